//! Builds a document front to back, one call per value.
//!
//! The order of calls is the order of a JSON text: `begin_map`, then for each
//! entry a key and a value, then `end_map`. The builder trusts its caller (a
//! decoder of ours) to pair them; an unpaired end is a bug and a debug assertion.

use super::{Area, Areas, Document, Kind, Node};
use bytes::Bytes;
use std::ops::Range;

/// A document in the making.
#[derive(Debug)]
pub struct Builder {
    nodes: Vec<Node>,
    /// The lists and maps that [`Builder::begin_list`] and [`Builder::begin_map`] opened.
    opened: Vec<Open>,
    /// Elements or entries of the innermost list or map.
    len: u32,
    table: Vec<u32>,
    text: Vec<u8>,
    body: Bytes,
    names: Bytes,
}

/// A list or map that is not closed yet.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct Open {
    at: u32,
    /// How many elements the container around it had before.
    outer: u32,
}

impl Builder {
    /// Starts a document. `body` is the buffer that `*_in_body` ranges refer to,
    /// `names` the pool that [`Builder::key_name`] ranges refer to; either may be empty.
    pub fn new(body: Bytes, names: Bytes) -> Builder {
        // A node of AWS's JSON takes seven bytes or more. Too few nodes cost a copy, too many nothing
        // but room that is never touched, so that only the room is capped.
        let mut nodes = Vec::with_capacity((body.len() / 6 + 16).min(1 << 14));
        nodes.push(Node::scalar(Kind::Absent, 0, 0));
        Builder { nodes, opened: Vec::new(), len: 0, table: Vec::new(), text: Vec::new(), body, names }
    }

    /// Makes room for so many bytes of copied strings.
    pub fn expect_text(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    /// The buffer that is decoded from.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// A null.
    pub fn null(&mut self) {
        self.push_scalar(Kind::Null, 0);
    }

    /// True or false.
    pub fn bool(&mut self, v: bool) {
        self.push_scalar(Kind::Bool, v as u64);
    }

    /// An integer.
    pub fn int(&mut self, v: i64) {
        self.push_scalar(Kind::Int, v as u64);
    }

    /// A double.
    pub fn float(&mut self, v: f64) {
        self.push_scalar(Kind::Float, v.to_bits());
    }

    /// A point in time; `nanos` counts forward from `secs` and is below 10^9.
    pub fn time(&mut self, secs: i64, nanos: u32) {
        let index = self.count();
        let mut node = Node::scalar(Kind::Time, index, secs as u64);
        node.len = nanos;
        self.push(node);
    }

    /// A string (or, with another kind, a blob or a number) that lies in the body.
    #[inline(always)]
    pub fn bytes_in_body(&mut self, kind: Kind, range: Range<usize>) {
        let index = self.count();
        self.push(Node::bytes(kind, index, Area::Body, range));
    }

    /// A string, copied.
    pub fn string(&mut self, v: &str) {
        self.bytes_copied(Kind::String, v.as_bytes());
    }

    /// A blob, copied.
    pub fn blob(&mut self, v: &[u8]) {
        self.bytes_copied(Kind::Blob, v);
    }

    /// A number kept as text, copied.
    pub fn number(&mut self, v: &str) {
        self.bytes_copied(Kind::Number, v.as_bytes());
    }

    /// A string, blob or number that `write` appends to the side storage: for
    /// values made while decoding (unescaping, base64) without a copy of their own.
    pub fn bytes_written<E>(
        &mut self,
        kind: Kind,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let start = self.text.len();
        write(&mut self.text)?;
        let range = start..self.text.len();
        let index = self.count();
        self.push(Node::bytes(kind, index, Area::Text, range));
        Ok(())
    }

    /// The key of the next entry: a name in the model's pool, with the member's position in its shape.
    #[inline(always)]
    pub fn key_name(&mut self, range: Range<usize>, member: u16) {
        let index = self.count();
        let mut node = Node::bytes(Kind::String, index, Area::Names, range);
        node.member = member + 1;
        self.push_key(node);
    }

    /// The key of the next entry, lying in the body.
    #[inline(always)]
    pub fn key_in_body(&mut self, range: Range<usize>) {
        let index = self.count();
        self.push_key(Node::bytes(Kind::String, index, Area::Body, range));
    }

    /// A map of one entry, whose key is a name as in [`Builder::key_name`] and whose value a string in the body.
    #[inline(always)]
    pub fn map_of_one(&mut self, name: Range<usize>, member: u16, value: Range<usize>) {
        let index = self.count();
        let mut map = Node::scalar(Kind::Map, index, 0);
        (map.len, map.next) = (1, index + 3);
        let mut key = Node::bytes(Kind::String, index + 1, Area::Names, name);
        key.member = member + 1;
        let value = Node::bytes(Kind::String, index + 2, Area::Body, value);
        self.len += 1;
        self.nodes.extend_from_slice(&[map, key, value]);
    }

    /// The key of the next entry, copied.
    pub fn key(&mut self, key: &str) {
        let start = self.text.len();
        self.text.extend_from_slice(key.as_bytes());
        let index = self.count();
        self.push_key(Node::bytes(Kind::String, index, Area::Text, start..self.text.len()));
    }

    /// The key of the next entry, written by `write`, see [`Builder::bytes_written`].
    pub fn key_written<E>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>) -> Result<(), E> {
        let start = self.text.len();
        write(&mut self.text)?;
        let index = self.count();
        self.push_key(Node::bytes(Kind::String, index, Area::Text, start..self.text.len()));
        Ok(())
    }

