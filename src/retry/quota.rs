//! The purse that all retries of a client are paid from.
//!
//! When a service is down, every call of every thread would retry, and the retries
//! would keep it down. The quota lets a burst pass and then nearly none; successes
//! fill it again, slowly those that needed no retry.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// A bounded count of tokens. Share it between all calls of a client.
#[derive(Debug)]
pub struct Quota {
    left: AtomicU32,
    capacity: u32,
}

impl Quota {
    /// The usual capacity.
    pub const CAPACITY: u32 = 500;

    /// A full quota of a capacity.
    pub fn new(capacity: u32) -> Quota {
        Quota { left: AtomicU32::new(capacity), capacity }
    }

    /// A quota that holds less than its capacity.
    pub fn filled(capacity: u32, left: u32) -> Quota {
        Quota { left: AtomicU32::new(left.min(capacity)), capacity }
    }

    /// Takes tokens if there are that many.
    pub fn take(&self, cost: u32) -> bool {
        self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(cost)).is_ok()
    }

    /// A call succeeded. What its last retry cost comes back; one that needed none
    /// (`None`) brings one token. A call that failed brings nothing.
    pub fn succeeded(&self, last_cost: Option<u32>) {
        // The usual case by far: full, and no write to a shared cache line.
        if self.left() == self.capacity {
            return;
        }
        let more = last_cost.unwrap_or(1);
        // The closure never declines.
        let _ = self
            .left
            .fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(more).min(self.capacity)));
    }

    /// What is left.
    pub fn left(&self) -> u32 {
        self.left.load(Relaxed)
    }
}

impl Default for Quota {
    fn default() -> Quota {
        Quota::new(Quota::CAPACITY)
    }
}
