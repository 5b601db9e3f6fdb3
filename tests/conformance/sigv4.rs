//! Signature Version 4: each suite signed in its headers and in its query.
//!
//! The signature is a keyed digest over the string to sign, and that holds the
//! digest of the canonical request: an equal signature means that all three are.

use super::{Score, file, folder, set};
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::auth::{Options, Payload, SigningParams, Target, TokenPlace, presign, sign};
use libaws::identity::{Credentials, Keys};
use serde_json::Value;
use std::time::{Duration, UNIX_EPOCH};

/// A raw request, as the vectors have it.
struct Raw {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Raw {
    fn parse(bytes: &[u8]) -> Raw {
        let text = String::from_utf8(bytes.to_vec()).unwrap().replace("\r\n", "\n");
        let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end_matches('\n'), ""));
        let mut lines = head.lines();
        let first = lines.next().unwrap().strip_suffix(" HTTP/1.1").unwrap();
        let (method, target) = first.split_once(' ').unwrap();
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            match line.strip_prefix(' ') {
                Some(more) => headers.last_mut().unwrap().1.push_str(&format!(" {more}")),
                None => {
                    let (name, value) = line.split_once(':').unwrap();
                    headers.push((name.to_lowercase(), value.to_owned()));
                }
            }
        }
        Raw { method: method.into(), target: target.into(), headers, body: body.as_bytes().to_vec() }
    }

    fn map(&self) -> HeaderMap {
        let pair = |(n, v): &(String, String)| {
            (n.parse::<HeaderName>().unwrap(), HeaderValue::from_bytes(v.as_bytes()).unwrap())
        };
        self.headers.iter().map(pair).collect()
    }

    fn host(&self) -> &str {
        &self.headers.iter().find(|(n, _)| n == "host").unwrap().1
    }

    /// Path, query items and headers, in an order that does not matter.
    fn sorted(&self) -> (String, Vec<String>, Vec<(String, String)>) {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let mut items: Vec<String> = query.split('&').map(str::to_owned).collect();
        items.sort();
        let mut headers = self.headers.clone();
        headers.sort();
        (path.to_owned(), items, headers)
    }
}

#[test]
fn sigv4() {
    let root = folder().join("sigv4/v4");
    let Ok(dir) = std::fs::read_dir(&root) else {
        println!("sigv4: passed over, no {}", root.display());
        return;
    };
    let mut suites: Vec<String> = dir.map(|d| d.unwrap().file_name().into_string().unwrap()).collect();
    suites.sort();
    let mut score = Score::new("sigv4");
    for suite in &suites {
        let context = set(&format!("sigv4/v4/{suite}/context.json")).unwrap();
        let read = |name: &str| file(&format!("sigv4/v4/{suite}/{name}")).unwrap();
        let raw = Raw::parse(&read("request.txt"));
        let credentials = credentials(&context["credentials"]);
        let options = Options {
            normalize_path: context["normalize"] == Value::Bool(true),
            double_encode: true,
            content_sha256_header: context["sign_body"] == Value::Bool(true),
            token: match context["omit_session_token"] == Value::Bool(true) {
                true => TokenPlace::Unsigned,
                false => TokenPlace::Signed,
            },
        };
        let time = context["timestamp"].as_str().unwrap().as_bytes();
        let (seconds, _) = libaws::document::time::parse_iso8601(time).unwrap();
        let params = SigningParams {
            credentials: &credentials,
            region: context["region"].as_str().unwrap(),
            service: context["service"].as_str().unwrap(),
            time: UNIX_EPOCH + Duration::from_secs(seconds as u64),
            options,
        };
        let target = Target::new(&raw.method, &raw.target, raw.host(), true);
        let payload = Payload::of(&raw.body);

        let mut headers = raw.map();
        let signature = sign(&params, &target, &mut headers, &payload).unwrap();
        let signed = Raw {
            headers: headers
                .iter()
                .map(|(n, v)| (n.to_string(), String::from_utf8(v.as_bytes().to_vec()).unwrap()))
                .collect(),
            ..Raw::parse(&read("request.txt"))
        };
        let same = signature.hex.as_slice() == read("header-signature.txt").trim_ascii()
            && signed.sorted() == Raw::parse(&read("header-signed-request.txt")).sorted();
        score.add(same, || format!("{suite} in headers"));

        let life = Duration::from_secs(context["expiration_in_seconds"].as_u64().unwrap());
        let query = presign(&params, &target, &raw.map(), &payload, life).unwrap();
        let signed = Raw { target: format!("{}?{query}", target.path), ..Raw::parse(&read("request.txt")) };
        let hex = String::from_utf8(read("query-signature.txt")).unwrap();
        let same = query.contains(&format!("X-Amz-Signature={}", hex.trim()))
            && signed.sorted() == Raw::parse(&read("query-signed-request.txt")).sorted();
        score.add(same, || format!("{suite} in the query: {query}"));
    }
    score.end();
}

fn credentials(given: &Value) -> Credentials {
    let text = |name: &str| given[name].as_str().unwrap();
    let mut keys = Keys::new(text("access_key_id"), text("secret_access_key"));
    keys.session_token = given["token"].as_str().map(Into::into);
    keys.into()
}
