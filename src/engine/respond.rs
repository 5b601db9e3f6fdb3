//! From an answer to an output or an error.

use super::events;
use super::express;
use super::flight::Flight;
use super::messages;
use crate::checksum::{Algorithm, check, choose, validated};
use crate::config::ChecksumMode;
use crate::document::{Builder, Document, Kind, Value};
use crate::error::{Error, Result, Status};
use crate::http::ResponseBody;
use crate::model::{Protocol, Service};
use crate::protocol::{self, ServiceError, deserialize, parse_error};
use crate::quirks::Quirks;
use crate::retry::{Modelled, Skew, classify, clock_skew, retry_after};
use bytes::Bytes;
use http::HeaderMap;
use http::header::{EXPIRES, HeaderName};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

/// Errors are read up to this size: what lies beyond is no message any more.
const MAX_ERROR: usize = 1 << 20;
const CRC32: HeaderName = HeaderName::from_static("x-amz-crc32");
/// A clock that is off by less than this is not why a signature was refused.
const SKEW_FROM: Duration = Duration::from_secs(240);

/// Reads the answer's body as what its status says it is.
pub(super) async fn read(flight: &mut Flight<'_>, body: ResponseBody) -> Result<()> {
    let status = flight.head.as_ref().map_or(0, |h| h.0);
    if !(200..300).contains(&status) {
        let body = body.collect(MAX_ERROR).await?;
        return Err(service_error(flight, status, body));
    }
    if flight.plan.events_out.is_some() {
        flight.output = Some(decode(flight, Bytes::new())?);
        flight.stream = Some(events::initial_response(flight, body).await?);
        return Ok(());
    }
    if flight.plan.stream_out.is_some() {
        flight.output = Some(decode(flight, Bytes::new())?);
        flight.stream = Some(with_checksum(flight, body));
        return Ok(());
    }
    let body = body.collect(flight.engine.settings.max_response).await?;
    let quirks = flight.plan.quirks;
    if quirks.has(Quirks::CRC32_OF_BODY) {
        crc32_of_body(flight, &body)?;
    }
    if quirks.has(Quirks::ERROR_IN_SUCCESS) && protocol::root_name(&body) == Some("Error")
        || quirks.has(Quirks::BODY_IN_SUCCESS) && body.trim_ascii().is_empty()
    {
        return Err(service_error(flight, 500, body));
    }
    if let Some((algorithm, expected)) = expected(flight) {
        check(&body, algorithm, &expected)?;
    }
    let protocol = flight.engine.service.metadata().protocol;
    if matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query)
        && protocol::request_id(head(flight).1).is_empty()
    {
        // Of a body that can't be read the decoder says why.
        flight.body_request_id = protocol::body_request_id(&body).unwrap_or_default();
    }
    let decoded = match quirks.has(Quirks::ROOT_TEXT) {
        true => root_text(flight, &body),
        false => decode(flight, body),
    };
    let output = decoded.map_err(|mut e| {
        if quirks.has(Quirks::ERROR_IN_SUCCESS) {
            // Cut off: what S3 would have said can't be known, and it may say it now.
            let facts = e.facts_mut();
            facts.http_status = 500;
            facts.retryable = true;
        }
        e
    })?;
    if quirks.has(Quirks::MESSAGE_MD5) && !flight.engine.settings.disable_message_checksums {
        messages::check(&flight.plan.name, &flight.input, &output)?;
    }
    flight.output = Some(match flight.keys_are_encoded {
        true => decode_keys(output),
        false => output,
    });
    Ok(())
}

fn head<'a>(flight: &'a Flight<'_>) -> (u16, &'a HeaderMap) {
    static NONE: std::sync::LazyLock<HeaderMap> = std::sync::LazyLock::new(HeaderMap::new);
    flight.head.as_ref().map_or((0, &*NONE), |(status, headers)| (*status, headers))
}

fn decode(flight: &Flight<'_>, body: Bytes) -> Result<Document> {
    let (status, headers) = head(flight);
    let shown = body.clone();
    let expires = headers.get(EXPIRES).filter(|_| flight.plan.quirks.has(Quirks::EXPIRES_STRING));
    let output =
        deserialize(&flight.engine.service, &flight.plan.op, status, headers, body).map_err(|e| {
            let mut e = e;
            let facts = e.facts_mut();
            facts.message.push_str(&beginning(&shown));
            facts.http_status = status;
            facts.request_id = protocol::request_id(headers).to_owned();
            e
        })?;
    Ok(match expires {
        Some(text) => with_text(output, "ExpiresString", &String::from_utf8_lossy(text.as_bytes())),
        None => output,
    })
}

