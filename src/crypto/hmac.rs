//! HMAC-SHA256 with its keyed state kept.
//!
//! A signing key serves thousands of requests a day. [`HmacKey`] keeps the two
//! hash states that the key leads to, so that a signature costs no key schedule:
//! two SHA-256 blocks less each.

use super::digest::fixed;
use super::provider::hmac;

/// A key, with the inner and outer hash states it leads to. Cloning copies the states.
#[derive(Clone)]
pub struct HmacKey(hmac::Key);

impl HmacKey {
    /// The state for a key of any length.
    pub fn new(key: &[u8]) -> HmacKey {
        HmacKey(hmac::Key::new(hmac::HMAC_SHA256, key))
    }

    /// The code of a message in memory.
    pub fn sign(&self, message: &[u8]) -> [u8; 32] {
        fixed(hmac::sign(&self.0, message).as_ref())
    }

    /// Whether a code is the message's, compared in constant time.
    pub fn verify(&self, message: &[u8], code: &[u8]) -> bool {
        hmac::verify(&self.0, message, code).is_ok()
    }
}

impl std::fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HmacKey(..)")
    }
}
