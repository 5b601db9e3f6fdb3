//! A Smithy model through the whole way, trait by trait.

use crate::model::{Member, Model};
use crate::records::{Location, MemberFlags, OpFlags, Protocol, ShapeFlags, ShapeKind, TimestampFormat};
use crate::{model, smithy};
use serde_json::{Value, json};

/// A streaming service with a resource, a waiter, a paginator and one of most traits.
fn toy(protocol: &str) -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "ns#Toy_20260101": {
                "type": "service", "version": "2026-01-01",
                "operations": [{ "target": "ns#Talk" }],
                "resources": [{ "target": "ns#Thing" }],
                "errors": [{ "target": "ns#Busy" }],
                "traits": {
                    "aws.api#service": { "sdkId": "Toy Box", "endpointPrefix": "toy" },
                    "aws.auth#sigv4": { "name": "toybox" },
                    protocol: { "http": ["http/1.1", "h2"], "eventStreamHttp": ["h2"] },
                    "smithy.api#xmlNamespace": { "uri": "urn:toy" },
                    "smithy.api#title": "The Toy Box",
                    "smithy.api#paginated": { "inputToken": "Token", "outputToken": "Token" },
                    "smithy.rules#clientContextParams": { "Fast": { "type": "boolean", "documentation": "prose" } }
                }
            },
            "ns#Thing": { "type": "resource", "put": { "target": "ns#PutThing" }, "list": { "target": "ns#ListThings" } },
            "ns#PutThing": {
                "type": "operation",
                "input": { "target": "ns#PutThingInput" }, "output": { "target": "smithy.api#Unit" },
                "errors": [{ "target": "ns#Bad" }],
                "traits": {
                    "smithy.api#http": { "method": "PUT", "uri": "/things/{Id}", "code": 200 },
                    "smithy.api#idempotent": {},
                    "smithy.api#endpoint": { "hostPrefix": "{Id}." },
                    "smithy.api#requestCompression": { "encodings": ["gzip"] },
                    "smithy.api#auth": [],
                    "smithy.waiters#waitable": { "ThingThere": { "minDelay": 5, "acceptors": [
                        { "state": "success", "matcher": { "success": true } },
                        { "state": "retry", "matcher": { "errorType": "ns#Bad" } },
                        { "state": "failure", "matcher": { "output": {
                            "path": "Done", "expected": "true", "comparator": "booleanEquals" } } }
                    ] } }
                }
            },
            "ns#ListThings": {
                "type": "operation",
                "output": { "target": "ns#ListThingsOutput" },
                "traits": {
                    "smithy.api#http": { "method": "GET", "uri": "/things" }, "smithy.api#readonly": {},
                    "smithy.api#paginated": { "items": "Things" }
                }
            },
            "ns#Talk": {
                "type": "operation", "input": { "target": "ns#TalkInput" }, "output": { "target": "ns#TalkOutput" },
                "traits": { "smithy.api#http": { "method": "POST", "uri": "/talk" } }
            },
            "ns#PutThingInput": { "type": "structure", "members": {
                "Id": { "target": "smithy.api#String", "traits": {
                    "smithy.api#required": {}, "smithy.api#httpLabel": {}, "smithy.api#hostLabel": {} } },
                "Kind": { "target": "ns#Kind", "traits": { "smithy.api#httpQuery": "kind" } },
                "Meta": { "target": "ns#Map", "traits": { "smithy.api#httpPrefixHeaders": "x-meta-" } },
                "Token": { "target": "smithy.api#String", "traits": { "smithy.api#idempotencyToken": {} } },
                "When": { "target": "smithy.api#Timestamp", "traits": {
                    "smithy.api#timestampFormat": "epoch-seconds", "smithy.api#jsonName": "w", "smithy.api#xmlName": "W" } }
            } },
            "ns#ListThingsOutput": { "type": "structure", "members": {
                "Things": { "target": "ns#List" }, "Any": { "target": "smithy.api#Document" } } },
            "ns#TalkInput": { "type": "structure", "members": {
                "Events": { "target": "ns#Events", "traits": { "smithy.api#httpPayload": {} } } } },
            "ns#TalkOutput": { "type": "structure", "members": {
                "Body": { "target": "ns#Body", "traits": { "smithy.api#httpPayload": {} } } } },
            "ns#Events": { "type": "union", "members": { "Word": { "target": "ns#Word" } },
                "traits": { "smithy.api#streaming": {} } },
            "ns#Word": { "type": "structure", "members": {
                "Data": { "target": "smithy.api#Blob", "traits": { "smithy.api#eventPayload": {} } } } },
            "ns#Body": { "type": "blob", "traits": { "smithy.api#streaming": {}, "smithy.api#requiresLength": {} } },
            "ns#Kind": { "type": "enum", "members": {
                "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } },
                "B": { "target": "smithy.api#Unit" } } },
            "ns#Map": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" },
                "traits": { "smithy.api#sparse": {}, "smithy.api#sensitive": {} } },
            "ns#List": { "type": "list", "member": { "target": "ns#Choice" }, "traits": { "smithy.api#length": { "max": 3 } } },
            "ns#Choice": { "type": "union", "members": { "One": { "target": "smithy.api#Integer" } } },
            "ns#Bad": { "type": "structure", "members": {}, "traits": {
                "smithy.api#error": "client", "smithy.api#httpError": 409,
                "aws.protocols#awsQueryError": { "code": "Toy.Bad", "httpResponseCode": 409 } } },
            "ns#Busy": { "type": "structure", "members": {}, "traits": {
                "smithy.api#error": "server", "smithy.api#retryable": { "throttling": true } } }
        }
    })
}

