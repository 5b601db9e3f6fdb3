//! The input of an operation while it is put together.
//!
//! A document is immutable, so values that are set by path are kept in a tree
//! of their own until the input is taken. The tree is two flat arrays, nodes
//! and bytes, and the bytes become the document's side storage as they are:
//! a blob is copied once, when it is set. An input that came whole is passed
//! on untouched; if a few values of it are changed, only the lists and maps on
//! the way are opened, and the rest is referred to.

use super::path::{Step, position};
use super::{Builder, Document, Kind, Path, json};
use crate::error::{Error, Result};
use std::ops::Range;

/// A value that can be set.
#[derive(Debug, Clone, Copy)]
pub enum Scalar<'a> {
    /// An explicit null.
    Null,
    /// True or false.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A double.
    Float(f64),
    /// A number as decimal text, in JSON's grammar, of any length.
    Number(&'a str),
    /// Text.
    String(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
    /// Seconds since 1970, and nanoseconds below 10^9 that count forward from them.
    Time(i64, u32),
    /// A list without elements.
    EmptyList,
    /// A map without entries.
    EmptyMap,
}

/// An input that is being put together: a whole document, values set by path, or both.
#[derive(Debug, Default)]
pub struct Input {
    base: Option<Document>,
    /// The tree, its root first; none as long as nothing was set by path.
    slots: Vec<Slot>,
    text: Vec<u8>,
}

/// A node of the tree. Children are chained; slot 0 is the root and so never a
/// child, which lets 0 stand for "none".
#[derive(Debug, Clone)]
struct Slot {
    /// In a map: the key, in the text.
    key: Range<u32>,
    next: u32,
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Time(i64, u32),
    /// A string, blob or number, in the text.
    Bytes(Kind, Range<u32>),
    /// A list or map that was opened.
    Open(Kind, Chain),
    /// A value of the base document that was not touched.
    Kept(u32),
}

#[derive(Debug, Clone, Copy, Default)]
struct Chain {
    first: u32,
    last: u32,
    len: u32,
}

const CODE: &str = "InvalidInput";

impl Input {
    /// An input with nothing in it.
    pub fn new() -> Input {
        Input::default()
    }

    /// Makes a document the whole input; what was there before is dropped.
    pub fn set_document(&mut self, doc: Document) {
        *self = Input { base: Some(doc), ..Input::default() };
    }

    /// Sets the value at a path. Maps and lists on the way are created, an index equal to a
    /// list's length appends, and a null gives way to what the path needs.
    ///
    /// Fails, and changes nothing, if the path is empty, leads through a value that is no
    /// map or list, or has an index beyond the end of its list.
    pub fn set(&mut self, path: &Path, value: Scalar<'_>) -> Result<()> {
        self.check(value)?;
        if path.is_empty() {
            return Err(Error::invalid(CODE, "the path is empty: it must name the value to be set"));
        }
        if self.slots.is_empty() {
            let content = match &self.base {
                Some(_) => Content::Kept(1),
                None => Content::Open(Kind::Map, Chain::default()),
            };
            self.slots.push(Slot { key: 0..0, next: 0, content });
        }
        let mut at = 0;
        for i in 0..path.len() {
            match self.step(at, path, i)? {
                Some(child) => at = child,
                None => {
                    self.create(at, path, i, value);
                    return Ok(());
                }
            }
        }
        self.slots[at as usize].content = self.content(value);
        Ok(())
    }

    /// The finished document; the input is empty again.
    pub fn take(&mut self) -> Document {
        let input = std::mem::take(self);
        let base = input.base.unwrap_or_default();
        if input.slots.is_empty() {
            return base;
        }
        let mut out = Builder::with_text(base.store().body().clone(), input.text);
        build(&input.slots, 0, &base, &mut out);
        out.finish()
    }

    /// Refuses a value that no document can hold.
    fn check(&self, value: Scalar<'_>) -> Result<()> {
        let bytes = match value {
            Scalar::String(v) => v.len(),
            Scalar::Blob(v) => v.len(),
            Scalar::Number(v) => {
                let mut reader = json::Reader::new(v.as_bytes());
                let range = reader.number().map(|n| n.range());
                if range != Ok(0..v.len()) {
                    return Err(Error::invalid(CODE, format!("`{v}` is not a decimal number")));
                }
                v.len()
            }
            Scalar::Time(_, nanos) if nanos >= super::time::NANOS => {
                return Err(Error::invalid(CODE, format!("{nanos} nanoseconds are a second or more")));
            }
            _ => 0,
        };
        // Room for the keys is left, which a path bounds.
        match self.text.len().saturating_add(bytes) < (u32::MAX - (1 << 24)) as usize {
            true => Ok(()),
            false => Err(Error::invalid(CODE, "the input is longer than 4 GiB (send it as a stream)")),
        }
    }

    /// The child of a slot that step `i` leads to; none if it is to be created, which then can be done.
    fn step(&mut self, at: u32, path: &Path, i: usize) -> Result<Option<u32>> {
        self.open(at);
        let Some(step) = path.step(i) else { return Ok(None) };
        match (&self.slots[at as usize].content, step) {
            (Content::Open(Kind::Map, chain), Step::Key(key)) => {
                let found = self.children(*chain).find(|slot| self.key(*slot) == key.as_bytes());
                if found.is_some() {
                    return Ok(found);
                }
            }
            (Content::Open(Kind::List, chain), Step::Index(index)) => {
                let len = chain.len as usize;
                match position(*index, len) {
                    // The usual case while a list is filled.
                    Some(n) if n + 1 == len => return Ok(Some(chain.last)),
                    Some(n) if n < len => return Ok(self.children(*chain).nth(n)),
                    Some(n) if n == len => {}
                    _ => return Err(beyond(path, i, chain.len)),
                }
            }
            (Content::Null, Step::Key(_) | Step::Index(0)) => {}
            (Content::Null, Step::Index(_)) => return Err(beyond(path, i, 0)),
            _ => return Err(self.in_the_way(at, path, i)),
        }
        // What is created further on is empty, so that only its first element can be set.
        match (i + 1..path.len()).find(|&j| matches!(path.step(j), Some(Step::Index(n)) if *n != 0)) {
            Some(j) => Err(beyond(path, j, 0)),
            None => Ok(None),
        }
    }

    /// Creates what the steps from `i` on lead to, the first of them a new child of slot `at`.
    fn create(&mut self, mut at: u32, path: &Path, i: usize, value: Scalar<'_>) {
        for i in i..path.len() {
            let Some(step) = path.step(i) else { return };
            if matches!(self.slots[at as usize].content, Content::Null) {
                self.slots[at as usize].content = Content::Open(kind_for(step), Chain::default());
            }
            let key = match step {
                Step::Key(key) => self.keep(key.as_bytes()),
                Step::Index(_) => 0..0,
            };
            at = self.add(at, key, Content::Null);
        }
        self.slots[at as usize].content = self.content(value);
    }

    /// Turns a list or map of the base document into one whose children are slots.
    fn open(&mut self, at: u32) {
        let Content::Kept(index) = self.slots[at as usize].content else { return };
        // Out of the way while the slots change.
        let Some(base) = self.base.take() else { return };
        let value = base.store().value_at(index);
        match value.kind() {
            Kind::Map => {
                self.slots[at as usize].content = Content::Open(Kind::Map, Chain::default());
                for (key, child) in value.entries() {
                    let key = self.keep(key.bytes());
                    self.add(at, key, Content::Kept(child.node().index()));
                }
            }
            Kind::List => {
                self.slots[at as usize].content = Content::Open(Kind::List, Chain::default());
                for child in value.children() {
                    self.add(at, 0..0, Content::Kept(child.node().index()));
                }
            }
            Kind::Null => self.slots[at as usize].content = Content::Null,
            _ => {}
        }
        self.base = Some(base);
    }

    /// Adds a child to the list or map at a slot.
    fn add(&mut self, to: u32, key: Range<u32>, content: Content) -> u32 {
        let new = self.slots.len() as u32;
        self.slots.push(Slot { key, next: 0, content });
        if let Content::Open(_, chain) = &mut self.slots[to as usize].content {
            let last = std::mem::replace(&mut chain.last, new);
            chain.len += 1;
            if chain.first == 0 {
                chain.first = new;
            } else {
                self.slots[last as usize].next = new;
            }
        }
        new
    }

    fn content(&mut self, value: Scalar<'_>) -> Content {
        match value {
            Scalar::Null => Content::Null,
            Scalar::Bool(v) => Content::Bool(v),
            Scalar::Int(v) => Content::Int(v),
            Scalar::Float(v) => Content::Float(v),
            Scalar::Time(secs, nanos) => Content::Time(secs, nanos),
            Scalar::Number(v) => Content::Bytes(Kind::Number, self.keep(v.as_bytes())),
            Scalar::String(v) => Content::Bytes(Kind::String, self.keep(v.as_bytes())),
            Scalar::Blob(v) => Content::Bytes(Kind::Blob, self.keep(v)),
            Scalar::EmptyList => Content::Open(Kind::List, Chain::default()),
            Scalar::EmptyMap => Content::Open(Kind::Map, Chain::default()),
        }
    }

    fn keep(&mut self, bytes: &[u8]) -> Range<u32> {
        let start = self.text.len() as u32;
        self.text.extend_from_slice(bytes);
        start..self.text.len() as u32
    }

    fn key(&self, slot: u32) -> &[u8] {
        self.text.get(wide(&self.slots[slot as usize].key)).unwrap_or(&[])
    }

    fn children(&self, chain: Chain) -> impl Iterator<Item = u32> {
        let next = |slot: &u32| Some(self.slots[*slot as usize].next).filter(|&next| next != 0);
        std::iter::successors(Some(chain.first).filter(|&first| first != 0), next)
    }

    fn in_the_way(&self, at: u32, path: &Path, i: usize) -> Error {
        let is = match &self.slots[at as usize].content {
            Content::Null => "null",
            Content::Bool(_) => "a boolean",
            Content::Int(_) | Content::Float(_) | Content::Bytes(Kind::Number, _) => "a number",
            Content::Time(..) => "a time",
            Content::Bytes(Kind::Blob, _) => "a blob",
            Content::Bytes(..) => "a string",
            Content::Open(Kind::List, _) => "a list",
            Content::Open(..) => "a map",
            Content::Kept(index) => match self.base.as_ref().map(|base| base.store().value_at(*index).kind())
            {
                Some(Kind::String) => "a string",
                Some(Kind::Bool) => "a boolean",
                Some(Kind::Int | Kind::Float | Kind::Number) => "a number",
                Some(Kind::Blob) => "a blob",
                Some(Kind::Time) => "a time",
                _ => "no map or list",
            },
        };
        let (what, wanted) = match path.step(i) {
            Some(Step::Index(_)) => ("an index", "a list"),
            _ => ("a key", "a map"),
        };
        let place = if i == 0 { "the input" } else { path.prefix(i) };
        Error::invalid(
            CODE,
            format!("`{}` can't be set: {place} is {is}, and {what} needs {wanted}", path.as_str()),
        )
    }
}

fn beyond(path: &Path, i: usize, len: u32) -> Error {
    let place = path.prefix(i + 1);
    let plural = if len == 1 { "" } else { "s" };
    Error::invalid(
        CODE,
        format!(
            "`{}` can't be set: {place} is outside of its list, which has {len} element{plural} ([{len}] appends)",
            path.as_str()
        ),
    )
}

fn kind_for(step: &Step<'_>) -> Kind {
    match step {
        Step::Key(_) => Kind::Map,
        Step::Index(_) => Kind::List,
    }
}

fn wide(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Adds a slot's value to the document. Recursion ends at the cap on steps of a path.
fn build(slots: &[Slot], at: u32, base: &Document, out: &mut Builder) {
    match &slots[at as usize].content {
        Content::Null => out.null(),
        Content::Bool(v) => out.bool(*v),
        Content::Int(v) => out.int(*v),
        Content::Float(v) => out.float(*v),
        Content::Time(secs, nanos) => out.time(*secs, *nanos),
        Content::Bytes(kind, range) => out.bytes_in_text(*kind, wide(range)),
        Content::Kept(index) => out.value(base.store().value_at(*index)),
        Content::Open(kind, chain) => {
            let map = *kind == Kind::Map;
            if map {
                out.begin_map()
            } else {
                out.begin_list()
            }
            let mut child = chain.first;
            while child != 0 {
                if map {
                    out.key_in_text(wide(&slots[child as usize].key));
                }
                build(slots, child, base, out);
                child = slots[child as usize].next;
            }
            if map { out.end_map() } else { out.end_list() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    fn set(input: &mut Input, path: &str, value: Scalar<'_>) -> Result<()> {
        input.set(&Path::parse(path).unwrap(), value)
    }

    fn text(doc: &Document) -> String {
        let mut out = Vec::new();
        json::write(doc.root(), &mut out);
        String::from_utf8(out).unwrap()
    }

    fn with(doc: &str) -> Input {
        let mut input = Input::new();
        input.set_document(Document::from_json(doc.to_owned().into()).unwrap());
        input
    }

    #[test]
    fn from_nothing() -> Result<()> {
        let mut input = Input::new();
        assert_eq!(text(&input.take()), "{}");
        set(&mut input, "Bucket", Scalar::String("b"))?;
        set(&mut input, "Tags[0].Key", Scalar::String("k"))?;
        set(&mut input, "Tags[0].Value", Scalar::Int(1))?;
        set(&mut input, "Tags[1].\"a.b\"[0][0]", Scalar::Null)?;
        set(&mut input, "Tags[-1].c", Scalar::Bool(true))?;
        set(&mut input, "All", Scalar::EmptyMap)?;
        set(&mut input, "All.list", Scalar::EmptyList)?;
        set(&mut input, "All.list[0]", Scalar::Float(1.0))?;
        set(&mut input, "All.list[1]", Scalar::Blob(b"\xff"))?;
        set(&mut input, "All.list[2]", Scalar::Time(0, 0))?;
        set(&mut input, "All.list[3]", Scalar::Number("1e400"))?;
        set(&mut input, "Bucket", Scalar::String("bucket"))?;
        let expected = concat!(
            r#"{"Bucket":"bucket","Tags":[{"Key":"k","Value":1},{"a.b":[[null]],"c":true}],"#,
            r#""All":{"list":[1.0,"/w==","1970-01-01T00:00:00+00:00",1e400]}}"#
        );
        assert_eq!(text(&input.take()), expected);
        assert_eq!(text(&input.take()), "{}");
        Ok(())
    }

    #[test]
    fn a_document_alone_is_not_copied() {
        let doc = Document::from_json(r#"{"a": "b"}"#.into()).unwrap();
        let nodes = doc.store().nodes().as_ptr();
        let mut input = Input::new();
        input.set_document(doc);
        assert_eq!(input.take().store().nodes().as_ptr(), nodes);
    }

    #[test]
    fn changes_to_a_document() -> Result<()> {
        let body = Bytes::from_static(
            br#"{"a": {"x": "long text", "es\"c": "\n"}, "n": null, "l": [1, {"y": 2}], "k": [true]}"#,
        );
        let mut input = Input::new();
        input.set_document(Document::from_json(body.clone())?);
        set(&mut input, "l[1].y", Scalar::Int(3))?;
        set(&mut input, "l[2]", Scalar::Int(4))?;
        set(&mut input, "n.new[0]", Scalar::Int(5))?;
        set(&mut input, "z", Scalar::Int(6))?;
        set(&mut input, "k", Scalar::Null)?;
        let doc = input.take();
        assert_eq!(
            text(&doc),
            r#"{"a":{"x":"long text","es\"c":"\n"},"n":{"new":[5]},"l":[1,{"y":3},4],"k":null,"z":6}"#
        );
        let kept = doc.root().member("a").member("x").bytes();
        assert!(std::ptr::eq(kept, &body[13..22]), "what is kept stays in the body");
        Ok(())
    }

    #[test]
    fn a_document_replaces_all() -> Result<()> {
        let mut input = with("[1]");
        set(&mut input, "[1]", Scalar::Int(2))?;
        assert_eq!(text(&input.take()), "[1,2]");
        set(&mut input, "a", Scalar::Int(2))?;
        input.set_document(Document::empty_map());
        assert_eq!(text(&input.take()), "{}");
        Ok(())
    }

    #[test]
    fn long_lists() -> Result<()> {
        let mut input = Input::new();
        for i in 0..100 {
            set(&mut input, &format!("l[{i}].v"), Scalar::Int(i))?;
        }
        set(&mut input, "l[50].v", Scalar::Int(-1))?;
        let doc = input.take();
        let list = doc.root().member("l");
        assert_eq!((list.len(), list.at(99).member("v").as_i64()), (100, Some(99)));
        assert_eq!(list.at(50).member("v").as_i64(), Some(-1));
        Ok(())
    }

    #[test]
    fn refusals_change_nothing() {
        let source = r#"{"s":"x","l":[1],"m":{},"n":null,"num":1.5,"b":true}"#;
        let mut input = with(source);
        let cases = [
            ("", Scalar::Null, "the path is empty: it must name the value to be set"),
            ("[0]", Scalar::Null, "`[0]` can't be set: the input is a map, and an index needs a list"),
            ("s.a", Scalar::Null, "`s.a` can't be set: s is a string, and a key needs a map"),
            ("num[0]", Scalar::Null, "`num[0]` can't be set: num is a number, and an index needs a list"),
            ("b.a", Scalar::Null, "`b.a` can't be set: b is a boolean, and a key needs a map"),
            ("l.a", Scalar::Null, "`l.a` can't be set: l is a list, and a key needs a map"),
            ("m[0]", Scalar::Null, "`m[0]` can't be set: m is a map, and an index needs a list"),
            ("l[0].a.b", Scalar::Null, "`l[0].a.b` can't be set: l[0] is a number, and a key needs a map"),
            (
                "l[2]",
                Scalar::Null,
                "`l[2]` can't be set: l[2] is outside of its list, which has 1 element ([1] appends)",
            ),
            (
                "l[-2]",
                Scalar::Null,
                "`l[-2]` can't be set: l[-2] is outside of its list, which has 1 element ([1] appends)",
            ),
            (
                "new.a[1]",
                Scalar::Null,
                "`new.a[1]` can't be set: new.a[1] is outside of its list, which has 0 elements ([0] appends)",
            ),
            (
                "n[1]",
                Scalar::Null,
                "`n[1]` can't be set: n[1] is outside of its list, which has 0 elements ([0] appends)",
            ),
            ("a", Scalar::Number("0x1"), "`0x1` is not a decimal number"),
            ("a", Scalar::Number("1 "), "`1 ` is not a decimal number"),
            ("a", Scalar::Time(0, 1_000_000_000), "1000000000 nanoseconds are a second or more"),
        ];
        for (path, value, message) in cases {
            assert_eq!(set(&mut input, path, value).unwrap_err().facts().message, message);
        }
        assert_eq!(text(&input.take()), source);
        let mut input = Input::new();
        let values = [
            (Scalar::Time(0, 0), "a time"),
            (Scalar::Blob(b""), "a blob"),
            (Scalar::Int(1), "a number"),
            (Scalar::String(""), "a string"),
            (Scalar::Bool(true), "a boolean"),
        ];
        for (value, name) in values {
            set(&mut input, "v", value).unwrap();
            let e = set(&mut input, "v.x", Scalar::Null).unwrap_err();
            assert_eq!(e.facts().message, format!("`v.x` can't be set: v is {name}, and a key needs a map"));
        }
    }
}
