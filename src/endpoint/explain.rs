//! How an endpoint came about, for people: the rules that were looked at, their
//! conditions as text, and the one that decided.
//!
//! Rule sets hold many hundreds of rules, and the question that reaches support is
//! always the same: why this host? The program has no names or line numbers, but
//! its rules are in the order of the rule set's text, so that a rule's path
//! (`rules[1].rules[0]`) leads to its place there.

use super::evaluate::Trail;
use super::program::{Expr, Field, Outcome, Program};
use super::result::Endpoint;
use crate::error::Result;
use std::sync::Arc;

/// The longest text of a condition. Expressions share their parts, so that a small program may
/// stand for much text.
const MAX_TEXT: usize = 4096;

/// How an endpoint came about.
#[derive(Debug)]
pub struct Explanation {
    /// Whether a call with these parameters would have found it in the cache.
    pub cached: bool,
    /// The rules that were looked at, in order; the last one decided, if its conditions hold.
    pub steps: Vec<Step>,
    /// What came out.
    pub result: Result<Arc<Endpoint>>,
}

/// One rule that was looked at.
#[derive(Debug)]
pub struct Step {
    /// Its position, counted in the order of the rule set's text.
    pub rule: u32,
    /// Its place there: `rules[1].rules[0]`.
    pub path: String,
    /// What it does when its conditions hold: `tree`, `endpoint`, `error`.
    pub kind: &'static str,
    /// The conditions that were looked at, and whether each held; the first that did not is the last.
    pub conditions: Vec<(String, bool)>,
    /// Whether all held.
    pub holds: bool,
}

/// The rules that an evaluation came by.
#[derive(Debug, Default)]
pub(super) struct Steps(Vec<(usize, usize)>);

impl Trail for Steps {
    fn rule(&mut self, at: usize, held: usize) {
        self.0.push((at, held));
    }
}

impl Steps {
    pub(super) fn told(&self, program: &Program) -> Vec<Step> {
        let step = |&(at, held): &(usize, usize)| {
            let rule = program.rules.get(at)?;
            let all = program.list(rule.conditions);
            let told = all.iter().take(held + 1).enumerate();
            Some(Step {
                rule: at as u32,
                path: path(program, at),
                kind: match rule.outcome {
                    Outcome::Tree => "tree",
                    Outcome::Endpoint { .. } => "endpoint",
                    Outcome::Error(_) => "error",
                },
                conditions: told.map(|(i, c)| (text(program, *c), i < held)).collect(),
                holds: held == all.len(),
            })
        };
        self.0.iter().filter_map(step).collect()
    }
}

/// The way to a rule through the trees around it.
fn path(program: &Program, to: usize) -> String {
    let mut out = String::new();
    // The first rule of the level that is walked, and the position of `at` in it.
    let (mut at, mut position) = (0, 0);
    while let Some(rule) = program.rules.get(at) {
        if at == to {
            out.push_str(&format!("rules[{position}]"));
            break;
        }
        let next = rule.next as usize;
        if to < next {
            out.push_str(&format!("rules[{position}]."));
            (at, position) = (at + 1, 0);
        } else {
            (at, position) = (next, position + 1);
        }
    }
    out
}

fn text(program: &Program, expr: u32) -> String {
    let mut out = String::new();
    write(program, expr, &mut out);
    out
}

/// The recursion ends with the nesting of expressions, which is capped when a program is read, and with the text.
fn write(program: &Program, expr: u32, out: &mut String) {
    if out.len() > MAX_TEXT {
        if !out.ends_with('…') {
            out.push('…');
        }
        return;
    }
    match program.exprs[expr as usize] {
        Expr::Param(slot) => out.push_str(&program.parameters()[slot as usize].name),
        Expr::String(id) => out.push_str(&format!("{:?}", program.str(id))),
        Expr::Bool(b) => out.push_str(if b { "true" } else { "false" }),
        Expr::Template(parts) => {
            out.push('"');
            for part in program.list(parts) {
                match program.exprs[*part as usize] {
                    Expr::String(id) => out.push_str(program.str(id)),
                    _ => {
                        out.push('{');
                        write(program, *part, out);
                        out.push('}');
                    }
                }
            }
            out.push('"');
        }
        Expr::Attr(of, field) => {
            write(program, of, out);
            out.push('#');
            out.push_str(name(field));
        }
        Expr::Index(of, i) => {
            write(program, of, out);
            out.push_str(&format!("[{i}]"));
        }
        Expr::IsSet(a) => call(program, "isSet", &[a], out),
        Expr::Not(a) => call(program, "not", &[a], out),
        Expr::StringEquals(a, b) => call(program, "stringEquals", &[a, b], out),
        Expr::BooleanEquals(a, b) => call(program, "booleanEquals", &[a, b], out),
        Expr::Substring { of, start, stop, reverse } => {
            call(program, "substring", &[of], out);
            out.pop();
            out.push_str(&format!(", {start}, {stop}, {reverse})"));
        }
        Expr::UriEncode(a) => call(program, "uriEncode", &[a], out),
        Expr::ParseUrl(a) => call(program, "parseURL", &[a], out),
        Expr::HostLabel(a, b) => call(program, "isValidHostLabel", &[a, b], out),
        Expr::Partition(a) => call(program, "aws.partition", &[a], out),
        Expr::ParseArn(a) => call(program, "aws.parseArn", &[a], out),
        Expr::VirtualHostable(a, b) => call(program, "aws.isVirtualHostableS3Bucket", &[a, b], out),
        Expr::Coalesce(all) => call(program, "coalesce", program.list(all), out),
        Expr::Split { of, delimiter, limit } => {
            call(program, "split", &[of, delimiter], out);
            out.pop();
            out.push_str(&format!(", {limit})"));
        }
        Expr::IfElse(a, b, c) => call(program, "ite", &[a, b, c], out),
    }
}

fn call(program: &Program, function: &str, arguments: &[u32], out: &mut String) {
    out.push_str(function);
    out.push('(');
    for (i, argument) in arguments.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write(program, *argument, out);
    }
    out.push(')');
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::DnsSuffix => "dnsSuffix",
        Field::DualStackDnsSuffix => "dualStackDnsSuffix",
        Field::SupportsFips => "supportsFIPS",
        Field::SupportsDualStack => "supportsDualStack",
        Field::ImplicitGlobalRegion => "implicitGlobalRegion",
        Field::ArnPartition => "partition",
        Field::ArnService => "service",
        Field::ArnRegion => "region",
        Field::ArnAccountId => "accountId",
        Field::ArnResourceId => "resourceId",
        Field::UrlScheme => "scheme",
        Field::UrlAuthority => "authority",
        Field::UrlPath => "path",
        Field::UrlNormalizedPath => "normalizedPath",
        Field::UrlIsIp => "isIp",
    }
}
