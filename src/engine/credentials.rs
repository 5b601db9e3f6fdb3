//! Who signs: what the config says, else the default chain.

use super::hooks::{Handlers, Point};
use super::shared;
use crate::config::{Config, Features, Settings, Sources};
use crate::crypto::Secret;
use crate::document::{Kind, Value, time};
use crate::error::{Error, Result, Status};
use crate::http::progress::{self, Stage};
use crate::identity::{
    AnonymousProvider, Cache, Credentials, CredentialsProvider, Keys, Resolving, StaticProvider, Step,
};
use crate::runtime::Runtime;
use crate::runtime::callback::{Answer, Handler};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Where a client's credentials come from.
#[derive(Debug, Clone)]
pub(super) enum Identity {
    /// Nowhere: requests go out unsigned.
    Anonymous,
    /// A provider behind a cache.
    Provider(Cache),
}

impl Identity {
    /// An option, a callback, or the chain: what is given in code is the only source. A role that is
    /// given in code is assumed with it.
    pub fn new(
        sources: &Sources,
        settings: &Settings,
        handlers: &Handlers,
        runtime: &Arc<Runtime>,
    ) -> Result<Identity> {
        if settings.anonymous {
            return Ok(Identity::Anonymous);
        }
        let config = sources.config();
        let given: Option<Arc<dyn CredentialsProvider>> =
            if let Some(handler) = handlers.at(Point::Credentials).next() {
                Some(Arc::new(CallbackProvider { handler: handler.clone(), runtime: runtime.clone() }))
            } else if let Some(credentials) = given(config)? {
                Some(Arc::new(StaticProvider::new(credentials)))
            } else if settings.wire.replay.is_some() {
                // What signs a request that goes nowhere: no real credentials are looked for.
                Some(Arc::new(StaticProvider::new(Keys::new("REPLAYED", "REPLAYED").into())))
            } else {
                None
            };
        Ok(Identity::Provider(match given {
            Some(provider) if config.value("role_arn").is_none() => Cache::new(provider),
            given => shared::cache(sources, settings, handlers, runtime, given),
        }))
    }

    /// These, always.
    pub fn of(credentials: Credentials) -> Identity {
        Identity::Provider(Cache::new(Arc::new(StaticProvider::new(credentials))))
    }

    /// The credentials to sign with; `None` is unsigned.
    pub async fn resolve(&self, now: SystemTime) -> Result<Option<Credentials>> {
        let Identity::Provider(cache) = self else { return Ok(None) };
        let credentials = match cache.ready(now) {
            Some(c) => c,
            None => {
                progress::at(Stage::Credentials);
                Box::pin(cache.credentials(now)).await?
            }
        };
        Ok((!credentials.is_anonymous()).then_some(credentials))
    }

    /// The credentials, asked for anew, and how each provider was asked.
    pub async fn explain(&self, now: SystemTime) -> (Result<Credentials>, Vec<Step>) {
        match self {
            Identity::Anonymous => AnonymousProvider.explain(now).await,
            Identity::Provider(cache) => cache.explain(now).await,
        }
    }

    /// Forgets the credentials: the next call asks for others.
    pub fn invalidate(&self) {
        if let Identity::Provider(cache) = self {
            cache.invalidate();
        }
    }

    /// Forgets credentials that a service called invalid, so that the next attempt asks again.
    pub fn refused(&self, credentials: &Credentials) {
        if let Identity::Provider(cache) = self {
            cache.refused(credentials);
        }
    }
}

/// Static credentials from options; half of them is an error.
fn given(config: &Config) -> Result<Option<Credentials>> {
    let value = |name| config.value(name);
    let (id, secret) = match (value("access_key_id"), value("secret_access_key")) {
        (Some(id), Some(secret)) => (id, secret),
        (None, None) => {
            return match value("session_token") {
                Some(_) => Err(half("session_token", "access_key_id and secret_access_key")),
                None => Ok(None),
            };
        }
        (Some(_), None) => return Err(half("access_key_id", "secret_access_key")),
        (None, Some(_)) => return Err(half("secret_access_key", "access_key_id")),
    };
    let mut keys = Keys::new(id, secret);
    keys.session_token = value("session_token").map(|t| Secret::new(t.to_owned()));
    keys.account_id = value("account_id").map(str::to_owned);
    keys.features = Features::known("CREDENTIALS_CODE");
    Ok(Some(keys.into()))
}

fn half(there: &str, missing: &str) -> Error {
    let text = format!("the option {there} is set, but {missing} not: static credentials need both");
    Error::new(Status::Credentials, "PartialCredentials", text).at("configuration")
}

/// A caller's function as a provider.
struct CallbackProvider {
    handler: Arc<dyn Handler>,
    runtime: Arc<Runtime>,
}

impl std::fmt::Debug for CallbackProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CallbackProvider")
    }
}

impl CredentialsProvider for CallbackProvider {
    fn name(&self) -> &str {
        "callback"
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(async move {
            let mut b = crate::document::Builder::new(Default::default(), Default::default());
            b.begin_map();
            b.key("point");
            b.string(Point::Credentials.name());
            b.end_map();
            let asked = self.runtime.dispatcher().ask(&self.handler, b.finish(), None).await;
            match asked.map_err(failed)? {
                Answer::Value(answer, _) => parse(answer.root()),
                _ => Err(malformed("it was answered with no credentials")),
            }
        })
    }
}

/// Credentials from an answer; members as the field's JSON forms call them.
pub(super) fn parse(answer: Value<'_>) -> Result<Credentials> {
    let text = |name: &str| answer.member(name).as_str().filter(|s| !s.is_empty());
    let Some(id) = text("AccessKeyId") else { return Err(malformed("AccessKeyId is missing or no text")) };
    let Some(secret) = text("SecretAccessKey") else {
        return Err(malformed("SecretAccessKey is missing or no text"));
    };
    let mut keys = Keys::new(id, secret);
    keys.session_token = text("SessionToken").or_else(|| text("Token")).map(|t| Secret::new(t.to_owned()));
    keys.account_id = text("AccountId").map(str::to_owned);
    keys.source = Cow::Borrowed("callback");
    keys.features = Features::known("CREDENTIALS_CODE");
    let expiration = answer.member("Expiration");
    keys.expires = match expiration.kind() {
        Kind::Absent | Kind::Null => None,
        Kind::Time => expiration.as_time().map(|t| at(t.0)),
        Kind::Int => expiration.as_i64().map(at),
        _ => match time::parse_iso8601(expiration.bytes()) {
            Some((seconds, _)) => Some(at(seconds)),
            None => return Err(malformed("Expiration is no time such as 2026-01-31T12:00:00Z")),
        },
    };
    Ok(keys.into())
}

fn at(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 { UNIX_EPOCH.checked_sub(by) } else { UNIX_EPOCH.checked_add(by) };
    time.unwrap_or(UNIX_EPOCH)
}

pub(super) fn malformed(why: &str) -> Error {
    Error::new(Status::Credentials, "InvalidCredentials", format!("the credentials callback: {why}"))
        .at("credentials")
}

fn failed(e: Error) -> Error {
    Error::new(Status::Credentials, "CredentialsCallback", "the credentials callback failed")
        .at("credentials")
        .caused_by(e)
}
