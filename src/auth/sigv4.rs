//! Signature Version 4, in headers and in the query string.
//!
//! The canonical request, the string to sign and the `Authorization` value are
//! written one after the other into one buffer that the thread keeps.

use super::canonical::{self, Line};
use super::chunks::Chunks;
use super::key_cache;
use super::stamp::Stamp;
use crate::crypto::{HmacKey, hex32, sha256};
use crate::error::{Error, Result, Status};
use crate::identity::Credentials;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const ALGORITHM: &[u8] = b"AWS4-HMAC-SHA256";
const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const SESSION: HeaderName = HeaderName::from_static("x-amz-s3session-token");
const CONTENT: HeaderName = HeaderName::from_static("x-amz-content-sha256");
/// The longest life of a presigned request that services accept.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

/// What does not change from one request of a client to the next.
#[derive(Debug, Clone, Copy)]
pub struct SigningParams<'a> {
    /// Who signs.
    pub credentials: &'a Credentials,
    /// The region that the signature is for.
    pub region: &'a str,
    /// The service's signing name, such as `dynamodb`.
    pub service: &'a str,
    /// The time, corrected for what is known of the clock's skew.
    pub time: SystemTime,
    /// The service's ways.
    pub options: Options,
}

/// How a service wants its requests signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Dot segments and double slashes are removed from the path.
    pub normalize_path: bool,
    /// The path on the request line is encoded once more.
    pub double_encode: bool,
    /// The payload's hash goes into `X-Amz-Content-Sha256`. Headers only.
    pub content_sha256_header: bool,
    /// Where the session token goes.
    pub token: TokenPlace,
}

/// Where the session token goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenPlace {
    /// `X-Amz-Security-Token`, signed.
    Signed,
    /// The same, added after signing (IoT over WebSocket).
    Unsigned,
    /// `X-Amz-S3session-Token`, signed: directory buckets.
    S3Session,
}

impl Options {
    /// Those of all services but S3.
    pub const DEFAULT: Options = Options {
        normalize_path: true,
        double_encode: true,
        content_sha256_header: false,
        token: TokenPlace::Signed,
    };
    /// Those of S3, whose keys are opaque: `a//b` and `a/./b` are names.
    pub const S3: Options = Options {
        normalize_path: false,
        double_encode: false,
        content_sha256_header: true,
        token: TokenPlace::Signed,
    };
}

impl Default for Options {
    fn default() -> Options {
        Options::DEFAULT
    }
}

/// Where a request goes.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// `GET`, `PUT`, ….
    pub method: &'a str,
    /// The path as it is on the request line.
    pub path: &'a str,
    /// The query as it is on the request line, without the question mark.
    pub query: &'a str,
    /// The host, with a port where there is one.
    pub authority: &'a str,
    /// Whether the port to leave out is 443 or 80.
    pub https: bool,
}

impl<'a> Target<'a> {
    /// Splits a request line's target at the question mark.
    pub fn new(method: &'a str, target: &'a str, authority: &'a str, https: bool) -> Target<'a> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Target { method, path, query, authority, https }
    }
}

/// What stands for the body in a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// An empty body.
    Empty,
    /// The SHA-256 of the body, in hexadecimal.
    Hash([u8; 64]),
    /// Not signed: over TLS, or in a presigned request.
    Unsigned,
    /// aws-chunked with a trailer, chunks not signed.
    UnsignedTrailer,
    /// aws-chunked with signed chunks.
    SignedChunks,
    /// aws-chunked with signed chunks and a signed trailer.
    SignedTrailer,
    /// Signed event stream messages.
    Events,
}

impl Payload {
    /// Of a body in memory.
    pub fn of(body: &[u8]) -> Payload {
        if body.is_empty() { Payload::Empty } else { Payload::Hash(hex32(&sha256(body))) }
    }

    /// As it stands in the canonical request and in `X-Amz-Content-Sha256`.
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Payload::Empty => b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            Payload::Hash(hash) => hash,
            Payload::Unsigned => b"UNSIGNED-PAYLOAD",
            Payload::UnsignedTrailer => b"STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Payload::SignedChunks => b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Payload::SignedTrailer => b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Payload::Events => b"STREAMING-AWS4-HMAC-SHA256-EVENTS",
        }
    }
}

/// A signature, and the key that made it, to sign what follows the head.
#[derive(Clone)]
pub struct Signature {
    /// In hexadecimal.
    pub hex: [u8; 64],
    /// The day's key for region and service.
    pub key: Arc<HmacKey>,
    stamp: Stamp,
}

impl Signature {
    /// The signer of the chunks or events that follow this head, which must have
    /// been signed with these `params`.
    pub fn chunks(&self, params: &SigningParams) -> Chunks {
        Chunks::new(self.key.clone(), self.hex, self.stamp, params)
    }
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signature(..)")
    }
}

