//! What the models say, as JSON: so that a binding can list services and
//! operations, and build help, completion and typed faces.
//!
//! Facts that are not there are left out: a member that is not deprecated says
//! nothing of it. What was in an answer once stays in it; things are added.

mod shapes;
mod text;

use crate::document::json;
use crate::endpoint::{ParameterType, Program, Value};
use crate::error::{Error, Result};
use crate::model::{OpFlags, Operation, Protocol, Service, ShapeFlags, catalog, nearest};
use serde_json::Value as Json;
use shapes::{error_facts, members, shape};
use text::Object;

/// All services; or one service as a whole; or one of its operations.
pub fn describe(service: Option<&Service>, operation: Option<&str>) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(4096);
    match (service, operation) {
        (None, _) => services(&mut out),
        (Some(service), None) => whole(service, &mut out)?,
        (Some(service), Some(name)) => one(service, service.find_operation(name)?, &mut out),
    }
    Ok(out)
}

/// One shape of a service; or, without a name, all of them as an object, by name.
pub fn describe_shape(service: &Service, name: Option<&str>) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(4096);
    let named = |name: &str| service.shapes().iter().find(|s| service.str(s.name) == name);
    match name {
        Some(name) => {
            let found = named(name).ok_or_else(|| unknown_shape(service, name))?;
            shape(service, found, &mut out);
        }
        None => {
            let mut all = Object::begin(&mut out);
            for found in service.shapes() {
                shape(service, found, all.key(service.str(found.name)));
            }
            all.end();
        }
    }
    Ok(out)
}

fn unknown_shape(service: &Service, name: &str) -> Error {
    let id = service.str(service.metadata().service_id);
    let mut message = format!("{id} has no shape `{}`", name.escape_default());
    if let Some(near) = nearest(name, service.shapes().iter().map(|s| service.str(s.name))) {
        message.push_str(&format!("; the nearest is `{near}`"));
    }
    Error::invalid("UnknownShape", message)
}

fn services(out: &mut Vec<u8>) {
    text::list(out, catalog(), |s, out| {
        let mut o = Object::begin(out);
        o.text("name", s.name);
        o.text("serviceId", s.service_id);
        o.number("operations", s.operations);
        o.texts("aliases", s.aliases.iter().copied());
        o.end();
    });
}

fn whole(service: &Service, out: &mut Vec<u8>) -> Result<()> {
    let m = service.metadata();
    let mut o = Object::begin(out);
    for (key, name) in [
        ("name", m.model),
        ("serviceId", m.service_id),
        ("apiVersion", m.api_version),
        ("fullName", m.full_name),
        ("endpointPrefix", m.endpoint_prefix),
        ("signingName", m.signing_name),
        ("signatureVersion", m.signature_version),
        ("targetPrefix", m.target_prefix),
        ("http2", m.h2),
        ("xmlNamespace", m.xml_namespace.uri),
    ] {
        o.given(key, service.str(name));
    }
    o.text("protocol", protocol(m.protocol));
    if let Some(other) = m.fallback_protocol {
        o.text("fallbackProtocol", protocol(other));
    }
    o.when("queryCompatible", m.query_compatible);
    o.texts("auth", service.names_in(m.auth));
    text::list(o.key("operations"), service.operations(), |op, out| {
        json::write_string(service.str(op.name), out);
    });
    // With the codes on the wire, by which a binding finds the exception of an error.
    let errors = service.shapes().iter().filter(|s| s.flags.has(ShapeFlags::EXCEPTION));
    text::list(o.key("errors"), errors, |shape, out| {
        let mut o = Object::begin(out);
        o.text("name", service.str(shape.name));
        error_facts(service, shape, &mut o);
        o.end();
    });
    let extras = extras(service);
    for key in ["paginators", "waiters", "clientContextParams"] {
        let empty = Json::Object(Default::default());
        o.key(key).extend_from_slice(extras.get(key).unwrap_or(&empty).to_string().as_bytes());
    }
    endpoint_parameters(service, o.key("endpointParameters"))?;
    o.end();
    Ok(())
}

/// Paginators, waiters and client context parameters. The text was written by the packer; one
/// that can't be read holds nothing.
fn extras(service: &Service) -> Json {
    serde_json::from_str(service.extras()).unwrap_or_default()
}

