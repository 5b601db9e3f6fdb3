//! Connections opened before they are needed.

use super::error::libaws_error;
use super::operation::{libaws_operation, with};
use super::status::{LIBAWS_OK, libaws_status};

/// Makes an operation that has not started open connections to where it would go, instead of calling,
/// so that the calls after it need not: until `connections` wait there, or as many as the client keeps idle
/// for a host. Finish it as usual; of its input only what decides on the endpoint need be set (a
/// bucket). Credentials are found as well, no hook is called and no request is sent. The output has the
/// `url` and how many `connections` wait: 1 where the server speaks HTTP/2, which needs no
/// more, and 0 over a transport of the caller's or where idle connections are not kept. LIBAWS_E_INVALID
/// for 0 connections or more than 65536, LIBAWS_E_STATE once it was started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_warm(
    o: *mut libaws_operation,
    connections: u32,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        with("libaws_operation_warm", o, err, |_, inner| {
            inner.warm(connections)?;
            Ok(LIBAWS_OK)
        })
    }
}
