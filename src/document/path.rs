//! Paths: `Items[0].name.S`, the way to a value inside a document.
//!
//! A step is a key or an index; negative indexes count from the end. A key
//! with dots, brackets or quotes in it stands in quotes, where a backslash
//! takes the next character as it is: `Tags."a.b"`. The empty path is the
//! value itself. For searching and reshaping there is JMESPath; a path only
//! names one place, which is why it can be used to set it too.

use super::{Kind, MAX_DEPTH, Value};
use crate::error::{Error, Result};
use std::borrow::Cow;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step<'a> {
    /// The value of a key of a map.
    Key(Cow<'a, str>),
    /// An element of a list; negative counts from the end.
    Index(i64),
}

/// A path, parsed once and used often. [`lookup`] serves a path that is used once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    text: Box<str>,
    /// The steps, and where each ends in the text.
    steps: Box<[(Step<'static>, usize)]>,
}

impl Path {
    /// Parses a path. The error names the column, counted from 1.
    pub fn parse(text: &str) -> Result<Path> {
        let mut parser = Parser::new(text);
        let mut steps = Vec::new();
        while let Some(step) = parser.next()? {
            let step = match step {
                Step::Key(key) => Step::Key(Cow::Owned(key.into_owned())),
                Step::Index(i) => Step::Index(i),
            };
            steps.push((step, parser.at));
        }
        Ok(Path { text: text.into(), steps: steps.into() })
    }

    /// The value that the path leads to, absent if there is none.
    pub fn find<'a>(&self, from: Value<'a>) -> Value<'a> {
        self.steps.iter().fold(from, |v, (step, _)| advance(v, step))
    }

    /// The text it was parsed from.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How many steps there are.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether it is the empty path.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    pub(super) fn step(&self, i: usize) -> Option<&Step<'static>> {
        self.steps.get(i).map(|(step, _)| step)
    }

    /// The text of the first `n` steps.
    pub(super) fn prefix(&self, n: usize) -> &str {
        let end = n.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(0, |(_, end)| *end);
        &self.text[..end]
    }
}

/// The value that a path leads to, absent if there is none; the path is parsed on the way, without
/// an allocation.
pub fn lookup<'a>(from: Value<'a>, path: &str) -> Result<Value<'a>> {
    let mut parser = Parser::new(path);
    let mut value = from;
    while let Some(step) = parser.next()? {
        value = advance(value, &step);
    }
    Ok(value)
}

fn advance<'a>(from: Value<'a>, step: &Step<'_>) -> Value<'a> {
    match step {
        Step::Key(key) => from.member(key),
        Step::Index(i) => match position(*i, from.len()) {
            Some(i) if from.kind() == Kind::List => from.at(i),
            _ => from.store().value_at(0),
        },
    }
}

