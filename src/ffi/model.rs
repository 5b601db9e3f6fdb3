//! Models: services that this build does not hold, loaded from model files.

use super::client::{Kind, libaws_client};
use super::config::libaws_config;
use super::doc::libaws_text;
use super::error::libaws_error;
use super::guard::{self, State, required};
use super::runtime::{self, libaws_runtime};
use super::text;
use crate::client::{Client, ClientConfig};
use crate::engine::{describe, describe_shape};
use crate::error::Result;
use crate::model::{Documents, Service};
use std::ffi::c_char;
use std::path::Path;
use std::sync::Arc;

/// A service model. Immutable; used from any thread at once.
pub struct libaws_model {
    state: State,
    inner: Arc<Service>,
}

impl libaws_model {
    fn new(inner: Arc<Service>) -> libaws_model {
        libaws_model { state: State::new(), inner }
    }
}

/// The model of a service that this build holds: `s3`, `dynamodb`, … (model name, service id or
/// alias). Free it with libaws_model_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_of(
    service: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_model {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_of", None, err, || {
            Ok(libaws_model::new(Service::load(text::name(service, "service")?)?))
        })
    }
}

/// Loads a model from `path`: botocore's `service-2.json`, plain or gzipped, with what belongs
/// to it beside it (paginators, waiters, endpoint rules, extras); a folder that holds one, or holds
/// folders that do, of which the last by name is taken; or a Smithy 2.0 JSON model. The
/// service is called as the folder around the version's, a Smithy model as its file.
/// Reads files, so it may block. A broken model is LIBAWS_E_INVALID with the place that is
/// wrong. Free it with libaws_model_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_load(
    path: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_model {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_load", None, err, || {
            let path = text::name(path, "path")?;
            Ok(libaws_model::new(Arc::new(Service::from_path(Path::new(path))?)))
        })
    }
}

/// Reads a model from memory. `service` is botocore's `service-2.json` or a Smithy 2.0 JSON
/// model; `paginators`, `waiters` and `rules` (`endpoint-rule-set-1.json`) may each be NULL, and for a
/// Smithy model are within it. `name` is what the service is called. All is copied; at most 32
/// MiB each. Free it with libaws_model_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_parse(
    name: *const c_char,
    service: *const c_char,
    service_len: usize,
    paginators: *const c_char,
    paginators_len: usize,
    waiters: *const c_char,
    waiters_len: usize,
    rules: *const c_char,
    rules_len: usize,
    err: *mut *mut libaws_error,
) -> *mut libaws_model {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_parse", None, err, || {
            let part = |p: *const c_char, n: usize, what: &str| match p.is_null() && n == 0 {
                true => Ok(None),
                false => text::bytes(p.cast(), n, what).map(Some),
            };
            let documents = Documents {
                name: text::name(name, "name")?,
                service: text::bytes(service.cast(), service_len, "service")?,
                paginators: part(paginators, paginators_len, "paginators")?,
                waiters: part(waiters, waiters_len, "waiters")?,
                rules: part(rules, rules_len, "rules")?,
                ..Documents::default()
            };
            Ok(libaws_model::new(Arc::new(Service::from_json(&documents)?)))
        })
    }
}

/// What a model says, as JSON: of the service (`operation` NULL) or of one operation; the
/// same as libaws_describe gives. Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_describe(
    m: *const libaws_model,
    operation: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_describe", m.as_ref().map(|m| &m.state), err, || {
            let m = live(m)?;
            let operation = (!operation.is_null()).then(|| text::name(operation, "operation")).transpose()?;
            Ok(libaws_text::new(describe(Some(&m.inner), operation)?))
        })
    }
}

/// A shape as JSON: its type, its members with types, places and whether they are required,
/// its enum values, limits and traits. All shapes by name when `shape` is NULL. Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_shape(
    m: *const libaws_model,
    shape: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_shape", m.as_ref().map(|m| &m.state), err, || {
            let m = live(m)?;
            let shape = (!shape.is_null()).then(|| text::name(shape, "shape")).transpose()?;
            Ok(libaws_text::new(describe_shape(&m.inner, shape)?))
        })
    }
}

/// Makes a client of a model's service, as libaws_client_new does of a service by name: `rt`
/// and `c` may be NULL. The client keeps what it needs of the model, which may be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_client(
    rt: *mut libaws_runtime,
    m: *const libaws_model,
    c: *const libaws_config,
    err: *mut *mut libaws_error,
) -> *mut libaws_client {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_model_client", m.as_ref().map(|m| &m.state), err, || {
            super::secure::note();
            let m = live(m)?;
            let config = c.as_ref().map_or_else(ClientConfig::default, |c| c.inner.lock().clone());
            let client = Client::of(runtime::resolve(rt)?, m.inner.clone(), &config)?;
            Ok(libaws_client { state: State::new(), inner: Kind::Service(client) })
        })
    }
}

/// Frees a model; NULL is nothing. Its clients live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_model_free(m: *mut libaws_model) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_model_free", m, |m| Some(&m.state)) }
}

/// The live model behind a pointer.
unsafe fn live<'a>(m: *const libaws_model) -> Result<&'a libaws_model> {
    // SAFETY: NULL or a live model.
    unsafe { required(m, "model") }
}
