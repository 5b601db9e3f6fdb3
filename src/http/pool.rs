//! Connections that wait for their next request.
//!
//! Per host the one used last is taken first, so that a pool that was once
//! large shrinks to what is needed and the rest expire. The lock is held for a
//! few instructions and never across an await. A connection comes here only
//! when its answer was read to the end; everything else is closed, by aborting
//! the task that drives it, so that nothing of a dropped call lives on.

use super::names::Place;
use super::settings::Settings;
use super::socket::Meter;
use super::upload::Outgoing;
use crate::runtime::Mutex;
use hyper::client::conn::http1::SendRequest;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::Instant;

/// A connection in the hands of one request.
#[derive(Debug)]
pub(super) struct Conn {
    /// Where requests go in.
    pub(super) tx: SendRequest<Outgoing>,
    /// What has passed over it.
    pub(super) meter: Arc<Meter>,
    /// Whether it has served a request before.
    pub(super) reused: bool,
    /// Whether it is for https.
    pub(super) https: bool,
    /// Whom it leads to.
    pub(super) authority: Arc<str>,
    /// The task that moves its bytes.
    pub(super) driver: AbortHandle,
    /// Where that task runs.
    pub(super) runtime: Handle,
    /// Where its name led, if it has one.
    pub(super) place: Option<Place>,
    /// Whether no request is under way.
    pub(super) idle: bool,
}

impl Drop for Conn {
    /// An idle connection ends by itself when nobody can send on it any more. A
    /// busy one would go on with its request, and is stopped.
    fn drop(&mut self) {
        if !self.idle {
            self.driver.abort();
        }
    }
}

/// The idle connections of a transport.
#[derive(Debug)]
pub(super) struct Pool {
    state: Mutex<State>,
    max_per_host: usize,
    max_idle: usize,
    idle_timeout: Option<Duration>,
}

#[derive(Debug, Default)]
struct State {
    /// By authority; http first, https second.
    hosts: [HashMap<Arc<str>, VecDeque<Idle>>; 2],
    total: usize,
    reaping: bool,
}

#[derive(Debug)]
struct Idle {
    conn: Conn,
    since: Instant,
}

impl Pool {
    /// An empty pool.
    pub(super) fn new(settings: &Settings) -> Arc<Pool> {
        Arc::new(Pool {
            state: Mutex::default(),
            max_per_host: settings.max_idle_per_host,
            max_idle: settings.max_idle.unwrap_or(usize::MAX),
            idle_timeout: settings.idle_timeout,
        })
    }

    /// The connection that was used last, if one is idle.
    pub(super) fn take(&self, https: bool, authority: &str) -> Option<Conn> {
        let mut state = self.state.lock();
        let State { hosts, total, .. } = &mut *state;
        let idle = hosts[usize::from(https)].get_mut(authority)?;
        let moved = |i: &Idle| i.conn.place.as_ref().is_some_and(Place::has_moved);
        if idle.back().is_some_and(moved) {
            let before = idle.len();
            idle.retain(|i| !moved(i));
            *total -= before - idle.len();
        }
        // One whose task has not come round to saying so is taken only if no other is ready.
        let at = idle
            .iter()
            .rposition(|i| i.conn.tx.is_ready())
            .or_else(|| idle.iter().rposition(|i| !i.conn.tx.is_closed()))?;
        let Idle { mut conn, since } = idle.remove(at)?;
        *total -= 1;
        if self.is_over(since) {
            // Those before it have waited longer still.
            *total -= at;
            idle.drain(..at);
            return None;
        }
        conn.idle = false;
        conn.reused = true;
        Some(conn)
    }

    /// Takes back a connection whose answer was read to the end.
    pub(super) fn put(self: &Arc<Self>, mut conn: Conn) {
        let moved = conn.place.as_ref().is_some_and(Place::has_moved);
        if self.max_per_host == 0 || self.max_idle == 0 || conn.tx.is_closed() || moved {
            return;
        }
        let mut state = self.state.lock();
        let State { hosts, total, reaping } = &mut *state;
        let reap_now = self.idle_timeout.is_some() && !std::mem::replace(reaping, true);
        let hosts = &mut hosts[usize::from(conn.https)];
        let idle = hosts.entry(conn.authority.clone()).or_default();
        if idle.len() >= self.max_per_host {
            let before = idle.len();
            idle.retain(|i| !i.conn.tx.is_closed());
            if idle.len() >= self.max_per_host {
                idle.pop_front();
            }
            *total -= before - idle.len();
        }
        conn.idle = true;
        let runtime = reap_now.then(|| conn.runtime.clone());
        idle.push_back(Idle { conn, since: Instant::now() });
        *total += 1;
        if *total > self.max_idle {
            state.drop_oldest();
        }
        drop(state);
        if let (Some(runtime), Some(timeout)) = (runtime, self.idle_timeout) {
            runtime.spawn(reap(Reaper(Arc::downgrade(self)), timeout));
        }
    }

    /// How many are kept for one host, at most.
    pub(super) fn capacity(&self) -> usize {
        self.max_per_host.min(self.max_idle)
    }

    /// How many wait for a host's next requests.
    pub(super) fn waiting(&self, https: bool, authority: &str) -> usize {
        let state = self.state.lock();
        let idle = state.hosts[usize::from(https)].get(authority);
        idle.map_or(0, |idle| {
            idle.iter().filter(|i| !i.conn.tx.is_closed() && !self.is_over(i.since)).count()
        })
    }

    /// How many are idle.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.state.lock().total
    }

    fn is_over(&self, since: Instant) -> bool {
        self.idle_timeout.is_some_and(|t| since.elapsed() >= t)
    }

    /// Closes what has waited too long. How long the next may still wait, or `None` when none is left.
    fn expire(&self, timeout: Duration) -> Option<Duration> {
        let mut state = self.state.lock();
        let mut oldest: Option<Instant> = None;
        let mut total = 0;
        for hosts in &mut state.hosts {
            hosts.retain(|_, idle| {
                idle.retain(|i| !i.conn.tx.is_closed() && i.since.elapsed() < timeout);
                if let Some(first) = idle.front() {
                    oldest = Some(oldest.map_or(first.since, |o| o.min(first.since)));
                }
                total += idle.len();
                !idle.is_empty()
            });
        }
        state.total = total;
        state.reaping = oldest.is_some();
        oldest.map(|o| timeout.saturating_sub(o.elapsed()))
    }
}

impl State {
    fn drop_oldest(&mut self) {
        let oldest = self
            .hosts
            .iter_mut()
            .flat_map(HashMap::values_mut)
            .filter(|idle| !idle.is_empty())
            .min_by_key(|idle| idle.front().map(|i| i.since));
        if let Some(idle) = oldest {
            idle.pop_front();
            self.total -= 1;
        }
    }
}

/// The task that closes idle connections in time; there is one while any are idle.
struct Reaper(Weak<Pool>);

impl Drop for Reaper {
    /// When its runtime goes away first, the next connection must start another.
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            pool.state.lock().reaping = false;
        }
    }
}

async fn reap(reaper: Reaper, timeout: Duration) {
    let mut wait = timeout;
    loop {
        tokio::time::sleep(wait).await;
        let Some(pool) = reaper.0.upgrade() else { return };
        match pool.expire(timeout) {
            Some(next) => wait = next.max(Duration::from_millis(1)),
            None => return,
        }
    }
}
