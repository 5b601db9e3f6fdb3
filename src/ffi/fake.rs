//! The fake transport: tests without a server.

use super::callback::document;
use super::config::libaws_config;
use super::error::libaws_error;
use super::guard::{self, State, required};
use super::status::{LIBAWS_OK, libaws_status};
use super::value::libaws_value;
use crate::document::Document;
use crate::engine::Fake;
use crate::runtime::Mutex;
use std::sync::Arc;

/// A transport that records requests and gives the answers that were put into
/// it, in order. Used from any thread.
pub struct libaws_fake {
    state: State,
    inner: Arc<Fake>,
    taken: Mutex<Option<Document>>,
}

/// Makes a fake with nothing to answer.
#[unsafe(no_mangle)]
pub extern "C" fn libaws_fake_new() -> *mut libaws_fake {
    // SAFETY: no error is asked for.
    unsafe {
        guard::handle("libaws_fake_new", None, std::ptr::null_mut(), || {
            Ok(libaws_fake { state: State::new(), inner: Arc::default(), taken: Mutex::new(None) })
        })
    }
}

/// Makes it the transport of a config.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_fake_install(
    f: *mut libaws_fake,
    c: *mut libaws_config,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract; so below.
    unsafe {
        guard::status("libaws_fake_install", f.as_ref().map(|f| &f.state), err, || {
            let (fake, config) = (required(f, "fake")?, required(c, "config")?);
            config.inner.lock().handlers.add("transport", "fake", fake.inner.clone())?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Adds an answer: a map with `status` (200 when left out), `headers`, `body` (text, or a blob in
/// CBOR) or `body_base64`; or with `error` (text): sending fails so; or with `hang` true: no
/// answer ever comes. A request with no answer left fails and says so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_fake_push(
    f: *mut libaws_fake,
    format: u32,
    p: *const u8,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        guard::status("libaws_fake_push", f.as_ref().map(|f| &f.state), err, || {
            required(f, "fake")?.inner.push(document(format, p, n)?);
            Ok(LIBAWS_OK)
        })
    }
}

/// Takes the oldest request not taken yet: a map with `method`, `url`, `headers` (all that would be
/// sent, the signature too), `body` (a blob). Borrowed until the next call or free; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_fake_request(f: *mut libaws_fake) -> *const libaws_value {
    // SAFETY: NULL or a live fake.
    let Some(fake) = (unsafe { f.as_ref() }) else { return std::ptr::null() };
    let taken = guard::enter("libaws_fake_request", Some(&fake.state), || Ok(fake.inner.take_request()));
    let mut slot = fake.taken.lock();
    *slot = taken.ok().flatten();
    slot.as_ref().map_or(std::ptr::null(), |d| libaws_value::of(d.root()))
}

/// Frees a fake; NULL is nothing. Configs and clients that use it keep it alive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_fake_free(f: *mut libaws_fake) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_fake_free", f, |f| Some(&f.state)) }
}
