//! The cache before a slow provider.
//!
//! One refresh per lifetime, however many threads and clients wait:
//! - Valid credentials are a read lock and a counted pointer away.
//! - Some minutes before they end (jittered, so that a fleet does not ask in
//!   step) one caller starts a refresh; nobody waits for it while the old ones
//!   are valid, and should it fail the old ones are kept and it is tried again
//!   about a minute later.
//! - With none that are valid, all wait for the one refresh and share its outcome,
//!   a failure too: a hundred waiters must not ask a broken provider a hundred times.

use super::{Credentials, CredentialsProvider, Explaining, Resolving};
use crate::crypto::unit_random;
use crate::error::{Error, Result};
use crate::runtime::RwLock;
use std::sync::{Arc, Weak};
use std::time::{Duration, SystemTime};

/// How long before their end credentials are refreshed, at most.
const WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long after a failed early refresh the next is tried, at least.
const PAUSE: Duration = Duration::from_secs(45);

/// A cache over a provider. Clones share it.
#[derive(Debug, Clone)]
pub struct Cache(Arc<Shared>);

/// A cache that is kept alive by others.
#[derive(Debug, Clone)]
pub struct WeakCache(Weak<Shared>);

impl WeakCache {
    /// The cache, while somebody has it.
    pub fn upgrade(&self) -> Option<Cache> {
        self.0.upgrade().map(Cache)
    }
}

#[derive(Debug)]
struct Shared {
    provider: Arc<dyn CredentialsProvider>,
    state: RwLock<State>,
    /// Held by whoever refreshes.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    current: Option<Entry>,
    /// Counts finished refreshes, so that a waiter knows one ended while it waited.
    finished: u64,
    /// Counts invalidations: what a refresh begun before one brings is not kept.
    epoch: u64,
    failure: Option<Error>,
}

#[derive(Debug, Clone)]
struct Entry {
    credentials: Credentials,
    refresh_at: Option<SystemTime>,
}

impl Cache {
    /// An empty cache over a provider.
    pub fn new(provider: Arc<dyn CredentialsProvider>) -> Cache {
        Cache(Arc::new(Shared {
            provider,
            state: RwLock::new(State::default()),
            turn: tokio::sync::Mutex::new(()),
        }))
    }

    /// The same without keeping it alive.
    pub fn downgrade(&self) -> WeakCache {
        WeakCache(Arc::downgrade(&self.0))
    }

    /// The credentials if they are here and need no refresh: the path of nearly
    /// every call, without waiting or allocating.
    pub fn ready(&self, now: SystemTime) -> Option<Credentials> {
        let state = self.0.state.read();
        let entry = state.current.as_ref()?;
        entry.fresh(now).then(|| entry.credentials.clone())
    }

    /// The credentials, refreshed when that is due.
    pub async fn credentials(&self, now: SystemTime) -> Result<Credentials> {
        let (current, seen) = {
            let state = self.0.state.read();
            (state.current.clone(), state.finished)
        };
        let Some(entry) = current.filter(|e| !e.credentials.expired(now)) else {
            return self.wait(now, seen).await;
        };
        if !entry.fresh(now) {
            self.refresh_early(now).await;
        }
        // What an early refresh brought, or the old ones while it is under way.
        let state = self.0.state.read();
        Ok(state.current.as_ref().map_or(entry.credentials, |e| e.credentials.clone()))
    }

    /// Forgets the credentials: the next call asks the provider.
    pub fn invalidate(&self) {
        let mut state = self.0.state.write();
        state.current = None;
        state.epoch += 1;
    }

    /// Forgets these credentials, which a service refused, unless others took
    /// their place already: of many parallel refusals only the first costs a refresh.
    pub fn refused(&self, credentials: &Credentials) {
        let mut state = self.0.state.write();
        if state.current.as_ref().is_some_and(|e| e.credentials == *credentials) {
            state.current = None;
            state.epoch += 1;
        }
    }

    /// Waits for a refresh, one's own or another's. `seen` is how many had finished
    /// when the caller looked.
    async fn wait(&self, now: SystemTime, seen: u64) -> Result<Credentials> {
        let _turn = self.0.turn.lock().await;
        {
            let state = self.0.state.read();
            if let Some(e) = state.current.as_ref().filter(|e| !e.credentials.expired(now)) {
                return Ok(e.credentials.clone());
            }
            if let Some(failure) = state.failure.as_ref().filter(|_| state.finished != seen) {
                return Err(failure.clone());
            }
        }
        // A dropped caller lets go of its turn, and the next waiter asks in its place.
        self.0.refresh(now).await
    }

    /// Starts a refresh unless one is under way, in the background where there is
    /// a runtime.
    async fn refresh_early(&self, now: SystemTime) {
        let shared = self.0.clone();
        let work = async move {
            let Ok(_turn) = shared.turn.try_lock() else { return };
            // Another may have finished between the look and the lock.
            let due = shared.state.read().current.as_ref().is_none_or(|e| !e.fresh(now));
            if due {
                // The failure is kept in the state; the old credentials serve on.
                let _ = shared.refresh(now).await;
            }
        };
        if self.0.turn.try_lock().is_err() {
            return;
        }
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(work)),
            Err(_) => work.await,
        }
    }
}

impl Shared {
    /// Asks the provider and keeps what it says. The caller holds the turn.
    async fn refresh(&self, now: SystemTime) -> Result<Credentials> {
        let epoch = self.state.read().epoch;
        let result = self.provider.resolve(now).await;
        let mut state = self.state.write();
        state.finished += 1;
        match result {
            Ok(credentials) => {
                state.failure = None;
                if state.epoch == epoch {
                    let refresh_at = refresh_time(&credentials, now);
                    state.current = Some(Entry { credentials: credentials.clone(), refresh_at });
                }
                Ok(credentials)
            }
            Err(e) => {
                if let Some(entry) = &mut state.current {
                    entry.refresh_at = now.checked_add(PAUSE.mul_f64(1.0 + unit_random()));
                }
                state.failure = Some(e.clone());
                Err(e)
            }
        }
    }
}

impl Entry {
    fn fresh(&self, now: SystemTime) -> bool {
        self.refresh_at.is_none_or(|t| now < t) && !self.credentials.expired(now)
    }
}

/// Half to all of the window before the end, and not before half of the life is
/// over: short-lived credentials must not be refreshed at every call. Those that
/// arrive expired (a local clock that is ahead) serve their call and are not kept.
fn refresh_time(credentials: &Credentials, now: SystemTime) -> Option<SystemTime> {
    let end = credentials.expires()?;
    let life = end.duration_since(now).unwrap_or_default();
    let early = WINDOW.min(life / 2).mul_f64(1.0 - 0.5 * unit_random());
    Some(end.checked_sub(early).unwrap_or(now))
}

impl CredentialsProvider for Cache {
    fn name(&self) -> &str {
        self.0.provider.name()
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.credentials(now))
    }

    /// Of the provider itself: what is kept explains nothing.
    fn explain(&self, now: SystemTime) -> Explaining<'_> {
        self.0.provider.explain(now)
    }
}
