//! Console logins (`aws login`): credentials in a file of the CLI's, renewed with a key that proves who asks.
//!
//! The file is `~/.aws/login/cache/<SHA-256 of the session>.json`. It holds credentials, a refresh token and
//! the private key of the session. A renewal sends a proof signed with that key (DPoP), so that a
//! stolen refresh token alone is worth nothing. What comes is written back. The file is read anew
//! each time: another process may have renewed it, or the user logged in again.

use super::answer::{object, take};
use super::caller::{Context, Proof, ServiceCall, failed, input, iso8601, parse_time, text};
use super::{Credentials, CredentialsProvider, Keys, Resolving};
use crate::config::{Features, Platform, in_home};
use crate::crypto::{EcdsaKey, Secret, Zeroizing, hex, sha256, uuid_v4};
use crate::document::base64;
use crate::error::{Error, Result};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How long before their end credentials are renewed.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// Credentials of a console login.
#[derive(Debug)]
pub struct LoginProvider {
    context: Context,
    session: String,
    profile: String,
    /// Held by whoever renews.
    turn: tokio::sync::Mutex<()>,
}

impl LoginProvider {
    /// Of a profile's `login_session`.
    pub fn new(context: Context, session: String, profile: String) -> LoginProvider {
        LoginProvider { context, session, profile, turn: tokio::sync::Mutex::new(()) }
    }

    async fn ask(&self, now: SystemTime) -> Result<Credentials> {
        let kept = self.read().await?;
        if kept.end > now + EARLY {
            return Ok(kept.credentials);
        }
        let _turn = self.turn.lock().await;
        let kept = self.read().await?;
        if kept.end > now + EARLY {
            return Ok(kept.credentials);
        }
        match self.renew(&kept, now).await {
            // What is valid still serves on while the service is unwell.
            Err(e) if kept.end > now && e.facts().code != "LoginRequired" => Ok(kept.credentials),
            outcome => outcome,
        }
    }

    fn path(&self) -> Result<PathBuf> {
        let name = format!("{}.json", hex(&sha256(self.session.trim().as_bytes())));
        let environment = self.context.sources.environment();
        if let Some(folder) = environment.value("AWS_LOGIN_CACHE_DIRECTORY") {
            return Ok(crate::config::expand(folder, environment, Platform::OWN).join(name));
        }
        in_home(environment, Platform::OWN, &["login", "cache", &name])
            .ok_or_else(|| failed("NoHome", "there is no home folder to find the login in: set HOME"))
    }

    async fn read(&self) -> Result<Kept> {
        let path = self.path()?;
        let bytes = self
            .context
            .read(&path)
            .await
            .map_err(|e| self.log_in(&format!("{} can't be read: {e}", path.display())))?;
        let all = object(&bytes, &format!("the login in {}", path.display()))?;
        for name in ["accessToken", "clientId", "refreshToken", "dpopKey"] {
            if all.get(name).is_none() {
                return Err(self.log_in(&format!("{} lacks {name}", path.display())));
            }
        }
        let mut token = all.get("accessToken").and_then(Value::as_object).cloned().unwrap_or_default();
        let end = take(&mut token, "expiresAt").as_deref().and_then(parse_time);
        let Some(end) = end else {
            return Err(self.log_in(&format!("{} lacks expiresAt", path.display())));
        };
        let account = take(&mut token, "accountId");
        let (Some(id), Some(secret)) = (take(&mut token, "accessKeyId"), take(&mut token, "secretAccessKey"))
        else {
            return Err(self.log_in(&format!("{} lacks credentials", path.display())));
        };
        let credentials = credentials(id, secret, take(&mut token, "sessionToken"), account, end);
        Ok(Kept { path, all, credentials, end })
    }

    async fn renew(&self, kept: &Kept, now: SystemTime) -> Result<Credentials> {
        let member = |name: &str| kept.all.get(name).and_then(Value::as_str).unwrap_or("");
        let key = key(member("dpopKey")).ok_or_else(|| {
            self.log_in(&format!(
                "{} holds no usable dpopKey (an EC key of P-256 in PEM)",
                kept.path.display()
            ))
        })?;
        let proof: Proof = Arc::new(move |method, url| proof(&key, method, url, now));
        let input = input(|b| {
            b.key("tokenInput");
            b.begin_map();
            text(b, "clientId", member("clientId"));
            text(b, "refreshToken", member("refreshToken"));
            text(b, "grantType", "refresh_token");
            b.end_map();
        });
        let call = ServiceCall {
            service: "signin",
            operation: "CreateOAuth2Token",
            // Where the user logged in, whatever region the profile works in.
            region: Some(member("signInRegion")).filter(|region| !region.is_empty()).map(str::to_owned),
            input,
            credentials: None,
            proof: Some(proof),
        };
        let output = self.context.caller.call(call).await.map_err(|e| self.refused(e))?;
        let output = output.root().member("tokenOutput");
        let token = output.member("accessToken");
        let text = |name: &str| token.member(name).as_str().filter(|s| !s.is_empty()).map(str::to_owned);
        let (Some(id), Some(secret)) = (text("accessKeyId"), text("secretAccessKey")) else {
            return Err(failed("InvalidCredentials", "the sign-in service answered without credentials"));
        };
        let life = u64::try_from(output.member("expiresIn").as_i64().unwrap_or(0)).unwrap_or(0);
        let end = now.checked_add(Duration::from_secs(life)).unwrap_or(now);
        let mut all = kept.all.clone();
        let mut entry = all.get("accessToken").and_then(Value::as_object).cloned().unwrap_or_default();
        entry.insert("accessKeyId".into(), id.as_str().into());
        entry.insert("secretAccessKey".into(), secret.as_str().into());
        entry.insert("sessionToken".into(), text("sessionToken").into());
        entry.insert("expiresAt".into(), iso8601(end).into());
        let account = entry.get("accountId").and_then(Value::as_str).map(str::to_owned);
        all.insert("accessToken".into(), Value::Object(entry));
        if let Some(next) = output.member("refreshToken").as_str().filter(|t| !t.is_empty()) {
            all.insert("refreshToken".into(), next.into());
        }
        if let Ok(bytes) = serde_json::to_vec_pretty(&all) {
            // The old refresh token is spent: without a place to write to, the next renewal needs a new login.
            let _ = self.context.write(&kept.path, bytes).await;
        }
        Ok(credentials(id, secret, text("sessionToken"), account, end))
    }