/// How an answer that can't be read begins: what a proxy's page is known by.
fn beginning(body: &[u8]) -> String {
    const SHOWN: usize = 200;
    let shown = String::from_utf8_lossy(&body[..body.len().min(SHOWN)]);
    format!("; the answer has {} bytes and begins with {shown:?}", body.len())
}

/// The same output with one member more.
fn with_text(output: Document, key: &str, text: &str) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    for (key, value) in output.root().entries() {
        b.key(key.as_str().unwrap_or(""));
        b.value(value);
    }
    b.key(key);
    b.string(text);
    b.end_map();
    b.finish()
}

/// The checksum that the answer is to be checked by.
fn expected(flight: &Flight<'_>) -> Option<(Algorithm, String)> {
    let plan = flight.plan.checksum.as_ref().filter(|p| !p.response.is_empty())?;
    let asked = plan.mode_member.as_ref().is_none_or(|member| {
        flight.engine.settings.response_checksum == ChecksumMode::WhenSupported
            || flight.input.root().member(member).as_str() == Some("ENABLED")
    });
    asked.then(|| choose(head(flight).1, &plan.response))?
}

fn with_checksum(flight: &Flight<'_>, body: ResponseBody) -> ResponseBody {
    match expected(flight) {
        // A part of an object has the whole object's checksum in its head.
        Some((algorithm, expected)) if head(flight).0 != 206 => validated(body, algorithm, &expected),
        _ => body,
    }
}

/// DynamoDB says the CRC32 of its answers.
fn crc32_of_body(flight: &Flight<'_>, body: &Bytes) -> Result<()> {
    let (_, headers) = head(flight);
    let said = headers.get(CRC32).and_then(|v| v.to_str().ok()?.parse::<u32>().ok());
    let Some(said) = said else { return Ok(()) };
    let found = crate::checksum::digest(Algorithm::Crc32, body);
    if found.as_bytes() == said.to_be_bytes() {
        return Ok(());
    }
    let text = "the answer's body does not match its x-amz-crc32: it was corrupted on the way";
    Err(Error::new(Status::Checksum, "CorruptResponse", text).at("body").retryable(true))
}

/// The output of an operation whose root element's text is its one member.
fn root_text(flight: &Flight<'_>, body: &Bytes) -> Result<Document> {
    let service = &flight.engine.service;
    let mut b = Builder::new(Bytes::new(), service.names());
    b.begin_map();
    let member = flight.plan.op.output.and_then(|id| service.members(service.shape(id)).first());
    let text = protocol::root_text(body)?;
    if let Some(member) = member.filter(|_| !text.is_empty()) {
        b.key_name(member.name.range(), 0);
        b.string(&text);
    }
    b.end_map();
    Ok(b.finish())
}

/// The members that S3 encodes when asked for `encoding-type=url`.
const ENCODED: [&[u8]; 9] = [
    b"Delimiter",
    b"Marker",
    b"NextMarker",
    b"Prefix",
    b"Key",
    b"StartAfter",
    b"KeyMarker",
    b"NextKeyMarker",
    b"UploadIdMarker",
];

/// The same output with its keys decoded, and without the mark that they were encoded.
fn decode_keys(output: Document) -> Document {
    let root = output.root();
    if root.member("EncodingType").as_str() != Some("url") {
        return output;
    }
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    copy_decoded(&mut b, root, true);
    b.finish()
}

fn copy_decoded(b: &mut Builder, value: Value<'_>, top: bool) {
    match value.kind() {
        Kind::Map => {
            b.begin_map();
            for (key, value) in value.entries() {
                if top && key.bytes() == b"EncodingType" {
                    continue;
                }
                b.key(key.as_str().unwrap_or(""));
                match value.kind() {
                    Kind::String if ENCODED.contains(&key.bytes()) => b.string(&url_decoded(value.bytes())),
                    _ => copy_decoded(b, value, false),
                }
            }
            b.end_map();
        }
        Kind::List => {
            b.begin_list();
            value.children().for_each(|v| copy_decoded(b, v, false));
            b.end_list();
        }
        _ => b.value(value),
    }
}

