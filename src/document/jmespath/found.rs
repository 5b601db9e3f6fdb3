//! What an expression finds: borrowed from the document where it was there before.

use super::evaluate::Search;
use crate::document::{Builder, Document, Kind, Value, base64, time};
use crate::error::Result;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::rc::Rc;

/// What an expression finds. Cheap to clone.
#[derive(Debug, Clone)]
pub enum Found<'a> {
    /// Nothing, or a null.
    Null,
    /// True or false.
    Bool(bool),
    /// A number that was computed.
    Int(i64),
    /// A number that was computed.
    Float(f64),
    /// Text that was there before: a key.
    Text(&'a str),
    /// Text that was made.
    Made(Rc<str>),
    /// A value of the document, or of a literal.
    Value(Value<'a>),
    /// A list that was made.
    List(Rc<Items<Found<'a>>>),
    /// An object that was made.
    Map(Rc<Items<(&'a str, Found<'a>)>>),
    /// `&a`, which only functions take.
    Reference(u32),
}

/// The elements of a list or the entries of an object.
#[derive(Debug)]
pub struct Items<T> {
    items: Vec<T>,
    /// How deep lists that were made nest in it.
    depth: u16,
}

impl<T> std::ops::Deref for Items<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

/// The six types of the language, and references.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
    Reference,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Type::Null => "null",
            Type::Bool => "boolean",
            Type::Number => "number",
            Type::String => "string",
            Type::Array => "array",
            Type::Object => "object",
            Type::Reference => "expression",
        }
    }
}

impl<'a> Found<'a> {
    /// Whether it is nothing.
    pub fn is_null(&self) -> bool {
        self.ty() == Type::Null
    }

    /// Whether a condition that gives it holds: all but null, false, and what is empty.
    pub fn holds(&self) -> bool {
        match self.ty() {
            Type::Null => false,
            Type::Bool => self.as_bool() == Some(true),
            Type::Number | Type::Reference => true,
            Type::String => self.text().is_some_and(|t| !t.is_empty()),
            Type::Array | Type::Object => !self.is_empty(),
        }
    }

