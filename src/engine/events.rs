//! Streams of events, between bodies and documents.
//!
//! On the way out an event is encoded where it is sent, and signed where it
//! leaves: `SignedEvents` puts each message into another that carries its date
//! and a signature over it and all before it. On the way in [`Events`] cuts the
//! body into messages for whoever reads it, on the reader's own thread.

use super::flight::{Flight, Metadata, Payload};
use super::plan::OpPlan;
use super::respond;
use crate::auth::Chunks;
use crate::document::{Document, Value};
use crate::error::{Error, Result};
use crate::http::{BodySource, ResponseBody};
use crate::model::{Service, ShapeId};
use crate::protocol::event_stream::{
    Decoder, HeaderValue, Incoming, encode_message, initial_request, put_header, read_event, write_event,
};
use crate::protocol::{is_rpc, request_id};
use crate::runtime::Clock;
use bytes::{Bytes, BytesMut};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{SystemTime, UNIX_EPOCH};

/// The events of an answer.
#[derive(Debug)]
pub struct Events {
    service: Arc<Service>,
    plan: Arc<OpPlan>,
    shape: ShapeId,
    decoder: Decoder,
    retry_codes: Arc<[String]>,
}

impl Events {
    /// For an answer of an operation; none where its output has no stream of events.
    pub(super) fn new(service: Arc<Service>, plan: Arc<OpPlan>, retry_codes: &[String]) -> Option<Events> {
        let shape = plan.events_out?;
        Some(Events { service, plan, shape, decoder: Decoder::default(), retry_codes: retry_codes.into() })
    }

    /// Takes the next bytes of the body.
    pub fn push(&mut self, piece: Bytes) {
        self.decoder.push(piece);
    }

    /// The next event, a map with one entry; `None` until more bytes come. `head` is
    /// the answer's, for errors to name.
    pub fn next(&mut self, head: Option<&Metadata>) -> Result<Option<Document>> {
        self.read(head.map_or(0, |h| h.status)).map_err(|e| self.described(e, head))
    }

    fn read(&mut self, status: u16) -> Result<Option<Document>> {
        let service = &self.service;
        while let Some(message) = self.decoder.next()? {
            match read_event(service, &self.plan.op, service.shape(self.shape), &message)? {
                Incoming::Event(event) => return Ok(Some(event)),
                // One that comes late, or says nothing: the output has been given already.
                Incoming::Initial(_) => {}
                Incoming::Failed(found) => {
                    return Err(respond::error_of(service, *found, status, &self.retry_codes));
                }
            }
        }
        Ok(None)
    }

    /// That the body is over; an error in the middle of a message.
    pub fn end(&self, head: Option<&Metadata>) -> Result<()> {
        self.decoder.end().map_err(|e| self.described(e, head))
    }

    fn described(&self, mut e: Error, head: Option<&Metadata>) -> Error {
        let facts = e.facts_mut();
        facts.service = self.service.str(self.service.metadata().service_id).to_owned();
        facts.operation = self.plan.name.clone();
        if let Some(head) = head {
            facts.http_status = head.status;
            facts.attempts = head.attempts;
            facts.request_id = request_id(&head.headers).to_owned();
        }
        e
    }
}

/// Encodes the events of a request.
#[derive(Debug, Clone)]
pub struct EventEncoder {
    service: Arc<Service>,
    shape: ShapeId,
}

impl EventEncoder {
    /// For an operation whose input has a stream of events.
    pub(super) fn new(service: Arc<Service>, plan: &OpPlan) -> Option<EventEncoder> {
        Some(EventEncoder { service, shape: plan.events_in? })
    }

    /// The message of an event: a map with one entry.
    pub fn encode(&self, event: Value<'_>) -> Result<Bytes> {
        let mut out = Vec::with_capacity(256);
        write_event(&self.service, self.service.shape(self.shape), event, &mut out)?;
        Ok(out.into())
    }
}

