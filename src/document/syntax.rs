//! What is wrong with a text, and where.
//!
//! The pull readers of JSON and CBOR run on hot paths. Their error is one word
//! wide, so that what they return beside it travels in registers; whoever knows
//! whose text it was (the caller's input or a service's answer) turns it into
//! an [`Error`].

use crate::error::Error;
use std::fmt;

/// A syntax error: what was wrong or expected, and at which byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError(Box<(&'static str, usize)>);

impl SyntaxError {
    /// What was wrong, or what was expected instead, and the byte, counted from 0.
    #[cold]
    pub(super) fn new(what: &'static str, offset: usize) -> SyntaxError {
        SyntaxError(Box::new((what, offset)))
    }

    /// The byte, counted from 0.
    pub fn offset(&self) -> usize {
        self.0.1
    }

    /// As the error of a caller's input: nothing was sent.
    pub fn invalid(self, code: &str) -> Error {
        Error::invalid(code, self.to_string())
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.0.0, self.0.1)
    }
}

impl std::error::Error for SyntaxError {}

/// As the error of a service's answer, which is where most text comes from.
impl From<SyntaxError> for Error {
    #[cold]
    fn from(e: SyntaxError) -> Error {
        Error::response(e.to_string())
    }
}
