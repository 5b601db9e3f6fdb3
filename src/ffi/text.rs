//! Names and bytes from C.

use crate::error::{Error, Result, Status};
use std::ffi::{CStr, c_char};
use std::time::Duration;

/// A NUL-terminated UTF-8 name.
pub(super) unsafe fn name<'a>(p: *const c_char, what: &str) -> Result<&'a str> {
    if p.is_null() {
        return Err(Error::new(Status::Null, "Null", format!("{what} is NULL")));
    }
    // SAFETY: a non-NULL name is NUL-terminated and lives during the call, by the contract.
    let text = unsafe { CStr::from_ptr(p) };
    text.to_str().map_err(|_| Error::invalid("InvalidUtf8", format!("{what} is not UTF-8")))
}

/// A pointer and a length; (NULL, 0) is empty.
pub(super) unsafe fn bytes<'a>(p: *const u8, n: usize, what: &str) -> Result<&'a [u8]> {
    if n == 0 {
        return Ok(&[]);
    }
    if p.is_null() {
        return Err(Error::new(Status::Null, "Null", format!("{what} is NULL with a length of {n}")));
    }
    if n > isize::MAX as usize {
        return Err(Error::invalid("TooLong", format!("{what} has a length of {n}")));
    }
    // SAFETY: `p` points to `n` readable bytes during the call, by the contract.
    Ok(unsafe { std::slice::from_raw_parts(p, n) })
}

/// Text as a pointer and a length.
pub(super) unsafe fn text<'a>(p: *const c_char, n: usize, what: &str) -> Result<&'a str> {
    // SAFETY: passed on under the same contract.
    let bytes = unsafe { bytes(p.cast(), n, what) }?;
    std::str::from_utf8(bytes).map_err(|e| {
        Error::invalid("InvalidUtf8", format!("{what} is not UTF-8 at byte {}", e.valid_up_to()))
    })
}

/// `wait_ns`: 0 polls, below 0 is without limit.
pub(super) fn limit(wait_ns: i64) -> Option<Duration> {
    u64::try_from(wait_ns).ok().map(Duration::from_nanos)
}
