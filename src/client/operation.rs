//! An operation: filled, started, finished, read.

use super::reader::Reader;
use super::shared::{Finish, Outcome, Shared};
use super::task::{self, Where};
use super::writer::Writer;
use crate::config::{Config, Features};
use crate::document::{Document, Input, Path, Scalar};
use crate::engine::{
    CallInput, CallOutput, Engine, Events, Handlers, Metadata, OpPlan, Payload, Point, Presign,
};
use crate::error::{Error, Result, Status};
use crate::runtime::Runtime;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The option that a waiter or a paginator sets for each of its calls.
const FEATURES: &str = "user_agent_features";

/// Anything that finishes later. Used by one thread at a time; cancel comes from any.
#[derive(Debug)]
pub struct Operation {
    shared: Arc<Shared>,
    work: Work,
    deadline: Option<Duration>,
    /// Of an operation whose answer is a stream of events, until its reader takes it.
    events: Option<Box<Events>>,
}

#[derive(Debug)]
enum Work {
    Call(Box<Call>),
    Task(Task),
    LoadConfig(Box<Config>),
    Started,
}

/// What a task does with its input.
pub type TaskFn = Box<dyn FnOnce(Document) -> BoxFuture<Result<Document>> + Send>;
type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

impl Call {
    /// Moves the call to an engine that has its own options and callbacks.
    fn settle_options(&mut self) -> Result<()> {
        let own = self.handlers.any(Point::Credentials) || self.handlers.any(Point::Transport);
        if self.options.is_some() || own {
            let options = self.options.take();
            let config = options.as_ref().unwrap_or_else(|| self.engine.config());
            self.engine = self.engine.derived(config, &self.handlers)?;
        }
        Ok(())
    }
}

/// Something of the library's own that takes a document and gives one.
struct Task {
    input: Input,
    run: TaskFn,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Task")
    }
}

#[derive(Debug)]
struct Call {
    engine: Arc<Engine>,
    plan: Arc<OpPlan>,
    input: Input,
    body: Payload,
    handlers: Handlers,
    presign: Option<Presign>,
    /// Other options than the client's.
    options: Option<Config>,
    /// What a layer above makes use of.
    features: Features,
    /// Nothing is sent, and the output is how the endpoint came about.
    explain: bool,
    /// Nothing is sent, but so many connections are opened.
    warm: Option<u32>,
}

impl Operation {
    pub(super) fn call(engine: Arc<Engine>, plan: Arc<OpPlan>) -> Operation {
        let shared = Shared::new(engine.runtime().clone());
        let events = engine.events(&plan).map(Box::new);
        let call = Call {
            engine,
            plan,
            input: Input::default(),
            body: Payload::Empty,
            handlers: Handlers::default(),
            presign: None,
            options: None,
            features: Features::NONE,
            explain: false,
            warm: None,
        };
        Operation { shared, work: Work::Call(Box::new(call)), deadline: None, events }
    }

    /// Reads environment and shared files into a config, at the time it runs.
    pub fn load_config(runtime: Arc<Runtime>, config: Config) -> Operation {
        let work = Work::LoadConfig(Box::new(config));
        Operation { shared: Shared::new(runtime), work, deadline: None, events: None }
    }

    /// Something of the library's own that takes a document and gives one.
    pub fn task(runtime: Arc<Runtime>, run: TaskFn) -> Operation {
        let task = Task { input: Input::default(), run };
        Operation { shared: Shared::new(runtime), work: Work::Task(task), deadline: None, events: None }
    }

    /// Gives the whole input at once.
    pub fn set_document(&mut self, document: Document) -> Result<()> {
        self.input()?.set_document(document);
        Ok(())
    }

    /// Gives one value of the input.
    pub fn set(&mut self, path: &str, value: Scalar<'_>) -> Result<()> {
        let path = Path::parse(path)?;
        self.input()?.set(&path, value)
    }

    /// Gives the streaming member's bytes.
    pub fn set_body(&mut self, body: Payload) -> Result<()> {
        let call = self.unstarted()?;
        if call.plan.events_in.is_some() {
            let text =
                format!("{} takes a stream of events; take a writer and send them by that", call.plan.name);
            return Err(Error::invalid("NoStreamingInput", text));
        }
        if call.plan.stream_in.is_none() {
            let text = format!("{} has no streaming input; give the member in the document", call.plan.name);
            return Err(Error::invalid("NoStreamingInput", text));
        }
        call.body = body;
        Ok(())
    }

