//! Answers to documents, straight from the JSON text.
//!
//! Services write members mostly in the model's order, so the member after the
//! last one found is tried first; a look-up is needed only when one was left
//! out. Answers are read tolerantly where the official SDKs do: unknown members
//! are skipped, a null member is an absent one, nulls in collections are kept,
//! numbers and booleans may come as strings.

use super::Members;
use crate::document::json::{Next, Reader, Text, head};
use crate::document::{Builder, Kind};
use crate::error::{Error, Result};
use crate::model::{Member, Service, Shape, ShapeFlags, ShapeKind, TimestampFormat};
use crate::protocol::once::Once;
use crate::protocol::text;
use bytes::Bytes;

/// Below this every whole double is the integer that was meant (2^53).
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// Adds the members that an object holds to the open map of `b`, whose body `body` must be.
/// An empty body, and a null, hold none.
pub(in crate::protocol) fn read_members(
    service: &Service,
    shape: &Shape,
    body: &Bytes,
    which: Members,
    b: &mut Builder,
) -> Result<()> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(());
    }
    let mut decoder = Decoder { service, json: Reader::new(body), out: b };
    if !decoder.json.null()? {
        decoder.members(shape, which)?;
    }
    Ok(decoder.json.end()?)
}

/// Adds the value of a member: a payload.
pub(in crate::protocol) fn read_value(
    service: &Service,
    member: &Member,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let mut decoder = Decoder { service, json: Reader::new(body), out: b };
    decoder.value(member)?;
    Ok(decoder.json.end()?)
}

struct Decoder<'a> {
    service: &'a Service,
    json: Reader<'a>,
    out: &'a mut Builder,
}

/// What the values of a list or map are.
#[derive(Clone, Copy)]
enum Inside<'a> {
    /// Text.
    Text,
    /// Structures of these members.
    Members(&'a [Member]),
    /// Anything else.
    Other,
}

impl<'a> Decoder<'a> {
    /// One value, or a null.
    #[inline(always)]
    fn value(&mut self, member: &Member) -> Result<()> {
        if self.json.null()? {
            self.out.null();
            return Ok(());
        }
        self.present(member)
    }

