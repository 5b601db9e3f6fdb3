//! Bearer tokens: a caller's callback, the option or variable that holds one, or the SSO login of the profile.

use super::caller::EngineCaller;
use super::flight::Flight;
use super::hooks::{Handlers, Point};
use crate::auth::Scheme;
use crate::config::{Config, Settings, Sources};
use crate::crypto::Secret;
use crate::document::{Kind, time};
use crate::error::{Error, Result, Status};
use crate::identity::{SsoToken, profile_token};
use crate::model::Service;
use crate::runtime::Mutex;
use crate::runtime::Runtime;
use crate::runtime::callback::Answer;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How long before its end a token is asked for again.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// A callback's token, for as long as it said.
pub(super) type Kept = Mutex<Option<(Secret, SystemTime)>>;

/// The token that options or environment hold: `bearer_token`, or
/// `AWS_BEARER_TOKEN_` and the service's signing name, such as `AWS_BEARER_TOKEN_BEDROCK`.
/// The variable also is a wish to sign with it.
pub(super) fn given(config: &Config, signing_name: &str) -> (Option<Secret>, bool) {
    if let Some(token) = config.value("bearer_token") {
        return (Some(token.into()), false);
    }
    let name = format!("AWS_BEARER_TOKEN_{}", signing_name.to_ascii_uppercase().replace(['-', ' '], "_"));
    match config.environment().value(&name) {
        Some(token) => (Some(token.into()), true),
        None => (None, false),
    }
}

/// Whether a service takes bearer tokens at all.
pub(super) fn taken_by(service: &Service) -> bool {
    let metadata = service.metadata();
    let mut listed = service.names_in(metadata.auth).filter_map(Scheme::parse);
    service.str(metadata.signature_version) == "bearer" || listed.any(|s| s == Scheme::Bearer)
}

/// The token of the selected profile's SSO login, if it has one.
pub(super) fn login(
    sources: &Sources,
    settings: &Settings,
    handlers: &Handlers,
    runtime: &Arc<Runtime>,
) -> Result<Option<Arc<SsoToken>>> {
    if sources.profile().is_none() {
        return Ok(None);
    }
    let context = EngineCaller::new(sources, settings, handlers, runtime).into_context(sources);
    Ok(profile_token(&context)?.map(Arc::new))
}

/// The token of a call.
pub(super) async fn resolve(flight: &mut Flight<'_>) -> Result<Secret> {
    let engine = flight.engine;
    let Some(handler) = flight.handlers.at(Point::Token).next().cloned() else {
        if let Some(token) = &engine.token {
            return Ok(token.clone());
        }
        let login = engine.login.clone().ok_or_else(|| failed("there is no token"))?;
        return Ok(login.resolve(engine.now()).await?.0);
    };
    let now = engine.now();
    if let Some((token, until)) = &*engine.kept_token.lock()
        && now < *until
    {
        return Ok(token.clone());
    }
    let view = super::view::brief(flight, Point::Token, |_| {});
    let answer = engine.runtime.dispatcher().ask(&handler, view, None).await.map_err(|e| {
        Error::new(Status::Credentials, "TokenCallback", "the token callback failed")
            .at("credentials")
            .caused_by(e)
    })?;
    let Answer::Value(answer, _) = answer else { return Err(failed("it gave no answer")) };
    let root = answer.root();
    let token = root.member("Token").as_str().or_else(|| root.as_str()).filter(|t| !t.is_empty());
    let token = Secret::from(token.ok_or_else(|| failed("Token is missing, empty or no text"))?);
    let expiration = root.member("Expiration");
    let seconds = match expiration.kind() {
        Kind::Absent | Kind::Null => None,
        Kind::Time => expiration.as_time().map(|t| t.0),
        Kind::Int => expiration.as_i64(),
        _ => match time::parse_iso8601(expiration.bytes()) {
            Some((seconds, _)) => Some(seconds),
            None => return Err(failed("Expiration is no time such as 2026-01-31T12:00:00Z")),
        },
    };
    if let Some(until) = seconds.and_then(|s| u64::try_from(s).ok())
        && let Some(end) = UNIX_EPOCH.checked_add(Duration::from_secs(until))
        && let Some(until) = end.checked_sub(EARLY)
    {
        *engine.kept_token.lock() = Some((token.clone(), until));
    }
    Ok(token)
}

fn failed(why: &str) -> Error {
    Error::new(Status::Credentials, "InvalidToken", format!("the bearer token: {why}")).at("credentials")
}
