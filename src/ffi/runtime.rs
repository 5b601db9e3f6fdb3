//! Runtimes: the process's own, and those that callers make.

use super::error::libaws_error;
use super::guard::{self, State, may_block};
use super::status::{LIBAWS_E_AGAIN, LIBAWS_E_DEADLINE, LIBAWS_OK, libaws_status};
use super::text;
use crate::document::{Document, Kind};
use crate::error::{Error, Result};
use crate::runtime::{Runtime, RuntimeOptions};
use std::ffi::c_char;
use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

/// The library's threads: two for I/O and one for callbacks unless said
/// otherwise, started when they are needed. NULL wherever one is asked for means the process's own, made on first use.
pub struct libaws_runtime {
    pub(super) state: State,
    pub(super) inner: Arc<Runtime>,
}

/// Makes a runtime. `options_json` may be NULL, or an object:
///
/// - `io_threads`: 0 to 64; by default 2, or 1 where the process may use one processor. 0 means that whoever
///   waits for an operation, polls a queue or calls libaws_runtime_run drives the I/O, and nothing moves otherwise.
/// - `callback_threads`: 1 (the default) or 0: callbacks come in turn with the I/O, which a slow one stalls.
/// - `blocking_threads`: 0 to 64, 4 by default; for files and name look-up, gone when idle. 0: the I/O
///   waits for such work.
/// - `threads`: so many in all, in the stead of the three: 1, or 0 for none but the callers'.
///
/// Signals are blocked on all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_runtime_new(
    options_json: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_runtime {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_runtime_new", None, err, || {
            let options = match options_json.is_null() {
                true => options(),
                false => parse(text::name(options_json, "options_json")?)?,
            };
            Ok(libaws_runtime { state: State::new(), inner: start(options)? })
        })
    }
}

/// Cancels what is in flight, waits until it completed, and ends the threads.
/// `wait_ns` below 0 waits the usual second at most. LIBAWS_E_DEADLINE when
/// something had to be left behind; its operations are completed all the same.
/// NULL: the process's own runtime; the next use makes a new one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_runtime_shutdown(rt: *mut libaws_runtime, wait_ns: i64) -> libaws_status {
    // SAFETY: NULL or a live runtime.
    let own = unsafe { rt.as_ref() };
    let work = || {
        may_block(if wait_ns == 0 { 1 } else { wait_ns })?;
        let runtime = match own {
            Some(rt) => Some(rt.inner.clone()),
            None => take_default(),
        };
        let done = runtime.is_none_or(|rt| rt.shutdown(text::limit(wait_ns)));
        Ok(if done { LIBAWS_OK } else { LIBAWS_E_DEADLINE })
    };
    // SAFETY: no error is asked for.
    unsafe { guard::status("libaws_runtime_shutdown", own.map(|rt| &rt.state), std::ptr::null_mut(), work) }
}

/// Drives a runtime without I/O threads of its own: does what is ready, and waits for more until an operation
/// ended or a callback was made; `wait_ns` 0 waits not at all, below 0 is without limit. LIBAWS_OK when nothing is in
/// flight any more and no callback is to come, else LIBAWS_E_AGAIN: call it again. Of several threads that call it, or wait for
/// operations, one drives and the others wait. A runtime with I/O threads is merely waited for. NULL: the process's own
/// runtime. Inside a callback LIBAWS_E_REENTRANT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_runtime_run(rt: *mut libaws_runtime, wait_ns: i64) -> libaws_status {
    // SAFETY: NULL or a live runtime.
    let own = unsafe { rt.as_ref() };
    let work = || {
        may_block(if wait_ns == 0 { 1 } else { wait_ns })?;
        // SAFETY: as above.
        let runtime = unsafe { resolve(rt) }?;
        Ok(if runtime.run(text::limit(wait_ns)) { LIBAWS_OK } else { LIBAWS_E_AGAIN })
    };
    // SAFETY: no error is asked for.
    unsafe { guard::status("libaws_runtime_run", own.map(|rt| &rt.state), std::ptr::null_mut(), work) }
}

/// Frees a runtime; NULL is nothing. Does not block: what is in flight is
/// cancelled, and the threads end by themselves once nobody uses them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_runtime_free(rt: *mut libaws_runtime) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_runtime_free", rt, |rt| Some(&rt.state)) }
}

/// The runtime that a pointer means.
pub(super) unsafe fn resolve(rt: *const libaws_runtime) -> Result<Arc<Runtime>> {
    // SAFETY: NULL or a live runtime.
    match unsafe { rt.as_ref() } {
        Some(rt) => guard::enter("runtime", Some(&rt.state), || Ok(rt.inner.clone())),
        None => default(),
    }
}

