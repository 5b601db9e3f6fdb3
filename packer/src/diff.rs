//! What an update of the models changes for callers.
//!
//! Services, operations and what their inputs and outputs hold, compared by name.
//! Shapes are compared under their own names, which is how people look them up;
//! an operation whose input is another shape says so. A change that can break a
//! caller (something removed, a type changed, a member newly required) starts
//! with `!`, others with `+` or `~`.

use crate::model::{Member, Model, Operation, Shape};
use crate::records::MemberFlags;
use std::collections::{BTreeMap, BTreeSet};

/// The differences between two sets of services, as text; empty when there are none.
pub fn diff(a: &[Model], b: &[Model]) -> String {
    let mut out = Lines::default();
    pairs(by(a, |m| &m.metadata.model), by(b, |m| &m.metadata.model), &mut out, "service", |a, b, out| {
        let title = format!("{}:", b.metadata.model);
        let mut lines = Lines::default();
        service(a, b, &mut lines);
        if !lines.0.is_empty() {
            out.0.push(title);
            out.0.extend(lines.0.into_iter().map(|line| format!("  {line}")));
        }
    });
    out.0.iter().fold(String::new(), |text, line| text + line + "\n")
}

/// The lines so far.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    /// A line about two values, if they differ.
    fn change<T: PartialEq + std::fmt::Debug>(&mut self, mark: char, what: &str, a: &T, b: &T) {
        if a != b {
            self.0.push(format!("{mark} {what}: {a:?} is now {b:?}"));
        }
    }
}

/// Says what is only in one of two maps, and compares what is in both.
fn pairs<T>(
    a: BTreeMap<&str, T>,
    b: BTreeMap<&str, T>,
    out: &mut Lines,
    kind: &str,
    mut both: impl FnMut(&T, &T, &mut Lines),
) {
    let names: BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
    for name in names {
        match (a.get(name), b.get(name)) {
            (Some(a), Some(b)) => both(a, b, out),
            (Some(_), None) => out.0.push(format!("! {kind} {name} removed")),
            (None, _) => out.0.push(format!("+ {kind} {name} added")),
        }
    }
}

fn by<'a, T>(all: &'a [T], name: impl Fn(&'a T) -> &'a String) -> BTreeMap<&'a str, &'a T> {
    all.iter().map(|item| (name(item).as_str(), item)).collect()
}

fn service(a: &Model, b: &Model, out: &mut Lines) {
    let (m, n) = (&a.metadata, &b.metadata);
    out.change('~', "API version", &m.api_version, &n.api_version);
    out.change('!', "service id", &m.service_id, &n.service_id);
    out.change('~', "protocol", &m.protocol, &n.protocol);
    out.change('~', "other protocol", &m.fallback_protocol, &n.fallback_protocol);
    out.change('~', "signing name", &m.signing_name, &n.signing_name);
    out.change('~', "signature version", &m.signature_version, &n.signature_version);
    out.change('~', "target prefix", &m.target_prefix, &n.target_prefix);
    out.change('~', "auth", &m.auth, &n.auth);
    out.change('~', "HTTP/2", &m.h2, &n.h2);
    pairs(by(&a.operations, |o| &o.name), by(&b.operations, |o| &o.name), out, "operation", |o, p, out| {
        operation((a, o), (b, p), out)
    });
    pairs(by(&a.shapes, |s| &s.name), by(&b.shapes, |s| &s.name), out, "shape", |s, t, out| {
        shape((a, s), (b, t), out)
    });
    if a.rules != b.rules {
        out.0.push("~ endpoint rules changed".into());
    }
    if a.extras != b.extras {
        out.0.push("~ paginators, waiters or client parameters changed".into());
    }
}

