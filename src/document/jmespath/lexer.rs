//! An expression's text as tokens.

use crate::document::{Document, json};
use crate::error::{Error, Result};
use bytes::Bytes;

/// One token.
#[derive(Debug, Clone)]
pub(super) enum Token {
    Identifier(Box<str>),
    /// In double quotes, so that it can't be a function's name.
    Quoted(Box<str>),
    Literal(Document),
    Number(i64),
    /// A sign or a pair of them.
    Sign(&'static str),
    End,
}

/// A token, and the byte at which it begins.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) at: usize,
}

/// Longer ones first, where one begins another.
const SIGNS: [&str; 24] = [
    "[?", "[]", "||", "&&", "==", "!=", "<=", ">=", "[", "]", "{", "}", "(", ")", ".", "*", ",", ":", "@",
    "|", "&", "!", "<", ">",
];

/// All tokens; the last one is the end.
pub(super) fn tokens(text: &str) -> Result<Vec<Placed>> {
    let mut out = Vec::with_capacity(text.len() / 3 + 2);
    let mut at = 0;
    while let Some(&first) = text.as_bytes().get(at) {
        let rest = &text[at..];
        let (token, len) = match first {
            b' ' | b'\t' | b'\r' | b'\n' => {
                at += 1;
                continue;
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                (Token::Identifier(rest[..end].into()), end)
            }
            b'-' | b'0'..=b'9' => {
                let end = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |n| n + 1);
                let number = rest[..end].parse();
                (
                    Token::Number(number.map_err(|_| syntax(at, "a whole number of 64 bits was expected"))?),
                    end,
                )
            }
            b'"' => {
                let (_, end) = until(rest, at)?;
                let text = Document::from_json(Bytes::copy_from_slice(&rest.as_bytes()[..end]));
                let text = text.ok().and_then(|d| Some(d.root().as_str()?.into()));
                (Token::Quoted(text.ok_or_else(|| syntax(at, "the quoted name is not a JSON string"))?), end)
            }
            b'\'' => {
                let (inner, end) = until(rest, at)?;
                (Token::Literal(string(&inner.replace("\\'", "'"))), end)
            }
            b'`' => {
                let (inner, end) = until(rest, at)?;
                (literal(&inner.replace("\\`", "`"), at)?, end)
            }
            _ => match SIGNS.iter().find(|s| rest.starts_with(**s)) {
                Some(sign) => (Token::Sign(sign), sign.len()),
                None => return Err(syntax(at, "a sign that the language has no meaning for")),
            },
        };
        out.push(Placed { token, at });
        at += len;
    }
    out.push(Placed { token: Token::End, at });
    Ok(out)
}

/// The text inside the quote that `rest` begins with, and the bytes up to the closing one.
fn until(rest: &str, at: usize) -> Result<(&str, usize)> {
    let bytes = rest.as_bytes();
    let mut i = 1;
    while let Some(&b) = bytes.get(i) {
        match b {
            b'\\' => i += 2,
            b if b == bytes[0] => return Ok((&rest[1..i], i + 1)),
            _ => i += 1,
        }
    }
    Err(syntax(at, "the quote is not closed"))
}

/// JSON, or, as the language's first version had it, a string without its quotes.
fn literal(inner: &str, at: usize) -> Result<Token> {
    let json = inner.trim_matches([' ', '\t', '\r', '\n']);
    let read = |text: &str| Document::from_json(Bytes::copy_from_slice(text.as_bytes()));
    // The first error is the one to tell: what was meant is JSON.
    let found = read(json).or_else(|e| match e.facts().message.starts_with("nesting deeper") {
        true => Err(e),
        false => read(&format!("\"{}\"", inner.trim_start())).map_err(|_| e),
    });
    found
        .map(Token::Literal)
        .map_err(|e| syntax(at, &format!("the literal is not JSON: {}", e.facts().message)))
}

fn string(text: &str) -> Document {
    let mut quoted = Vec::with_capacity(text.len() + 2);
    json::write_string(text, &mut quoted);
    // What was just written as JSON is JSON.
    Document::from_json(quoted.into()).unwrap_or_default()
}

/// A syntax error; the byte is counted from 0.
pub(super) fn syntax(at: usize, what: &str) -> Error {
    Error::invalid("JmesPathSyntax", format!("the expression can't be read at byte {at}: {what}"))
}
