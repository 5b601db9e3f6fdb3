//! XML bodies: restXml both ways, and the answers of awsQuery and ec2Query.
//!
//! `serialize` writes a document as the model's shapes say, `deserialize` reads
//! one, `error` finds code and message in the many forms that services send
//! errors in. `reader` and `escape` know XML and nothing of AWS.

mod deserialize;
mod error;
mod escape;
mod reader;
mod serialize;
#[cfg(test)]
pub(super) mod tests;

pub use deserialize::{body_request_id, root_name, root_text};
pub(super) use deserialize::{deserialize_members, deserialize_payload, deserialize_result};
pub(super) use error::parse_error;
pub(super) use serialize::{serialize_members, serialize_payload};

use crate::model::{Member, MemberFlags, Service, Shape, ShapeFlags, ShapeKind};

/// How the items of a list or map lie in its parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// In an element of their own.
    Wrapped,
    /// Straight in the parent, each in an element with the member's name.
    Flattened,
}

/// The layout of a member's value; scalars and structures count as wrapped.
fn layout(member: &Member, shape: &Shape) -> Layout {
    let flat = member.flags.has(MemberFlags::FLATTENED) || shape.flags.has(ShapeFlags::FLATTENED);
    match shape.kind {
        ShapeKind::List | ShapeKind::Map if flat => Layout::Flattened,
        _ => Layout::Wrapped,
    }
}

/// The name that a list shape gives its items when it is flattened itself: SimpleDB's
/// `Attributes` are `Attribute` elements. A flattened *member* goes by its own name instead.
pub(super) fn item_name<'a>(service: &'a Service, member: &Member, shape: &Shape) -> Option<&'a str> {
    if shape.kind != ShapeKind::List
        || !shape.flags.has(ShapeFlags::FLATTENED)
        || member.flags.has(MemberFlags::FLATTENED)
    {
        return None;
    }
    let element = service.element(shape)?;
    element.wire_stated.then(|| service.str(element.wire))
}
