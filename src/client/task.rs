//! The task that runs an operation, and the guard that completes it whatever happens.

use super::shared::{Outcome, Shared};
use crate::error::{Error, Status};
use crate::http::{Progress, ResponseBody};
use crate::runtime::Signal;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// What a task ends with: the outcome, and of a streaming answer its body.
type Settled = (Outcome, Option<ResponseBody>);

/// Completes an operation when its task ends early: dropped at shutdown, or by a panic.
struct Guard(Arc<Shared>);

impl Drop for Guard {
    fn drop(&mut self) {
        if self.0.outcome().is_none() {
            let e = match std::thread::panicking() {
                true => Error::new(
                    Status::Panic,
                    "Panic",
                    "the library panicked inside this operation; please report it",
                ),
                false => closed(),
            };
            self.0.settle(Outcome::Failed(e), None);
        }
    }
}

/// Who runs an operation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Where {
    /// The runtime's threads.
    There,
    /// This thread, which waits for it so long, and then they.
    Here(Option<Duration>),
}

/// Runs `work` on the shared operation's runtime until it ends, is cancelled, or its time is up.
pub(super) fn start(
    shared: &Arc<Shared>,
    place: Where,
    deadline: Option<Duration>,
    work: impl Future<Output = Settled> + Send + 'static,
) {
    let guard = Guard(shared.clone());
    let task = async move {
        let shared = &guard.0;
        let (outcome, body) = match deadline {
            None => cancellable(shared, work).await,
            Some(limit) => {
                if let Some(at) = tokio::time::Instant::now().checked_add(limit) {
                    // Set once, here.
                    let _ = shared.until.set((at, limit));
                }
                let progress = Arc::new(Progress::default());
                let timed =
                    tokio::time::timeout(limit, progress.clone().over(cancellable(shared, work))).await;
                timed.unwrap_or_else(|_| (Outcome::Failed(late(limit, &progress)), None))
            }
        };
        shared.settle(outcome, body);
    };
    let cancel = shared.cancel.clone();
    let started = match place {
        Where::There => shared.runtime.spawn(cancel, task),
        Where::Here(limit) => shared.runtime.run_here(cancel, Box::pin(task), limit),
    };
    if let Err(e) = started {
        shared.settle(Outcome::Failed(e), None);
    }
}

async fn cancellable(shared: &Shared, work: impl Future<Output = Settled>) -> Settled {
    tokio::select! {
        biased;
        () = Signal(&shared.cancel) => (Outcome::Failed(match shared.runtime.closing().is_set() {
            true => closed(),
            false => cancelled(),
        }), None),
        outcome = work => outcome,
    }
}

/// The error of a cancelled operation.
pub(super) fn cancelled() -> Error {
    Error::new(Status::Cancelled, "Cancelled", "request canceled by the caller").at("cancel")
}

fn closed() -> Error {
    Error::new(Status::Closed, "Closed", "the runtime was shut down while the operation was in flight")
        .at("cancel")
}

/// The error of a deadline that passed while the answer's body was read.
pub(super) fn late_body(limit: Duration) -> Error {
    let text = format!(
        "the operation's deadline of {} ms passed; it was waiting for: the answer's body",
        limit.as_millis()
    );
    Error::new(Status::Deadline, "DeadlineExceeded", text).at("operation")
}

fn late(limit: Duration, progress: &Progress) -> Error {
    let text = format!(
        "the operation's deadline of {} ms passed; it was waiting for: {}",
        limit.as_millis(),
        progress.stage()
    );
    let mut e = Error::new(Status::Deadline, "DeadlineExceeded", text).at("operation");
    e.facts_mut().attempts = progress.attempts();
    match progress.last() {
        Some(last) => e.caused_by(last),
        None => e,
    }
}
