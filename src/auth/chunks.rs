//! Signatures that go on from a signed head: chunks of a body, their trailer, and
//! event stream messages. Each covers the one before, so that none can be left
//! out, moved or repeated.

use super::key_cache;
use super::params::SigningParams;
use super::stamp::Stamp;
use crate::checksum::ChunkSigner;
use crate::crypto::{HmacKey, hex32, sha256};
use crate::identity::Credentials;
use std::sync::Arc;
use std::time::SystemTime;

const EMPTY: &[u8] = b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The chain of signatures after a head's.
#[derive(Clone)]
pub struct Chunks {
    key: Arc<HmacKey>,
    seed: [u8; 64],
    previous: [u8; 64],
    stamp: Stamp,
    credentials: Credentials,
    region: Box<str>,
    service: Box<str>,
}

impl Chunks {
    pub(super) fn new(key: Arc<HmacKey>, seed: [u8; 64], stamp: Stamp, params: &SigningParams) -> Chunks {
        Chunks {
            key,
            seed,
            previous: seed,
            stamp,
            credentials: params.credentials.clone(),
            region: params.region.into(),
            service: params.service.into(),
        }
    }

    /// The signature of an event stream message: `headers` are the encoded headers
    /// that carry its date and nothing else, `payload` is the message inside. It
    /// has a time of its own, and past midnight another key than the head.
    pub fn event(&mut self, time: SystemTime, headers: &[u8], payload: &[u8]) -> [u8; 32] {
        let stamp = Stamp::new(time);
        if stamp.date() != self.stamp.date() {
            self.key = key_cache::signing_key(&self.credentials, &stamp, &self.region, &self.service);
        }
        self.stamp = stamp;
        let hashes = [hex32(&sha256(headers)), hex32(&sha256(payload))];
        self.next(b"AWS4-HMAC-SHA256-PAYLOAD", &[&hashes[0], &hashes[1]])
    }

    fn next(&mut self, algorithm: &[u8], parts: &[&[u8]]) -> [u8; 32] {
        let mut text = Vec::with_capacity(384);
        text.extend_from_slice(algorithm);
        text.push(b'\n');
        text.extend_from_slice(self.stamp.full());
        text.push(b'\n');
        scope(&self.stamp, &self.region, &self.service, &mut text);
        text.push(b'\n');
        text.extend_from_slice(&self.previous);
        for part in parts {
            text.push(b'\n');
            text.extend_from_slice(part);
        }
        let code = self.key.sign(&text);
        self.previous = hex32(&code);
        code
    }
}

impl ChunkSigner for Chunks {
    fn chunk(&mut self, sha256: &[u8; 32]) -> [u8; 64] {
        self.next(b"AWS4-HMAC-SHA256-PAYLOAD", &[EMPTY, &hex32(sha256)]);
        self.previous
    }

    fn trailer(&mut self, lines: &[u8]) -> [u8; 64] {
        self.next(b"AWS4-HMAC-SHA256-TRAILER", &[&hex32(&sha256(lines))]);
        self.previous
    }

    fn restart(&self) -> Box<dyn ChunkSigner> {
        Box::new(Chunks { previous: self.seed, ..self.clone() })
    }
}

impl std::fmt::Debug for Chunks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chunks(..)")
    }
}

/// Appends `date/region/service/aws4_request`.
pub(super) fn scope(stamp: &Stamp, region: &str, service: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(stamp.date());
    for part in [region, service, "aws4_request"] {
        out.push(b'/');
        out.extend_from_slice(part.as_bytes());
    }
}
