//! Credentials as JSON: what containers, metadata services and programs answer.
//!
//! They differ in a member or two, so one reader takes them all. Names are of any case,
//! as in other SDKs. What is malformed is told by its place, never by its text, which may hold a secret.

use super::caller::{failed, parse_time};
use super::{Credentials, Keys};
use crate::crypto::Secret;
use crate::error::Result;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Credentials of a JSON answer. `who` begins the errors.
pub(super) fn parse(bytes: &[u8], source: &'static str, who: &str) -> Result<Credentials> {
    let mut all = object(bytes, who)?;
    if let Some(code) = take(&mut all, "Code").filter(|code| !code.eq_ignore_ascii_case("Success")) {
        let message = take(&mut all, "Message").unwrap_or_default();
        return Err(failed("CredentialsRefused", format!("{who} answered {code}: {message}")));
    }
    let mut secret = |name: &str| take(&mut all, name).map(Secret::new);
    let (token, other) = (secret("SessionToken"), secret("Token"));
    let (Some(id), Some(key)) = (secret("AccessKeyId"), secret("SecretAccessKey")) else {
        return Err(failed(
            "InvalidCredentials",
            format!("{who}: AccessKeyId or SecretAccessKey is missing"),
        ));
    };
    let mut keys = Keys::new(id.expose(), "");
    keys.secret_access_key = key;
    keys.session_token = token.or(other);
    keys.account_id = take(&mut all, "AccountId");
    keys.source = Cow::Borrowed(source);
    if let Some(end) = take(&mut all, "Expiration") {
        keys.expires = Some(parse_time(&end).ok_or_else(|| {
            failed("InvalidCredentials", format!("{who}: Expiration is no time such as 2026-01-31T12:00:00Z"))
        })?);
    }
    Ok(keys.into())
}

/// A JSON object.
pub(super) fn object(bytes: &[u8], who: &str) -> Result<Map<String, Value>> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(all)) => Ok(all),
        Ok(_) => Err(failed("InvalidCredentials", format!("{who}: the answer is no JSON object"))),
        Err(e) => {
            let place = format!("line {}, column {}", e.line(), e.column());
            Err(failed("InvalidCredentials", format!("{who}: the answer is no JSON ({place})")))
        }
    }
}

/// Takes a text that is not empty out of an object, its name in any case.
pub(super) fn take(all: &mut Map<String, Value>, name: &str) -> Option<String> {
    let key = all.keys().find(|k| k.eq_ignore_ascii_case(name))?.clone();
    match all.remove(&key)? {
        Value::String(text) if !text.is_empty() => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
