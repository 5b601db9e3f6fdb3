//! What the library asks of the process that it is a guest of: to hear of forks, and to stay where it is.

use crate::crypto;
use crate::runtime;
use std::sync::Once;

/// Once, before the first thread of ours is started.
pub(super) fn settle() {
    static ONCE: Once = Once::new();
    if ONCE.is_completed() {
        return;
    }
    ONCE.call_once(|| {
        hear_of_forks();
        stay();
    });
}

/// Lets a fork wait while another thread changes what the process has one of, and tells the child that it is one.
#[cfg(unix)]
fn hear_of_forks() {
    unsafe extern "C" fn before() {
        runtime::before_fork();
    }
    unsafe extern "C" fn after() {
        runtime::after_fork();
    }
    unsafe extern "C" fn child() {
        crypto::forked();
        runtime::after_fork_in_child();
    }
    // SAFETY: the handlers take no locks, allocate nothing and do not unwind; they stay as long as the library does.
    let installed = unsafe { libc::pthread_atfork(Some(before), Some(after), Some(child)) };
    if installed == 0 {
        crypto::forked();
        runtime::forks_are_told();
    }
}

#[cfg(not(unix))]
fn hear_of_forks() {}

/// Keeps this copy of the library loaded, also where a plugin holds it that is closed: threads of ours may still
/// be on their way out of its code, and thread-local destructors and fork handlers point into it. In a program
/// that holds the library itself this changes nothing.
#[cfg(unix)]
fn stay() {
    let mut here = std::mem::MaybeUninit::<libc::Dl_info>::zeroed();
    // SAFETY: `here` is written by dladdr before it is read; its name is the loader's, and lives while we are loaded.
    // The object is loaded already, so that nothing is run or read; the handle is given up on purpose.
    unsafe {
        if libc::dladdr(stay as *const libc::c_void, here.as_mut_ptr()) != 0 {
            let name = here.assume_init().dli_fname;
            if !name.is_null() {
                libc::dlopen(name, libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE);
            }
        }
    }
}

#[cfg(not(unix))]
fn stay() {}
