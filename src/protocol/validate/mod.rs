//! Checks an input against its shape before anything is sent.
//!
//! A mistake found here names the member by its path; found by the service it
//! costs a round trip and is told in that service's own words, or, where a label
//! of the URI is empty, calls another operation altogether. All mistakes are
//! told at once.
//!
//! Upper limits and enum values are not checked: services raise and extend
//! them, and an old model must not refuse what the service takes.

mod report;
mod scalar;

#[cfg(test)]
mod tests;

use self::report::{Report, Step};
use super::MAX_DEPTH;
use super::fields::position;
use crate::document::{Kind, Value};
use crate::error::Result;
use crate::model::{
    Location, Member, MemberFlags, Operation, Protocol, Service, Shape, ShapeFlags, ShapeKind,
};

/// Checks an input. `body_given` tells that the streaming member is supplied apart from the document.
///
/// The error's code is `ParamValidation`, or `UnknownMember` when nothing but unknown
/// names is wrong; its message has one part for each mistake: `Items[0].name.S: …`.
pub fn validate(service: &Service, op: &Operation, input: Value<'_>, body_given: bool) -> Result<()> {
    let mut check = Check {
        service,
        report: Report::default(),
        lenient: service.metadata().protocol == Protocol::Ec2Query,
        body_given,
    };
    match op.input {
        Some(id) if matches!(input.kind(), Kind::Map | Kind::Absent | Kind::Null) => {
            check.structure(service.shape(id), input);
        }
        Some(_) => check.report.add(format_args!("the input must be a map of members")),
        None if !input.is_empty() => check.report.add(format_args!("the operation takes no input")),
        None => {}
    }
    check.report.finish()
}

/// Checks a value that is no input against its shape: an event.
pub(super) fn validate_shape(service: &Service, shape: &Shape, value: Value<'_>) -> Result<()> {
    let mut check = Check { service, report: Report::default(), lenient: false, body_given: false };
    match value.kind() {
        Kind::Map => check.structure(shape, value),
        _ => check.report.add(format_args!("an event is a map with one entry: its name, and its members")),
    }
    check.report.finish()
}

struct Check<'a> {
    service: &'a Service,
    report: Report<'a>,
    /// Nothing is required (EC2, whose model says otherwise than its service).
    lenient: bool,
    body_given: bool,
}

impl<'a> Check<'a> {
    fn value(&mut self, member: &'a Member, value: Value<'a>) {
        let shape = self.service.shape(member.shape);
        if shape.kind == ShapeKind::Document || shape.flags.has(ShapeFlags::DOCUMENT) {
            return;
        }
        if member.flags.has(MemberFlags::JSON_VALUE) {
            return self.json_value(value);
        }
        let (wanted, what) = match shape.kind {
            ShapeKind::Structure => (Kind::Map, "a map of members"),
            ShapeKind::List => (Kind::List, "a list"),
            ShapeKind::Map => (Kind::Map, "a map"),
            _ => return self.scalar(member, shape, value),
        };
        if value.kind() != wanted {
            return self.mismatch(what, value);
        }
        if self.report.depth() > MAX_DEPTH {
            return self.report.add(format_args!("nested deeper than {MAX_DEPTH} levels"));
        }
        match shape.kind {
            ShapeKind::Structure => self.structure(shape, value),
            ShapeKind::List => self.list(member, shape, value),
            _ => self.map(member, shape, value),
        }
    }

    fn structure(&mut self, shape: &'a Shape, value: Value<'a>) {
        let members = self.service.members(shape);
        let mut seen = Seen::default();
        let mut guess = 0;
        let mut set = 0;
        for (key, value) in value.entries() {
            let Some(at) = position(self.service, members, key, guess) else {
                let name = String::from_utf8_lossy(key.bytes());
                self.report.unknown(&name, members.iter().map(|m| self.service.str(m.name)));
                set += usize::from(!value.is_nothing());
                continue;
            };
            guess = at + 1;
            let name = self.service.str(members[at].name);
            if seen.mark(at) {
                self.report.at(Step::Member(name), |r| r.add(format_args!("given twice")));
                continue;
            }
            if value.is_nothing() {
                seen.unset(at);
                continue;
            }
            set += 1;
            self.report.push(Step::Member(name));
            self.value(&members[at], value);
            self.report.pop();
        }
        if (shape.flags.has(ShapeFlags::UNION) || shape.flags.has(ShapeFlags::EVENT_STREAM)) && set != 1 {
            let names: Vec<_> = members.iter().map(|m| self.service.str(m.name)).collect();
            let names = names.join(", ");
            self.report.add(format_args!("a union: exactly one must be set, not {set}, of {names}"));
        }
        for (at, member) in members.iter().enumerate() {
            if self.is_needed(member) && !seen.has(at) {
                let name = self.service.str(member.name);
                self.report.at(Step::Member(name), |r| r.add(format_args!("required and not set")));
            }
        }
    }

