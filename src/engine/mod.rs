//! The lifecycle: one explicit state machine that takes a call from input to output.
//!
//! Everything a call needs and that does not change between calls is compiled
//! once ([`OpPlan`]); what changes is in one [`flight`]. The steps, hooks and
//! middleware are in [`lifecycle`], one attempt is in [`attempt`]. Protocols,
//! signing, endpoints, retries are floors below: here is only their order.

mod agent;
mod attempt;
mod build;
mod choice;
mod credentials;
mod custom;
mod describe;
mod express;
mod fake;
mod flight;
mod glacier;
mod hooks;
mod input;
mod lifecycle;
mod locate;
mod log;
mod plan;
mod presign;
mod respond;
mod rules;
mod source_region;
mod stream;
mod token;
mod transport;
mod view;

pub use describe::describe;
pub use fake::Fake;
pub use flight::{CallInput, CallOutput, Draft, Metadata, Payload};
pub use hooks::{Handlers, Point};
pub use plan::OpPlan;
pub use presign::{Presign, expiry};
pub use transport::TransportBody;

use crate::auth::Scheme;
use crate::config::{Config, Settings};
use crate::crypto::Secret;
use crate::endpoint::Resolver;
use crate::error::Result;
use crate::http::{HyperTransport, Limits, Roots, Transport};
use crate::model::Service;
use crate::retry::{Policy, Quota, Rules};
use crate::runtime::{Clock, Runtime};
use bytes::Bytes;
use credentials::Identity;
use http::HeaderValue;
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

/// What a client of one service runs on.
#[derive(Debug)]
pub struct Engine {
    service: Arc<Service>,
    settings: Settings,
    runtime: Arc<Runtime>,
    handlers: Handlers,
    transport: Arc<dyn Transport>,
    limits: Limits,
    resolver: Resolver,
    identity: Identity,
    policy: Policy,
    quota: Quota,
    clock: Clock,
    /// Seconds that the service's clock is ahead of ours, as far as its answers told.
    skew: AtomicI64,
    user_agent: HeaderValue,
    plans: RwLock<HashMap<String, Arc<OpPlan>>>,
    /// Auth schemes to take first.
    preference: Vec<Scheme>,
    /// A bearer token that was given, and one that a callback gave.
    token: Option<Secret>,
    kept_token: token::Kept,
    /// Credentials of directory buckets.
    sessions: express::Sessions,
}

/// Spellings of operation names that are remembered, at most: names come from callers.
const MAX_PLANS: usize = 4096;

impl Engine {
    /// An engine for a service, by a config. Nothing is sent, nothing blocks.
    pub fn new(runtime: Arc<Runtime>, service: &str, config: &Config, handlers: Handlers) -> Result<Engine> {
        let service = Service::load(service)?;
        let settings = Settings::resolve(config, service.str(service.metadata().service_id))?;
        let resolver = Resolver::of(&service)?;
        let transport: Arc<dyn Transport> = match handlers.at(Point::Transport).next() {
            Some(handler) => Arc::new(transport::CallbackTransport::new(handler.clone(), runtime.clone())),
            None => Arc::new(HyperTransport::new(transport_settings(&settings))),
        };
        let identity = Identity::new(config, &settings, &handlers, &runtime)?;
        let rules = if settings.new_retries { Rules::New2026 } else { Rules::Current };
        let mut policy = match service.str(service.metadata().model) {
            "dynamodb" | "dynamodbstreams" => Policy::dynamodb(rules),
            _ => Policy::new(rules),
        };
        policy.max_backoff = settings.max_backoff;
        if let Some(n) = settings.max_attempts {
            policy.max_attempts = n;
        }
        let mut preference: Vec<Scheme> =
            settings.auth_scheme_preference.iter().filter_map(|name| Scheme::parse(name)).collect();
        let (token, wanted) = token::given(config, service.str(service.metadata().signing_name));
        if wanted && preference.is_empty() {
            preference.push(Scheme::Bearer);
        }
        let user_agent = agent::user_agent(&service, &settings)?;
        Ok(Engine {
            limits: Limits {
                connect: Some(settings.connect_timeout),
                tls: Some(settings.tls_timeout),
                first_byte: settings.response_header_timeout,
                read: Some(settings.read_timeout),
            },
            service,
            runtime,
            handlers,
            transport,
            resolver,
            identity,
            policy,
            quota: Quota::default(),
            clock: Clock::System,
            skew: AtomicI64::new(0),
            user_agent,
            plans: RwLock::default(),
            preference,
            token,
            kept_token: token::Kept::default(),
            sessions: express::Sessions::default(),
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

    /// The service id, for errors.
    fn service_id(&self) -> &str {
        self.service.str(self.service.metadata().service_id)
    }
}

fn transport_settings(s: &Settings) -> crate::http::Settings {
    let roots = match (&s.ca_pem, &s.ca_bundle) {
        (Some(pem), _) => Roots::Pem(Bytes::copy_from_slice(pem.as_bytes())),
        (None, Some(file)) => Roots::File(file.into()),
        (None, None) => Roots::Platform,
    };
    crate::http::Settings {
        max_idle_per_host: s.max_idle_per_host,
        expect_continue: s.expect_continue,
        max_idle: Some(s.max_idle),
        idle_timeout: Some(s.idle_timeout),
        connect_timeout: Some(s.connect_timeout),
        tls_timeout: Some(s.tls_timeout),
        roots,
        proxies: s.proxies.clone(),
        ..crate::http::Settings::default()
    }
}
