//! A request's body on its way out.
//!
//! Bytes in memory go to hyper as they are. Anything that must be looked at
//! while it is under way (a stream that may have to start again on another
//! connection, a body held back until the server says `100 Continue`) lives in
//! an [`Upload`] that the connection's task and the waiting caller share.

use super::message::{Body, BodySource};
use crate::error::{Error, Result};
use crate::runtime::Mutex;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
use std::task::{Context, Poll, Waker, ready};

/// A body as hyper takes it.
#[derive(Debug)]
pub(super) enum Outgoing {
    /// None, or all of it is out.
    Empty,
    /// In memory.
    Bytes(Bytes),
    /// Watched.
    Watched(Arc<Upload>),
}

impl Outgoing {
    /// The body of a request; `held` keeps it back until [`Upload::release`].
    pub(super) fn new(body: Body, held: bool) -> Outgoing {
        if body.is_empty() {
            return Outgoing::Empty;
        }
        match body {
            Body::Empty => Outgoing::Empty,
            Body::Bytes(b) if held => Outgoing::Watched(Upload::new(Source::Bytes(b), true)),
            Body::Bytes(b) => Outgoing::Bytes(b),
            Body::Stream(s) => Outgoing::Watched(Upload::new(Source::Stream(s), held)),
        }
    }

    /// A handle on the same body, to ask how far it came and to send it again.
    pub(super) fn handle(&self) -> Outgoing {
        match self {
            Outgoing::Empty => Outgoing::Empty,
            Outgoing::Bytes(b) => Outgoing::Bytes(b.clone()),
            Outgoing::Watched(u) => Outgoing::Watched(u.clone()),
        }
    }

    /// The body from its start for another connection, if it can be had again.
    pub(super) fn restart(self, held: bool) -> Option<Outgoing> {
        match self {
            Outgoing::Watched(u) => {
                let source = match &mut u.supply.lock().source {
                    Source::Gone => return None,
                    Source::Bytes(b) => Source::Bytes(b.clone()),
                    Source::Stream(s) => Source::Stream(s.restart()?),
                };
                Some(Outgoing::Watched(Upload::new(source, held)))
            }
            whole => Some(whole),
        }
    }

    /// Whether all of it went out, given how much the connection wrote since the request began.
    pub(super) fn is_sent(&self, written: u64) -> bool {
        match self {
            Outgoing::Empty => true,
            // The head is not counted in, so this is right or a little early; never late.
            Outgoing::Bytes(b) => written >= b.len() as u64,
            // What was handed over may wait in the connection's buffer: all of a body in memory does.
            Outgoing::Watched(u) => u.state.load(Relaxed) == DONE && written >= u.supply.lock().sent,
        }
    }

    /// Whether nothing is left of it to hand to the connection.
    pub(super) fn is_done(&self) -> bool {
        match self {
            Outgoing::Watched(u) => u.state.load(Relaxed) == DONE,
            _ => true,
        }
    }

    /// How much of a watched body the connection has taken.
    pub(super) fn sent(&self) -> u64 {
        match self {
            Outgoing::Watched(u) => u.supply.lock().sent,
            _ => 0,
        }
    }

    /// Whether the connection waits for the body's source, not the other way round.
    pub(super) fn is_starved(&self) -> bool {
        matches!(self, Outgoing::Watched(u) if u.state.load(Relaxed) == STARVED)
    }

    /// Its length, if known.
    pub(super) fn len(&self) -> Option<u64> {
        match self {
            Outgoing::Empty => Some(0),
            Outgoing::Bytes(b) => Some(b.len() as u64),
            Outgoing::Watched(u) => u.len,
        }
    }

    /// Lets a held body go.
    pub(super) fn release(&self) {
        if let Outgoing::Watched(u) = self {
            u.release();
        }
    }

    /// Drops the body's source: once this returns, nobody reads from it any more.
    pub(super) fn stop(&self) {
        if let Outgoing::Watched(u) = self {
            u.supply.lock().source = Source::Gone;
        }
    }
}

