//! Reads the shapes of a JSON model and their members.

use crate::keys::{self, Object, flag, object, text, texts};
use crate::model::{Member, Shape};
use crate::read::{Shapes, namespace};
use crate::records::{Location, MemberFlags, ShapeFlags, ShapeKind, TimestampFormat};
use serde_json::Value;

/// A shape's members in the order that they are kept in: `xmlOrder` first, where there is one.
pub fn ordered_members(shape: &Value) -> Vec<(&str, &Value)> {
    let parts = ["member", "key", "value"].into_iter().filter_map(|p| Some((p, shape.get(p)?)));
    let named = shape.get("members").and_then(Value::as_object).into_iter().flatten();
    let mut members: Vec<_> = parts.chain(named.map(|(name, v)| (name.as_str(), v))).collect();
    if let Some(order) = shape.get("xmlOrder").and_then(Value::as_array) {
        let place = |name: &str| order.iter().position(|o| o == name).unwrap_or(order.len());
        members.sort_by_key(|(name, _)| place(name));
    }
    members
}

/// One shape. Enums that a member states for itself go to `made`: owner, position, values.
pub fn shape(
    name: &str,
    value: &Value,
    numbers: &Shapes,
    made: &mut Vec<(String, usize, Vec<String>)>,
    place: &str,
) -> Result<Shape, String> {
    let s = object(value, keys::SHAPE, place)?;
    let members = ordered_members(value);
    let required = texts(s, "required", place)?;
    let payload = text(s, "payload", place)?;
    let mut shape = Shape {
        name: name.to_owned(),
        kind: kind(s, place)?,
        flags: shape_flags(s, place)?,
        timestamp: timestamp(s, place)?,
        members: Vec::with_capacity(members.len()),
        payload: 0,
        http_status: 0,
        wire: text(s, "locationName", place)?,
        limits: limits(s, place)?,
        values: texts(s, "enum", place)?,
        xml_namespace: namespace(s, place)?,
    };
    error_traits(s, &mut shape, place)?;
    if let Some(v) = s.get("retryable") {
        shape.flags = shape.flags | ShapeFlags::RETRYABLE;
        if flag(object(v, keys::RETRYABLE, place)?, "throttling", place)? {
            shape.flags = shape.flags | ShapeFlags::THROTTLING;
        }
    }
    // Positions are of 16 bits; longer structures are refused below.
    for (at, (name, value)) in members.into_iter().take(u16::MAX.into()).enumerate() {
        let place = format!("{place}.{name}");
        let m = object(value, keys::MEMBER, &place)?;
        let mut member = member(name, m, numbers, &place)?;
        if required.iter().any(|r| r == name) {
            member.flags = member.flags | MemberFlags::REQUIRED;
        }
        if name == payload {
            shape.payload = at as u16 + 1;
        }
        if m.contains_key("enum") {
            made.push((shape.name.clone(), at, texts(m, "enum", &place)?));
        }
        shape.members.push(member);
    }
    if shape.members.len() >= usize::from(u16::MAX) {
        return Err(format!("{place}: too many members"));
    }
    let fits = match shape.kind {
        ShapeKind::List => shape.members.len() == 1,
        ShapeKind::Map => shape.members.len() == 2,
        ShapeKind::Structure | ShapeKind::Document => true,
        _ => shape.members.is_empty(),
    };
    match fits && (payload.is_empty() || shape.payload != 0) {
        true => Ok(shape),
        false => Err(format!("{place}: its members do not fit its type or payload")),
    }
}

fn kind(s: &Object, place: &str) -> Result<ShapeKind, String> {
    Ok(match text(s, "type", place)?.as_str() {
        _ if flag(s, "document", place)? => ShapeKind::Document,
        "structure" => ShapeKind::Structure,
        "list" => ShapeKind::List,
        "map" => ShapeKind::Map,
        "string" | "character" => ShapeKind::String,
        "blob" => ShapeKind::Blob,
        "boolean" => ShapeKind::Boolean,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "integer" => ShapeKind::Integer,
        "long" => ShapeKind::Long,
        "bigInteger" | "biginteger" => ShapeKind::BigInteger,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "bigDecimal" | "bigdecimal" => ShapeKind::BigDecimal,
        "timestamp" => ShapeKind::Timestamp,
        other => return Err(format!("{place}: unknown type `{other}`")),
    })
}

