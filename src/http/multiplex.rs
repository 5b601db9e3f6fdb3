//! HTTP/2: connections that many requests share.
//!
//! Such a connection is in this pool for as long as it takes requests, whether
//! any is under way or not. A request takes the first with a stream to spare, and
//! a new one is opened only when there is none: a server that allows a hundred
//! streams sees one connection for the first hundred requests. It leaves the pool
//! when its server says GOAWAY (what is under way on it goes on), when it breaks,
//! and when nothing was asked of it for long.
//!
//! The task that moves its bytes also pings the server while requests wait: a
//! peer that vanished without a word is noticed, and not only by the next request.

use super::failure;
use super::settings::Settings;
use super::socket::Io;
use crate::error::{Error, Result};
use crate::runtime::Mutex;
use bytes::Bytes;
use h2::client::{Builder, Connection, SendRequest};
use h2::{Ping, PingPong};
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout};

/// What one stream may bring before its reader has taken any of it, and what all of a connection may.
const STREAM_WINDOW: u32 = 2 << 20;
const CONNECTION_WINDOW: u32 = 32 << 20;
/// What the connection holds of a stream's data that the server does not take.
const SEND_BUFFER: usize = 256 * 1024;

/// A connection that many requests share.
pub(super) struct Line {
    send: SendRequest<Bytes>,
    active: AtomicUsize,
    idle_since: Mutex<Instant>,
    /// No new request goes here.
    closed: AtomicBool,
    /// Why it broke, where the streams themselves can't know.
    fate: Mutex<Option<Error>>,
    /// Where its task runs.
    pub(super) runtime: Handle,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("active", &self.active).finish()
    }
}

impl Line {
    /// Whether it takes requests, as far as is known here.
    fn is_open(&self) -> bool {
        if self.closed.load(Ordering::Relaxed) {
            return false;
        }
        // A GOAWAY that was read shows here before the task has ended.
        let gone = self.send.clone().poll_ready(&mut Context::from_waker(Waker::noop()));
        !matches!(gone, Poll::Ready(Err(_)))
    }

    /// Counts a request in, if the server allows one more.
    fn hold(self: &Arc<Line>) -> Option<Hold> {
        let most = self.send.current_max_send_streams();
        let one_more = |n| (n < most).then_some(n + 1);
        self.active.fetch_update(Ordering::AcqRel, Ordering::Acquire, one_more).ok()?;
        Some(Hold { line: self.clone(), reused: true })
    }
}

/// A request's part in a line.
#[derive(Debug)]
pub(super) struct Hold {
    line: Arc<Line>,
    /// Whether the line was there before.
    pub(super) reused: bool,
}

impl Hold {
    /// Where the request goes in.
    pub(super) fn sender(&self) -> SendRequest<Bytes> {
        self.line.send.clone()
    }

    /// Where the line's task runs.
    pub(super) fn runtime(&self) -> &Handle {
        &self.line.runtime
    }

    /// Why the line broke, where that is known.
    pub(super) fn fate(&self) -> Option<Error> {
        self.line.fate.lock().clone()
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        *self.line.idle_since.lock() = Instant::now();
        self.line.active.fetch_sub(1, Ordering::AcqRel);
    }
}

type Hosts = HashMap<Arc<str>, Vec<Arc<Line>>>;

/// The lines of a transport, by authority; http and https apart.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Spares all who have none the lock.
    any: AtomicBool,
    hosts: [Mutex<Hosts>; 2],
}

