//! Tokens to a compiled expression, by the precedence of operators.
//!
//! Recursion is capped by [`MAX_NESTING`]. Operators that lean to the left
//! (`a.b.c`, `a || b || c`) become one node with a list, however long they are,
//! so that the cap is felt by nobody who nests by hand.

use super::functions::Function;
use super::lexer::{Placed, Token, syntax, tokens};
use super::{Comparison, Expression, MAX_NESTING, MAX_TEXT, Node, Range, limit};
use crate::error::{Error, Result};

/// The most parts of an expression. A list that grows is copied when another is in
/// its way, so this also bounds that.
const MAX_NODES: usize = 4096;

/// How tightly operators bind.
mod power {
    pub(super) const PIPE: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const COMPARISON: u8 = 5;
    pub(super) const FLATTEN: u8 = 9;
    /// What binds less than this ends a projection.
    pub(super) const PROJECTION: u8 = 10;
    pub(super) const STAR: u8 = 20;
    pub(super) const FILTER: u8 = 21;
    pub(super) const DOT: u8 = 40;
    pub(super) const NOT: u8 = 45;
    pub(super) const BRACKET: u8 = 55;
    pub(super) const CALL: u8 = 60;
}

/// Compiles a text.
pub(super) fn parse(text: &str) -> Result<Expression> {
    if text.len() > MAX_TEXT {
        return Err(limit(&format!("is longer than {MAX_TEXT} bytes")));
    }
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0, heights: Vec::new(), out: empty(text) };
    let root = parser.expression(0)?;
    match parser.peek() {
        Token::End => {}
        _ => return Err(parser.unexpected("the end, or an operator")),
    }
    Ok(Expression { root, ..parser.out })
}

fn empty(text: &str) -> Expression {
    let (nodes, lists, keys, literals) = Default::default();
    Expression { text: text.into(), nodes, lists, keys, literals, root: 0 }
}

struct Parser {
    tokens: Vec<Placed>,
    at: usize,
    depth: usize,
    /// How high the tree under each node is.
    heights: Vec<u16>,
    out: Expression,
}

