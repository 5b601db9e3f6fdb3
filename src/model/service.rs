//! One loaded service, and the ways to read it.

use super::{Constraint, ContextParam, Member, Metadata, Name, Operation, Shape, ShapeId};
use bytes::Bytes;
use std::sync::Arc;

/// A service's model, inflated. Flat tables that refer to each other by number.
#[derive(Debug)]
pub struct Service {
    pub(super) pool: Arc<str>,
    pub(super) metadata: Metadata,
    pub(super) shapes: Vec<Shape>,
    pub(super) members: Vec<Member>,
    /// Sorted by name, bytewise.
    pub(super) operations: Vec<Operation>,
    pub(super) shape_lists: Vec<ShapeId>,
    pub(super) name_lists: Vec<Name>,
    pub(super) constraints: Vec<Constraint>,
    pub(super) context_params: Vec<ContextParam>,
    /// The compiled endpoint rules, read by `endpoint`.
    pub(super) rules: Bytes,
    /// Paginators, waiters and client context parameters, as compact JSON; read by `paginate`, `wait`, introspection.
    pub(super) extras: Name,
}

/// The pool as an owner of bytes.
struct Pool(Arc<str>);

impl AsRef<[u8]> for Pool {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl Service {
    /// The text of a name.
    pub fn str(&self, name: Name) -> &str {
        self.pool.get(name.range()).unwrap_or("")
    }

    /// A name's bytes: where they are only compared, this is cheaper than [`Service::str`].
    pub fn bytes(&self, name: Name) -> &[u8] {
        self.pool.as_bytes().get(name.range()).unwrap_or_default()
    }

    /// The name pool, for documents whose keys are member names.
    pub fn names(&self) -> Bytes {
        Bytes::from_owner(Pool(self.pool.clone()))
    }

    /// The service as a whole.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The operation of a name.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        let at = self.operations.binary_search_by(|op| self.str(op.name).cmp(name)).ok()?;
        self.operations.get(at)
    }

    /// All operations, sorted by name.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// All shapes.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// A shape. Ids come from the same service's tables and are checked when it is loaded.
    pub fn shape(&self, id: ShapeId) -> &Shape {
        &self.shapes[id as usize]
    }

    /// The members of a shape: a structure's, a list's element, a map's key and value.
    pub fn members(&self, shape: &Shape) -> &[Member] {
        let first = shape.first_member as usize;
        &self.members[first..first + shape.member_count as usize]
    }

    /// A structure's member by name, with its position.
    pub fn member(&self, shape: &Shape, name: &str) -> Option<(usize, &Member)> {
        self.members(shape).iter().enumerate().find(|(_, m)| self.str(m.name) == name)
    }

    /// The element of a list, or `None` for another kind of shape.
    pub fn element(&self, shape: &Shape) -> Option<&Member> {
        self.members(shape).first()
    }

    /// The key and value of a map, or `None` for another kind of shape.
    pub fn key_value(&self, shape: &Shape) -> Option<(&Member, &Member)> {
        match self.members(shape) {
            [key, value] => Some((key, value)),
            _ => None,
        }
    }

    /// An operation's modelled errors.
    pub fn errors(&self, op: &Operation) -> &[ShapeId] {
        slice(&self.shape_lists, op.errors)
    }

    /// A list of names: auth schemes, checksum algorithms.
    pub fn names_in(&self, range: (u32, u32)) -> impl Iterator<Item = &str> + Clone {
        slice(&self.name_lists, range).iter().map(|n| self.str(*n))
    }

    /// A string shape's enum values.
    pub fn values(&self, shape: &Shape) -> impl Iterator<Item = &str> + Clone {
        self.names_in((shape.first_value, shape.value_count))
    }

    /// A shape's limits.
    pub fn constraint(&self, shape: &Shape) -> Option<&Constraint> {
        self.constraints.get((shape.constraint as usize).checked_sub(1)?)
    }

    /// The endpoint parameters that an operation fixes.
    pub fn context_params(&self, op: &Operation) -> &[ContextParam] {
        slice(&self.context_params, op.context_params)
    }

    /// The compiled endpoint rules.
    pub fn rules(&self) -> &Bytes {
        &self.rules
    }

    /// Paginators, waiters and client context parameters as JSON text:
    /// `{"paginators":{…},"waiters":{…},"clientContextParams":{…}}` in botocore's own form.
    pub fn extras(&self) -> &str {
        self.str(self.extras)
    }
}

/// Ranges in the tables are (first, count), checked when the service is loaded.
fn slice<T>(of: &[T], (first, count): (u32, u32)) -> &[T] {
    of.get(first as usize..first as usize + count as usize).unwrap_or(&[])
}
