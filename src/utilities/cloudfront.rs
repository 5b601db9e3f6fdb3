//! CloudFront's signed URLs and cookies.
//!
//! A policy says what may be fetched, until when and perhaps from when and where. A canned one
//! is so plain that its text need not be sent: resource and end say it all. SHA-1 is what
//! CloudFront takes unless told otherwise; it also takes SHA-256, which then has to be said.

use super::fields::{Fields, invalid};
use super::pem::{PrivateKey, private_key};
use super::spec::{Member, Operation, member, required};
use super::{Work, at_once};
use crate::crypto::{Sha1, Zeroizing};
use crate::document::{Builder, Document, base64, json};
use crate::engine::Principal;
use crate::error::Result;
use bytes::Bytes;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

const KEY_PAIR: Member = required("KeyPairId", "string", "the id of the public key at CloudFront");
const KEY: Member = required("PrivateKey", "string", "the private key in PEM: RSA, or EC of the curve P-256");
const UNTIL: Member = member("Expires", "timestamp", "until when");
const FROM: Member = member("StartTime", "timestamp", "from when; makes a custom policy");
const ADDRESS: Member =
    member("IpAddress", "string", "from where, an address or a range; makes a custom policy");
const POLICY: Member = member("Policy", "string", "a policy in JSON, instead of the members that make one");
const HASH: Member = member("HashAlgorithm", "string", "SHA1 (the default) or SHA256");

const URL_INPUT: &[Member] = &[
    required("Url", "string", "the URL to sign, with its query"),
    member(
        "Resource",
        "string",
        "what may be fetched, where it is not the URL, * and ? being wildcards; makes a custom policy",
    ),
    KEY_PAIR,
    KEY,
    UNTIL,
    FROM,
    ADDRESS,
    POLICY,
    HASH,
];
const COOKIE_INPUT: &[Member] = &[
    member("Resource", "string", "what may be fetched, * and ? being wildcards"),
    KEY_PAIR,
    KEY,
    UNTIL,
    FROM,
    ADDRESS,
    POLICY,
    HASH,
];

pub(super) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "SignUrl",
        input: URL_INPUT,
        output: &[required("Url", "string", "the signed URL")],
        run: sign_url,
    },
    Operation {
        name: "SignCookies",
        input: COOKIE_INPUT,
        output: &[required("Cookies", "map", "the cookies to set, by name")],
        run: sign_cookies,
    },
];

/// The parameters that a signed URL gets, which it must not have yet.
const OWN: [&str; 5] = ["Expires", "Policy", "Signature", "Key-Pair-Id", "Hash-Algorithm"];

fn sign_url(_: Arc<Principal>, input: Document) -> Work {
    at_once(move || {
        let fields = Fields::checked(input.root(), URL_INPUT)?;
        let url = fields.required("Url")?;
        check_url(url)?;
        let signed = Signed::make(&fields, fields.text("Resource")?, url)?;
        let mut out = url.to_owned();
        for (i, (name, value)) in signed.pairs().iter().enumerate() {
            out.push(if i > 0 || url.contains('?') { '&' } else { '?' });
            out.push_str(name);
            out.push('=');
            out.push_str(value);
        }
        Ok(super::single("Url", &out))
    })
}

fn sign_cookies(_: Arc<Principal>, input: Document) -> Work {
    at_once(move || {
        let fields = Fields::checked(input.root(), COOKIE_INPUT)?;
        let resource = fields.text("Resource")?;
        if resource.is_none() && fields.text("Policy")?.is_none() {
            return Err(invalid("Resource is missing: say what may be fetched, or give a Policy".to_owned()));
        }
        // Wildcards are for policies that are sent; but a canned one without them is shorter.
        let canned = resource.filter(|r| !r.contains(['*', '?']));
        let signed = Signed::make(&fields, resource.filter(|_| canned.is_none()), canned.unwrap_or(""))?;
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        b.key("Cookies");
        b.begin_map();
        for (name, value) in signed.pairs() {
            b.key(&format!("CloudFront-{name}"));
            b.string(&value);
        }
        b.end_map();
        b.end_map();
        Ok(b.finish())
    })
}

fn check_url(url: &str) -> Result<()> {
    let refuse = |why: &str| Err(invalid(format!("Url: {url:?} {why}")));
    let Some((scheme, rest)) = url.split_once("://") else {
        return refuse("is not absolute: it begins with https:// or http://");
    };
    if !matches!(scheme, "http" | "https" | "http*") || rest.is_empty() || rest.starts_with('/') {
        return refuse("is not absolute: it begins with https:// or http:// and a host");
    }
    if url.bytes().any(|b| b <= b' ' || b >= 0x7f) {
        return refuse("holds spaces, control or non-ASCII characters: percent-encode them");
    }
    if url.contains('#') {
        return refuse("has a fragment, which never reaches CloudFront");
    }
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    match names.into_iter().find(|name| OWN.contains(name)) {
        Some(name) => refuse(&format!("has a parameter {name} already")),
        None => Ok(()),
    }
}

