//! The one mechanism by which the library asks its caller something.
//!
//! A [`Question`] is put to a [`Handler`] on the callback thread. It carries a
//! view (a document of what may be read at that point), collects edits, and is
//! answered once: with a value, with a failure, or (at a middleware) with "go
//! on, then ask me again". The answer may come later and from any thread, and
//! meanwhile nothing waits but the operation that asked. Loggers, credential
//! providers, hooks, middleware, transports and whatever comes later differ in
//! their views and in what an answer means, not in how they are asked.

use super::fork::Stamp;
use super::jobs::{Job, Jobs};
use super::lock::Mutex;
use super::threads::{Thread, set_thread_kind, thread_kind};
use crate::document::Document;
use crate::error::{Error, Result, Status};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use tokio::sync::oneshot;

/// What a caller registers: something that takes questions.
pub trait Handler: Send + Sync {
    /// Takes a question. Called on the callback thread; must not block for long,
    /// since all callbacks of the runtime share that thread.
    fn call(&self, question: Question);
}

/// One question to a handler; answered once. Dropped unanswered it counts as a failure.
pub struct Question {
    view: Document,
    edits: Vec<Edit>,
    reply: Option<oneshot::Sender<Answer>>,
    attachment: Option<Attachment>,
}

/// What goes along with a question or an answer and is no document: a body.
pub type Attachment = Box<dyn std::any::Any + Send>;

/// A change that a handler makes to what its point lets it change.
#[derive(Debug, Clone)]
pub struct Edit {
    /// What: a path such as `headers.x-my-header`.
    pub path: String,
    /// The new value; `None` removes.
    pub value: Option<Vec<u8>>,
}

/// What a handler said.
pub enum Answer {
    /// Done, with a value (null where none is asked for), after these edits.
    Value(Document, Vec<Edit>),
    /// A value with something that is no document: a transport's answer whose body is a stream.
    Attached(Document, Attachment),
    /// Go on, after these edits; then ask `after`.
    Next(Vec<Edit>, Arc<dyn Handler>),
    /// It failed, for this reason.
    Fail(String),
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Question").field("answered", &self.reply.is_none()).finish()
    }
}

impl Question {
    /// What may be read at this point.
    pub fn view(&self) -> &Document {
        &self.view
    }

    /// Changes something, once the question is answered.
    pub fn edit(&mut self, path: &str, value: Option<&[u8]>) {
        self.edits.push(Edit { path: path.to_owned(), value: value.map(<[u8]>::to_vec) });
    }

    /// What came with the question, such as the body of the request that a transport is to send; once.
    pub fn take_attachment(&mut self) -> Option<Attachment> {
        self.attachment.take()
    }

    /// Puts an attachment back.
    pub fn attach(&mut self, attachment: Attachment) {
        self.attachment = Some(attachment);
    }

    /// Answers with a value.
    pub fn answer(mut self, value: Document) {
        let edits = std::mem::take(&mut self.edits);
        self.reply(Answer::Value(value, edits));
    }

    /// Answers with a value and something that goes along: the head of an answer and its body.
    pub fn answer_attached(mut self, value: Document, attachment: Attachment) {
        self.reply(Answer::Attached(value, attachment));
    }

    /// Goes on, and asks `after` when what lies below is done. At points that
    /// have nothing below them it means the same as an empty answer.
    pub fn next(mut self, after: Arc<dyn Handler>) {
        let edits = std::mem::take(&mut self.edits);
        self.reply(Answer::Next(edits, after));
    }

    /// Answers that it failed.
    pub fn fail(mut self, why: &str) {
        self.reply(Answer::Fail(why.to_owned()));
    }

    fn reply(&mut self, answer: Answer) {
        if let Some(reply) = self.reply.take() {
            // The asker may have gone (cancelled): then nobody wants to know.
            let _ = reply.send(answer);
        }
    }
}

/// The callback thread: started by the first question, joined at shutdown. Or the task in its
/// stead, see [`super::jobs`].
#[derive(Debug)]
pub struct Dispatcher {
    state: Mutex<State>,
    on_start: fn(),
    stamp: Stamp,
    pending: Arc<Pending>,
}

/// How many jobs wait or run, and who is told when one is over.
struct Pending {
    count: AtomicUsize,
    over: Box<dyn Fn() + Send + Sync>,
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pending({})", self.count.load(Ordering::SeqCst))
    }
}

/// One of them; over when it is dropped, done or not.
struct Counted(Arc<Pending>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.count.fetch_sub(1, Ordering::SeqCst);
        (self.0.over)();
    }
}

#[derive(Debug)]
enum State {
    Idle,
    Running {
        jobs: Sender<Job>,
        ended: Receiver<()>,
    },
    /// In turn with the I/O.
    Serving(Arc<Jobs>),
    Closed,
}

thread_local! {
    /// The dispatcher of the runtime that this I/O thread belongs to.
    static OWN: std::cell::RefCell<std::sync::Weak<Dispatcher>> = const { std::cell::RefCell::new(std::sync::Weak::new()) };
}

/// Tells an I/O thread, as it starts, which callback thread is its sibling.
pub(super) fn set_own(dispatcher: std::sync::Weak<Dispatcher>) {
    OWN.with(|own| *own.borrow_mut() = dispatcher);
}

