//! One call in flight: all that its steps pass down, and what comes back up.

use super::Engine;
use super::hooks::{Handlers, Point};
use super::plan::OpPlan;
use super::presign::Presign;
use super::retrying::Try;
use super::view;
use crate::checksum::Algorithm;
use crate::config::Features;
use crate::document::{Builder, Document};
use crate::error::{Error, Result, Status};
use crate::http::{BodySource, Headers, ResponseBody, Values};
use crate::identity::Credentials;
use crate::protocol::{host_id, request_id};
use crate::runtime::callback::{Answer, Handler};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST};
use http::{HeaderMap, HeaderValue};
use std::sync::Arc;

/// What a caller starts: the operation, its input, and what holds for this call alone.
#[derive(Debug)]
pub struct CallInput {
    /// The operation.
    pub plan: Arc<OpPlan>,
    /// The input document.
    pub input: Document,
    /// The streaming member's bytes.
    pub body: Payload,
    /// Handlers of this operation alone.
    pub handlers: Handlers,
    /// What a layer above makes use of.
    pub features: Features,
}

/// What a call gives.
#[derive(Debug)]
pub struct CallOutput {
    /// The output document.
    pub output: Document,
    /// About the answer.
    pub metadata: Metadata,
}

/// Result metadata.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// The HTTP status.
    pub status: u16,
    /// The answer's headers, as they came.
    pub headers: HeaderMap,
    /// Attempts made.
    pub attempts: u32,
    /// The request id that the body holds, where no header has one.
    pub body_request_id: String,
    /// Values that hooks and middleware left for the caller.
    pub values: Vec<(String, String)>,
}

/// A request's body before it is sent.
#[derive(Debug, Default)]
pub enum Payload {
    /// None.
    #[default]
    Empty,
    /// In memory.
    Bytes(Bytes),
    /// Read piece by piece.
    Stream(Box<dyn BodySource>),
}

impl Payload {
    /// Its length, if known.
    pub fn len(&self) -> Option<u64> {
        match self {
            Payload::Empty => Some(0),
            Payload::Bytes(b) => Some(b.len() as u64),
            Payload::Stream(s) => s.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        matches!(self, Payload::Empty)
    }
}

/// The request while it is being made; everything a hook may see or change.
#[derive(Debug, Default)]
pub struct Draft {
    /// Path as the protocol made it; the endpoint's own goes before it.
    pub path: String,
    /// Encoded query.
    pub query: String,
    /// Headers.
    pub headers: Headers,
    /// Body.
    pub payload: Payload,
    /// Goes before the endpoint's host.
    pub host_prefix: Option<String>,
    /// Set by the endpoint: https, authority, path before ours.
    pub https: bool,
    /// Host and port.
    pub authority: String,
    /// The endpoint's own path.
    pub base_path: String,
}

/// The call in flight.
pub(super) struct Flight<'a> {
    pub engine: &'a Engine,
    pub plan: Arc<OpPlan>,
    pub handlers: &'a Handlers,
    pub input: Document,
    pub body: Payload,
    pub draft: Draft,
    pub attempt: u32,
    pub head: Option<(u16, HeaderMap)>,
    pub output: Option<Document>,
    pub stream: Option<ResponseBody>,
    pub values: Vec<(String, String)>,
    pub body_request_id: String,
    /// What is signed can't be changed any more.
    pub signed: bool,
    /// The body's checksum, where it has one.
    pub checksum: Option<Algorithm>,
    /// The checksum goes as `Content-MD5`.
    pub content_md5: bool,
    /// The body was compressed here.
    pub compressed: bool,
    /// A hook gave another body: its checksum must be made again.
    pub body_replaced: bool,
    /// The body was a stream that can't be had again, and it is gone.
    pub spent: bool,
    /// `encoding-type=url` was asked for by us: the answer's keys are to be decoded.
    pub keys_are_encoded: bool,
    /// The request is only to be signed, not sent.
    pub presign: Option<Box<Presign>>,
    /// Who signed the current attempt.
    pub credentials: Option<Credentials>,
    /// Another region than the client's, where the bucket is.
    pub region: Option<Arc<str>>,
    /// The service has sent this call elsewhere, which it may do once.
    pub redirected: bool,
    /// What it made use of so far, and the user agent that says so.
    pub features: Features,
    pub agent: HeaderValue,
    /// The attempts that failed.
    pub tries: Vec<Try>,
    /// Where header values are made.
    pub ink: Values,
    /// The `Content-Length` of the draft before the attempt said its own there.
    pub before_length: Option<Option<HeaderValue>>,
}

/// The middlewares that went on, in the order in which they did.
pub(super) type Unwind = Vec<(Point, Arc<dyn Handler>)>;

/// What the steps below a middleware gave, or what it gave instead.
pub(super) type Outcome = Result<()>;