    /// True or false.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Found::Bool(b) => Some(*b),
            Found::Value(v) => v.as_bool(),
            _ => None,
        }
    }

    /// The text of a string; of a time or blob the string that JSON has for it.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Found::Text(t) => Some(Cow::Borrowed(t)),
            Found::Made(t) => Some(Cow::Borrowed(t)),
            Found::Value(v) => text_of(*v),
            _ => None,
        }
    }

    /// Text that lives as long as what was searched.
    pub fn borrowed(&self) -> Option<Cow<'a, str>> {
        match self {
            Found::Text(t) => Some(Cow::Borrowed(t)),
            Found::Made(t) => Some(Cow::Owned(t.to_string())),
            Found::Value(v) => text_of(*v),
            _ => None,
        }
    }

    /// A number as the nearest double.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Found::Int(n) => Some(*n as f64),
            Found::Float(n) => Some(*n),
            Found::Value(v) => v.as_f64(),
            _ => None,
        }
    }

    /// A whole number.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Found::Int(n) => Some(*n),
            Found::Value(v) => v.as_i64(),
            _ => None,
        }
    }

    /// Elements of a list or entries of an object; else 0.
    pub fn len(&self) -> usize {
        match self {
            Found::List(items) => items.len(),
            Found::Map(items) => items.len(),
            Found::Value(v) if matches!(v.kind(), Kind::List | Kind::Map) => v.len(),
            _ => 0,
        }
    }

    /// Whether [`Found::len`] is 0.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The elements of a list; none of another kind.
    pub fn items(&self) -> impl Iterator<Item = Found<'a>> + '_ {
        let (made, there) = match self {
            Found::List(items) => (&items[..], None),
            Found::Value(v) => (&[][..], Some(*v)),
            _ => (&[][..], None),
        };
        made.iter().cloned().chain(there.into_iter().flat_map(|v| v.children()).map(Found::of))
    }

    /// The entries of an object; none of another kind.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Found<'a>)> + '_ {
        let (made, there) = match self {
            Found::Map(items) => (&items[..], None),
            Found::Value(v) => (&[][..], Some(*v)),
            _ => (&[][..], None),
        };
        let there = there.into_iter().flat_map(|v| v.entries());
        made.iter().cloned().chain(there.filter_map(|(k, v)| Some((k.as_str()?, Found::of(v)))))
    }

    /// An element, counted from 0; null beyond the end.
    pub(super) fn at(&self, i: usize) -> Found<'a> {
        match self {
            Found::List(items) => items.get(i).cloned().unwrap_or(Found::Null),
            Found::Value(v) if v.kind() == Kind::List => Found::of(v.at(i)),
            _ => Found::Null,
        }
    }

    /// The value of a key of an object, or null.
    pub(super) fn member(&self, key: &str) -> Found<'a> {
        match self {
            Found::Value(v) => Found::of(v.member(key)),
            Found::Map(items) => {
                items.iter().find(|(k, _)| *k == key).map_or(Found::Null, |(_, v)| v.clone())
            }
            _ => Found::Null,
        }
    }

    /// A value of a document.
    pub(super) fn of(v: Value<'a>) -> Found<'a> {
        if v.is_nothing() { Found::Null } else { Found::Value(v) }
    }

    pub(super) fn list(items: Vec<Found<'a>>) -> Found<'a> {
        let depth = items.iter().map(Found::depth).max().unwrap_or(0) + 1;
        Found::List(Rc::new(Items { items, depth }))
    }

    pub(super) fn map(items: Vec<(&'a str, Found<'a>)>) -> Found<'a> {
        let depth = items.iter().map(|(_, v)| v.depth()).max().unwrap_or(0) + 1;
        Found::Map(Rc::new(Items { items, depth }))
    }

    /// How deep lists that were made nest.
    pub(super) fn depth(&self) -> u16 {
        match self {
            Found::List(items) => items.depth,
            Found::Map(items) => items.depth,
            _ => 0,
        }
    }

    pub(super) fn ty(&self) -> Type {
        match self {
            Found::Null => Type::Null,
            Found::Bool(_) => Type::Bool,
            Found::Int(_) | Found::Float(_) => Type::Number,
            Found::Text(_) | Found::Made(_) => Type::String,
            Found::List(_) => Type::Array,
            Found::Map(_) => Type::Object,
            Found::Reference(_) => Type::Reference,
            Found::Value(v) => match v.kind() {
                Kind::Absent | Kind::Null => Type::Null,
                Kind::Bool => Type::Bool,
                Kind::Int | Kind::Float | Kind::Number => Type::Number,
                Kind::String | Kind::Blob | Kind::Time => Type::String,
                Kind::List => Type::Array,
                Kind::Map => Type::Object,
            },
        }
    }

    /// By value: numbers that are equal and texts that are equal are, whatever they were kept as.
    pub(super) fn equals(&self, other: &Found<'a>, search: &mut Search<'a>) -> Result<bool> {
        search.spend(1)?;
        let ty = self.ty();
        if ty != other.ty() {
            return Ok(false);
        }
        match ty {
            Type::Null => Ok(true),
            Type::Bool => Ok(self.as_bool() == other.as_bool()),
            Type::Number => Ok(self.order(other) == Some(Ordering::Equal)),
            Type::String => {
                let same = self.text() == other.text();
                search.spend(if same { self.text().map_or(0, |t| t.len()) / 64 } else { 0 })?;
                Ok(same)
            }
            Type::Array => {
                if self.len() != other.len() {
                    return Ok(false);
                }
                for (a, b) in self.items().zip(other.items()) {
                    if !a.equals(&b, search)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Type::Object => {
                if self.len() != other.len() {
                    return Ok(false);
                }
                for (key, value) in self.entries() {
                    // The look-up walks the other's entries.
                    search.spend(other.len())?;
                    let (found, there) = match other {
                        Found::Value(v) => (Found::of(v.member(key)), v.member(key).is_present()),
                        _ => (other.member(key), other.entries().any(|(k, _)| k == key)),
                    };
                    if !there || !value.equals(&found, search)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Type::Reference => Ok(false),
        }
    }

    /// How two numbers, or two texts, are ordered. None for a NaN, and for other types.
    pub(super) fn order(&self, other: &Found<'a>) -> Option<Ordering> {
        match (self.as_i64(), other.as_i64()) {
            (Some(a), Some(b)) => return Some(a.cmp(&b)),
            _ if self.ty() == Type::Number => {}
            _ => return Some(self.text()?.cmp(&other.text()?)),
        }
        // Decimals that no double holds are equal if they read the same.
        if let (Found::Value(a), Found::Value(b)) = (self, other)
            && a.kind() == Kind::Number
            && b.kind() == Kind::Number
            && a.bytes() == b.bytes()
        {
            return Some(Ordering::Equal);
        }
        self.as_f64()?.partial_cmp(&other.as_f64()?)
    }

    /// Adds it to a document.
    pub(super) fn write(&self, out: &mut Builder, search: &mut Search<'a>) -> Result<()> {
        search.spend(1)?;
        match self {
            Found::Null | Found::Reference(_) => out.null(),
            Found::Bool(b) => out.bool(*b),
            Found::Int(n) => out.int(*n),
            Found::Float(n) => out.float(*n),
            Found::Text(t) => out.string(t),
            Found::Made(t) => {
                search.spend(t.len() / 64)?;
                out.string(t);
            }
            Found::Value(v) => {
                search.spend((v.node().after() - v.node().index()) as usize + v.len() / 64)?;
                out.value(*v);
            }
            Found::List(items) => {
                out.begin_list();
                for item in items.iter() {
                    item.write(out, search)?;
                }
                out.end_list();
            }
            Found::Map(items) => {
                out.begin_map();
                for (key, item) in items.iter() {
                    out.key(key);
                    item.write(out, search)?;
                }
                out.end_map();
            }
        }
        Ok(())
    }

    /// As a document, without what it was searched in.
    pub(super) fn document(&self, search: &mut Search<'a>) -> Result<Document> {
        let mut out = Builder::new(Default::default(), Default::default());
        self.write(&mut out, search)?;
        Ok(out.finish())
    }
}

fn text_of(v: Value<'_>) -> Option<Cow<'_, str>> {
    let mut out = Vec::new();
    match v.kind() {
        Kind::String => return v.as_str().map(Cow::Borrowed),
        Kind::Blob => base64::encode(v.bytes(), &mut out),
        Kind::Time => {
            let (secs, nanos) = v.as_time()?;
            if time::format_iso8601_offset(secs, nanos, &mut out).is_err() {
                out.clear();
                time::format_epoch(secs, nanos, &mut out);
            }
        }
        _ => return None,
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}
