//! A request as it is written and as it is compared: its secrets replaced, what changes from run to run left out.
//!
//! Two requests mean the same when method, host (its port aside), path, query, the few headers that
//! choose what happens, and body are the same; the body as a JSON or CBOR value or a form, not as bytes.
//! Tokens that the library makes up (UUIDs) are compared only when nothing matches them exactly.

use super::secrets::{self, WORD};
use crate::document::{Document, Kind, Value, base64, json, order};
use bytes::Bytes;
use std::borrow::Cow;

/// Headers that are left out: of the connection, the clock, the signature, the library's version.
const NOISE: [&str; 17] = [
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "connection",
    "content-length",
    "content-md5",
    "date",
    "expect",
    "host",
    "transfer-encoding",
    "user-agent",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-trailer",
    "x-amz-user-agent",
    "x-amzn-trace-id",
];

/// A request without its secrets.
#[derive(Debug)]
pub(super) struct Taken {
    pub method: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl Taken {
    /// What was to be sent.
    pub fn of(method: &http::Method, url: &str, headers: &http::HeaderMap, body: Bytes) -> Taken {
        let url = match url.split_once('?') {
            Some((path, query)) => format!("{path}?{}", secrets::form(query)),
            None => url.to_owned(),
        };
        let kind = text(headers, "content-type");
        let framed = text(headers, "content-encoding").contains("aws-chunked")
            || headers.contains_key("x-amz-decoded-content-length");
        let body = if framed { unframed(&body).unwrap_or(body) } else { body };
        let body = secrets::body(&kind, &body).unwrap_or(body);
        Taken { method: method.to_string(), url, headers: kept(headers, true), body }
    }

    /// What is compared.
    pub fn meaning(&self) -> Meaning {
        let (place, query) = self.url.split_once('?').unwrap_or((&self.url, ""));
        let after = place.split_once("://").map_or(place, |(_, rest)| rest);
        let (authority, path) = after.split_at(after.find('/').unwrap_or(after.len()));
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        };
        let mut query: Vec<&str> = query
            .split('&')
            .filter(|p| !p.is_empty() && !secrets::signs(p.split('=').next().unwrap_or(p)))
            .collect();
        order::sort_by(&mut query, |a, b| a.cmp(b));
        let mut headers: Vec<String> = self
            .headers
            .iter()
            .filter(|(name, _)| {
                matches!(name.as_str(), "x-amz-target" | "range")
                    || name.starts_with("if-")
                    || name.starts_with("x-amz-copy-source")
            })
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        order::sort_by(&mut headers, String::cmp);
        let kind = self.headers.iter().find(|(n, _)| n == "content-type").map_or("", |(_, v)| v.as_str());
        let path = if path.is_empty() { "/" } else { path };
        let parts = [
            self.method.clone().into(),
            host.to_ascii_lowercase().into(),
            path.as_bytes().to_vec(),
            query.join("&").into(),
            headers.join("\n").into(),
            canonical(kind, &self.body),
        ];
        Meaning { loose: parts.each_ref().map(|p| without_uuids(p)), parts }
    }
}

/// Names of the parts of a meaning.
pub(super) const PARTS: [&str; 6] = ["method", "host", "path", "query", "headers", "body"];

/// The parts of a request that decide which answer is its own.
#[derive(Debug)]
pub(super) struct Meaning {
    pub parts: [Vec<u8>; 6],
    /// The same, with all UUIDs alike.
    pub loose: [Vec<u8>; 6],
}

/// Headers to write.
pub(super) fn kept(headers: &http::HeaderMap, request: bool) -> Vec<(String, String)> {
    let names = headers.keys().map(|n| n.as_str());
    let names = names.filter(|n| !request || !(NOISE.contains(n) || n.starts_with("x-amz-checksum-")));
    let value = |name: &str| if secrets::is_secret_header(name) { WORD.into() } else { text(headers, name) };
    names.map(|name| (name.to_owned(), value(name))).collect()
}

/// All values of a header.
pub(super) fn text(headers: &http::HeaderMap, name: &str) -> String {
    let values: Vec<Cow<'_, str>> =
        headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
    values.join(", ")
}

/// Writes a body: as text where it is text.
pub(super) fn write_body(body: &[u8], out: &mut Vec<u8>) {
    if body.is_empty() {
        return;
    }
    match std::str::from_utf8(body) {
        Ok(text) => {
            out.extend_from_slice(b", \"body\": ");
            json::write_string(text, out);
        }
        Err(_) => {
            out.extend_from_slice(b", \"body_base64\": ");
            json::write_string(base64::text(body), out);
        }
    }
}

fn canonical(kind: &str, body: &Bytes) -> Vec<u8> {
    let first = body.iter().find(|b| !b.is_ascii_whitespace());
    let doc = match first {
        _ if kind.contains("cbor") => Document::from_cbor(body.clone()).ok(),
        Some(b'{' | b'[') => Document::from_json(body.clone()).ok(),
        _ => None,
    };
    if let Some(doc) = doc {
        let mut out = Vec::new();
        sorted(doc.root(), &mut out);
        return out;
    }
    if kind.contains("form-urlencoded") {
        let mut pairs: Vec<&[u8]> = body.split(|b| *b == b'&').collect();
        order::sort_by(&mut pairs, |a, b| a.cmp(b));
        return pairs.join(&b'&');
    }
    body.to_vec()
}

/// JSON with the keys in order. As deep as what was read, which the readers cap.
fn sorted(value: Value<'_>, out: &mut Vec<u8>) {
    match value.kind() {
        Kind::Map => {
            let mut entries: Vec<_> = value.entries().collect();
            order::sort_by(&mut entries, |(a, _), (b, _)| a.bytes().cmp(b.bytes()));
            out.push(b'{');
            for (key, v) in entries {
                json::write_string(key.bytes(), out);
                out.push(b':');
                sorted(v, out);
                out.push(b',');
            }
            out.push(b'}');
        }
        Kind::List => {
            out.push(b'[');
            for v in value.children() {
                sorted(v, out);
                out.push(b',');
            }
            out.push(b']');
        }
        _ => json::write(value, out),
    }
}

fn without_uuids(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        match rest.get(..36).filter(|w| is_uuid(w)) {
            Some(_) => {
                out.extend_from_slice(b"<uuid>");
                rest = &rest[36..];
            }
            None => {
                out.push(*first);
                rest = &rest[1..];
            }
        }
    }
    out
}

fn is_uuid(w: &[u8]) -> bool {
    w[8] == b'-'
        && w.iter().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

/// The payload of an aws-chunked body, whose frames hold signatures; `None` where it is framed otherwise.
fn unframed(body: &[u8]) -> Option<Bytes> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    loop {
        let end = rest.windows(2).position(|w| w == b"\r\n")?;
        let size = rest[..end].split(|b| *b == b';').next()?;
        let size = usize::from_str_radix(std::str::from_utf8(size).ok()?, 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(out.into());
        }
        out.extend_from_slice(rest.get(..size)?);
        rest = rest[size..].strip_prefix(b"\r\n")?;
    }
}
