//! JMESPath: a query over documents, compiled once and run often.
//!
//! Waiters, paginators and endpoint parameters name what they look at in this
//! language, and callers search outputs with it. It is the whole language; the
//! specification's functions are in `functions`.
//!
//! An expression may come from a file that nobody checked, and it runs over
//! what a service sent. Both are capped: the text, its nesting, and the steps
//! that a search takes, so that `[@,@]|[@,@]|…` ends in an error rather than in
//! all memory. What a search finds is borrowed from the document wherever it
//! was there before ([`Found`]): naming the table of a hundred requests copies
//! nothing.
//!
//! Times and blobs are, to an expression, the strings that JSON has for them.

mod evaluate;
mod found;
mod functions;
mod lexer;
mod parser;

pub use found::{Found, Items};

use super::Document;
use crate::error::{Error, Result};
use evaluate::Search;
use functions::Function;

/// The longest text of an expression, in bytes.
pub const MAX_TEXT: usize = 64 * 1024;
/// How deep an expression may nest.
pub const MAX_NESTING: usize = 200;

/// A compiled expression. Used from any thread.
#[derive(Debug)]
pub struct Expression {
    text: Box<str>,
    nodes: Vec<Node>,
    /// Lists of nodes: steps, operands, arguments.
    lists: Vec<u32>,
    /// The keys of multi-select hashes.
    keys: Vec<Box<str>>,
    literals: Vec<Document>,
    root: u32,
}

/// A part of an expression. Numbers are those of nodes, unless said otherwise.
#[derive(Debug, Clone, Copy)]
enum Node {
    /// `@`, and the absent side of a projection.
    Current,
    /// A key's number.
    Field(u32),
    Index(i64),
    Slice {
        start: Option<i64>,
        stop: Option<i64>,
        step: i64,
    },
    /// A literal's number.
    Literal(u32),
    /// What one gives is given to the next: `a.b`, `a[0]`, `a | b`.
    Chain(Range),
    /// What follows is done to each element of the list.
    Each {
        of: u32,
        then: u32,
    },
    /// To each value of the object.
    EachValue {
        of: u32,
        then: u32,
    },
    /// To each element that the condition holds for.
    Filter {
        of: u32,
        condition: u32,
        then: u32,
    },
    Flatten(u32),
    SelectList(Range),
    /// The keys are those from the number on, one for each value.
    SelectHash {
        keys: u32,
        values: Range,
    },
    Or(Range),
    And(Range),
    Not(u32),
    Compare(Comparison, u32, u32),
    /// `&a`: for functions to run.
    Reference(u32),
    Call(Function, Range),
}

/// A range of the expression's lists.
#[derive(Debug, Clone, Copy)]
struct Range {
    start: u32,
    len: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Expression {
    /// Compiles an expression. Fails with `JmesPathSyntax`, `JmesPathUnknownFunction`,
    /// `JmesPathInvalidArity`, `JmesPathInvalidValue` (a slice's step of 0) or `JmesPathLimit`.
    pub fn parse(text: &str) -> Result<Expression> {
        parser::parse(text)
    }

    /// What the expression finds in a value. Fails with `JmesPathInvalidType` when a function
    /// is given what it does not take, and with `JmesPathLimit`.
    pub fn search<'a>(&'a self, value: super::Value<'a>) -> Result<Found<'a>> {
        let found = Search::new(self, value).run(value)?;
        Ok(found)
    }

    /// The same as a document of its own: null when nothing was found.
    pub fn find(&self, value: super::Value<'_>) -> Result<Document> {
        let mut search = Search::new(self, value);
        let found = search.run(value)?;
        search.document(&found)
    }

    /// The text it was compiled from.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn list(&self, range: Range) -> &[u32] {
        // Ranges are made by the parser from the list's own length.
        &self.lists[range.start as usize..][..range.len as usize]
    }
}

fn limit(what: &str) -> Error {
    Error::invalid("JmesPathLimit", format!("the expression {what}"))
}

#[cfg(test)]
mod tests;
