//! Checks of single values: type, range, and what their place on the wire can't carry.

use super::Check;
use crate::document::json::Reader;
use crate::document::{Kind, Value, base64};
use crate::model::{Location, Member, MemberFlags, Shape, ShapeKind};
use crate::protocol::text;

impl<'a> Check<'a> {
    pub(super) fn scalar(&mut self, member: &Member, shape: &Shape, value: Value<'a>) {
        match shape.kind {
            ShapeKind::String => self.string(member, shape, value),
            ShapeKind::Blob => self.blob(value),
            ShapeKind::Boolean if value.kind() == Kind::Bool => {}
            ShapeKind::Boolean => self.mismatch("true or false", value),
            ShapeKind::Byte => self.integer(shape, value, i64::from(i8::MIN), i64::from(i8::MAX)),
            ShapeKind::Short => self.integer(shape, value, i64::from(i16::MIN), i64::from(i16::MAX)),
            ShapeKind::Integer => self.integer(shape, value, i64::from(i32::MIN), i64::from(i32::MAX)),
            ShapeKind::Long => self.integer(shape, value, i64::MIN, i64::MAX),
            ShapeKind::BigInteger if is_whole(value) => {}
            ShapeKind::BigInteger => self.mismatch("a whole number", value),
            ShapeKind::BigDecimal if matches!(value.kind(), Kind::Int | Kind::Float | Kind::Number) => {}
            ShapeKind::BigDecimal => self.mismatch("a number", value),
            ShapeKind::Float | ShapeKind::Double => self.float(shape, value),
            ShapeKind::Timestamp if text::time_of(value).is_some() => {}
            ShapeKind::Timestamp => self.mismatch("a time (ISO 8601 text or epoch seconds)", value),
            _ => {}
        }
        if member.location == Location::Header {
            self.header_value(value);
        }
    }

    fn string(&mut self, member: &Member, shape: &Shape, value: Value<'_>) {
        if value.kind() != Kind::String {
            return self.mismatch("a string", value);
        }
        let Some(text) = value.as_str() else {
            return self.report.add(format_args!("the string is not UTF-8"));
        };
        if text.is_empty() && member.location == Location::Uri {
            return self.report.add(format_args!("part of the URI, and must not be empty"));
        }
        if member.flags.has(MemberFlags::HOST_LABEL) && !text::is_host_label(text) {
            return self.report.add(format_args!(
                "part of the host name: letters, digits, '-' and '.' only, 1 to 63 between dots"
            ));
        }
        // Characters are counted only when the bytes could be too few.
        if self.service.constraint(shape).is_some_and(|c| (text.len() as f64) < c.min * 4.0) {
            self.least(shape, text.chars().count(), "characters");
        }
    }

    fn blob(&mut self, value: Value<'_>) {
        match value.kind() {
            Kind::Blob => {}
            Kind::String => {
                let mut scratch = std::mem::take(&mut self.report.scratch);
                scratch.clear();
                if let Err(e) = base64::decode(value.bytes(), &mut scratch) {
                    self.report.add(format_args!("a blob, must be base64: {e}"));
                }
                self.report.scratch = scratch;
            }
            _ => self.mismatch("a blob (base64 text or bytes)", value),
        }
    }

    fn integer(&mut self, shape: &Shape, value: Value<'_>, min: i64, max: i64) {
        let Some(v) = value.as_i64() else {
            return match value.kind() {
                Kind::Number if is_whole(value) => {
                    let text = String::from_utf8_lossy(value.bytes());
                    self.report.add(format_args!("{text} is not within {min} and {max}"));
                }
                _ => self.mismatch("a whole number", value),
            };
        };
        if v < min || v > max {
            return self.report.add(format_args!("{v} is not within {min} and {max}"));
        }
        self.least_value(shape, v as f64);
    }

    fn float(&mut self, shape: &Shape, value: Value<'_>) {
        let v = match value.kind() {
            Kind::String => text::special(value.bytes()),
            Kind::Number => std::str::from_utf8(value.bytes()).ok().and_then(|t| t.parse().ok()),
            _ => value.as_f64(),
        };
        match v {
            Some(v) => self.least_value(shape, v),
            None => self.mismatch("a number", value),
        }
    }

    fn least_value(&mut self, shape: &Shape, v: f64) {
        if let Some(limits) = self.service.constraint(shape)
            && v < limits.min
        {
            let min = limits.min;
            self.report.add(format_args!("{v} is below {min}, which is the least"));
        }
    }

    /// Text must be JSON; any other value will be made into it.
    pub(super) fn json_value(&mut self, value: Value<'_>) {
        if value.kind() != Kind::String {
            return;
        }
        let mut json = Reader::new(value.bytes());
        if let Err(e) = json.skip().and_then(|_| json.end()) {
            self.report.add(format_args!("must be JSON text: {e}"));
        }
    }

    /// A line break would begin another header, a NUL end the text.
    pub(super) fn header_value(&mut self, value: Value<'_>) {
        let bad = |c: &u8| matches!(c, b'\r' | b'\n' | 0);
        if value.kind() == Kind::String && value.bytes().iter().any(bad) {
            self.report.add(format_args!("goes into a header, and must hold no CR, LF or NUL"));
        }
    }

    pub(super) fn header_name(&mut self, key: Value<'_>) {
        if http::HeaderName::from_bytes(key.bytes()).is_err() {
            self.report.add(format_args!("part of a header's name, and has characters that none may have"));
        }
    }
}

fn is_whole(value: Value<'_>) -> bool {
    match value.kind() {
        Kind::Int => true,
        Kind::Number => value.bytes().iter().all(|c| c.is_ascii_digit() || *c == b'-'),
        _ => false,
    }
}
