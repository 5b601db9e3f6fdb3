//! The certificates to trust, out of the places where systems keep them.
//!
//! A system's store is a file of 140 certificates, and most have each of them once more in a file of its
//! own: reading all that is most of what the first https call of a process takes beyond a plain one. So
//! what is of the usual form is read here, quickly, and anything else by rustls's own reader, which
//! also says what is wrong with it.

use super::failure;
use crate::document::base64;
use crate::error::{Error, Result};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// Where systems have their certificates, for who must not look where the environment points.
const SYSTEM: [&str; 6] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
];

static DISTRUSTED: AtomicBool = AtomicBool::new(false);

/// Says that `SSL_CERT_FILE` and `SSL_CERT_DIR` are not to be followed: whoever started a program that has
/// more rights than they could make it trust anyone.
pub fn distrust_environment() {
    DISTRUSTED.store(true, Ordering::Relaxed);
}

/// The platform's store, kept for the process once it could be loaded.
pub(super) fn platform() -> Result<Arc<RootCertStore>> {
    static STORE: OnceLock<Arc<RootCertStore>> = OnceLock::new();
    if let Some(store) = STORE.get() {
        return Ok(store.clone());
    }
    let found = match DISTRUSTED.load(Ordering::Relaxed) {
        false => native(),
        true => {
            let mut found = Found::default();
            if let Some(there) = SYSTEM.iter().map(Path::new).find(|path| path.exists()) {
                found.file(there);
            }
            found
        }
    };
    let mut store = RootCertStore::empty();
    // A store holds the odd certificate that no longer parses; the others count.
    store.add_parsable_certificates(found.certificates);
    if store.is_empty() && cfg!(feature = "builtin-roots") {
        return built_in();
    }
    if store.is_empty() {
        let mut text = "tls: no trusted certificates were found on this system; install the package ca-certificates, or name a PEM file in AWS_CA_BUNDLE, SSL_CERT_FILE or the ca_bundle option".to_owned();
        for e in found.errors.iter().take(3) {
            text.push_str(&format!(" ({e})"));
        }
        let mut e = Error::transport("tls", text).retryable(false);
        e.facts_mut().code = "MissingRootCertificates".to_owned();
        return Err(e);
    }
    let store = Arc::new(store);
    let _steady = crate::runtime::steady();
    Ok(STORE.get_or_init(|| store).clone())
}

/// The roots that were built in.
#[cfg(feature = "builtin-roots")]
pub(super) fn built_in() -> Result<Arc<RootCertStore>> {
    Ok(Arc::new(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }))
}

/// There are none in this build.
#[cfg(not(feature = "builtin-roots"))]
pub(super) fn built_in() -> Result<Arc<RootCertStore>> {
    let text = "tls: this library was built without certificates of its own; build it with the feature builtin-roots, or leave tls_roots at \"platform\"";
    let mut e = Error::transport("tls", text).retryable(false);
    e.facts_mut().code = "MissingRootCertificates".to_owned();
    Err(e)
}

/// The certificates of a bundle in PEM, all of which must be good.
pub(super) fn parse(pem: &[u8], name: &str) -> Result<Arc<RootCertStore>> {
    let mut store = RootCertStore::empty();
    let certificates = match plain(pem) {
        Some(certificates) => certificates,
        None => CertificateDer::pem_slice_iter(pem)
            .collect::<std::result::Result<_, _>>()
            .map_err(|e| bundle(name, &format!("is not valid PEM: {e}")))?,
    };
    for cert in certificates {
        store.add(cert).map_err(|e| bundle(name, &format!("holds a certificate that can't be used: {e}")))?;
    }
    if store.is_empty() {
        return Err(bundle(name, "holds no certificate (no BEGIN CERTIFICATE line)"));
    }
    Ok(Arc::new(store))
}

/// The error of a bundle that can't be used.
pub(super) fn bundle(name: &str, what: &str) -> Error {
    let text = format!(
        "tls: the certificate bundle {name} {what}; AWS_CA_BUNDLE or the ca_bundle option must name a readable PEM file, or the ca_pem option hold its text"
    );
    let mut e = Error::transport("tls", text).retryable(false);
    e.facts_mut().code = "InvalidCertificateBundle".to_owned();
    e
}

/// What was found in a system's places, and why not more.
#[derive(Debug, Default)]
struct Found {
    certificates: Vec<CertificateDer<'static>>,
    errors: Vec<String>,
}

/// The systems that have a store of their own kind.
#[cfg(any(windows, target_vendor = "apple"))]
fn native() -> Found {
    let found = rustls_native_certs::load_native_certs();
    Found { certificates: found.certs, errors: found.errors.iter().map(ToString::to_string).collect() }
}

/// `SSL_CERT_FILE` and `SSL_CERT_DIR`, or else the places where OpenSSL would look.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn native() -> Found {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let mut file = named("SSL_CERT_FILE").map(Into::into);
    let mut folders: Vec<_> = named("SSL_CERT_DIR")
        .map(|all| std::env::split_paths(&all).filter(|path| !path.as_os_str().is_empty()).collect())
        .unwrap_or_default();
    if file.is_none() && folders.is_empty() {
        let there = openssl_probe::probe();
        (file, folders) = (there.cert_file, there.cert_dir);
    }
    let mut found = Found::default();
    let mut seen = std::collections::HashSet::new();
    if let Some(file) = &file {
        seen.insert(identity(file));
        found.file(file);
    }
    for folder in &folders {
        found.folder(folder, &mut seen);
    }
    // Most are both in the file and in files of their own.
    found.certificates.sort_unstable_by(|a, b| a.cmp(b));
    found.certificates.dedup();
    found
}

