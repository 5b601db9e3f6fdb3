//! Signing keys, kept for the day they are good for.
//!
//! A key is four HMACs away from its secret; measured elsewhere, keeping it took
//! a fifth off a request. One small table serves the whole process. Entries are
//! told apart by the credentials' fingerprint, which covers the secret, and by
//! date, region and service in full: a hash alone could hand out a wrong key.
//!
//! The lock is only ever tried. When it is taken, for the moment that another
//! thread stores a key or for good in a child forked at that moment, the key is
//! derived as if there were no cache.
//!
//! SigV4a's key pairs, which depend on the credentials alone, have a smaller table
//! beside: each costs a multiplication on the curve, hundreds of signatures' worth of HMACs.

use super::stamp::Stamp;
use crate::crypto::{EcdsaKey, HmacKey, Zeroizing};
use crate::error::{Error, Result};
use crate::identity::Credentials;
use crate::runtime::{RwLock, steady};
use std::sync::Arc;

/// Enough for every service and region that a process talks to at a time.
const ENTRIES: usize = 64;

struct Entry {
    fingerprint: [u8; 16],
    date: [u8; 8],
    region: Box<str>,
    service: Box<str>,
    key: Arc<HmacKey>,
}

struct Table {
    entries: Vec<Entry>,
    next: usize,
}

static TABLE: RwLock<Table> = RwLock::new(Table { entries: Vec::new(), next: 0 });

/// The signing key of credentials for a date, a region and a service.
pub(super) fn signing_key(c: &Credentials, stamp: &Stamp, region: &str, service: &str) -> Arc<HmacKey> {
    // Else a fork could leave the child a lock that is held for ever, and so a cache that keeps nothing.
    let steadily = steady();
    if let Some(table) = TABLE.try_read() {
        let hit = table.entries.iter().find(|e| {
            e.fingerprint == *c.fingerprint()
                && e.date == *stamp.date()
                && *e.service == *service
                && *e.region == *region
        });
        if let Some(e) = hit {
            return e.key.clone();
        }
    }
    drop(steadily);
    let key = Arc::new(derive(c.secret_access_key(), stamp.date(), region, service));
    let _steady = steady();
    if let Some(mut table) = TABLE.try_write() {
        let mut date = [0; 8];
        date.copy_from_slice(stamp.date());
        table.keep(Entry {
            fingerprint: *c.fingerprint(),
            date,
            region: region.into(),
            service: service.into(),
            key: key.clone(),
        });
    }
    key
}

impl Table {
    /// Stores an entry over one of another day, else over the oldest.
    fn keep(&mut self, entry: Entry) {
        if self.entries.len() < ENTRIES {
            self.entries.push(entry);
            return;
        }
        let stale = self.entries.iter().position(|e| e.date != entry.date);
        let at = stale.unwrap_or(self.next);
        self.next = (at + 1) % ENTRIES;
        self.entries[at] = entry;
    }
}

fn derive(secret: &str, date: &[u8], region: &str, service: &str) -> HmacKey {
    let mut first = Zeroizing::new(Vec::with_capacity(secret.len() + 4));
    first.extend_from_slice(b"AWS4");
    first.extend_from_slice(secret.as_bytes());
    let mut key = HmacKey::new(&first);
    for part in [date, region.as_bytes(), service.as_bytes(), b"aws4_request"] {
        key = HmacKey::new(&*Zeroizing::new(key.sign(part)));
    }
    key
}

/// Key pairs that are kept, at most.
const PAIRS: usize = 16;

/// Key pairs by the fingerprint of their credentials, the oldest first.
static KEY_PAIRS: RwLock<Vec<([u8; 16], Arc<EcdsaKey>)>> = RwLock::new(Vec::new());

/// The key pair of credentials.
pub(super) fn key_pair(c: &Credentials) -> Result<Arc<EcdsaKey>> {
    let steadily = steady();
    if let Some(pairs) = KEY_PAIRS.try_read()
        && let Some((_, pair)) = pairs.iter().find(|(fingerprint, _)| fingerprint == c.fingerprint())
    {
        return Ok(pair.clone());
    }
    drop(steadily);
    let pair = Arc::new(derive_pair(c.access_key_id(), c.secret_access_key())?);
    let _steady = steady();
    if let Some(mut pairs) = KEY_PAIRS.try_write() {
        if pairs.len() >= PAIRS {
            pairs.remove(0);
        }
        pairs.push((*c.fingerprint(), pair.clone()));
    }
    Ok(pair)
}

/// The order of P-256 less two.
const ORDER_LESS_TWO: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, //
    0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
];

