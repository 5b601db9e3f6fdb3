//! Collects what is wrong, each with the path to where it is.
//!
//! The path is kept as steps and made into text only when something is wrong.

use crate::document::Kind;
use crate::error::{Error, Result};
use crate::model::nearest;
use std::fmt::{self, Write};

/// More mistakes than this are counted, not told.
const MOST: usize = 32;

/// One step of a path.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// A structure's member.
    Member(&'a str),
    /// A list's element.
    Index(usize),
    /// A map's entry.
    Key(&'a [u8]),
}

/// What was found so far, and where the check stands.
#[derive(Debug, Default)]
pub(super) struct Report<'a> {
    path: Vec<Step<'a>>,
    text: String,
    count: usize,
    unknown: usize,
    /// A buffer for checks that decode.
    pub(super) scratch: Vec<u8>,
}

impl<'a> Report<'a> {
    pub(super) fn push(&mut self, step: Step<'a>) {
        self.path.push(step);
    }

    pub(super) fn pop(&mut self) {
        self.path.pop();
    }

    pub(super) fn depth(&self) -> usize {
        self.path.len()
    }

    /// Does something one step further.
    pub(super) fn at(&mut self, step: Step<'a>, run: impl FnOnce(&mut Self)) {
        self.push(step);
        run(self);
        self.pop();
    }

    /// Adds a mistake at the place where the check stands.
    pub(super) fn add(&mut self, what: fmt::Arguments<'_>) {
        self.count += 1;
        if self.count > MOST {
            return;
        }
        if self.count > 1 {
            self.text.push_str("; ");
        }
        self.path();
        if !self.path.is_empty() {
            self.text.push_str(": ");
        }
        // Writing to a String can't fail.
        let _ = self.text.write_fmt(what);
    }

    /// Adds a name that the shape does not have, with the name that was perhaps meant.
    pub(super) fn unknown<'n>(&mut self, name: &str, known: impl Iterator<Item = &'n str> + Clone) {
        self.unknown += 1;
        let shown: String = name.chars().take(64).collect();
        match nearest(name, known.clone()) {
            Some(near) => self.add(format_args!("unknown member {shown:?}, did you mean {near:?}?")),
            None => {
                let mut all = known.take(12).collect::<Vec<_>>().join(", ");
                if all.is_empty() {
                    all.push_str("it takes none");
                }
                self.add(format_args!("unknown member {shown:?}; known are: {all}"));
            }
        }
    }

    /// The error, if there were mistakes.
    pub(super) fn finish(self) -> Result<()> {
        if self.count == 0 {
            return Ok(());
        }
        let mut text = self.text;
        if self.count > MOST {
            // Writing to a String can't fail.
            let _ = write!(text, "; and {} more", self.count - MOST);
        }
        let code = if self.unknown == self.count { "UnknownMember" } else { "ParamValidation" };
        Err(Error::invalid(code, text))
    }

    fn path(&mut self) {
        for (i, step) in self.path.iter().enumerate() {
            // Writing to a String can't fail.
            let _ = match step {
                Step::Index(at) => write!(self.text, "[{at}]"),
                Step::Member(name) if i == 0 => write!(self.text, "{name}"),
                Step::Member(name) => write!(self.text, ".{name}"),
                Step::Key(key) => {
                    let key: String = String::from_utf8_lossy(key).chars().take(64).collect();
                    if i == 0 { write!(self.text, "{key}") } else { write!(self.text, ".{key}") }
                }
            };
        }
    }
}

/// What a kind is called in messages.
pub(super) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Absent => "nothing",
        Kind::Null => "null",
        Kind::Bool => "a boolean",
        Kind::Int => "an integer",
        Kind::Float => "a decimal",
        Kind::String => "a string",
        Kind::Blob => "a blob",
        Kind::Time => "a time",
        Kind::List => "a list",
        Kind::Map => "a map",
        Kind::Number => "a large number",
    }
}
