//! The threads: tokio's for I/O, one for callbacks; starting, driving, shutting down.

use super::callback::{Dispatcher, set_own};
use super::fork::Stamp;
use super::signal::Latch;
use crate::error::{Error, Result, Status};
use parking_lot::Mutex;
use std::cell::Cell;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the current thread is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thread {
    /// A thread of the caller's.
    Caller,
    /// One of our I/O threads.
    Io,
    /// A callback thread of ours.
    Callback,
}

thread_local! {
    static KIND: Cell<Thread> = const { Cell::new(Thread::Caller) };
}

/// What the current thread is to us.
pub fn thread_kind() -> Thread {
    KIND.with(Cell::get)
}

pub(super) fn set_thread_kind(kind: Thread) {
    KIND.with(|k| k.set(kind));
}

/// How a runtime is made.
#[derive(Debug, Clone, Copy)]
pub struct RuntimeOptions {
    /// I/O threads, at most 64; 0 means that the caller's threads drive.
    pub io_threads: usize,
    /// Threads for files and name look-up, at most, 1 to 64; they go away when idle.
    pub blocking_threads: usize,
    /// Runs at the start of each of our threads. The C face blocks all signals there.
    pub on_thread_start: fn(),
}

impl Default for RuntimeOptions {
    fn default() -> Self {
        RuntimeOptions { io_threads: 2, blocking_threads: 4, on_thread_start: || {} }
    }
}

/// The runtime, see the module.
#[derive(Debug)]
pub struct Runtime {
    tokio: Mutex<Option<tokio::runtime::Runtime>>,
    handle: tokio::runtime::Handle,
    driven: bool,
    dispatcher: Arc<Dispatcher>,
    stamp: Stamp,
    /// Set at shutdown: what is in flight is cancelled, nothing new is taken.
    closing: Latch,
    in_flight: Mutex<Tasks>,
    idle: Latch,
}

/// The cancel latches of the tasks in flight, in slots that are used again.
#[derive(Debug, Default)]
struct Tasks {
    slots: Vec<Option<Arc<Latch>>>,
    free: Vec<usize>,
}

/// How long a shutdown with nothing said waits for operations to complete.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

impl Runtime {
    /// Starts a runtime.
    pub fn new(options: RuntimeOptions) -> Result<Arc<Runtime>> {
        let driven = options.io_threads == 0;
        let mut builder = match driven {
            true => tokio::runtime::Builder::new_current_thread(),
            false => tokio::runtime::Builder::new_multi_thread(),
        };
        if !driven {
            builder.worker_threads(options.io_threads.min(64));
        }
        let start = options.on_thread_start;
        let dispatcher = Arc::new(Dispatcher::new(start));
        let sibling = Arc::downgrade(&dispatcher);
        let tokio = builder
            .enable_io()
            .enable_time()
            .max_blocking_threads(options.blocking_threads.clamp(1, 64))
            .thread_keep_alive(Duration::from_secs(5))
            .thread_name("libaws-io")
            .on_thread_start(move || {
                set_thread_kind(Thread::Io);
                set_own(&sibling);
                start();
            })
            .build()
            .map_err(|e| {
                Error::new(Status::Other, "NoThreads", format!("the I/O threads can't be started: {e}"))
            })?;
        let handle = tokio.handle().clone();
        Ok(Arc::new(Runtime {
            tokio: Mutex::new(Some(tokio)),
            handle,
            driven,
            dispatcher,
            stamp: Stamp::now(),
            closing: Latch::default(),
            in_flight: Mutex::default(),
            idle: Latch::default(),
        }))
    }

    /// The process it was made in.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// Where callbacks are run.
    pub fn dispatcher(&self) -> &Arc<Dispatcher> {
        &self.dispatcher
    }

    /// Set once shutdown has begun.
    pub fn closing(&self) -> &Latch {
        &self.closing
    }

