//! The provider that a client's options ask for; the default chain when they ask for none.
//!
//! `credentials_provider` names one; a `role_arn` in code is assumed with what it finds.

use super::caller::EngineCaller;
use crate::config::Sources;
use crate::crypto::Secret;
use crate::error::Error;
use crate::identity::{
    AnonymousProvider, Answering, AssumeRoleProvider, Caller, Chain, ContainerProvider, Context,
    CredentialsProvider, EnvProvider, ImdsProvider, PROCESS_LIMIT, ProcessProvider, ProfileProvider,
    Resolving, Role, TokenCallback, TokenSource, WebIdentityProvider, default_chain,
};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The chain of a client: one step, or the default ones; with a role before it, if one is given in code.
pub(super) fn provider(
    sources: &Sources,
    caller: Arc<EngineCaller>,
    given: Option<Arc<dyn CredentialsProvider>>,
) -> Arc<Chain> {
    let context = Context { sources: sources.clone(), caller: caller.clone() as Arc<dyn Caller> };
    let value = |name: &str| sources.config().value(name);
    let role = role(sources);
    let own = context.clone();
    let name = value("credentials_provider").unwrap_or("default");
    let named: Option<Arc<dyn CredentialsProvider>> = match name {
        _ if given.is_some() => given,
        "environment" => Some(Arc::new(EnvProvider::of(sources.environment()))),
        "profile" => Some(Arc::new(ProfileProvider::new(own))),
        "container" => Some(Arc::new(ContainerProvider::new(own))),
        "anonymous" => Some(Arc::new(AnonymousProvider)),
        "endpoint" => Some(match value("credentials_endpoint") {
            Some(url) => Arc::new(ContainerProvider::at(own, url.to_owned())),
            None => missing("endpoint", "credentials_endpoint"),
        }),
        "process" => Some(match value("credential_process") {
            Some(command) => {
                let limit = value("credential_process_timeout_ms").and_then(|ms| ms.parse().ok());
                Arc::new(ProcessProvider::new(command, limit.map_or(PROCESS_LIMIT, Duration::from_millis)))
            }
            None => missing("process", "credential_process"),
        }),
        "imds" => Some(match ImdsProvider::of(&context) {
            Ok(provider) => Arc::new(provider),
            Err(e) => Arc::new(Broken("imds", e)),
        }),
        "web_identity" => Some(match &role {
            None => missing("web-identity", "role_arn"),
            Some(role) => {
                let token = match value("web_identity_token_file") {
                    Some(path) => TokenSource::File(path.into()),
                    None => TokenSource::Callback(Arc::new(AskForToken(caller))),
                };
                let provider = WebIdentityProvider::new(own, role.clone(), token);
                return Arc::new(Chain::new(vec![Arc::new(provider)]));
            }
        }),
        _ => None,
    };
    let chain = match named {
        Some(provider) => Chain::new(vec![provider]),
        None => default_chain(context.clone()),
    };
    match role {
        None => Arc::new(chain),
        Some(role) => {
            let provider = AssumeRoleProvider::new(context, role, Arc::new(chain));
            Arc::new(Chain::new(vec![Arc::new(provider)]))
        }
    }
}

/// The role that options name.
fn role(sources: &Sources) -> Option<Role> {
    let value = |name: &str| sources.config().value(name).map(str::to_owned);
    let list = |name: &str| {
        let text = value(name).unwrap_or_default();
        text.split(',').map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    Some(Role {
        arn: value("role_arn")?,
        session_name: value("role_session_name"),
        external_id: value("external_id"),
        mfa_serial: value("mfa_serial"),
        duration: value("duration_seconds").and_then(|v| v.parse().ok()),
        source_identity: value("source_identity"),
        policy: value("session_policy"),
        tags: list("session_tags")
            .iter()
            .map(|tag| {
                let (key, value) = tag.split_once('=').unwrap_or((tag, ""));
                (key.to_owned(), value.to_owned())
            })
            .collect(),
        transitive_tags: list("transitive_tag_keys"),
    })
}

/// Always fails, when it is asked: a client is made all the same.
#[derive(Debug)]
struct Broken(&'static str, Error);

fn missing(name: &'static str, option: &str) -> Arc<dyn CredentialsProvider> {
    let text = format!("the credentials provider {name} needs the option {option}");
    Arc::new(Broken(name, Error::invalid("MissingOption", text).at("credentials")))
}

impl CredentialsProvider for Broken {
    fn name(&self) -> &str {
        self.0
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(std::future::ready(Err(self.1.clone())))
    }
}

/// A caller's function that gives tokens.
#[derive(Debug)]
struct AskForToken(Arc<EngineCaller>);

impl TokenCallback for AskForToken {
    fn token(&self) -> Answering<'_, Secret> {
        Box::pin(async move { self.0.web_identity_token().await.map(Secret::new) })
    }
}
