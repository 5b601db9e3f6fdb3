//! Documents: the one representation of a value on both sides of a call.
//!
//! Inputs come in as documents and answers go out as documents. A document is
//! a flat array of nodes in pre-order, which makes building it one append per
//! value, reading it a walk without pointers to chase, and freeing it one
//! deallocation. Strings are not copied: a node points into one of three byte
//! areas (see [`Area`]), most often the response body itself.
//!
//! Everything here is protocol-neutral. What the JSON and CBOR of a *service*
//! look like is the business of `protocol`; the JSON and CBOR in this folder
//! are the library's own in- and output forms.

pub mod base64;
mod builder;
pub mod cbor;
mod edit;
pub mod json;
mod keys;
mod node;
pub mod path;
mod syntax;
pub mod time;
mod value;

pub use builder::Builder;
pub use edit::{Input, Scalar};
pub use node::{Area, Kind, Node};
pub use path::Path;
pub use syntax::SyntaxError;
pub use value::{Children, Entries, Value};

use bytes::Bytes;

/// How deep lists and maps may nest in any form that is read.
pub const MAX_DEPTH: usize = 128;

/// A finished, immutable document.
///
/// Node 0 is an anchor that holds nothing; the root value is node 1. The
/// anchor lets the C face walk from any node back to its document.
#[derive(Debug, Clone)]
pub struct Document {
    nodes: Box<[Node]>,
    /// Start nodes of the elements of long lists, see [`Node::table`].
    table: Box<[u32]>,
    areas: Areas,
}

/// The byte areas that nodes point into, by [`Area`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Areas {
    /// The buffer the document was decoded from.
    pub(crate) body: Bytes,
    /// Text that is in no other area: unescaped strings, decoded blobs.
    pub(crate) text: Bytes,
    /// The name pool of the service model: keys of structures.
    pub(crate) names: Bytes,
}

impl Document {
    /// A document that holds one empty map: the input of an operation that is given none.
    pub fn empty_map() -> Document {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        b.end_map();
        b.finish()
    }

    /// The root value.
    pub fn root(&self) -> Value<'_> {
        Value::new(self, 1)
    }

    /// All nodes, the anchor first. For the C face, which hands out their addresses.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The value at a node index.
    pub fn value_at(&self, index: u32) -> Value<'_> {
        Value::new(self, index)
    }

    /// The buffer the document was decoded from; empty if it was built.
    pub(crate) fn body(&self) -> &Bytes {
        &self.areas.body
    }

    pub(crate) fn bytes_of(&self, node: &Node) -> &[u8] {
        let area = match node.area() {
            Area::Body => &self.areas.body,
            Area::Text => &self.areas.text,
            Area::Names => &self.areas.names,
        };
        area.get(node.byte_range()).unwrap_or(&[])
    }

    pub(crate) fn table(&self) -> &[u32] {
        &self.table
    }
}

impl Default for Document {
    fn default() -> Self {
        Document::empty_map()
    }
}

#[cfg(test)]
mod tests;
