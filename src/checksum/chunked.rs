//! aws-chunked: a body in pieces, each behind its length, and a trailer after them.
//!
//! It is what lets a checksum follow a body that is read only once. There are two
//! ways to cut:
//! - Without signatures and with a known length the body is cut by plan: a piece's
//!   length goes out before its bytes are there, and they pass through uncopied. By
//!   default that is one piece, however long the body.
//! - A signature goes before the bytes it covers, and an unknown length is only known
//!   when the bytes are there: so pieces are gathered first, in lists, uncopied too.

use super::{Algorithm, Hasher};
use crate::crypto::Sha256;
use crate::error::{Error, Result};
use crate::http::BodySource;
use bytes::Bytes;
use std::collections::VecDeque;
use std::task::{Context, Poll, ready};

/// S3 refuses smaller pieces but for the last.
const LEAST: u64 = 8 << 10;
/// The size of gathered pieces where none is given.
const USUAL: u64 = 64 << 10;
const SIGNATURE: &str = ";chunk-signature=";
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature:";

/// Signs the pieces of a body, each over the one before. The signer of the head makes one.
pub trait ChunkSigner: Send + std::fmt::Debug {
    /// The signature of the next piece, given its SHA-256.
    fn chunk(&mut self, sha256: &[u8; 32]) -> [u8; 64];

    /// The signature of the trailer, given as `name:value\n`.
    fn trailer(&mut self, lines: &[u8]) -> [u8; 64];

    /// A signer from the same head, at its start.
    fn restart(&self) -> Box<dyn ChunkSigner>;
}

/// What follows the last piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trailer {
    /// Nothing.
    None,
    /// The body's checksum, made while it passes.
    Compute {
        /// The name to send it by.
        name: String,
        /// Which.
        algorithm: Algorithm,
    },
    /// A value known already.
    Given {
        /// The name to send it by.
        name: String,
        /// The value.
        value: String,
    },
}

impl Trailer {
    /// An algorithm's checksum by its own name.
    pub fn of(algorithm: Algorithm) -> Trailer {
        Trailer::Compute { name: algorithm.header().to_owned(), algorithm }
    }

    fn len(&self, signed: bool) -> u64 {
        let line = match self {
            Trailer::None => return 0,
            Trailer::Compute { name, algorithm } => name.len() + algorithm.base64_len(),
            Trailer::Given { name, value } => name.len() + value.len(),
        };
        let signature = if signed { TRAILER_SIGNATURE.len() + 64 + 2 } else { 0 };
        (line + ":\r\n".len() + signature) as u64
    }
}

/// How long a body is once encoded, to be sent as `Content-Length` before it is
/// read. `chunk_size` is as given to [`Chunked`].
pub fn encoded_length(decoded: u64, chunk_size: Option<u64>, signed: bool, trailer: &Trailer) -> u64 {
    let extra = if signed { SIGNATURE.len() as u64 + 64 } else { 0 };
    let framed = |size: u64| hex_len(size) + extra + 2 + size + 2;
    let size = piece_size(chunk_size, signed, Some(decoded));
    let (whole, rest) = (decoded / size, decoded % size);
    let rest = if rest > 0 { framed(rest) } else { 0 };
    let last = 1 + extra + 2 + trailer.len(signed) + 2;
    // Only lengths near the end of 64 bits could overflow; no service takes those.
    whole.saturating_mul(framed(size)).saturating_add(rest).saturating_add(last)
}

fn piece_size(given: Option<u64>, signed: bool, decoded: Option<u64>) -> u64 {
    let default = match decoded {
        Some(all) if !signed => all,
        _ => USUAL,
    };
    given.unwrap_or(default).max(1)
}

fn hex_len(n: u64) -> u64 {
    u64::from(n.checked_ilog2().unwrap_or(0) / 4 + 1)
}

