//! What the models say, as JSON: so that a binding can list services and
//! operations, and build help and completion.

use crate::document::json;
use crate::error::Result;
use crate::model::{Member, MemberFlags, Service, ShapeId, ShapeKind, catalog};

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
    for (i, m) in members.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        member(service, m, out);
    }
    out.push(b']');
}

fn member(service: &Service, m: &Member, out: &mut Vec<u8>) {
    let shape = service.shape(m.shape);
    field(out, b'{', "name", service.str(m.name));
    field(out, b',', "shape", service.str(shape.name));
    field(out, b',', "type", type_name(shape.kind));
    let required = m.flags.has(MemberFlags::REQUIRED);
    out.extend_from_slice(format!(r#","required":{required}}}"#).as_bytes());
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
