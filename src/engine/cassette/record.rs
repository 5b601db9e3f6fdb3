//! The recorder: lets requests pass, and writes each down with its answer once the answer's body has ended.

use super::entry::{self, Taken};
use super::{HEAD, MAX_BODY, broken, secrets, too_large, two_way, whole};
use crate::document::json;
use crate::error::{Error, Result};
use crate::http::{
    Body, BodySource, Limits, Request, Response, ResponseBody, SendFuture, Transport, WarmFuture,
};
use crate::runtime::Mutex;
use bytes::Bytes;
use http::HeaderMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// The file that is recorded in.
#[derive(Debug)]
pub(super) struct Recorder {
    path: PathBuf,
    file: Mutex<File>,
}

impl Recorder {
    /// Opens a file to add to; `anew` leaves out what it held.
    pub fn open(path: &Path, anew: bool) -> Result<Recorder> {
        let failed = |e: std::io::Error| broken(path, format!("it can't be written: {e}"));
        if anew || !path.exists() {
            // A file beside it takes its place in one step: no reader sees half of it.
            let mut beside = path.as_os_str().to_owned();
            beside.push(format!(".{}", std::process::id()));
            std::fs::write(&beside, HEAD).map_err(failed)?;
            std::fs::rename(&beside, path).map_err(failed)?;
        }
        let file = OpenOptions::new().append(true).open(path).map_err(failed)?;
        Ok(Recorder { path: path.to_owned(), file: Mutex::new(file) })
    }

    fn add(&self, line: &[u8]) -> Result<()> {
        let written = self.file.lock().write_all(line);
        written.map_err(|e| broken(&self.path, format!("it can't be written: {e}")))
    }
}

/// A transport whose calls are recorded.
#[derive(Debug)]
pub(super) struct Recording {
    inner: Arc<dyn Transport>,
    recorder: Arc<Recorder>,
}

impl Recording {
    pub fn new(inner: Arc<dyn Transport>, recorder: Arc<Recorder>) -> Recording {
        Recording { inner, recorder }
    }
}

impl Transport for Recording {
    fn send(&self, request: Request, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let (request, taken) = take(request).await?;
            let response = self.inner.send(request, limits).await?;
            let Response { status, headers, body } = response;
            let pending =
                Pending { recorder: self.recorder.clone(), taken, status, headers: headers.clone() };
            let tee = Tee { inner: body, got: Vec::new(), pending: Some(pending) };
            Ok(Response { status, headers, body: ResponseBody::from_source(Box::new(tee)) })
        })
    }

    fn warm(&self, https: bool, authority: &str, count: usize, limits: Limits) -> WarmFuture<'_> {
        self.inner.warm(https, authority, count, limits)
    }
}

/// The request with its body in memory, and what is to be written of it.
pub(super) async fn take(request: Request) -> Result<(Request, Taken)> {
    if request.two_way {
        return Err(two_way());
    }
    let Request { method, https, authority, target, headers, body, two_way } = request;
    let bytes = match body {
        Body::Empty => Bytes::new(),
        Body::Bytes(bytes) => bytes,
        Body::Stream(source) => whole(source).await?,
    };
    let scheme = if https { "https" } else { "http" };
    let taken = Taken::of(&method, &format!("{scheme}://{authority}{target}"), &headers, bytes.clone());
    let body = if bytes.is_empty() { Body::Empty } else { Body::Bytes(bytes) };
    Ok((Request { method, https, authority, target, headers, body, two_way }, taken))
}

/// An exchange whose answer is not all there yet.
#[derive(Debug)]
struct Pending {
    recorder: Arc<Recorder>,
    taken: Taken,
    status: u16,
    headers: HeaderMap,
}

impl Pending {
    fn write(self, body: Vec<u8>) -> Result<()> {
        let mut body = Bytes::from(body);
        let mut headers = entry::kept(&self.headers, false);
        let kind = entry::text(&self.headers, "content-type");
        // The metadata service's token is all of its answer.
        let token = self.taken.url.ends_with("/latest/api/token").then(|| secrets::WORD.into());
        if let Some(changed) = token.or_else(|| secrets::body(&kind, &body)) {
            // Sums of what was there fit no more.
            headers.retain(|(n, _)| {
                !(n.starts_with("x-amz-checksum-")
                    || matches!(n.as_str(), "x-amz-crc32" | "content-md5" | "content-length"))
            });
            body = changed;
        }
        let mut line = b"{\"request\": {\"method\": ".to_vec();
        json::write_string(&self.taken.method, &mut line);
        line.extend_from_slice(b", \"url\": ");
        json::write_string(&self.taken.url, &mut line);
        write_headers(&self.taken.headers, &mut line);
        entry::write_body(&self.taken.body, &mut line);
        line.extend_from_slice(b"}, \"response\": {\"status\": ");
        json::write_i64(i64::from(self.status), &mut line);
        write_headers(&headers, &mut line);
        entry::write_body(&body, &mut line);
        line.extend_from_slice(b"}}\n");
        self.recorder.add(&line)
    }
}

fn write_headers(headers: &[(String, String)], out: &mut Vec<u8>) {
    out.extend_from_slice(b", \"headers\": {");
    for (i, (name, value)) in headers.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(b", ");
        }
        json::write_string(name, out);
        out.extend_from_slice(b": ");
        json::write_string(value, out);
    }
    out.push(b'}');
}

/// An answer's body on its way to the caller.
#[derive(Debug)]
struct Tee {
    inner: ResponseBody,
    got: Vec<u8>,
    /// Until it is written, or can't be.
    pending: Option<Pending>,
}

impl Tee {
    fn end(&mut self) -> Result<()> {
        match self.pending.take() {
            Some(pending) => pending.write(std::mem::take(&mut self.got)),
            None => Ok(()),
        }
    }

    fn add(&mut self, piece: &Bytes) -> Result<()> {
        if piece.len() > MAX_BODY - self.got.len() {
            self.pending = None;
            return Err(too_large("answer"));
        }
        self.got.extend_from_slice(piece);
        Ok(())
    }
}

impl BodySource for Tee {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        Poll::Ready(match ready!(self.inner.poll_chunk(cx)) {
            Some(Ok(piece)) => Some(self.add(&piece).map(|()| piece)),
            Some(Err(e)) => {
                // What broke off is no answer to give again.
                self.pending = None;
                Some(Err(e))
            }
            None => self.end().err().map(Err::<Bytes, Error>),
        })
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

impl Drop for Tee {
    /// A body that its reader left early is recorded as far as it was read. There is nobody left to tell of a failure.
    fn drop(&mut self) {
        let _ = self.end();
    }
}
