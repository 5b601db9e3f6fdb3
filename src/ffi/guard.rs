//! What every entry does first and last: fork, poison, panic, error delivery.

use super::error::libaws_error;
use super::status::libaws_status;
use crate::error::{Error, Result, Status};
use crate::runtime::{Stamp, Thread, thread_kind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// What every handle has: where it was made, and whether a panic spoiled it.
#[derive(Debug)]
pub(super) struct State {
    stamp: Stamp,
    poisoned: AtomicBool,
}

impl State {
    pub(super) fn new() -> State {
        State { stamp: Stamp::now(), poisoned: AtomicBool::new(false) }
    }

    /// Whether the handle is of this process. Frees ask: in a child the parent's threads are gone.
    pub(super) fn is_current(&self) -> bool {
        self.stamp.is_current()
    }

    fn check(&self) -> Result<()> {
        self.stamp.check()?;
        if self.poisoned.load(Ordering::Relaxed) {
            let text = "a panic happened in this handle earlier; free it and make a new one";
            return Err(Error::new(Status::Panic, "Poisoned", text));
        }
        Ok(())
    }
}

/// Runs the work of an entry: the fork and poison checks first, before any
/// lock; panics caught, poisoning the handle.
pub(super) fn enter<T>(entry: &str, state: Option<&State>, work: impl FnOnce() -> Result<T>) -> Result<T> {
    if let Some(state) = state {
        state.check()?;
    }
    let caught = catch_unwind(AssertUnwindSafe(|| {
        fault(entry);
        work()
    }));
    caught.unwrap_or_else(|_| {
        if let Some(state) = state {
            state.poisoned.store(true, Ordering::Relaxed);
        }
        let text = format!("{entry} panicked; please report it");
        Err(Error::new(Status::Panic, "Panic", text))
    })
}

/// The same for an entry that gives a status and an error.
pub(super) unsafe fn status(
    entry: &str,
    state: Option<&State>,
    err: *mut *mut libaws_error,
    work: impl FnOnce() -> Result<libaws_status>,
) -> libaws_status {
    match enter(entry, state, work) {
        Ok(status) => status,
        // SAFETY: the caller passes `err` on from C, under the contract of `deliver`.
        Err(e) => unsafe { deliver(err, e) },
    }
}

/// The same for an entry that gives a handle, or NULL and an error.
pub(super) unsafe fn handle<T>(
    entry: &str,
    state: Option<&State>,
    err: *mut *mut libaws_error,
    work: impl FnOnce() -> Result<T>,
) -> *mut T {
    // SAFETY: `err` is passed on.
    unsafe { pointer(entry, state, err, work, |made| Box::into_raw(Box::new(made))) }
}

/// The same for a handle that may be freed while another thread is still leaving an entry of it:
/// entries keep it with `keep`, and `free_shared` ends it.
pub(super) unsafe fn shared_handle<T>(
    entry: &str,
    state: Option<&State>,
    err: *mut *mut libaws_error,
    work: impl FnOnce() -> Result<T>,
) -> *mut T {
    // SAFETY: `err` is passed on.
    unsafe { pointer(entry, state, err, work, |made| Arc::into_raw(Arc::new(made)).cast_mut()) }
}

unsafe fn pointer<T>(
    entry: &str,
    state: Option<&State>,
    err: *mut *mut libaws_error,
    work: impl FnOnce() -> Result<T>,
    place: impl FnOnce(T) -> *mut T,
) -> *mut T {
    match enter(entry, state, work) {
        Ok(made) => place(made),
        Err(e) => {
            // SAFETY: as in `status`.
            unsafe { deliver(err, e) };
            std::ptr::null_mut()
        }
    }
}

/// One more owner of a handle that `shared_handle` made.
pub(super) unsafe fn keep<T>(p: *const T) -> Option<Arc<T>> {
    if p.is_null() {
        return None;
    }
    // SAFETY: it came from `Arc::into_raw` and was not freed before this entry began, by the contract.
    unsafe {
        Arc::increment_strong_count(p);
        Some(Arc::from_raw(p))
    }
}

/// Gives such an owner back; whoever is the last frees, with panics caught.
pub(super) fn leave<T>(entry: &str, kept: Option<Arc<T>>) {
    if let Some(last) = kept.and_then(Arc::into_inner) {
        let _ = enter(entry, None, move || {
            drop(last);
            Ok(())
        });
    }
}

/// Hands an error to C; `err` may be NULL.
unsafe fn deliver(err: *mut *mut libaws_error, e: Error) -> libaws_status {
    let status = e.status() as i32;
    if !err.is_null() {
        // SAFETY: a non-NULL `err` points to a writable pointer, by the contract.
        unsafe { *err = Box::into_raw(Box::new(libaws_error::new(e))) };
    }
    status
}

/// A reference to a handle, or the error of a NULL one.
pub(super) unsafe fn required<'a, T>(p: *const T, what: &str) -> Result<&'a T> {
    // SAFETY: a non-NULL handle is one that we made and that was not freed, by the contract.
    unsafe { p.as_ref() }.ok_or_else(|| Error::new(Status::Null, "Null", format!("{what} is NULL")))
}

/// Frees a box that C owned; NULL is nothing. In a forked child it is left
/// alone: freeing would touch locks and threads that are the parent's.
pub(super) unsafe fn free<T>(entry: &str, p: *mut T, state: impl FnOnce(&T) -> Option<&State>) {
    // SAFETY: as in `required`.
    let Some(r) = (unsafe { p.as_ref() }) else { return };
    if state(r).is_some_and(|s| !s.is_current()) {
        return;
    }
    // SAFETY: `p` came from `Box::into_raw` in `handle` and is freed once, by the contract.
    let boxed = unsafe { Box::from_raw(p) };
    let _ = enter(entry, None, move || {
        drop(boxed);
        Ok(())
    });
}

/// The same for a handle of `shared_handle`.
pub(super) unsafe fn free_shared<T>(entry: &str, p: *mut T, state: impl FnOnce(&T) -> &State) {
    // SAFETY: as in `required`; freed once, by the contract, so that this owner is C's.
    unsafe {
        if p.as_ref().is_some_and(|r| state(r).is_current()) {
            leave(entry, Some(Arc::from_raw(p.cast_const())));
        }
    }
}

/// Refuses to block on a thread that everyone's callbacks, or everyone's I/O, depend on.
pub(super) fn may_block(wait_ns: i64) -> Result<()> {
    if wait_ns != 0 && thread_kind() != Thread::Caller {
        let text = "a blocking function was called inside a callback; submit the operation instead";
        return Err(Error::new(Status::Reentrant, "Reentrant", text));
    }
    Ok(())
}

/// Panics at the entry that `LIBAWS_PANIC_AT` names: how the guard is tested in
/// the very library that ships. The panic is caught by the guard, so the
/// variable can do no more than make calls fail.
fn fault(entry: &str) {
    #[cfg(libaws_planted)]
    super::planted::bug(entry);
    static AT: OnceLock<Option<String>> = OnceLock::new();
    let at = AT.get_or_init(|| std::env::var("LIBAWS_PANIC_AT").ok());
    if at.as_deref() == Some(entry) {
        std::panic::panic_any("LIBAWS_PANIC_AT");
    }
}
