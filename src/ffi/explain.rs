//! Endpoints explained.

use super::error::libaws_error;
use super::operation::{libaws_operation, with};
use super::status::{LIBAWS_OK, libaws_status};

/// Makes an operation that has not started explain its endpoint instead of calling. Start it,
/// submit it or wait for it as usual: nothing is sent, and its output says what went into the endpoint
/// rules and where each parameter came from (`parameters`), whether a call would have found the
/// endpoint in the cache (`cached`), the rules on the way with their conditions (`trail`), the one that
/// decided (`rule`), and the `endpoint` or the rules' own `error`. LIBAWS_E_STATE once it was started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_explain(
    o: *mut libaws_operation,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        with("libaws_operation_explain", o, err, |_, inner| {
            inner.explain()?;
            Ok(LIBAWS_OK)
        })
    }
}
