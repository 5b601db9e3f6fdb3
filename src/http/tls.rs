//! TLS: whom to trust, and what to say when trust fails.
//!
//! The platform's certificates are loaded when the first https connection is
//! made, once for the process: it takes milliseconds that plain http and fakes
//! should not pay. A failed handshake says which of the usual mistakes it was
//! and what mends it, since `bad certificate` alone has cost people days.
//!
//! Clients that trust the same and show the same share their set-up, sessions included: the usual bundle is
//! a hundred kilobytes once it is read.

use super::failure;
use super::roots::{self, bundle};
use super::settings::{ClientIdentity, Pem, Roots};
use super::socket::Io;
use crate::crypto::{Sha256, Zeroizing};
use crate::error::{Error, Result};
use crate::runtime::{Mutex, steady};
use bytes::Bytes;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{CertificateError, ClientConfig};
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, LazyLock, Weak};
use std::time::Duration;
use tokio_rustls::TlsConnector;

/// The client's side of TLS: with HTTP/1.1 alone, with both, with HTTP/2 alone.
pub(super) type Clients = [Arc<ClientConfig>; 3];

/// Those in use, by what they were made of.
static SHARED: LazyLock<Mutex<HashMap<[u8; 32], Weak<Clients>>>> = LazyLock::new(Mutex::default);

/// Such a set-up: that of another client that is the same, or one made now.
pub(super) fn clients(roots: &Roots, identity: Option<&ClientIdentity>) -> Result<Arc<Clients>> {
    let (trusted, shown) = (Trusted::read(roots)?, identity.map(Shown::read).transpose()?);
    let key = key(&trusted, shown.as_ref());
    let found = || SHARED.lock().get(&key).and_then(Weak::upgrade);
    if let Some(found) = steadily(found) {
        return Ok(found);
    }
    let one = client(trusted, shown)?;
    let (both, two) = (with_http2(&one, false), with_http2(&one, true));
    let made = Arc::new([one, both, two]);
    Ok(steadily(|| {
        let mut all = SHARED.lock();
        // Another thread may have come first.
        if let Some(found) = all.get(&key).and_then(Weak::upgrade) {
            return found;
        }
        all.retain(|_, clients| clients.strong_count() > 0);
        all.insert(key, Arc::downgrade(&made));
        made
    }))
}

fn steadily<T>(work: impl FnOnce() -> T) -> T {
    let _steady = steady();
    work()
}

/// A digest of all that a set-up is made of, and of the process: a lock within may be held when a program forks.
fn key(trusted: &Trusted, shown: Option<&Shown>) -> [u8; 32] {
    let mut digest = Sha256::new();
    let mut add = |part: &[u8]| digest.part(part);
    add(&std::process::id().to_le_bytes());
    match trusted {
        Trusted::Platform => add(b"platform"),
        Trusted::BuiltIn => add(b"built in"),
        Trusted::Bundle { pem, .. } => {
            add(b"bundle");
            add(pem);
        }
    }
    if let Some(shown) = shown {
        add(&shown.certificate);
        add(&shown.key);
    }
    digest.finish()
}

/// Whom to trust, with what the file held.
enum Trusted {
    Platform,
    BuiltIn,
    Bundle { pem: Bytes, name: String },
}

impl Trusted {
    fn read(roots: &Roots) -> Result<Trusted> {
        Ok(match roots {
            Roots::Platform => Trusted::Platform,
            Roots::BuiltIn => Trusted::BuiltIn,
            Roots::Pem(pem) => Trusted::Bundle { pem: pem.clone(), name: "given in ca_pem".to_owned() },
            Roots::File(path) => {
                let name = path.display().to_string();
                let pem = std::fs::read(path)
                    .map_err(|e| bundle(&name, &format!("could not be read: {}", failure::phrase(&e))))?;
                Trusted::Bundle { pem: pem.into(), name }
            }
        })
    }
}

