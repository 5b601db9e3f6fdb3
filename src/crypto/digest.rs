//! The digests: one-shot SHA-256 for requests, and streaming forms for bodies.
//!
//! Each streaming digest has the same three functions, so that the checksum
//! module can hold any of them without a trait object.

use super::provider::digest;

/// SHA-256 of bytes in memory.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    fixed(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// SHA-256, piece by piece.
#[derive(Clone)]
pub struct Sha256(digest::Context);

impl Sha256 {
    /// An empty digest.
    pub fn new() -> Sha256 {
        Sha256(digest::Context::new(&digest::SHA256))
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Takes a part with its length before it, so that no two rows of parts are taken for one another.
    pub fn part(&mut self, part: &[u8]) {
        self.update(&(part.len() as u64).to_le_bytes());
        self.update(part);
    }

    /// The digest of all bytes taken.
    pub fn finish(self) -> [u8; 32] {
        fixed(self.0.finish().as_ref())
    }
}

/// SHA-512, piece by piece.
#[derive(Clone)]
pub struct Sha512(digest::Context);

impl Sha512 {
    /// An empty digest.
    pub fn new() -> Sha512 {
        Sha512(digest::Context::new(&digest::SHA512))
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all bytes taken.
    pub fn finish(self) -> [u8; 64] {
        fixed(self.0.finish().as_ref())
    }
}

/// SHA-1, piece by piece.
#[derive(Clone)]
#[cfg(not(feature = "fips"))]
pub struct Sha1(sha1::Sha1);

#[cfg(not(feature = "fips"))]
impl Sha1 {
    /// An empty digest.
    pub fn new() -> Sha1 {
        Sha1(sha1::Digest::new())
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        sha1::Digest::update(&mut self.0, bytes);
    }

    /// The digest of all bytes taken.
    pub fn finish(self) -> [u8; 20] {
        sha1::Digest::finalize(self.0).into()
    }
}

/// SHA-1, piece by piece: approved as a digest, not under a signature.
#[derive(Clone)]
#[cfg(feature = "fips")]
pub struct Sha1(digest::Context);

#[cfg(feature = "fips")]
impl Sha1 {
    /// An empty digest.
    pub fn new() -> Sha1 {
        Sha1(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all bytes taken.
    pub fn finish(self) -> [u8; 20] {
        fixed(self.0.finish().as_ref())
    }
}

/// MD5, piece by piece.
#[derive(Clone, Default)]
pub struct Md5(md5::Md5);

impl Md5 {
    /// An empty digest.
    pub fn new() -> Md5 {
        Md5::default()
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        md5::Digest::update(&mut self.0, bytes);
    }

    /// The digest of all bytes taken.
    pub fn finish(self) -> [u8; 16] {
        md5::Digest::finalize(self.0).into()
    }
}

impl Default for Sha1 {
    fn default() -> Sha1 {
        Sha1::new()
    }
}

impl Default for Sha256 {
    fn default() -> Sha256 {
        Sha256::new()
    }
}

impl Default for Sha512 {
    fn default() -> Sha512 {
        Sha512::new()
    }
}

/// A digest's bytes as an array. The algorithm fixes the length, so that the
/// lengths are always equal.
pub(super) fn fixed<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    out.copy_from_slice(bytes);
    out
}
