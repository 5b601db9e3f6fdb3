//! What can be set on the library's own transport.
//!
//! The defaults are those of the AWS SDK for Go, which the guide describes.
//! Limits that belong to one attempt travel with the request
//! ([`Limits`](super::Limits)); where such a limit is absent, the one here
//! holds, so that no connection is ever waited for without end by accident.

use super::connect::Resolver;
use super::proxy::Proxies;
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Where the certificates come from that servers are checked against.
#[derive(Debug, Clone, Default)]
pub enum Roots {
    /// The platform's store, loaded when the first https connection is made.
    #[default]
    Platform,
    /// A file of PEM certificates, instead of the platform's store.
    File(PathBuf),
    /// PEM certificates in memory, instead of the platform's store.
    Pem(Bytes),
    /// Those that are built into the library, where it was built with them.
    BuiltIn,
}

/// A certificate and its key, each a file or PEM in memory.
#[derive(Clone)]
pub struct ClientIdentity {
    /// The certificate, and those that signed it.
    pub certificate: Pem,
    /// Its private key.
    pub key: Pem,
}

/// Without the key.
impl std::fmt::Debug for ClientIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientIdentity")
    }
}

/// PEM, or where it is.
#[derive(Clone)]
pub enum Pem {
    /// In a file.
    File(PathBuf),
    /// In memory.
    Text(Bytes),
}

/// When HTTP/2 is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Http2 {
    /// Where the server chooses it during the TLS handshake, and for two-way streams.
    #[default]
    Auto,
    /// Never.
    Off,
    /// Always; without TLS it is taken for granted that the server does.
    Only,
}

/// Settings of [`HyperTransport`](super::HyperTransport).
#[derive(Debug, Clone)]
pub struct Settings {
    /// Idle connections kept per host; 0 keeps none, so that no connection is used twice.
    pub max_idle_per_host: usize,
    /// Idle connections kept over all hosts; `None` is no limit.
    pub max_idle: Option<usize>,
    /// How long a connection beyond those numbers still waits for another request; zero has it closed at once.
    pub surplus: Duration,
    /// How long an idle connection is kept; `None` is no limit.
    pub idle_timeout: Option<Duration>,
    /// Name look-up and connecting, where [`Limits::connect`](super::Limits::connect) is absent.
    pub connect_timeout: Option<Duration>,
    /// The TLS handshake, where [`Limits::tls`](super::Limits::tls) is absent.
    pub tls_timeout: Option<Duration>,
    /// Finds addresses in the system's place.
    pub resolver: Option<Arc<dyn Resolver>>,
    /// How often the name of a connection in use is looked up again.
    pub look_again: Duration,
    /// Period of TCP keep-alive probes; `None` sends none.
    pub keep_alive: Option<Duration>,
    /// Which versions of HTTP are spoken.
    pub http2: Http2,
    /// How often the server of an HTTP/2 connection is pinged while requests are under way; `None` never.
    pub ping_interval: Option<Duration>,
    /// How long it may take to answer.
    pub ping_timeout: Duration,
    /// How long a request with `Expect: 100-continue` waits before it sends its body unasked.
    pub expect_continue: Duration,
    /// The certificates to trust.
    pub roots: Roots,
    /// The certificate to show to servers that ask for one.
    pub identity: Option<ClientIdentity>,
    /// Who is reached by way of whom.
    pub proxies: Proxies,
    /// The largest answer head in bytes.
    pub max_head: usize,
    /// The most header lines in an answer's head. S3 allows 2 KB of metadata, which can be hundreds of headers;
    /// a GET or HEAD that meets more than 100 is sent once more to read them.
    pub max_headers: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            max_idle_per_host: 10,
            max_idle: Some(100),
            surplus: Duration::from_millis(100),
            idle_timeout: Some(Duration::from_secs(90)),
            connect_timeout: Some(Duration::from_secs(30)),
            tls_timeout: Some(Duration::from_secs(10)),
            resolver: None,
            look_again: Duration::from_secs(3),
            keep_alive: Some(Duration::from_secs(30)),
            http2: Http2::Auto,
            ping_interval: Some(Duration::from_secs(30)),
            ping_timeout: Duration::from_secs(15),
            expect_continue: Duration::from_secs(1),
            roots: Roots::Platform,
            identity: None,
            proxies: Proxies::default(),
            max_head: 1 << 20,
            max_headers: 1024,
        }
    }
}
