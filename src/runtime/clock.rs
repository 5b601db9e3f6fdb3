//! The clock: the system's, or one that a test sets.
//!
//! Only wall-clock time goes through here (signing, credential expiry, skew).
//! Delays use tokio's timer, which tests pause and advance by tokio's own means.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A source of wall-clock time.
#[derive(Debug, Clone, Default)]
pub enum Clock {
    /// The system's.
    #[default]
    System,
    /// Stands at so many seconds since 1970 until set otherwise.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The time, moved by `skew` seconds.
    pub fn now(&self, skew: i64) -> SystemTime {
        let base = match self {
            Clock::System => SystemTime::now(),
            Clock::Manual(at) => moved(UNIX_EPOCH, at.load(Ordering::Relaxed)),
        };
        moved(base, skew)
    }

    /// A clock that stands still.
    pub fn manual(at: i64) -> Clock {
        Clock::Manual(Arc::new(AtomicI64::new(at)))
    }
}

/// A time so many seconds later, or the same where that can't be represented.
fn moved(from: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let to = if seconds < 0 { from.checked_sub(by) } else { from.checked_add(by) };
    to.unwrap_or(from)
}
