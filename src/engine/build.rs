//! The Build step: what a request has that no protocol puts in.

use super::flight::{Flight, Payload};
use super::plan::ChecksumPlan;
use super::{compress, events, glacier};
use crate::checksum::{Algorithm, digest};
use crate::config::{ChecksumMode, Features};
use crate::crypto::{Md5, uuid_v4};
use crate::document::{Value, base64};
use crate::error::{Error, Result};
use crate::protocol::{WireBody, serialize};
use crate::quirks::Quirks;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HeaderName, HeaderValue, USER_AGENT,
};

const INVOCATION: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const ALGORITHM: HeaderName = HeaderName::from_static("x-amz-sdk-checksum-algorithm");
pub(super) const DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");
const MD5: HeaderName = HeaderName::from_static("content-md5");
const TRACE: HeaderName = HeaderName::from_static("x-amzn-trace-id");
const MODE: HeaderName = HeaderName::from_static("x-amz-checksum-mode");

const FORM: &str = "application/x-www-form-urlencoded";

/// From this size on S3 is asked before a body is sent.
const ASK_FROM: u64 = 2 << 20;

/// The Serialize step: the draft of the request, from the input.
pub(super) fn draft(flight: &mut Flight<'_>) -> Result<()> {
    let wire = serialize(&flight.engine.service, &flight.plan.op, flight.input.root())?;
    let draft = &mut flight.draft;
    draft.path = wire.path;
    draft.query = wire.query;
    draft.headers = wire.headers.into();
    draft.host_prefix = wire.host_prefix.filter(|_| !flight.engine.settings.disable_host_prefix);
    draft.payload = match wire.body {
        WireBody::Empty => Payload::Empty,
        WireBody::Bytes(b) => Payload::Bytes(b.into()),
        WireBody::Stream => std::mem::take(&mut flight.body),
        WireBody::EventStream => Payload::Empty,
    };
    if flight.plan.events_in.is_some() {
        flight.draft.payload = events::outgoing(flight)?;
    }
    Ok(())
}

