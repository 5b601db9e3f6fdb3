//! Digests, HMAC, signatures and randomness behind one provider, so that another build may swap them all.
//!
//! No other module names a cryptography crate. SHA-2 and HMAC are ring's, which
//! rustls links already: its assembly picks SHA-NI, AVX2 or ARMv8 instructions
//! at run time, where the sha2 crate falls back to portable code on every ARM
//! server unless it is built with an assembler of its own. SHA-1 and MD5 are not
//! used for security here (they are checksums that services ask for) and come
//! from the small crates made for them, as RSA with SHA-1 does, which CloudFront asks for.
//!
//! A build with the feature `fips` takes all of it, TLS too, from AWS-LC's validated module, whose crate has
//! ring's shape. What the standard does not allow is then refused (signatures over SHA-1), or stays outside
//! because it is no cryptography here (MD5, CRCs, XXH as checksums, which services ask for by name).

#[cfg(feature = "fips")]
use aws_lc_rs as provider;
#[cfg(not(feature = "fips"))]
use ring as provider;

mod digest;
#[cfg_attr(feature = "fips", path = "ecdsa_fips.rs")]
mod ecdsa;
mod encode;
mod hmac;
mod random;
#[cfg_attr(feature = "fips", path = "rsa_fips.rs")]
mod rsa;
mod secret;

#[cfg(not(any(feature = "ring", feature = "fips")))]
compile_error!(
    "one of the features `ring` and `fips` must be chosen: without either there is no cryptography"
);

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