impl<'a> Flight<'a> {
    /// A call before its first step.
    pub fn new(
        engine: &'a Engine,
        plan: Arc<OpPlan>,
        handlers: &'a Handlers,
        input: Document,
        body: Payload,
    ) -> Flight<'a> {
        Flight {
            engine,
            plan,
            handlers,
            input,
            body,
            draft: Draft::default(),
            attempt: 0,
            head: None,
            output: None,
            stream: None,
            values: Vec::new(),
            body_request_id: String::new(),
            signed: false,
            checksum: None,
            body_replaced: false,
            spent: false,
            content_md5: false,
            compressed: false,
            keys_are_encoded: false,
            presign: None,
            credentials: None,
            region: None,
            redirected: false,
            features: Features::NONE,
            agent: HeaderValue::from_static(""),
            tries: Vec::new(),
            ink: Values::default(),
            before_length: None,
        }
    }

    /// Forgets what the attempt before has left.
    pub fn begin_attempt(&mut self) {
        self.head = None;
        self.output = None;
        self.stream = None;
        self.signed = false;
        if let Some(before) = self.before_length.take() {
            match before {
                Some(own) => drop(self.draft.headers.insert(CONTENT_LENGTH, own)),
                None => drop(self.draft.headers.remove(CONTENT_LENGTH)),
            }
            self.draft.headers.remove(HOST);
        }
    }

    /// Asks all handlers of a hook. A before-hook stops at the first failure; after-hooks all run.
    pub async fn hook(&mut self, point: Point, failure: Option<&Error>) -> Result<()> {
        // Boxed, since what is rare must not make the future of every call larger.
        match self.handlers.any(point) {
            false => Ok(()),
            true => Box::pin(self.ask_all(point, failure)).await,
        }
    }

    async fn ask_all(&mut self, point: Point, failure: Option<&Error>) -> Result<()> {
        let handlers: Vec<Arc<dyn Handler>> = self.handlers.at(point).cloned().collect();
        let mut first = Ok(());
        for handler in handlers {
            if let Err(e) = self.ask(point, &handler, failure).await {
                if !point.is_after() {
                    return Err(e);
                }
                first = first.and(Err(e));
            }
        }
        first
    }

    async fn ask(&mut self, point: Point, handler: &Arc<dyn Handler>, failure: Option<&Error>) -> Result<()> {
        let view = view::of(self, point, failure);
        let answer = self.engine.runtime.dispatcher().ask(handler, view, None).await;
        match answer.map_err(|e| named(e, point))? {
            Answer::Value(_, edits) | Answer::Next(edits, _) => view::apply(self, point, &edits),
            Answer::Attached(..) | Answer::Fail(_) => Ok(()),
        }
    }

    /// Asks the middlewares of a step on the way down. `Some` is a short circuit's output.
    pub async fn down(&mut self, step: Point, unwind: &mut Unwind) -> Result<bool> {
        match self.handlers.any(step) {
            false => Ok(false),
            true => Box::pin(self.ask_down(step, unwind)).await,
        }
    }

    async fn ask_down(&mut self, step: Point, unwind: &mut Unwind) -> Result<bool> {
        let handlers: Vec<Arc<dyn Handler>> = self.handlers.at(step).cloned().collect();
        for handler in handlers {
            let view = view::of(self, step, None);
            let answer = self.engine.runtime.dispatcher().ask(&handler, view, None).await;
            match answer.map_err(|e| named(e, step))? {
                Answer::Next(edits, after) => {
                    view::apply(self, step, &edits)?;
                    unwind.push((step, after));
                }
                Answer::Value(output, edits) => {
                    view::apply(self, step, &edits)?;
                    self.output = Some(output);
                    return Ok(true);
                }
                Answer::Attached(..) | Answer::Fail(_) => return Ok(false),
            }
        }
        Ok(false)
    }

    /// Asks the middlewares that went on, last first: each sees the outcome and may put its own in its place.
    pub async fn unwind(&mut self, unwind: &Unwind, outcome: Outcome) -> Outcome {
        if unwind.is_empty() {
            return outcome;
        }
        Box::pin(async move {
            let mut outcome = outcome;
            for (step, after) in unwind.iter().rev() {
                outcome = self.up(*step, after, outcome).await;
            }
            outcome
        })
        .await
    }

    async fn up(&mut self, step: Point, after: &Arc<dyn Handler>, outcome: Outcome) -> Outcome {
        let view = view::of(self, step, outcome.as_ref().err());
        match self.engine.runtime.dispatcher().ask(after, view, None).await.map_err(|e| named(e, step)) {
            Ok(Answer::Value(value, edits)) => {
                view::apply(self, step, &edits)?;
                if value.root().is_nothing() {
                    return outcome;
                }
                self.output = Some(value);
                Ok(())
            }
            Ok(_) => outcome,
            // What failed below stays the primary error.
            Err(e) => outcome.and(Err(e)),
        }
    }
}

/// A failed callback's error, with its place.
pub(super) fn named(mut e: Error, point: Point) -> Error {
    if e.status() == Status::Callback {
        e.facts_mut().message = format!("{}: {}", point.name(), e.facts().message);
        e.facts_mut().phase = "callback";
    }
    e
}

impl Metadata {
    /// As a document: `request_id`, `host_id`, `http_status`, `attempts`, `headers`, `values`.
    pub fn to_document(&self) -> Document {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        let request_id = match request_id(&self.headers) {
            "" => &self.body_request_id,
            id => id,
        };
        let ids = [("request_id", request_id), ("host_id", host_id(&self.headers))];
        for (key, id) in ids.iter().filter(|(_, id)| !id.is_empty()) {
            b.key(key);
            b.string(id);
        }
        b.key("http_status");
        b.int(self.status.into());
        b.key("attempts");
        b.int(self.attempts.into());
        view::header_map(&mut b, &self.headers);
        b.key("values");
        b.begin_map();
        for (key, value) in &self.values {
            b.key(key);
            b.string(value);
        }
        b.end_map();
        b.end_map();
        b.finish()
    }
}
