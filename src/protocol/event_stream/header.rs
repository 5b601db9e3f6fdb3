//! Headers of messages: a name, a type, a value.

use super::broken;
use crate::error::{Error, Result};
use bytes::Bytes;

/// The longest name, and the longest text or bytes as a value.
const MAX_NAME: usize = 255;
const MAX_VALUE: usize = 32_767;

/// One header.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Header<'a> {
    /// Its name; the protocol's own begin with a colon.
    pub name: &'a str,
    /// Its value.
    pub value: HeaderValue<'a>,
}

/// A header's value. The wire has ten types, two of them for a boolean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HeaderValue<'a> {
    /// Types 0 (true) and 1.
    Bool(bool),
    /// Type 2.
    Byte(i8),
    /// Type 3.
    Short(i16),
    /// Type 4.
    Int(i32),
    /// Type 5.
    Long(i64),
    /// Type 6.
    Bytes(&'a [u8]),
    /// Type 7.
    String(&'a str),
    /// Type 8: milliseconds since 1970.
    Timestamp(i64),
    /// Type 9.
    Uuid([u8; 16]),
}

/// The headers of a message that was checked: walking them meets no error.
#[derive(Debug, Clone)]
pub struct Headers<'a>(&'a [u8]);

impl<'a> Headers<'a> {
    pub(super) fn new(checked: &'a [u8]) -> Headers<'a> {
        Headers(checked)
    }
}

impl<'a> Iterator for Headers<'a> {
    type Item = Header<'a>;

    fn next(&mut self) -> Option<Header<'a>> {
        take(&mut self.0).ok().flatten()
    }
}

/// Walks encoded headers to their end, or to the first that is none.
pub(super) fn check(headers: &Bytes) -> Result<()> {
    let mut rest: &[u8] = headers;
    while take(&mut rest)?.is_some() {}
    Ok(())
}

/// The next header, off the front.
fn take<'a>(rest: &mut &'a [u8]) -> Result<Option<Header<'a>>> {
    let Some((&len, tail)) = rest.split_first() else { return Ok(None) };
    *rest = tail;
    if len == 0 {
        return Err(broken("a header of an event stream message has no name"));
    }
    let name = cut(rest, usize::from(len))?;
    let name = std::str::from_utf8(name)
        .map_err(|_| broken("the name of an event stream message's header is no UTF-8"))?;
    let value = match fixed::<1>(rest)?[0] {
        0 => HeaderValue::Bool(true),
        1 => HeaderValue::Bool(false),
        2 => HeaderValue::Byte(i8::from_be_bytes(fixed(rest)?)),
        3 => HeaderValue::Short(i16::from_be_bytes(fixed(rest)?)),
        4 => HeaderValue::Int(i32::from_be_bytes(fixed(rest)?)),
        5 => HeaderValue::Long(i64::from_be_bytes(fixed(rest)?)),
        6 => HeaderValue::Bytes(sized(rest)?),
        7 => HeaderValue::String(std::str::from_utf8(sized(rest)?).map_err(|_| {
            broken(format!("the header {name:?} of an event stream message should be text and is no UTF-8"))
        })?),
        8 => HeaderValue::Timestamp(i64::from_be_bytes(fixed(rest)?)),
        9 => HeaderValue::Uuid(fixed(rest)?),
        kind => {
            let text = format!("the header {name:?} of an event stream message has the unknown type {kind}");
            return Err(broken(text));
        }
    };
    Ok(Some(Header { name, value }))
}

fn cut<'a>(rest: &mut &'a [u8], n: usize) -> Result<&'a [u8]> {
    let short = || broken("the headers of an event stream message end in the middle of one");
    let (head, tail) = rest.split_at_checked(n).ok_or_else(short)?;
    *rest = tail;
    Ok(head)
}

fn fixed<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N]> {
    let mut out = [0; N];
    out.copy_from_slice(cut(rest, N)?);
    Ok(out)
}

/// Bytes behind their length.
fn sized<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8]> {
    let n = u16::from_be_bytes(fixed(rest)?);
    cut(rest, usize::from(n))
}

/// Appends a header.
pub fn put_header(name: &str, value: HeaderValue<'_>, out: &mut Vec<u8>) -> Result<()> {
    let len = u8::try_from(name.len()).ok().filter(|&n| n > 0).ok_or_else(|| {
        Error::invalid("ParamValidation", format!("an event's header has a name of 1 to {MAX_NAME} bytes"))
    })?;
    let start = out.len();
    out.push(len);
    out.extend_from_slice(name.as_bytes());
    match value {
        HeaderValue::Bool(v) => out.push(u8::from(!v)),
        HeaderValue::Byte(v) => put(2, &v.to_be_bytes(), out),
        HeaderValue::Short(v) => put(3, &v.to_be_bytes(), out),
        HeaderValue::Int(v) => put(4, &v.to_be_bytes(), out),
        HeaderValue::Long(v) => put(5, &v.to_be_bytes(), out),
        HeaderValue::Timestamp(v) => put(8, &v.to_be_bytes(), out),
        HeaderValue::Uuid(v) => put(9, &v, out),
        HeaderValue::Bytes(v) => put_sized(name, 6, v, start, out)?,
        HeaderValue::String(v) => put_sized(name, 7, v.as_bytes(), start, out)?,
    }
    Ok(())
}

fn put(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(kind);
    out.extend_from_slice(bytes);
}

fn put_sized(name: &str, kind: u8, bytes: &[u8], start: usize, out: &mut Vec<u8>) -> Result<()> {
    if bytes.len() > MAX_VALUE {
        out.truncate(start);
        let text = format!("{name}: an event's header holds {MAX_VALUE} bytes at most, not {}", bytes.len());
        return Err(Error::invalid("ParamValidation", text));
    }
    out.push(kind);
    // Held against the limit just above.
    out.extend_from_slice(&(bytes.len() as u16).to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}
