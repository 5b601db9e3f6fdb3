//! TLS with an authority of our own: whom it trusts, and what it says when it does not.

use super::*;
use crate::error::Error;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use std::sync::LazyLock;

/// An authority, and what it signs.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

pub(super) static OURS: LazyLock<Authority> = LazyLock::new(|| Authority::new("ours"));

impl Authority {
    fn new(name: &str) -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Authority(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(super) fn roots(&self) -> Settings {
        Settings { roots: Roots::Pem(self.0.pem().into()), ..Settings::default() }
    }

    /// What a server for `name` needs; `expired` has its certificate end years ago.
    pub(super) fn config(&self, name: &str, expired: bool) -> Arc<rustls::ServerConfig> {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        if expired {
            params.not_before = date_time_ymd(2001, 1, 1);
            params.not_after = date_time_ymd(2002, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let cert = params.signed_by(&key, &self.0).unwrap();
        let provider = super::super::tls::provider();
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        Arc::new(config)
    }

    /// A server for `name`.
    pub(super) fn server(&self, name: &str, expired: bool) -> Server {
        Authority::serve(self.config(name, expired))
    }

    /// A server that answers `secret` to everything.
    fn serve(config: Arc<rustls::ServerConfig>) -> Server {
        Server::new(move |peer, _| {
            let tls = rustls::ServerConnection::new(config.clone()).unwrap();
            let mut stream = rustls::StreamOwned::new(tls, peer.0.into_inner());
            let mut seen = Vec::new();
            let mut byte = [0];
            while stream.read_exact(&mut byte).is_ok() {
                seen.push(byte[0]);
                if seen.ends_with(b"\r\n\r\n") {
                    seen.clear();
                    if stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret").is_err() {
                        return;
                    }
                }
            }
        })
    }
}

fn get(server: &Server) -> Request {
    let mut request = server.get("/");
    request.https = true;
    request.authority = format!("localhost:{}", server.address.port());
    request
}

async fn fails(settings: Settings, server: &Server) -> Error {
    let e = fetch(&HyperTransport::new(settings), get(server)).await.unwrap_err();
    assert_eq!(e.facts().phase, "tls", "{e}");
    e
}

#[test]
fn trusted() {
    on_both(|| async {
        let server = OURS.server("localhost", false);
        let t = HyperTransport::new(OURS.roots());
        for _ in 0..3 {
            assert_eq!(fetch(&t, get(&server)).await.unwrap().1, "secret");
        }
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn a_bundle_from_a_file() {
    on_both(|| async {
        let path = std::env::temp_dir().join(format!("libaws-roots-{}.pem", std::process::id()));
        std::fs::write(&path, OURS.0.pem()).unwrap();
        let server = OURS.server("localhost", false);
        let settings = Settings { roots: Roots::File(path.clone()), ..Settings::default() };
        assert_eq!(fetch(&HyperTransport::new(settings), get(&server)).await.unwrap().1, "secret");
        let _ = std::fs::remove_file(&path);
    });
}

#[test]
fn each_mistake_has_its_words() {
    on_both(|| async {
        let server = OURS.server("localhost", false);
        for other in ["theirs", "ours"] {
            let unknown = fails(Authority::new(other).roots(), &server).await;
            assert!(unknown.to_string().contains("signed by unknown authority"), "{unknown}");
            assert!(unknown.to_string().contains("AWS_CA_BUNDLE") && !unknown.facts().retryable, "{unknown}");
        }
        let wrong = fails(OURS.roots(), &OURS.server("other.example", false)).await;
        assert!(
            wrong.to_string().contains("valid for") && wrong.to_string().contains("not localhost"),
            "{wrong}"
        );
        let expired = fails(OURS.roots(), &OURS.server("localhost", true)).await;
        assert!(expired.to_string().contains("has expired"), "{expired}");
        for e in [wrong, expired] {
            assert!(!e.facts().retryable, "{e}");
        }
    });
}

#[test]
fn a_server_that_is_not_tls() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.say("HTTP/1.1 400 Bad Request\r\n\r\n");
            peer.drain();
        });
        let e = fails(OURS.roots(), &server).await;
        assert!(e.to_string().contains("does not speak TLS") && !e.facts().retryable, "{e}");
    });
}

#[test]
fn a_silent_handshake() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| peer.drain());
        let e = fails(Settings { tls_timeout: millis(60), ..OURS.roots() }, &server).await;
        assert_eq!(e.facts().code, TIMEOUT);
        assert!(e.to_string().contains("TLS handshake timeout") && e.facts().retryable, "{e}");
        let hangs_up = Server::new(|mut peer, _| drop(peer.0.get_mut().read(&mut [0; 10])));
        assert!(fails(OURS.roots(), &hangs_up).await.facts().retryable);
    });
}

