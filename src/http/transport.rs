//! The library's own transport: hyper and rustls over a pool of connections.
//!
//! A request takes the connection that was used last, or opens one; there is no
//! queue. It moves the connection itself, see [`drive`](super::drive). Everything rare (connecting,
//! time limits, a second try) is boxed or branched away from the common path, which costs little over
//! hyper's own.
//!
//! A connection that waited in the pool may have been closed by the server in
//! the meantime, unseen. When it fails before a byte of the answer came, the
//! request goes out once more on a new connection, and nobody is told: that is
//! no failure of the request.

use super::dial::{Configs, Line, dial};
use super::download::{Download, Flow, Sending};
use super::drive::Driver;
use super::message::{Headers, Limits, Request, Response, ResponseBody, SendFuture, Transport, WarmFuture};
use super::multiplex::{Hold, Lines};
use super::names::{Names, Place};
use super::pool::{Conn, Pool};
use super::progress::{self, Stage};
use super::proxy::Proxy;
use super::settings::{Http2, Settings};
use super::stall::Guard;
use super::upload::Outgoing;
use super::{connect, exchange2, failure, multiplex, proxy, tls, warm};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::{Method, Uri};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::OnceCell;
use tokio::time::{Instant, timeout};

/// The most that is read ahead of a body's reader, hyper's own default.
const BUFFER: usize = 400 * 1024;

/// HTTP/1.1 and HTTP/2 over TCP and TLS, with a pool. Cheap to clone; clones share the pool.
///
/// It works on whatever tokio runtime its requests are sent from, and its
/// connections live and die with that runtime.
#[derive(Debug, Clone)]
pub struct HyperTransport(Arc<Shared>);

/// What a transport's clones share.
#[derive(Debug)]
pub(super) struct Shared {
    settings: Settings,
    /// Connections of HTTP/1.1 that wait.
    pub(super) pool: Arc<Pool>,
    names: Names,
    /// Connections of HTTP/2.
    pub(super) lines: Arc<Lines>,
    tls: OnceCell<Arc<tls::Clients>>,
}

/// Which versions a request may go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versions {
    /// HTTP/1.1 alone.
    One,
    /// The server chooses.
    Both,
    /// HTTP/2 alone.
    Two,
}

/// A connection of the one kind or the other.
pub(super) enum Opened {
    /// HTTP/1.1: this request's alone.
    One(Conn),
    /// HTTP/2: shared.
    Two(Hold),
}

impl HyperTransport {
    /// A transport without connections; nothing is loaded or opened before the first request.
    pub fn new(settings: Settings) -> HyperTransport {
        HyperTransport::with(settings, OnceCell::new())
    }

    /// The same, but for certificates that the settings name: they are read now, so that what is wrong with
    /// them is said before the first call.
    pub fn checked(settings: Settings) -> Result<HyperTransport> {
        let tls = tls::named(&settings.roots, settings.identity.as_ref())?;
        Ok(HyperTransport::with(settings, OnceCell::new_with(tls)))
    }

    fn with(settings: Settings, tls: OnceCell<Arc<tls::Clients>>) -> HyperTransport {
        let (pool, names) = (Pool::new(&settings), Names::default());
        HyperTransport(Arc::new(Shared { settings, pool, names, lines: Arc::default(), tls }))
    }

    /// How many HTTP/2 connections take requests.
    #[cfg(test)]
    pub(super) fn lines(&self) -> usize {
        self.0.lines.len()
    }

    /// How many connections are idle.
    #[cfg(test)]
    pub(super) fn idle(&self) -> usize {
        self.0.pool.len()
    }
}

impl Default for HyperTransport {
    fn default() -> HyperTransport {
        HyperTransport::new(Settings::default())
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: Request, limits: Limits) -> SendFuture<'_> {
        match self.0.proxy_of(&request) {
            None => Box::pin(self.0.send(request, limits)),
            Some(proxy) => Box::pin(self.0.by_way_of(proxy, request, limits)),
        }
    }

    fn warm(&self, https: bool, authority: &str, count: usize, limits: Limits) -> WarmFuture<'_> {
        warm::warm(&self.0, https, authority, count, limits)
    }
}