fn read(protocol: &str) -> Model {
    model(&smithy::source("toy", &toy(protocol)).unwrap()).unwrap()
}

fn input<'a>(m: &'a Model, name: &str, member: &str) -> &'a Member {
    let op = m.operations.iter().find(|o| o.name == name).unwrap();
    let shape = &m.shapes[op.input.unwrap() as usize];
    &shape.members[shape.position(member).unwrap()]
}

#[test]
fn the_service_and_its_operations() {
    let m = read("aws.protocols#restJson1");
    let meta = &m.metadata;
    assert_eq!(
        (&*meta.service_id, &*meta.full_name, &*meta.api_version),
        ("Toy Box", "The Toy Box", "2026-01-01")
    );
    assert_eq!(
        (&*meta.signing_name, &*meta.target_prefix, &*meta.h2),
        ("toybox", "Toy_20260101", "eventstream")
    );
    assert_eq!((meta.protocol, &meta.auth[..]), (Protocol::RestJson1, &["aws.auth#sigv4".to_string()][..]));
    let names: Vec<_> = m.operations.iter().map(|o| &*o.name).collect();
    assert_eq!(names, ["ListThings", "PutThing", "Talk"]);

    let put = &m.operations[1];
    assert_eq!((&*put.method, &*put.uri, &*put.host_prefix), ("PUT", "/things/{Id}", "{Id}."));
    assert!(put.flags.has(OpFlags::IDEMPOTENT | OpFlags::COMPRESS_GZIP | OpFlags::NO_AUTH));
    assert_eq!((put.output, &put.auth[..]), (None, &["smithy.api#noAuth".to_string()][..]));
    let errors: Vec<_> = put.errors.iter().map(|id| &*m.shapes[*id as usize].name).collect();
    assert_eq!(errors, ["Bad", "Busy"]);
    assert!(m.operations[2].flags.has(OpFlags::EVENT_INPUT | OpFlags::STREAMING_OUTPUT));
}

