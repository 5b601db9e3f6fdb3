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
//! | streams of events | as above | `event_stream` |
//!
//! Inputs follow the AWS CLI's conventions and are checked by [`validate`]
//! first; serializers therefore answer a value of the wrong type with a plain
//! error and no more.

mod cbor;
mod errors;
pub mod event_stream;
mod fields;
mod host;
mod json;
mod json_rpc;
mod once;
mod query;
mod rest;
mod text;
mod validate;
pub mod xml;

#[cfg(test)]
mod tests;

pub(crate) use errors::reason;
pub use errors::{ServiceError, host_id, request_id};
pub(crate) use host::prefix as host_prefix;
pub(crate) use text::time_of;
pub use validate::validate;
pub use xml::{body_request_id, root_name, root_text};

pub(crate) use crate::document::MAX_DEPTH;
use crate::document::{Builder, Document, Value};
use crate::error::{Error, Result, Status};
use crate::model::{Member, Operation, Protocol, Service, Shape, ShapeFlags, ShapeId, XmlNamespace};
use bytes::Bytes;
use http::HeaderMap;

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
        Protocol::AwsJson10 | Protocol::AwsJson11 => json_rpc::serialize(service, op, input)?,
        Protocol::RestJson1 | Protocol::RestXml => rest::serialize(service, op, input)?,
        Protocol::AwsQuery | Protocol::Ec2Query => query::serialize(service, op, input)?,
        Protocol::RpcV2Cbor => cbor::serialize(service, op, input)?,
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
        Protocol::AwsJson10 | Protocol::AwsJson11 => json_rpc::deserialize(service, op, body),
        Protocol::RestJson1 | Protocol::RestXml => rest::deserialize(service, op, status, headers, body),
        Protocol::AwsQuery | Protocol::Ec2Query => query::deserialize(service, op, &body),
        Protocol::RpcV2Cbor => cbor::deserialize(service, op, body),
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
    match service.metadata().protocol {
        Protocol::RestJson1 => {
            let found = json::find_error(true, status, headers, &body);
            found.finish(service, op, status, headers, &body, |shape, b| {
                rest::members(service, shape, status, headers, &body, b)
            })
        }
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
            xml::parse_error(service, op, status, headers, &body)
        }
        Protocol::RpcV2Cbor => {
            let found = cbor::find_error(status, &body);
            found.finish(service, op, status, headers, &body, |shape, b| {
                cbor::read_members(service, shape, &body, b)
            })
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let found = json::find_error(false, status, headers, &body);
            found.finish(service, op, status, headers, &body, |shape, b| {
                json::read_members(service, shape, &body, json::Members::All, b)
            })
        }
    }
}

/// The member of an input or output that is a stream of events.
pub fn event_member(service: &Service, shape: Option<ShapeId>) -> Option<&Member> {
    let members = service.members(service.shape(shape?));
    members.iter().find(|m| service.shape(m.shape).flags.has(ShapeFlags::EVENT_STREAM))
}

/// Whether everything but a stream's events is in messages too: protocols that bind nothing to HTTP.
pub fn is_rpc(service: &Service) -> bool {
    matches!(service.metadata().protocol, Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor)
}

/// Writes the members of a structure in the service's body format: the payload of an event.
/// A member that is a stream of events is left out.
pub fn encode(service: &Service, shape: &Shape, value: Value<'_>, out: &mut Vec<u8>) -> Result<()> {
    match service.metadata().protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson1 => {
            json::write_members(service, shape, value, json::Members::All, out)
        }
        Protocol::RestXml => {
            let name = service.str(shape.name);
            xml::serialize_members(service, shape, value, name, XmlNamespace::default(), out)
        }
        Protocol::RpcV2Cbor => cbor::write_members(service, shape, value, out),
        Protocol::AwsQuery | Protocol::Ec2Query => Err(no_events()),
    }
}

/// Reads the members of a structure in the service's body format into the map that is
/// open in `b`, whose body `body` must be: the payload of an event.
pub fn decode(service: &Service, shape: &Shape, body: &Bytes, b: &mut Builder) -> Result<()> {
    match service.metadata().protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson1 => {
            json::read_members(service, shape, body, json::Members::All, b)
        }
        Protocol::RestXml => xml::deserialize_members(service, shape, body, b),
        Protocol::RpcV2Cbor => cbor::read_members(service, shape, body, b),
        Protocol::AwsQuery | Protocol::Ec2Query => Err(no_events()),
    }
}

fn no_events() -> Error {
    Error::new(Status::Other, "UnsupportedProtocol", "the query protocols have no streams of events")
}