/// What was told last.
pub(super) fn own() -> std::sync::Weak<Dispatcher> {
    OWN.with(|own| own.borrow().clone())
}

impl Dispatcher {
    /// `over` is told of each job that is done.
    pub(super) fn new(on_start: fn(), over: impl Fn() + Send + Sync + 'static) -> Dispatcher {
        let pending = Arc::new(Pending { count: AtomicUsize::new(0), over: Box::new(over) });
        Dispatcher { state: Mutex::new(State::Idle), on_start, stamp: Stamp::now(), pending }
    }

    /// Has all jobs done by a task of this runtime.
    pub(super) fn serve_on(&self, runtime: &tokio::runtime::Handle) {
        let jobs = Arc::new(Jobs::default());
        *self.state.lock() = State::Serving(jobs.clone());
        runtime.spawn(jobs.serve());
    }

    /// Whether no job waits or runs.
    pub(super) fn is_idle(&self) -> bool {
        self.pending.count.load(Ordering::SeqCst) == 0
    }

    /// Runs a job on the callback thread, after those posted before it.
    pub fn post(&self, job: impl FnOnce() + Send + 'static) -> Result<()> {
        self.pending.count.fetch_add(1, Ordering::SeqCst);
        let counted = Counted(self.pending.clone());
        let job = Box::new(move || {
            let _counted = counted;
            job();
        });
        self.put(job)
    }

    fn put(&self, job: Job) -> Result<()> {
        let mut state = self.state.lock();
        if let State::Idle = *state {
            *state = start(self.on_start)?;
        }
        match &*state {
            State::Running { jobs, .. } => jobs.send(job).map_err(|_| super::threads::closed()),
            State::Serving(jobs) => jobs.push(job).map_err(|_| super::threads::closed()),
            _ => Err(super::threads::closed()),
        }
    }

    /// Asks a handler, with a view and perhaps an attachment, and waits for its answer.
    pub async fn ask(
        &self,
        handler: &Arc<dyn Handler>,
        view: Document,
        attachment: Option<Attachment>,
    ) -> Result<Answer> {
        let (reply, answer) = oneshot::channel();
        let question = Question { view, edits: Vec::new(), reply: Some(reply), attachment };
        let handler = handler.clone();
        self.post(move || handler.call(question))?;
        match answer.await {
            Ok(Answer::Fail(why)) => Err(Error::new(Status::Callback, "CallbackFailed", why)),
            Ok(answer) => Ok(answer),
            Err(_) => Err(Error::new(
                Status::Callback,
                "CallbackUnanswered",
                "a callback dropped its question without answering it",
            )),
        }
    }

    /// Tells a handler something without waiting; a view nobody answers.
    pub fn tell(&self, handler: &Arc<dyn Handler>, view: Document) {
        let question = Question { view, edits: Vec::new(), reply: None, attachment: None };
        let handler = handler.clone();
        // After shutdown there is nobody left to tell.
        let _ = self.post(move || handler.call(question));
    }

    /// Ends the thread after the jobs it has; waits for that up to `limit`,
    /// unless called on it. Gives whether it ended.
    pub(super) fn close(&self, limit: Duration) -> bool {
        if !self.stamp.is_current() {
            return true;
        }
        let state = std::mem::replace(&mut *self.state.lock(), State::Closed);
        let (jobs, ended) = match state {
            State::Running { jobs, ended } => (jobs, ended),
            State::Serving(jobs) => {
                jobs.close();
                return !jobs.is_busy();
            }
            State::Idle | State::Closed => return true,
        };
        drop(jobs);
        if limit.is_zero() || thread_kind() == Thread::Callback {
            return true;
        }
        !matches!(ended.recv_timeout(limit), Err(std::sync::mpsc::RecvTimeoutError::Timeout))
    }
}

fn start(on_start: fn()) -> Result<State> {
    let (jobs, queue) = channel::<Job>();
    let (done, ended) = channel::<()>();
    let run = move || {
        set_thread_kind(Thread::Callback);
        on_start();
        while let Ok(job) = queue.recv() {
            // A panic in a handler of ours must not end the thread for everyone else.
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
        }
        drop(done);
    };
    let thread = std::thread::Builder::new().name("libaws-callback".into()).spawn(run);
    match thread {
        Ok(_) => Ok(State::Running { jobs, ended }),
        Err(e) => {
            Err(Error::new(Status::Other, "NoThreads", format!("the callback thread can't be started: {e}")))
        }
    }
}

/// Runs `job` where the caller's code may run: here, or on the callback thread
/// when this is an I/O thread. For destructors of user data.
pub fn run_outside_io(job: impl FnOnce() + Send + 'static) {
    if thread_kind() != Thread::Io {
        return job();
    }
    let slot = Arc::new(Mutex::new(Some(job)));
    let again = slot.clone();
    let sibling = OWN.with(|own| own.borrow().upgrade());
    let posted = sibling.is_some_and(|d| {
        d.post(move || {
            if let Some(job) = slot.lock().take() {
                job();
            }
        })
        .is_ok()
    });
    if !posted && let Some(job) = again.lock().take() {
        // No callback thread is left: better here than never.
        job();
    }
}
