//! A pull reader over an XML text that is all in memory.
//!
//! Decoding is typed, so nobody wants events: a decoder asks an element for its
//! next child, for its text, or to pass over the rest of it. That makes the
//! reader a position in a text and nothing more. It is `Copy`, which is how a
//! decoder looks ahead for the scattered items of a flattened list and comes
//! back, and it allocates nothing: a list of a thousand S3 objects is some
//! twenty thousand tags, and each costs a few dozen instructions.
//!
//! What AWS services send is a small part of XML, and what is outside it is
//! refused rather than guessed at: document type definitions (and with them
//! entities other than the five predefined ones), other encodings than UTF-8.
//! Well-formedness is checked where losing it loses data: every start tag must
//! have its end tag, so a body cut short is never taken for a whole one.

use super::escape;
use crate::document::block::{WIDTH, first_of};
use crate::document::json::head;
use crate::error::{Error, Result};
use crate::protocol::MAX_DEPTH;
use memchr::{memchr, memchr3, memmem};
use std::borrow::Cow;

/// A position in an XML text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

/// The bytes that a tag's name has, but for the colon after a prefix. All above ASCII are let through.
static IS_NAME: [bool; 256] = {
    let mut table = [true; 256];
    let mut n = 0;
    while n <= b' ' as usize {
        table[n] = false;
        n += 1;
    }
    let others = b":>/<&\"'=";
    n = 0;
    while n < others.len() {
        table[others[n] as usize] = false;
        n += 1;
    }
    table
};

/// A start tag. Small, since each element of an answer hands one about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// The whole name (the end tag repeats it), and after it the attributes.
    text: &'a [u8],
    /// The name's first eight bytes, see [`begins`].
    head: u64,
    /// The name's length.
    len: u32,
    /// Where the name goes on after its prefix.
    local_at: u32,
    /// `<name/>`
    empty: bool,
}