    /// Sets an option for this call alone, or with `None` takes the client's back.
    pub fn set_option(&mut self, name: &str, value: Option<&str>) -> Result<()> {
        let call = self.unstarted()?;
        if name == FEATURES {
            // Added to the client's, which takes no other engine.
            call.features = Features::parse(value.unwrap_or(""))?;
            return Ok(());
        }
        let mut config = call.options.clone().unwrap_or_else(|| call.engine.config().clone());
        match value {
            Some(value) => config.set(name, value)?,
            None => config.unset(name)?,
        }
        call.options = Some(config);
        Ok(())
    }

    /// Has the request signed and given as the output, instead of sent.
    pub fn presign(&mut self, how: Presign) -> Result<()> {
        self.unstarted()?.presign = Some(how);
        Ok(())
    }

    /// Makes it explain its endpoint instead of calling: nothing is sent, and the output is
    /// what went in, the rules on the way, and what came out.
    pub fn explain(&mut self) -> Result<()> {
        self.unstarted()?.explain = true;
        Ok(())
    }

    /// Makes it open connections to where it would go instead of calling; the output says how many wait there.
    pub fn warm(&mut self, connections: u32) -> Result<()> {
        const MOST: u32 = 65_536;
        let call = self.unstarted()?;
        if !(1..=MOST).contains(&connections) {
            let text = format!("{connections} connections can't be opened ahead: from 1 to {MOST} can");
            return Err(Error::invalid("InvalidWarmUp", text));
        }
        call.warm = Some(connections);
        Ok(())
    }

    /// The time it may take in all, from its start.
    pub fn set_deadline(&mut self, limit: Duration) -> Result<()> {
        match self.work {
            Work::Started => Err(started()),
            _ => {
                self.deadline = Some(limit);
                Ok(())
            }
        }
    }

    /// The handlers of this operation alone, to add to.
    pub fn handlers(&mut self) -> Result<&mut Handlers> {
        Ok(&mut self.unstarted()?.handlers)
    }

    /// A writer whose bytes, or events, become the streaming member; taken before the start, once.
    pub fn writer(&mut self) -> Result<Writer> {
        let shared = self.shared.clone();
        let call = self.unstarted()?;
        if let Some(encoder) = call.engine.event_encoder(&call.plan) {
            let (writer, source) = Writer::of_events(shared, encoder);
            call.body = Payload::Stream(source);
            return Ok(writer);
        }
        let (writer, source) = Writer::new(shared);
        self.set_body(Payload::Stream(source))?;
        Ok(writer)
    }

    /// Starts it. Whoever `finish` names is told when something happens.
    pub fn start(&mut self, finish: Finish) -> Result<()> {
        self.begin(finish, Where::There)
    }

