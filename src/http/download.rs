//! An answer's body on its way in.
//!
//! Whoever reads the body moves the connection, and hyper hands over the pieces. This adds what
//! the library promises: a body that breaks off says how much came of how much,
//! a wait for the next piece is bounded (a slow reader is not a slow server:
//! the clock runs only while the reader waits), and the connection goes back to
//! the pool at the end. When a body is dropped unread, a little that is still to
//! come is read in the background; for more than that a new connection is
//! cheaper, and this one is closed.

use super::failure;
use super::message::{BodySource, Limits};
use super::pool::{Conn, Pool};
use super::socket::Meter;
use super::stall::Patience;
use super::upload::Outgoing;
use crate::error::Result;
use bytes::Bytes;
use http_body::{Body, Frame};
use hyper::body::Incoming;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

/// What is read of a dropped body to save its connection.
const LITTLE: u64 = 32 * 1024;

/// And for how long.
const SOON: Duration = Duration::from_millis(100);

/// An answer's body that is still arriving.
#[derive(Debug)]
pub(super) struct Download {
    /// A piece that was read already.
    early: Option<Result<Bytes>>,
    /// Until the end, an error, or the drop.
    flow: Option<Flow>,
    len: Option<u64>,
    got: u64,
    patience: Patience,
}

/// A connection that brings a body.
#[derive(Debug)]
pub(super) struct Flow {
    /// What is still to come.
    pub(super) incoming: Incoming,
    /// Over what.
    pub(super) conn: Conn,
    /// The request, which may be under way still when its answer has come.
    pub(super) sending: Sending,
    /// Where the connection goes then.
    pub(super) pool: Arc<Pool>,
}

/// How far a request's body is out. Dropping it stops the body.
#[derive(Debug)]
pub(super) struct Sending {
    body: Outgoing,
    /// What the connection had written when the request began.
    mark: u64,
}

impl Sending {
    /// A request's body, about to go out over `conn`.
    pub(super) fn new(body: &Outgoing, conn: &Conn) -> Sending {
        Sending { body: body.handle(), mark: conn.meter.written() }
    }

    /// The body.
    pub(super) fn body(&self) -> &Outgoing {
        &self.body
    }

    /// What the connection had written when the request began.
    pub(super) fn mark(&self) -> u64 {
        self.mark
    }

    /// The body, to send again.
    pub(super) fn into_body(mut self) -> Outgoing {
        std::mem::replace(&mut self.body, Outgoing::Empty)
    }

    /// Whether all of the request is out.
    pub(super) fn is_done(&self, meter: &Meter) -> bool {
        self.body.is_sent(meter.written() - self.mark)
    }
}

impl Drop for Sending {
    /// The connection's task is told to stop as well, but in its own time, and
    /// the source may be gone by then: a caller's callback, say.
    fn drop(&mut self) {
        self.body.stop();
    }
}

impl Flow {
    /// The connection is free, unless its request never went out completely: the
    /// server answered early, and what it would make of the rest is unknown.
    fn finish(self) {
        if self.sending.is_done(&self.conn.meter) {
            self.pool.put(self.conn);
        }
    }

    /// The next piece; the connection is moved as far as it takes.
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let mut polled = Pin::new(&mut self.incoming).poll_frame(cx);
        if polled.is_pending() {
            self.conn.driver.poll(cx);
            polled = Pin::new(&mut self.incoming).poll_frame(cx);
        }
        polled
    }

    /// Reads the rest, if it is little and comes soon.
    async fn drain(mut self) {
        let rest = async {
            let mut got = 0;
            loop {
                match std::future::poll_fn(|cx| self.poll_frame(cx)).await {
                    None => return true,
                    Some(Ok(frame)) => got += frame.data_ref().map_or(0, |b| b.len() as u64),
                    Some(Err(_)) => return false,
                }
                if got > LITTLE {
                    return false;
                }
            }
        };
        if let Ok(true) = tokio::time::timeout(SOON, rest).await {
            self.finish();
        }
    }
}

impl Download {
    /// The body of an answer.
    pub(super) fn new(flow: Flow, limits: Limits) -> Download {
        let len = flow.incoming.size_hint().exact();
        let patience = Patience::new(limits);
        Download { early: None, flow: Some(flow), len, got: 0, patience }
    }

    /// All of the body, if it came in one piece with the head.
    pub(super) fn arrived(&mut self) -> Option<Bytes> {
        if self.len == Some(0) {
            self.finish();
            return Some(Bytes::new());
        }
        // Whoever reads what is left leaves a waker then.
        match self.poll_chunk(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(Ok(whole))) if self.flow.is_none() => Some(whole),
            Poll::Ready(piece) => {
                self.early = piece;
                None
            }
            Poll::Pending => None,
        }
    }

    /// Has what is still to be sent of the request sent, whether somebody reads or not.
    pub(super) fn let_go_on(&mut self) {
        if let Some(flow) = &mut self.flow
            && !flow.sending.is_done(&flow.conn.meter)
        {
            flow.conn.driver.go_on(&flow.conn.runtime);
        }
    }

    fn finish(&mut self) {
        if let Some(flow) = self.flow.take() {
            flow.finish();
        }
    }
}

impl BodySource for Download {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.early.is_some() {
            return Poll::Ready(self.early.take());
        }
        while let Some(flow) = &mut self.flow {
            match flow.poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => {
                    // Trailers are no part of the body.
                    let Ok(piece) = frame.into_data() else { continue };
                    self.got += piece.len() as u64;
                    self.patience.moved(piece.len());
                    if flow.incoming.is_end_stream() {
                        self.finish();
                    }
                    return Poll::Ready(Some(Ok(piece)));
                }
                Poll::Ready(Some(Err(e))) => {
                    self.flow = None;
                    return Poll::Ready(Some(Err(failure::body(&e, self.got, self.len))));
                }
                Poll::Ready(None) => self.finish(),
                Poll::Pending => {
                    let runtime = &flow.conn.runtime;
                    let error = ready!(self.patience.poll(cx, runtime, self.got, self.len));
                    self.flow = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }

    fn len(&self) -> Option<u64> {
        self.len
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        let left = self.len.map_or(0, |len| len.saturating_sub(self.got));
        if let Some(flow) = self.flow.take()
            && left <= LITTLE
            && flow.sending.is_done(&flow.conn.meter)
        {
            flow.conn.runtime.clone().spawn(flow.drain());
        }
    }
}
