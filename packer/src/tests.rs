//! Small models through the whole way: read, corrected, packed, read back, compared.

use crate::diff::diff;
use crate::records::{MemberFlags, OpFlags, Protocol, ShapeFlags, ShapeKind};
use crate::source::merge_extras;
use crate::*;
use serde_json::{Value, json};

/// A service of a name with one operation, `Put`.
fn service(name: &str) -> Source {
    let service = json!({
        "metadata": {
            "serviceId": "Toy", "apiVersion": "2026-01-01", "endpointPrefix": "toy",
            "protocol": "rest-json", "protocols": ["rest-json"]
        },
        "operations": {
            "Put": {
                "name": "Put",
                "http": { "method": "PUT", "requestUri": "/{Bucket}?thing" },
                "input": { "shape": "PutInput", "locationName": "Root", "xmlNamespace": { "uri": "urn:x" } },
                "output": { "shape": "PutOutput" },
                "errors": [{ "shape": "Bad", "exception": true, "error": { "code": "Worse", "httpStatusCode": 418 } }]
            }
        },
        "shapes": {
            "Unused": { "type": "long", "min": 1, "max": 9 },
            "PutInput": {
                "type": "structure",
                "required": ["Bucket"],
                "payload": "Body",
                "xmlOrder": ["Body", "Bucket"],
                "members": {
                    "Bucket": { "shape": "Text", "location": "uri", "locationName": "bkt" },
                    "Body": { "shape": "Stream", "documentation": "prose" },
                    "Mode": { "shape": "Text", "enum": ["FAST", "SLOW"] }
                }
            },
            "PutOutput": { "type": "structure", "members": { "Tags": { "shape": "Tags" } } },
            "Tags": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" }, "sparse": true },
            "Stream": { "type": "blob", "streaming": true },
            "Text": { "type": "string", "max": 64, "pattern": ".*" },
            "Bad": { "type": "structure", "members": {} }
        }
    });
    Source { name: name.into(), service, ..Source::default() }
}

/// The same, with something else at a place.
fn with(mut source: Source, pointer: &str, key: &str, value: Value) -> Source {
    let at = source.service.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
    at.insert(key.into(), value);
    source
}

#[test]
fn facts_are_read_and_survive_the_block() {
    let mut model = model(&service("toy")).unwrap();
    assert_eq!(decode(&encode(&model)).unwrap(), model);
    assert_eq!(model.metadata.signing_name, "toy");
    let op = model.operations[0].clone();
    assert!(op.flags.has(OpFlags::STREAMING_INPUT) && !op.flags.has(OpFlags::STREAMING_OUTPUT));
    assert_eq!((op.input_xml_name.as_str(), op.input_xml_namespace.0.as_str()), ("Root", "urn:x"));

    let input = &model.shapes[op.input.unwrap() as usize];
    let order: Vec<_> = input.members.iter().map(|m| m.name.as_str()).collect();
    assert_eq!((order, input.payload), (vec!["Body", "Bucket", "Mode"], 1));
    assert!(input.members[0].flags.has(MemberFlags::STREAMING));
    assert!(input.members[1].flags.has(MemberFlags::REQUIRED));
    assert_eq!(input.members[1].wire.as_deref(), Some("bkt"));
    let mode = &model.shapes[input.members[2].shape as usize];
    assert_eq!((mode.name.as_str(), &mode.values[..]), ("PutInputMode", &["FAST".into(), "SLOW".into()][..]));
    assert_eq!(mode.limits, Some((f64::NEG_INFINITY, 64.0)));

    let bad = model.shape_mut("Bad").unwrap();
    assert!(bad.flags.has(ShapeFlags::EXCEPTION));
    assert_eq!((bad.wire.as_str(), bad.http_status), ("Worse", 418));
    assert_eq!(model.shape_mut("Tags").unwrap().members.len(), 2);
    assert_eq!(model.shape_mut("Unused").unwrap().limits, Some((1.0, 9.0)));
}

#[test]
fn packing_twice_gives_the_same_bytes() {
    assert_eq!(pack(&service("toy")).unwrap(), pack(&service("toy")).unwrap());
}

#[test]
fn unknown_keys_are_refused_with_their_place() {
    for (pointer, place) in [
        ("", "toy"),
        ("/metadata", "toy: metadata"),
        ("/operations/Put", "toy.Put"),
        ("/operations/Put/http", "toy.Put.http"),
        ("/operations/Put/input", "toy.Put.input"),
        ("/operations/Put/errors/0", "toy.Put.errors"),
        ("/shapes/PutInput", "toy.PutInput"),
        ("/shapes/PutInput/members/Bucket", "toy.PutInput.Bucket"),
        ("/shapes/Tags/key", "toy.Tags.key"),
    ] {
        let error = pack(&with(service("toy"), pointer, "newTrait", json!(true))).unwrap_err();
        assert!(error.starts_with(&format!("{place}: unknown key `newTrait`")), "{error}");
    }
    let mut source = service("toy");
    source.waiters = Some(json!({ "waiters": { "Done": { "acceptors": [{ "until": 1 }] } } }));
    assert!(pack(&source).unwrap_err().starts_with("toy: waiters.Done.acceptors: unknown key `until`"));
}

