//! What a handler may read at its point, and what its edits change.
//!
//! A view is a map; what a point has not reached yet is left out:
//!
//! ```text
//! point, service, operation, region, attempt
//! input                    the input document
//! request                  method, url, headers {name: value}, body (while in memory)
//! response                 status, headers
//! output                   the output document
//! values                   what handlers set under metadata.KEY, which later ones may read
//! error                    status, code, message, http_status, request_id, retryable
//! ```
//!
//! Edits are paths with text: `headers.NAME`, `query.NAME`, `body`,
//! `input.PATH`, `metadata.KEY`. Secrets that the signer adds are never in a view.

use super::flight::{Flight, Payload};
use super::hooks::Point;
use crate::document::{Builder, Document, Input, Path, Scalar};
use crate::error::{Error, Result};
use crate::runtime::callback::Edit;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Headers whose values are kept out of views and logs.
pub(super) const SECRET_HEADERS: [&str; 9] = [
    "authorization",
    "dpop",
    "proxy-authorization",
    "x-amz-sso_bearer_token",
    "x-aws-ec2-metadata-token",
    "x-amz-security-token",
    "x-amz-s3session-token",
    "x-amz-server-side-encryption-customer-key",
    "x-amz-copy-source-server-side-encryption-customer-key",
];

/// The view of a point.
pub(super) fn of(flight: &Flight<'_>, point: Point, failure: Option<&Error>) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    let service = &flight.engine.service;
    b.begin_map();
    text(&mut b, "point", point.name());
    text(&mut b, "service", service.str(service.metadata().service_id));
    text(&mut b, "operation", &flight.plan.name);
    text(&mut b, "region", flight.engine.settings.region.as_deref().unwrap_or(""));
    b.key("attempt");
    b.int(flight.attempt.into());
    b.key("input");
    b.value(flight.input.root());
    if !flight.draft.path.is_empty() {
        request(&mut b, flight);
    }
    if let Some((status, headers)) = &flight.head {
        b.key("response");
        b.begin_map();
        b.key("status");
        b.int((*status).into());
        header_map(&mut b, headers);
        b.end_map();
    }
    if let Some(output) = &flight.output {
        b.key("output");
        b.value(output.root());
    }
    if !flight.values.is_empty() {
        b.key("values");
        b.begin_map();
        for (key, value) in &flight.values {
            text(&mut b, key, value);
        }
        b.end_map();
    }
    if let Some(e) = failure {
        error(&mut b, e);
    }
    b.end_map();
    b.finish()
}

/// A view of a point that chooses: who asks, and what else it needs.
pub(super) fn brief(flight: &Flight<'_>, point: Point, more: impl FnOnce(&mut Builder)) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    text(&mut b, "point", point.name());
    text(&mut b, "service", flight.engine.service_id());
    text(&mut b, "operation", &flight.plan.name);
    text(&mut b, "region", flight.engine.settings.region.as_deref().unwrap_or(""));
    more(&mut b);
    b.end_map();
    b.finish()
}

pub(super) fn request(b: &mut Builder, flight: &Flight<'_>) {
    let draft = &flight.draft;
    b.key("request");
    b.begin_map();
    text(b, "method", flight.plan.method.as_str());
    let scheme = if draft.https { "https" } else { "http" };
    let question = if draft.query.is_empty() { "" } else { "?" };
    let host = if draft.authority.is_empty() { "" } else { "://" };
    let scheme = if draft.authority.is_empty() { "" } else { scheme };
    text(
        b,
        "url",
        &format!(
            "{scheme}{host}{}{}{}{question}{}",
            draft.authority, draft.base_path, draft.path, draft.query
        ),
    );
    header_map(b, &draft.headers);
    if let Payload::Bytes(body) = &draft.payload {
        b.key("body");
        b.blob(body);
    }
    b.end_map();
}

/// `headers: {name: value}`; a repeated header's values are joined by `, `.
pub(super) fn header_map(b: &mut Builder, headers: &HeaderMap) {
    b.key("headers");
    b.begin_map();
    for name in headers.keys() {
        if SECRET_HEADERS.contains(&name.as_str()) {
            if let Some(shown) = headers.get(name).and_then(without_signature) {
                text(b, name.as_str(), shown);
            }
            continue;
        }
        let values: Vec<_> =
            headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
        text(b, name.as_str(), &values.join(", "));
    }
    b.end_map();
}

/// Of `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` what is no secret; of anything else nothing.
fn without_signature(value: &HeaderValue) -> Option<&str> {
    let value = value.to_str().ok().filter(|v| v.starts_with("AWS4-"))?;
    value.split_once(", Signature=").map(|(shown, _)| shown)
}

pub(super) fn error(b: &mut Builder, e: &Error) {
    let facts = e.facts();
    b.key("error");
    b.begin_map();
    b.key("status");
    b.int((facts.status as i32).into());
    text(b, "code", &facts.code);
    text(b, "message", &facts.message);
    text(b, "request_id", &facts.request_id);
    b.key("http_status");
    b.int(facts.http_status.into());
    b.key("retryable");
    b.bool(facts.retryable);
    b.key("throttling");
    b.bool(facts.throttling);
    text(b, "phase", facts.phase);
    b.end_map();
}

