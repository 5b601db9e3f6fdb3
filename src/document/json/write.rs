//! Writes JSON: documents by the conventions of the AWS CLI, and the pieces
//! that the serializers of the JSON protocols write with.
//!
//! Blobs are base64, times ISO 8601 with an offset, doubles that JSON has no
//! number for are strings. A double keeps a sign that it is one (`1.0`), so
//! that reading the text again gives the same document.

use crate::document::{Kind, Value, base64, time};

/// Appends a value as JSON text, without white space. An absent value is a null.
pub fn write(value: Value<'_>, out: &mut Vec<u8>) {
    match value.kind() {
        Kind::Absent | Kind::Null => out.extend_from_slice(b"null"),
        Kind::Bool => out.extend_from_slice(if value.as_bool() == Some(true) { b"true" } else { b"false" }),
        Kind::Int => write_i64(value.as_i64().unwrap_or(0), out),
        Kind::Float => write_f64(value.as_f64().unwrap_or(0.0), out),
        Kind::Number => out.extend_from_slice(value.bytes()),
        Kind::String => write_string(value.bytes(), out),
        Kind::Blob => write_blob(value.bytes(), out),
        Kind::Time => {
            let (secs, nanos) = value.as_time().unwrap_or((0, 0));
            write_time(secs, nanos, out);
        }
        Kind::List => {
            out.push(b'[');
            for (i, item) in value.children().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write(item, out);
            }
            out.push(b']');
        }
        Kind::Map => {
            out.push(b'{');
            for (i, (key, item)) in value.entries().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_string(key.bytes(), out);
                out.push(b':');
                write(item, out);
            }
            out.push(b'}');
        }
    }
}

/// Appends a string in quotes, with the escapes that it needs and no others.
/// Bytes that are not UTF-8 become U+FFFD, for JSON has no way to say them.
pub fn write_string(text: impl AsRef<[u8]>, out: &mut Vec<u8>) {
    let bytes = text.as_ref();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let mut rest = bytes;
    loop {
        let n = super::text::plain_utf8(rest);
        out.extend_from_slice(&rest[..n]);
        let Some(&b) = rest.get(n) else { break };
        let mut used = 1;
        match b {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', b]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0C => out.extend_from_slice(b"\\f"),
            0x80.. => {
                out.extend_from_slice("\u{FFFD}".as_bytes());
                used = super::text::broken_len(&rest[n..]);
            }
            _ => {
                let hex = |v: u8| b"0123456789abcdef"[v as usize & 15];
                out.extend_from_slice(&[b'\\', b'u', b'0', b'0', hex(b >> 4), hex(b)]);
            }
        }
        rest = &rest[n + used..];
    }
    out.push(b'"');
}

/// Appends a blob as a base64 string.
pub fn write_blob(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    base64::encode(bytes, out);
    out.push(b'"');
}

/// Appends an integer.
pub fn write_i64(v: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(v).as_bytes());
}

/// Appends a double in the shortest form that reads back the same, and with a point or an
/// exponent; `"NaN"`, `"Infinity"` and `"-Infinity"` are strings.
pub fn write_f64(v: f64, out: &mut Vec<u8>) {
    if v.is_finite() {
        return out.extend_from_slice(ryu::Buffer::new().format_finite(v).as_bytes());
    }
    out.extend_from_slice(match v {
        f64::INFINITY => b"\"Infinity\"",
        f64::NEG_INFINITY => b"\"-Infinity\"",
        _ => b"\"NaN\"",
    });
}

/// Appends a time as the AWS CLI prints it: `"2015-01-25T08:00:00+00:00"`. A time that no
/// date can say is written as epoch seconds, which every reader of times takes as well.
pub fn write_time(secs: i64, nanos: u32, out: &mut Vec<u8>) {
    let start = out.len();
    out.push(b'"');
    match time::format_iso8601_offset(secs, nanos, out) {
        Ok(()) => out.push(b'"'),
        Err(time::OutOfRange) => {
            out.truncate(start);
            time::format_epoch(secs, nanos, out);
        }
    }
}
