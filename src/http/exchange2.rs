//! One request over HTTP/2, and its answer's body.
//!
//! A request's body goes out by a task of its own, since an answer may begin, and
//! even end, while the request is still being sent: that is what two-way streams
//! are. Whoever holds the answer holds the task too, and dropping it resets the
//! stream and leaves the connection to the others.

use super::failure;
use super::message::{BodySource, Limits, Response, ResponseBody};
use super::multiplex::Hold;
use super::progress::{self, Stage};
use super::stall::Patience;
use super::upload::Outgoing;
use crate::error::{Error, Result};
use crate::runtime::Mutex;
use bytes::Bytes;
use h2::{Reason, RecvStream, SendStream};
use http::{Request, Uri};
use http_body::Body;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};
use tokio::task::AbortHandle;
use tokio::time::timeout;

/// An exchange without an answer.
pub(super) struct Failed {
    /// What happened.
    pub(super) error: Error,
    /// The body, where the server can't have acted on the request.
    pub(super) again: Option<Outgoing>,
}

/// A request's body on its way. Dropping it stops the body.
#[derive(Debug)]
struct Pump {
    body: Outgoing,
    task: Option<AbortHandle>,
    /// Why the body's own source failed.
    fault: Arc<Mutex<Option<Error>>>,
}