/// A body source that encodes another.
#[derive(Debug)]
pub struct Chunked {
    inner: Box<dyn BodySource>,
    chunk_size: Option<u64>,
    signer: Option<Box<dyn ChunkSigner>>,
    trailer: Trailer,
    hasher: Option<Hasher>,
    /// The length that was told before reading began, and what was read since.
    told: Option<u64>,
    read: u64,
    /// What is left of a piece whose length went out.
    open: u64,
    /// Gathered, not cut yet.
    pending: VecDeque<Bytes>,
    gathered: u64,
    out: VecDeque<Bytes>,
    begun: bool,
    done: bool,
}

impl Chunked {
    /// Encodes without signatures. `chunk_size` cuts pieces of at most that size.
    pub fn unsigned(inner: Box<dyn BodySource>, trailer: Trailer, chunk_size: Option<u64>) -> Chunked {
        Chunked::new(inner, trailer, chunk_size, None)
    }

    /// Encodes with signed pieces of `chunk_size` bytes, 64 KiB if not given.
    pub fn signed(
        inner: Box<dyn BodySource>,
        trailer: Trailer,
        chunk_size: Option<u64>,
        signer: Box<dyn ChunkSigner>,
    ) -> Chunked {
        Chunked::new(inner, trailer, chunk_size, Some(signer))
    }

    fn new(
        inner: Box<dyn BodySource>,
        trailer: Trailer,
        chunk_size: Option<u64>,
        signer: Option<Box<dyn ChunkSigner>>,
    ) -> Chunked {
        let hasher = match &trailer {
            Trailer::Compute { algorithm, .. } => Some(Hasher::new(*algorithm)),
            _ => None,
        };
        Chunked {
            told: inner.len(),
            inner,
            chunk_size,
            signer,
            trailer,
            hasher,
            read: 0,
            open: 0,
            pending: VecDeque::new(),
            gathered: 0,
            out: VecDeque::new(),
            begun: false,
            done: false,
        }
    }

    fn take(&mut self, mut bytes: Bytes) -> Result<()> {
        let len = bytes.len() as u64;
        if len == 0 {
            return Ok(());
        }
        self.read = self.read.saturating_add(len);
        if self.told.is_some_and(|t| self.read > t) {
            return Err(self.misfit());
        }
        if let Some(h) = &mut self.hasher {
            h.update(&bytes);
        }
        let size = piece_size(self.chunk_size, self.signer.is_some(), self.told);
        let (None, Some(told)) = (&self.signer, self.told) else {
            self.pending.push_back(bytes);
            self.gathered += len;
            self.cut(size, false);
            return Ok(());
        };
        let mut left = told - (self.read - len);
        while !bytes.is_empty() {
            if self.open == 0 {
                self.open = size.min(left);
                self.head(self.open, None);
            }
            let part = bytes.split_to(self.open.min(bytes.len() as u64) as usize);
            self.open -= part.len() as u64;
            left -= part.len() as u64;
            self.out.push_back(part);
        }
        Ok(())
    }

    /// Cuts what was gathered: whole pieces only when they are signed, else all
    /// that is worth a piece, and at the end the rest.
    fn cut(&mut self, size: u64, end: bool) {
        let least = match (end, self.signer.is_some()) {
            (true, _) => 1,
            (_, true) => size,
            // A size below the least was asked for, then any will do.
            (_, false) if size <= LEAST => 1,
            (_, false) => LEAST,
        };
        while self.gathered >= least {
            let len = self.gathered.min(size);
            let mut parts = Vec::new();
            let mut missing = len;
            while missing > 0 {
                let Some(mut first) = self.pending.pop_front() else { break };
                if first.len() as u64 > missing {
                    let rest = first.split_off(missing as usize);
                    self.pending.push_front(rest);
                }
                missing -= first.len() as u64;
                parts.push(first);
            }
            self.gathered -= len;
            let signature = self.signer.as_mut().map(|signer| {
                let mut digest = Sha256::new();
                parts.iter().for_each(|p| digest.update(p));
                signer.chunk(&digest.finish())
            });
            self.head(len, signature);
            self.out.extend(parts);
        }
    }

