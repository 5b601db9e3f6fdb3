//! Watches for keys that come twice in one map of an untyped document.
//!
//! One of the two values would be lost without a word, which is a bad end for
//! a caller's input. Services are let do as they like: their answers go
//! through the same parsers with [`Keys::unchecked`].

use super::{Builder, SyntaxError};
use crate::error::Error;

/// The keys of all maps that are open.
#[derive(Debug)]
pub(super) struct Keys {
    /// Node and byte offset, the innermost map's last.
    open: Vec<(u32, usize)>,
    check: bool,
    twice: Option<String>,
}

impl Keys {
    pub(super) fn checked() -> Keys {
        Keys { open: Vec::new(), check: true, twice: None }
    }

    pub(super) fn unchecked() -> Keys {
        Keys { open: Vec::new(), check: false, twice: None }
    }

    /// Where the keys of a map that is opened now will begin.
    pub(super) fn mark(&self) -> usize {
        self.open.len()
    }

    /// Notes the key that is about to be added to `out`.
    pub(super) fn add(&mut self, out: &Builder, offset: usize) {
        if self.check {
            self.open.push((out.count(), offset));
        }
    }

    /// Checks the keys since `mark`, when their map ends.
    pub(super) fn close(&mut self, mark: usize, out: &Builder) -> Result<(), SyntaxError> {
        let keys = &mut self.open[mark..];
        let text = |key: &(u32, usize)| out.bytes_at(key.0);
        let twice = if keys.len() <= 8 {
            let mut pairs = (1..keys.len()).flat_map(|i| (0..i).map(move |j| (j, i)));
            pairs.find(|&(j, i)| text(&keys[j]) == text(&keys[i])).map(|(_, i)| keys[i])
        } else {
            keys.sort_unstable_by(|a, b| (text(a), a.1).cmp(&(text(b), b.1)));
            keys.windows(2).find(|w| text(&w[0]) == text(&w[1])).map(|w| w[1])
        };
        self.open.truncate(mark);
        let Some(key) = twice else { return Ok(()) };
        self.twice = Some(String::from_utf8_lossy(text(&key)).into_owned());
        Err(SyntaxError { what: "a key comes twice in one map, again", offset: key.1 })
    }

    /// The error for the caller, with the name of the key if it was one.
    pub(super) fn explain(&self, e: SyntaxError, code: &str) -> Error {
        match &self.twice {
            None => e.invalid(code),
            Some(name) => Error::invalid(
                code,
                format!("the key \"{name}\" comes twice in one map, again at byte {}", e.offset),
            ),
        }
    }
}
