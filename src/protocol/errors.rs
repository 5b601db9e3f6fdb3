//! Service errors: what all protocols agree on once code and message are found.
//!
//! A code is looked up among the operation's modelled errors by shape name and
//! by the code the model states; a match gives the typed members. Answers from
//! proxies and load balancers come in no protocol at all, so every step has
//! something to fall back on: the status is always known.

use crate::document::{Builder, Document};
use crate::error::{Fault, Result};
use crate::model::{Operation, Service, Shape, ShapeFlags, ShapeId};
use bytes::Bytes;
use http::HeaderMap;

/// An error that a service answered with.
#[derive(Debug, Clone)]
pub struct ServiceError {
    /// The error code: `NoSuchKey`, or the HTTP status when the answer has none.
    pub code: String,
    /// The service's message, or what could be read of the body.
    pub message: String,
    /// The request id, or empty.
    pub request_id: String,
    /// The extended request id of S3.
    pub host_id: Option<String>,
    /// The members of a modelled error; else an empty map.
    pub detail: Document,
    /// The modelled error.
    pub shape: Option<ShapeId>,
    /// Whose fault, by the answer or the model, else by the status.
    pub fault: Fault,
    /// Whether the model says it may be retried.
    pub retryable: bool,
    /// Whether the model says it is throttling.
    pub throttling: bool,
}

/// The request id of an answer, or an empty text.
pub fn request_id(headers: &HeaderMap) -> &str {
    first(headers, &["x-amzn-requestid", "x-amz-request-id", "x-amz-requestid"])
}

/// The extended request id of an answer (S3's), or an empty text.
pub fn host_id(headers: &HeaderMap) -> &str {
    first(headers, &["x-amz-id-2"])
}

fn first<'a>(headers: &'a HeaderMap, names: &[&str]) -> &'a str {
    names.iter().find_map(|n| headers.get(*n)?.to_str().ok()).unwrap_or("")
}

/// What a protocol found in an answer; empty is not found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The code as it came: cleaned by [`Found::finish`].
    pub(super) code: String,
    /// The message.
    pub(super) message: String,
    /// A request id in the body (XML): used when no header has one.
    pub(super) request_id: String,
    /// S3's extended request id in the body.
    pub(super) host_id: String,
    /// Whose fault the answer says it is.
    pub(super) fault: Fault,
}

impl Found {
    /// Completes the error. `detail` adds the members of the modelled error, header-bound
    /// ones included, into the open map; should it fail, there is no detail.
    ///
    /// A service that once spoke awsQuery sends its old code and fault in a header: the
    /// model's error goes by the new code, the caller sees the old one.
    pub(super) fn finish(
        self,
        service: &Service,
        op: &Operation,
        status: u16,
        headers: &HeaderMap,
        body: &Bytes,
        detail: impl FnOnce(&Shape, &mut Builder) -> Result<()>,
    ) -> ServiceError {
        let mut code = clean(&self.code).to_owned();
        let mut fault = self.fault;
        let mut shape = modelled(service, op, &code);
        if let Some((old, kind)) = query_error(headers) {
            shape = shape.or_else(|| modelled(service, op, old));
            code = old.to_owned();
            fault = fault_of(kind);
        }
        let mut message = self.message;
        if code.is_empty() {
            code = status.to_string();
            if message.is_empty() {
                message = reason(status).to_owned();
            }
        }
        let flags = shape.map_or(ShapeFlags::default(), |id| service.shape(id).flags);
        if fault == Fault::Unknown {
            fault = match status {
                _ if flags.has(ShapeFlags::FAULT) => Fault::Server,
                500.. => Fault::Server,
                400..=499 => Fault::Client,
                _ if shape.is_some() => Fault::Client,
                _ => Fault::Unknown,
            };
        }
        let or = |header: &str, found: String| if header.is_empty() { found } else { header.to_owned() };
        let host_id = or(host_id(headers), self.host_id);
        ServiceError {
            code,
            message,
            request_id: or(request_id(headers), self.request_id),
            host_id: (!host_id.is_empty()).then_some(host_id),
            detail: shape
                .and_then(|id| members(service, service.shape(id), body, detail))
                .unwrap_or_default(),
            shape,
            fault,
            retryable: flags.has(ShapeFlags::RETRYABLE),
            throttling: flags.has(ShapeFlags::THROTTLING),
        }
    }
}

fn members(
    service: &Service,
    shape: &Shape,
    body: &Bytes,
    detail: impl FnOnce(&Shape, &mut Builder) -> Result<()>,
) -> Option<Document> {
    let mut b = Builder::new(body.clone(), service.names());
    b.begin_map();
    detail(shape, &mut b).ok()?;
    b.end_map();
    Some(b.finish())
}

/// The name alone, of `aws.protocoltests#FooError:http://internal.amazon.com/coral/`.
pub(super) fn clean(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or("");
    code.rsplit('#').next().unwrap_or("").trim()
}

/// `AWS.SimpleQueueService.NonExistentQueue;Sender`
fn query_error(headers: &HeaderMap) -> Option<(&str, &str)> {
    let (code, kind) = headers.get("x-amzn-query-error")?.to_str().ok()?.split_once(';')?;
    (!code.is_empty() && !kind.contains(';')).then_some((code, kind))
}

/// `Not Found`: what an answer without a body says.
pub fn reason(status: u16) -> &'static str {
    http::StatusCode::from_u16(status).ok().and_then(|s| s.canonical_reason()).unwrap_or("")
}

/// `Sender` and `Receiver`, as query errors say it.
pub(super) fn fault_of(kind: &str) -> Fault {
    match kind {
        "Sender" => Fault::Client,
        "Receiver" | "Server" => Fault::Server,
        _ => Fault::Unknown,
    }
}

/// The modelled error of a code.
pub(super) fn modelled(service: &Service, op: &Operation, code: &str) -> Option<ShapeId> {
    let errors = service.errors(op);
    let wire = |id: &&ShapeId| service.str(service.shape(**id).wire) == code;
    let name = |id: &&ShapeId| service.str(service.shape(**id).name) == code;
    if code.is_empty() {
        return None;
    }
    errors.iter().find(wire).or_else(|| errors.iter().find(name)).copied()
}

/// The message of a body that is not in the protocol: a proxy's page, a balancer's line.
pub(super) fn foreign(status: u16, body: &[u8]) -> String {
    format!("status {status}: {}", excerpt(body))
}

/// The first 256 bytes or so of a body that is in no protocol, as text.
pub(super) fn excerpt(body: &[u8]) -> String {
    let cut = &body[..body.len().min(256)];
    String::from_utf8_lossy(cut).trim().trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned()
}
