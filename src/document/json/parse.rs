//! JSON to document, without a model: what a caller passes as input.
//!
//! Strict, because a mistake in the input is best told before anything is
//! sent: a key that comes twice is refused, for one of the two values would be
//! lost silently. Numbers are never bent: what neither an integer nor a double
//! carries exactly stays text.

use super::reader::{Next, Number, Reader};
use crate::document::keys::Keys;
use crate::document::{Builder, Document, Kind, SyntaxError};
use crate::error::{Error, Result};
use bytes::Bytes;

const CODE: &str = "InvalidJson";

impl Document {
    /// Reads a JSON text. Strings without escapes stay where they are in `body`.
    ///
    /// Integers of 64 bits become [`Kind::Int`], decimals [`Kind::Float`], and numbers
    /// that fit neither [`Kind::Number`]. Errors name the byte and what was expected there.
    pub fn from_json(body: Bytes) -> Result<Document> {
        if body.len() >= u32::MAX as usize {
            return Err(Error::invalid(CODE, "the JSON text is longer than 4 GiB"));
        }
        let mut reader = Reader::new(&body);
        let mut out = Builder::new(body.clone(), Bytes::new());
        let mut keys = Keys::checked();
        match value(&mut reader, &mut out, &mut keys).and_then(|()| reader.end()) {
            Ok(()) => Ok(out.finish()),
            Err(e) => Err(keys.explain(e, CODE)),
        }
    }
}

impl Reader<'_> {
    /// Takes a value of any kind and adds it to a builder, whose body must be the text that
    /// is read: for members that have no shape. Keys that come twice are both added.
    pub fn untyped(&mut self, out: &mut Builder) -> std::result::Result<(), SyntaxError> {
        value(self, out, &mut Keys::unchecked())
    }
}

/// One value. Recursion ends at the reader's cap on nesting.
fn value(json: &mut Reader<'_>, out: &mut Builder, keys: &mut Keys) -> std::result::Result<(), SyntaxError> {
    match json.peek()? {
        Next::Null => {
            json.null()?;
            out.null();
        }
        Next::Bool => out.bool(json.bool()?),
        Next::Number => {
            let n = json.number()?;
            number(json, &n, out);
        }
        Next::String => {
            let text = json.string()?;
            json.put(&text, Kind::String, out);
        }
        Next::List => {
            json.begin_list()?;
            let open = out.open(Kind::List);
            while json.next_item()? {
                value(json, out, keys)?;
            }
            out.close(open);
        }
        Next::Map => {
            json.begin_map()?;
            let open = out.open(Kind::Map);
            let mark = keys.mark();
            while let Some(key) = json.next_key()? {
                json.put_key(&key, out);
                keys.add(out, key.start() - 1);
                value(json, out, keys)?;
            }
            keys.close(mark, out)?;
            out.close(open);
        }
    }
    Ok(())
}

fn number(json: &Reader<'_>, n: &Number, out: &mut Builder) {
    if let Some(v) = n.int {
        return out.int(v);
    }
    let value = json.float(n);
    if !n.integral && value.is_finite() && same_decimal(json.bytes(n.range()), value) {
        return out.float(value);
    }
    out.bytes_in_body(Kind::Number, n.range());
}

/// Whether a double, printed as shortly as it can be, is the decimal that was written.
fn same_decimal(text: &[u8], value: f64) -> bool {
    if text.len() <= 16 && memchr::memchr2(b'e', b'E', text).is_none() {
        return true;
    }
    let (digits, exponent) = normal(text);
    if digits.is_empty() {
        return value == 0.0;
    }
    // A double carries any 15 digits.
    if digits.len() <= 15 && value.abs() >= f64::MIN_POSITIVE {
        return true;
    }
    value != 0.0 && normal(ryu::Buffer::new().format_finite(value).as_bytes()) == (digits, exponent)
}

/// Significant digits, without zeros at either end, and the power of ten of the last one.
/// An exponent that is beyond all doubles saturates.
fn normal(text: &[u8]) -> (Vec<u8>, i64) {
    let mut digits = Vec::with_capacity(text.len());
    let mut exponent = 0i64;
    let mut after_point = false;
    let mut rest = text.iter();
    while let Some(&b) = rest.next() {
        match b {
            b'0'..=b'9' => {
                if b != b'0' || !digits.is_empty() {
                    digits.push(b);
                }
                exponent -= after_point as i64;
            }
            b'.' => after_point = true,
            b'e' | b'E' => {
                let power = std::str::from_utf8(rest.as_slice()).unwrap_or("");
                let far = if power.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
                exponent += power.parse::<i64>().unwrap_or(far).clamp(i64::MIN / 2, i64::MAX / 2);
                break;
            }
            _ => {}
        }
    }
    while digits.last() == Some(&b'0') {
        digits.pop();
        exponent += 1;
    }
    (digits, exponent)
}
