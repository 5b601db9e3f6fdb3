//! Compiles an endpoint rule set into the small program that the library evaluates.
//!
//! A rule set is a tree of rules whose conditions may name their results. All
//! its functions are pure, so a name is only another way to write its
//! expression: every reference is replaced by the expression it stands for, and
//! equal expressions become one entry of a table. What is left has no scopes and
//! no variables; the evaluator needs one memo slot per expression, and however
//! often the rules ask whether FIPS is on, it is found out once.
//!
//! Expressions and property values come after those they use, so the tables have
//! no cycles. Rules are in pre-order with the size of their subtree: a condition
//! that fails is a jump. Numbers are LEB128 varints. The reader in the library
//! (`endpoint/program.rs`) describes the same layout and trusts none of it.

mod expr;
mod params;

use expr::{Expr, Type};
pub use params::{Parameter, parameters};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The layout's version, the program's first byte.
const VERSION: u8 = 1;
/// The deepest nesting of rules, calls and properties that is accepted.
const MAX_DEPTH: usize = 64;

/// Compiles a rule set in the form of `endpoint-rule-set-1.json`.
pub fn compile(ruleset: &Value) -> Result<Vec<u8>, String> {
    let mut c = Compiler::default();
    let version = ruleset.get("version").and_then(Value::as_str).ok_or("the rule set has no `version`")?;
    if !version.starts_with("1.") {
        return Err(format!("rule sets of version {version} are not known"));
    }
    for (name, spec) in object(ruleset, "parameters", "the rule set")? {
        c.parameter(name, spec).map_err(|e| format!("parameter {name}: {e}"))?;
    }
    let rules = list(ruleset, "rules", "the rule set")?;
    for (i, rule) in rules.iter().enumerate() {
        c.rule(rule, 0).map_err(|e| format!("rules[{i}]{e}"))?;
    }
    Ok(c.finish())
}

/// Byte strings, each kept once.
#[derive(Default)]
struct Table {
    ids: HashMap<Vec<u8>, u64>,
    bytes: Vec<u8>,
}

impl Table {
    fn add(&mut self, entry: Vec<u8>) -> u64 {
        let next = self.ids.len() as u64;
        *self.ids.entry(entry).or_insert_with_key(|e| {
            self.bytes.extend_from_slice(e);
            next
        })
    }
}

#[derive(Default)]
struct Compiler {
    strings: Vec<String>,
    string_ids: HashMap<String, u64>,
    parameters: Vec<u8>,
    parameter_count: u64,
    exprs: Table,
    values: Table,
    rules: Vec<u8>,
    rule_count: u64,
    /// Names in scope, innermost last.
    scope: Vec<(String, Expr)>,
}

impl Compiler {
    fn finish(self) -> Vec<u8> {
        let mut out = vec![VERSION];
        number(&mut out, self.strings.len() as u64);
        self.strings.iter().for_each(|s| number(&mut out, s.len() as u64));
        self.strings.iter().for_each(|s| out.extend_from_slice(s.as_bytes()));
        for (count, bytes) in [
            (self.parameter_count, &self.parameters),
            (self.exprs.ids.len() as u64, &self.exprs.bytes),
            (self.values.ids.len() as u64, &self.values.bytes),
            (self.rule_count, &self.rules),
        ] {
            number(&mut out, count);
            out.extend_from_slice(bytes);
        }
        out
    }

    fn string(&mut self, s: &str) -> u64 {
        if let Some(id) = self.string_ids.get(s) {
            return *id;
        }
        let id = self.strings.len() as u64;
        self.strings.push(s.to_owned());
        self.string_ids.insert(s.to_owned(), id);
        id
    }

