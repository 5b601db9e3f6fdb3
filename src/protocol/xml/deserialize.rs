//! Reads XML into documents, led by the model's shapes.
//!
//! One pass, no tree. A builder only appends, and that meets two habits of XML:
//! the items of a flattened list may lie scattered among other members
//! (ListObjectVersions answers versions and delete markers in key order), and a
//! map entry's value may come before its key. For both the decoder looks ahead
//! with a copy of its reader, takes what belongs together, and goes back.
//!
//! Tolerances, each because a service needs it: the root's name is not looked at
//! (three operations of S3 answer with another than the model's), unknown elements
//! are passed over, an empty element that should be a number or time counts as not
//! there, any child of a wrapped list is an item.

use super::reader::{Reader, Tag, Text};
use super::{Layout, item_name, layout};
use crate::document::{Builder, Kind};
use crate::error::{Error, Result};
use crate::model::{Location, Member, MemberFlags, Service, Shape, ShapeFlags, ShapeKind, TimestampFormat};
use crate::protocol::text;
use bytes::Bytes;

/// Reads the members of a structure from a body whose root is the structure, into
/// the map that is open in `b`. An empty body has none.
pub(in crate::protocol) fn deserialize_members(
    service: &Service,
    shape: &Shape,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let Some((reader, root)) = Reader::open(body)? else { return Ok(()) };
    Decoder::new(service, reader, body, b).run(|decoder| decoder.members(shape, &root))?.close()
}

/// Reads a payload member: the root is its value. Its key is written by the caller.
pub(in crate::protocol) fn deserialize_payload(
    service: &Service,
    member: &Member,
    shape: &Shape,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let Some((reader, root)) = Reader::open(body)? else {
        b.null();
        return Ok(());
    };
    Decoder::new(service, reader, body, b).run(|decoder| decoder.value(member, shape, &root))?.close()
}

/// Reads the members of a query result: they sit in the child of the root that
/// `is_result` knows by its name, and in the root itself where there is none.
pub(in crate::protocol) fn deserialize_result(
    service: &Service,
    shape: &Shape,
    is_result: impl Fn(&[u8]) -> bool,
    body: &Bytes,
    b: &mut Builder,
) -> Result<()> {
    let Some((reader, root)) = Reader::open(body)? else { return Ok(()) };
    let mut search = reader;
    let mut result = None;
    while let Some(child) = search.child(&root)? {
        if is_result(child.local()) {
            result = Some((search, child));
            break;
        }
        search.skip(&child)?;
    }
    let (inside, tag) = result.unwrap_or((reader, root));
    let mut rest = Decoder::new(service, inside, body, b).run(|decoder| decoder.members(shape, &tag))?;
    if result.is_some() {
        rest.skip(&root)?;
    }
    rest.close()
}

/// The text of the root element: the value of S3's GetBucketLocation is that and nothing else.
pub fn root_text(body: &[u8]) -> Result<String> {
    let Some((mut reader, root)) = Reader::open(body)? else { return Ok(String::new()) };
    let text = reader.text(&root)?.resolved()?.into_owned();
    reader.close()?;
    Ok(text)
}

/// The name of the root element, without its prefix; `None` when the body is
/// empty or not XML. S3 reports some errors with status 200: the root is `Error` then.
pub fn root_name(body: &[u8]) -> Option<&str> {
    // It stands near the start, mostly, and the whole body is looked at soon enough.
    const NEAR: usize = 512;
    let within = |body| std::str::from_utf8(Reader::open(body).ok()??.1.local()).ok();
    let near = body.get(..NEAR).map(|head| match std::str::from_utf8(head) {
        Err(e) => &head[..e.valid_up_to()],
        Ok(_) => head,
    });
    near.and_then(within).or_else(|| within(body))
}

/// The request id that an answer of the query protocols holds beside its result, or an
/// empty text: awsQuery wraps it in `ResponseMetadata`, ec2Query does not.
pub fn body_request_id(body: &[u8]) -> Result<String> {
    let Some((mut reader, root)) = Reader::open(body)? else { return Ok(String::new()) };
    while let Some(child) = reader.child(&root)? {
        let inner = match child.local() {
            b"ResponseMetadata" => reader.child(&child)?,
            _ => Some(child),
        };
        match inner {
            Some(id) if matches!(id.local(), b"RequestId" | b"requestId") => {
                return Ok(reader.text(&id)?.resolved()?.trim().to_owned());
            }
            // What else `ResponseMetadata` holds is none of ours, and it comes last.
            Some(other) if other.local() == child.local() => reader.skip(&child)?,
            _ => break,
        }
    }
    Ok(String::new())
}

