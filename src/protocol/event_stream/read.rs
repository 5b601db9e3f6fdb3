//! From a message to an event's document, or to the error that it is.

use super::broken;
use super::header::HeaderValue;
use super::message::Message;
use crate::document::{Builder, Document, Kind, Value};
use crate::error::{Fault, Result};
use crate::model::{
    Member, MemberFlags, Operation, Protocol, Service, Shape, ShapeFlags, ShapeId, ShapeKind,
};
use crate::protocol::errors::ServiceError;
use crate::protocol::{cbor, decode, json};
use bytes::Bytes;
use http::HeaderMap;

/// What a message of an answer is.
#[derive(Debug)]
pub enum Incoming {
    /// An event: a map with one entry.
    Event(Document),
    /// The output's other members, of protocols whose answers are nothing but messages.
    Initial(Document),
    /// The stream ends with an error.
    Failed(Box<ServiceError>),
}

/// Reads a message of an answer; `events` is the shape of the output's stream.
pub fn read_event(service: &Service, op: &Operation, events: &Shape, message: &Message) -> Result<Incoming> {
    match message.text(":message-type") {
        "event" | "" => match message.text(":event-type") {
            "" => Err(broken("a message of the event stream says neither its event nor its exception")),
            "initial-response" => initial(service, op, message).map(Incoming::Initial),
            name => event(service, events, name, message).map(Incoming::Event),
        },
        "exception" => Ok(Incoming::Failed(Box::new(exception(service, events, message)))),
        "error" => Ok(Incoming::Failed(Box::new(ServiceError {
            code: message.text(":error-code").to_owned(),
            message: message.text(":error-message").to_owned(),
            ..unmodelled()
        }))),
        other => Err(broken(format!("a message of the event stream is of the unknown type {other:?}"))),
    }
}

fn initial(service: &Service, op: &Operation, message: &Message) -> Result<Document> {
    document(service, message, |b| match op.output {
        Some(id) => decode(service, service.shape(id), message.payload(), b),
        None => Ok(()),
    })
}

/// A document whose root is the map that `fill` fills.
fn document(
    service: &Service,
    message: &Message,
    fill: impl FnOnce(&mut Builder) -> Result<()>,
) -> Result<Document> {
    let mut b = Builder::new(message.payload().clone(), service.names());
    b.begin_map();
    fill(&mut b)?;
    b.end_map();
    Ok(b.finish())
}

fn event(service: &Service, events: &Shape, name: &str, message: &Message) -> Result<Document> {
    document(service, message, |b| {
        let Some((at, member)) = service.member(events, name) else {
            // One that came after the model: its name is all that can be told.
            b.key("SDK_UNKNOWN_MEMBER");
            b.begin_map();
            b.key("name");
            b.string(name);
            b.end_map();
            return Ok(());
        };
        b.key_name(member.name.range(), at as u16);
        b.begin_map();
        members(service, service.shape(member.shape), message, b)?;
        b.end_map();
        Ok(())
    })
}

/// Adds the members of an event to the open map.
fn members(service: &Service, shape: &Shape, message: &Message, b: &mut Builder) -> Result<()> {
    let mut payload = None;
    for (at, member) in service.members(shape).iter().enumerate() {
        if member.flags.has(MemberFlags::EVENT_HEADER) {
            if let Some(value) = message.header(service.str(member.wire)) {
                b.key_name(member.name.range(), at as u16);
                put(value, service.shape(member.shape), b);
            }
        } else if member.flags.has(MemberFlags::EVENT_PAYLOAD) {
            payload = Some((at, member));
        }
    }
    match payload {
        Some((at, member)) => read_payload(service, at, member, message.payload(), b),
        None => decode(service, shape, message.payload(), b),
    }
}

fn put(value: HeaderValue<'_>, shape: &Shape, b: &mut Builder) {
    match value {
        HeaderValue::Bool(v) => b.bool(v),
        HeaderValue::Byte(v) => b.int(v.into()),
        HeaderValue::Short(v) => b.int(v.into()),
        HeaderValue::Int(v) => b.int(v.into()),
        HeaderValue::Long(v) => b.int(v),
        HeaderValue::Bytes(v) => b.blob(v),
        HeaderValue::String(v) if shape.kind == ShapeKind::Blob => b.blob(v.as_bytes()),
        HeaderValue::String(v) => b.string(v),
        HeaderValue::Timestamp(v) => b.time(v.div_euclid(1000), v.rem_euclid(1000) as u32 * 1_000_000),
        HeaderValue::Uuid(v) => b.string(&uuid(v)),
    }
}

/// As UUIDs are written.
fn uuid(bytes: [u8; 16]) -> String {
    let mut out = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        for half in [byte >> 4, byte & 15] {
            out.push(char::from_digit(half.into(), 16).unwrap_or('0'));
        }
    }
    out
}

fn read_payload(service: &Service, at: usize, member: &Member, body: &Bytes, b: &mut Builder) -> Result<()> {
    let shape = service.shape(member.shape);
    b.key_name(member.name.range(), at as u16);
    match shape.kind {
        ShapeKind::Blob => b.bytes_in_body(Kind::Blob, 0..body.len()),
        ShapeKind::String if std::str::from_utf8(body).is_err() => {
            return Err(broken("an event's payload should be text and is not UTF-8"));
        }
        ShapeKind::String => b.bytes_in_body(Kind::String, 0..body.len()),
        _ => {
            b.begin_map();
            decode(service, shape, body, b)?;
            b.end_map();
        }
    }
    Ok(())
}

fn exception(service: &Service, events: &Shape, message: &Message) -> ServiceError {
    let code = message.text(":exception-type");
    let known: Option<ShapeId> = service.member(events, code).map(|(_, m)| m.shape);
    let Some(id) = known else {
        return ServiceError { code: code.to_owned(), message: said(service, message), ..unmodelled() };
    };
    let shape = service.shape(id);
    // One that can't be read still has its name.
    let detail = document(service, message, |b| members(service, shape, message, b)).unwrap_or_default();
    let text = |name: &str| -> Option<String> {
        Some(detail.root().member(name)).filter(|v: &Value<'_>| !v.is_nothing())?.as_str().map(str::to_owned)
    };
    let fault = match shape.flags.has(ShapeFlags::FAULT) || shape.http_status >= 500 {
        true => Fault::Server,
        false => Fault::Client,
    };
    ServiceError {
        code: code.to_owned(),
        message: text("message").or_else(|| text("Message")).unwrap_or_else(|| said(service, message)),
        shape: Some(id),
        fault,
        retryable: shape.flags.has(ShapeFlags::RETRYABLE),
        throttling: shape.flags.has(ShapeFlags::THROTTLING),
        detail,
        ..unmodelled()
    }
}

/// The message of an exception that the model does not know.
fn said(service: &Service, message: &Message) -> String {
    let body = message.payload();
    match service.metadata().protocol {
        Protocol::RpcV2Cbor => cbor::find_error(0, body).message,
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => crate::protocol::errors::excerpt(body),
        _ => json::find_error(true, 0, &HeaderMap::new(), body).message,
    }
}

fn unmodelled() -> ServiceError {
    ServiceError {
        code: String::new(),
        message: String::new(),
        request_id: String::new(),
        host_id: None,
        detail: Document::empty_map(),
        shape: None,
        fault: Fault::Unknown,
        retryable: false,
        throttling: false,
    }
}
