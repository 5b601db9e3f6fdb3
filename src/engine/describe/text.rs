//! JSON as it is written here: objects whose facts come one by one.

use crate::document::json;

/// An object that is being written.
pub(super) struct Object<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl<'o> Object<'o> {
    pub(super) fn begin(out: &'o mut Vec<u8>) -> Object<'o> {
        out.push(b'{');
        Object { out, first: true }
    }

    pub(super) fn end(self) {
        self.out.push(b'}');
    }

    /// Where the value of a key goes.
    pub(super) fn key(&mut self, key: &str) -> &mut Vec<u8> {
        if !std::mem::replace(&mut self.first, false) {
            self.out.push(b',');
        }
        json::write_string(key, self.out);
        self.out.push(b':');
        self.out
    }

    pub(super) fn text(&mut self, key: &str, value: &str) {
        json::write_string(value, self.key(key));
    }

    /// The text, if there is one.
    pub(super) fn given(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.text(key, value);
        }
    }

    pub(super) fn number(&mut self, key: &str, value: impl Into<i64>) {
        json::write_i64(value.into(), self.key(key));
    }

    pub(super) fn flag(&mut self, key: &str, value: bool) {
        self.key(key).extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// The flag, if it is set.
    pub(super) fn when(&mut self, key: &str, value: bool) {
        if value {
            self.flag(key, true);
        }
    }

    /// A list of texts.
    pub(super) fn every<'s>(&mut self, key: &str, items: impl Iterator<Item = &'s str>) {
        list(self.key(key), items, json::write_string);
    }

    /// The same, if there are any.
    pub(super) fn texts<'s>(&mut self, key: &str, items: impl Iterator<Item = &'s str>) {
        let mut items = items.peekable();
        if items.peek().is_some() {
            self.every(key, items);
        }
    }
}

/// A list.
pub(super) fn list<T>(
    out: &mut Vec<u8>,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(T, &mut Vec<u8>),
) {
    out.push(b'[');
    for (i, item) in items.into_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write(item, out);
    }
    out.push(b']');
}
