//! Scalars as text: in headers, queries, labels, forms, XML elements and JSON.
//!
//! Inputs are documents in the AWS CLI's conventions, so a timestamp may come as
//! ISO 8601 text, as a number or as a time, a blob as base64 or as bytes, and a
//! double as the text `NaN`; this is the one place that knows.

use crate::document::{Builder, Kind, Value, base64, time};
use crate::error::{Error, Result};
use crate::model::{Member, Shape, ShapeKind, TimestampFormat};

/// The timestamp format of a member: its own, its shape's, or the place's default.
pub(super) fn timestamp_format(member: &Member, shape: &Shape, default: TimestampFormat) -> TimestampFormat {
    match (member.timestamp, shape.timestamp) {
        (TimestampFormat::Default, TimestampFormat::Default) => default,
        (TimestampFormat::Default, of_shape) => of_shape,
        (of_member, _) => of_member,
    }
}

/// Appends a scalar's text, not escaped: `true`, `12`, `1.5`, `NaN`, a timestamp in `format`, a blob in base64.
pub(super) fn write(
    out: &mut Vec<u8>,
    kind: ShapeKind,
    format: TimestampFormat,
    value: Value<'_>,
) -> Result<()> {
    match (kind, value.kind()) {
        (ShapeKind::Timestamp, _) => {
            let (secs, nanos) = time_of(value).ok_or_else(|| mismatch(kind))?;
            write_time(out, format, secs, nanos)?;
        }
        // Base64 text is on the wire what it is in the input.
        (ShapeKind::Blob | ShapeKind::String, Kind::String) => out.extend_from_slice(value.bytes()),
        (ShapeKind::Blob, Kind::Blob) => base64::encode(value.bytes(), out),
        (ShapeKind::Float | ShapeKind::Double, Kind::Float) => {
            let v = value.as_f64().unwrap_or(f64::NAN);
            write_float(out, kind, v);
        }
        (ShapeKind::Float | ShapeKind::Double, Kind::String) if special(value.bytes()).is_some() => {
            out.extend_from_slice(value.bytes());
        }
        (_, Kind::Bool) if kind == ShapeKind::Boolean => {
            let word: &[u8] = if value.as_bool() == Some(true) { b"true" } else { b"false" };
            out.extend_from_slice(word);
        }
        (_, Kind::Int) if is_number(kind) => {
            out.extend_from_slice(itoa::Buffer::new().format(value.as_i64().unwrap_or(0)).as_bytes());
        }
        (_, Kind::Float) if is_number(kind) => {
            write_float(out, ShapeKind::Double, value.as_f64().unwrap_or(0.0));
        }
        (_, Kind::Number) if is_number(kind) => out.extend_from_slice(value.bytes()),
        _ => return Err(mismatch(kind)),
    }
    Ok(())
}

/// Adds the value that a scalar's text stands for: the reverse of [`write`]. A
/// timestamp is read in any of the three forms; services do not keep to the stated one.
pub(super) fn read(b: &mut Builder, kind: ShapeKind, format: TimestampFormat, text: &str) -> Result<()> {
    let wrong = || {
        let text: String = text.chars().take(64).collect();
        Error::response(format!("{text:?} is not a valid {kind:?}"))
    };
    let trimmed = trimmed(text);
    match kind {
        ShapeKind::String => b.string(text),
        ShapeKind::Boolean if trimmed.eq_ignore_ascii_case("true") || trimmed == "1" => b.bool(true),
        ShapeKind::Boolean if trimmed.eq_ignore_ascii_case("false") || trimmed == "0" => b.bool(false),
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long | ShapeKind::BigInteger => {
            match trimmed.parse::<i64>() {
                Ok(v) => b.int(v),
                Err(_) => b.number(decimal(trimmed).ok_or_else(wrong)?),
            }
        }
        ShapeKind::Float | ShapeKind::Double => {
            let v = special(trimmed.as_bytes()).or_else(|| decimal(trimmed)?.parse().ok());
            b.float(v.ok_or_else(wrong)?);
        }
        ShapeKind::BigDecimal => match trimmed.parse::<i64>() {
            Ok(v) => b.int(v),
            Err(_) => b.number(decimal(trimmed).ok_or_else(wrong)?),
        },
        ShapeKind::Timestamp => {
            let (secs, nanos) = parse_time(format, trimmed.as_bytes()).ok_or_else(wrong)?;
            b.time(secs, nanos);
        }
        ShapeKind::Blob => {
            b.bytes_written(Kind::Blob, |out| base64::decode(trimmed.as_bytes(), out))
                .map_err(|_| wrong())?;
        }
        _ => return Err(wrong()),
    }
    Ok(())
}

/// The text without white space around it, which next to none has.
fn trimmed(text: &str) -> &str {
    let plain = |b: Option<&u8>| b.is_some_and(|b| (b'!'..=b'~').contains(b));
    match plain(text.as_bytes().first()) && plain(text.as_bytes().last()) {
        true => text,
        false => text.trim(),
    }
}

