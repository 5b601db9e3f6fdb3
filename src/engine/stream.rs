//! Bodies that are read piece by piece: files, and bytes where a stream is wanted.

use super::flight::Payload;
use crate::error::{Error, Result};
use crate::http::BodySource;
use crate::runtime::{Blocking, blocking};
use bytes::Bytes;
use std::fs::File;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// How much of a file is read at once.
const PIECE: u64 = 256 * 1024;

impl Payload {
    /// A part of a file: `len` bytes from `offset`, or all the rest. It is opened
    /// here and stays open, so that what is sent is one file, whatever happens to its name.
    pub fn file(path: &str, offset: u64, len: Option<u64>) -> Result<Payload> {
        let fail = |why: String| Error::invalid("InvalidFile", format!("{path}: {why}"));
        let file = File::open(path).map_err(|e| fail(e.to_string()))?;
        let metadata = file.metadata().map_err(|e| fail(e.to_string()))?;
        if !metadata.is_file() {
            return Err(fail("it is not a regular file; use a writer for pipes and devices".into()));
        }
        let rest = metadata.len().checked_sub(offset);
        let rest = rest.ok_or_else(|| {
            fail(format!("it has {} bytes, fewer than the offset {offset}", metadata.len()))
        })?;
        let len = len.unwrap_or(rest);
        if len > rest {
            return Err(fail(format!(
                "{len} bytes are asked for, and it has {rest} from offset {offset} on"
            )));
        }
        Ok(Payload::Stream(Box::new(FileSource::new(Arc::new(file), path.into(), offset, len))))
    }
}

/// A part of a file, read on the threads for blocking work.
struct FileSource {
    file: Arc<File>,
    path: Arc<str>,
    start: u64,
    len: u64,
    at: u64,
    reading: Option<Blocking<std::io::Result<Vec<u8>>>>,
}

impl FileSource {
    fn new(file: Arc<File>, path: Arc<str>, start: u64, len: u64) -> FileSource {
        FileSource { file, path, start, len, at: 0, reading: None }
    }
}

impl std::fmt::Debug for FileSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileSource({} of {})", self.at, self.len)
    }
}

impl BodySource for FileSource {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.at >= self.len {
            return Poll::Ready(None);
        }
        let (file, from, want) = (&self.file, self.start + self.at, PIECE.min(self.len - self.at));
        let reading = self.reading.get_or_insert_with(|| {
            let file = file.clone();
            blocking(move || read_at(&file, from, want as usize))
        });
        let read = ready!(Pin::new(reading).poll(cx));
        self.reading = None;
        let failed = |why: String| {
            let text = format!("{}: {why}", self.path);
            Poll::Ready(Some(Err(Error::invalid("FileRead", text).at("send"))))
        };
        match read {
            Ok(Ok(piece)) if piece.is_empty() => {
                failed(format!("it was cut short while it was sent: {} of {} bytes", self.at, self.len))
            }
            Ok(Ok(piece)) => {
                self.at += piece.len() as u64;
                Poll::Ready(Some(Ok(piece.into())))
            }
            Ok(Err(e)) => failed(e.to_string()),
            Err(_) => failed("the runtime was shut down while it was read".into()),
        }
    }

    fn len(&self) -> Option<u64> {
        Some(self.len)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        Some(Box::new(FileSource::new(self.file.clone(), self.path.clone(), self.start, self.len)))
    }
}

/// Up to `want` bytes at a place; the file's own position is left alone, since attempts share it.
fn read_at(file: &File, from: u64, want: usize) -> std::io::Result<Vec<u8>> {
    let mut piece = vec![0; want];
    let n = loop {
        #[cfg(unix)]
        let read = std::os::unix::fs::FileExt::read_at(file, &mut piece, from);
        #[cfg(windows)]
        let read = std::os::windows::fs::FileExt::seek_read(file, &mut piece, from);
        match read {
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => continue,
            other => break other?,
        }
    };
    piece.truncate(n);
    Ok(piece)
}

/// Bytes in memory as a stream of one piece.
#[derive(Debug)]
pub(super) struct Whole {
    bytes: Bytes,
    given: bool,
}

impl Whole {
    pub fn new(bytes: Bytes) -> Whole {
        Whole { given: bytes.is_empty(), bytes }
    }
}

impl BodySource for Whole {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let piece = (!std::mem::replace(&mut self.given, true)).then(|| Ok(self.bytes.clone()));
        Poll::Ready(piece)
    }

    fn len(&self) -> Option<u64> {
        Some(self.bytes.len() as u64)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        Some(Box::new(Whole::new(self.bytes.clone())))
    }
}

/// A stream whose length the caller has said: held to it, since the head of the
/// request has promised it.
#[derive(Debug)]
pub(super) struct Sized {
    inner: Box<dyn BodySource>,
    len: u64,
    seen: u64,
}

impl Sized {
    /// The stream itself where it knows its length, or nobody does.
    pub fn wrap(inner: Box<dyn BodySource>, len: Option<u64>) -> Box<dyn BodySource> {
        match (inner.len(), len) {
            (None, Some(len)) => Box::new(Sized { inner, len, seen: 0 }),
            _ => inner,
        }
    }
}

impl BodySource for Sized {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let piece = ready!(self.inner.poll_chunk(cx));
        if let Some(Ok(b)) = &piece {
            self.seen += b.len() as u64;
        }
        let wrong = self.seen > self.len || (piece.is_none() && self.seen < self.len);
        if wrong {
            let text = format!("the stream gave {} bytes, but ContentLength says {}", self.seen, self.len);
            return Poll::Ready(Some(Err(Error::invalid("WrongLength", text).at("send"))));
        }
        Poll::Ready(piece)
    }

    fn len(&self) -> Option<u64> {
        Some(self.len)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}
