//! Signature Version 4A: the same request signed with a key pair, for a set of regions.
//!
//! The scope has no region; a header (or a parameter of the query) lists those that may accept
//! the signature, `*` being all. The private key is made of the caller's secret, so that the
//! service, which knows the secret too, can make the public one.

use super::key_cache;
use super::params::{Payload, SigningParams, Target};
use super::seal::{self, Method, Shown};
use super::stamp::Stamp;
use crate::crypto::{EcdsaKey, hex};
use crate::error::{Error, Result};
use crate::http::Values;
use crate::identity::Credentials;
use http::header::{HeaderMap, HeaderName};
use std::sync::Arc;
use std::time::Duration;

const REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");

/// Signs a request in its headers, as [`super::sign`] does. The region of `params` is the set of
/// regions: names with commas between, or `*`. Gives the signature, in hexadecimal.
pub fn sign_v4a(
    params: &SigningParams,
    target: &Target,
    headers: &mut HeaderMap,
    payload: &Payload,
) -> Result<String> {
    sign_v4a_shown(params, target, headers, payload, &mut Values::default(), None)
}

/// The same, with values made where the caller says; shows what was signed.
pub fn sign_v4a_shown(
    params: &SigningParams,
    target: &Target,
    headers: &mut HeaderMap,
    payload: &Payload,
    values: &mut Values,
    shown: Option<&mut Shown>,
) -> Result<String> {
    require_regions(params)?;
    headers.insert(REGION_SET, seal::value(values, params.region.as_bytes(), "set of regions")?);
    seal::sign::<V4a>(params, target, headers, payload, values, shown)
}

/// Signs a request in its query, as [`super::presign`] does.
pub fn presign_v4a(
    params: &SigningParams,
    target: &Target,
    headers: &HeaderMap,
    payload: &Payload,
    expires: Duration,
) -> Result<String> {
    require_regions(params)?;
    seal::presign::<V4a>(params, target, headers, payload, expires)
}

/// The key pair that credentials lead to; kept for the next time.
pub fn key_pair(credentials: &Credentials) -> Result<Arc<EcdsaKey>> {
    key_cache::key_pair(credentials)
}

fn require_regions(params: &SigningParams) -> Result<()> {
    match params.region.is_empty() {
        false => Ok(()),
        true => {
            let text = "a SigV4a signature needs its regions: one, several with commas between, or \"*\"";
            Err(Error::invalid("MissingRegionSet", text).at("sign"))
        }
    }
}

/// The method: ECDSA by the credentials' key pair.
struct V4a;

impl Method for V4a {
    const ALGORITHM: &'static str = "AWS4-ECDSA-P256-SHA256";
    type Signed = String;

    fn scope(params: &SigningParams, stamp: &Stamp, out: &mut Vec<u8>) {
        out.extend_from_slice(stamp.date());
        for part in [params.service, "aws4_request"] {
            out.push(b'/');
            out.extend_from_slice(part.as_bytes());
        }
    }

    fn query(params: &SigningParams, out: &mut Vec<u8>) {
        seal::param(b"&X-Amz-Region-Set=", params.region, out);
    }

    fn sign(params: &SigningParams, _: &Stamp, text: &[u8]) -> Result<String> {
        Ok(hex(&key_pair(params.credentials)?.sign(text)?))
    }

    fn hex(signed: &String) -> &[u8] {
        signed.as_bytes()
    }
}
