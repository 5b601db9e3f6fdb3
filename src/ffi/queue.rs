//! Completion queues: the primary path for bindings.

use super::error::libaws_error;
use super::guard::{self, State, may_block, required};
use super::runtime::{self, libaws_runtime};
use super::status::libaws_status;
use super::text;
use crate::runtime::{Completion, Descriptor, Queue, Runtime};
use std::ffi::c_void;
use std::future::poll_fn;
use std::sync::Arc;

/// A queue of completions. Used from any thread at once.
pub struct libaws_queue {
    state: State,
    pub(super) inner: Arc<Queue>,
    runtime: Arc<Runtime>,
}

/// One thing that happened to an operation.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct libaws_completion {
    /// The caller's tag.
    pub tag: u64,
    /// LIBAWS_DONE, LIBAWS_HEAD, LIBAWS_READABLE, LIBAWS_WRITABLE.
    pub kind: u32,
    /// The operation's status.
    pub status: libaws_status,
}

// The layout that bindings are written against.
const _: () = assert!(size_of::<libaws_completion>() == 16 && align_of::<libaws_completion>() == 8);

/// Makes a queue. `rt` may be NULL; for a runtime that callers drive, polling drives it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_queue_new(
    rt: *mut libaws_runtime,
    err: *mut *mut libaws_error,
) -> *mut libaws_queue {
    // SAFETY: pointers from C, under the contract; so below.
    unsafe {
        guard::handle("libaws_queue_new", None, err, || {
            Ok(libaws_queue { state: State::new(), inner: Arc::default(), runtime: runtime::resolve(rt)? })
        })
    }
}

/// A descriptor that is readable while there is something to take; -1 when there can't be
/// one. It belongs to the queue: poll it, never read it. On Windows it is a SOCKET, for select, WSAPoll and
/// every event loop that takes one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_queue_fd(q: *mut libaws_queue) -> isize {
    // SAFETY: NULL or a live queue.
    let Some(q) = (unsafe { q.as_ref() }) else { return -1 };
    guard::enter("libaws_queue_fd", Some(&q.state), || q.inner.with_descriptor(descriptor)).unwrap_or(-1)
}

#[cfg(unix)]
fn descriptor(of: &Descriptor) -> isize {
    use std::os::fd::AsRawFd;
    of.as_raw_fd() as isize
}

#[cfg(windows)]
fn descriptor(of: &Descriptor) -> isize {
    use std::os::windows::io::AsRawSocket;
    of.as_raw_socket() as isize
}

/// Takes up to `cap` completions into `out`, an array of libaws_completion whose elements
/// are `stride` bytes apart (at least its size); waits for the first: 0 not at all, below 0 without limit.
/// Gives how many; 0 also when woken, when `out` is NULL, and inside a callback with a wait.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_queue_poll(
    q: *mut libaws_queue,
    out: *mut c_void,
    stride: usize,
    cap: usize,
    wait_ns: i64,
) -> usize {
    // SAFETY: NULL or a live queue.
    let state = unsafe { q.as_ref() }.map(|q| &q.state);
    let work = || {
        // SAFETY: as above.
        let q = unsafe { required(q.cast_const(), "queue") }?;
        may_block(wait_ns)?;
        if out.is_null() || cap == 0 || stride < size_of::<Completion>() {
            return Ok(0);
        }
        let limit = text::limit(wait_ns);
        let mut taken = Vec::with_capacity(cap.min(64));
        if q.runtime.is_driven() {
            q.inner.poll(cap, Some(std::time::Duration::ZERO), &mut taken);
            if taken.is_empty() {
                q.runtime.drive(limit, poll_fn(|cx| q.inner.poll_task(cx, cap, &mut taken)));
            }
        } else {
            q.inner.poll(cap, limit, &mut taken);
        }
        for (i, c) in taken.iter().enumerate() {
            let c = libaws_completion { tag: c.tag, kind: c.kind, status: c.status };
            // SAFETY: `out` has `cap` elements, `stride` bytes apart, by the contract; they may be unaligned.
            unsafe { out.cast::<u8>().add(i * stride).cast::<libaws_completion>().write_unaligned(c) };
        }
        Ok(taken.len())
    };
    guard::enter("libaws_queue_poll", state, work).unwrap_or(0)
}

/// Ends one wait of libaws_queue_poll without a completion: any thread, any time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_queue_wake(q: *mut libaws_queue) {
    // SAFETY: NULL or a live queue.
    let Some(q) = (unsafe { q.as_ref() }) else { return };
    let _ = guard::enter("libaws_queue_wake", Some(&q.state), || {
        q.inner.wake();
        Ok(())
    });
}

/// Frees a queue; NULL is nothing. Completions not taken are dropped; operations
/// are freed by their owners.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_queue_free(q: *mut libaws_queue) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_queue_free", q, |q| Some(&q.state)) }
}
