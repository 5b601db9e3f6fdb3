//! Expressions: literals, templates, references and calls, checked and numbered.
//!
//! An expression is checked for its function's arity and its arguments' types
//! before it gets an entry, so the library never meets `booleanEquals` of a URL.
//! Paths such as `resourceId[0]`, in templates or in `getAttr`, become a chain of
//! attributes and indices; a template that is one reference is that reference.

use super::{Compiler, MAX_DEPTH, UNUSED, list, number, only, text, zigzag};
use serde_json::Value;

/// What an expression gives. Every one may also give nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    String,
    Bool,
    Strings,
    Partition,
    Arn,
    Url,
}

/// The attributes of the structured results; their numbers are part of the layout.
const FIELDS: [(Type, &str, Type); 16] = [
    (Type::Partition, "name", Type::String),
    (Type::Partition, "dnsSuffix", Type::String),
    (Type::Partition, "dualStackDnsSuffix", Type::String),
    (Type::Partition, "supportsFIPS", Type::Bool),
    (Type::Partition, "supportsDualStack", Type::Bool),
    (Type::Partition, "implicitGlobalRegion", Type::String),
    (Type::Arn, "partition", Type::String),
    (Type::Arn, "service", Type::String),
    (Type::Arn, "region", Type::String),
    (Type::Arn, "accountId", Type::String),
    (Type::Arn, "resourceId", Type::Strings),
    (Type::Url, "scheme", Type::String),
    (Type::Url, "authority", Type::String),
    (Type::Url, "path", Type::String),
    (Type::Url, "normalizedPath", Type::String),
    (Type::Url, "isIp", Type::Bool),
];

/// Functions whose arguments all are expressions: name, opcode, arguments, result.
const FUNCTIONS: [(&str, u8, &[Type], Type); 9] = [
    ("not", 7, &[Type::Bool], Type::Bool),
    ("stringEquals", 8, &[Type::String, Type::String], Type::Bool),
    ("booleanEquals", 9, &[Type::Bool, Type::Bool], Type::Bool),
    ("uriEncode", 11, &[Type::String], Type::String),
    ("parseURL", 12, &[Type::String], Type::Url),
    ("isValidHostLabel", 13, &[Type::String, Type::Bool], Type::Bool),
    ("aws.partition", 14, &[Type::String], Type::Partition),
    ("aws.parseArn", 15, &[Type::String], Type::Arn),
    ("aws.isVirtualHostableS3Bucket", 16, &[Type::String, Type::Bool], Type::Bool),
];

mod op {
    pub const PARAM: u8 = 0;
    pub const STRING: u8 = 1;
    pub const BOOL: u8 = 2;
    pub const TEMPLATE: u8 = 3;
    pub const ATTR: u8 = 4;
    pub const INDEX: u8 = 5;
    pub const IS_SET: u8 = 6;
    pub const SUBSTRING: u8 = 10;
    pub const COALESCE: u8 = 17;
    pub const SPLIT: u8 = 18;
    pub const ITE: u8 = 19;
}

/// An expression in the table, with its type.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expr {
    pub(super) id: u64,
    pub(super) ty: Type,
}

impl Compiler {
    /// An argument: a literal, a template, a reference or a call.
    fn expr(&mut self, v: &Value, depth: usize) -> Result<Expr, String> {
        if depth > MAX_DEPTH {
            return Err("the calls are nested too deeply".to_owned());
        }
        match v {
            Value::String(s) => Ok(Expr { id: self.template(s)?, ty: Type::String }),
            Value::Bool(b) => Ok(self.add(vec![op::BOOL, *b as u8], Type::Bool)),
            Value::Object(map) if map.contains_key("ref") => {
                only(v, &["ref"])?;
                self.reference(v["ref"].as_str().ok_or("`ref` is not a string")?)
            }
            Value::Object(map) if map.contains_key("fn") => {
                only(v, &["fn", "argv"])?;
                self.call(v, depth)
            }
            other => Err(format!("{other} is not a literal, a reference or a call")),
        }
    }

    pub(super) fn typed(&mut self, v: &Value, ty: Type, depth: usize) -> Result<u64, String> {
        let expr = self.expr(v, depth)?;
        if expr.ty != ty {
            return Err(format!("{v} gives {:?} where {ty:?} is due", expr.ty));
        }
        Ok(expr.id)
    }

    fn reference(&mut self, name: &str) -> Result<Expr, String> {
        let found = self.scope.iter().find(|(n, _)| n == name);
        let expr = found.ok_or_else(|| format!("`{name}` is not defined here"))?.1;
        if expr.id & UNUSED == 0 {
            return Ok(expr);
        }
        let mut out = vec![op::PARAM];
        number(&mut out, expr.id & !UNUSED);
        Ok(self.add(out, expr.ty))
    }

    pub(super) fn call(&mut self, v: &Value, depth: usize) -> Result<Expr, String> {
        let name = text(v, "fn", "the call")?;
        let args = list(v, "argv", name)?;
        self.apply(name, args, depth).map_err(|e| format!("{name}: {e}"))
    }

