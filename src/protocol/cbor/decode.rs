//! Answers to documents, straight from the CBOR. The twin of `json::decode`, with its leniency.

use crate::document::cbor::{Next, Number, Reader, Text};
use crate::document::{Builder, Kind};
use crate::error::{Error, Result};
use crate::model::{Member, Service, Shape, ShapeFlags, ShapeKind};
use crate::protocol::errors::{Found, clean, foreign};
use crate::protocol::once::Once;
use bytes::Bytes;

/// Below this every whole double is the integer that was meant (2^53).
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// Adds the members that a map holds to the open map of `b`, whose body `body` must be.
/// An empty body, and a null, hold none.
pub(in crate::protocol) fn read_members(
    service: &Service,
    shape: &Shape,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    if body.is_empty() {
        return Ok(());
    }
    let mut decoder = Decoder { service, cbor: Reader::new(body), out: b };
    if !decoder.cbor.null()? {
        decoder.members(shape)?;
    }
    Ok(decoder.cbor.end()?)
}

/// Finds code and message of an error.
pub(in crate::protocol) fn find_error(status: u16, body: &Bytes) -> Found {
    let mut found = Found::default();
    if !body.is_empty() && texts(body, &mut found).is_err() && found.message.is_empty() {
        found.message = foreign(status, body);
    }
    found.code = clean(&found.code).to_owned();
    found
}

fn texts(body: &[u8], found: &mut Found) -> Result<()> {
    let mut cbor = Reader::new(body);
    cbor.begin_map()?;
    while let Some(key) = cbor.next_key()? {
        let text = match cbor.text(&key).as_ref() {
            b"__type" => &mut found.code,
            b"message" | b"Message" => &mut found.message,
            _ => {
                cbor.skip()?;
                continue;
            }
        };
        if cbor.peek()? != Next::String {
            cbor.skip()?;
            continue;
        }
        let value = cbor.string()?;
        *text = String::from_utf8_lossy(&cbor.text(&value)).into_owned();
    }
    Ok(())
}

struct Decoder<'a> {
    service: &'a Service,
    cbor: Reader<'a>,
    out: &'a mut Builder,
}

impl Decoder<'_> {
    /// One value. Recursion ends at the reader's cap on nesting.
    fn value(&mut self, member: &Member) -> Result<()> {
        if self.cbor.null()? {
            self.out.null();
            return Ok(());
        }
        let shape = self.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure if !shape.flags.has(ShapeFlags::DOCUMENT) => {
                self.out.begin_map();
                self.members(shape)?;
                self.out.end_map();
            }
            ShapeKind::Structure | ShapeKind::Document | ShapeKind::BigDecimal => {
                self.cbor.untyped(self.out)?;
            }
            ShapeKind::List => self.list(shape)?,
            ShapeKind::Map => self.map(shape)?,
            ShapeKind::String => {
                let text = self.cbor.string()?;
                self.cbor.put(&text, Kind::String, self.out);
            }
            ShapeKind::Blob => {
                let blob = self.cbor.blob()?;
                self.cbor.put(&blob, Kind::Blob, self.out);
            }
            ShapeKind::Boolean => {
                let v = self.cbor.bool()?;
                self.out.bool(v);
            }
            ShapeKind::Timestamp => {
                let (secs, nanos) = self.cbor.time()?;
                self.out.time(secs, nanos);
            }
            ShapeKind::Float | ShapeKind::Double => {
                let v = self.cbor.number()?.as_f64();
                self.out.float(v);
            }
            ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::BigInteger => match self.cbor.number()? {
                Number::Int(v) => self.out.int(v),
                Number::Float(v) if v.fract() == 0.0 && v.abs() < MAX_EXACT => self.out.int(v as i64),
                Number::Float(v) => self.out.float(v),
                Number::Text(text) => self.out.number(&text),
            },
        }
        Ok(())
    }

    /// The members of a map, into the map that is open.
    fn members(&mut self, shape: &Shape) -> Result<()> {
        let union = shape.flags.has(ShapeFlags::UNION);
        let members = self.service.members(shape);
        let mut guess = 0;
        let mut tags = 0;
        let mut once = Once::default();
        self.cbor.begin_map()?;
        while let Some(key) = self.cbor.next_key()? {
            if self.cbor.null()? {
                continue;
            }
            match self.find(members, &key, guess) {
                Some(at) if once.first(at) => {
                    guess = at + 1;
                    tags += 1;
                    self.out.key_name(members[at].name.range(), at as u16);
                    self.value(&members[at])?;
                }
                None if union && self.cbor.text(&key).as_ref() != b"__type" => {
                    tags += 1;
                    self.unknown_tag(&key)?;
                }
                _ => {
                    self.cbor.skip()?;
                }
            }
        }
        if union && tags > 1 {
            let name = self.service.str(shape.name);
            return Err(Error::response(format!("the union {name} came with {tags} members, not one")));
        }
        Ok(())
    }

    /// A union's member that the model does not know: its name is all that can be told.
    fn unknown_tag(&mut self, key: &Text) -> Result<()> {
        self.out.key("SDK_UNKNOWN_MEMBER");
        self.out.begin_map();
        self.out.key("name");
        self.cbor.put(key, Kind::String, self.out);
        self.out.end_map();
        self.cbor.skip()?;
        Ok(())
    }

    fn find(&self, members: &[Member], key: &Text, guess: usize) -> Option<usize> {
        let name = self.cbor.text(key);
        let named = |m: &Member| {
            m.wire.len as usize == name.len() && self.service.str(m.wire).as_bytes() == name.as_ref()
        };
        if members.get(guess).is_some_and(named) {
            return Some(guess);
        }
        members.iter().position(named)
    }

    fn list(&mut self, shape: &Shape) -> Result<()> {
        let element = self.service.element(shape).ok_or_else(|| broken(shape))?;
        self.cbor.begin_list()?;
        self.out.begin_list();
        while self.cbor.next_item()? {
            self.value(element)?;
        }
        self.out.end_list();
        Ok(())
    }

    fn map(&mut self, shape: &Shape) -> Result<()> {
        let (_, value) = self.service.key_value(shape).ok_or_else(|| broken(shape))?;
        self.cbor.begin_map()?;
        self.out.begin_map();
        while let Some(key) = self.cbor.next_key()? {
            self.cbor.put_key(&key, self.out);
            self.value(value)?;
        }
        self.out.end_map();
        Ok(())
    }
}

fn broken(shape: &Shape) -> Error {
    Error::response(format!("the model has a {:?} without members", shape.kind))
}
