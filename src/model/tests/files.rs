//! Models from files: good ones of both kinds, and everything that a broken or hostile one may be.

use super::*;
use miniz_oxide::deflate::compress_to_vec;
use serde_json::{Value as Json, json};
use std::panic::catch_unwind;
use std::path::PathBuf;

fn botocore() -> Json {
    json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "tea", "protocol": "rest-json",
            "protocols": ["rest-json"], "serviceId": "Tea", "serviceFullName": "Tea", "signatureVersion": "v4",
        },
        "operations": {
            "Brew": {
                "name": "Brew", "http": {"method": "POST", "requestUri": "/pots/{Pot}"},
                "input": {"shape": "BrewRequest"}, "output": {"shape": "BrewResponse"},
                "errors": [{"shape": "Cold"}], "endpoint": {"hostPrefix": "{Pot}."},
                "staticContextParams": {"Hot": {"value": true}},
                "operationContextParams": {"Leaves": {"path": "Leaves[*].Name"}},
                "httpChecksum": {"requestAlgorithmMember": "Sum", "responseAlgorithms": ["CRC32"]},
            },
        },
        "shapes": {
            "BrewRequest": {"type": "structure", "required": ["Pot"], "members": {
                "Pot": {"shape": "Name", "location": "uri", "locationName": "Pot", "hostLabel": true},
                "Leaves": {"shape": "Leaves"}, "Sum": {"shape": "Sum", "location": "header", "locationName": "x-sum"},
                "Tags": {"shape": "Tags"},
            }},
            "BrewResponse": {"type": "structure", "members": {"Again": {"shape": "Leaf"}, "At": {"shape": "Time"}}},
            "Cold": {"type": "structure", "exception": true, "error": {"code": "cold", "httpStatusCode": 409},
                "members": {"message": {"shape": "Name"}}},
            "Leaves": {"type": "list", "member": {"shape": "Leaf"}, "min": 1, "max": 9},
            "Leaf": {"type": "structure", "members": {"Name": {"shape": "Name"}, "Inner": {"shape": "Leaves"}}},
            "Tags": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Leaf"}},
            "Name": {"type": "string"}, "Time": {"type": "timestamp", "timestampFormat": "iso8601"},
            "Sum": {"type": "string", "enum": ["CRC32", "SHA256"]},
        },
        "clientContextParams": {"Hot": {"type": "boolean"}},
    })
}

fn smithy() -> Json {
    let target = |id: &str| json!({"target": format!("t#{id}")});
    json!({
        "smithy": "2.0",
        "shapes": {
            "t#Tea": {
                "type": "service", "version": "2020-01-01", "operations": [target("Brew")],
                "resources": [target("Pot")], "errors": [target("Cold")],
                "traits": {
                    "aws.api#service": {"sdkId": "Tea", "endpointPrefix": "tea"}, "aws.auth#sigv4": {"name": "tea"},
                    "aws.protocols#awsJson1_1": {}, "smithy.api#title": "Tea",
                    "smithy.rules#endpointRuleSet": {
                        "version": "1.0", "parameters": {"Region": {"type": "string", "builtIn": "AWS::Region"}},
                        "rules": [{"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}],
                            "endpoint": {"url": "https://tea.{Region}.example.com", "properties": {}, "headers": {}}}],
                    },
                },
            },
            "t#Pot": {"type": "resource", "read": target("Look"), "resources": [target("Pot"), target("Lid")]},
            "t#Lid": {"type": "resource", "resources": [target("Pot")]},
            "t#Look": {"type": "operation", "input": target("BrewInput"), "output": target("BrewOutput")},
            "t#Brew": {
                "type": "operation", "input": target("BrewInput"), "output": target("BrewOutput"), "errors": [],
                "traits": {
                    "smithy.api#paginated": {"inputToken": "token", "outputToken": "token", "items": "leaves"},
                    "smithy.waiters#waitable": {"Hot": {"acceptors": [{"state": "success",
                        "matcher": {"output": {"path": "hot", "expected": "true", "comparator": "booleanEquals"}}}]}},
                },
            },
            "t#BrewInput": {"type": "structure", "members": {
                "token": {"target": "smithy.api#String"}, "kind": target("Kind"), "sum": target("Union")}},
            "t#BrewOutput": {"type": "structure", "members": {
                "token": {"target": "smithy.api#String"}, "hot": {"target": "smithy.api#Boolean"}, "leaves": target("Leaves")}},
            "t#Leaves": {"type": "list", "member": target("Leaf")},
            "t#Leaf": {"type": "structure", "members": {"inner": target("Leaves")}},
            "t#Kind": {"type": "enum", "members": {"GREEN": {"target": "smithy.api#Unit",
                "traits": {"smithy.api#enumValue": "green"}}}},
            "t#Union": {"type": "union", "members": {"a": {"target": "smithy.api#String"}}},
            "t#Cold": {"type": "structure", "members": {"message": {"target": "smithy.api#String"}},
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 409}},
        },
    })
}

