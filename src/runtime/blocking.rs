//! Work that blocks: files, name look-up, starting a process.
//!
//! It goes to a thread that may block, of which there are few, and none after a while without work. A runtime
//! that was told to have one thread in all, or none, does it where it stands: everything else
//! waits meanwhile, which is what was asked for.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    /// Whether this thread does such work itself.
    static INLINE: Cell<bool> = const { Cell::new(false) };
}

/// Says, on a thread, whether it does such work itself; gives what was said before.
pub(super) fn set_inline(inline: bool) -> bool {
    INLINE.replace(inline)
}

/// What [`blocking`] gives: the work's result, or [`Gone`].
#[derive(Debug)]
pub struct Blocking<T>(State<T>);

#[derive(Debug)]
enum State<T> {
    Done(Option<T>),
    Elsewhere(tokio::task::JoinHandle<T>),
}

/// The work was never done, or panicked: the runtime was shut down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

impl std::fmt::Display for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the runtime was shut down meanwhile")
    }
}

impl std::error::Error for Gone {}

/// Has work done that blocks. Called from a task of a runtime.
pub fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    match INLINE.get() {
        true => Blocking(State::Done(Some(work()))),
        false => Blocking(State::Elsewhere(tokio::task::spawn_blocking(work))),
    }
}

// Results are moved out, never pinned.
impl<T> Unpin for Blocking<T> {}

impl<T> Future for Blocking<T> {
    type Output = Result<T, Gone>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Done(result) => Poll::Ready(result.take().ok_or(Gone)),
            State::Elsewhere(handle) => Pin::new(handle).poll(cx).map_err(|_| Gone),
        }
    }
}
