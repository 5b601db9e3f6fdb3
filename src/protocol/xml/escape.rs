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
    let mut rest = text;
    while let Some(n) = memchr2(b'&', b'\r', rest.as_bytes()) {
        out.extend_from_slice(&rest.as_bytes()[..n]);
        if rest.as_bytes()[n] == b'\r' {
            out.push(b'\n');
            rest = &rest[n + 1..];
            rest = rest.strip_prefix('\n').unwrap_or(rest);
            continue;
        }
        let reference = &rest[n + 1..];
        // The longest that means anything: `#x10FFFF`, with some leading zeros.
        let window = &reference.as_bytes()[..reference.len().min(16)];
        let Some(end) = memchr(b';', window) else { return Err(unknown(reference)) };
        let c = referenced(&reference[..end]).ok_or_else(|| unknown(reference))?;
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        rest = &reference[end + 1..];
    }
    out.extend_from_slice(rest.as_bytes());
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
fn referenced(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let (digits, radix) = match number.strip_prefix(['x', 'X']) {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            if !digits.bytes().all(|c| c.is_ascii_hexdigit()) {
                return None;
            }
            char::from_u32(u32::from_str_radix(digits, radix).ok()?)
        }
    }
}

#[cold]
fn unknown(reference: &str) -> Error {
    let start: String = reference.chars().take(16).collect();
    Error::response(format!("the answer's XML has a reference that is not one: &{start}"))
}