    fn parameter(&mut self, name: &str, spec: &Value) -> Result<(), String> {
        let known = ["type", "builtIn", "default", "required", "documentation", "deprecated"];
        only(spec, &known)?;
        let ty = match text(spec, "type", "the parameter")?.to_ascii_lowercase().as_str() {
            "string" => Type::String,
            "boolean" => Type::Bool,
            "stringarray" => Type::Strings,
            other => return Err(format!("type `{other}` is not string, boolean or stringArray")),
        };
        let required = match spec.get("required") {
            None => false,
            Some(v) => v.as_bool().ok_or("`required` is not a boolean")?,
        };
        let builtin = match spec.get("builtIn") {
            None => None,
            Some(v) => Some(v.as_str().ok_or("`builtIn` is not a string")?),
        };
        let default = spec.get("default");
        let mut out = Vec::new();
        number(&mut out, self.string(name));
        out.push(match ty {
            Type::String => 0,
            Type::Bool => 1,
            _ => 2,
        });
        out.push(required as u8 | (default.is_some() as u8) << 1);
        let builtin = builtin.map_or(0, |b| self.string(b) + 1);
        number(&mut out, builtin);
        match (ty, default) {
            (_, None) => {}
            (Type::String, Some(Value::String(s))) => number(&mut out, self.string(s)),
            (Type::Bool, Some(Value::Bool(b))) => out.push(*b as u8),
            (Type::Strings, Some(Value::Array(items))) => {
                number(&mut out, items.len() as u64);
                for item in items {
                    let s = item.as_str().ok_or("an element of the default is not a string")?;
                    number(&mut out, self.string(s));
                }
            }
            _ => return Err("the default is not of the parameter's type".to_owned()),
        }
        self.parameters.extend_from_slice(&out);
        // Its expression is only added to the table when a rule refers to it:
        // the library's cache is keyed by what is in the table.
        self.scope.push((name.to_owned(), Expr { id: UNUSED | self.parameter_count, ty }));
        self.parameter_count += 1;
        Ok(())
    }

