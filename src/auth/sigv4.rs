//! Signature Version 4, in headers and in the query string.

use super::chunks::{self, Chunks};
use super::key_cache;
use super::params::{Payload, SigningParams, Target};
use super::seal::{self, Method, Shown};
use super::stamp::Stamp;
use crate::crypto::{HmacKey, hex, hex32};
use crate::error::Result;
use crate::http::Values;
use crate::identity::Credentials;
use http::header::HeaderMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

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
    sign_shown(params, target, headers, payload, &mut Values::default(), None)
}

/// The same, with values made where the caller says; shows what was signed.
pub fn sign_shown(
    params: &SigningParams,
    target: &Target,
    headers: &mut HeaderMap,
    payload: &Payload,
    values: &mut Values,
    shown: Option<&mut Shown>,
) -> Result<Signature> {
    seal::sign::<V4>(params, target, headers, payload, values, shown)
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
    seal::presign::<V4>(params, target, headers, payload, expires)
}

/// The method: an HMAC by the day's key for region and service.
struct V4;

impl Method for V4 {
    const ALGORITHM: &'static str = "AWS4-HMAC-SHA256";
    type Signed = Signature;

    fn scope(params: &SigningParams, stamp: &Stamp, out: &mut Vec<u8>) {
        chunks::scope(stamp, params.region, params.service, out);
    }

    fn sign(params: &SigningParams, stamp: &Stamp, text: &[u8]) -> Result<Signature> {
        let key = key_cache::signing_key(params.credentials, stamp, params.region, params.service);
        Ok(Signature { hex: hex32(&key.sign(text)), key, stamp: *stamp })
    }

    fn hex(signed: &Signature) -> &[u8] {
        &signed.hex
    }
}

/// What a signature of a moment is good for.
#[derive(Debug, Clone)]
pub struct Scope {
    /// `date/region/service/aws4_request`
    pub text: String,
    /// `20150830T123600Z`
    pub time: String,
}

/// The scope of signatures of a moment.
pub fn signing_scope(time: SystemTime, region: &str, service: &str) -> Scope {
    let stamp = Stamp::new(time);
    let mut out = Vec::new();
    chunks::scope(&stamp, region, service, &mut out);
    // Both are made of text.
    Scope {
        text: String::from_utf8(out).unwrap_or_default(),
        time: String::from_utf8(stamp.full().to_vec()).unwrap_or_default(),
    }
}

/// The signature of a form's policy, which is the string to sign itself.
pub fn post_policy_signature(
    credentials: &Credentials,
    time: SystemTime,
    region: &str,
    service: &str,
    policy: &str,
) -> String {
    let key = key_cache::signing_key(credentials, &Stamp::new(time), region, service);
    hex(&key.sign(policy.as_bytes()))
}
