//! Every key that a model may have, and the check that it has no other.
//!
//! A key that nobody has thought about is how a new behaviour of a service first
//! shows. So packing fails on it, naming service, place and key, until someone
//! decides what it means. Keys of prose are known too: they are dropped.

use serde_json::{Map, Value};

/// A JSON object.
pub type Object = Map<String, Value>;

/// A place in a model where the keys are known.
pub type Known = &'static [&'static str];

/// The model itself.
pub const TOP: Known = &[
    "clientContextParams",
    "deprecated",
    "deprecatedMessage",
    "documentation",
    "examples",
    "metadata",
    "operations",
    "shapes",
    "version",
];

/// `metadata`. Dropped: the abbreviation, `uid`, what endpoint rules replaced, and `ripServiceName`
/// (a name in AWS's internal region catalogue).
pub const METADATA: Known = &[
    "apiVersion",
    "auth",
    "awsQueryCompatible",
    "checksumFormat",
    "endpointPrefix",
    "globalEndpoint",
    "jsonVersion",
    "protocol",
    "protocolSettings",
    "protocols",
    "ripServiceName",
    "serviceAbbreviation",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "targetPrefix",
    "uid",
    "xmlNamespace",
];

/// An operation.
pub const OPERATION: Known = &[
    "auth",
    "authtype",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "documentationUrl",
    "endpoint",
    "endpointdiscovery",
    "endpointoperation",
    "errors",
    "http",
    "httpChecksum",
    "httpChecksumRequired",
    "idempotent",
    "input",
    "name",
    "operationContextParams",
    "output",
    "readonly",
    "requestcompression",
    "staticContextParams",
    "unsignedPayload",
];

/// `http` of an operation. `responseCode` is for those who write services.
pub const HTTP: Known = &["method", "requestUri", "responseCode"];

/// `endpoint` of an operation.
pub const ENDPOINT: Known = &["hostPrefix"];

/// `input` and `output` of an operation.
pub const IN_OUT: Known = &["documentation", "locationName", "resultWrapper", "shape", "xmlNamespace"];

/// An entry of an operation's `errors`. Old models repeat the error's traits here.
pub const ERROR_REF: Known = &["documentation", "error", "exception", "fault", "shape"];

/// `error` of a shape.
pub const ERROR: Known = &["code", "httpStatusCode", "senderFault"];

/// `retryable` of a shape.
pub const RETRYABLE: Known = &["throttling"];

/// `httpChecksum` of an operation.
pub const CHECKSUM: Known = &[
    "requestAlgorithmMember",
    "requestChecksumRequired",
    "requestValidationModeMember",
    "responseAlgorithms",
];

/// `endpointdiscovery` of an operation.
pub const DISCOVERY: Known = &["required"];

/// `requestcompression` of an operation.
pub const COMPRESSION: Known = &["encodings"];

/// A static context parameter.
pub const STATIC_PARAM: Known = &["value"];

/// An operation context parameter.
pub const PATH_PARAM: Known = &["path"];

/// `protocolSettings` of the metadata.
pub const PROTOCOL_SETTINGS: Known = &["h2"];

/// A shape. `synthetic` marks error shapes made up for old query codes; their `error` says all.
pub const SHAPE: Known = &[
    "box",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "document",
    "documentation",
    "enum",
    "error",
    "event",
    "eventstream",
    "exception",
    "fault",
    "flattened",
    "key",
    "locationName",
    "max",
    "member",
    "members",
    "min",
    "pattern",
    "payload",
    "required",
    "requiresLength",
    "retryable",
    "sensitive",
    "sparse",
    "streaming",
    "synthetic",
    "timestampFormat",
    "type",
    "union",
    "value",
    "wrapper",
    "xmlNamespace",
    "xmlOrder",
];

/// A member of a structure, list or map.
pub const MEMBER: Known = &[
    "box",
    "contextParam",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "enum",
    "eventheader",
    "eventpayload",
    "flattened",
    "hostLabel",
    "idempotencyToken",
    "jsonvalue",
    "location",
    "locationName",
    "queryName",
    "sensitive",
    "shape",
    "streaming",
    "timestampFormat",
    "xmlAttribute",
    "xmlNamespace",
];

