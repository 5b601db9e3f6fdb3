//! The fork guard: a handle made before a fork is refused after it.
//!
//! A forked child has the parent's memory but none of its threads, and every
//! lock as it stood. So the process id is compared first, before any lock is
//! taken: the parent may hold it for ever.
//!
//! What the process has one of (caches, tables that are read on first use) is the
//! child's as well. Whoever changes such a thing is [`steady`] meanwhile, and the
//! handlers that the C face installs let a fork wait until nobody is.

use crate::error::{Error, Result, Status};
use std::cell::Cell;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The process that a handle was made in.
#[derive(Debug, Clone, Copy)]
pub struct Stamp(u32);

impl Stamp {
    /// This process.
    pub fn now() -> Stamp {
        Stamp(process())
    }

    /// Whether this is still the process it was made in.
    pub fn is_current(self) -> bool {
        self.0 == process()
    }

    /// An error when it is not.
    pub fn check(self) -> Result<()> {
        if self.is_current() {
            return Ok(());
        }
        let text = "this handle was made before a fork; in the child make a new runtime, config and client";
        Err(Error::new(Status::Forked, "Forked", text))
    }
}

/// This process, once it tells of its forks. The system is asked before: at a system call for every entry.
static PROCESS: AtomicU32 = AtomicU32::new(0);

fn process() -> u32 {
    match PROCESS.load(Ordering::Relaxed) {
        0 => std::process::id(),
        known => known,
    }
}

/// To be called once [`after_fork_in_child`] will be.
pub fn forks_are_told() {
    PROCESS.store(std::process::id(), Ordering::Relaxed);
}

/// Threads that are in the middle of something that the process has one of.
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// Threads that are about to fork.
static FORKING: AtomicUsize = AtomicUsize::new(0);

/// How long a fork waits at most. Nobody is steady for a thousandth of it, unless it was stopped.
const PATIENCE: Duration = Duration::from_secs(1);

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// While this is held, no other thread forks. For short work on what the process has one of.
#[derive(Debug)]
pub struct Steady(());

/// Begins such work; waits for a fork under way.
pub fn steady() -> Steady {
    // Work within such work waits for nobody: a fork may be waiting for it.
    if DEPTH.replace(DEPTH.get() + 1) == 0 {
        loop {
            INSIDE.fetch_add(1, Ordering::SeqCst);
            if FORKING.load(Ordering::SeqCst) == 0 {
                break;
            }
            INSIDE.fetch_sub(1, Ordering::SeqCst);
            std::thread::yield_now();
        }
    }
    Steady(())
}

impl Drop for Steady {
    fn drop(&mut self) {
        let depth = DEPTH.get() - 1;
        DEPTH.set(depth);
        if depth == 0 {
            INSIDE.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// To be called before a fork, by the thread that forks: waits until nobody is steady.
pub fn before_fork() {
    FORKING.fetch_add(1, Ordering::SeqCst);
    // A thread that forks in the midst of its own work must not wait for itself.
    let own = usize::from(DEPTH.get() > 0);
    let began = Instant::now();
    while INSIDE.load(Ordering::SeqCst) > own && began.elapsed() < PATIENCE {
        std::thread::yield_now();
    }
}

/// To be called after a fork, in the parent.
pub fn after_fork() {
    FORKING.fetch_sub(1, Ordering::SeqCst);
}

/// To be called after a fork, in the child, which has one thread.
pub fn after_fork_in_child() {
    PROCESS.store(std::process::id(), Ordering::Relaxed);
    FORKING.store(0, Ordering::SeqCst);
    INSIDE.store(usize::from(DEPTH.get() > 0), Ordering::SeqCst);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicBool;

    #[test]
    fn a_fork_waits_for_steady_work_and_new_work_for_the_fork() {
        let outer = steady();
        let inner = steady();
        static FORKED: AtomicBool = AtomicBool::new(false);
        let forker = std::thread::spawn(|| {
            before_fork();
            FORKED.store(true, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(20));
            FORKED.store(false, Ordering::SeqCst);
            after_fork();
        });
        while FORKING.load(Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
        // Work within work goes on, and the fork waits for all of it.
        drop(steady());
        drop(inner);
        assert!(!FORKED.load(Ordering::SeqCst));
        drop(outer);
        let begun = std::thread::spawn(|| {
            while !FORKED.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
            let _steady = steady();
            FORKED.load(Ordering::SeqCst)
        });
        assert!(forker.join().is_ok());
        assert!(matches!(begun.join(), Ok(false)));
    }
}
