//! IAM Identity Center: the login that the AWS CLI keeps, refreshed while it can be, and a role's credentials.
//!
//! The CLI writes its token to `~/.aws/sso/cache/<SHA-1 of the session's name or of the start URL>.json`. It
//! is read anew each time, so that a login in another window is noticed. Of a session it can be
//! refreshed: at most once in half a minute, by whoever needs it; what comes is written
//! back for the CLI and all other SDKs. A refresh that fails is no harm while the token is good.

use super::answer::{object, take};
use super::caller::{Context, ServiceCall, at, failed, input, iso8601, parse_time, text};
use super::{Credentials, CredentialsProvider, Keys, Resolving};
use crate::config::{Features, Platform, in_home};
use crate::crypto::{Secret, Sha1, hex};
use crate::error::{Error, Result};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// How long before its end a token is refreshed.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// The least time between two refreshes.
const PAUSE: Duration = Duration::from_secs(30);

/// A login, and the role that it is for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SsoLogin {
    /// The `[sso-session …]` section; `None` is the older form.
    pub session: Option<String>,
    /// Where one logs in.
    pub start_url: String,
    /// The region of the portal.
    pub region: String,
    /// The account.
    pub account_id: Option<String>,
    /// The role in it.
    pub role_name: Option<String>,
    /// The profile, for advice.
    pub profile: String,
}

/// The token of a login.
#[derive(Debug)]
pub struct SsoToken {
    context: Context,
    login: SsoLogin,
    tried: tokio::sync::Mutex<Option<SystemTime>>,
}

impl SsoToken {
    /// Of a login.
    pub fn new(context: Context, login: SsoLogin) -> SsoToken {
        SsoToken { context, login, tried: tokio::sync::Mutex::new(None) }
    }

    /// The token and its end, refreshed when that is due and possible.
    pub async fn resolve(&self, now: SystemTime) -> Result<(Secret, Option<SystemTime>)> {
        let mut kept = self.read().await?;
        if kept.end > now + EARLY {
            return Ok((kept.token, Some(kept.end)));
        }
        // One at a time; whoever waited finds a new token in the file.
        let mut tried = self.tried.lock().await;
        kept = self.read().await?;
        // A clock that moved back must not keep refreshes away.
        let recently = tried.is_some_and(|t| now >= t && now < t + PAUSE);
        if kept.end <= now + EARLY && !recently && kept.refreshable(now) {
            *tried = Some(now);
            match self.refresh(&mut kept, now).await {
                Ok(()) => return Ok((kept.token, Some(kept.end))),
                Err(e) if kept.end <= now => {
                    return Err(self.log_in("it has expired and can't be refreshed").caused_by(e));
                }
                Err(_) => {}
            }
        }
        match kept.end > now {
            true => Ok((kept.token, Some(kept.end))),
            false => Err(self.log_in("it has expired")),
        }
    }

    fn path(&self) -> Result<PathBuf> {
        let key = self.login.session.as_deref().unwrap_or(&self.login.start_url);
        let mut digest = Sha1::new();
        digest.update(key.as_bytes());
        let name = format!("{}.json", hex(&digest.finish()));
        in_home(self.context.sources.environment(), Platform::OWN, &["sso", "cache", &name])
            .ok_or_else(|| failed("NoHome", "there is no home folder to find the SSO login in: set HOME"))
    }

    async fn read(&self) -> Result<Kept> {
        let path = self.path()?;
        let bytes = self
            .context
            .read(&path)
            .await
            .map_err(|e| self.log_in(&format!("{} can't be read: {e}", path.display())))?;
        let mut all = object(&bytes, &format!("the SSO login in {}", path.display()))?;
        let end = all.get("expiresAt").and_then(Value::as_str).and_then(parse_time);
        match (take(&mut all, "accessToken"), end) {
            (Some(token), Some(end)) => Ok(Kept { path, all, token: Secret::new(token), end }),
            _ => Err(self.log_in(&format!("{} lacks accessToken or expiresAt", path.display()))),
        }
    }

