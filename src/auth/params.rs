//! What a signature is made of: who signs, for what, and how a service wants it.

use crate::crypto::{hex32, sha256};
use crate::identity::Credentials;
use std::time::SystemTime;

/// What does not change from one request of a client to the next.
#[derive(Debug, Clone, Copy)]
pub struct SigningParams<'a> {
    /// Who signs.
    pub credentials: &'a Credentials,
    /// The region that the signature is for.
    pub region: &'a str,
    /// The service's signing name, such as `dynamodb`.
    pub service: &'a str,
    /// The time, corrected for what is known of the clock's skew.
    pub time: SystemTime,
    /// The service's ways.
    pub options: Options,
}

/// How a service wants its requests signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Dot segments and double slashes are removed from the path.
    pub normalize_path: bool,
    /// The path on the request line is encoded once more.
    pub double_encode: bool,
    /// The payload's hash goes into `X-Amz-Content-Sha256`. Headers only.
    pub content_sha256_header: bool,
    /// Where the session token goes.
    pub token: TokenPlace,
}

/// Where the session token goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenPlace {
    /// `X-Amz-Security-Token`, signed.
    Signed,
    /// The same, added after signing (IoT over WebSocket).
    Unsigned,
    /// `X-Amz-S3session-Token`, signed: directory buckets.
    S3Session,
}

impl Options {
    /// Those of all services but S3.
    pub const DEFAULT: Options = Options {
        normalize_path: true,
        double_encode: true,
        content_sha256_header: false,
        token: TokenPlace::Signed,
    };
    /// Those of S3, whose keys are opaque: `a//b` and `a/./b` are names.
    pub const S3: Options = Options {
        normalize_path: false,
        double_encode: false,
        content_sha256_header: true,
        token: TokenPlace::Signed,
    };
}

impl Default for Options {
    fn default() -> Options {
        Options::DEFAULT
    }
}

/// Where a request goes.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// `GET`, `PUT`, ….
    pub method: &'a str,
    /// The path as it is on the request line.
    pub path: &'a str,
    /// The query as it is on the request line, without the question mark.
    pub query: &'a str,
    /// The host, with a port where there is one.
    pub authority: &'a str,
    /// Whether the port to leave out is 443 or 80.
    pub https: bool,
}

impl<'a> Target<'a> {
    /// Splits a request line's target at the question mark.
    pub fn new(method: &'a str, target: &'a str, authority: &'a str, https: bool) -> Target<'a> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Target { method, path, query, authority, https }
    }
}

/// What stands for the body in a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// An empty body.
    Empty,
    /// The SHA-256 of the body, in hexadecimal.
    Hash([u8; 64]),
    /// Not signed: over TLS, or in a presigned request.
    Unsigned,
    /// aws-chunked with a trailer, chunks not signed.
    UnsignedTrailer,
    /// aws-chunked with signed chunks.
    SignedChunks,
    /// aws-chunked with signed chunks and a signed trailer.
    SignedTrailer,
    /// Signed event stream messages.
    Events,
}

impl Payload {
    /// Of a body in memory.
    pub fn of(body: &[u8]) -> Payload {
        if body.is_empty() { Payload::Empty } else { Payload::Hash(hex32(&sha256(body))) }
    }

    /// As it stands in the canonical request and in `X-Amz-Content-Sha256`.
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Payload::Empty => b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            Payload::Hash(hash) => hash,
            Payload::Unsigned => b"UNSIGNED-PAYLOAD",
            Payload::UnsignedTrailer => b"STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Payload::SignedChunks => b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Payload::SignedTrailer => b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Payload::Events => b"STREAMING-AWS4-HMAC-SHA256-EVENTS",
        }
    }
}
