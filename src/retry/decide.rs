//! What to do after a failed attempt.

use super::{Policy, Quota};
use crate::error::{Error, Status};
use std::time::Duration;

/// How much longer than its own backoff a call waits at the service's word.
const MOST_ASKED: Duration = Duration::from_secs(5);

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Try again after a wait.
    After {
        /// How long.
        wait: Duration,
        /// What was taken from the quota, for [`Quota::succeeded`] if the call succeeds.
        cost: u32,
    },
    /// Give the error to the caller.
    Stop {
        /// Why.
        reason: Stop,
        /// How long to wait before that: zero but for a long poll without quota.
        wait: Duration,
    },
}

/// Why a call is not tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It would not help.
    NotRetryable,
    /// It was tried often enough.
    Attempts,
    /// The client's quota is spent.
    Quota,
}

impl Stop {
    /// As errors and logs name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Stop::NotRetryable => "not retryable",
            Stop::Attempts => "max attempts reached",
            Stop::Quota => "retry quota exceeded",
        }
    }
}

/// Decides after the failed attempt number `attempt`, the first being 1. The error's
/// `retryable` and `throttling` must have been set, see [`super::classify`].
/// `retry_after` is the service's wish, see [`super::retry_after`]; `random` is from 0 to 1.
pub fn decide(
    policy: &Policy,
    quota: &Quota,
    attempt: u32,
    error: &Error,
    retry_after: Option<Duration>,
    random: f64,
) -> Decision {
    let facts = error.facts();
    let stop = |reason| Decision::Stop { reason, wait: Duration::ZERO };
    if !facts.retryable && !facts.throttling {
        return stop(Stop::NotRetryable);
    }
    if policy.max_attempts != 0 && attempt >= policy.max_attempts {
        return stop(Stop::Attempts);
    }
    let own = policy.backoff(attempt, facts.throttling, random);
    // At least one's own backoff, and not more than some seconds beyond it: a
    // header must not park a call for an hour.
    let wait = retry_after.map_or(own, |asked| asked.clamp(own, own.saturating_add(MOST_ASKED)));
    let cost = cost(policy, error);
    match quota.take(cost) {
        true => Decision::After { wait, cost },
        false if policy.long_poll => Decision::Stop { reason: Stop::Quota, wait },
        false => stop(Stop::Quota),
    }
}

/// What trying again after an error costs.
pub fn cost(policy: &Policy, error: &Error) -> u32 {
    match (error.facts().throttling, timed_out(error)) {
        (true, _) => policy.throttling_cost,
        (_, true) => policy.timeout_cost,
        _ => policy.cost,
    }
}

/// Whether an attempt ended by a time limit, here or at the service.
fn timed_out(error: &Error) -> bool {
    let facts = error.facts();
    facts.status == Status::Deadline
        || facts.code.ends_with("Timeout")
        || matches!(&*facts.code, "RequestTimeoutException" | "StalledStream")
}
