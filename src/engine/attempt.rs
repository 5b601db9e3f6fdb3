//! One attempt: identity, endpoint, signature, sending, reading.
//!
//! Auth scheme and identity come before the endpoint, which may then name
//! another service or region to sign for. The draft is kept, so that the next attempt
//! starts from the same request; only what differs per attempt is set anew.

use super::build::{DECODED_LENGTH, ascii, invalid_header, length, refresh_checksum};
use super::choice::{self, Choice, Who};
use super::events::SignedEvents;
use super::flight::{Flight, Payload};
use super::hooks::Point;
use super::rules::RuleSettings;
use super::stream::{Sized, Whole};
use super::{agent, compress, custom, discovery, glacier, log, respond, s3_input, source_region};
use crate::auth::{
    Options, Payload as Signed, Scheme, Shown, SigningParams, Target, TokenPlace, bearer, sign_form,
    sign_shown, sign_v4a_shown, stamp,
};
use crate::checksum::{Chunked, Trailer, encoded_length};
use crate::config::{LogModes, RetryMode};
use crate::crypto::Sha256;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result, Status};
use crate::http::progress::{self, Stage};
use crate::http::{Body, BodySource, Limits, Request, Response, ResponseBody};
use crate::identity::Credentials;
use crate::model::OpFlags;
use crate::quirks::Quirks;
use crate::retry::request_header;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HOST, HeaderName, HeaderValue};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");
const TRAILER: HeaderName = HeaderName::from_static("x-amz-trailer");

/// One attempt, within its time limit, between its hooks.
pub(super) async fn run(flight: &mut Flight<'_>) -> Result<()> {
    flight.hook(Point::BeforeAttempt, None).await?;
    progress::attempt(flight.attempt);
    let limit = flight.engine.settings.attempt_timeout.filter(|limit| !limit.is_zero());
    let mut result = match limit {
        None => send_and_read(flight).await,
        Some(limit) => Box::pin(within(limit, send_and_read(flight))).await,
    };
    if let Err(e) = &mut result {
        respond::learn(flight, e);
    }
    let after = flight.hook(Point::AfterAttempt, result.as_ref().err()).await;
    result.and(after)
}

/// An attempt with a limit; the error says what was being waited for.
async fn within(limit: Duration, work: impl Future<Output = Result<()>>) -> Result<()> {
    let progress = progress::current().unwrap_or_default();
    progress.clone().over(tokio::time::timeout(limit, work)).await.unwrap_or_else(|_| {
        let text = format!(
            "the attempt took longer than its limit of {} ms; it was waiting for: {}",
            limit.as_millis(),
            progress.stage()
        );
        Err(Error::new(Status::Deadline, "AttemptTimeout", text).at("attempt").retryable(true))
    })
}

async fn send_and_read(flight: &mut Flight<'_>) -> Result<()> {
    let prepared = prepare(flight).await?;
    let mut unwind = Vec::new();
    let outcome = match flight.down(Point::Deserialize, &mut unwind).await {
        Ok(true) => Ok(()),
        Ok(false) => exchange(flight, prepared).await,
        Err(e) => Err(e),
    };
    flight.unwind(&unwind, outcome).await
}

/// Sends the request and reads the answer, between the innermost hooks.
async fn exchange(flight: &mut Flight<'_>, request: Prepared) -> Result<()> {
    flight.hook(Point::BeforeTransmit, None).await?;
    let request = finish(flight, request)?;
    log::sending(flight, &request);
    progress::at(Stage::FirstByte);
    let Response { status, headers, body } = flight.engine.transport.send(request, flight.limits()).await?;
    progress::at(Stage::Body);
    flight.head = Some((status, headers));
    log::answered(flight);
    flight.hook(Point::AfterTransmit, None).await?;
    flight.hook(Point::BeforeDeserialization, None).await?;
    let read = respond::read(flight, body).await;
    let after = flight.hook(Point::AfterDeserialization, read.as_ref().err()).await;
    read.and(after)
}

impl Flight<'_> {
    /// The limits of this call's attempts. Events come when something happens, and silence is
    /// none; some operations are silent while they work, others not for long.
    pub(super) fn limits(&self) -> Limits {
        const SOON: Duration = Duration::from_secs(5);
        let mut limits = self.engine.limits;
        let quirks = self.plan.quirks;
        if self.plan.events {
            limits = Limits { read: None, stall: None, ..limits };
        }
        if quirks.has(Quirks::ANSWERS_SOON) {
            limits.first_byte = Some(limits.first_byte.unwrap_or(SOON).min(SOON));
            limits.read = Some(limits.read.unwrap_or(SOON).min(SOON));
        }
        if quirks.has(Quirks::SILENT) {
            limits.stall = None;
        }
        limits
    }
}

