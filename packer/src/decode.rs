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
        self.column(&mut ops, Reader::text, |o, v| o.name = v)?;
        self.column(&mut ops, Reader::text, |o, v| o.method = v)?;
        self.column(&mut ops, Reader::text, |o, v| o.uri = v)?;
        self.column(&mut ops, Reader::optional_shape, |o, v| o.input = v)?;
        self.column(&mut ops, Reader::optional_shape, |o, v| o.output = v)?;
        self.column(&mut ops, Reader::count, |o, v| o.errors = vec![0; v])?;
        for error in ops.iter_mut().flat_map(|o| &mut o.errors) {
            *error = self.shape()?;
        }
        self.column(&mut ops, Reader::number, |o, v| o.flags = OpFlags(v as u32))?;
        self.sparse(&mut ops, Reader::text, |o, v| o.host_prefix = v)?;
        self.sparse(&mut ops, Reader::text, |o, v| o.result_wrapper = v)?;
        self.sparse(&mut ops, Reader::texts, |o, v| o.auth = v)?;
        self.sparse(&mut ops, Reader::checksum, |o, v| o.checksum = Some(v))?;
        self.sparse(&mut ops, Reader::params, |o, v| o.context_params = v)?;
        self.sparse(&mut ops, Reader::text, |o, v| o.input_xml_name = v)?;
        self.sparse(&mut ops, Reader::namespace, |o, v| o.input_xml_namespace = v)?;
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
        self.column(&mut shapes, Reader::text, |s, v| s.name = v)?;
        self.column(&mut shapes, |r| r.numbered(ShapeKind::from_number), |s, v| s.kind = v)?;
        self.column(&mut shapes, Reader::small, |s, v| s.flags = ShapeFlags(v))?;
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
        self.column(&mut shapes, Reader::count, |s, v| s.members = vec![blank.clone(); v])?;
        self.sparse(&mut shapes, |r| r.numbered(TimestampFormat::from_number), |s, v| s.timestamp = v)?;
        self.sparse(&mut shapes, Reader::small, |s, v| s.payload = v)?;
        self.sparse(&mut shapes, Reader::small, |s, v| s.http_status = v)?;
        self.sparse(&mut shapes, Reader::text, |s, v| s.wire = v)?;
        self.sparse(&mut shapes, |r| Ok((r.float()?, r.float()?)), |s, v| s.limits = Some(v))?;
        self.sparse(&mut shapes, Reader::texts, |s, v| s.values = v)?;
        self.sparse(&mut shapes, Reader::namespace, |s, v| s.xml_namespace = v)?;
        Ok(shapes)
    }

    fn members(&mut self, shapes: &mut [Shape]) -> Result<(), String> {
        let mut members: Vec<&mut Member> = shapes.iter_mut().flat_map(|s| &mut s.members).collect();
        if self.count()? != members.len() {
            return Err("the members do not add up".into());
        }
        self.column(&mut members, Reader::text, |m, v| m.name = v)?;
        self.column(&mut members, Reader::shape, |m, v| m.shape = v)?;
        self.column(&mut members, Reader::small, |m, v| m.flags = MemberFlags(v))?;
        self.column(&mut members, |r| r.numbered(Location::from_number), |m, v| m.location = v)?;
        self.sparse(&mut members, Reader::text, |m, v| m.wire = Some(v))?;
        self.sparse(&mut members, Reader::text, |m, v| m.query_name = v)?;
        self.sparse(&mut members, |r| r.numbered(TimestampFormat::from_number), |m, v| m.timestamp = v)?;
        self.sparse(&mut members, Reader::namespace, |m, v| m.xml_namespace = v)?;
        self.sparse(&mut members, Reader::text, |m, v| m.context_param = v)
    }

    fn rows<T: Clone>(&mut self, blank: T) -> Result<Vec<T>, String> {
        Ok(vec![blank; self.count()?])
    }

    /// One value for every row.
    fn column<T, V>(
        &mut self,
        rows: &mut [T],
        read: impl Fn(&mut Self) -> Result<V, String>,
        set: impl Fn(&mut T, V),
    ) -> Result<(), String> {
        for row in rows {
            set(row, read(self)?);
        }
        Ok(())
    }

    /// Values for some rows: how many, then for each the rows skipped and the value.
    fn sparse<T, V>(
        &mut self,
        rows: &mut [T],
        read: impl Fn(&mut Self) -> Result<V, String>,
        set: impl Fn(&mut T, V),
    ) -> Result<(), String> {
        let mut rows = rows.iter_mut();
        for _ in 0..self.count()? {
            let skipped = self.number()?;
            set(rows.nth(skipped).ok_or("a value for a row that is not there")?, read(self)?);
        }
        Ok(())
    }

    fn checksum(&mut self) -> Result<Checksum, String> {
        Ok(Checksum {
            algorithm_member: self.small()?,
            mode_member: self.small()?,
            required: self.number()? != 0,
            response: self.texts()?,
        })
    }

    fn params(&mut self) -> Result<Vec<ContextParam>, String> {
        let param =
            |r: &mut Self| Ok(ContextParam { name: r.text()?, value: r.text()?, is_path: r.number()? != 0 });
        (0..self.count()?).map(|_| param(self)).collect()
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

    fn numbered<T>(&mut self, of: fn(u8) -> Option<T>) -> Result<T, String> {
        let number = u8::try_from(self.number()?).ok();
        number.and_then(of).ok_or_else(|| "an unknown value of an enum".into())
    }

    fn small(&mut self) -> Result<u16, String> {
        u16::try_from(self.number()?).map_err(|_| "a number is too large".into())
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
