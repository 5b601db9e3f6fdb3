//! Credentials from environment variables.
//!
//! The variables come through a closure: tests need no real environment, a caller
//! can hand in a snapshot, and a set-uid program can hide what it must not trust.
//! They are read at each `resolve`, as other SDKs do.

use super::{Credentials, CredentialsProvider, Keys, Resolving, declined};
use crate::config::{Environment, Features};
use crate::crypto::Secret;
use crate::error::{Error, Result, Status};
use std::borrow::Cow;
use std::fmt;
use std::future::ready;
use std::time::SystemTime;

/// Looks a variable up.
type Lookup = dyn Fn(&str) -> Option<String> + Send + Sync;

/// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_ACCOUNT_ID`.
pub struct EnvProvider {
    lookup: Box<Lookup>,
}

impl EnvProvider {
    /// Reads variables through `lookup`.
    pub fn new(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> EnvProvider {
        EnvProvider { lookup: Box::new(lookup) }
    }

    /// Reads them from a snapshot.
    pub fn of(environment: &Environment) -> EnvProvider {
        let environment = environment.clone();
        EnvProvider::new(move |name| environment.value(name).map(str::to_owned))
    }

    fn read(&self) -> Result<Credentials> {
        // A variable set to nothing counts as not set, as everywhere in the family.
        let var = |name: &str| (self.lookup)(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        let (id, secret) = match (var("AWS_ACCESS_KEY_ID"), var("AWS_SECRET_ACCESS_KEY").map(Secret::new)) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) => {
                return Err(declined("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"));
            }
            (Some(_), None) => return Err(half("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")),
            (None, Some(_)) => return Err(half("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")),
        };
        Ok(Credentials::from(Keys {
            access_key_id: id,
            secret_access_key: secret,
            session_token: var("AWS_SESSION_TOKEN").map(Secret::new),
            expires: None,
            account_id: var("AWS_ACCOUNT_ID"),
            source: Cow::Borrowed("environment"),
            features: Features::known("CREDENTIALS_ENV_VARS"),
        }))
    }
}

/// Half a pair is a mistake of the caller's: going on would call as someone else.
fn half(has: &str, lacks: &str) -> Error {
    let message = format!("{has} is set but {lacks} is not: set both, or neither");
    Error::new(Status::Credentials, "PartialCredentials", message).at("credentials")
}

impl CredentialsProvider for EnvProvider {
    fn name(&self) -> &str {
        "environment"
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(ready(self.read()))
    }
}

impl fmt::Debug for EnvProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnvProvider")
    }
}
