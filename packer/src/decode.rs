//! Reads a packed block back into facts: for comparing, printing and checking.
//!
//! The library has its own reader, which fills flat tables; this one is for
//! people's tools and is the proof that [`crate::encode`] loses nothing.

use crate::encode::MAGIC;
use crate::model::{Checksum, ContextParam, Member, Metadata, Model, Namespace, Operation, Shape};
use crate::records::{Location, MemberFlags, OpFlags, Protocol, ShapeFlags, ShapeKind, TimestampFormat};

/// The facts in a packed block.
pub fn decode(block: &[u8]) -> Result<Model, String> {
    let mut r = Reader::open(block)?;
    let metadata = r.metadata()?;
    let operations = r.operations()?;
    let mut shapes = r.shapes()?;
    r.members(&mut shapes)?;
    let extras = r.text()?;
    Ok(Model { metadata, operations, shapes, rules: r.rules.to_vec(), extras })
}

struct Reader<'a> {
    columns: &'a [u8],
    strings: Vec<&'a str>,
    rules: &'a [u8],
    next_string: usize,
    next_shape: u32,
}

impl<'a> Reader<'a> {
    fn open(block: &'a [u8]) -> Result<Reader<'a>, String> {
        let head = block.get(..24).ok_or("the block is too short")?;
        if head[..4] != MAGIC {
            return Err("not a packed model of this version".into());
        }
        let size =
            |at: usize| head[at..at + 4].iter().rev().fold(0usize, |sum, byte| sum << 8 | usize::from(*byte));
        let (count, mut rest) = (size(4), &block[24..]);
        let mut part = |len: usize| -> Result<&'a [u8], String> {
            let (part, after) = rest.split_at_checked(len).ok_or("the block is cut short")?;
            rest = after;
            Ok(part)
        };
        let (lengths, columns) = (part(size(8))?, part(size(12))?);
        let pool = std::str::from_utf8(part(size(16))?).map_err(|_| "the names are not UTF-8")?;
        let rules = part(size(20))?;
        let mut r = Reader { columns: lengths, strings: Vec::new(), rules, next_string: 0, next_shape: 0 };
        let mut at = 0;
        for _ in 0..count {
            let end = at + r.number()?;
            r.strings.push(pool.get(at..end).ok_or("a name lies outside the pool")?);
            at = end;
        }
        r.columns = columns;
        Ok(r)
    }

    fn metadata(&mut self) -> Result<Metadata, String> {
        let mut texts = Vec::new();
        for _ in 0..10 {
            texts.push(self.text()?);
        }
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Ok(Metadata {
            model: next(),
            service_id: next(),
            full_name: next(),
            api_version: next(),
            endpoint_prefix: next(),
            signing_name: next(),
            signature_version: next(),
            target_prefix: next(),
            h2: next(),
            checksum_format: next(),
            protocol: self.protocol()?.ok_or("no protocol")?,
            fallback_protocol: self.protocol()?,
            query_compatible: self.number()? != 0,
            xml_namespace: self.namespace()?,
            auth: self.texts()?,
        })
    }

    fn protocol(&mut self) -> Result<Option<Protocol>, String> {
        match self.number()? {
            0 => Ok(None),
            n => match Protocol::from_number((n - 1) as u8) {
                None => Err("an unknown protocol".into()),
                known => Ok(known),
            },
        }
    }

