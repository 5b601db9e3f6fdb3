//! Fills the tables of a service from a packed block, and checks them.
//!
//! `docs/model-format.md` is the format. A block may come from a file, so nothing in
//! it is trusted: counts are capped by the bytes that are left, and every number
//! that points somewhere is checked here, once, so that the rest of the library may
//! follow it without asking.

use super::{
    Constraint, ContextParam, HttpChecksum, Location, Member, MemberFlags, Metadata, Name, OpFlags,
    Operation, Protocol, Service, Shape, ShapeFlags, ShapeId, ShapeKind, TimestampFormat, XmlNamespace,
};
use crate::document::json::head;
use bytes::Bytes;
use std::sync::Arc;

/// The first bytes of every block; the last is the version of the format.
const MAGIC: [u8; 4] = *b"LAM\x01";

/// What is wrong with a block.
pub(super) struct Corrupt(pub(super) String);

impl From<&str> for Corrupt {
    fn from(why: &str) -> Corrupt {
        Corrupt(why.to_owned())
    }
}

type Read<T> = Result<T, Corrupt>;

/// The service in a packed block.
pub(super) fn unpack(block: &[u8]) -> Read<Service> {
    let (mut r, pool, rules) = Reader::open(block)?;
    let metadata = r.metadata()?;
    let operations = r.operations()?;
    let mut shapes = r.shapes()?;
    let mut members = r.members(&mut shapes)?;
    for member in &mut members {
        member.head = head(pool.as_bytes().get(member.wire.range()).unwrap_or_default());
    }
    let extras = r.name()?;
    let service = Service {
        pool,
        metadata,
        shapes,
        members,
        operations,
        shape_lists: r.shape_lists,
        name_lists: r.name_lists,
        constraints: r.constraints,
        context_params: r.context_params,
        rules,
        extras,
    };
    check(&service)?;
    Ok(service)
}

struct Reader<'a> {
    columns: &'a [u8],
    names: Vec<Name>,
    next_name: usize,
    next_shape: u32,
    shape_lists: Vec<ShapeId>,
    name_lists: Vec<Name>,
    constraints: Vec<Constraint>,
    context_params: Vec<ContextParam>,
}