    /// Runs a task to its end, counted as in flight; shutdown sets `cancel`, which
    /// the task must heed. After shutdown it is refused.
    pub fn spawn(
        self: &Arc<Self>,
        cancel: Arc<Latch>,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> Result<()> {
        let slot = {
            let mut tasks = self.in_flight.lock();
            // Under the lock, so that shutdown either sees the task or is seen.
            if self.closing.is_set() {
                return Err(closed());
            }
            match tasks.free.pop() {
                Some(slot) => {
                    tasks.slots[slot] = Some(cancel);
                    slot
                }
                None => {
                    tasks.slots.push(Some(cancel));
                    tasks.slots.len() - 1
                }
            }
        };
        let guard = InFlight { runtime: self.clone(), slot };
        self.handle.spawn(async move {
            let _guard = guard;
            task.await;
        });
        Ok(())
    }

    /// Makes the current thread one that may poll the runtime's sockets and timers.
    pub fn enter(&self) -> tokio::runtime::EnterGuard<'_> {
        self.handle.enter()
    }

    /// Waits until `latch` is set; drives the I/O meanwhile where that is the caller's part.
    /// Gives whether it is set.
    pub fn wait(&self, latch: &Latch, limit: Option<Duration>) -> bool {
        if !self.driven || latch.is_set() {
            return latch.wait(limit);
        }
        self.drive(limit, super::Signal(latch));
        latch.is_set()
    }

    /// Drives a caller-driven runtime until `until` is ready or the limit has passed.
    /// With own I/O threads it merely blocks.
    pub fn drive(&self, limit: Option<Duration>, until: impl Future<Output = ()>) {
        let deadline = limit.and_then(|d| Instant::now().checked_add(d));
        // Another thread that drives makes our progress too: try again when it is done.
        let guard = match deadline {
            None => self.tokio.lock(),
            Some(at) => match self.tokio.try_lock_until(at) {
                Some(guard) => guard,
                None => return,
            },
        };
        let Some(tokio) = guard.as_ref() else { return };
        tokio.block_on(async {
            match limit {
                None => until.await,
                Some(Duration::ZERO) => {
                    // One turn of the loop, so that polling makes progress.
                    tokio::select! { biased; _ = until => {}, _ = tokio::task::yield_now() => {} }
                }
                Some(d) => {
                    let _ = tokio::time::timeout(d, until).await;
                }
            }
        });
    }

    /// Whether the caller's threads do the I/O.
    pub fn is_driven(&self) -> bool {
        self.driven
    }

    /// Cancels what is in flight, waits until it completed, and ends the threads.
    /// `None` waits the usual second at most. Again is nothing. Gives whether all completed in time.
    pub fn shutdown(&self, limit: Option<Duration>) -> bool {
        let running: Vec<Arc<Latch>> = {
            let tasks = self.in_flight.lock();
            self.closing.set();
            tasks.slots.iter().flatten().cloned().collect()
        };
        if running.is_empty() {
            self.idle.set();
        }
        running.iter().for_each(|cancel| cancel.set());
        let limit = limit.unwrap_or(SHUTDOWN_GRACE);
        let began = Instant::now();
        let done = self.wait(&self.idle, Some(limit));
        // A task that would not end is dropped with the threads: its guards still complete the operation.
        if let Some(tokio) = self.tokio.lock().take() {
            tokio.shutdown_timeout(limit.saturating_sub(began.elapsed()).max(Duration::from_millis(50)));
        }
        self.dispatcher.close(limit.saturating_sub(began.elapsed()).max(Duration::from_millis(50))) && done
    }

    fn leave(&self, slot: usize) {
        let mut tasks = self.in_flight.lock();
        tasks.slots[slot] = None;
        tasks.free.push(slot);
        if tasks.free.len() == tasks.slots.len() && self.closing.is_set() {
            self.idle.set();
        }
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        // Free does not block: threads are told to end and left to it.
        self.closing.set();
        if let Some(tokio) = self.tokio.get_mut().take() {
            if self.stamp.is_current() {
                tokio.shutdown_background();
            } else {
                // The threads are the parent's: joining or waking them is not ours.
                std::mem::forget(tokio);
            }
        }
        self.dispatcher.close(Duration::ZERO);
    }
}

/// Counts one task out when it ends, or is dropped with its thread.
struct InFlight {
    runtime: Arc<Runtime>,
    slot: usize,
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.runtime.leave(self.slot);
    }
}

/// The error of a runtime that was shut down.
pub(super) fn closed() -> Error {
    Error::new(Status::Closed, "Closed", "the runtime was shut down; make a new one")
}
