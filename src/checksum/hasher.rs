//! Any of the checksums, run over a body piece by piece.

use super::Algorithm;
use crate::crypto::{Md5, Sha1, Sha256, Sha512};
use crate::document::base64;
use xxhash_rust::xxh3::Xxh3;
use xxhash_rust::xxh64::Xxh64;

/// A checksum in the making.
#[derive(Clone)]
pub struct Hasher(State);

#[derive(Clone)]
enum State {
    Crc32(crc32fast::Hasher),
    Crc32c(u32),
    Crc64Nvme(crc64fast_nvme::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
    Sha512(Box<Sha512>),
    Md5(Md5),
    XxHash64(Xxh64),
    // More than 500 bytes of state.
    Xxh3(Box<Xxh3>, Algorithm),
}

impl Hasher {
    /// Over no bytes yet.
    pub fn new(algorithm: Algorithm) -> Hasher {
        Hasher(match algorithm {
            Algorithm::Crc32 => State::Crc32(crc32fast::Hasher::new()),
            Algorithm::Crc32c => State::Crc32c(0),
            Algorithm::Crc64Nvme => State::Crc64Nvme(crc64fast_nvme::Digest::new()),
            Algorithm::Sha1 => State::Sha1(Sha1::new()),
            Algorithm::Sha256 => State::Sha256(Sha256::new()),
            Algorithm::Sha512 => State::Sha512(Box::default()),
            Algorithm::Md5 => State::Md5(Md5::new()),
            Algorithm::XxHash64 => State::XxHash64(Xxh64::new(0)),
            Algorithm::XxHash3 | Algorithm::XxHash128 => State::Xxh3(Box::new(Xxh3::new()), algorithm),
        })
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Crc32(d) => d.update(bytes),
            State::Crc32c(crc) => *crc = crc32c::crc32c_append(*crc, bytes),
            State::Crc64Nvme(d) => d.write(bytes),
            State::Sha1(d) => d.update(bytes),
            State::Sha256(d) => d.update(bytes),
            State::Sha512(d) => d.update(bytes),
            State::Md5(d) => d.update(bytes),
            State::XxHash64(d) => d.update(bytes),
            State::Xxh3(d, _) => d.update(bytes),
        }
    }

    /// The checksum of all bytes taken.
    pub fn finish(self) -> Digest {
        match self.0 {
            State::Crc32(d) => Digest::new(&d.finalize().to_be_bytes()),
            State::Crc32c(crc) => Digest::new(&crc.to_be_bytes()),
            State::Crc64Nvme(d) => Digest::new(&d.sum64().to_be_bytes()),
            State::Sha1(d) => Digest::new(&d.finish()),
            State::Sha256(d) => Digest::new(&d.finish()),
            State::Sha512(d) => Digest::new(&d.finish()),
            State::Md5(d) => Digest::new(&d.finish()),
            State::XxHash64(d) => Digest::new(&d.digest().to_be_bytes()),
            State::Xxh3(d, Algorithm::XxHash128) => Digest::new(&d.digest128().to_be_bytes()),
            State::Xxh3(d, _) => Digest::new(&d.digest().to_be_bytes()),
        }
    }
}

impl std::fmt::Debug for Hasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hasher")
    }
}

/// The checksum of bytes in memory.
pub fn digest(algorithm: Algorithm, bytes: &[u8]) -> Digest {
    let mut h = Hasher::new(algorithm);
    h.update(bytes);
    h.finish()
}

/// CRC-32 of bytes that follow those with the CRC-32 `before`, which is 0 for none.
pub fn crc32(before: u32, bytes: &[u8]) -> u32 {
    let mut digest = crc32fast::Hasher::new_with_initial(before);
    digest.update(bytes);
    digest.finalize()
}

/// A finished checksum: up to 64 bytes, on the stack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digest {
    bytes: [u8; 64],
    len: u8,
}

impl Digest {
    fn new(given: &[u8]) -> Digest {
        let len = given.len().min(64);
        let mut bytes = [0; 64];
        bytes[..len].copy_from_slice(&given[..len]);
        Digest { bytes, len: len as u8 }
    }

    /// Its bytes, CRCs with the highest first.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    /// As headers carry it.
    pub fn base64(&self) -> String {
        base64::text(self.as_bytes())
    }

    /// The same, appended.
    pub fn base64_into(&self, out: &mut Vec<u8>) {
        base64::encode(self.as_bytes(), out);
    }
}

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.base64())
    }
}
