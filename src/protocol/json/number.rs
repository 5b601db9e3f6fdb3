//! Numbers of an answer: as an integer or double where one holds them, else as they stand.

use crate::document::json::{Number, Reader};
use crate::document::{Builder, Kind};

/// Adds a number of no stated type.
pub(in crate::protocol) fn put_number(reader: &Reader<'_>, n: Number, b: &mut Builder) {
    if let Some(v) = n.int {
        return b.int(v);
    }
    let v = reader.float(&n);
    if n.integral || !v.is_finite() {
        return b.bytes_in_body(Kind::Number, n.range());
    }
    b.float(v);
}