/// Where decoding stands.
pub(super) struct Decoder<'a, 'b> {
    service: &'b Service,
    reader: Reader<'a>,
    b: &'b mut Builder,
    /// Where the text begins in the builder's body; `None` when it is not in it and strings must be copied.
    base: Option<usize>,
    /// Whether to look ahead for scattered items of flattened lists.
    careful: bool,
    /// Whether some were met without looking ahead: all is to be read again.
    scattered: bool,
}

impl<'a, 'b> Decoder<'a, 'b> {
    pub(super) fn new(
        service: &'b Service,
        reader: Reader<'a>,
        body: &'a [u8],
        b: &'b mut Builder,
    ) -> Decoder<'a, 'b> {
        let (inner, outer) = (body.as_ptr_range(), b.body().as_ptr_range());
        let inside = outer.start <= inner.start && inner.end <= outer.end;
        let base = inside.then(|| inner.start as usize - outer.start as usize);
        Decoder { service, reader, b, base, careful: false, scattered: false }
    }

    /// Decodes, and gives the reader behind it. Services mostly send the items of a list
    /// together, so that is relied on first; the second reading, if there is one, looks
    /// ahead everywhere: reading again level by level could take exponential time.
    pub(super) fn run(mut self, decode: impl Fn(&mut Self) -> Result<()>) -> Result<Reader<'a>> {
        let (start, mark) = (self.reader, self.b.mark());
        decode(&mut self)?;
        if self.scattered {
            self.b.rewind(mark);
            self.reader = start;
            (self.careful, self.scattered) = (true, false);
            decode(&mut self)?;
        }
        Ok(self.reader)
    }

    /// The next child of an element; none when all is to be read again.
    fn child(&mut self, of: &Tag<'a>) -> Result<Option<Tag<'a>>> {
        if self.scattered { Ok(None) } else { self.reader.child(of) }
    }

    /// A structure's members, into the open map. `tag` is the structure's element.
    pub(super) fn members(&mut self, shape: &Shape, tag: &Tag<'a>) -> Result<()> {
        let service = self.service;
        let members = service.members(shape);
        let mut seen = Seen::default();
        let mut next = 0;
        let mut unknown = None;
        if tag.has_attributes() {
            self.attributes(members, tag)?;
        }
        loop {
            let predicted = members.get(next).filter(|m| in_body(m) && !self.scattered);
            let predicted = predicted.and_then(|m| self.reader.expected(tag, service.bytes(m.wire), m.head));
            let (at, child) = match predicted {
                Some(child) => (next, child),
                None => {
                    let Some(child) = self.child(tag)? else { break };
                    let Some(at) = self.find(shape, members, child.local(), next) else {
                        unknown = unknown.or(Some(child.local()));
                        self.reader.skip(&child)?;
                        continue;
                    };
                    (at, child)
                }
            };
            next = at + 1;
            if seen.insert(at) {
                self.member(at, &members[at], &child, tag)?;
            } else {
                let again = &members[at];
                let flat = layout(again, service.shape(again.shape)) == Layout::Flattened;
                self.scattered = flat && !self.careful;
                self.reader.skip(&child)?;
            }
        }
        if shape.flags.has(ShapeFlags::UNION) && !self.scattered {
            self.check_union(shape, &seen, unknown)?;
        }
        Ok(())
    }

    /// A union has one member. One that a newer model knows is kept by its name.
    #[inline(never)]
    fn check_union(&mut self, shape: &Shape, seen: &Seen, unknown: Option<&[u8]>) -> Result<()> {
        match (seen.count(), unknown) {
            (0, Some(name)) => {
                self.b.key("SDK_UNKNOWN_MEMBER");
                self.b.begin_map();
                self.b.key("name");
                self.b.string(&String::from_utf8_lossy(name));
                self.b.end_map();
                Ok(())
            }
            (0 | 1, _) => Ok(()),
            (n, _) => Err(Error::response(format!(
                "the answer's {} has {n} members set, and it is a union: one at most",
                self.service.str(shape.name)
            ))),
        }
    }

    /// The member that an element belongs to. Elements mostly come in the model's
    /// order, so the search begins at `next` and goes round.
    fn find(&self, shape: &Shape, members: &[Member], name: &[u8], next: usize) -> Option<usize> {
        let is = |m: &Member| {
            m.wire.len as usize == name.len() && self.service.bytes(m.wire) == name && in_body(m)
        };
        let after = members.get(next..).unwrap_or(&[]);
        if let Some(n) = after.iter().position(is) {
            return Some(next + n);
        }
        let before = &members[..next.min(members.len())];
        before.iter().position(is).or_else(|| self.find_rarer(shape, members, name))
    }

    /// Elements named by a flattened list's items; and in errors `Message` for `message`, either way.
    #[cold]
    fn find_rarer(&self, shape: &Shape, members: &[Member], name: &[u8]) -> Option<usize> {
        members.iter().position(|m| {
            let of_items =
                item_name(self.service, m, self.service.shape(m.shape)).is_some_and(|n| n.as_bytes() == name);
            let of_error = shape.flags.has(ShapeFlags::EXCEPTION)
                && name.eq_ignore_ascii_case(b"message")
                && self.service.str(m.wire).as_bytes().eq_ignore_ascii_case(name);
            in_body(m) && (of_items || of_error)
        })
    }

    /// One member from its (first) element.
    fn member(&mut self, at: usize, member: &Member, child: &Tag<'a>, parent: &Tag<'a>) -> Result<()> {
        let shape = self.service.shape(member.shape);
        let name = (member.name.range(), at as u16);
        match shape.kind {
            ShapeKind::List | ShapeKind::Map if layout(member, shape) == Layout::Flattened => {
                self.b.key_name(name.0, name.1);
                self.flattened(shape, child, parent)
            }
            ShapeKind::List | ShapeKind::Map | ShapeKind::Structure => {
                self.b.key_name(name.0, name.1);
                self.value(member, shape, child)
            }
            kind => {
                let text = self.reader.text(child)?;
                if !matches!(kind, ShapeKind::String | ShapeKind::Blob) && text.is_blank() {
                    return Ok(());
                }
                self.b.key_name(name.0, name.1);
                self.scalar(member, shape, text)
            }
        }
    }

    /// A value from its element.
    fn value(&mut self, member: &Member, shape: &Shape, tag: &Tag<'a>) -> Result<()> {
        match shape.kind {
            ShapeKind::Structure => {
                let open = self.b.open(Kind::Map);
                self.members(shape, tag)?;
                self.b.close(open);
            }
            ShapeKind::List => {
                let service = self.service;
                let Some(element) = service.element(shape) else { return Err(untyped()) };
                let of_items = service.shape(element.shape);
                let open = self.b.open(Kind::List);
                while let Some(item) = self.child(tag)? {
                    self.value(element, of_items, &item)?;
                }
                self.b.close(open);
            }
            ShapeKind::Map => {
                let open = self.b.open(Kind::Map);
                while let Some(entry) = self.child(tag)? {
                    self.entry(shape, &entry)?;
                }
                self.b.close(open);
            }
            kind => {
                let text = self.reader.text(tag)?;
                if !matches!(kind, ShapeKind::String | ShapeKind::Blob) && text.is_blank() {
                    self.b.null();
                    return Ok(());
                }
                self.scalar(member, shape, text)?;
            }
        }
        Ok(())
    }

    /// A flattened list or map from its first element on: the parent's children of
    /// that name are its items; wherever they are, when careful. Not inlined: once a list, and `members`,
    /// which is once a structure, keeps its registers.
    #[inline(never)]
    fn flattened(&mut self, shape: &Shape, first: &Tag<'a>, parent: &Tag<'a>) -> Result<()> {
        let service = self.service;
        let element = match (shape.kind, service.element(shape)) {
            (ShapeKind::List, Some(element)) => Some((element, service.shape(element.shape))),
            _ => None,
        };
        let open = self.b.open(if element.is_some() { Kind::List } else { Kind::Map });
        let mut item = *first;
        // Just before the first sibling that is not an item: where the parent goes on.
        let mut back = None;
        loop {
            match element {
                Some((element, of_items)) => self.value(element, of_items, &item)?,
                None => self.entry(shape, &item)?,
            }
            let next = loop {
                let before = self.reader;
                if let Some(child) = self.reader.sibling(parent, first) {
                    break Some(child);
                }
                match self.child(parent)? {
                    Some(child) if child.local() == first.local() => break Some(child),
                    Some(child) if self.careful => {
                        back.get_or_insert(before);
                        self.reader.skip(&child)?;
                    }
                    _ => {
                        back.get_or_insert(before);
                        break None;
                    }
                }
            };
            match next {
                Some(child) => item = child,
                None => break,
            }
        }
        self.b.close(open);
        self.reader = back.unwrap_or(self.reader);
        Ok(())
    }

    /// A map's entry, into the open map. One without a key is passed over.
    fn entry(&mut self, shape: &Shape, tag: &Tag<'a>) -> Result<()> {
        let service = self.service;
        let Some((key, value)) = service.key_value(shape) else { return Err(untyped()) };
        let of_value = service.shape(value.shape);
        let (key_name, value_name) = (service.str(key.wire).as_bytes(), service.str(value.wire).as_bytes());
        let mut keyed = false;
        let mut valued = false;
        // A value that came before its key.
        let mut early: Option<(Reader<'a>, Tag<'a>)> = None;
        while let Some(child) = self.child(tag)? {
            if !keyed && child.local() == key_name {
                let text = self.reader.text(&child)?;
                self.key(text)?;
                keyed = true;
                if let Some((reader, tag)) = early.take() {
                    let here = std::mem::replace(&mut self.reader, reader);
                    self.value(value, of_value, &tag)?;
                    self.reader = here;
                    valued = true;
                }
            } else if keyed && !valued && child.local() == value_name {
                self.value(value, of_value, &child)?;
                valued = true;
            } else {
                if !keyed && child.local() == value_name {
                    early.get_or_insert((self.reader, child));
                }
                self.reader.skip(&child)?;
            }
        }
        if keyed && !valued {
            self.b.null();
        }
        Ok(())
    }

    fn key(&mut self, text: Text<'a>) -> Result<()> {
        match (text, self.base) {
            (Text::Plain(piece, at), Some(base)) => self.b.key_in_body(base + at..base + at + piece.len()),
            (text, _) => self.b.key(&text.resolved()?),
        }
        Ok(())
    }

    fn scalar(&mut self, member: &Member, shape: &Shape, text: Text<'a>) -> Result<()> {
        match (shape.kind, text, self.base) {
            (ShapeKind::String, Text::Plain(piece, at), Some(base)) => {
                self.b.bytes_in_body(Kind::String, base + at..base + at + piece.len());
                Ok(())
            }
            (ShapeKind::String, Text::Escaped(piece), _) => {
                self.b.bytes_written(Kind::String, |out| super::escape::unescape(piece, out))
            }
            (ShapeKind::String, text, _) => {
                self.b.string(&text.resolved()?);
                Ok(())
            }
            (kind, text, _) => {
                let format = text::timestamp_format(member, shape, TimestampFormat::Iso8601);
                text::read(self.b, kind, format, &text.resolved()?)
            }
        }
    }

    /// The members that are attributes of the structure's element.
    #[inline(never)]
    fn attributes(&mut self, members: &[Member], tag: &Tag<'a>) -> Result<()> {
        for (at, member) in members.iter().enumerate() {
            if !member.flags.has(MemberFlags::XML_ATTRIBUTE) {
                continue;
            }
            let Some(value) = tag.attribute(self.service.str(member.wire)) else { continue };
            self.b.key_name(member.name.range(), at as u16);
            self.scalar(member, self.service.shape(member.shape), Text::Escaped(value))?;
        }
        Ok(())
    }
}

/// Whether a member of an output is read from the body. Labels and query
/// parameters only mean something in requests.
fn in_body(member: &Member) -> bool {
    !matches!(member.location, Location::Header | Location::Headers | Location::StatusCode)
        && !member.flags.has(MemberFlags::EVENT_HEADER)
        && !member.flags.has(MemberFlags::XML_ATTRIBUTE)
}

#[cold]
fn untyped() -> Error {
    Error::response("the model has a list or map without element types")
}

/// The members of a structure that were met, by position. The first 64, which are all that nearly every
/// structure has, are a word that stays in a register.
#[derive(Default)]
struct Seen {
    few: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Whether it is met for the first time.
    fn insert(&mut self, at: usize) -> bool {
        if at >= 64 {
            return self.insert_beyond(at);
        }
        let before = self.few;
        self.few |= 1 << at;
        self.few != before
    }

    #[cold]
    fn insert_beyond(&mut self, at: usize) -> bool {
        let (word, bit) = (at / 64 - 1, 1u64 << (at % 64));
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        let before = self.more[word];
        self.more[word] |= bit;
        self.more[word] != before
    }

    fn count(&self) -> u32 {
        self.few.count_ones() + self.more.iter().map(|word| word.count_ones()).sum::<u32>()
    }
}
