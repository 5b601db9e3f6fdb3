//! Whether the process has more rights than whoever started it (set-uid, file capabilities).
//!
//! Only the system can say, and asking it takes a call that Rust's library does not have.

use crate::config::distrust_environment;
use std::sync::Once;

/// Finds out, once, and tells the configuration not to follow the environment then.
pub(super) fn note() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if privileged() {
            crate::http::distrust_environment();
            distrust_environment();
        }
    });
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn privileged() -> bool {
    // SAFETY: it reads a table that the kernel made for the process.
    unsafe { libc::getauxval(libc::AT_SECURE) != 0 }
}

#[cfg(any(
    target_os = "macos",
    target_os = "ios",
    target_os = "freebsd",
    target_os = "openbsd",
    target_os = "netbsd"
))]
fn privileged() -> bool {
    // SAFETY: it takes nothing and changes nothing.
    unsafe { libc::issetugid() != 0 }
}

#[cfg(not(any(
    target_os = "linux",
    target_os = "android",
    target_os = "macos",
    target_os = "ios",
    target_os = "freebsd",
    target_os = "openbsd",
    target_os = "netbsd"
)))]
fn privileged() -> bool {
    false
}
