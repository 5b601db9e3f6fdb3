//! Threads, queues, callbacks, fork guard and clock: the ground the asynchronous parts stand on.
//!
//! A [`Runtime`] is two I/O threads running tokio (one where the process may use one
//! processor) and, from the first callback on, one thread for callbacks. It is shared by
//! every client that was not given another. With `io_threads: 0` nothing runs by itself:
//! whoever waits for an operation, or polls a queue, drives the I/O meanwhile. This is for
//! programs that allow no threads, and for counting instructions.
//!
//! Callbacks of the caller's do not run on the I/O threads: a slow one must not
//! stall a timer or another call's bytes. They are *asked* ([`callback`]), on
//! the callback thread, and answer when they like. Only whoever asks for one thread in
//! all, or none, has them in turn with everything else ([`jobs`]).

mod blocking;
pub mod callback;
mod clock;
mod fork;
mod jobs;
mod lock;
mod queue;
mod seat;
mod signal;
#[cfg(test)]
mod tests;
mod threads;

pub use blocking::{Blocking, Gone, blocking};
pub use clock::Clock;
pub use fork::{Stamp, Steady, after_fork, after_fork_in_child, before_fork, forks_are_told, steady};
pub use lock::{Condvar, Mutex, MutexGuard, RwLock};
pub use queue::{Completion, Descriptor, Queue};
pub use signal::{Latch, Signal};
pub use threads::{Runtime, RuntimeOptions, Thread, thread_kind};
