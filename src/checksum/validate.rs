//! Checking what came down.

use super::{Algorithm, Hasher, digest, is_composite};
use crate::error::{Error, Result, Status};
use crate::http::{BodySource, ResponseBody};
use bytes::Bytes;
use http::HeaderMap;
use std::task::{Context, Poll, ready};

/// What the names of headers with checksums begin with.
const PREFIX: &str = "x-amz-checksum-";

/// The checksum to check an answer by: of those the operation names, the preferred
/// one that the answer carries whole. None is nothing to check, never a failure.
pub fn choose(headers: &HeaderMap, named: &[Algorithm]) -> Option<(Algorithm, String)> {
    let carried = || headers.iter().filter(|(name, _)| name.as_str().starts_with(PREFIX));
    // Most answers carry none.
    carried().next()?;
    Algorithm::ALL.into_iter().filter(|a| named.contains(a)).find_map(|a| {
        let (_, value) = carried().find(|(name, _)| name.as_str() == a.header())?;
        let value = value.to_str().ok()?.trim();
        (!value.is_empty() && !is_composite(value)).then(|| (a, value.to_owned()))
    })
}

/// Checks a body in memory.
pub fn check(body: &[u8], algorithm: Algorithm, expected: &str) -> Result<()> {
    compare(&digest(algorithm, body).base64(), algorithm, expected)
}

/// A body that is checked when it ends: its last read fails when the checksum is
/// another. Bytes reach the reader before that; who can't have that reads to the
/// end first.
pub fn validated(body: ResponseBody, algorithm: Algorithm, expected: &str) -> ResponseBody {
    ResponseBody::from_source(Box::new(Validated {
        body,
        algorithm,
        expected: expected.to_owned(),
        hasher: Some(Hasher::new(algorithm)),
    }))
}

#[derive(Debug)]
struct Validated {
    body: ResponseBody,
    algorithm: Algorithm,
    expected: String,
    /// Gone when the body ended or failed.
    hasher: Option<Hasher>,
}

impl BodySource for Validated {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let piece = ready!(self.body.poll_chunk(cx));
        match (&piece, &mut self.hasher) {
            (Some(Ok(bytes)), Some(hasher)) => hasher.update(bytes),
            (Some(Err(_)), _) => self.hasher = None,
            (None, _) => {
                if let Some(hasher) = self.hasher.take() {
                    let found = hasher.finish().base64();
                    if let Err(e) = compare(&found, self.algorithm, &self.expected) {
                        return Poll::Ready(Some(Err(e)));
                    }
                }
            }
            _ => {}
        }
        Poll::Ready(piece)
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

fn compare(found: &str, algorithm: Algorithm, expected: &str) -> Result<()> {
    if found == expected.trim() {
        return Ok(());
    }
    let message = format!(
        "the {} checksum of the body is {found}, but the service sent {expected}: \
         the body was changed or cut off on its way",
        algorithm.name()
    );
    Err(Error::new(Status::Checksum, "ChecksumMismatch", message).at("body"))
}
