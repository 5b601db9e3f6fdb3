//! JSON to document, without a model: what a caller passes as input.
//!
//! Strict, because a mistake in the input is best told before anything is
//! sent: a key that comes twice is refused, for one of the two values would be
//! lost silently. Numbers are never bent: what neither an integer nor a double
//! carries exactly stays text.

use super::reader::{Next, Number, Reader};
use crate::document::{Builder, Document, Kind};
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
        let mut parser = Parser {
            reader: Reader::new(&body),
            out: Builder::new(body.clone(), Bytes::new()),
            keys: Vec::new(),
        };
        parser.value()?;
        parser.reader.end().map_err(|e| e.invalid(CODE))?;
        Ok(parser.out.finish())
    }
}

struct Parser<'a> {
    reader: Reader<'a>,
    out: Builder,
    /// The keys of all open maps: node and byte offset.
    keys: Vec<(u32, usize)>,
}

impl Parser<'_> {
    /// One value. Recursion ends at the reader's cap on nesting.
    fn value(&mut self) -> Result<()> {
        let invalid = |e: crate::document::SyntaxError| e.invalid(CODE);
        match self.reader.peek().map_err(invalid)? {
            Next::Null => {
                self.reader.null().map_err(invalid)?;
                self.out.null();
            }
            Next::Bool => {
                let v = self.reader.bool().map_err(invalid)?;
                self.out.bool(v);
            }
            Next::Number => {
                let n = self.reader.number().map_err(invalid)?;
                self.number(n);
            }
            Next::String => {
                let text = self.reader.string().map_err(invalid)?;
                self.reader.put(&text, Kind::String, &mut self.out);
            }
            Next::List => {
                self.reader.begin_list().map_err(invalid)?;
                self.out.begin_list();
                while self.reader.next_item().map_err(invalid)? {
                    self.value()?;
                }
                self.out.end_list();
            }
            Next::Map => {
                self.reader.begin_map().map_err(invalid)?;
                self.out.begin_map();
                let first = self.keys.len();
                while let Some(key) = self.reader.next_key().map_err(invalid)? {
                    self.keys.push((self.out.count(), key.start - 1));
                    self.reader.put_key(&key, &mut self.out);
                    self.value()?;
                }
                self.check_keys(first)?;
                self.keys.truncate(first);
                self.out.end_map();
            }
        }
        Ok(())
    }

    fn number(&mut self, n: Number) {
        if let Some(v) = n.int {
            return self.out.int(v);
        }
        let value = self.reader.float(&n);
        if !n.integral && value.is_finite() && same_decimal(self.reader.bytes(n.range()), value) {
            return self.out.float(value);
        }
        self.out.bytes_in_body(Kind::Number, n.range());
    }

    /// Refuses a key that comes twice in the map whose keys begin at `first`.
    fn check_keys(&mut self, first: usize) -> Result<()> {
        let keys = &mut self.keys[first..];
        let twice = if keys.len() <= 8 {
            let mut pairs = (1..keys.len()).flat_map(|i| (0..i).map(move |j| (j, i)));
            pairs
                .find(|&(j, i)| self.out.bytes_at(keys[j].0) == self.out.bytes_at(keys[i].0))
                .map(|p| keys[p.1])
        } else {
            keys.sort_unstable_by(|a, b| (self.out.bytes_at(a.0), a.1).cmp(&(self.out.bytes_at(b.0), b.1)));
            keys.windows(2).find(|w| self.out.bytes_at(w[0].0) == self.out.bytes_at(w[1].0)).map(|w| w[1])
        };
        let Some((node, offset)) = twice else { return Ok(()) };
        let name = String::from_utf8_lossy(self.out.bytes_at(node));
        Err(Error::invalid(
            CODE,
            format!("the key \"{name}\" comes twice in one map, again at byte {offset}"),
        ))
    }
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
