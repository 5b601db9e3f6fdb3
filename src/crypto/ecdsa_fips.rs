//! ECDSA over P-256 with SHA-256, in AWS-LC's FIPS module.
//!
//! It has the face of `ecdsa.rs`. The module finds the public point by itself; and it signs no SHA-1,
//! which the standard no longer allows under a signature.

use super::digest::fixed;
use super::rsa::not_approved;
use crate::error::{Error, Result, Status};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING};
use aws_lc_rs::signature::{EcdsaKeyPair, KeyPair, UnparsedPublicKey};

/// A private key of the curve P-256.
pub struct EcdsaKey(EcdsaKeyPair);

/// What stands around a scalar in SEC 1's `ECPrivateKey` without its public point: the version, ...
const HEAD: [u8; 7] = [0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20];
/// ... and the curve's name.
const TAIL: [u8; 12] = [0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];

impl EcdsaKey {
    /// The key of a scalar from 1 to the group's order less one.
    pub fn from_scalar(scalar: &[u8; 32]) -> Result<EcdsaKey> {
        let mut der = zeroize::Zeroizing::new([0; HEAD.len() + 32 + TAIL.len()]);
        der[..HEAD.len()].copy_from_slice(&HEAD);
        der[HEAD.len()..][..32].copy_from_slice(scalar);
        der[HEAD.len() + 32..].copy_from_slice(&TAIL);
        EcdsaKey::from_der(&*der).ok_or_else(|| {
            Error::invalid("InvalidPrivateKey", "the P-256 private key is out of range").at("sign")
        })
    }

    /// A key in DER: SEC 1 (`EC PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`). `None` if it is neither.
    pub fn from_der(der: &[u8]) -> Option<EcdsaKey> {
        EcdsaKeyPair::from_private_key_der(&ECDSA_P256_SHA256_ASN1_SIGNING, der).ok().map(EcdsaKey)
    }

    /// The signature of a digest: refused, since only CloudFront's SHA-1 is signed so.
    pub fn sign_digest(&self, _: &[u8]) -> Result<Vec<u8>> {
        Err(not_approved())
    }

    /// The signature of a message's SHA-256, in DER. It differs each time.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        match self.0.sign(&SystemRandom::new(), message) {
            Ok(signature) => Ok(signature.as_ref().to_vec()),
            Err(_) => {
                let text = "the FIPS module's random number generator failed";
                Err(Error::new(Status::Other, "NoRandomness", text).at("sign"))
            }
        }
    }

    /// The public point's two coordinates.
    pub fn public(&self) -> ([u8; 32], [u8; 32]) {
        // An uncompressed point: one byte that says so, and both.
        let point = self.0.public_key().as_ref();
        (fixed(&point[1..33]), fixed(&point[33..65]))
    }

    /// Whether a signature in DER is the message's by this key.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let point = self.0.public_key().as_ref();
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature).is_ok()
    }
}

impl std::fmt::Debug for EcdsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EcdsaKey(..)")
    }
}
