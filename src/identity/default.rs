//! The default chain: who is asked when the caller says nothing.
//!
//! As the SDK for Go: the environment's keys, its web identity, the profile, a container, the
//! instance. A profile that is named in code comes first and keeps the environment's keys out.

use super::caller::Context;
use super::imds::ImdsProvider;
use super::profile::ProfileProvider;
use super::sts::WebIdentityProvider;
use super::{Chain, ContainerProvider, CredentialsProvider, EnvProvider, Resolving, declined};
use crate::error::Result;
use std::sync::Arc;
use std::time::SystemTime;

/// The chain of a client. Nothing is asked yet.
pub fn default_chain(context: Context) -> Chain {
    let mut providers: Vec<Arc<dyn CredentialsProvider>> = Vec::new();
    if context.sources.config().value("profile").is_none() {
        providers.push(Arc::new(EnvProvider::of(context.sources.environment())));
        providers.push(Arc::new(Deferred::new("web-identity", context.clone(), |context| {
            Ok(Arc::new(WebIdentityProvider::of_environment(context)?))
        })));
    }
    providers.push(Arc::new(ProfileProvider::new(context.clone())));
    providers.push(Arc::new(ContainerProvider::new(context.clone())));
    providers.push(Arc::new(Deferred::new("imds", context, |context| {
        if context.sources.flag("ec2_metadata_disabled")? {
            return Err(declined("AWS_EC2_METADATA_DISABLED turns the instance metadata service off"));
        }
        Ok(Arc::new(ImdsProvider::of(context)?))
    })));
    Chain::new(providers)
}

type Make = fn(&Context) -> Result<Arc<dyn CredentialsProvider>>;

/// A provider that is made when it is first asked: what is wrong with its settings is its own
/// failure, and none of the chain's before its turn.
struct Deferred {
    name: &'static str,
    context: Context,
    make: Make,
    made: std::sync::OnceLock<Arc<dyn CredentialsProvider>>,
}

impl Deferred {
    fn new(name: &'static str, context: Context, make: Make) -> Deferred {
        Deferred { name, context, make, made: std::sync::OnceLock::new() }
    }
}

impl std::fmt::Debug for Deferred {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl CredentialsProvider for Deferred {
    fn name(&self) -> &str {
        self.name
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(async move {
            let provider = match self.made.get() {
                Some(provider) => provider,
                None => {
                    let provider = (self.make)(&self.context)?;
                    self.made.get_or_init(|| provider)
                }
            };
            provider.resolve(now).await
        })
    }
}
