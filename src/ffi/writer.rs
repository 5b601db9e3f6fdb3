//! Writers of streaming bodies.

use super::callback::document;
use super::error::libaws_error;
use super::guard::{self, State, may_block, required};
use super::status::{LIBAWS_E_AGAIN, LIBAWS_OK, libaws_status};
use super::text;
use crate::client::{Writer, Written};
use crate::error::{Error, Status};

/// Writes a body, piece by piece or event by event. Used by one thread at a time.
pub struct libaws_writer {
    state: State,
    inner: Writer,
}

impl libaws_writer {
    pub(super) fn new(inner: Writer) -> libaws_writer {
        libaws_writer { state: State::new(), inner }
    }

    pub(super) fn boxed(inner: Writer) -> *mut libaws_writer {
        Box::into_raw(Box::new(libaws_writer::new(inner)))
    }
}

/// Takes what fits of `n` bytes, copied, and says in `taken` how many: LIBAWS_OK
/// with at least one, LIBAWS_E_AGAIN when there was no room within `wait_ns` (0 does not wait, below 0 is without
/// limit), LIBAWS_E_CLOSED when the operation is over: its own result says why. The
/// operation must have been started, or nothing makes room.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_writer_write(
    w: *mut libaws_writer,
    p: *const u8,
    n: usize,
    taken: *mut usize,
    wait_ns: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_writer_write", w.as_ref().map(|w| &w.state), err, || {
            let writer = required(w, "writer")?;
            required(taken, "taken")?;
            may_block(wait_ns)?;
            match writer.inner.write(text::bytes(p, n, "p")?, text::limit(wait_ns))? {
                Written::Some(n) => {
                    *taken = n;
                    Ok(LIBAWS_OK)
                }
                Written::Again => Ok(LIBAWS_E_AGAIN),
                Written::Closed => Err(closed()),
            }
        })
    }
}

/// Sends an event: a map with one entry, the event's name and its members, as JSON or CBOR, copied. LIBAWS_OK
/// when it was taken, LIBAWS_E_AGAIN when there was no room within `wait_ns` (send it again then),
/// LIBAWS_E_INVALID when it is no event of the operation (nothing of it was sent, and the next may be),
/// LIBAWS_E_CLOSED when the operation is over: its own result says why. Up to 256 KiB may be sent before the start.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_writer_event(
    w: *mut libaws_writer,
    format: u32,
    p: *const u8,
    n: usize,
    wait_ns: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_writer_event", w.as_ref().map(|w| &w.state), err, || {
            let writer = required(w, "writer")?;
            may_block(wait_ns)?;
            let event = document(format, p, n)?;
            match writer.inner.event(event.root(), text::limit(wait_ns))? {
                Written::Some(_) => Ok(LIBAWS_OK),
                Written::Again => Ok(LIBAWS_E_AGAIN),
                Written::Closed => Err(closed()),
            }
        })
    }
}

fn closed() -> Error {
    Error::new(Status::Closed, "Closed", "the operation takes no more; its own result says why")
}

/// Says that this was all. Then finish the operation, and free the writer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_writer_finish(
    w: *mut libaws_writer,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_writer_finish", w.as_ref().map(|w| &w.state), err, || {
            required(w, "writer")?.inner.finish()?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Frees a writer; NULL is nothing. One that was not finished fails its
/// operation: half a body must not be taken for a whole one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_writer_free(w: *mut libaws_writer) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_writer_free", w, |w| Some(&w.state)) }
}
