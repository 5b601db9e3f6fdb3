//! The compiled form of a rule set, read from bytes.
//!
//! `packer/src/rules.rs` writes it: strings, parameters, expressions, property
//! values and rules, each a counted table of varints. Expressions and values
//! refer to earlier ones only, so the tables have no cycles; rules are in
//! pre-order with the size of their subtree. Nothing of this is trusted:
//! reading checks every number against the table that it points into, and the
//! depth of expressions, so that the evaluator needs no checks and can't be
//! driven into recursion. What expressions give is not checked here: a value of
//! the wrong type is to the evaluator as no value.

use super::params::{Builtin, Parameter, ParameterType, Value};
use crate::error::{Error, Result, Status};
use bytes::Bytes;
use std::ops::Range;

/// The layout's version, the first byte.
const VERSION: u8 = 1;
/// The deepest nesting of expressions and of values.
const MAX_DEPTH: u16 = 128;

/// A compiled rule set.
#[derive(Debug)]
pub struct Program {
    pool: Box<str>,
    strings: Box<[(u32, u32)]>,
    parameters: Box<[Parameter]>,
    pub(super) exprs: Box<[Expr]>,
    pub(super) values: Box<[Node]>,
    pub(super) rules: Box<[Rule]>,
    /// Lists of expressions: conditions, parts of templates.
    lists: Box<[u32]>,
    /// Lists of pairs: keys with values of objects.
    pairs: Box<[(u32, u32)]>,
    /// Header names with their values.
    headers: Box<[(u32, List)]>,
}

/// A range of one of the program's lists.
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    start: u32,
    len: u32,
}

impl List {
    fn range(self) -> Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

/// An attribute of a structured value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    DnsSuffix,
    DualStackDnsSuffix,
    SupportsFips,
    SupportsDualStack,
    ImplicitGlobalRegion,
    ArnPartition,
    ArnService,
    ArnRegion,
    ArnAccountId,
    ArnResourceId,
    UrlScheme,
    UrlAuthority,
    UrlPath,
    UrlNormalizedPath,
    UrlIsIp,
}

/// In the order of their numbers.
const FIELDS: [Field; 16] = [
    Field::Name,
    Field::DnsSuffix,
    Field::DualStackDnsSuffix,
    Field::SupportsFips,
    Field::SupportsDualStack,
    Field::ImplicitGlobalRegion,
    Field::ArnPartition,
    Field::ArnService,
    Field::ArnRegion,
    Field::ArnAccountId,
    Field::ArnResourceId,
    Field::UrlScheme,
    Field::UrlAuthority,
    Field::UrlPath,
    Field::UrlNormalizedPath,
    Field::UrlIsIp,
];

/// One expression; the numbers in it are those of expressions unless said otherwise.
#[derive(Debug, Clone, Copy)]
pub(super) enum Expr {
    /// A parameter's slot.
    Param(u32),
    /// A string's number.
    String(u32),
    Bool(bool),
    Template(List),
    Attr(u32, Field),
    /// Of a list, counted from the end when negative.
    Index(u32, i32),
    IsSet(u32),
    Not(u32),
    StringEquals(u32, u32),
    BooleanEquals(u32, u32),
    Substring {
        of: u32,
        start: u32,
        stop: u32,
        reverse: bool,
    },
    UriEncode(u32),
    ParseUrl(u32),
    HostLabel(u32, u32),
    Partition(u32),
    ParseArn(u32),
    VirtualHostable(u32, u32),
    Coalesce(List),
    Split {
        of: u32,
        delimiter: u32,
        limit: u32,
    },
    IfElse(u32, u32, u32),
}

/// A property's value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Int(i64),
    /// An expression.
    String(u32),
    /// Values.
    List(List),
    /// Strings with values.
    Map(List),
}

/// One rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    pub(super) conditions: List,
    pub(super) outcome: Outcome,
    /// The rule that follows when the conditions fail.
    pub(super) next: u32,
}

/// What a rule whose conditions hold does.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outcome {
    /// Goes on with the rules inside.
    Tree,
    /// The expression of the URL, the headers, the properties.
    Endpoint { url: u32, headers: List, properties: Option<u32> },
    /// The expression of the message.
    Error(u32),
}

impl Program {
    /// Reads a program. Malformed bytes are an error.
    pub fn parse(bytes: Bytes) -> Result<Program> {
        let mut reader = Reader { rest: &bytes };
        Draft::default().read(&mut reader).ok_or_else(|| {
            let at = bytes.len() - reader.rest.len();
            Error::new(
                Status::Endpoint,
                "InvalidEndpointProgram",
                format!("the compiled endpoint rules are malformed near byte {at}; pack the model again"),
            )
            .at("endpoint")
        })
    }

