//! Writes a service's facts as a packed block. `docs/model-format.md` is the format.
//!
//! The block is laid out for two things: it deflates well, and one pass over it
//! fills the tables of a loaded service. So it is columns, not rows (equal things
//! lie together), numbers are variable-length, rare facts are sparse columns, and
//! a name or shape that appears for the first time costs one zero byte, since the
//! pool is in the order of first use.

use crate::model::{Checksum, Member, Model, Namespace, Operation, Shape};
use std::collections::HashMap;

/// The first bytes of every block; the last is the version of the format.
pub const MAGIC: [u8; 4] = *b"LAM\x01";

/// The packed block of a service.
pub fn encode(model: &Model) -> Vec<u8> {
    let mut w = Writer::default();
    w.metadata(model);
    w.operations(&model.operations.iter().collect::<Vec<_>>());
    w.shapes(&model.shapes.iter().collect::<Vec<_>>());
    w.members(&model.shapes.iter().flat_map(|s| &s.members).collect::<Vec<_>>());
    w.text(&model.extras);
    w.finish(&model.rules)
}

/// The columns so far, the pool so far.
#[derive(Default)]
struct Writer<'a> {
    columns: Vec<u8>,
    lengths: Vec<u8>,
    pool: Vec<u8>,
    known: HashMap<&'a str, u64>,
    shapes: u64,
}

impl<'a> Writer<'a> {
    fn metadata(&mut self, model: &'a Model) {
        let m = &model.metadata;
        for text in [
            &m.model,
            &m.service_id,
            &m.full_name,
            &m.api_version,
            &m.endpoint_prefix,
            &m.signing_name,
            &m.signature_version,
            &m.target_prefix,
            &m.h2,
            &m.checksum_format,
        ] {
            self.text(text);
        }
        self.number(m.protocol as u64 + 1);
        self.number(m.fallback_protocol.map_or(0, |p| p as u64 + 1));
        self.number(m.query_compatible as u64);
        self.namespace(&m.xml_namespace);
        self.texts(&m.auth);
    }

