//! Plain HTTP requests to endpoints on the machine: metadata and containers.
//!
//! Each attempt has its own limit; they are few, and what they bring is capped.

use super::caller::failed;
use crate::error::{Error, Result};
use crate::http::{Body, Limits, Request, Target, Transport};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use std::time::Duration;

/// The largest answer that is read.
const MAX_ANSWER: usize = 1 << 20;

/// An answer, whole.
#[derive(Debug)]
pub(super) struct Fetched {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A plain request.
pub(super) struct Plain<'a> {
    pub method: Method,
    pub target: &'a Target,
    /// Path and query below the target's own path.
    pub path: &'a str,
    pub headers: &'a [(HeaderName, &'a str)],
    /// Limit of the whole exchange.
    pub limit: Duration,
}

/// Sends one request and reads the answer.
pub(super) async fn fetch(transport: &dyn Transport, plain: &Plain<'_>) -> Result<Fetched> {
    let Plain { method, target, path, limit, .. } = plain;
    let mut headers = HeaderMap::with_capacity(plain.headers.len() + 2);
    headers.insert(http::header::HOST, value(&target.authority)?);
    headers.insert(http::header::ACCEPT, HeaderValue::from_static("*/*"));
    if *method == Method::PUT {
        headers.insert(http::header::CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    for (name, text) in plain.headers {
        headers.insert(name.clone(), value(text)?);
    }
    let request = Request {
        method: method.clone(),
        https: target.https,
        authority: target.authority.clone(),
        target: format!("{}{path}", target.path),
        headers: headers.into(),
        body: Body::Empty,
        two_way: false,
    };
    let limits =
        Limits { connect: Some(*limit), tls: Some(*limit), first_byte: Some(*limit), ..Limits::default() };
    let exchange = async {
        let answer = transport.send(request, limits).await?;
        let body = answer.body.collect(MAX_ANSWER).await?;
        Ok(Fetched { status: answer.status, headers: answer.headers, body })
    };
    tokio::time::timeout(*limit, exchange).await.unwrap_or_else(|_| {
        let text = format!("{} did not answer within {} ms", target.authority, limit.as_millis());
        Err(Error::transport("first byte", text))
    })
}

/// A header's value; what has line breaks in it is refused without being shown.
fn value(text: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(text)
        .map_err(|_| failed("InvalidHeader", "a host or token holds characters that no header may"))
}
