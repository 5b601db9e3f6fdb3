//! The guard against streams that stand still.
//!
//! A body that crawls below a rate for longer than a grace is given up: without this a
//! server that died in the middle of a transfer is noticed when the host's patience ends,
//! if ever. It is a purse of time: waiting for the other side takes from it, each byte
//! that moves puts `1 / rate` seconds back, up to the grace. Time in which the
//! caller does not ask, or has nothing to send, is nobody's stall and is not counted.

use super::failure;
use super::message::Limits;
use crate::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep};

/// The code of a stream that stood still.
pub const STALLED: &str = "StalledStream";

/// When a stream stands still: fewer than `rate` bytes a second over `grace`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stall {
    /// For how long.
    pub grace: Duration,
    /// Bytes a second; at least 1.
    pub rate: u32,
}

/// One stream under the guard.
#[derive(Debug)]
pub(super) struct Guard {
    stall: Stall,
    left: Duration,
}

impl Guard {
    pub(super) fn new(stall: Stall) -> Guard {
        Guard { stall, left: stall.grace }
    }

    /// Something moved.
    pub(super) fn moved(&mut self, bytes: u64) {
        if self.left < self.stall.grace {
            let more = Duration::try_from_secs_f64(bytes as f64 / f64::from(self.stall.rate.max(1)));
            self.left = self.left.saturating_add(more.unwrap_or(Duration::MAX)).min(self.stall.grace);
        }
    }

    /// The other side was waited for.
    pub(super) fn waited(&mut self, time: Duration) {
        self.left = self.left.saturating_sub(time);
    }

    /// What is left of its patience.
    pub(super) fn left(&self) -> Duration {
        self.left
    }

    /// The error: `what` stood still, after so many bytes of so many.
    pub(super) fn error(&self, phase: &'static str, what: &str, got: u64, of: Option<u64>) -> Error {
        let Stall { grace, rate } = self.stall;
        let of = of.map_or(String::new(), |of| format!(" of {of}"));
        let text = format!(
            "{what} stalled: fewer than {rate} bytes a second for {grace:?}, after {got}{of} bytes (i/o timeout); the options stall_grace_ms and stalled_stream_protection change that"
        );
        let mut e = Error::transport(phase, text);
        e.facts_mut().code = STALLED.to_owned();
        e
    }
}

/// How long the reader of an answer's body waits: up to a silence, and up to what the guard allows.
/// The clock runs only while there is nothing to read and somebody asks.
#[derive(Debug)]
pub(super) struct Patience {
    silence: Option<Duration>,
    guard: Option<Guard>,
    clock: Option<Pin<Box<Sleep>>>,
    /// Since when the reader waits.
    waiting: Option<Instant>,
}

impl Patience {
    pub(super) fn new(limits: Limits) -> Patience {
        let guard = limits.stall.map(Guard::new);
        Patience { silence: limits.read, guard, clock: None, waiting: None }
    }

    /// A piece came.
    pub(super) fn moved(&mut self, bytes: usize) {
        if let Some(guard) = &mut self.guard {
            if let Some(since) = self.waiting {
                guard.waited(since.elapsed());
            }
            guard.moved(bytes as u64);
        }
        self.waiting = None;
    }

    /// Nothing came: the error, once that has lasted too long. `got` bytes came before, of `len`.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        runtime: &Handle,
        got: u64,
        len: Option<u64>,
    ) -> Poll<Error> {
        let left = self.guard.as_ref().map(Guard::left);
        let limit = match (self.silence, left) {
            (None, None) => return Poll::Pending,
            (Some(a), Some(b)) => a.min(b),
            (a, b) => a.or(b).unwrap_or(Duration::MAX),
        };
        let clock = self.clock.get_or_insert_with(|| {
            // The reader's thread need not be one of the runtime's.
            let _inside = runtime.enter();
            Box::pin(tokio::time::sleep(limit))
        });
        if self.waiting.is_none() {
            let now = Instant::now();
            clock.as_mut().reset(now + limit);
            self.waiting = Some(now);
        }
        ready!(clock.as_mut().poll(cx));
        Poll::Ready(match self.guard.as_ref().filter(|_| left == Some(limit)) {
            Some(guard) => guard.error("body", "the answer's body", got, len),
            None => {
                let what = format!("nothing more of the answer's body came after {got} bytes");
                failure::timeout("body", &what, limit)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn waiting_takes_and_bytes_give() {
        let mut g = Guard::new(Stall { grace: s(20), rate: 2 });
        g.waited(s(15));
        g.moved(4);
        assert_eq!(g.left(), s(7));
        g.moved(u64::MAX);
        assert_eq!(g.left(), s(20));
        g.waited(s(30));
        assert_eq!(g.left(), s(0));
        let e = g.error("body", "the answer's body", 7, Some(9));
        assert_eq!(e.facts().code, STALLED);
        assert!(e.to_string().contains("20s") && e.to_string().contains("7 of 9 bytes"), "{e}");
    }
}
