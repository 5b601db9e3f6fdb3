//! Reads a JSON model into facts.
//!
//! Shapes are numbered in the order in which the operations reach them (inputs,
//! then outputs, then errors, then breadth first through members): that order is
//! what the packed block is cheapest in. Shapes that nothing reaches come last.

use crate::keys::{self, Object, entries, flag, object, text, texts};
use crate::model::{Checksum, ContextParam, Metadata, Model, Namespace, Operation, Shape};
use crate::records::{MemberFlags, OpFlags, Protocol, ShapeFlags};
use crate::shapes;
use crate::source::{self, Source};
use serde_json::Value;
use std::collections::HashMap;

/// The facts of a service, before quirks.
pub fn read(source: &Source) -> Result<Model, String> {
    let name = &source.name;
    let top = object(&source.service, keys::TOP, name)?;
    let shapes = Shapes::number(top, name)?;
    let mut model = Model {
        metadata: metadata(top, name)?,
        operations: Vec::new(),
        shapes: shapes.read(name)?,
        rules: source::rules(source)?,
        extras: source::extras(source)?,
    };
    for (op, value) in sorted(top.get("operations"), name)? {
        let place = format!("{name}.{op}");
        let read = operation(op, value, &shapes, &mut model.shapes, &place)?;
        model.operations.push(read);
    }
    Ok(model)
}

fn metadata(top: &Object, name: &str) -> Result<Metadata, String> {
    let place = format!("{name}: metadata");
    let m = object(top.get("metadata").ok_or_else(|| format!("{place}: missing"))?, keys::METADATA, &place)?;
    let endpoint_prefix = text(m, "endpointPrefix", &place)?;
    let signing_name = match text(m, "signingName", &place)? {
        stated if stated.is_empty() => endpoint_prefix.clone(),
        stated => stated,
    };
    let settings = match m.get("protocolSettings") {
        Some(v) => Some(object(v, keys::PROTOCOL_SETTINGS, &place)?),
        None => None,
    };
    let (protocol, fallback_protocol) = protocols(m, &place)?;
    Ok(Metadata {
        model: name.to_owned(),
        service_id: text(m, "serviceId", &place)?,
        full_name: text(m, "serviceFullName", &place)?,
        api_version: text(m, "apiVersion", &place)?,
        endpoint_prefix,
        signing_name,
        signature_version: text(m, "signatureVersion", &place)?,
        target_prefix: text(m, "targetPrefix", &place)?,
        protocol,
        fallback_protocol,
        query_compatible: m.contains_key("awsQueryCompatible"),
        h2: settings.map_or(Ok(String::new()), |s| text(s, "h2", &place))?,
        xml_namespace: namespace(m, &place)?,
        auth: texts(m, "auth", &place)?,
        checksum_format: text(m, "checksumFormat", &place)?,
    })
}

/// The protocols that the library speaks, best first: the order of the AWS SDKs.
const PROTOCOLS: [&str; 6] = ["smithy-rpc-v2-cbor", "json", "rest-json", "rest-xml", "query", "ec2"];

/// The protocol to use, and the best other than rpc-v2-cbor where that is the first.
fn protocols(m: &Object, place: &str) -> Result<(Protocol, Option<Protocol>), String> {
    let mut listed = texts(m, "protocols", place)?;
    if listed.is_empty() {
        listed.push(text(m, "protocol", place)?);
    }
    let json11 = text(m, "jsonVersion", place)? == "1.1";
    let mut spoken = PROTOCOLS.iter().filter(|p| listed.iter().any(|l| l == *p)).map(|p| match *p {
        "smithy-rpc-v2-cbor" => Protocol::RpcV2Cbor,
        "json" if json11 => Protocol::AwsJson11,
        "json" => Protocol::AwsJson10,
        "rest-json" => Protocol::RestJson1,
        "rest-xml" => Protocol::RestXml,
        "query" => Protocol::AwsQuery,
        _ => Protocol::Ec2Query,
    });
    let first = spoken.next().ok_or_else(|| format!("{place}: no known protocol among {listed:?}"))?;
    Ok((first, if first == Protocol::RpcV2Cbor { spoken.next() } else { None }))
}

/// The numbers of the shapes.
pub struct Shapes<'a> {
    order: Vec<(&'a str, &'a Value)>,
    numbers: HashMap<&'a str, u32>,
}