/// The text of an element.
#[derive(Debug)]
pub(crate) enum Text<'a> {
    /// One piece that stands for itself, and where it begins.
    Plain(&'a str, usize),
    /// One piece with references to resolve or line ends to normalize.
    Escaped(&'a str),
    /// Several pieces, put together.
    Joined(String),
}

impl<'a> Reader<'a> {
    /// Opens a document and reads its root's start tag. `None`: the body is empty.
    pub(crate) fn open(body: &'a [u8]) -> Result<Option<(Reader<'a>, Tag<'a>)>> {
        let text = std::str::from_utf8(body).map_err(|_| foreign(body))?;
        let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let mut reader = Reader { text, at: start, depth: 0 };
        if reader.between()?.is_none() {
            return match text[start..].trim().is_empty() {
                true => Ok(None),
                false => Err(reader.malformed("it ends before its root element")),
            };
        }
        let root = reader.start()?;
        if root.local().eq_ignore_ascii_case(b"html") {
            return Err(foreign(body));
        }
        Ok(Some((reader, root)))
    }

    /// After the root: only comments and white space may follow.
    pub(crate) fn close(mut self) -> Result<()> {
        match self.between()? {
            None => Ok(()),
            Some(()) => Err(self.malformed("something follows the root element")),
        }
    }

    /// The next child of an element, or `None` once its end tag is passed. Text between children is passed over.
    pub(crate) fn child(&mut self, of: &Tag<'a>) -> Result<Option<Tag<'a>>> {
        if of.empty {
            return Ok(None);
        }
        loop {
            self.seek_markup()?;
            match self.peek(1) {
                b'/' => return self.end(of).map(|()| None),
                b'!' | b'?' => self.aside()?,
                _ => return self.start().map(Some),
            }
        }
    }

    /// The next child, if it begins right here and is `<name>`: the member that comes next
    /// in the model mostly comes next in the answer, and then its name need not be searched.
    /// `head` is the name's, see [`begins`].
    #[inline(always)]
    pub(crate) fn expected(&mut self, of: &Tag<'a>, name: &[u8], head: u64) -> Option<Tag<'a>> {
        let here = self.text.as_bytes().get(self.at..)?.strip_prefix(b"<")?;
        if of.empty || here.get(name.len()) != Some(&b'>') || self.depth >= MAX_DEPTH {
            return None;
        }
        if !begins(here, name, head) {
            return None;
        }
        let text = here.get(..name.len())?;
        self.depth += 1;
        self.at += name.len() + 2;
        Some(Tag { text, head, len: name.len() as u32, local_at: 0, empty: false })
    }

    /// The next child, if it begins right here and has the same plain name as the one before.
    pub(crate) fn sibling(&mut self, of: &Tag<'a>, first: &Tag<'a>) -> Option<Tag<'a>> {
        match first.local_at {
            0 => self.expected(of, first.name(), first.head),
            _ => None,
        }
    }

    /// Passes over an element's content and end tag.
    pub(crate) fn skip(&mut self, of: &Tag<'a>) -> Result<()> {
        // Depth is bounded by `start`.
        while let Some(child) = self.child(of)? {
            self.skip(&child)?;
        }
        Ok(())
    }

    /// An element's text, up to and with its end tag. Children have no part in it.
    pub(crate) fn text(&mut self, of: &Tag<'a>) -> Result<Text<'a>> {
        let from = self.at;
        if of.empty {
            return Ok(Text::Plain("", from));
        }
        let bytes = self.text.as_bytes();
        self.at = plain(bytes, from);
        let plain = bytes.get(self.at) == Some(&b'<');
        if !plain {
            self.at = from;
            self.seek_markup()?;
        }
        if self.peek(1) == b'/' {
            let piece = self.text.get(from..self.at).unwrap_or_default();
            self.end(of)?;
            return Ok(if plain { Text::Plain(piece, from) } else { Text::Escaped(piece) });
        }
        self.at = from;
        self.pieces(of).map(Text::Joined)
    }

    /// The text of an element that also holds comments, CDATA sections or children.
    fn pieces(&mut self, of: &Tag<'a>) -> Result<String> {
        let mut all = Vec::new();
        loop {
            let from = self.at;
            self.seek_markup()?;
            escape::unescape(&self.text[from..self.at], &mut all)?;
            match self.peek(1) {
                b'/' => {
                    self.end(of)?;
                    break;
                }
                b'!' | b'?' => {
                    let mark = self.at;
                    self.aside()?;
                    let markup = &self.text[mark..self.at];
                    if let Some(data) = markup.strip_prefix("<![CDATA[") {
                        escape::line_ends(data.strip_suffix("]]>").unwrap_or(data), &mut all);
                    }
                }
                _ => {
                    let child = self.start()?;
                    self.skip(&child)?;
                }
            }
        }
        // All pieces are UTF-8.
        String::from_utf8(all).map_err(|_| self.malformed("text that is not UTF-8"))
    }

    /// Outside of the root: passes over declarations, comments and white space, up to a tag or the end.
    fn between(&mut self) -> Result<Option<()>> {
        loop {
            let rest = &self.text[self.at..];
            let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
            self.at += rest.len() - trimmed.len();
            match (trimmed.as_bytes().first(), self.peek(1)) {
                (None, _) => return Ok(None),
                (Some(b'<'), b'!' | b'?') => self.aside()?,
                (Some(b'<'), _) => return Ok(Some(())),
                _ => return Err(foreign(self.text.as_bytes())),
            }
        }
    }

    /// Goes to the next `<`.
    fn seek_markup(&mut self) -> Result<()> {
        let rest = &self.text.as_bytes()[self.at..];
        if rest.first() == Some(&b'<') {
            return Ok(());
        }
        match memchr(b'<', rest) {
            Some(n) => self.at += n,
            None => return Err(self.malformed("it ends inside an element")),
        }
        Ok(())
    }

    /// The byte `n` further on; 0 beyond the end.
    fn peek(&self, n: usize) -> u8 {
        self.text.as_bytes().get(self.at + n).copied().unwrap_or(0)
    }

    /// At `<name`: the start tag.
    fn start(&mut self) -> Result<Tag<'a>> {
        let bytes = self.text.as_bytes();
        let name_at = self.at + 1;
        let mut local_at = name_at;
        let mut at = name_at;
        let last = loop {
            while bytes.get(at).is_some_and(|c| IS_NAME[usize::from(*c)]) {
                at += 1;
            }
            match bytes.get(at) {
                Some(b':') => local_at = at + 1,
                Some(&c @ (b'>' | b'/' | b' ' | b'\t' | b'\r' | b'\n')) => break c,
                Some(_) => return Err(self.malformed("a character that no name has")),
                None => return Err(self.malformed("it ends inside a tag")),
            }
            at += 1;
        };
        let name = &bytes[name_at..at];
        if local_at == at {
            return Err(self.malformed("a tag without a name"));
        }
        let (mut text, mut empty) = (name, false);
        if last != b'>' {
            let end = self.tag_end(at)?;
            empty = bytes[end - 1] == b'/';
            text = &bytes[name_at..end - usize::from(empty)];
            at = end;
        }
        // What is read is no longer than a document's offsets, which have 32 bits.
        let (Ok(len), Ok(local_at)) = (u32::try_from(name.len()), u32::try_from(local_at - name_at)) else {
            return Err(self.malformed("a name without end"));
        };
        if !empty {
            self.depth += 1;
            if self.depth > MAX_DEPTH {
                return Err(self.malformed("nesting deeper than 128 levels"));
            }
        }
        self.at = at + 1;
        Ok(Tag { text, head: head(name), len, local_at, empty })
    }

    /// The `>` that ends a tag: one inside quotes does not.
    fn tag_end(&self, mut at: usize) -> Result<usize> {
        let bytes = self.text.as_bytes();
        loop {
            let open = memchr3(b'>', b'"', b'\'', &bytes[at..]).map(|n| at + n);
            match open {
                Some(n) if bytes[n] == b'>' => return Ok(n),
                Some(n) => match memchr(bytes[n], &bytes[n + 1..]) {
                    Some(close) => at = n + 1 + close + 1,
                    None => return Err(self.malformed("it ends inside an attribute")),
                },
                None => return Err(self.malformed("it ends inside a tag")),
            }
        }
    }

    /// At `</`: the end tag of an element.
    #[inline(always)]
    fn end(&mut self, of: &Tag<'a>) -> Result<()> {
        let rest = self.text.as_bytes().get(self.at + 2..).unwrap_or_default();
        let mut len = of.name().len() + 3;
        if rest.get(of.name().len()) != Some(&b'>') || !begins(rest, of.name(), of.head) {
            let Some(after) = rest.strip_prefix(of.name()) else { return Err(self.unended(of)) };
            let trimmed = after.trim_ascii_start();
            if trimmed.first() != Some(&b'>') {
                return Err(self.unended(of));
            }
            len += after.len() - trimmed.len();
        }
        self.at += len;
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// At `<!` or `<?`: passes over a comment, a CDATA section or a processing instruction.
    fn aside(&mut self) -> Result<()> {
        let rest = &self.text.as_bytes()[self.at..];
        let (open, close) = match rest {
            [b'<', b'?', ..] => (2, "?>"),
            _ if rest.starts_with(b"<!--") => (4, "-->"),
            _ if rest.starts_with(b"<![CDATA[") && self.depth > 0 => (9, "]]>"),
            _ if self.depth == 0 => return Err(foreign(self.text.as_bytes())),
            _ => return Err(self.malformed("a declaration inside an element")),
        };
        match memmem::find(&rest[open..], close.as_bytes()) {
            Some(n) => self.at += open + n + close.len(),
            None => return Err(self.malformed("it ends inside a comment, CDATA section or instruction")),
        }
        Ok(())
    }

    #[cold]
    fn unended(&self, of: &Tag<'_>) -> Error {
        self.malformed(&format!("the end tag of {} is missing", String::from_utf8_lossy(of.name())))
    }

    #[cold]
    fn malformed(&self, what: &str) -> Error {
        Error::response(format!("the answer's XML is malformed at byte {}: {what}", self.at))
    }
}

/// Whether a text begins with a name that is not empty, whose first eight bytes are `head`. Most names are a
/// word or two, which are compared here instead of by a call.
#[inline(always)]
fn begins(text: &[u8], name: &[u8], head: u64) -> bool {
    let len = name.len();
    let Some(word) = text.first_chunk::<8>() else { return text.starts_with(name) };
    let differs = u64::from_le_bytes(*word) ^ head;
    match len {
        0 => true,
        1..8 => differs << (64 - 8 * len as u32) == 0,
        8 => differs == 0,
        // The last eight bytes of both.
        9..=16 => {
            let last = |of: &[u8]| of.get(len - 8..)?.first_chunk::<8>().copied();
            differs == 0 && last(text) == last(name)
        }
        _ => differs == 0 && text.get(8..len) == name.get(8..),
    }
}

/// The place of the first byte from `at` on that ends text or needs a look: `<`, `&`, a carriage return;
/// the end, if there is none.
#[inline]
fn plain(bytes: &[u8], at: usize) -> usize {
    let mut here = at;
    while let Some(block) = bytes.get(here..).and_then(|rest| rest.first_chunk::<WIDTH>()) {
        if let Some(n) = first_of(block, *b"<&\r") {
            return here + n;
        }
        here += WIDTH;
    }
    let rest = bytes.get(here..).unwrap_or_default();
    here + rest.iter().position(|b| matches!(b, b'<' | b'&' | b'\r')).unwrap_or(rest.len())
}

impl<'a> Tag<'a> {
    /// The whole name.
    #[inline(always)]
    fn name(&self) -> &'a [u8] {
        self.text.get(..self.len as usize).unwrap_or_default()
    }

    /// The name without its prefix: namespaces are not looked at.
    #[inline(always)]
    pub(crate) fn local(&self) -> &'a [u8] {
        self.text.get(self.local_at as usize..self.len as usize).unwrap_or_default()
    }

    /// What is between the name and the end of the tag.
    fn attributes(&self) -> &'a [u8] {
        self.text.get(self.len as usize..).unwrap_or_default()
    }

    /// Whether it has attributes (or namespace declarations).
    pub(crate) fn has_attributes(&self) -> bool {
        self.text.len() > self.len as usize
    }

    /// The raw value of an attribute. Names are compared without their prefixes when both have one:
    /// whoever writes the XML chooses the prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = std::str::from_utf8(self.attributes()).ok()?;
        loop {
            let (key, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|q| matches!(q, '"' | '\''))?;
            let (value, next) = after[1..].split_once(quote)?;
            if same_attribute(key.trim(), name) {
                return Some(value);
            }
            rest = next;
        }
    }
}

