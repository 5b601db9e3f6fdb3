//! Several providers, asked in order.
//!
//! The first that is configured decides: its credentials are used, or its failure
//! is the chain's. Each step is recorded with what was looked for and the time it took, since "no
//! credentials" alone is the most asked question there is: the record is in the error, and
//! [`CredentialsProvider::explain`] gives it also where all is well.

use super::{Credentials, CredentialsProvider, Explaining, Resolving, is_declined};
use crate::error::{Error, Result, Status};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// Providers in the order they are asked.
#[derive(Debug, Clone)]
pub struct Chain(Vec<Arc<dyn CredentialsProvider>>);

/// How one provider was asked.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub provider: String,
    /// `used`, `declined`, `failed`, or `not asked` after one that decided.
    pub outcome: &'static str,
    /// What it looked for, or why it failed. Never a secret.
    pub reason: String,
    /// How long it took.
    pub took: Duration,
}

impl Step {
    /// How a provider was asked.
    pub fn of(provider: &str, found: &Result<Credentials>, took: Duration) -> Step {
        let (outcome, reason) = match found {
            Ok(c) => ("used", found_by(c)),
            Err(e) if is_declined(e) => ("declined", e.facts().message.clone()),
            Err(e) => ("failed", e.to_string()),
        };
        Step { provider: provider.to_owned(), outcome, reason, took }
    }
}

impl Chain {
    /// A chain over these.
    pub fn new(providers: Vec<Arc<dyn CredentialsProvider>>) -> Chain {
        Chain(providers)
    }

    /// Asks in order, and tells of each provider how that went; `explaining`, also what stands behind it.
    async fn steps(&self, now: SystemTime, explaining: bool) -> (Result<Credentials>, Vec<Step>) {
        let mut steps = Vec::with_capacity(self.0.len());
        let mut decided = None;
        for provider in &self.0 {
            let name = provider.name().to_owned();
            if decided.is_some() {
                let outcome = "not asked";
                steps.push(Step { provider: name, outcome, reason: String::new(), took: Duration::ZERO });
                continue;
            }
            let found = if explaining {
                let (found, own) = provider.explain(now).await;
                steps.extend(own);
                found
            } else {
                let start = Instant::now();
                let found = provider.resolve(now).await;
                steps.push(Step::of(&name, &found, start.elapsed()));
                found
            };
            if !found.as_ref().is_err_and(is_declined) {
                decided = Some(found);
            }
        }
        let result = match decided {
            Some(Ok(c)) => Ok(c),
            Some(Err(e)) => Err(broken(e, &steps)),
            None => Err(nobody(&steps)),
        };
        (result, steps)
    }
}

/// Whose credentials they are, without what makes them.
fn found_by(c: &Credentials) -> String {
    match c.account_id() {
        Some(account) => {
            format!("the key {} of the account {account}, from {}", c.access_key_id(), c.source())
        }
        None => format!("the key {}, from {}", c.access_key_id(), c.source()),
    }
}

/// The steps in one line.
fn told(steps: &[Step]) -> String {
    let asked = steps.iter().filter(|s| s.outcome == "declined");
    let asked = asked.map(|s| format!("{}: {} ({} ms)", s.provider, s.reason, s.took.as_millis()));
    asked.collect::<Vec<_>>().join("; ")
}

fn broken(e: Error, steps: &[Step]) -> Error {
    let failed = steps.iter().find(|s| s.outcome == "failed");
    let (name, took) = failed.map_or(("", 0), |s| (s.provider.as_str(), s.took.as_millis()));
    let mut message = format!("the provider {name} failed after {took} ms");
    let before = told(steps);
    if !before.is_empty() {
        message.push_str(&format!(" (before it: {before})"));
    }
    let (code, retryable) = (e.facts().code.clone(), e.facts().retryable);
    Error::new(Status::Credentials, &code, message).at("credentials").retryable(retryable).caused_by(e)
}

fn nobody(steps: &[Step]) -> Error {
    let asked = match told(steps) {
        asked if asked.is_empty() => "no provider was asked".to_owned(),
        asked => asked,
    };
    let text = format!(
        "no credentials were found ({asked}); set them there, or give the options access_key_id and secret_access_key, or a credentials callback"
    );
    Error::new(Status::Credentials, "NoCredentialProviders", text).at("credentials")
}

impl CredentialsProvider for Chain {
    fn name(&self) -> &str {
        "chain"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(async move { self.steps(now, false).await.0 })
    }

    fn explain(&self, now: SystemTime) -> Explaining<'_> {
        Box::pin(self.steps(now, true))
    }
}