impl Drop for Pump {
    fn drop(&mut self) {
        self.body.stop();
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// Sends a request and waits for the head of its answer.
pub(super) async fn exchange(
    hold: Hold,
    https: bool,
    authority: &str,
    request: Request<Outgoing>,
    limits: Limits,
) -> std::result::Result<Response, Box<Failed>> {
    let (mut parts, body) = request.into_parts();
    // A body that the server takes nothing of for the guard's grace stands still.
    let grace = limits.stall.map(|s| s.grace).filter(|_| !body.is_end_stream());
    let limits = Limits { send: limits.send.or(grace), ..limits };
    let fail = |error: Error, again: Option<Outgoing>| Box::new(Failed { error, again });
    parts.uri = match absolute(https, authority, &parts.uri) {
        Ok(uri) => uri,
        Err(e) => return Err(fail(e, None)),
    };
    parts.version = http::Version::HTTP_2;
    // Nobody is asked before a body here: the window bounds what is sent in vain, and a server that wants no
    // more resets the stream. Many would not answer `Expect` at all.
    body.release();
    use http::header::{CONNECTION, EXPECT, HOST, TRANSFER_ENCODING};
    for name in [HOST, CONNECTION, TRANSFER_ENCODING, EXPECT] {
        parts.headers.remove(name);
    }
    let mut sender = match hold.sender().ready().await {
        Ok(sender) => sender,
        Err(e) => return Err(fail(broken(&hold, &e, "send"), Some(body))),
    };
    let none = body.is_end_stream();
    let (answer, out) = match sender.send_request(Request::from_parts(parts, ()), none) {
        Ok(sent) => sent,
        Err(e) => return Err(fail(broken(&hold, &e, "send"), Some(body))),
    };
    let pump = start(&hold, body, out, none);
    progress::at(if pump.body.is_done() { Stage::FirstByte } else { Stage::Send });
    let mut answer = pin!(answer);
    let outcome = match limits.first_byte.or(limits.send) {
        None => Ok(answer.await),
        Some(_) => watched(answer.as_mut(), &pump, limits).await,
    };
    match outcome {
        Ok(Ok(answer)) => {
            let (parts, stream) = answer.into_parts();
            let mut download = Download::new(stream, hold, pump, limits);
            let body = match download.arrived() {
                Some(whole) => ResponseBody::from_bytes(whole),
                None => ResponseBody::from_source(Box::new(download)),
            };
            Ok(Response { status: parts.status.as_u16(), headers: parts.headers, body })
        }
        Ok(Err(e)) => {
            if let Some(own) = pump.fault.lock().take() {
                return Err(fail(own, None));
            }
            let phase = if pump.body.is_done() { "first byte" } else { "send" };
            // What was refused, or lies beyond the last stream of a GOAWAY, was not looked at.
            let unseen = e.reason() == Some(Reason::REFUSED_STREAM) || e.is_go_away();
            let stale = e.is_io() && hold.reused;
            let again = (unseen || stale).then(|| pump.body.handle());
            // A source that starts anew must outlive the one that stops.
            let again = again.and_then(|body| body.restart(false));
            Err(fail(broken(&hold, &e, phase), again))
        }
        Err(e) => Err(fail(e, None)),
    }
}

/// The URL as HTTP/2 wants it: with scheme and authority.
fn absolute(https: bool, authority: &str, target: &Uri) -> Result<Uri> {
    let path = target.path_and_query().map_or("/", |p| p.as_str());
    let scheme = if https { "https" } else { "http" };
    Uri::builder().scheme(scheme).authority(authority).path_and_query(path).build().map_err(|e| {
        Error::invalid("InvalidEndpoint", format!("{authority:?} is no host with an optional port: {e}"))
            .at("send")
    })
}

fn broken(hold: &Hold, e: &h2::Error, phase: &'static str) -> Error {
    // The connection's own end is known better to the one who ended it.
    let fate = hold.fate().filter(|_| !e.is_reset());
    fate.map_or_else(|| failure::stream(e, phase), |fate| fate.at(phase))
}

fn start(hold: &Hold, body: Outgoing, mut out: SendStream<Bytes>, none: bool) -> Pump {
    let fault = Arc::default();
    let handle = body.handle();
    let task = match body {
        _ if none => None,
        // It is in memory already: the connection sends it as the server lets it.
        Outgoing::Bytes(bytes) => {
            // Should the stream be over, its answer says so.
            let _ = out.send_data(bytes, true);
            None
        }
        body => Some(hold.runtime().spawn(pump(out, body, Arc::clone(&fault))).abort_handle()),
    };
    Pump { body: handle, task, fault }
}

/// Sends a body as it comes and as the server takes it.
async fn pump(mut out: SendStream<Bytes>, mut body: Outgoing, fault: Arc<Mutex<Option<Error>>>) {
    loop {
        let next = poll_fn(|cx| {
            // The server wants no more: its answer says why.
            if out.poll_reset(cx).is_ready() {
                return Poll::Ready(None);
            }
            Pin::new(&mut body).poll_frame(cx).map(Some)
        });
        let frame = match next.await {
            None => return,
            Some(None) => {
                let _ = out.send_data(Bytes::new(), true);
                return;
            }
            Some(Some(Err(e))) => {
                *fault.lock() = Some(e);
                out.send_reset(Reason::CANCEL);
                return;
            }
            Some(Some(Ok(frame))) => frame,
        };
        let Ok(mut data) = frame.into_data() else { continue };
        while !data.is_empty() {
            out.reserve_capacity(data.len());
            let room = match poll_fn(|cx| out.poll_capacity(cx)).await {
                Some(Ok(0)) => continue,
                Some(Ok(room)) => room,
                _ => return,
            };
            let part = data.split_to(room.min(data.len()));
            let last = data.is_empty() && body.is_end_stream();
            let refused = out.send_data(part, last).is_err();
            if refused || last {
                return;
            }
        }
    }
}

type Answered = std::result::Result<http::Response<RecvStream>, h2::Error>;

/// Waits for the head. The limits run from the request's end, and from where it got stuck; not while
/// the caller's own source has nothing to give.
async fn watched<F>(mut answer: Pin<&mut F>, pump: &Pump, limits: Limits) -> Result<Answered>
where
    F: Future<Output = Answered>,
{
    let state = || (pump.body.sent(), pump.body.is_done());
    let mut before = Some(state()).filter(|&(_, done)| done);
    loop {
        let limit = match pump.body.is_done() {
            true => limits.first_byte,
            false => limits.send.or(limits.first_byte),
        };
        let Some(limit) = limit else { return Ok(answer.await) };
        if let Ok(outcome) = timeout(limit, &mut answer).await {
            return Ok(outcome);
        }
        let now = state();
        if before == Some(now) && now.1 {
            let text = "timeout awaiting response headers: none came";
            return Err(failure::timeout("first byte", text, limit));
        }
        if before == Some(now) && !pump.body.is_starved() {
            return Err(failure::timeout("send", "the server took nothing more of the request", limit));
        }
        before = Some(now);
    }
}

/// An answer's body that is still arriving.
#[derive(Debug)]
struct Download {
    early: Option<Result<Bytes>>,
    /// Until the end, an error, or the drop: the stream before what it is a part of.
    flow: Option<(RecvStream, Pump, Hold)>,
    /// Given to the reader, and not yet to the server as room for more.
    owed: usize,
    len: Option<u64>,
    got: u64,
    patience: Patience,
}

impl Download {
    fn new(stream: RecvStream, hold: Hold, pump: Pump, limits: Limits) -> Download {
        let len = stream.is_end_stream().then_some(0);
        Download {
            early: None,
            flow: Some((stream, pump, hold)),
            owed: 0,
            len,
            got: 0,
            patience: Patience::new(limits),
        }
    }

    /// All of the body, if it came with the head.
    fn arrived(&mut self) -> Option<Bytes> {
        match self.poll_chunk(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(None) => Some(Bytes::new()),
            Poll::Ready(Some(Ok(whole))) if self.flow.is_none() => Some(whole),
            Poll::Ready(piece) => {
                self.early = piece;
                None
            }
            Poll::Pending => None,
        }
    }
}

impl BodySource for Download {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.early.is_some() {
            return Poll::Ready(self.early.take());
        }
        while let Some((stream, pump, hold)) = &mut self.flow {
            if self.owed > 0 {
                // Only now has the reader room for more. Of a stream that is over nothing is owed.
                let _ = stream.flow_control().release_capacity(std::mem::take(&mut self.owed));
            }
            match stream.poll_data(cx) {
                Poll::Ready(Some(Ok(piece))) => {
                    self.patience.moved(piece.len());
                    self.owed = piece.len();
                    self.got += piece.len() as u64;
                    if stream.is_end_stream() {
                        let _ = stream.flow_control().release_capacity(std::mem::take(&mut self.owed));
                        self.flow = None;
                    }
                    if !piece.is_empty() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
                Poll::Ready(Some(Err(e))) => {
                    // A request whose own source failed takes its answer with it.
                    let own = pump.fault.lock().take();
                    if let Some(own) = own {
                        self.flow = None;
                        return Poll::Ready(Some(Err(own)));
                    }
                    let mut error = broken(hold, &e, "body");
                    let why = std::mem::take(&mut error.facts_mut().message);
                    error.facts_mut().message =
                        format!("the answer's body broke off after {} bytes: {why}", self.got);
                    self.flow = None;
                    return Poll::Ready(Some(Err(error.at("body"))));
                }
                Poll::Ready(None) => self.flow = None,
                Poll::Pending => {
                    let error = ready!(self.patience.poll(cx, hold.runtime(), self.got, self.len));
                    self.flow = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }

    fn len(&self) -> Option<u64> {
        self.len
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}
