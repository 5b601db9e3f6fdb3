//! A signer for any HTTP request, of any service or none: what API Gateway's and a caller's own
//! servers, search clusters and older SDKs' helpers are signed for with.

use super::fields::{Fields, invalid};
use super::spec::{Member, Operation, member, required};
use super::{Work, with_credentials};
use crate::auth::{
    Options, Payload, SigningParams, Target, TokenPlace, presign, presign_v4a, sign, sign_v4a,
};
use crate::document::{Builder, Document, Kind};
use crate::engine::{Principal, expiry};
use crate::error::Result;
use crate::identity::Credentials;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::sync::Arc;
use std::time::Duration;

const INPUT: &[Member] = &[
    member("Method", "string", "the HTTP method; by default GET"),
    required("Url", "string", "the URL with its query, percent-encoded as it will be sent"),
    member("Headers", "map", "the headers to sign"),
    member("Body", "blob", "the body, text or bytes"),
    member(
        "PayloadHash",
        "string",
        "its SHA-256 in hexadecimal, or a word such as UNSIGNED-PAYLOAD, instead of the body",
    ),
    required("SigningName", "string", "the service's signing name, such as execute-api"),
    member("SigningRegion", "string", "the region; by default the config's"),
    member("RegionSet", "string", "sigv4a: regions with commas between, or *; by default the signing region"),
    member("Algorithm", "string", "sigv4 (the default) or sigv4a"),
    member("SigningTime", "timestamp", "when; by default now"),
    member("ExpiresIn", "integer", "PresignRequest: seconds the request is good for; by default 900"),
    member("NormalizePath", "boolean", "remove dot segments and double slashes; not for s3"),
    member("DoubleEncode", "boolean", "encode the path once more; not for s3"),
    member("ContentSha256Header", "boolean", "send the payload's hash in a header; for s3"),
    member("TokenUnsigned", "boolean", "add the session token after signing"),
];
const OUTPUT: &[Member] = &[
    required("Method", "string", "the HTTP method"),
    required("Url", "string", "the URL"),
    required("Headers", "map", "all headers to send"),
];

pub(super) static OPERATIONS: &[Operation] = &[
    Operation { name: "SignRequest", input: INPUT, output: OUTPUT, run: in_headers },
    Operation { name: "PresignRequest", input: INPUT, output: OUTPUT, run: in_query },
];

fn in_headers(caller: Arc<Principal>, input: Document) -> Work {
    with_credentials(caller, move |caller, credentials| {
        let fields = Fields::checked(input.root(), INPUT)?;
        let request = Request::read(&fields)?;
        let mut headers = request.headers.clone();
        let params = request.params(caller, credentials, &fields)?;
        match request.v4a {
            true => drop(sign_v4a(&params, &request.target(), &mut headers, &request.payload)?),
            false => drop(sign(&params, &request.target(), &mut headers, &request.payload)?),
        }
        Ok(request.output(request.query, &headers))
    })
}

fn in_query(caller: Arc<Principal>, input: Document) -> Work {
    with_credentials(caller, move |caller, credentials| {
        let fields = Fields::checked(input.root(), INPUT)?;
        let request = Request::read(&fields)?;
        let life = match fields.value("ExpiresIn") {
            v if v.is_nothing() => Duration::from_secs(900),
            v => expiry(v)?,
        };
        let params = request.params(caller, credentials, &fields)?;
        let sign = if request.v4a { presign_v4a } else { presign };
        let query = sign(&params, &request.target(), &request.headers, &request.payload, life)?;
        Ok(request.output(&query, &request.headers))
    })
}

/// The request as it was given.
struct Request<'a> {
    method: String,
    scheme: &'static str,
    authority: &'a str,
    path: &'a str,
    query: &'a str,
    headers: HeaderMap,
    payload: Payload,
    v4a: bool,
    s3: bool,
}

