//! Compressed requests.
//!
//! Operations that take gzip say so in the model. A body below a size that is
//! worth it, or any where the caller wants none, goes as it is. One in memory is compressed
//! here; one that streams is compressed as it passes, where its length need not be known
//! before. The coding is added to those that the caller named, since it is applied last.

use super::flight::{Flight, Payload};
use crate::checksum::crc32;
use crate::config::Features;
use crate::error::{Error, Result};
use crate::http::BodySource;
use crate::model::{OpFlags, ShapeFlags};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output};
use std::task::{Context, Poll, ready};

/// Deflate; no flags, time 0, no extra flags, system unknown.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/// Few cycles for most of the gain, as zlib's own default.
const LEVEL: u8 = 6;

/// Compresses the body, if the operation takes it and it is large enough.
pub(super) fn compress(flight: &mut Flight<'_>) -> Result<()> {
    let settings = &flight.engine.settings;
    if !flight.plan.op.flags.has(OpFlags::COMPRESS_GZIP) || settings.disable_compression {
        return Ok(());
    }
    let streams = !needs_length(flight);
    let draft = &mut flight.draft;
    draft.payload = match std::mem::take(&mut draft.payload) {
        Payload::Bytes(b) if b.len() >= settings.min_compression_size => Payload::Bytes(gzip(&b).into()),
        Payload::Stream(stream) if streams => {
            draft.headers.remove(CONTENT_LENGTH);
            Payload::Stream(Box::new(Gzip::new(stream)))
        }
        other => {
            draft.payload = other;
            return Ok(());
        }
    };
    flight.compressed = true;
    flight.features |= Features::known("GZIP_REQUEST_COMPRESSION");
    announce(&mut draft.headers)
}

/// Compresses once more what a hook has put in the place of a compressed body.
pub(super) fn again(flight: &mut Flight<'_>) {
    if flight.compressed
        && let Payload::Bytes(b) = &flight.draft.payload
    {
        flight.draft.payload = Payload::Bytes(gzip(b).into());
    }
}

fn announce(headers: &mut HeaderMap) -> Result<()> {
    let coding = match headers.get(CONTENT_ENCODING) {
        Some(own) if !own.is_empty() => super::build::ascii(&[own.as_bytes(), b", gzip"].concat())?,
        _ => http::HeaderValue::from_static("gzip"),
    };
    headers.insert(CONTENT_ENCODING, coding);
    Ok(())
}

/// Whether the model wants the length of the stream to be said.
fn needs_length(flight: &Flight<'_>) -> bool {
    let service = &flight.engine.service;
    let members = flight.plan.op.input.map_or(&[][..], |id| service.members(service.shape(id)));
    members.iter().any(|m| service.shape(m.shape).flags.has(ShapeFlags::REQUIRES_LENGTH))
}

/// The bytes as one member of a gzip file.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = HEAD.to_vec();
    out.extend_from_slice(&miniz_oxide::deflate::compress_to_vec(bytes, LEVEL));
    end(&mut out, crc32(0, bytes), bytes.len() as u64);
    out
}

/// What follows the deflated bytes: checksum and length, both of the plain ones.
fn end(out: &mut Vec<u8>, crc: u32, length: u64) {
    out.extend_from_slice(&crc.to_le_bytes());
    // Modulo 2^32, says the format.
    out.extend_from_slice(&(length as u32).to_le_bytes());
}

/// A body that is compressed as it passes.
struct Gzip {
    body: Box<dyn BodySource>,
    state: Box<CompressorOxide>,
    crc: u32,
    length: u64,
    begun: bool,
    ended: bool,
}

impl Gzip {
    fn new(body: Box<dyn BodySource>) -> Gzip {
        let flags = miniz_oxide::deflate::core::create_comp_flags_from_zip_params(i32::from(LEVEL), 0, 0);
        let state = Box::new(CompressorOxide::new(flags));
        Gzip { body, state, crc: 0, length: 0, begun: false, ended: false }
    }

    /// Compresses a piece, or with `None` what is left.
    fn piece(&mut self, bytes: Option<&[u8]>) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        if !std::mem::replace(&mut self.begun, true) {
            out.extend_from_slice(&HEAD);
        }
        let plain = bytes.unwrap_or(&[]);
        let flush = if bytes.is_some() { TDEFLFlush::None } else { TDEFLFlush::Finish };
        let (status, _) = compress_to_output(&mut self.state, plain, flush, |piece| {
            out.extend_from_slice(piece);
            true
        });
        if !matches!(status, TDEFLStatus::Okay | TDEFLStatus::Done) {
            return Err(Error::invalid("CompressionFailed", "the body could not be compressed").at("send"));
        }
        self.crc = crc32(self.crc, plain);
        self.length = self.length.wrapping_add(plain.len() as u64);
        if bytes.is_none() {
            end(&mut out, self.crc, self.length);
        }
        Ok(out)
    }
}

impl std::fmt::Debug for Gzip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gzip({:?})", self.body)
    }
}

impl BodySource for Gzip {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        while !self.ended {
            let piece = match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(bytes)) => self.piece(Some(&bytes)),
                Some(Err(e)) => Err(e),
                None => {
                    self.ended = true;
                    self.piece(None)
                }
            };
            match piece {
                // Deflate keeps small pieces back until there is enough.
                Ok(bytes) if bytes.is_empty() => {}
                other => return Poll::Ready(Some(other.map(Bytes::from))),
            }
        }
        Poll::Ready(None)
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        Some(Box::new(Gzip::new(self.body.restart()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::ResponseBody;

    /// The plain bytes, the frame checked.
    fn plain(gzip: &[u8]) -> Vec<u8> {
        let (head, rest) = gzip.split_at(10);
        let (body, end) = rest.split_at(rest.len() - 8);
        assert_eq!(head, HEAD);
        let plain = miniz_oxide::inflate::decompress_to_vec(body).unwrap();
        assert_eq!(end[..4], crc32(0, &plain).to_le_bytes());
        assert_eq!(end[4..], (plain.len() as u32).to_le_bytes());
        plain
    }

    #[derive(Debug, Clone)]
    struct Pieces(Vec<u8>, usize);

    impl BodySource for Pieces {
        fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
            let rest = &self.0[self.1..];
            let now = &rest[..rest.len().min(1000)];
            self.1 += now.len();
            Poll::Ready((!now.is_empty()).then(|| Ok(Bytes::copy_from_slice(now))))
        }

        fn len(&self) -> Option<u64> {
            Some(self.0.len() as u64)
        }

        fn restart(&mut self) -> Option<Box<dyn BodySource>> {
            Some(Box::new(Pieces(self.0.clone(), 0)))
        }
    }

    #[tokio::test]
    async fn streams_and_bytes_are_compressed_to_the_same_meaning() {
        for size in [0usize, 1, 999, 1000, 250_001] {
            let bytes: Vec<u8> = (0..size).map(|n| (n / 7 % 251) as u8).collect();
            assert_eq!(plain(&gzip(&bytes)), bytes);
            let mut stream = Gzip::new(Box::new(Pieces(bytes.clone(), 0)));
            let again = stream.restart().unwrap();
            for source in [Box::new(stream) as Box<dyn BodySource>, again] {
                let whole = ResponseBody::from_source(source).collect(1 << 20).await.unwrap();
                assert_eq!(plain(&whole), bytes, "{size}");
            }
        }
    }
}
