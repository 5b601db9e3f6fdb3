//! A pull reader of CBOR, used as the one of JSON is: see [`json::Reader`](crate::document::json::Reader).
//!
//! A definite length is believed only as far as there are bytes: nothing is
//! allocated by what a head says. Tags are passed over where they say nothing
//! (a string is a string); [`Reader::number`] and [`Reader::time`] know the
//! tags that matter to them.

use super::bignum;
use crate::document::{Builder, Kind, MAX_DEPTH, SyntaxError, time};
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

/// What kind of item comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Null or undefined.
    Null,
    /// True or false.
    Bool,
    /// An integer, of either sign.
    Int,
    /// A float of any width.
    Float,
    /// A text string.
    String,
    /// A byte string.
    Blob,
    /// An array.
    List,
    /// A map.
    Map,
    /// A tag, and then an item: look at it with [`Reader::tag`].
    Tag,
}

/// An integer of CBOR, which has 64 bits and a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Integer {
    /// Whether the value is `-1 - bits`.
    pub negative: bool,
    /// The value, or what it is counted down from -1.
    pub bits: u64,
}

impl Integer {
    /// The value, if it fits.
    pub fn as_i64(self) -> Option<i64> {
        let v = i64::try_from(self.bits).ok()?;
        Some(if self.negative { -1 - v } else { v })
    }
}

/// A number of any encoding.
#[derive(Debug, Clone, PartialEq)]
pub enum Number {
    /// An integer of 64 bits.
    Int(i64),
    /// A double.
    Float(f64),
    /// A longer integer or an exact decimal, as decimal text.
    Text(String),
}

impl Number {
    /// The nearest double.
    pub fn as_f64(&self) -> f64 {
        match self {
            Number::Int(v) => *v as f64,
            Number::Float(v) => *v,
            Number::Text(t) => t.parse().unwrap_or(f64::NAN),
        }
    }
}

/// A text or byte string as it stands in the data, without its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// Whether these are chunks with heads of their own, so that the bytes are not yet the value.
    pub chunked: bool,
}

impl Text {
    /// Where the bytes are.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Elements left of a container whose end is marked by a break.
const OPEN_END: u64 = u64::MAX;
const BREAK: u8 = 0xFF;

/// A pull reader over CBOR data. See the module.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    data: &'a [u8],
    at: usize,
    /// Elements or entries left, of each open list and map.
    left: Vec<u64>,
}

