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
pub(crate) mod block;
mod builder;
pub mod cbor;
mod edit;
pub mod jmespath;
pub mod json;
mod keys;
mod node;
pub(crate) mod order;
pub mod path;
mod syntax;
pub mod time;
mod value;

pub use builder::{Builder, Open};
pub use edit::{Input, Scalar};
pub use node::{Area, Kind, Node};
pub use path::Path;
pub use syntax::SyntaxError;
pub use value::{Children, Entries, Value};

use bytes::Bytes;
use std::sync::Arc;

/// How deep lists and maps may nest in any form that is read.
pub const MAX_DEPTH: usize = 128;

/// A finished, immutable document; cheap to clone.
///
/// Node 0 is an anchor that holds the address of the [`Store`]; the root value
/// is node 1. The anchor lets the C face walk from any node back to its document.
#[derive(Debug, Clone)]
pub struct Document(Arc<Store>);

/// Where a document's nodes and bytes are. It never moves, since the C face hands out addresses of nodes.
#[derive(Debug)]
pub struct Store {
    // Vectors as they were filled: shrinking them would cost more than the room is worth.
    nodes: Vec<Node>,
    /// Start nodes of the elements of long lists, see [`Node`].
    table: Vec<u32>,
    areas: Areas,
}

/// The byte areas that nodes point into, by [`Area`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Areas {
    /// The buffer the document was decoded from.
    pub(crate) body: Bytes,
    /// Text that is in no other area: unescaped strings, decoded blobs.
    pub(crate) text: Vec<u8>,
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

    pub(crate) fn of_parts(nodes: Vec<Node>, table: Vec<u32>, areas: Areas) -> Document {
        let mut store = Arc::new(Store { nodes, table, areas });
        let address = std::ptr::from_ref(&*store).expose_provenance();
        // Just made, so nobody else has it.
        if let Some(store) = Arc::get_mut(&mut store) {
            store.nodes[0].payload = address as u64;
        }
        Document(store)
    }

    /// The root value.
    pub fn root(&self) -> Value<'_> {
        Value::new(&self.0, 1)
    }

    /// Where it is.
    pub fn store(&self) -> &Store {
        &self.0
    }
}

impl Store {
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
        let area: &[u8] = match node.area() {
            Area::Body => &self.areas.body,
            Area::Text => &self.areas.text,
            Area::Names => &self.areas.names,
        };
        area.get(node.byte_range()).unwrap_or(&[])
    }

    /// The byte areas, in the order of [`Area`].
    pub(crate) fn areas(&self) -> [&[u8]; 3] {
        [&self.areas.body, &self.areas.text, &self.areas.names]
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
