//! Known answers, framing, and bodies that come in awkward pieces.

use super::*;
use crate::error::{Error, Result, Status};
use crate::http::{BodySource, ResponseBody};
use bytes::Bytes;
use http::HeaderMap;
use std::collections::VecDeque;
use std::task::{Context, Poll, Waker};

/// A body in given pieces, said to have a given length.
#[derive(Debug, Clone)]
struct Pieces {
    all: Vec<Bytes>,
    left: VecDeque<Result<Bytes>>,
    len: Option<u64>,
}

impl Pieces {
    fn new(pieces: &[&str], known: bool) -> Box<Pieces> {
        let all: Vec<Bytes> = pieces.iter().map(|p| Bytes::copy_from_slice(p.as_bytes())).collect();
        let len = known.then(|| all.iter().map(|b| b.len() as u64).sum());
        Box::new(Pieces { left: all.iter().cloned().map(Ok).collect(), all, len })
    }
}

impl BodySource for Pieces {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        Poll::Ready(self.left.pop_front())
    }

    fn len(&self) -> Option<u64> {
        self.len
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        Some(Box::new(Pieces { left: self.all.iter().cloned().map(Ok).collect(), ..self.clone() }))
    }
}

fn drain(source: &mut dyn BodySource) -> Result<Vec<u8>> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut all = Vec::new();
    while let Poll::Ready(Some(piece)) = source.poll_chunk(&mut cx) {
        all.extend_from_slice(&piece?);
    }
    Ok(all)
}

fn text(source: &mut dyn BodySource) -> String {
    String::from_utf8(drain(source).unwrap()).unwrap()
}

