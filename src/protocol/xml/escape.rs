//! References in XML text, both ways.
//!
//! Outgoing, more is escaped than a parser needs: a receiving parser normalizes
//! line ends (and, in attributes, tabs), so a CR written as itself arrives as a
//! LF, and a delete request with such a key deleted another object. Written as
//! references they arrive as they are. Incoming, line ends are normalized as the
//! XML standard asks, which leaves references alone.

use crate::error::{Error, Result};
use memchr::{memchr, memchr2};

/// Appends text with references for all that markup or normalization would change.
/// Good for element text and for attribute values.
pub(crate) fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut done = 0;
    let mut at = 0;
    while let Some(&c) = bytes.get(at) {
        if !SPECIAL[c as usize] {
            at += 1;
            continue;
        }
        let (reference, len): (&[u8], usize) = match (c, bytes.get(at + 1), bytes.get(at + 2)) {
            (b'&', ..) => (b"&amp;", 1),
            (b'<', ..) => (b"&lt;", 1),
            (b'>', ..) => (b"&gt;", 1),
            (b'"', ..) => (b"&quot;", 1),
            (b'\'', ..) => (b"&apos;", 1),
            (0xc2, Some(0x85), _) => (b"&#x85;", 2),
            (0xe2, Some(0x80), Some(0xa8)) => (b"&#x2028;", 3),
            (0xc2 | 0xe2, ..) => {
                at += 1;
                continue;
            }
            _ => (b"", 1),
        };
        out.extend_from_slice(&bytes[done..at]);
        match reference {
            b"" => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.extend_from_slice(b"&#x");
                if c > 0xf {
                    out.push(HEX[usize::from(c >> 4)]);
                }
                out.extend_from_slice(&[HEX[usize::from(c & 0xf)], b';']);
            }
            _ => out.extend_from_slice(reference),
        }
        at += len;
        done = at;
    }
    out.extend_from_slice(&bytes[done..]);
}

/// Bytes that may need a reference: markup, controls, and the first bytes of U+0085 and U+2028.
static SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut c = 0;
    while c < 0x20 {
        table[c] = true;
        c += 1;
    }
    table[0x7f] = true;
    table[b'&' as usize] = true;
    table[b'<' as usize] = true;
    table[b'>' as usize] = true;
    table[b'"' as usize] = true;
    table[b'\'' as usize] = true;
    table[0xc2] = true;
    table[0xe2] = true;
    table
};

/// Appends text with its references resolved and its line ends normalized.
pub(crate) fn unescape(text: &str, out: &mut Vec<u8>) -> Result<()> {
    let mut rest = text.as_bytes();
    while let Some(n) = memchr2(b'&', b'\r', rest) {
        out.extend_from_slice(&rest[..n]);
        let found = &rest[n..];
        // Every ETag of a listing comes with two quotes.
        rest = if let Some(rest) = found.strip_prefix(b"&quot;") {
            out.push(b'"');
            rest
        } else if let Some(rest) = found.strip_prefix(b"\r") {
            out.push(b'\n');
            rest.strip_prefix(b"\n").unwrap_or(rest)
        } else {
            // The longest that means anything: `&#x10FFFF;`, with some leading zeros.
            let window = &found[..found.len().min(16)];
            let end = memchr(b';', window).ok_or_else(|| unknown(window))?;
            let c = referenced(&window[1..end]).ok_or_else(|| unknown(window))?;
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            &found[end + 1..]
        };
    }
    out.extend_from_slice(rest);
    Ok(())
}

/// Appends text with its line ends normalized: a CDATA section.
pub(crate) fn line_ends(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    while let Some(n) = memchr(b'\r', rest) {
        out.extend_from_slice(&rest[..n]);
        out.push(b'\n');
        rest = &rest[n + 1..];
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    out.extend_from_slice(rest);
}

/// The character of a reference, without its `&` and `;`. Any character may be
/// referred to: object keys hold controls that XML 1.0 forbids.
fn referenced(name: &[u8]) -> Option<char> {
    match name {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        [b'#', b'x' | b'X', hex @ ..] => numbered(hex, 16),
        [b'#', decimal @ ..] => numbered(decimal, 10),
        _ => None,
    }
}

fn numbered(digits: &[u8], radix: u32) -> Option<char> {
    let mut number = None;
    for c in digits {
        let digit = char::from(*c).to_digit(radix)?;
        number = Some(number.unwrap_or(0u32).checked_mul(radix)?.checked_add(digit)?);
    }
    char::from_u32(number?)
}

#[cold]
fn unknown(start: &[u8]) -> Error {
    let start = String::from_utf8_lossy(start);
    Error::response(format!("the answer's XML has a reference that is not one: {start:?}"))
}