/// The Build step.
pub(super) fn build(flight: &mut Flight<'_>) -> Result<()> {
    let quirks = flight.plan.quirks;
    flight.agent = flight.engine.agents.of(flight.features);
    let id = flight.ink.of(&uuid_v4()).map_err(|_| invalid_header())?;
    let headers = &mut *flight.draft.headers;
    headers.insert(USER_AGENT, flight.agent.clone());
    headers.insert(INVOCATION, id);
    if let Some(trace) = &flight.engine.trace
        && !headers.contains_key(TRACE)
    {
        headers.insert(TRACE, trace.clone());
    }
    if quirks.has(Quirks::IDENTITY_ENCODING) {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    if quirks.has(Quirks::ACCEPT_JSON) && !headers.contains_key(ACCEPT) {
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    }
    if quirks.has(Quirks::AMZ_JSON) && headers.get(CONTENT_TYPE).is_some_and(|v| v == "application/json") {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
    }
    if quirks.has(Quirks::GLACIER) {
        let (name, value) = glacier::version(flight)?;
        flight.draft.headers.insert(name, value);
    }
    if quirks.has(Quirks::QUERY_AS_FORM) && matches!(flight.draft.payload, Payload::Empty) {
        let form = std::mem::take(&mut flight.draft.query);
        flight.draft.payload = Payload::Bytes(form.into_bytes().into());
        flight.draft.headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
    }
    if quirks.has(Quirks::URL_ENCODED_KEYS) && flight.input.root().member("EncodingType").is_nothing() {
        flight.keys_are_encoded = true;
        let query = &mut flight.draft.query;
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str("encoding-type=url");
    }
    if quirks.has(Quirks::EXPECT_CONTINUE) && length(flight).is_none_or(|n| n > ASK_FROM) {
        flight.draft.headers.insert(EXPECT, HeaderValue::from_static("100-continue"));
    }
    compress::compress(flight)?;
    if let Some(plan) = &flight.plan.clone().checksum {
        ask_for_checksums(flight, plan);
        checksum(flight, plan)?;
    }
    Ok(())
}

/// The body's length, as far as it is known; a caller of S3 may say it of a stream.
pub(super) fn length(flight: &Flight<'_>) -> Option<u64> {
    let headers = &flight.draft.headers;
    flight.draft.payload.len().or_else(|| {
        // Once the body is framed, its own length has moved.
        headers.get(DECODED_LENGTH).or_else(|| headers.get(CONTENT_LENGTH))?.to_str().ok()?.parse().ok()
    })
}

/// Asks for checksums with the answer, so that they can be checked.
fn ask_for_checksums(flight: &mut Flight<'_>, plan: &ChecksumPlan) {
    let Some(member) = &plan.mode_member else { return };
    let wanted = flight.engine.settings.response_checksum == ChecksumMode::WhenSupported;
    if wanted && flight.input.root().member(member).is_nothing() {
        flight.draft.headers.insert(MODE, HeaderValue::from_static("ENABLED"));
    }
}

/// Chooses the request's checksum. Of a body in memory it is made here; of a
/// stream it follows the body, in a trailer.
pub(super) fn checksum(flight: &mut Flight<'_>, plan: &ChecksumPlan) -> Result<()> {
    let input = flight.input.root();
    let given = |key: Value<'_>| plan.given.iter().any(|(member, _)| member.as_bytes() == key.bytes());
    if input.entries().any(|(key, value)| given(key) && !value.is_nothing()) {
        return Ok(());
    }
    let Some(algorithm) = algorithm(flight, plan, input)? else { return Ok(()) };
    let in_memory = !matches!(flight.draft.payload, Payload::Stream(_));
    let chosen = plan.algorithm_member.as_ref().is_some_and(|member| !input.member(member).is_nothing());
    let asked = flight.plan.quirks.has(Quirks::CONTENT_MD5) && flight.engine.settings.s3_content_md5;
    if plan.required && in_memory && !chosen && (asked || plan.md5_only) {
        if flight.draft.headers.contains_key(MD5) {
            return Ok(());
        }
        flight.content_md5 = true;
        flight.features |= Features::known("FLEXIBLE_CHECKSUMS_REQ_MD5");
        return refresh_checksum(flight);
    }
    if let Some(header) = &plan.algorithm_header {
        flight.draft.headers.insert(header.clone(), HeaderValue::from_static(algorithm.name()));
    } else if plan.algorithm_member.is_some() {
        flight.draft.headers.insert(ALGORITHM, HeaderValue::from_static(algorithm.name()));
    }
    flight.checksum = Some(algorithm);
    flight.features |= counted(algorithm);
    refresh_checksum(flight)
}

/// As what an algorithm's use is counted.
fn counted(algorithm: Algorithm) -> Features {
    match algorithm {
        Algorithm::Crc32 => Features::known("FLEXIBLE_CHECKSUMS_REQ_CRC32"),
        Algorithm::Crc32c => Features::known("FLEXIBLE_CHECKSUMS_REQ_CRC32C"),
        Algorithm::Crc64Nvme => Features::known("FLEXIBLE_CHECKSUMS_REQ_CRC64"),
        Algorithm::Sha1 => Features::known("FLEXIBLE_CHECKSUMS_REQ_SHA1"),
        Algorithm::Sha256 => Features::known("FLEXIBLE_CHECKSUMS_REQ_SHA256"),
        Algorithm::Sha512 => Features::known("FLEXIBLE_CHECKSUMS_REQ_SHA512"),
        Algorithm::Md5 => Features::known("FLEXIBLE_CHECKSUMS_REQ_MD5"),
        Algorithm::XxHash3 => Features::known("FLEXIBLE_CHECKSUMS_REQ_XXHASH3"),
        Algorithm::XxHash64 => Features::known("FLEXIBLE_CHECKSUMS_REQ_XXHASH64"),
        Algorithm::XxHash128 => Features::known("FLEXIBLE_CHECKSUMS_REQ_XXHASH128"),
    }
}

fn algorithm(flight: &Flight<'_>, plan: &ChecksumPlan, input: Value<'_>) -> Result<Option<Algorithm>> {
    let chosen = plan.algorithm_member.as_ref().map(|member| input.member(member));
    if let Some(name) = chosen.and_then(|v| v.as_str()) {
        return match Algorithm::parse(name) {
            Some(algorithm) => Ok(Some(algorithm)),
            None => {
                let known: Vec<&str> = Algorithm::ALL.iter().map(|a| a.name()).collect();
                let text = format!("there is no checksum algorithm {name:?}; there are {}", known.join(", "));
                Err(Error::invalid("ParamValidation", text))
            }
        };
    }
    let supported = plan.algorithm_member.is_some()
        && flight.engine.settings.request_checksum == ChecksumMode::WhenSupported;
    Ok((plan.required || supported).then_some(Algorithm::Crc32))
}

/// Makes the checksum of a body in memory; again when a hook has replaced the body.
pub(super) fn refresh_checksum(flight: &mut Flight<'_>) -> Result<()> {
    if flight.content_md5 {
        let mut hash = Md5::new();
        if let Payload::Bytes(b) = &flight.draft.payload {
            hash.update(b);
        }
        let value = ascii(base64::text(&hash.finish()).as_bytes())?;
        flight.draft.headers.insert(MD5, value);
        return Ok(());
    }
    let Some(algorithm) = flight.checksum else { return Ok(()) };
    let value = match &flight.draft.payload {
        Payload::Empty => digest(algorithm, b"").base64(),
        Payload::Bytes(b) => digest(algorithm, b).base64(),
        Payload::Stream(_) => return Ok(()),
    };
    let value = ascii(value.as_bytes())?;
    flight.draft.headers.insert(HeaderName::from_static(algorithm.header()), value);
    Ok(())
}

/// The error of a header's value that no header may have.
#[cold]
pub(super) fn invalid_header() -> Error {
    Error::invalid("InvalidHeader", "a header's value holds a control character")
}

/// A header value of text that we made ourselves.
pub(super) fn ascii(bytes: &[u8]) -> Result<HeaderValue> {
    HeaderValue::from_bytes(bytes).map_err(|_| invalid_header())
}