    fn operations(&mut self) -> Result<Vec<Operation>, String> {
        let blank = Operation {
            name: String::new(),
            method: String::new(),
            uri: String::new(),
            input: None,
            output: None,
            errors: Vec::new(),
            flags: OpFlags::default(),
            host_prefix: String::new(),
            result_wrapper: String::new(),
            auth: Vec::new(),
            checksum: None,
            context_params: Vec::new(),
            input_xml_name: String::new(),
            input_xml_namespace: Namespace::default(),
        };
        let mut ops = self.rows(blank)?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.name = self.text()?))?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.method = self.text()?))?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.uri = self.text()?))?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.input = self.optional_shape()?))?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.output = self.optional_shape()?))?;
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.errors = vec![0; self.count()?]))?;
        for error in ops.iter_mut().flat_map(|o| &mut o.errors) {
            *error = self.shape()?;
        }
        ops.iter_mut().try_for_each(|o| Ok::<_, String>(o.flags = OpFlags(self.number()? as u32)))?;
        self.sparse(&mut ops, |r, o| Ok(o.host_prefix = r.text()?))?;
        self.sparse(&mut ops, |r, o| Ok(o.result_wrapper = r.text()?))?;
        self.sparse(&mut ops, |r, o| Ok(o.auth = r.texts()?))?;
        self.sparse(&mut ops, |r, o| {
            let (algorithm_member, mode_member) = (r.number()? as u16, r.number()? as u16);
            let (required, response) = (r.number()? != 0, r.texts()?);
            o.checksum = Some(Checksum { algorithm_member, mode_member, required, response });
            Ok(())
        })?;
        self.sparse(&mut ops, |r, o| {
            for _ in 0..r.count()? {
                let (name, value, is_path) = (r.text()?, r.text()?, r.number()? != 0);
                o.context_params.push(ContextParam { name, value, is_path });
            }
            Ok(())
        })?;
        self.sparse(&mut ops, |r, o| Ok(o.input_xml_name = r.text()?))?;
        self.sparse(&mut ops, |r, o| Ok(o.input_xml_namespace = r.namespace()?))?;
        Ok(ops)
    }

    fn shapes(&mut self) -> Result<Vec<Shape>, String> {
        let blank = Shape {
            name: String::new(),
            kind: ShapeKind::Structure,
            flags: ShapeFlags::default(),
            timestamp: TimestampFormat::Default,
            members: Vec::new(),
            payload: 0,
            http_status: 0,
            wire: String::new(),
            limits: None,
            values: Vec::new(),
            xml_namespace: Namespace::default(),
        };
        let mut shapes = self.rows(blank)?;
        shapes.iter_mut().try_for_each(|s| Ok::<_, String>(s.name = self.text()?))?;
        for s in &mut shapes {
            let kind = self.number()?;
            s.kind = ShapeKind::from_number(kind as u8).ok_or("an unknown kind of shape")?;
        }
        shapes.iter_mut().try_for_each(|s| Ok::<_, String>(s.flags = ShapeFlags(self.number()? as u16)))?;
        let blank = Member {
            name: String::new(),
            wire: None,
            query_name: String::new(),
            shape: 0,
            location: Location::Body,
            flags: MemberFlags::default(),
            timestamp: TimestampFormat::Default,
            xml_namespace: Namespace::default(),
            context_param: String::new(),
        };
        for s in &mut shapes {
            s.members = vec![blank.clone(); self.count()?];
        }
        self.sparse(&mut shapes, |r, s| Ok(s.timestamp = r.timestamp()?))?;
        self.sparse(&mut shapes, |r, s| Ok(s.payload = r.number()? as u16))?;
        self.sparse(&mut shapes, |r, s| Ok(s.http_status = r.number()? as u16))?;
        self.sparse(&mut shapes, |r, s| Ok(s.wire = r.text()?))?;
        self.sparse(&mut shapes, |r, s| Ok(s.limits = Some((r.float()?, r.float()?))))?;
        self.sparse(&mut shapes, |r, s| Ok(s.values = r.texts()?))?;
        self.sparse(&mut shapes, |r, s| Ok(s.xml_namespace = r.namespace()?))?;
        Ok(shapes)
    }

    fn members(&mut self, shapes: &mut [Shape]) -> Result<(), String> {
        let mut members: Vec<&mut Member> = shapes.iter_mut().flat_map(|s| &mut s.members).collect();
        if self.count()? != members.len() {
            return Err("the members do not add up".into());
        }
        members.iter_mut().try_for_each(|m| Ok::<_, String>(m.name = self.text()?))?;
        members.iter_mut().try_for_each(|m| Ok::<_, String>(m.shape = self.shape()?))?;
        members.iter_mut().try_for_each(|m| Ok::<_, String>(m.flags = MemberFlags(self.number()? as u16)))?;
        for m in &mut members {
            let location = self.number()?;
            m.location = Location::from_number(location as u8).ok_or("an unknown location")?;
        }
        self.sparse(&mut members, |r, m| Ok(m.wire = Some(r.text()?)))?;
        self.sparse(&mut members, |r, m| Ok(m.query_name = r.text()?))?;
        self.sparse(&mut members, |r, m| Ok(m.timestamp = r.timestamp()?))?;
        self.sparse(&mut members, |r, m| Ok(m.xml_namespace = r.namespace()?))?;
        self.sparse(&mut members, |r, m| Ok(m.context_param = r.text()?))
    }

    fn rows<T: Clone>(&mut self, blank: T) -> Result<Vec<T>, String> {
        Ok(vec![blank; self.count()?])
    }

    fn sparse<T>(
        &mut self,
        rows: &mut [T],
        mut read: impl FnMut(&mut Self, &mut T) -> Result<(), String>,
    ) -> Result<(), String> {
        let mut at = 0;
        for _ in 0..self.count()? {
            at += self.number()?;
            read(self, rows.get_mut(at).ok_or("a value for a row that is not there")?)?;
            at += 1;
        }
        Ok(())
    }

    fn text(&mut self) -> Result<String, String> {
        let at = match self.number()? {
            0 => {
                self.next_string += 1;
                self.next_string - 1
            }
            1 => return Ok(String::new()),
            n => n - 2,
        };
        Ok(self.strings.get(at).copied().ok_or("a name that is not there")?.to_owned())
    }

    fn texts(&mut self) -> Result<Vec<String>, String> {
        (0..self.count()?).map(|_| self.text()).collect()
    }

    fn namespace(&mut self) -> Result<Namespace, String> {
        Ok((self.text()?, self.text()?))
    }

    fn timestamp(&mut self) -> Result<TimestampFormat, String> {
        let format = self.number()?;
        TimestampFormat::from_number(format as u8).ok_or_else(|| "an unknown timestamp format".into())
    }

    fn shape(&mut self) -> Result<u32, String> {
        match self.number()? {
            0 => {
                self.next_shape += 1;
                Ok(self.next_shape - 1)
            }
            n => Ok(n as u32 - 1),
        }
    }

    fn optional_shape(&mut self) -> Result<Option<u32>, String> {
        match self.number()? {
            0 => Ok(None),
            1 => {
                self.next_shape += 1;
                Ok(Some(self.next_shape - 1))
            }
            n => Ok(Some(n as u32 - 2)),
        }
    }

    fn float(&mut self) -> Result<f64, String> {
        let (bytes, rest) = self.columns.split_first_chunk().ok_or("the block is cut short")?;
        self.columns = rest;
        Ok(f64::from_le_bytes(*bytes))
    }

    /// A count of things that take a byte each at least.
    fn count(&mut self) -> Result<usize, String> {
        let count = self.number()?;
        if count > self.columns.len() { Err("more rows than bytes".into()) } else { Ok(count) }
    }

    fn number(&mut self) -> Result<usize, String> {
        let mut value = 0usize;
        for shift in (0..32).step_by(7) {
            let (byte, rest) = self.columns.split_first().ok_or("the block is cut short")?;
            self.columns = rest;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err("a number is too long".into())
    }
}
