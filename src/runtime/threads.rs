//! The threads: tokio's for I/O, one for callbacks; starting, driving, shutting down.

use super::blocking::set_inline;
use super::callback::{Dispatcher, own, set_own};
use super::fork::Stamp;
use super::lock::Mutex;
use super::seat::{Parker, Seat};
use super::signal::{Latch, Signal};
use crate::error::{Error, Result, Status};
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Waker};
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
    /// Where this thread waits for what it runs itself.
    static PARKER: Arc<Parker> = Arc::new(Parker::here());
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
    /// Threads for files and name look-up, at most 64; they go away when idle. 0 has such work
    /// done by whoever does the I/O.
    pub blocking_threads: usize,
    /// Whether callbacks have a thread of their own; otherwise they come in turn with the I/O.
    pub callback_thread: bool,
    /// Runs at the start of each of our threads. The C face blocks all signals there.
    pub on_thread_start: fn(),
}

impl Default for RuntimeOptions {
    fn default() -> Self {
        // What the process may use, by its affinity and its control group's quota.
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        RuntimeOptions {
            io_threads: processors.min(2),
            blocking_threads: 4,
            callback_thread: true,
            on_thread_start: || {},
        }
    }
}

/// The runtime, see the module.
#[derive(Debug)]
pub struct Runtime {
    /// tokio's own, which whoever drives it has for that time; none once it was shut down.
    seat: Seat<Option<tokio::runtime::Runtime>>,
    handle: tokio::runtime::Handle,
    driven: bool,
    inline: bool,
    dispatcher: Arc<Dispatcher>,
    stamp: Stamp,
    /// Set at shutdown: what is in flight is cancelled, nothing new is taken.
    closing: Latch,
    in_flight: Arc<Mutex<Tasks>>,
    idle: Latch,
    /// Set later in a shutdown: whoever drives is to leave.
    ended: Latch,
}

/// The cancel latches of the tasks in flight, in slots that are used again.
#[derive(Debug, Default)]
struct Tasks {
    slots: Vec<Option<Arc<Latch>>>,
    free: Vec<usize>,
    /// How many ended, or called back.
    progress: u64,
    /// Who is to be told of it.
    watchers: Vec<Waker>,
}

impl Tasks {
    fn are_over(&self) -> bool {
        self.free.len() == self.slots.len()
    }

    /// Notes progress; gives who is to be woken, once the lock is free.
    #[must_use]
    fn progressed(&mut self) -> Vec<Waker> {
        self.progress += 1;
        std::mem::take(&mut self.watchers)
    }
}

