//! The functions of the language.
//!
//! Names and numbers of arguments are checked when an expression is compiled;
//! the types only when it runs, since they are the document's.

use super::evaluate::Search;
use super::found::{Found, Type};
use crate::document::{Document, json, order};
use crate::error::{Error, Result};
use bytes::Bytes;
use std::cmp::Ordering;
use std::rc::Rc;

/// A function and its number in [`FUNCTIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Function(u8);

/// What an argument may be: a set of bits.
type Takes = u8;
const NUMBER: Takes = 1;
const STRING: Takes = 2;
const ARRAY: Takes = 4;
const OBJECT: Takes = 8;
const EXPRESSION: Takes = 16;
/// Anything but an expression.
const ANY: Takes = 0x4F;
/// Lists whose elements are all numbers; the same of strings.
const NUMBERS: Takes = 32;
const STRINGS: Takes = 128;

struct Signature {
    name: &'static str,
    /// What each argument may be. The last may come again if `more`.
    takes: &'static [Takes],
    more: bool,
}

const fn function(name: &'static str, takes: &'static [Takes]) -> Signature {
    Signature { name, takes, more: false }
}

const fn endless(name: &'static str, takes: &'static [Takes]) -> Signature {
    Signature { name, takes, more: true }
}

/// Sorted by name.
static FUNCTIONS: [Signature; 26] = [
    function("abs", &[NUMBER]),
    function("avg", &[NUMBERS]),
    function("ceil", &[NUMBER]),
    function("contains", &[ARRAY | STRING, ANY]),
    function("ends_with", &[STRING, STRING]),
    function("floor", &[NUMBER]),
    function("join", &[STRING, STRINGS]),
    function("keys", &[OBJECT]),
    function("length", &[STRING | ARRAY | OBJECT]),
    function("map", &[EXPRESSION, ARRAY]),
    function("max", &[NUMBERS | STRINGS]),
    function("max_by", &[ARRAY, EXPRESSION]),
    endless("merge", &[OBJECT]),
    function("min", &[NUMBERS | STRINGS]),
    function("min_by", &[ARRAY, EXPRESSION]),
    endless("not_null", &[ANY]),
    function("reverse", &[STRING | ARRAY]),
    function("sort", &[NUMBERS | STRINGS]),
    function("sort_by", &[ARRAY, EXPRESSION]),
    function("starts_with", &[STRING, STRING]),
    function("sum", &[NUMBERS]),
    function("to_array", &[ANY]),
    function("to_number", &[ANY]),
    function("to_string", &[ANY]),
    function("type", &[ANY]),
    function("values", &[OBJECT]),
];

impl Function {
    pub(super) fn named(name: &str) -> Option<Function> {
        Some(Function(FUNCTIONS.binary_search_by(|f| f.name.cmp(name)).ok()? as u8))
    }

    fn signature(self) -> &'static Signature {
        // Functions are made by `named` alone.
        &FUNCTIONS[self.0 as usize]
    }

    pub(super) fn check_arity(self, given: usize) -> Result<()> {
        let Signature { name, takes, more } = self.signature();
        if given == takes.len() || *more && given > takes.len() {
            return Ok(());
        }
        let least = if *more { "at least " } else { "" };
        let text = format!("{name}() takes {least}{} arguments and was given {given}", takes.len());
        Err(Error::invalid("JmesPathInvalidArity", text))
    }

    fn check(self, at: usize, given: &Found<'_>) -> Result<()> {
        let Signature { name, takes, .. } = self.signature();
        let takes = takes[at.min(takes.len() - 1)];
        if fits(takes, given) {
            return Ok(());
        }
        let wanted = [
            (NUMBER, "a number"),
            (STRING, "a string"),
            (ARRAY, "an array"),
            (OBJECT, "an object"),
            (EXPRESSION, "an expression"),
            (NUMBERS, "an array of numbers"),
            (STRINGS, "an array of strings"),
        ];
        let wanted: Vec<&str> = match takes {
            ANY => vec!["a value"],
            _ => wanted.iter().filter(|(bit, _)| takes & bit != 0).map(|(_, name)| *name).collect(),
        };
        Err(wrong(name, &wanted.join(" or "), given))
    }
}

fn fits(takes: Takes, given: &Found<'_>) -> bool {
    let all = |ty: Type| given.items().all(|item| item.ty() == ty);
    match given.ty() {
        Type::Reference => takes & EXPRESSION != 0,
        _ if takes == ANY => true,
        Type::Null | Type::Bool => false,
        Type::Number => takes & NUMBER != 0,
        Type::String => takes & STRING != 0,
        Type::Object => takes & OBJECT != 0,
        Type::Array => {
            takes & ARRAY != 0
                || takes & NUMBERS != 0 && all(Type::Number)
                || takes & STRINGS != 0 && all(Type::String)
        }
    }
}

