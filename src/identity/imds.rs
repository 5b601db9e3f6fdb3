//! The instance metadata service of EC2: a session with a token, and the role's credentials.
//!
//! [`Imds`] is the session. Version 2 needs a token, which is kept as long as it lives; version 1
//! needs none, and is used only where the service has no tokens (404, 405) and nothing
//! forbids it. 401 is a token that ended early and costs a new one; 403 and 404 are answers.
//!
//! Off EC2 the address leads nowhere. One attempt is bounded by a second in all, and that the
//! service can't be reached is remembered for the whole process, so that further clients lose no time.

use super::caller::{Context, at, failed};
use super::fetch::{Fetched, Plain, fetch};
use super::{Credentials, CredentialsProvider, Resolving, answer, declined};
use crate::config::{Features, Sources};
use crate::crypto::{Secret, unit_random};
use crate::error::{Error, Result, Status};
use crate::http::{Target, Transport};
use crate::runtime::{Mutex, steady};
use bytes::Bytes;
use http::{HeaderName, Method};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
const TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
/// Six hours, the longest life of a token.
const LIFE: u64 = 21_600;
/// How long before its end a token is replaced.
const EARLY: Duration = Duration::from_secs(120);
const ROLE: &str = "/latest/meta-data/iam/security-credentials/";

/// How long an endpoint that could not be reached is left alone, by all clients of the process.
const LEFT_ALONE: Duration = Duration::from_secs(300);
static UNREACHABLE: Mutex<Vec<(String, Instant)>> = Mutex::new(Vec::new());

/// How the service is reached.
#[derive(Debug, Clone)]
pub struct ImdsSettings {
    /// Where it is.
    pub endpoint: Target,
    /// Never ask.
    pub disabled: bool,
    /// Never ask without a token.
    pub v1_disabled: bool,
    /// Limit of one request.
    pub limit: Duration,
    /// Requests in all, where it fails.
    pub attempts: u32,
    /// The instance profile, where it was given.
    pub profile_name: Option<String>,
}

impl ImdsSettings {
    /// By options, environment and profile.
    pub fn of(sources: &Sources) -> Result<ImdsSettings> {
        let url = match (sources.text("ec2_metadata_service_endpoint")?, mode(sources)?.as_deref()) {
            (Some(url), _) => url,
            (None, Some("ipv6")) => "http://[fd00:ec2::254]".into(),
            (None, _) => "http://169.254.169.254".into(),
        };
        let endpoint = Target::parse(&url).map_err(|why| {
            Error::invalid("InvalidConfiguration", format!("ec2_metadata_service_endpoint is no URL: {why}"))
                .at("configuration")
        })?;
        Ok(ImdsSettings {
            endpoint,
            disabled: sources.flag("ec2_metadata_disabled")?,
            v1_disabled: sources.flag("ec2_metadata_v1_disabled")?,
            limit: Duration::from_secs(sources.number("metadata_service_timeout")?.unwrap_or(1) as u64),
            attempts: sources.number("metadata_service_num_attempts")?.unwrap_or(3) as u32,
            profile_name: sources.text("ec2_instance_profile_name")?,
        })
    }
}

fn mode(sources: &Sources) -> Result<Option<String>> {
    sources.word("ec2_metadata_service_endpoint_mode")
}

/// A session with the service. Clones share the token.
#[derive(Debug, Clone)]
pub struct Imds(Arc<Session>);

#[derive(Debug)]
struct Session {
    settings: ImdsSettings,
    transport: Arc<dyn Transport>,
    token: Mutex<Option<Kept>>,
    /// Held by whoever asks for a token.
    turn: tokio::sync::Mutex<()>,
}

/// What is sent as a token, and until when; `None` is a service without tokens.
#[derive(Debug, Clone)]
struct Kept {
    token: Option<Secret>,
    until: Instant,
}

impl Imds {
    /// A session; nothing is sent yet. The transport must not go by way of a proxy.
    pub fn new(settings: ImdsSettings, transport: Arc<dyn Transport>) -> Imds {
        let turn = tokio::sync::Mutex::new(());
        Imds(Arc::new(Session { settings, transport, token: Mutex::new(None), turn }))
    }

    /// How it is reached.
    pub fn settings(&self) -> &ImdsSettings {
        &self.0.settings
    }