fn same_attribute(key: &str, name: &str) -> bool {
    match (key.split_once(':'), name.split_once(':')) {
        (Some(("xmlns", _)), _) => false,
        (Some((_, key)), Some((_, name))) => key == name,
        (None, None) => key == name,
        _ => false,
    }
}

impl<'a> Text<'a> {
    /// Whether there is nothing but white space.
    pub(crate) fn is_blank(&self) -> bool {
        let text = match self {
            Text::Plain(text, _) | Text::Escaped(text) => text,
            Text::Joined(text) => text.as_str(),
        };
        text.bytes().all(|c| c.is_ascii_whitespace())
    }

    /// The text with nothing left to resolve.
    pub(crate) fn resolved(self) -> Result<Cow<'a, str>> {
        match self {
            Text::Plain(text, _) => Ok(Cow::Borrowed(text)),
            Text::Joined(text) => Ok(Cow::Owned(text)),
            Text::Escaped(piece) => {
                let mut all = Vec::with_capacity(piece.len());
                escape::unescape(piece, &mut all)?;
                String::from_utf8(all).map(Cow::Owned).map_err(|_| Error::response("text that is not UTF-8"))
            }
        }
    }
}

/// A body that is no XML, or not such as services send: most often a proxy's HTML.
#[cold]
fn foreign(body: &[u8]) -> Error {
    let start = String::from_utf8_lossy(&body[..body.len().min(64)]).into_owned();
    Error::response(format!("the answer is not the service's XML; it begins with {start:?}"))
}