fn load(model: &Json) -> Result<Service, crate::error::Error> {
    let text = model.to_string();
    Service::from_json(&Documents { name: "tea", service: text.as_bytes(), ..Documents::default() })
}

#[test]
fn both_kinds_load() {
    for (model, operations) in [(botocore(), 1), (smithy(), 2)] {
        let s = load(&model).unwrap();
        assert_eq!(s.operations().len(), operations);
        assert_eq!(s.str(s.metadata().service_id), "Tea");
        let brew = s.find_operation("brew").unwrap();
        assert_eq!(s.errors(brew).len(), 1);
        assert!(!s.rules().is_empty());
    }
    let extras: Json = serde_json::from_str(load(&smithy()).unwrap().extras()).unwrap();
    assert_eq!(extras["paginators"]["Brew"]["result_key"], "leaves");
    assert_eq!(extras["waiters"]["Hot"]["operation"], "Brew");
}

/// Every part of a model, in turn, becomes something that it is not, or goes.
#[test]
fn whatever_is_wrong_is_an_error_and_never_a_panic() {
    let strange = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!("x"),
        json!(""),
        json!([]),
        json!({}),
        json!([{}]),
        json!({"shape": "Nowhere", "target": "t#Nowhere", "type": "list"}),
        json!(["x", 1]),
    ];
    let (mut refused, mut taken) = (0, 0);
    for model in [botocore(), smithy()] {
        let mut places = Vec::new();
        list(&model, String::new(), &mut places);
        assert!(places.len() > 80);
        for place in &places {
            for value in strange.iter().map(Some).chain([None]) {
                let mut broken = model.clone();
                match value {
                    Some(value) => *broken.pointer_mut(place).unwrap() = value.clone(),
                    None => remove(&mut broken, place),
                }
                let result = catch_unwind(|| load(&broken));
                match result.unwrap_or_else(|_| panic!("a panic with {place} as {value:?}")) {
                    Ok(_) => taken += 1,
                    Err(e) => {
                        refused += 1;
                        assert_eq!(e.facts().code, "InvalidModel", "{place}: {e}");
                    }
                }
            }
        }
    }
    // Both happen: much of a model may be absent, but nothing may be of the wrong type.
    assert!(refused > 500 && taken > 100, "{refused} refused, {taken} taken");
}