/// A server that answers only to who shows a certificate of this authority.
fn asks_for_certificates(ours: &'static Authority) -> Server {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(ours.0.der().clone()).unwrap();
    let provider = super::super::tls::provider();
    let verifier =
        rustls::server::WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
            .build()
            .unwrap();
    let key = KeyPair::generate().unwrap();
    let cert =
        CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &ours.0).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![cert.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    Authority::serve(Arc::new(config))
}

#[test]
fn client_certificates() {
    on_both(|| async {
        let server = asks_for_certificates(&OURS);
        let key = KeyPair::generate().unwrap();
        let cert =
            CertificateParams::new(vec!["client".to_owned()]).unwrap().signed_by(&key, &OURS.0).unwrap();
        let identity = |cert: String, key: String| {
            Some(ClientIdentity { certificate: Pem::Text(cert.into()), key: Pem::Text(key.into()) })
        };
        let call = async |identity| {
            let mut request = server.get("/");
            (request.https, request.authority) = (true, format!("localhost:{}", server.address.port()));
            fetch(&HyperTransport::new(Settings { identity, ..OURS.roots() }), request).await
        };
        assert_eq!(call(identity(cert.pem(), key.serialize_pem())).await.unwrap().1, "secret");
        assert!(call(None).await.is_err());
        let other = KeyPair::generate().unwrap().serialize_pem();
        for (identity, words) in [
            (identity(cert.pem(), other), "the key must be"),
            (identity("x".into(), key.serialize_pem()), "no certificate"),
            (identity(cert.pem(), "hidden words".into()), "no key that can be read"),
            (
                Some(ClientIdentity {
                    certificate: Pem::File("/nowhere/c.pem".into()),
                    key: Pem::File("k".into()),
                }),
                "/nowhere/c.pem",
            ),
        ] {
            let e = call(identity).await.unwrap_err();
            assert_eq!((e.facts().phase, &*e.facts().code), ("tls", "InvalidClientCertificate"));
            assert!(e.to_string().contains(words) && !e.to_string().contains("hidden"), "{e}");
        }
    });
}

#[test]
fn roots_that_are_built_in() {
    on_both(|| async {
        let server = OURS.server("localhost", false);
        let e = fails(Settings { roots: Roots::BuiltIn, ..Settings::default() }, &server).await;
        // Ours is not among them; without them it says how to get them.
        let words = if cfg!(feature = "builtin-roots") { "unknown authority" } else { "builtin-roots" };
        assert!(e.to_string().contains(words), "{e}");
    });
}

#[test]
fn unusable_bundles() {
    on_both(|| async {
        let server = OURS.server("localhost", false);
        let missing = Roots::File("/does/not/exist.pem".into());
        let garbled = Roots::Pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".into());
        for (roots, words) in [
            (missing, "/does/not/exist.pem could not be read"),
            (Roots::Pem(Bytes::new()), "holds no certificate"),
            (garbled, "can't be used"),
        ] {
            let e = fails(Settings { roots, ..Settings::default() }, &server).await;
            assert_eq!(e.facts().code, "InvalidCertificateBundle");
            assert!(e.to_string().contains(words) && !e.facts().retryable, "{e}");
        }
    });
}

#[test]
fn clients_that_trust_the_same_share_what_was_read() {
    use super::super::tls::clients;
    // Not what other tests trust at the same time.
    let ours = Authority::new("shared");
    let folder = std::env::temp_dir().join(format!("libaws-roots-{}", std::process::id()));
    std::fs::write(&folder, ours.0.pem()).unwrap();
    let (text, file) = (Roots::Pem(ours.0.pem().into()), Roots::File(folder.clone()));
    let one = clients(&text, None).unwrap();
    assert!(Arc::ptr_eq(&one, &clients(&file, None).unwrap()), "the same bundle, by name and as text");
    // A bundle that changes under its name is another.
    std::fs::write(&folder, Authority::new("theirs").0.pem()).unwrap();
    assert!(!Arc::ptr_eq(&one, &clients(&file, None).unwrap()));
    std::fs::remove_file(&folder).unwrap();
    let shown = |key: &KeyPair| {
        let certificate = CertificateParams::new(vec!["me".to_owned()]).unwrap().self_signed(key).unwrap();
        ClientIdentity {
            certificate: Pem::Text(certificate.pem().into()),
            key: Pem::Text(key.serialize_pem().into()),
        }
    };
    let keys = [KeyPair::generate().unwrap(), KeyPair::generate().unwrap()];
    let identities = [shown(&keys[0]), shown(&keys[1])];
    let with = identities.each_ref().map(|identity| clients(&text, Some(identity)).unwrap());
    assert!(!Arc::ptr_eq(&with[0], &with[1]) && !Arc::ptr_eq(&with[0], &one));
    assert!(Arc::ptr_eq(&with[0], &clients(&text, Some(&identities[0])).unwrap()));
    // Nobody keeps it when its clients are gone.
    let gone = Arc::downgrade(&one);
    drop(one);
    assert!(gone.upgrade().is_none());
}
