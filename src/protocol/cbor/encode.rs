//! Inputs to CBOR.

use crate::document::{Kind, Value, base64, cbor, json};
use crate::error::{Error, Result};
use crate::model::{Member, Service, Shape, ShapeFlags, ShapeKind};
use crate::protocol::fields::fields;
use crate::protocol::{MAX_DEPTH, text};

/// Appends a structure as a map; a member that is a stream of events is left out.
pub(in crate::protocol) fn write_members(
    service: &Service,
    shape: &Shape,
    value: Value<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    Encoder { service, out, depth: 0 }.structure(shape, value)
}

struct Encoder<'a> {
    service: &'a Service,
    out: &'a mut Vec<u8>,
    depth: usize,
}

impl Encoder<'_> {
    fn value(&mut self, member: &Member, value: Value<'_>) -> Result<()> {
        if value.is_nothing() {
            cbor::write_null(self.out);
            return Ok(());
        }
        let shape = self.service.shape(member.shape);
        match (shape.kind, value.kind()) {
            (ShapeKind::Document, _) => cbor::write(value, self.out),
            (ShapeKind::Structure, _) if shape.flags.has(ShapeFlags::DOCUMENT) => {
                cbor::write(value, self.out)
            }
            (ShapeKind::Structure, Kind::Map) => return self.structure(shape, value),
            (ShapeKind::List, Kind::List) => return self.list(shape, value),
            (ShapeKind::Map, Kind::Map) => return self.map(shape, value),
            (ShapeKind::String, Kind::String) => cbor::write_string(value.bytes(), self.out),
            (ShapeKind::String, Kind::List | Kind::Map) => {
                // A `jsonvalue` member: JSON within a string.
                let mut inner = Vec::new();
                json::write(value, &mut inner);
                cbor::write_string(&inner, self.out);
            }
            (ShapeKind::Blob, Kind::Blob) => cbor::write_blob(value.bytes(), self.out),
            (ShapeKind::Blob, Kind::String) => {
                let mut bytes = Vec::new();
                base64::decode(value.bytes(), &mut bytes).map_err(|_| text::mismatch(shape.kind))?;
                cbor::write_blob(&bytes, self.out);
            }
            (ShapeKind::Timestamp, _) => {
                let (secs, nanos) = text::time_of(value).ok_or_else(|| text::mismatch(shape.kind))?;
                cbor::write_time(secs, nanos, self.out);
            }
            (ShapeKind::Boolean, Kind::Bool) => cbor::write_bool(value.as_bool() == Some(true), self.out),
            (ShapeKind::Float | ShapeKind::Double, _) => self.float(shape.kind, value)?,
            (kind, Kind::Int) if is_integer(kind) => cbor::write_i64(value.as_i64().unwrap_or(0), self.out),
            (kind, Kind::Number) if is_integer(kind) => cbor::write_number(value.bytes(), self.out),
            (ShapeKind::BigDecimal, Kind::Float) => {
                cbor::write_f64(value.as_f64().unwrap_or(0.0), self.out);
            }
            (kind, _) => return Err(text::mismatch(kind)),
        }
        Ok(())
    }

    fn float(&mut self, kind: ShapeKind, value: Value<'_>) -> Result<()> {
        let v = match value.kind() {
            Kind::String => text::special(value.bytes()),
            Kind::Number => std::str::from_utf8(value.bytes()).ok().and_then(|t| t.parse().ok()),
            _ => value.as_f64(),
        };
        let v = v.ok_or_else(|| text::mismatch(kind))?;
        match kind {
            ShapeKind::Float => cbor::write_f32(v as f32, self.out),
            _ => cbor::write_f64(v, self.out),
        }
        Ok(())
    }

    fn structure(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        self.enter()?;
        let service = self.service;
        let set = || {
            fields(service, shape, value)
                .filter(|(_, m, _)| !service.shape(m.shape).flags.has(ShapeFlags::EVENT_STREAM))
        };
        cbor::write_map(set().count() as u64, self.out);
        for (_, member, value) in set() {
            cbor::write_string(service.str(member.wire), self.out);
            self.value(member, value)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn list(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        let element = self.service.element(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        self.enter()?;
        cbor::write_list(value.len() as u64, self.out);
        for item in value.children() {
            self.value(element, item)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        let (_, of) = self.service.key_value(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        self.enter()?;
        cbor::write_map(value.len() as u64, self.out);
        for (key, item) in value.entries() {
            cbor::write_string(key.bytes(), self.out);
            self.value(of, item)?;
        }
        self.depth -= 1;
        Ok(())
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

fn is_integer(kind: ShapeKind) -> bool {
    matches!(
        kind,
        ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::BigInteger
            | ShapeKind::BigDecimal
    )
}