fn shape_flags(s: &Object, place: &str) -> Result<ShapeFlags, String> {
    let mut flags = ShapeFlags::default();
    for (key, bit) in [
        ("union", ShapeFlags::UNION),
        ("flattened", ShapeFlags::FLATTENED),
        ("sparse", ShapeFlags::SPARSE),
        ("sensitive", ShapeFlags::SENSITIVE),
        ("streaming", ShapeFlags::STREAMING),
        ("eventstream", ShapeFlags::EVENT_STREAM),
        ("event", ShapeFlags::EVENT),
        ("requiresLength", ShapeFlags::REQUIRES_LENGTH),
        ("box", ShapeFlags::BOX),
        ("deprecated", ShapeFlags::DEPRECATED),
        ("document", ShapeFlags::DOCUMENT),
        ("wrapper", ShapeFlags::WRAPPER),
    ] {
        if flag(s, key, place)? {
            flags = flags | bit;
        }
    }
    Ok(flags)
}

/// What makes a shape an error; old models say it where an operation refers to it.
pub fn error_traits(o: &Object, shape: &mut Shape, place: &str) -> Result<(), String> {
    for (key, bit) in [("exception", ShapeFlags::EXCEPTION), ("fault", ShapeFlags::FAULT)] {
        if flag(o, key, place)? {
            shape.flags = shape.flags | bit;
        }
    }
    let Some(v) = o.get("error") else { return Ok(()) };
    let error = object(v, keys::ERROR, place)?;
    shape.flags = shape.flags | ShapeFlags::EXCEPTION;
    let code = text(error, "code", place)?;
    if !code.is_empty() {
        shape.wire = code;
    }
    if let Some(status) = error.get("httpStatusCode") {
        let status = status.as_u64().and_then(|s| u16::try_from(s).ok());
        shape.http_status = status.ok_or_else(|| format!("{place}: not an HTTP status"))?;
    }
    Ok(())
}

fn limits(s: &Object, place: &str) -> Result<Option<(f64, f64)>, String> {
    let read = |key: &str, otherwise: f64| match s.get(key) {
        None => Ok(otherwise),
        Some(v) => v.as_f64().ok_or_else(|| format!("{place}.{key}: expected a number")),
    };
    match s.contains_key("min") || s.contains_key("max") {
        true => Ok(Some((read("min", f64::NEG_INFINITY)?, read("max", f64::INFINITY)?))),
        false => Ok(None),
    }
}

fn timestamp(o: &Object, place: &str) -> Result<TimestampFormat, String> {
    Ok(match text(o, "timestampFormat", place)?.as_str() {
        "" => TimestampFormat::Default,
        "iso8601" => TimestampFormat::Iso8601,
        "unixTimestamp" => TimestampFormat::UnixTimestamp,
        "rfc822" => TimestampFormat::Rfc822,
        other => return Err(format!("{place}: unknown timestamp format `{other}`")),
    })
}

fn member(name: &str, m: &Object, numbers: &Shapes, place: &str) -> Result<Member, String> {
    let mut flags = MemberFlags::default();
    for (key, bit) in [
        ("idempotencyToken", MemberFlags::IDEMPOTENCY_TOKEN),
        ("streaming", MemberFlags::STREAMING),
        ("flattened", MemberFlags::FLATTENED),
        ("xmlAttribute", MemberFlags::XML_ATTRIBUTE),
        ("jsonvalue", MemberFlags::JSON_VALUE),
        ("hostLabel", MemberFlags::HOST_LABEL),
        ("eventpayload", MemberFlags::EVENT_PAYLOAD),
        ("eventheader", MemberFlags::EVENT_HEADER),
        ("box", MemberFlags::BOX),
        ("deprecated", MemberFlags::DEPRECATED),
        ("sensitive", MemberFlags::SENSITIVE),
    ] {
        if flag(m, key, place)? {
            flags = flags | bit;
        }
    }
    let context_param = match m.get("contextParam") {
        Some(v) => text(object(v, keys::CONTEXT_PARAM, place)?, "name", place)?,
        None => String::new(),
    };
    let wire = match m.contains_key("locationName") {
        true => Some(text(m, "locationName", place)?),
        false => None,
    };
    Ok(Member {
        name: name.to_owned(),
        wire,
        query_name: text(m, "queryName", place)?,
        shape: numbers.of(m, place)?,
        location: location(m, place)?,
        flags,
        timestamp: timestamp(m, place)?,
        xml_namespace: namespace(m, place)?,
        context_param,
    })
}

fn location(m: &Object, place: &str) -> Result<Location, String> {
    Ok(match text(m, "location", place)?.as_str() {
        "" => Location::Body,
        "header" => Location::Header,
        "headers" => Location::Headers,
        "querystring" => Location::Query,
        "uri" => Location::Uri,
        "statusCode" => Location::StatusCode,
        other => return Err(format!("{place}: unknown location `{other}`")),
    })
}
