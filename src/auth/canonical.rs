//! The canonical form of a request, on which both sides of a signature must agree.
//!
//! Everything is sorted after encoding, never before: `a-b` and `a` sort one way
//! raw and another behind their percent signs.

use crate::document::order;
use http::HeaderMap;
use std::borrow::Cow;
use std::ops::Range;

/// A header to sign: its lower-case name and one value.
pub(super) type Field<'a> = (&'a str, &'a [u8]);

/// The headers to sign, sorted; values of one name stay in their order.
pub(super) fn fields<'a>(headers: &'a HeaderMap, host: &'a str) -> Vec<Field<'a>> {
    let mut list = Vec::with_capacity(headers.len() + 1);
    list.push(("host", host.as_bytes()));
    for (name, value) in headers {
        let name = name.as_str();
        if is_signed(name) {
            list.push((name, value.as_bytes()));
        }
    }
    order::sort_by(&mut list, |a, b| a.0.cmp(b.0));
    list
}

/// Whether a header is signed: all are but
/// - hop-by-hop ones and what proxies rewrite (`accept-encoding` above all) or add;
/// - trace headers, which load balancers replace on the way;
/// - `user-agent`, which browsers and proxies replace;
/// - `host`, which comes from the address itself, and the signature.
///
/// `amz-sdk-*` are signed, as botocore and the Go SDK do: they change with every
/// attempt, and so does the signature.
pub fn is_signed(name: &str) -> bool {
    !matches!(
        name,
        "accept-encoding"
            | "authorization"
            | "baggage"
            | "connection"
            | "expect"
            | "host"
            | "keep-alive"
            | "proxy-authenticate"
            | "proxy-authorization"
            | "proxy-connection"
            | "te"
            | "traceparent"
            | "tracestate"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "user-agent"
            | "x-amzn-trace-id"
    )
}

/// The host as it is signed: lower case, without the scheme's own port.
pub(super) fn host(authority: &str, https: bool) -> Cow<'_, str> {
    // An IPv6 address has colons too, but ends in a bracket when it has no port.
    let host = authority.strip_suffix(if https { ":443" } else { ":80" }).unwrap_or(authority);
    match host.bytes().any(|b| b.is_ascii_uppercase()) {
        true => Cow::Owned(host.to_ascii_lowercase()),
        false => Cow::Borrowed(host),
    }
}

/// The parts of a request that are neither headers nor payload.
pub(super) struct Line<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) normalize: bool,
    pub(super) encode: bool,
}

/// Appends the canonical request; gives where in `out` the list of signed headers is.
pub(super) fn request(line: &Line, fields: &[Field], payload: &[u8], out: &mut Vec<u8>) -> Range<usize> {
    out.extend_from_slice(line.method.as_bytes());
    out.push(b'\n');
    path(line.path, line.normalize, line.encode, out);
    out.push(b'\n');
    query(line.query, out);
    out.push(b'\n');
    let mut last = "";
    for (name, value) in fields {
        if *name == last {
            // The newline of the value before becomes the comma.
            out.pop();
            out.push(b',');
        } else {
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
        }
        last = name;
        trimmed(value, out);
        out.push(b'\n');
    }
    out.push(b'\n');
    let from = out.len();
    signed_names(fields, b";", out);
    let to = out.len();
    out.push(b'\n');
    out.extend_from_slice(payload);
    from..to
}

/// Appends the names of the signed headers, joined.
pub(super) fn signed_names(fields: &[Field], joint: &[u8], out: &mut Vec<u8>) {
    let mut last = "";
    for (name, _) in fields {
        if *name == last {
            continue;
        }
        if !last.is_empty() {
            out.extend_from_slice(joint);
        }
        out.extend_from_slice(name.as_bytes());
        last = name;
    }
}

/// Appends a header's value without white space around it and with single spaces in it.
fn trimmed(value: &[u8], out: &mut Vec<u8>) {
    if memchr::memchr2(b' ', b'\t', value).is_none() {
        out.extend_from_slice(value);
        return;
    }
    let mut words = value.split(|b| matches!(b, b' ' | b'\t')).filter(|w| !w.is_empty());
    if let Some(first) = words.next() {
        out.extend_from_slice(first);
    }
    for word in words {
        out.push(b' ');
        out.extend_from_slice(word);
    }
}

/// Appends the path. Encoding takes it as it stands, so that a `%` becomes `%25`:
/// all services but S3 want what is on the request line encoded once more.
fn path(path: &str, normalize: bool, encode: bool, out: &mut Vec<u8>) {
    if path.is_empty() || path == "/" {
        out.push(b'/');
        return;
    }
    let write = |text: &str, out: &mut Vec<u8>| match encode {
        true => percent(text.as_bytes(), |b| b == b'/', out),
        false => out.extend_from_slice(text.as_bytes()),
    };
    let special = |w: &[u8]| w[0] == b'/' && matches!(w[1], b'/' | b'.');
    if !normalize || !path.as_bytes().windows(2).any(special) {
        return write(path, out);
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            s => kept.push(s),
        }
    }
    for segment in &kept {
        out.push(b'/');
        write(segment, out);
    }
    if kept.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// Appends the query, each key and value encoded, sorted by key and then by value.
