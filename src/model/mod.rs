//! Service models: what the library knows of every AWS service, as tables.
//!
//! The models are packed by `packer/` and embedded deflated, one block per
//! service. `catalog` names them without inflating anything;
//! `Service::load` inflates one on first use and keeps it. A loaded service
//! is flat: shapes, members and operations are records in vectors that refer to
//! each other by number, and every name is a slice of one pool ([`Name`]).
//!
//! Nothing here acts. What a shape means on the wire is in `protocol`, what a
//! rule set means is in `endpoint`.

mod catalog;
mod disk;
mod file;
mod load;
mod nearest;
mod service;
mod shape;
mod unpack;

pub use catalog::{ServiceInfo, catalog, partitions_json, source};
pub use file::{Documents, Extras};
pub use nearest::nearest;
pub use service::Service;
pub use shape::{
    Constraint, ContextParam, HttpChecksum, Location, Member, MemberFlags, Metadata, Name, OpFlags,
    Operation, Protocol, Shape, ShapeFlags, ShapeId, ShapeKind, TimestampFormat, XmlNamespace,
};

#[cfg(test)]
mod tests;
