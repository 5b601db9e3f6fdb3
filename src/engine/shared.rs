//! Caches of credentials that clients share.
//!
//! Five hundred threads over ten clients of one role cost one call of STS an hour. Clients have a
//! cache together when everything that decides who they are is the same: options, variables, files, the
//! runtime, and callbacks of the caller's that their calls go through. It lives as long as one of them.

use super::caller::EngineCaller;
use super::hooks::{Handlers, Point};
use super::provider::provider;
use crate::config::{Settings, Sources};
use crate::crypto::Sha256;
use crate::identity::{Cache, CredentialsProvider, WeakCache};
use crate::runtime::{Mutex, Runtime, steady};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

static CACHES: LazyLock<Mutex<HashMap<[u8; 32], WeakCache>>> = LazyLock::new(Mutex::default);

/// The cache of whoever these sources say; over a provider given in code, if a role is assumed with it.
pub(super) fn cache(
    sources: &Sources,
    settings: &Settings,
    handlers: &Handlers,
    runtime: &Arc<Runtime>,
    given: Option<Arc<dyn CredentialsProvider>>,
) -> Cache {
    let key = key(sources, handlers, runtime);
    let _steady = steady();
    let mut all = CACHES.lock();
    if let Some(cache) = all.get(&key).and_then(WeakCache::upgrade) {
        return cache;
    }
    all.retain(|_, cache| cache.upgrade().is_some());
    let caller = EngineCaller::new(sources, settings, handlers, runtime);
    let cache = Cache::new(provider(sources, Arc::new(caller), given));
    all.insert(key, cache.downgrade());
    cache
}

/// A digest of all that decides. It holds secrets no more than a password's hash does, and is never shown.
fn key(sources: &Sources, handlers: &Handlers, runtime: &Arc<Runtime>) -> [u8; 32] {
    let mut digest = Sha256::new();
    let mut add = |part: &[u8]| digest.part(part);
    for (name, value) in sources.config().options().chain(sources.environment().pairs()) {
        add(name.as_bytes());
        add(value.as_bytes());
    }
    add(b"profile");
    add(sources.profile_name().as_bytes());
    for (kind, name, section) in sources.profiles().sections() {
        add(kind.as_bytes());
        add(name.as_bytes());
        for (name, value) in section.iter() {
            add(name.as_bytes());
            add(value.as_bytes());
        }
    }
    // While the cache lives, it keeps what is at these addresses alive.
    add(&(Arc::as_ptr(runtime) as usize).to_le_bytes());
    for point in
        [Point::Transport, Point::Credentials, Point::Mfa, Point::WebIdentity, Point::EndpointV1, Point::Log]
    {
        for handler in handlers.at(point) {
            add(&(Arc::as_ptr(handler).cast::<u8>() as usize).to_le_bytes());
        }
    }
    digest.finish()
}
