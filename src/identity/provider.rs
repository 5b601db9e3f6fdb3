//! The trait that every source of credentials implements, and the two simplest.

use super::{Credentials, Step};
use crate::error::{Error, Result, Status};
use std::fmt::Debug;
use std::future::{Future, ready};
use std::pin::Pin;
use std::time::{Instant, SystemTime};

/// The error code of a provider that is not configured here. A [`super::Chain`] goes on
/// to the next; any other error ends it, for what is configured and broken must
/// not be papered over by someone else's credentials.
pub const NOT_CONFIGURED: &str = "NotConfigured";

/// What [`CredentialsProvider::resolve`] gives.
pub type Resolving<'a> = Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'a>>;

/// What [`CredentialsProvider::explain`] gives.
pub type Explaining<'a> = Pin<Box<dyn Future<Output = (Result<Credentials>, Vec<Step>)> + Send + 'a>>;

/// A source of credentials: a file, a service, a program, a caller's callback.
pub trait CredentialsProvider: Send + Sync + Debug {
    /// Its name in errors and in `source`, such as `environment`.
    fn name(&self) -> &str;

    /// Asks for credentials. `now` is the time by the caller's (corrected) clock.
    /// Dropping the future gives up.
    fn resolve(&self, now: SystemTime) -> Resolving<'_>;

    /// Asks, and tells how that went: one step, or those of a chain.
    fn explain(&self, now: SystemTime) -> Explaining<'_> {
        Box::pin(async move {
            let start = Instant::now();
            let found = self.resolve(now).await;
            let step = Step::of(self.name(), &found, start.elapsed());
            (found, vec![step])
        })
    }
}

/// The error of a provider that is not configured, saying what it looked for.
pub fn declined(looked_for: impl Into<String>) -> Error {
    Error::new(Status::Credentials, NOT_CONFIGURED, looked_for).at("credentials")
}

/// Whether an error means "not configured here".
pub fn is_declined(e: &Error) -> bool {
    e.status() == Status::Credentials && e.facts().code == NOT_CONFIGURED
}

/// Gives the credentials it was made with.
#[derive(Debug, Clone)]
pub struct StaticProvider(Credentials);

impl StaticProvider {
    /// Always these.
    pub fn new(credentials: Credentials) -> StaticProvider {
        StaticProvider(credentials)
    }
}

impl CredentialsProvider for StaticProvider {
    fn name(&self) -> &str {
        "static"
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(ready(Ok(self.0.clone())))
    }
}

/// Gives anonymous credentials: requests go out unsigned.
#[derive(Debug, Clone, Copy, Default)]
pub struct AnonymousProvider;

impl CredentialsProvider for AnonymousProvider {
    fn name(&self) -> &str {
        "anonymous"
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(ready(Ok(Credentials::anonymous())))
    }
}