fn url_decoded(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        let hex = |b: u8| (b as char).to_digit(16).map(|d| d as u8);
        match (first, tail) {
            (b'%', [a, c, after @ ..]) if hex(*a).is_some() && hex(*c).is_some() => {
                out.push(hex(*a).unwrap_or(0) << 4 | hex(*c).unwrap_or(0));
                rest = after;
            }
            (b'+', _) => {
                out.push(b' ');
                rest = tail;
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

/// An error answer as an error.
fn service_error(flight: &Flight<'_>, status: u16, body: Bytes) -> Error {
    let (_, headers) = head(flight);
    let quirks = flight.plan.quirks;
    let oauth = quirks.has(Quirks::OAUTH_ERRORS).then(|| body.clone());
    let mut found = parse_error(&flight.engine.service, &flight.plan.op, status, headers, body);
    if quirks.has(Quirks::HEAD_NOT_FOUND) && status == 404 && found.code == "404" {
        found.code = "NotFound".into();
    }
    let silent = found.message.is_empty() || found.message == protocol::reason(status);
    if let Some(body) = oauth.filter(|_| silent) {
        let said = Document::from_json(body).ok();
        let said = said.as_ref().and_then(|d| d.root().member("error_description").as_str());
        found.message = said.map_or(found.message, str::to_owned);
    }
    let passing = quirks.has(Quirks::INTERNAL_ERROR) && found.code == "InternalError"
        || quirks.has(Quirks::IDP_COMMUNICATION) && found.code == "IDPCommunicationError";
    let mut e = error_of(&flight.engine.service, found, status, &flight.engine.settings.retry_error_codes);
    e.facts_mut().retryable |= passing;
    e
}

/// What a service said was wrong, in an answer or in a stream of events, as an error.
pub(super) fn error_of(service: &Service, found: ServiceError, status: u16, retry_codes: &[String]) -> Error {
    let ServiceError { code, message, request_id, host_id, detail, shape, fault, retryable, throttling } =
        found;
    let modelled = match (shape, retryable, throttling) {
        (None, ..) => Modelled::No,
        (_, _, true) => Modelled::Throttling,
        (_, true, _) => Modelled::Retryable,
        _ => Modelled::Plain,
    };
    let class = classify(status, &code, modelled);
    let mut e = Error::new(Status::Service, &code, message).at("service");
    let facts = e.facts_mut();
    if let Some(id) = shape {
        facts.shape = service.str(service.shape(id).name).to_owned();
    }
    facts.request_id = request_id;
    facts.host_id = host_id.unwrap_or_default();
    facts.http_status = status;
    facts.fault = fault;
    facts.retryable = class.retryable() || retry_codes.contains(&facts.code);
    facts.throttling = class.throttling;
    facts.detail = Some(Arc::new(detail));
    e
}

/// What a failed attempt teaches about clock and credentials, for the next one.
pub(super) fn learn(flight: &Flight<'_>, e: &mut Error) {
    if e.status() != Status::Service {
        return;
    }
    let code = e.facts().code.clone();
    if matches!(code.as_str(), "ExpiredToken" | "ExpiredTokenException" | "RequestExpired")
        && let Some(credentials) = &flight.credentials
    {
        flight.engine.identity.refused(credentials);
        express::refused(flight.engine, credentials);
    }
    let kind = clock_skew(&code);
    if kind == Skew::No {
        return;
    }
    let Some(theirs) = date(head(flight).1) else { return };
    let engine = flight.engine;
    let ours = engine.clock.now(0);
    let (ahead, by) = match theirs.duration_since(ours) {
        Ok(by) => (true, by),
        Err(e) => (false, e.duration()),
    };
    if kind == Skew::Possible && by < SKEW_FROM {
        return;
    }
    let skew = if ahead { by.as_secs() as i64 } else { -(by.as_secs() as i64) };
    let before = engine.skew.swap(skew, Ordering::Relaxed);
    // Once corrected, the same complaint is not about the clock.
    if before.abs_diff(skew) >= SKEW_FROM.as_secs() || flight.attempt == 1 {
        e.facts_mut().retryable = true;
    }
}

fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let (seconds, _) = crate::document::time::parse_http_date(headers.get("date")?.as_bytes())?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}

impl Flight<'_> {
    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(head(self).1.get("x-amz-retry-after")?.as_bytes())
    }

    /// Whether the request can be sent once more.
    pub fn can_repeat(&self) -> bool {
        !self.spent
    }
}
