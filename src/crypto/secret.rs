//! Text that must not outlive its use nor reach a log.

use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// A secret text: overwritten when dropped, and never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Box<str>>);

impl Secret {
    /// Takes a text; the caller's own buffer is overwritten.
    pub fn new(mut text: String) -> Secret {
        // Shrinking in place could leave a copy behind, so copy and wipe.
        let exact: Box<str> = Box::from(text.as_str());
        text.zeroize();
        Secret(Zeroizing::new(exact))
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Secret {
        Secret(Zeroizing::new(Box::from(text)))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
