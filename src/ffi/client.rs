//! Clients.

use super::config::libaws_config;
use super::error::libaws_error;
use super::guard::{self, State, required};
use super::runtime::{self, libaws_runtime};
use super::text;
use crate::client::{Client, ClientConfig, Operation};
use crate::error::Result;
use crate::utilities::{self, Utility};
use std::ffi::c_char;

/// A client of one service. Used from any thread at once.
pub struct libaws_client {
    pub(super) state: State,
    pub(super) inner: Kind,
}

/// A service's client, or a utility that is used like one.
pub(super) enum Kind {
    Service(Client),
    Utility(Utility),
}

impl Kind {
    /// An operation by its name.
    pub(super) fn operation(&self, name: &str) -> Result<Operation> {
        match self {
            Kind::Utility(utility) => utility.operation(name),
            Kind::Service(client) => match utilities::added(client, name) {
                Some(operation) => Ok(operation),
                None => client.operation(name),
            },
        }
    }
}

/// Makes a client of a service: `s3`, `dynamodb`, … (model name or service id).
/// Sends nothing and waits for nothing, but reads the shared config and credentials files unless the
/// config was loaded (libaws_config_load). `rt` may be NULL (the process's own
/// runtime), `c` too (environment, files, defaults). A bad setting is an error here. There are utilities
/// that are no service too, such as `cloudfront-signer`, `configuration` and `imds` (docs/utilities.md).
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
            let runtime = runtime::resolve(rt)?;
            let inner = match Utility::new(&runtime, service, &config) {
                Some(utility) => Kind::Utility(utility?),
                None => Kind::Service(Client::new(runtime, service, &config)?),
            };
            Ok(libaws_client { state: State::new(), inner })
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