    /// The line before a piece, after the line break that ends the one before.
    fn head(&mut self, len: u64, signature: Option<[u8; 64]>) {
        let mut line = Vec::with_capacity(112);
        self.line(len, signature, &mut line);
        self.out.push_back(line.into());
    }

    fn line(&mut self, len: u64, signature: Option<[u8; 64]>, out: &mut Vec<u8>) {
        if std::mem::replace(&mut self.begun, true) {
            out.extend_from_slice(b"\r\n");
        }
        for i in (0..hex_len(len)).rev() {
            out.push(b"0123456789abcdef"[(len >> (4 * i) & 15) as usize]);
        }
        if let Some(s) = signature {
            out.extend_from_slice(SIGNATURE.as_bytes());
            out.extend_from_slice(&s);
        }
        out.extend_from_slice(b"\r\n");
    }

    fn finish(&mut self) -> Result<()> {
        if self.told.is_some_and(|t| self.read != t) {
            return Err(self.misfit());
        }
        self.cut(piece_size(self.chunk_size, self.signer.is_some(), self.told), true);
        let mut last = Vec::with_capacity(320);
        let signature = self.signer.as_mut().map(|s| s.chunk(&Sha256::new().finish()));
        self.line(0, signature, &mut last);
        let from = last.len();
        match &self.trailer {
            Trailer::None => {}
            Trailer::Given { name, value } => {
                last.extend_from_slice(name.as_bytes());
                last.push(b':');
                last.extend_from_slice(value.as_bytes());
            }
            Trailer::Compute { name, .. } => {
                last.extend_from_slice(name.as_bytes());
                last.push(b':');
                if let Some(h) = self.hasher.take() {
                    h.finish().base64_into(&mut last);
                }
            }
        }
        if last.len() > from {
            let signature = self.signer.as_mut().map(|s| {
                // What is signed ends its line with a newline alone, unlike what is sent.
                last.push(b'\n');
                let signature = s.trailer(&last[from..]);
                last.pop();
                signature
            });
            last.extend_from_slice(b"\r\n");
            if let Some(s) = signature {
                last.extend_from_slice(TRAILER_SIGNATURE.as_bytes());
                last.extend_from_slice(&s);
                last.extend_from_slice(b"\r\n");
            }
        }
        last.extend_from_slice(b"\r\n");
        self.out.push_back(last.into());
        Ok(())
    }

    fn misfit(&self) -> Error {
        let told = self.told.unwrap_or_default();
        let way = if self.read > told { "longer" } else { "shorter" };
        Error::invalid(
            "BodyLengthMismatch",
            format!("the body is {way} than the {told} bytes it was said to have: {} were read", self.read),
        )
        .at("send")
    }
}

impl BodySource for Chunked {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            if let Some(piece) = self.out.pop_front() {
                return Poll::Ready(Some(Ok(piece)));
            }
            if self.done {
                return Poll::Ready(None);
            }
            let step = match ready!(self.inner.poll_chunk(cx)) {
                Some(Ok(bytes)) => self.take(bytes),
                Some(Err(e)) => Err(e),
                None => {
                    self.done = true;
                    self.finish()
                }
            };
            if let Err(e) = step {
                self.done = true;
                self.out.clear();
                return Poll::Ready(Some(Err(e)));
            }
        }
    }

    fn len(&self) -> Option<u64> {
        self.told.map(|t| encoded_length(t, self.chunk_size, self.signer.is_some(), &self.trailer))
    }

    /// Good for a head that is sent again as it was. A head signed anew has another
    /// signature, and needs a new encoder over the inner source's restart.
    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        let inner = self.inner.restart()?;
        let signer = self.signer.as_ref().map(|s| s.restart());
        Some(Box::new(Chunked::new(inner, self.trailer.clone(), self.chunk_size, signer)))
    }
}
