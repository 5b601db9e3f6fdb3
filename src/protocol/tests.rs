//! What the suites of the protocols leave out: refusals, leniency, odd answers.

use super::*;
use crate::document::Kind;
use crate::error::Fault;
use http::HeaderValue;
use serde_json::{Value as Json, json};

/// A service of one operation, `Do`, over the shapes that all tests share.
pub(super) fn service(metadata: Json, operation: Json) -> Service {
    let shapes = json!({
        "Text": {"type": "string"},
        "Texts": {"type": "list", "member": {"shape": "Text"}},
        "TextMap": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "ListMap": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Texts"}},
        "Int": {"type": "integer", "min": 1},
        "Big": {"type": "long"},
        "Num": {"type": "double"},
        "Flag": {"type": "boolean"},
        "Raw": {"type": "blob"},
        "When": {"type": "timestamp"},
        "Label": {"type": "string", "min": 2},
        "Any": {"type": "structure", "members": {}, "document": true},
        "Choice": {"type": "structure", "union": true, "members": {
            "S": {"shape": "Text"}, "L": {"shape": "Choices"}}},
        "Choices": {"type": "list", "member": {"shape": "Choice"}, "min": 1},
        "Item": {"type": "structure", "required": ["Name"], "members": {
            "Name": {"shape": "Text", "locationName": "name"},
            "Count": {"shape": "Int"}, "Size": {"shape": "Big"}, "Ratio": {"shape": "Num"},
            "On": {"shape": "Flag"}, "Data": {"shape": "Raw"}, "At": {"shape": "When"},
            "Pick": {"shape": "Choice"}, "Free": {"shape": "Any"}, "Words": {"shape": "Texts"},
            "Tags": {"shape": "TextMap"}, "Code": {"shape": "Label"}}},
        "Rest": {"type": "structure", "required": ["Key"], "members": {
            "Key": {"shape": "Text", "location": "uri", "locationName": "Key"},
            "KeyName": {"shape": "Text", "location": "uri", "locationName": "KeyName"},
            "Words": {"shape": "Texts", "location": "header", "locationName": "x-words"},
            "Meta": {"shape": "TextMap", "location": "headers", "locationName": "x-meta-"},
            "State": {"shape": "Text", "location": "header", "locationName": "x-state", "jsonvalue": true},
            "Seen": {"shape": "When", "location": "header", "locationName": "x-seen"},
            "Filter": {"shape": "Text", "location": "querystring", "locationName": "filter"},
            "Query": {"shape": "ListMap", "location": "querystring"},
            "Status": {"shape": "Int", "location": "statusCode"},
            "Item": {"shape": "Item"}}},
        "Stream": {"type": "structure", "payload": "Body", "required": ["Body"], "members": {
            "Body": {"shape": "Data"}, "Kind": {"shape": "Text", "location": "header", "locationName": "x-kind"}}},
        "Data": {"type": "blob", "streaming": true},
        "Whole": {"type": "structure", "payload": "Item", "members": {"Item": {"shape": "Item"}}},
        "Lost": {"type": "structure", "exception": true, "error": {"code": "Old.Lost", "httpStatusCode": 404},
            "members": {"message": {"shape": "Text"}, "Wait": {"shape": "Int", "location": "header", "locationName": "x-wait"}}},
    });
    let mut operation = operation;
    operation["name"] = "Do".into();
    operation["errors"] = json!([{"shape": "Lost"}]);
    if operation.get("http").is_none() {
        operation["http"] = json!({"method": "POST", "requestUri": "/"});
    }
    let model = json!({"metadata": metadata, "operations": {"Do": operation}, "shapes": shapes});
    let source = packer::Source { name: "test".into(), service: model, ..packer::Source::default() };
    Service::from_packed(&packer::pack(&source).unwrap()).unwrap()
}

pub(super) fn json_service(input: &str) -> Service {
    let metadata = json!({"protocol": "json", "jsonVersion": "1.0", "targetPrefix": "Test_1"});
    service(metadata, json!({"input": {"shape": input}, "output": {"shape": input}}))
}

