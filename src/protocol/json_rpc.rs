//! awsJson 1.0 and 1.1: everything in one JSON object, the operation in a header.

use super::json::{self, Members};
use super::{WireBody, WireRequest};
use crate::document::{Builder, Document, Value};
use crate::error::{Error, Result};
use crate::model::{OpFlags, Operation, Protocol, Service};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
/// Asks a service that once spoke awsQuery for the error codes of then.
pub(super) const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// Makes a request.
pub(super) fn serialize(service: &Service, op: &Operation, input: Value<'_>) -> Result<WireRequest> {
    let metadata = service.metadata();
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(TARGET, target(service, op)?);
    let content_type = match metadata.protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    if metadata.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let body = if op.flags.has(OpFlags::EVENT_INPUT) {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/vnd.amazon.eventstream"));
        WireBody::EventStream
    } else {
        let mut body = Vec::with_capacity(256);
        match op.input {
            Some(id) => json::write_members(service, service.shape(id), input, Members::All, &mut body)?,
            None => body.extend_from_slice(b"{}"),
        }
        WireBody::Bytes(body)
    };
    Ok(WireRequest { path: "/".to_owned(), query: String::new(), headers, body, host_prefix: None })
}

/// `DynamoDB_20120810.GetItem`
fn target(service: &Service, op: &Operation) -> Result<HeaderValue> {
    let prefix = service.str(service.metadata().target_prefix).as_bytes();
    let name = service.str(op.name).as_bytes();
    let mut target = Vec::with_capacity(prefix.len() + 1 + name.len());
    target.extend_from_slice(prefix);
    target.push(b'.');
    target.extend_from_slice(name);
    HeaderValue::from_maybe_shared(Bytes::from(target))
        .map_err(|_| Error::invalid("InvalidModel", "the model's targetPrefix can't go into a header"))
}

/// Reads an answer.
pub(super) fn deserialize(service: &Service, op: &Operation, body: Bytes) -> Result<Document> {
    let mut b = Builder::new(body.clone(), service.names());
    b.begin_map();
    if let Some(id) = op.output
        && !op.flags.has(OpFlags::EVENT_OUTPUT)
    {
        json::read_members(service, service.shape(id), &body, Members::All, &mut b)?;
    }
    b.end_map();
    Ok(b.finish())
}
