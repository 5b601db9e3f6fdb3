//! A pull reader of JSON: the caller asks for what it expects.
//!
//! Nothing is copied and nothing is built; strings, keys and numbers come back
//! as ranges of the text. A typed decoder looks like this:
//!
//! ```
//! use libaws::document::{Builder, Kind, json::{Next, Reader}};
//! # fn main() -> Result<(), libaws::document::SyntaxError> {
//! let body = bytes::Bytes::from_static(br#"{"Count": 2, "Names": ["a", "b\n"], "Else": {}}"#);
//! let data = body.clone();
//! let mut out = Builder::new(body, Default::default());
//! let mut json = Reader::new(&data);
//! out.begin_map();
//! json.begin_map()?;
//! while let Some(key) = json.next_key()? {
//!     match json.raw(&key) {
//!         b"Count" => {
//!             out.key("Count");
//!             out.int(json.number()?.int.unwrap_or(0));
//!         }
//!         b"Names" if json.peek()? == Next::List => {
//!             out.key("Names");
//!             out.begin_list();
//!             json.begin_list()?;
//!             while json.next_item()? {
//!                 let text = json.string()?;
//!                 json.put(&text, Kind::String, &mut out);
//!             }
//!             out.end_list();
//!         }
//!         _ => drop(json.skip()?),
//!     }
//! }
//! json.end()?;
//! out.end_map();
//! assert_eq!(out.finish().root().member("Names").at(1).as_str(), Some("b\n"));
//! # Ok(()) }
//! ```
//!
//! The grammar is RFC 8259 to the letter, in skipped values too. After an error
//! the reader's place is unspecified: give up on the text.

use super::text::{self, Text};
use crate::document::{Builder, Kind, MAX_DEPTH, SyntaxError};
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

/// What kind of value comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number
    Number,
    /// A string
    String,
    /// `[`
    List,
    /// `{`
    Map,
}

/// A number: where it stands, and its value if it is an integer of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The value, if it has neither fraction nor exponent and fits.
    pub int: Option<i64>,
    /// Whether it has neither fraction nor exponent (it may yet be too large for [`Number::int`]).
    pub integral: bool,
}

impl Number {
    /// Where the bytes are.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A pull reader over a JSON text. See the module for how to use it.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    data: &'a [u8],
    at: usize,
    /// Whether the text ended where it stopped being UTF-8: that is seen once for all of it, which is
    /// cheaper than string by string.
    cut: bool,
    depth: u32,
    /// Whether the innermost list or map was just opened, so that no comma is due.
    fresh: bool,
}