/// How long a shutdown with nothing said waits for operations to complete.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// What the threads have to end in, however short a shutdown is to be.
const SHUTDOWN_LEAST: Duration = Duration::from_millis(50);

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
        let in_flight = Arc::<Mutex<Tasks>>::default();
        let tasks = in_flight.clone();
        let called_back = move || {
            let watchers = tasks.lock().progressed();
            watchers.into_iter().for_each(Waker::wake);
        };
        let dispatcher = Arc::new(Dispatcher::new(start, called_back));
        let sibling = Arc::downgrade(&dispatcher);
        let inline = options.blocking_threads == 0;
        let tokio = builder
            .enable_io()
            .enable_time()
            .max_blocking_threads(options.blocking_threads.clamp(1, 64))
            .thread_keep_alive(Duration::from_secs(5))
            .thread_name("libaws-io")
            .on_thread_start(move || {
                set_thread_kind(Thread::Io);
                set_own(sibling.clone());
                set_inline(inline);
                start();
            })
            .build()
            .map_err(|e| {
                Error::new(Status::Other, "NoThreads", format!("the I/O threads can't be started: {e}"))
            })?;
        let handle = tokio.handle().clone();
        if !options.callback_thread {
            dispatcher.serve_on(&handle);
        }
        Ok(Arc::new(Runtime {
            seat: Seat::new(Some(tokio)),
            handle,
            driven,
            inline,
            dispatcher,
            stamp: Stamp::now(),
            closing: Latch::default(),
            in_flight,
            idle: Latch::default(),
            ended: Latch::default(),
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
        let guard = self.enrol(cancel)?;
        self.handle.spawn(async move {
            let _guard = guard;
            task.await;
        });
        Ok(())
    }

    /// Counts a task in, whoever runs it.
    fn enrol(self: &Arc<Self>, cancel: Arc<Latch>) -> Result<InFlight> {
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
        Ok(InFlight { runtime: self.clone(), slot })
    }

    /// The same as [`spawn`](Runtime::spawn) for a task that this thread will wait for, up to a limit: it is run
    /// here meanwhile, which saves two changes of threads, and by the runtime's threads when the time is up.
    pub fn run_here(
        self: &Arc<Self>,
        cancel: Arc<Latch>,
        mut task: Pin<Box<dyn Future<Output = ()> + Send>>,
        limit: Option<Duration>,
    ) -> Result<()> {
        // Where work that blocks is done in the middle of everything else, a limit would not be kept here.
        if self.driven || self.inline || limit == Some(Duration::ZERO) || thread_kind() != Thread::Caller {
            return self.spawn(cancel, task);
        }
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        let guard = self.enrol(cancel)?;
        let run = AssertUnwindSafe(move || {
            let _context = self.handle.enter();
            let _driving = Driving::begin(self);
            let parker = PARKER.try_with(Arc::clone).unwrap_or_else(|_| Arc::new(Parker::here()));
            let waker = Waker::from(parker.clone());
            // A shutdown cancels it like any other, which ends it.
            while task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                if !parker.park(until) {
                    return Some(task);
                }
            }
            None
        });
        // As on the runtime's own threads: a panic drops the task, whose guards complete the operation.
        if let Ok(Some(task)) = catch_unwind(run) {
            self.handle.spawn(async move {
                let _guard = guard;
                task.await;
            });
        }
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
        self.drive(limit, Signal(latch));
        if !latch.is_set() && self.ended.is_set() {
            // A shutdown made the driver leave, and is completing now what was left.
            return latch.wait(Some(limit.map_or(SHUTDOWN_GRACE, |d| d.min(SHUTDOWN_GRACE))));
        }
        latch.is_set()
    }

    /// Waits until an operation ended or a callback was made, at most so long, driving the I/O
    /// where that is the caller's part. Gives whether nothing is in flight,
    /// callbacks included.
    pub fn run(&self, limit: Option<Duration>) -> bool {
        let before = self.in_flight.lock().progress;
        let progress = poll_fn(|cx| {
            let mut tasks = self.in_flight.lock();
            if tasks.progress != before || (tasks.are_over() && self.dispatcher.is_idle()) {
                return Poll::Ready(());
            }
            if !tasks.watchers.iter().any(|w| w.will_wake(cx.waker())) {
                tasks.watchers.push(cx.waker().clone());
            }
            Poll::Pending
        });
        self.drive(limit, progress);
        // In this order: an operation tells of its end before it is over.
        self.in_flight.lock().are_over() && self.dispatcher.is_idle()
    }

    /// Drives a caller-driven runtime until `until` is ready or the limit has passed. While another
    /// thread drives it, or where the runtime has I/O threads, this one merely waits.
    pub fn drive(&self, limit: Option<Duration>, until: impl Future<Output = ()>) {
        let mut until = pin!(until);
        if self.driven && self.seat.try_take(|tokio| self.steer(tokio, limit, until.as_mut())).is_some() {
            return;
        }
        let deadline = limit.and_then(|d| Instant::now().checked_add(d));
        let parker = Arc::new(Parker::here());
        let waker = Waker::from(parker.clone());
        let left = || deadline.map(|at| at.saturating_duration_since(Instant::now()));
        loop {
            // Before the seat is tried, so that whoever leaves it in between is heard.
            self.seat.tell(&waker);
            if self.driven && self.seat.try_take(|tokio| self.steer(tokio, left(), until.as_mut())).is_some()
            {
                break;
            }
            let ready = {
                let _context = self.handle.enter();
                until.as_mut().poll(&mut Context::from_waker(&waker)).is_ready()
            };
            if ready || !parker.park(deadline) {
                break;
            }
        }
        self.seat.forget(&waker);
    }

    /// Drives, in the seat.
    fn steer(
        &self,
        tokio: &mut Option<tokio::runtime::Runtime>,
        limit: Option<Duration>,
        until: Pin<&mut impl Future<Output = ()>>,
    ) {
        let Some(driver) = tokio else { return };
        let driving = Driving::begin(self);
        driver.block_on(async {
            let until = async {
                tokio::select! { biased; () = until => {}, () = Signal(&self.ended) => {} }
            };
            match limit {
                None => until.await,
                Some(Duration::ZERO) => {
                    // One turn of the loop, so that polling makes progress.
                    tokio::select! { biased; () = until => {}, () = tokio::task::yield_now() => {} }
                }
                Some(d) => {
                    let _ = tokio::time::timeout(d, until).await;
                }
            }
        });
        drop(driving);
        if self.ended.is_set() {
            // The shutdown may have given up waiting for the seat.
            if let Some(tokio) = tokio.take() {
                tokio.shutdown_timeout(SHUTDOWN_LEAST);
            }
        }
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
        let left = || limit.saturating_sub(began.elapsed()).max(SHUTDOWN_LEAST);
        let done = self.wait(&self.idle, Some(limit));
        self.ended.set();
        // A task that would not end is dropped with the threads: its guards still complete the operation.
        let free = self.end(left());
        self.dispatcher.close(left()) && done && free
    }

    /// Takes tokio's runtime out of the seat and ends it. Gives whether the seat came free in time.
    fn end(&self, limit: Duration) -> bool {
        let began = Instant::now();
        loop {
            // Its time is up, and whoever drives was told to leave: it ends the runtime as it does.
            if let Some(tokio) = self.seat.try_take(Option::take) {
                if let Some(tokio) = tokio {
                    tokio.shutdown_timeout(limit.saturating_sub(began.elapsed()));
                }
                return true;
            }
            if began.elapsed() >= limit {
                return false;
            }
            std::thread::sleep(Duration::from_micros(200));
        }
    }

    fn leave(&self, slot: usize) {
        let watchers = {
            let mut tasks = self.in_flight.lock();
            tasks.slots[slot] = None;
            tasks.free.push(slot);
            if tasks.are_over() && self.closing.is_set() {
                self.idle.set();
            }
            tasks.progressed()
        };
        watchers.into_iter().for_each(Waker::wake);
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        // Free does not block: threads are told to end and left to it.
        self.closing.set();
        if let Some(tokio) = self.seat.get_mut().take() {
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

/// Makes a thread of the caller's one of ours while it drives, or runs a task: what must not run on an I/O thread goes
/// to the callbacks, and a callback that would wait is refused.
struct Driving {
    kind: Thread,
    inline: bool,
    sibling: Weak<Dispatcher>,
}

impl Driving {
    fn begin(runtime: &Runtime) -> Driving {
        let before = Driving { kind: thread_kind(), inline: set_inline(runtime.inline), sibling: own() };
        set_thread_kind(Thread::Io);
        set_own(Arc::downgrade(&runtime.dispatcher));
        before
    }
}

impl Drop for Driving {
    fn drop(&mut self) {
        set_thread_kind(self.kind);
        set_inline(self.inline);
        set_own(std::mem::take(&mut self.sibling));
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
