//! The reader of a streaming answer.
//!
//! Whoever reads polls the body itself, on the reader's own thread: no task
//! and no channel lie between the connection and the caller, and a slow reader
//! holds back the sender by not polling. Events are cut from the body as it comes.

use super::shared::{Event, Outcome, Shared};
use super::task::{cancelled, late_body};
use crate::document::Document;
use crate::engine::Events;
use crate::error::{Error, Status};
use crate::http::ResponseBody;
use crate::runtime::Mutex;
use crate::runtime::{Latch, Runtime};
use bytes::Bytes;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};
use tokio::time::{Sleep, sleep_until};

/// Reads the body of an answer, piece by piece.
#[derive(Debug)]
pub struct Reader {
    shared: Arc<Shared>,
    body: Option<ResponseBody>,
    /// The piece that the caller may look at until the next call.
    current: Bytes,
    alarm: Arc<Alarm>,
    failed: Option<Error>,
    /// What makes events of the body, where it is a stream of them.
    events: Option<Box<Events>>,
    /// The event that the caller may look at until the next call.
    event: Option<Document>,
    /// The operation's deadline, where it has one.
    clock: Option<Pin<Box<Sleep>>>,
}

/// What [`Reader::next`] and [`Reader::event`] give.
#[derive(Debug)]
pub enum Next {
    /// A piece is in [`Reader::current`], or an event in [`Reader::current_event`].
    Piece,
    /// There is no more.
    End,
    /// None yet.
    Again,
    /// The stream broke.
    Failed(Error),
}

type Polled = Poll<Option<Result<Bytes, Error>>>;

/// Wakes a waiting reader, or sends READABLE for one that does not wait.
#[derive(Debug)]
struct Alarm {
    /// Weak, since the cancel latch in the shared part keeps wakers, and so this.
    shared: Weak<Shared>,
    rung: Mutex<Arc<Latch>>,
    armed: AtomicBool,
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.rung.lock().set();
        if self.armed.swap(false, Ordering::AcqRel)
            && let Some(shared) = self.shared.upgrade()
        {
            shared.tell(Event::Readable, Status::Ok);
        }
    }
}

impl Reader {
    pub(super) fn new(shared: Arc<Shared>, body: ResponseBody, events: Option<Box<Events>>) -> Reader {
        let alarm = Arc::new(Alarm {
            shared: Arc::downgrade(&shared),
            rung: Mutex::new(Arc::new(Latch::default())),
            armed: AtomicBool::new(false),
        });
        let (body, current) = (Some(body), Bytes::new());
        Reader { shared, body, current, alarm, failed: None, events, event: None, clock: None }
    }

    /// A reader of a body that belongs to no operation.
    pub fn detached(runtime: Arc<Runtime>, body: ResponseBody) -> Reader {
        Reader::new(Shared::new(runtime), body, None)
    }

    /// The piece that the last [`Next::Piece`] meant.
    pub fn current(&self) -> &Bytes {
        &self.current
    }

    /// The next piece; waits for it up to `limit`, `None` being without limit.
    pub fn next(&mut self, limit: Option<Duration>) -> Next {
        self.current = Bytes::new();
        if self.events.is_some() {
            let text = "the answer is a stream of events; read it event by event";
            return Next::Failed(Error::new(Status::State, "StreamOfEvents", text));
        }
        if let Some(e) = &self.failed {
            return Next::Failed(e.clone());
        }
        match self.advance(limit) {
            Poll::Pending => Next::Again,
            Poll::Ready(Some(Ok(piece))) => {
                self.current = piece;
                Next::Piece
            }
            Poll::Ready(None) => {
                self.close(Status::Ok);
                Next::End
            }
            Poll::Ready(Some(Err(e))) => self.fail(e),
        }
    }

    /// The event that the last [`Next::Piece`] of [`Reader::event`] meant: a map with one entry.
    pub fn current_event(&self) -> Option<&Document> {
        self.event.as_ref()
    }

