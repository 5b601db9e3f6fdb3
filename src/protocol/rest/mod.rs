//! The rest protocols' heads: URI, query, headers, and which member is the body.
//!
//! restJson1 and restXml differ only in what a structured body looks like; the
//! codec of that is chosen in one place, [`Codec`].

mod headers;
mod uri;

use super::fields::fields;
use super::json::{self, Members};
use super::{WireBody, WireRequest, text, xml};
use crate::document::{Builder, Document, Kind, Value};
use crate::error::{Error, Result};
use crate::model::{
    Location, Member, MemberFlags, Operation, Protocol, Service, Shape, ShapeFlags, ShapeKind,
    TimestampFormat,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

/// A member with its value.
struct Bound<'a> {
    member: &'a Member,
    value: Value<'a>,
}

/// Makes a request.
pub(super) fn serialize(service: &Service, op: &Operation, input: Value<'_>) -> Result<WireRequest> {
    let (path, fixed) = uri::split(service.str(op.uri));
    let mut headers = HeaderMap::with_capacity(8);
    let mut query = uri::Query::new(service, fixed);
    let mut labels = Vec::new();
    let mut maps = Vec::new();
    let mut payload = None;
    let mut in_body = false;
    let shape = op.input.map(|id| service.shape(id));
    if let Some(shape) = shape {
        for (at, member, value) in fields(service, shape, input) {
            let bound = Bound { member, value };
            match member.location {
                Location::Uri => labels.push(bound),
                Location::Query if uri::is_map(value) => maps.push(bound),
                Location::Query => query.member(&bound)?,
                Location::Header => headers::write(service, &bound, &mut headers)?,
                Location::Headers => headers::write_prefixed(service, &bound, &mut headers)?,
                Location::StatusCode => {}
                Location::Body if at + 1 == usize::from(shape.payload) => payload = Some(value),
                Location::Body => in_body = true,
            }
        }
        // After the named parameters, which win over entries of the same name.
        for bound in &maps {
            query.map(bound)?;
        }
    }
    let path = uri::path(service, path, &labels)?;
    let body = match shape {
        None => WireBody::Empty,
        Some(shape) => body(service, op, shape, input, payload, in_body, &mut headers)?,
    };
    Ok(WireRequest { path, query: query.finish(), headers, body, host_prefix: None })
}

fn body(
    service: &Service,
    op: &Operation,
    shape: &Shape,
    input: Value<'_>,
    payload: Option<Value<'_>>,
    in_body: bool,
    headers: &mut HeaderMap,
) -> Result<WireBody> {
    let codec = Codec::of(service);
    if let Some(member) = payload_member(service, shape) {
        let (body, content_type) = payload_body(service, codec, member, payload)?;
        content_type_default(headers, content_type);
        return Ok(body);
    }
    let has_members = service.members(shape).iter().any(|m| m.location == Location::Body);
    // JSON says `{}` where there could be members, XML nothing where there are none.
    if !has_members || (codec == Codec::Xml && !in_body) {
        return Ok(WireBody::Empty);
    }
    let mut out = Vec::with_capacity(256);
    match codec {
        Codec::Json => json::write_members(service, shape, input, Members::Body, &mut out)?,
        Codec::Xml => {
            let root = service.str(op.input_xml_name);
            xml::serialize_members(service, shape, input, root, op.input_xml_namespace, &mut out)?;
        }
    }
    content_type_default(headers, codec.content_type());
    Ok(WireBody::Bytes(out))
}

/// The body that a payload member makes, and its content type, if it has one.
fn payload_body(
    service: &Service,
    codec: Codec,
    member: &Member,
    value: Option<Value<'_>>,
) -> Result<(WireBody, &'static str)> {
    let shape = service.shape(member.shape);
    if shape.flags.has(ShapeFlags::EVENT_STREAM) {
        return Ok((WireBody::EventStream, "application/vnd.amazon.eventstream"));
    }
    let Some(value) = value else {
        return Ok(match shape.kind {
            // What a stream contains is for the caller to say.
            ShapeKind::Blob | ShapeKind::String if is_streaming(member, shape) => (WireBody::Stream, ""),
            ShapeKind::Structure if codec == Codec::Json && !is_loose(shape) => {
                (WireBody::Bytes(b"{}".to_vec()), codec.content_type())
            }
            _ => (WireBody::Empty, ""),
        });
    };
    let mut out = Vec::new();
    let content_type = match shape.kind {
        ShapeKind::Blob => {
            text::write_blob(&mut out, value)?;
            if is_streaming(member, shape) { "" } else { "application/octet-stream" }
        }
        ShapeKind::String => {
            text::write(&mut out, shape.kind, TimestampFormat::Default, value)?;
            if is_streaming(member, shape) { "" } else { "text/plain" }
        }
        _ => {
            match codec {
                Codec::Json => json::write_value(service, member, value, &mut out)?,
                Codec::Xml => xml::serialize_payload(service, member, shape, value, &mut out)?,
            }
            codec.content_type()
        }
    };
    Ok((WireBody::Bytes(out), content_type))
}