/// The body of a request that sends events: those of the caller's writer. Of protocols
/// that bind nothing to HTTP the first message holds the rest of the input.
pub(super) fn outgoing(flight: &mut Flight<'_>) -> Result<Payload> {
    let Payload::Stream(events) = std::mem::take(&mut flight.body) else {
        let text = format!(
            "{} sends events: take a writer before it starts, and send them by that",
            flight.plan.name
        );
        return Err(Error::invalid("MissingEvents", text));
    };
    let service = &flight.engine.service;
    if !is_rpc(service) {
        return Ok(Payload::Stream(events));
    }
    let mut first = Vec::with_capacity(512);
    initial_request(service, &flight.plan.op, flight.input.root(), &mut first)?;
    Ok(Payload::Stream(Box::new(Prefixed { first: Some(first.into()), rest: events })))
}

/// The output's other members, of protocols whose answers are nothing but messages. They are
/// waited for only where there are any; a service that leaves the message out loses nothing by it.
pub(super) async fn initial_response(
    flight: &mut Flight<'_>,
    mut body: ResponseBody,
) -> Result<ResponseBody> {
    let (service, plan) = (&flight.engine.service, &flight.plan);
    let others = plan.op.output.map_or(0, |id| service.members(service.shape(id)).len());
    if !is_rpc(service) || others < 2 {
        return Ok(body);
    }
    let Some(events) = plan.events_out else { return Ok(body) };
    let mut decoder = Decoder::default();
    // Bounded by the decoder's own limit on a message, and one piece of the body.
    let mut seen = BytesMut::new();
    while let Some(piece) = body.chunk().await {
        let piece = piece?;
        seen.extend_from_slice(&piece);
        decoder.push(piece);
        let Some(message) = decoder.next()? else { continue };
        if message.text(":event-type") != "initial-response" {
            break;
        }
        if let Incoming::Initial(output) = read_event(service, &plan.op, service.shape(events), &message)? {
            flight.output = Some(output);
        }
        seen = BytesMut::from(decoder.rest());
        break;
    }
    Ok(prefixed(seen.freeze(), body))
}

fn prefixed(first: Bytes, rest: ResponseBody) -> ResponseBody {
    match first.is_empty() {
        true => rest,
        false => ResponseBody::from_source(Box::new(Prefixed { first: Some(first), rest })),
    }
}

/// A body with something before it.
#[derive(Debug)]
struct Prefixed<T> {
    first: Option<Bytes>,
    rest: T,
}

impl BodySource for Prefixed<Box<dyn BodySource>> {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => self.rest.poll_chunk(cx),
        }
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

impl BodySource for Prefixed<ResponseBody> {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => self.rest.poll_chunk(cx),
        }
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

/// Messages, each signed together with all before it. The last one is empty: it says
/// that none was cut off.
#[derive(Debug)]
pub(super) struct SignedEvents {
    messages: Box<dyn BodySource>,
    chain: Chunks,
    clock: Clock,
    skew: i64,
    ended: bool,
}

impl SignedEvents {
    /// Goes on from a head's signature. `messages` gives one message at a time.
    pub(super) fn new(messages: Box<dyn BodySource>, chain: Chunks, clock: Clock, skew: i64) -> SignedEvents {
        SignedEvents { messages, chain, clock, skew, ended: false }
    }

    fn signed(&mut self, message: &[u8]) -> Result<Bytes> {
        let now = self.clock.now(self.skew);
        let mut headers = Vec::with_capacity(72);
        put_header(":date", HeaderValue::Timestamp(millis(now)), &mut headers)?;
        let signature = self.chain.event(now, &headers, message);
        put_header(":chunk-signature", HeaderValue::Bytes(&signature), &mut headers)?;
        let mut out = Vec::new();
        encode_message(&headers, message, &mut out)?;
        Ok(out.into())
    }
}

/// The time in whole seconds, which is what is signed, as milliseconds.
fn millis(time: SystemTime) -> i64 {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    i64::try_from(seconds).unwrap_or(0).saturating_mul(1000)
}

impl BodySource for SignedEvents {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let message = match ready!(self.messages.poll_chunk(cx)) {
            Some(Ok(message)) => message,
            Some(Err(e)) => return Poll::Ready(Some(Err(e))),
            None => {
                self.ended = true;
                Bytes::new()
            }
        };
        Poll::Ready(Some(self.signed(&message)))
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}