/// A body that is watched while it goes out.
#[derive(Debug)]
pub(super) struct Upload {
    len: Option<u64>,
    state: AtomicU8,
    gate: Mutex<Gate>,
    supply: Mutex<Supply>,
}

const MOVING: u8 = 0;
const STARVED: u8 = 1;
const DONE: u8 = 2;

#[derive(Debug)]
enum Gate {
    Open,
    Shut(Option<Waker>),
}

#[derive(Debug)]
struct Supply {
    source: Source,
    sent: u64,
}

#[derive(Debug)]
enum Source {
    Bytes(Bytes),
    Stream(Box<dyn BodySource>),
    /// The request was given up. Its connection's task may not have heard yet.
    Gone,
}

impl Upload {
    fn new(source: Source, held: bool) -> Arc<Upload> {
        let len = match &source {
            Source::Bytes(b) => Some(b.len() as u64),
            Source::Stream(s) => s.len(),
            Source::Gone => None,
        };
        let gate = if held { Gate::Shut(None) } else { Gate::Open };
        Arc::new(Upload {
            len,
            state: AtomicU8::new(MOVING),
            gate: Mutex::new(gate),
            supply: Mutex::new(Supply { source, sent: 0 }),
        })
    }

    /// Lets a held body go.
    pub(super) fn release(&self) {
        if let Gate::Shut(Some(waker)) = std::mem::replace(&mut *self.gate.lock(), Gate::Open) {
            waker.wake();
        }
    }

    fn poll(&self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if let Gate::Shut(waker) = &mut *self.gate.lock() {
            *waker = Some(cx.waker().clone());
            return Poll::Pending;
        }
        let mut supply = self.supply.lock();
        let Supply { source, sent } = &mut *supply;
        let polled = match source {
            Source::Bytes(_) if *sent > 0 => Poll::Ready(None),
            Source::Bytes(b) => Poll::Ready(Some(Ok(b.clone()))),
            Source::Stream(s) => s.poll_chunk(cx),
            Source::Gone => return Poll::Pending,
        };
        if polled.is_pending() {
            self.state.store(STARVED, Relaxed);
        }
        let piece = ready!(polled).transpose()?;
        *sent += piece.as_ref().map_or(0, |b| b.len() as u64);
        self.state.store(MOVING, Relaxed);
        match (piece, self.len) {
            (_, Some(len)) if *sent > len => Poll::Ready(Some(Err(wrong_length("more than ", len)))),
            (None, Some(len)) if *sent < len => {
                Poll::Ready(Some(Err(wrong_length(&format!("{sent} of "), len))))
            }
            (piece, len) => {
                if piece.is_none() || len == Some(*sent) {
                    self.state.store(DONE, Relaxed);
                }
                Poll::Ready(piece.map(Ok))
            }
        }
    }
}

fn wrong_length(found: &str, len: u64) -> Error {
    let text = format!(
        "the request's body gave {found}the {len} bytes it had promised; set its length to what it really holds"
    );
    Error::invalid("BodyLength", text).at("send")
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, Error>>> {
        let this = self.get_mut();
        match this {
            Outgoing::Empty => Poll::Ready(None),
            Outgoing::Bytes(b) => {
                let all = std::mem::take(b);
                *this = Outgoing::Empty;
                Poll::Ready(Some(Ok(Frame::data(all))))
            }
            Outgoing::Watched(u) => u.poll(cx).map(|p| p.map(|r| r.map(Frame::data))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Outgoing::Empty => true,
            Outgoing::Bytes(b) => b.is_empty(),
            Outgoing::Watched(u) => u.state.load(Relaxed) == DONE,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Outgoing::Empty => SizeHint::with_exact(0),
            Outgoing::Bytes(b) => SizeHint::with_exact(b.len() as u64),
            Outgoing::Watched(u) => u.len.map(SizeHint::with_exact).unwrap_or_default(),
        }
    }
}