/// What [`prepare`] leaves for [`finish`].
struct Prepared {
    body: Body,
    /// The path, the endpoint's own before it.
    path: String,
}

/// Resolves, signs, and makes the body.
async fn prepare(flight: &mut Flight<'_>) -> Result<Prepared> {
    let engine = flight.engine;
    engine.settings.require_region()?;
    let quirks = flight.plan.quirks;
    if quirks.has(Quirks::OWN_ENDPOINT) && engine.settings.endpoint.is_none() {
        let text = "each domain has an endpoint of its own: set the option \"endpoint_url\" to the one that it shows";
        return Err(Error::new(Status::Endpoint, "MissingEndpoint", text).at("endpoint"));
    }
    let mut choice = choice::choose(flight).await?;
    if discovery::is_wanted(flight)?
        && let Some(own) =
            Box::pin(discovery::place(flight, choice.who.credentials(), &choice.endpoint)).await?
    {
        choice.endpoint = own;
    }
    locate(flight, &choice.endpoint)?;
    agent::tell(flight, &choice);
    if !flight.plan.customer_keys.is_empty() {
        s3_input::guard_customer_keys(flight)?;
    }
    if quirks.has(Quirks::PREDICT_ENDPOINT) {
        relocate(flight)?;
    }
    if flight.attempt == 1 && (quirks.has(Quirks::SOURCE_REGION) || quirks.has(Quirks::EC2_SOURCE_REGION)) {
        source_region::add_presigned(flight, choice.who.credentials())?;
    }
    // How long this attempt is waited for, where that is limited.
    let ttl = engine.settings.attempt_timeout.map(|limit| stamp(engine.now() + limit));
    let max = match engine.settings.retry_mode {
        RetryMode::None => 1,
        _ => engine.policy.max_attempts,
    };
    let attempt = flight.attempt;
    let said = flight.ink.written(64, |out| request_header(attempt, max, ttl.as_deref(), out));
    let said = said.map_err(|_| invalid_header())?;
    flight.draft.headers.insert(SDK_REQUEST, said);
    flight.hook(Point::BeforeSigning, None).await?;
    if flight.body_replaced {
        flight.body_replaced = false;
        compress::again(flight);
        refresh_checksum(flight)?;
    }
    flight.credentials = choice.who.credentials().cloned();
    let path = join(&flight.draft.base_path, &flight.draft.path).into_owned();
    let body = seal(flight, &choice, &path).await?;
    flight.hook(Point::AfterSigning, None).await?;
    Ok(Prepared { body, path })
}

/// Signs as it was chosen, and makes the body.
async fn seal(flight: &mut Flight<'_>, choice: &Choice, path: &str) -> Result<Body> {
    if choice.custom.as_ref().is_some_and(|c| c.signer.is_some()) {
        return Box::pin(by_caller(flight, choice)).await;
    }
    let engine = flight.engine;
    let quirks = flight.plan.quirks;
    let credentials = match &choice.who {
        Who::Credentials(credentials) => credentials,
        Who::Nobody => return unsigned(flight),
        Who::Token(token) => {
            bearer(&mut flight.draft.headers, token.expose(), flight.draft.https)?;
            flight.signed = true;
            return unsigned(flight);
        }
    };
    let region = choice.region(engine)?;
    let mut params = SigningParams {
        credentials,
        region: &region,
        service: choice.service(engine),
        time: engine.now(),
        options: options(flight, choice),
    };
    let version = engine.service.str(engine.service.metadata().signature_version);
    if version == "v2" && choice.rule().is_none() {
        return in_form(flight, &params, path);
    }
    let v4a = choice.scheme == Scheme::SigV4a;
    let (payload, framing) = payload_hash(flight, !v4a).await?;
    if matches!(payload, Signed::Unsigned | Signed::Events) {
        params.options.content_sha256_header = true;
    }
    frame(flight, &framing)?;
    if quirks.has(Quirks::TREE_HASH) {
        glacier::add_tree_hash(flight).await?;
    }
    let draft = &mut flight.draft;
    let target = Target {
        method: flight.plan.method.as_str(),
        path,
        query: &draft.query,
        authority: &draft.authority,
        https: draft.https,
    };
    let mut shown = log::wanted(flight.handlers, LogModes::SIGNING, flight.engine).then(Shown::default);
    let chunks = match v4a {
        true => {
            sign_v4a_shown(&params, &target, &mut draft.headers, &payload, &mut flight.ink, shown.as_mut())?;
            None
        }
        false => {
            let signature =
                sign_shown(&params, &target, &mut draft.headers, &payload, &mut flight.ink, shown.as_mut())?;
            matches!(framing, Framing::Signed(_) | Framing::Events).then(|| signature.chunks(&params))
        }
    };
    if let Some(shown) = shown {
        log::signing(flight, shown);
    }
    flight.signed = true;
    Ok(match framing {
        Framing::Unsigned(trailer) => {
            Body::Stream(Box::new(Chunked::unsigned(source(flight)?, trailer, None)))
        }
        Framing::Signed(trailer) => match chunks {
            Some(signer) => {
                Body::Stream(Box::new(Chunked::signed(source(flight)?, trailer, None, Box::new(signer))))
            }
            // Only Version 4 frames so.
            None => plain(flight)?,
        },
        Framing::Events => match chunks {
            Some(chain) => {
                let skew = engine.skew.load(Ordering::Relaxed);
                Body::Stream(Box::new(SignedEvents::new(source(flight)?, chain, engine.clock.clone(), skew)))
            }
            None => plain(flight)?,
        },
        Framing::Plain => plain(flight)?,
    })
}