impl<'a> Reader<'a> {
    /// The parts of a block: a reader of its columns, its names, its rules.
    fn open(block: &'a [u8]) -> Read<(Reader<'a>, Arc<str>, Bytes)> {
        let Some((head, mut rest)) = block.split_at_checked(24).filter(|(head, _)| head.starts_with(&MAGIC))
        else {
            return Err("not a packed model of this version".into());
        };
        let mut sizes =
            head[4..].chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]) as usize);
        let count = sizes.next().unwrap_or_default();
        let mut part = || -> Read<&'a [u8]> {
            let (part, after) = rest.split_at_checked(sizes.next().unwrap_or_default()).ok_or("cut short")?;
            rest = after;
            Ok(part)
        };
        let (lengths, columns, pool, rules) = (part()?, part()?, part()?, part()?);
        let pool = std::str::from_utf8(pool).map_err(|_| Corrupt::from("the names are not UTF-8"))?;
        let mut r = Reader {
            columns: lengths,
            names: Vec::new(),
            next_name: 0,
            next_shape: 0,
            shape_lists: Vec::new(),
            name_lists: Vec::new(),
            constraints: Vec::new(),
            context_params: Vec::new(),
        };
        r.names = r.name_table(count, pool)?;
        r.columns = columns;
        Ok((r, Arc::from(pool), Bytes::copy_from_slice(rules)))
    }

    fn name_table(&mut self, count: usize, pool: &str) -> Read<Vec<Name>> {
        let mut names = Vec::with_capacity(count.min(self.columns.len()));
        let mut start = 0;
        for _ in 0..count {
            let len = self.number()?;
            let name = Name { start, len };
            if pool.get(name.range()).is_none() {
                return Err("a name lies outside the pool".into());
            }
            names.push(name);
            start += len;
        }
        Ok(names)
    }

    fn metadata(&mut self) -> Read<Metadata> {
        Ok(Metadata {
            model: self.name()?,
            service_id: self.name()?,
            full_name: self.name()?,
            api_version: self.name()?,
            endpoint_prefix: self.name()?,
            signing_name: self.name()?,
            signature_version: self.name()?,
            target_prefix: self.name()?,
            h2: self.name()?,
            checksum_format: self.name()?,
            protocol: self.protocol()?.ok_or("no protocol")?,
            fallback_protocol: self.protocol()?,
            query_compatible: self.number()? != 0,
            xml_namespace: self.namespace()?,
            auth: self.name_list()?,
        })
    }

    /// 0 is none, then the protocol's number plus one.
    fn protocol(&mut self) -> Read<Option<Protocol>> {
        match self.number()? {
            0 => Ok(None),
            n => match u8::try_from(n - 1).ok().and_then(Protocol::from_number) {
                None => Err("an unknown protocol".into()),
                known => Ok(known),
            },
        }
    }

    fn operations(&mut self) -> Read<Vec<Operation>> {
        let blank = Operation {
            name: Name::default(),
            method: Name::default(),
            uri: Name::default(),
            input: None,
            output: None,
            errors: (0, 0),
            flags: OpFlags::default(),
            host_prefix: Name::default(),
            result_wrapper: Name::default(),
            auth: (0, 0),
            checksum: None,
            context_params: (0, 0),
            input_xml_name: Name::default(),
            input_xml_namespace: XmlNamespace::default(),
        };
        let mut ops = vec![blank; self.count()? as usize];
        let rows = &mut ops[..];
        self.column(rows, Reader::name, |o, v| o.name = v)?;
        self.column(rows, Reader::name, |o, v| o.method = v)?;
        self.column(rows, Reader::name, |o, v| o.uri = v)?;
        self.column(rows, Reader::optional_shape, |o, v| o.input = v)?;
        self.column(rows, Reader::optional_shape, |o, v| o.output = v)?;
        self.column(rows, Reader::count, |o, v| o.errors.1 = v)?;
        let mut errors = 0u32;
        for op in rows.iter_mut() {
            op.errors.0 = errors;
            errors = errors.checked_add(op.errors.1).ok_or("too many errors")?;
        }
        for _ in 0..errors {
            let shape = self.shape()?;
            self.shape_lists.push(shape);
        }
        self.column(rows, Reader::number, |o, v| o.flags = OpFlags(v))?;
        self.sparse(rows, Reader::name, |o, v| o.host_prefix = v)?;
        self.sparse(rows, Reader::name, |o, v| o.result_wrapper = v)?;
        self.sparse(rows, Reader::name_list, |o, v| o.auth = v)?;
        self.sparse(rows, Reader::checksum, |o, v| o.checksum = Some(v))?;
        self.sparse(rows, Reader::params, |o, v| o.context_params = v)?;
        self.sparse(rows, Reader::name, |o, v| o.input_xml_name = v)?;
        self.sparse(rows, Reader::namespace, |o, v| o.input_xml_namespace = v)?;
        Ok(ops)
    }

    fn shapes(&mut self) -> Read<Vec<Shape>> {
        let blank = Shape {
            name: Name::default(),
            kind: ShapeKind::Structure,
            flags: ShapeFlags::default(),
            timestamp: TimestampFormat::Default,
            first_member: 0,
            member_count: 0,
            payload: 0,
            http_status: 0,
            wire: Name::default(),
            constraint: 0,
            first_value: 0,
            value_count: 0,
            xml_namespace: XmlNamespace::default(),
        };
        let mut shapes = vec![blank; self.count()? as usize];
        let rows = &mut shapes[..];
        self.column(rows, Reader::name, |s, v| s.name = v)?;
        self.column(rows, |r| r.numbered(ShapeKind::from_number), |s, v| s.kind = v)?;
        self.column(rows, Reader::small, |s, v| s.flags = ShapeFlags(v))?;
        self.column(rows, Reader::count, |s, v| s.member_count = v)?;
        let mut members = 0u32;
        for shape in rows.iter_mut() {
            shape.first_member = members;
            members = members.checked_add(shape.member_count).ok_or("too many members")?;
        }
        self.sparse(rows, |r| r.numbered(TimestampFormat::from_number), |s, v| s.timestamp = v)?;
        self.sparse(rows, Reader::small, |s, v| s.payload = v)?;
        self.sparse(rows, Reader::small, |s, v| s.http_status = v)?;
        self.sparse(rows, Reader::name, |s, v| s.wire = v)?;
        self.sparse(rows, Reader::limits, |s, v| s.constraint = v)?;
        self.sparse(rows, Reader::name_list, |s, v| (s.first_value, s.value_count) = v)?;
        self.sparse(rows, Reader::namespace, |s, v| s.xml_namespace = v)?;
        Ok(shapes)
    }

    fn members(&mut self, shapes: &mut [Shape]) -> Read<Vec<Member>> {
        let blank = Member {
            name: Name::default(),
            wire: Name::default(),
            head: 0,
            wire_stated: false,
            query_name: Name::default(),
            shape: 0,
            location: Location::Body,
            flags: MemberFlags::default(),
            timestamp: TimestampFormat::Default,
            xml_namespace: XmlNamespace::default(),
            context_param: Name::default(),
        };
        let mut members = vec![blank; self.count()? as usize];
        if shapes.last().map_or(0, |s| s.first_member + s.member_count) as usize != members.len() {
            return Err("the members do not add up".into());
        }
        let rows = &mut members[..];
        self.column(rows, Reader::name, |m, v| (m.name, m.wire) = (v, v))?;
        self.column(rows, Reader::shape, |m, v| m.shape = v)?;
        self.column(rows, Reader::small, |m, v| m.flags = MemberFlags(v))?;
        self.column(rows, |r| r.numbered(Location::from_number), |m, v| m.location = v)?;
        self.sparse(rows, Reader::name, |m, v| (m.wire, m.wire_stated) = (v, true))?;
        self.sparse(rows, Reader::name, |m, v| m.query_name = v)?;
        self.sparse(rows, |r| r.numbered(TimestampFormat::from_number), |m, v| m.timestamp = v)?;
        self.sparse(rows, Reader::namespace, |m, v| m.xml_namespace = v)?;
        self.sparse(rows, Reader::name, |m, v| m.context_param = v)?;
        Ok(members)
    }

    /// One value for every row.
    fn column<T, V>(
        &mut self,
        rows: &mut [T],
        read: impl Fn(&mut Self) -> Read<V>,
        set: impl Fn(&mut T, V),
    ) -> Read<()> {
        for row in rows {
            set(row, read(self)?);
        }
        Ok(())
    }

    /// Values for some rows: how many, then for each the rows skipped and the value.
    fn sparse<T, V>(
        &mut self,
        rows: &mut [T],
        read: impl Fn(&mut Self) -> Read<V>,
        set: impl Fn(&mut T, V),
    ) -> Read<()> {
        let mut rows = rows.iter_mut();
        for _ in 0..self.count()? {
            let skipped = self.number()? as usize;
            set(rows.nth(skipped).ok_or("a value for a row that is not there")?, read(self)?);
        }
        Ok(())
    }

    fn checksum(&mut self) -> Read<HttpChecksum> {
        Ok(HttpChecksum {
            algorithm_member: self.small()?,
            mode_member: self.small()?,
            required: self.number()? != 0,
            response: self.name_list()?,
        })
    }

    fn params(&mut self) -> Read<(u32, u32)> {
        let (first, count) = (self.context_params.len() as u32, self.count()?);
        for _ in 0..count {
            let param =
                ContextParam { name: self.name()?, value: self.name()?, is_path: self.number()? != 0 };
            self.context_params.push(param);
        }
        Ok((first, count))
    }

    /// The index of the limits plus one.
    fn limits(&mut self) -> Read<u32> {
        let limits = Constraint { min: self.float()?, max: self.float()? };
        self.constraints.push(limits);
        Ok(self.constraints.len() as u32)
    }

    /// 0 is the next new name, 1 the empty one, above that known names.
    fn name(&mut self) -> Read<Name> {
        let at = match self.number()? {
            0 => {
                self.next_name += 1;
                self.next_name - 1
            }
            1 => return Ok(Name::default()),
            n => n as usize - 2,
        };
        self.names.get(at).copied().ok_or_else(|| "a name that is not there".into())
    }

    fn name_list(&mut self) -> Read<(u32, u32)> {
        let (first, count) = (self.name_lists.len() as u32, self.count()?);
        for _ in 0..count {
            let name = self.name()?;
            self.name_lists.push(name);
        }
        Ok((first, count))
    }

    fn namespace(&mut self) -> Read<XmlNamespace> {
        Ok(XmlNamespace { uri: self.name()?, prefix: self.name()? })
    }

    /// 0 is the next new shape, above that known shapes.
    fn shape(&mut self) -> Read<ShapeId> {
        match self.number()? {
            0 => Ok(self.new_shape()),
            n => Ok(n - 1),
        }
    }

    /// 0 is none, then as [`Reader::shape`].
    fn optional_shape(&mut self) -> Read<Option<ShapeId>> {
        match self.number()? {
            0 => Ok(None),
            1 => Ok(Some(self.new_shape())),
            n => Ok(Some(n - 2)),
        }
    }

    fn new_shape(&mut self) -> ShapeId {
        self.next_shape += 1;
        self.next_shape - 1
    }

    fn numbered<T>(&mut self, of: fn(u8) -> Option<T>) -> Read<T> {
        let number = u8::try_from(self.number()?).ok();
        number.and_then(of).ok_or_else(|| "an unknown value of an enum".into())
    }

    fn float(&mut self) -> Read<f64> {
        let (bytes, rest) = self.columns.split_first_chunk().ok_or("cut short")?;
        self.columns = rest;
        Ok(f64::from_le_bytes(*bytes))
    }

    fn small(&mut self) -> Read<u16> {
        u16::try_from(self.number()?).map_err(|_| "a number is too large".into())
    }

    /// A count of things that take a byte each at least: so allocation is capped by the block.
    fn count(&mut self) -> Read<u32> {
        let count = self.number()?;
        if count as usize <= self.columns.len() { Ok(count) } else { Err("more rows than bytes".into()) }
    }

    /// Seven bits a byte, least significant first; the high bit says that more follow.
    fn number(&mut self) -> Read<u32> {
        let mut value = 0u64;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.columns.split_first().ok_or("cut short")?;
            self.columns = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return u32::try_from(value).map_err(|_| "a number is too large".into());
            }
        }
        Err("a number is too long".into())
    }
}

