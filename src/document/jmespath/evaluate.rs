//! Runs an expression over a value.
//!
//! The recursion follows the expression, whose nesting is capped. What is
//! visited, made or compared is paid for with steps, of which a search has as
//! many as its document is large, and some: an expression can double what it
//! holds with every few letters.

use super::found::{Found, Type};
use super::{Comparison, Expression, Node, limit};
use crate::document::{Document, MAX_DEPTH, Value};
use crate::error::Result;

/// The steps of every search; each node of the document gives [`STEPS_PER_NODE`] more.
const STEPS: usize = 1 << 20;
const STEPS_PER_NODE: usize = 16;

/// A search under way.
pub(super) struct Search<'a> {
    expression: &'a Expression,
    left: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(expression: &'a Expression, value: Value<'_>) -> Search<'a> {
        let nodes = value.store().nodes().len();
        Search { expression, left: STEPS.saturating_add(nodes.saturating_mul(STEPS_PER_NODE)) }
    }

    pub(super) fn run(&mut self, value: Value<'a>) -> Result<Found<'a>> {
        self.evaluate(self.expression.root, &Found::of(value))
    }

    /// What was found as a document, paid for as the search was.
    pub(super) fn document(&mut self, found: &Found<'a>) -> Result<Document> {
        found.document(self)
    }

    /// Pays for work that is about to be done.
    pub(super) fn spend(&mut self, steps: usize) -> Result<()> {
        match self.left.checked_sub(steps) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(limit("takes more steps than a document of this size is given")),
        }
    }

    pub(super) fn evaluate(&mut self, node: u32, on: &Found<'a>) -> Result<Found<'a>> {
        self.spend(1)?;
        let expression = self.expression;
        Ok(match expression.nodes[node as usize] {
            Node::Current => on.clone(),
            Node::Field(key) => {
                self.spend(on.len() / 16)?;
                on.member(&expression.keys[key as usize])
            }
            Node::Index(i) => element(on, i),
            Node::Slice { start, stop, step } => self.slice(on, start, stop, step)?,
            Node::Literal(number) => Found::of(expression.literals[number as usize].root()),
            Node::Chain(steps) => {
                let mut found = on.clone();
                for step in expression.list(steps) {
                    found = self.evaluate(*step, &found)?;
                }
                found
            }
            Node::Each { of, then } => {
                let of = self.evaluate(of, on)?;
                match of.ty() {
                    Type::Array => self.project(of.items(), of.len(), then)?,
                    _ => Found::Null,
                }
            }
            Node::EachValue { of, then } => {
                let of = self.evaluate(of, on)?;
                match of.ty() {
                    Type::Object => self.project(of.entries().map(|(_, v)| v), of.len(), then)?,
                    _ => Found::Null,
                }
            }
            Node::Filter { of, condition, then } => {
                let of = self.evaluate(of, on)?;
                if of.ty() != Type::Array {
                    return Ok(Found::Null);
                }
                let mut kept = Vec::new();
                for item in of.items() {
                    if self.evaluate(condition, &item)?.holds() {
                        kept.push(item);
                    }
                }
                let count = kept.len();
                self.project(kept.into_iter(), count, then)?
            }
            Node::Flatten(of) => {
                let of = self.evaluate(of, on)?;
                self.flatten(&of)?
            }
            Node::SelectList(values) => {
                if on.is_null() {
                    return Ok(Found::Null);
                }
                let mut items = Vec::with_capacity(values.len as usize);
                for value in expression.list(values) {
                    items.push(self.evaluate(*value, on)?);
                }
                self.made(Found::list(items))?
            }
            Node::SelectHash { keys, values } => {
                if on.is_null() {
                    return Ok(Found::Null);
                }
                let mut items: Vec<(&'a str, Found<'a>)> = Vec::with_capacity(values.len as usize);
                for (key, value) in expression.keys[keys as usize..].iter().zip(expression.list(values)) {
                    let value = self.evaluate(*value, on)?;
                    self.spend(items.len() / 16)?;
                    match items.iter_mut().find(|(k, _)| *k == &**key) {
                        Some(same) => same.1 = value,
                        None => items.push((key, value)),
                    }
                }
                self.made(Found::map(items))?
            }
            Node::Or(values) => {
                let mut last = Found::Null;
                for value in expression.list(values) {
                    last = self.evaluate(*value, on)?;
                    if last.holds() {
                        break;
                    }
                }
                last
            }
            Node::And(values) => {
                let mut last = Found::Null;
                for value in expression.list(values) {
                    last = self.evaluate(*value, on)?;
                    if !last.holds() {
                        break;
                    }
                }
                last
            }
            Node::Not(of) => Found::Bool(!self.evaluate(of, on)?.holds()),
            Node::Compare(how, a, b) => {
                let (a, b) = (self.evaluate(a, on)?, self.evaluate(b, on)?);
                self.compare(how, &a, &b)?
            }
            Node::Reference(of) => Found::Reference(of),
            Node::Call(function, arguments) => {
                let mut given = Vec::with_capacity(arguments.len as usize);
                for argument in expression.list(arguments) {
                    given.push(self.evaluate(*argument, on)?);
                }
                let found = self.call(function, &given)?;
                self.made(found)?
            }
        })
    }

    /// Refuses what nests so deep that walking it would take too much of the stack.
    fn made(&mut self, found: Found<'a>) -> Result<Found<'a>> {
        match found.depth() as usize > MAX_DEPTH {
            true => Err(limit(&format!("makes lists that nest deeper than {MAX_DEPTH}"))),
            false => Ok(found),
        }
    }

    /// What the expression gives for each; nulls are left out.
    fn project(
        &mut self,
        items: impl Iterator<Item = Found<'a>>,
        count: usize,
        then: u32,
    ) -> Result<Found<'a>> {
        let mut out = Vec::with_capacity(count.min(1024));
        for item in items {
            let found = self.evaluate(then, &item)?;
            if !found.is_null() {
                out.push(found);
            }
        }
        self.made(Found::list(out))
    }

    fn flatten(&mut self, of: &Found<'a>) -> Result<Found<'a>> {
        if of.ty() != Type::Array {
            return Ok(Found::Null);
        }
        let mut out = Vec::with_capacity(of.len().min(1024));
        for item in of.items() {
            self.spend(1 + item.len())?;
            match item.ty() {
                Type::Array => out.extend(item.items()),
                _ => out.push(item),
            }
        }
        self.made(Found::list(out))
    }

    /// As in Python: what is beyond the ends is cut off, and a negative step goes backwards.
    fn slice(
        &mut self,
        of: &Found<'a>,
        start: Option<i64>,
        stop: Option<i64>,
        step: i64,
    ) -> Result<Found<'a>> {
        if of.ty() != Type::Array {
            return Ok(Found::Null);
        }
        // No list is as long as 2^63.
        let len = of.len() as i64;
        let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
        let clamp = |at: i64| (if at < 0 { at.saturating_add(len) } else { at }).clamp(low, high);
        let (first, last) = if step > 0 { (low, high) } else { (high, low) };
        let (mut at, stop) = (start.map_or(first, clamp), stop.map_or(last, clamp));
        let mut out = Vec::new();
        while if step > 0 { at < stop } else { at > stop } {
            self.spend(1)?;
            out.push(of.at(at as usize));
            at = at.saturating_add(step);
        }
        self.made(Found::list(out))
    }

    fn compare(&mut self, how: Comparison, a: &Found<'a>, b: &Found<'a>) -> Result<Found<'a>> {
        match how {
            Comparison::Equal => return Ok(Found::Bool(a.equals(b, self)?)),
            Comparison::NotEqual => return Ok(Found::Bool(!a.equals(b, self)?)),
            _ if (a.ty(), b.ty()) != (Type::Number, Type::Number) => return Ok(Found::Null),
            _ => {}
        }
        let Some(order) = a.order(b) else { return Ok(Found::Bool(false)) };
        Ok(Found::Bool(match how {
            Comparison::Less => order.is_lt(),
            Comparison::LessOrEqual => order.is_le(),
            Comparison::Greater => order.is_gt(),
            _ => order.is_ge(),
        }))
    }
}

fn element<'a>(of: &Found<'a>, i: i64) -> Found<'a> {
    let at = if i < 0 { i.saturating_add(of.len() as i64) } else { i };
    match (of.ty(), usize::try_from(at)) {
        (Type::Array, Ok(at)) => of.at(at),
        _ => Found::Null,
    }
}