/// The caller signs.
async fn by_caller(flight: &mut Flight<'_>, choice: &Choice) -> Result<Body> {
    let (payload, framing) = payload_hash(flight, false).await?;
    frame(flight, &framing)?;
    custom::sign(flight, choice, &payload).await?;
    flight.signed = true;
    match framing {
        Framing::Unsigned(trailer) => {
            Ok(Body::Stream(Box::new(Chunked::unsigned(source(flight)?, trailer, None))))
        }
        _ => plain(flight),
    }
}

/// The body with its signature in it; the draft keeps the form for the next attempt.
fn in_form(flight: &mut Flight<'_>, params: &SigningParams<'_>, path: &str) -> Result<Body> {
    let draft = &flight.draft;
    let form = match &draft.payload {
        Payload::Bytes(b) => std::str::from_utf8(b).unwrap_or(""),
        _ => "",
    };
    let target = Target {
        method: flight.plan.method.as_str(),
        path,
        query: "",
        authority: &draft.authority,
        https: draft.https,
    };
    let form = sign_form(params, &target, form)?;
    flight.signed = true;
    Ok(Body::Bytes(form.into()))
}

/// The request as it goes out; the draft keeps the headers for another attempt.
fn finish(flight: &mut Flight<'_>, prepared: Prepared) -> Result<Request> {
    let draft = &mut flight.draft;
    let host = flight.ink.of(draft.authority.as_bytes()).map_err(|_| invalid_header())?;
    let headers = &mut *draft.headers;
    headers.insert(HOST, host);
    flight.before_length = Some(match prepared.body.len() {
        Some(n) if n > 0 || has_body(flight.plan.method.as_str()) => {
            headers.insert(CONTENT_LENGTH, flight.ink.number(n))
        }
        _ => headers.get(CONTENT_LENGTH).cloned(),
    });
    let headers = draft.headers.clone();
    let mut target = prepared.path;
    if !draft.query.is_empty() {
        target.push('?');
        target.push_str(&draft.query);
    }
    Ok(Request {
        method: flight.plan.method.clone(),
        https: draft.https,
        authority: draft.authority.clone(),
        target,
        headers,
        body: prepared.body,
        two_way: flight.plan.events_in.is_some() && flight.plan.events_out.is_some(),
    })
}

/// Methods whose requests say that they are empty.
fn has_body(method: &str) -> bool {
    matches!(method, "POST" | "PUT" | "PATCH")
}

pub(super) fn join<'a>(base: &str, path: &'a str) -> std::borrow::Cow<'a, str> {
    match base.trim_end_matches('/') {
        "" => path.into(),
        base => [base, path].concat().into(),
    }
}

/// The endpoint, in another region than the client's if one is given.
pub(super) fn endpoint_in(
    flight: &Flight<'_>,
    credentials: Option<&Credentials>,
    region: Option<&str>,
) -> Result<Arc<Endpoint>> {
    let engine = flight.engine;
    let settings = RuleSettings {
        options: &engine.settings,
        account_id: credentials.and_then(Credentials::account_id),
        region: region.or(flight.region.as_deref()),
        endpoint: None,
        path_style: flight.plan.quirks.has(Quirks::PATH_STYLE),
    };
    let (plan, input) = (&flight.plan, flight.input.root());
    let resolve = || engine.resolver.resolve(&plan.binding.bind(input, &settings));
    match region {
        Some(_) => resolve(),
        None => engine.places.of(plan, flight.region.as_ref(), input, &settings, resolve),
    }
}

