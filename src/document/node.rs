//! One node: 24 bytes that hold a scalar, or the extent of a string, list or map.

use std::ops::Range;

/// What a node holds. The numbers are part of the C ABI.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// No value: what a look-up that found nothing gives.
    Absent = 0,
    /// An explicit null.
    Null = 1,
    /// True or false.
    Bool = 2,
    /// A signed 64-bit integer.
    Int = 3,
    /// A double; NaN and the infinities included.
    Float = 4,
    /// Text, UTF-8.
    String = 5,
    /// Bytes.
    Blob = 6,
    /// A point in time: seconds and nanoseconds since 1970.
    Time = 7,
    /// A sequence of values.
    List = 8,
    /// Keys with values, in order. Structures are maps with the member names as keys.
    Map = 9,
    /// A number that neither a signed 64-bit integer nor a double holds exactly, as decimal text.
    Number = 10,
}

/// The byte area that a string or blob lies in.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// The buffer the document was decoded from.
    Body = 0,
    /// The document's own side storage.
    Text = 1,
    /// The service model's name pool.
    Names = 2,
}

/// One value of a document, or one key of a map.
///
/// A map's children alternate: key, value, key, value. `next` is the index just
/// after the node's whole subtree, so a sibling is one look-up away.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// Bool, integer, bits of a double, seconds of a time; offset of bytes; of a long list, the place in the index table.
    pub(crate) payload: u64,
    /// Bytes of a string; elements of a list; entries of a map; nanoseconds of a time.
    pub(crate) len: u32,
    pub(crate) next: u32,
    pub(crate) index: u32,
    pub(crate) kind: Kind,
    pub(crate) area: Area,
    /// Of a structure's key: the member's position in its shape plus one, once known; else 0.
    pub(crate) member: u16,
}

/// Lists with more elements than this get an index table, so that `at(i)` needs no walk.
pub(crate) const TABLE_FROM: u32 = 8;

impl Node {
    pub(crate) fn scalar(kind: Kind, index: u32, payload: u64) -> Node {
        Node { payload, len: 0, next: index + 1, index, kind, area: Area::Body, member: 0 }
    }

    pub(crate) fn bytes(kind: Kind, index: u32, area: Area, range: Range<usize>) -> Node {
        let len = (range.end - range.start) as u32;
        Node { payload: range.start as u64, len, next: index + 1, index, kind, area, member: 0 }
    }

    /// What the node holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its own index: the anchor of its document is so many nodes before it.
    pub fn index(&self) -> u32 {
        self.index
    }

    /// The index just after the node and all that is in it.
    pub fn after(&self) -> u32 {
        self.next
    }

    /// Of an anchor: the address of its document's store.
    pub fn store_address(&self) -> usize {
        self.payload as usize
    }

    pub(crate) fn area(&self) -> Area {
        self.area
    }

    pub(crate) fn byte_range(&self) -> Range<usize> {
        let start = self.payload as usize;
        start..start + self.len as usize
    }

    pub(crate) fn has_table(&self) -> bool {
        self.kind == Kind::List && self.len > TABLE_FROM
    }
}
