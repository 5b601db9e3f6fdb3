//! Request URIs: templates with labels, and query strings.
//!
//! A template is fixed text with `{Label}` and `{Label+}` in its path, and
//! perhaps a fixed query. Everything that comes from the input is encoded byte by
//! byte; only a greedy label keeps its slashes.

use super::Bound;
use crate::document::{Kind, Value};
use crate::error::{Error, Result};
use crate::model::{Service, ShapeKind, TimestampFormat};
use crate::protocol::text;

/// Splits a template into path and fixed query.
pub(super) fn split(template: &str) -> (&str, &str) {
    template.split_once('?').unwrap_or((template, ""))
}

/// Fills the labels of a template's path.
pub(super) fn path(service: &Service, template: &str, labels: &[Bound<'_>]) -> Result<String> {
    let mut out = Vec::with_capacity(template.len() + 64);
    let mut scratch = Vec::new();
    let mut rest = template;
    if !rest.starts_with('/') {
        out.push(b'/');
    }
    while let Some((before, after)) = rest.split_once('{') {
        let (label, after) = after.split_once('}').unwrap_or((after, ""));
        let (name, greedy) = label.strip_suffix('+').map_or((label, false), |n| (n, true));
        out.extend_from_slice(before.as_bytes());
        let bound = labels.iter().find(|b| service.str(b.member.wire) == name);
        scratch.clear();
        if let Some(bound) = bound {
            scalar(service, bound, &mut scratch)?;
        }
        if scratch.is_empty() {
            return Err(Error::invalid(
                "ParamValidation",
                format!("{name}: it is part of the URI and must not be empty or left out"),
            ));
        }
        encode(&mut out, &scratch, greedy);
        rest = after;
    }
    out.extend_from_slice(rest.as_bytes());
    Ok(into_string(out))
}

/// A label's or parameter's value as text.
fn scalar(service: &Service, bound: &Bound<'_>, out: &mut Vec<u8>) -> Result<()> {
    let shape = service.shape(bound.member.shape);
    let format = text::timestamp_format(bound.member, shape, TimestampFormat::Iso8601);
    text::write(out, shape.kind, format, bound.value)
}

/// A query string in the making.
pub(super) struct Query<'a> {
    service: &'a Service,
    out: Vec<u8>,
    scratch: Vec<u8>,
}

impl<'a> Query<'a> {
    /// Begins with a template's fixed query.
    pub(super) fn new(service: &'a Service, fixed: &str) -> Query<'a> {
        let mut out = Vec::with_capacity(if fixed.is_empty() { 0 } else { fixed.len() + 64 });
        out.extend_from_slice(fixed.as_bytes());
        Query { service, out, scratch: Vec::new() }
    }

    /// Adds a member that is a scalar or a list: one parameter for each element.
    pub(super) fn member(&mut self, bound: &Bound<'_>) -> Result<()> {
        let name = self.service.str(bound.member.wire);
        let shape = self.service.shape(bound.member.shape);
        if shape.kind != ShapeKind::List {
            return self.pair(name.as_bytes(), bound);
        }
        let element = self.service.element(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        for value in bound.value.children().filter(|v| !v.is_nothing()) {
            self.pair(name.as_bytes(), &Bound { member: element, value })?;
        }
        Ok(())
    }

    /// Adds a member that is a map of parameters. One that another member has set stays as it is.
    pub(super) fn map(&mut self, bound: &Bound<'_>) -> Result<()> {
        let shape = self.service.shape(bound.member.shape);
        let (_, of) = self.service.key_value(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        let set = self.out.len();
        for (key, value) in bound.value.entries() {
            if value.is_nothing() || self.has(key.bytes(), set) {
                continue;
            }
            match value.kind() {
                Kind::List => {
                    let element = self.service.element(self.service.shape(of.shape));
                    let element = element.ok_or_else(|| text::mismatch(shape.kind))?;
                    for value in value.children().filter(|v| !v.is_nothing()) {
                        self.pair(key.bytes(), &Bound { member: element, value })?;
                    }
                }
                _ => self.pair(key.bytes(), &Bound { member: of, value })?,
            }
        }
        Ok(())
    }

    fn pair(&mut self, name: &[u8], bound: &Bound<'_>) -> Result<()> {
        if !self.out.is_empty() {
            self.out.push(b'&');
        }
        encode(&mut self.out, name, false);
        self.out.push(b'=');
        self.scratch.clear();
        scalar(self.service, bound, &mut self.scratch)?;
        encode(&mut self.out, &self.scratch, false);
        Ok(())
    }

    /// Whether a parameter is among the first `set` bytes.
    fn has(&self, name: &[u8], set: usize) -> bool {
        let mut encoded = Vec::with_capacity(name.len());
        encode(&mut encoded, name, false);
        let name_of = |pair: &[u8]| pair.split(|&c| c == b'=').next().is_some_and(|n| n == encoded);
        self.out[..set].split(|&c| c == b'&').any(name_of)
    }

    /// The query, without `?`.
    pub(super) fn finish(self) -> String {
        into_string(self.out)
    }
}

/// Appends bytes, all but unreserved ones percent-encoded; `slashes` stay if asked for.
fn encode(out: &mut Vec<u8>, bytes: &[u8], slashes: bool) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    out.reserve(bytes.len());
    for &c in bytes {
        if c.is_ascii_alphanumeric() || matches!(c, b'-' | b'.' | b'_' | b'~') || (slashes && c == b'/') {
            out.push(c);
        } else {
            out.extend_from_slice(&[b'%', HEX[usize::from(c >> 4)], HEX[usize::from(c & 15)]]);
        }
    }
}

/// What was encoded is ASCII; the rest is the model's own text.
fn into_string(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}

/// Whether a value is a map of parameters and not one parameter.
pub(super) fn is_map(value: Value<'_>) -> bool {
    value.kind() == Kind::Map
}