    fn apply(&mut self, name: &str, args: &[Value], depth: usize) -> Result<Expr, String> {
        let depth = depth + 1;
        if let Some((_, code, types, result)) = FUNCTIONS.iter().find(|f| f.0 == name) {
            arity(args, types.len())?;
            let mut out = vec![*code];
            for (arg, ty) in args.iter().zip(*types) {
                let id = self.typed(arg, *ty, depth)?;
                number(&mut out, id);
            }
            return Ok(self.add(out, *result));
        }
        match name {
            "isSet" => {
                arity(args, 1)?;
                let id = self.expr(&args[0], depth)?.id;
                let mut out = vec![op::IS_SET];
                number(&mut out, id);
                Ok(self.add(out, Type::Bool))
            }
            "getAttr" => {
                arity(args, 2)?;
                let of = self.expr(&args[0], depth)?;
                self.attribute(of, args[1].as_str().ok_or("the path is not a string")?)
            }
            "substring" => {
                arity(args, 4)?;
                let mut out = vec![op::SUBSTRING];
                number(&mut out, self.typed(&args[0], Type::String, depth)?);
                number(&mut out, args[1].as_u64().ok_or("the start is not a number")?);
                number(&mut out, args[2].as_u64().ok_or("the stop is not a number")?);
                out.push(args[3].as_bool().ok_or("`reverse` is not a boolean")? as u8);
                Ok(self.add(out, Type::String))
            }
            "split" => {
                arity(args, 3)?;
                let mut out = vec![op::SPLIT];
                number(&mut out, self.typed(&args[0], Type::String, depth)?);
                number(&mut out, self.typed(&args[1], Type::String, depth)?);
                number(&mut out, args[2].as_u64().ok_or("the limit is not a number")?);
                Ok(self.add(out, Type::Strings))
            }
            "ite" => {
                arity(args, 3)?;
                let mut out = vec![op::ITE];
                number(&mut out, self.typed(&args[0], Type::Bool, depth)?);
                let ty = self.same_type(&args[1..], &mut out, depth)?;
                Ok(self.add(out, ty))
            }
            "coalesce" => {
                let mut out = vec![op::COALESCE];
                number(&mut out, args.len() as u64);
                let ty = self.same_type(args, &mut out, depth)?;
                Ok(self.add(out, ty))
            }
            _ => Err("no such function".to_owned()),
        }
    }

    fn same_type(&mut self, args: &[Value], out: &mut Vec<u8>, depth: usize) -> Result<Type, String> {
        let mut ty = None;
        for arg in args {
            let expr = self.expr(arg, depth)?;
            if *ty.get_or_insert(expr.ty) != expr.ty {
                return Err(format!("{arg} gives {:?} where the others differ", expr.ty));
            }
            number(out, expr.id);
        }
        ty.ok_or_else(|| "no arguments".to_owned())
    }

    /// Follows a path such as `accountId` or `resourceId[0]`.
    fn attribute(&mut self, mut of: Expr, path: &str) -> Result<Expr, String> {
        for part in path.split('.') {
            let (name, index) = match part.strip_suffix(']').and_then(|p| p.split_once('[')) {
                Some((name, index)) => (name, Some(index)),
                None => (part, None),
            };
            if !name.is_empty() {
                let field = FIELDS.iter().position(|f| f.0 == of.ty && f.1 == name);
                let field = field.ok_or_else(|| format!("{:?} has no attribute `{name}`", of.ty))?;
                let mut out = vec![op::ATTR];
                number(&mut out, of.id);
                out.push(field as u8);
                of = self.add(out, FIELDS[field].2);
            }
            match index.map(str::parse::<i32>) {
                None if name.is_empty() => return Err(format!("the path `{path}` is malformed")),
                None => {}
                Some(Ok(i)) if of.ty == Type::Strings => {
                    let mut out = vec![op::INDEX];
                    number(&mut out, of.id);
                    number(&mut out, zigzag(i as i64));
                    of = self.add(out, Type::String);
                }
                Some(_) => {
                    return Err(format!("the index in `{path}` is not a number, or not one into a list"));
                }
            }
        }
        Ok(of)
    }

    /// A string with `{Name}` and `{name#attribute}` in it; `{{` and `}}` stand for braces.
    pub(super) fn template(&mut self, s: &str) -> Result<u64, String> {
        let (mut parts, mut literal, mut rest) = (Vec::new(), String::new(), s);
        while let Some(at) = rest.find(['{', '}']) {
            literal.push_str(&rest[..at]);
            let brace = &rest[at..at + 1];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                literal.push_str(brace);
                rest = after;
                continue;
            }
            let end = rest.find('}').filter(|_| brace == "{");
            let end = end.ok_or_else(|| format!("a brace without its partner in `{s}`"))?;
            let mut path = rest[..end].split('#');
            let mut value =
                self.reference(path.next().unwrap_or_default()).map_err(|e| format!("in `{s}`: {e}"))?;
            for attr in path {
                value = self.attribute(value, attr).map_err(|e| format!("in `{s}`: {e}"))?;
            }
            if value.ty != Type::String {
                return Err(format!("in `{s}`: {{{}}} is not a string", &rest[..end]));
            }
            if !literal.is_empty() {
                parts.push(self.literal(&literal));
                literal.clear();
            }
            parts.push(value.id);
            rest = &rest[end + 1..];
        }
        literal.push_str(rest);
        if !literal.is_empty() || parts.is_empty() {
            parts.push(self.literal(&literal));
        }
        if let [one] = parts[..] {
            return Ok(one);
        }
        let mut out = vec![op::TEMPLATE];
        number(&mut out, parts.len() as u64);
        parts.iter().for_each(|id| number(&mut out, *id));
        Ok(self.add(out, Type::String).id)
    }

    fn literal(&mut self, s: &str) -> u64 {
        let mut out = vec![op::STRING];
        number(&mut out, self.string(s));
        self.add(out, Type::String).id
    }

    fn add(&mut self, entry: Vec<u8>, ty: Type) -> Expr {
        let id = self.exprs.add(entry);
        Expr { id, ty }
    }
}

fn arity(args: &[Value], due: usize) -> Result<(), String> {
    match args.len() {
        n if n == due => Ok(()),
        n => Err(format!("{n} arguments where {due} are due")),
    }
}
