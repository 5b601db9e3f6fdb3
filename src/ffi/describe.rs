//! What the library knows of services, and of itself.

use super::doc::libaws_text;
use super::error::libaws_error;
use super::guard;
use super::text;
use crate::engine::describe;
use crate::utilities;
use std::ffi::c_char;

/// The version: major in bits 16 and up, minor in bits 8 to 15, patch below.
#[unsafe(no_mangle)]
pub extern "C" fn libaws_version() -> u32 {
    let part = |s: &str| s.parse::<u32>().unwrap_or(0);
    part(env!("CARGO_PKG_VERSION_MAJOR")) << 16
        | part(env!("CARGO_PKG_VERSION_MINOR")) << 8
        | part(env!("CARGO_PKG_VERSION_PATCH"))
}

/// What the library knows, as JSON: of all services (both NULL), of one service
/// (its operations), or of one operation (its input and output members). Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_describe(
    service: *const c_char,
    operation: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_describe", None, err, || {
            let service = (!service.is_null()).then(|| text::name(service, "service")).transpose()?;
            let operation = (!operation.is_null()).then(|| text::name(operation, "operation")).transpose()?;
            let added = service.and_then(|service| utilities::describe(service, operation));
            Ok(libaws_text::new(added.unwrap_or_else(|| describe(service, operation))?))
        })
    }
}