    /// Opens a list.
    pub fn begin_list(&mut self) {
        self.begin(Kind::List);
    }

    /// Closes the innermost list.
    pub fn end_list(&mut self) {
        self.end(Kind::List);
    }

    /// Opens a map or structure.
    pub fn begin_map(&mut self) {
        self.begin(Kind::Map);
    }

    /// Closes the innermost map.
    pub fn end_map(&mut self) {
        self.end(Kind::Map);
    }

    /// Opens a list or map like [`Builder::begin_map`], but leaves it to the caller to remember it: a
    /// decoder that recurses has a stack already.
    #[inline(always)]
    pub fn open(&mut self, kind: Kind) -> Open {
        let at = self.count();
        self.push_scalar(kind, 0);
        Open { at, outer: std::mem::take(&mut self.len) }
    }

    /// Closes what [`Builder::open`] opened.
    #[inline(always)]
    pub fn close(&mut self, open: Open) {
        let next = self.count();
        let len = std::mem::replace(&mut self.len, open.outer);
        // A node once added is there, unless the caller rewound past it.
        let Some(node) = self.nodes.get_mut(open.at as usize) else { return };
        node.next = next;
        node.len = len;
        if node.has_table() {
            self.index(open.at);
        }
    }

    /// Copies a value of another document, with all that is in it. Bytes that lie in the
    /// body are shared, if it is this builder's body too.
    pub fn value(&mut self, v: super::Value<'_>) {
        match v.kind() {
            Kind::Absent | Kind::Null => self.null(),
            Kind::Bool | Kind::Int | Kind::Float => self.push_scalar(v.kind(), v.node().payload),
            Kind::Time => {
                let (s, n) = v.as_time().unwrap_or((0, 0));
                self.time(s, n);
            }
            Kind::String | Kind::Blob | Kind::Number => match self.shares(v) {
                true => self.bytes_in_body(v.kind(), v.node().byte_range()),
                false => self.bytes_copied(v.kind(), v.bytes()),
            },
            Kind::List => {
                self.begin_list();
                v.children().for_each(|c| self.value(c));
                self.end_list();
            }
            Kind::Map => {
                self.begin_map();
                for (k, c) in v.entries() {
                    match self.shares(k) {
                        true => self.key_in_body(k.node().byte_range()),
                        false => {
                            let start = self.text.len();
                            self.text.extend_from_slice(k.bytes());
                            self.key_in_text(start..self.text.len());
                        }
                    }
                    self.value(c);
                }
                self.end_map();
            }
        }
    }

