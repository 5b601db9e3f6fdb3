//! Runs a program on the values of one call.
//!
//! Every expression is evaluated at most once and only when a rule asks for it.
//! Rules are walked once from first to last; a rule whose conditions fail is
//! skipped with all that is inside it. Values are copies of a word or two: text
//! is borrowed from the program, the partitions or the parameters, or is a range
//! of one buffer that templates and encodings are written to.
//!
//! A function that is given nothing, or a value of the wrong type, gives
//! nothing, and a condition that is nothing fails. Rule sets are type-checked
//! when they are compiled, so this matters only for parameters that are not set.

use super::functions::{self, position};
use super::params::{Params, Value};
use super::partition::{Outputs, Partitions};
use super::program::{Expr, Field, List, Outcome, Program};
use super::result::Endpoint;
use crate::error::{Error, Result, Status};
use std::borrow::Cow;

/// The most text that one evaluation may make; only a malicious program needs more.
const MAX_MADE: usize = 1 << 20;

/// Text: borrowed, or made by this evaluation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Text<'e> {
    Borrowed(&'e str),
    Made { start: u32, len: u32 },
}

impl<'e> Text<'e> {
    /// A part of it. The range comes from a function that was given this text.
    fn slice(self, range: std::ops::Range<usize>) -> Text<'e> {
        match self {
            Text::Borrowed(s) => Text::Borrowed(s.get(range).unwrap_or("")),
            Text::Made { start, .. } => {
                Text::Made { start: start + range.start as u32, len: range.len() as u32 }
            }
        }
    }
}

/// The value of an expression.
#[derive(Debug, Clone, Copy)]
enum Val<'e> {
    /// Not evaluated yet.
    Unknown,
    Nothing,
    Bool(bool),
    Text(Text<'e>),
    /// A list that is a parameter.
    Given(&'e [Cow<'e, str>]),
    /// A list that `split` made.
    Pieces(u32),
    /// The list that an ARN's resource is.
    Resource(Text<'e>),
    Outputs(&'e Outputs),
    Arn(u32),
    Url(u32),
}

#[derive(Debug)]
struct Arn<'e> {
    text: Text<'e>,
    parts: functions::ArnParts,
}

#[derive(Debug)]
struct Url<'e> {
    text: Text<'e>,
    parts: functions::UrlParts,
}

/// One run of a program.
pub(super) struct Evaluation<'e> {
    pub(super) program: &'e Program,
    partitions: &'e Partitions,
    params: &'e Params<'e>,
    memo: Vec<Val<'e>>,
    made: String,
    arns: Vec<Arn<'e>>,
    urls: Vec<Url<'e>>,
    pieces: Vec<Vec<Text<'e>>>,
}

/// Is told which rules an evaluation came by.
pub(super) trait Trail {
    /// A rule, and how many of its conditions held before one did not.
    fn rule(&mut self, at: usize, held: usize);
}

/// Nobody is told.
impl Trail for () {
    fn rule(&mut self, _: usize, _: usize) {}
}

impl<'e> Evaluation<'e> {
    /// Runs the rules: an endpoint, or the error that they give.
    pub(super) fn run(
        program: &'e Program,
        partitions: &'e Partitions,
        params: &'e Params<'e>,
        trail: &mut impl Trail,
    ) -> Result<Endpoint> {
        let mut run = Evaluation {
            program,
            partitions,
            params,
            memo: vec![Val::Unknown; program.exprs.len()],
            made: String::new(),
            arns: Vec::new(),
            urls: Vec::new(),
            pieces: Vec::new(),
        };
        run.walk(trail)
    }

    fn walk(&mut self, trail: &mut impl Trail) -> Result<Endpoint> {
        let program = self.program;
        let mut at = 0;
        while let Some(rule) = program.rules.get(at) {
            let conditions = program.list(rule.conditions);
            let held = conditions.iter().take_while(|c| self.holds(**c)).count();
            let holds = held == conditions.len();
            trail.rule(at, held);
            at = match (holds, rule.outcome) {
                (false, _) => rule.next as usize,
                (true, Outcome::Tree) => at + 1,
                (true, Outcome::Error(message)) => {
                    let message =
                        self.string(message).unwrap_or("the endpoint rules refuse these parameters");
                    return Err(refusal(message));
                }
                (true, Outcome::Endpoint { url, headers, properties }) => {
                    return Endpoint::build(self, at as u32, url, headers, properties);
                }
            };
        }
        Err(refusal(self.unmatched()))
    }

    /// The text of a string expression.
    pub(super) fn string(&mut self, expr: u32) -> Option<&str> {
        let text = self.text_of(expr)?;
        Some(self.str(text))
    }

    fn unmatched(&self) -> String {
        let mut message = "no endpoint rule matches these parameters:".to_owned();
        for (slot, parameter) in self.program.parameters().iter().enumerate() {
            let value: &dyn std::fmt::Debug = match self.value(slot) {
                Some(Value::String(s)) => s,
                Some(Value::Bool(b)) => b,
                Some(Value::StringArray(v)) => v,
                None => continue,
            };
            message.push_str(&format!(" {}={value:?}", parameter.name));
        }
        message
    }

