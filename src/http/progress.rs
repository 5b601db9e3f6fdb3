//! Where a call is, for whoever must say so when its time is up.
//!
//! A limit of an attempt or of a whole operation ends the work from outside: what was
//! being waited for would be lost with it. Only where there is such a limit, the
//! work runs inside [`Progress::over`], and the transport and the engine note where they are.
//! Elsewhere a note costs a look at the task and is taken only where something slow begins.

use crate::error::Error;
use crate::runtime::Mutex;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering::Relaxed};

/// What is being waited for.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing outside: input, hooks, signing.
    Preparing,
    /// Credentials.
    Credentials,
    /// The addresses of a name.
    Dns,
    /// TCP, or a proxy's tunnel.
    Connect,
    /// A TLS handshake.
    Tls,
    /// The server, to take the request.
    Send,
    /// The answer's head.
    FirstByte,
    /// The answer's body.
    Body,
    /// The pause before another attempt.
    Pause,
}

/// Their words, in the order of [`Stage`].
const WORDS: [&str; 9] = [
    "preparing the request",
    "credentials",
    "dns",
    "connect",
    "tls",
    "send",
    "first byte",
    "body",
    "the pause before another attempt",
];

/// Where a call is.
#[derive(Debug, Default)]
pub struct Progress {
    stage: AtomicU8,
    attempts: AtomicU32,
    last: Mutex<Option<Error>>,
}

tokio::task_local! {
    static CURRENT: Arc<Progress>;
}

impl Progress {
    /// Runs `work` so that what it notes is noted here.
    pub async fn over<F: Future>(self: Arc<Self>, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// What was being waited for last, in words.
    pub fn stage(&self) -> &'static str {
        WORDS.get(usize::from(self.stage.load(Relaxed))).unwrap_or(&WORDS[0])
    }

    /// How many attempts have begun.
    pub fn attempts(&self) -> u32 {
        self.attempts.load(Relaxed)
    }

    /// Why the last attempt that failed did.
    pub fn last(&self) -> Option<Error> {
        self.last.lock().clone()
    }
}

/// Where the task that runs notes its progress, if it does.
pub fn current() -> Option<Arc<Progress>> {
    CURRENT.try_with(Arc::clone).ok()
}

/// Notes that something is waited for.
pub fn at(stage: Stage) {
    let _ = CURRENT.try_with(|p| p.stage.store(stage as u8, Relaxed));
}

/// Notes that an attempt begins.
pub fn attempt(number: u32) {
    let _ = CURRENT.try_with(|p| {
        p.attempts.store(number, Relaxed);
        p.stage.store(Stage::Preparing as u8, Relaxed);
    });
}

/// Notes why an attempt failed, and that there is a pause now.
pub fn failed(error: &Error) {
    let _ = CURRENT.try_with(|p| {
        *p.last.lock() = Some(error.clone());
        p.stage.store(Stage::Pause as u8, Relaxed);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn notes_go_to_the_task_s_own() {
        at(Stage::Tls);
        let progress = Arc::new(Progress::default());
        assert_eq!(progress.stage(), "preparing the request");
        progress
            .clone()
            .over(async {
                attempt(2);
                at(Stage::Body);
            })
            .await;
        assert_eq!((progress.stage(), progress.attempts()), ("body", 2));
        progress.clone().over(async { failed(&Error::response("x")) }).await;
        assert!(progress.stage().contains("pause") && progress.last().is_some());
    }
}
