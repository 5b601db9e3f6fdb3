//! RSA with PKCS#1 v1.5 and SHA-1 or SHA-256: what CloudFront checks signed URLs and cookies with.
//!
//! Nothing else signs with it, and nothing here checks or decrypts: the key is the
//! caller's own and is used with blinding, so that its timing tells nothing of it. ring does
//! not sign with SHA-1.

use super::{Sha1, random_bytes, sha256};
use crate::error::{Error, Result};
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::DecodePrivateKey;
use rsa::rand_core::{CryptoRng, RngCore};
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};

/// A private RSA key.
pub struct RsaKey(RsaPrivateKey);

/// What stands before a SHA-1 in what is signed: its name, in DER (RFC 8017, 9.2).
const SHA1: &[u8] =
    &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14];
/// The same of SHA-256.
const SHA256: &[u8] = &[
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

impl RsaKey {
    /// A key in DER: PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`). `None` if it is
    /// neither, or its numbers don't belong together.
    pub fn from_der(der: &[u8]) -> Option<RsaKey> {
        let key = RsaPrivateKey::from_pkcs8_der(der).or_else(|_| RsaPrivateKey::from_pkcs1_der(der)).ok()?;
        key.validate().ok()?;
        Some(RsaKey(key))
    }

    /// The length of the modulus in bits.
    pub fn bits(&self) -> usize {
        self.0.n().bits()
    }

    /// The signature of a message's SHA-1.
    pub fn sign_sha1(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut digest = Sha1::new();
        digest.update(message);
        self.sign(SHA1, &digest.finish())
    }

    /// The signature of a message's SHA-256.
    pub fn sign_sha256(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.sign(SHA256, &sha256(message))
    }

    fn sign(&self, prefix: &[u8], digest: &[u8]) -> Result<Vec<u8>> {
        let padding = Pkcs1v15Sign { hash_len: Some(digest.len()), prefix: prefix.into() };
        // A generator that failed would make the blinding guessable: better no signature.
        random_bytes(&mut [0; 1])?;
        self.0.sign_with_rng(&mut System, padding, digest).map_err(|_| {
            let text = format!("the RSA key of {} bits can't sign: use one of 2048 bits", self.bits());
            Error::invalid("InvalidPrivateKey", text).at("sign")
        })
    }
}

impl std::fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RsaKey(..)")
    }
}

/// The system's generator as the crate asks for it.
struct System;

impl CryptoRng for System {}

impl RngCore for System {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_ne_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_ne_bytes(bytes)
    }

    fn fill_bytes(&mut self, out: &mut [u8]) {
        // It worked a moment ago, and once it has worked a system's generator does not stop.
        let _ = random_bytes(out);
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> std::result::Result<(), rsa::rand_core::Error> {
        self.fill_bytes(out);
        Ok(())
    }
}
