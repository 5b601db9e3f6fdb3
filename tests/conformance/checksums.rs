//! Digests, and the framing of aws-chunked bodies.

use super::{Score, sets};
use bytes::Bytes;
use libaws::checksum::{Algorithm, Chunked, Trailer, digest};
use libaws::crypto::hex;
use libaws::error::Result;
use libaws::http::BodySource;
use std::task::{Context, Poll, Waker};

#[test]
fn checksums() {
    let mut score = Score::new("checksums");
    for all in sets("checksums") {
        for row in all["digests"].as_array().into_iter().flatten() {
            let name = row["algorithm"].as_str().unwrap();
            let input = match row["input"]["utf8"].as_str() {
                Some(text) => text.as_bytes().to_vec(),
                None => unhex(row["input"]["hex"].as_str().unwrap()),
            };
            let found = Algorithm::parse(name).map(|a| digest(a, &input));
            let same = found.is_some_and(|d| {
                row["digest_hex"] == hex(d.as_bytes()) && row["digest_base64"] == d.base64()
            });
            score.add(same, || format!("{name} of {}: {found:?}", row["input"]));
        }
        for row in all["aws_chunked_framing"].as_array().into_iter().flatten() {
            let input = row["input_utf8"].as_str().unwrap();
            let trailer = match row["trailer"]["name"].as_str() {
                None => Trailer::None,
                Some(name) => Trailer::Compute {
                    name: name.to_owned(),
                    algorithm: Algorithm::parse(row["trailer"]["algorithm"].as_str().unwrap()).unwrap(),
                },
            };
            let reads = row["reads"].as_u64().map_or(usize::MAX, |n| n as usize);
            // Reads that are shorter than a piece only matter where the length is not known.
            let known = row["reads"].is_null();
            let source = Reads { left: Bytes::copy_from_slice(input.as_bytes()), reads, known };
            let mut chunked = Chunked::unsigned(Box::new(source), trailer, row["chunk_size"].as_u64());
            let framed = drain(&mut chunked);
            let same = framed.eq_ignore_ascii_case(row["framed_utf8"].as_str().unwrap())
                && (!known || row["framed_utf8"].as_str().unwrap().len() == framed.len());
            score.add(same, || format!("framing {row}: {framed:?}"));
        }
    }
    score.end();
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
}

#[derive(Debug)]
struct Reads {
    left: Bytes,
    reads: usize,
    known: bool,
}

impl BodySource for Reads {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let n = self.reads.min(self.left.len());
        Poll::Ready((n > 0).then(|| Ok(self.left.split_to(n))))
    }

    fn len(&self) -> Option<u64> {
        self.known.then_some(self.left.len() as u64)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

fn drain(source: &mut dyn BodySource) -> String {
    let mut cx = Context::from_waker(Waker::noop());
    let mut all = Vec::new();
    while let Poll::Ready(Some(piece)) = source.poll_chunk(&mut cx) {
        all.extend_from_slice(&piece.unwrap());
    }
    String::from_utf8(all).unwrap()
}
