//! What an operation's owner, its task, its reader and its canceller share.

use crate::config::Config;
use crate::engine::CallOutput;
use crate::error::{Error, Status};
use crate::http::ResponseBody;
use crate::runtime::Mutex;
use crate::runtime::{Completion, Latch, Queue, Runtime};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// What happened to an operation. The numbers are part of the C ABI.
#[repr(u32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// It is over. Comes once, last.
    Done = 1,
    /// The head of a streaming answer is there: output and reader can be used.
    Head = 2,
    /// A reader that had to wait can go on.
    Readable = 3,
    /// A writer that had to wait can go on.
    Writable = 4,
}

/// Who is told.
#[derive(Default)]
pub enum Finish {
    /// Nobody: someone waits, or looks.
    #[default]
    Wait,
    /// A queue, with the caller's tag.
    Queue(Arc<Queue>, u64),
    /// A function, on the callback thread.
    Callback(Arc<dyn Fn(Event, Status) + Send + Sync>),
}

/// What an operation gave.
#[derive(Debug)]
pub enum Outcome {
    /// A call's output.
    Call(Box<CallOutput>),
    /// A loaded config.
    Config(Box<Config>),
    /// An error.
    Failed(Error),
}

/// The shared part.
pub struct Shared {
    pub(super) runtime: Arc<Runtime>,
    pub(super) cancel: Arc<Latch>,
    /// Set once there is an outcome; what `wait` waits for.
    pub(super) settled: Latch,
    outcome: OnceLock<Outcome>,
    pub(super) body: Mutex<Option<ResponseBody>>,
    finish: OnceLock<Finish>,
    done: AtomicBool,
    /// When all of it must be over, and the limit that says so: who reads a streaming answer looks at it.
    pub(super) until: OnceLock<(tokio::time::Instant, Duration)>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("settled", &self.settled.is_set()).finish()
    }
}

impl Shared {
    pub(super) fn new(runtime: Arc<Runtime>) -> Arc<Shared> {
        Arc::new(Shared {
            runtime,
            cancel: Arc::new(Latch::default()),
            settled: Latch::default(),
            outcome: OnceLock::new(),
            body: Mutex::new(None),
            finish: OnceLock::new(),
            done: AtomicBool::new(false),
            until: OnceLock::new(),
        })
    }

    /// Says who is to be told; before the task starts, once.
    pub(super) fn set_finish(&self, finish: Finish) {
        let _ = self.finish.set(finish);
    }

    /// The outcome, once settled. It stays where it is as long as this lives.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.get()
    }

    /// Cancels the operation; it still completes, once.
    pub fn cancel(&self) {
        self.cancel.set();
    }

    /// Settles the operation; only the first counts. A streaming answer is over when its body is.
    pub(super) fn settle(&self, outcome: Outcome, body: Option<ResponseBody>) {
        let streams = body.is_some();
        let status = match &outcome {
            Outcome::Failed(e) => e.status(),
            _ => Status::Ok,
        };
        if streams {
            *self.body.lock() = body;
        }
        if self.outcome.set(outcome).is_err() {
            return;
        }
        self.settled.set();
        if streams {
            self.tell(Event::Head, status);
        } else {
            self.finish(status);
        }
    }

    /// Tells that it is over, once.
    pub(super) fn finish(&self, status: Status) {
        if !self.done.swap(true, Ordering::AcqRel) {
            self.tell(Event::Done, status);
        }
    }

    pub(super) fn tell(&self, event: Event, status: Status) {
        match self.finish.get() {
            None | Some(Finish::Wait) => {}
            Some(Finish::Queue(queue, tag)) => {
                queue.push(Completion { tag: *tag, kind: event as u32, status: status as i32 });
            }
            Some(Finish::Callback(call)) => {
                let posted = {
                    let call = call.clone();
                    self.runtime.dispatcher().post(move || call(event, status))
                };
                if posted.is_err() {
                    // Shut down: no callback thread is left, and the completion still must come.
                    call(event, status);
                }
            }
        }
    }
}