fn wrong(name: &str, wanted: &str, given: &Found<'_>) -> Error {
    let text = match given.ty() {
        Type::Array => format!("{name}() takes {wanted} and was given an array of something else"),
        ty => format!("{name}() takes {wanted} and was given: {}", ty.name()),
    };
    Error::invalid("JmesPathInvalidType", text)
}

impl<'a> Search<'a> {
    pub(super) fn call(&mut self, function: Function, given: &[Found<'a>]) -> Result<Found<'a>> {
        for (at, argument) in given.iter().enumerate() {
            self.spend(argument.len())?;
            function.check(at, argument)?;
        }
        let name = function.signature().name;
        let [first, ..] = given else { return Ok(Found::Null) };
        let second = given.get(1).unwrap_or(&Found::Null);
        Ok(match name {
            "abs" => match first.as_i64() {
                Some(n) => n.checked_abs().map_or(Found::Float((n as f64).abs()), Found::Int),
                None => Found::Float(number(first).abs()),
            },
            "ceil" => whole(first, f64::ceil),
            "floor" => whole(first, f64::floor),
            "avg" => match first.len() {
                0 => Found::Null,
                n => Found::Float(first.items().map(|i| number(&i)).sum::<f64>() / n as f64),
            },
            "sum" => sum(first),
            "contains" => self.contains(first, second)?,
            "starts_with" => Found::Bool(text(first).starts_with(&*text(second))),
            "ends_with" => Found::Bool(text(first).ends_with(&*text(second))),
            "join" => self.join(first, second)?,
            "keys" => Found::list(first.entries().map(|(k, _)| Found::Text(k)).collect()),
            "values" => Found::list(first.entries().map(|(_, v)| v).collect()),
            "length" => Found::Int(match first.ty() {
                Type::String => {
                    let text = text(first);
                    self.spend(text.len() / 64)?;
                    text.chars().count() as i64
                }
                _ => first.len() as i64,
            }),
            "map" => {
                let mut out = Vec::with_capacity(second.len().min(1024));
                for item in second.items() {
                    out.push(self.refer(first, &item)?);
                }
                Found::list(out)
            }
            "max" => best(first.items().map(|i| (i.clone(), i)), Ordering::Greater),
            "min" => best(first.items().map(|i| (i.clone(), i)), Ordering::Less),
            "max_by" => best(self.keyed(name, first, second)?.into_iter(), Ordering::Greater),
            "min_by" => best(self.keyed(name, first, second)?.into_iter(), Ordering::Less),
            "sort" => sorted(first.items().map(|i| (i.clone(), i)).collect()),
            "sort_by" => sorted(self.keyed(name, first, second)?),
            "merge" => self.merge(given)?,
            "not_null" => given.iter().find(|g| !g.is_null()).cloned().unwrap_or(Found::Null),
            "reverse" => match first.ty() {
                Type::String => self.make(text(first).chars().rev().collect())?,
                _ => {
                    let mut items: Vec<Found<'a>> = first.items().collect();
                    items.reverse();
                    Found::list(items)
                }
            },
            "to_array" => match first.ty() {
                Type::Array => first.clone(),
                _ => Found::list(vec![first.clone()]),
            },
            "to_number" => match first.ty() {
                Type::Number => first.clone(),
                Type::String => to_number(&text(first)),
                _ => Found::Null,
            },
            "to_string" => match first.ty() {
                Type::String => first.clone(),
                _ => {
                    let document = first.document(self)?;
                    let mut out = Vec::new();
                    json::write(document.root(), &mut out);
                    self.make(String::from_utf8_lossy(&out).into_owned())?
                }
            },
            // "type", the one that is left.
            _ => Found::Text(first.ty().name()),
        })
    }

    /// What a reference gives for a value.
    fn refer(&mut self, reference: &Found<'a>, on: &Found<'a>) -> Result<Found<'a>> {
        match reference {
            Found::Reference(node) => self.evaluate(*node, on),
            _ => Ok(Found::Null),
        }
    }

    /// Each element with its key; the keys are all numbers or all strings.
    fn keyed(&mut self, name: &str, of: &Found<'a>, by: &Found<'a>) -> Result<Vec<(Found<'a>, Found<'a>)>> {
        let mut out: Vec<(Found<'a>, Found<'a>)> = Vec::with_capacity(of.len().min(1024));
        for item in of.items() {
            let key = self.refer(by, &item)?;
            let first = out.first().map_or(key.ty(), |(k, _)| k.ty());
            if key.ty() != first || !matches!(first, Type::Number | Type::String) {
                let wanted = "an expression that gives numbers alone or strings alone";
                return Err(wrong(name, wanted, &key));
            }
            out.push((key, item));
        }
        Ok(out)
    }

    fn contains(&mut self, of: &Found<'a>, what: &Found<'a>) -> Result<Found<'a>> {
        if of.ty() == Type::String {
            let (of, what) = (text(of), what.text());
            self.spend(of.len() / 16)?;
            return Ok(Found::Bool(what.is_some_and(|what| of.contains(&*what))));
        }
        for item in of.items() {
            if item.equals(what, self)? {
                return Ok(Found::Bool(true));
            }
        }
        Ok(Found::Bool(false))
    }

