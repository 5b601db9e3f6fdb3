//! The completion queue: how bindings learn that operations ended.
//!
//! A completion is three numbers, the tag being the caller's own. The queue's
//! descriptor is readable while there is something to take, so it fits any
//! event loop; it is made when first asked for, and a queue that is only
//! polled costs no system call per completion. The descriptor holds one byte
//! at most: written when the queue turns non-empty, read when it turns empty.
//! It is a pipe's end, and on Windows, where event loops wait for sockets alone, a socket.

use super::lock::{Condvar, Mutex};
use crate::error::{Error, Result, Status};
use std::collections::VecDeque;
use std::io;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// One thing that happened to an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// The caller's tag, given when the operation was submitted.
    pub tag: u64,
    /// DONE, HEAD, READABLE, WRITABLE.
    pub kind: u32,
    /// The status code.
    pub status: i32,
}

/// A queue of completions.
#[derive(Debug, Default)]
pub struct Queue {
    state: Mutex<State>,
    filled: Condvar,
}

#[derive(Debug, Default)]
struct State {
    items: VecDeque<Completion>,
    woken: bool,
    signalled: bool,
    flag: Option<Flag>,
    waker: Option<Waker>,
}

impl State {
    /// Makes the descriptor agree with whether there is something to take.
    fn signal(&mut self) {
        let want = !self.items.is_empty() || self.woken;
        if want == self.signalled {
            return;
        }
        if let Some(flag) = &mut self.flag
            && flag.set(want).is_ok()
        {
            self.signalled = want;
        }
    }

    fn take(&mut self, cap: usize, out: &mut Vec<Completion>) {
        let n = cap.min(self.items.len());
        out.extend(self.items.drain(..n));
        self.woken = false;
        self.signal();
    }
}

impl Queue {
    /// Adds a completion.
    pub fn push(&self, item: Completion) {
        let waker = {
            let mut state = self.state.lock();
            state.items.push_back(item);
            state.signal();
            state.waker.take()
        };
        self.filled.notify_one();
        if let Some(w) = waker {
            w.wake();
        }
    }

    /// Ends a wait without a completion.
    pub fn wake(&self) {
        let waker = {
            let mut state = self.state.lock();
            state.woken = true;
            state.signal();
            state.waker.take()
        };
        self.filled.notify_all();
        if let Some(w) = waker {
            w.wake();
        }
    }

    /// Takes up to `cap` completions; waits for the first, `None` being without limit.
    pub fn poll(&self, cap: usize, limit: Option<Duration>, out: &mut Vec<Completion>) {
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        let mut state = self.state.lock();
        while state.items.is_empty() && !state.woken {
            let late;
            (state, late) = self.filled.wait(state, until);
            if late {
                break;
            }
        }
        state.take(cap, out);
    }

    /// The same without blocking, for a runtime that is driven by the caller.
    pub fn poll_task(&self, cx: &mut Context<'_>, cap: usize, out: &mut Vec<Completion>) -> Poll<()> {
        let mut state = self.state.lock();
        if state.items.is_empty() && !state.woken {
            state.waker = Some(cx.waker().clone());
            return Poll::Pending;
        }
        state.take(cap, out);
        Poll::Ready(())
    }

    /// Runs `f` with what the descriptor is of, made now if it is the first time.
    pub fn with_descriptor<T>(&self, f: impl FnOnce(&Descriptor) -> T) -> Result<T> {
        let mut state = self.state.lock();
        if state.flag.is_none() {
            let flag = Flag::new().map_err(|e| {
                Error::new(
                    Status::Other,
                    "NoDescriptor",
                    format!("the queue's descriptor can't be made: {e}"),
                )
            })?;
            state.flag = Some(flag);
            state.signal();
        }
        match &state.flag {
            Some(flag) => Ok(f(flag.descriptor())),
            None => Err(Error::new(Status::Other, "NoDescriptor", "the queue has no descriptor")),
        }
    }
}

/// What an event loop waits for.
#[cfg(not(windows))]
pub type Descriptor = io::PipeReader;

/// A descriptor that is readable or not, as it is told.
#[cfg(not(windows))]
#[derive(Debug)]
struct Flag(io::PipeReader, io::PipeWriter);

#[cfg(not(windows))]
impl Flag {
    fn new() -> io::Result<Flag> {
        io::pipe().map(|(reader, writer)| Flag(reader, writer))
    }

    /// One byte into an empty pipe, or the one byte that is in it: neither blocks nor fails.
    fn set(&mut self, readable: bool) -> io::Result<usize> {
        use std::io::{Read, Write};
        if readable { self.1.write(&[1]) } else { self.0.read(&mut [0]) }
    }

    fn descriptor(&self) -> &Descriptor {
        &self.0
    }
}

/// What an event loop waits for.
#[cfg(windows)]
pub type Descriptor = std::net::UdpSocket;

/// A socket that is readable or not, as it is told: it sends to itself, and takes from nobody else.
#[cfg(windows)]
#[derive(Debug)]
struct Flag(Descriptor);

#[cfg(windows)]
impl Flag {
    fn new() -> io::Result<Flag> {
        let socket = std::net::UdpSocket::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
        socket.connect(socket.local_addr()?)?;
        // Whatever came before the socket was connected.
        socket.set_nonblocking(true)?;
        while socket.recv(&mut [0]).is_ok() {}
        socket.set_nonblocking(false)?;
        socket.set_read_timeout(Some(Duration::from_secs(1)))?;
        Ok(Flag(socket))
    }

    /// What was sent may still be on its way when it is to be taken back.
    fn set(&mut self, readable: bool) -> io::Result<usize> {
        if readable { self.0.send(&[1]) } else { self.0.recv(&mut [0]) }
    }

    fn descriptor(&self) -> &Descriptor {
        &self.0
    }
}