impl<'a> Shapes<'a> {
    fn number(top: &'a Object, name: &str) -> Result<Shapes<'a>, String> {
        let all = sorted(top.get("shapes"), name)?;
        let defined: HashMap<&str, &Value> = all.iter().copied().collect();
        let mut shapes = Shapes { order: Vec::with_capacity(all.len()), numbers: HashMap::new() };
        let ops = sorted(top.get("operations"), name)?;
        for part in ["input", "output"] {
            for (_, op) in &ops {
                op.get(part).into_iter().for_each(|r| shapes.reach(r, &defined));
            }
        }
        for (_, op) in &ops {
            op.get("errors")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .for_each(|r| shapes.reach(r, &defined));
        }
        let mut at = 0;
        while let Some((_, shape)) = shapes.order.get(at).copied() {
            let ordered = shapes::ordered_members(shape);
            ordered.iter().for_each(|(_, member)| shapes.reach(member, &defined));
            at += 1;
        }
        for (shape, value) in all {
            shapes.add(shape, value);
        }
        Ok(shapes)
    }

    fn reach(&mut self, reference: &'a Value, defined: &HashMap<&'a str, &'a Value>) {
        let name = reference.get("shape").and_then(Value::as_str).unwrap_or_default();
        if let Some((name, value)) = defined.get_key_value(name) {
            self.add(name, value);
        }
    }

    fn add(&mut self, name: &'a str, value: &'a Value) {
        if !self.numbers.contains_key(name) {
            self.numbers.insert(name, self.order.len() as u32);
            self.order.push((name, value));
        }
    }

    /// The number of the shape that a reference names.
    pub fn of(&self, reference: &Object, place: &str) -> Result<u32, String> {
        let name = text(reference, "shape", place)?;
        self.numbers.get(name.as_str()).copied().ok_or_else(|| format!("{place}: no shape `{name}`"))
    }

    fn read(&self, service: &str) -> Result<Vec<Shape>, String> {
        let mut read = Vec::with_capacity(self.order.len());
        let mut made = Vec::new();
        for (name, value) in &self.order {
            read.push(shapes::shape(name, value, self, &mut made, &format!("{service}.{name}"))?);
        }
        // A blob or text that is a stream by its shape is one wherever it is a member, and the other way round.
        let streams: Vec<bool> = read.iter().map(|s| s.flags.has(ShapeFlags::STREAMING)).collect();
        for member in read.iter_mut().flat_map(|s| &mut s.members) {
            if streams.get(member.shape as usize).copied().unwrap_or(false) {
                member.flags = member.flags | MemberFlags::STREAMING;
            }
        }
        // Members with enums of their own get shapes of their own, after all others.
        for (owner, member, values) in made {
            let Some(target) = read.iter().position(|s| s.name == owner) else { continue };
            let Some(original) = read.get(read[target].members[member].shape as usize) else { continue };
            let name = format!("{owner}{}", read[target].members[member].name);
            let own = Shape { name, values, ..original.clone() };
            read[target].members[member].shape = read.len() as u32;
            read.push(own);
        }
        Ok(read)
    }
}

fn operation(
    name: &str,
    value: &Value,
    numbers: &Shapes,
    shapes: &mut [Shape],
    place: &str,
) -> Result<Operation, String> {
    let o = object(value, keys::OPERATION, place)?;
    let http = match o.get("http") {
        Some(v) => object(v, keys::HTTP, &format!("{place}.http"))?,
        None => return Err(format!("{place}: no http")),
    };
    let input = in_out(o, "input", place)?;
    let output = in_out(o, "output", place)?;
    let input_shape = input.map(|i| numbers.of(i, place)).transpose()?;
    let output_shape = output.map(|i| numbers.of(i, place)).transpose()?;
    let mut errors = Vec::new();
    for reference in o.get("errors").and_then(Value::as_array).into_iter().flatten() {
        let reference = object(reference, keys::ERROR_REF, &format!("{place}.errors"))?;
        let id = numbers.of(reference, place)?;
        shapes::error_traits(reference, &mut shapes[id as usize], place)?;
        errors.push(id);
    }
    let host_prefix = match o.get("endpoint") {
        Some(v) => text(object(v, keys::ENDPOINT, place)?, "hostPrefix", place)?,
        None => String::new(),
    };
    Ok(Operation {
        name: name.to_owned(),
        method: text(http, "method", place)?,
        uri: text(http, "requestUri", place)?,
        input: input_shape,
        output: output_shape,
        errors,
        flags: op_flags(o, place)? | stream_flags(shapes, input_shape, output_shape),
        host_prefix,
        result_wrapper: output.map_or(Ok(String::new()), |r| text(r, "resultWrapper", place))?,
        // An empty list is no statement: Location's models had some, and they don't mean "unsigned".
        auth: texts(o, "auth", place)?,
        checksum: checksum(o, input_shape.and_then(|id| shapes.get(id as usize)), place)?,
        context_params: context_params(o, place)?,
        input_xml_name: input.map_or(Ok(String::new()), |r| text(r, "locationName", place))?,
        input_xml_namespace: input.map_or(Ok(Namespace::default()), |r| namespace(r, place))?,
    })
}

fn in_out<'a>(o: &'a Object, key: &str, place: &str) -> Result<Option<&'a Object>, String> {
    o.get(key).map(|v| object(v, keys::IN_OUT, &format!("{place}.{key}"))).transpose()
}