fn query(query: &str, out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    let mut coded = Vec::with_capacity(query.len() + 16);
    let mut pairs: Vec<[usize; 3]> = Vec::new();
    for piece in query.split('&').filter(|p| !p.is_empty()) {
        let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
        let from = coded.len();
        recode(key.as_bytes(), &mut coded);
        let middle = coded.len();
        recode(value.as_bytes(), &mut coded);
        pairs.push([from, middle, coded.len()]);
    }
    let parts = |p: &[usize; 3]| (&coded[p[0]..p[1]], &coded[p[1]..p[2]]);
    order::sort_by(&mut pairs, |a, b| parts(a).cmp(&parts(b)));
    for (i, pair) in pairs.iter().enumerate() {
        if i > 0 {
            out.push(b'&');
        }
        let (key, value) = parts(pair);
        out.extend_from_slice(key);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// Appends query text as a service that decodes and encodes it again would write
/// it: escapes in upper case, a plus sign as the space it stands for, and anything
/// raw escaped.
fn recode(text: &[u8], out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = rest.iter().position(|b| matches!(b, b'%' | b'+')) {
        percent(&rest[..at], |_| false, out);
        let escape = rest.get(at + 1..at + 3).filter(|e| e.iter().all(u8::is_ascii_hexdigit));
        let taken = match escape {
            Some(e) if rest[at] == b'%' => {
                out.extend_from_slice(&[b'%', e[0].to_ascii_uppercase(), e[1].to_ascii_uppercase()]);
                3
            }
            _ if rest[at] == b'%' => {
                out.extend_from_slice(b"%25");
                1
            }
            _ => {
                out.extend_from_slice(b"%20");
                1
            }
        };
        rest = &rest[at + taken..];
    }
    percent(rest, |_| false, out);
}

/// Appends bytes percent-encoded but for the unreserved characters: names and values of a query.
pub fn percent_encode(bytes: &[u8], out: &mut Vec<u8>) {
    percent(bytes, |_| false, out);
}

/// Appends bytes percent-encoded but for the unreserved characters and those kept.
pub(super) fn percent(bytes: &[u8], keep: impl Fn(u8) -> bool, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut from = 0;
    for (at, &b) in bytes.iter().enumerate() {
        if UNRESERVED[usize::from(b)] || keep(b) {
            continue;
        }
        out.extend_from_slice(&bytes[from..at]);
        out.extend_from_slice(&[b'%', HEX[usize::from(b >> 4)], HEX[usize::from(b & 15)]]);
        from = at + 1;
    }
    out.extend_from_slice(&bytes[from..]);
}

/// Letters, digits, `-`, `.`, `_` and `~`.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = (b as u8).is_ascii_alphanumeric() || matches!(b as u8, b'-' | b'.' | b'_' | b'~');
        b += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    fn text(f: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        f(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths() {
        for (given, normal, as_is) in [
            ("", "/", "/"),
            ("/", "/", "/"),
            ("/a/./b/../c", "/a/c", "/a/./b/../c"),
            ("/../..", "/", "/../.."),
            ("//a//", "/a/", "//a//"),
            ("/a/.", "/a", "/a/."),
            ("/a/..b/.c", "/a/..b/.c", "/a/..b/.c"),
            ("/a%20b", "/a%2520b", "/a%2520b"),
            ("/ü~", "/%C3%BC~", "/%C3%BC~"),
        ] {
            assert_eq!(text(|o| path(given, true, true, o)), normal, "{given}");
            assert_eq!(text(|o| path(given, false, true, o)), as_is, "{given}");
        }
        assert_eq!(text(|o| path("/a%20b//../c", false, false, o)), "/a%20b//../c");
    }

    #[test]
    fn queries() {
        for (given, expect) in [
            ("", ""),
            ("acl", "acl="),
            ("b=2&a=1&a=0", "a=0&a=1&b=2"),
            // By key first: `=` sorts after `-`, and must not take part.
            ("a=2&a-b=1", "a=2&a-b=1"),
            ("a=%2f&b=%zz&c=x+y", "a=%2F&b=%25zz&c=x%20y"),
            ("k=a=b&&", "k=a%3Db"),
            ("k=%", "k=%25"),
            ("k=ü /:", "k=%C3%BC%20%2F%3A"),
        ] {
            assert_eq!(text(|o| query(given, o)), expect, "{given}");
        }
    }

    #[test]
    fn hosts() {
        for (authority, https, expect) in [
            ("Example.com:443", true, "example.com"),
            ("example.com:443", false, "example.com:443"),
            ("example.com:80", false, "example.com"),
            ("example.com:8443", true, "example.com:8443"),
            ("[::443]", true, "[::443]"),
        ] {
            assert_eq!(host(authority, https), expect);
        }
    }

    #[test]
    fn header_values_are_trimmed() {
        for (given, expect) in [("a", "a"), ("  a   b\t c ", "a b c"), ("", ""), ("  ", ""), ("a b", "a b")] {
            assert_eq!(text(|o| trimmed(given.as_bytes(), o)), expect);
        }
    }
}