fn endpoint_parameters(service: &Service, out: &mut Vec<u8>) -> Result<()> {
    let program = match service.rules().is_empty() {
        true => None,
        false => Some(Program::parse(service.rules().clone())?),
    };
    text::list(out, program.iter().flat_map(|p| p.parameters()), |p, out| {
        let mut o = Object::begin(out);
        o.text("name", &p.name);
        o.text(
            "type",
            match p.ty {
                ParameterType::String => "string",
                ParameterType::Bool => "boolean",
                ParameterType::StringArray => "stringArray",
            },
        );
        o.given("builtIn", p.builtin.as_ref().map_or("", |b| b.name()));
        o.when("required", p.required);
        match &p.default {
            None => {}
            Some(Value::String(s)) => o.text("default", s),
            Some(Value::Bool(b)) => o.flag("default", *b),
            Some(Value::StringArray(items)) => {
                text::list(o.key("default"), items, |i, out| json::write_string(&**i, out));
            }
        }
        o.end();
    });
    Ok(())
}

fn one(service: &Service, op: &Operation, out: &mut Vec<u8>) {
    let name = service.str(op.name);
    let mut o = Object::begin(out);
    o.text("name", name);
    o.text("method", service.str(op.method));
    o.text("uri", service.str(op.uri));
    for (key, shape) in [("input", op.input), ("output", op.output)] {
        members(service, shape.map(|id| service.shape(id)), o.key(key));
    }
    for (key, shape) in [("inputShape", op.input), ("outputShape", op.output)] {
        o.given(key, shape.map_or("", |id| service.str(service.shape(id).name)));
    }
    o.every("errors", service.errors(op).iter().map(|id| service.str(service.shape(*id).name)));
    for (key, bit) in [
        ("idempotent", OpFlags::IDEMPOTENT),
        ("readonly", OpFlags::READONLY),
        ("deprecated", OpFlags::DEPRECATED),
        ("unsignedPayload", OpFlags::UNSIGNED_PAYLOAD),
        ("noAuth", OpFlags::NO_AUTH),
        ("requestChecksumRequired", OpFlags::CHECKSUM_REQUIRED),
        ("requestCompression", OpFlags::COMPRESS_GZIP),
        ("endpointDiscovery", OpFlags::ENDPOINT_DISCOVERY),
        ("endpointDiscoveryRequired", OpFlags::ENDPOINT_DISCOVERY_REQUIRED),
        ("endpointOperation", OpFlags::ENDPOINT_OPERATION),
        ("streamingInput", OpFlags::STREAMING_INPUT),
        ("streamingOutput", OpFlags::STREAMING_OUTPUT),
        ("eventInput", OpFlags::EVENT_INPUT),
        ("eventOutput", OpFlags::EVENT_OUTPUT),
    ] {
        o.when(key, op.flags.has(bit));
    }
    o.given("hostPrefix", service.str(op.host_prefix));
    o.given("resultWrapper", service.str(op.result_wrapper));
    o.texts("auth", service.names_in(op.auth));
    if let Some(checksum) = op.checksum {
        let inputs = op.input.map_or(&[][..], |id| service.members(service.shape(id)));
        let member = |at: u16| inputs.get((at as usize).wrapping_sub(1)).map_or("", |m| service.str(m.name));
        let mut c = Object::begin(o.key("checksum"));
        c.given("requestAlgorithmMember", member(checksum.algorithm_member));
        c.given("requestValidationModeMember", member(checksum.mode_member));
        c.when("requestChecksumRequired", checksum.required);
        c.texts("responseAlgorithms", service.names_in(checksum.response));
        c.end();
    }
    let params = service.context_params(op);
    if !params.is_empty() {
        let mut all = Object::begin(o.key("endpointParameters"));
        for param in params {
            let mut p = Object::begin(all.key(service.str(param.name)));
            match param.is_path {
                true => p.text("path", service.str(param.value)),
                // Static ones are JSON already.
                false => p.key("value").extend_from_slice(service.str(param.value).as_bytes()),
            }
            p.end();
        }
        all.end();
    }
    // Most operations are in neither, and then there is nothing to parse.
    if service.extras().contains(&format!("\"{name}\"")) {
        let extras = extras(service);
        if let Some(paginator) = extras["paginators"].get(name) {
            o.key("paginator").extend_from_slice(paginator.to_string().as_bytes());
        }
        let waiters = extras["waiters"].as_object().into_iter().flatten();
        o.texts("waiters", waiters.filter(|(_, w)| w["operation"] == name).map(|(waiter, _)| &**waiter));
    }
    o.end();
}

fn protocol(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson10 => "awsJson1_0",
        Protocol::AwsJson11 => "awsJson1_1",
        Protocol::RestJson1 => "restJson1",
        Protocol::RestXml => "restXml",
        Protocol::AwsQuery => "awsQuery",
        Protocol::Ec2Query => "ec2Query",
        Protocol::RpcV2Cbor => "rpcv2Cbor",
    }
}

#[cfg(test)]
mod tests;