    fn is_needed(&self, member: &Member) -> bool {
        let flags = member.flags;
        if member.location == Location::Uri || flags.has(MemberFlags::HOST_LABEL) {
            return true;
        }
        // A token is filled in by who sends the request.
        if !flags.has(MemberFlags::REQUIRED) || flags.has(MemberFlags::IDEMPOTENCY_TOKEN) || self.lenient {
            return false;
        }
        let shape = self.service.shape(member.shape).flags;
        let stream = flags.has(MemberFlags::STREAMING) || shape.has(ShapeFlags::STREAMING);
        !(shape.has(ShapeFlags::EVENT_STREAM) || stream && self.body_given)
    }

    fn list(&mut self, member: &Member, shape: &'a Shape, value: Value<'a>) {
        let Some(element) = self.service.element(shape) else { return };
        self.least(shape, value.len(), "elements");
        let sparse = is_sparse(member, shape);
        for (at, item) in value.children().enumerate() {
            if item.is_nothing() && sparse {
                continue;
            }
            self.report.push(Step::Index(at));
            self.element(member, element, item);
            self.report.pop();
        }
    }

    fn map(&mut self, member: &Member, shape: &'a Shape, value: Value<'a>) {
        let Some((_, of)) = self.service.key_value(shape) else { return };
        let sparse = is_sparse(member, shape);
        for (key, item) in value.entries() {
            self.report.push(Step::Key(key.bytes()));
            if member.location == Location::Headers {
                self.header_name(key);
            }
            if !(item.is_nothing() && sparse) {
                self.element(member, of, item);
            }
            self.report.pop();
        }
    }

    /// A list's element or a map's value; `outer` says where the whole goes.
    fn element(&mut self, outer: &Member, element: &'a Member, value: Value<'a>) {
        if value.is_nothing() {
            return self.report.add(format_args!("null, where a value must be"));
        }
        self.value(element, value);
        if matches!(outer.location, Location::Header | Location::Headers) {
            self.header_value(value);
        }
    }

    fn mismatch(&mut self, wanted: &str, value: Value<'_>) {
        self.report.add(format_args!("must be {wanted}, not {}", report::kind_name(value.kind())));
    }

    /// The modelled least length. Of the two limits the one that services don't change.
    fn least(&mut self, shape: &Shape, len: usize, unit: &str) {
        let Some(limits) = self.service.constraint(shape) else { return };
        if (len as f64) < limits.min {
            let min = limits.min;
            self.report.add(format_args!("{len} {unit}, where {min} is the least"));
        }
    }
}

fn is_sparse(member: &Member, shape: &Shape) -> bool {
    shape.flags.has(ShapeFlags::SPARSE) || member.flags.has(MemberFlags::SPARSE)
}

/// A set of member positions.
#[derive(Default)]
struct Seen {
    first: u128,
    /// Positions from 128 up: few shapes have that many members.
    more: Vec<usize>,
}

impl Seen {
    /// Adds a position; true if it was there.
    fn mark(&mut self, at: usize) -> bool {
        let there = self.has(at);
        match at {
            0..128 => self.first |= 1 << at,
            _ if !there => self.more.push(at),
            _ => {}
        }
        there
    }

    fn unset(&mut self, at: usize) {
        match at {
            0..128 => self.first &= !(1 << at),
            _ => self.more.retain(|&m| m != at),
        }
    }

    fn has(&self, at: usize) -> bool {
        match at {
            0..128 => self.first & (1 << at) != 0,
            _ => self.more.contains(&at),
        }
    }
}