/// A request's head, kept for a second try.
#[derive(Clone)]
struct Head {
    method: Method,
    uri: Uri,
    headers: Headers,
}

impl Head {
    fn with(self, body: Outgoing) -> http::Request<Outgoing> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.headers_mut() = self.headers.into_map();
        request
    }
}

/// What is made of a request by a connection, which is moved meanwhile.
async fn carried(sent: impl Future<Output = Sent>, driver: &mut Driver) -> Sent {
    let mut sent = pin!(sent);
    poll_fn(|cx| {
        driver.poll(cx);
        sent.as_mut().poll(cx)
    })
    .await
}

type Sent = std::result::Result<http::Response<Incoming>, TrySendError<http::Request<Outgoing>>>;

/// An exchange without an answer, and what it takes to try again.
struct Failed {
    error: Error,
    again: Again,
}

enum Again {
    /// Nothing was written of this request.
    Unsent(Box<http::Request<Outgoing>>),
    /// Nothing came back; this was the body.
    Stale(Outgoing),
    /// The answer's head has more headers than are looked for in general; this was the body.
    Wide(Outgoing),
    No,
}

impl Shared {
    async fn send(&self, request: Request, limits: Limits) -> Result<Response> {
        let Request { method, https, authority, target, headers, body, two_way } = request;
        let versions = self.versions(https, &authority, two_way)?;
        let held = !self.settings.expect_continue.is_zero() && headers.contains_key(http::header::EXPECT);
        let body = Outgoing::new(body, held);
        let head = Head { method, uri: uri(target)?, headers };
        if versions != Versions::One
            && let Some(hold) = self.lines.take(https, &authority)
        {
            return Box::pin(self.shared(hold, head, body, (https, &authority), limits)).await;
        }
        let idle = match versions {
            Versions::Two => None,
            _ => self.pool.take(https, &authority),
        };
        let conn = match idle {
            Some(conn) => {
                if let Some(place) = &conn.place {
                    self.look_again(place, https, &authority, &conn.runtime);
                }
                conn
            }
            None => match Box::pin(self.open(https, &authority, limits, None, versions)).await? {
                Opened::One(conn) => conn,
                Opened::Two(hold) => {
                    return Box::pin(self.shared(hold, head, body, (https, &authority), limits)).await;
                }
            },
        };
        let (reused, spare) = (conn.reused, head.clone());
        match self.exchange(conn, head.with(body), held, limits).await {
            Ok(response) => Ok(response),
            Err(failed) => {
                Box::pin(self.again(*failed, reused, spare, (https, &authority), held, limits)).await
            }
        }
    }

    /// The proxy that a plain request is handed to. One over https tunnels, which is dialling's affair.
    fn proxy_of(&self, request: &Request) -> Option<Arc<Proxy>> {
        match request.https {
            true => None,
            false => self.settings.proxies.on_the_way(false, &request.authority).cloned(),
        }
    }

    /// A plain request, which the proxy gets with its whole URL.
    async fn by_way_of(&self, proxy: Arc<Proxy>, mut request: Request, limits: Limits) -> Result<Response> {
        let root = if request.target.is_empty() { "/" } else { "" };
        request.target = format!("http://{}{root}{}", request.authority, request.target);
        if let Some(value) = &proxy.authorization {
            request.headers.insert(http::header::PROXY_AUTHORIZATION, value.clone());
        }
        let authority = request.authority.clone();
        let response = self.send(request, limits).await?;
        match response.status {
            407 => Err(proxy::unauthorized(&proxy)),
            400.. => proxy::own_answer(&proxy, &authority, response),
            _ => Ok(response),
        }
    }

