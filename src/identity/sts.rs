//! Roles: assumed with other credentials, or with a token of a web identity.

use super::caller::{Context, ServiceCall, at, failed, input, text};
use super::{Credentials, CredentialsProvider, Explaining, Keys, Resolving, Step, declined};
use crate::config::Features;
use crate::crypto::{Secret, unit_random};
use crate::document::{Document, Value};
use crate::error::Result;
use std::borrow::Cow;
use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

/// A role, and how it is assumed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Role {
    /// Its ARN.
    pub arn: String,
    /// The session's name; one is made up where it is `None`.
    pub session_name: Option<String>,
    /// What the role's owner asks of third parties.
    pub external_id: Option<String>,
    /// The MFA device; its code is asked for each time.
    pub mfa_serial: Option<String>,
    /// How long the credentials live, in seconds.
    pub duration: Option<i64>,
    /// Who is behind the session.
    pub source_identity: Option<String>,
    /// A policy that narrows the session.
    pub policy: Option<String>,
    /// Tags of the session.
    pub tags: Vec<(String, String)>,
    /// The keys among them that pass on to roles assumed next.
    pub transitive_tags: Vec<String>,
}

/// Assumes a role with a provider's credentials.
#[derive(Debug)]
pub struct AssumeRoleProvider {
    context: Context,
    role: Role,
    source: Arc<dyn CredentialsProvider>,
}

impl AssumeRoleProvider {
    /// A role, and who assumes it.
    pub fn new(context: Context, role: Role, source: Arc<dyn CredentialsProvider>) -> AssumeRoleProvider {
        AssumeRoleProvider { context, role, source }
    }

    async fn assume(&self, now: SystemTime) -> Result<Credentials> {
        let source = self.source.resolve(now).await?;
        assume(&self.context, &self.role, source, now).await
    }
}

impl CredentialsProvider for AssumeRoleProvider {
    fn name(&self) -> &str {
        "assume-role"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.assume(now))
    }

    /// Whose credentials assume it, and then the role itself.
    fn explain(&self, now: SystemTime) -> Explaining<'_> {
        Box::pin(async move {
            let (source, mut steps) = self.source.explain(now).await;
            let found = match source {
                Err(e) => Err(e),
                Ok(source) => {
                    let start = Instant::now();
                    let found = assume(&self.context, &self.role, source, now).await;
                    steps.push(Step::of(self.name(), &found, start.elapsed()));
                    found
                }
            };
            (found, steps)
        })
    }
}

/// Assumes a role with these credentials.
pub(super) async fn assume(
    context: &Context,
    role: &Role,
    source: Credentials,
    now: SystemTime,
) -> Result<Credentials> {
    let code = match &role.mfa_serial {
        Some(serial) => Some(Secret::new(context.caller.mfa_code(serial, &role.arn).await?)),
        None => None,
    };
    let how = source.features() | Features::known("CREDENTIALS_STS_ASSUME_ROLE");
    let name = session_name(role, now);
    let input = input(|b| {
        text(b, "RoleArn", &role.arn);
        text(b, "RoleSessionName", &name);
        if let Some(seconds) = role.duration {
            b.key("DurationSeconds");
            b.int(seconds);
        }
        for (key, value) in [
            ("ExternalId", role.external_id.as_deref()),
            ("SerialNumber", role.mfa_serial.as_deref()),
            ("TokenCode", code.as_ref().map(Secret::expose)),
            ("SourceIdentity", role.source_identity.as_deref()),
            ("Policy", role.policy.as_deref()),
        ] {
            if let Some(value) = value {
                text(b, key, value);
            }
        }
        if !role.tags.is_empty() {
            b.key("Tags");
            b.begin_list();
            for (key, value) in &role.tags {
                b.begin_map();
                text(b, "Key", key);
                text(b, "Value", value);
                b.end_map();
            }
            b.end_list();
        }
        if !role.transitive_tags.is_empty() {
            b.key("TransitiveTagKeys");
            b.begin_list();
            role.transitive_tags.iter().for_each(|key| b.string(key));
            b.end_list();
        }
    });
    let call = ServiceCall {
        service: "sts",
        operation: "AssumeRole",
        region: None,
        input,
        credentials: Some(source),
        proof: None,
    };
    let output =
        context.caller.call(call).await.map_err(|e| {
            failed("AssumeRole", format!("the role {} can't be assumed", role.arn)).caused_by(e)
        })?;
    Ok(parse(&output, "assume-role")?.by(how))
}

/// Where a web identity's token comes from.
#[derive(Debug, Clone)]
pub enum TokenSource {
    /// A file, read each time.
    File(PathBuf),
    /// A callback of the caller's.
    Callback(Arc<dyn TokenCallback>),
}