fn operation((am, a): (&Model, &Operation), (bm, b): (&Model, &Operation), out: &mut Lines) {
    let what = |part: &str| format!("operation {}: {part}", b.name);
    out.change('~', &what("method"), &a.method, &b.method);
    out.change('~', &what("URI"), &a.uri, &b.uri);
    out.change('!', &what("input"), &name_of(am, a.input), &name_of(bm, b.input));
    out.change('!', &what("output"), &name_of(am, a.output), &name_of(bm, b.output));
    out.change('~', &what("errors"), &names_of(am, &a.errors), &names_of(bm, &b.errors));
    out.change('~', &what("traits"), &a.flags, &b.flags);
    out.change('~', &what("host prefix"), &a.host_prefix, &b.host_prefix);
    out.change('~', &what("result wrapper"), &a.result_wrapper, &b.result_wrapper);
    out.change('~', &what("auth"), &a.auth, &b.auth);
    out.change('~', &what("checksum"), &a.checksum, &b.checksum);
    out.change('~', &what("endpoint parameters"), &a.context_params, &b.context_params);
    out.change('~', &what("XML name"), &a.input_xml_name, &b.input_xml_name);
    out.change('~', &what("XML namespace"), &a.input_xml_namespace, &b.input_xml_namespace);
}

fn shape((am, a): (&Model, &Shape), (bm, b): (&Model, &Shape), out: &mut Lines) {
    let what = |part: &str| format!("shape {}: {part}", b.name);
    out.change('!', &what("type"), &a.kind, &b.kind);
    out.change('~', &what("traits"), &a.flags, &b.flags);
    out.change('~', &what("timestamp format"), &a.timestamp, &b.timestamp);
    out.change('~', &what("payload"), &payload(a), &payload(b));
    out.change('~', &what("HTTP status"), &a.http_status, &b.http_status);
    out.change('~', &what("wire name"), &a.wire, &b.wire);
    out.change('~', &what("limits"), &a.limits, &b.limits);
    out.change('~', &what("XML namespace"), &a.xml_namespace, &b.xml_namespace);
    for gone in a.values.iter().filter(|v| !b.values.contains(v)) {
        out.0.push(format!("! {} removed", what(&format!("value {gone:?}"))));
    }
    for new in b.values.iter().filter(|v| !a.values.contains(v)) {
        out.0.push(format!("+ {} added", what(&format!("value {new:?}"))));
    }
    let kind = format!("shape {}: member", b.name);
    pairs(by(&a.members, |m| &m.name), by(&b.members, |m| &m.name), out, &kind, |m, n, out| {
        member((am, m), (bm, n), &b.name, out)
    });
    let required = |m: &&Member| m.flags.has(MemberFlags::REQUIRED);
    for new in b.members.iter().filter(required).filter(|m| a.position(&m.name).is_none()) {
        out.0.push(format!("! {}: added as required", what(&format!("member {}", new.name))));
    }
}

fn member((am, a): (&Model, &Member), (bm, b): (&Model, &Member), shape: &str, out: &mut Lines) {
    let what = |part: &str| format!("shape {shape}: member {}: {part}", b.name);
    let (was, is) = (a.flags.has(MemberFlags::REQUIRED), b.flags.has(MemberFlags::REQUIRED));
    match (was, is) {
        (false, true) => out.0.push(format!("! {}", what("now required"))),
        (true, false) => out.0.push(format!("~ {}", what("no longer required"))),
        _ => out.change('~', &what("traits"), &a.flags, &b.flags),
    }
    out.change('!', &what("type"), &name_of(am, Some(a.shape)), &name_of(bm, Some(b.shape)));
    out.change('~', &what("location"), &a.location, &b.location);
    out.change('~', &what("wire name"), &a.wire, &b.wire);
    out.change('~', &what("query name"), &a.query_name, &b.query_name);
    out.change('~', &what("timestamp format"), &a.timestamp, &b.timestamp);
    out.change('~', &what("XML namespace"), &a.xml_namespace, &b.xml_namespace);
    out.change('~', &what("endpoint parameter"), &a.context_param, &b.context_param);
}

fn payload(shape: &Shape) -> &str {
    let at = usize::from(shape.payload).checked_sub(1);
    at.and_then(|at| shape.members.get(at)).map_or("", |m| &m.name)
}

fn name_of(model: &Model, id: Option<u32>) -> &str {
    id.and_then(|id| model.shapes.get(id as usize)).map_or("none", |s| &s.name)
}

fn names_of<'a>(model: &'a Model, ids: &[u32]) -> BTreeSet<&'a str> {
    ids.iter().map(|id| name_of(model, Some(*id))).collect()
}