impl Lines {
    /// A line with a stream to spare.
    pub(super) fn take(&self, https: bool, authority: &str) -> Option<Hold> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let mut hosts = self.hosts[usize::from(https)].lock();
        let lines = hosts.get_mut(authority)?;
        lines.retain(|line| line.is_open());
        lines.iter().find_map(Line::hold)
    }

    /// Adds a new line, unless another request was faster and its line has room: one is enough.
    pub(super) fn add(&self, https: bool, authority: &str, line: Arc<Line>) -> Hold {
        if let Some(hold) = self.take(https, authority) {
            return hold;
        }
        let mut hosts = self.hosts[usize::from(https)].lock();
        hosts.entry(authority.into()).or_default().push(line.clone());
        self.any.store(true, Ordering::Release);
        drop(hosts);
        Lines::alone(line)
    }

    /// A new line for one request. Of a server that allows no stream at all the request waits for the first.
    pub(super) fn alone(line: Arc<Line>) -> Hold {
        line.active.fetch_add(1, Ordering::AcqRel);
        Hold { line, reused: false }
    }

    fn remove(&self, line: &Arc<Line>) {
        line.closed.store(true, Ordering::Relaxed);
        for hosts in &self.hosts {
            hosts.lock().retain(|_, lines| {
                lines.retain(|other| !Arc::ptr_eq(other, line));
                !lines.is_empty()
            });
        }
    }

    /// How many there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.hosts.iter().map(|hosts| hosts.lock().values().map(Vec::len).sum::<usize>()).sum()
    }
}

/// Begins HTTP/2 on a connection whose peer speaks it.
pub(super) async fn open(io: Io, lines: &Arc<Lines>, settings: &Settings) -> Result<Arc<Line>> {
    let mut builder = Builder::new();
    builder
        .initial_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_header_list_size(u32::try_from(settings.max_head).unwrap_or(u32::MAX))
        .max_send_buffer_size(SEND_BUFFER)
        .enable_push(false);
    let (send, mut connection) =
        builder.handshake::<_, Bytes>(io).await.map_err(|e| failure::stream(&e, "connect"))?;
    let pings = connection.ping_pong();
    let runtime = Handle::current();
    let line = Arc::new(Line {
        send,
        active: AtomicUsize::new(0),
        idle_since: Mutex::new(Instant::now()),
        closed: AtomicBool::new(false),
        fate: Mutex::new(None),
        runtime: runtime.clone(),
    });
    let watch = watch(Arc::downgrade(&line), Arc::downgrade(lines), pings, settings.clone());
    runtime.spawn(drive(connection, watch, Arc::downgrade(&line), Arc::downgrade(lines)));
    Ok(line)
}

/// Moves a connection's bytes until it ends, or `watch` gives it up.
async fn drive(
    connection: Connection<Io, Bytes>,
    watch: impl Future<Output = ()>,
    line: Weak<Line>,
    lines: Weak<Lines>,
) {
    let (mut connection, mut watch) = (pin!(connection), pin!(watch));
    let mut watching = true;
    poll_fn(|cx| {
        if connection.as_mut().poll(cx).is_ready() {
            return Poll::Ready(());
        }
        if watching && watch.as_mut().poll(cx).is_ready() {
            watching = false;
            // Given up: dropping the connection fails what is on it.
            if line.upgrade().is_some_and(|line| line.fate.lock().is_some()) {
                return Poll::Ready(());
            }
        }
        Poll::Pending
    })
    .await;
    if let (Some(line), Some(lines)) = (line.upgrade(), lines.upgrade()) {
        lines.remove(&line);
    }
}

/// Closes a line that nobody uses, and pings the server of one that is in use.
async fn watch(line: Weak<Line>, lines: Weak<Lines>, mut pings: Option<PingPong>, settings: Settings) {
    let idle = settings.idle_timeout;
    let Some(every) = [settings.ping_interval, idle].into_iter().flatten().min() else { return };
    loop {
        sleep(every.max(Duration::from_millis(10))).await;
        let Some(held) = line.upgrade() else { return };
        if held.active.load(Ordering::Acquire) == 0 {
            if idle.is_some_and(|idle| held.idle_since.lock().elapsed() >= idle) {
                if let Some(lines) = lines.upgrade() {
                    lines.remove(&held);
                }
                return;
            }
            continue;
        }
        let Some(pings) = pings.as_mut().filter(|_| settings.ping_interval.is_some()) else { continue };
        drop(held);
        if let Ok(Ok(_)) = timeout(settings.ping_timeout, pings.ping(Ping::opaque())).await {
            continue;
        }
        if let Some(held) = line.upgrade() {
            let text = "the server answered no ping: the connection is dead";
            let dead = failure::timeout("read", text, settings.ping_timeout);
            held.fate.lock().get_or_insert(dead);
        }
        return;
    }
}