/// Puts the endpoint that a member names into the draft.
pub(super) fn relocate(flight: &mut Flight<'_>) -> Result<()> {
    const MEMBER: &str = "PredictEndpoint";
    let Some(url) = flight.input.root().member(MEMBER).as_str().filter(|url| !url.is_empty()) else {
        return Ok(());
    };
    let to = crate::http::Target::parse(url)
        .map_err(|why| Error::invalid("ParamValidation", format!("{MEMBER}: {url:?} is no URL: {why}")))?;
    flight.draft.https = to.https;
    flight.draft.authority = to.authority;
    Ok(())
}

/// Puts the endpoint into the draft.
pub(super) fn locate(flight: &mut Flight<'_>, endpoint: &Endpoint) -> Result<()> {
    let draft = &mut flight.draft;
    draft.https = endpoint.https;
    draft.base_path.clear();
    draft.base_path.push_str(&endpoint.path);
    draft.authority.clear();
    if let Some(prefix) = &draft.host_prefix {
        draft.authority.push_str(prefix);
    }
    draft.authority.push_str(&endpoint.authority);
    for (name, values) in &endpoint.headers {
        let name: HeaderName = name.parse().map_err(|_| {
            Error::new(
                Status::Endpoint,
                "InvalidEndpoint",
                format!("the endpoint's header {name:?} has no valid name"),
            )
        })?;
        draft.headers.remove(&name);
        for value in values {
            draft.headers.append(name.clone(), ascii(value.as_bytes())?);
        }
    }
    Ok(())
}

pub(super) fn options(flight: &Flight<'_>, choice: &Choice) -> Options {
    let encode_once = choice.rule().is_some_and(|s| s.disable_double_encoding);
    let metadata = flight.engine.service.metadata();
    let s3 = flight.plan.quirks.has(Quirks::S3);
    let mut options = if s3 || encode_once { Options::S3 } else { Options::DEFAULT };
    options.content_sha256_header = s3
        || flight.plan.quirks.has(Quirks::TREE_HASH)
        || matches!(flight.engine.service.str(metadata.signature_version), "s3" | "s3v4");
    if choice.scheme == Scheme::S3Express {
        options.token = TokenPlace::S3Session;
    }
    options
}

/// How the body goes over the wire.
enum Framing {
    /// As it is.
    Plain,
    /// aws-chunked, with a trailer.
    Unsigned(Trailer),
    /// aws-chunked with signed chunks, and perhaps a trailer.
    Signed(Trailer),
    /// A stream of events, each signed.
    Events,
}

/// What stands for the body in the signature. Over TLS S3 does not have it
/// hashed; without TLS the pieces of a stream are signed as they pass. Elsewhere a body is
/// hashed before it goes out; so it is without `chunks`, since only Version 4 signs pieces.
async fn payload_hash(flight: &mut Flight<'_>, chunks: bool) -> Result<(Signed, Framing)> {
    let s3 = flight.plan.quirks.has(Quirks::S3);
    let unsigned = flight.plan.op.flags.has(OpFlags::UNSIGNED_PAYLOAD)
        || flight.plan.op.flags.has(OpFlags::AUTHTYPE_UNSIGNED_BODY);
    let https = flight.draft.https;
    let trailer = flight.checksum.map(Trailer::of);
    Ok(match &mut flight.draft.payload {
        Payload::Stream(_) if flight.plan.events_in.is_some() => match chunks {
            true => (Signed::Events, Framing::Events),
            false => (Signed::Unsigned, Framing::Plain),
        },
        Payload::Stream(_) if unsigned => (Signed::Unsigned, Framing::Plain),
        Payload::Stream(_) if s3 && https => match trailer {
            Some(trailer) => (Signed::UnsignedTrailer, Framing::Unsigned(trailer)),
            None => (Signed::Unsigned, Framing::Plain),
        },
        Payload::Stream(_) if s3 && chunks => match trailer {
            Some(trailer) => (Signed::SignedTrailer, Framing::Signed(trailer)),
            None => (Signed::SignedChunks, Framing::Signed(Trailer::None)),
        },
        Payload::Stream(_) => (Box::pin(hash_stream(flight)).await?, Framing::Plain),
        Payload::Empty => (Signed::Empty, Framing::Plain),
        Payload::Bytes(_) if unsigned || (s3 && https) => (Signed::Unsigned, Framing::Plain),
        Payload::Bytes(b) => (Signed::of(b), Framing::Plain),
    })
}

