//! A borrowed view of one value: how everything inside the library reads documents.

use super::{Document, Kind, Node, Store};

/// One value of a document.
#[derive(Debug, Clone, Copy)]
pub struct Value<'a> {
    doc: &'a Store,
    node: &'a Node,
}

impl<'a> Value<'a> {
    pub(super) fn new(doc: &'a Store, index: u32) -> Value<'a> {
        let node = doc.nodes.get(index as usize).unwrap_or(&doc.nodes[0]);
        Value { doc, node }
    }

    /// The node itself.
    pub fn node(&self) -> &'a Node {
        self.node
    }

    /// Where it is.
    pub fn store(&self) -> &'a Store {
        self.doc
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.node.kind
    }

    /// Whether there is a value (a null is one).
    pub fn is_present(&self) -> bool {
        self.node.kind != Kind::Absent
    }

    /// Whether it is absent or null.
    pub fn is_nothing(&self) -> bool {
        matches!(self.node.kind, Kind::Absent | Kind::Null)
    }

    /// Bytes of a string or blob, elements of a list, entries of a map; else 0.
    pub fn len(&self) -> usize {
        match self.node.kind {
            Kind::String | Kind::Blob | Kind::Number | Kind::List | Kind::Map => self.node.len as usize,
            _ => 0,
        }
    }

    /// Whether [`Value::len`] is 0.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes of a string, blob or number; else none.
    pub fn bytes(&self) -> &'a [u8] {
        match self.node.kind {
            Kind::String | Kind::Blob | Kind::Number => self.doc.bytes_of(self.node),
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&'a str> {
        (self.node.kind == Kind::String).then(|| std::str::from_utf8(self.bytes()).ok())?
    }

    /// The bytes of a blob.
    pub fn as_blob(&self) -> Option<&'a [u8]> {
        (self.node.kind == Kind::Blob).then(|| self.bytes())
    }

    /// An integer.
    pub fn as_i64(&self) -> Option<i64> {
        (self.node.kind == Kind::Int).then_some(self.node.payload as i64)
    }

    /// A double, or another number as the nearest one; none if there is no finite one.
    pub fn as_f64(&self) -> Option<f64> {
        match self.node.kind {
            Kind::Float => Some(f64::from_bits(self.node.payload)),
            Kind::Int => Some(self.node.payload as i64 as f64),
            Kind::Number => {
                let text = std::str::from_utf8(self.bytes()).ok()?;
                text.parse().ok().filter(|v: &f64| v.is_finite())
            }
            _ => None,
        }
    }

    /// True or false.
    pub fn as_bool(&self) -> Option<bool> {
        (self.node.kind == Kind::Bool).then_some(self.node.payload != 0)
    }

    /// Seconds since 1970 and nanoseconds that count forward from them.
    pub fn as_time(&self) -> Option<(i64, u32)> {
        (self.node.kind == Kind::Time).then_some((self.node.payload as i64, self.node.len))
    }

    /// The i-th element of a list or the i-th value of a map; absent beyond the end.
    pub fn at(&self, i: usize) -> Value<'a> {
        if i >= self.len() {
            return Value::new(self.doc, 0);
        }
        match self.node.kind {
            Kind::List if self.node.has_table() => {
                Value::new(self.doc, self.doc.table()[self.node.payload as usize + i])
            }
            Kind::List => self.children().nth(i).unwrap_or(Value::new(self.doc, 0)),
            Kind::Map => self.entries().nth(i).map_or(Value::new(self.doc, 0), |(_, v)| v),
            _ => Value::new(self.doc, 0),
        }
    }

    /// The i-th key of a map; absent beyond the end.
    pub fn key_at(&self, i: usize) -> Value<'a> {
        self.entries().nth(i).map_or(Value::new(self.doc, 0), |(k, _)| k)
    }

    /// The value of a key of a map; absent when there is none.
    pub fn member(&self, key: &str) -> Value<'a> {
        let found = self.entries().find(|(k, _)| k.bytes() == key.as_bytes());
        found.map_or(Value::new(self.doc, 0), |(_, v)| v)
    }

    /// The elements of a list; nothing for other kinds.
    pub fn children(&self) -> Children<'a> {
        let left = if self.node.kind == Kind::List { self.node.len } else { 0 };
        Children { doc: self.doc, at: self.node.index + 1, left }
    }

    /// The keys and values of a map, in order; nothing for other kinds.
    pub fn entries(&self) -> Entries<'a> {
        let left = if self.node.kind == Kind::Map { self.node.len } else { 0 };
        Entries { doc: self.doc, at: self.node.index + 1, left }
    }

    /// A copy of this value as a document of its own.
    pub fn to_document(&self) -> Document {
        let mut b = super::Builder::new(Default::default(), Default::default());
        b.value(*self);
        b.finish()
    }
}

/// The elements of a list.
#[derive(Debug, Clone)]
pub struct Children<'a> {
    doc: &'a Store,
    at: u32,
    left: u32,
}

impl<'a> Iterator for Children<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.left = self.left.checked_sub(1)?;
        let v = Value::new(self.doc, self.at);
        self.at = v.node.next;
        Some(v)
    }
}

/// The entries of a map.
#[derive(Debug, Clone)]
pub struct Entries<'a> {
    doc: &'a Store,
    at: u32,
    left: u32,
}

impl<'a> Iterator for Entries<'a> {
    type Item = (Value<'a>, Value<'a>);

    fn next(&mut self) -> Option<(Value<'a>, Value<'a>)> {
        self.left = self.left.checked_sub(1)?;
        let key = Value::new(self.doc, self.at);
        let value = Value::new(self.doc, self.at + 1);
        self.at = value.node.next;
        Some((key, value))
    }
}
