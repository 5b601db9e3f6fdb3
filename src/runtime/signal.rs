//! Two small synchronizers between the caller's threads and ours.

use super::lock::{Condvar, Mutex};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// The tasks that wait. Nearly always there is one, which needs no room of its own.
#[derive(Debug, Default)]
struct Wakers {
    first: Option<Waker>,
    more: Vec<Waker>,
}

/// Something that happens once and stays happened; awaited from tasks and from threads.
#[derive(Debug, Default)]
pub struct Latch {
    set: AtomicBool,
    wakers: Mutex<Wakers>,
    threads: Condvar,
}

impl Latch {
    /// Sets it; again is nothing.
    pub fn set(&self) {
        self.set.store(true, Ordering::Release);
        let wakers = std::mem::take(&mut *self.wakers.lock());
        self.threads.notify_all();
        wakers.first.into_iter().chain(wakers.more).for_each(Waker::wake);
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.set.load(Ordering::Acquire)
    }

    /// Waits on this thread; `None` is without limit. Gives whether it is set.
    pub fn wait(&self, limit: Option<Duration>) -> bool {
        let until = limit.and_then(|d| Instant::now().checked_add(d));
        let mut guard = self.wakers.lock();
        while !self.is_set() {
            let late;
            (guard, late) = self.threads.wait(guard, until);
            if late {
                break;
            }
        }
        self.is_set()
    }

    /// Registers the waker unless set.
    pub fn poll(&self, cx: &mut Context<'_>) -> Poll<()> {
        if self.is_set() {
            return Poll::Ready(());
        }
        let mut wakers = self.wakers.lock();
        // Between the first look and the lock it may have been set, and the wakers taken.
        if self.is_set() {
            return Poll::Ready(());
        }
        let known = |w: &Waker| w.will_wake(cx.waker());
        if !wakers.first.as_ref().is_some_and(known) && !wakers.more.iter().any(known) {
            match wakers.first {
                None => wakers.first = Some(cx.waker().clone()),
                Some(_) => wakers.more.push(cx.waker().clone()),
            }
        }
        Poll::Pending
    }
}

/// A future that is ready once its latch is set.
#[derive(Debug)]
pub struct Signal<'a>(pub &'a Latch);

impl Future for Signal<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.0.poll(cx)
    }
}
