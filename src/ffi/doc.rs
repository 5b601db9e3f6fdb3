//! Values as documents of their own: JSON or CBOR text that C owns.

use super::error::libaws_error;
use super::guard;
use super::status::{LIBAWS_CBOR, LIBAWS_E_ABSENT, LIBAWS_E_NULL, LIBAWS_JSON, LIBAWS_OK, libaws_status};
use super::value::{libaws_value, view};
use crate::document::{cbor, json};
use crate::error::{Error, Status};

/// A value as JSON or CBOR, owned by the caller: read it with libaws_text_get, free it with libaws_text_free.
pub struct libaws_text(Vec<u8>);

impl libaws_text {
    pub(super) fn new(bytes: Vec<u8>) -> libaws_text {
        libaws_text(bytes)
    }
}

/// Writes any value as JSON or CBOR. NULL for a NULL value or an unknown format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_doc(
    v: *const libaws_value,
    format: u32,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: as above.
    unsafe {
        guard::handle("libaws_value_doc", None, err, || {
            let value = view(v).ok_or_else(|| Error::new(Status::Null, "Null", "value is NULL"))?;
            let mut out = Vec::with_capacity(256);
            match format {
                LIBAWS_JSON => json::write(value, &mut out),
                LIBAWS_CBOR => cbor::write(value, &mut out),
                _ => {
                    return Err(Error::invalid(
                        "UnknownFormat",
                        format!("there is no document format {format}"),
                    ));
                }
            }
            Ok(libaws_text(out))
        })
    }
}

/// The bytes of a text, borrowed until it is freed. LIBAWS_E_ABSENT for a NULL text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_text_get(
    t: *const libaws_text,
    p: *mut *const u8,
    n: *mut usize,
) -> libaws_status {
    if p.is_null() || n.is_null() {
        return LIBAWS_E_NULL;
    }
    // SAFETY: NULL or a live text.
    let Some(t) = (unsafe { t.as_ref() }) else { return LIBAWS_E_ABSENT };
    // SAFETY: checked for NULL.
    unsafe {
        *p = t.0.as_ptr();
        *n = t.0.len();
    }
    LIBAWS_OK
}

/// Frees a text; NULL is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_text_free(t: *mut libaws_text) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_text_free", t, |_| None) }
}
