//! awsQuery and ec2Query: a form out, XML in.
//!
//! The input becomes a flat list of parameters whose names are paths:
//! `Filters.member.1.Name=x`. ec2Query is the same with other names: every part
//! is capitalized, `queryName` goes before the XML name, lists have no
//! `.member`, and an empty list is left out where awsQuery sends `Name=`.
//!
//! Answers hold their members in an element named by the operation
//! (`<GetUserResult>`), except EC2's, where they are in the root.

#[cfg(test)]
mod tests;

use super::fields::fields;
use super::{MAX_DEPTH, WireBody, WireRequest, text, xml};
use crate::document::{Builder, Document, Kind, Value};
use crate::error::{Error, Result};
use crate::model::{
    Member, MemberFlags, Operation, Protocol, Service, Shape, ShapeFlags, ShapeKind, TimestampFormat,
};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

/// Makes the request of an operation.
pub(super) fn serialize(service: &Service, op: &Operation, input: Value<'_>) -> Result<WireRequest> {
    let mut body = Vec::with_capacity(512);
    body.extend_from_slice(b"Action=");
    percent_encode(service.str(op.name).as_bytes(), &mut body);
    body.extend_from_slice(b"&Version=");
    percent_encode(service.str(service.metadata().api_version).as_bytes(), &mut body);
    if let Some(id) = op.input {
        let ec2 = service.metadata().protocol == Protocol::Ec2Query;
        let mut form =
            Form { service, ec2, body, name: Vec::with_capacity(64), scratch: Vec::new(), depth: 0 };
        form.structure(service.shape(id), input)?;
        body = form.body;
    }
    let mut headers = HeaderMap::with_capacity(8);
    let content_type = HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8");
    headers.insert(CONTENT_TYPE, content_type);
    Ok(WireRequest { path: "/".to_owned(), headers, body: WireBody::Bytes(body), ..WireRequest::default() })
}

/// Reads a successful answer.
pub(super) fn deserialize(service: &Service, op: &Operation, body: &Bytes) -> Result<Document> {
    let mut b = Builder::new(body.clone(), service.names());
    b.begin_map();
    if let Some(id) = op.output {
        let shape = service.shape(id);
        match service.metadata().protocol {
            Protocol::Ec2Query => xml::deserialize_members(service, shape, body, &mut b)?,
            _ => {
                let (name, stated) =
                    (service.str(op.name).as_bytes(), service.str(op.result_wrapper).as_bytes());
                let is_result = |tag: &[u8]| tag == stated || tag.strip_suffix(b"Result") == Some(name);
                xml::deserialize_result(service, shape, is_result, body, &mut b)?;
            }
        }
    }
    b.end_map();
    Ok(b.finish())
}

/// The form in the making.
struct Form<'a> {
    service: &'a Service,
    ec2: bool,
    body: Vec<u8>,
    /// The name of the parameter that is being written: grown and cut as values nest.
    name: Vec<u8>,
    scratch: Vec<u8>,
    depth: usize,
}

