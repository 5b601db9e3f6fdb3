//! JSON strings: finding their end, checking them, undoing their escapes.
//!
//! The scan looks at a block of bytes at a time, for everything that ends or
//! spoils plain text at once: quotes, backslashes, control characters. Most
//! strings of AWS are a few words, where this beats a call into a search routine
//! for each. That the text is UTF-8 was seen before, for all of it in one pass.

use crate::document::SyntaxError;
use crate::document::block::{WIDTH, stop, stop_of_eight};
use std::num::NonZeroU32;
use std::ops::Range;

/// A string as it stands in the text, without its quotes. Two words of 32 bits, to travel in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// The first byte after the opening quote.
    start: NonZeroU32,
    /// The length, and in the highest bit whether there are escapes.
    len: u32,
}

const ESCAPED: u32 = 1 << 31;

/// The longest text that is read. Longer ones are cut, which no grammar accepts.
pub(super) const MAX_TEXT: usize = ESCAPED as usize - 1;

impl Text {
    /// Of places in a text of at most [`MAX_TEXT`] bytes; a quote is before `start`.
    #[inline(always)]
    pub(super) fn new(start: usize, end: usize, escaped: bool) -> Text {
        let len = (end - start) as u32;
        let start = NonZeroU32::new(start as u32).unwrap_or(NonZeroU32::MIN);
        Text { start, len: if escaped { len | ESCAPED } else { len } }
    }

    /// Where the bytes are.
    pub fn range(&self) -> Range<usize> {
        self.start()..self.start() + self.len()
    }

    /// The first byte after the opening quote.
    pub fn start(&self) -> usize {
        self.start.get() as usize
    }

    /// The bytes between the quotes.
    pub fn len(&self) -> usize {
        (self.len & !ESCAPED) as usize
    }

    /// Whether nothing is between the quotes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether there are escapes, so that the bytes are not yet the value.
    pub fn is_escaped(&self) -> bool {
        self.len & ESCAPED != 0
    }
}

/// The place of the first byte from `at` on that is not plain text; the end, if all is plain.
#[inline(always)]
fn plain(data: &[u8], mut at: usize) -> usize {
    while let Some(block) = data.get(at..).and_then(|rest| rest.first_chunk::<WIDTH>()) {
        if let Some(n) = stop(block) {
            return at + n;
        }
        at += WIDTH;
    }
    last_plain(data, at)
}

/// The same for the last few bytes of all.
#[inline(never)]
fn last_plain(data: &[u8], mut at: usize) -> usize {
    if let Some(block) = data.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        match stop_of_eight(block) {
            Some(n) => return at + n,
            None => at += 8,
        }
    }
    let spoils = |b: &u8| *b == b'"' || *b == b'\\' || *b < 0x20;
    data.get(at..).and_then(|rest| rest.iter().position(spoils)).map_or(data.len(), |n| at + n)
}

/// Scans a string whose first byte is at `start`, and checks it in full: escapes, surrogates,
/// control characters. The caller goes on after the quote at the end.
#[inline(always)]
pub(super) fn scan(data: &[u8], start: usize) -> Result<Text, SyntaxError> {
    let at = plain(data, start);
    match data.get(at) {
        Some(b'"') => Ok(Text::new(start, at, false)),
        _ => scan_on(data, start, at),
    }
}

/// The end of the plain text from `start` on.
#[inline(always)]
pub(super) fn plain_end(data: &[u8], start: usize) -> usize {
    plain(data, start)
}

/// Goes on where plain text ends and no quote is.
#[inline(never)]
fn scan_on(data: &[u8], start: usize, mut at: usize) -> Result<Text, SyntaxError> {
    loop {
        match data.get(at) {
            Some(b'"') => return Ok(Text::new(start, at, true)),
            Some(b'\\') => at = plain(data, skip_escape(data, at)?),
            Some(_) => return Err(fault("control character in a string (escape it)", at)),
            None => return Err(unended(start.saturating_sub(1))),
        }
    }
}

/// The length of the text at the start of `bytes` that can stand in quotes as it is.
pub(super) fn plain_utf8(bytes: &[u8]) -> usize {
    let n = plain(bytes, 0);
    if bytes[..n].is_ascii() {
        return n;
    }
    match std::str::from_utf8(&bytes[..n]) {
        Err(e) => e.valid_up_to(),
        Ok(_) => n,
    }
}

/// How many bytes the broken character at the start of `bytes` takes.
pub(super) fn broken_len(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(e) => e.error_len().unwrap_or(bytes.len()),
        Ok(_) => 1,
    }
}

/// Checks the escape at `at` (both halves, if it is a surrogate pair) and gives the place after it.
fn skip_escape(data: &[u8], at: usize) -> Result<usize, SyntaxError> {
    match data.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => return Ok(at + 2),
        Some(b'u') => {}
        Some(_) => return Err(fault("unknown escape in a string", at)),
        None => return Err(fault("string that ends within an escape", at)),
    }
    match hex4(data, at + 2) {
        None => Err(fault("expected four hexadecimal digits after \\u", at)),
        Some(0xD800..=0xDBFF) => match (data.get(at + 6), data.get(at + 7), hex4(data, at + 8)) {
            (Some(b'\\'), Some(b'u'), Some(0xDC00..=0xDFFF)) => Ok(at + 12),
            _ => Err(fault("lone surrogate in a string", at)),
        },
        Some(0xDC00..=0xDFFF) => Err(fault("lone surrogate in a string", at)),
        Some(_) => Ok(at + 6),
    }
}

fn hex4(data: &[u8], at: usize) -> Option<u32> {
    let digits = data.get(at..at + 4)?;
    digits.iter().try_fold(0, |v, &b| Some(v << 4 | (b as char).to_digit(16)?))
}

/// Appends the value of an escaped string's raw bytes, which a [`Reader`](super::Reader) has checked.
/// Of unchecked bytes, wrong escapes are dropped.
pub fn unescape(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    out.reserve(raw.len());
    loop {
        // Of checked bytes nothing but a backslash ends the plain ones.
        let n = plain(rest, 0);
        out.extend_from_slice(&rest[..n]);
        match rest.get(n) {
            None => return,
            Some(b'\\') => {}
            Some(other) => {
                out.push(*other);
                rest = &rest[n + 1..];
                continue;
            }
        }
        let code = rest.get(n + 1).copied().unwrap_or(b' ');
        let mut used = 2;
        match code {
            b'b' => out.push(0x08),
            b'f' => out.push(0x0C),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'u' => {
                used = 6;
                let mut point = hex4(rest, n + 2).unwrap_or(0xDC00);
                if let (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) = (point, hex4(rest, n + 8)) {
                    point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                    used = 12;
                }
                if let Some(c) = char::from_u32(point) {
                    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
            other => out.push(other),
        }
        rest = rest.get(n + used..).unwrap_or(&[]);
    }
}

/// The fault of a string whose opening quote is at `offset`.
pub(super) fn unended(offset: usize) -> SyntaxError {
    fault("string without a closing quote", offset)
}

fn fault(what: &'static str, offset: usize) -> SyntaxError {
    SyntaxError::new(what, offset)
}