    fn begin(&mut self, finish: Finish, place: Where) -> Result<()> {
        if let Work::Call(call) = &mut self.work {
            call.settle_options()?;
        }
        match std::mem::replace(&mut self.work, Work::Started) {
            Work::Started => Err(started()),
            Work::LoadConfig(config) => {
                self.shared.set_finish(finish);
                // Files are read on a thread that may block.
                let work = async move {
                    let loaded = crate::runtime::blocking(move || config.load()).await;
                    match loaded.unwrap_or_else(|_| Err(task::cancelled())) {
                        Ok(config) => (Outcome::Config(Box::new(config)), None),
                        Err(e) => (Outcome::Failed(e), None),
                    }
                };
                task::start(&self.shared, place, self.deadline, work);
                Ok(())
            }
            Work::Task(Task { mut input, run }) => {
                self.shared.set_finish(finish);
                let work = run(input.take());
                let work = async move {
                    match work.await {
                        Ok(output) => {
                            let output = CallOutput { output, metadata: Metadata::default() };
                            (Outcome::Call(Box::new(output)), None)
                        }
                        Err(e) => (Outcome::Failed(e), None),
                    }
                };
                task::start(&self.shared, place, self.deadline, work);
                Ok(())
            }
            Work::Call(call) => {
                let Call {
                    engine,
                    plan,
                    mut input,
                    body,
                    handlers,
                    presign,
                    options: _,
                    features,
                    explain,
                    warm,
                } = *call;
                let call = CallInput { plan, input: input.take(), body, handlers, features };
                self.shared.set_finish(finish);
                let deadline =
                    match (self.deadline, engine.settings().operation_timeout.filter(|d| !d.is_zero())) {
                        (Some(a), Some(b)) => Some(a.min(b)),
                        (a, b) => a.or(b),
                    };
                if let Some(how) = presign {
                    let work = Box::pin(async move {
                        match engine.presign(call, how).await {
                            Ok(output) => (Outcome::Call(Box::new(output)), None),
                            Err(e) => (Outcome::Failed(e), None),
                        }
                    });
                    task::start(&self.shared, place, deadline, work);
                    return Ok(());
                }
                if let Some(count) = warm {
                    let work = Box::pin(async move {
                        match engine.warm(call, count as usize).await {
                            Ok(output) => (Outcome::Call(Box::new(output)), None),
                            Err(e) => (Outcome::Failed(e), None),
                        }
                    });
                    task::start(&self.shared, place, deadline, work);
                    return Ok(());
                }
                if explain {
                    let work = Box::pin(async move {
                        match engine.explain(call).await {
                            Ok(output) => (Outcome::Call(Box::new(output)), None),
                            Err(e) => (Outcome::Failed(e), None),
                        }
                    });
                    task::start(&self.shared, place, deadline, work);
                    return Ok(());
                }
                // Boxed: a future that is passed on is copied at each layer around it.
                let work = Box::pin(async move {
                    match engine.run(call).await {
                        Ok((output, body)) => (Outcome::Call(Box::new(output)), body),
                        Err(e) => (Outcome::Failed(e), None),
                    }
                });
                task::start(&self.shared, place, deadline, work);
                Ok(())
            }
        }
    }

    /// Starts it if need be, and waits until there is an outcome; `None` is without
    /// limit. Gives whether there is one. If it may (`here`), this thread runs meanwhile what it starts.
    pub fn wait(&mut self, limit: Option<Duration>, here: bool) -> Result<bool> {
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        if !matches!(self.work, Work::Started) {
            self.begin(Finish::Wait, if here { Where::Here(limit) } else { Where::There })?;
        }
        if self.shared.settled.is_set() {
            return Ok(true);
        }
        let left = until.map(|at| at.saturating_duration_since(Instant::now()));
        Ok(self.shared.runtime.wait(&self.shared.settled, left))
    }

    /// What cancels it, from any thread, at any time.
    pub fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// What it gave, once settled.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.shared.outcome()
    }

    /// The reader of a streaming answer's body; once.
    pub fn reader(&mut self) -> Result<Reader> {
        if let Some(body) = self.shared.body.lock().take() {
            return Ok(Reader::new(self.shared.clone(), body, self.events.take()));
        }
        let why = match self.outcome() {
            None => "the operation has not completed",
            Some(Outcome::Failed(_)) => "the operation failed",
            Some(_) => "the output has no stream, or its reader was already taken",
        };
        Err(Error::new(Status::State, "NoReader", why))
    }

    /// The runtime it runs on.
    pub fn runtime(&self) -> &Arc<Runtime> {
        &self.shared.runtime
    }

    fn input(&mut self) -> Result<&mut Input> {
        match &mut self.work {
            Work::Task(task) => Ok(&mut task.input),
            Work::Call(call) => Ok(&mut call.input),
            Work::Started => Err(started()),
            Work::LoadConfig(_) => Err(no_input()),
        }
    }

    fn unstarted(&mut self) -> Result<&mut Call> {
        match &mut self.work {
            Work::Call(call) => Ok(call),
            Work::Started => Err(started()),
            Work::Task(_) => {
                Err(Error::new(Status::State, "NoCall", "this operation takes an input, and nothing else"))
            }
            Work::LoadConfig(_) => Err(no_input()),
        }
    }
}

impl Drop for Operation {
    fn drop(&mut self) {
        // In flight: it is cancelled, and the completion still comes. A body
        // that nobody will read is let go, which ends the operation.
        if self.outcome().is_none() {
            self.shared.cancel.set();
        }
        if self.shared.body.lock().take().is_some() {
            self.shared.finish(Status::Cancelled);
        }
    }
}

fn no_input() -> Error {
    Error::new(Status::State, "NoInput", "loading a config takes no input")
}

fn started() -> Error {
    Error::new(Status::State, "Started", "the operation was already started; make a new one for another call")
}