/// `contextParam` of a member.
pub const CONTEXT_PARAM: Known = &["name"];

/// An XML namespace.
pub const NAMESPACE: Known = &["prefix", "uri"];

/// A client context parameter.
pub const CLIENT_PARAM: Known = &["documentation", "type"];

/// A file of paginators, and one of them.
pub const PAGINATORS: Known = &["pagination", "version"];
/// One paginator.
pub const PAGINATOR: Known =
    &["input_token", "limit_key", "more_results", "non_aggregate_keys", "output_token", "result_key"];

/// A file of waiters.
pub const WAITERS: Known = &["version", "waiters"];
/// One waiter.
pub const WAITER: Known = &["acceptors", "delay", "description", "maxAttempts", "operation"];
/// What a waiter accepts.
pub const ACCEPTOR: Known = &["argument", "expected", "matcher", "state"];

/// An object whose keys are all known, or what is wrong with it.
pub fn object<'a>(value: &'a Value, known: Known, place: &str) -> Result<&'a Object, String> {
    let object = value.as_object().ok_or_else(|| format!("{place}: expected an object"))?;
    match object.keys().find(|key| !known.contains(&key.as_str())) {
        None => Ok(object),
        Some(key) => Err(format!(
            "{place}: unknown key `{key}`; decide what it means, then add it to packer/src/keys.rs"
        )),
    }
}

/// Takes out what a model has that is not known: for model files of others, which may be newer than this.
pub fn prune(service: &mut Value) {
    retain(service, TOP);
    service.get_mut("metadata").into_iter().for_each(|v| retain(v, METADATA));
    for operation in values(service.get_mut("operations")) {
        retain(operation, OPERATION);
        for (part, known) in [("http", HTTP), ("endpoint", ENDPOINT), ("input", IN_OUT), ("output", IN_OUT)] {
            operation.get_mut(part).into_iter().for_each(|v| retain(v, known));
        }
        let errors = operation.get_mut("errors").and_then(Value::as_array_mut);
        errors.into_iter().flatten().for_each(|v| retain(v, ERROR_REF));
    }
    for shape in values(service.get_mut("shapes")) {
        retain(shape, SHAPE);
        for part in ["member", "key", "value"] {
            shape.get_mut(part).into_iter().for_each(|v| retain(v, MEMBER));
        }
        values(shape.get_mut("members")).for_each(|v| retain(v, MEMBER));
    }
}

fn values(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_object_mut).into_iter().flat_map(|o| o.values_mut())
}

fn retain(value: &mut Value, known: Known) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|key, _| known.contains(&key.as_str()));
    }
}

/// The entries of an object whose keys are names.
pub fn entries<'a>(
    value: Option<&'a Value>,
    place: &str,
) -> Result<impl Iterator<Item = (&'a String, &'a Value)>, String> {
    match value {
        None => Ok(None.into_iter().flatten()),
        Some(Value::Object(map)) => Ok(Some(map).into_iter().flatten()),
        Some(_) => Err(format!("{place}: expected an object")),
    }
}

/// A text, or empty when it is not there.
pub fn text(object: &Object, key: &str, place: &str) -> Result<String, String> {
    match object.get(key) {
        None => Ok(String::new()),
        Some(Value::String(s)) => Ok(s.clone()),
        Some(_) => Err(format!("{place}.{key}: expected a string")),
    }
}

/// A yes or no; no when it is not there.
pub fn flag(object: &Object, key: &str, place: &str) -> Result<bool, String> {
    match object.get(key) {
        None => Ok(false),
        Some(Value::Bool(b)) => Ok(*b),
        Some(_) => Err(format!("{place}.{key}: expected true or false")),
    }
}

/// A list of texts; empty when it is not there.
pub fn texts(object: &Object, key: &str, place: &str) -> Result<Vec<String>, String> {
    match object.get(key) {
        None => Ok(Vec::new()),
        Some(Value::Array(list)) => list
            .iter()
            .map(|v| v.as_str().map(str::to_owned).ok_or_else(|| format!("{place}.{key}: expected strings")))
            .collect(),
        Some(_) => Err(format!("{place}.{key}: expected a list")),
    }
}
