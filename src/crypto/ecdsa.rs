//! ECDSA over P-256 with SHA-256: SigV4a's signatures, and CloudFront's with EC keys.
//!
//! ring signs, in a third of the instructions that a portable implementation takes and with
//! constant-time assembly; but it wants the public key beside the private one, which for a
//! derived key nobody has. The multiplication that makes it is p256's, once for each key; and so are
//! the signatures over SHA-1, which CloudFront takes and ring does not make.

use super::digest::fixed;
use crate::error::{Error, Result, Status};
use p256::ecdsa::signature::hazmat::PrehashSigner;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::pkcs8::DecodePrivateKey;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use ring::signature::{KeyPair, UnparsedPublicKey};

/// A private key of the curve P-256.
pub struct EcdsaKey {
    pair: EcdsaKeyPair,
    /// The same for other digests than SHA-256, which ring does not sign.
    other: SigningKey,
}

impl EcdsaKey {
    /// The key of a scalar from 1 to the group's order less one.
    pub fn from_scalar(scalar: &[u8; 32]) -> Result<EcdsaKey> {
        let key = p256::SecretKey::from_slice(scalar).map_err(|_| unusable("out of range"))?;
        EcdsaKey::new(&key)
    }

    /// A key in DER: SEC 1 (`EC PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`). `None` if it is neither.
    pub fn from_der(der: &[u8]) -> Option<EcdsaKey> {
        let key = p256::SecretKey::from_pkcs8_der(der).or_else(|_| {
            // The plain form may leave out its curve, which then is taken on trust.
            p256::SecretKey::from_sec1_der(der)
        });
        EcdsaKey::new(&key.ok()?).ok()
    }

    fn new(key: &p256::SecretKey) -> Result<EcdsaKey> {
        let public = key.public_key().to_encoded_point(false);
        let scalar = zeroize::Zeroizing::new(<[u8; 32]>::from(key.to_bytes()));
        EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_ASN1_SIGNING,
            &*scalar,
            public.as_bytes(),
            &SystemRandom::new(),
        )
        .map(|pair| EcdsaKey { pair, other: SigningKey::from(key) })
        .map_err(|_| unusable("refused"))
    }

    /// The signature of a digest, in DER: CloudFront's SHA-1.
    pub fn sign_digest(&self, digest: &[u8]) -> Result<Vec<u8>> {
        let signature: std::result::Result<Signature, _> = self.other.sign_prehash(digest);
        match signature {
            Ok(signature) => Ok(signature.to_der().as_bytes().to_vec()),
            Err(_) => Err(unusable("too long for this digest")),
        }
    }

    /// The signature of a message's SHA-256, in DER. It differs each time.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        match self.pair.sign(&SystemRandom::new(), message) {
            Ok(signature) => Ok(signature.as_ref().to_vec()),
            Err(_) => {
                let text = "the system's random number generator failed";
                Err(Error::new(Status::Other, "NoRandomness", text).at("sign"))
            }
        }
    }

    /// The public point's two coordinates.
    pub fn public(&self) -> ([u8; 32], [u8; 32]) {
        // An uncompressed point: one byte that says so, and both.
        let point = self.pair.public_key().as_ref();
        (fixed(&point[1..33]), fixed(&point[33..65]))
    }

    /// Whether a signature in DER is the message's by this key.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let point = self.pair.public_key().as_ref();
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature).is_ok()
    }
}

impl std::fmt::Debug for EcdsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EcdsaKey(..)")
    }
}

fn unusable(why: &str) -> Error {
    Error::invalid("InvalidPrivateKey", format!("the P-256 private key is {why}")).at("sign")
}
