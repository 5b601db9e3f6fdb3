//! The rest protocols' heads: URI, query, headers and payload members.

use super::WireRequest;
use crate::document::{Document, Value};
use crate::error::Result;
use crate::model::{Operation, Service};
use bytes::Bytes;
use http::HeaderMap;

/// Makes a restJson1 or restXml request.
pub(super) fn serialize(_service: &Service, _op: &Operation, _input: Value<'_>) -> Result<WireRequest> {
    Ok(WireRequest::default())
}

/// Reads a restJson1 or restXml answer.
pub(super) fn deserialize(
    _service: &Service,
    _op: &Operation,
    _status: u16,
    _headers: &HeaderMap,
    _body: Bytes,
) -> Result<Document> {
    Ok(Document::empty_map())
}