/// HMAC in counter mode (NIST SP 800-108) over the access key's id, until what comes is in the
/// curve's range: all but one in four thousand million are at once.
fn derive_pair(id: &str, secret: &str) -> Result<EcdsaKey> {
    let mut first = Zeroizing::new(Vec::with_capacity(secret.len() + 5));
    first.extend_from_slice(b"AWS4A");
    first.extend_from_slice(secret.as_bytes());
    let key = HmacKey::new(&first);
    for counter in 1..=254_u8 {
        let mut input = Zeroizing::new(Vec::with_capacity(id.len() + 32));
        input.extend_from_slice(&[0, 0, 0, 1]);
        input.extend_from_slice(b"AWS4-ECDSA-P256-SHA256");
        input.push(0);
        input.extend_from_slice(id.as_bytes());
        input.push(counter);
        // The length of what is wanted, in bits.
        input.extend_from_slice(&[0, 0, 1, 0]);
        let mut candidate = Zeroizing::new(key.sign(&input));
        if in_range(&candidate) {
            for byte in candidate.iter_mut().rev() {
                let (sum, carry) = byte.overflowing_add(1);
                *byte = sum;
                if !carry {
                    break;
                }
            }
            return EcdsaKey::from_scalar(&candidate);
        }
    }
    Err(Error::invalid("InvalidPrivateKey", "the credentials lead to no SigV4a key").at("sign"))
}

/// Whether a candidate is not above the order less two, in a time that does not depend on it.
fn in_range(candidate: &[u8; 32]) -> bool {
    let (mut above, mut equal) = (0_u8, 1_u8);
    for (&a, &b) in candidate.iter().zip(&ORDER_LESS_TWO) {
        let (a, b) = (u16::from(a), u16::from(b));
        above |= (b.wrapping_sub(a) >> 15) as u8 & equal;
        equal &= ((a ^ b).wrapping_sub(1) >> 15) as u8;
    }
    above == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;
    use std::time::{Duration, UNIX_EPOCH};

    /// The example of the service's own documentation; an HMAC of nothing stands
    /// for the key, which shows itself no other way.
    #[test]
    fn the_documented_key() {
        let documented = [
            0xc4, 0xaf, 0xb1, 0xcc, 0x57, 0x71, 0xd8, 0x71, 0x76, 0x3a, 0x39, 0x3e, 0x44, 0xb7, 0x03, 0x57,
            0x1b, 0x55, 0xcc, 0x28, 0x42, 0x4d, 0x1a, 0x5e, 0x86, 0xda, 0x6e, 0xd3, 0xc1, 0x54, 0xa4, 0xb9,
        ];
        let key = derive("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", b"20150830", "us-east-1", "iam");
        assert_eq!(hex(&key.sign(b"")), hex(&HmacKey::new(&documented).sign(b"")));
    }

    #[test]
    fn keys_are_told_apart_and_bounded() {
        let stamp = |day: u64| Stamp::new(UNIX_EPOCH + Duration::from_secs(day * 86_400));
        let (a, b) = (Credentials::new("AK", "one"), Credentials::new("AK", "two"));
        let key = |c: &Credentials, day, region: &str, service: &str| {
            let cached = signing_key(c, &stamp(day), region, service).sign(b"x");
            let derived = derive(c.secret_access_key(), stamp(day).date(), region, service).sign(b"x");
            assert_eq!(cached, derived);
            cached
        };
        assert_ne!(key(&a, 0, "r", "s"), key(&b, 0, "r", "s"));
        assert_ne!(key(&a, 0, "r", "s"), key(&a, 1, "r", "s"));
        for i in 0..200 {
            key(&a, i / 50, &format!("r{i}"), "s");
            key(&a, 0, "r", "s");
        }
        assert!(TABLE.read().entries.len() <= ENTRIES);
    }

    #[test]
    fn the_range_of_the_curve() {
        let mut n = ORDER_LESS_TWO;
        assert!(in_range(&n) && in_range(&[0; 32]) && !in_range(&[255; 32]));
        n[31] += 1;
        assert!(!in_range(&n));
        n[0] = 0xfe;
        assert!(in_range(&n));
    }

    #[test]
    fn key_pairs_are_kept_and_bounded() {
        let c = Credentials::new("AK", "secret");
        let first = key_pair(&c).unwrap();
        assert!(Arc::ptr_eq(&first, &key_pair(&c).unwrap()));
        assert_ne!(first.public(), key_pair(&Credentials::new("AK", "other")).unwrap().public());
        for i in 0..40 {
            key_pair(&Credentials::new(format!("AK{i}"), "s")).unwrap();
        }
        assert!(KEY_PAIRS.read().len() <= PAIRS);
        assert_eq!(first.public(), key_pair(&c).unwrap().public());
    }
}
