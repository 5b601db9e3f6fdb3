//! Requests, answers and bodies, and the seam between engine and wire.

use super::stall::Stall;
use crate::error::{Error, Result};
use bytes::Bytes;
use http::{HeaderMap, Method};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::time::Duration;

/// A request, ready to go out.
#[derive(Debug)]
pub struct Request {
    /// GET, PUT, ….
    pub method: Method,
    /// Whether it goes over TLS.
    pub https: bool,
    /// Host, with a port where it is not the scheme's own.
    pub authority: String,
    /// Path and query, percent-encoded, as they go on the request line.
    pub target: String,
    /// Headers. `Host` and `Content-Length` are set by the engine; transports send what is here.
    pub headers: Headers,
    /// The body.
    pub body: Body,
    /// Whether the answer may begin before the request's body ends: that needs HTTP/2.
    pub two_way: bool,
}

/// A request's headers, shared until somebody changes them: the engine keeps for another attempt what the
/// transport sends now.
#[derive(Debug, Clone)]
pub struct Headers(Arc<HeaderMap>);

impl Headers {
    /// The map itself; a copy, where another holds it too.
    pub fn into_map(self) -> HeaderMap {
        Arc::unwrap_or_clone(self.0)
    }
}

impl Default for Headers {
    fn default() -> Headers {
        static NONE: LazyLock<Headers> = LazyLock::new(|| HeaderMap::new().into());
        NONE.clone()
    }
}

impl From<HeaderMap> for Headers {
    fn from(map: HeaderMap) -> Headers {
        Headers(Arc::new(map))
    }
}

impl Deref for Headers {
    type Target = HeaderMap;

    fn deref(&self) -> &HeaderMap {
        &self.0
    }
}

impl DerefMut for Headers {
    fn deref_mut(&mut self) -> &mut HeaderMap {
        Arc::make_mut(&mut self.0)
    }
}

/// An answer: its head, and the body still to be read.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Headers; values need not be UTF-8.
    pub headers: HeaderMap,
    /// The body.
    pub body: ResponseBody,
}

/// A request's body.
#[derive(Debug, Default)]
pub enum Body {
    /// None.
    #[default]
    Empty,
    /// In memory; cheap to clone for another attempt.
    Bytes(Bytes),
    /// Read piece by piece.
    Stream(Box<dyn BodySource>),
}

impl Body {
    /// Its length in bytes, if known.
    pub fn len(&self) -> Option<u64> {
        match self {
            Body::Empty => Some(0),
            Body::Bytes(b) => Some(b.len() as u64),
            Body::Stream(s) => s.len(),
        }
    }

    /// Whether it is known to be empty.
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }
}

// Whether it is empty is asked of [`Body`], which knows without a length.
#[allow(clippy::len_without_is_empty)]
/// A body that is read piece by piece: a file, a caller's writer, an encoder around another.
pub trait BodySource: Send + std::fmt::Debug {
    /// The next piece, or `None` at the end. An error ends the attempt.
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>>;

    /// How many bytes there are in all, if known.
    fn len(&self) -> Option<u64>;

    /// A source over the same bytes from the start, for another attempt; `None`
    /// when they can't be had again.
    fn restart(&mut self) -> Option<Box<dyn BodySource>>;
}

/// An answer's body, read piece by piece.
pub struct ResponseBody(Inner);

enum Inner {
    Bytes(Option<Bytes>),
    Stream(Box<dyn BodySource>),
}

impl ResponseBody {
    /// A body in memory.
    pub fn from_bytes(b: Bytes) -> ResponseBody {
        ResponseBody(Inner::Bytes((!b.is_empty()).then_some(b)))
    }

    /// A body read from a source; dropping it lets the connection go.
    pub fn from_source(s: Box<dyn BodySource>) -> ResponseBody {
        ResponseBody(Inner::Stream(s))
    }

    /// The next piece, or `None` at the end.
    pub fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        match &mut self.0 {
            Inner::Bytes(b) => Poll::Ready(b.take().map(Ok)),
            Inner::Stream(s) => s.poll_chunk(cx),
        }
    }

    /// The next piece, or `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// All of it in one piece: no copy when it came in one. More than `cap` bytes are an error.
    pub async fn collect(mut self, cap: usize) -> Result<Bytes> {
        let first = match self.chunk().await {
            None => return Ok(Bytes::new()),
            Some(b) => b?,
        };
        let Some(second) = self.chunk().await else { return Ok(first) };
        let mut all = Vec::with_capacity(first.len() * 2 + 1024);
        all.extend_from_slice(&first);
        let mut piece = Some(second);
        while let Some(b) = piece {
            let b = b?;
            if all.len() + b.len() > cap {
                return Err(
                    Error::response(format!("the answer's body is larger than {cap} bytes")).at("body")
                );
            }
            all.extend_from_slice(&b);
            piece = self.chunk().await;
        }
        Ok(all.into())
    }
}

impl std::fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ResponseBody")
    }
}

/// Time limits of one attempt. `None` is no limit.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// Name look-up alone, besides `connect`.
    pub dns: Option<Duration>,
    /// Name look-up and connecting.
    pub connect: Option<Duration>,
    /// The TLS handshake.
    pub tls: Option<Duration>,
    /// A silence of the server while it should take the request; `first_byte` where this is absent.
    pub send: Option<Duration>,
    /// From the request's end to the answer's head.
    pub first_byte: Option<Duration>,
    /// Between two pieces of the answer's body.
    pub read: Option<Duration>,
    /// When a body, either way, stands still.
    pub stall: Option<Stall>,
}

/// What [`Transport::send`] gives.
pub type SendFuture<'a> = Pin<Box<dyn Future<Output = Result<Response>> + Send + 'a>>;

/// What [`Transport::warm`] gives.
pub type WarmFuture<'a> = Pin<Box<dyn Future<Output = Result<usize>> + Send + 'a>>;

/// Something that carries a request to where it goes and brings the answer's head.
///
/// Dropping the future cancels. Errors are [`Error::transport`] with the phase
/// (`dns`, `connect`, `tls`, `send`, `first byte`) and the system's own text
/// (`connection refused`, `no such host`), which programs match on.
pub trait Transport: Send + Sync + std::fmt::Debug {
    /// Sends a request. `limits` bound the phases of this one attempt.
    fn send(&self, request: Request, limits: Limits) -> SendFuture<'_>;

    /// Opens connections to a host ahead of requests, until `count` wait there; gives how many do. A transport
    /// that keeps no connections of its own opens none.
    fn warm(&self, _https: bool, _authority: &str, _count: usize, _limits: Limits) -> WarmFuture<'_> {
        Box::pin(std::future::ready(Ok(0)))
    }
}
