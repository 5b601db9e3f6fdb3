//! Credentials of a container's role: ECS, EKS Pod Identity, or any endpoint that speaks like them.
//!
//! Plain http is allowed only to the machine itself and to the addresses that the
//! two services have: a token sent elsewhere would be in the open.

use super::caller::{Context, failed};
use super::fetch::{Fetched, Plain, fetch};
use super::{Credentials, CredentialsProvider, Resolving, answer, declined};
use crate::config::{Environment, Features};
use crate::error::{Error, Result};
use crate::http::Target;
use http::Method;
use http::header::AUTHORIZATION;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// Where ECS has its endpoint.
const ECS: &str = "http://169.254.170.2";
/// The hosts besides the machine itself to which plain http may go: ECS, EKS, EKS over IPv6.
const HOSTS: [&str; 3] = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"];

const ATTEMPTS: u32 = 3;
const LIMIT: Duration = Duration::from_secs(2);

/// Asks the endpoint that the environment or an option names.
#[derive(Debug)]
pub struct ContainerProvider {
    context: Context,
    /// An endpoint given in code, with its token.
    given: Option<String>,
}

impl ContainerProvider {
    /// By the environment.
    pub fn new(context: Context) -> ContainerProvider {
        ContainerProvider { context, given: None }
    }

    /// Any endpoint that answers like a container's, over http or https.
    pub fn at(context: Context, url: String) -> ContainerProvider {
        ContainerProvider { context, given: Some(url) }
    }

    async fn ask(&self) -> Result<Credentials> {
        let environment = self.context.sources.environment();
        let url = match &self.given {
            Some(url) => url.clone(),
            None => container_url(environment)?,
        };
        let (target, path) = split(&url)?;
        let token = self.token(environment).await?;
        let headers: Vec<_> = token.iter().map(|t| (AUTHORIZATION, t.expose())).collect();
        let plain =
            Plain { method: Method::GET, target: &target, path: &path, headers: &headers, limit: LIMIT };
        let transport = self.context.caller.direct();
        let mut attempt = 1;
        loop {
            let (error, again) = match fetch(&*transport, &plain).await {
                Ok(Fetched { status: 200, body, .. }) => {
                    let found = answer::parse(&body, self.source(), "the container's credentials endpoint")?;
                    return Ok(found.by(Features::known("CREDENTIALS_HTTP")));
                }
                Ok(Fetched { status, .. }) => (refused(&url, status), status >= 500 || status == 429),
                Err(e) => {
                    let text = format!("{} can't be reached", target.authority);
                    (failed("ContainerCredentials", text).caused_by(e), true)
                }
            };
            if !again || attempt == ATTEMPTS {
                return Err(error);
            }
            tokio::time::sleep(Duration::from_millis(50 << attempt)).await;
            attempt += 1;
        }
    }

    /// The token to send: the file's, as it is now, before the variable's.
    async fn token(&self, environment: &Environment) -> Result<Option<crate::crypto::Secret>> {
        if self.given.is_some() {
            return Ok(self.context.sources.config().value("credentials_endpoint_token").map(Into::into));
        }
        let Some(path) = environment.value(TOKEN_FILE) else {
            return Ok(environment.value(TOKEN).map(Into::into));
        };
        let bytes = self
            .context
            .read(path.as_ref())
            .await
            .map_err(|e| failed("UnreadableFile", format!("{TOKEN_FILE}: {path} can't be read: {e}")))?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(Some(text.trim_end_matches(['\r', '\n']).into())),
            Err(_) => Err(failed("UnreadableFile", format!("{TOKEN_FILE}: {path} is not UTF-8"))),
        }
    }

    fn source(&self) -> &'static str {
        match self.given {
            Some(_) => "endpoint",
            None => "container",
        }
    }
}

impl CredentialsProvider for ContainerProvider {
    fn name(&self) -> &str {
        self.source()
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(self.ask())
    }
}

/// The URL that the environment names.
pub fn container_url(environment: &Environment) -> Result<String> {
    let url = match (environment.value(RELATIVE), environment.value(FULL)) {
        (Some(path), _) if path.starts_with('/') => format!("{ECS}{path}"),
        (Some(_), _) => return Err(invalid(RELATIVE, "it must begin with /")),
        (None, Some(url)) => url.to_owned(),
        (None, None) => return Err(declined(format!("{RELATIVE} and {FULL} are not set"))),
    };
    let (target, _) = split(&url)?;
    let host = target.host();
    let loopback = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    match target.https || loopback || HOSTS.contains(&host) {
        true => Ok(url),
        false => Err(invalid(FULL, "plain http may only go to the machine itself, ECS or EKS; use https")),
    }
}

/// Scheme and host, and the path with its query.
fn split(url: &str) -> Result<(Target, String)> {
    let start = url.find("://").map_or(0, |i| i + 3);
    let at = url[start..].find(['/', '?']).map_or(url.len(), |i| start + i);
    let target = Target::parse(&url[..at]).map_err(|why| invalid(FULL, why))?;
    let path = match &url[at..] {
        "" => "/".to_owned(),
        query if query.starts_with('?') => format!("/{query}"),
        path => path.to_owned(),
    };
    if path.bytes().any(|b| b <= b' ' || b >= 0x7f) {
        return Err(invalid(FULL, "its path holds spaces, control or non-ASCII characters"));
    }
    Ok((target, path))
}

fn invalid(what: &str, why: &str) -> Error {
    failed("InvalidEndpoint", format!("{what} is no endpoint for credentials: {why}"))
}

fn refused(url: &str, status: u16) -> Error {
    let url = url.split('?').next().unwrap_or(url);
    failed("ContainerCredentials", format!("{url} answered with the status {status}"))
}
