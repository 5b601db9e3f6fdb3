//! Bad input, item by item: what a hostile or broken server, file or caller may send, over the public face.
//!
//! Every protocol gets each of it: nesting without end, sizes that lie, numbers beyond their type, bytes that are no
//! text, keys that come twice, an answer in a protocol that nobody asked for. None of it may panic, hang, or take
//! memory by the word of the wire; each is an error that says what was wrong, or a value without loss.
//! `docs/testing.md` lists the items with their tests.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::config::{Config, Environment, Features};
use libaws::document::jmespath::Expression;
use libaws::document::{Builder, Document, Kind, Path, base64, json};
use libaws::endpoint::{Partitions, Resolver};
use libaws::engine::{CallInput, Engine, Fake, Handlers, Payload};
use libaws::error::{Error, Result, Status};
use libaws::model::{Documents, Service};
use libaws::protocol;
use libaws::protocol::event_stream::{Decoder, MAX_PAYLOAD};
use libaws::runtime::{Runtime, RuntimeOptions};
use std::process::Command;
use std::sync::Arc;

/// Deeper than any stack would bear.
const DEEP: usize = 200_000;

/// An operation of each protocol, by its service.
const PROTOCOLS: [(&str, &str, &str); 7] = [
    ("json", "dynamodb", "GetItem"),
    ("rest-json", "lambda", "GetFunction"),
    ("rest-xml", "s3", "ListObjectsV2"),
    ("rest-xml", "route53", "ListHostedZones"),
    ("query", "iam", "ListUsers"),
    ("ec2", "ec2", "DescribeInstances"),
    ("cbor", "cloudwatch", "DescribeAlarms"),
];

/// What an answer with this body and these headers is decoded to, as JSON.
fn decoded(service: &str, operation: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<String> {
    let service = Service::load(service)?;
    let op = service.operation(operation).unwrap();
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name: HeaderName = name.parse().unwrap();
        map.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let out = protocol::deserialize(&service, op, 200, &map, Bytes::copy_from_slice(body))?;
    Ok(text(&out))
}

fn text(document: &Document) -> String {
    let mut out = Vec::new();
    json::write(document.root(), &mut out);
    String::from_utf8(out).unwrap()
}

fn parsed(json: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(json.as_bytes())).unwrap_or_else(|e| panic!("{e}: {json}"))
}

/// A call that is given one answer: what comes of it.
fn call(
    service: &str,
    operation: &str,
    input: &str,
    status: u16,
    headers: &str,
    body: &[u8],
) -> Result<String> {
    call_with(&[], service, operation, input, Some((status, headers, body)))
}

fn call_with(
    options: &[(&str, &str)],
    service: &str,
    operation: &str,
    input: &str,
    answer: Option<(u16, &str, &[u8])>,
) -> Result<String> {
    let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() })?;
    let mut config = Config::default().with_environment(Environment::default());
    let usual =
        [("region", "us-east-1"), ("access_key_id", "a"), ("secret_access_key", "s"), ("retry_mode", "none")];
    for (name, value) in usual.iter().chain(options) {
        config.set(name, value)?;
    }
    let fake = Arc::new(Fake::default());
    if let Some((status, headers, body)) = answer {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        b.key("status");
        b.int(status.into());
        b.key("headers");
        b.value(parsed(headers).root());
        b.key("body");
        b.blob(body);
        b.end_map();
        fake.push(b.finish());
    }
    let mut handlers = Handlers::default();
    handlers.add("transport", "fake", fake)?;
    let engine = Engine::new(runtime.clone(), service, &config, handlers)?;
    let input = CallInput {
        plan: engine.plan(operation)?,
        input: parsed(input),
        body: Payload::Empty,
        handlers: Handlers::default(),
        features: Features::NONE,
    };
    let mut outcome = None;
    runtime.drive(None, async { outcome = Some(engine.run(input).await) });
    outcome.unwrap().map(|(output, _)| text(&output.output))
}