    /// Takes the building back to `mark` (a number of nodes from [`Builder::mark`]), as
    /// if nothing had been added since; the innermost container stays open.
    pub fn rewind(&mut self, mark: (u32, u32)) {
        self.nodes.truncate(mark.0 as usize);
        self.len = mark.1;
    }

    /// A place to [`Builder::rewind`] to, within the innermost container.
    pub fn mark(&self) -> (u32, u32) {
        (self.count(), self.len)
    }

    /// The finished document. A document nothing was added to has a null root.
    pub fn finish(mut self) -> Document {
        debug_assert!(self.opened.is_empty(), "a list or map was left open");
        if self.nodes.len() == 1 {
            self.null();
        }
        let areas = Areas { body: self.body, text: self.text, names: self.names };
        Document::of_parts(self.nodes, self.table, areas)
    }

    /// Starts a document whose side storage already holds bytes, for the `*_in_text` ranges.
    pub(crate) fn with_text(body: Bytes, text: Vec<u8>) -> Builder {
        Builder { text, ..Builder::new(body, Bytes::new()) }
    }

    /// A string, blob or number that lies in the side storage.
    pub(crate) fn bytes_in_text(&mut self, kind: Kind, range: Range<usize>) {
        let index = self.count();
        self.push(Node::bytes(kind, index, Area::Text, range));
    }

    /// The key of the next entry, lying in the side storage.
    pub(crate) fn key_in_text(&mut self, range: Range<usize>) {
        let index = self.count();
        self.push_key(Node::bytes(Kind::String, index, Area::Text, range));
    }

    /// The bytes of a string, blob, number or key that was added before.
    pub(crate) fn bytes_at(&self, index: u32) -> &[u8] {
        let Some(node) = self.nodes.get(index as usize) else { return &[] };
        let area: &[u8] = match node.area {
            Area::Body => &self.body,
            Area::Text => &self.text,
            Area::Names => &self.names,
        };
        area.get(node.byte_range()).unwrap_or(&[])
    }

    /// The index that the next node gets.
    pub(crate) fn count(&self) -> u32 {
        self.nodes.len() as u32
    }

    /// Whether a value's bytes lie in this builder's body.
    fn shares(&self, v: super::Value<'_>) -> bool {
        let theirs = v.store().body();
        v.node().area() == Area::Body
            && theirs.as_ptr() == self.body.as_ptr()
            && theirs.len() == self.body.len()
    }

    fn bytes_copied(&mut self, kind: Kind, v: &[u8]) {
        let start = self.text.len();
        self.text.extend_from_slice(v);
        let index = self.count();
        self.push(Node::bytes(kind, index, Area::Text, start..self.text.len()));
    }

    fn push_scalar(&mut self, kind: Kind, payload: u64) {
        let index = self.count();
        self.push(Node::scalar(kind, index, payload));
    }

    /// Adds a value and counts it in its container.
    #[inline(always)]
    fn push(&mut self, node: Node) {
        self.len += 1;
        self.nodes.push(node);
    }

    /// Adds a key: its value counts the entry.
    fn push_key(&mut self, node: Node) {
        self.nodes.push(node);
    }

    fn begin(&mut self, kind: Kind) {
        let open = self.open(kind);
        self.opened.push(open);
    }

    fn end(&mut self, kind: Kind) {
        let open = self.opened.pop();
        debug_assert!(open.is_some_and(|o| self.nodes[o.at as usize].kind == kind), "unpaired end");
        if let Some(open) = open {
            self.close(open);
        }
    }

    /// Notes where the elements of a long list begin.
    fn index(&mut self, list: u32) {
        let list = list as usize;
        self.nodes[list].payload = self.table.len() as u64;
        let mut child = list + 1;
        for _ in 0..self.nodes[list].len {
            self.table.push(child as u32);
            child = self.nodes[child].next as usize;
        }
    }
}
