//! What the library knows of services, and of itself.

use super::doc::libaws_text;
use super::error::libaws_error;
use super::guard;
use super::text;
use crate::engine::describe;
use crate::model::Service;
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

/// What the library knows, as JSON: of all services (both NULL); of one service (its operations,
/// errors, paginators, waiters, endpoint parameters); or of one operation (its input and output
/// members with types and places, its errors, traits, paginator and waiters). Shapes are told by
/// libaws_model_shape. Keys may be added in later versions. Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_describe(
    service: *const c_char,
    operation: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_describe", None, err, || {
            let name = (!service.is_null()).then(|| text::name(service, "service")).transpose()?;
            let operation = (!operation.is_null()).then(|| text::name(operation, "operation")).transpose()?;
            if let Some(added) = name.and_then(|name| utilities::describe(name, operation)) {
                return Ok(libaws_text::new(added?));
            }
            let service = name.map(Service::load).transpose()?;
            Ok(libaws_text::new(describe(service.as_deref(), operation)?))
        })
    }
}