impl<'a> Request<'a> {
    fn read(fields: &Fields<'a>) -> Result<Request<'a>> {
        let url = fields.required("Url")?;
        let (scheme, rest) = match url.split_once("://") {
            Some((s, rest)) if s.eq_ignore_ascii_case("https") => ("https", rest),
            Some((s, rest)) if s.eq_ignore_ascii_case("http") => ("http", rest),
            _ => return Err(invalid(format!("Url: {url:?} does not begin with http:// or https://"))),
        };
        let rest = rest.split('#').next().unwrap_or("");
        let split = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(split);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if authority.is_empty() || authority.contains('@') {
            return Err(invalid(format!("Url: {url:?} has no host, or a user name")));
        }
        let mut headers = HeaderMap::new();
        for (name, value) in fields.value("Headers").entries() {
            let name = name.as_str().unwrap_or("");
            let known: HeaderName = name
                .parse()
                .map_err(|_| invalid(format!("Headers: {name:?} is not the name of a header")))?;
            let values: Vec<_> = match value.kind() {
                Kind::List => value.children().collect(),
                _ => vec![value],
            };
            for value in values {
                let value = value
                    .as_str()
                    .and_then(|v| HeaderValue::from_bytes(v.as_bytes()).ok())
                    .ok_or_else(|| {
                        invalid(format!("Headers: the value of {name:?} is no text that a header may hold"))
                    })?;
                headers.append(known.clone(), value);
            }
        }
        let v4a = match fields.text("Algorithm")? {
            None | Some("sigv4") => false,
            Some("sigv4a") => true,
            Some(other) => return Err(invalid(format!("Algorithm: {other:?} is neither sigv4 nor sigv4a"))),
        };
        let payload = match fields.text("PayloadHash")? {
            None => Payload::of(fields.bytes("Body")),
            Some(text) => payload(text)?,
        };
        Ok(Request {
            method: fields.text("Method")?.unwrap_or("GET").to_ascii_uppercase(),
            scheme,
            authority,
            path: if path.is_empty() { "/" } else { path },
            query,
            headers,
            payload,
            v4a,
            s3: matches!(
                fields.required("SigningName")?,
                "s3" | "s3express" | "s3-outposts" | "s3-object-lambda"
            ),
        })
    }

    fn params<'b>(
        &self,
        caller: &'b Principal,
        credentials: &'b Credentials,
        fields: &Fields<'b>,
    ) -> Result<SigningParams<'b>> {
        let set = fields.text("RegionSet")?.filter(|_| self.v4a);
        let region = match set.or(fields.text("SigningRegion")?).filter(|r| !r.is_empty()) {
            Some(region) => region,
            None => caller.region()?,
        };
        let token = match fields.flag("TokenUnsigned", false)? {
            true => TokenPlace::Unsigned,
            false => TokenPlace::Signed,
        };
        Ok(SigningParams {
            credentials,
            region,
            service: fields.required("SigningName")?,
            time: fields.time("SigningTime")?.unwrap_or_else(|| caller.now()),
            options: Options {
                normalize_path: fields.flag("NormalizePath", !self.s3)?,
                double_encode: fields.flag("DoubleEncode", !self.s3)?,
                content_sha256_header: fields.flag("ContentSha256Header", self.s3)?,
                token,
            },
        })
    }

    fn target(&self) -> Target<'_> {
        Target {
            method: &self.method,
            path: self.path,
            query: self.query,
            authority: self.authority,
            https: self.scheme == "https",
        }
    }

    fn output(&self, query: &str, headers: &HeaderMap) -> Document {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        b.key("Method");
        b.string(&self.method);
        b.key("Url");
        let question = if query.is_empty() { "" } else { "?" };
        b.string(&format!("{}://{}{}{question}{query}", self.scheme, self.authority, self.path));
        b.key("Headers");
        b.begin_map();
        for name in headers.keys() {
            let values = headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes()));
            b.key(name.as_str());
            b.string(&values.collect::<Vec<_>>().join(","));
        }
        b.end_map();
        b.end_map();
        b.finish()
    }
}

/// A hash, or one of the words that stand for one.
fn payload(text: &str) -> Result<Payload> {
    let word = [
        Payload::Unsigned,
        Payload::UnsignedTrailer,
        Payload::SignedChunks,
        Payload::SignedTrailer,
        Payload::Events,
    ];
    if let Some(payload) = word.into_iter().find(|p| p.as_bytes() == text.as_bytes()) {
        return Ok(payload);
    }
    match <[u8; 64]>::try_from(text.to_ascii_lowercase().as_bytes()) {
        Ok(hash) if hash.iter().all(u8::is_ascii_hexdigit) => Ok(Payload::Hash(hash)),
        _ => Err(invalid(format!(
            "PayloadHash: {text:?} is neither 64 hexadecimal digits nor UNSIGNED-PAYLOAD"
        ))),
    }
}
