//! Glacier's tree hash.
//!
//! Glacier wants two hashes of what is uploaded: the whole's, as any signed body has, and
//! the root of a tree over its mebibytes, so that parts that were uploaded one by one can
//! be checked together. No model says so; without the header an upload is refused.

use super::flight::{Flight, Payload};
use crate::crypto::{Sha256, hex32, sha256};
use crate::error::Result;
use crate::http::ResponseBody;
use http::header::{HeaderName, HeaderValue};

const HEADER: HeaderName = HeaderName::from_static("x-amz-sha256-tree-hash");
const LEAF: usize = 1 << 20;

/// Adds the header, unless the caller gave it. The body is in memory or can be read twice,
/// since it was hashed for the signature before.
pub(super) async fn add_tree_hash(flight: &mut Flight<'_>) -> Result<()> {
    if flight.draft.headers.contains_key(HEADER) {
        return Ok(());
    }
    let mut tree = Tree::default();
    match &mut flight.draft.payload {
        Payload::Empty => {}
        Payload::Bytes(b) => tree.update(b),
        Payload::Stream(stream) => {
            let Some(copy) = stream.restart() else { return Ok(()) };
            let mut body = ResponseBody::from_source(copy);
            while let Some(piece) = body.chunk().await {
                tree.update(&piece?);
            }
        }
    }
    flight.draft.headers.insert(HEADER, super::build::ascii(&hex32(&tree.finish()))?);
    Ok(())
}

/// The tree, from left to right: of each size the one subtree that waits for its neighbour.
#[derive(Default)]
struct Tree {
    /// The subtrees, widest first: the leaves each has, as a power of two, and its root.
    waiting: Vec<(u32, [u8; 32])>,
    leaf: Sha256,
    in_leaf: usize,
}

impl Tree {
    fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, rest) = bytes.split_at(bytes.len().min(LEAF - self.in_leaf));
            self.leaf.update(now);
            self.in_leaf += now.len();
            bytes = rest;
            if self.in_leaf == LEAF {
                self.close_leaf();
            }
        }
    }

    fn close_leaf(&mut self) {
        self.in_leaf = 0;
        let mut node = (0, std::mem::take(&mut self.leaf).finish());
        while let Some((power, left)) = self.waiting.pop_if(|(power, _)| *power == node.0) {
            node = (power + 1, join(&left, &node.1));
        }
        self.waiting.push(node);
    }

    fn finish(mut self) -> [u8; 32] {
        if self.in_leaf > 0 || self.waiting.is_empty() {
            self.close_leaf();
        }
        // What has no neighbour goes up as it is.
        let mut nodes = self.waiting.into_iter().rev().map(|(_, root)| root);
        let last = nodes.next().unwrap_or_default();
        nodes.fold(last, |right, left| join(&left, &right))
    }
}

fn join(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    sha256(&[&left[..], right].concat())
}

/// The header in which every request says which version of the interface it means.
pub(super) fn version(flight: &Flight<'_>) -> Result<(HeaderName, HeaderValue)> {
    let service = &flight.engine.service;
    let value = super::build::ascii(service.str(service.metadata().api_version).as_bytes())?;
    Ok((HeaderName::from_static("x-amz-glacier-version"), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition: pair by pair, level by level.
    fn by_levels(bytes: &[u8]) -> [u8; 32] {
        let mut level: Vec<[u8; 32]> = bytes.chunks(LEAF).map(sha256).collect();
        if level.is_empty() {
            return sha256(b"");
        }
        while level.len() > 1 {
            level = level
                .chunks(2)
                .map(|pair| match pair {
                    [left, right] => join(left, right),
                    _ => pair[0],
                })
                .collect();
        }
        level[0]
    }

    #[test]
    fn the_tree_is_the_one_that_is_defined() {
        let bytes: Vec<u8> = (0..8 * LEAF as u32).map(|n| (n / 7) as u8).collect();
        for size in [0, 1, LEAF - 1, LEAF, LEAF + 1, 2 * LEAF, 3 * LEAF, 5 * LEAF + 9, 7 * LEAF, 8 * LEAF] {
            let mut tree = Tree::default();
            bytes[..size].chunks(300_007).for_each(|piece| tree.update(piece));
            assert_eq!(tree.finish(), by_levels(&bytes[..size]), "{size}");
        }
    }
}
