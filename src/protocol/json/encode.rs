//! Inputs to JSON.

use super::Members;
use crate::document::{Kind, Value, json};
use crate::error::{Error, Result};
use crate::model::{Member, MemberFlags, Service, Shape, ShapeFlags, ShapeKind, TimestampFormat};
use crate::protocol::fields::fields;
use crate::protocol::{MAX_DEPTH, text};

/// Appends a structure as an object: those of its members that `which` says.
pub(in crate::protocol) fn write_members(
    service: &Service,
    shape: &Shape,
    value: Value<'_>,
    which: Members,
    out: &mut Vec<u8>,
) -> Result<()> {
    Encoder { service, out, depth: 0 }.structure(shape, value, which)
}

/// Appends the value of a member, whatever it is: a payload.
pub(in crate::protocol) fn write_value(
    service: &Service,
    member: &Member,
    value: Value<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    Encoder { service, out, depth: 0 }.value(member, value)
}

struct Encoder<'a> {
    service: &'a Service,
    out: &'a mut Vec<u8>,
    depth: usize,
}

impl Encoder<'_> {
    fn value(&mut self, member: &Member, value: Value<'_>) -> Result<()> {
        if value.is_nothing() {
            self.out.extend_from_slice(b"null");
            return Ok(());
        }
        let shape = self.service.shape(member.shape);
        match (shape.kind, value.kind()) {
            (ShapeKind::Document, _) => self.document(value),
            (ShapeKind::Structure, _) if shape.flags.has(ShapeFlags::DOCUMENT) => self.document(value),
            (ShapeKind::Structure, Kind::Map) => self.structure(shape, value, Members::All),
            (ShapeKind::List, Kind::List) => self.list(shape, value),
            (ShapeKind::Map, Kind::Map) => self.map(shape, value),
            (ShapeKind::String, Kind::String) => {
                json::write_string(value.bytes(), self.out);
                Ok(())
            }
            (ShapeKind::String, _) if member.flags.has(MemberFlags::JSON_VALUE) => self.json_text(value),
            (ShapeKind::Blob, Kind::String) => {
                // It is base64 already, as the wire wants it.
                json::write_string(value.bytes(), self.out);
                Ok(())
            }
            (ShapeKind::Blob, Kind::Blob) => {
                json::write_blob(value.bytes(), self.out);
                Ok(())
            }
            (ShapeKind::Timestamp, _) => {
                let format = text::timestamp_format(member, shape, TimestampFormat::UnixTimestamp);
                let quoted = format != TimestampFormat::UnixTimestamp;
                self.quoted(quoted, |out| text::write(out, ShapeKind::Timestamp, format, value))
            }
            (ShapeKind::Float | ShapeKind::Double, Kind::String) => {
                self.quoted(true, |out| text::write(out, shape.kind, TimestampFormat::Default, value))
            }
            (ShapeKind::Float | ShapeKind::Double, Kind::Float) => {
                let special = value.as_f64().is_none_or(|v| !v.is_finite());
                self.quoted(special, |out| text::write(out, shape.kind, TimestampFormat::Default, value))
            }
            (kind, _) => text::write(self.out, kind, TimestampFormat::Default, value),
        }
    }

    fn quoted(&mut self, quoted: bool, write: impl FnOnce(&mut Vec<u8>) -> Result<()>) -> Result<()> {
        if quoted {
            self.out.push(b'"');
        }
        write(self.out)?;
        if quoted {
            self.out.push(b'"');
        }
        Ok(())
    }

    fn structure(&mut self, shape: &Shape, value: Value<'_>, which: Members) -> Result<()> {
        self.enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (_, member, value) in fields(self.service, shape, value) {
            if !which.has(member) || self.is_event_stream(member) {
                continue;
            }
            self.comma(&mut first);
            self.key(self.service.str(member.wire).as_bytes());
            self.value(member, value)?;
        }
        self.out.push(b'}');
        self.depth -= 1;
        Ok(())
    }

    fn list(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        let element = self.service.element(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        self.enter()?;
        self.out.push(b'[');
        let mut first = true;
        for item in value.children() {
            self.comma(&mut first);
            self.value(element, item)?;
        }
        self.out.push(b']');
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        let (_, of) = self.service.key_value(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        self.enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (key, item) in value.entries() {
            self.comma(&mut first);
            self.key(key.bytes());
            self.value(of, item)?;
        }
        self.out.push(b'}');
        self.depth -= 1;
        Ok(())
    }

    /// Any JSON value, without a model.
    fn document(&mut self, value: Value<'_>) -> Result<()> {
        json::write(value, self.out);
        Ok(())
    }

    /// A JSON text within a JSON string: what a `jsonvalue` member is on the wire.
    fn json_text(&mut self, value: Value<'_>) -> Result<()> {
        let mut inner = Vec::new();
        json::write(value, &mut inner);
        json::write_string(&inner, self.out);
        Ok(())
    }

    fn is_event_stream(&self, member: &Member) -> bool {
        self.service.shape(member.shape).flags.has(ShapeFlags::EVENT_STREAM)
    }

    fn comma(&mut self, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
    }

    fn key(&mut self, name: &[u8]) {
        json::write_string(name, self.out);
        self.out.push(b':');
    }

    fn enter(&mut self) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::invalid(
                "ParamValidation",
                format!("the input is nested deeper than {MAX_DEPTH} levels"),
            ));
        }
        Ok(())
    }
}