impl Form<'_> {
    fn structure(&mut self, shape: &Shape, value: Value<'_>) -> Result<()> {
        for (_, member, value) in fields(self.service, shape, value) {
            let mark = self.name.len();
            self.push_name(member);
            let target = self.service.shape(member.shape);
            let flat = member.flags.has(MemberFlags::FLATTENED) || target.flags.has(ShapeFlags::FLATTENED);
            if let (false, Some(items)) = (self.ec2, xml::item_name(self.service, member, target)) {
                // SimpleDB: `Attribute.1`, not `Attributes.Attribute.1`. An empty list goes by the member's name.
                if !value.is_empty() {
                    self.name.truncate(mark);
                    self.push(items.as_bytes());
                }
            }
            self.value(member, target, value, flat)?;
            self.name.truncate(mark);
        }
        Ok(())
    }

    fn value(&mut self, member: &Member, shape: &Shape, value: Value<'_>, flat: bool) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::invalid("ParamValidation", "the input is nested deeper than 128 levels"));
        }
        match (shape.kind, value.kind()) {
            (_, Kind::Null | Kind::Absent) => self.begin(),
            (ShapeKind::Structure, Kind::Map) => self.structure(shape, value)?,
            (ShapeKind::List, Kind::List) => self.list(shape, value, flat)?,
            (ShapeKind::Map, Kind::Map) => self.map(shape, value, flat)?,
            (ShapeKind::Structure | ShapeKind::List | ShapeKind::Map | ShapeKind::Document, _) => {
                return Err(text::mismatch(shape.kind));
            }
            _ => self.scalar(member, shape, value)?,
        }
        self.depth -= 1;
        Ok(())
    }

    fn list(&mut self, shape: &Shape, value: Value<'_>, flat: bool) -> Result<()> {
        let service = self.service;
        let Some(element) = service.element(shape) else { return Err(text::mismatch(shape.kind)) };
        if value.is_empty() {
            // This is how awsQuery empties a list; ec2Query can't say it.
            if !self.ec2 {
                self.begin();
            }
            return Ok(());
        }
        let mark = self.name.len();
        if !flat && !self.ec2 {
            let name = if element.wire_stated { service.str(element.wire) } else { "member" };
            self.push(name.as_bytes());
        }
        self.items(value.children(), |form, item| {
            form.value(element, service.shape(element.shape), item, false)
        })?;
        self.name.truncate(mark);
        Ok(())
    }

    fn map(&mut self, shape: &Shape, value: Value<'_>, flat: bool) -> Result<()> {
        let service = self.service;
        let Some((of_key, of_value)) = service.key_value(shape) else {
            return Err(text::mismatch(shape.kind));
        };
        let mark = self.name.len();
        if !flat {
            self.push(b"entry");
        }
        self.items(value.entries(), |form, (key, item)| {
            let mark = form.name.len();
            form.push_name(of_key);
            form.scalar(of_key, service.shape(of_key.shape), key)?;
            form.name.truncate(mark);
            form.push_name(of_value);
            form.value(of_value, service.shape(of_value.shape), item, false)
        })?;
        self.name.truncate(mark);
        Ok(())
    }

    /// Writes items under their numbers, from 1.
    fn items<T>(
        &mut self,
        items: impl Iterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> Result<()>,
    ) -> Result<()> {
        let mark = self.name.len();
        for (n, item) in items.enumerate() {
            self.push(itoa::Buffer::new().format(n + 1).as_bytes());
            write(self, item)?;
            self.name.truncate(mark);
        }
        Ok(())
    }

    fn scalar(&mut self, member: &Member, shape: &Shape, value: Value<'_>) -> Result<()> {
        self.begin();
        if let (ShapeKind::String, Some(text)) = (shape.kind, value.as_str()) {
            percent_encode(text.as_bytes(), &mut self.body);
            return Ok(());
        }
        let format = text::timestamp_format(member, shape, TimestampFormat::Iso8601);
        self.scratch.clear();
        text::write(&mut self.scratch, shape.kind, format, value)?;
        percent_encode(&self.scratch, &mut self.body);
        Ok(())
    }

    /// `&name=`
    fn begin(&mut self) {
        self.body.push(b'&');
        percent_encode(&self.name, &mut self.body);
        self.body.push(b'=');
    }

    /// Adds a member's name to the path.
    fn push_name(&mut self, member: &Member) {
        let service = self.service;
        if !self.ec2 {
            return self.push(service.str(member.wire).as_bytes());
        }
        if !member.query_name.is_empty() {
            return self.push(service.str(member.query_name).as_bytes());
        }
        self.push(service.str(member.wire).as_bytes());
        let first = self.name.len() - member.wire.len as usize;
        if let Some(c) = self.name.get_mut(first) {
            c.make_ascii_uppercase();
        }
    }

    fn push(&mut self, part: &[u8]) {
        if !self.name.is_empty() {
            self.name.push(b'.');
        }
        self.name.extend_from_slice(part);
    }
}

/// Appends bytes with all but the unreserved characters of RFC 3986 percent-encoded; a space is `%20`.
fn percent_encode(bytes: &[u8], out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &c in bytes {
        match c {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(c),
            _ => out.extend_from_slice(&[b'%', HEX[usize::from(c >> 4)], HEX[usize::from(c & 0xf)]]),
        }
    }
}
