//! Times cut to the millisecond, for services that refuse a finer one.
//!
//! The protocols write a time as exactly as the caller gave it. What is cut here are the
//! values at the model's timestamps, in whichever of the forms that inputs know.

use crate::document::{Builder, Document, Kind, Value};
use crate::model::{Member, Operation, Service, Shape, ShapeKind};
use crate::protocol::time_of;
use bytes::Bytes;

/// The same input with its times cut. Inputs are at most as deep as documents may be.
pub(super) fn to_milliseconds(service: &Service, op: &Operation, input: &Document) -> Document {
    let Some(shape) = op.input.filter(|_| input.root().kind() == Kind::Map) else { return input.clone() };
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    structure(&mut b, service, service.shape(shape), input.root());
    b.finish()
}

fn structure(b: &mut Builder, service: &Service, shape: &Shape, value: Value<'_>) {
    b.begin_map();
    for (key, value) in value.entries() {
        let key = key.as_str().unwrap_or("");
        b.key(key);
        match service.member(shape, key) {
            Some((_, member)) => self::value(b, service, member, value),
            None => b.value(value),
        }
    }
    b.end_map();
}

fn value(b: &mut Builder, service: &Service, member: &Member, value: Value<'_>) {
    let shape = service.shape(member.shape);
    match (shape.kind, value.kind()) {
        (ShapeKind::Structure, Kind::Map) => structure(b, service, shape, value),
        (ShapeKind::List, Kind::List) => {
            b.begin_list();
            if let Some(element) = service.element(shape) {
                value.children().for_each(|v| self::value(b, service, element, v));
            }
            b.end_list();
        }
        (ShapeKind::Map, Kind::Map) => {
            b.begin_map();
            if let Some((_, of)) = service.key_value(shape) {
                for (key, v) in value.entries() {
                    b.key(key.as_str().unwrap_or(""));
                    self::value(b, service, of, v);
                }
            }
            b.end_map();
        }
        (ShapeKind::Timestamp, _) => match time_of(value) {
            Some((seconds, nanos)) => b.time(seconds, nanos / 1_000_000 * 1_000_000),
            // Validation says what is wrong with it.
            None => b.value(value),
        },
        _ => b.value(value),
    }
}