impl<'a> Reader<'a> {
    /// Starts before the first item.
    pub fn new(data: &'a [u8]) -> Reader<'a> {
        Reader { data, at: 0, left: Vec::new() }
    }

    /// How far the reader has come.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// What comes next. Takes nothing.
    #[inline]
    pub fn peek(&self) -> Result<Next, SyntaxError> {
        Ok(match self.data.get(self.at) {
            None => return Err(self.fault("expected an item, not the end of the data")),
            Some(0x00..=0x3F) => Next::Int,
            Some(0x40..=0x5F) => Next::Blob,
            Some(0x60..=0x7F) => Next::String,
            Some(0x80..=0x9F) => Next::List,
            Some(0xA0..=0xBF) => Next::Map,
            Some(0xC0..=0xDF) => Next::Tag,
            Some(0xF4 | 0xF5) => Next::Bool,
            Some(0xF6 | 0xF7) => Next::Null,
            Some(0xF9..=0xFB) => Next::Float,
            Some(&BREAK) => return Err(self.fault("break outside of an item of open length")),
            Some(_) => return Err(self.fault("simple value without a meaning")),
        })
    }

    /// Takes a null (or undefined) if one comes next.
    #[inline]
    pub fn null(&mut self) -> Result<bool, SyntaxError> {
        let null = matches!(self.data.get(self.at), Some(0xF6 | 0xF7));
        self.at += null as usize;
        Ok(null)
    }

    /// Takes true or false.
    pub fn bool(&mut self) -> Result<bool, SyntaxError> {
        match self.untagged() {
            Some(b @ (0xF4 | 0xF5)) => {
                self.at += 1;
                Ok(b == 0xF5)
            }
            _ => Err(self.fault("expected true or false")),
        }
    }

    /// Takes an integer.
    pub fn int(&mut self) -> Result<Integer, SyntaxError> {
        match self.untagged() {
            Some(b @ 0x00..=0x3F) => Ok(Integer { negative: b >= 0x20, bits: self.argument()? }),
            _ => Err(self.fault("expected an integer")),
        }
    }

    /// Takes a float of any width.
    pub fn float(&mut self) -> Result<f64, SyntaxError> {
        let Some(head @ 0xF9..=0xFB) = self.untagged() else { return Err(self.fault("expected a float")) };
        let bits = self.argument()?;
        Ok(match head {
            0xF9 => half(bits as u16),
            0xFA => f32::from_bits(bits as u32) as f64,
            _ => f64::from_bits(bits),
        })
    }

    /// Takes a number in whatever encoding: integer, float, bignum or decimal fraction.
    pub fn number(&mut self) -> Result<Number, SyntaxError> {
        let tag = self.last_tag()?;
        self.number_after(tag)
    }

    /// The same, once the tags were taken: the innermost says what the item means.
    pub(super) fn number_after(&mut self, tag: Option<u64>) -> Result<Number, SyntaxError> {
        match (tag, self.peek()?) {
            (Some(4), Next::List) => self.fraction(),
            (_, Next::Float) => Ok(Number::Float(self.float()?)),
            (tag, _) => self.integer(tag),
        }
    }

    /// Takes a time: epoch seconds with or without tag 1, or the text of tag 0.
    pub fn time(&mut self) -> Result<(i64, u32), SyntaxError> {
        let start = self.at;
        let tag = self.last_tag()?;
        let found = match self.peek()? {
            Next::Int => self.int()?.as_i64().map(|secs| (secs, 0)),
            Next::Float => time::from_f64(self.float()?),
            Next::String if tag == Some(0) => {
                let text = self.string()?;
                time::parse_iso8601(&self.text(&text))
            }
            _ => None,
        };
        found.ok_or(self.fault_at("expected a time", start))
    }

    /// Takes a text string.
    #[inline]
    pub fn string(&mut self) -> Result<Text, SyntaxError> {
        match self.untagged() {
            Some(0x60..=0x7F) => self.chunks(true),
            _ => Err(self.fault("expected a string")),
        }
    }

    /// Takes a byte string.
    pub fn blob(&mut self) -> Result<Text, SyntaxError> {
        match self.untagged() {
            Some(0x40..=0x5F) => self.chunks(false),
            _ => Err(self.fault("expected a blob")),
        }
    }

    /// Takes a tag, if one comes next; the item it belongs to must be taken then.
    #[inline]
    pub fn tag(&mut self) -> Result<Option<u64>, SyntaxError> {
        match self.data.get(self.at) {
            Some(0xC0..=0xDF) => self.argument().map(Some),
            _ => Ok(None),
        }
    }

    /// Opens a list. Then ask [`Reader::next_item`] until there is none.
    pub fn begin_list(&mut self) -> Result<(), SyntaxError> {
        match self.untagged() {
            Some(0x80..=0x9F) => self.begin(),
            _ => Err(self.fault("expected a list")),
        }
    }

    /// Moves to the next element of the innermost list, which must be taken; false once the list has ended.
    #[inline]
    pub fn next_item(&mut self) -> Result<bool, SyntaxError> {
        let ended = match self.left.last_mut() {
            None | Some(0) => true,
            Some(&mut OPEN_END) if self.data.get(self.at) == Some(&BREAK) => {
                self.at += 1;
                true
            }
            Some(&mut OPEN_END) => false,
            Some(left) => {
                *left -= 1;
                false
            }
        };
        if ended {
            self.left.pop();
        }
        Ok(!ended)
    }

    /// Opens a map. Then ask [`Reader::next_key`] until there is none.
    pub fn begin_map(&mut self) -> Result<(), SyntaxError> {
        match self.untagged() {
            Some(0xA0..=0xBF) => self.begin(),
            _ => Err(self.fault("expected a map")),
        }
    }

    /// Takes the next key of the innermost map, after which its value must be taken; none
    /// once the map has ended. Keys are strings in all that AWS speaks.
    #[inline]
    pub fn next_key(&mut self) -> Result<Option<Text>, SyntaxError> {
        if !self.next_item()? {
            return Ok(None);
        }
        match self.data.get(self.at) {
            Some(0x60..=0x7F) => self.chunks(true).map(Some),
            _ => Err(self.fault("expected a string as key")),
        }
    }

    /// Takes a whole item, whatever it is, and gives its place in the data.
    /// Recursion ends at the cap on nesting.
    pub fn skip(&mut self) -> Result<Range<usize>, SyntaxError> {
        let start = self.at;
        while self.tag()?.is_some() {}
        match self.peek()? {
            Next::Null | Next::Bool => self.at += 1,
            // The loop above has taken all tags.
            Next::Int | Next::Float | Next::Tag => drop(self.argument()?),
            Next::String => drop(self.chunks(true)?),
            Next::Blob => drop(self.chunks(false)?),
            Next::List => {
                self.begin()?;
                while self.next_item()? {
                    self.skip()?;
                }
            }
            Next::Map => {
                self.begin()?;
                while self.next_item()? {
                    self.skip()?;
                    self.skip()?;
                }
            }
        }
        Ok(start..self.at)
    }

    /// Sees that nothing follows the item.
    pub fn end(&self) -> Result<(), SyntaxError> {
        match self.at == self.data.len() {
            true => Ok(()),
            false => Err(self.fault("expected the end of the data")),
        }
    }

    /// The bytes at a range that this reader gave.
    pub fn bytes(&self, range: Range<usize>) -> &'a [u8] {
        self.data.get(range).unwrap_or(&[])
    }