    /// One value that is not a null. Recursion ends at the reader's cap on nesting.
    fn present(&mut self, member: &Member) -> Result<()> {
        let service = self.service;
        let shape = service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure if !shape.flags.has(ShapeFlags::DOCUMENT) => {
                let open = self.out.open(Kind::Map);
                self.members(shape, Members::All)?;
                self.out.close(open);
                Ok(())
            }
            ShapeKind::Structure | ShapeKind::Document => Ok(self.json.untyped(self.out)?),
            ShapeKind::List => self.list(shape),
            ShapeKind::Map => self.map(shape),
            kind => match self.json.peek()? {
                Next::String if kind == ShapeKind::String => {
                    let s = self.json.string()?;
                    self.json.put(&s, Kind::String, self.out);
                    Ok(())
                }
                Next::String => {
                    let s = self.json.string()?;
                    self.text(member, shape, s)
                }
                next => self.scalar(kind, next),
            },
        }
    }

    /// The members of an object, into the map that is open.
    fn members(&mut self, shape: &Shape, which: Members) -> Result<()> {
        let union = shape.flags.has(ShapeFlags::UNION);
        let service = self.service;
        let members = service.members(shape);
        let mut guess = 0;
        let mut tags = 0;
        let mut once = Once::default();
        let mut next = self.json.first_key()?;
        while let Some(key) = next {
            if self.json.null()? {
                next = self.json.next_key()?;
                continue;
            }
            match self.find(members, &key, guess) {
                Some(at) if which.has(&members[at]) && once.first(at) => {
                    guess = at + 1;
                    tags += 1;
                    let member = &members[at];
                    self.out.key_name(member.name.range(), at as u16);
                    // Most members are text, and worth no call of their own.
                    let text = match service.shape(member.shape).kind {
                        ShapeKind::String => self.json.quoted()?,
                        _ => None,
                    };
                    match text {
                        Some(text) => self.json.put(&text, Kind::String, self.out),
                        None => self.present(member)?,
                    }
                }
                None if union && self.json.raw(&key) != b"__type" => {
                    tags += 1;
                    self.unknown_tag(&key)?;
                }
                _ => {
                    self.json.skip()?;
                }
            }
            next = self.json.next_key()?;
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
        self.json.put(key, Kind::String, self.out);
        self.out.end_map();
        self.json.skip()?;
        Ok(())
    }

    #[inline(always)]
    fn find(&self, members: &[Member], key: &Text, guess: usize) -> Option<usize> {
        if key.is_escaped() {
            let name = self.json.text(key);
            return self.search(members, guess, head(&name), &name);
        }
        self.search(members, guess, self.json.head(key), self.json.raw(key))
    }

    /// The member of a name whose first eight bytes are `head`: most names end within them.
    #[inline(always)]
    fn search(&self, members: &[Member], guess: usize, head: u64, name: &[u8]) -> Option<usize> {
        let named = |m: &Member| {
            m.head == head
                && m.wire.len as usize == name.len()
                && (name.len() <= 8 || self.service.str(m.wire).as_bytes() == name)
        };
        if members.get(guess).is_some_and(named) {
            return Some(guess);
        }
        members.iter().position(named)
    }

    fn list(&mut self, shape: &Shape) -> Result<()> {
        let element = self.service.element(shape).ok_or_else(|| broken(shape))?;
        let inside = self.inside(element);
        self.json.begin_list()?;
        let open = self.out.open(Kind::List);
        while self.json.next_item()? {
            self.item(element, inside)?;
        }
        self.out.close(open);
        Ok(())
    }

    fn map(&mut self, shape: &Shape) -> Result<()> {
        let (_, value) = self.service.key_value(shape).ok_or_else(|| broken(shape))?;
        let inside = self.inside(value);
        self.json.begin_map()?;
        let open = self.out.open(Kind::Map);
        while let Some(key) = self.json.next_key()? {
            self.json.put_key(&key, self.out);
            self.item(value, inside)?;
        }
        self.out.close(open);
        Ok(())
    }

    /// What the values of a list or map are, where they have a shorter way than most.
    fn inside(&self, value: &Member) -> Inside<'a> {
        let service = self.service;
        let shape = service.shape(value.shape);
        match shape.kind {
            ShapeKind::String => Inside::Text,
            ShapeKind::Structure if !shape.flags.has(ShapeFlags::DOCUMENT) => {
                Inside::Members(service.members(shape))
            }
            _ => Inside::Other,
        }
    }

    /// One value of a list or map.
    #[inline(always)]
    fn item(&mut self, value: &Member, inside: Inside<'a>) -> Result<()> {
        match inside {
            Inside::Members(members) if self.tagged(members) => Ok(()),
            Inside::Text => match self.json.quoted()? {
                Some(text) => {
                    self.json.put(&text, Kind::String, self.out);
                    Ok(())
                }
                None => self.value(value),
            },
            _ => self.value(value),
        }
    }

    /// A structure of one member, text under a name of one letter, if that comes next.
    #[inline(always)]
    fn tagged(&mut self, members: &[Member]) -> bool {
        let Some((letter, text)) = self.json.tagged() else { return false };
        let Some(at) = members.iter().position(|m| m.head == u64::from(letter)) else { return false };
        let member = &members[at];
        if self.service.shape(member.shape).kind != ShapeKind::String {
            return false;
        }
        self.out.map_of_one(member.name.range(), at as u16, text.range());
        self.json.take_tagged(&text);
        true
    }

    /// A string where another scalar is due.
    fn text(&mut self, member: &Member, shape: &Shape, s: Text) -> Result<()> {
        let value = self.json.text(&s);
        let value = std::str::from_utf8(&value).unwrap_or("");
        let format = text::timestamp_format(member, shape, TimestampFormat::Default);
        text::read(self.out, shape.kind, format, value)
    }

    /// Anything but a string where a scalar is due.
    fn scalar(&mut self, kind: ShapeKind, next: Next) -> Result<()> {
        match (kind, next) {
            (ShapeKind::Boolean, Next::Bool) => {
                let v = self.json.bool()?;
                self.out.bool(v);
            }
            (ShapeKind::Timestamp, Next::Number) => {
                let n = self.json.number()?;
                match text::parse_time(TimestampFormat::UnixTimestamp, self.json.bytes(n.range())) {
                    Some((secs, nanos)) => self.out.time(secs, nanos),
                    // Beyond what any clock says: better told as it stands than not at all.
                    None => self.out.bytes_in_body(Kind::Number, n.range()),
                }
            }
            (ShapeKind::Float | ShapeKind::Double, Next::Number) => {
                let n = self.json.number()?;
                let v = self.json.float(&n);
                self.out.float(v);
            }
            (
                ShapeKind::Byte
                | ShapeKind::Short
                | ShapeKind::Integer
                | ShapeKind::Long
                | ShapeKind::BigInteger,
                Next::Number,
            ) => {
                self.integer()?;
            }
            (ShapeKind::BigDecimal, Next::Number) => self.json.untyped(self.out)?,
            // A service that sends a number or an object as text's value: kept as it stands.
            (ShapeKind::String, _) => {
                let range = self.json.skip()?;
                self.out.bytes_in_body(Kind::String, range);
            }
            _ => {
                let at = self.json.offset();
                return Err(Error::response(format!("expected a {kind:?} at byte {at} of the answer")));
            }
        }
        Ok(())
    }

    fn integer(&mut self) -> Result<()> {
        let n = self.json.number()?;
        let v = self.json.float(&n);
        match n.int {
            Some(v) => self.out.int(v),
            // Services that hold integers in doubles write `1.0` and `1e3`.
            None if !n.integral && v.fract() == 0.0 && v.abs() < MAX_EXACT => self.out.int(v as i64),
            None => self.out.bytes_in_body(Kind::Number, n.range()),
        }
        Ok(())
    }
}

fn broken(shape: &Shape) -> Error {
    Error::response(format!("the model has a {:?} without members", shape.kind))
}
