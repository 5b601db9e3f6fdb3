//! Threads, queues, callbacks, fork guard and clock: the ground the asynchronous parts stand on.
//!
//! A [`Runtime`] is two I/O threads running tokio and, from the first callback
//! on, one thread for callbacks. It is shared by every client that was not given
//! another. With `io_threads: 0` nothing runs by itself: whoever waits for an
//! operation, or polls a queue, drives the I/O meanwhile. This is for
//! programs that allow no threads, and for counting instructions.
//!
//! Callbacks of the caller's never run on the I/O threads: a slow one must not
//! stall a timer or another call's bytes. They are *asked* ([`callback`]), on
//! the callback thread, and answer when they like.

pub mod callback;
mod clock;
mod fork;
mod queue;
mod signal;
mod threads;

pub use clock::Clock;
pub use fork::Stamp;
pub use queue::{Completion, Queue};
pub use signal::{Latch, Signal};
pub use threads::{Runtime, RuntimeOptions, Thread, thread_kind};
