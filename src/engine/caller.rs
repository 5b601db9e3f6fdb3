//! The engine as credential providers see it.
//!
//! A call of theirs runs through an engine of its own service that has the client's config but for what
//! was meant for the client's service alone: its endpoint, its keys, its hooks. Transport and logger of
//! the caller's are kept, and the connections are shared by all such calls. Metadata and container
//! endpoints are on the machine: what goes there passes no proxy.

use super::connecting::transport_settings;
use super::credentials::Identity;
use super::flight::{CallInput, Payload};
use super::hooks::{Handlers, Point};
use super::{Engine, cassette, transport};
use crate::config::{Config, Features, Settings, Sources};
use crate::document::{Builder, Document};
use crate::error::{Error, Result, Status};
use crate::http::{HyperTransport, Proxies, Transport};
use crate::identity::{Answering, Caller, Context, Proof, ServiceCall};
use crate::model::Service;
use crate::runtime::Runtime;
use crate::runtime::callback::{Answer, Handler, Question};
use std::sync::{Arc, OnceLock};

/// What was meant for the client's own service.
const OWN: [&str; 9] = [
    "endpoint_url",
    "access_key_id",
    "secret_access_key",
    "session_token",
    "account_id",
    "anonymous",
    "bearer_token",
    "role_arn",
    "disable_host_prefix",
];

/// Calls services for providers.
#[derive(Debug)]
pub struct EngineCaller {
    runtime: Arc<Runtime>,
    config: Config,
    settings: Settings,
    handlers: Handlers,
    proxied: OnceLock<Arc<dyn Transport>>,
    direct: OnceLock<Arc<dyn Transport>>,
}

impl EngineCaller {
    /// With a client's sources and handlers.
    pub fn new(
        sources: &Sources,
        settings: &Settings,
        handlers: &Handlers,
        runtime: &Arc<Runtime>,
    ) -> EngineCaller {
        let mut config = Config::pinned(sources);
        for name in OWN {
            // The names are the table's.
            let _ = config.unset(name);
        }
        EngineCaller {
            runtime: runtime.clone(),
            config,
            settings: settings.clone(),
            handlers: handlers.only(&[
                Point::Transport,
                Point::Log,
                Point::EndpointV1,
                Point::Mfa,
                Point::WebIdentity,
            ]),
            proxied: OnceLock::new(),
            direct: OnceLock::new(),
        }
    }

    /// The same with a transport in the place of its own two.
    pub fn with_transport(self, transport: Arc<dyn Transport>) -> EngineCaller {
        // Both are empty still: nothing was sent.
        let _ = self.proxied.set(transport.clone());
        let _ = self.direct.set(transport);
        self
    }

    /// What providers share: these sources, and this.
    pub fn into_context(self, sources: &Sources) -> Context {
        Context { sources: sources.clone(), caller: Arc::new(self) }
    }

    async fn run(&self, call: ServiceCall) -> Result<Document> {
        let mut config = self.config.clone();
        if let Some(region) = &call.region {
            config.set("region", region)?;
        }
        match &call.credentials {
            Some(c) => {
                config.set("access_key_id", c.access_key_id())?;
                config.set("secret_access_key", c.secret_access_key())?;
                if let Some(token) = c.session_token() {
                    config.set("session_token", token)?;
                }
            }
            None => config.set("anonymous", "true")?,
        }
        let mut handlers = self.handlers.only(&[Point::Transport, Point::Log, Point::EndpointV1]);
        if let Some(proof) = call.proof {
            handlers.add("hook.BeforeSigning", "libaws-dpop", Arc::new(Dpop(proof)))?;
        }
        let carrier = self.proxied.get_or_init(|| self.transport(&self.settings)).clone();
        let (service, sources) = (Service::load(call.service)?, Sources::of(&config)?);
        let mut engine =
            Engine::build(self.runtime.clone(), service, &sources, handlers, None, Some(carrier))?;
        if let Some(credentials) = call.credentials {
            // The same keys, with where they come from.
            engine.identity = Identity::of(credentials);
        }
        let plan = engine.plan(call.operation)?;
        let input = CallInput {
            plan,
            input: call.input,
            body: Payload::Empty,
            handlers: Handlers::default(),
            features: Features::NONE,
        };
        let (output, _) = engine.run(input).await?;
        Ok(output.output)
    }

