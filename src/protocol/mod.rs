//! The wire protocols: documents to requests, answers to documents.
//!
//! One function each way, [`serialize`] and [`deserialize`], and one for errors,
//! [`parse_error`]; which protocol it is the service's model says. Nothing here
//! is written per service or per operation: the shapes of the model drive
//! everything, and a value goes from the wire into the document in one pass
//! without a tree between.
//!
//! | protocol | head | body |
//! |---|---|---|
//! | awsJson 1.0, 1.1 | `json_rpc` | `json` |
//! | restJson1 | `rest` | `json` |
//! | restXml | `rest` | `xml` |
//! | awsQuery, ec2Query | `query` | `query` out, `xml` in |
//! | rpc-v2-cbor | `cbor` | `cbor` |
//!
//! Inputs follow the AWS CLI's conventions and are checked by [`validate`]
//! first; serializers therefore answer a value of the wrong type with a plain
//! error and no more.

mod errors;
mod fields;
mod host;
mod rest;
mod text;
mod validate;

pub use errors::{ServiceError, host_id, request_id};
pub use validate::validate;

use crate::document::{Builder, Document, Value};
use crate::error::{Error, Result, Status};
use crate::model::{Operation, Protocol, Service, Shape};
use bytes::Bytes;
use http::HeaderMap;

/// Containers nested deeper than this are refused, both ways.
pub(crate) const MAX_DEPTH: usize = 128;

/// A request as the protocol makes it: without host, signature and the headers that every request has.
#[derive(Debug, Default)]
pub struct WireRequest {
    /// The path, percent-encoded; begins with `/`.
    pub path: String,
    /// The query, encoded, without its `?`.
    pub query: String,
    /// Headers, the content type among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: WireBody,
    /// What the model puts before the host name (`stream-`), labels filled in.
    pub host_prefix: Option<String>,
}

/// The body of a [`WireRequest`].
#[derive(Debug, Default, PartialEq, Eq)]
pub enum WireBody {
    /// None.
    #[default]
    Empty,
    /// All of it.
    Bytes(Vec<u8>),
    /// The input's streaming member is the body: who sends the request supplies it.
    Stream,
    /// A stream of events is the body: who sends the request supplies it.
    EventStream,
}

/// Makes the request of an operation from its input, which [`validate`] has passed.
pub fn serialize(service: &Service, op: &Operation, input: Value<'_>) -> Result<WireRequest> {
    let mut request = match service.metadata().protocol {
        Protocol::RestJson1 | Protocol::RestXml => rest::serialize(service, op, input)?,
        other => return Err(absent(other)),
    };
    request.host_prefix = host::prefix(service, op, input)?;
    Ok(request)
}

/// Reads a successful answer. Of an output with a streaming member the body
/// stays with the caller, who passes an empty one; the member is left out.
pub fn deserialize(
    service: &Service,
    op: &Operation,
    status: u16,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<Document> {
    match service.metadata().protocol {
        Protocol::RestJson1 | Protocol::RestXml => rest::deserialize(service, op, status, headers, body),
        other => Err(absent(other)),
    }
}

/// Reads an answer that is an error. There is always something to say, be it only the status.
pub fn parse_error(
    service: &Service,
    op: &Operation,
    status: u16,
    headers: &HeaderMap,
    body: Bytes,
) -> ServiceError {
    let _ = body.len();
    errors::Found::default().finish(service, op, status, headers, |_, _| Ok(()))
}

/// Writes a structure in the service's body format: the payload of an event.
pub fn encode(service: &Service, _shape: &Shape, _value: Value<'_>, _out: &mut Vec<u8>) -> Result<()> {
    Err(absent(service.metadata().protocol))
}

/// Reads the members of a structure in the service's body format into the map
/// that is open in `b`: the payload of an event.
pub fn decode(service: &Service, _shape: &Shape, _body: &Bytes, _b: &mut Builder) -> Result<()> {
    Err(absent(service.metadata().protocol))
}

fn absent(protocol: Protocol) -> Error {
    Error::new(Status::Other, "UnsupportedProtocol", format!("the protocol {protocol:?} is not compiled in"))
}