/// Signs a request in its headers: sets `X-Amz-Date`, the session token,
/// `X-Amz-Content-Sha256` when asked, and `Authorization`. What an earlier attempt
/// left of these is replaced.
pub fn sign(
    params: &SigningParams,
    target: &Target,
    headers: &mut HeaderMap,
    payload: &Payload,
) -> Result<Signature> {
    require_keys(params.credentials)?;
    let stamp = Stamp::new(params.time);
    headers.insert(DATE, value(stamp.full(), "time")?);
    let token = match params.credentials.session_token() {
        Some(t) => Some(secret(t.as_bytes(), "session token")?),
        None => None,
    };
    match (params.options.token, &token) {
        (TokenPlace::Signed, Some(t)) => drop(headers.insert(TOKEN, t.clone())),
        (TokenPlace::S3Session, Some(t)) => drop(headers.insert(SESSION, t.clone())),
        // One of an earlier attempt, with other credentials.
        _ => drop(headers.remove(TOKEN)),
    }
    if params.options.content_sha256_header {
        headers.insert(CONTENT, value(payload.as_bytes(), "payload hash")?);
    }
    let signed: Result<_> = with_scratch(|out| {
        let host = canonical::host(target.authority, target.https);
        let list = canonical::fields(headers, &host);
        // A hash that is sent is what the service checks against (Glacier's callers set it).
        let hash = headers.get(CONTENT).map_or(payload.as_bytes(), HeaderValue::as_bytes);
        let names = canonical::request(&line(params, target, target.query), &list, hash, out);
        let (hex, key, scope) = finish(params, &stamp, out);
        let from = out.len();
        out.extend_from_slice(ALGORITHM);
        out.extend_from_slice(b" Credential=");
        out.extend_from_slice(params.credentials.access_key_id().as_bytes());
        out.push(b'/');
        out.extend_from_within(scope);
        out.extend_from_slice(b", SignedHeaders=");
        out.extend_from_within(names);
        out.extend_from_slice(b", Signature=");
        out.extend_from_slice(&hex);
        let authorization = secret(&out[from..], "access key id, region or service")?;
        Ok((authorization, Signature { hex, key, stamp }))
    });
    let (authorization, signature) = signed?;
    headers.insert(AUTHORIZATION, authorization);
    if let (TokenPlace::Unsigned, Some(token)) = (params.options.token, token) {
        headers.insert(TOKEN, token);
    }
    Ok(signature)
}

/// Signs a request in its query, good for `expires` (from a second to a week).
/// Gives the whole query; the signature is its last parameter, or the session token
/// is where that is added after signing. All of `headers` that can be are signed,
/// and whoever uses the request must send them.
pub fn presign(
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
            format!("a presigned request lives from 1 second to 7 days, not {} s", expires.as_secs_f64()),
        ));
    }
    let stamp = Stamp::new(params.time);
    let mut query: Vec<u8> = Vec::with_capacity(target.query.len() + 512);
    query.extend_from_slice(target.query.as_bytes());
    if !query.is_empty() {
        query.push(b'&');
    }
    let host = canonical::host(target.authority, target.https);
    let list = canonical::fields(headers, &host);

    query.extend_from_slice(b"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=");
    let mut credential = params.credentials.access_key_id().as_bytes().to_vec();
    credential.push(b'/');
    scope_into(params, &stamp, &mut credential);
    canonical::percent(&credential, |_| false, &mut query);
    query.extend_from_slice(b"&X-Amz-Date=");
    query.extend_from_slice(stamp.full());
    query.extend_from_slice(b"&X-Amz-Expires=");
    query.extend_from_slice(itoa::Buffer::new().format(seconds).as_bytes());
    query.extend_from_slice(b"&X-Amz-SignedHeaders=");
    canonical::signed_names(&list, b"%3B", &mut query);
    let token = params.credentials.session_token();
    match (params.options.token, token) {
        (TokenPlace::Signed, Some(t)) => token_param(b"&X-Amz-Security-Token=", t, &mut query),
        (TokenPlace::S3Session, Some(t)) => token_param(b"&X-Amz-S3session-Token=", t, &mut query),
        _ => {}
    }
    let mut query = String::from_utf8(query)
        .map_err(|_| Error::invalid("InvalidRequest", "the query is not UTF-8 text"))?;
    let (hex, ..) = with_scratch(|out| {
        canonical::request(&line(params, target, &query), &list, payload.as_bytes(), out);
        finish(params, &stamp, out)
    });
    query.push_str("&X-Amz-Signature=");
    query.extend(hex.iter().copied().map(char::from));
    if let (TokenPlace::Unsigned, Some(t)) = (params.options.token, token) {
        let mut tail = Vec::new();
        token_param(b"&X-Amz-Security-Token=", t, &mut tail);
        query.extend(tail.into_iter().map(char::from));
    }
    Ok(query)
}

fn token_param(name: &[u8], token: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name);
    canonical::percent(token.as_bytes(), |_| false, out);
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
fn finish(
    params: &SigningParams,
    stamp: &Stamp,
    out: &mut Vec<u8>,
) -> ([u8; 64], Arc<HmacKey>, Range<usize>) {
    let digest = hex32(&sha256(out));
    let from = out.len();
    out.extend_from_slice(ALGORITHM);
    out.push(b'\n');
    out.extend_from_slice(stamp.full());
    out.push(b'\n');
    let scope = out.len();
    scope_into(params, stamp, out);
    let scope = scope..out.len();
    out.push(b'\n');
    out.extend_from_slice(&digest);
    let key = key_cache::signing_key(params.credentials, stamp, params.region, params.service);
    (hex32(&key.sign(&out[from..])), key, scope)
}

fn scope_into(params: &SigningParams, stamp: &Stamp, out: &mut Vec<u8>) {
    super::chunks::scope(stamp, params.region, params.service, out);
}

pub(super) fn require_keys(credentials: &Credentials) -> Result<()> {
    if !credentials.is_anonymous() {
        return Ok(());
    }
    let message = "anonymous credentials can't sign: give credentials, or allow unsigned requests";
    Err(Error::new(Status::Credentials, "NoCredentials", message).at("sign"))
}

fn value(bytes: &[u8], what: &str) -> Result<HeaderValue> {
    HeaderValue::from_bytes(bytes).map_err(|_| {
        let message = format!("the {what} holds characters that no header may (control characters)");
        Error::invalid("InvalidHeaderValue", message).at("sign")
    })
}

/// A value that `Debug` hides.
fn secret(bytes: &[u8], what: &str) -> Result<HeaderValue> {
    let mut value = value(bytes, what)?;
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
