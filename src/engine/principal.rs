//! Who calls, and from where, for what needs no service: tokens, signatures, metadata.

use super::credentials::Identity;
use super::hooks::Handlers;
use super::{instance, log};
use crate::config::{Config, Settings, Sources};
use crate::error::Result;
use crate::identity::{Credentials, Imds, Step};
use crate::runtime::{Clock, Runtime};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

/// The settings and the credentials of a config, as a client of it would have them.
#[derive(Debug)]
pub struct Principal {
    settings: Settings,
    identity: Identity,
    runtime: Arc<Runtime>,
    clock: Clock,
    sources: Sources,
    handlers: Handlers,
    imds: OnceLock<Imds>,
    /// The instance's region, where it is needed.
    region: OnceLock<String>,
}

impl Principal {
    /// Of a config and its callbacks. Nothing is sent, nothing blocks.
    pub fn new(runtime: &Arc<Runtime>, config: &Config, handlers: &Handlers) -> Result<Principal> {
        let sources = Sources::of(config)?;
        let settings = Settings::of(&sources, "")?;
        log::warnings(&sources, handlers, runtime);
        let identity = Identity::new(&sources, &settings, handlers, runtime)?;
        Ok(Principal {
            settings,
            identity,
            runtime: runtime.clone(),
            clock: Clock::System,
            sources,
            handlers: handlers.clone(),
            imds: OnceLock::new(),
            region: OnceLock::new(),
        })
    }

    /// The credentials; none where everything is to go unsigned.
    pub async fn credentials(&self) -> Result<Option<Credentials>> {
        self.identity.resolve(self.now()).await
    }

    /// Looks for the region where it takes a call to find it: who signs with an instance's credentials signs
    /// for the instance's region, if nothing names another.
    pub async fn locate(&self, credentials: &Credentials) {
        if self.settings.region.is_none()
            && self.region.get().is_none()
            && credentials.source() == instance::SOURCE
            && let Ok(imds) = self.imds()
            && let Ok(region) = imds.region().await
        {
            let _ = self.region.set(region);
        }
    }

    /// The region, or an error that says where it was looked for; after [`Principal::locate`].
    pub fn region(&self) -> Result<&str> {
        match self.region.get() {
            Some(region) => Ok(region),
            None => self.settings.require_region(),
        }
    }

    /// The session with the instance metadata service, made when it is first asked for.
    pub fn imds(&self) -> Result<&Imds> {
        if let Some(imds) = self.imds.get() {
            return Ok(imds);
        }
        let imds = instance::session(&self.sources, &self.settings, &self.handlers, &self.runtime)?;
        Ok(self.imds.get_or_init(|| imds))
    }

    /// The credentials, asked for anew, and how each provider was asked.
    pub async fn explain(&self) -> (Result<Credentials>, Vec<Step>) {
        self.identity.explain(self.now()).await
    }

    /// Forgets the credentials, for all that share them: the next call asks for others.
    pub fn invalidate(&self) {
        self.identity.invalidate();
    }

    /// Options, environment and profiles.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// What it was set to.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What it runs on.
    pub fn runtime(&self) -> &Arc<Runtime> {
        &self.runtime
    }

    /// The time.
    pub fn now(&self) -> SystemTime {
        self.clock.now(0)
    }
}
