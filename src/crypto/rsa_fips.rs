//! RSA with PKCS#1 v1.5 and SHA-256, in AWS-LC's FIPS module: what CloudFront checks signed URLs with.
//!
//! It has the face of `rsa.rs`, but signs no SHA-1, which the standard no longer allows under a signature.

use crate::error::{Error, Result};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};

/// A private RSA key.
pub struct RsaKey(RsaKeyPair);

impl RsaKey {
    /// A key in DER: PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`). `None` if it is
    /// neither, its numbers don't belong together, or its length is not approved.
    pub fn from_der(der: &[u8]) -> Option<RsaKey> {
        RsaKeyPair::from_pkcs8(der).or_else(|_| RsaKeyPair::from_der(der)).ok().map(RsaKey)
    }

    /// The length of the modulus in bits: whole bytes, as all approved lengths are.
    pub fn bits(&self) -> usize {
        self.0.public_modulus_len() * 8
    }

    /// The signature of a message's SHA-1: refused.
    pub fn sign_sha1(&self, _: &[u8]) -> Result<Vec<u8>> {
        Err(not_approved())
    }

    /// The signature of a message's SHA-256.
    pub fn sign_sha256(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut out = vec![0; self.0.public_modulus_len()];
        match self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut out) {
            Ok(()) => Ok(out),
            Err(_) => {
                let text = format!("the RSA key of {} bits can't sign: use one of 2048 bits", self.bits());
                Err(Error::invalid("InvalidPrivateKey", text).at("sign"))
            }
        }
    }
}

/// What a signature over SHA-1 meets.
pub(super) fn not_approved() -> Error {
    let text =
        "signatures over SHA-1 are not approved, and this library was built for FIPS 140: sign with SHA-256";
    Error::invalid("NotApproved", text).at("sign")
}

impl std::fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RsaKey(..)")
    }
}