    /// The parameters, by slot.
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// The slot of a parameter.
    pub fn slot(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|p| &*p.name == name)
    }

    pub(super) fn str(&self, id: u32) -> &str {
        let (start, end) = self.strings[id as usize];
        &self.pool[start as usize..end as usize]
    }

    pub(super) fn list(&self, list: List) -> &[u32] {
        &self.lists[list.range()]
    }

    pub(super) fn pairs(&self, list: List) -> &[(u32, u32)] {
        &self.pairs[list.range()]
    }

    pub(super) fn headers(&self, list: List) -> &[(u32, List)] {
        &self.headers[list.range()]
    }
}

/// Takes numbers off the front of bytes.
struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn flag(&mut self) -> Option<bool> {
        match self.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn long(&mut self) -> Option<u64> {
        let mut n = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            n |= ((byte & 0x7f) as u64) << shift;
            if byte < 0x80 {
                return Some(n);
            }
        }
        None
    }

    fn number(&mut self) -> Option<u32> {
        u32::try_from(self.long()?).ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let n = self.long()?;
        Some((n >> 1) as i64 ^ -((n & 1) as i64))
    }

    /// A count of things of at least one byte each: more than bytes are left can't be.
    fn count(&mut self) -> Option<u32> {
        self.number().filter(|n| *n as usize <= self.rest.len())
    }

    /// A number below a bound.
    fn below(&mut self, bound: usize) -> Option<u32> {
        self.number().filter(|n| (*n as usize) < bound)
    }
}

/// A program in the making.
#[derive(Default)]
struct Draft {
    strings: Vec<(u32, u32)>,
    parameters: Vec<Parameter>,
    exprs: Vec<Expr>,
    values: Vec<Node>,
    rules: Vec<Rule>,
    lists: Vec<u32>,
    pairs: Vec<(u32, u32)>,
    headers: Vec<(u32, List)>,
    /// How deep each expression, then each value, is nested.
    depths: Vec<u16>,
}

impl Draft {
    fn read(mut self, r: &mut Reader<'_>) -> Option<Program> {
        if r.byte()? != VERSION {
            return None;
        }
        let pool = self.read_strings(r)?;
        for _ in 0..r.count()? {
            let parameter = self.read_parameter(r, &pool)?;
            self.parameters.push(parameter);
        }
        for _ in 0..r.count()? {
            let (expr, depth) = self.read_expr(r)?;
            self.exprs.push(expr);
            self.depths.push(depth);
        }
        self.depths.clear();
        for _ in 0..r.count()? {
            let (node, depth) = self.read_value(r)?;
            self.values.push(node);
            self.depths.push(depth);
        }
        self.read_rules(r)?;
        r.rest.is_empty().then(|| Program {
            pool,
            strings: self.strings.into(),
            parameters: self.parameters.into(),
            exprs: self.exprs.into(),
            values: self.values.into(),
            rules: self.rules.into(),
            lists: self.lists.into(),
            pairs: self.pairs.into(),
            headers: self.headers.into(),
        })
    }

    fn read_strings(&mut self, r: &mut Reader<'_>) -> Option<Box<str>> {
        let mut end = 0u32;
        for _ in 0..r.count()? {
            let start = end;
            end = end.checked_add(r.number()?)?;
            self.strings.push((start, end));
        }
        let (pool, rest) = r.rest.split_at_checked(end as usize)?;
        let pool = std::str::from_utf8(pool).ok()?;
        self.strings.iter().all(|(_, end)| pool.is_char_boundary(*end as usize)).then_some(())?;
        r.rest = rest;
        Some(pool.into())
    }

    fn string<'p>(&self, r: &mut Reader<'_>, pool: &'p str) -> Option<&'p str> {
        let (start, end) = self.strings[r.below(self.strings.len())? as usize];
        pool.get(start as usize..end as usize)
    }

    fn read_parameter(&mut self, r: &mut Reader<'_>, pool: &str) -> Option<Parameter> {
        let name = self.string(r, pool)?.into();
        let ty = match r.byte()? {
            0 => ParameterType::String,
            1 => ParameterType::Bool,
            2 => ParameterType::StringArray,
            _ => return None,
        };
        let flags = r.byte().filter(|f| *f < 4)?;
        let builtin = match r.below(self.strings.len() + 1)?.checked_sub(1) {
            None => None,
            Some(id) => {
                let (start, end) = self.strings[id as usize];
                Some(Builtin::named(pool.get(start as usize..end as usize)?))
            }
        };
        let default = match ty {
            _ if flags & 2 == 0 => None,
            ParameterType::String => Some(Value::String(self.string(r, pool)?.to_owned().into())),
            ParameterType::Bool => Some(Value::Bool(r.flag()?)),
            ParameterType::StringArray => {
                let items = (0..r.count()?).map(|_| Some(self.string(r, pool)?.to_owned().into()));
                Some(Value::StringArray(items.collect::<Option<_>>()?))
            }
        };
        Some(Parameter { name, ty, builtin, default, required: flags & 1 != 0, referenced: false })
    }

