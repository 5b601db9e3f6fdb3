//! Recording over a transport that answers by a script, and replaying what it left.

use super::*;
use crate::http::{Body, Response};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use std::collections::VecDeque;

/// Gives these answers in turn.
#[derive(Debug, Default)]
struct Script(Mutex<VecDeque<(u16, &'static str)>>);

impl Transport for Script {
    fn send(&self, _: Request, _: Limits) -> SendFuture<'_> {
        let (status, body) = self.0.lock().pop_front().expect("the script is long enough");
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        headers.insert("set-cookie", HeaderValue::from_static("a=cookie-secret"));
        headers.insert("x-amz-crc32", HeaderValue::from_static("1"));
        let body = ResponseBody::from_bytes(Bytes::from_static(body.as_bytes()));
        Box::pin(async move { Ok(Response { status, headers, body }) })
    }
}

fn request(target: &str, body: &str) -> Request {
    let mut headers = HeaderMap::new();
    let pairs = [
        ("authorization", "AWS4 header-secret"),
        ("x-amz-security-token", "token-secret"),
        ("x-amz-date", "20260101T000000Z"),
        ("x-amz-target", "T.Call"),
        ("content-type", "application/x-amz-json-1.0"),
    ];
    for (name, value) in pairs {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    Request {
        method: Method::POST,
        https: true,
        authority: "db.example:5000".into(),
        target: target.into(),
        headers: headers.into(),
        body: Body::Bytes(Bytes::copy_from_slice(body.as_bytes())),
        two_way: false,
    }
}

fn send(transport: &Arc<dyn Transport>, request: Request) -> Result<(u16, String)> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let answer = transport.send(request, Limits::default()).await?;
        let body = answer.body.collect(1 << 20).await?;
        Ok((answer.status, String::from_utf8(body.to_vec()).expect("text")))
    })
}

/// A path of its own for each test.
fn place(name: &str) -> String {
    let name = format!("libaws-cassette-{}-{name}.jsonl", std::process::id());
    std::env::temp_dir().join(name).to_str().expect("text").to_owned()
}

