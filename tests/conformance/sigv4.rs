//! Signature Version 4 and 4A: each suite signed in its headers and in its query.
//!
//! Version 4's signature is a keyed digest over the string to sign, and that holds the
//! digest of the canonical request: an equal signature means that all three are.

use super::{Score, file, folder, set};
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::auth::{
    Options, Payload, SigningParams, Target, TokenPlace, key_pair, presign, presign_v4a, sign, sign_v4a,
};
use libaws::crypto::hex;
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

/// A suite: what is signed and how.
struct Suite {
    name: String,
    folder: &'static str,
    context: Value,
    credentials: Credentials,
    raw: Raw,
}

impl Suite {
    fn all(kind: &'static str) -> Vec<Suite> {
        let root = folder().join(kind);
        let Ok(dir) = std::fs::read_dir(&root) else {
            println!("{kind}: passed over, no {}", root.display());
            return Vec::new();
        };
        let mut names: Vec<String> = dir.map(|d| d.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names.into_iter().map(|name| Suite::read(kind, name)).collect()
    }

    fn read(kind: &'static str, name: String) -> Suite {
        let context = set(&format!("{kind}/{name}/context.json")).unwrap();
        let raw = Raw::parse(&file(&format!("{kind}/{name}/request.txt")).unwrap());
        Suite { credentials: credentials(&context["credentials"]), name, folder: kind, context, raw }
    }

    fn file(&self, name: &str) -> Vec<u8> {
        file(&format!("{}/{}/{name}", self.folder, self.name)).unwrap()
    }

    fn params(&self) -> SigningParams<'_> {
        let is = |name: &str| self.context[name] == Value::Bool(true);
        let options = Options {
            normalize_path: is("normalize"),
            double_encode: true,
            content_sha256_header: is("sign_body"),
            token: if is("omit_session_token") { TokenPlace::Unsigned } else { TokenPlace::Signed },
        };
        let time = self.context["timestamp"].as_str().unwrap().as_bytes();
        let (seconds, _) = libaws::document::time::parse_iso8601(time).unwrap();
        SigningParams {
            credentials: &self.credentials,
            region: self.context["region"].as_str().unwrap(),
            service: self.context["service"].as_str().unwrap(),
            time: UNIX_EPOCH + Duration::from_secs(seconds as u64),
            options,
        }
    }

    fn target(&self) -> Target<'_> {
        Target::new(&self.raw.method, &self.raw.target, self.raw.host(), true)
    }

    fn life(&self) -> Duration {
        Duration::from_secs(self.context["expiration_in_seconds"].as_u64().unwrap())
    }

    /// The request with these headers, as the vectors have it.
    fn signed(&self, headers: &HeaderMap) -> Raw {
        let text = |v: &HeaderValue| String::from_utf8(v.as_bytes().to_vec()).unwrap();
        let headers = headers.iter().map(|(n, v)| (n.to_string(), text(v))).collect();
        Raw { headers, ..Raw::parse(&self.file("request.txt")) }
    }
}

#[test]
fn sigv4() {
    let mut score = Score::new("sigv4/v4");
    for suite in Suite::all("sigv4/v4") {
        let (params, target, payload) = (suite.params(), suite.target(), Payload::of(&suite.raw.body));
        let mut headers = suite.raw.map();
        let signature = sign(&params, &target, &mut headers, &payload).unwrap();
        let same = signature.hex.as_slice() == suite.file("header-signature.txt").trim_ascii()
            && suite.signed(&headers).sorted()
                == Raw::parse(&suite.file("header-signed-request.txt")).sorted();
        score.add(same, || format!("{} in headers", suite.name));

        let query = presign(&params, &target, &suite.raw.map(), &payload, suite.life()).unwrap();
        let signed = Raw { target: format!("{}?{query}", target.path), ..suite.signed(&suite.raw.map()) };
        let hex = String::from_utf8(suite.file("query-signature.txt")).unwrap();
        let same = query.contains(&format!("X-Amz-Signature={}", hex.trim()))
            && signed.sorted() == Raw::parse(&suite.file("query-signed-request.txt")).sorted();
        score.add(same, || format!("{} in the query: {query}", suite.name));
    }
    score.end();
}

/// The signatures differ from run to run. One of ours that fits the string to sign of the
/// vectors was made over the same; and the key is theirs when its point is.
#[test]
fn sigv4a() {
    let mut score = Score::new("sigv4/v4a");
    // A suite may have no expectations.
    let expects = |s: &&Suite| folder().join(s.folder).join(&s.name).join("header-signature.txt").exists();
    for suite in Suite::all("sigv4/v4a").iter().filter(expects) {
        let (params, target, payload) = (suite.params(), suite.target(), Payload::of(&suite.raw.body));
        let key = key_pair(&suite.credentials).unwrap();
        let point: Value = serde_json::from_slice(&suite.file("public-key.json")).unwrap();
        let (x, y) = key.public();
        let ours = point["X"] == hex(&x).trim_start_matches('0') || point["X"] == hex(&x);
        score.add(ours && (point["Y"] == hex(&y)), || format!("{}: the key", suite.name));
        let fits = |to: &str, signature: &str| {
            let signature: Vec<u8> = (0..signature.len() / 2)
                .map(|i| u8::from_str_radix(&signature[2 * i..2 * i + 2], 16).unwrap())
                .collect();
            key.verify(suite.file(to).trim_ascii_end(), &signature)
        };
        let unsigned = |mut raw: Raw| {
            let cut = |text: &str, at: &str| text.split(at).next().unwrap().to_owned();
            raw.target = cut(&raw.target, "&X-Amz-Signature=");
            raw.headers.iter_mut().for_each(|(_, v)| *v = cut(v, ", Signature="));
            raw.sorted()
        };
        let mut headers = suite.raw.map();
        let signature = sign_v4a(&params, &target, &mut headers, &payload).unwrap();
        let same = fits("header-string-to-sign.txt", &signature)
            && unsigned(suite.signed(&headers))
                == unsigned(Raw::parse(&suite.file("header-signed-request.txt")));
        score.add(same, || format!("{} in headers", suite.name));

        let query = presign_v4a(&params, &target, &suite.raw.map(), &payload, suite.life()).unwrap();
        let signature = query.split("X-Amz-Signature=").nth(1).unwrap().split('&').next().unwrap();
        let signed = Raw { target: format!("{}?{query}", target.path), ..suite.signed(&suite.raw.map()) };
        let token_last = suite.params().options.token == TokenPlace::Unsigned;
        let same = fits("query-string-to-sign.txt", signature)
            && (token_last
                || unsigned(signed) == unsigned(Raw::parse(&suite.file("query-signed-request.txt"))));
        score.add(same, || format!("{} in the query: {query}", suite.name));
    }
    score.end();
}

fn credentials(given: &Value) -> Credentials {
    let text = |name: &str| given[name].as_str().unwrap();
    let mut keys = Keys::new(text("access_key_id"), text("secret_access_key"));
    keys.session_token = given["token"].as_str().map(Into::into);
    keys.into()
}