    fn transport(&self, settings: &Settings) -> Arc<dyn Transport> {
        transport(settings, &self.handlers, &self.runtime).unwrap_or_else(cassette::failing)
    }

    /// Asks a callback, and takes a text from its answer.
    async fn ask(&self, point: Point, member: &str, view: &[(&str, &str)]) -> Result<String> {
        let Some(handler) = self.handlers.at(point).next() else {
            let text = format!("a callback is needed: register one at the point {:?}", point.name());
            return Err(failed(point, text));
        };
        let mut b = Builder::new(Default::default(), Default::default());
        b.begin_map();
        for (key, value) in [("point", point.name())].iter().chain(view) {
            b.key(key);
            b.string(value);
        }
        b.end_map();
        let asked = self.runtime.dispatcher().ask(handler, b.finish(), None).await;
        let answer = match asked {
            Ok(Answer::Value(answer, _)) => answer,
            Ok(_) => return Err(failed(point, "the callback gave no answer".into())),
            Err(e) => return Err(failed(point, "the callback failed".into()).caused_by(e)),
        };
        let root = answer.root();
        let text = root.member(member).as_str().or_else(|| root.as_str()).filter(|t| !t.is_empty());
        text.map(str::to_owned).ok_or_else(|| failed(point, format!("{member} is missing, empty or no text")))
    }

    /// A token of the caller's web identity.
    pub(super) async fn web_identity_token(&self) -> Result<String> {
        self.ask(Point::WebIdentity, "Token", &[]).await
    }
}

impl Caller for EngineCaller {
    fn call(&self, call: ServiceCall) -> Answering<'_, Document> {
        Box::pin(self.run(call))
    }

    fn direct(&self) -> Arc<dyn Transport> {
        let make = || {
            let settings = Settings { proxies: Proxies::default(), ..self.settings.clone() };
            self.transport(&settings)
        };
        self.direct.get_or_init(make).clone()
    }

    fn mfa_code<'a>(&'a self, serial: &'a str, role: &'a str) -> Answering<'a, String> {
        Box::pin(async move { self.ask(Point::Mfa, "Code", &[("serial", serial), ("role_arn", role)]).await })
    }
}

/// A caller's transport, or the library's own; with a recorder around it, or a cassette in its place.
pub(super) fn transport(
    settings: &Settings,
    handlers: &Handlers,
    runtime: &Arc<Runtime>,
) -> Result<Arc<dyn Transport>> {
    if let Some(path) = &settings.wire.replay {
        return cassette::replaying(path);
    }
    let transport: Arc<dyn Transport> = match handlers.at(Point::Transport).next() {
        Some(handler) => Arc::new(transport::CallbackTransport::new(handler.clone(), runtime.clone())),
        None => {
            let checked = HyperTransport::checked(transport_settings(settings));
            // Nothing was sent: it is the options that are wrong.
            Arc::new(checked.map_err(|e| {
                Error::invalid(&e.facts().code, e.facts().message.clone()).at("configuration")
            })?)
        }
    };
    match &settings.wire.record {
        Some(path) => cassette::recording(transport, path),
        None => Ok(transport),
    }
}

fn failed(point: Point, why: String) -> Error {
    Error::new(Status::Credentials, "CredentialsCallback", format!("{}: {why}", point.name()))
        .at("credentials")
}

/// Adds the proof of a key to a request.
struct Dpop(Proof);

impl Handler for Dpop {
    fn call(&self, mut question: Question) {
        let view = question.view().clone();
        let request = view.root().member("request");
        let text = |name: &str| request.member(name).as_str().unwrap_or("").to_owned();
        match self.0(&text("method"), &text("url")) {
            Ok(proof) => {
                question.edit("headers.DPoP", Some(proof.as_bytes()));
                question.answer(Document::empty_map());
            }
            Err(e) => question.fail(&e.to_string()),
        }
    }
}