    fn join(&mut self, glue: &Found<'a>, of: &Found<'a>) -> Result<Found<'a>> {
        let glue = text(glue);
        let mut out = String::new();
        for (i, item) in of.items().enumerate() {
            if i > 0 {
                out.push_str(&glue);
            }
            let item = text(&item);
            self.spend((glue.len() + item.len()) / 16)?;
            out.push_str(&item);
        }
        self.make(out)
    }

    fn merge(&mut self, given: &[Found<'a>]) -> Result<Found<'a>> {
        let mut out: Vec<(&'a str, Found<'a>)> = Vec::new();
        for (key, value) in given.iter().flat_map(Found::entries) {
            self.spend(1 + out.len() / 16)?;
            match out.iter_mut().find(|(k, _)| *k == key) {
                Some(same) => same.1 = value,
                None => out.push((key, value)),
            }
        }
        Ok(Found::map(out))
    }

    fn make(&mut self, text: String) -> Result<Found<'a>> {
        self.spend(text.len() / 16)?;
        Ok(Found::Made(Rc::from(text)))
    }
}

/// The first of those that no other goes before.
fn best<'a>(items: impl Iterator<Item = (Found<'a>, Found<'a>)>, order: Ordering) -> Found<'a> {
    let best = items.reduce(|a, b| if in_order(&b.0, &a.0) == order { b } else { a });
    best.map_or(Found::Null, |(_, item)| item)
}

/// By key; those with equal keys stay as they are.
fn sorted<'a>(mut items: Vec<(Found<'a>, Found<'a>)>) -> Found<'a> {
    order::sort_by(&mut items, |a, b| in_order(&a.0, &b.0));
    Found::list(items.into_iter().map(|(_, item)| item).collect())
}

/// A total order, which sorting needs: of numbers by their doubles, and, where those are the same, as integers.
fn in_order<'a>(a: &Found<'a>, b: &Found<'a>) -> Ordering {
    match a.ty() {
        Type::Number => {
            let (x, y) = (number(a), number(b));
            let whole = |f: &Found<'a>, n: f64| f.as_i64().unwrap_or(n as i64);
            x.total_cmp(&y).then_with(|| whole(a, x).cmp(&whole(b, y)))
        }
        _ => text(a).cmp(&text(b)),
    }
}

fn sum<'a>(of: &Found<'a>) -> Found<'a> {
    let exact = of.items().try_fold(0i64, |sum, item| sum.checked_add(item.as_i64()?));
    match exact {
        Some(n) => Found::Int(n),
        None => Found::Float(of.items().map(|i| number(&i)).sum()),
    }
}

fn whole<'a>(of: &Found<'a>, round: fn(f64) -> f64) -> Found<'a> {
    if of.as_i64().is_some() {
        return of.clone();
    }
    let n = round(number(of));
    // Beyond 2^53 a double is a whole number as it stands.
    if n.abs() < 9e15 { Found::Int(n as i64) } else { Found::Float(n) }
}

fn to_number<'a>(text: &str) -> Found<'a> {
    let read = Document::from_json(Bytes::copy_from_slice(text.trim().as_bytes()));
    let Ok(read) = read else { return Found::Null };
    let v = read.root();
    match (v.as_i64(), v.as_f64()) {
        (Some(n), _) => Found::Int(n),
        (None, Some(n)) => Found::Float(n),
        _ => Found::Null,
    }
}

fn number(of: &Found<'_>) -> f64 {
    of.as_f64().unwrap_or(f64::NAN)
}

fn text<'f>(of: &'f Found<'_>) -> std::borrow::Cow<'f, str> {
    of.text().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(FUNCTIONS.windows(2).all(|w| w[0].name < w[1].name));
    }
}