/// Hashes a stream by reading it once before it is sent. One that can't be read twice is kept in memory.
async fn hash_stream(flight: &mut Flight<'_>) -> Result<Signed> {
    let Payload::Stream(stream) = std::mem::take(&mut flight.draft.payload) else { return Ok(Signed::Empty) };
    let mut stream = stream;
    let Some(copy) = stream.restart() else {
        let cap = flight.engine.settings.max_response;
        let bytes = ResponseBody::from_source(stream).collect(cap).await.map_err(|e| {
            let text = "the service has bodies signed whole: this stream must be read into memory for that; give a file or bytes";
            Error::invalid("StreamNotRepeatable", text).caused_by(e)
        })?;
        let hash = Signed::of(&bytes);
        flight.draft.payload = Payload::Bytes(bytes);
        return Ok(hash);
    };
    let mut hasher = Sha256::new();
    let mut body = ResponseBody::from_source(copy);
    while let Some(piece) = body.chunk().await {
        hasher.update(&piece?);
    }
    flight.draft.payload = Payload::Stream(stream);
    Ok(Signed::Hash(crate::crypto::hex32(&hasher.finish())))
}

/// The headers that announce an encoded body.
fn frame(flight: &mut Flight<'_>, framing: &Framing) -> Result<()> {
    let (trailer, signed) = match framing {
        Framing::Plain | Framing::Events => return Ok(()),
        Framing::Unsigned(t) => (t, false),
        Framing::Signed(t) => (t, true),
    };
    let decoded = length(flight).ok_or_else(|| {
        let text =
            "S3 must know a stream's length before it comes: set ContentLength, or give a file or bytes";
        Error::invalid("UnknownLength", text)
    })?;
    let headers = &mut flight.draft.headers;
    headers.insert(DECODED_LENGTH, HeaderValue::from(decoded));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(encoded_length(decoded, None, signed, trailer)));
    if let Trailer::Compute { name, .. } = trailer {
        headers.insert(TRAILER, ascii(name.as_bytes())?);
    }
    let own = headers.get(CONTENT_ENCODING).map(|v| v.as_bytes().to_vec());
    match own {
        Some(v) if v.starts_with(b"aws-chunked") => {}
        Some(v) => drop(headers.insert(CONTENT_ENCODING, ascii(&[b"aws-chunked,", &v[..]].concat())?)),
        None => drop(headers.insert(CONTENT_ENCODING, HeaderValue::from_static("aws-chunked"))),
    }
    Ok(())
}

/// A body that nobody signs.
fn unsigned(flight: &mut Flight<'_>) -> Result<Body> {
    let trailer = match (&flight.draft.payload, flight.checksum) {
        (Payload::Stream(_), Some(algorithm)) if flight.draft.https => Trailer::of(algorithm),
        _ => return plain(flight),
    };
    frame(flight, &Framing::Unsigned(trailer.clone()))?;
    Ok(Body::Stream(Box::new(Chunked::unsigned(source(flight)?, trailer, None))))
}

fn plain(flight: &mut Flight<'_>) -> Result<Body> {
    Ok(match &flight.draft.payload {
        Payload::Empty => Body::Empty,
        Payload::Bytes(b) => Body::Bytes(b.clone()),
        Payload::Stream(_) => Body::Stream(source(flight)?),
    })
}

/// The stream of this attempt: a new one over the same bytes where that can be had.
fn source(flight: &mut Flight<'_>) -> Result<Box<dyn BodySource>> {
    // Before the payload is taken: what is left in its place has the length 0.
    let length = length(flight);
    match std::mem::take(&mut flight.draft.payload) {
        Payload::Stream(mut stream) => match stream.restart() {
            Some(again) => {
                flight.draft.payload = Payload::Stream(stream);
                Ok(Sized::wrap(again, length))
            }
            None => {
                flight.spent = true;
                Ok(Sized::wrap(stream, length))
            }
        },
        Payload::Bytes(b) => {
            flight.draft.payload = Payload::Bytes(b.clone());
            Ok(Box::new(Whole::new(b)))
        }
        Payload::Empty => Ok(Box::new(Whole::new(Bytes::new()))),
    }
}