    /// What the service's refusal means for the user.
    fn refused(&self, e: Error) -> Error {
        let detail = e.facts().detail.clone();
        let kind = detail.as_ref().and_then(|d| d.root().member("error").as_str()).unwrap_or("");
        match kind {
            "TOKEN_EXPIRED" => self.log_in("the session has expired").caused_by(e),
            "USER_CREDENTIALS_CHANGED" => self.log_in("the user's password was changed").caused_by(e),
            "INSUFFICIENT_PERMISSIONS" => {
                let text =
                    "the user lacks the permission signin:CreateOAuth2Token, which renewing a login takes";
                failed("LoginRefused", text).caused_by(e)
            }
            _ => failed("LoginRefresh", "the login can't be renewed").caused_by(e),
        }
    }

    /// The error that says which command brings a new login.
    fn log_in(&self, why: &str) -> Error {
        let text = format!("there is no valid login: {why}; run: aws login --profile {}", self.profile);
        failed("LoginRequired", text)
    }
}

impl CredentialsProvider for LoginProvider {
    fn name(&self) -> &str {
        "login"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.ask(now))
    }
}

/// The login as its file has it.
struct Kept {
    path: PathBuf,
    all: Map<String, Value>,
    credentials: Credentials,
    end: SystemTime,
}

fn credentials(
    id: String,
    secret: String,
    token: Option<String>,
    account: Option<String>,
    end: SystemTime,
) -> Credentials {
    let mut keys = Keys::new(id, secret);
    keys.session_token = token.map(Secret::new);
    keys.account_id = account;
    keys.expires = Some(end);
    keys.source = Cow::Borrowed("login");
    keys.features = Features::known("CREDENTIALS_LOGIN");
    keys.into()
}

/// The key of a PEM text, SEC 1 or PKCS#8.
fn key(pem: &str) -> Option<EcdsaKey> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    let body = Zeroizing::new(body);
    let mut der = Zeroizing::new(Vec::with_capacity(256));
    base64::decode(body.as_bytes(), &mut der).ok()?;
    EcdsaKey::from_der(&der)
}

/// A signed statement that whoever has the key sends this request, now.
fn proof(key: &EcdsaKey, method: &str, url: &str, now: SystemTime) -> Result<String> {
    let (x, y) = key.public();
    let id = uuid_v4();
    let head = json!({
        "typ": "dpop+jwt",
        "alg": "ES256",
        "jwk": { "kty": "EC", "crv": "P-256", "x": base64url(&x), "y": base64url(&y) },
    });
    let claims = json!({
        "jti": String::from_utf8_lossy(&id),
        "htm": method,
        "htu": url,
        "iat": now.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
    });
    let signed =
        format!("{}.{}", base64url(head.to_string().as_bytes()), base64url(claims.to_string().as_bytes()));
    let signature = key.sign(signed.as_bytes())?;
    let fixed =
        fixed(&signature).ok_or_else(|| failed("InvalidSignature", "the signature has an unknown form"))?;
    Ok(format!("{signed}.{}", base64url(&fixed)))
}

/// Base64 as tokens have it.
fn base64url(bytes: &[u8]) -> String {
    base64::text(bytes).trim_end_matches('=').replace('+', "-").replace('/', "_")
}

/// The two numbers of a signature in DER, each in 32 bytes, as tokens have them.
fn fixed(der: &[u8]) -> Option<[u8; 64]> {
    let mut out = [0; 64];
    let mut rest = der.strip_prefix(&[0x30])?.get(1..)?;
    for half in out.chunks_exact_mut(32) {
        let (&length, after) = rest.strip_prefix(&[0x02])?.split_first()?;
        let (number, after) = after.split_at_checked(length.into())?;
        let number = &number[number.iter().position(|&b| b != 0).unwrap_or(number.len())..];
        half.get_mut(32usize.checked_sub(number.len())?..)?.copy_from_slice(number);
        rest = after;
    }
    rest.is_empty().then_some(out)
}