    /// The next event; waits for it up to `limit`, `None` being without limit. An error that
    /// the service sends instead of an event ends the stream.
    pub fn event(&mut self, limit: Option<Duration>) -> Next {
        self.event = None;
        if let Some(e) = &self.failed {
            return Next::Failed(e.clone());
        }
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        loop {
            let head = match self.shared.outcome() {
                Some(Outcome::Call(output)) => Some(&output.metadata),
                _ => None,
            };
            let Some(events) = &mut self.events else {
                let text = "the answer is no stream of events; read it piece by piece";
                return Next::Failed(Error::new(Status::State, "NoEvents", text));
            };
            match events.next(head) {
                Ok(Some(event)) => {
                    self.event = Some(event);
                    return Next::Piece;
                }
                Ok(None) => {}
                Err(e) => return self.fail(e),
            }
            let ended = events.end(head);
            let left = until.map(|at| at.saturating_duration_since(Instant::now()));
            match self.advance(left) {
                Poll::Pending => return Next::Again,
                Poll::Ready(Some(Ok(piece))) => {
                    if let Some(events) = &mut self.events {
                        events.push(piece);
                    }
                }
                Poll::Ready(Some(Err(e))) => return self.fail(e),
                Poll::Ready(None) => match ended {
                    Ok(()) => {
                        self.close(Status::Ok);
                        return Next::End;
                    }
                    Err(e) => return self.fail(e),
                },
            }
        }
    }

    fn fail(&mut self, e: Error) -> Next {
        self.failed = Some(e.clone());
        self.close(e.status());
        Next::Failed(e)
    }

    /// The next piece of the body, waited for up to a limit.
    fn advance(&mut self, limit: Option<Duration>) -> Polled {
        match self.shared.runtime.is_driven() {
            true => self.next_driven(limit),
            false => self.next_waiting(limit),
        }
    }

    /// Lets the connection go and ends the operation.
    fn close(&mut self, status: Status) {
        if self.body.take().is_some() {
            self.shared.finish(status);
        }
    }

    fn next_waiting(&mut self, limit: Option<Duration>) -> Polled {
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        loop {
            let rung = Arc::new(Latch::default());
            *self.alarm.rung.lock() = rung.clone();
            if limit.is_some_and(|d| d.is_zero()) {
                return self.look();
            }
            let polled = self.poll();
            if polled.is_ready() {
                return polled;
            }
            let left = until.map(|at| at.saturating_duration_since(Instant::now()));
            if !rung.wait(left) {
                return self.look();
            }
        }
    }

    fn next_driven(&mut self, limit: Option<Duration>) -> Polled {
        let mut result = Poll::Pending;
        {
            let (shared, body, clock) = (&self.shared, &mut self.body, &mut self.clock);
            let until = async {
                result = Poll::Ready(poll_fn(|cx| poll(shared, body, clock, cx)).await);
            };
            shared.runtime.drive(limit, until);
        }
        match result {
            Poll::Pending => self.look(),
            ready => ready,
        }
    }

    /// A last look, which asks for READABLE when there is nothing.
    fn look(&mut self) -> Polled {
        self.alarm.armed.store(true, Ordering::Release);
        let polled = self.poll();
        if polled.is_ready() {
            self.alarm.armed.store(false, Ordering::Release);
        }
        polled
    }

    fn poll(&mut self) -> Polled {
        let waker = Waker::from(self.alarm.clone());
        let _enter = self.shared.runtime.enter();
        poll(&self.shared, &mut self.body, &mut self.clock, &mut Context::from_waker(&waker))
    }
}

/// One look at the body, and at whether the operation was cancelled or its time is up.
fn poll(
    shared: &Shared,
    body: &mut Option<ResponseBody>,
    clock: &mut Option<Pin<Box<Sleep>>>,
    cx: &mut Context<'_>,
) -> Polled {
    let Some(body) = body else { return Poll::Ready(None) };
    if shared.cancel.poll(cx).is_ready() {
        return Poll::Ready(Some(Err(cancelled())));
    }
    if let Some((at, limit)) = shared.until.get() {
        let clock = clock.get_or_insert_with(|| Box::pin(sleep_until(*at)));
        if clock.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Some(Err(late_body(*limit))));
        }
    }
    body.poll_chunk(cx)
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.close(Status::Ok);
    }
}