pub(super) fn rest_service(shape: &str, uri: &str) -> Service {
    let http = json!({"method": "PUT", "requestUri": uri});
    service(
        json!({"protocol": "rest-json"}),
        json!({"http": http, "input": {"shape": shape}, "output": {"shape": shape}}),
    )
}

pub(super) fn document(json: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(json.as_bytes())).unwrap()
}

fn request(service: &Service, input: &str) -> Result<WireRequest> {
    serialize(service, service.operation("Do").unwrap(), document(input).root())
}

fn text(request: &WireRequest) -> String {
    match &request.body {
        WireBody::Bytes(b) => String::from_utf8_lossy(b).into_owned(),
        other => format!("{other:?}"),
    }
}

fn answer(service: &Service, headers: &[(&'static str, &str)], body: &str) -> Result<Document> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    deserialize(service, service.operation("Do").unwrap(), 200, &header_map(headers), body)
}

fn header_map(headers: &[(&'static str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_str(value).unwrap());
    }
    map
}

fn printed(document: &Document) -> Json {
    let mut text = Vec::new();
    crate::document::json::write(document.root(), &mut text);
    serde_json::from_slice(&text).unwrap()
}

fn failure(service: &Service, status: u16, headers: &[(&'static str, &str)], body: &str) -> ServiceError {
    let body = Bytes::copy_from_slice(body.as_bytes());
    parse_error(service, service.operation("Do").unwrap(), status, &header_map(headers), body)
}

#[test]
fn an_rpc_request_has_its_target_and_wire_names() {
    let service = json_service("Item");
    let input = r#"{"Name":"a\"b","On":false,"At":"2019-12-16T23:48:18Z","Data":"aGk=","Ratio":"NaN","Free":{"x":[1,null]}}"#;
    let request = request(&service, input).unwrap();
    assert_eq!(request.headers["x-amz-target"], "Test_1.Do");
    assert_eq!(request.headers["content-type"], "application/x-amz-json-1.0");
    let body =
        r#"{"name":"a\"b","On":false,"At":1576540098,"Data":"aGk=","Ratio":"NaN","Free":{"x":[1,null]}}"#;
    assert_eq!(text(&request), body);
}

#[test]
fn times_before_1970_are_arithmetic() {
    let service = json_service("Item");
    let input = r#"{"At":"1969-12-31T23:59:58.25Z"}"#;
    let request = request(&service, input).unwrap();
    assert_eq!(text(&request), r#"{"At":-1.75}"#);
    let back = answer(&service, &[], &text(&request)).unwrap();
    assert_eq!(back.root().member("At").as_time(), Some((-2, 250_000_000)));
}

#[test]
fn answers_are_read_with_leniency() {
    let service = json_service("Item");
    let body = r#"{"__type":"x","name":"n","Count":3.0,"Size":18446744073709551615,"Ratio":"-Infinity",
        "On":"true","At":1e400,"Words":["a",null],"Unknown":{"a":[{}]},"Tags":null,"Free":[0.1]}"#;
    let out = answer(&service, &[], body).unwrap();
    let root = out.root();
    assert_eq!(root.member("Name").as_str(), Some("n"));
    assert_eq!(root.member("Count").as_i64(), Some(3));
    assert_eq!(
        (root.member("Size").kind(), root.member("Size").bytes()),
        (Kind::Number, &b"18446744073709551615"[..])
    );
    assert_eq!(root.member("Ratio").as_f64(), Some(f64::NEG_INFINITY));
    assert_eq!(root.member("On").as_bool(), Some(true));
    assert_eq!(root.member("At").bytes(), b"1e400");
    assert_eq!((root.member("Words").len(), root.member("Words").at(1).kind()), (2, Kind::Null));
    assert!(!root.member("Tags").is_present() && !root.member("Unknown").is_present());
    assert_eq!(root.member("Free").at(0).as_f64(), Some(0.1));
}

#[test]
fn keys_of_structures_know_their_member() {
    let service = json_service("Item");
    let out = answer(&service, &[], r#"{"Count":1,"name":"n"}"#).unwrap();
    let members: Vec<u16> = out.root().entries().map(|(k, _)| k.node().member).collect();
    let shape = service.shape(service.operation("Do").unwrap().output.unwrap());
    let expected = ["Count", "Name"].map(|n| service.member(shape, n).unwrap().0 as u16 + 1);
    assert_eq!(members, expected);
}

#[test]
fn unions_come_with_one_member() {
    let service = json_service("Item");
    let pick = |body: &str| {
        answer(&service, &[], &format!(r#"{{"Pick":{body}}}"#)).map(|d| printed(&d)["Pick"].clone())
    };
    assert_eq!(pick(r#"{"__type":"Choice","L":null,"S":"x"}"#).unwrap(), json!({"S": "x"}));
    assert_eq!(pick(r#"{"New":{"a":1}}"#).unwrap(), json!({"SDK_UNKNOWN_MEMBER": {"name": "New"}}));
    assert!(pick(r#"{"S":"x","L":[]}"#).unwrap_err().facts().message.contains("Choice came with 2 members"));
}

#[test]
fn a_wrong_answer_is_an_error_that_says_where() {
    let service = json_service("Item");
    let error = answer(&service, &[], r#"{"Words":"x"}"#).unwrap_err();
    assert_eq!(
        (error.status(), error.facts().message.as_str()),
        (Status::Response, "expected a list at byte 9")
    );
    let error = answer(&service, &[], r#"{"On":3}"#).unwrap_err();
    assert_eq!(error.facts().message, "expected a Boolean at byte 6 of the answer");
    assert!(answer(&service, &[], r#"{"name":"n"} x"#).is_err());
    let deep = format!(r#"{{"Free":{}"#, "[".repeat(1000));
    assert!(answer(&service, &[], &deep).unwrap_err().facts().message.contains("128"));
}

#[test]
fn labels_are_encoded_and_told_apart() {
    let service = rest_service("Rest", "/a/{Key+}/{KeyName}?fixed=1&bare");
    let sent = request(&service, r#"{"Key":"x/y z","KeyName":"p/q","Filter":"a&b"}"#).unwrap();
    assert_eq!(sent.path, "/a/x/y%20z/p%2Fq");
    assert_eq!(sent.query, "fixed=1&bare&filter=a%26b");
    let error = request(&service, r#"{"Key":"","KeyName":"p"}"#).unwrap_err();
    assert_eq!(error.facts().message, "Key: it is part of the URI and must not be empty or left out");
}

#[test]
fn a_named_parameter_wins_over_a_map_of_them() {
    let service = rest_service("Rest", "/{Key}/{KeyName}");
    let input = r#"{"Query":{"filter":["lost"],"o p":["1","2"]},"Filter":"f","Key":"k","KeyName":"n"}"#;
    assert_eq!(request(&service, input).unwrap().query, "filter=f&o%20p=1&o%20p=2");
    let alone = r#"{"Query":{"q":["1"]},"Key":"k","KeyName":"n"}"#;
    assert_eq!(request(&service, alone).unwrap().query, "q=1");
}

#[test]
fn headers_go_out_and_come_in() {
    let service = rest_service("Rest", "/{Key}/{KeyName}");
    let input = r#"{"Key":"k","KeyName":"n","Words":["a","b,c","d\"e\\"],"Meta":{"One":"1"},"State":{"a":1},"Seen":0}"#;
    let sent = request(&service, input).unwrap();
    assert_eq!(sent.headers["x-words"], r#"a, "b,c", "d\"e\\""#);
    assert_eq!(sent.headers["x-meta-one"], "1");
    assert_eq!(sent.headers["x-state"], "eyJhIjoxfQ==");
    assert_eq!(sent.headers["x-seen"], "Thu, 01 Jan 1970 00:00:00 GMT");
    assert_eq!(text(&sent), "{}");
    let headers = [
        ("x-words", r#"a, "b,c", "d\"e\\""#),
        ("x-words", "f"),
        ("x-meta-one", "1"),
        ("x-state", "eyJhIjoxfQ=="),
        ("x-seen", "0 or never"),
    ];
    let out = printed(&answer(&service, &headers, "").unwrap());
    let expected =
        json!({"Words": ["a", "b,c", "d\"e\\", "f"], "Meta": {"one": "1"}, "State": {"a": 1}, "Status": 200});
    assert_eq!(out, expected);
}

#[test]
fn line_breaks_never_reach_a_header() {
    let service = rest_service("Rest", "/{Key}/{KeyName}");
    let input = r#"{"Key":"k","KeyName":"n","Words":["a\r\nHost: evil"]}"#;
    assert!(request(&service, input).is_err());
    let input = r#"{"Key":"k","KeyName":"n","Meta":{"a\nb":"1"}}"#;
    assert!(request(&service, input).is_err());
}

#[test]
fn payloads_are_the_body() {
    let stream = rest_service("Stream", "/");
    assert_eq!(request(&stream, r#"{"Kind":"k"}"#).unwrap().body, WireBody::Stream);
    assert_eq!(request(&stream, r#"{"Body":"aGk="}"#).unwrap().body, WireBody::Bytes(b"hi".to_vec()));
    assert_eq!(printed(&answer(&stream, &[("x-kind", "k")], "").unwrap()), json!({"Kind": "k"}));
    let whole = rest_service("Whole", "/");
    assert_eq!(text(&request(&whole, "{}").unwrap()), "{}");
    assert_eq!(text(&request(&whole, r#"{"Item":{"Name":"n"}}"#).unwrap()), r#"{"name":"n"}"#);
    assert_eq!(printed(&answer(&whole, &[], " ").unwrap()), json!({"Item": {}}));
    assert_eq!(printed(&answer(&whole, &[], r#"{"name":"n"}"#).unwrap()), json!({"Item": {"Name": "n"}}));
}

#[test]
fn errors_are_found_wherever_they_stand() {
    let rest = rest_service("Rest", "/{Key}/{KeyName}");
    let error = failure(
        &rest,
        404,
        &[("x-amzn-errortype", "ns#Lost:http://x/"), ("x-wait", "3"), ("x-amzn-requestid", "r")],
        r#"{"message":"gone","code":"Other"}"#,
    );
    assert_eq!(
        (error.code.as_str(), error.message.as_str(), error.request_id.as_str()),
        ("Lost", "gone", "r")
    );
    assert_eq!(printed(&error.detail), json!({"message": "gone", "Wait": 3}));
    assert_eq!(error.fault, Fault::Client);
    assert_eq!(failure(&rest, 400, &[], r#"{"Code":"Old.Lost","Message":"m"}"#).shape, error.shape);
    let rpc = json_service("Item");
    let error = failure(&rpc, 400, &[], r#"{"__type":"com.x#Lost","Message":"m","code":"Other"}"#);
    assert_eq!((error.code.as_str(), error.message.as_str()), ("Lost", "m"));
    let error =
        failure(&rpc, 400, &[("x-amzn-query-error", "Old.Lost;Receiver")], r#"{"__type":"com.x#Lost"}"#);
    assert_eq!((error.code.as_str(), error.fault, error.shape.is_some()), ("Old.Lost", Fault::Server, true));
}

#[test]
fn an_error_in_no_protocol_still_says_something() {
    let service = json_service("Item");
    let page = format!("<html>{}", "é".repeat(300));
    let error = failure(&service, 503, &[], &page);
    assert_eq!((error.code.as_str(), error.fault, error.shape), ("503", Fault::Server, None));
    assert!(error.message.starts_with("status 503: <html>é") && error.message.len() <= 270);
    let error = failure(&service, 403, &[], "");
    assert_eq!((error.code.as_str(), error.message.as_str()), ("403", "Forbidden"));
    assert_eq!(failure(&service, 400, &[], "[1]").message, "status 400: [1]");
}
