//! How a request gets its signature, whatever the method: in its headers or in its query.
//!
//! The canonical request, the string to sign and the `Authorization` value are
//! written one after the other into one buffer that the thread keeps.

use super::canonical::{self, Line};
use super::params::{Payload, SigningParams, Target, TokenPlace};
use super::stamp::Stamp;
use crate::crypto::{hex32, sha256};
use crate::error::{Error, Result, Status};
use crate::http::Values;
use crate::identity::Credentials;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use std::cell::RefCell;
use std::ops::Range;
use std::time::Duration;

const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const SESSION: HeaderName = HeaderName::from_static("x-amz-s3session-token");
const CONTENT: HeaderName = HeaderName::from_static("x-amz-content-sha256");
/// The longest life of a presigned request that services accept.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

/// In what the methods differ.
pub(super) trait Method {
    /// The name in the string to sign, in `Authorization` and in queries.
    const ALGORITHM: &'static str;
    /// What a signature leaves.
    type Signed;

    /// Appends what the signature is good for.
    fn scope(params: &SigningParams, stamp: &Stamp, out: &mut Vec<u8>);

    /// Appends the query parameters that the method has of its own.
    fn query(_: &SigningParams, _: &mut Vec<u8>) {}

    /// Signs the string to sign.
    fn sign(params: &SigningParams, stamp: &Stamp, text: &[u8]) -> Result<Self::Signed>;

    /// The signature in hexadecimal.
    fn hex(signed: &Self::Signed) -> &[u8];
}

/// What was signed, for whoever looks for a difference. It holds what the request's headers hold.
#[derive(Debug, Default)]
pub struct Shown {
    /// The request in its canonical form.
    pub canonical_request: String,
    /// What the signature is of.
    pub string_to_sign: String,
}

/// Signs in the headers.
pub(super) fn sign<M: Method>(
    params: &SigningParams,
    target: &Target,
    headers: &mut HeaderMap,
    payload: &Payload,
    values: &mut Values,
    shown: Option<&mut Shown>,
) -> Result<M::Signed> {
    require_keys(params.credentials)?;
    let stamp = Stamp::new(params.time);
    headers.insert(DATE, value(values, stamp.full(), "time")?);
    let token = match params.credentials.session_token() {
        Some(t) => Some(secret(values, t.as_bytes(), "session token")?),
        None => None,
    };
    match (params.options.token, &token) {
        (TokenPlace::Signed, Some(t)) => drop(headers.insert(TOKEN, t.clone())),
        (TokenPlace::S3Session, Some(t)) => drop(headers.insert(SESSION, t.clone())),
        // One of an earlier attempt, with other credentials.
        _ => drop(headers.remove(TOKEN)),
    }
    if params.options.content_sha256_header {
        headers.insert(CONTENT, value(values, payload.as_bytes(), "payload hash")?);
    }
    let signed: Result<_> = with_scratch(|out| {
        let host = canonical::host(target.authority, target.https);
        let list = canonical::fields(headers, &host);
        // A hash that is sent is what the service checks against (Glacier's callers set it).
        let hash = headers.get(CONTENT).map_or(payload.as_bytes(), HeaderValue::as_bytes);
        let names = canonical::request(&line(params, target, target.query), &list, hash, out);
        let canonical = out.len();
        let (signed, scope) = finish::<M>(params, &stamp, out)?;
        let from = out.len();
        if let Some(shown) = shown {
            shown.canonical_request = String::from_utf8_lossy(&out[..canonical]).into_owned();
            shown.string_to_sign = String::from_utf8_lossy(&out[canonical..]).into_owned();
        }
        out.extend_from_slice(M::ALGORITHM.as_bytes());
        out.extend_from_slice(b" Credential=");
        out.extend_from_slice(params.credentials.access_key_id().as_bytes());
        out.push(b'/');
        out.extend_from_within(scope);
        out.extend_from_slice(b", SignedHeaders=");
        out.extend_from_within(names);
        out.extend_from_slice(b", Signature=");
        out.extend_from_slice(M::hex(&signed));
        let authorization = secret(values, &out[from..], "access key id, region or service")?;
        Ok((authorization, signed))
    });
    let (authorization, signed) = signed?;
    headers.insert(AUTHORIZATION, authorization);
    if let (TokenPlace::Unsigned, Some(token)) = (params.options.token, token) {
        headers.insert(TOKEN, token);
    }
    Ok(signed)
}