/// A body of each protocol that nests without end.
fn nested(protocol: &str) -> Vec<u8> {
    match protocol {
        "json" => ("{\"Item\":{\"a\":".to_owned() + &"{\"L\":[".repeat(DEEP)).into_bytes(),
        "rest-json" => ("{\"Unheard\":".to_owned() + &"[".repeat(DEEP)).into_bytes(),
        "cbor" => [b"\xa1\x60".as_slice(), &vec![0x81; DEEP]].concat(),
        _ => ("<A>".to_owned() + &"<b>".repeat(DEEP)).into_bytes(),
    }
}

#[test]
fn answers_that_nest_without_end_are_an_error_that_says_so() {
    for (kind, service, operation) in PROTOCOLS {
        let error = decoded(service, operation, &[], &nested(kind)).unwrap_err();
        assert_eq!(error.status(), Status::Response, "{service}");
        assert!(error.to_string().contains("nesting deeper than"), "{service}: {error}");
    }
    // As errors they are cut short, not followed.
    for (kind, service, operation) in PROTOCOLS {
        let s = Service::load(service).unwrap();
        let op = s.operation(operation).unwrap();
        let told = protocol::parse_error(&s, op, 400, &HeaderMap::new(), nested(kind).into());
        assert!(told.message.len() < 4096, "{service}");
    }
}

#[test]
fn documents_that_nest_without_end_are_an_error_that_says_so() {
    let deep = |error: Error| assert!(error.to_string().contains("nesting deeper than"), "{error}");
    deep(Document::from_json("[".repeat(DEEP).into()).unwrap_err());
    deep(Document::from_json("{\"a\":".repeat(DEEP).into()).unwrap_err());
    for open in [b"\x81".as_slice(), b"\x9f", b"\xa1\x61a", b"\xbf\x61a"] {
        deep(Document::from_cbor(open.repeat(DEEP).into()).unwrap_err());
    }
    // Tags nest, too, but are passed over one by one.
    assert!(Document::from_cbor(b"\xd9\xff\xff".repeat(DEEP).into()).is_err());
    // A member of any kind, in an answer.
    let body = format!(
        "{{\"output\":{{\"message\":{{\"role\":\"assistant\",\"content\":[{{\"toolUse\":{{\"toolUseId\":\"t\",\"name\":\"n\",\"input\":{}",
        "{\"a\":".repeat(DEEP)
    );
    deep(decoded("bedrock-runtime", "Converse", &[], body.as_bytes()).unwrap_err());
}

#[test]
fn what_a_caller_nests_without_end_is_refused() {
    let path = "a".to_owned() + &"[0]".repeat(DEEP);
    let error = Path::parse(&path).unwrap_err();
    assert_eq!(error.status(), Status::Invalid);
    assert!(error.to_string().len() < 1000, "{error}");
    // A document that fits goes out, whatever its shape says of itself.
    let deep = format!("{}{{\"S\":\"x\"}}{}", "{\"L\":[".repeat(60), "]}".repeat(60));
    let input = format!("{{\"TableName\":\"t\",\"Key\":{{\"k\":{deep}}}}}");
    call("dynamodb", "GetItem", &input, 200, "{}", b"{}").unwrap();
}

#[test]
fn models_that_nest_without_end_are_refused() {
    for text in [
        "[".repeat(DEEP),
        "{\"metadata\":".repeat(DEEP),
        format!("{{\"metadata\":{{}},\"operations\":{{}},\"shapes\":{}", "{\"a\":".repeat(DEEP)),
        format!("{{\"smithy\":\"2.0\",\"shapes\":{}", "{\"a\":".repeat(DEEP)),
    ] {
        let documents = Documents { name: "deep", service: text.as_bytes(), ..Documents::default() };
        let error = Service::from_json(&documents).map(|_| ()).unwrap_err();
        assert_eq!(error.facts().code, "InvalidModel");
        assert!(error.to_string().contains("recursion limit"), "{error}");
    }
}

/// A service with these rules.
fn with_rules(rules: &str) -> Result<Service> {
    let model =
        br#"{"metadata":{"apiVersion":"1","endpointPrefix":"tea","protocol":"json","jsonVersion":"1.1",
        "serviceId":"Tea","signatureVersion":"v4"},"operations":{},"shapes":{}}"#;
    Service::from_json(&Documents {
        name: "tea",
        service: model,
        rules: Some(rules.as_bytes()),
        ..Documents::default()
    })
}