#[test]
fn unknown_values_are_refused() {
    for (pointer, key, value) in [
        ("/shapes/Text", "type", json!("octet")),
        ("/shapes/PutInput", "payload", json!("Absent")),
        ("/shapes/PutInput/members/Bucket", "location", json!("trailer")),
        ("/shapes/PutInput/members/Bucket", "shape", json!("Absent")),
        ("/operations/Put", "authtype", json!("v9")),
        ("/operations/Put", "requestcompression", json!({ "encodings": ["zstd"] })),
        ("/operations/Put", "httpChecksum", json!({ "requestAlgorithmMember": "Absent" })),
        ("/metadata", "protocols", json!(["corba"])),
        ("/shapes/Text", "max", json!("many")),
    ] {
        assert!(pack(&with(service("toy"), pointer, key, value)).is_err(), "{pointer} {key}");
    }
}

#[test]
fn the_first_protocol_that_is_spoken_is_taken() {
    for (listed, first, other) in [
        (json!(["json", "smithy-rpc-v2-cbor", "query"]), Protocol::RpcV2Cbor, Some(Protocol::AwsJson11)),
        (json!(["smithy-rpc-v2-cbor"]), Protocol::RpcV2Cbor, None),
        (json!(["query", "json"]), Protocol::AwsJson11, None),
        (json!(["corba", "ec2"]), Protocol::Ec2Query, None),
    ] {
        let source = with(service("toy"), "/metadata", "protocols", listed);
        let source = with(source, "/metadata", "jsonVersion", json!("1.1"));
        let m = model(&source).unwrap().metadata;
        assert_eq!((m.protocol, m.fallback_protocol), (first, other));
    }
}

#[test]
fn extras_merge_key_by_key() {
    let mut base = json!({ "a": { "b": 1, "c": [1, 2] }, "d": { "e": 1 } });
    merge_extras(
        &mut base,
        &json!({ "version": 1.0, "merge": { "a": { "c": [3], "n": {} }, "d": 7, "x": { "y": 1 } } }),
    );
    assert_eq!(base, json!({ "a": { "b": 1, "c": [3], "n": {} }, "d": 7, "x": { "y": 1 } }));
}

#[test]
fn extras_keep_facts_only() {
    let mut source = with(
        service("toy"),
        "",
        "clientContextParams",
        json!({ "Fast": { "type": "boolean", "documentation": "prose" } }),
    );
    source.paginators = Some(json!({ "pagination": { "List": { "input_token": "T" } } }));
    source.waiters =
        Some(json!({ "version": 2, "waiters": { "Done": { "description": "prose", "delay": 5 } } }));
    let extras: Value = serde_json::from_str(&model(&source).unwrap().extras).unwrap();
    let expected = json!({
        "paginators": { "List": { "input_token": "T" } },
        "waiters": { "Done": { "delay": 5 } },
        "clientContextParams": { "Fast": { "type": "boolean" } }
    });
    assert_eq!(extras, expected);
}

#[test]
fn a_diff_names_what_changes() {
    let before = model(&service("toy")).unwrap();
    assert_eq!(diff(std::slice::from_ref(&before), std::slice::from_ref(&before)), "");
    let after = with(service("toy"), "/shapes/PutInput", "required", json!(["Bucket", "Mode"]));
    let after = with(after, "/shapes/Text", "type", json!("blob"));
    let after = with(after, "/shapes/PutOutput/members", "New", json!({ "shape": "Text" }));
    let after = with(after, "/shapes/PutInput/members/Mode", "enum", json!(["FAST", "FASTER"]));
    let mut after = model(&after).unwrap();
    after.operations.push(model::Operation { name: "Zip".into(), ..after.operations[0].clone() });
    let extra = model(&service("novel")).unwrap();
    let text = diff(std::slice::from_ref(&before), &[extra, after]);
    for line in [
        "+ service novel added\n",
        "toy:\n",
        "  + operation Zip added\n",
        "  ! shape PutInput: member Mode: now required\n",
        "  + shape PutOutput: member New added\n",
        "  ! shape PutInputMode: value \"SLOW\" removed\n",
        "  + shape PutInputMode: value \"FASTER\" added\n",
        "  ! shape Text: type: String is now Blob\n",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn a_dump_shows_what_an_operation_reaches() {
    let model = model(&service("toy")).unwrap();
    let text = dump::dump(&model, Some("Put")).unwrap();
    assert!(
        text.contains("Body: Stream payload {STREAMING}") && text.contains("Tags Map {SPARSE}"),
        "{text}"
    );
    assert!(!text.contains("Unused"));
    assert!(dump::dump(&model, Some("Get")).is_err());
    assert!(dump::dump(&model, None).unwrap().contains("Put PUT /{Bucket}?thing"));
}

#[test]
fn documents_are_one_kind_whatever_carries_them() {
    let any = json!({ "type": "structure", "members": {}, "document": true });
    let mut m = model(&with(service("toy"), "/shapes", "Any", any)).unwrap();
    assert_eq!(m.shape_mut("Any").unwrap().kind, ShapeKind::Document);
}

#[test]
fn damage_is_an_error() {
    let block = pack(&service("toy")).unwrap();
    for cut in 0..block.len() {
        assert!(decode(&block[..cut]).is_err() || cut == block.len());
    }
}