/// What the rest of the library takes for granted.
fn check(s: &Service) -> Read<()> {
    let named = |name: Name| s.str(name).to_owned();
    let is_shape = |id: &ShapeId| (*id as usize) < s.shapes.len();
    for shape in &s.shapes {
        let fits = match shape.kind {
            ShapeKind::Structure | ShapeKind::Document => shape.member_count < u32::from(u16::MAX),
            ShapeKind::List => shape.member_count == 1,
            ShapeKind::Map => shape.member_count == 2,
            _ => shape.member_count == 0,
        };
        if !fits || u32::from(shape.payload) > shape.member_count {
            return Err(Corrupt(format!("shape {}: its members do not fit it", named(shape.name))));
        }
    }
    if let Some(member) = s.members.iter().find(|m| !is_shape(&m.shape)) {
        return Err(Corrupt(format!("member {}: no such shape", named(member.name))));
    }
    if !s.shape_lists.iter().all(is_shape) {
        return Err("an error that is not there".into());
    }
    for op in &s.operations {
        let members = |id: Option<ShapeId>| match id.map(|id| s.shapes.get(id as usize)) {
            None => Some(0),
            Some(shape) => shape.filter(|s| s.kind == ShapeKind::Structure).map(|s| s.member_count),
        };
        let (Some(input), Some(_)) = (members(op.input), members(op.output)) else {
            return Err(Corrupt(format!("operation {}: input or output is not a structure", named(op.name))));
        };
        let checksum = op.checksum.unwrap_or_default();
        if u32::from(checksum.algorithm_member.max(checksum.mode_member)) > input {
            return Err(Corrupt(format!(
                "operation {}: a checksum member that is not there",
                named(op.name)
            )));
        }
    }
    if !s.operations.is_sorted_by(|a, b| s.str(a.name) < s.str(b.name)) {
        return Err("the operations are not sorted".into());
    }
    Ok(())
}