    /// A string's value; a copy only if it came in chunks.
    pub fn text(&self, text: &Text) -> Cow<'a, [u8]> {
        let raw = self.bytes(text.range());
        if !text.chunked {
            return Cow::Borrowed(raw);
        }
        let mut out = Vec::with_capacity(raw.len());
        join(raw, &mut out);
        Cow::Owned(out)
    }

    /// Adds a string's value to a builder, whose body must be the data that is read.
    pub fn put(&self, text: &Text, kind: Kind, out: &mut Builder) {
        if !text.chunked {
            return out.bytes_in_body(kind, text.range());
        }
        let Ok(()) = out.bytes_written(kind, |to| -> Result<(), Infallible> {
            join(self.bytes(text.range()), to);
            Ok(())
        });
    }

    /// Adds a string's value to a builder as a key, see [`Reader::put`].
    pub fn put_key(&self, text: &Text, out: &mut Builder) {
        if !text.chunked {
            return out.key_in_body(text.range());
        }
        let Ok(()) = out.key_written(|to| -> Result<(), Infallible> {
            join(self.bytes(text.range()), to);
            Ok(())
        });
    }

    /// The head of the next item, past its tags. A tag that is broken stays, and is no item that anyone expects.
    fn untagged(&mut self) -> Option<u8> {
        while let Ok(Some(_)) = self.tag() {}
        self.data.get(self.at).copied()
    }

    /// Takes a head, and gives its number.
    #[inline]
    fn argument(&mut self) -> Result<u64, SyntaxError> {
        let info = self.data.get(self.at).map_or(31, |head| head & 0x1F);
        let width = match info {
            0..24 => {
                self.at += 1;
                return Ok(info as u64);
            }
            24..28 => 1 << (info - 24),
            _ => return Err(self.fault("head of an unknown form")),
        };
        let Some(bytes) = self.data.get(self.at + 1..self.at + 1 + width) else {
            return Err(self.fault("data that ends within a head"));
        };
        self.at += 1 + width;
        Ok(bytes.iter().fold(0, |v, &b| v << 8 | b as u64))
    }

    fn begin(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        if self.left.len() == MAX_DEPTH {
            return Err(self.fault("nesting deeper than 128 levels"));
        }
        if self.data.get(self.at).is_some_and(|head| head & 0x1F == 31) {
            self.at += 1;
            self.left.push(OPEN_END);
            return Ok(());
        }
        let left = self.argument()?;
        // An element takes a byte at least, so this also keeps the count below OPEN_END.
        if left > (self.data.len() - self.at) as u64 {
            return Err(self.fault_at("list or map that is longer than the data", start));
        }
        self.left.push(left);
        Ok(())
    }

    /// Takes a string or blob, which the next head must be of.
    fn chunks(&mut self, utf8: bool) -> Result<Text, SyntaxError> {
        let head = self.data.get(self.at).copied().unwrap_or(0);
        if head & 0x1F != 31 {
            let range = self.chunk(utf8)?;
            return Ok(Text { start: range.start, end: range.end, chunked: false });
        }
        self.at += 1;
        let start = self.at;
        loop {
            match self.data.get(self.at) {
                Some(&BREAK) => break,
                Some(&b) if b & 0xE0 == head & 0xE0 && b & 0x1F != 31 => {
                    self.chunk(utf8)?;
                }
                Some(_) => return Err(self.fault("expected a chunk of the same kind or a break")),
                None => return Err(self.fault("data that ends within a string of open length")),
            }
        }
        self.at += 1;
        Ok(Text { start, end: self.at - 1, chunked: true })
    }

    fn chunk(&mut self, utf8: bool) -> Result<Range<usize>, SyntaxError> {
        let head = self.at;
        let len = self.argument()?;
        if len > (self.data.len() - self.at) as u64 {
            return Err(self.fault_at("string that is longer than the data", head));
        }
        let range = self.at..self.at + len as usize;
        if utf8 && let Err(e) = std::str::from_utf8(self.bytes(range.clone())) {
            return Err(self.fault_at("bytes that are not UTF-8 in a string", range.start + e.valid_up_to()));
        }
        self.at = range.end;
        Ok(range)
    }

    /// Takes all tags that come, and gives the innermost.
    pub(super) fn last_tag(&mut self) -> Result<Option<u64>, SyntaxError> {
        let mut last = None;
        while let Some(tag) = self.tag()? {
            last = Some(tag);
        }
        Ok(last)
    }

    /// Takes an integer, or after tag 2 or 3 a bignum.
    fn integer(&mut self, tag: Option<u64>) -> Result<Number, SyntaxError> {
        let start = self.at;
        let (bytes, negative) = match (self.peek()?, tag) {
            (Next::Int, _) => {
                let v = self.int()?;
                if let Some(v) = v.as_i64() {
                    return Ok(Number::Int(v));
                }
                (Cow::Owned(v.bits.to_be_bytes().to_vec()), v.negative)
            }
            (Next::Blob, Some(tag @ (2 | 3))) => {
                let text = self.blob()?;
                (self.text(&text), tag == 3)
            }
            _ => return Err(self.fault("expected a number")),
        };
        let zeros = bytes.iter().take_while(|&&b| b == 0).count();
        if bytes.len() - zeros > bignum::MAX_BYTES {
            return Err(self.fault_at("bignum longer than 1,024 bytes", start));
        }
        let digits = bignum::decimal(&bytes[zeros..], negative);
        Ok(digits.parse().map(Number::Int).unwrap_or(Number::Text(digits)))
    }

    /// Takes the list of tag 4, a decimal fraction: exponent and mantissa, both integers.
    fn fraction(&mut self) -> Result<Number, SyntaxError> {
        let wrong = self.fault("expected a list of exponent and mantissa");
        self.begin_list()?;
        let exponent = if self.next_item()? { self.int()?.as_i64() } else { None };
        let (Some(exponent), true) = (exponent, self.next_item()?) else { return Err(wrong) };
        let tag = self.last_tag()?;
        let digits = match self.integer(tag)? {
            Number::Text(digits) => digits,
            Number::Int(v) => v.to_string(),
            Number::Float(_) => return Err(wrong),
        };
        if self.next_item()? { Err(wrong) } else { Ok(Number::Text(format!("{digits}e{exponent}"))) }
    }

    fn fault(&self, what: &'static str) -> SyntaxError {
        self.fault_at(what, self.at)
    }

    fn fault_at(&self, what: &'static str, offset: usize) -> SyntaxError {
        SyntaxError::new(what, offset)
    }
}

/// Joins the chunks of a string, which were checked before.
fn join(chunks: &[u8], out: &mut Vec<u8>) {
    let mut reader = Reader::new(chunks);
    while reader.at < chunks.len() {
        let Ok(range) = reader.chunk(false) else { return };
        out.extend_from_slice(&chunks[range]);
    }
}

/// The value of a float of 16 bits.
fn half(bits: u16) -> f64 {
    let exponent = (bits >> 10 & 0x1F) as i32;
    let fraction = (bits & 0x3FF) as f64;
    let magnitude = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (fraction + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -magnitude } else { magnitude }
}
