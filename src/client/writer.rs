//! The writer: a caller's bytes become a request's streaming body.
//!
//! A bounded pipe. The caller's thread puts pieces in, the connection takes
//! them out; when it is full the caller waits, or comes back on WRITABLE. An event is
//! one piece, encoded before it goes in, and goes in whole or not at all.

use super::shared::{Event, Outcome, Shared};
use crate::document::Value;
use crate::engine::EventEncoder;
use crate::error::{Error, Result, Status};
use crate::http::BodySource;
use crate::runtime::Mutex;
use crate::runtime::{Latch, Runtime, Signal};
use bytes::Bytes;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// Bytes that wait in the pipe, at most.
const CAPACITY: usize = 256 * 1024;

/// What [`Writer::write`] gives.
#[derive(Debug)]
pub enum Written {
    /// So many bytes were taken, at least one unless none were given.
    Some(usize),
    /// The pipe is full.
    Again,
    /// Nobody takes bytes any more: the operation is over. Its outcome says why.
    Closed,
}

/// Writes the body of a request, piece by piece.
#[derive(Debug)]
pub struct Writer {
    shared: Arc<Shared>,
    pipe: Arc<Mutex<Pipe>>,
    events: Option<EventEncoder>,
}

#[derive(Debug, Default)]
struct Pipe {
    pieces: VecDeque<Bytes>,
    held: usize,
    finished: bool,
    abandoned: bool,
    gone: bool,
    source: Option<Waker>,
    room: Option<Arc<Latch>>,
    tell: bool,
}

impl Writer {
    pub(super) fn new(shared: Arc<Shared>) -> (Writer, Box<dyn BodySource>) {
        let pipe = Arc::new(Mutex::new(Pipe::default()));
        let source = PipeSource { pipe: pipe.clone(), shared: shared.clone() };
        (Writer { shared, pipe, events: None }, Box::new(source))
    }

    /// A writer of events; the source gives each of their messages as one piece.
    pub(super) fn of_events(shared: Arc<Shared>, encoder: EventEncoder) -> (Writer, Box<dyn BodySource>) {
        let (mut writer, source) = Writer::new(shared);
        writer.events = Some(encoder);
        (writer, source)
    }

    /// A writer whose bytes belong to no operation, and where they come out.
    pub fn detached(runtime: Arc<Runtime>) -> (Writer, Box<dyn BodySource>) {
        Writer::new(Shared::new(runtime))
    }

    /// Takes what fits of `bytes`, copying; waits for room up to `limit`.
    pub fn write(&self, bytes: &[u8], limit: Option<Duration>) -> Result<Written> {
        if self.events.is_some() {
            let text = "this writer sends events: give them one by one, as documents";
            return Err(Error::new(Status::State, "SendsEvents", text));
        }
        Ok(self.offer(limit, |room, _| {
            let n = bytes.len().min(room);
            (n > 0 || bytes.is_empty()).then(|| Bytes::copy_from_slice(&bytes[..n]))
        }))
    }

    /// Sends an event, a map with one entry; waits for room up to `limit`. What is wrong with it is an
    /// error, and nothing of it is sent.
    pub fn event(&self, event: Value<'_>, limit: Option<Duration>) -> Result<Written> {
        let Some(encoder) = &self.events else {
            let text = "this writer sends bytes; the operation's input has no stream of events";
            return Err(Error::new(Status::State, "SendsBytes", text));
        };
        let message = encoder.encode(event)?;
        // One that is larger than the pipe goes in when there is nothing else in it.
        Ok(self.offer(limit, |room, empty| (empty || message.len() <= room).then(|| message.clone())))
    }

    /// Puts in what `take` gives, given the room and whether all of it is free; `None` is that it does not fit.
    fn offer(&self, limit: Option<Duration>, take: impl Fn(usize, bool) -> Option<Bytes>) -> Written {
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        loop {
            let room = {
                let mut pipe = self.pipe.lock();
                // A two-way stream goes on after the answer's head.
                let over = match self.shared.outcome() {
                    Some(Outcome::Call(_)) => self.events.is_none(),
                    outcome => outcome.is_some(),
                };
                if pipe.gone || pipe.finished || over {
                    return Written::Closed;
                }
                if let Some(piece) = take(CAPACITY.saturating_sub(pipe.held), pipe.held == 0) {
                    let n = piece.len();
                    pipe.pieces.extend((n > 0).then_some(piece));
                    pipe.held += n;
                    let waker = pipe.source.take();
                    drop(pipe);
                    if let Some(w) = waker {
                        w.wake();
                    }
                    return Written::Some(n);
                }
                if limit.is_some_and(|d| d.is_zero()) {
                    pipe.tell = true;
                    return Written::Again;
                }
                pipe.room.insert(Arc::new(Latch::default())).clone()
            };
            let left = until.map(|at| at.saturating_duration_since(Instant::now()));
            if !self.wait(&room, left) {
                self.pipe.lock().tell = true;
                return Written::Again;
            }
        }
    }

    /// Says that this was all. The operation goes on to its answer.
    pub fn finish(&self) -> Result<()> {
        self.end(|pipe| pipe.finished = true)
    }

    fn end(&self, how: impl FnOnce(&mut Pipe)) -> Result<()> {
        let waker = {
            let mut pipe = self.pipe.lock();
            if pipe.finished {
                return Err(Error::new(Status::State, "Finished", "the writer was already finished"));
            }
            how(&mut pipe);
            pipe.source.take()
        };
        if let Some(w) = waker {
            w.wake();
        }
        Ok(())
    }

    /// Waits for room, or for the operation's end.
    fn wait(&self, room: &Latch, limit: Option<Duration>) -> bool {
        if !self.shared.runtime.is_driven() {
            return room.wait(limit);
        }
        self.shared.runtime.drive(limit, Signal(room));
        room.is_set()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Half a body must not be taken for a whole one.
        let _ = self.end(|pipe| pipe.abandoned = true);
    }
}

/// The other end.
#[derive(Debug)]
struct PipeSource {
    pipe: Arc<Mutex<Pipe>>,
    shared: Arc<Shared>,
}

impl BodySource for PipeSource {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let mut pipe = self.pipe.lock();
        match pipe.pieces.pop_front() {
            Some(piece) => {
                pipe.held -= piece.len();
                let (room, tell) = (pipe.room.take(), std::mem::take(&mut pipe.tell));
                drop(pipe);
                if let Some(room) = room {
                    room.set();
                }
                if tell {
                    self.shared.tell(Event::Writable, Status::Ok);
                }
                Poll::Ready(Some(Ok(piece)))
            }
            None if pipe.finished => Poll::Ready(None),
            None if pipe.abandoned => Poll::Ready(Some(Err(Error::new(
                Status::Cancelled,
                "WriterFreed",
                "the writer was freed before it was finished: the body is not whole",
            )
            .at("send")))),
            None => {
                pipe.source = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

impl Drop for PipeSource {
    fn drop(&mut self) {
        let (room, tell) = {
            let mut pipe = self.pipe.lock();
            pipe.gone = true;
            pipe.pieces.clear();
            (pipe.room.take(), std::mem::take(&mut pipe.tell))
        };
        if let Some(room) = room {
            room.set();
        }
        if tell {
            self.shared.tell(Event::Writable, Status::Ok);
        }
    }
}
