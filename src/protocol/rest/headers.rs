//! Headers bound to members, out and in.
//!
//! Lists share one header line. A string element that holds a comma or a quote
//! is quoted; a date of the HTTP form holds a comma too and is not quoted, so
//! reading a list of those counts commas in pairs.

use super::Bound;
use crate::document::{Builder, Document, Kind, base64, json};
use crate::error::{Error, Result};
use crate::model::{Member, MemberFlags, Service, Shape, ShapeKind, TimestampFormat};
use crate::protocol::text;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;

/// Adds the header of a member. An empty list has an empty one.
pub(super) fn write(service: &Service, bound: &Bound<'_>, headers: &mut HeaderMap) -> Result<()> {
    let shape = service.shape(bound.member.shape);
    let mut out = Vec::with_capacity(64);
    if shape.kind == ShapeKind::List {
        let element = service.element(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        for value in bound.value.children().filter(|v| !v.is_nothing()) {
            if !out.is_empty() {
                out.extend_from_slice(b", ");
            }
            element_text(service, &Bound { member: element, value }, &mut out)?;
        }
    } else {
        scalar(service, bound, &mut out)?;
    }
    insert(headers, service.str(bound.member.wire).as_bytes(), &out)
}

/// Adds a header for each entry of a map; the member's wire name is their prefix.
pub(super) fn write_prefixed(service: &Service, bound: &Bound<'_>, headers: &mut HeaderMap) -> Result<()> {
    let shape = service.shape(bound.member.shape);
    let (_, of) = service.key_value(shape).ok_or_else(|| text::mismatch(shape.kind))?;
    let mut name = Vec::with_capacity(64);
    let mut out = Vec::with_capacity(64);
    for (key, value) in bound.value.entries().filter(|(_, v)| !v.is_nothing()) {
        name.clear();
        name.extend_from_slice(service.str(bound.member.wire).as_bytes());
        name.extend_from_slice(key.bytes());
        out.clear();
        scalar(service, &Bound { member: of, value }, &mut out)?;
        insert(headers, &name, &out)?;
    }
    Ok(())
}

fn insert(headers: &mut HeaderMap, name: &[u8], value: &[u8]) -> Result<()> {
    let bad = |what: &str| {
        let name = String::from_utf8_lossy(name);
        Error::invalid("ParamValidation", format!("{name:?}: {what}"))
    };
    let key = HeaderName::from_bytes(name).map_err(|_| bad("not a valid name of a header"))?;
    let value = HeaderValue::from_bytes(value)
        .map_err(|_| bad("a header's value must not hold control characters"))?;
    headers.insert(key, value);
    Ok(())
}

fn scalar(service: &Service, bound: &Bound<'_>, out: &mut Vec<u8>) -> Result<()> {
    let shape = service.shape(bound.member.shape);
    if bound.member.flags.has(MemberFlags::JSON_VALUE) {
        return json_value(bound, out);
    }
    let format = text::timestamp_format(bound.member, shape, TimestampFormat::Rfc822);
    text::write(out, shape.kind, format, bound.value)
}

/// Base64 over JSON text, which a string already is.
fn json_value(bound: &Bound<'_>, out: &mut Vec<u8>) -> Result<()> {
    let mut json = Vec::new();
    match bound.value.kind() {
        Kind::String => json.extend_from_slice(bound.value.bytes()),
        _ => crate::document::json::write(bound.value, &mut json),
    }
    base64::encode(&json, out);
    Ok(())
}

fn element_text(service: &Service, bound: &Bound<'_>, out: &mut Vec<u8>) -> Result<()> {
    let bytes = bound.value.bytes();
    let quoted = service.shape(bound.member.shape).kind == ShapeKind::String
        && bytes.iter().any(|c| matches!(c, b',' | b'"'));
    if !quoted {
        return scalar(service, bound, out);
    }
    out.push(b'"');
    for &c in bytes {
        if matches!(c, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(c);
    }
    out.push(b'"');
    Ok(())
}

/// An answer's headers, to be asked for by the names that models have.
///
/// S3's outputs name some forty headers, of which an answer has eight: most questions are for what
/// is not there, and one bit of a small table says so.
pub(super) struct Present<'a> {
    names: [u64; 4],
    lines: Vec<Line<'a>>,
}

/// A header of the answer.
struct Line<'a> {
    name: &'a str,
    /// The first eight bytes of the name, in lower case.
    head: u64,
    value: &'a HeaderValue,
}