impl Parser {
    fn expression(&mut self, above: u8) -> Result<u32> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err(limit(&format!("nests deeper than {MAX_NESTING}")));
        }
        let mut left = self.first()?;
        while self.power() > above {
            left = self.next(left)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// What can begin an expression.
    fn first(&mut self) -> Result<u32> {
        match self.take() {
            Token::Literal(document) => {
                self.out.literals.push(document);
                let number = self.out.literals.len() as u32 - 1;
                self.node(Node::Literal(number))
            }
            Token::Identifier(name) => self.field(name),
            Token::Quoted(name) if self.is("(") => {
                Err(self
                    .unexpected(&format!("no call: `{name}` is in quotes, which a function's name is not")))
            }
            Token::Quoted(name) => self.field(name),
            Token::Sign("@") => self.node(Node::Current),
            Token::Sign("*") => {
                let of = self.node(Node::Current)?;
                let then =
                    if self.is("]") { self.node(Node::Current)? } else { self.projected(power::STAR)? };
                self.node(Node::EachValue { of, then })
            }
            Token::Sign("[?") => {
                let of = self.node(Node::Current)?;
                self.filter(of)
            }
            Token::Sign("[]") => {
                let of = self.node(Node::Current)?;
                self.flatten(of)
            }
            Token::Sign("{") => self.hash(),
            Token::Sign("!") => {
                let of = self.expression(power::NOT)?;
                self.node(Node::Not(of))
            }
            Token::Sign("&") => {
                let of = self.expression(0)?;
                self.node(Node::Reference(of))
            }
            Token::Sign("(") => {
                let inner = self.expression(0)?;
                self.expect(")")?;
                // A chain in parentheses is one thing: what follows does not join its projection.
                let list = self.list(&[inner]);
                self.node(Node::Chain(list))
            }
            Token::Sign("[") => match self.peek() {
                Token::Number(_) | Token::Sign(":") => {
                    let of = self.node(Node::Current)?;
                    self.index(of)
                }
                Token::Sign("*") if matches!(self.ahead(1), Token::Sign("]")) => {
                    self.at += 2;
                    let of = self.node(Node::Current)?;
                    self.each(of)
                }
                _ => self.select(),
            },
            _ => {
                self.at = self.at.saturating_sub(1);
                Err(self.unexpected("the start of an expression"))
            }
        }
    }

    /// What can follow an expression.
    fn next(&mut self, left: u32) -> Result<u32> {
        let sign = match self.take() {
            Token::Sign(sign) => sign,
            _ => "",
        };
        let comparison = match sign {
            "==" => Comparison::Equal,
            "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            "." if self.is("*") => {
                self.at += 1;
                let then = self.projected(power::STAR)?;
                return self.node(Node::EachValue { of: left, then });
            }
            "." => {
                let right = self.after_dot(power::DOT)?;
                return self.chain(left, right);
            }
            "|" => {
                let right = self.expression(power::PIPE)?;
                return self.chain(left, right);
            }
            "||" => {
                let right = self.expression(power::OR)?;
                return self.join(
                    left,
                    right,
                    |n| if let Node::Or(r) = n { Some(r) } else { None },
                    Node::Or,
                );
            }
            "&&" => {
                let right = self.expression(power::AND)?;
                return self.join(
                    left,
                    right,
                    |n| if let Node::And(r) = n { Some(r) } else { None },
                    Node::And,
                );
            }
            "(" => return self.call(left),
            "[?" => return self.filter(left),
            "[]" => return self.flatten(left),
            "[" => {
                return match self.peek() {
                    Token::Number(_) | Token::Sign(":") => self.index(left),
                    Token::Sign("*") => {
                        self.at += 1;
                        self.expect("]")?;
                        self.each(left)
                    }
                    _ => Err(self.unexpected("an index, a slice or `*`")),
                };
            }
            _ => {
                self.at -= 1;
                return Err(self.unexpected("an operator"));
            }
        };
        let right = self.expression(power::COMPARISON)?;
        self.node(Node::Compare(comparison, left, right))
    }

    /// How tightly what comes next binds to what is before it; 0 ends an expression.
    fn power(&self) -> u8 {
        match self.peek() {
            Token::Sign("|") => power::PIPE,
            Token::Sign("||") => power::OR,
            Token::Sign("&&") => power::AND,
            Token::Sign("==" | "!=" | "<" | "<=" | ">" | ">=") => power::COMPARISON,
            Token::Sign("[]") => power::FLATTEN,
            Token::Sign("*") => power::STAR,
            Token::Sign("[?") => power::FILTER,
            Token::Sign(".") => power::DOT,
            Token::Sign("!") => power::NOT,
            Token::Sign("{") => power::BRACKET - 5,
            Token::Sign("[") => power::BRACKET,
            Token::Sign("(") => power::CALL,
            _ => 0,
        }
    }

    /// What is done to each element of a projection.
    fn projected(&mut self, above: u8) -> Result<u32> {
        match self.peek() {
            Token::Sign(".") => {
                self.at += 1;
                self.after_dot(above)
            }
            Token::Sign("[" | "[?") => self.expression(above),
            _ if self.power() < power::PROJECTION => self.node(Node::Current),
            _ => Err(self.unexpected("`.`, `[` or an operator")),
        }
    }

    fn after_dot(&mut self, above: u8) -> Result<u32> {
        match self.peek() {
            Token::Identifier(_) | Token::Quoted(_) | Token::Sign("*") => self.expression(above),
            Token::Sign("[") => {
                self.at += 1;
                self.select()
            }
            Token::Sign("{") => {
                self.at += 1;
                self.hash()
            }
            _ => Err(self.unexpected("a name, `*`, `[` or `{`")),
        }
    }

    fn each(&mut self, of: u32) -> Result<u32> {
        let then = self.projected(power::STAR)?;
        self.node(Node::Each { of, then })
    }

    fn flatten(&mut self, of: u32) -> Result<u32> {
        let of = self.node(Node::Flatten(of))?;
        let then = self.projected(power::FLATTEN)?;
        self.node(Node::Each { of, then })
    }

    fn filter(&mut self, of: u32) -> Result<u32> {
        let condition = self.expression(0)?;
        self.expect("]")?;
        let then = if self.is("[]") { self.node(Node::Current)? } else { self.projected(power::FILTER)? };
        self.node(Node::Filter { of, condition, then })
    }

    /// `[1]` and `[1:2:3]`, behind the bracket.
    fn index(&mut self, of: u32) -> Result<u32> {
        let at = self.tokens[self.at].at;
        let mut parts = [None; 3];
        let mut colons = 0;
        loop {
            match self.take() {
                Token::Number(n) if parts[colons].is_none() => parts[colons] = Some(n),
                Token::Sign(":") if colons < 2 => colons += 1,
                Token::Sign("]") => break,
                _ => {
                    self.at -= 1;
                    return Err(self.unexpected("a number, `:` or `]`"));
                }
            }
        }
        let [start, stop, step] = parts;
        if colons == 0 {
            // The first token was a number or a colon.
            let index = self.node(Node::Index(start.unwrap_or(0)))?;
            return self.chain(of, index);
        }
        let step = step.unwrap_or(1);
        if step == 0 {
            let text = format!("the slice at byte {at} has a step of 0");
            return Err(Error::invalid("JmesPathInvalidValue", text));
        }
        let slice = self.node(Node::Slice { start, stop, step })?;
        let of = self.chain(of, slice)?;
        self.each(of)
    }

    /// `[a, b]`, behind the bracket.
    fn select(&mut self) -> Result<u32> {
        let mut values = Vec::new();
        loop {
            values.push(self.expression(0)?);
            if self.is("]") {
                self.at += 1;
                let values = self.list(&values);
                return self.node(Node::SelectList(values));
            }
            self.expect(",")?;
        }
    }

    /// `{a: b}`, behind the brace.
    fn hash(&mut self) -> Result<u32> {
        let (mut names, mut values) = (Vec::new(), Vec::new());
        loop {
            match self.take() {
                Token::Identifier(name) | Token::Quoted(name) => names.push(name),
                _ => {
                    self.at -= 1;
                    return Err(self.unexpected("a key"));
                }
            }
            self.expect(":")?;
            values.push(self.expression(0)?);
            if self.is("}") {
                self.at += 1;
                let keys = self.out.keys.len() as u32;
                self.out.keys.append(&mut names);
                let values = self.list(&values);
                return self.node(Node::SelectHash { keys, values });
            }
            self.expect(",")?;
        }
    }

    fn call(&mut self, left: u32) -> Result<u32> {
        // A name is the only thing before a parenthesis that can be a function.
        let name = match self.out.nodes[left as usize] {
            Node::Field(key) if left as usize == self.out.nodes.len() - 1 => {
                self.out.keys[key as usize].clone()
            }
            _ => {
                self.at -= 1;
                return Err(self.unexpected("an operator; only a function's name can be called"));
            }
        };
        let function = Function::named(&name).ok_or_else(|| {
            let text = format!("there is no function `{}`", name.escape_default());
            Error::invalid("JmesPathUnknownFunction", text)
        })?;
        let mut arguments = Vec::new();
        if self.is(")") {
            self.at += 1;
        } else {
            loop {
                arguments.push(self.expression(0)?);
                if self.is(")") {
                    self.at += 1;
                    break;
                }
                self.expect(",")?;
            }
        }
        function.check_arity(arguments.len())?;
        let arguments = self.list(&arguments);
        self.node(Node::Call(function, arguments))
    }

    fn field(&mut self, name: Box<str>) -> Result<u32> {
        self.out.keys.push(name);
        let key = self.out.keys.len() as u32 - 1;
        self.node(Node::Field(key))
    }

    fn chain(&mut self, left: u32, right: u32) -> Result<u32> {
        if matches!(self.out.nodes[left as usize], Node::Current) {
            return Ok(right);
        }
        self.join(left, right, |n| if let Node::Chain(r) = n { Some(r) } else { None }, Node::Chain)
    }

    /// One node for both sides; the left one grows if it is of the same kind and last in the lists.
    fn join(
        &mut self,
        left: u32,
        right: u32,
        same: fn(Node) -> Option<Range>,
        make: fn(Range) -> Node,
    ) -> Result<u32> {
        let range = match same(self.out.nodes[left as usize]) {
            Some(r) => {
                let start = self.out.lists.len() as u32;
                let own = r.start as usize..(r.start + r.len) as usize;
                if own.end == self.out.lists.len() {
                    self.out.lists.push(right);
                    Range { start: r.start, len: r.len + 1 }
                } else {
                    self.out.lists.extend_from_within(own);
                    self.out.lists.push(right);
                    Range { start, len: r.len + 1 }
                }
            }
            None => self.list(&[left, right]),
        };
        self.node(make(range))
    }

    fn list(&mut self, items: &[u32]) -> Range {
        let start = self.out.lists.len() as u32;
        self.out.lists.extend_from_slice(items);
        Range { start, len: items.len() as u32 }
    }

    /// Adds a node; its parts are there, so that trees grow from below and no cycle can be.
    fn node(&mut self, node: Node) -> Result<u32> {
        let height = |n: u32| self.heights[n as usize];
        let of = |r: Range| self.out.list(r).iter().map(|n| height(*n)).max().unwrap_or(0);
        let below = match node {
            Node::Current | Node::Field(_) | Node::Index(_) | Node::Slice { .. } | Node::Literal(_) => 0,
            Node::Chain(r) | Node::SelectList(r) | Node::Or(r) | Node::And(r) | Node::Call(_, r) => of(r),
            Node::SelectHash { values, .. } => of(values),
            Node::Each { of, then } | Node::EachValue { of, then } => height(of).max(height(then)),
            Node::Filter { of, condition, then } => height(of).max(height(condition)).max(height(then)),
            Node::Flatten(of) | Node::Not(of) | Node::Reference(of) => height(of),
            Node::Compare(_, a, b) => height(a).max(height(b)),
        };
        // Projections lean to the left as well (`a[][][]`), and are not made flat.
        if below as usize > MAX_NESTING {
            return Err(limit(&format!("nests deeper than {}", MAX_NESTING)));
        }
        if self.out.nodes.len() == MAX_NODES {
            return Err(limit(&format!("has more than {MAX_NODES} parts")));
        }
        self.heights.push(below + 1);
        self.out.nodes.push(node);
        Ok(self.out.nodes.len() as u32 - 1)
    }

    fn peek(&self) -> &Token {
        self.ahead(0)
    }

    fn ahead(&self, n: usize) -> &Token {
        self.tokens.get(self.at + n).map_or(&Token::End, |p| &p.token)
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Token::Sign(s) if *s == sign)
    }

    fn take(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    fn expect(&mut self, sign: &str) -> Result<()> {
        if !self.is(sign) {
            return Err(self.unexpected(&format!("`{sign}`")));
        }
        self.at += 1;
        Ok(())
    }

    fn unexpected(&self, wanted: &str) -> Error {
        let at = self.tokens.get(self.at).map_or(self.out.text.len(), |p| p.at);
        syntax(at, &format!("{wanted} was expected"))
    }
}
