//! Small texts: times, base64, URLs, labels; bodies in chunks; shared files; keys.

use bytes::Bytes;
use libaws::checksum::{Algorithm, Chunked, Trailer};
use libaws::document::{Builder, base64 as b64, time};
use libaws::error::Result;
use libaws::http::{BodySource, Target};
use libaws::model::Service;
use std::task::{Context, Poll, Waker};

/// A time that is read is written as one that reads the same, but for what is finer than a microsecond: that is not sent.
pub fn dates(data: &[u8]) {
    let _ = (time::parse_epoch(data), time::parse_http_date(data), time::parse_any(data));
    let Some((secs, nanos)) = time::parse_iso8601(data) else { return };
    assert!(nanos < 1_000_000_000);
    let mut out = Vec::new();
    if time::format_iso8601(secs, nanos, &mut out).is_ok() {
        assert_eq!(time::parse_iso8601(&out), Some((secs, nanos / 1000 * 1000)));
    }
    out.clear();
    time::format_epoch(secs, nanos, &mut out);
    assert_eq!(time::parse_epoch(&out), Some((secs, nanos)));
}

pub fn base64(data: &[u8]) {
    let mut text = Vec::new();
    b64::encode(data, &mut text);
    let mut back = Vec::new();
    b64::decode(&text, &mut back).expect("what was encoded is decoded");
    assert_eq!(back, data);
    let mut any = Vec::new();
    if b64::decode(data, &mut any).is_ok() {
        assert!(any.len() <= data.len());
    }
}

pub fn uri(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(target) = Target::parse(text) {
        assert!(!target.authority.is_empty());
        let _ = target.is_local_or_ip();
    }
}

/// Values in paths, queries, headers and hosts: nothing that a caller gives breaks out of its place.
pub fn labels(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut names = text.splitn(3, '\n');
    let mut next = || names.next().unwrap_or("");
    let (bucket, key, prefix) = (next(), next(), next());
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    for (name, value) in [("Bucket", bucket), ("Key", key), ("VersionId", prefix), ("IfMatch", prefix)] {
        b.key(name);
        b.string(value);
    }
    b.end_map();
    let input = b.finish();
    let service = Service::load("s3").expect("s3 is in the build");
    let op = service.operation("GetObject").expect("the model has it");
    let Ok(request) = libaws::protocol::serialize(&service, op, input.root()) else { return };
    for part in [&request.path, &request.query] {
        assert!(part.bytes().all(|b| (0x21..0x7f).contains(&b)), "{part:?}");
    }
    assert!(!request.path.contains('?') && !request.query.contains('#'));
}

/// A body whose pieces come as the data says.
#[derive(Debug)]
struct Pieces {
    left: Bytes,
    size: usize,
}

impl BodySource for Pieces {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let n = self.size.min(self.left.len());
        Poll::Ready((n > 0).then(|| Ok(self.left.split_to(n))))
    }

    fn len(&self) -> Option<u64> {
        Some(self.left.len() as u64)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

/// What is framed is as long as was said before.
pub fn chunked(data: &[u8]) {
    let [size, chunk, rest @ ..] = data else { return };
    let trailer = || Trailer::Compute { name: "x-amz-checksum-crc32".into(), algorithm: Algorithm::Crc32 };
    let source = Pieces { left: Bytes::copy_from_slice(rest), size: *size as usize + 1 };
    let mut framed = Chunked::unsigned(Box::new(source), trailer(), Some(*chunk as u64 + 1));
    let said = framed.len();
    let mut cx = Context::from_waker(Waker::noop());
    let mut n = 0;
    while let Poll::Ready(Some(Ok(piece))) = framed.poll_chunk(&mut cx) {
        n += piece.len() as u64;
    }
    if let Some(said) = said {
        assert_eq!(said, n);
    }
}

/// Private keys in PEM. A DER is put between the lines too, since base64 hides it from the fuzzer.
pub fn key(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = libaws::utilities::reads_private_key(text);
    }
    let mut text = Vec::new();
    b64::encode(data, &mut text);
    let text = String::from_utf8(text).expect("base64 is ASCII");
    for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"] {
        let pem = format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n");
        let _ = libaws::utilities::reads_private_key(&pem);
    }
}

/// The shared files, read as both kinds.
pub fn profile(data: &[u8]) {
    use libaws::config::{FileKind, Files, MemoryFiles, Profiles, Source};
    for kind in [FileKind::Config, FileKind::Credentials] {
        let memory = MemoryFiles::default();
        let path = std::path::PathBuf::from("/f");
        let _ = libaws::config::FileSystem::write_private(&memory, &path, data);
        if let Ok(found) = Profiles::read(&Files::new(memory), &[Source { path, kind, named: false }]) {
            for name in found.names() {
                assert!(found.profile(name).is_some_and(|p| p.iter().all(|(k, _)| !k.is_empty())));
            }
        }
    }
}