    /// An earlier expression (or value); its depth goes into the greatest so far.
    fn earlier(&self, r: &mut Reader<'_>, depth: &mut u16) -> Option<u32> {
        let id = r.below(self.depths.len())?;
        *depth = (*depth).max(self.depths[id as usize] + 1);
        (*depth <= MAX_DEPTH).then_some(id)
    }

    /// A counted list of earlier expressions or values.
    fn earlier_list(&mut self, r: &mut Reader<'_>, depth: &mut u16) -> Option<List> {
        let len = r.count()?;
        let start = self.lists.len() as u32;
        for _ in 0..len {
            let id = self.earlier(r, depth)?;
            self.lists.push(id);
        }
        Some(List { start, len })
    }

    fn read_expr(&mut self, r: &mut Reader<'_>) -> Option<(Expr, u16)> {
        let mut deep = 0;
        let d = &mut deep;
        let expr = match r.byte()? {
            0 => {
                let slot = r.below(self.parameters.len())?;
                self.parameters[slot as usize].referenced = true;
                Expr::Param(slot)
            }
            1 => Expr::String(r.below(self.strings.len())?),
            2 => Expr::Bool(r.flag()?),
            3 => Expr::Template(self.earlier_list(r, d)?),
            4 => Expr::Attr(self.earlier(r, d)?, *FIELDS.get(r.byte()? as usize)?),
            5 => Expr::Index(self.earlier(r, d)?, i32::try_from(r.signed()?).ok()?),
            6 => Expr::IsSet(self.earlier(r, d)?),
            7 => Expr::Not(self.earlier(r, d)?),
            8 => Expr::StringEquals(self.earlier(r, d)?, self.earlier(r, d)?),
            9 => Expr::BooleanEquals(self.earlier(r, d)?, self.earlier(r, d)?),
            10 => Expr::Substring {
                of: self.earlier(r, d)?,
                start: r.number()?,
                stop: r.number()?,
                reverse: r.flag()?,
            },
            11 => Expr::UriEncode(self.earlier(r, d)?),
            12 => Expr::ParseUrl(self.earlier(r, d)?),
            13 => Expr::HostLabel(self.earlier(r, d)?, self.earlier(r, d)?),
            14 => Expr::Partition(self.earlier(r, d)?),
            15 => Expr::ParseArn(self.earlier(r, d)?),
            16 => Expr::VirtualHostable(self.earlier(r, d)?, self.earlier(r, d)?),
            17 => Expr::Coalesce(self.earlier_list(r, d)?),
            18 => Expr::Split { of: self.earlier(r, d)?, delimiter: self.earlier(r, d)?, limit: r.number()? },
            19 => Expr::IfElse(self.earlier(r, d)?, self.earlier(r, d)?, self.earlier(r, d)?),
            _ => return None,
        };
        Some((expr, deep))
    }

    fn read_value(&mut self, r: &mut Reader<'_>) -> Option<(Node, u16)> {
        let mut deep = 0;
        let node = match r.byte()? {
            0 => Node::Null,
            1 => Node::Bool(r.flag()?),
            2 => Node::Int(r.signed()?),
            3 => Node::String(r.below(self.exprs.len())?),
            4 => Node::List(self.earlier_list(r, &mut deep)?),
            5 => {
                let len = r.count()?;
                let start = self.pairs.len() as u32;
                for _ in 0..len {
                    let key = r.below(self.strings.len())?;
                    let value = self.earlier(r, &mut deep)?;
                    self.pairs.push((key, value));
                }
                Node::Map(List { start, len })
            }
            _ => return None,
        };
        Some((node, deep))
    }

    fn read_rules(&mut self, r: &mut Reader<'_>) -> Option<()> {
        let count = r.count()?;
        for index in 0..count {
            let kind = r.byte()?;
            let conditions = self.expr_list(r)?;
            let mut next = index + 1;
            let outcome = match kind {
                0 => {
                    next = next.checked_add(r.number()?).filter(|n| *n <= count)?;
                    Outcome::Tree
                }
                1 => {
                    let url = r.below(self.exprs.len())?;
                    let (start, len) = (self.headers.len() as u32, r.count()?);
                    for _ in 0..len {
                        let name = r.below(self.strings.len())?;
                        let values = self.expr_list(r)?;
                        self.headers.push((name, values));
                    }
                    let properties = r.below(self.values.len() + 1)?.checked_sub(1);
                    Outcome::Endpoint { url, headers: List { start, len }, properties }
                }
                2 => Outcome::Error(r.below(self.exprs.len())?),
                _ => return None,
            };
            self.rules.push(Rule { conditions, outcome, next });
        }
        Some(())
    }

    fn expr_list(&mut self, r: &mut Reader<'_>) -> Option<List> {
        let (start, len) = (self.lists.len() as u32, r.count()?);
        for _ in 0..len {
            let id = r.below(self.exprs.len())?;
            self.lists.push(id);
        }
        Some(List { start, len })
    }
}