fn list(value: &Json, at: String, out: &mut Vec<String>) {
    let mut inside = |key: &str, value: &Json| {
        list(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
    };
    match value {
        Json::Object(o) => o.iter().for_each(|(k, v)| inside(k, v)),
        Json::Array(a) => a.iter().enumerate().for_each(|(i, v)| inside(&i.to_string(), v)),
        _ => {}
    }
    out.push(at);
}

fn remove(value: &mut Json, place: &str) {
    let Some((parent, key)) = place.rsplit_once('/') else { return };
    let key = key.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(parent) {
        Some(Json::Object(o)) => drop(o.remove(&key)),
        Some(Json::Array(a)) => drop(a.remove(key.parse().unwrap())),
        _ => {}
    }
}

#[test]
fn text_that_is_no_model_is_refused() {
    let code = |bytes: &[u8]| {
        let documents = Documents { name: "x", service: bytes, ..Documents::default() };
        Service::from_json(&documents).unwrap_err().facts().code.clone()
    };
    for bytes in [
        &b""[..],
        b"{",
        b"\xff\xfe",
        b"[]",
        b"7",
        b"{\"smithy\":\"2.0\"}",
        b"{\"smithy\":\"2.0\",\"shapes\":{}}",
        b"{\"metadata\":{}}",
    ] {
        assert_eq!(code(bytes), "InvalidModel", "{:?}", String::from_utf8_lossy(bytes));
    }
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    assert_eq!(code(&deep), "InvalidModel");
    let deep =
        format!("{{\"smithy\":\"2.0\",\"shapes\":{}1{}}}", "{\"a\":".repeat(50_000), "}".repeat(50_000));
    assert_eq!(code(deep.as_bytes()), "InvalidModel");
    assert_eq!(code(&vec![b' '; 100 << 20]), "ModelTooLarge");
}

#[test]
fn keys_that_come_twice_do_no_harm() {
    let text = botocore().to_string().replacen("\"operations\":", "\"operations\":{},\"operations\":", 1);
    let s = Service::from_json(&Documents { name: "tea", service: text.as_bytes(), ..Documents::default() });
    assert_eq!(s.unwrap().operations().len(), 1);
}

#[test]
fn rules_that_are_wrong_are_refused() {
    let service = botocore().to_string();
    let with = |rules: &str| {
        Service::from_json(&Documents {
            name: "tea",
            service: service.as_bytes(),
            rules: Some(rules.as_bytes()),
            ..Documents::default()
        })
    };
    for bad in [
        "{}",
        "[]",
        r#"{"version":"1.0","parameters":{},"rules":[{"type":"tree","conditions":[],"rules":7}]}"#,
        r#"{"version":"1.0","parameters":{},"rules":[{"type":"error","conditions":[{"fn":"nope","argv":[]}],"error":"x"}]}"#,
        r#"{"version":"1.0","parameters":{},"rules":[{"type":"error","conditions":[],"error":{"ref":"Nobody"}}]}"#,
        r#"{"version":"1.0","parameters":{"A":{"type":"wheel"}},"rules":[]}"#,
    ] {
        assert_eq!(with(bad).map(|_| ()).unwrap_err().facts().code, "InvalidModel", "{bad}");
    }
}

/// A folder of this test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("libaws-model-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, file: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// With a name in its header, as the tool of that name writes it.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3];
    out.extend_from_slice(b"a-name\0");
    out.extend(compress_to_vec(bytes, 6));
    out.extend([0; 8]);
    out
}

#[test]
fn a_file_is_read_with_its_neighbours() {
    let folder = Folder::new("neighbours");
    let service = botocore().to_string();
    let old = folder.write("tea/2019-01-01/service-2.json", b"{}");
    let file = folder.write("tea/2020-01-01/service-2.json.gz", &gzip(service.as_bytes()));
    let paginators =
        json!({"pagination": {"Brew": {"input_token": "a", "output_token": "b", "result_key": "c"}}});
    folder.write("tea/2020-01-01/paginators-1.json", paginators.to_string().as_bytes());
    let extras = json!({"merge": {"pagination": {"Brew": {"limit_key": "d"}}}});
    folder.write("tea/2020-01-01/paginators-1.sdk-extras.json", extras.to_string().as_bytes());
    for path in [file.clone(), folder.0.join("tea/2020-01-01"), folder.0.join("tea")] {
        let s = Service::from_path(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(s.str(s.metadata().model), "tea");
        let extras: Json = serde_json::from_str(s.extras()).unwrap();
        assert_eq!(extras["paginators"]["Brew"]["limit_key"], "d");
    }
    let code = |path: &PathBuf| Service::from_path(path).unwrap_err().facts().code.clone();
    assert_eq!(code(&old), "InvalidModel");
    assert_eq!(code(&folder.0.join("nothing.json")), "ModelNotFound");
    assert_eq!(code(&folder.0), "ModelNotFound");
    assert_eq!(code(&folder.write("cut.json", &gzip(service.as_bytes())[..60])), "InvalidModel");
    assert_eq!(code(&folder.write("header.json", &[0x1f, 0x8b, 8, 0x1e])), "InvalidModel");
    // A megabyte that becomes a gigabyte.
    assert_eq!(code(&folder.write("bomb.json", &gzip(&vec![b' '; 64 << 20]))), "ModelTooLarge");
    let other = folder.write("my-tea.json", smithy().to_string().as_bytes());
    let s = Service::from_path(&other).unwrap();
    assert_eq!(s.str(s.metadata().model), "my-tea");
}
