//! Private keys in PEM: PKCS#1, SEC 1 and PKCS#8.
//!
//! The usual mistake is another file of the same form, a certificate or the public half; each is
//! named for what it is. The text is a secret, and so is what it decodes to.

use crate::crypto::{EcdsaKey, RsaKey, Zeroizing};
use crate::document::base64;
use crate::error::{Error, Result};

/// Longer than any key.
const MAX: usize = 64 << 10;

/// A private key that CloudFront takes.
pub(super) enum PrivateKey {
    Rsa(RsaKey),
    Ecdsa(EcdsaKey),
}

/// Reads the private key in a PEM text.
pub(super) fn private_key(pem: &str) -> Result<PrivateKey> {
    if pem.len() > MAX {
        return Err(unusable("it is longer than 64 KiB"));
    }
    let mut others = Vec::new();
    let mut rest = pem;
    while let Some(from) = rest.find("-----BEGIN ") {
        let block = &rest[from + 11..];
        let Some((label, block)) = block.split_once("-----") else { break };
        let end = format!("-----END {label}-----");
        let Some(length) = block.find(&end) else {
            return Err(unusable(&format!("its {label} has no end")));
        };
        let (body, after) = block.split_at(length);
        rest = &after[end.len()..];
        match label {
            "RSA PRIVATE KEY" | "EC PRIVATE KEY" | "PRIVATE KEY" => return key(label, body),
            "ENCRYPTED PRIVATE KEY" => return Err(encrypted()),
            "EC PARAMETERS" => {}
            other => others.push(other),
        }
    }
    match others.first() {
        Some(other) => {
            Err(unusable(&format!("it holds a {other}; a private key in PKCS#1, SEC 1 or PKCS#8 is needed")))
        }
        None => Err(unusable(
            "it has no -----BEGIN PRIVATE KEY----- line: give the text of the PEM file, not its path",
        )),
    }
}

fn key(label: &str, body: &str) -> Result<PrivateKey> {
    if body.contains("ENCRYPTED") {
        return Err(encrypted());
    }
    let text: Zeroizing<Vec<u8>> =
        Zeroizing::new(body.bytes().filter(|b| !b.is_ascii_whitespace()).collect());
    // Of its full length from the start: a growing buffer leaves pieces behind.
    let mut der = Zeroizing::new(Vec::with_capacity(text.len()));
    if base64::decode(&text, &mut der).is_err() {
        return Err(unusable(&format!("its {label} is not base64")));
    }
    let found = match label {
        "RSA PRIVATE KEY" => RsaKey::from_der(&der).map(PrivateKey::Rsa),
        "EC PRIVATE KEY" => EcdsaKey::from_der(&der).map(PrivateKey::Ecdsa),
        _ => RsaKey::from_der(&der)
            .map(PrivateKey::Rsa)
            .or_else(|| EcdsaKey::from_der(&der).map(PrivateKey::Ecdsa)),
    };
    found.ok_or_else(|| {
        unusable(&format!("its {label} is neither an RSA key nor an EC key of the curve P-256 (prime256v1)"))
    })
}

fn encrypted() -> Error {
    unusable("it is encrypted: decrypt it first, with openssl pkey -in key.pem -out plain.pem")
}

fn unusable(why: &str) -> Error {
    Error::invalid("InvalidPrivateKey", format!("PrivateKey: {why}")).at("sign")
}