/// What to show to servers that ask, with what the files held.
struct Shown {
    certificate: Zeroizing<Vec<u8>>,
    key: Zeroizing<Vec<u8>>,
}

impl Shown {
    fn read(identity: &ClientIdentity) -> Result<Shown> {
        let read = |pem: &Pem, what: &str| match pem {
            Pem::Text(text) => Ok(Zeroizing::new(text.to_vec())),
            Pem::File(path) => std::fs::read(path).map(Zeroizing::new).map_err(|e| {
                unusable(&format!("{what} {} could not be read: {}", path.display(), failure::phrase(&e)))
            }),
        };
        Ok(Shown {
            certificate: read(&identity.certificate, "file")?,
            key: read(&identity.key, "key's file")?,
        })
    }
}

/// The same where the caller named certificates. The platform's are not read yet, for that takes its time.
pub(super) fn named(roots: &Roots, identity: Option<&ClientIdentity>) -> Result<Option<Arc<Clients>>> {
    if let (Roots::Platform, Some(identity)) = (roots, identity) {
        client_auth(&Shown::read(identity)?)?;
    }
    match roots {
        Roots::Platform => Ok(None),
        _ => clients(roots, identity).map(Some),
    }
}

/// With its own session cache.
fn client(trusted: Trusted, shown: Option<Shown>) -> Result<Arc<ClientConfig>> {
    let store = match trusted {
        Trusted::Platform => roots::platform()?,
        Trusted::BuiltIn => roots::built_in()?,
        Trusted::Bundle { pem, name } => roots::parse(&pem, &name)?,
    };
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::transport("tls", format!("TLS can't be set up: {e}")).retryable(false))?
        .with_root_certificates(store);
    let mut config = match shown {
        None => builder.with_no_client_auth(),
        Some(shown) => {
            let (chain, key) = client_auth(&shown)?;
            builder.with_client_auth_cert(chain, key).map_err(|e| {
                unusable(&format!("can't be used: {e}; the key must be the certificate's own"))
            })?
        }
    };
    config.alpn_protocols = vec![HTTP1.to_vec()];
    Ok(Arc::new(config))
}

/// The cryptography of TLS: the same library that [`crate::crypto`] is made of.
pub(super) fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    #[cfg(feature = "fips")]
    let provider = rustls::crypto::default_fips_provider();
    #[cfg(not(feature = "fips"))]
    let provider = rustls::crypto::ring::default_provider();
    Arc::new(provider)
}

/// HTTP/1.1 and HTTP/2, as the handshake names them.
const HTTP1: &[u8] = b"http/1.1";
pub(super) const HTTP2: &[u8] = b"h2";

/// The same set-up, and the same sessions, with HTTP/2 offered: first of two, or alone.
fn with_http2(config: &ClientConfig, alone: bool) -> Arc<ClientConfig> {
    let mut config = config.clone();
    config.alpn_protocols = match alone {
        true => vec![HTTP2.to_vec()],
        false => vec![HTTP2.to_vec(), HTTP1.to_vec()],
    };
    Arc::new(config)
}

/// Makes a connection secret.
pub(super) async fn handshake(
    config: Arc<ClientConfig>,
    host: &str,
    io: Io,
    limit: Option<Duration>,
) -> Result<Io> {
    let (connector, name) = (TlsConnector::from(config), server_name(host)?);
    let work = async {
        Ok(match io {
            Io::Plain(socket) => Io::Tls(Box::new(connector.connect(name, socket).await?)),
            outer => Io::Nested(Box::new(connector.connect(name, outer).await?)),
        })
    };
    let done: io::Result<Io> = match limit {
        None => work.await,
        Some(limit) => match tokio::time::timeout(limit, work).await {
            Ok(done) => done,
            Err(_) => {
                let what = format!("TLS handshake timeout: {host} did not finish it");
                return Err(failure::timeout("tls", &what, limit));
            }
        },
    };
    done.map_err(|e| failed(host, &e))
}

