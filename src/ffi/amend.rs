//! What makes an operation other than its client would have it: options of its own, or a request
//! that is signed and not sent.

use super::callback::document;
use super::error::libaws_error;
use super::operation::{libaws_operation, with};
use super::status::{LIBAWS_JSON, LIBAWS_OK, libaws_status};
use super::text;
use crate::document::Document;
use crate::engine::Presign;
use std::ffi::c_char;

/// Sets an option for this operation alone, as libaws_config_set does for a client; a NULL `p` takes the
/// environment's value or the default. Before the start. What no option says it shares with the
/// client: connections and credentials too, unless the option is about them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_option(
    o: *mut libaws_operation,
    key: *const c_char,
    p: *const c_char,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        with("libaws_operation_set_option", o, err, |_, inner| {
            let value = match p.is_null() {
                true => None,
                false => Some(text::text(p, n, "value")?),
            };
            inner.set_option(text::name(key, "key")?, value)?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Has the operation signed in its query and given as the output, instead of sent: `method`, `url`,
/// `headers` (to be sent as they are) and, where it is part of the signature, `body`. Before the
/// start; finish it like any other. `options_json` may be NULL, or an object: `expires` (seconds, 1
/// to 604800, 900 by default), `headers` (more to sign), `unsigned_headers` (names to leave out),
/// `hoist` (true moves `x-amz-*` headers into the query where services take them there), `method`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_presign(
    o: *mut libaws_operation,
    options_json: *const c_char,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        with("libaws_operation_presign", o, err, |_, inner| {
            let options = match options_json.is_null() {
                true => Document::empty_map(),
                false => {
                    let json = text::name(options_json, "options_json")?.as_bytes();
                    document(LIBAWS_JSON, json.as_ptr(), json.len())?
                }
            };
            inner.presign(Presign::parse(options.root())?)?;
            Ok(LIBAWS_OK)
        })
    }
}
