//! The checksums of bodies, and the aws-chunked encoding that carries them.
//!
//! An [`Algorithm`] names a checksum as models and headers do; a [`Hasher`] runs
//! it while the body passes. Going up, the value is sent in a header when the body
//! is at hand and in a trailer ([`Chunked`]) when it is not; coming down,
//! [`validated`] compares at the end of the body.
//!
//! The CRCs are three small crates' (instructions for them, or carry-less multiplication,
//! chosen at run time): several times as fast as table look-up. One crate for all three
//! is to be had, but it brings 400 KB of tables for sixteen others.

mod algorithm;
mod chunked;
mod hasher;
mod validate;

pub use algorithm::{Algorithm, is_composite};
pub use chunked::{ChunkSigner, Chunked, Trailer, encoded_length};
pub use hasher::{Digest, Hasher, crc32, digest};
pub use validate::{check, choose, validated};

#[cfg(test)]
mod tests;