/// A signature with what has to be said beside it.
struct Signed {
    /// Of a canned policy its end, of a custom one its text.
    terms: (&'static str, String),
    signature: String,
    key_pair: String,
    sha256: bool,
}

impl Signed {
    fn make(fields: &Fields<'_>, resource: Option<&str>, canned: &str) -> Result<Signed> {
        let key = private_key(fields.required("PrivateKey")?)?;
        let sha256 = match fields.text("HashAlgorithm")? {
            None | Some("SHA1") => false,
            Some("SHA256") => true,
            Some(other) => {
                return Err(invalid(format!("HashAlgorithm: {other:?} is neither SHA1 nor SHA256")));
            }
        };
        let until = fields.time("Expires")?;
        let (from, address) = (fields.time("StartTime")?, fields.text("IpAddress")?);
        let (policy, terms) = match (fields.text("Policy")?, until) {
            (Some(policy), None) if from.is_none() && address.is_none() && resource.is_none() => {
                let text = policy.as_bytes();
                if Document::from_json(Bytes::copy_from_slice(text)).is_err() {
                    return Err(invalid("Policy is not JSON".to_owned()));
                }
                (policy.to_owned(), ("Policy", encoded(text)))
            }
            (Some(_), _) => {
                return Err(invalid(
                    "Policy says it all: leave out Expires, StartTime, IpAddress and Resource".to_owned(),
                ));
            }
            (None, None) => {
                return Err(invalid("Expires is missing: say until when, or give a Policy".to_owned()));
            }
            (None, Some(until)) if from.is_none() && address.is_none() && resource.is_none() => {
                let seconds = seconds(until);
                (written(canned, seconds, None, None), ("Expires", seconds.to_string()))
            }
            (None, Some(until)) => {
                let resource = resource.unwrap_or(canned);
                let text = written(resource, seconds(until), from.map(seconds), address);
                let sent = encoded(text.as_bytes());
                (text, ("Policy", sent))
            }
        };
        let signature = match (&key, sha256) {
            (PrivateKey::Rsa(key), false) => key.sign_sha1(policy.as_bytes())?,
            (PrivateKey::Rsa(key), true) => key.sign_sha256(policy.as_bytes())?,
            (PrivateKey::Ecdsa(key), true) => key.sign(policy.as_bytes())?,
            (PrivateKey::Ecdsa(key), false) => {
                let mut digest = Sha1::new();
                digest.update(policy.as_bytes());
                key.sign_digest(&digest.finish())?
            }
        };
        Ok(Signed {
            terms,
            signature: encoded(&signature),
            key_pair: fields.required("KeyPairId")?.to_owned(),
            sha256,
        })
    }

    fn pairs(self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![self.terms, ("Signature", self.signature), ("Key-Pair-Id", self.key_pair)];
        if self.sha256 {
            pairs.push(("Hash-Algorithm", "SHA256".to_owned()));
        }
        pairs
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// A policy's text. Of a canned one CloudFront makes the very same, so that each byte counts.
fn written(resource: &str, until: u64, from: Option<u64>, address: Option<&str>) -> String {
    let quoted = |text: &str| {
        let mut out = Vec::new();
        json::write_string(text.as_bytes(), &mut out);
        String::from_utf8(out).unwrap_or_default()
    };
    let mut conditions = format!(r#""DateLessThan":{{"AWS:EpochTime":{until}}}"#);
    if let Some(from) = from {
        conditions.push_str(&format!(r#","DateGreaterThan":{{"AWS:EpochTime":{from}}}"#));
    }
    if let Some(address) = address {
        conditions.push_str(&format!(r#","IpAddress":{{"AWS:SourceIp":{}}}"#, quoted(address)));
    }
    format!(r#"{{"Statement":[{{"Resource":{},"Condition":{{{conditions}}}}}]}}"#, quoted(resource))
}

/// Base64 with the characters that URLs and cookies have another use for put differently.
fn encoded(bytes: &[u8]) -> String {
    let text = Zeroizing::new(base64::text(bytes));
    text.chars()
        .map(|c| match c {
            '+' => '-',
            '=' => '_',
            '/' => '~',
            c => c,
        })
        .collect()
}
