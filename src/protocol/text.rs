//! Scalars as text: in headers, queries, labels, forms and XML elements.
//!
//! Inputs are documents in the AWS CLI's conventions, so a timestamp may come as
//! ISO 8601 text, as a number or as a time, and a blob as base64 or as bytes;
//! this is the one place that knows.

use crate::document::{Builder, Value};
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
    let _ = (kind, format);
    out.extend_from_slice(value.bytes());
    Ok(())
}

/// Adds the value that a scalar's text stands for: the reverse of [`write`].
pub(super) fn read(b: &mut Builder, kind: ShapeKind, format: TimestampFormat, text: &str) -> Result<()> {
    let _ = (kind, format);
    b.string(text);
    Ok(())
}

/// Appends a point in time.
pub(super) fn write_time(out: &mut Vec<u8>, format: TimestampFormat, secs: i64, nanos: u32) {
    let _ = (out, format, secs, nanos);
}

/// The point in time that an input value stands for.
pub(super) fn time_of(value: Value<'_>) -> Option<(i64, u32)> {
    value.as_time()
}

/// Appends the bytes that an input blob stands for: base64 text is decoded.
pub(super) fn write_blob(out: &mut Vec<u8>, value: Value<'_>) -> Result<()> {
    out.extend_from_slice(value.bytes());
    Ok(())
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
