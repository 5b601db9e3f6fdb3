//! Locks that no thread poisons, and that a forked child finds usable.
//!
//! They are std's, which on Linux wait on a number inside each lock. Locks that keep their waiters in
//! one table for the process would be quicker to let waiters pass in turn, but that table has locks of its own:
//! another thread may hold one while the program forks, and the child, who has not that thread, would
//! wait for it for ever. What is behind our locks stays consistent over a panic (each is held for a few
//! plain assignments), so that poisoning is passed over.
//!
//! The feature `parking_lot` takes that crate's in their stead: what they order can be seen by a thread
//! sanitizer, which does not see into std.

#[cfg(feature = "parking_lot")]
use parking_lot::Condvar as Inner;
#[cfg(feature = "parking_lot")]
pub use parking_lot::{Mutex, MutexGuard, RwLock};
#[cfg(not(feature = "parking_lot"))]
pub use plain::{Mutex, MutexGuard, RwLock};
#[cfg(not(feature = "parking_lot"))]
use std::sync::Condvar as Inner;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Waiting for what another thread does under a mutex. Telling nobody costs no system call:
/// who waits has counted itself while it held the mutex.
#[derive(Debug, Default)]
pub struct Condvar {
    inner: Inner,
    waiting: AtomicUsize,
}

impl Condvar {
    /// Waits to be told, until some time if one is given. Gives the lock back, and whether the time came.
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>, until: Option<Instant>) -> (MutexGuard<'a, T>, bool) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let waited = self.pause(guard, until);
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        waited
    }

    #[cfg(not(feature = "parking_lot"))]
    fn pause<'a, T>(&self, guard: MutexGuard<'a, T>, until: Option<Instant>) -> (MutexGuard<'a, T>, bool) {
        use std::sync::PoisonError;
        match until {
            None => (self.inner.wait(guard).unwrap_or_else(PoisonError::into_inner), false),
            Some(at) => {
                let left = at.saturating_duration_since(Instant::now());
                let (guard, how) =
                    self.inner.wait_timeout(guard, left).unwrap_or_else(PoisonError::into_inner);
                (guard, how.timed_out())
            }
        }
    }

    #[cfg(feature = "parking_lot")]
    fn pause<'a, T>(
        &self,
        mut guard: MutexGuard<'a, T>,
        until: Option<Instant>,
    ) -> (MutexGuard<'a, T>, bool) {
        let late = match until {
            None => {
                self.inner.wait(&mut guard);
                false
            }
            Some(at) => self.inner.wait_until(&mut guard, at).timed_out(),
        };
        (guard, late)
    }

    /// Tells one who waits. What it waits for was done under the mutex before.
    pub fn notify_one(&self) {
        if self.waiting.load(Ordering::Relaxed) > 0 {
            self.inner.notify_one();
        }
    }

    /// Tells all who wait. What they wait for was done under the mutex before.
    pub fn notify_all(&self) {
        if self.waiting.load(Ordering::Relaxed) > 0 {
            self.inner.notify_all();
        }
    }
}

#[cfg(not(feature = "parking_lot"))]
mod plain {
    use std::sync::{self, PoisonError, RwLockReadGuard, RwLockWriteGuard, TryLockError};
    use std::time::{Duration, Instant};

    pub use std::sync::MutexGuard;

    /// One at a time.
    #[derive(Debug, Default)]
    pub struct Mutex<T: ?Sized>(sync::Mutex<T>);

    impl<T> Mutex<T> {
        /// A new one, free.
        pub const fn new(value: T) -> Mutex<T> {
            Mutex(sync::Mutex::new(value))
        }
    }

    impl<T: ?Sized> Mutex<T> {
        /// Waits until it is free.
        #[inline]
        pub fn lock(&self) -> MutexGuard<'_, T> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }

        /// Takes it if it is free.
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
            match self.0.try_lock() {
                Ok(guard) => Some(guard),
                Err(TryLockError::Poisoned(e)) => Some(e.into_inner()),
                Err(TryLockError::WouldBlock) => None,
            }
        }