    /// The versions that a request to a host may go by.
    pub(super) fn versions(&self, https: bool, authority: &str, two_way: bool) -> Result<Versions> {
        let versions = match (self.settings.http2, two_way) {
            (Http2::Off, true) => {
                let text = "a two-way stream needs HTTP/2, which the http_version option rules out";
                return Err(Error::invalid("Http2Required", text).at("connect"));
            }
            (Http2::Off, false) => Versions::One,
            (Http2::Only, _) | (Http2::Auto, true) => Versions::Two,
            (Http2::Auto, false) if https => Versions::Both,
            (Http2::Auto, false) => Versions::One,
        };
        // A proxy that is handed whole URLs speaks HTTP/1.1.
        match versions == Versions::Two
            && !https
            && self.settings.proxies.on_the_way(false, authority).is_some()
        {
            true if two_way => Err(tls::no_http2(authority)),
            true => Ok(Versions::One),
            false => Ok(versions),
        }
    }

    /// A request over HTTP/2; over another connection if this one turned it away unseen.
    async fn shared(
        &self,
        hold: Hold,
        head: Head,
        body: Outgoing,
        (https, authority): (bool, &str),
        limits: Limits,
    ) -> Result<Response> {
        let spare = head.clone();
        let failed = match exchange2::exchange(hold, https, authority, head.with(body), limits).await {
            Ok(response) => return Ok(response),
            Err(failed) => failed,
        };
        let Some(body) = failed.again else { return Err(failed.error) };
        let hold = match self.lines.take(https, authority) {
            Some(hold) => hold,
            None => match self.open(https, authority, limits, None, Versions::Two).await? {
                Opened::Two(hold) => hold,
                Opened::One(_) => return Err(failed.error),
            },
        };
        exchange2::exchange(hold, https, authority, spare.with(body), limits).await.map_err(|f| f.error)
    }

    /// The second try of a request, where the first one's failure says nothing about it.
    async fn again(
        &self,
        failed: Failed,
        reused: bool,
        spare: Head,
        (https, authority): (bool, &str),
        held: bool,
        limits: Limits,
    ) -> Result<Response> {
        let mut max_headers = None;
        let request = match failed.again {
            Again::Unsent(request) if reused => *request,
            Again::Stale(body) if reused => match body.restart(held) {
                Some(body) => spare.with(body),
                None => return Err(failed.error),
            },
            Again::Wide(body @ Outgoing::Empty)
                if spare.method == Method::GET || spare.method == Method::HEAD =>
            {
                max_headers = Some(self.settings.max_headers);
                spare.with(body)
            }
            _ => return Err(failed.error),
        };
        let opened = self.open(https, authority, limits, max_headers, Versions::One).await?;
        let Opened::One(conn) = opened else { return Err(failed.error) };
        self.exchange(conn, request, held, limits).await.map_err(|f| f.error)
    }

    /// One request over one connection, up to the answer's head.
    async fn exchange(
        &self,
        mut conn: Conn,
        request: http::Request<Outgoing>,
        held: bool,
        limits: Limits,
    ) -> std::result::Result<Response, Box<Failed>> {
        let sending = Sending::new(request.body(), &conn);
        let read = conn.meter.read();
        let outcome = match held || is_watched(&limits, request.body()) {
            false => Ok(carried(conn.tx.try_send_request(request), &mut conn.driver).await),
            true => Box::pin(self.watched(&mut conn, request, &sending, held, limits)).await,
        };
        let mut e = match outcome {
            Ok(Ok(answer)) => return Ok(self.answer(answer, conn, sending, limits)),
            Ok(Err(e)) => e,
            Err(error) => return Err(Box::new(Failed { error, again: Again::No })),
        };
        let phase = if sending.is_done(&conn.meter) { "first byte" } else { "send" };
        let unsent = e.take_message();
        let e = e.into_error();
        let mut error = failure::exchange(&e, phase, self.settings.max_head);
        error.facts_mut().answered = conn.meter.read() != read;
        let again = match unsent {
            Some(request) => {
                // The request holds the body, which must outlive this attempt.
                sending.into_body();
                Again::Unsent(Box::new(request))
            }
            None if failure::is_too_large(&e) => Again::Wide(sending.into_body()),
            // A body that failed by itself would only do so again.
            None if conn.meter.read() == read && failure::find::<Error>(&e).is_none() => {
                Again::Stale(sending.into_body())
            }
            None => Again::No,
        };
        Err(Box::new(Failed { error, again }))
    }

