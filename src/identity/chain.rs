//! Several providers, asked in order.
//!
//! The first that is configured decides: its credentials are used, or its failure
//! is the chain's. When all decline, the error lists each with what it looked
//! for, since "no credentials" alone is the most asked question there is.

use super::{CredentialsProvider, Resolving, is_declined};
use crate::error::{Error, Status};
use std::sync::Arc;
use std::time::SystemTime;

/// Providers in the order they are asked.
#[derive(Debug, Clone)]
pub struct Chain(Vec<Arc<dyn CredentialsProvider>>);

impl Chain {
    /// A chain over these.
    pub fn new(providers: Vec<Arc<dyn CredentialsProvider>>) -> Chain {
        Chain(providers)
    }
}

impl CredentialsProvider for Chain {
    fn name(&self) -> &str {
        "chain"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(async move {
            let mut report = String::new();
            for provider in &self.0 {
                match provider.resolve(now).await {
                    Ok(c) => return Ok(c),
                    Err(e) if is_declined(&e) => {
                        report.push_str("; ");
                        report.push_str(provider.name());
                        report.push_str(": ");
                        report.push_str(&e.facts().message);
                    }
                    Err(e) => {
                        let message = format!("the provider {} failed", provider.name());
                        let code = e.facts().code.clone();
                        let retryable = e.facts().retryable;
                        return Err(Error::new(Status::Credentials, &code, message)
                            .at("credentials")
                            .retryable(retryable)
                            .caused_by(e));
                    }
                }
            }
            let asked = report.strip_prefix("; ").unwrap_or("no provider was asked");
            Err(Error::new(
                Status::Credentials,
                "NoCredentialProviders",
                format!("no credentials were found ({asked}); set them there, or give the options access_key_id and secret_access_key, or a credentials callback"),
            )
            .at("credentials"))
        })
    }
}
