//! The names of checksums, and which is preferred.

/// A checksum algorithm that services know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// CRC-32, as in zip files.
    Crc32,
    /// CRC-32C (Castagnoli).
    Crc32c,
    /// CRC-64/NVME.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
    /// MD5.
    Md5,
    /// XXH64.
    XxHash64,
    /// XXH3, 64 bits.
    XxHash3,
    /// XXH3, 128 bits.
    XxHash128,
}

use Algorithm::*;

impl Algorithm {
    /// All, the preferred first: where an answer carries several, the cheapest
    /// strong one is checked, in the order that the other SDKs have.
    pub const ALL: [Algorithm; 10] =
        [XxHash128, XxHash3, Crc64Nvme, XxHash64, Crc32c, Crc32, Sha1, Sha256, Sha512, Md5];

    /// By its name in a model (`CRC32`), in any case. An unknown name is `None`:
    /// a service may know more than this library.
    pub fn parse(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|a| a.name().eq_ignore_ascii_case(name))
    }

    /// By its header's name (`x-amz-checksum-crc32`), in any case.
    pub fn of_header(header: &str) -> Option<Algorithm> {
        let (prefix, name) = header.split_at_checked("x-amz-checksum-".len())?;
        prefix.eq_ignore_ascii_case("x-amz-checksum-").then(|| Algorithm::parse(name))?
    }

    /// Its name in models.
    pub fn name(self) -> &'static str {
        match self {
            Crc32 => "CRC32",
            Crc32c => "CRC32C",
            Crc64Nvme => "CRC64NVME",
            Sha1 => "SHA1",
            Sha256 => "SHA256",
            Sha512 => "SHA512",
            Md5 => "MD5",
            XxHash64 => "XXHASH64",
            XxHash3 => "XXHASH3",
            XxHash128 => "XXHASH128",
        }
    }

    /// The header and trailer that carry it.
    pub fn header(self) -> &'static str {
        match self {
            Crc32 => "x-amz-checksum-crc32",
            Crc32c => "x-amz-checksum-crc32c",
            Crc64Nvme => "x-amz-checksum-crc64nvme",
            Sha1 => "x-amz-checksum-sha1",
            Sha256 => "x-amz-checksum-sha256",
            Sha512 => "x-amz-checksum-sha512",
            Md5 => "x-amz-checksum-md5",
            XxHash64 => "x-amz-checksum-xxhash64",
            XxHash3 => "x-amz-checksum-xxhash3",
            XxHash128 => "x-amz-checksum-xxhash128",
        }
    }

    /// The digest's length in bytes.
    pub fn size(self) -> usize {
        match self {
            Crc32 | Crc32c => 4,
            Crc64Nvme | XxHash64 | XxHash3 => 8,
            Md5 | XxHash128 => 16,
            Sha1 => 20,
            Sha256 => 32,
            Sha512 => 64,
        }
    }

    /// The length of the digest in base64.
    pub fn base64_len(self) -> usize {
        self.size().div_ceil(3) * 4
    }
}

/// Whether a value is the checksum of the parts' checksums (`…-3`), as S3 gives it
/// for an object uploaded in parts. It says nothing about the bytes as a whole, so
/// that it is skipped, not failed.
pub fn is_composite(value: &str) -> bool {
    match value.trim().rsplit_once('-') {
        Some((_, parts)) => !parts.is_empty() && parts.bytes().all(|b| b.is_ascii_digit()),
        None => false,
    }
}
