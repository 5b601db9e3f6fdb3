//! Digests, HMAC, signatures and randomness behind one provider, so that another build may swap them all.
//!
//! No other module names a cryptography crate. SHA-2 and HMAC are ring's, which
//! rustls links already: its assembly picks SHA-NI, AVX2 or ARMv8 instructions
//! at run time, where the sha2 crate falls back to portable code on every ARM
//! server unless it is built with an assembler of its own. SHA-1 and MD5 are not
//! used for security here (they are checksums that services ask for) and come
//! from the small crates made for them, as RSA with SHA-1 does, which CloudFront asks for.

mod digest;
mod ecdsa;
mod encode;
mod hmac;
mod random;
mod rsa;
mod secret;

pub use digest::{Md5, Sha1, Sha256, Sha512, sha256};
pub use ecdsa::EcdsaKey;
pub use encode::{hex, hex_into, hex32};
pub use hmac::HmacKey;
pub use random::{forked, random_bytes, unit_random, uuid_v4};
pub use rsa::RsaKey;
pub use secret::Secret;
pub use zeroize::Zeroizing;

#[cfg(test)]
mod tests;
