//! One call over the fake transport: what went out, and what came of it.

use crate::config::{Config, Environment, Features};
use crate::document::{Document, Value};
use crate::engine::{CallInput, Engine, Fake, Handlers, OpPlan, Payload, Presign};
use crate::error::Result;
use crate::model::{Documents, Service};
use crate::runtime::{Runtime, RuntimeOptions};
use bytes::Bytes;
use std::sync::Arc;

/// An engine and its fake.
pub(super) struct Rig {
    pub engine: Engine,
    pub fake: Arc<Fake>,
    runtime: Arc<Runtime>,
}

/// An answer with a status and a body.
pub(super) fn answer(status: u16, body: &str) -> Document {
    with_headers(status, "{}", body)
}

/// The same with headers, as JSON.
pub(super) fn with_headers(status: u16, headers: &str, body: &str) -> Document {
    let text = serde_json::Value::from(body).to_string();
    document(&format!(r#"{{"status":{status},"headers":{headers},"body":{text}}}"#))
}

pub(super) fn document(json: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(json.as_bytes())).unwrap_or_else(|e| panic!("{e}: {json}"))
}

impl Rig {
    pub fn new(service: &str) -> Rig {
        Rig::with(service, &[])
    }

    pub fn with(service: &str, options: &[(&str, &str)]) -> Rig {
        Rig::of(Service::load(service).unwrap(), options, &[])
    }

    /// A service of one operation, for models that this build does not hold.
    pub fn of_model(name: &str, model: &str, rules: &str) -> Rig {
        let rules = Some(rules.as_bytes());
        let documents = Documents { name, service: model.as_bytes(), rules, ..Documents::default() };
        let service = Service::from_json(&documents).unwrap();
        Rig::of(Arc::new(service), &[], &[])
    }

    pub fn of(service: Arc<Service>, options: &[(&str, &str)], environment: &[(&str, &str)]) -> Rig {
        let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() }).unwrap();
        let environment = Environment::of_pairs(environment.iter().copied());
        let mut config = Config::default().with_environment(environment);
        let keys = [("access_key_id", "AKIDEXAMPLE"), ("secret_access_key", "secret")];
        let usual = [("region", "us-west-2"), ("retry_mode", "none")];
        for (name, value) in keys.iter().chain(&usual).chain(options) {
            config.set(name, value).unwrap();
        }
        let fake = Arc::new(Fake::default());
        let mut handlers = Handlers::default();
        handlers.add("transport", "fake", fake.clone()).unwrap();
        let engine = Engine::of(runtime.clone(), service, &config, handlers).unwrap();
        Rig { engine, fake, runtime }
    }

    pub fn plan(&self, operation: &str) -> Arc<OpPlan> {
        self.engine.plan(operation).unwrap()
    }

    /// Calls an operation, which is given these answers.
    pub fn call(&self, operation: &str, input: &str, answers: &[Document]) -> Result<Document> {
        self.send(operation, input, Payload::Empty, answers)
    }

    pub fn send(
        &self,
        operation: &str,
        input: &str,
        body: Payload,
        answers: &[Document],
    ) -> Result<Document> {
        answers.iter().for_each(|a| self.fake.push(a.clone()));
        let call = self.input(operation, input, body);
        let mut outcome = None;
        self.runtime.drive(None, async { outcome = Some(self.engine.run(call).await) });
        outcome.unwrap().map(|(output, _)| output.output)
    }

    /// Presigns an operation.
    pub fn presign(&self, operation: &str, input: &str) -> Document {
        let call = self.input(operation, input, Payload::Empty);
        let mut outcome = None;
        self.runtime
            .drive(None, async { outcome = Some(self.engine.presign(call, Presign::default()).await) });
        outcome.unwrap().unwrap().output
    }

    fn input(&self, operation: &str, input: &str, body: Payload) -> CallInput {
        CallInput {
            plan: self.plan(operation),
            input: document(input),
            body,
            handlers: Handlers::default(),
            features: Features::NONE,
        }
    }

    /// The oldest request that went out and was not looked at yet.
    pub fn sent(&self) -> Sent {
        Sent(self.fake.take_request().expect("nothing was sent"))
    }

    /// Calls an operation and gives its request.
    pub fn request(&self, operation: &str, input: &str, answer: Document) -> Sent {
        self.call(operation, input, &[answer]).unwrap();
        self.sent()
    }
}

/// A request that went out.
pub(super) struct Sent(Document);

impl Sent {
    pub fn text(&self, key: &str) -> &str {
        text(self.0.root().member(key))
    }

    pub fn url(&self) -> &str {
        self.text("url")
    }

    /// A header, or an empty text.
    pub fn header(&self, name: &str) -> &str {
        text(self.0.root().member("headers").member(name))
    }

    pub fn raw(&self) -> &[u8] {
        self.0.root().member("body").bytes()
    }

    pub fn body(&self) -> &str {
        std::str::from_utf8(self.raw()).unwrap()
    }
}

/// A value's text, or an empty one.
pub(super) fn text(value: Value<'_>) -> &str {
    std::str::from_utf8(value.bytes()).unwrap_or("")
}
