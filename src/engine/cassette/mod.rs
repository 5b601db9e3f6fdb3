//! Record and replay: calls of a test, once made for real, made again without a network.
//!
//! Both stand at the transport, below signing and retries and above connections, so that what a replay
//! runs is all of the library but the wire. A cassette is a text file: a line that says what it is, then
//! one JSON object for each request with its answer. Lines are appended whole, so that calls at the same
//! time and several processes can record together, and a file that broke off shows where.

mod entry;
mod record;
mod replay;
mod secrets;
#[cfg(test)]
mod tests;

use crate::error::{Error, Result};
use crate::http::{BodySource, Limits, Request, ResponseBody, SendFuture, Transport};
use crate::runtime::{Mutex, steady};
use bytes::Bytes;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Weak};

/// The first line of every cassette.
const HEAD: &str = "{\"libaws_cassette\": 1}\n";

/// The largest body that is recorded.
const MAX_BODY: usize = 64 << 20;

/// The largest cassette that is read.
const MAX_FILE: u64 = 1 << 30;

/// Recorders by their files. An entry stays when its recorder is gone: the file was begun by this process.
static RECORDERS: LazyLock<Mutex<HashMap<PathBuf, Weak<record::Recorder>>>> = LazyLock::new(Mutex::default);

/// Players by their files: clients that live together play one cassette together.
static PLAYERS: LazyLock<Mutex<HashMap<PathBuf, Weak<replay::Player>>>> = LazyLock::new(Mutex::default);

/// A transport that records what another carries. The first of a process begins the file anew.
pub(super) fn recording(inner: Arc<dyn Transport>, path: &str) -> Result<Arc<dyn Transport>> {
    let path = absolute(path);
    let _steady = steady();
    let mut all = RECORDERS.lock();
    let known = all.get(&path);
    let recorder = match known.and_then(Weak::upgrade) {
        Some(recorder) => recorder,
        None => {
            let recorder = Arc::new(record::Recorder::open(&path, known.is_none())?);
            all.insert(path, Arc::downgrade(&recorder));
            recorder
        }
    };
    Ok(Arc::new(record::Recording::new(inner, recorder)))
}

/// A transport that answers from a cassette and sends nothing.
pub(super) fn replaying(path: &str) -> Result<Arc<dyn Transport>> {
    let path = absolute(path);
    let _steady = steady();
    let mut all = PLAYERS.lock();
    if let Some(player) = all.get(&path).and_then(Weak::upgrade) {
        return Ok(player);
    }
    let player = Arc::new(replay::Player::load(&path)?);
    all.retain(|_, player| player.strong_count() > 0);
    all.insert(path, Arc::downgrade(&player));
    Ok(player)
}

/// A transport for one that could not be made: it fails so each time.
pub(super) fn failing(why: Error) -> Arc<dyn Transport> {
    Arc::new(Failing(why))
}

#[derive(Debug)]
struct Failing(Error);

impl Transport for Failing {
    fn send(&self, _: Request, _: Limits) -> SendFuture<'_> {
        let why = self.0.clone();
        Box::pin(async move { Err(why) })
    }
}

fn absolute(path: &str) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.into())
}

/// What is wrong with a cassette.
fn broken(path: &Path, why: impl std::fmt::Display) -> Error {
    let text = format!("the cassette {}: {why}", path.display());
    Error::invalid("InvalidCassette", text).at("configuration")
}

/// Reads a request's body to its end.
async fn whole(source: Box<dyn BodySource>) -> Result<Bytes> {
    let mut body = ResponseBody::from_source(source);
    let mut all = Vec::new();
    while let Some(piece) = body.chunk().await {
        let piece = piece?;
        if piece.len() > MAX_BODY - all.len() {
            return Err(too_large("request"));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all.into())
}

fn too_large(whose: &str) -> Error {
    let text = format!("the {whose}'s body is larger than a cassette takes: {} MiB", MAX_BODY >> 20);
    Error::transport("body", text).retryable(false)
}

/// Streams both ways at once have no request that ends before its answer.
fn two_way() -> Error {
    let text = "a stream of events in both directions can be neither recorded nor replayed; use a fake";
    Error::transport("send", text).retryable(false)
}
