//! Shapes and their members as JSON.

use super::text::{self, Object};
use crate::document::json;
use crate::engine::plan::is_stream;
use crate::model::{Location, Member, MemberFlags, Service, Shape, ShapeFlags, ShapeKind, TimestampFormat};

/// A shape with all that is known of it.
pub(super) fn shape(service: &Service, shape: &Shape, out: &mut Vec<u8>) {
    let mut o = Object::begin(out);
    o.text("name", service.str(shape.name));
    o.text("type", type_name(shape.kind));
    match shape.kind {
        ShapeKind::Structure => members(service, Some(shape), o.key("members")),
        ShapeKind::List => {
            if let Some(element) = service.element(shape) {
                member(service, element, false, o.key("member"));
            }
        }
        ShapeKind::Map => {
            if let Some((key, value)) = service.key_value(shape) {
                member(service, key, false, o.key("key"));
                member(service, value, false, o.key("value"));
            }
        }
        _ => {}
    }
    o.texts("enum", service.values(shape));
    if let Some(limits) = service.constraint(shape) {
        for (key, limit) in [("min", limits.min), ("max", limits.max)] {
            if limit.is_finite() {
                json::write_f64(limit, o.key(key));
            }
        }
    }
    for (key, bit) in [
        ("union", ShapeFlags::UNION),
        ("exception", ShapeFlags::EXCEPTION),
        ("flattened", ShapeFlags::FLATTENED),
        ("sparse", ShapeFlags::SPARSE),
        ("sensitive", ShapeFlags::SENSITIVE),
        ("streaming", ShapeFlags::STREAMING),
        ("eventStream", ShapeFlags::EVENT_STREAM),
        ("event", ShapeFlags::EVENT),
        ("requiresLength", ShapeFlags::REQUIRES_LENGTH),
        ("box", ShapeFlags::BOX),
        ("deprecated", ShapeFlags::DEPRECATED),
        ("document", ShapeFlags::DOCUMENT),
    ] {
        o.when(key, shape.flags.has(bit));
    }
    if shape.flags.has(ShapeFlags::EXCEPTION) {
        error_facts(service, shape, &mut o);
    } else {
        o.given("locationName", service.str(shape.wire));
    }
    o.given("timestampFormat", timestamp(shape.timestamp));
    o.given("xmlNamespace", service.str(shape.xml_namespace.uri));
    o.end();
}

/// What is known of an error: its code on the wire, its status, whose fault it is, whether to try again.
pub(super) fn error_facts(service: &Service, shape: &Shape, o: &mut Object<'_>) {
    let (name, wire) = (service.str(shape.name), service.str(shape.wire));
    o.text("code", if wire.is_empty() { name } else { wire });
    if shape.http_status != 0 {
        o.number("httpStatus", shape.http_status);
    }
    for (key, bit) in [
        ("fault", ShapeFlags::FAULT),
        ("retryable", ShapeFlags::RETRYABLE),
        ("throttling", ShapeFlags::THROTTLING),
    ] {
        o.when(key, shape.flags.has(bit));
    }
}

/// The members of a structure; none, where there is none.
pub(super) fn members(service: &Service, shape: Option<&Shape>, out: &mut Vec<u8>) {
    let all = shape.map_or(&[][..], |shape| service.members(shape));
    let payload = shape.map_or(0, |shape| shape.payload) as usize;
    text::list(out, all.iter().enumerate(), |(i, m), out| member(service, m, i + 1 == payload, out));
}

/// A member. One that is the body is marked: one that streams, or a blob that is read whole.
fn member(service: &Service, m: &Member, body: bool, out: &mut Vec<u8>) {
    let shape = service.shape(m.shape);
    let mut o = Object::begin(out);
    o.text("name", service.str(m.name));
    o.text("shape", service.str(shape.name));
    o.text("type", type_name(shape.kind));
    o.flag("required", m.flags.has(MemberFlags::REQUIRED));
    let streams = is_stream(service, m);
    o.when("streaming", streams);
    o.when("payload", body && !streams && shape.kind == ShapeKind::Blob);
    o.when("body", body);
    o.when("events", shape.flags.has(ShapeFlags::EVENT_STREAM));
    for (key, bit) in [
        ("idempotencyToken", MemberFlags::IDEMPOTENCY_TOKEN),
        ("flattened", MemberFlags::FLATTENED),
        ("xmlAttribute", MemberFlags::XML_ATTRIBUTE),
        ("jsonValue", MemberFlags::JSON_VALUE),
        ("hostLabel", MemberFlags::HOST_LABEL),
        ("eventPayload", MemberFlags::EVENT_PAYLOAD),
        ("eventHeader", MemberFlags::EVENT_HEADER),
        ("box", MemberFlags::BOX),
        ("deprecated", MemberFlags::DEPRECATED),
        ("sparse", MemberFlags::SPARSE),
    ] {
        o.when(key, m.flags.has(bit));
    }
    let sensitive = m.flags.has(MemberFlags::SENSITIVE) || shape.flags.has(ShapeFlags::SENSITIVE);
    o.when("sensitive", sensitive);
    o.given(
        "location",
        match m.location {
            Location::Body => "",
            Location::Header => "header",
            Location::Headers => "headers",
            Location::Query => "querystring",
            Location::Uri => "uri",
            Location::StatusCode => "statusCode",
        },
    );
    if m.wire_stated {
        o.text("locationName", service.str(m.wire));
    }
    o.given("queryName", service.str(m.query_name));
    o.given("timestampFormat", timestamp(m.timestamp));
    o.given("xmlNamespace", service.str(m.xml_namespace.uri));
    o.given("endpointParameter", service.str(m.context_param));
    o.end();
}

fn timestamp(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::Default => "",
        TimestampFormat::Iso8601 => "iso8601",
        TimestampFormat::UnixTimestamp => "unixTimestamp",
        TimestampFormat::Rfc822 => "rfc822",
    }
}

fn type_name(kind: ShapeKind) -> &'static str {
    match kind {
        ShapeKind::Structure => "structure",
        ShapeKind::List => "list",
        ShapeKind::Map => "map",
        ShapeKind::String => "string",
        ShapeKind::Blob => "blob",
        ShapeKind::Boolean => "boolean",
        ShapeKind::Byte => "byte",
        ShapeKind::Short => "short",
        ShapeKind::Integer => "integer",
        ShapeKind::Long => "long",
        ShapeKind::BigInteger => "bigInteger",
        ShapeKind::Float => "float",
        ShapeKind::Double => "double",
        ShapeKind::BigDecimal => "bigDecimal",
        ShapeKind::Timestamp => "timestamp",
        ShapeKind::Document => "document",
    }
}