#[test]
fn digests_of_the_check_string() {
    for (algorithm, expect) in [
        (Algorithm::Crc32, "y/Q5Jg=="),
        (Algorithm::Crc32c, "4waSgw=="),
        (Algorithm::Crc64Nvme, "rosUhgp5mIg="),
        (Algorithm::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
        (Algorithm::Sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
        (Algorithm::Md5, "JfnnlDI7RTiF9RgfG2JNCw=="),
    ] {
        assert_eq!(digest(algorithm, b"123456789").base64(), expect, "{algorithm:?}");
    }
    // Streaming and one-shot agree, and the length is the one promised.
    let bytes: Vec<u8> = (0..5000u32).map(|i| (i * 7) as u8).collect();
    for algorithm in Algorithm::ALL {
        let mut h = Hasher::new(algorithm);
        bytes.chunks(77).for_each(|c| h.update(c));
        let d = h.finish();
        assert_eq!(d, digest(algorithm, &bytes), "{algorithm:?}");
        assert_eq!(d.as_bytes().len(), algorithm.size());
        assert_eq!(d.base64().len(), algorithm.base64_len());
    }
}

#[test]
fn names() {
    for algorithm in Algorithm::ALL {
        assert_eq!(Algorithm::parse(&algorithm.name().to_lowercase()), Some(algorithm));
        assert_eq!(Algorithm::of_header(algorithm.header()), Some(algorithm));
        assert_eq!(algorithm.header(), format!("x-amz-checksum-{}", algorithm.name().to_lowercase()));
    }
    assert_eq!(Algorithm::parse("CRC128"), None);
    assert_eq!(Algorithm::of_header("x-amz-checksum-type"), None);
    assert_eq!(Algorithm::of_header("ü"), None);
    for (value, composite) in [("AAAA-3", true), ("AAAA==-10000", true), ("AAAA", false), ("A-b", false)] {
        assert_eq!(is_composite(value), composite);
    }
}

#[test]
fn unsigned_framing() {
    let mut planned = Chunked::unsigned(Pieces::new(&["abc", "", "defgh"], true), Trailer::None, None);
    assert_eq!(planned.len(), Some(18));
    assert_eq!(text(&mut planned), "8\r\nabcdefgh\r\n0\r\n\r\n");
    let mut again = planned.restart().unwrap();
    assert_eq!(text(&mut *again), "8\r\nabcdefgh\r\n0\r\n\r\n");

    let crc = Trailer::of(Algorithm::Crc32);
    let framed = "5\r\nhello\r\n5\r\n worl\r\n1\r\nd\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
    for known in [true, false] {
        let mut c = Chunked::unsigned(Pieces::new(&["hello world"], known), crc.clone(), Some(5));
        assert_eq!(c.len(), known.then_some(framed.len() as u64));
        assert_eq!(text(&mut c), framed);
    }
    let mut empty = Chunked::unsigned(Pieces::new(&[], true), crc, None);
    assert_eq!(empty.len(), Some(36));
    assert_eq!(text(&mut empty), "0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n");
    let given = Trailer::Given { name: "x-t".into(), value: "v".into() };
    assert_eq!(
        text(&mut Chunked::unsigned(Pieces::new(&["a"], true), given, None)),
        "1\r\na\r\n0\r\nx-t:v\r\n\r\n"
    );
}

#[test]
fn small_pieces_of_unknown_length_are_gathered() {
    let piece = "x".repeat(3000);
    let pieces = vec![piece.as_str(); 5];
    let framed = text(&mut Chunked::unsigned(Pieces::new(&pieces, false), Trailer::None, None));
    // Three make the least of 8 KiB, two are the last.
    assert_eq!(framed, format!("2328\r\n{}\r\n1770\r\n{}\r\n0\r\n\r\n", "x".repeat(9000), "x".repeat(6000)));
}

#[test]
fn a_body_of_another_length_fails() {
    for said in [2, 4] {
        let mut pieces = Pieces::new(&["abc"], true);
        pieces.len = Some(said);
        let e = drain(&mut Chunked::unsigned(pieces, Trailer::None, None)).unwrap_err();
        assert_eq!(e.facts().code, "BodyLengthMismatch");
    }
    let mut pieces = Pieces::new(&["abc"], false);
    pieces.left.push_back(Err(Error::transport("body", "broken")));
    assert!(drain(&mut Chunked::unsigned(pieces, Trailer::None, None)).is_err());
}

#[test]
fn the_length_is_known_before() {
    #[derive(Debug)]
    struct Fixed;
    impl ChunkSigner for Fixed {
        fn chunk(&mut self, _: &[u8; 32]) -> [u8; 64] {
            [b'c'; 64]
        }
        fn trailer(&mut self, lines: &[u8]) -> [u8; 64] {
            assert!(lines.ends_with(b"\n") && !lines.ends_with(b"\r\n"));
            [b't'; 64]
        }
        fn restart(&self) -> Box<dyn ChunkSigner> {
            Box::new(Fixed)
        }
    }
    for len in [0, 1, 15, 16, 17, 255, 256, 4096, 70_000] {
        let body = "y".repeat(len);
        for size in [None, Some(1), Some(16), Some(100), Some(8192)] {
            for trailer in [Trailer::None, Trailer::of(Algorithm::Sha256)] {
                let unsigned = encoded_length(len as u64, size, false, &trailer);
                let signed = encoded_length(len as u64, size, true, &trailer);
                let pieces = || Pieces::new(&[&body[..len / 3], &body[len / 3..]], true);
                let mut c = Chunked::unsigned(pieces(), trailer.clone(), size);
                assert_eq!(drain(&mut c).unwrap().len() as u64, unsigned);
                let mut c = Chunked::signed(pieces(), trailer.clone(), size, Box::new(Fixed));
                assert_eq!(c.len(), Some(signed));
                assert_eq!(drain(&mut c).unwrap().len() as u64, signed, "{len} {size:?}");
                assert_eq!(drain(&mut *c.restart().unwrap()).unwrap().len() as u64, signed);
            }
        }
    }
    assert!(encoded_length(u64::MAX, Some(1), true, &Trailer::None) > 0);
    let two =
        text(&mut Chunked::signed(Pieces::new(&["ab"], false), Trailer::None, Some(1), Box::new(Fixed)));
    let sign = format!(";chunk-signature={}\r\n", "c".repeat(64));
    assert_eq!(two, format!("1{sign}a\r\n1{sign}b\r\n0{sign}\r\n"));
}

#[test]
fn choosing_what_to_check() {
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-checksum-crc32", "AAAAAA==".parse().unwrap());
    headers.insert("x-amz-checksum-sha256", "x".parse().unwrap());
    headers.insert("x-amz-checksum-crc64nvme", "AAAA-2".parse().unwrap());
    assert_eq!(choose(&headers, &Algorithm::ALL), Some((Algorithm::Crc32, "AAAAAA==".into())));
    assert_eq!(choose(&headers, &[Algorithm::Sha256]), Some((Algorithm::Sha256, "x".into())));
    assert_eq!(choose(&headers, &[Algorithm::Crc64Nvme, Algorithm::Md5]), None);
}

#[tokio::test]
async fn validation_names_both_values() {
    let body = || ResponseBody::from_source(Pieces::new(&["hello", " world"], false));
    let good = validated(body(), Algorithm::Crc32, " DUoRhQ==").collect(100).await.unwrap();
    assert_eq!(good, "hello world");
    let e = validated(body(), Algorithm::Crc32, "AAAAAA==").collect(100).await.unwrap_err();
    assert_eq!(e.status(), Status::Checksum);
    assert!(e.to_string().contains("DUoRhQ==") && e.to_string().contains("AAAAAA=="), "{e}");
    let mut bad = validated(body(), Algorithm::Crc32, "AAAAAA==");
    while bad.chunk().await.is_some_and(|c| c.is_ok()) {}
    assert!(bad.chunk().await.is_none(), "the end stays the end");
    assert!(check(b"hello world", Algorithm::Crc32, "DUoRhQ==").is_ok());
    assert!(check(b"hello", Algorithm::Crc32, "DUoRhQ==").is_err());
}
