//! Bugs on purpose: the proof that a sanitizer watches the Rust core, and not only the C around it.
//!
//! Only `--cfg libaws_planted` compiles this, which `tools/sanitize` alone sets, and a part of it `--cfg fuzzing`, which
//! `tools/fuzz` alone sets; no library that is installed has it. `LIBAWS_PLANTED` says which bug happens when
//! `libaws_config_set` is entered; the fuzzer has to find the input for which its own target does the other.

use std::hint::black_box;
#[cfg(libaws_planted)]
use std::thread;

/// Does what `LIBAWS_PLANTED` says.
#[cfg(libaws_planted)]
pub(super) fn bug(entry: &str) {
    if entry != "libaws_config_set" {
        return;
    }
    match std::env::var("LIBAWS_PLANTED").as_deref() {
        Ok("use-after-free") => use_after_free(),
        Ok("race") => race(),
        _ => {}
    }
}

/// Reads memory that was freed.
pub fn use_after_free() {
    let p = Box::into_raw(Box::new(7_u64));
    // SAFETY: none, on purpose: the second line reads what the first one freed.
    unsafe {
        drop(Box::from_raw(black_box(p)));
        black_box(*black_box(p));
    }
}

#[cfg(libaws_planted)]
fn race() {
    struct Shared(*mut u64);
    // SAFETY: none, on purpose: two threads write through it without any order.
    unsafe impl Send for Shared {}
    let mut counter = 0_u64;
    let threads = [Shared(&raw mut counter), Shared(&raw mut counter)];
    thread::scope(|scope| {
        for shared in threads {
            scope.spawn(move || {
                let shared = black_box(shared);
                for _ in 0..1000 {
                    // SAFETY: none, as said above; the memory itself outlives the threads.
                    unsafe { *shared.0 = black_box(*shared.0) + 1 };
                }
            });
        }
    });
    black_box(counter);
}
