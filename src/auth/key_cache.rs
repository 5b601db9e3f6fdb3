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

use super::stamp::Stamp;
use crate::crypto::{HmacKey, Zeroizing};
use crate::identity::Credentials;
use parking_lot::RwLock;
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
    let key = Arc::new(derive(c.secret_access_key(), stamp.date(), region, service));
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
}