    fn operations(&mut self, ops: &[&'a Operation]) {
        self.number(ops.len() as u64);
        self.column(ops, |w, o| w.text(&o.name));
        self.column(ops, |w, o| w.text(&o.method));
        self.column(ops, |w, o| w.text(&o.uri));
        self.column(ops, |w, o| w.optional_shape(o.input));
        self.column(ops, |w, o| w.optional_shape(o.output));
        self.column(ops, |w, o| w.number(o.errors.len() as u64));
        self.column(ops, |w, o| o.errors.iter().for_each(|e| w.shape(*e)));
        self.column(ops, |w, o| w.number(o.flags.0.into()));
        self.sparse(ops, |o| !o.host_prefix.is_empty(), |w, o| w.text(&o.host_prefix));
        self.sparse(ops, |o| !o.result_wrapper.is_empty(), |w, o| w.text(&o.result_wrapper));
        self.sparse(ops, |o| !o.auth.is_empty(), |w, o| w.texts(&o.auth));
        self.sparse(ops, |o| o.checksum.is_some(), |w, o| o.checksum.iter().for_each(|c| w.checksum(c)));
        self.sparse(
            ops,
            |o| !o.context_params.is_empty(),
            |w, o| {
                w.number(o.context_params.len() as u64);
                for p in &o.context_params {
                    w.text(&p.name);
                    w.text(&p.value);
                    w.number(p.is_path as u64);
                }
            },
        );
        self.sparse(ops, |o| !o.input_xml_name.is_empty(), |w, o| w.text(&o.input_xml_name));
        self.sparse(ops, |o| is_stated(&o.input_xml_namespace), |w, o| w.namespace(&o.input_xml_namespace));
    }

    fn checksum(&mut self, c: &'a Checksum) {
        self.number(c.algorithm_member.into());
        self.number(c.mode_member.into());
        self.number(c.required as u64);
        self.texts(&c.response);
    }

    fn shapes(&mut self, shapes: &[&'a Shape]) {
        self.number(shapes.len() as u64);
        self.column(shapes, |w, s| w.text(&s.name));
        self.column(shapes, |w, s| w.number(s.kind as u64));
        self.column(shapes, |w, s| w.number(s.flags.0.into()));
        self.column(shapes, |w, s| w.number(s.members.len() as u64));
        self.sparse(shapes, |s| s.timestamp as u8 != 0, |w, s| w.number(s.timestamp as u64));
        self.sparse(shapes, |s| s.payload != 0, |w, s| w.number(s.payload.into()));
        self.sparse(shapes, |s| s.http_status != 0, |w, s| w.number(s.http_status.into()));
        self.sparse(shapes, |s| !s.wire.is_empty(), |w, s| w.text(&s.wire));
        self.sparse(
            shapes,
            |s| s.limits.is_some(),
            |w, s| {
                let (min, max) = s.limits.unwrap_or_default();
                w.float(min);
                w.float(max);
            },
        );
        self.sparse(shapes, |s| !s.values.is_empty(), |w, s| w.texts(&s.values));
        self.sparse(shapes, |s| is_stated(&s.xml_namespace), |w, s| w.namespace(&s.xml_namespace));
    }

    fn members(&mut self, members: &[&'a Member]) {
        self.number(members.len() as u64);
        self.column(members, |w, m| w.text(&m.name));
        self.column(members, |w, m| w.shape(m.shape));
        self.column(members, |w, m| w.number(m.flags.0.into()));
        self.column(members, |w, m| w.number(m.location as u64));
        self.sparse(members, |m| m.wire.is_some(), |w, m| m.wire.iter().for_each(|t| w.text(t)));
        self.sparse(members, |m| !m.query_name.is_empty(), |w, m| w.text(&m.query_name));
        self.sparse(members, |m| m.timestamp as u8 != 0, |w, m| w.number(m.timestamp as u64));
        self.sparse(members, |m| is_stated(&m.xml_namespace), |w, m| w.namespace(&m.xml_namespace));
        self.sparse(members, |m| !m.context_param.is_empty(), |w, m| w.text(&m.context_param));
    }

    /// One value for every row.
    fn column<T>(&mut self, rows: &[&'a T], mut write: impl FnMut(&mut Self, &'a T)) {
        rows.iter().for_each(|row| write(self, row));
    }

    /// Values for some rows: how many, then for each the rows skipped and the value.
    fn sparse<T>(
        &mut self,
        rows: &[&'a T],
        has: impl Fn(&T) -> bool,
        mut write: impl FnMut(&mut Self, &'a T),
    ) {
        self.number(rows.iter().filter(|row| has(row)).count() as u64);
        let mut skipped = 0;
        for row in rows {
            if has(row) {
                self.number(skipped);
                write(self, row);
                skipped = 0;
            } else {
                skipped += 1;
            }
        }
    }

    /// 0 is the next new string, 1 the empty one, above that known strings.
    fn text(&mut self, text: &'a str) {
        if text.is_empty() {
            return self.number(1);
        }
        if let Some(&at) = self.known.get(text) {
            return self.number(at + 2);
        }
        self.known.insert(text, self.known.len() as u64);
        self.pool.extend_from_slice(text.as_bytes());
        varint(&mut self.lengths, text.len() as u64);
        self.number(0);
    }

    fn texts(&mut self, texts: &'a [String]) {
        self.number(texts.len() as u64);
        texts.iter().for_each(|t| self.text(t));
    }

    fn namespace(&mut self, (uri, prefix): &'a Namespace) {
        self.text(uri);
        self.text(prefix);
    }

    /// 0 is the next new shape, above that known shapes.
    fn shape(&mut self, id: u32) {
        if u64::from(id) == self.shapes {
            self.shapes += 1;
            self.number(0);
        } else {
            self.number(u64::from(id) + 1);
        }
    }

    /// 0 is none, then as [`Writer::shape`].
    fn optional_shape(&mut self, id: Option<u32>) {
        match id {
            None => self.number(0),
            Some(id) if u64::from(id) == self.shapes => {
                self.shapes += 1;
                self.number(1);
            }
            Some(id) => self.number(u64::from(id) + 2),
        }
    }

    fn float(&mut self, v: f64) {
        self.columns.extend_from_slice(&v.to_le_bytes());
    }

    fn number(&mut self, v: u64) {
        varint(&mut self.columns, v);
    }

    fn finish(self, rules: &[u8]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        for v in [self.known.len(), self.lengths.len(), self.columns.len(), self.pool.len(), rules.len()] {
            out.extend_from_slice(&(v as u32).to_le_bytes());
        }
        for part in [&self.lengths, &self.columns, &self.pool] {
            out.extend_from_slice(part);
        }
        out.extend_from_slice(rules);
        out
    }
}

fn is_stated(namespace: &Namespace) -> bool {
    !namespace.0.is_empty() || !namespace.1.is_empty()
}

/// Seven bits a byte, least significant first; the high bit says that more follow.
fn varint(out: &mut Vec<u8>, mut v: u64) {
    while v >= 0x80 {
        out.push(v as u8 | 0x80);
        v >>= 7;
    }
    out.push(v as u8);
}