/// Gives tokens of a web identity.
pub trait TokenCallback: Send + Sync + Debug {
    /// A token, as it is now.
    fn token(&self) -> super::caller::Answering<'_, Secret>;
}

/// Exchanges a web identity's token for a role's credentials; nobody signs for that.
#[derive(Debug)]
pub struct WebIdentityProvider {
    context: Context,
    role: Role,
    token: TokenSource,
}

impl WebIdentityProvider {
    /// A role, and the token for it.
    pub fn new(context: Context, role: Role, token: TokenSource) -> WebIdentityProvider {
        WebIdentityProvider { context, role, token }
    }

    /// By `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and `AWS_ROLE_SESSION_NAME`.
    pub fn of_environment(context: &Context) -> Result<WebIdentityProvider> {
        let value = |name| context.sources.environment().value(name);
        let Some(path) = value("AWS_WEB_IDENTITY_TOKEN_FILE") else {
            return Err(declined("AWS_WEB_IDENTITY_TOKEN_FILE is not set"));
        };
        let Some(arn) = value("AWS_ROLE_ARN") else {
            let text = "AWS_WEB_IDENTITY_TOKEN_FILE is set but AWS_ROLE_ARN is not: set both, or neither";
            return Err(failed("PartialCredentials", text));
        };
        let session_name = value("AWS_ROLE_SESSION_NAME").map(str::to_owned);
        let role = Role { arn: arn.to_owned(), session_name, ..Role::default() };
        Ok(WebIdentityProvider::new(context.clone(), role, TokenSource::File(path.into())))
    }

    async fn exchange(&self, now: SystemTime) -> Result<Credentials> {
        let token = match &self.token {
            TokenSource::Callback(callback) => callback.token().await?,
            TokenSource::File(path) => {
                let told = |why: &str| {
                    failed("WebIdentityToken", format!("the token file {}: {why}", path.display()))
                };
                let bytes =
                    self.context.read(path).await.map_err(|e| told(&format!("it can't be read: {e}")))?;
                let text = std::str::from_utf8(&bytes).map_err(|_| told("it is not UTF-8"))?;
                match text.trim() {
                    "" => return Err(told("it is empty")),
                    text => Secret::from(text),
                }
            }
        };
        let name = session_name(&self.role, now);
        let input = input(|b| {
            text(b, "RoleArn", &self.role.arn);
            text(b, "RoleSessionName", &name);
            text(b, "WebIdentityToken", token.expose());
            if let Some(seconds) = self.role.duration {
                b.key("DurationSeconds");
                b.int(seconds);
            }
            if let Some(policy) = &self.role.policy {
                text(b, "Policy", policy);
            }
        });
        let call = ServiceCall {
            service: "sts",
            operation: "AssumeRoleWithWebIdentity",
            region: None,
            input,
            credentials: None,
            proof: None,
        };
        let output = self.context.caller.call(call).await.map_err(|e| {
            let text = format!("the role {} can't be had with the web identity", self.role.arn);
            failed("AssumeRoleWithWebIdentity", text).caused_by(e)
        })?;
        Ok(parse(&output, "web-identity")?.by(Features::known("CREDENTIALS_STS_ASSUME_ROLE_WEB_ID")))
    }
}

impl CredentialsProvider for WebIdentityProvider {
    fn name(&self) -> &str {
        "web-identity"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.exchange(now))
    }
}

/// The name that was given, or one that is unlikely to be another session's.
fn session_name(role: &Role, now: SystemTime) -> String {
    role.session_name.clone().unwrap_or_else(|| {
        let millis = now.duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_millis());
        format!("libaws-{millis}-{:04}", (unit_random() * 10_000.0) as u32)
    })
}

/// The credentials of an answer of STS; the account is in the ARN of who the caller now is.
fn parse(output: &Document, source: &'static str) -> Result<Credentials> {
    let credentials = output.root().member("Credentials");
    let member = |name: &str| credentials.member(name).as_str().filter(|s| !s.is_empty());
    let (Some(id), Some(secret)) = (member("AccessKeyId"), member("SecretAccessKey")) else {
        return Err(failed("InvalidCredentials", "STS answered without credentials"));
    };
    let mut keys = Keys::new(id, secret);
    keys.session_token = member("SessionToken").map(Secret::from);
    keys.expires = expiration(credentials.member("Expiration"));
    let arn = output.root().member("AssumedRoleUser").member("Arn").as_str();
    keys.account_id =
        arn.and_then(|arn| arn.split(':').nth(4)).filter(|id| !id.is_empty()).map(str::to_owned);
    keys.source = Cow::Borrowed(source);
    Ok(keys.into())
}

fn expiration(value: Value<'_>) -> Option<SystemTime> {
    value.as_time().map(|(seconds, _)| at(seconds))
}