    /// The same with a clock: for `Expect: 100-continue`, for a body that stands still, and for the limit on
    /// the answer's head.
    async fn watched(
        &self,
        conn: &mut Conn,
        mut request: http::Request<Outgoing>,
        sending: &Sending,
        held: bool,
        limits: Limits,
    ) -> Result<Sent> {
        if held {
            let body = sending.body().handle();
            hyper::ext::on_informational(&mut request, move |answer| {
                if answer.status() == http::StatusCode::CONTINUE {
                    body.release();
                }
            });
        }
        conn.meter.watch();
        progress::at(Stage::Send);
        let meter = &conn.meter;
        let mut sent = pin!(carried(conn.tx.try_send_request(request), &mut conn.driver));
        if held {
            if let Ok(outcome) = timeout(self.settings.expect_continue, &mut sent).await {
                return Ok(outcome);
            }
            sending.body().release();
        }
        let mut guard = limits.stall.map(Guard::new);
        let silence = limits.send.or(limits.first_byte);
        let mut mark = meter.written();
        loop {
            let done = sending.is_done(meter);
            let begun = Instant::now();
            let quiet = meter.since_write();
            let wait = match done {
                true => {
                    progress::at(Stage::FirstByte);
                    limits.first_byte.map(|limit| limit.saturating_sub(quiet))
                }
                false => {
                    let grace = limits.stall.map(|s| s.grace.saturating_sub(quiet));
                    let shortest =
                        [silence.map(|l| l.saturating_sub(quiet)), guard.as_ref().map(Guard::left), grace];
                    shortest.into_iter().flatten().min()
                }
            };
            let Some(wait) = wait else { return Ok(sent.await) };
            // Never nothing: a clock's tick later than the last look is enough.
            if let Ok(outcome) = timeout(wait.max(Duration::from_millis(1)), &mut sent).await {
                return Ok(outcome);
            }
            // The limits run from the last write, and not while the caller's own source has nothing to give.
            let written = meter.written();
            let moved = written - std::mem::replace(&mut mark, written);
            if sending.body().is_starved() {
                meter.watch();
                guard = limits.stall.map(Guard::new);
                continue;
            }
            let quiet = meter.since_write();
            if sending.is_done(meter) {
                match limits.first_byte {
                    Some(limit) if quiet >= limit => {
                        let what = "timeout awaiting response headers: none came";
                        return Err(failure::timeout("first byte", what, limit));
                    }
                    _ => continue,
                }
            }
            if let Some(limit) = silence.filter(|limit| quiet >= *limit) {
                let out = written - sending.mark();
                let what = format!("the server took nothing more of the request after {out} bytes");
                return Err(failure::timeout("send", &what, limit));
            }
            if let Some(guard) = &mut guard {
                guard.waited(begun.elapsed());
                guard.moved(moved);
                if guard.left().is_zero() || limits.stall.is_some_and(|s| quiet >= s.grace) {
                    let (out, of) = (written - sending.mark(), sending.body().len());
                    return Err(guard.error("send", "the request's body", out, of));
                }
            }
        }
    }