fn content_type_default(headers: &mut HeaderMap, content_type: &'static str) {
    if !content_type.is_empty() && !headers.contains_key(header::CONTENT_TYPE) {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
}

fn payload_member<'a>(service: &'a Service, shape: &Shape) -> Option<&'a Member> {
    service.members(shape).get(usize::from(shape.payload).checked_sub(1)?)
}

fn is_streaming(member: &Member, shape: &Shape) -> bool {
    member.flags.has(MemberFlags::STREAMING) || shape.flags.has(ShapeFlags::STREAMING)
}

/// Reads an answer.
pub(super) fn deserialize(
    service: &Service,
    op: &Operation,
    status: u16,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<Document> {
    let mut b = Builder::new(body.clone(), service.names());
    b.begin_map();
    if let Some(id) = op.output {
        members(service, service.shape(id), status, headers, &body, &mut b)?;
    }
    b.end_map();
    Ok(b.finish())
}

/// Adds all members of an answer's shape, wherever they are, to the open map.
pub(super) fn members(
    service: &Service,
    shape: &Shape,
    status: u16,
    headers: &HeaderMap,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let codec = Codec::of(service);
    let in_body = head_members(service, shape, status, headers, b)?;
    if let Some(member) = payload_member(service, shape) {
        return read_payload(service, codec, usize::from(shape.payload) - 1, member, body, b);
    }
    match codec {
        _ if !in_body || body.is_empty() => Ok(()),
        Codec::Json => json::read_members(service, shape, body, Members::Body, b),
        Codec::Xml => xml::deserialize_members(service, shape, body, b),
    }
}

/// Adds the members that the answer's head holds; says whether there are others.
pub(super) fn head_members(
    service: &Service,
    shape: &Shape,
    status: u16,
    headers: &HeaderMap,
    b: &mut Builder,
) -> Result<bool> {
    let present = headers::Present::new(headers);
    b.expect_text(present.size());
    let mut in_body = false;
    for (at, member) in service.members(shape).iter().enumerate() {
        match member.location {
            Location::Header => {
                if present.may_have(member) {
                    headers::read(service, at, member, &present, b)?;
                }
            }
            Location::Headers => headers::read_prefixed(service, at, member, headers, b),
            Location::StatusCode => {
                b.key_name(member.name.range(), at as u16);
                b.int(i64::from(status));
            }
            _ => in_body = true,
        }
    }
    Ok(in_body)
}

/// Adds the payload member, unless it is a stream, which is not for a document.
fn read_payload(
    service: &Service,
    codec: Codec,
    at: usize,
    member: &Member,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let shape = service.shape(member.shape);
    let stream = is_streaming(member, shape) || shape.flags.has(ShapeFlags::EVENT_STREAM);
    if stream {
        return Ok(());
    }
    if is_nothing(codec, shape, body) {
        // A structure without members is what an empty body means; a union can't be that.
        if shape.kind == ShapeKind::Structure && !is_loose(shape) {
            b.key_name(member.name.range(), at as u16);
            b.begin_map();
            b.end_map();
        }
        return Ok(());
    }
    b.key_name(member.name.range(), at as u16);
    match shape.kind {
        ShapeKind::Blob => b.bytes_in_body(Kind::Blob, 0..body.len()),
        ShapeKind::String => {
            if std::str::from_utf8(body).is_err() {
                return Err(Error::response("the answer's body should be text and is not UTF-8"));
            }
            b.bytes_in_body(Kind::String, 0..body.len());
        }
        _ => match codec {
            Codec::Json => json::read_value(service, member, body, b)?,
            Codec::Xml => xml::deserialize_payload(service, member, shape, body, b)?,
        },
    }
    Ok(())
}

/// A structure that is more than its members: a union, or any JSON value.
fn is_loose(shape: &Shape) -> bool {
    shape.flags.has(ShapeFlags::UNION) || shape.flags.has(ShapeFlags::DOCUMENT)
}

/// Whether a payload says nothing.
fn is_nothing(codec: Codec, shape: &Shape, body: &[u8]) -> bool {
    match shape.kind {
        ShapeKind::Blob | ShapeKind::String => body.is_empty(),
        _ => body.trim_ascii().is_empty() || (codec == Codec::Json && body.trim_ascii() == b"null"),
    }
}

/// What a structured body is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Codec {
    Json,
    Xml,
}

impl Codec {
    fn of(service: &Service) -> Codec {
        match service.metadata().protocol {
            Protocol::RestXml => Codec::Xml,
            _ => Codec::Json,
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Codec::Json => "application/json",
            Codec::Xml => "application/xml",
        }
    }
}
