//! What a client's rules gave before.
//!
//! The key is what the rules can see: the values of the parameters that they
//! refer to or require. S3's `Key`, which its rules declare but never look at,
//! is not in it, so that each bucket has one entry however many objects are
//! asked for. A look-up hashes those values once and compares a short row of
//! hashes, the last hit first; equal hashes are confirmed by comparing values.

use super::params::{Params, Value};
use super::result::Endpoint;
use std::sync::Arc;

/// The most endpoints kept; the least recently used one makes room.
const CAPACITY: usize = 64;

/// Endpoints by the values that they were resolved from.
#[derive(Debug, Default)]
pub(super) struct Cache {
    hashes: Vec<u64>,
    entries: Vec<Entry>,
    last: usize,
    clock: u64,
}

#[derive(Debug)]
struct Entry {
    key: Box<[Option<Value<'static>>]>,
    endpoint: Arc<Endpoint>,
    used: u64,
}

impl Cache {
    /// The endpoint for these values.
    pub(super) fn find(&mut self, hash: u64, slots: &[u32], params: &Params<'_>) -> Option<Arc<Endpoint>> {
        let at = match self.hashes.get(self.last) {
            Some(h) if *h == hash => self.last,
            _ => self.hashes.iter().position(|h| *h == hash)?,
        };
        let entry = &mut self.entries[at];
        let same = slots.iter().zip(&entry.key).all(|(slot, v)| params.value(*slot as usize) == v.as_ref());
        if !same {
            return None;
        }
        self.clock += 1;
        entry.used = self.clock;
        self.last = at;
        Some(entry.endpoint.clone())
    }

    /// Keeps an endpoint. One with the same hash is replaced.
    pub(super) fn keep(&mut self, hash: u64, slots: &[u32], params: &Params<'_>, endpoint: Arc<Endpoint>) {
        self.clock += 1;
        let key = slots.iter().map(|slot| params.value(*slot as usize).cloned().map(Value::into_owned));
        let entry = Entry { key: key.collect(), endpoint, used: self.clock };
        let place = match self.hashes.iter().position(|h| *h == hash) {
            None if self.entries.len() < CAPACITY => None,
            None => (0..self.entries.len()).min_by_key(|i| self.entries[*i].used),
            same => same,
        };
        match place {
            Some(at) => {
                self.hashes[at] = hash;
                self.entries[at] = entry;
            }
            None => {
                self.hashes.push(hash);
                self.entries.push(entry);
            }
        }
    }
}

/// A hash of the values at these slots. It need not withstand an attacker: a
/// collision costs one evaluation.
pub(super) fn hash(slots: &[u32], params: &Params<'_>) -> u64 {
    let mut h = 0;
    for slot in slots {
        match params.value(*slot as usize) {
            None => h = mix(h, 1),
            Some(Value::Bool(b)) => h = mix(h, 2 + *b as u64),
            Some(Value::String(s)) => h = mix_text(h, s),
            Some(Value::StringArray(items)) => {
                h = items.iter().fold(mix(h, items.len() as u64), |h, s| mix_text(h, s));
            }
        }
    }
    h
}

fn mix_text(h: u64, text: &str) -> u64 {
    let mut h = mix(h, text.len() as u64);
    let (chunks, rest) = text.as_bytes().as_chunks::<8>();
    for chunk in chunks {
        h = mix(h, u64::from_le_bytes(*chunk));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(h, u64::from_le_bytes(last))
}

fn mix(h: u64, word: u64) -> u64 {
    (h.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