#[test]
fn shapes_and_members() {
    let mut m = read("aws.protocols#restJson1");
    let id = input(&m, "PutThing", "Id");
    assert!(id.flags.has(MemberFlags::REQUIRED | MemberFlags::HOST_LABEL) && id.location == Location::Uri);
    let kind = input(&m, "PutThing", "Kind");
    assert_eq!((kind.location, kind.wire.as_deref()), (Location::Query, Some("kind")));
    let meta = input(&m, "PutThing", "Meta");
    assert_eq!((meta.location, meta.wire.as_deref()), (Location::Headers, Some("x-meta-")));
    assert!(input(&m, "PutThing", "Token").flags.has(MemberFlags::IDEMPOTENCY_TOKEN));
    let when = input(&m, "PutThing", "When");
    assert_eq!((when.timestamp, when.wire.as_deref()), (TimestampFormat::UnixTimestamp, Some("w")));

    assert_eq!(m.shape_mut("Kind").unwrap().values, ["a", "B"]);
    assert!(m.shape_mut("Map").unwrap().flags.has(ShapeFlags::SPARSE | ShapeFlags::SENSITIVE));
    assert_eq!(m.shape_mut("List").unwrap().limits, Some((f64::NEG_INFINITY, 3.0)));
    assert!(m.shape_mut("Choice").unwrap().flags.has(ShapeFlags::UNION));
    let events = m.shape_mut("Events").unwrap().flags;
    assert!(events.has(ShapeFlags::EVENT_STREAM) && !events.has(ShapeFlags::UNION));
    let word = m.shape_mut("Word").unwrap();
    assert!(word.flags.has(ShapeFlags::EVENT) && word.members[0].flags.has(MemberFlags::EVENT_PAYLOAD));
    assert!(m.shape_mut("Body").unwrap().flags.has(ShapeFlags::STREAMING | ShapeFlags::REQUIRES_LENGTH));
    assert_eq!(m.shape_mut("Document").unwrap().kind, ShapeKind::Document);
    let bad = m.shape_mut("Bad").unwrap();
    assert!(bad.flags.has(ShapeFlags::EXCEPTION) && !bad.flags.has(ShapeFlags::FAULT));
    assert_eq!((&*bad.wire, bad.http_status), ("Toy.Bad", 409));
    assert!(m.shape_mut("Busy").unwrap().flags.has(ShapeFlags::FAULT | ShapeFlags::THROTTLING));
}

#[test]
fn names_follow_the_protocol() {
    assert_eq!(input(&read("aws.protocols#awsJson1_1"), "PutThing", "When").wire, None);
    let xml = read("aws.protocols#restXml");
    assert_eq!(input(&xml, "PutThing", "When").wire.as_deref(), Some("W"));
    let put = &xml.operations[1];
    assert_eq!((&*put.input_xml_name, &*put.input_xml_namespace.0), ("PutThingInput", "urn:toy"));
    assert_eq!(read("aws.protocols#awsQuery").operations[0].result_wrapper, "ListThingsResult");
}

#[test]
fn paginators_and_waiters_take_the_form_of_botocore() {
    let extras: Value = serde_json::from_str(&read("aws.protocols#restJson1").extras).unwrap();
    let expected = json!({
        "paginators": { "ListThings": { "input_token": "Token", "output_token": "Token", "result_key": "Things" } },
        "waiters": { "ThingThere": { "operation": "PutThing", "delay": 5, "maxAttempts": 60, "acceptors": [
            { "state": "success", "matcher": "error", "expected": false },
            { "state": "retry", "matcher": "error", "expected": "Bad" },
            { "state": "failure", "matcher": "path", "argument": "Done", "expected": true }
        ] } },
        "clientContextParams": { "Fast": { "type": "boolean" } }
    });
    assert_eq!(extras, expected);
}

#[test]
fn what_is_no_model_is_refused() {
    for bad in [
        json!({ "smithy": "2.0" }),
        json!({ "smithy": "2.0", "shapes": {} }),
        json!({ "smithy": "2.0", "shapes": [] }),
    ] {
        assert!(smithy::is_smithy(&bad) && smithy::source("bad", &bad).is_err());
    }
    let mut none = toy("aws.protocols#restJson1");
    none["shapes"]["ns#Toy_20260101"]["traits"] = json!({});
    assert!(smithy::source("bad", &none).and_then(|s| model(&s)).unwrap_err().contains("no known protocol"));
}

/// The places of all values within a value.
fn places(value: &Value, at: String, out: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(k, v)| (k.replace('~', "~0").replace('/', "~1"), v)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        places(child, format!("{at}/{key}"), out);
    }
    out.push(at);
}

#[test]
fn no_value_in_a_wrong_place_is_a_panic() {
    let good = toy("aws.protocols#restJson1");
    let mut all = Vec::new();
    places(&good, String::new(), &mut all);
    assert!(all.len() > 200);
    for place in &all {
        for wrong in [json!(null), json!(-1), json!("x"), json!([7]), json!({ "target": 7 })] {
            let mut bad = good.clone();
            *bad.pointer_mut(place).unwrap() = wrong;
            // A result of either kind is fine.
            let source = smithy::source("toy", &bad);
            let _ = source.and_then(|s| crate::pack(&s)).map(|block| crate::decode(&block));
        }
    }
}