    fn value(&self, slot: usize) -> Option<&'e Value<'e>> {
        let given = self.params.value(slot);
        given.or_else(|| self.program.parameters()[slot].default.as_ref())
    }

    fn holds(&mut self, condition: u32) -> bool {
        !matches!(self.eval(condition), Val::Nothing | Val::Bool(false))
    }

    fn eval(&mut self, id: u32) -> Val<'e> {
        match self.program.exprs[id as usize] {
            Expr::Param(slot) => match self.value(slot as usize) {
                None => Val::Nothing,
                Some(Value::String(s)) => Val::Text(Text::Borrowed(s)),
                Some(Value::Bool(b)) => Val::Bool(*b),
                Some(Value::StringArray(items)) => Val::Given(items),
            },
            Expr::String(s) => Val::Text(Text::Borrowed(self.program.str(s))),
            Expr::Bool(b) => Val::Bool(b),
            expr => {
                if let Val::Unknown = self.memo[id as usize] {
                    self.memo[id as usize] = self.compute(expr).unwrap_or(Val::Nothing);
                }
                self.memo[id as usize]
            }
        }
    }

    /// Recursion ends: expressions use earlier ones only, and `Program::parse` capped their depth.
    fn compute(&mut self, expr: Expr) -> Option<Val<'e>> {
        Some(match expr {
            Expr::Param(_) | Expr::String(_) | Expr::Bool(_) => return None,
            Expr::Template(parts) => Val::Text(self.template(parts)?),
            Expr::Attr(of, field) => self.attribute(of, field)?,
            Expr::Index(of, index) => Val::Text(self.item(of, index)?),
            Expr::IsSet(of) => Val::Bool(!matches!(self.eval(of), Val::Nothing)),
            Expr::Not(of) => Val::Bool(!self.bool_of(of)?),
            Expr::StringEquals(a, b) => {
                let (a, b) = (self.text_of(a)?, self.text_of(b)?);
                Val::Bool(self.str(a) == self.str(b))
            }
            Expr::BooleanEquals(a, b) => Val::Bool(self.bool_of(a)? == self.bool_of(b)?),
            Expr::Substring { of, start, stop, reverse } => {
                let text = self.text_of(of)?;
                let range = functions::substring(self.str(text), start as usize, stop as usize, reverse)?;
                Val::Text(text.slice(range))
            }
            Expr::UriEncode(of) => {
                let text = self.text_of(of)?;
                let mut out = String::new();
                functions::uri_encode(self.str(text), &mut out);
                let start = self.made.len();
                self.made.push_str(&out);
                Val::Text(self.made_from(start)?)
            }
            Expr::ParseUrl(of) => {
                let text = self.text_of(of)?;
                let parts = functions::parse_url(self.str(text))?;
                self.urls.push(Url { text, parts });
                Val::Url(self.urls.len() as u32 - 1)
            }
            Expr::ParseArn(of) => {
                let text = self.text_of(of)?;
                let parts = functions::parse_arn(self.str(text))?;
                self.arns.push(Arn { text, parts });
                Val::Arn(self.arns.len() as u32 - 1)
            }
            Expr::Partition(of) => {
                let region = self.text_of(of)?;
                Val::Outputs(self.partitions.of(self.str(region)))
            }
            Expr::HostLabel(of, dots) => {
                let (text, dots) = (self.text_of(of)?, self.bool_of(dots)?);
                Val::Bool(functions::is_host_label(self.str(text), dots))
            }
            Expr::VirtualHostable(of, dots) => {
                let (text, dots) = (self.text_of(of)?, self.bool_of(dots)?);
                Val::Bool(functions::is_virtual_hostable(self.str(text), dots))
            }
            Expr::Coalesce(list) => {
                let mut values = self.program.list(list).iter().map(|id| self.eval(*id));
                values.find(|v| !matches!(v, Val::Nothing))?
            }
            Expr::Split { of, delimiter, limit } => self.split(of, delimiter, limit as usize)?,
            Expr::IfElse(condition, yes, no) => match self.bool_of(condition)? {
                true => self.eval(yes),
                false => self.eval(no),
            },
        })
    }

    fn attribute(&mut self, of: u32, field: Field) -> Option<Val<'e>> {
        match self.eval(of) {
            Val::Outputs(o) => {
                let text: &'e str = match field {
                    Field::Name => &o.name,
                    Field::DnsSuffix => &o.dns_suffix,
                    Field::DualStackDnsSuffix => &o.dual_stack_dns_suffix,
                    Field::ImplicitGlobalRegion => &o.implicit_global_region,
                    Field::SupportsFips => return Some(Val::Bool(o.supports_fips)),
                    Field::SupportsDualStack => return Some(Val::Bool(o.supports_dual_stack)),
                    _ => return None,
                };
                Some(Val::Text(Text::Borrowed(text)))
            }
            Val::Arn(i) => {
                let Arn { text, parts } = self.arns.get(i as usize)?;
                let range = match field {
                    Field::ArnPartition => &parts.partition,
                    Field::ArnService => &parts.service,
                    Field::ArnRegion => &parts.region,
                    Field::ArnAccountId => &parts.account,
                    Field::ArnResourceId => return Some(Val::Resource(text.slice(parts.resource.clone()))),
                    _ => return None,
                };
                Some(Val::Text(text.slice(range.clone())))
            }
            Val::Url(i) => {
                let Url { text, parts } = self.urls.get(i as usize)?;
                let range = match field {
                    Field::UrlAuthority => &parts.authority,
                    Field::UrlPath => &parts.path,
                    Field::UrlNormalizedPath => {
                        let path = text.slice(parts.path.clone());
                        return Some(Val::Text(self.with_slashes(path)?));
                    }
                    Field::UrlScheme => {
                        let scheme = if parts.https { "https" } else { "http" };
                        return Some(Val::Text(Text::Borrowed(scheme)));
                    }
                    Field::UrlIsIp => return Some(Val::Bool(parts.is_ip)),
                    _ => return None,
                };
                Some(Val::Text(text.slice(range.clone())))
            }
            _ => None,
        }
    }

    /// A path that begins and ends with a slash.
    fn with_slashes(&mut self, path: Text<'e>) -> Option<Text<'e>> {
        match self.str(path) {
            "" => Some(Text::Borrowed("/")),
            p if p.ends_with('/') => Some(path),
            _ => {
                let start = self.made.len();
                self.append(path);
                self.made.push('/');
                self.made_from(start)
            }
        }
    }

    fn item(&mut self, of: u32, index: i32) -> Option<Text<'e>> {
        match self.eval(of) {
            Val::Given(items) => Some(Text::Borrowed(&items[position(index, items.len())?])),
            Val::Pieces(i) => {
                let items = self.pieces.get(i as usize)?;
                Some(items[position(index, items.len())?])
            }
            Val::Resource(text) => {
                let resource = self.str(text);
                let separators = || resource.bytes().enumerate().filter(|(_, b)| matches!(b, b':' | b'/'));
                let nth = position(index, separators().count() + 1)?;
                let start = if nth == 0 { 0 } else { separators().nth(nth - 1)?.0 + 1 };
                let end = separators().nth(nth).map_or(resource.len(), |(at, _)| at);
                Some(text.slice(start..end))
            }
            _ => None,
        }
    }

    /// At most `limit` pieces, or all if it is 0.
    fn split(&mut self, of: u32, delimiter: u32, limit: usize) -> Option<Val<'e>> {
        let (text, delimiter) = (self.text_of(of)?, self.text_of(delimiter)?);
        let (whole, delimiter) = (self.str(text), self.str(delimiter));
        if delimiter.is_empty() {
            return None;
        }
        let (mut pieces, mut start) = (Vec::new(), 0);
        while limit == 0 || pieces.len() + 1 < limit {
            let Some(at) = whole[start..].find(delimiter) else { break };
            pieces.push(text.slice(start..start + at));
            start += at + delimiter.len();
        }
        pieces.push(text.slice(start..whole.len()));
        self.pieces.push(pieces);
        Some(Val::Pieces(self.pieces.len() as u32 - 1))
    }

    fn template(&mut self, parts: List) -> Option<Text<'e>> {
        let program = self.program;
        // All parts first: they may make text of their own.
        for part in program.list(parts) {
            self.text_of(*part)?;
        }
        let start = self.made.len();
        for part in program.list(parts) {
            let text = self.text_of(*part)?;
            self.append(text);
            if self.made.len() > MAX_MADE {
                return None;
            }
        }
        self.made_from(start)
    }

    fn append(&mut self, text: Text<'e>) {
        match text {
            Text::Borrowed(s) => self.made.push_str(s),
            Text::Made { start, len } => {
                self.made.extend_from_within(start as usize..start as usize + len as usize)
            }
        }
    }

    fn made_from(&self, start: usize) -> Option<Text<'e>> {
        let end = self.made.len();
        (end <= MAX_MADE).then(|| Text::Made { start: start as u32, len: (end - start) as u32 })
    }

    fn text_of(&mut self, id: u32) -> Option<Text<'e>> {
        match self.eval(id) {
            Val::Text(text) => Some(text),
            _ => None,
        }
    }

    fn bool_of(&mut self, id: u32) -> Option<bool> {
        match self.eval(id) {
            Val::Bool(b) => Some(b),
            _ => None,
        }
    }

    fn str(&self, text: Text<'e>) -> &str {
        match text {
            Text::Borrowed(s) => s,
            Text::Made { start, len } => {
                self.made.get(start as usize..start as usize + len as usize).unwrap_or("")
            }
        }
    }
}

/// The error of a rule, or of no rule at all.
pub(super) fn refusal(message: impl Into<String>) -> Error {
    Error::new(Status::Endpoint, "EndpointResolution", message).at("endpoint")
}
