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
    /// The innermost map's last.
    open: Vec<Key>,
    check: bool,
    twice: Option<String>,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    node: u32,
    offset: usize,
    /// Differs for most keys that differ.
    print: u64,
}

impl Keys {
    pub(super) fn checked() -> Keys {
        Keys { open: Vec::with_capacity(16), check: true, twice: None }
    }

    pub(super) fn unchecked() -> Keys {
        Keys { open: Vec::new(), check: false, twice: None }
    }

    /// Where the keys of a map that is opened now will begin.
    pub(super) fn mark(&self) -> usize {
        self.open.len()
    }

    /// Notes the key that was just added to `out`.
    #[inline]
    pub(super) fn add(&mut self, out: &Builder, offset: usize) {
        if self.check {
            let node = out.count() - 1;
            let text = out.bytes_at(node);
            let print = match text.last_chunk::<8>() {
                Some(end) => u64::from_le_bytes(*end) ^ text.len() as u64,
                None => text.iter().fold(text.len() as u64, |print, &b| print << 8 | b as u64),
            };
            self.open.push(Key { node, offset, print });
        }
    }

    /// Checks the keys since `mark`, when their map ends.
    #[inline]
    pub(super) fn close(&mut self, mark: usize, out: &Builder) -> Result<(), SyntaxError> {
        // Maps of one entry are half of what DynamoDB speaks.
        let result = if self.open.len() < mark + 2 { Ok(()) } else { self.compare(mark, out) };
        self.open.truncate(mark);
        result
    }

    fn compare(&mut self, mark: usize, out: &Builder) -> Result<(), SyntaxError> {
        let keys = &mut self.open[mark..];
        let text = |key: &Key| out.bytes_at(key.node);
        let same = |a: &Key, b: &Key| a.print == b.print && text(a) == text(b);
        let mut twice = None;
        if keys.len() <= 16 {
            for (i, key) in keys.iter().enumerate() {
                if keys[..i].iter().any(|earlier| same(earlier, key)) {
                    twice = Some(*key);
                    break;
                }
            }
        } else {
            keys.sort_unstable_by(|a, b| (a.print, text(a), a.offset).cmp(&(b.print, text(b), b.offset)));
            twice = keys.windows(2).find(|w| same(&w[0], &w[1])).map(|w| w[1]);
        }
        let Some(key) = twice else { return Ok(()) };
        self.twice = Some(String::from_utf8_lossy(text(&key)).into_owned());
        Err(SyntaxError::new("a key comes twice in one map, again", key.offset))
    }

    /// The error for the caller, with the name of the key if it was one.
    pub(super) fn explain(&self, e: SyntaxError, code: &str) -> Error {
        match &self.twice {
            None => e.invalid(code),
            Some(name) => Error::invalid(
                code,
                format!("the key \"{name}\" comes twice in one map, again at byte {}", e.offset()),
            ),
        }
    }
}
