//! The lifecycle: one explicit state machine that takes a call from input to output.
//!
//! Everything a call needs and that does not change between calls is compiled
//! once ([`OpPlan`]); what changes is in one [`flight`]. The steps, hooks and
//! middleware are in [`lifecycle`], one attempt is in [`attempt`]. Protocols,
//! signing, endpoints, retries are floors below: here is only their order.

mod agent;
mod attempt;
mod build;
mod caller;
mod cassette;
mod choice;
mod compress;
mod connecting;
mod credentials;
mod custom;
mod describe;
mod discovery;
mod events;
mod explain;
mod express;
mod fake;
mod flight;
mod glacier;
mod hooks;
mod input;
mod instance;
mod lifecycle;
mod locate;
mod log;
mod messages;
mod overrides;
mod places;
mod plan;
mod post;
mod precision;
mod presign;
mod principal;
#[cfg(test)]
mod proofs;
mod provider;
mod redirect;
mod respond;
mod retrying;
mod rules;
mod s3_input;
mod shared;
mod source_region;
mod stream;
mod token;
mod transport;
mod view;
mod warm;

pub use caller::EngineCaller;
pub use describe::{describe, describe_shape};
pub use events::{EventEncoder, Events};
pub use fake::Fake;
pub use flight::{CallInput, CallOutput, Draft, Metadata, Payload};
pub use hooks::{Handlers, Point};
pub use plan::OpPlan;
pub use post::PostPolicy;
pub use presign::{Presign, expiry};
pub use principal::Principal;
pub use transport::TransportBody;

use crate::auth::Scheme;
use crate::config::{Config, RetryMode, Settings, Sources};
use crate::crypto::Secret;
use crate::endpoint::Resolver;
use crate::error::Result;
use crate::http::{Limits, Transport};
use crate::identity::SsoToken;
use crate::model::Service;
use crate::quirks::Quirks;
use crate::retry::{Adaptive, Policy, Quota};
use crate::runtime::RwLock;
use crate::runtime::{Clock, Runtime};
use credentials::Identity;
use http::HeaderValue;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;
use tokio::time::Instant;

/// What a client of one service runs on.
#[derive(Debug)]
pub struct Engine {
    service: Arc<Service>,
    settings: Settings,
    runtime: Arc<Runtime>,
    handlers: Handlers,
    transport: Arc<dyn Transport>,
    limits: Limits,
    resolver: Arc<Resolver>,
    places: places::Places,
    identity: Identity,
    policy: Policy,
    quota: Arc<Quota>,
    /// The rate limit of the adaptive mode, and when its clock began.
    adaptive: Option<(Adaptive, Instant)>,
    /// Where buckets were found to be.
    moved: redirect::Moved,
    clock: Clock,
    /// Seconds that the service's clock is ahead of ours, as far as its answers told.
    skew: Arc<AtomicI64>,
    agents: agent::Agents,
    plans: Arc<RwLock<BTreeMap<String, Arc<OpPlan>>>>,
    /// What it was made of, to make others that differ in some options.
    config: Config,
    derived: overrides::Derived,
    /// The trace that this call belongs to, in a function on Lambda.
    trace: Option<HeaderValue>,
    /// Auth schemes to take first.
    preference: Vec<Scheme>,
    /// A bearer token that was given, and one that a callback gave.
    token: Option<Secret>,
    token_of_environment: bool,
    kept_token: token::Kept,
    /// The token of the profile's SSO login, where the service takes tokens.
    login: Option<Arc<SsoToken>>,
    /// Credentials of directory buckets.
    sessions: express::Sessions,
    /// Endpoints that the service gave.
    discovered: discovery::Discovered,
    /// The same in the region of the instance that this runs on, once it was needed.
    instance: tokio::sync::OnceCell<Arc<Engine>>,
}

/// Spellings of operation names that are remembered, at most: names come from callers.
const MAX_PLANS: usize = 4096;

impl Engine {
    /// An engine for a service, by a config. Nothing is sent, nothing blocks.
    pub fn new(runtime: Arc<Runtime>, service: &str, config: &Config, handlers: Handlers) -> Result<Engine> {
        Engine::of(runtime, Service::load(service)?, config, handlers)
    }

    /// The same for a service that was loaded before.
    pub fn of(
        runtime: Arc<Runtime>,
        service: Arc<Service>,
        config: &Config,
        handlers: Handlers,
    ) -> Result<Engine> {
        // Read once: what is derived of it later must see the same environment and files.
        let sources = Sources::of(config)?;
        log::warnings(&sources, &handlers, &runtime);
        Engine::build(runtime, service, &sources, handlers, None, None)
    }