        /// Takes it if it comes free within a time. It is looked at now and then, not waited for.
        pub fn try_lock_for(&self, limit: Duration) -> Option<MutexGuard<'_, T>> {
            let began = Instant::now();
            loop {
                if let Some(guard) = self.try_lock() {
                    return Some(guard);
                }
                if began.elapsed() >= limit {
                    return None;
                }
                std::thread::sleep(Duration::from_micros(50));
            }
        }

        /// Its value, which nobody else can have.
        pub fn get_mut(&mut self) -> &mut T {
            self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
        }
    }

    /// Many readers or one writer.
    #[derive(Debug, Default)]
    pub struct RwLock<T: ?Sized>(sync::RwLock<T>);

    impl<T> RwLock<T> {
        /// A new one, free.
        pub const fn new(value: T) -> RwLock<T> {
            RwLock(sync::RwLock::new(value))
        }
    }

    impl<T: ?Sized> RwLock<T> {
        /// Waits until nobody writes.
        #[inline]
        pub fn read(&self) -> RwLockReadGuard<'_, T> {
            self.0.read().unwrap_or_else(PoisonError::into_inner)
        }

        /// Waits until nobody reads or writes.
        #[inline]
        pub fn write(&self) -> RwLockWriteGuard<'_, T> {
            self.0.write().unwrap_or_else(PoisonError::into_inner)
        }

        /// Reads if nobody writes.
        #[inline]
        pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {
            match self.0.try_read() {
                Ok(guard) => Some(guard),
                Err(TryLockError::Poisoned(e)) => Some(e.into_inner()),
                Err(TryLockError::WouldBlock) => None,
            }
        }

        /// Writes if nobody reads or writes.
        pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {
            match self.0.try_write() {
                Ok(guard) => Some(guard),
                Err(TryLockError::Poisoned(e)) => Some(e.into_inner()),
                Err(TryLockError::WouldBlock) => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    #[test]
    fn a_panic_spoils_no_lock() {
        let lock = Arc::new((Mutex::new(1), RwLock::new(2)));
        let theirs = lock.clone();
        let spoiled = std::thread::spawn(move || {
            let (_a, _b) = (theirs.0.lock(), theirs.1.write());
            std::panic::resume_unwind(Box::new("on purpose"));
        });
        assert!(spoiled.join().is_err());
        assert_eq!((*lock.0.lock(), *lock.1.read()), (1, 2));
        assert!(lock.0.try_lock().is_some() && lock.1.try_read().is_some() && lock.1.try_write().is_some());
    }

    #[test]
    fn what_is_held_is_not_given_twice() {
        let lock = Mutex::new(0);
        let held = lock.lock();
        assert!(lock.try_lock().is_none());
        assert!(lock.try_lock_for(Duration::from_millis(2)).is_none());
        drop(held);
        assert!(lock.try_lock_for(Duration::from_millis(2)).is_some());
        let shared = RwLock::new(0);
        let reading = shared.read();
        assert!(shared.try_read().is_some() && shared.try_write().is_none());
        drop(reading);
        let _writing = shared.write();
        assert!(shared.try_read().is_none());
    }

    #[test]
    fn all_who_wait_are_told_and_a_limit_ends_a_wait() {
        let pair = Arc::new((Mutex::new(0), Condvar::default()));
        let waiters: Vec<_> = (0..4)
            .map(|_| {
                let pair = pair.clone();
                std::thread::spawn(move || {
                    let mut n = pair.0.lock();
                    while *n == 0 {
                        n = pair.1.wait(n, None).0;
                    }
                })
            })
            .collect();
        *pair.0.lock() = 1;
        pair.1.notify_all();
        for waiter in waiters {
            assert!(waiter.join().is_ok());
        }
        let (_n, late) = pair.1.wait(pair.0.lock(), Some(Instant::now() + Duration::from_millis(2)));
        assert!(late);
    }
}