/// The place of an index in a list of `len` elements, perhaps beyond its end; none before its start.
pub(super) fn position(index: i64, len: usize) -> Option<usize> {
    let from_end = if index < 0 { len as i64 } else { 0 };
    usize::try_from(index.checked_add(from_end)?).ok()
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    steps: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Parser<'a> {
        Parser { text, at: 0, steps: 0 }
    }

    fn next(&mut self) -> Result<Option<Step<'a>>> {
        let first = self.at == 0;
        let step = match self.peek() {
            None => return Ok(None),
            Some(b'[') => self.index()?,
            Some(b'.') if !first => {
                self.at += 1;
                self.key()?
            }
            Some(_) if first => self.key()?,
            Some(_) => return Err(self.fault("expected '.' or '['")),
        };
        self.steps += 1;
        if self.steps > MAX_DEPTH {
            return Err(self.fault("more than 128 steps"));
        }
        Ok(Some(step))
    }

    fn key(&mut self) -> Result<Step<'a>> {
        if self.peek() == Some(b'"') {
            return self.quoted();
        }
        let rest = &self.text.as_bytes()[self.at..];
        let len = rest.iter().position(|b| b".[]\"".contains(b)).unwrap_or(rest.len());
        if len == 0 {
            return Err(self.fault("expected a key (one with . [ ] or \" in it stands in quotes)"));
        }
        let key = &self.text[self.at..self.at + len];
        self.at += len;
        Ok(Step::Key(Cow::Borrowed(key)))
    }

    fn quoted(&mut self) -> Result<Step<'a>> {
        let opened = self.at;
        let mut key = Cow::Borrowed("");
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(n) = rest.find(['"', '\\']) else {
                self.at = opened;
                return Err(self.fault("quote that is not closed"));
            };
            match &mut key {
                Cow::Borrowed("") => key = Cow::Borrowed(&rest[..n]),
                longer => longer.to_mut().push_str(&rest[..n]),
            }
            self.at += n + 1;
            if rest.as_bytes()[n] == b'"' {
                return Ok(Step::Key(key));
            }
            let Some(c) = self.text[self.at..].chars().next() else { continue };
            key.to_mut().push(c);
            self.at += c.len_utf8();
        }
    }

    fn index(&mut self) -> Result<Step<'a>> {
        self.at += 1;
        let rest = &self.text[self.at..];
        let sign = rest.starts_with('-') as usize;
        let digits = rest[sign..].bytes().take_while(u8::is_ascii_digit).count();
        let index = match digits {
            0 => return Err(self.fault("expected an index, such as 0 or -1")),
            n => rest[..sign + n].parse().map_err(|_| self.fault("index of more than 64 bits"))?,
        };
        self.at += sign + digits;
        if self.peek() != Some(b']') {
            return Err(self.fault("expected ']'"));
        }
        self.at += 1;
        Ok(Step::Index(index))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn fault(&self, what: &str) -> Error {
        let column = self.text[..self.at].chars().count() + 1;
        // One that is very long is shown as far as the place that is wrong.
        const SHOWN: usize = 200;
        let cut = |mut at: usize| {
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let end = cut((self.at + SHOWN).min(self.text.len()));
        let start = cut(self.at.saturating_sub(SHOWN));
        let (before, after) =
            (if start > 0 { "…" } else { "" }, if end < self.text.len() { "…" } else { "" });
        let shown = &self.text[start..end];
        Error::invalid("InvalidPath", format!("path `{before}{shown}{after}`: {what} at column {column}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    fn doc() -> Document {
        let text = r#"{"Items": [{"name": {"S": "x"}}, {"name": {"S": "y"}}], "Tags": {"a.b": 1, "q\"": 2, "": 3, "é[": 4}}"#;
        Document::from_json(text.into()).unwrap()
    }

    #[test]
    fn finding() {
        let doc = doc();
        let found = |path: &str| {
            let by_path = Path::parse(path).unwrap().find(doc.root());
            assert_eq!(by_path.node().index(), lookup(doc.root(), path).unwrap().node().index());
            by_path
        };
        assert_eq!(found("Items[0].name.S").as_str(), Some("x"));
        assert_eq!(found("Items[-1].name.S").as_str(), Some("y"));
        assert_eq!(found("Tags.\"a.b\"").as_i64(), Some(1));
        assert_eq!(found(r#"Tags."q\"""#).as_i64(), Some(2));
        assert_eq!(found("Tags.\"\"").as_i64(), Some(3));
        assert_eq!(found(r#""\Tags"."\é\[""#).as_i64(), Some(4));
        assert_eq!(found("").len(), 2);
        for absent in [
            "Items[2]",
            "Items[-3]",
            "Items.name",
            "Tags[0]",
            "No.such[1].thing",
            "Items[9223372036854775807]",
            "Items[-9223372036854775808]",
        ] {
            assert!(!found(absent).is_present(), "{absent}");
        }
        let list = Document::from_json("[[1,2],[3]]".into()).unwrap();
        assert_eq!(lookup(list.root(), "[0][1]").unwrap().as_i64(), Some(2));
    }

    #[test]
    fn refusals_name_the_column() {
        let cases = [
            (".a", "expected a key (one with . [ ] or \" in it stands in quotes) at column 1"),
            ("a.", "expected a key (one with . [ ] or \" in it stands in quotes) at column 3"),
            ("a..b", "expected a key (one with . [ ] or \" in it stands in quotes) at column 3"),
            ("é.[0]", "expected a key (one with . [ ] or \" in it stands in quotes) at column 3"),
            ("]", "expected a key (one with . [ ] or \" in it stands in quotes) at column 1"),
            ("a]", "expected '.' or '[' at column 2"),
            ("a\"b\"", "expected '.' or '[' at column 2"),
            ("a[0]b", "expected '.' or '[' at column 5"),
            ("a.\"b", "quote that is not closed at column 3"),
            ("\"b\\", "quote that is not closed at column 1"),
            ("\"b\\\"", "quote that is not closed at column 1"),
            ("a[]", "expected an index, such as 0 or -1 at column 3"),
            ("a[*]", "expected an index, such as 0 or -1 at column 3"),
            ("a[-]", "expected an index, such as 0 or -1 at column 3"),
            ("a[", "expected an index, such as 0 or -1 at column 3"),
            ("a[1", "expected ']' at column 4"),
            ("a[1.]", "expected ']' at column 4"),
            ("a[9223372036854775808]", "index of more than 64 bits at column 3"),
        ];
        for (text, message) in cases {
            let e = Path::parse(text).unwrap_err();
            assert_eq!(e.facts().message, format!("path `{text}`: {message}"));
            let e = lookup(Document::empty_map().root(), text).unwrap_err();
            assert_eq!(e.facts().message, format!("path `{text}`: {message}"));
        }
        assert!(Path::parse(&"[0]".repeat(128)).is_ok());
        assert!(Path::parse(&"[0]".repeat(129)).unwrap_err().facts().message.contains("more than 128 steps"));
    }

    #[test]
    fn prefixes() {
        let path = Path::parse("a[1].\"b.c\".d").unwrap();
        let prefixes: Vec<&str> = (0..=5).map(|n| path.prefix(n)).collect();
        assert_eq!(prefixes, ["", "a", "a[1]", "a[1].\"b.c\"", "a[1].\"b.c\".d", ""]);
        assert_eq!((path.len(), path.is_empty(), path.as_str()), (4, false, "a[1].\"b.c\".d"));
    }
}