    /// What is at a path below the endpoint, such as `/latest/meta-data/placement/region`.
    /// The code of the error is `MetadataNotFound` where there is nothing.
    pub async fn get(&self, path: &str) -> Result<Bytes> {
        let s = &*self.0;
        if s.settings.disabled {
            return Err(unavailable(
                "MetadataDisabled",
                "the instance metadata service is turned off (AWS_EC2_METADATA_DISABLED)",
            ));
        }
        if !path.starts_with('/') || path.bytes().any(|b| b <= b' ' || b >= 0x7f) {
            return Err(Error::invalid("InvalidPath", format!("{path:?} is no path of instance metadata")));
        }
        let mut renewed = false;
        let mut attempt = 1;
        loop {
            let token = s.token().await?;
            let headers: Vec<_> = token.iter().map(|t| (TOKEN, t.expose())).collect();
            let answer = s.send(Method::GET, path, &headers).await;
            match answer {
                Ok(Fetched { status: 200, body, .. }) => return Ok(body),
                Ok(Fetched { status: 401, .. }) if !renewed => {
                    renewed = true;
                    *s.token.lock() = None;
                    continue;
                }
                Ok(Fetched { status: 404, .. }) => {
                    return Err(unavailable("MetadataNotFound", &format!("there is no metadata at {path}")));
                }
                Ok(Fetched { status, .. }) if status < 500 => return Err(refused(path, status)),
                Ok(Fetched { status, .. }) if attempt >= s.settings.attempts => {
                    return Err(refused(path, status));
                }
                Err(e) if attempt >= s.settings.attempts => return Err(unreachable(&s.settings, e)),
                _ => {}
            }
            s.pause(attempt).await;
            attempt += 1;
        }
    }

    /// The same as text.
    pub async fn text(&self, path: &str) -> Result<String> {
        let bytes = self.get(path).await?;
        String::from_utf8(bytes.to_vec())
            .map_err(|_| failed("MetadataInvalid", format!("the metadata at {path} is not UTF-8")))
    }

    /// The region of the instance.
    pub async fn region(&self) -> Result<String> {
        Ok(self.text("/latest/meta-data/placement/region").await?.trim().to_owned())
    }
}

impl Session {
    /// The token to send; `None` in version 1.
    async fn token(&self) -> Result<Option<Secret>> {
        let kept = || self.token.lock().clone().filter(|k| Instant::now() < k.until);
        if let Some(kept) = kept() {
            return Ok(kept.token);
        }
        let _turn = self.turn.lock().await;
        if let Some(kept) = kept() {
            return Ok(kept.token);
        }
        self.check_reachable()?;
        let life = LIFE.to_string();
        let mut attempt = 1;
        loop {
            match self.send(Method::PUT, "/latest/api/token", &[(TTL, &life)]).await {
                Ok(Fetched { status: 200, headers, body }) => {
                    let life = headers
                        .get(TTL)
                        .and_then(|v| v.to_str().ok()?.parse().ok())
                        .unwrap_or(LIFE)
                        .min(LIFE);
                    let text = std::str::from_utf8(&body).map(str::trim).unwrap_or("");
                    if text.is_empty() {
                        return Err(failed(
                            "MetadataInvalid",
                            "the instance metadata service gave an empty token",
                        ));
                    }
                    let life = Duration::from_secs(life);
                    let until = Instant::now() + life.checked_sub(EARLY).unwrap_or(life / 2);
                    let token = Some(Secret::from(text));
                    *self.token.lock() = Some(Kept { token: token.clone(), until });
                    return Ok(token);
                }
                Ok(Fetched { status: 404 | 405, .. }) => {
                    if self.settings.v1_disabled {
                        let text = "the instance metadata service has no tokens, and version 1 is turned off (ec2_metadata_v1_disabled)";
                        return Err(unavailable("MetadataV1Disabled", text));
                    }
                    let until = Instant::now() + Duration::from_secs(LIFE);
                    *self.token.lock() = Some(Kept { token: None, until });
                    return Ok(None);
                }
                Ok(Fetched { status: 403, .. }) => {
                    let text = "the instance metadata service refuses to be used (403)";
                    return Err(unavailable("MetadataForbidden", text));
                }
                Ok(Fetched { status, .. }) if status < 500 => {
                    return Err(refused("/latest/api/token", status));
                }
                Ok(Fetched { status, .. }) if attempt >= self.settings.attempts => {
                    return Err(refused("/latest/api/token", status));
                }
                Ok(_) => {}
                // Nobody answers: another attempt would cost another second for nothing.
                Err(e) => {
                    self.remember_unreachable();
                    return Err(unreachable(&self.settings, e));
                }
            }
            self.pause(attempt).await;
            attempt += 1;
        }
    }

