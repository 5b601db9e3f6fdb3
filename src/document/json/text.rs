//! JSON strings: finding their end, checking them, undoing their escapes.
//!
//! The scan reads many bytes at a time and looks for everything that ends or
//! spoils plain text at once: quotes, backslashes, control characters, and
//! bytes that need a UTF-8 check. Most strings of AWS are short ASCII, where
//! this beats a call into a search routine for each string.

use crate::document::SyntaxError;
use std::ops::Range;

/// A string as it stands in the text, without its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// The first byte after the opening quote.
    pub start: usize,
    /// The closing quote.
    pub end: usize,
    /// Whether there are escapes, so that the bytes are not yet the value.
    pub escaped: bool,
}

impl Text {
    /// Where the bytes are.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Has a high bit in each byte that is a quote, a backslash or below 0x20. Only the
/// lowest such bit is exact: a borrow may mark bytes above it.
fn marks(word: u64) -> u64 {
    let zero_in = |x: u64| x.wrapping_sub(ONES) & !x;
    let quote = zero_in(word ^ (ONES * b'"' as u64));
    let escape = zero_in(word ^ (ONES * b'\\' as u64));
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (quote | escape | control) & HIGH
}

/// The length of the plain text at the start of `bytes`, and whether it may hold bytes beyond ASCII.
fn plain(bytes: &[u8]) -> (usize, bool) {
    let mut at = 0;
    let mut seen = 0u64;
    while let Some(word) = bytes[at..].first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        let found = marks(word);
        if found != 0 {
            let n = found.trailing_zeros() / 8;
            seen |= word & ((1 << (8 * n)) - 1);
            return (at + n as usize, seen & HIGH != 0);
        }
        seen |= word;
        at += 8;
        // What is plain so far is a long text, rather than the usual few words.
        if at == 32 {
            let (n, bits) = blocks(&bytes[at..]);
            at += n;
            seen |= bits as u64;
        }
    }
    for &b in &bytes[at..] {
        if b == b'"' || b == b'\\' || b < 0x20 {
            break;
        }
        seen |= b as u64;
        at += 1;
    }
    (at, seen & HIGH != 0)
}

/// The length of the whole blocks of plain text, and all their bits: in a form that compilers
/// turn into vector instructions.
fn blocks(bytes: &[u8]) -> (usize, u8) {
    let mut seen = 0;
    let (blocks, _) = bytes.as_chunks::<32>();
    for (i, block) in blocks.iter().enumerate() {
        let mut spoils = false;
        let mut bits = 0;
        for &b in block {
            spoils |= (b == b'"') | (b == b'\\') | (b < 0x20);
            bits |= b;
        }
        if spoils {
            return (32 * i, seen);
        }
        seen |= bits;
    }
    (32 * blocks.len(), seen)
}

/// Scans a string whose first byte is at `start`, and checks it in full: escapes,
/// surrogates, control characters, UTF-8. The caller goes on after `end + 1`.
#[inline]
pub(super) fn scan(data: &[u8], start: usize) -> Result<Text, SyntaxError> {
    // Most keys are shorter than a word and plain: no loop for them.
    if let Some(word) = data.get(start..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*word);
        let at = (marks(word) | word & HIGH).trailing_zeros() / 8;
        if at < 8 && (word >> (8 * at)) as u8 == b'"' {
            return Ok(Text { start, end: start + at as usize, escaped: false });
        }
    }
    scan_long(data, start)
}

fn scan_long(data: &[u8], start: usize) -> Result<Text, SyntaxError> {
    let mut at = start;
    let mut wide = false;
    let mut escaped = false;
    loop {
        let (n, beyond_ascii) = plain(&data[at..]);
        at += n;
        wide |= beyond_ascii;
        match data.get(at) {
            Some(b'"') => break,
            Some(b'\\') => {
                escaped = true;
                at = skip_escape(data, at)?;
            }
            Some(_) => return Err(fault("control character in a string (escape it)", at)),
            None => return Err(fault("string without a closing quote", start.saturating_sub(1))),
        }
    }
    if wide && let Err(e) = std::str::from_utf8(&data[start..at]) {
        return Err(fault("bytes that are not UTF-8 in a string", start + e.valid_up_to()));
    }
    Ok(Text { start, end: at, escaped })
}

/// The length of the text at the start of `bytes` that can stand in quotes as it is.
pub(super) fn plain_utf8(bytes: &[u8]) -> usize {
    let (n, wide) = plain(bytes);
    match wide.then(|| std::str::from_utf8(&bytes[..n])) {
        Some(Err(e)) => e.valid_up_to(),
        _ => n,
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
    while let Some(n) = memchr::memchr(b'\\', rest) {
        out.extend_from_slice(&rest[..n]);
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
    out.extend_from_slice(rest);
}

fn fault(what: &'static str, offset: usize) -> SyntaxError {
    SyntaxError { what, offset }
}
