//! Configs: options by name, and callbacks.

use super::callback::{UserData, handler, libaws_call_fn, libaws_drop_fn};
use super::error::libaws_error;
use super::guard::{self, State, required};
use super::operation::libaws_operation;
use super::runtime::{self, libaws_runtime};
use super::status::{LIBAWS_E_ABSENT, LIBAWS_OK, libaws_status};
use super::text;
use crate::client::{ClientConfig, Operation};
use crate::engine::Handlers;
use crate::error::Result;
use crate::runtime::Mutex;
use std::ffi::{c_char, c_void};

/// Options and callbacks, before a client is made of them. Used from any thread; clients copy it.
pub struct libaws_config {
    pub(super) state: State,
    pub(super) inner: Mutex<ClientConfig>,
}

impl libaws_config {
    pub(super) fn new(inner: ClientConfig) -> libaws_config {
        libaws_config { state: State::new(), inner: Mutex::new(inner) }
    }
}

/// An empty config: the environment, the shared files and the defaults decide.
#[unsafe(no_mangle)]
pub extern "C" fn libaws_config_new() -> *mut libaws_config {
    super::secure::note();
    // SAFETY: no error is asked for.
    unsafe {
        guard::handle("libaws_config_new", None, std::ptr::null_mut(), || {
            Ok(libaws_config::new(ClientConfig::default()))
        })
    }
}

/// Sets an option; the value is text (`true`, `3`, a URL). A NULL `p` takes it
/// back. An unknown name is LIBAWS_E_INVALID with the nearest one, a bad value names its form.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_config_set(
    c: *mut libaws_config,
    key: *const c_char,
    p: *const c_char,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_config_set", c.as_ref().map(|c| &c.state), err, || {
            let c = required(c, "config")?;
            let key = text::name(key, "key")?;
            let mut inner = c.inner.lock();
            match p.is_null() {
                true => inner.options.unset(key)?,
                false => inner.options.set(key, text::text(p, n, key)?)?,
            }
            Ok(LIBAWS_OK)
        })
    }
}

/// Registers a callback at a point: `credentials`, `transport`, `log`, `retry`,
/// `hook.NAME` (BeforeExecution, BeforeSerialization, AfterSerialization, BeforeRetryLoop,
/// BeforeAttempt, BeforeSigning, AfterSigning, BeforeTransmit, AfterTransmit,
/// BeforeDeserialization, AfterDeserialization, AfterAttempt, AfterExecution) or
/// `middleware.STEP` (Initialize, Serialize, Build, Finalize, Deserialize; with
/// `.Before` it is asked first, with `.Before.ID` or `.After.ID` next to that one); `auth` (which
/// schemes may sign), `identity` and `signer` (their `id` is the scheme's), `token` (bearer
/// tokens), `endpoint` and `endpoint_v1` (where calls go). docs/auth.md has their views and answers. `mfa`
/// and `web_identity` are asked for what roles need; docs/credentials.md has theirs.
/// `id` is unique within its point. `ud` is destroyed by `drop` once, also when this fails.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_config_on(
    c: *mut libaws_config,
    point: *const c_char,
    id: *const c_char,
    f: libaws_call_fn,
    ud: *mut c_void,
    drop: libaws_drop_fn,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // Kept here, so that user data is never destroyed under the lock.
    let handler = handler(f, UserData::new(ud, drop));
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_config_on", c.as_ref().map(|c| &c.state), err, || {
            let handler = handler.clone()?;
            let (c, point, id) = (required(c, "config")?, text::name(point, "point")?, text::name(id, "id")?);
            change(c, |handlers| handlers.add(point, id, handler))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Changes a copy of a config's handlers; the old ones go once the lock is free,
/// since the last of a user's data may go with them.
fn change<T>(c: &libaws_config, how: impl FnOnce(&mut Handlers) -> Result<T>) -> Result<T> {
    let (_before, result) = {
        let mut inner = c.inner.lock();
        let mut handlers = inner.handlers.clone();
        let result = how(&mut handlers)?;
        (std::mem::replace(&mut inner.handlers, handlers), result)
    };
    Ok(result)
}

/// Removes a callback; LIBAWS_E_ABSENT when there is none with that id.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_config_off(
    c: *mut libaws_config,
    point: *const c_char,
    id: *const c_char,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_config_off", c.as_ref().map(|c| &c.state), std::ptr::null_mut(), || {
            let (c, point, id) = (required(c, "config")?, text::name(point, "point")?, text::name(id, "id")?);
            let found = change(c, |handlers| handlers.remove(point, id))?;
            Ok(if found { LIBAWS_OK } else { LIBAWS_E_ABSENT })
        })
    }
}

/// Loads a config from the environment and the shared config and credentials files, as they are
/// when the operation runs; `overrides` (may be NULL) wins over both. A profile that is not there, a file
/// that can't be read or a bad value fails it. An operation: take the result with libaws_operation_take_config.
/// Clients of the result read no file; without it each reads them when it is made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_config_load(
    rt: *mut libaws_runtime,
    overrides: *const libaws_config,
    err: *mut *mut libaws_error,
) -> *mut libaws_operation {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::shared_handle("libaws_config_load", overrides.as_ref().map(|c| &c.state), err, || {
            super::secure::note();
            let base = overrides.as_ref().map(|c| c.inner.lock().clone()).unwrap_or_default();
            let operation = Operation::load_config(runtime::resolve(rt)?, base.options.clone());
            Ok(libaws_operation::with_base(operation, base))
        })
    }
}

/// Frees a config; NULL is nothing. Clients made of it live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_config_free(c: *mut libaws_config) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_config_free", c, |c| Some(&c.state)) }
}
