//! What providers ask of the floors above them.
//!
//! Providers call services (STS, SSO, sign-in) by the library's own engine, which stands
//! above: it hands a [`Caller`] down. The engine's keeps the client's time limits, proxies and
//! certificates, but neither its hooks nor its endpoint, which are meant for the
//! client's own service. Tests hand in another transport, and nothing else changes.

use super::Credentials;
use crate::config::{Files, Sources};
use crate::document::{Builder, Document};
use crate::error::{Error, Result, Status};
use crate::http::Transport;
use bytes::Bytes;
use std::fmt::Debug;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What a [`Caller`] gives.
pub type Answering<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Makes a header of a request's method and URL: a proof that the sender has a key.
pub type Proof = Arc<dyn Fn(&str, &str) -> Result<String> + Send + Sync>;

/// A call of a service.
pub struct ServiceCall {
    /// The service's model name.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// The region; the client's where it is `None`.
    pub region: Option<String>,
    /// The input.
    pub input: Document,
    /// Who signs; nobody where it is `None`.
    pub credentials: Option<Credentials>,
    /// The value of the header `DPoP`.
    pub proof: Option<Proof>,
}

/// The engine, as providers see it.
pub trait Caller: Send + Sync + Debug {
    /// Calls an operation; gives its output.
    fn call(&self, call: ServiceCall) -> Answering<'_, Document>;

    /// What carries plain requests to metadata and container endpoints: never by way of a proxy.
    fn direct(&self) -> Arc<dyn Transport>;

    /// Asks the caller's callback for the code of an MFA device.
    fn mfa_code<'a>(&'a self, serial: &'a str, role: &'a str) -> Answering<'a, String>;
}

/// What all providers of a client share.
#[derive(Debug, Clone)]
pub struct Context {
    /// Options, environment, profiles.
    pub sources: Sources,
    /// The engine.
    pub caller: Arc<dyn Caller>,
}

impl Context {
    /// The text of a file, read on a thread that may wait for a disk.
    pub(super) async fn read(&self, path: &Path) -> std::io::Result<crate::crypto::Zeroizing<Vec<u8>>> {
        let (files, path) = (self.files(), path.to_owned());
        blocking(move || files.read(&path)).await
    }

    /// Puts a file in a file's place, readable by its owner alone.
    pub(super) async fn write(&self, path: &Path, bytes: Vec<u8>) -> std::io::Result<()> {
        let (files, path, bytes) = (self.files(), path.to_owned(), crate::crypto::Zeroizing::new(bytes));
        blocking(move || files.write_private(&path, &bytes)).await
    }

    fn files(&self) -> Files {
        self.sources.config().files().clone()
    }
}

/// Runs what blocks where it may.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> std::io::Result<T> {
    crate::runtime::blocking(work).await.unwrap_or_else(|e| Err(std::io::Error::other(e)))
}

/// A map of texts and numbers as an input.
pub(super) fn input(fill: impl FnOnce(&mut Builder)) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    fill(&mut b);
    b.end_map();
    b.finish()
}

/// A member that is a text.
pub(super) fn text(b: &mut Builder, key: &str, value: &str) {
    b.key(key);
    b.string(value);
}

/// An error of credentials.
pub(super) fn failed(code: &str, message: impl Into<String>) -> Error {
    Error::new(Status::Credentials, code, message).at("credentials")
}

/// A time as files and services write it; older tools wrote `UTC` in place of `Z`.
pub(super) fn parse_time(text: &str) -> Option<SystemTime> {
    let text = match text.strip_suffix("UTC") {
        Some(bare) => format!("{bare}Z"),
        None => text.to_owned(),
    };
    crate::document::time::parse_iso8601(text.as_bytes()).map(|(seconds, _)| at(seconds))
}

/// Seconds since 1970 as a time; the epoch itself where that can't be represented.
pub(super) fn at(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 { UNIX_EPOCH.checked_sub(by) } else { UNIX_EPOCH.checked_add(by) };
    time.unwrap_or(UNIX_EPOCH)
}

/// A time as ISO 8601 in whole seconds.
pub(super) fn iso8601(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let mut out = Vec::new();
    // Beyond the year 9999 nothing is written; such a time is of no use to anyone.
    let _ = crate::document::time::format_iso8601(i64::try_from(seconds).unwrap_or(i64::MAX), 0, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}
