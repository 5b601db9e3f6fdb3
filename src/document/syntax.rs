//! What is wrong with a text, and where.
//!
//! The pull readers of JSON and CBOR run on hot paths, so their error is two
//! words that cost nothing to make; whoever knows whose text it was (the
//! caller's input or a service's answer) turns it into an [`Error`].

use crate::error::Error;
use std::fmt;

/// A syntax error: what was wrong or expected, and at which byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxError {
    /// What was wrong, or what was expected instead.
    pub what: &'static str,
    /// The byte, counted from 0.
    pub offset: usize,
}

impl SyntaxError {
    /// As the error of a caller's input: nothing was sent.
    pub fn invalid(self, code: &str) -> Error {
        Error::invalid(code, self.to_string())
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.what, self.offset)
    }
}

impl std::error::Error for SyntaxError {}

/// As the error of a service's answer, which is where most text comes from.
impl From<SyntaxError> for Error {
    fn from(e: SyntaxError) -> Error {
        Error::response(e.to_string())
    }
}
