//! Reads a Smithy JSON model as if it were botocore's.
//!
//! Smithy is what AWS writes its models in; botocore's documents are made from it.
//! So a Smithy model is first turned into those documents, here, and read by the
//! one reader. Shape ids lose their namespace, traits become keys, the trees of
//! resources become a list of operations. Traits without a counterpart (prose,
//! examples, tests) are passed over.

use crate::source::Source;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Whether a document is a Smithy model.
pub fn is_smithy(document: &Value) -> bool {
    document.get("smithy").is_some_and(Value::is_string)
}

/// The documents of the service in a Smithy model, under a name.
pub fn source(name: &str, document: &Value) -> Result<Source, String> {
    let shapes = document.get("shapes").and_then(Value::as_object).ok_or("a Smithy model without shapes")?;
    let mut services = shapes.values().zip(shapes.keys()).filter(|(s, _)| s["type"] == "service");
    let (Some((service, id)), None) = (services.next(), services.next()) else {
        return Err("a Smithy model must have one service".into());
    };
    let model = Smithy::new(shapes, service);
    let mut operations = Map::new();
    let mut paginators = Map::new();
    let mut waiters = Map::new();
    for (name, op) in model.operations() {
        operations.insert(name.clone(), model.operation(&name, op));
        if let Some(paginator) = model.paginator(op) {
            paginators.insert(name.clone(), paginator);
        }
        model.waiters(&name, op, &mut waiters);
    }
    let traits = Traits(service);
    let mut document = json!({
        "metadata": model.metadata(bare(id)),
        "operations": operations,
        "shapes": model.all_shapes(),
    });
    if let Some(params) = traits.get("smithy.rules#clientContextParams") {
        document["clientContextParams"] = params.clone();
    }
    crate::keys::prune(&mut document);
    Ok(Source {
        name: name.to_owned(),
        service: document,
        paginators: Some(json!({ "pagination": paginators })),
        waiters: Some(json!({ "waiters": waiters })),
        rules: traits.get("smithy.rules#endpointRuleSet").cloned(),
    })
}

/// Protocol traits, what botocore calls them, and the version of JSON.
const PROTOCOLS: [(&str, &str, &str); 7] = [
    ("smithy.protocols#rpcv2Cbor", "smithy-rpc-v2-cbor", ""),
    ("aws.protocols#awsJson1_0", "json", "1.0"),
    ("aws.protocols#awsJson1_1", "json", "1.1"),
    ("aws.protocols#restJson1", "rest-json", ""),
    ("aws.protocols#restXml", "rest-xml", ""),
    ("aws.protocols#awsQuery", "query", ""),
    ("aws.protocols#ec2Query", "ec2", ""),
];

/// Traits of shapes that are flags or values under another name.
const SHAPE_TRAITS: [(&str, &str); 4] = [
    ("smithy.api#sensitive", "sensitive"),
    ("smithy.api#sparse", "sparse"),
    ("smithy.api#deprecated", "deprecated"),
    ("smithy.api#requiresLength", "requiresLength"),
];

/// The same of members.
const MEMBER_TRAITS: [(&str, &str); 7] = [
    ("smithy.api#idempotencyToken", "idempotencyToken"),
    ("smithy.api#hostLabel", "hostLabel"),
    ("smithy.api#xmlAttribute", "xmlAttribute"),
    ("smithy.api#xmlFlattened", "flattened"),
    ("smithy.api#eventPayload", "eventpayload"),
    ("smithy.api#eventHeader", "eventheader"),
    ("smithy.api#deprecated", "deprecated"),
];

/// The traits of a shape or member.
#[derive(Clone, Copy)]
struct Traits<'a>(&'a Value);

impl<'a> Traits<'a> {
    fn get(self, name: &str) -> Option<&'a Value> {
        self.0.get("traits")?.get(name)
    }

    fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }
}

