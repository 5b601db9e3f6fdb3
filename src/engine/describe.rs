//! What the models say, as JSON: so that a binding can list services and
//! operations, and build help and completion.

use super::plan::is_stream;
use crate::document::json;
use crate::error::Result;
use crate::model::{Member, MemberFlags, Service, ShapeFlags, ShapeId, ShapeKind, catalog};

/// All services; or one's operations; or one operation's members.
pub fn describe(service: Option<&str>, operation: Option<&str>) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(4096);
    match (service, operation) {
        (None, _) => services(&mut out),
        (Some(service), None) => operations(&*Service::load(service)?, &mut out),
        (Some(service), Some(operation)) => members(&*Service::load(service)?, operation, &mut out)?,
    }
    Ok(out)
}

fn services(out: &mut Vec<u8>) {
    out.push(b'[');
    for (i, s) in catalog().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        field(out, b'{', "name", s.name);
        field(out, b',', "serviceId", s.service_id);
        out.extend_from_slice(format!(r#","operations":{}}}"#, s.operations).as_bytes());
    }
    out.push(b']');
}

fn operations(service: &Service, out: &mut Vec<u8>) {
    let metadata = service.metadata();
    field(out, b'{', "name", service.str(metadata.model));
    field(out, b',', "serviceId", service.str(metadata.service_id));
    field(out, b',', "apiVersion", service.str(metadata.api_version));
    out.extend_from_slice(br#","operations":["#);
    for (i, op) in service.operations().iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json::write_string(service.str(op.name).as_bytes(), out);
    }
    // With the codes on the wire, by which a binding finds the exception of an error.
    out.extend_from_slice(br#"],"errors":["#);
    let errors = service.shapes().iter().filter(|s| s.flags.has(ShapeFlags::EXCEPTION));
    for (i, shape) in errors.enumerate() {
        let (name, wire) = (service.str(shape.name), service.str(shape.wire));
        if i > 0 {
            out.push(b',');
        }
        field(out, b'{', "name", name);
        field(out, b',', "code", if wire.is_empty() { name } else { wire });
        out.push(b'}');
    }
    out.extend_from_slice(b"]}");
}

fn members(service: &Service, operation: &str, out: &mut Vec<u8>) -> Result<()> {
    let op = service.find_operation(operation)?;
    field(out, b'{', "name", service.str(op.name));
    field(out, b',', "method", service.str(op.method));
    for (key, shape) in [("input", op.input), ("output", op.output)] {
        out.push(b',');
        json::write_string(key.as_bytes(), out);
        out.push(b':');
        shape_members(service, shape, out);
    }
    out.extend_from_slice(br#","errors":["#);
    for (i, id) in service.errors(op).iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json::write_string(service.str(service.shape(*id).name).as_bytes(), out);
    }
    out.extend_from_slice(b"]}");
    Ok(())
}

fn shape_members(service: &Service, shape: Option<ShapeId>, out: &mut Vec<u8>) {
    out.push(b'[');
    let members = shape.map_or(&[][..], |id| service.members(service.shape(id)));
    let payload = shape.map_or(0, |id| service.shape(id).payload) as usize;
    for (i, m) in members.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        member(service, m, i + 1 == payload, out);
    }
    out.push(b']');
}

/// A member that is the body: one that streams, or a blob that is read whole.
fn member(service: &Service, m: &Member, payload: bool, out: &mut Vec<u8>) {
    let shape = service.shape(m.shape);
    field(out, b'{', "name", service.str(m.name));
    field(out, b',', "shape", service.str(shape.name));
    field(out, b',', "type", type_name(shape.kind));
    let required = m.flags.has(MemberFlags::REQUIRED);
    out.extend_from_slice(format!(r#","required":{required}"#).as_bytes());
    if is_stream(service, m) {
        out.extend_from_slice(br#","streaming":true"#);
    } else if shape.flags.has(ShapeFlags::EVENT_STREAM) {
        out.extend_from_slice(br#","events":true"#);
    } else if payload && shape.kind == ShapeKind::Blob {
        out.extend_from_slice(br#","payload":true"#);
    }
    out.push(b'}');
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

fn field(out: &mut Vec<u8>, before: u8, key: &str, value: &str) {
    out.push(before);
    json::write_string(key.as_bytes(), out);
    out.push(b':');
    json::write_string(value.as_bytes(), out);
}
