//! Readers of streaming answers.

use super::error::libaws_error;
use super::guard::{self, State, may_block, required};
use super::status::{LIBAWS_E_AGAIN, LIBAWS_END, LIBAWS_OK, libaws_status};
use super::text;
use super::value::libaws_value;
use crate::client::{Next, Reader};
use crate::error::{Error, Status};
use crate::runtime::Mutex;

/// Reads a body, piece by piece or event by event. Used by one thread at a time.
pub struct libaws_reader {
    state: State,
    inner: Mutex<Reader>,
}

impl libaws_reader {
    pub(super) fn new(inner: Reader) -> libaws_reader {
        libaws_reader { state: State::new(), inner: Mutex::new(inner) }
    }
}

/// The next piece, borrowed until the next call or free: LIBAWS_OK with at least
/// one byte, LIBAWS_END after the last, LIBAWS_E_AGAIN when `wait_ns` ran out (0 only looks, below 0 is without
/// limit; LIBAWS_READABLE follows where the operation was submitted or started with a callback).
/// An error means that the body is not whole.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_reader_next(
    r: *mut libaws_reader,
    p: *mut *const u8,
    n: *mut usize,
    wait_ns: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_reader_next", r.as_ref().map(|r| &r.state), err, || {
            let reader = required(r, "reader")?;
            required(p, "p")?;
            required(n, "n")?;
            may_block(wait_ns)?;
            let Some(mut inner) = reader.inner.try_lock() else {
                return Err(Error::new(Status::State, "InUse", "another thread is using this reader"));
            };
            loop {
                match inner.next(text::limit(wait_ns)) {
                    Next::Piece if inner.current().is_empty() => continue,
                    Next::Piece => {
                        *p = inner.current().as_ptr();
                        *n = inner.current().len();
                        return Ok(LIBAWS_OK);
                    }
                    Next::End => return Ok(LIBAWS_END),
                    Next::Again => return Ok(LIBAWS_E_AGAIN),
                    Next::Failed(e) => return Err(e),
                }
            }
        })
    }
}

/// The next event of a stream of events: a map with one entry, the event's name and its members, as
/// `{"Records": {"Payload": …}}`. Borrowed, with all that is in it, until the next call or free. LIBAWS_OK,
/// LIBAWS_END after the last, LIBAWS_E_AGAIN when `wait_ns` ran out, as libaws_reader_next. An event that the
/// model does not know is `{"SDK_UNKNOWN_MEMBER": {"name": …}}`. What the service sends in place of an event to
/// say that it failed is LIBAWS_E_SERVICE, and the stream is over then; so it is after any other error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_reader_event(
    r: *mut libaws_reader,
    event: *mut *const libaws_value,
    wait_ns: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::status("libaws_reader_event", r.as_ref().map(|r| &r.state), err, || {
            let reader = required(r, "reader")?;
            required(event, "event")?;
            may_block(wait_ns)?;
            let Some(mut inner) = reader.inner.try_lock() else {
                return Err(Error::new(Status::State, "InUse", "another thread is using this reader"));
            };
            match inner.event(text::limit(wait_ns)) {
                Next::Piece => {
                    *event = inner.current_event().map_or(std::ptr::null(), |e| libaws_value::of(e.root()));
                    Ok(LIBAWS_OK)
                }
                Next::End => Ok(LIBAWS_END),
                Next::Again => Ok(LIBAWS_E_AGAIN),
                Next::Failed(e) => Err(e),
            }
        })
    }
}

/// Frees a reader, read to the end or not; NULL is nothing. The operation is done then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_reader_free(r: *mut libaws_reader) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_reader_free", r, |r| Some(&r.state)) }
}
