//! A caller's transport: requests as questions.
//!
//! The view is `method`, `url`, `headers` and, of a body in memory, `body`; a body
//! that streams goes along as an attachment, and so may the answer's.

use super::hooks::Point;
use crate::document::{Builder, Document, Kind, base64};
use crate::error::{Error, Result, Status};
use crate::http::{Body, BodySource, Limits, Request, Response, ResponseBody, SendFuture, Transport};
use crate::runtime::Runtime;
use crate::runtime::callback::{Answer, Attachment, Handler};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::sync::Arc;

/// What goes along with a transport's question.
pub struct TransportBody {
    /// The request's body, when it streams.
    pub source: Option<Box<dyn BodySource>>,
    /// What streams of the answer are driven by.
    pub runtime: Arc<Runtime>,
}

/// A transport that asks a handler.
pub(super) struct CallbackTransport {
    handler: Arc<dyn Handler>,
    runtime: Arc<Runtime>,
}

impl CallbackTransport {
    pub fn new(handler: Arc<dyn Handler>, runtime: Arc<Runtime>) -> CallbackTransport {
        CallbackTransport { handler, runtime }
    }
}

impl std::fmt::Debug for CallbackTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CallbackTransport")
    }
}

impl Transport for CallbackTransport {
    fn send(&self, request: Request, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let (view, source) = view(request);
            let attachment: Attachment = Box::new(TransportBody { source, runtime: self.runtime.clone() });
            let asked = self.runtime.dispatcher().ask(&self.handler, view, Some(attachment));
            let answer = match limits.first_byte {
                None => asked.await,
                Some(limit) => tokio::time::timeout(limit, asked).await.unwrap_or_else(|_| {
                    let text = format!("no answer within the limit of {} ms", limit.as_millis());
                    Err(Error::transport("first byte", text))
                }),
            };
            match answer.map_err(failed)? {
                Answer::Value(head, _) => response(&head, None),
                Answer::Attached(head, body) => {
                    response(&head, body.downcast::<ResponseBody>().ok().map(|b| *b))
                }
                Answer::Next(..) | Answer::Fail(_) => Err(malformed("it gave no answer")),
            }
        })
    }
}

fn view(request: Request) -> (Document, Option<Box<dyn BodySource>>) {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    let text = |b: &mut Builder, key: &str, value: &str| {
        b.key(key);
        b.string(value);
    };
    b.begin_map();
    text(&mut b, "point", Point::Transport.name());
    text(&mut b, "method", request.method.as_str());
    let scheme = if request.https { "https" } else { "http" };
    text(&mut b, "url", &format!("{scheme}://{}{}", request.authority, request.target));
    b.key("headers");
    b.begin_map();
    for name in request.headers.keys() {
        let values: Vec<_> =
            request.headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
        text(&mut b, name.as_str(), &values.join(", "));
    }
    b.end_map();
    let source = match request.body {
        Body::Empty => None,
        Body::Bytes(bytes) => {
            b.key("body");
            b.blob(&bytes);
            None
        }
        Body::Stream(source) => Some(source),
    };
    b.end_map();
    (b.finish(), source)
}

/// An answer's document as an answer.
pub(super) fn response(head: &Document, body: Option<ResponseBody>) -> Result<Response> {
    let root = head.root();
    let status = match root.member("status") {
        v if v.is_nothing() => 200,
        v => v
            .as_i64()
            .and_then(|n| u16::try_from(n).ok())
            .filter(|n| (100..1000).contains(n))
            .ok_or_else(|| malformed("status is no HTTP status"))?,
    };
    let mut headers = HeaderMap::new();
    for (name, value) in root.member("headers").entries() {
        let parsed: Option<(HeaderName, HeaderValue)> = (|| {
            let name = name.as_str()?.parse().ok()?;
            let value = match value.as_i64() {
                Some(n) => HeaderValue::from(n),
                None => HeaderValue::from_bytes(value.bytes()).ok()?,
            };
            Some((name, value))
        })();
        let (name, value) = parsed.ok_or_else(|| malformed("headers holds a name or value that is none"))?;
        headers.append(name, value);
    }
    let body = match body {
        Some(body) => body,
        None => ResponseBody::from_bytes(body_of(root)?),
    };
    Ok(Response { status, headers, body })
}

fn body_of(root: crate::document::Value<'_>) -> Result<Bytes> {
    let body = root.member("body");
    if matches!(body.kind(), Kind::String | Kind::Blob) {
        return Ok(Bytes::copy_from_slice(body.bytes()));
    }
    let encoded = root.member("body_base64");
    let mut out = Vec::new();
    base64::decode(encoded.bytes(), &mut out).map_err(|_| malformed("body_base64 is no base64"))?;
    Ok(out.into())
}

fn malformed(why: &str) -> Error {
    Error::new(Status::Callback, "InvalidAnswer", format!("the transport callback: {why}")).at("callback")
}

/// What a transport fails with is a transport's failure, and may be tried again.
fn failed(e: Error) -> Error {
    if e.status() != Status::Callback {
        return e;
    }
    let message = e.facts().message.clone();
    Error::transport("send", message)
}