impl<'a> Present<'a> {
    pub(super) fn new(headers: &'a HeaderMap) -> Present<'a> {
        let mut names = [0; 4];
        let mut lines = Vec::with_capacity(headers.len());
        for (name, value) in headers {
            let name = name.as_str();
            let head = lower(json::head(name.as_bytes()));
            let (word, bit) = place(head, name.len());
            names[word] |= bit;
            lines.push(Line { name, head, value });
        }
        Present { names, lines }
    }

    /// How many bytes all values have.
    pub(super) fn size(&self) -> usize {
        self.lines.iter().map(|line| line.value.len()).sum()
    }

    /// Whether a member's header may be there. What it says is not is not.
    #[inline(always)]
    pub(super) fn may_have(&self, member: &Member) -> bool {
        let (word, bit) = place(lower(member.head), member.wire.len as usize);
        self.names[word] & bit != 0
    }

    /// The values of a member's header, whatever the case of the name.
    fn values(&self, service: &'a Service, member: &Member) -> impl Iterator<Item = &'a HeaderValue> {
        let (head, name) = (lower(member.head), service.str(member.wire));
        let same = move |line: &&Line<'a>| line.head == head && line.name.eq_ignore_ascii_case(name);
        self.lines.iter().filter(same).map(|line| line.value)
    }
}

/// Letters in lower case; no two names of headers differ in anything else that this bends.
fn lower(head: u64) -> u64 {
    head | 0x2020_2020_2020_2020
}

/// Where in the table a name is noted.
#[inline]
fn place(head: u64, len: usize) -> (usize, u64) {
    let mixed = (head ^ (len as u64) << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 62) as usize, 1 << (mixed >> 56 & 63))
}

/// Adds the value of a header-bound member, with its key, if the answer has the header.
pub(super) fn read(
    service: &Service,
    at: usize,
    member: &Member,
    present: &Present<'_>,
    b: &mut Builder,
) -> Result<()> {
    let mut values = present.values(service, member);
    let Some(first) = values.next() else { return Ok(()) };
    let shape = service.shape(member.shape);
    if shape.kind == ShapeKind::List {
        let element = service.element(shape).ok_or_else(|| text::mismatch(shape.kind))?;
        b.key_name(member.name.range(), at as u16);
        b.begin_list();
        for value in std::iter::once(first).chain(values) {
            list(service, element, &lossy(value), b)?;
        }
        b.end_list();
        return Ok(());
    }
    let mut value = lossy(first);
    if shape.kind == ShapeKind::String {
        values.for_each(|more| value = format!("{value}, {}", lossy(more)).into());
    }
    let plain = value.trim();
    if plain.is_empty() && shape.kind != ShapeKind::String {
        return Ok(());
    }
    let mark = b.mark();
    b.key_name(member.name.range(), at as u16);
    let Err(e) = read_scalar(member, shape, plain, b) else { return Ok(()) };
    b.rewind(mark);
    // Objects carry dates that others wrote: `Expires: 0` must not lose the object.
    if shape.kind == ShapeKind::Timestamp {
        return Ok(());
    }
    Err(Error::response(format!("the header {}: {}", service.str(member.wire), e.facts().message)))
}

/// Adds the map of the headers that begin with a prefix; it may be empty.
pub(super) fn read_prefixed(
    service: &Service,
    at: usize,
    member: &Member,
    headers: &HeaderMap,
    b: &mut Builder,
) {
    let prefix = service.str(member.wire).to_ascii_lowercase();
    b.key_name(member.name.range(), at as u16);
    b.begin_map();
    for name in headers.keys() {
        let Some(key) = name.as_str().strip_prefix(&prefix) else { continue };
        b.key(key);
        let mut all = headers.get_all(name).iter().map(lossy);
        let first = all.next().unwrap_or_default();
        b.string(&all.fold(first, |all, next| format!("{all}, {next}").into()));
    }
    b.end_map();
}

/// A header's bytes as text: services send UTF-8 or Latin letters beyond it.
fn lossy(value: &HeaderValue) -> Cow<'_, str> {
    // Looked at in words first: the tolerant reader goes byte by byte.
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(value.as_bytes()),
    }
}

fn read_scalar(member: &Member, shape: &Shape, value: &str, b: &mut Builder) -> Result<()> {
    if member.flags.has(MemberFlags::JSON_VALUE) {
        let mut json = Vec::new();
        base64::decode(value.as_bytes(), &mut json)?;
        b.value(Document::from_json(Bytes::from(json))?.root());
        return Ok(());
    }
    let format = text::timestamp_format(member, shape, TimestampFormat::Rfc822);
    text::read(b, shape.kind, format, value)
}

fn list(service: &Service, element: &Member, value: &str, b: &mut Builder) -> Result<()> {
    let shape = service.shape(element.shape);
    let format = text::timestamp_format(element, shape, TimestampFormat::Rfc822);
    let dates = shape.kind == ShapeKind::Timestamp && format == TimestampFormat::Rfc822;
    let mut rest = value.trim();
    while !rest.is_empty() {
        let (item, after) = if shape.kind == ShapeKind::String && rest.starts_with('"') {
            unquote(rest)
        } else {
            let (item, after) = cut(rest, if dates { 2 } else { 1 });
            (item.to_owned(), after)
        };
        read_scalar(element, shape, &item, b)?;
        rest = after.trim_start();
    }
    Ok(())
}

/// Splits after the n-th comma.
fn cut(text: &str, n: usize) -> (&str, &str) {
    match text.match_indices(',').nth(n - 1) {
        Some((at, _)) => (text[..at].trim(), &text[at + 1..]),
        None => (text.trim(), ""),
    }
}

/// A quoted element, without quotes and backslashes, and what follows its comma.
fn unquote(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (out, cut(&text[at..], 1).1),
            '\\' => out.extend(chars.next().map(|(_, c)| c)),
            c => out.push(c),
        }
    }
    (out, "")
}
