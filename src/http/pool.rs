//! Connections that wait for their next request.
//!
//! Per host the one used last is taken first, so that a pool that was once
//! large shrinks to what is needed and the rest expire. More than the pool may keep
//! stay for a moment: sixty-four calls at a time would otherwise close a connection
//! at each end and open one at each beginning. The lock is held for a
//! few instructions and never across an await. A connection comes here only
//! when its answer was read to the end; everything else is closed at once, so that
//! nothing of a dropped call lives on.

use super::drive::{Driver, Watch};
use super::names::Place;
use super::settings::Settings;
use super::socket::Meter;
use super::upload::Outgoing;
use crate::runtime::Mutex;
use hyper::client::conn::http1::SendRequest;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::runtime::Handle;
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
    /// What moves its bytes.
    pub(super) driver: Driver,
    /// The runtime that its socket belongs to.
    pub(super) runtime: Handle,
    /// Where its name led, if it has one.
    pub(super) place: Option<Place>,
    /// Whether no request is under way.
    pub(super) idle: bool,
}

impl Drop for Conn {
    /// An idle connection ends by itself when nobody can send on it any more, with TLS's farewell. A
    /// busy one would go on with its request, and is stopped.
    fn drop(&mut self) {
        // Nobody is to look at it again.
        self.driver.take();
        match self.idle && self.https {
            true => self.driver.go_on(&self.runtime),
            false => self.driver.stop(),
        }
    }
}

/// The idle connections of a transport.
#[derive(Debug)]
pub(super) struct Pool {
    state: Mutex<State>,
    max_per_host: usize,
    max_idle: usize,
    surplus: Duration,
    idle_timeout: Option<Duration>,
}

#[derive(Debug, Default)]
struct State {
    /// By authority; http first, https second.
    hosts: [BTreeMap<Arc<str>, VecDeque<Idle>>; 2],
    total: usize,
    reaping: bool,
    trimming: bool,
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
            surplus: settings.surplus,
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
        let at = idle.iter().rposition(|i| !i.conn.tx.is_closed())?;
        let Idle { mut conn, since } = idle.remove(at)?;
        *total -= 1;
        if self.is_over(since) {
            // Those before it have waited longer still.
            *total -= at;
            idle.drain(..at);
            return None;
        }
        conn.driver.take();
        conn.idle = false;
        conn.reused = true;
        Some(conn)
    }

    /// Takes back a connection whose answer was read to the end.
    pub(super) fn put(self: &Arc<Self>, mut conn: Conn) {
        let moved = conn.place.as_ref().is_some_and(Place::has_moved);
        if self.max_per_host == 0 || self.max_idle == 0 || moved {
            return;
        }
        conn.driver.rest();
        // Closed by then, or not done with its last request for a reason of the server's.
        if !conn.tx.is_ready() {
            return;
        }
        let mut state = self.state.lock();
        let State { hosts, total, reaping, trimming } = &mut *state;
        let reap_now = self.idle_timeout.is_some() && !std::mem::replace(reaping, true);
        let hosts = &mut hosts[usize::from(conn.https)];
        let idle = hosts.entry(conn.authority.clone()).or_default();
        if idle.len() >= self.max_per_host {
            let before = idle.len();
            idle.retain(|i| !i.conn.tx.is_closed());
            if idle.len() >= self.max_per_host && self.surplus.is_zero() {
                idle.pop_front();
            }
            *total -= before - idle.len();
        }
        conn.idle = true;
        let runtime = conn.runtime.clone();
        idle.push_back(Idle { conn, since: Instant::now() });
        *total += 1;
        let over = idle.len() > self.max_per_host || *total > self.max_idle;
        let trim_now = over && !self.surplus.is_zero() && !std::mem::replace(trimming, true);
        if self.surplus.is_zero() && *total > self.max_idle {
            state.drop_oldest();
        }
        drop(state);
        if trim_now {
            runtime.spawn(trim(Task(Arc::downgrade(self), |state| state.trimming = false), self.surplus));
        }
        if let (true, Some(timeout)) = (reap_now, self.idle_timeout) {
            runtime.spawn(reap(Task(Arc::downgrade(self), |state| state.reaping = false), timeout));
        }
    }

    /// Looks at a connection of which something was heard while it waited: it is closed, or waits on.
    pub(super) fn look(&self, watch: &Arc<Watch>) {
        let found = {
            let mut state = self.state.lock();
            let State { hosts, total, .. } = &mut *state;
            hosts.iter_mut().flat_map(BTreeMap::values_mut).find_map(|idle| {
                let at = idle.iter().position(|i| i.conn.driver.is_watched_by(watch))?;
                *total -= 1;
                idle.remove(at)
            })
        };
        let Some(mut found) = found else { return };
        found.conn.driver.rest();
        if found.conn.tx.is_ready() {
            let mut state = self.state.lock();
            let State { hosts, total, .. } = &mut *state;
            let idle = hosts[usize::from(found.conn.https)].entry(found.conn.authority.clone()).or_default();
            let at = idle.partition_point(|i| i.since <= found.since);
            idle.insert(at, found);
            *total += 1;
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

    /// Closes what is more than may be kept and was not wanted again soon. Gives whether there still is more.
    fn trim(&self) -> bool {
        let mut state = self.state.lock();
        let State { hosts, total, .. } = &mut *state;
        let waited = |idle: &VecDeque<Idle>| idle.front().is_some_and(|i| i.since.elapsed() >= self.surplus);
        let mut over = false;
        for idle in hosts.iter_mut().flat_map(BTreeMap::values_mut) {
            while idle.len() > self.max_per_host && waited(idle) {
                idle.pop_front();
                *total -= 1;
            }
            over |= idle.len() > self.max_per_host;
        }
        while state.total > self.max_idle && state.oldest().is_some_and(|idle| waited(idle)) {
            state.drop_oldest();
        }
        over |= state.total > self.max_idle;
        state.trimming = over;
        over
    }
}

impl State {
    /// The host whose connection has waited longest.
    fn oldest(&mut self) -> Option<&mut VecDeque<Idle>> {
        self.hosts
            .iter_mut()
            .flat_map(BTreeMap::values_mut)
            .filter(|idle| !idle.is_empty())
            .min_by_key(|idle| idle.front().map(|i| i.since))
    }

    fn drop_oldest(&mut self) {
        if let Some(idle) = self.oldest() {
            idle.pop_front();
            self.total -= 1;
        }
    }
}

/// A task that closes idle connections in time, and what notes that there is none; there is one while it has
/// something to do.
struct Task(Weak<Pool>, fn(&mut State));

impl Drop for Task {
    /// When its runtime goes away first, the next connection must start another.
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            (self.1)(&mut pool.state.lock());
        }
    }
}

async fn trim(task: Task, surplus: Duration) {
    loop {
        tokio::time::sleep(surplus).await;
        if !task.0.upgrade().is_some_and(|pool| pool.trim()) {
            return;
        }
    }
}

async fn reap(task: Task, timeout: Duration) {
    let mut wait = timeout;
    loop {
        tokio::time::sleep(wait).await;
        let Some(pool) = task.0.upgrade() else { return };
        match pool.expire(timeout) {
            Some(next) => wait = next.max(Duration::from_millis(1)),
            None => return,
        }
    }
}
