//! Whose thread drives a runtime that callers drive: one at a time sits there, others wait beside.
//!
//! Who waits beside is woken by what it waits for, since the one who drives makes that happen too, or by
//! the seat coming free, which it then takes. Nobody waits for another's call to end.

use super::lock::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

/// The seat, and who would like it.
#[derive(Debug)]
pub(super) struct Seat<T> {
    driver: Mutex<T>,
    beside: Mutex<Vec<Waker>>,
}

impl<T> Seat<T> {
    pub(super) fn new(driver: T) -> Seat<T> {
        Seat { driver: Mutex::new(driver), beside: Mutex::default() }
    }

    /// Takes the seat if it is free, runs `drive`, and leaves it to whoever waits.
    pub(super) fn try_take<R>(&self, drive: impl FnOnce(&mut T) -> R) -> Option<R> {
        let result = drive(&mut *self.driver.try_lock()?);
        self.left();
        Some(result)
    }

    /// What is in it, which nobody else can have.
    pub(super) fn get_mut(&mut self) -> &mut T {
        self.driver.get_mut()
    }

    /// Asks to be woken when it comes free.
    pub(super) fn tell(&self, waker: &Waker) {
        let mut beside = self.beside.lock();
        if !beside.iter().any(|w| w.will_wake(waker)) {
            beside.push(waker.clone());
        }
    }

    /// Asks so no longer.
    pub(super) fn forget(&self, waker: &Waker) {
        self.beside.lock().retain(|w| !w.will_wake(waker));
    }

    fn left(&self) {
        let beside = std::mem::take(&mut *self.beside.lock());
        beside.into_iter().for_each(Waker::wake);
    }
}

/// A thread that waits to be woken: the one that made this.
#[derive(Debug)]
pub(super) struct Parker {
    thread: Thread,
    woken: AtomicBool,
}

impl Parker {
    /// For this thread.
    pub(super) fn here() -> Parker {
        Parker { thread: std::thread::current(), woken: AtomicBool::new(false) }
    }

    /// Waits until it is woken, once; false when the time came first.
    pub(super) fn park(&self, until: Option<Instant>) -> bool {
        while !self.woken.swap(false, Ordering::AcqRel) {
            match until.map(|at| at.saturating_duration_since(Instant::now())) {
                None => std::thread::park(),
                Some(Duration::ZERO) => return false,
                Some(left) => std::thread::park_timeout(left),
            }
        }
        true
    }
}

impl Wake for Parker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.woken.swap(true, Ordering::AcqRel) {
            self.thread.unpark();
        }
    }
}
