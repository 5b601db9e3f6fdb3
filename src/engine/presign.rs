//! Presigning: the way of a call up to its signature, and no further.
//!
//! The same steps with their hooks and middleware make the request; what belongs to attempts is
//! left out, and so are the headers of an SDK (user agent, invocation, retries, checksums nobody
//! asked for): whoever uses the request later would have to send them. What comes out is all
//! that is needed to send it: method, URL, the signed headers, and a body where one is signed.

use super::attempt::{join, locate, options, relocate};
use super::build::refresh_checksum;
use super::choice::{self, Choice, Who};
use super::flight::{Flight, Payload};
use super::hooks::Point;
use super::post::{self, PostPolicy};
use super::{build, glacier};
use crate::auth::{
    Payload as Signed, Scheme, SigningParams, Target, is_signed, percent_encode, presign, presign_v4a,
};
use crate::document::{Builder, Document, Kind, Value, json};
use crate::error::{Error, Result, Status};
use crate::model::OpFlags;
use crate::quirks::Quirks;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use std::time::Duration;

/// How long a presigned request is good for unless it is said.
const LIFE: Duration = Duration::from_secs(900);
/// The longest that services accept.
const WEEK: u64 = 604_800;

/// How to presign.
#[derive(Debug)]
pub struct Presign {
    /// How long the request is good for.
    pub expires: Duration,
    /// Whether `x-amz-*` headers that may do so move into the query.
    pub hoist: bool,
    /// Headers that are neither signed nor asked for.
    pub unsigned: Vec<HeaderName>,
    /// Headers to sign besides those of the operation.
    pub headers: HeaderMap,
    /// Another method than the operation's.
    pub method: Option<Method>,
    /// A form to post, instead of a request.
    pub post: Option<PostPolicy>,
}

impl Default for Presign {
    fn default() -> Presign {
        Presign {
            expires: LIFE,
            hoist: false,
            unsigned: Vec::new(),
            headers: HeaderMap::new(),
            method: None,
            post: None,
        }
    }
}

impl Presign {
    /// From a document: `expires` (seconds), `hoist`, `unsigned_headers`, `headers`, `method`.
    pub fn parse(options: Value<'_>) -> Result<Presign> {
        let mut presign = Presign::default();
        if options.is_nothing() {
            return Ok(presign);
        }
        if options.kind() != Kind::Map {
            return Err(invalid("the options of a presigned request are a map".to_owned()));
        }
        for (key, value) in options.entries() {
            match key.as_str().unwrap_or("") {
                "expires" => presign.expires = expiry(value)?,
                "hoist" => {
                    presign.hoist =
                        value.as_bool().ok_or_else(|| invalid("hoist is true or false".to_owned()))?;
                }
                "unsigned_headers" => {
                    for name in value.children() {
                        presign.unsigned.push(header_name(name.as_str().unwrap_or(""))?);
                    }
                }
                "headers" => {
                    for (name, value) in value.entries() {
                        let name = header_name(name.as_str().unwrap_or(""))?;
                        let text = value.as_str().unwrap_or("");
                        let value = HeaderValue::from_str(text).map_err(|_| {
                            invalid(format!("the header {name} holds CR, LF or another control character"))
                        })?;
                        presign.headers.append(name, value);
                    }
                }
                "method" => {
                    let name = value.as_str().unwrap_or("").as_bytes();
                    presign.method = Some(Method::from_bytes(name).map_err(|_| {
                        invalid("method is the name of an HTTP method, such as GET".to_owned())
                    })?);
                }
                other => {
                    return Err(invalid(format!(
                        "presigning has no option {other:?}; there are expires, hoist, unsigned_headers, headers, method"
                    )));
                }
            }
        }
        Ok(presign)
    }
}

/// A lifetime in seconds, as signatures of Version 4 allow it.
pub fn expiry(value: Value<'_>) -> Result<Duration> {
    match value.as_i64().and_then(|s| u64::try_from(s).ok()) {
        Some(seconds @ 1..=WEEK) => Ok(Duration::from_secs(seconds)),
        _ => {
            let shown = match (value.as_i64(), value.as_f64()) {
                (Some(n), _) => n.to_string(),
                (None, Some(x)) => x.to_string(),
                _ => "that".to_owned(),
            };
            Err(Error::invalid(
                "InvalidExpiry",
                format!("a presigned request lives a whole number of seconds, from 1 to {WEEK} (7 days), not {shown}"),
            )
            .at("sign"))
        }
    }
}

