//! Clients.

use super::config::libaws_config;
use super::error::libaws_error;
use super::guard::{self, State, required};
use super::runtime::{self, libaws_runtime};
use super::text;
use crate::client::{Client, ClientConfig};
use std::ffi::c_char;

/// A client of one service. Used from any thread at once.
pub struct libaws_client {
    pub(super) state: State,
    pub(super) inner: Client,
}

/// Makes a client of a service: `s3`, `dynamodb`, … (model name or service id).
/// Sends nothing and waits for nothing, but reads the shared config and credentials files unless the
/// config was loaded (libaws_config_load). `rt` may be NULL (the process's own
/// runtime), `c` too (environment, files, defaults). A bad setting is an error here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_client_new(
    rt: *mut libaws_runtime,
    service: *const c_char,
    c: *const libaws_config,
    err: *mut *mut libaws_error,
) -> *mut libaws_client {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_client_new", c.as_ref().map(|c| &c.state), err, || {
            super::secure::note();
            let service = text::name(service, "service")?;
            let config = c.as_ref().map_or_else(ClientConfig::default, |c| c.inner.lock().clone());
            Ok(libaws_client {
                state: State::new(),
                inner: Client::new(runtime::resolve(rt)?, service, &config)?,
            })
        })
    }
}

/// Frees a client; NULL is nothing. Its operations go on and complete.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_client_free(c: *mut libaws_client) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_client_free", c, |c| Some(&c.state)) }
}

/// The live client behind a pointer.
pub(super) unsafe fn live<'a>(c: *const libaws_client) -> crate::error::Result<&'a libaws_client> {
    // SAFETY: NULL or a live client.
    unsafe { required(c, "client") }
}
