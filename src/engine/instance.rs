//! The region of the instance, where nothing else says one.
//!
//! Only who got credentials from the instance metadata service already asks it for the region, too: a
//! process anywhere else sends no packet to an address that leads nowhere, and one that has a region
//! never asks. What is found goes into an engine beside the client's, as an option of one call would.

use super::Engine;
use super::caller::EngineCaller;
use super::hooks::Handlers;
use crate::config::{Settings, Sources};
use crate::error::Result;
use crate::identity::{Caller, Imds, ImdsSettings};
use crate::runtime::Runtime;
use std::sync::Arc;

/// The provider whose credentials say that this is an instance.
pub(super) const SOURCE: &str = "imds";

/// A session with the metadata service, by a client's settings.
pub(super) fn session(
    sources: &Sources,
    settings: &Settings,
    handlers: &Handlers,
    runtime: &Arc<Runtime>,
) -> Result<Imds> {
    let caller = EngineCaller::new(sources, settings, handlers, runtime);
    Ok(Imds::new(ImdsSettings::of(sources)?, caller.direct()))
}

impl Engine {
    /// The engine for the instance's region; `None` where credentials came from elsewhere, or it has none.
    /// Then the call fails for want of a region, which is the error that helps.
    pub(super) async fn on_instance(&self) -> Option<Arc<Engine>> {
        let found = self.identity.resolve(self.now()).await.ok()??;
        if found.source() != SOURCE {
            return None;
        }
        self.instance.get_or_try_init(|| self.in_its_region()).await.ok().cloned()
    }

    async fn in_its_region(&self) -> Result<Arc<Engine>> {
        let sources = Sources::of(&self.config)?;
        let region = session(&sources, &self.settings, &self.handlers, &self.runtime)?.region().await?;
        let mut config = self.config.clone();
        config.set("region", &region)?;
        self.derived(&config, &Handlers::default())
    }
}