fn header_name(name: &str) -> Result<HeaderName> {
    name.parse().map_err(|_| invalid(format!("{name:?} is not the name of a header")))
}

fn invalid(text: String) -> Error {
    Error::invalid("InvalidPresign", text).at("sign")
}

/// The Build step: only what the service needs to know.
pub(super) fn build(flight: &mut Flight<'_>, how: &Presign) -> Result<()> {
    let quirks = flight.plan.quirks;
    if quirks.has(Quirks::GLACIER) {
        let (name, value) = glacier::version(flight)?;
        flight.draft.headers.insert(name, value);
    }
    for (name, value) in &how.headers {
        flight.draft.headers.insert(name.clone(), value.clone());
    }
    let plan = flight.plan.clone();
    match (&plan.checksum, &flight.draft.payload) {
        // Without one the service would refuse.
        (Some(checksum), Payload::Bytes(_)) if checksum.required => build::checksum(flight, checksum),
        _ => Ok(()),
    }
}

/// Signs, and makes the output of it.
pub(super) async fn finish(flight: &mut Flight<'_>, how: &Presign) -> Result<()> {
    let engine = flight.engine;
    engine.settings.require_region()?;
    let choice = choice::choose(flight).await?;
    locate(flight, &choice.endpoint)?;
    if flight.plan.quirks.has(Quirks::PREDICT_ENDPOINT) {
        relocate(flight)?;
    }
    let method = how.method.clone().unwrap_or_else(|| as_get(flight));
    flight.hook(Point::BeforeSigning, None).await?;
    if flight.body_replaced {
        flight.body_replaced = false;
        refresh_checksum(flight)?;
    }
    for name in &how.unsigned {
        flight.draft.headers.remove(name);
    }
    if how.hoist {
        hoist(flight)?;
    }
    if let Some(post) = &how.post {
        flight.output = Some(post::sign(flight, &choice, post, how.expires)?);
        return flight.hook(Point::AfterSigning, None).await;
    }
    seal(flight, &choice, &method, how.expires)?;
    flight.signed = true;
    flight.hook(Point::AfterSigning, None).await?;
    flight.output = Some(output(flight, &method));
    Ok(())
}

/// A request whose body can stand in its query goes as a GET: a form, and Polly's speech.
fn as_get(flight: &mut Flight<'_>) -> Method {
    let draft = &mut flight.draft;
    let Payload::Bytes(body) = &draft.payload else { return flight.plan.method.clone() };
    let form = draft
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|v| v.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded"));
    let more = match form {
        true => String::from_utf8_lossy(body).into_owned(),
        false if flight.plan.quirks.has(Quirks::PRESIGN_QUERY) => as_query(body),
        false => return flight.plan.method.clone(),
    };
    if !draft.query.is_empty() && !more.is_empty() {
        draft.query.push('&');
    }
    draft.query.push_str(&more);
    draft.payload = Payload::Empty;
    draft.headers.remove(CONTENT_TYPE);
    Method::GET
}

/// A flat JSON object as a query; lists repeat their name.
fn as_query(body: &Bytes) -> String {
    let Ok(document) = Document::from_json(body.clone()) else { return String::new() };
    let mut out = Vec::with_capacity(body.len() * 2);
    let mut pair = |name: &str, value: Value<'_>| {
        if !out.is_empty() {
            out.push(b'&');
        }
        percent_encode(name.as_bytes(), &mut out);
        out.push(b'=');
        match value.as_str() {
            Some(text) => percent_encode(text.as_bytes(), &mut out),
            None => json::write(value, &mut out),
        }
    };
    for (name, value) in document.root().entries() {
        let name = name.as_str().unwrap_or("");
        match value.kind() {
            Kind::List => value.children().for_each(|item| pair(name, item)),
            _ => pair(name, value),
        }
    }
    // Percent-encoded text and JSON numbers are ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// Moves headers into the query that services also take there.