/// What a file is, whatever its names: `openssl rehash` gives each a second one. `None` for what is no file.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    Some((metadata.dev(), metadata.ino()))
}

impl Found {
    fn file(&mut self, path: &Path) {
        let pem = match std::fs::read(path) {
            Ok(pem) => pem,
            Err(e) => return self.errors.push(unread(path, &e)),
        };
        match plain(&pem) {
            Some(certificates) => self.certificates.extend(certificates),
            None => {
                for read in CertificateDer::pem_slice_iter(&pem) {
                    match read {
                        Ok(certificate) => self.certificates.push(certificate),
                        Err(e) => self.errors.push(format!("{}: {e}", path.display())),
                    }
                }
            }
        }
    }

    #[cfg(not(any(windows, target_vendor = "apple")))]
    fn folder(&mut self, path: &Path, seen: &mut std::collections::HashSet<Option<(u64, u64)>>) {
        let entries = match std::fs::read_dir(path) {
            Ok(entries) => entries,
            Err(e) => return self.errors.push(unread(path, &e)),
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let identity = identity(&path);
            if identity.is_some() && seen.insert(identity) {
                self.file(&path);
            }
        }
    }
}

/// What is said of a file or folder that can't be read.
fn unread(path: &Path, e: &std::io::Error) -> String {
    format!("{} could not be read: {}", path.display(), failure::phrase(e))
}

/// The certificates of PEM that holds nothing else but text between them; `None` when there is more to it.
fn plain(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
    const END: &[u8] = b"-----END CERTIFICATE-----";
    let mut found = Vec::new();
    let mut text = Vec::new();
    let mut inside = false;
    for line in pem.split(|&b| b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (inside, line.first() == Some(&b'-')) {
            (true, false) => text.extend_from_slice(line),
            (true, true) if line == END => {
                let mut der = Vec::new();
                base64::decode(&text, &mut der).ok().filter(|()| text.len() % 4 == 0)?;
                found.push(CertificateDer::from(der));
                text.clear();
                inside = false;
            }
            (false, true) if line == BEGIN => inside = true,
            (_, true) => return None,
            (false, false) => {}
        }
    }
    (!inside && !found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_rustls(pem: &str) -> Vec<CertificateDer<'static>> {
        CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<std::result::Result<_, _>>().unwrap()
    }

    const ONE: &str = "-----BEGIN CERTIFICATE-----\nAAEC\nAwQ=\n-----END CERTIFICATE-----\n";
    const OTHER: &str = "-----BEGIN CERTIFICATE-----\r\n/wAA\r\n-----END CERTIFICATE-----\r\n";

    #[test]
    fn the_usual_form_is_read_as_rustls_reads_it() {
        for pem in
            [ONE.to_owned(), format!("{ONE}{OTHER}"), format!("# a name\n{OTHER}\n\n# another\n{ONE}\n")]
        {
            let read = plain(pem.as_bytes()).unwrap();
            assert_eq!(read, by_rustls(&pem));
            assert!(!read.is_empty());
        }
        assert_eq!(plain(ONE.as_bytes()).unwrap()[0].as_ref(), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn everything_else_is_left_to_rustls() {
        let key = "-----BEGIN PRIVATE KEY-----\nAAEC\n-----END PRIVATE KEY-----\n";
        for pem in [
            "",
            "no certificate",
            "-----BEGIN CERTIFICATE-----\nAAEC\n",
            "-----BEGIN CERTIFICATE-----\nAA!C\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\nAAECAw\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE----- \n",
            &format!("{ONE}{key}"),
            &format!("-----END CERTIFICATE-----\n{ONE}"),
        ] {
            assert_eq!(plain(pem.as_bytes()), None, "{pem:?}");
        }
        assert_eq!(by_rustls(&format!("{ONE}{key}")), by_rustls(ONE));
    }

    #[test]
    #[cfg(not(any(windows, target_vendor = "apple")))]
    fn a_folder_is_read_once_for_each_file() {
        let folder = std::env::temp_dir().join(format!("libaws-roots-of-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("deeper")).unwrap();
        std::fs::write(folder.join("one.pem"), ONE).unwrap();
        std::fs::write(folder.join("both.pem"), format!("{ONE}{OTHER}")).unwrap();
        std::fs::write(folder.join("none.pem"), "-----BEGIN CERTIFICATE-----\n").unwrap();
        std::os::unix::fs::symlink(folder.join("one.pem"), folder.join("0a1b2c3d.0")).unwrap();
        std::os::unix::fs::symlink(folder.join("gone.pem"), folder.join("4e5f6a7b.0")).unwrap();
        let mut found = Found::default();
        found.folder(&folder, &mut Default::default());
        found.folder(&folder.join("missing"), &mut Default::default());
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.certificates.len(), 3);
        let errors = found.errors.join("; ");
        assert!(errors.contains("none.pem") && errors.contains("missing could not be read"), "{errors}");
        assert_eq!(found.errors.len(), 2, "{errors}");
    }
}