impl<'a> Reader<'a> {
    /// Starts before the first value.
    pub fn new(data: &'a [u8]) -> Reader<'a> {
        let data = data.get(..text::MAX_TEXT).unwrap_or(data);
        let valid = std::str::from_utf8(data).map_or_else(|e| e.valid_up_to(), str::len);
        Reader { data: &data[..valid], at: 0, cut: valid < data.len(), depth: 0, fresh: false }
    }

    /// How far the reader has come: after a look-ahead the first byte of the next value.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// What comes next. Takes nothing but white space.
    #[inline]
    pub fn peek(&mut self) -> Result<Next, SyntaxError> {
        match self.byte() {
            Some(b'"') => Ok(Next::String),
            Some(b'{') => Ok(Next::Map),
            Some(b'[') => Ok(Next::List),
            Some(b'-' | b'0'..=b'9') => Ok(Next::Number),
            Some(b't' | b'f') => Ok(Next::Bool),
            Some(b'n') => Ok(Next::Null),
            Some(_) => Err(self.fault("expected a value")),
            None => Err(self.fault("expected a value, not the end of the text")),
        }
    }

    /// Takes a null if one comes next. Most members of a service's answer may be null for absent.
    #[inline(always)]
    pub fn null(&mut self) -> Result<bool, SyntaxError> {
        match self.byte() {
            Some(b'n') => self.word(b"null", "expected null").map(|()| true),
            _ => Ok(false),
        }
    }

    /// Takes `true` or `false`.
    pub fn bool(&mut self) -> Result<bool, SyntaxError> {
        match self.byte() {
            Some(b't') => self.word(b"true", "expected true").map(|()| true),
            _ => self.word(b"false", "expected true or false").map(|()| false),
        }
    }

    /// Takes a string.
    #[inline(always)]
    pub fn string(&mut self) -> Result<Text, SyntaxError> {
        if self.byte() != Some(b'"') {
            return Err(self.fault("expected a string"));
        }
        self.text_at(self.at + 1)
    }

    /// Takes a string if one comes next.
    #[inline(always)]
    pub fn quoted(&mut self) -> Result<Option<Text>, SyntaxError> {
        match self.byte() {
            Some(b'"') => self.text_at(self.at + 1).map(Some),
            _ => Ok(None),
        }
    }

    /// Takes a number.
    pub fn number(&mut self) -> Result<Number, SyntaxError> {
        self.byte();
        let start = self.at;
        let negative = self.data.get(self.at) == Some(&b'-');
        self.at += negative as usize;
        let first = self.at;
        // Counted downwards, since the smallest integer has no positive twin.
        let mut int = Some(0i64);
        while let Some(d @ b'0'..=b'9') = self.data.get(self.at) {
            let digit = (d - b'0') as i64;
            int = int.and_then(|v| v.checked_mul(10)?.checked_sub(digit));
            self.at += 1;
        }
        match self.data.get(first) {
            Some(b'0') if self.at > first + 1 => {
                self.at = first;
                return Err(self.fault("number with a leading zero"));
            }
            _ if self.at == first && negative => return Err(self.fault("expected a digit")),
            _ if self.at == first => return Err(self.fault("expected a number")),
            _ => {}
        }
        let mut integral = true;
        if self.data.get(self.at) == Some(&b'.') {
            integral = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.data.get(self.at) {
            integral = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.data.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        let int = match (integral, negative) {
            (false, _) => None,
            (true, true) => int,
            (true, false) => int.and_then(i64::checked_neg),
        };
        Ok(Number { start, end: self.at, int, integral })
    }

    /// The double nearest to a number; infinite when it is beyond all doubles.
    pub fn float(&self, number: &Number) -> f64 {
        match number.int {
            // Below 2^53 the conversion is exact; minus zero has its sign in the text only.
            Some(v) if v != 0 && v.unsigned_abs() < 1 << 53 => v as f64,
            _ => std::str::from_utf8(self.bytes(number.range())).unwrap_or("").parse().unwrap_or(0.0),
        }
    }

    /// Opens a list: `[`. Then ask [`Reader::next_item`] until there is none.
    #[inline(always)]
    pub fn begin_list(&mut self) -> Result<(), SyntaxError> {
        self.begin(b'[', "expected a list")
    }

    /// Moves to the next element of the innermost list, which must be taken; false once the list has ended.
    #[inline(always)]
    pub fn next_item(&mut self) -> Result<bool, SyntaxError> {
        match self.byte() {
            Some(b']') => Ok(self.close()),
            _ if self.fresh => {
                self.fresh = false;
                Ok(true)
            }
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.fault("expected ',' or ']'")),
        }
    }

    /// Opens a map: `{`. Then ask [`Reader::next_key`] until there is none.
    #[inline(always)]
    pub fn begin_map(&mut self) -> Result<(), SyntaxError> {
        self.begin(b'{', "expected a map")
    }

    /// Opens a map and takes its first key: [`Reader::begin_map`] and [`Reader::next_key`] in one.
    #[inline(always)]
    pub fn first_key(&mut self) -> Result<Option<Text>, SyntaxError> {
        // `{"S":`: half of what DynamoDB speaks, and five bytes are seen at once.
        const SHAPE: u64 = u64::from_le_bytes(*b"{\"\0\":\0\0\0");
        const FIXED: u64 = u64::from_le_bytes([0xFF, 0xFF, 0, 0xFF, 0xFF, 0, 0, 0]);
        if let Some(word) = self.data.get(self.at..).and_then(|rest| rest.first_chunk::<8>())
            && u64::from_le_bytes(*word) & FIXED == SHAPE
            && word[2].is_ascii_alphanumeric()
            && self.depth < MAX_DEPTH as u32
        {
            let start = self.at + 2;
            self.at += 5;
            self.depth += 1;
            return Ok(Some(Text::new(start, start + 1, false)));
        }
        self.begin_map()?;
        self.next_key()
    }

    /// Takes the next key of the innermost map and the colon, after which its value must be
    /// taken; none once the map has ended.
    #[inline(always)]
    pub fn next_key(&mut self) -> Result<Option<Text>, SyntaxError> {
        let start = match self.data.get(self.at..).and_then(|rest| rest.first_chunk::<2>()) {
            Some(b",\"") if !self.fresh => self.at + 2,
            _ => match self.key_start()? {
                Some(start) => start,
                None => return Ok(None),
            },
        };
        let key = self.text_at(start)?;
        if self.byte() != Some(b':') {
            return Err(self.fault("expected ':' after the key"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// The first byte of the next key; none once the map has ended.
    #[inline(always)]
    fn key_start(&mut self) -> Result<Option<usize>, SyntaxError> {
        match self.byte() {
            Some(b'}') => {
                self.close();
                return Ok(None);
            }
            Some(b'"') if self.fresh => self.fresh = false,
            _ if self.fresh => return Err(self.fault("expected a key or '}'")),
            Some(b',') => {
                self.at += 1;
                if self.byte() != Some(b'"') {
                    return Err(self.fault("expected a key"));
                }
            }
            _ => return Err(self.fault("expected ',' or '}'")),
        }
        Ok(Some(self.at + 1))
    }

    /// Looks for a whole map of one entry with a key of one letter and plain text as its value,
    /// which most of DynamoDB's values are: `{"S":"text"}`. It is not taken yet.
    #[inline(always)]
    pub fn tagged(&self) -> Option<(u8, Text)> {
        const SHAPE: u64 = u64::from_le_bytes(*b"{\"\0\":\"\0\0");
        const FIXED: u64 = u64::from_le_bytes([0xFF, 0xFF, 0, 0xFF, 0xFF, 0xFF, 0, 0]);
        let word = self.data.get(self.at..)?.first_chunk::<8>()?;
        if u64::from_le_bytes(*word) & FIXED != SHAPE || !word[2].is_ascii_alphanumeric() {
            return None;
        }
        let start = self.at + 6;
        let end = text::plain_end(self.data, start);
        let closed = self.data.get(end..)?.first_chunk::<2>()? == b"\"}" && self.depth < MAX_DEPTH as u32;
        closed.then(|| (word[2], Text::new(start, end, false)))
    }

    /// Takes what [`Reader::tagged`] has found.
    #[inline(always)]
    pub fn take_tagged(&mut self, text: &Text) {
        self.at = text.start() + text.len() + 2;
        self.fresh = false;
    }

    /// Takes a whole value, whatever it is, and gives its place in the text.
    pub fn skip(&mut self) -> Result<Range<usize>, SyntaxError> {
        self.byte();
        let start = self.at;
        // One bit for each open container, set for maps: MAX_DEPTH of them fit.
        let mut maps = 0u128;
        let mut open = 0;
        loop {
            match self.peek()? {
                Next::Null => drop(self.null()?),
                Next::Bool => drop(self.bool()?),
                Next::Number => drop(self.number()?),
                Next::String => drop(self.string()?),
                Next::List => {
                    self.begin_list()?;
                    (maps, open) = (maps << 1, open + 1);
                }
                Next::Map => {
                    self.begin_map()?;
                    (maps, open) = (maps << 1 | 1, open + 1);
                }
            }
            loop {
                if open == 0 {
                    return Ok(start..self.at);
                }
                let more = match maps & 1 {
                    1 => self.next_key()?.is_some(),
                    _ => self.next_item()?,
                };
                if more {
                    break;
                }
                (maps, open) = (maps >> 1, open - 1);
            }
        }
    }

    /// Sees that nothing but white space follows the value.
    pub fn end(&mut self) -> Result<(), SyntaxError> {
        match self.byte() {
            None if !self.cut => Ok(()),
            _ => Err(self.fault("expected the end of the text")),
        }
    }

    /// The bytes at a range that this reader gave.
    pub fn bytes(&self, range: Range<usize>) -> &'a [u8] {
        self.data.get(range).unwrap_or(&[])
    }

    /// A string's bytes as they stand in the text. Enough for comparing with a name of
    /// a model, none of which needs an escape; see [`Reader::text`] for the value.
    pub fn raw(&self, text: &Text) -> &'a [u8] {
        self.bytes(text.range())
    }

    /// A string's value; a copy only if there are escapes.
    pub fn text(&self, text: &Text) -> Cow<'a, [u8]> {
        let raw = self.raw(text);
        if !text.is_escaped() {
            return Cow::Borrowed(raw);
        }
        let mut out = Vec::new();
        text::unescape(raw, &mut out);
        Cow::Owned(out)
    }

    /// Adds a string's value to a builder, whose body must be the text that is read.
    #[inline(always)]
    pub fn put(&self, text: &Text, kind: Kind, out: &mut Builder) {
        match text.is_escaped() {
            false => out.bytes_in_body(kind, text.range()),
            true => self.put_unescaped(text, kind, out),
        }
    }

    #[inline(never)]
    fn put_unescaped(&self, text: &Text, kind: Kind, out: &mut Builder) {
        let Ok(()) = out.bytes_written(kind, |to| -> Result<(), Infallible> {
            text::unescape(self.raw(text), to);
            Ok(())
        });
    }

    /// Adds a string's value to a builder as a key, see [`Reader::put`].
    #[inline(always)]
    pub fn put_key(&self, text: &Text, out: &mut Builder) {
        match text.is_escaped() {
            false => out.key_in_body(text.range()),
            true => self.put_key_unescaped(text, out),
        }
    }

    #[inline(never)]
    fn put_key_unescaped(&self, text: &Text, out: &mut Builder) {
        let Ok(()) = out.key_written(|to| -> Result<(), Infallible> {
            text::unescape(self.raw(text), to);
            Ok(())
        });
    }

    /// A string's first eight bytes as they stand in the text, the first one lowest; what it has not is zero.
    #[inline(always)]
    pub fn head(&self, text: &Text) -> u64 {
        match self.data.get(text.start()..).and_then(|rest| rest.first_chunk::<8>()) {
            Some(word) if text.len() >= 8 => u64::from_le_bytes(*word),
            Some(word) => u64::from_le_bytes(*word) & !(u64::MAX << (8 * text.len())),
            None => head(self.raw(text)),
        }
    }

    /// Takes the string whose first byte is at `start`.
    #[inline(always)]
    fn text_at(&mut self, start: usize) -> Result<Text, SyntaxError> {
        let text = text::scan(self.data, start).map_err(|e| self.in_string(e))?;
        self.at = start + text.len() + 1;
        Ok(text)
    }

    /// What is wrong with a string: one without an end may have it behind bytes that are not UTF-8.
    #[cold]
    fn in_string(&self, e: SyntaxError) -> SyntaxError {
        match self.cut && e == text::unended(e.offset()) {
            true => SyntaxError::new("bytes that are not UTF-8 in a string", self.data.len()),
            false => e,
        }
    }

    /// The next byte that is not white space.
    #[inline(always)]
    fn byte(&mut self) -> Option<u8> {
        match self.data.get(self.at) {
            Some(&b) if b > b' ' => Some(b),
            _ => self.space(),
        }
    }

    #[inline(never)]
    fn space(&mut self) -> Option<u8> {
        loop {
            match self.data.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[inline(always)]
    fn begin(&mut self, bracket: u8, expected: &'static str) -> Result<(), SyntaxError> {
        if self.byte() != Some(bracket) {
            return Err(self.fault(expected));
        }
        if self.depth == MAX_DEPTH as u32 {
            return Err(self.fault("nesting deeper than 128 levels"));
        }
        self.at += 1;
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    fn close(&mut self) -> bool {
        self.at += 1;
        self.depth = self.depth.saturating_sub(1);
        self.fresh = false;
        false
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.data.get(self.at) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault("expected a digit")) } else { Ok(()) }
    }

    #[cold]
    fn word(&mut self, word: &[u8], expected: &'static str) -> Result<(), SyntaxError> {
        if !self.data[self.at..].starts_with(word) {
            return Err(self.fault(expected));
        }
        self.at += word.len();
        Ok(())
    }

    #[cold]
    fn fault(&self, what: &'static str) -> SyntaxError {
        SyntaxError::new(what, self.at)
    }
}

/// The first eight bytes of a name, the first one lowest; what it has not is zero.
pub fn head(name: &[u8]) -> u64 {
    match name.first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => name.iter().rev().fold(0, |word, &b| word << 8 | b as u64),
    }
}