fn hoist(flight: &mut Flight<'_>) -> Result<()> {
    let names: Vec<HeaderName> =
        flight.draft.headers.keys().filter(|n| may_move(n.as_str())).cloned().collect();
    for name in names {
        let Some(value) = flight.draft.headers.remove(&name) else { continue };
        let query = &mut flight.draft.query;
        let mut out = Vec::new();
        percent_encode(name.as_str().as_bytes(), &mut out);
        out.push(b'=');
        percent_encode(value.as_bytes(), &mut out);
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(std::str::from_utf8(&out).unwrap_or(""));
    }
    Ok(())
}

/// S3 reads these from headers alone: what an object is stored with, and keys.
fn may_move(name: &str) -> bool {
    const STAY: [&str; 11] = [
        "x-amz-acl",
        "x-amz-content-sha256",
        "x-amz-copy-source",
        "x-amz-grant-",
        "x-amz-meta-",
        "x-amz-metadata-directive",
        "x-amz-object-lock-",
        "x-amz-server-side-encryption",
        "x-amz-storage-class",
        "x-amz-tagging",
        "x-amz-website-redirect-location",
    ];
    name.starts_with("x-amz-")
        && !name.starts_with("x-amz-request-payer")
        && !name.starts_with("x-amz-target")
        && !STAY.iter().any(|stay| name.starts_with(stay))
}

/// Puts the signature into the query.
fn seal(flight: &mut Flight<'_>, choice: &Choice, method: &Method, expires: Duration) -> Result<()> {
    let engine = flight.engine;
    let credentials = match &choice.who {
        Who::Credentials(credentials) => credentials,
        // A public object needs no signature.
        Who::Nobody => return Ok(()),
        Who::Token(_) => {
            let text = "a request that is signed with a bearer token can't be presigned";
            return Err(Error::new(Status::Invalid, "UnsupportedAuthScheme", text).at("sign"));
        }
    };
    let region = choice.region(engine)?;
    let params = SigningParams {
        credentials,
        region: &region,
        service: choice.service(engine),
        time: engine.now(),
        options: options(flight, choice),
    };
    let flags = flight.plan.op.flags;
    let s3 = flight.plan.quirks.has(Quirks::S3);
    let payload = match &flight.draft.payload {
        _ if s3 || flags.has(OpFlags::UNSIGNED_PAYLOAD) || flags.has(OpFlags::AUTHTYPE_UNSIGNED_BODY) => {
            Signed::Unsigned
        }
        Payload::Empty => Signed::Empty,
        Payload::Bytes(body) => Signed::of(body),
        Payload::Stream(_) => {
            let text =
                "the body of this operation is part of its signature: give it as bytes, or leave it out";
            return Err(Error::invalid("StreamNotPresigned", text).at("sign"));
        }
    };
    let draft = &mut flight.draft;
    let path = join(&draft.base_path, &draft.path);
    let target = Target {
        method: method.as_str(),
        path: &path,
        query: &draft.query,
        authority: &draft.authority,
        https: draft.https,
    };
    let sign = if choice.scheme == Scheme::SigV4a { presign_v4a } else { presign };
    draft.query = sign(&params, &target, &draft.headers, &payload, expires)?;
    Ok(())
}

/// `method`, `url`, `headers` (those that must be sent as they are), and `body` where it was signed.
fn output(flight: &Flight<'_>, method: &Method) -> Document {
    let draft = &flight.draft;
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    let text = |b: &mut Builder, key: &str, value: &str| {
        b.key(key);
        b.string(value);
    };
    b.begin_map();
    text(&mut b, "method", method.as_str());
    let scheme = if draft.https { "https" } else { "http" };
    let path = join(&draft.base_path, &draft.path);
    let question = if draft.query.is_empty() { "" } else { "?" };
    text(&mut b, "url", &format!("{scheme}://{}{path}{question}{}", draft.authority, draft.query));
    b.key("headers");
    b.begin_map();
    text(&mut b, "host", &draft.authority);
    for name in draft.headers.keys().filter(|n| is_signed(n.as_str())) {
        let values = draft.headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes()));
        text(&mut b, name.as_str(), &values.collect::<Vec<_>>().join(","));
    }
    b.end_map();
    // A stream is whatever will be sent.
    if let Payload::Bytes(body) = &draft.payload
        && flight.plan.stream_in.is_none()
    {
        b.key("body");
        match std::str::from_utf8(body) {
            Ok(body) => b.string(body),
            Err(_) => b.blob(body),
        }
    }
    b.end_map();
    b.finish()
}
