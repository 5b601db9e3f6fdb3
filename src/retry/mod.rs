//! When to try again, and how long to wait.
//!
//! All of it is arithmetic: time, randomness and errors are passed in, and nothing
//! sleeps here. A [`Policy`] is one client's rules, a [`Quota`] the purse that its
//! retries are paid from, and [`decide`] says after a failed attempt what is next.
//! [`Adaptive`] is the rate limiter of the adaptive mode, on top of that.
//!
//! There are two sets of rules. Today's wait up to 1, 2, 4 … seconds and pay 5 (a
//! timeout 10); those of 2026 wait up to 50, 100, 200 … milliseconds, a second for
//! throttling, and pay 14 (throttling 5). They are told apart by numbers alone.

mod adaptive;
mod classify;
mod decide;
mod header;
mod policy;
mod quota;

pub use adaptive::{Adaptive, Cubic};
pub use classify::{Classification, Modelled, Skew, classify, clock_skew};
pub use decide::{Decision, Stop, cost, decide};
pub use header::{request_header, retry_after};
pub use policy::{Policy, Rules};
pub use quota::{Quota, QuotaRules};

#[cfg(test)]
mod tests;
