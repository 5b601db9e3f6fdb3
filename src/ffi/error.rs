//! Errors: immutable, owned by whoever received them, readable from any thread.

use super::status::{LIBAWS_E_ABSENT, LIBAWS_E_NULL, LIBAWS_E_PANIC, LIBAWS_OK, libaws_status};
use super::value::libaws_value;
use crate::error::Error;
use std::ffi::{CStr, c_char};
use std::sync::OnceLock;

/// An error: what, where, and how to mend it. Owned by whoever received it;
/// immutable; read from any thread.
pub struct libaws_error {
    inner: Error,
    /// What is made of the facts once it is asked for.
    message: OnceLock<String>,
    numbers: [String; 3],
    cause: Option<Box<libaws_error>>,
}

impl libaws_error {
    pub(super) fn new(inner: Error) -> libaws_error {
        let f = inner.facts();
        let numbers = [f.http_status.to_string(), f.attempts.to_string(), (f.status as i32).to_string()];
        let cause = f.cause.as_ref().map(|c| Box::new(libaws_error::new((**c).clone())));
        libaws_error { inner, message: OnceLock::new(), numbers, cause }
    }

    fn fact(&self, key: &str) -> Option<&str> {
        let f = self.inner.facts();
        let yes_no = |b| if b { "true" } else { "false" };
        let text = match key {
            "message" => self.message.get_or_init(|| self.inner.to_string()),
            "detail_message" => &f.message,
            "code" => &f.code,
            "shape" => &f.shape,
            "service" => &f.service,
            "operation" => &f.operation,
            "request_id" => &f.request_id,
            "host_id" => &f.host_id,
            "phase" => f.phase,
            "fault" => f.fault.as_str(),
            "retryable" => yes_no(f.retryable),
            "throttling" => yes_no(f.throttling),
            "http_status" if f.http_status != 0 => &self.numbers[0],
            "attempts" if f.attempts != 0 => &self.numbers[1],
            "status" => &self.numbers[2],
            _ => "",
        };
        (!text.is_empty()).then_some(text)
    }
}

/// The status code. NULL: LIBAWS_OK.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_status(e: *const libaws_error) -> libaws_status {
    // SAFETY: NULL or a live error, by the contract.
    unsafe { e.as_ref() }.map_or(LIBAWS_OK, |e| e.inner.status() as i32)
}

/// One fact as text, borrowed until the error is freed. Keys: `message` (all of
/// it, formatted), `detail_message` (the service's own text), `code`, `shape` (a modelled
/// error's name in the model), `service`, `operation`, `request_id`, `host_id`, `http_status`, `phase`, `attempts`,
/// `retryable`, `throttling`, `fault` (client, server, unknown), `status`.
/// LIBAWS_E_ABSENT when it is not known. Any pointer may be NULL: LIBAWS_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_get(
    e: *const libaws_error,
    key: *const c_char,
    p: *mut *const c_char,
    n: *mut usize,
) -> libaws_status {
    // SAFETY: NULL or a live error.
    let Some(e) = (unsafe { e.as_ref() }) else { return LIBAWS_E_NULL };
    if key.is_null() || p.is_null() || n.is_null() {
        return LIBAWS_E_NULL;
    }
    // SAFETY: a NUL-terminated name.
    let key = unsafe { CStr::from_ptr(key) }.to_str().unwrap_or("");
    let found = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| e.fact(key)));
    match found {
        Err(_) => LIBAWS_E_PANIC,
        Ok(None) => LIBAWS_E_ABSENT,
        Ok(Some(text)) => {
            // SAFETY: both were checked for NULL; the text lives in the error.
            unsafe {
                *p = text.as_ptr().cast();
                *n = text.len();
            }
            LIBAWS_OK
        }
    }
}

/// What lies under the error, borrowed until it is freed; NULL when nothing does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_cause(e: *const libaws_error) -> *const libaws_error {
    // SAFETY: NULL or a live error.
    let cause = unsafe { e.as_ref() }.and_then(|e| e.cause.as_deref());
    cause.map_or(std::ptr::null(), std::ptr::from_ref)
}

/// The members of a modelled error, borrowed until the error is freed; NULL when there are none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_detail(e: *const libaws_error) -> *const libaws_value {
    // SAFETY: NULL or a live error.
    let detail = unsafe { e.as_ref() }.and_then(|e| e.inner.facts().detail.as_deref());
    detail.map_or(std::ptr::null(), |d| libaws_value::of(d.root()))
}

/// The attempts that failed, in order, borrowed until the error is freed; NULL when none was
/// made. A list of maps: `attempt`, `status`, `code`, `message`, `phase`, `http_status`, `request_id`,
/// `retryable`, and of those that were followed by another `wait_ms`, the pause between.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_attempts(e: *const libaws_error) -> *const libaws_value {
    // SAFETY: NULL or a live error.
    let tries = unsafe { e.as_ref() }.and_then(|e| e.inner.facts().tries.as_deref());
    tries.map_or(std::ptr::null(), |d| libaws_value::of(d.root()))
}

/// Frees an error; NULL is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_error_free(e: *mut libaws_error) {
    if !e.is_null() {
        // SAFETY: it came from a box of ours and is freed once, by the contract.
        drop(unsafe { Box::from_raw(e) });
    }
}