/// A model and its one service.
struct Smithy<'a> {
    shapes: &'a Map<String, Value>,
    service: &'a Value,
    /// The trait that names members on the wire, if the protocol has one.
    wire_name: &'static str,
    /// The structures that are events of a stream.
    events: BTreeSet<&'a str>,
}

impl<'a> Smithy<'a> {
    fn new(shapes: &'a Map<String, Value>, service: &'a Value) -> Smithy<'a> {
        let traits = Traits(service);
        let is_xml =
            ["restXml", "awsQuery", "ec2Query"].iter().any(|p| traits.has(&format!("aws.protocols#{p}")));
        let wire_name = match traits.has("aws.protocols#restJson1") {
            true => "smithy.api#jsonName",
            false if is_xml => "smithy.api#xmlName",
            false => "",
        };
        let streams =
            shapes.values().filter(|s| s["type"] == "union" && Traits(s).has("smithy.api#streaming"));
        let members = streams.filter_map(|s| s.get("members")?.as_object()).flatten();
        let events = members.filter_map(|(_, m)| m.get("target")?.as_str()).collect();
        Smithy { shapes, service, wire_name, events }
    }

    fn metadata(&self, id: &str) -> Value {
        let traits = Traits(self.service);
        let aws = traits.get("aws.api#service").unwrap_or(&Value::Null);
        let text = |key: &str| aws.get(key).and_then(Value::as_str);
        let is_spoken = |(name, _, _): &&(&str, &str, &str)| traits.has(name);
        let protocols: Vec<_> = PROTOCOLS.iter().filter(is_spoken).collect();
        let mut m = json!({
            "serviceId": text("sdkId").unwrap_or(id),
            "serviceFullName": traits.text("smithy.api#title").unwrap_or(id),
            "apiVersion": self.service.get("version").and_then(Value::as_str).unwrap_or_default(),
            "endpointPrefix": text("endpointPrefix").or(text("arnNamespace")).unwrap_or_default(),
            "protocols": protocols.iter().map(|p| p.1).collect::<Vec<_>>(),
            "targetPrefix": id,
            "signatureVersion": "v4",
        });
        if let Some((_, _, version)) = protocols.iter().find(|p| !p.2.is_empty()) {
            m["jsonVersion"] = json!(version);
        }
        if let Some(signing) = traits.get("aws.auth#sigv4").and_then(|t| t.get("name")) {
            m["signingName"] = signing.clone();
        }
        if let Some(namespace) = traits.get("smithy.api#xmlNamespace") {
            m["xmlNamespace"] = namespace.clone();
        }
        if traits.has("aws.protocols#awsQueryCompatible") {
            m["awsQueryCompatible"] = json!({});
        }
        let settings = PROTOCOLS.iter().filter_map(|p| traits.get(p.0)?.get("eventStreamHttp")?.as_array());
        if settings.flatten().next().is_some_and(|first| first == "h2") {
            m["protocolSettings"] = json!({ "h2": "eventstream" });
        }
        let stated = traits.get("smithy.api#auth").cloned();
        let known = ["aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#httpBearerAuth"];
        let listed = || known.iter().filter(|a| traits.has(a)).copied().collect::<Vec<_>>();
        m["auth"] = stated.unwrap_or_else(|| json!(listed()));
        if m["auth"].get(0).is_some_and(|first| first == "smithy.api#httpBearerAuth") {
            m["signatureVersion"] = json!("bearer");
        }
        m
    }

    /// The operations of the service and of all its resources.
    fn operations(&self) -> Vec<(String, &'a Value)> {
        let mut owners = vec![self.service];
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        while let Some(owner) = owners.pop() {
            let lists = ["operations", "collectionOperations"].iter().flat_map(|key| targets(owner.get(key)));
            let single = ["create", "put", "read", "update", "delete", "list"];
            let single = single.iter().filter_map(|key| owner.get(key)?.get("target")?.as_str());
            for id in lists.chain(single) {
                if let Some(op) = self.shapes.get(id).filter(|_| seen.insert(id)) {
                    found.push((self.name(id), op));
                }
            }
            let resources = targets(owner.get("resources")).filter(|id| seen.insert(id));
            owners.extend(resources.filter_map(|id| self.shapes.get(id)));
        }
        found
    }

    fn operation(&self, name: &str, op: &'a Value) -> Value {
        let traits = Traits(op);
        let http = traits.get("smithy.api#http");
        let part = |key: &str| http.and_then(|h| h.get(key)).and_then(Value::as_str);
        let mut o = json!({
            "name": name,
            "http": { "method": part("method").unwrap_or("POST"), "requestUri": part("uri").unwrap_or("/") },
        });
        for key in ["input", "output"] {
            let target = op.get(key).and_then(|r| r.get("target")).and_then(Value::as_str);
            if let Some(id) = target.filter(|id| *id != "smithy.api#Unit") {
                o[key] = json!({ "shape": self.name(id) });
                if key == "input" && self.is_rest_xml() && self.has_body(id) {
                    self.root(id, &mut o[key]);
                }
            }
        }
        if Traits(self.service).has("aws.protocols#awsQuery") && o.get("output").is_some() {
            o["output"]["resultWrapper"] = json!(format!("{name}Result"));
        }
        let errors = targets(op.get("errors")).chain(targets(self.service.get("errors")));
        let errors: Vec<_> = errors.map(|id| json!({ "shape": self.name(id) })).collect();
        o["errors"] = json!(errors);
        for (name, key) in [
            ("smithy.api#idempotent", "idempotent"),
            ("smithy.api#readonly", "readonly"),
            ("smithy.api#deprecated", "deprecated"),
            ("smithy.api#httpChecksumRequired", "httpChecksumRequired"),
            ("aws.auth#unsignedPayload", "unsignedPayload"),
        ] {
            if traits.has(name) {
                o[key] = json!(true);
            }
        }
        if traits.has("aws.auth#unsignedPayload") {
            o["authtype"] = json!("v4-unsigned-body");
        }
        for (name, key) in [
            ("smithy.api#endpoint", "endpoint"),
            ("smithy.api#requestCompression", "requestcompression"),
            ("aws.protocols#httpChecksum", "httpChecksum"),
            ("smithy.rules#staticContextParams", "staticContextParams"),
            ("smithy.rules#operationContextParams", "operationContextParams"),
        ] {
            if let Some(value) = traits.get(name) {
                o[key] = value.clone();
            }
        }
        match traits.get("smithy.api#auth") {
            Some(Value::Array(schemes)) if schemes.is_empty() => o["auth"] = json!(["smithy.api#noAuth"]),
            Some(schemes) => o["auth"] = schemes.clone(),
            // Optional authentication means that the SDKs send it unsigned.
            None if traits.has("smithy.api#optionalAuth") => o["auth"] = json!(["smithy.api#noAuth"]),
            None => {}
        }
        if o.get("auth").is_some_and(|a| *a == json!(["smithy.api#noAuth"])) {
            o["authtype"] = json!("none");
        }
        if let Some(discovery) = traits.get("aws.api#clientDiscoveredEndpoint") {
            o["endpointdiscovery"] = json!({ "required": discovery.get("required") == Some(&json!(true)) });
        }
        let discovers =
            Traits(self.service).get("aws.api#clientEndpointDiscovery").and_then(|d| d.get("operation"));
        if discovers.and_then(Value::as_str).is_some_and(|id| self.name(id) == name) {
            o["endpointoperation"] = json!(true);
        }
        o
    }

    fn paginator(&self, op: &Value) -> Option<Value> {
        let own = Traits(op).get("smithy.api#paginated")?;
        let base = Traits(self.service).get("smithy.api#paginated");
        let mut p = Map::new();
        for (from, to) in [
            ("inputToken", "input_token"),
            ("outputToken", "output_token"),
            ("items", "result_key"),
            ("pageSize", "limit_key"),
        ] {
            if let Some(value) = own.get(from).or_else(|| base?.get(from)) {
                p.insert(to.into(), value.clone());
            }
        }
        Some(p.into())
    }

    fn waiters(&self, operation: &str, op: &Value, out: &mut Map<String, Value>) {
        let stated = Traits(op).get("smithy.waiters#waitable").and_then(Value::as_object);
        for (name, waiter) in stated.into_iter().flatten() {
            let acceptors = waiter.get("acceptors").and_then(Value::as_array).into_iter().flatten();
            let acceptors: Vec<_> = acceptors.filter_map(acceptor).collect();
            let delay = waiter.get("minDelay").and_then(Value::as_u64).unwrap_or(2);
            // Botocore's form has a number of attempts where Smithy leaves the time to the caller.
            out.insert(
                name.clone(),
                json!({ "operation": operation, "delay": delay, "maxAttempts": 60, "acceptors": acceptors }),
            );
        }
    }

    /// All shapes that hold data.
    fn all_shapes(&self) -> Map<String, Value> {
        let mut out = Map::new();
        for (id, shape) in self.shapes {
            if let Some(converted) = self.shape(id, shape) {
                out.insert(self.name(id), converted);
            }
        }
        // Shapes of the prelude are not in the model.
        for (name, kind, boxed) in PRELUDE {
            out.entry(name).or_insert_with(|| json!({ "type": kind, "box": boxed }));
        }
        let document = json!({ "type": "structure", "members": {}, "document": true });
        out.entry("Document").or_insert(document);
        out
    }

    fn shape(&self, id: &str, shape: &'a Value) -> Option<Value> {
        let traits = Traits(shape);
        let kind = shape.get("type").and_then(Value::as_str)?;
        let mut s = match kind {
            "structure" | "union" => json!({ "type": "structure" }),
            "set" | "list" => json!({ "type": "list" }),
            "enum" | "string" => json!({ "type": "string" }),
            "intEnum" => json!({ "type": "integer" }),
            "document" => json!({ "type": "structure", "members": {}, "document": true }),
            "map" | "blob" | "boolean" | "byte" | "short" | "integer" | "long" | "float" | "double"
            | "bigInteger" | "bigDecimal" | "timestamp" => json!({ "type": kind }),
            _ => return None,
        };
        for (name, key) in SHAPE_TRAITS {
            if traits.has(name) {
                s[key] = json!(true);
            }
        }
        for limits in ["smithy.api#length", "smithy.api#range"].iter().filter_map(|t| traits.get(t)) {
            for key in ["min", "max"] {
                // Ranges of big numbers are written as text.
                let value = limits
                    .get(key)
                    .map(|v| v.as_str().and_then(|t| t.parse().ok()).map_or(v.clone(), |f: f64| json!(f)));
                value.into_iter().for_each(|v| s[key] = v);
            }
        }
        self.common(traits, &mut s);
        match kind {
            "structure" | "union" => self.structure(id, kind, shape, &mut s),
            "list" | "set" => s["member"] = self.member(shape.get("member")?),
            "map" => {
                s["key"] = self.member(shape.get("key")?);
                s["value"] = self.member(shape.get("value")?);
            }
            "enum" => s["enum"] = json!(enum_values(shape)),
            "blob" if traits.has("smithy.api#streaming") => s["streaming"] = json!(true),
            "string" => {
                let named = traits.get("smithy.api#enum").and_then(Value::as_array);
                let values = named.into_iter().flatten().filter_map(|v| v.get("value"));
                let values: Vec<_> = values.collect();
                if !values.is_empty() {
                    s["enum"] = json!(values);
                }
            }
            _ => {}
        }
        Some(s)
    }

    fn structure(&self, id: &str, kind: &str, shape: &'a Value, s: &mut Value) {
        let traits = Traits(shape);
        let mut members = Map::new();
        let mut required = Vec::new();
        let is_stream = kind == "union" && traits.has("smithy.api#streaming");
        for (name, member) in shape.get("members").and_then(Value::as_object).into_iter().flatten() {
            let t = Traits(member);
            if t.has("smithy.api#required") {
                required.push(name.clone());
            }
            if t.has("smithy.api#httpPayload") {
                s["payload"] = json!(name);
            }
            members.insert(name.clone(), self.member(member));
        }
        s["members"] = members.into();
        s["required"] = json!(required);
        if kind == "union" {
            s[if is_stream { "eventstream" } else { "union" }] = json!(true);
        }
        if self.events.contains(id) {
            s["event"] = json!(true);
        }
        if let Some(fault) = traits.text("smithy.api#error") {
            s["exception"] = json!(true);
            s["fault"] = json!(fault == "server");
            let query = traits.get("aws.protocols#awsQueryError");
            let status =
                query.and_then(|q| q.get("httpResponseCode")).or_else(|| traits.get("smithy.api#httpError"));
            let mut error = json!({ "senderFault": fault == "client" });
            status.into_iter().for_each(|v| error["httpStatusCode"] = v.clone());
            query.and_then(|q| q.get("code")).into_iter().for_each(|v| error["code"] = v.clone());
            s["error"] = error;
        }
        if let Some(retryable) = traits.get("smithy.api#retryable") {
            s["retryable"] = json!({ "throttling": retryable.get("throttling") == Some(&json!(true)) });
        }
    }

    fn member(&self, member: &Value) -> Value {
        let traits = Traits(member);
        let target = member.get("target").and_then(Value::as_str).unwrap_or_default();
        let mut m = json!({ "shape": self.name(target) });
        for (name, key) in MEMBER_TRAITS {
            if traits.has(name) {
                m[key] = json!(true);
            }
        }
        self.common(traits, &mut m);
        for (name, location) in [
            ("smithy.api#httpLabel", "uri"),
            ("smithy.api#httpQuery", "querystring"),
            ("smithy.api#httpQueryParams", "querystring"),
            ("smithy.api#httpHeader", "header"),
            ("smithy.api#httpPrefixHeaders", "headers"),
            ("smithy.api#httpResponseCode", "statusCode"),
        ] {
            if let Some(value) = traits.get(name) {
                m["location"] = json!(location);
                if value.is_string() {
                    m["locationName"] = value.clone();
                }
            }
        }
        let is_structure =
            self.shapes.get(target).is_some_and(|s| s["type"] == "structure" || s["type"] == "union");
        if traits.has("smithy.api#httpPayload") && is_structure && self.is_rest_xml() {
            self.root(target, &mut m);
        }
        if let Some(name) = traits.get("aws.protocols#ec2QueryName") {
            m["queryName"] = name.clone();
        }
        if let Some(param) = traits.get("smithy.rules#contextParam") {
            m["contextParam"] = param.clone();
        }
        let media = traits
            .text("smithy.api#mediaType")
            .or_else(|| Traits(self.shapes.get(target)?).text("smithy.api#mediaType"));
        if media == Some("application/json") && traits.has("smithy.api#httpHeader") {
            m["jsonvalue"] = json!(true);
        }
        m
    }

    /// Traits of shapes and members alike: names on the wire, namespaces, timestamps.
    fn common(&self, traits: Traits, to: &mut Value) {
        traits.get(self.wire_name).into_iter().for_each(|v| to["locationName"] = v.clone());
        traits.get("smithy.api#xmlNamespace").into_iter().for_each(|v| to["xmlNamespace"] = v.clone());
        let format = match traits.text("smithy.api#timestampFormat") {
            Some("date-time") => "iso8601",
            Some("epoch-seconds") => "unixTimestamp",
            Some("http-date") => "rfc822",
            _ => return,
        };
        to["timestampFormat"] = json!(format);
    }

    /// The root element of an XML body, which botocore's models state and Smithy's imply: the stated
    /// name, or the shape's, in the service's namespace.
    fn root(&self, id: &str, to: &mut Value) {
        let traits = self.shapes.get(id).map(Traits);
        let stated = traits.and_then(|t| t.text("smithy.api#xmlName"));
        let namespace = traits.and_then(|t| t.get("smithy.api#xmlNamespace"));
        let namespace = namespace.or_else(|| Traits(self.service).get("smithy.api#xmlNamespace"));
        if to.get("locationName").is_none() {
            to["locationName"] = json!(stated.map_or_else(|| self.name(id), str::to_owned));
        }
        namespace.into_iter().for_each(|v| to["xmlNamespace"] = v.clone());
    }

    fn is_rest_xml(&self) -> bool {
        Traits(self.service).has("aws.protocols#restXml")
    }

    /// Whether a structure has members that go into the body one by one.
    fn has_body(&self, id: &str) -> bool {
        let members = self.shapes.get(id).and_then(|s| s.get("members")).and_then(Value::as_object);
        let traits: Vec<_> = members.into_iter().flatten().filter_map(|(_, m)| m.get("traits")).collect();
        let is_bound =
            |t: &Value| t.as_object().is_some_and(|t| t.keys().any(|k| k.starts_with("smithy.api#http")));
        let bound = traits.iter().filter(|t| is_bound(t)).count();
        !traits.iter().any(|t| t.get("smithy.api#httpPayload").is_some())
            && members.is_some_and(|m| m.len() > bound)
    }

    /// The name of a shape: its id without the namespace, or what the service renames it to.
    fn name(&self, id: &str) -> String {
        let renamed = self.service.get("rename").and_then(|r| r.get(id)).and_then(Value::as_str);
        renamed.unwrap_or(bare(id)).to_owned()
    }
}