fn recorded(name: &str, answers: &[(u16, &'static str)], requests: Vec<Request>) -> (String, String) {
    let path = place(name);
    let script = Script(Mutex::new(answers.iter().copied().collect()));
    let transport = recording(Arc::new(script), &path).unwrap();
    for (request, (status, body)) in requests.into_iter().zip(answers) {
        // What the caller gets is untouched.
        assert_eq!(send(&transport, request).unwrap(), (*status, (*body).to_owned()));
    }
    let text = std::fs::read_to_string(&path).unwrap();
    (path, text)
}

#[test]
fn what_was_recorded_is_replayed_in_order() {
    let asked = || {
        vec![
            request("/", r#"{"a":1,"b":2}"#),
            request("/", r#"{"a":1,"b":2}"#),
            request("/?x=1&y=2&X-Amz-Signature=query-secret", "{}"),
        ]
    };
    let (path, _) = recorded("order", &[(500, "{}"), (200, r#"{"n":1}"#), (200, r#"{"n":2}"#)], asked());
    let player = replaying(&path).unwrap();
    // Another order of keys and of parameters is the same request.
    assert_eq!(send(&player, request("/?y=2&x=1", " {} ")).unwrap(), (200, r#"{"n":2}"#.into()));
    assert_eq!(send(&player, request("/", r#"{"b":2, "a":1}"#)).unwrap().0, 500);
    // Clients that live together play together.
    let other = replaying(&path).unwrap();
    assert_eq!(send(&other, request("/", r#"{"a":1,"b":2}"#)).unwrap(), (200, r#"{"n":1}"#.into()));
    let e = send(&player, request("/", r#"{"a":1,"b":2}"#)).unwrap_err();
    assert!(e.to_string().contains("recorded 2 times, and each answer was given"), "{e}");
    drop((player, other));
    assert_eq!(send(&replaying(&path).unwrap(), request("/", r#"{"a":1,"b":2}"#)).unwrap().0, 500);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn no_secret_is_written() {
    let asked = request(
        "/?X-Amz-Credential=query-secret&X-Amz-Signature=query-secret",
        r#"{"clientSecret":"body-secret","x":1}"#,
    );
    let answer = r#"{"Credentials":{"SecretAccessKey":"answer-secret","AccessKeyId":"AKID"}}"#;
    let (path, text) = recorded("secrets", &[(200, answer)], vec![asked]);
    assert!(!text.contains("-secret"), "{text}");
    assert!(text.contains("REDACTED") && text.contains("AKID"), "{text}");
    // The sum was one of what is not there any more.
    assert!(!text.contains("crc32"), "{text}");
    let asked = request("/", r#"{"clientSecret":"another","x":1}"#);
    let (_, body) = send(&replaying(&path).unwrap(), asked).unwrap();
    assert!(body.contains(r#""SecretAccessKey":"REDACTED""#), "{body}");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_request_that_was_not_recorded_names_the_nearest() {
    let (path, _) = recorded("nearest", &[(200, "{}")], vec![request("/a", r#"{"Name":"one"}"#)]);
    let player = replaying(&path).unwrap();
    let e = send(&player, request("/a", r#"{"Name":"two"}"#)).unwrap_err();
    assert_eq!((e.facts().code.as_str(), e.facts().retryable), ("NotRecorded", false));
    let text = e.to_string();
    let parts =
        ["POST https://db.example:5000/a (T.Call)", "number 1", "differs in: body", "record in place of"];
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
    let mut other = request("/a", r#"{"Name":"one"}"#);
    other.headers.insert("x-amz-target", HeaderValue::from_static("T.Other"));
    let e = send(&player, other).unwrap_err();
    assert!(e.to_string().contains("differs in: headers"), "{e}");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn tokens_that_are_made_up_match_each_other() {
    let body = |id: &str| format!(r#"{{"ClientToken":"{id}","Name":"n"}}"#);
    let (one, two) = ("01234567-89ab-4def-8123-456789abcdef", "ffffffff-89ab-4def-8123-456789abcdef");
    let asked = vec![request("/", &body(one)), request("/", &body(two))];
    let (path, _) = recorded("tokens", &[(200, "1"), (200, "2")], asked);
    let player = replaying(&path).unwrap();
    assert_eq!(send(&player, request("/", &body(two))).unwrap().1, "2");
    assert_eq!(send(&player, request("/", &body(&two.replace('f', "0")))).unwrap().1, "1");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn frames_are_no_part_of_a_body() {
    let framed = |signature: &str| {
        let text = format!("3;chunk-signature={signature}\r\nabc\r\n0;chunk-signature={signature}\r\n\r\n");
        let mut r = request("/k", &text);
        r.headers.insert("content-encoding", HeaderValue::from_static("aws-chunked"));
        r
    };
    let (path, text) = recorded("frames", &[(200, "")], vec![framed("aa")]);
    assert!(text.contains(r#""body": "abc""#), "{text}");
    assert_eq!(send(&replaying(&path).unwrap(), framed("bb")).unwrap().0, 200);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn calls_at_the_same_time_are_each_whole() {
    let path = place("parallel");
    let answers = (0..64).map(|_| (200, r#"{"n":1}"#)).collect();
    let transport = recording(Arc::new(Script(Mutex::new(answers))), &path).unwrap();
    std::thread::scope(|scope| {
        for i in 0..8 {
            let transport = &transport;
            scope.spawn(move || {
                for j in 0..8 {
                    send(transport, request("/", &format!("{{\"i\":{}}}", i * 8 + j))).unwrap();
                }
            });
        }
    });
    let player = replaying(&path).unwrap();
    for i in 0..64 {
        assert_eq!(send(&player, request("/", &format!("{{\"i\":{i}}}"))).unwrap().1, r#"{"n":1}"#);
    }
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_broken_cassette_says_what_is_wrong() {
    let path = place("broken");
    let good = r#"{"request": {"method": "GET", "url": "http://a/"}, "response": {"status": 200}}"#;
    let cases = [
        (String::new(), "does not begin with"),
        (format!("{HEAD}{good}"), "cut off"),
        (format!("{HEAD}{good}\nnot json\n"), "line 3"),
        (format!("{HEAD}{}\n", good.replace("200", "99")), "line 2: status is no HTTP status"),
        (format!("{HEAD}{}\n", good.replace("GET", "\\u0000").replace("\"method\"", "\"m\"")), "method"),
        (format!("{HEAD}{}\n", good.replace(r#""status": 200"#, r#""body_base64": "!""#)), "line 2"),
        (format!("{HEAD}{}[\n", "[".repeat(5000)), "line 2"),
        (format!("{HEAD}[]\n"), "line 2"),
    ];
    for (text, why) in cases {
        std::fs::write(&path, &text).unwrap();
        let e = replaying(&path).unwrap_err();
        assert!(e.facts().code == "InvalidCassette" && e.to_string().contains(why), "{why}: {e}");
    }
    std::fs::remove_file(&path).unwrap();
    let e = replaying(&path).unwrap_err();
    assert!(e.to_string().contains("set the option record"), "{e}");
    assert!(recording(Arc::new(Script::default()), "/nowhere/at/all").is_err());
}

#[test]
fn a_second_recorder_of_the_process_adds() {
    let (path, _) = recorded("adds", &[(200, "1")], vec![request("/1", "")]);
    let script = Script(Mutex::new([(200, "2")].into()));
    let transport = recording(Arc::new(script), &path).unwrap();
    send(&transport, request("/2", "")).unwrap();
    let player = replaying(&path).unwrap();
    assert_eq!(send(&player, request("/1", "")).unwrap().1, "1");
    assert_eq!(send(&player, request("/2", "")).unwrap().1, "2");
    std::fs::remove_file(path).unwrap();
}