/// The process's own runtime. An atomic pointer, not a lock: after a fork the
/// child must be able to see that it is the parent's.
static DEFAULT: AtomicPtr<Arc<Runtime>> = AtomicPtr::new(std::ptr::null_mut());

/// Threads that have read [`DEFAULT`] and not yet cloned what it points to.
static READERS: AtomicUsize = AtomicUsize::new(0);

fn default() -> Result<Arc<Runtime>> {
    loop {
        READERS.fetch_add(1, Ordering::SeqCst);
        let old = DEFAULT.load(Ordering::SeqCst);
        // SAFETY: NULL, or a stored box, which `retire` leaves alone while this thread is counted.
        let found = unsafe { old.as_ref() }.cloned();
        READERS.fetch_sub(1, Ordering::SeqCst);
        let ours = found.filter(|runtime| runtime.stamp().is_current());
        if let Some(runtime) = ours.as_ref().filter(|runtime| !runtime.closing().is_set()) {
            return Ok(runtime.clone());
        }
        let runtime = start(options())?;
        let new = Box::into_raw(Box::new(runtime.clone()));
        match DEFAULT.compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst) {
            Ok(_) => {
                // What a parent left behind stays: its threads are not here.
                if ours.is_some() {
                    // SAFETY: the exchange took it out of `DEFAULT`.
                    unsafe { retire(old) };
                }
                return Ok(runtime);
            }
            // SAFETY: just made, and nobody saw it.
            Err(_) => drop(unsafe { Box::from_raw(new) }),
        }
    }
}

/// Takes the process's own runtime away, if it is this process's.
fn take_default() -> Option<Arc<Runtime>> {
    let old = DEFAULT.swap(std::ptr::null_mut(), Ordering::SeqCst);
    // SAFETY: NULL, or a stored box that only its taker frees.
    let runtime = unsafe { old.as_ref() }?.clone();
    if !runtime.stamp().is_current() {
        return None;
    }
    // SAFETY: the swap took it out of `DEFAULT`.
    unsafe { retire(old) };
    Some(runtime)
}

/// Frees a box that is no longer in [`DEFAULT`], once no thread can be about to
/// clone what is in it. One that stands there for long was stopped, or lived before
/// a fork: then a few bytes are given up rather than waited for.
unsafe fn retire(old: *mut Arc<Runtime>) {
    for _ in 0..1000 {
        if READERS.load(Ordering::SeqCst) == 0 {
            // SAFETY: it came from a box, whoever comes to `DEFAULT` now finds another, by the caller's word.
            drop(unsafe { Box::from_raw(old) });
            return;
        }
        std::thread::yield_now();
    }
}

fn start(options: RuntimeOptions) -> Result<Arc<Runtime>> {
    super::process::settle();
    Runtime::new(options)
}

fn options() -> RuntimeOptions {
    RuntimeOptions { on_thread_start: block_signals, ..RuntimeOptions::default() }
}

/// The host's signals are for the host's threads.
fn block_signals() {
    #[cfg(unix)]
    // SAFETY: `set` is initialized by sigfillset before it is read; the mask is this new thread's own.
    unsafe {
        let mut set = std::mem::MaybeUninit::<libc::sigset_t>::uninit();
        libc::sigfillset(set.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_SETMASK, set.as_ptr(), std::ptr::null_mut());
    }
}

fn parse(json: &str) -> Result<RuntimeOptions> {
    let document = Document::from_json(bytes::Bytes::copy_from_slice(json.as_bytes()))?;
    let mut options = options();
    let root = document.root();
    if root.kind() != Kind::Map {
        return Err(Error::invalid("InvalidOptions", "the runtime's options must be a JSON object"));
    }
    for (key, value) in root.entries() {
        let name = key.as_str().unwrap_or("");
        let most = match name {
            "io_threads" | "blocking_threads" => 64,
            "callback_threads" | "threads" => 1,
            _ => {
                let text = format!(
                    "there is no runtime option {name:?}; there are io_threads, callback_threads, blocking_threads and threads"
                );
                return Err(Error::invalid("UnknownOption", text));
            }
        };
        let Some(n) = value.as_i64().and_then(|n| usize::try_from(n).ok()).filter(|n| *n <= most) else {
            let text = format!("{name} must be a whole number from 0 to {most}");
            return Err(Error::invalid("InvalidOptions", text));
        };
        match name {
            "io_threads" => options.io_threads = n,
            "callback_threads" => options.callback_thread = n == 1,
            "blocking_threads" => options.blocking_threads = n,
            _ => {
                (options.io_threads, options.blocking_threads, options.callback_thread) = (n, 0, false);
            }
        }
    }
    Ok(options)
}
