//! Writes CBOR: documents, and single items for the serializers.

use super::bignum;
use crate::document::{Kind, Value, time};

/// Appends a value as one item. An absent value is a null.
///
/// Times are epoch seconds under tag 1 where a double carries them exactly, and
/// the text of tag 0 where it does not (single nanoseconds), so that none is lost.
pub fn write(value: Value<'_>, out: &mut Vec<u8>) {
    match value.kind() {
        Kind::Absent | Kind::Null => write_null(out),
        Kind::Bool => write_bool(value.as_bool() == Some(true), out),
        Kind::Int => write_i64(value.as_i64().unwrap_or(0), out),
        Kind::Float => write_f64(value.as_f64().unwrap_or(0.0), out),
        Kind::Number => write_number(value.bytes(), out),
        Kind::String => write_string(value.bytes(), out),
        Kind::Blob => write_blob(value.bytes(), out),
        Kind::Time => {
            let (secs, nanos) = value.as_time().unwrap_or((0, 0));
            if nanos != 0 && time::from_f64(time::to_f64(secs, nanos)) != Some((secs, nanos)) {
                let mut text = Vec::with_capacity(40);
                if time::format_iso8601_offset(secs, nanos, &mut text).is_ok() {
                    write_tag(0, out);
                    return write_string(&text, out);
                }
            }
            write_time(secs, nanos, out);
        }
        Kind::List => {
            write_list(value.len() as u64, out);
            value.children().for_each(|item| write(item, out));
        }
        Kind::Map => {
            write_map(value.len() as u64, out);
            for (key, item) in value.entries() {
                write_string(key.bytes(), out);
                write(item, out);
            }
        }
    }
}

/// Appends a null.
pub fn write_null(out: &mut Vec<u8>) {
    out.push(0xF6);
}

/// Appends true or false.
pub fn write_bool(v: bool, out: &mut Vec<u8>) {
    out.push(0xF4 + v as u8);
}

/// Appends an integer in its shortest form.
pub fn write_i64(v: i64, out: &mut Vec<u8>) {
    match v < 0 {
        true => head(0x20, !v as u64, out),
        false => head(0x00, v as u64, out),
    }
}

/// Appends a float of 32 bits.
pub fn write_f32(v: f32, out: &mut Vec<u8>) {
    out.push(0xFA);
    out.extend_from_slice(&v.to_be_bytes());
}

/// Appends a float of 64 bits.
pub fn write_f64(v: f64, out: &mut Vec<u8>) {
    out.push(0xFB);
    out.extend_from_slice(&v.to_be_bytes());
}

/// Appends a text string. Bytes that are not UTF-8 become U+FFFD.
pub fn write_string(text: impl AsRef<[u8]>, out: &mut Vec<u8>) {
    let bytes = text.as_ref();
    match std::str::from_utf8(bytes) {
        Ok(_) => string(0x60, bytes, out),
        Err(_) => string(0x60, String::from_utf8_lossy(bytes).as_bytes(), out),
    }
}

/// Appends a byte string.
pub fn write_blob(bytes: &[u8], out: &mut Vec<u8>) {
    string(0x40, bytes, out);
}

/// Appends a time: tag 1 and epoch seconds, an integer if there is no fraction, else a double.
pub fn write_time(secs: i64, nanos: u32, out: &mut Vec<u8>) {
    write_tag(1, out);
    match nanos {
        0 => write_i64(secs, out),
        _ => write_f64(time::to_f64(secs, nanos), out),
    }
}

/// Appends a number that is decimal text (the grammar is JSON's): an integer or bignum if it has
/// neither fraction nor exponent, else a decimal fraction (tag 4). What exceeds even these,
/// thousands of digits or an exponent beyond 64 bits, is written as a string.
pub fn write_number(text: &[u8], out: &mut Vec<u8>) {
    if decimal(text, out).is_none() {
        write_string(text, out);
    }
}

/// Appends the head of a list of `len` elements, which must follow.
pub fn write_list(len: u64, out: &mut Vec<u8>) {
    head(0x80, len, out);
}

/// Appends the head of a map of `len` entries, which must follow.
pub fn write_map(len: u64, out: &mut Vec<u8>) {
    head(0xA0, len, out);
}

/// Opens a list whose length is not known yet: [`write_break`] ends it.
pub fn write_list_open(out: &mut Vec<u8>) {
    out.push(0x9F);
}

/// Opens a map whose length is not known yet: [`write_break`] ends it.
pub fn write_map_open(out: &mut Vec<u8>) {
    out.push(0xBF);
}

/// Ends a list or map of open length.
pub fn write_break(out: &mut Vec<u8>) {
    out.push(0xFF);
}

/// Appends a tag, whose item must follow.
pub fn write_tag(tag: u64, out: &mut Vec<u8>) {
    head(0xC0, tag, out);
}

fn string(major: u8, bytes: &[u8], out: &mut Vec<u8>) {
    head(major, bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}

fn head(major: u8, v: u64, out: &mut Vec<u8>) {
    match v {
        0..24 => out.push(major | v as u8),
        24..0x100 => out.extend_from_slice(&[major | 24, v as u8]),
        0x100..0x1_0000 => {
            let [a, b] = (v as u16).to_be_bytes();
            out.extend_from_slice(&[major | 25, a, b]);
        }
        0x1_0000..0x1_0000_0000 => {
            let [a, b, c, d] = (v as u32).to_be_bytes();
            out.extend_from_slice(&[major | 26, a, b, c, d]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&v.to_be_bytes());
        }
    }
}

fn decimal(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (negative, text) = match text.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (number, exponent) = match memchr::memchr2(b'e', b'E', text) {
        Some(n) => (&text[..n], std::str::from_utf8(&text[n + 1..]).ok()?.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let point = memchr::memchr(b'.', number);
    let digits: Vec<u8> = number.iter().copied().filter(|&b| b != b'.').skip_while(|&b| b == b'0').collect();
    if number.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // Minus zero has no negative integer: -1 - n starts below it.
    let negative = negative && !digits.is_empty();
    let bytes = bignum::bytes(&digits, negative)?;
    if number.len() < text.len() || point.is_some() {
        let places = point.map_or(0, |at| number.len() - at - 1) as i64;
        let exponent = exponent.checked_sub(places)?;
        write_tag(4, out);
        write_list(2, out);
        write_i64(exponent, out);
    }
    match bytes.len() {
        ..=8 => {
            let v = bytes.iter().fold(0, |v, &b| v << 8 | b as u64);
            head(if negative { 0x20 } else { 0x00 }, v, out);
        }
        _ => {
            write_tag(2 + negative as u64, out);
            write_blob(&bytes, out);
        }
    }
    Some(())
}
