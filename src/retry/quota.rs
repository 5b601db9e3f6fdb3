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
    rules: QuotaRules,
}

/// How a quota fills again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotaRules {
    /// What a call brings that succeeded without a retry.
    pub first_success: u32,
    /// Whether a retry that succeeded brings back what it cost.
    pub refund: bool,
    /// Whether it ever says no.
    pub limited: bool,
}

impl Default for QuotaRules {
    fn default() -> QuotaRules {
        QuotaRules { first_success: 1, refund: true, limited: true }
    }
}

impl Quota {
    /// The usual capacity.
    pub const CAPACITY: u32 = 500;

    /// A full quota of a capacity.
    pub fn new(capacity: u32) -> Quota {
        Quota::filled(capacity, capacity)
    }

    /// A quota that holds less than its capacity.
    pub fn filled(capacity: u32, left: u32) -> Quota {
        Quota { left: AtomicU32::new(left.min(capacity)), capacity, rules: QuotaRules::default() }
    }

    /// A full quota with rules of its own.
    pub fn with(capacity: u32, rules: QuotaRules) -> Quota {
        Quota { rules, ..Quota::new(capacity) }
    }

    /// Takes tokens if there are that many.
    pub fn take(&self, cost: u32) -> bool {
        !self.rules.limited || self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(cost)).is_ok()
    }

    /// A call succeeded. What its last retry cost comes back; one that needed none
    /// (`None`) brings one token. A call that failed brings nothing.
    pub fn succeeded(&self, last_cost: Option<u32>) {
        // The usual case by far: full, and no write to a shared cache line.
        if self.left() == self.capacity {
            return;
        }
        match last_cost {
            None => self.put(self.rules.first_success),
            Some(cost) if self.rules.refund => self.put(cost),
            Some(_) => {}
        }
    }

    /// Puts tokens back, such as those of a retry that was not made after all.
    pub fn put(&self, tokens: u32) {
        // The closure never declines.
        let _ = self
            .left
            .fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(tokens).min(self.capacity)));
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