    fn rule(&mut self, rule: &Value, depth: usize) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err(": the rules are nested too deeply".to_owned());
        }
        let outer = self.scope.len();
        let at = |e: String| format!(": {e}");
        let mut ids = Vec::new();
        for (i, condition) in list(rule, "conditions", "the rule").map_err(at)?.iter().enumerate() {
            let id = self.condition(condition).map_err(|e| format!(".conditions[{i}]: {e}"))?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let kind = text(rule, "type", "the rule").map_err(at)?;
        let mut head = Vec::new();
        head.push(match kind {
            "tree" => 0,
            "endpoint" => 1,
            "error" => 2,
            other => return Err(format!(": rule type `{other}` is not endpoint, error or tree")),
        });
        number(&mut head, ids.len() as u64);
        ids.iter().for_each(|id| number(&mut head, *id));
        self.rule_count += 1;
        let allowed = ["type", "conditions", "documentation", if kind == "tree" { "rules" } else { kind }];
        only(rule, &allowed).map_err(at)?;
        match kind {
            "tree" => {
                let rules = list(rule, "rules", "the tree").map_err(at)?;
                if rules.is_empty() {
                    return Err(": a tree without rules".to_owned());
                }
                let (first, before) = (self.rule_count, std::mem::take(&mut self.rules));
                for (i, inner) in rules.iter().enumerate() {
                    self.rule(inner, depth + 1).map_err(|e| format!(".rules[{i}]{e}"))?;
                }
                number(&mut head, self.rule_count - first);
                let inner = std::mem::replace(&mut self.rules, before);
                self.rules.extend_from_slice(&head);
                self.rules.extend_from_slice(&inner);
            }
            "endpoint" => {
                self.endpoint(&rule["endpoint"], &mut head).map_err(|e| format!(".endpoint: {e}"))?;
                self.rules.extend_from_slice(&head);
            }
            _ => {
                let error = rule.get("error").ok_or(": an error rule without `error`")?;
                let message = self.typed(error, Type::String, 0).map_err(|e| format!(".error: {e}"))?;
                number(&mut head, message);
                self.rules.extend_from_slice(&head);
            }
        }
        self.scope.truncate(outer);
        Ok(())
    }

    fn condition(&mut self, condition: &Value) -> Result<u64, String> {
        only(condition, &["fn", "argv", "assign"])?;
        let expr = self.call(condition, 0)?;
        if let Some(name) = condition.get("assign") {
            let name = name.as_str().ok_or("`assign` is not a string")?;
            if self.scope.iter().any(|(n, _)| n == name) {
                return Err(format!("`{name}` is assigned, but the name is taken"));
            }
            self.scope.push((name.to_owned(), expr));
        }
        Ok(expr.id)
    }

    fn endpoint(&mut self, endpoint: &Value, out: &mut Vec<u8>) -> Result<(), String> {
        only(endpoint, &["url", "headers", "properties"])?;
        let url = endpoint.get("url").ok_or("no `url`")?;
        let url = self.typed(url, Type::String, 0).map_err(|e| format!("url: {e}"))?;
        number(out, url);
        let none = Map::new();
        let headers = match endpoint.get("headers") {
            None => &none,
            Some(v) => v.as_object().ok_or("`headers` is not an object")?,
        };
        number(out, headers.len() as u64);
        for (name, values) in headers {
            let values = values.as_array().ok_or_else(|| format!("header {name}: not a list"))?;
            number(out, self.string(name));
            number(out, values.len() as u64);
            for value in values {
                let id = self.typed(value, Type::String, 0).map_err(|e| format!("header {name}: {e}"))?;
                number(out, id);
            }
        }
        let properties = match endpoint.get("properties") {
            None => None,
            Some(v) if v.as_object().is_some_and(Map::is_empty) => None,
            Some(v) if v.is_object() => Some(self.value(v, 0).map_err(|e| format!("properties: {e}"))?),
            Some(_) => return Err("`properties` is not an object".to_owned()),
        };
        number(out, properties.map_or(0, |id| id + 1));
        Ok(())
    }

    /// A JSON value whose strings are templates.
    fn value(&mut self, v: &Value, depth: usize) -> Result<u64, String> {
        if depth > MAX_DEPTH {
            return Err("nested too deeply".to_owned());
        }
        let mut out = Vec::new();
        match v {
            Value::Null => out.push(0),
            Value::Bool(b) => out.extend([1, *b as u8]),
            Value::Number(n) => {
                let n = n.as_i64().ok_or_else(|| format!("{n} is not an integer"))?;
                out.push(2);
                number(&mut out, zigzag(n));
            }
            Value::String(s) => {
                out.push(3);
                number(&mut out, self.template(s)?);
            }
            Value::Array(items) => {
                out.push(4);
                number(&mut out, items.len() as u64);
                for item in items {
                    number(&mut out, self.value(item, depth + 1)?);
                }
            }
            Value::Object(map) => {
                out.push(5);
                number(&mut out, map.len() as u64);
                for (key, item) in map {
                    number(&mut out, self.string(key));
                    number(&mut out, self.value(item, depth + 1).map_err(|e| format!("{key}: {e}"))?);
                }
            }
        }
        Ok(self.values.add(out))
    }
}

/// Marks a parameter in scope that has no expression yet.
const UNUSED: u64 = 1 << 63;

fn number(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)) as u64
}

fn object<'a>(v: &'a Value, key: &str, of: &str) -> Result<&'a Map<String, Value>, String> {
    v.get(key).and_then(Value::as_object).ok_or_else(|| format!("{of} has no object `{key}`"))
}

fn list<'a>(v: &'a Value, key: &str, of: &str) -> Result<&'a [Value], String> {
    let found = v.get(key).and_then(Value::as_array);
    found.map(Vec::as_slice).ok_or_else(|| format!("{of} has no list `{key}`"))
}

fn text<'a>(v: &'a Value, key: &str, of: &str) -> Result<&'a str, String> {
    v.get(key).and_then(Value::as_str).ok_or_else(|| format!("{of} has no string `{key}`"))
}

/// Refuses keys that are not known: they may change what a rule means.
fn only(v: &Value, known: &[&str]) -> Result<(), String> {
    let map = v.as_object().ok_or_else(|| format!("{v} is not an object"))?;
    match map.keys().find(|k| !known.contains(&k.as_str())) {
        Some(key) => Err(format!("the key `{key}` is not known")),
        None => Ok(()),
    }
}