    async fn send(&self, method: Method, path: &str, headers: &[(HeaderName, &str)]) -> Result<Fetched> {
        let target = &self.settings.endpoint;
        fetch(&*self.transport, &Plain { method, target, path, headers, limit: self.settings.limit }).await
    }

    async fn pause(&self, attempt: u32) {
        tokio::time::sleep(Duration::from_millis(25 << attempt.min(5))).await;
    }

    fn check_reachable(&self) -> Result<()> {
        let _steady = steady();
        let mut all = UNREACHABLE.lock();
        all.retain(|(_, since)| since.elapsed() < LEFT_ALONE);
        match all.iter().any(|(who, _)| *who == self.settings.endpoint.authority) {
            true => Err(unavailable(
                "MetadataUnreachable",
                "the instance metadata service could not be reached a while ago",
            )),
            false => Ok(()),
        }
    }

    fn remember_unreachable(&self) {
        let _steady = steady();
        let mut all = UNREACHABLE.lock();
        // Endpoints are few; a list without end would be somebody's mistake.
        if all.len() < 64 {
            all.push((self.settings.endpoint.authority.clone(), Instant::now()));
        }
    }
}

fn unavailable(code: &str, text: &str) -> Error {
    Error::new(Status::Credentials, code, text).at("instance metadata")
}

fn unreachable(settings: &ImdsSettings, e: Error) -> Error {
    let text = format!("the instance metadata service at {} can't be reached", settings.endpoint.authority);
    unavailable("MetadataUnreachable", &text).caused_by(e)
}

fn refused(path: &str, status: u16) -> Error {
    let text = format!("the instance metadata service answered {status} for {path}");
    unavailable("MetadataRefused", &text).retryable(status >= 500)
}

/// The credentials of the instance's role.
#[derive(Debug)]
pub struct ImdsProvider {
    imds: Imds,
    /// The last that came: where no new ones come, they serve on, as EC2 itself does while it is unwell.
    last: Mutex<Option<Credentials>>,
}

impl ImdsProvider {
    /// Over a session.
    pub fn new(imds: Imds) -> ImdsProvider {
        ImdsProvider { imds, last: Mutex::new(None) }
    }

    /// By options, environment and profile.
    pub fn of(context: &Context) -> Result<ImdsProvider> {
        Ok(ImdsProvider::new(Imds::new(ImdsSettings::of(&context.sources)?, context.caller.direct())))
    }

    async fn ask(&self, now: SystemTime) -> Result<Credentials> {
        let found = self.fresh().await;
        let mut last = self.last.lock();
        match found {
            Ok(credentials) => {
                let credentials =
                    if credentials.expired(now) { extended(&credentials, now) } else { credentials };
                *last = Some(credentials.clone());
                Ok(credentials)
            }
            Err(e) => match &*last {
                Some(old) => Ok(extended(old, now)),
                None => Err(e),
            },
        }
    }

    async fn fresh(&self) -> Result<Credentials> {
        let role = match &self.imds.settings().profile_name {
            Some(name) => name.clone(),
            None => {
                let found = self.imds.text(ROLE).await.map_err(|e| match e.facts().code.as_str() {
                    "MetadataNotFound" => declined("the instance has no role"),
                    // Off EC2 this is how it is, not a failure.
                    "MetadataDisabled" | "MetadataUnreachable" => declined(e.to_string()),
                    _ => e,
                })?;
                found.lines().next().unwrap_or("").trim().to_owned()
            }
        };
        let body = self.imds.get(&format!("{ROLE}{role}")).await?;
        Ok(answer::parse(&body, "imds", "the instance metadata service")?
            .by(Features::known("CREDENTIALS_IMDS")))
    }
}

/// The same credentials for ten to fifteen minutes more.
fn extended(old: &Credentials, now: SystemTime) -> Credentials {
    let mut keys = old.keys();
    let by = Duration::from_secs(600).mul_f64(1.0 + 0.5 * unit_random());
    keys.expires = Some(now.checked_add(by).unwrap_or_else(|| at(0)));
    keys.into()
}

impl CredentialsProvider for ImdsProvider {
    fn name(&self) -> &str {
        "imds"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.ask(now))
    }
}