/// Appends a point in time.
pub(super) fn write_time(out: &mut Vec<u8>, format: TimestampFormat, secs: i64, nanos: u32) -> Result<()> {
    let written = match format {
        TimestampFormat::Rfc822 => time::format_http_date(secs, out),
        TimestampFormat::UnixTimestamp => {
            write_epoch(out, secs, nanos);
            Ok(())
        }
        TimestampFormat::Iso8601 | TimestampFormat::Default => time::format_iso8601(secs, nanos, out),
    };
    written.map_err(|e| Error::invalid("ParamValidation", e.to_string()))
}

/// Epoch seconds as a number. Arithmetic and not a pair: -1.5 is half a second before -1.
fn write_epoch(out: &mut Vec<u8>, secs: i64, nanos: u32) {
    if secs >= 0 || nanos == 0 {
        return time::format_epoch(secs, nanos, out);
    }
    out.push(b'-');
    // Both counted towards zero: (-2, 0.25) is 1.75 seconds before 1970.
    time::format_epoch(-(secs + 1), 1_000_000_000 - nanos, out);
}

/// The point in time that an input value stands for.
pub fn time_of(value: Value<'_>) -> Option<(i64, u32)> {
    match value.kind() {
        Kind::Time => value.as_time(),
        Kind::Int => Some((value.as_i64()?, 0)),
        Kind::Float => time::from_f64(value.as_f64()?),
        Kind::String | Kind::Number => parse_time(TimestampFormat::Default, value.bytes()),
        _ => None,
    }
}

/// A time's text: in the stated form or any other.
pub(super) fn parse_time(format: TimestampFormat, text: &[u8]) -> Option<(i64, u32)> {
    let stated = match format {
        TimestampFormat::Iso8601 => time::parse_iso8601(text),
        TimestampFormat::Rfc822 => time::parse_http_date(text),
        TimestampFormat::UnixTimestamp | TimestampFormat::Default => None,
    };
    if stated.is_none() && text.first() == Some(&b'-') && text.contains(&b'.') {
        return time::from_f64(std::str::from_utf8(text).ok()?.parse().ok()?);
    }
    stated.or_else(|| time::parse_any(text))
}

/// Appends the bytes that an input blob stands for: base64 text is decoded.
pub(super) fn write_blob(out: &mut Vec<u8>, value: Value<'_>) -> Result<()> {
    match value.kind() {
        Kind::Blob => out.extend_from_slice(value.bytes()),
        Kind::String => base64::decode(value.bytes(), out).map_err(|_| mismatch(ShapeKind::Blob))?,
        _ => return Err(mismatch(ShapeKind::Blob)),
    }
    Ok(())
}

/// Appends a float; a 32-bit one as shortly as 32 bits allow.
fn write_float(out: &mut Vec<u8>, kind: ShapeKind, v: f64) {
    let text: &[u8] = match v {
        v if v.is_nan() => b"NaN",
        f64::INFINITY => b"Infinity",
        f64::NEG_INFINITY => b"-Infinity",
        v => {
            let mut buffer = ryu::Buffer::new();
            let single = v as f32;
            let text = match kind {
                ShapeKind::Float if single.is_finite() => buffer.format_finite(single),
                _ => buffer.format_finite(v),
            };
            return out.extend_from_slice(text.as_bytes());
        }
    };
    out.extend_from_slice(text);
}

/// The three doubles that have a name and no digits.
pub(super) fn special(text: &[u8]) -> Option<f64> {
    match text {
        b"NaN" => Some(f64::NAN),
        b"Infinity" => Some(f64::INFINITY),
        b"-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Whether a text is a decimal number, as JSON writes them but for a leading `+` and zeros.
fn decimal(text: &str) -> Option<&str> {
    let digits = text.bytes().any(|c| c.is_ascii_digit());
    let fits = text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    (digits && fits && text.parse::<f64>().is_ok()).then_some(text)
}

fn is_number(kind: ShapeKind) -> bool {
    matches!(
        kind,
        ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::BigInteger
            | ShapeKind::Float
            | ShapeKind::Double
            | ShapeKind::BigDecimal
    )
}

/// A value of another type than its shape: what is left to say when validation was passed over.
pub(super) fn mismatch(kind: ShapeKind) -> Error {
    Error::invalid("ParamValidation", format!("a value is not a valid {kind:?}"))
}

/// Whether a text may become part of a host name.
pub(super) fn is_host_label(text: &str) -> bool {
    let fine = |c: u8| c.is_ascii_alphanumeric() || c == b'-';
    let part = |p: &str| !p.is_empty() && p.len() <= 63 && p.bytes().all(fine);
    !text.is_empty() && text.split('.').all(part)
}
