//! From an event's document to a message.

use super::header::{HeaderValue, put_header};
use super::message::encode_message;
use crate::document::{Builder, Document, Kind, Value, base64};
use crate::error::{Error, Result};
use crate::model::{Member, MemberFlags, Operation, Protocol, Service, Shape, ShapeKind};
use crate::protocol::fields::fields;
use crate::protocol::validate::validate_shape;
use crate::protocol::{encode, text};
use bytes::Bytes;

const OCTETS: &str = "application/octet-stream";

/// Appends the message of an event: a map with one entry, checked against the shape of the input's stream.
pub fn write_event(service: &Service, events: &Shape, event: Value<'_>, out: &mut Vec<u8>) -> Result<()> {
    validate_shape(service, events, event)?;
    let Some((_, member, value)) = fields(service, events, event).next() else {
        return Err(Error::invalid("ParamValidation", "an event is a map with one entry"));
    };
    let shape = service.shape(member.shape);
    let mut headers = head(service.str(member.wire))?;
    let mut payload = Vec::new();
    let mut in_headers = 0;
    let mut carried = None;
    for (_, member, value) in fields(service, shape, value) {
        if member.flags.has(MemberFlags::EVENT_HEADER) {
            write_header(service, member, value, &mut headers)?;
            in_headers += 1;
        } else if member.flags.has(MemberFlags::EVENT_PAYLOAD) {
            carried = Some((member, value));
        }
    }
    let members = service.members(shape);
    let has = |flag: MemberFlags| members.iter().any(|m| m.flags.has(flag));
    let content_type = if has(MemberFlags::EVENT_PAYLOAD) {
        carried.map(|(member, value)| write_payload(service, member, value, &mut payload)).transpose()?
    } else if !members.is_empty() && members.iter().all(|m| m.flags.has(MemberFlags::EVENT_HEADER)) {
        None
    } else if in_headers == 0 {
        encode(service, shape, value, &mut payload)?;
        Some(structured(service))
    } else {
        encode(service, shape, without_headers(service, shape, value).root(), &mut payload)?;
        Some(structured(service))
    };
    if let Some(content_type) = content_type {
        put_header(":content-type", HeaderValue::String(content_type), &mut headers)?;
    }
    encode_message(&headers, &payload, out)
}

/// Appends the message that carries the input's other members; of protocols whose
/// requests are nothing but messages.
pub fn initial_request(service: &Service, op: &Operation, input: Value<'_>, out: &mut Vec<u8>) -> Result<()> {
    let mut payload = Vec::new();
    if let Some(id) = op.input {
        encode(service, service.shape(id), input, &mut payload)?;
    }
    let mut headers = head("initial-request")?;
    put_header(":content-type", HeaderValue::String(structured(service)), &mut headers)?;
    encode_message(&headers, &payload, out)
}

fn head(event: &str) -> Result<Vec<u8>> {
    let mut headers = Vec::with_capacity(96);
    put_header(":message-type", HeaderValue::String("event"), &mut headers)?;
    put_header(":event-type", HeaderValue::String(event), &mut headers)?;
    Ok(headers)
}

/// The content type of a payload in the service's body format.
fn structured(service: &Service) -> &'static str {
    match service.metadata().protocol {
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => "application/xml",
        Protocol::RpcV2Cbor => "application/cbor",
        _ => "application/json",
    }
}

fn write_header(service: &Service, member: &Member, value: Value<'_>, out: &mut Vec<u8>) -> Result<()> {
    let name = service.str(member.wire);
    let kind = service.shape(member.shape).kind;
    let mismatch = || text::mismatch(kind);
    let int = || value.as_i64().ok_or_else(mismatch);
    let value = match kind {
        ShapeKind::Boolean => HeaderValue::Bool(value.as_bool().ok_or_else(mismatch)?),
        ShapeKind::Byte => HeaderValue::Byte(int()?.try_into().map_err(|_| mismatch())?),
        ShapeKind::Short => HeaderValue::Short(int()?.try_into().map_err(|_| mismatch())?),
        ShapeKind::Integer => HeaderValue::Int(int()?.try_into().map_err(|_| mismatch())?),
        ShapeKind::Long => HeaderValue::Long(int()?),
        ShapeKind::Timestamp => {
            let (secs, nanos) = text::time_of(value).ok_or_else(mismatch)?;
            let millis = secs.checked_mul(1000).and_then(|ms| ms.checked_add(i64::from(nanos / 1_000_000)));
            HeaderValue::Timestamp(millis.ok_or_else(mismatch)?)
        }
        ShapeKind::Blob => {
            let mut bytes = Vec::new();
            blob(value, kind, &mut bytes)?;
            return put_header(name, HeaderValue::Bytes(&bytes), out);
        }
        ShapeKind::String => HeaderValue::String(value.as_str().ok_or_else(mismatch)?),
        _ => return Err(mismatch()),
    };
    put_header(name, value, out)
}

fn blob(value: Value<'_>, kind: ShapeKind, out: &mut Vec<u8>) -> Result<()> {
    match value.kind() {
        Kind::Blob => out.extend_from_slice(value.bytes()),
        _ => base64::decode(value.bytes(), out).map_err(|_| text::mismatch(kind))?,
    }
    Ok(())
}

/// Writes the member that is the payload; gives its content type.
fn write_payload(
    service: &Service,
    member: &Member,
    value: Value<'_>,
    out: &mut Vec<u8>,
) -> Result<&'static str> {
    let shape = service.shape(member.shape);
    match shape.kind {
        ShapeKind::Blob => blob(value, shape.kind, out).map(|()| OCTETS),
        ShapeKind::String => {
            out.extend_from_slice(value.bytes());
            Ok("text/plain")
        }
        _ => encode(service, shape, value, out).map(|()| structured(service)),
    }
}

/// The same event without the members that went into headers.
fn without_headers(service: &Service, shape: &Shape, value: Value<'_>) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    for (_, member, value) in fields(service, shape, value) {
        if !member.flags.has(MemberFlags::EVENT_HEADER) {
            b.key(service.str(member.name));
            b.value(value);
        }
    }
    b.end_map();
    b.finish()
}
