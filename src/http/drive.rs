//! Who moves a connection's bytes: whoever has the connection.
//!
//! hyper gives a connection two halves: one that requests go into, and one that must be polled for anything to
//! happen. A task for the second costs a wake-up for each request and another for each answer. Here it is polled
//! by the request itself, and by the reader of the answer's body, so that what is sent and received
//! goes over the thread that wants it. Two cases are left to others: a request that is still going
//! out when its answer's head has come gets a task of its own, and a connection that waits in the pool
//! leaves a [`Watch`] where the system tells of it, and is looked at when the server closes it.

use super::pool::Pool;
use super::socket::Io;
use super::upload::Outgoing;
use hyper::client::conn::http1::Connection;
use hyper_util::rt::TokioIo;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Wake, Waker};
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

type Half = Pin<Box<Connection<TokioIo<Io>, Outgoing>>>;

/// The half of a connection that moves its bytes.
#[derive(Debug)]
pub(super) struct Driver {
    state: State,
    watch: Arc<Watch>,
}

enum State {
    /// Polled by whoever has it.
    Here(Half),
    /// A task's.
    Task(AbortHandle),
    /// The connection is closed.
    Ended,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            State::Here(_) => "Here",
            State::Task(_) => "Task",
            State::Ended => "Ended",
        })
    }
}

impl Driver {
    /// Of a new connection, which belongs to `runtime` and will wait in `pool`.
    pub(super) fn new(half: Connection<TokioIo<Io>, Outgoing>, pool: &Arc<Pool>, runtime: &Handle) -> Driver {
        let watch =
            Watch { pool: Arc::downgrade(pool), runtime: runtime.clone(), waiting: AtomicBool::new(false) };
        Driver { state: State::Here(Box::pin(half)), watch: Arc::new(watch) }
    }

    /// Sends and receives what can be now, and has the task of `cx` woken when more can.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) {
        if let State::Here(half) = &mut self.state
            && half.as_mut().poll(cx).is_ready()
        {
            // Why it ended was told to whoever had a request on it.
            self.state = State::Ended;
        }
    }

    /// From now on a task does that.
    pub(super) fn go_on(&mut self, runtime: &Handle) {
        if let State::Here(half) = std::mem::replace(&mut self.state, State::Ended) {
            let task = runtime.spawn(async move { drop(half.await) });
            self.state = State::Task(task.abort_handle());
        }
    }

    /// Nobody has it now: its pool is told when something happens to it.
    pub(super) fn rest(&mut self) {
        // Before the look, so that what happens after it is told.
        self.watch.waiting.store(true, Ordering::Release);
        let waker = Waker::from(self.watch.clone());
        self.poll(&mut Context::from_waker(&waker));
    }

    /// Somebody has it again.
    pub(super) fn take(&self) {
        self.watch.waiting.store(false, Ordering::Release);
    }

    /// Whether this is the watch of it.
    pub(super) fn is_watched_by(&self, watch: &Arc<Watch>) -> bool {
        Arc::ptr_eq(&self.watch, watch)
    }

    /// Ends it in the midst of what it does.
    pub(super) fn stop(&mut self) {
        if let State::Task(task) = std::mem::replace(&mut self.state, State::Ended) {
            task.abort();
        }
    }
}

/// Woken when something happens to a connection that waits.
#[derive(Debug)]
pub(super) struct Watch {
    pool: Weak<Pool>,
    runtime: Handle,
    waiting: AtomicBool,
}

impl Wake for Watch {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.waiting.swap(false, Ordering::AcqRel) {
            // Not here: whoever wakes may hold locks. A runtime that is ending drops the look, which looks as well.
            let look = Look(self.clone());
            self.runtime.spawn(async move { drop(look) });
        }
    }
}

/// A look at a connection that waits, when this is dropped.
struct Look(Arc<Watch>);

impl Drop for Look {
    fn drop(&mut self) {
        if let Some(pool) = self.0.pool.upgrade() {
            pool.look(&self.0);
        }
    }
}