#[test]
fn rules_that_nest_without_end_are_refused() {
    let rules = |rules: &str| format!(r#"{{"version":"1.0","parameters":{{}},"rules":{rules}}}"#);
    let tree = r#"[{"type":"tree","conditions":[],"rules":"#;
    let end = r#"[{"type":"error","conditions":[],"error":"x"}]"#;
    let trees = |n: usize| rules(&(tree.repeat(n) + end + &"}]".repeat(n)));
    let not = |n: usize| {
        let argument = r#"{"fn":"not","argv":["#.repeat(n) + "true" + &"]}".repeat(n);
        rules(&format!(r#"[{{"type":"error","conditions":[{argument}],"error":"x"}}]"#))
    };
    let properties = |n: usize| {
        let deep = "[".repeat(n) + &"]".repeat(n);
        rules(&format!(
            r#"[{{"type":"endpoint","conditions":[],"endpoint":{{"url":"https://a.b","properties":{{"p":{deep}}}}}}}]"#
        ))
    };
    for make in [&trees as &dyn Fn(usize) -> String, &not, &properties] {
        for n in [200, DEEP] {
            let error = with_rules(&make(n)).map(|_| ()).unwrap_err();
            assert_eq!(error.facts().code, "InvalidModel");
        }
        let service = with_rules(&make(10)).unwrap();
        Resolver::of(&service).unwrap();
    }
    let partitions = format!("{{\"partitions\":{}", "[".repeat(DEEP));
    assert!(Partitions::parse(&partitions).is_err());
}

#[test]
fn expressions_that_nest_without_end_are_refused() {
    for open in ["(", "[", "{a:", "!", "not_null(", "a[?", "a.[", "length(&", "sort_by(@, &"] {
        // Within the length that an expression may have.
        let error = Expression::parse(&open.repeat(60_000 / open.len())).map(|_| ()).unwrap_err();
        assert_eq!(error.status(), Status::Invalid, "{open}");
        assert!(error.to_string().contains("nests deeper than 200"), "{open}: {error}");
    }
    let literal = format!("`{}`", "[".repeat(60_000));
    let error = Expression::parse(&literal).map(|_| ()).unwrap_err().to_string();
    assert!(error.contains("nesting deeper than"), "{error}");
    // Long is not deep.
    let chain = vec!["a"; 1000].join(".");
    let found = Expression::parse(&chain).unwrap().find(parsed("{\"a\":1}").root()).unwrap();
    assert_eq!(found.root().kind(), Kind::Null);
}

/// Sizes that the wire states, none of which is true.
fn lies() {
    // CBOR: texts, bytes, lists and maps of 2^32 and 2^62 parts.
    for major in [2_u8, 3, 4, 5] {
        for size in [
            &[0x1a, 0xff, 0xff, 0xff, 0xff][..],
            &[0x1b, 0x40, 0, 0, 0, 0, 0, 0, 0],
            &[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        ] {
            let mut item = size.to_vec();
            item[0] |= major << 5;
            Document::from_cbor(item.clone().into()).unwrap_err();
            let body = [b"\xa1\x6cMetricAlarms".as_slice(), &item].concat();
            decoded("cloudwatch", "DescribeAlarms", &[], &body).unwrap_err();
        }
    }
    // Big numbers whose exponent is the size.
    for number in ["1e999999999", "1E-999999999", "123456789012345678901234567890e99999"] {
        let _ = Document::from_json(number.to_owned().into());
    }
    // A message of 4 GiB, one with 4 GiB of headers.
    for (total, headers) in [(u32::MAX, 0), (u32::MAX, u32::MAX - 16), (64, u32::MAX), (1 << 30, 1 << 20)] {
        let mut decoder = Decoder::default();
        let mut head = [total.to_be_bytes(), headers.to_be_bytes()].concat();
        head.extend(libaws::checksum::digest(libaws::checksum::Algorithm::Crc32, &head).as_bytes());
        decoder.push(head.into());
        assert!(decoder.next().is_err(), "{total} {headers}");
    }
    // Packed models whose tables are larger than they are.
    for at in (0..64).step_by(4) {
        let mut block = vec![0xff_u8; 64];
        block[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(Service::from_packed(&block).is_err());
    }
    // An answer beyond the limit, by its length and without one.
    let error = call_with(
        &[("max_response_bytes", "1000")],
        "dynamodb",
        "ListTables",
        "{}",
        Some((200, "{}", &vec![b' '; 2000])),
    )
    .unwrap_err();
    assert!(error.to_string().contains("max_response_bytes"), "{error}");
}

#[test]
fn sizes_that_lie_take_no_memory() {
    // In a process with little memory, which is told by a variable.
    if std::env::var_os("HOSTILE_LIES").is_some() {
        return lies();
    }
    let program = std::env::current_exe().unwrap();
    let limited = format!(
        "ulimit -v 1500000 && exec '{}' --exact sizes_that_lie_take_no_memory --nocapture",
        program.display()
    );
    let out = Command::new("sh").args(["-c", &limited]).env("HOSTILE_LIES", "1").output().unwrap();
    assert!(
        out.status.success(),
        "{}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
}

#[test]
fn an_event_has_at_most_24_mib() {
    let head = |total: usize| {
        let mut head = [(total as u32).to_be_bytes(), 0_u32.to_be_bytes()].concat();
        head.extend(libaws::checksum::digest(libaws::checksum::Algorithm::Crc32, &head).as_bytes());
        Bytes::from(head)
    };
    assert_eq!(MAX_PAYLOAD, 24 * 1024 * 1024);
    // Refused by its head alone: nothing is waited for, nothing kept.
    let mut decoder = Decoder::default();
    decoder.push(head(MAX_PAYLOAD + 17));
    let error = decoder.next().unwrap_err();
    assert!(error.to_string().contains("25165824"), "{error}");
    let mut decoder = Decoder::default();
    decoder.push(head(MAX_PAYLOAD + 16));
    assert!(decoder.next().unwrap().is_none());
}

/// One value by its path, of an answer.
fn value(
    service: &str,
    operation: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    path: &str,
) -> Result<String> {
    let out = parsed(&decoded(service, operation, headers, body)?);
    let path = Path::parse(path)?;
    Ok(text(&path.find(out.root()).to_document()))
}

/// Whole numbers beyond the type of their member, and beyond any: they come out as they came.
const LARGE: [&str; 7] = [
    "2147483648",
    "-2147483649",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551616",
    "-340282366920938463463374607431768211456",
];

#[test]
fn numbers_beyond_their_type_lose_nothing_in_json() {
    for n in LARGE.iter().chain(&["1e400", "-1e400"]) {
        let body = format!("{{\"Timeout\":{n},\"CodeSize\":{n}}}");
        for member in ["Timeout", "CodeSize"] {
            let found = value("lambda", "GetFunctionConfiguration", &[], body.as_bytes(), member);
            assert_eq!(found.unwrap(), *n, "{member}");
        }
    }
    for bad in ["NaN", "0x10", "1e", "--1", "01", "1.", "\"seven\"", "[]", "{}", "true"] {
        let body = format!("{{\"Timeout\":{bad}}}");
        let error = decoded("lambda", "GetFunctionConfiguration", &[], body.as_bytes()).unwrap_err();
        assert_eq!(error.status(), Status::Response, "{bad}");
    }
}

#[test]
fn numbers_beyond_their_type_lose_nothing_in_xml() {
    for n in LARGE {
        let body = format!("<R><MaxKeys>{n}</MaxKeys><Contents><Size>{n}</Size></Contents></R>");
        for path in ["MaxKeys", "Contents[0].Size"] {
            assert_eq!(value("s3", "ListObjectsV2", &[], body.as_bytes(), path).unwrap(), n);
        }
        let body = format!(
            "<R><GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>{n}</value></entry></SummaryMap></GetAccountSummaryResult></R>"
        );
        let found = value("iam", "GetAccountSummary", &[], body.as_bytes(), "SummaryMap.Users");
        assert_eq!(found.unwrap(), n);
    }
    for bad in ["NaN", "0x10", "seven", "1 2", "+", "1e"] {
        let body = format!("<R><MaxKeys>{bad}</MaxKeys></R>");
        assert!(decoded("s3", "ListObjectsV2", &[], body.as_bytes()).is_err(), "{bad}");
    }
}

#[test]
fn numbers_beyond_their_type_lose_nothing_in_cbor() {
    let bytes = |h: &str| -> Vec<u8> {
        (0..h.len()).step_by(2).map(|i| u8::from_str_radix(&h[i..i + 2], 16).unwrap()).collect()
    };
    let of = |item: &str| {
        let body = [b"\xa1\x6cMetricAlarms\x81\xa1\x66Period".as_slice(), &bytes(item)].concat();
        value("cloudwatch", "DescribeAlarms", &[], &body, "MetricAlarms[0].Period")
    };
    for (item, number) in [
        ("1a80000000", "2147483648"),
        ("1b7fffffffffffffff", "9223372036854775807"),
        ("1b8000000000000000", "9223372036854775808"),
        ("1bffffffffffffffff", "18446744073709551615"),
        ("3b7fffffffffffffff", "-9223372036854775808"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("c249010000000000000000", "18446744073709551616"),
        ("c349010000000000000000", "-18446744073709551617"),
    ] {
        assert_eq!(of(item).unwrap(), number, "{item}");
    }
    for bad in ["6137", "80", "a0", "f5", "1c", "ff", "c249"] {
        assert_eq!(of(bad).unwrap_err().status(), Status::Response, "{bad}");
    }
}

#[test]
fn numbers_beyond_their_type_lose_nothing_in_headers() {
    for n in LARGE {
        let found = value("s3", "HeadObject", &[("content-length", n)], b"", "ContentLength");
        assert_eq!(found.unwrap(), n);
    }
    for bad in ["NaN", "seven", "1,2", "0x10"] {
        let error = decoded("s3", "HeadObject", &[("content-length", bad)], b"").unwrap_err();
        assert!(error.to_string().contains("Content-Length"), "{error}");
    }
}

#[test]
fn times_beyond_the_calendar_are_kept_or_refused() {
    let json = |n: &str| {
        let body = format!("{{\"Table\":{{\"CreationDateTime\":{n}}}}}");
        value("dynamodb", "DescribeTable", &[], body.as_bytes(), "Table.CreationDateTime")
    };
    assert_eq!(json("1e2").unwrap(), "\"1970-01-01T00:01:40+00:00\"");
    assert_eq!(json("-62135596800").unwrap(), "\"0001-01-01T00:00:00+00:00\"");
    // No calendar has them: the number stays.
    for n in ["9223372036854775807", "18446744073709551616", "1e400"] {
        assert_eq!(json(n).unwrap(), n);
    }
    assert!(json("\"the day after tomorrow\"").is_err());
    let xml = |t: &str| {
        let body = format!("<R><Contents><LastModified>{t}</LastModified></Contents></R>");
        value("s3", "ListObjectsV2", &[], body.as_bytes(), "Contents[0].LastModified")
    };
    assert_eq!(xml("2026-11-22T21:30:00Z").unwrap(), "\"2026-11-22T21:30:00+00:00\"");
    for bad in
        ["2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-01T25:00:00Z", "99999-01-01T00:00:00Z", "x"]
    {
        assert!(xml(bad).is_err(), "{bad}");
    }
    for bad in ["1b8000000000000000", "3bffffffffffffffff", "fb7ff0000000000000", "fb7ff8000000000000"] {
        let item: Vec<u8> =
            (0..bad.len()).step_by(2).map(|i| u8::from_str_radix(&bad[i..i + 2], 16).unwrap()).collect();
        let body = [b"\xa1\x6cMetricAlarms\x81\xa1\x75StateUpdatedTimestamp\xc1".as_slice(), &item].concat();
        assert!(decoded("cloudwatch", "DescribeAlarms", &[], &body).is_err(), "{bad}");
    }
}

#[test]
fn text_that_is_no_utf8_is_refused() {
    for (service, operation, body) in [
        ("dynamodb", "ListTables", b"{\"TableNames\":[\"a\xff\"]}".as_slice()),
        ("dynamodb", "ListTables", b"{\"\xff\":1}"),
        ("dynamodb", "ListTables", b"{\"LastEvaluatedTableName\":\"\\ud800\"}"),
        ("s3", "ListObjectsV2", b"<R><Name>\xff</Name></R>"),
        ("s3", "ListObjectsV2", b"<R><Name>&#xD800;</Name></R>"),
        ("s3", "ListObjectsV2", b"<\xff/>"),
        ("iam", "ListUsers", b"<R><ListUsersResult><Marker>\xc0\x80</Marker></ListUsersResult></R>"),
        ("ec2", "DescribeInstances", b"<R><nextToken>\xed\xa0\x80</nextToken></R>"),
        ("cloudwatch", "DescribeAlarms", b"\xa1\x69NextToken\x62\xff\xfe"),
        ("cloudwatch", "DescribeAlarms", b"\xa1\x62\xff\xfe\x01"),
    ] {
        let error = decoded(service, operation, &[], body);
        assert!(error.is_err(), "{service} {}: {error:?}", String::from_utf8_lossy(body));
    }
    // As an error it still has its status, and what can be shown.
    let error = call("dynamodb", "ListTables", "{}", 400, "{}", b"{\"__type\":\"A\xff\"}").unwrap_err();
    assert_eq!((error.status(), error.facts().http_status), (Status::Service, 400));
    for bad in [b"\"\xff\"".as_slice(), b"\x62\xff\xfe"] {
        let read = if bad[0] == b'"' { Document::from_json } else { Document::from_cbor };
        assert!(read(Bytes::copy_from_slice(bad)).unwrap_err().to_string().contains("not UTF-8"));
    }
    let model = b"{\"metadata\":{\"serviceId\":\"\xff\"}}";
    let documents = Documents { name: "x", service: model, ..Documents::default() };
    assert!(Service::from_json(&documents).is_err());
}

#[test]
fn of_members_that_come_twice_the_first_is_taken() {
    for (service, operation, body) in [
        (
            "dynamodb",
            "ListTables",
            b"{\"LastEvaluatedTableName\":\"a\",\"LastEvaluatedTableName\":\"b\"}".as_slice(),
        ),
        (
            "dynamodb",
            "ListTables",
            b"{\"LastEvaluatedTableName\":\"a\",\"LastEvaluatedTableN\\u0061me\":[{}]}",
        ),
        ("lambda", "ListFunctions", b"{\"NextMarker\":\"a\",\"Functions\":[],\"NextMarker\":{\"x\":[]}}"),
        ("s3", "ListObjectsV2", b"<R><Name>a</Name><Name>b</Name></R>"),
        (
            "iam",
            "ListUsers",
            b"<R><ListUsersResult><Marker>a</Marker><Marker>b</Marker></ListUsersResult></R>",
        ),
        ("ec2", "DescribeInstances", b"<R><nextToken>a</nextToken><nextToken>b</nextToken></R>"),
        ("cloudwatch", "DescribeAlarms", b"\xa2\x69NextToken\x61a\x69NextToken\x61b"),
    ] {
        let found = decoded(service, operation, &[], body).unwrap();
        assert_eq!(found.matches(":\"").count(), 1, "{service}: {found}");
        assert!(found.contains(":\"a\""), "{service}: {found}");
    }
    // A union has one member; which of two is meant nobody knows.
    let two = br#"{"output":{"message":{"role":"assistant","content":[{"text":"a","toolUse":{}}]}}}"#;
    let error = decoded("bedrock-runtime", "Converse", &[], two).unwrap_err();
    assert!(error.to_string().contains("came with 2 members"), "{error}");
}

#[test]
fn keys_that_come_twice_in_a_callers_document_are_refused() {
    let json = Document::from_json(Bytes::from_static(b"{\"a\":1,\"b\":2,\"a\":3}")).unwrap_err();
    assert!(json.to_string().contains("the key \"a\" comes twice"), "{json}");
    let cbor = Document::from_cbor(Bytes::from_static(b"\xa2\x61a\x01\x61a\x02")).unwrap_err();
    assert!(cbor.to_string().contains("the key \"a\" comes twice"), "{cbor}");
}

const JSON: &[u8] = b"{\"__type\":\"x#ThrottlingException\",\"message\":\"slow down\"}";
const XML: &[u8] = b"<?xml version=\"1.0\"?><Error><Code>SlowDown</Code><Message>slow down</Message></Error>";
const HTML: &[u8] = b"<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head><body>slow down<br></body></html>";
const CBOR: &[u8] = b"\xa2\x66__type\x73ThrottlingException\x67message\x69slow down";

#[test]
fn an_answer_in_another_protocol_is_an_error_with_its_status_and_its_beginning() {
    let bodies = [
        ("json", JSON, "application/json", "ThrottlingException"),
        ("xml", XML, "text/xml", "SlowDown"),
        ("html", HTML, "text/html", "Service Unavailable"),
        ("cbor", CBOR, "application/cbor", "ThrottlingException"),
    ];
    for (own, service, operation) in PROTOCOLS {
        let input = match service {
            "dynamodb" => r#"{"TableName":"t","Key":{"k":{"S":"x"}}}"#,
            "lambda" => r#"{"FunctionName":"f"}"#,
            "s3" => r#"{"Bucket":"b"}"#,
            _ => "{}",
        };
        let speaks = |format: &str| match own {
            "json" | "rest-json" => format == "json",
            "cbor" => format == "cbor",
            _ => format == "xml",
        };
        for (format, body, kind, sign) in bodies {
            let headers = format!("{{\"content-type\":\"{kind}\"}}");
            for status in [200, 400, 404, 503] {
                let what = format!("{service}, {format}, {status}");
                let found = call(service, operation, input, status, &headers, body);
                if speaks(format) {
                    // Its own protocol: an error by name, and for success an output without members.
                    assert_eq!(found.is_ok(), status == 200 && service != "s3", "{what}: {found:?}");
                    continue;
                }
                let error = found.unwrap_err();
                let facts = error.facts();
                let due = if status == 200 { Status::Response } else { Status::Service };
                assert_eq!(error.status(), due, "{what}: {error}");
                // What S3 cut off, it may say another time.
                let told = if service == "s3" && status == 200 { 500 } else { status };
                assert_eq!(facts.http_status, told, "{what}");
                assert!(facts.message.contains(sign), "{what}: {}", facts.message);
                assert_eq!(facts.retryable, told >= 500, "{what}");
            }
        }
    }
}

#[test]
fn a_page_of_a_portal_is_no_empty_answer() {
    for (_, service, operation) in PROTOCOLS {
        let page = b"<?xml version=\"1.0\"?>\n<HTML><body>Log in</body></HTML>";
        let error = decoded(service, operation, &[("content-type", "text/html")], page).unwrap_err();
        assert_eq!(error.status(), Status::Response, "{service}");
    }
}

#[test]
fn an_endpoint_rules_own_error_reaches_the_caller() {
    let options = [("s3_use_accelerate", "true"), ("use_fips_endpoint", "true")];
    let error = call_with(&options, "s3", "ListObjectsV2", r#"{"Bucket":"b"}"#, None).unwrap_err();
    assert_eq!(error.status(), Status::Endpoint);
    assert_eq!(error.facts().message, "Accelerate cannot be used with FIPS");
}

#[test]
fn base64_that_is_none_is_refused() {
    for bad in ["a", "a===", "====", "\u{e9}", "YQ=", "YQ==YQ==", "Y Q", "-_-_"] {
        assert!(base64::decode(bad.as_bytes(), &mut Vec::new()).is_err(), "{bad:?}");
        let body = format!("{{\"Plaintext\":\"{bad}\"}}");
        assert!(decoded("kms", "Decrypt", &[], body.as_bytes()).is_err(), "{bad:?}");
    }
}
