//! One set of credentials.
//!
//! A [`Credentials`] is a counted pointer: a call, its signer and the cache share
//! one copy of the secret, which is overwritten when the last of them lets go.

use crate::config::Features;
use crate::crypto::{Secret, Sha256};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// What credentials consist of, to fill in and turn into [`Credentials`].
#[derive(Clone)]
pub struct Keys {
    /// The access key's id. Empty means anonymous.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Secret,
    /// The session token of temporary credentials. An empty one counts as none.
    pub session_token: Option<Secret>,
    /// When they end; `None` is never.
    pub expires: Option<SystemTime>,
    /// The account, where the provider knows it.
    pub account_id: Option<String>,
    /// The provider's name, such as `environment`.
    pub source: Cow<'static, str>,
    /// How they came about, for the user agent of the calls that they sign.
    pub features: Features,
}

impl Keys {
    /// Lasting keys, with nothing else known.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Keys {
        Keys {
            access_key_id: access_key_id.into(),
            secret_access_key: Secret::new(secret_access_key.into()),
            session_token: None,
            expires: None,
            account_id: None,
            source: Cow::Borrowed("static"),
            features: Features::NONE,
        }
    }
}

/// Credentials; cheap to clone.
#[derive(Clone)]
pub struct Credentials(Arc<Inner>);

struct Inner {
    keys: Keys,
    fingerprint: [u8; 16],
}

impl Credentials {
    /// Lasting keys given in code.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Credentials {
        Keys::new(access_key_id, secret_access_key).into()
    }

    /// Those of a caller who signs nothing.
    pub fn anonymous() -> Credentials {
        Keys { source: Cow::Borrowed("anonymous"), ..Keys::new("", "") }.into()
    }

    /// Whether requests go out unsigned.
    pub fn is_anonymous(&self) -> bool {
        self.0.keys.access_key_id.is_empty()
    }

    /// The access key's id.
    pub fn access_key_id(&self) -> &str {
        &self.0.keys.access_key_id
    }

    /// The secret. Never log it.
    pub fn secret_access_key(&self) -> &str {
        self.0.keys.secret_access_key.expose()
    }

    /// The session token. Never log it.
    pub fn session_token(&self) -> Option<&str> {
        self.0.keys.session_token.as_ref().map(Secret::expose)
    }

    /// When they end; `None` is never.
    pub fn expires(&self) -> Option<SystemTime> {
        self.0.keys.expires
    }

    /// The account, where it is known.
    pub fn account_id(&self) -> Option<&str> {
        self.0.keys.account_id.as_deref()
    }

    /// Which provider they came from.
    pub fn source(&self) -> &str {
        &self.0.keys.source
    }

    /// How they came about, for the user agent.
    pub fn features(&self) -> Features {
        self.0.keys.features
    }

    /// The same, with more known of how they came about.
    pub fn by(self, how: Features) -> Credentials {
        match self.features().has(how) {
            true => self,
            false => Keys { features: self.features() | how, ..self.keys() }.into(),
        }
    }

    /// Whether they had ended at a time.
    pub fn expired(&self, now: SystemTime) -> bool {
        self.0.keys.expires.is_some_and(|e| e <= now)
    }

    /// A copy of all they consist of, for a provider that changes some of it.
    pub fn keys(&self) -> Keys {
        self.0.keys.clone()
    }

    /// Half a SHA-256 over key, secret and token: it tells identities apart, in
    /// caches, without keeping a secret or comparing one.
    pub fn fingerprint(&self) -> &[u8; 16] {
        &self.0.fingerprint
    }
}

impl From<Keys> for Credentials {
    fn from(mut keys: Keys) -> Credentials {
        keys.session_token = keys.session_token.filter(|t| !t.is_empty());
        let mut d = Sha256::new();
        let token = keys.session_token.as_ref().map_or("", Secret::expose);
        for part in [&keys.access_key_id, keys.secret_access_key.expose(), token] {
            d.update(&(part.len() as u64).to_le_bytes());
            d.update(part.as_bytes());
        }
        let mut fingerprint = [0; 16];
        fingerprint.copy_from_slice(&d.finish()[..16]);
        Credentials(Arc::new(Inner { keys, fingerprint }))
    }
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Credentials) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.fingerprint == other.0.fingerprint
    }
}

impl Eq for Credentials {}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let k = &self.0.keys;
        f.debug_struct("Credentials")
            .field("access_key_id", &k.access_key_id)
            .field("secret_access_key", &k.secret_access_key)
            .field("session_token", &k.session_token)
            .field("expires", &k.expires)
            .field("account_id", &k.account_id)
            .field("source", &k.source)
            .finish()
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys {{ access_key_id: {:?}, source: {:?}, .. }}", self.access_key_id, self.source)
    }
}
