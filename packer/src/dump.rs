//! Packed facts as text, for people.
//!
//! A service alone is its metadata and a line for each operation; with an operation,
//! everything that its input, output and errors reach, each shape once.

use crate::model::{Member, Model, Operation, Shape};
use crate::records::{Location, MemberFlags, ShapeFlags, TimestampFormat};
use std::fmt::Write;

/// A service, or one of its operations with all that it reaches.
pub fn dump(model: &Model, operation: Option<&str>) -> Result<String, String> {
    let mut out = String::new();
    let written = match operation {
        None => service(model, &mut out),
        Some(name) => {
            let op = model.operations.iter().find(|o| o.name == name);
            let op = op.ok_or_else(|| format!("{} has no operation {name}", model.metadata.model))?;
            one(model, op, &mut out)
        }
    };
    written.map(|()| out).map_err(|e| e.to_string())
}

fn service(model: &Model, out: &mut String) -> std::fmt::Result {
    let m = &model.metadata;
    writeln!(out, "{} ({}), {}, {}", m.service_id, m.model, m.full_name, m.api_version)?;
    writeln!(out, "protocol {:?}, other {:?}", m.protocol, m.fallback_protocol)?;
    writeln!(out, "signing {} as {}, auth {:?}", m.signature_version, m.signing_name, m.auth)?;
    let (rules, extras) = (model.rules.len(), model.extras.len());
    writeln!(out, "endpoint rules {rules} bytes, extras {extras} bytes, {} shapes", model.shapes.len())?;
    for op in &model.operations {
        writeln!(out, "  {} {} {}", op.name, op.method, op.uri)?;
    }
    Ok(())
}

fn one(model: &Model, op: &Operation, out: &mut String) -> std::fmt::Result {
    writeln!(out, "{} {} {}", op.name, op.method, op.uri)?;
    writeln!(out, "traits {:?}", op.flags)?;
    for (what, text) in [("host prefix", &op.host_prefix), ("result wrapper", &op.result_wrapper)] {
        if !text.is_empty() {
            writeln!(out, "{what} {text}")?;
        }
    }
    if !op.auth.is_empty() {
        writeln!(out, "auth {:?}", op.auth)?;
    }
    if let Some(checksum) = &op.checksum {
        writeln!(out, "{checksum:?}")?;
    }
    for p in &op.context_params {
        writeln!(out, "endpoint parameter {} = {}", p.name, p.value)?;
    }
    let mut order: Vec<u32> = Vec::new();
    for (what, id) in [("input", op.input), ("output", op.output)] {
        let Some(id) = id else { continue };
        writeln!(out, "{what} {}", name(model, id))?;
        reach(&mut order, id);
    }
    for id in &op.errors {
        writeln!(out, "error {}", name(model, *id))?;
        reach(&mut order, *id);
    }
    // The list grows while it is walked: what a shape reaches comes after it.
    let mut at = 0;
    while let Some(shape) = order.get(at).and_then(|id| model.shapes.get(*id as usize)) {
        write_shape(model, shape, out)?;
        shape.members.iter().for_each(|m| reach(&mut order, m.shape));
        at += 1;
    }
    Ok(())
}

fn reach(order: &mut Vec<u32>, id: u32) {
    if !order.contains(&id) {
        order.push(id);
    }
}

fn write_shape(model: &Model, s: &Shape, out: &mut String) -> std::fmt::Result {
    write!(out, "\n{} {:?}", s.name, s.kind)?;
    if s.flags != ShapeFlags::default() {
        write!(out, " {:?}", s.flags)?;
    }
    if s.timestamp != TimestampFormat::Default {
        write!(out, " {:?}", s.timestamp)?;
    }
    if s.http_status != 0 {
        write!(out, " status {}", s.http_status)?;
    }
    if !s.wire.is_empty() {
        write!(out, " wire {}", s.wire)?;
    }
    if let Some((min, max)) = s.limits {
        write!(out, " {min}..={max}")?;
    }
    if !s.values.is_empty() {
        write!(out, " one of {}", s.values.join(" | "))?;
    }
    out.push('\n');
    for (at, member) in s.members.iter().enumerate() {
        let is_payload = usize::from(s.payload) == at + 1;
        write_member(model, member, is_payload, out)?;
    }
    Ok(())
}

fn write_member(model: &Model, m: &Member, is_payload: bool, out: &mut String) -> std::fmt::Result {
    write!(out, "  {}: {}", m.name, name(model, m.shape))?;
    if m.location != Location::Body {
        write!(out, " in {:?}", m.location)?;
    }
    if let Some(wire) = &m.wire {
        write!(out, " as {wire}")?;
    }
    if is_payload {
        out.push_str(" payload");
    }
    if m.flags != MemberFlags::default() {
        write!(out, " {:?}", m.flags)?;
    }
    if !m.context_param.is_empty() {
        write!(out, " gives endpoint parameter {}", m.context_param)?;
    }
    out.push('\n');
    Ok(())
}

fn name(model: &Model, id: u32) -> &str {
    model.shapes.get(id as usize).map_or("?", |s| &s.name)
}