/// A server without HTTP/2, for a request that needs it.
pub(super) fn no_http2(host: &str) -> Error {
    let text = format!(
        "{host} does not speak HTTP/2, which two-way streams need, and the http_version option may ask for; a proxy in between may be the reason"
    );
    let mut e = Error::transport("tls", text).retryable(false);
    e.facts_mut().code = "Http2Required".to_owned();
    e
}

/// The name to check the server's certificate against.
fn server_name(host: &str) -> Result<ServerName<'static>> {
    let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
    ServerName::try_from(bare.to_owned()).map_err(|_| {
        let text = format!("tls: {host:?} is neither a host name nor an address");
        Error::transport("tls", text).retryable(false)
    })
}

/// Why a handshake failed, and what helps.
fn failed(host: &str, e: &io::Error) -> Error {
    let Some(tls) = failure::find::<rustls::Error>(e) else {
        let text =
            format!("tls: the connection to {host} broke during the handshake: {}", failure::phrase(e));
        return Error::transport("tls", text);
    };
    use rustls::Error as Tls;
    let text = match tls {
        Tls::InvalidCertificate(e) => certificate(host, e),
        Tls::AlertReceived(rustls::AlertDescription::NoApplicationProtocol) => return no_http2(host),
        Tls::AlertReceived(alert) => format!(
            "tls: {host} refused the handshake ({alert:?}); it may want another TLS version, or a client certificate"
        ),
        Tls::InvalidMessage(_) => format!(
            "tls: {host} does not speak TLS on this port; check the endpoint's port, or use http:// if that is meant"
        ),
        other => format!("tls: the handshake with {host} failed: {other}"),
    };
    Error::transport("tls", text).retryable(false)
}

fn certificate(host: &str, e: &CertificateError) -> String {
    use CertificateError as C;
    match e {
        C::Expired | C::ExpiredContext { .. } => format!(
            "tls: the certificate of {host} has expired; check this machine's clock, or have the server's certificate renewed"
        ),
        C::NotValidYet | C::NotValidYetContext { .. } => {
            format!("tls: the certificate of {host} is not yet valid; check this machine's clock")
        }
        C::NotValidForNameContext { presented, .. } if !presented.is_empty() => format!(
            "tls: the certificate is valid for {}, not {host}; check the endpoint's host name",
            presented.join(", ")
        ),
        C::NotValidForName | C::NotValidForNameContext { .. } => {
            format!("tls: the certificate is not valid for {host}; check the endpoint's host name")
        }
        C::UnknownIssuer => format!(
            "tls: the certificate of {host} was signed by unknown authority; if the issuer (such as a company proxy) is to be trusted, name a file with its certificate in AWS_CA_BUNDLE or the ca_bundle option"
        ),
        C::BadSignature => format!(
            "tls: the certificate of {host} was signed by unknown authority: its issuer has the name of a trusted one and another key; name a file with the right one in AWS_CA_BUNDLE or the ca_bundle option"
        ),
        C::Revoked => format!("tls: the certificate of {host} was revoked"),
        other => format!(
            "tls: the certificate of {host} can't be verified: {other}; if it signed itself, name a file with its issuer's certificate in AWS_CA_BUNDLE or the ca_bundle option"
        ),
    }
}

/// The certificate to show, and its key.
fn client_auth(shown: &Shown) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)> {
    let chain: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&shown.certificate).collect();
    let chain = chain.map_err(|e| unusable(&format!("is not valid PEM: {e}")))?;
    if chain.is_empty() {
        return Err(unusable("holds no certificate (no BEGIN CERTIFICATE line)"));
    }
    let key = PrivateKeyDer::from_pem_slice(&shown.key)
        .map_err(|_| unusable("has no key that can be read: it must be PEM, without a password"))?;
    Ok((chain, key))
}

fn unusable(what: &str) -> Error {
    let text =
        format!("tls: the client certificate {what}; see the options client_certificate and client_key");
    let mut e = Error::transport("tls", text).retryable(false);
    e.facts_mut().code = "InvalidClientCertificate".to_owned();
    e
}
