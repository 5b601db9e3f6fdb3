//! Pairs the entries of an input with the members of its shape.
//!
//! Callers mostly name members in the model's order, so the member after the
//! last one found is tried first; only when that fails is the shape searched.
//! A key that was resolved before carries its member's position.

use crate::document::{Entries, Value};
use crate::model::{Member, Service, Shape};

/// The set members of a structure, in the input's order: position, member, value.
/// Nulls and unknown names are passed over.
pub(super) fn fields<'a>(service: &'a Service, shape: &Shape, value: Value<'a>) -> Fields<'a> {
    Fields { service, members: service.members(shape), entries: value.entries(), next: 0 }
}

/// See [`fields`].
pub(super) struct Fields<'a> {
    service: &'a Service,
    members: &'a [Member],
    entries: Entries<'a>,
    next: usize,
}

impl<'a> Iterator for Fields<'a> {
    type Item = (usize, &'a Member, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (key, value) = self.entries.next()?;
            if value.is_nothing() {
                continue;
            }
            if let Some(at) = position(self.service, self.members, key, self.next) {
                self.next = at + 1;
                return Some((at, &self.members[at], value));
            }
        }
    }
}

/// The position of the member that a key names; `guess` is tried first.
pub(super) fn position(service: &Service, members: &[Member], key: Value<'_>, guess: usize) -> Option<usize> {
    let known = usize::from(key.node().member);
    if known > 0 && known <= members.len() {
        return Some(known - 1);
    }
    let name = key.bytes();
    let named = |m: &Member| m.name.len as usize == name.len() && service.str(m.name).as_bytes() == name;
    if members.get(guess).is_some_and(named) {
        return Some(guess);
    }
    members.iter().position(named)
}