pub(super) fn text(b: &mut Builder, key: &str, value: &str) {
    b.key(key);
    b.string(value);
}

/// Makes a handler's edits.
pub(super) fn apply(flight: &mut Flight<'_>, point: Point, edits: &[Edit]) -> Result<()> {
    for edit in edits {
        let (area, rest) = edit.path.split_once('.').unwrap_or((edit.path.as_str(), ""));
        match area {
            "headers" => header(flight, point, rest, edit.value.as_deref())?,
            "query" => query(flight, point, rest, edit.value.as_deref())?,
            "body" if rest.is_empty() => {
                before_signing(flight, point, &edit.path)?;
                flight.body_replaced = true;
                flight.draft.payload = match &edit.value {
                    Some(v) => Payload::Bytes(Bytes::copy_from_slice(v)),
                    None => Payload::Empty,
                };
            }
            "metadata" => {
                let value = edit.value.as_deref().map(|v| String::from_utf8_lossy(v).into_owned());
                flight.values.retain(|(k, _)| k != rest);
                flight.values.extend(value.map(|v| (rest.to_owned(), v)));
            }
            "input" => input(flight, point, rest, edit.value.as_deref())?,
            _ => {
                return Err(refused(
                    point,
                    &edit.path,
                    "the paths are headers.NAME, query.NAME, body, input.PATH, metadata.KEY",
                ));
            }
        }
    }
    Ok(())
}

fn header(flight: &mut Flight<'_>, point: Point, name: &str, value: Option<&[u8]>) -> Result<()> {
    let path = format!("headers.{name}");
    let name: HeaderName =
        name.parse().map_err(|_| refused(point, &path, "that is not the name of a header"))?;
    if flight.signed && (name == "host" || name.as_str().starts_with("x-amz-") || name == "authorization") {
        return Err(refused(point, &path, "the request is signed: change it at hook.BeforeSigning"));
    }
    match value {
        None => {
            flight.draft.headers.remove(name);
        }
        Some(v) => {
            let value = HeaderValue::from_bytes(v)
                .map_err(|_| refused(point, &path, "the value holds CR, LF or another control character"))?;
            flight.draft.headers.insert(name, value);
        }
    }
    Ok(())
}

fn query(flight: &mut Flight<'_>, point: Point, name: &str, value: Option<&[u8]>) -> Result<()> {
    before_signing(flight, point, &format!("query.{name}"))?;
    let encode = |bytes: &[u8]| {
        let mut out = Vec::with_capacity(bytes.len());
        crate::auth::percent_encode(bytes, &mut out);
        // Percent-encoded text is ASCII.
        String::from_utf8(out).unwrap_or_default()
    };
    let key = encode(name.as_bytes());
    let kept =
        flight.draft.query.split('&').filter(|p| !p.is_empty() && p.split('=').next() != Some(key.as_str()));
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    parts.extend(value.map(|v| format!("{key}={}", encode(v))));
    flight.draft.query = parts.join("&");
    Ok(())
}

/// Before the request is made of it, the input may still change.
fn input(flight: &mut Flight<'_>, point: Point, path: &str, value: Option<&[u8]>) -> Result<()> {
    let full = format!("input.{path}");
    if !matches!(point, Point::BeforeExecution | Point::Initialize | Point::BeforeSerialization) {
        return Err(refused(point, &full, "the request is already made of the input"));
    }
    let mut input = Input::new();
    input.set_document(flight.input.clone());
    let scalar = match value {
        Some(v) => Scalar::String(
            std::str::from_utf8(v).map_err(|_| refused(point, &full, "the value is not UTF-8"))?,
        ),
        None => Scalar::Null,
    };
    input.set(&Path::parse(path)?, scalar)?;
    flight.input = input.take();
    Ok(())
}

fn before_signing(flight: &Flight<'_>, point: Point, path: &str) -> Result<()> {
    match flight.signed {
        true => Err(refused(point, path, "the request is signed: change it at hook.BeforeSigning")),
        false => Ok(()),
    }
}

fn refused(point: Point, path: &str, why: &str) -> Error {
    Error::invalid("InvalidEdit", format!("{} can't change {path:?}: {why}", point.name())).at("callback")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_shown_without_itself_and_other_secrets_not_at_all() {
        let shown = |v: &'static str| {
            let value = HeaderValue::from_static(v);
            without_signature(&value).map(str::to_owned)
        };
        let signed = "AWS4-HMAC-SHA256 Credential=AK/d/r/s/aws4_request, SignedHeaders=host, Signature=abc";
        assert_eq!(
            shown(signed).as_deref(),
            Some("AWS4-HMAC-SHA256 Credential=AK/d/r/s/aws4_request, SignedHeaders=host")
        );
        assert_eq!(shown("Bearer token"), None);
        assert_eq!(shown("AWS4-HMAC-SHA256 Signature=abc"), None);
    }
}