    async fn refresh(&self, kept: &mut Kept, now: SystemTime) -> Result<()> {
        let member = |name: &str| kept.all.get(name).and_then(Value::as_str).unwrap_or("");
        let input = input(|b| {
            text(b, "clientId", member("clientId"));
            text(b, "clientSecret", member("clientSecret"));
            text(b, "grantType", "refresh_token");
            text(b, "refreshToken", member("refreshToken"));
        });
        let call = ServiceCall {
            service: "sso-oidc",
            operation: "CreateToken",
            region: Some(self.login.region.clone()),
            input,
            credentials: None,
            proof: None,
        };
        let output = self.context.caller.call(call).await?;
        let root = output.root();
        let Some(token) = root.member("accessToken").as_str().filter(|t| !t.is_empty()) else {
            return Err(failed("InvalidToken", "the SSO service answered without a token"));
        };
        let life = u64::try_from(root.member("expiresIn").as_i64().unwrap_or(0)).unwrap_or(0);
        let end = now.checked_add(Duration::from_secs(life)).unwrap_or(now);
        let mut all = kept.all.clone();
        all.insert("accessToken".into(), token.into());
        all.insert("expiresAt".into(), iso8601(end).into());
        // Where no new refresh token comes, the old one stays good.
        if let Some(next) = root.member("refreshToken").as_str().filter(|t| !t.is_empty()) {
            all.insert("refreshToken".into(), next.into());
        }
        if let Ok(bytes) = serde_json::to_vec_pretty(&all) {
            // Without a place to write to, this process still has the token.
            let _ = self.context.write(&kept.path, bytes).await;
        }
        kept.token = Secret::from(token);
        kept.end = end;
        Ok(())
    }

    /// The error that says which command brings a new login.
    fn log_in(&self, why: &str) -> Error {
        let mut text = format!(
            "there is no valid SSO login: {why}; run: aws sso login --profile {}",
            self.login.profile
        );
        if let Some(session) = &self.login.session {
            text.push_str(&format!(
                " (or for all profiles of the session: aws sso login --sso-session {session})"
            ));
        }
        failed("SsoLoginRequired", text)
    }
}

/// The token as its file has it.
struct Kept {
    path: PathBuf,
    all: Map<String, Value>,
    token: Secret,
    end: SystemTime,
}

impl Kept {
    /// Whether there is what a refresh takes, and the client's registration holds.
    fn refreshable(&self, now: SystemTime) -> bool {
        let text = |name: &str| self.all.get(name).and_then(Value::as_str).filter(|t| !t.is_empty());
        text("refreshToken").is_some()
            && text("clientId").is_some()
            && text("clientSecret").is_some()
            && text("registrationExpiresAt").and_then(parse_time).is_some_and(|end| end > now)
    }
}

/// A role's credentials by a login.
#[derive(Debug)]
pub struct SsoProvider {
    token: SsoToken,
}

impl SsoProvider {
    /// By a login that names account and role.
    pub fn new(context: Context, login: SsoLogin) -> SsoProvider {
        SsoProvider { token: SsoToken::new(context, login) }
    }

    async fn ask(&self, now: SystemTime) -> Result<Credentials> {
        let login = &self.token.login;
        let (Some(account), Some(role)) = (&login.account_id, &login.role_name) else {
            let text = format!(
                "the profile {} needs sso_account_id and sso_role_name for credentials",
                login.profile
            );
            return Err(failed("PartialCredentials", text));
        };
        let (token, _) = self.token.resolve(now).await?;
        let input = input(|b| {
            text(b, "roleName", role);
            text(b, "accountId", account);
            text(b, "accessToken", token.expose());
        });
        let call = ServiceCall {
            service: "sso",
            operation: "GetRoleCredentials",
            region: Some(login.region.clone()),
            input,
            credentials: None,
            proof: None,
        };
        let output =
            self.token.context.caller.call(call).await.map_err(|e| match e.facts().code.as_str() {
                "UnauthorizedException" => self.token.log_in("the service refused it").caused_by(e),
                _ => failed("SsoCredentials", format!("the credentials of the role {role} can't be had"))
                    .caused_by(e),
            })?;
        let found = output.root().member("roleCredentials");
        let member = |name: &str| found.member(name).as_str().filter(|s| !s.is_empty());
        let (Some(id), Some(secret)) = (member("accessKeyId"), member("secretAccessKey")) else {
            return Err(failed("InvalidCredentials", "the SSO portal answered without credentials"));
        };
        let mut keys = Keys::new(id, secret);
        keys.session_token = member("sessionToken").map(Secret::from);
        // In milliseconds, and 0 for never.
        keys.expires = found.member("expiration").as_i64().filter(|ms| *ms != 0).map(|ms| at(ms / 1000));
        keys.account_id = Some(account.clone());
        keys.source = Cow::Borrowed("sso");
        keys.features = match self.token.login.session {
            Some(_) => Features::known("CREDENTIALS_SSO"),
            None => Features::known("CREDENTIALS_SSO_LEGACY"),
        };
        Ok(keys.into())
    }
}

impl CredentialsProvider for SsoProvider {
    fn name(&self) -> &str {
        "sso"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.ask(now))
    }
}