/// The values of an enum: each member's, or its name.
fn enum_values(shape: &Value) -> Vec<Value> {
    let members = shape.get("members").and_then(Value::as_object).into_iter().flatten();
    members
        .map(|(name, m)| Traits(m).get("smithy.api#enumValue").cloned().unwrap_or_else(|| json!(name)))
        .collect()
}

/// A waiter's acceptor in botocore's form; `None` for a matcher that is not known.
fn acceptor(a: &Value) -> Option<Value> {
    let state = a.get("state")?;
    let (kind, value) = a.get("matcher")?.as_object()?.iter().next()?;
    let expected = || value.get("expected");
    Some(match kind.as_str() {
        // A success is the absence of any error.
        "success" => json!({ "state": state, "matcher": "error", "expected": *value != true }),
        "errorType" => json!({ "state": state, "matcher": "error", "expected": bare(value.as_str()?) }),
        "output" => {
            let (matcher, is_boolean) = match value.get("comparator")?.as_str()? {
                "allStringEquals" => ("pathAll", false),
                "anyStringEquals" => ("pathAny", false),
                "booleanEquals" => ("path", true),
                _ => ("path", false),
            };
            let expected = if is_boolean { json!(expected()? == "true") } else { expected()?.clone() };
            json!({ "state": state, "matcher": matcher, "argument": value.get("path")?, "expected": expected })
        }
        _ => return None,
    })
}

/// The ids in a list of references.
fn targets(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(|r| r.get("target")?.as_str())
}

/// An id without its namespace.
fn bare(id: &str) -> &str {
    id.rsplit('#').next().unwrap_or(id)
}

/// The shapes that every model may use: name, type, whether they have no default.
const PRELUDE: [(&str, &str, bool); 20] = [
    ("String", "string", false),
    ("Blob", "blob", false),
    ("Timestamp", "timestamp", false),
    ("BigInteger", "bigInteger", false),
    ("BigDecimal", "bigDecimal", false),
    ("Boolean", "boolean", true),
    ("Byte", "byte", true),
    ("Short", "short", true),
    ("Integer", "integer", true),
    ("Long", "long", true),
    ("Float", "float", true),
    ("Double", "double", true),
    ("PrimitiveBoolean", "boolean", false),
    ("PrimitiveByte", "byte", false),
    ("PrimitiveShort", "short", false),
    ("PrimitiveInteger", "integer", false),
    ("PrimitiveLong", "long", false),
    ("PrimitiveFloat", "float", false),
    ("PrimitiveDouble", "double", false),
    ("Unit", "structure", false),
];
