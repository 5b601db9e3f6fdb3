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
    /// Whose fault, by the model, else by the status.
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
}

impl Found {
    /// Completes the error. `detail` adds the members of the modelled error, header-bound
    /// ones included, into the open map; should it fail, there is no detail.
    pub(super) fn finish(
        self,
        service: &Service,
        op: &Operation,
        status: u16,
        headers: &HeaderMap,
        detail: impl FnOnce(&Shape, &mut Builder) -> Result<()>,
    ) -> ServiceError {
        let _ = (service, op, headers, ShapeFlags::FAULT, Bytes::new(), detail);
        ServiceError {
            code: if self.code.is_empty() { status.to_string() } else { self.code },
            message: self.message,
            request_id: self.request_id,
            host_id: (!self.host_id.is_empty()).then_some(self.host_id),
            detail: Document::empty_map(),
            shape: None,
            fault: Fault::Unknown,
            retryable: false,
            throttling: false,
        }
    }
}

/// The modelled error of a code.
pub(super) fn modelled(service: &Service, op: &Operation, code: &str) -> Option<ShapeId> {
    let errors = service.errors(op);
    let wire = |id: &&ShapeId| service.str(service.shape(**id).wire) == code;
    let name = |id: &&ShapeId| service.str(service.shape(**id).name) == code;
    errors.iter().find(wire).or_else(|| errors.iter().find(name)).copied()
}

/// The first 256 bytes or so of a body that is in no protocol, as text.
pub(super) fn excerpt(body: &[u8]) -> String {
    let cut = &body[..body.len().min(256)];
    String::from_utf8_lossy(cut).trim().trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned()
}