fn op_flags(o: &Object, place: &str) -> Result<OpFlags, String> {
    let mut flags = OpFlags::default();
    for (key, bit) in [
        ("idempotent", OpFlags::IDEMPOTENT),
        ("readonly", OpFlags::READONLY),
        ("deprecated", OpFlags::DEPRECATED),
        ("unsignedPayload", OpFlags::UNSIGNED_PAYLOAD),
        ("httpChecksumRequired", OpFlags::CHECKSUM_REQUIRED),
        ("endpointoperation", OpFlags::ENDPOINT_OPERATION),
    ] {
        if flag(o, key, place)? {
            flags = flags | bit;
        }
    }
    if let Some(v) = o.get("endpointdiscovery") {
        flags = flags | OpFlags::ENDPOINT_DISCOVERY;
        if flag(object(v, keys::DISCOVERY, place)?, "required", place)? {
            flags = flags | OpFlags::ENDPOINT_DISCOVERY_REQUIRED;
        }
    }
    if let Some(v) = o.get("requestcompression") {
        for encoding in texts(object(v, keys::COMPRESSION, place)?, "encodings", place)? {
            match encoding.as_str() {
                "gzip" => flags = flags | OpFlags::COMPRESS_GZIP,
                other => return Err(format!("{place}: unknown request compression `{other}`")),
            }
        }
    }
    match text(o, "authtype", place)?.as_str() {
        "" => {}
        "none" => flags = flags | OpFlags::NO_AUTH,
        "v4-unsigned-body" => flags = flags | OpFlags::AUTHTYPE_UNSIGNED_BODY,
        other => return Err(format!("{place}: unknown authtype `{other}`")),
    }
    Ok(flags)
}

/// What the shapes say of the operation's streams.
fn stream_flags(shapes: &[Shape], input: Option<u32>, output: Option<u32>) -> OpFlags {
    let mut flags = OpFlags::default();
    for (shape, blob, events) in [
        (input, OpFlags::STREAMING_INPUT, OpFlags::EVENT_INPUT),
        (output, OpFlags::STREAMING_OUTPUT, OpFlags::EVENT_OUTPUT),
    ] {
        for member in shape.and_then(|id| shapes.get(id as usize)).map_or(&[][..], |s| &s.members) {
            if shapes.get(member.shape as usize).is_some_and(|s| s.flags.has(ShapeFlags::EVENT_STREAM)) {
                flags = flags | events;
            } else if member.flags.has(MemberFlags::STREAMING) {
                flags = flags | blob;
            }
        }
    }
    flags
}

fn checksum(o: &Object, input: Option<&Shape>, place: &str) -> Result<Option<Checksum>, String> {
    let Some(v) = o.get("httpChecksum") else { return Ok(None) };
    let c = object(v, keys::CHECKSUM, place)?;
    let position = |key: &str| -> Result<u16, String> {
        let name = text(c, key, place)?;
        match input.and_then(|s| s.position(&name)) {
            _ if name.is_empty() => Ok(0),
            Some(at) => Ok(at as u16 + 1),
            None => Err(format!("{place}.httpChecksum.{key}: the input has no `{name}`")),
        }
    };
    Ok(Some(Checksum {
        algorithm_member: position("requestAlgorithmMember")?,
        mode_member: position("requestValidationModeMember")?,
        required: flag(c, "requestChecksumRequired", place)?,
        response: texts(c, "responseAlgorithms", place)?,
    }))
}

fn context_params(o: &Object, place: &str) -> Result<Vec<ContextParam>, String> {
    let mut params = Vec::new();
    for (name, v) in entries(o.get("staticContextParams"), place)? {
        let value = object(v, keys::STATIC_PARAM, place)?.get("value").cloned().unwrap_or_default();
        params.push(ContextParam { name: name.clone(), value: value.to_string(), is_path: false });
    }
    for (name, v) in entries(o.get("operationContextParams"), place)? {
        let value = text(object(v, keys::PATH_PARAM, place)?, "path", place)?;
        params.push(ContextParam { name: name.clone(), value, is_path: true });
    }
    Ok(params)
}

/// `xmlNamespace`: an object, or in old places the URI alone.
pub fn namespace(o: &Object, place: &str) -> Result<Namespace, String> {
    match o.get("xmlNamespace") {
        None => Ok(Namespace::default()),
        Some(Value::String(uri)) => Ok((uri.clone(), String::new())),
        Some(v) => {
            let n = object(v, keys::NAMESPACE, place)?;
            Ok((text(n, "uri", place)?, text(n, "prefix", place)?))
        }
    }
}

fn sorted<'a>(value: Option<&'a Value>, place: &str) -> Result<Vec<(&'a str, &'a Value)>, String> {
    let mut all: Vec<_> = entries(value, place)?.map(|(k, v)| (k.as_str(), v)).collect();
    all.sort_unstable_by_key(|(name, _)| *name);
    Ok(all)
}