/// Signs in the query; gives the whole of it.
pub(super) fn presign<M: Method>(
    params: &SigningParams,
    target: &Target,
    headers: &HeaderMap,
    payload: &Payload,
    expires: Duration,
) -> Result<String> {
    require_keys(params.credentials)?;
    let seconds = expires.as_secs();
    if seconds == 0 || expires > WEEK {
        return Err(Error::invalid(
            "InvalidExpiry",
            format!(
                "a presigned request lives from 1 second to 7 days (604800 s), not {} s",
                expires.as_secs_f64()
            ),
        )
        .at("sign"));
    }
    let stamp = Stamp::new(params.time);
    let mut query: Vec<u8> = Vec::with_capacity(target.query.len() + 512);
    query.extend_from_slice(target.query.as_bytes());
    if !query.is_empty() {
        query.push(b'&');
    }
    let host = canonical::host(target.authority, target.https);
    let list = canonical::fields(headers, &host);

    query.extend_from_slice(b"X-Amz-Algorithm=");
    query.extend_from_slice(M::ALGORITHM.as_bytes());
    query.extend_from_slice(b"&X-Amz-Credential=");
    let mut credential = params.credentials.access_key_id().as_bytes().to_vec();
    credential.push(b'/');
    M::scope(params, &stamp, &mut credential);
    canonical::percent(&credential, |_| false, &mut query);
    query.extend_from_slice(b"&X-Amz-Date=");
    query.extend_from_slice(stamp.full());
    query.extend_from_slice(b"&X-Amz-Expires=");
    query.extend_from_slice(itoa::Buffer::new().format(seconds).as_bytes());
    M::query(params, &mut query);
    query.extend_from_slice(b"&X-Amz-SignedHeaders=");
    canonical::signed_names(&list, b"%3B", &mut query);
    let token = params.credentials.session_token();
    match (params.options.token, token) {
        (TokenPlace::Signed, Some(t)) => param(b"&X-Amz-Security-Token=", t, &mut query),
        (TokenPlace::S3Session, Some(t)) => param(b"&X-Amz-S3session-Token=", t, &mut query),
        _ => {}
    }
    let mut query = String::from_utf8(query)
        .map_err(|_| Error::invalid("InvalidRequest", "the query is not UTF-8 text").at("sign"))?;
    let (signed, _) = with_scratch(|out| {
        canonical::request(&line(params, target, &query), &list, payload.as_bytes(), out);
        finish::<M>(params, &stamp, out)
    })?;
    query.push_str("&X-Amz-Signature=");
    query.extend(M::hex(&signed).iter().copied().map(char::from));
    if let (TokenPlace::Unsigned, Some(t)) = (params.options.token, token) {
        let mut tail = Vec::new();
        param(b"&X-Amz-Security-Token=", t, &mut tail);
        query.extend(tail.into_iter().map(char::from));
    }
    Ok(query)
}

/// Appends a parameter of the query.
pub(super) fn param(name: &[u8], text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name);
    canonical::percent(text.as_bytes(), |_| false, out);
}

fn line<'a>(params: &SigningParams, target: &Target<'a>, query: &'a str) -> Line<'a> {
    Line {
        method: target.method,
        path: target.path,
        query,
        normalize: params.options.normalize_path,
        encode: params.options.double_encode,
    }
}

/// Appends the string to sign to the canonical request that `out` holds, and signs
/// it. Gives also where in `out` the scope is.
fn finish<M: Method>(
    params: &SigningParams,
    stamp: &Stamp,
    out: &mut Vec<u8>,
) -> Result<(M::Signed, Range<usize>)> {
    let digest = hex32(&sha256(out));
    let from = out.len();
    out.extend_from_slice(M::ALGORITHM.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(stamp.full());
    out.push(b'\n');
    let scope = out.len();
    M::scope(params, stamp, out);
    let scope = scope..out.len();
    out.push(b'\n');
    out.extend_from_slice(&digest);
    Ok((M::sign(params, stamp, &out[from..])?, scope))
}

pub(super) fn require_keys(credentials: &Credentials) -> Result<()> {
    if !credentials.is_anonymous() {
        return Ok(());
    }
    let message = "anonymous credentials can't sign: give credentials, or allow unsigned requests";
    Err(Error::new(Status::Credentials, "NoCredentials", message).at("sign"))
}

pub(super) fn value(values: &mut Values, bytes: &[u8], what: &str) -> Result<HeaderValue> {
    values.of(bytes).map_err(|_| {
        let message = format!("the {what} holds characters that no header may (control characters)");
        Error::invalid("InvalidHeaderValue", message).at("sign")
    })
}

/// A value that `Debug` hides.
fn secret(values: &mut Values, bytes: &[u8], what: &str) -> Result<HeaderValue> {
    let mut value = value(values, bytes, what)?;
    value.set_sensitive(true);
    Ok(value)
}

thread_local! {
    static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Lends the thread's buffer, empty. A large one is not kept.
fn with_scratch<T>(f: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    const KEEP: usize = 64 << 10;
    // The thread may be ending, and its buffer gone: then a new one serves.
    let mut buffer = SCRATCH.try_with(RefCell::take).unwrap_or_default();
    buffer.clear();
    if buffer.capacity() == 0 {
        buffer.reserve(4 << 10);
    }
    let result = f(&mut buffer);
    if buffer.capacity() <= KEEP {
        let _ = SCRATCH.try_with(|s| s.replace(buffer));
    }
    result
}