    /// The answer, with the body in memory when it came with the head.
    fn answer(
        &self,
        answer: http::Response<Incoming>,
        conn: Conn,
        sending: Sending,
        limits: Limits,
    ) -> Response {
        let (parts, incoming) = answer.into_parts();
        let mut download = Download::new(Flow { incoming, conn, sending, pool: self.pool.clone() }, limits);
        let body = match download.arrived() {
            Some(whole) => ResponseBody::from_bytes(whole),
            None => {
                download.let_go_on();
                ResponseBody::from_source(Box::new(download))
            }
        };
        Response { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// A new connection.
    pub(super) async fn open(
        &self,
        https: bool,
        authority: &str,
        limits: Limits,
        max_headers: Option<usize>,
        versions: Versions,
    ) -> Result<Opened> {
        let needs_tls = https || self.settings.proxies.on_the_way(https, authority).is_some_and(|p| p.https);
        let config = if needs_tls { Some(self.tls(versions).await?) } else { None };
        let Line { io, meter, peer } = dial(&self.settings, config, https, authority, limits).await?;
        progress::at(Stage::FirstByte);
        // Without TLS nobody is asked: who wants HTTP/2 there knows that the server speaks it.
        if io.chose_http2() || (versions == Versions::Two && !https) {
            let line = multiplex::open(io, &self.lines, &self.settings).await?;
            return Ok(Opened::Two(match self.settings.max_idle_per_host {
                // No connection is used twice.
                0 => Lines::alone(line),
                _ => self.lines.add(https, authority, line),
            }));
        }
        if versions == Versions::Two {
            return Err(tls::no_http2(connect::split(authority, https)?.0));
        }
        let mut builder = http1::Builder::new();
        builder.max_header_size(self.settings.max_head).max_buf_size(self.settings.max_head.max(BUFFER));
        // Up to 100 headers hyper parses on the stack; room for more is made only where it is needed.
        if let Some(most) = max_headers {
            builder.max_headers(most);
        }
        let (tx, connection) = builder
            .handshake(TokioIo::new(io))
            .await
            .map_err(|e| failure::exchange(&e, "connect", self.settings.max_head))?;
        let runtime = Handle::current();
        let driver = Driver::new(connection, &self.pool, &runtime);
        Ok(Opened::One(Conn {
            tx,
            meter,
            reused: false,
            https,
            authority: authority.into(),
            driver,
            runtime,
            place: self.place(https, authority, peer),
            idle: false,
        }))
    }

    /// Where a connection's name led; an address, and this machine, are where they are.
    fn place(&self, https: bool, authority: &str, peer: Option<IpAddr>) -> Option<Place> {
        let (host, _) = connect::split(authority, https).ok()?;
        let peer = peer.filter(|_| !connect::needs_no_resolver(host))?;
        self.names.place(host, peer)
    }

    /// Looks up again where a connection's name leads, if it is time to.
    fn look_again(&self, place: &Place, https: bool, authority: &str, runtime: &Handle) {
        if place.is_due(self.settings.look_again)
            && let Ok((host, port)) = connect::split(authority, https)
        {
            place.look(host, port, self.settings.resolver.clone(), runtime);
        }
    }

    /// What TLS needs, made on a thread where files may be read.
    async fn tls(&self, versions: Versions) -> Result<Configs> {
        let make = || async {
            let (roots, identity) = (self.settings.roots.clone(), self.settings.identity.clone());
            match crate::runtime::blocking(move || tls::clients(&roots, identity.as_ref())).await {
                Ok(made) => made,
                Err(e) => Err(Error::transport("tls", format!("tls: the set-up was broken off: {e}"))),
            }
        };
        let made = self.tls.get_or_try_init(make).await?;
        Ok(Configs { server: made[versions as usize].clone(), proxy: made[Versions::One as usize].clone() })
    }
}

/// A body of more than this may fill what the system buffers: then it is seen whether the server takes it.
const LONG: u64 = 64 * 1024;

/// Whether an exchange needs a clock beside it.
fn is_watched(limits: &Limits, body: &Outgoing) -> bool {
    limits.first_byte.is_some()
        || limits.send.is_some()
        || (limits.stall.is_some() && body.len().is_none_or(|n| n > LONG))
}

/// The request line's part after the method.
fn uri(target: String) -> Result<Uri> {
    if target.is_empty() {
        return Ok(Uri::default());
    }
    Uri::from_maybe_shared(Bytes::from(target)).map_err(|e| {
        let text = format!("the request's path and query can't go on a request line: {e}");
        Error::invalid("InvalidTarget", text).at("send")
    })
}
