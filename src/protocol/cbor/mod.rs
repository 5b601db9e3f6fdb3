//! Smithy RPC v2 CBOR: the operation in the path, everything else in one CBOR map.
//!
//! Blobs and times are native and numbers need no parsing, so this protocol is
//! preferred where a service speaks it. Bodies of answers come with definite and
//! with open lengths; requests have definite ones.

mod decode;
mod encode;

pub(super) use decode::{find_error, read_members};
pub(super) use encode::write_members;

use super::json_rpc::QUERY_MODE;
use super::{WireBody, WireRequest};
use crate::document::{Builder, Document, Value};
use crate::error::Result;
use crate::model::{OpFlags, Operation, Service};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};

const PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");
const CBOR: HeaderValue = HeaderValue::from_static("application/cbor");
const EVENTS: HeaderValue = HeaderValue::from_static("application/vnd.amazon.eventstream");

/// Makes a request.
pub(super) fn serialize(service: &Service, op: &Operation, input: Value<'_>) -> Result<WireRequest> {
    let metadata = service.metadata();
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(PROTOCOL, HeaderValue::from_static("rpc-v2-cbor"));
    headers.insert(header::ACCEPT, if op.flags.has(OpFlags::EVENT_OUTPUT) { EVENTS } else { CBOR });
    if metadata.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let body = match op.input {
        _ if op.flags.has(OpFlags::EVENT_INPUT) => {
            headers.insert(header::CONTENT_TYPE, EVENTS);
            WireBody::EventStream
        }
        Some(id) => {
            headers.insert(header::CONTENT_TYPE, CBOR);
            let mut body = Vec::with_capacity(256);
            write_members(service, service.shape(id), input, &mut body)?;
            WireBody::Bytes(body)
        }
        None => WireBody::Empty,
    };
    let target = [service.str(metadata.target_prefix), service.str(op.name)];
    let path = ["/service/", target[0], "/operation/", target[1]].concat();
    Ok(WireRequest { path, query: String::new(), headers, body, host_prefix: None })
}

/// Reads an answer.
pub(super) fn deserialize(service: &Service, op: &Operation, body: Bytes) -> Result<Document> {
    let mut b = Builder::new(body.clone(), service.names());
    b.begin_map();
    if let Some(id) = op.output
        && !op.flags.has(OpFlags::EVENT_OUTPUT)
    {
        read_members(service, service.shape(id), &body, &mut b)?;
    }
    b.end_map();
    Ok(b.finish())
}