    /// One of its own, or one that shares with `base` whatever the differing options allow; over a
    /// transport that others use, too, where one is given.
    fn build(
        runtime: Arc<Runtime>,
        service: Arc<Service>,
        sources: &Sources,
        handlers: Handlers,
        base: Option<&Engine>,
        carrier: Option<Arc<dyn Transport>>,
    ) -> Result<Engine> {
        let config = Config::pinned(sources);
        let config = &config;
        let settings = Settings::of(sources, service.str(service.metadata().service_id))?;
        let handlers = log::with_standard(&settings, handlers)?;
        let resolver = match base {
            Some(base) => base.resolver.clone(),
            None => Arc::new(Resolver::of(&service)?),
        };
        let shared = base.filter(|base| base.shares_transport(config, &handlers));
        let transport = match carrier.or_else(|| Some(shared?.transport.clone())) {
            Some(transport) => transport,
            None => caller::transport(&settings, &handlers, &runtime)?,
        };
        let identity = match base.filter(|base| base.shares_identity(config, &handlers)) {
            Some(base) => base.identity.clone(),
            None => Identity::new(sources, &settings, &handlers, &runtime)?,
        };
        let policy = retrying::policy(Quirks::of_service(&service), &settings);
        let quota = match base {
            Some(base) => base.quota.clone(),
            None => retrying::quota(&settings.wire.retries),
        };
        let adaptive =
            (settings.retry_mode == RetryMode::Adaptive).then(|| (Adaptive::new(0.0), Instant::now()));
        let mut preference: Vec<Scheme> =
            settings.auth_scheme_preference.iter().filter_map(|name| Scheme::parse(name)).collect();
        let (token, wanted) = token::given(config, service.str(service.metadata().signing_name));
        if wanted && preference.is_empty() {
            preference.push(Scheme::Bearer);
        }
        let login = match token.is_none() && token::taken_by(&service) {
            true => token::login(sources, &settings, &handlers, &runtime)?,
            false => None,
        };
        let discovered =
            base.filter(|base| base.settings.same_place(&settings)).map(|base| base.discovered.clone());
        let agents = agent::Agents::new(&service, &settings, &resolver)?;
        Ok(Engine {
            limits: connecting::limits(&settings),
            service,
            runtime,
            handlers,
            transport,
            resolver,
            places: places::Places::default(),
            identity,
            policy,
            quota,
            adaptive,
            moved: redirect::Moved::default(),
            clock: Clock::System,
            skew: base.map_or_else(Default::default, |base| base.skew.clone()),
            agents,
            plans: base.map_or_else(Default::default, |base| base.plans.clone()),
            config: config.clone(),
            derived: overrides::Derived::default(),
            trace: agent::trace(&config.environment())?,
            preference,
            token,
            token_of_environment: wanted,
            kept_token: token::Kept::default(),
            login,
            sessions: express::Sessions::default(),
            discovered: discovered.unwrap_or_default(),
            instance: tokio::sync::OnceCell::new(),
            settings,
        })
    }

    /// The plan of an operation, compiled on its first use.
    pub fn plan(&self, name: &str) -> Result<Arc<OpPlan>> {
        if let Some(plan) = self.plans.read().get(name) {
            return Ok(plan.clone());
        }
        let op = self.service.find_operation(name)?;
        let canonical = self.service.str(op.name);
        let known = self.plans.read().get(canonical).cloned();
        let plan = match known {
            Some(plan) => plan,
            None => Arc::new(OpPlan::new(&self.service, op, &self.resolver)?),
        };
        let mut plans = self.plans.write();
        plans.insert(canonical.to_owned(), plan.clone());
        if plans.len() < MAX_PLANS {
            plans.insert(name.to_owned(), plan.clone());
        }
        Ok(plan)
    }

    /// What reads the events of an operation's answers, where it has any.
    pub fn events(&self, plan: &Arc<OpPlan>) -> Option<Events> {
        Events::new(self.service.clone(), plan.clone(), &self.settings.retry_error_codes)
    }

    /// What encodes the events that an operation sends, where it does.
    pub fn event_encoder(&self, plan: &OpPlan) -> Option<EventEncoder> {
        EventEncoder::new(self.service.clone(), plan)
    }

    /// What it runs on.
    pub fn runtime(&self) -> &Arc<Runtime> {
        &self.runtime
    }

    /// What it was set to.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The time by the service's clock, as far as it is known.
    fn now(&self) -> SystemTime {
        self.clock.now(self.skew.load(Ordering::Relaxed))
    }

    /// The name of the service's model, such as `s3`.
    pub fn service_name(&self) -> &str {
        self.service.str(self.service.metadata().model)
    }

    /// The service id, for errors.
    fn service_id(&self) -> &str {
        self.service.str(self.service.metadata().service_id)
    }
}
