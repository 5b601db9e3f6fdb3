//! Requests: the parameters go in as a caller would give them.

use super::{Case, compare};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::config::{Config, Environment, Features};
use libaws::document::{Document, base64};
use libaws::engine::{CallInput, Engine, Fake, Handlers, Payload};
use libaws::model::{Location, Member, MemberFlags, Service, ShapeKind};
use libaws::protocol::{self, WireBody, WireRequest};
use libaws::runtime::{Runtime, RuntimeOptions};
use serde_json::{Map, Value};
use std::sync::Arc;

/// What the suites fill idempotency tokens with.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

pub(super) fn check(case: &Case<'_>) -> Result<(), String> {
    let service = Arc::new(case.service());
    let op = service.operation(case.operation()).unwrap();
    let mut params = case.case["params"].clone();
    if let Some(id) = op.input {
        let shape = service.shape(id);
        let given = params.as_object_mut().unwrap();
        for member in service.members(shape) {
            let name = service.str(member.name);
            if member.flags.has(MemberFlags::IDEMPOTENCY_TOKEN) && !given.contains_key(name) {
                given.insert(name.to_owned(), TOKEN.into());
            }
        }
        structure(&service, shape, given);
    }
    let input = Document::from_json(Bytes::from(params.to_string())).map_err(|e| e.to_string())?;
    protocol::validate(&service, op, input.root(), false).map_err(|e| format!("validation: {e}"))?;
    let mut request = protocol::serialize(&service, op, input.root()).map_err(|e| e.to_string())?;
    let given = &case.case["given"];
    if given.get("requestcompression").is_some() || given.get("httpChecksumRequired").is_some() {
        request.headers = sent(service.clone(), case.operation(), &input)?;
    }
    let expected = &case.case["serialized"];
    if let Some(method) = expected["method"].as_str() {
        same("method", service.str(op.method), method)?;
    }
    place(case, &request)?;
    headers(case, &request)?;
    let body: &[u8] = match &request.body {
        WireBody::Bytes(b) => b,
        _ => b"",
    };
    match expected.get("body") {
        Some(Value::String(text)) => compare::body(case.file, body, text, !starts_structured(&request)),
        _ => Ok(()),
    }
}

/// The headers of the request as the engine sends it: compressed, with its checksum.
fn sent(service: Arc<Service>, operation: &str, input: &Document) -> Result<HeaderMap, String> {
    let text = |e: libaws::error::Error| e.to_string();
    let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() }).map_err(text)?;
    let mut config = Config::default().with_environment(Environment::default());
    for (name, value) in [("region", "us-east-1"), ("access_key_id", "a"), ("secret_access_key", "s")] {
        config.set(name, value).map_err(text)?;
    }
    let fake = Arc::new(Fake::default());
    fake.push(Document::from_json(Bytes::from_static(b"{}")).map_err(text)?);
    let mut handlers = Handlers::default();
    handlers.add("transport", "fake", fake.clone()).map_err(text)?;
    let engine = Engine::of(runtime.clone(), service, &config, handlers).map_err(text)?;
    let plan = engine.plan(operation).map_err(text)?;
    let (body, handlers) = (Payload::Empty, Handlers::default());
    let call = CallInput { plan, input: input.clone(), body, handlers, features: Features::NONE };
    // The answer is none of the protocol's; what counts is what went out.
    runtime.drive(None, async { drop(engine.run(call).await) });
    let request = fake.take_request().ok_or("nothing was sent")?;
    let mut headers = HeaderMap::new();
    for (name, value) in request.root().member("headers").entries() {
        let name = HeaderName::from_bytes(name.bytes()).map_err(|e| e.to_string())?;
        headers.append(name, HeaderValue::from_bytes(value.bytes()).map_err(|e| e.to_string())?);
    }
    Ok(headers)
}

/// Whether the body is of the protocol's own format and not a payload of any bytes.
fn starts_structured(request: &WireRequest) -> bool {
    let content_type = request.headers.get("content-type").and_then(|v| v.to_str().ok()).unwrap_or("");
    ["json", "xml", "cbor", "form-urlencoded"].iter().any(|w| content_type.contains(w))
}

/// Path, query and host.
fn place(case: &Case<'_>, request: &WireRequest) -> Result<(), String> {
    let expected = &case.case["serialized"];
    let endpoint = case.suite["clientEndpoint"].as_str().unwrap_or("https://example.com");
    let endpoint = endpoint.split_once("://").unwrap().1;
    let (host, base) = endpoint.split_once('/').unwrap_or((endpoint, ""));
    let base = if base.is_empty() { String::new() } else { format!("/{base}") };
    if let Some(uri) = expected["uri"].as_str() {
        let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
        same("uri", &format!("{base}{}{query}", request.path), uri)?;
    }
    if let Some(expected) = expected["host"].as_str() {
        let prefix = request.host_prefix.as_deref().unwrap_or("");
        same("host", &format!("{prefix}{host}{base}"), expected)?;
    }
    Ok(())
}

fn headers(case: &Case<'_>, request: &WireRequest) -> Result<(), String> {
    let expected = &case.case["serialized"];
    let plain = |v: &str| v.replace(", ", ",");
    for (name, value) in expected["headers"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap();
        let ours = request.headers.get(name).map(|v| String::from_utf8_lossy(v.as_bytes()).into_owned());
        // botocore's own choices that the suites call acceptable, see their description.
        let lax = name.eq_ignore_ascii_case("content-type")
            && match &ours {
                None => request.body == WireBody::Stream || !starts_structured(request),
                Some(ours) => ours.strip_suffix("; charset=utf-8") == Some(value),
            };
        if !lax {
            same(name, &plain(ours.as_deref().unwrap_or("(none)")), &plain(value))?;
        }
    }
    for name in expected["forbidHeaders"].as_array().into_iter().flatten() {
        if request.headers.contains_key(name.as_str().unwrap()) {
            return Err(format!("has the header {name}"));
        }
    }
    for name in expected["requireHeaders"].as_array().into_iter().flatten() {
        let name = name.as_str().unwrap();
        let by_engine = name.eq_ignore_ascii_case("content-length") && request.body != WireBody::Empty;
        if !by_engine && !request.headers.contains_key(name) {
            return Err(format!("lacks the header {name}"));
        }
    }
    Ok(())
}

/// The suites give blobs as plain text; callers give base64.
fn value(service: &Service, member: &Member, value: &mut Value) {
    let shape = service.shape(member.shape);
    match (shape.kind, value) {
        (ShapeKind::Blob, Value::String(text)) => {
            let mut out = Vec::new();
            base64::encode(text.as_bytes(), &mut out);
            *text = String::from_utf8(out).unwrap();
        }
        (ShapeKind::Structure, Value::Object(members)) => structure(service, shape, members),
        (ShapeKind::List, Value::Array(items)) => {
            let element = service.element(shape).unwrap();
            items.iter_mut().for_each(|v| self::value(service, element, v));
        }
        (ShapeKind::Map, Value::Object(entries)) => {
            let (_, of) = service.key_value(shape).unwrap();
            entries.iter_mut().for_each(|(_, v)| self::value(service, of, v));
        }
        _ => {}
    }
}

fn structure(service: &Service, shape: &libaws::model::Shape, members: &mut Map<String, Value>) {
    for (name, v) in members {
        if let Some((_, member)) = service.member(shape, name) {
            debug_assert!(member.location != Location::StatusCode);
            value(service, member, v);
        }
    }
}

fn same(what: &str, ours: &str, expected: &str) -> Result<(), String> {
    if ours == expected { Ok(()) } else { Err(format!("{what} is {ours:?}, not {expected:?}")) }
}
