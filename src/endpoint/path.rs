//! Paths into an input that give an endpoint parameter.
//!
//! Models write them in the part of JMESPath that endpoint traits allow: members,
//! `[*]`, `[]`, lists of paths in brackets, and `keys()`. That part needs no
//! documents of its own for what it finds: results are borrowed from the input,
//! which a call to DynamoDB with a hundred keys is glad of.

use super::params::Value;
use crate::document::{Kind, Value as Input};

/// The deepest nesting of brackets and calls that is accepted.
const MAX_DEPTH: usize = 16;

/// A path, ready to be followed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Path {
    steps: Vec<Step>,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// A member of a structure or map.
    Member(Box<str>),
    /// `[*]`: each element.
    Each,
    /// `[]`: each element, and those of elements that are lists.
    Flatten,
    /// `[a, b]`: what each path finds, as a list.
    Select(Vec<Path>),
    /// `keys(a)`: the keys of what the path finds.
    Keys(Path),
}

/// What steps have found so far.
#[derive(Debug)]
enum Found<'a> {
    Nothing,
    One(Input<'a>),
    Key(&'a str),
    /// A list; the steps that follow apply to each element if it is `projected`.
    Many {
        items: Vec<Found<'a>>,
        projected: bool,
    },
}

impl Path {
    /// Reads a path; `None` when it is malformed or beyond the part that models use.
    pub(super) fn parse(text: &str) -> Option<Path> {
        let mut rest = text;
        let path = parse(&mut rest, 0)?;
        rest.trim().is_empty().then_some(path)
    }

    /// Follows the path. Of a list the texts are kept; nothing found is no value.
    pub(super) fn find<'a>(&self, input: Input<'a>) -> Option<Value<'a>> {
        match follow(&self.steps, Found::One(input)) {
            Found::Nothing => None,
            Found::Key(key) => Some(key.into()),
            Found::One(v) => match v.kind() {
                Kind::String => Some(v.as_str()?.into()),
                Kind::Bool => Some(Value::Bool(v.as_bool()?)),
                Kind::List => Some(texts(spread(v, false))),
                _ => None,
            },
            Found::Many { items, .. } => Some(texts(items)),
        }
    }
}

fn texts(items: Vec<Found<'_>>) -> Value<'_> {
    let mut all = Vec::with_capacity(items.len());
    for item in items {
        match item {
            Found::Key(key) => all.push(key.into()),
            Found::One(v) => all.extend(v.as_str().map(Into::into)),
            Found::Nothing | Found::Many { .. } => {}
        }
    }
    Value::StringArray(all)
}

/// The recursion ends with the path, whose nesting is capped, or with the projections in it.
fn follow<'a>(steps: &[Step], from: Found<'a>) -> Found<'a> {
    let Some((step, rest)) = steps.split_first() else { return from };
    // A projection takes the steps up to the next flattening into its elements.
    let from = match from {
        Found::Many { items, projected: true } if *step != Step::Flatten => {
            let end = steps.iter().position(|s| *s == Step::Flatten).unwrap_or(steps.len());
            let (inside, after) = steps.split_at(end);
            let found = items.into_iter().map(|item| follow(inside, item));
            let items = found.filter(|f| !matches!(f, Found::Nothing)).collect();
            return follow(after, Found::Many { items, projected: true });
        }
        other => other,
    };
    let found = match (step, from) {
        (Step::Member(name), Found::One(v)) => one(v.member(name)),
        (Step::Each, Found::One(v)) if v.kind() == Kind::List => {
            Found::Many { items: spread(v, false), projected: true }
        }
        (Step::Each, Found::Many { items, .. }) => Found::Many { items, projected: true },
        (Step::Flatten, Found::One(v)) if v.kind() == Kind::List => {
            Found::Many { items: spread(v, true), projected: true }
        }
        (Step::Flatten, Found::Many { items, .. }) => {
            let mut flat = Vec::with_capacity(items.len());
            for item in items {
                match item {
                    Found::Nothing => {}
                    Found::One(v) if v.kind() == Kind::List => flat.extend(spread(v, false)),
                    Found::Many { items, .. } => flat.extend(items),
                    other => flat.push(other),
                }
            }
            flat.retain(|f| !matches!(f, Found::Nothing));
            Found::Many { items: flat, projected: true }
        }
        (Step::Select(paths), Found::One(v)) => Found::Many {
            items: paths.iter().map(|p| follow(&p.steps, Found::One(v))).collect(),
            projected: false,
        },
        (Step::Keys(path), from) => match follow(&path.steps, from) {
            Found::One(v) if v.kind() == Kind::Map => {
                let keys = v.entries().filter_map(|(k, _)| Some(Found::Key(k.as_str()?)));
                Found::Many { items: keys.collect(), projected: false }
            }
            _ => Found::Nothing,
        },
        _ => Found::Nothing,
    };
    follow(rest, found)
}

fn one(v: Input<'_>) -> Found<'_> {
    if v.is_nothing() { Found::Nothing } else { Found::One(v) }
}

/// The elements of a list, nulls left out; with `flat` also those of elements that are lists.
fn spread(list: Input<'_>, flat: bool) -> Vec<Found<'_>> {
    let mut items = Vec::with_capacity(list.len());
    for item in list.children().filter(|c| !c.is_nothing()) {
        match flat && item.kind() == Kind::List {
            true => items.extend(spread(item, false)),
            false => items.push(Found::One(item)),
        }
    }
    items
}

fn parse(rest: &mut &str, depth: usize) -> Option<Path> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut steps = Vec::new();
    let mut dotted = false;
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('[') {
            *rest = after.trim_start();
            steps.push(brackets(rest, dotted, steps.is_empty(), depth)?);
        } else {
            steps.push(member(rest, steps.is_empty(), depth)?);
        }
        *rest = rest.trim_start();
        match rest.strip_prefix('.') {
            Some(after) => {
                *rest = after;
                dotted = true;
            }
            None if rest.starts_with('[') => dotted = false,
            None => return Some(Path { steps }),
        }
    }
}

/// What follows an opening bracket. After a dot that is a list of paths, right
/// after a member `*` or nothing, at the start either.
fn brackets(rest: &mut &str, dotted: bool, first: bool, depth: usize) -> Option<Step> {
    for (form, step) in [("*]", Step::Each), ("]", Step::Flatten)] {
        if let Some(after) = rest.strip_prefix(form) {
            *rest = after;
            return (!dotted).then_some(step);
        }
    }
    if !dotted && !first {
        return None;
    }
    let mut paths = Vec::new();
    loop {
        paths.push(parse(rest, depth + 1)?);
        if let Some(after) = rest.strip_prefix(',') {
            *rest = after;
        } else {
            *rest = rest.strip_prefix(']')?;
            return Some(Step::Select(paths));
        }
    }
}

fn member(rest: &mut &str, first: bool, depth: usize) -> Option<Step> {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    *rest = after;
    if name == "keys"
        && first
        && let Some(after) = rest.strip_prefix('(')
    {
        *rest = after;
        let path = parse(rest, depth + 1)?;
        *rest = rest.strip_prefix(')')?;
        return Some(Step::Keys(path));
    }
    starts_well.then(|| Step::Member(name.into()))
}
