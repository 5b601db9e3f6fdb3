//! The numbers of a client's retries.

use std::time::Duration;

/// Which set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rules {
    /// Today's standard mode.
    #[default]
    Current,
    /// The revision behind `AWS_NEW_RETRIES_2026`.
    New2026,
}

/// How a client retries. Plain data: change what should differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Policy {
    /// Attempts in all; 0 is without end.
    pub max_attempts: u32,
    /// The longest first wait.
    pub base: Duration,
    /// The longest first wait after throttling.
    pub throttling_base: Duration,
    /// The longest wait at all, unless the service asks for more.
    pub max_backoff: Duration,
    /// What a retry costs.
    pub cost: u32,
    /// What a retry after a timeout costs.
    pub timeout_cost: u32,
    /// What a retry after throttling costs.
    pub throttling_cost: u32,
    /// A poll that waits for work: when the quota is spent it still waits before
    /// it fails, for its caller will poll again at once.
    pub long_poll: bool,
}

impl Policy {
    /// The rules for any service.
    pub const fn new(rules: Rules) -> Policy {
        let max_backoff = Duration::from_secs(20);
        match rules {
            Rules::Current => Policy {
                max_attempts: 3,
                base: Duration::from_secs(1),
                throttling_base: Duration::from_secs(1),
                max_backoff,
                cost: 5,
                timeout_cost: 10,
                throttling_cost: 5,
                long_poll: false,
            },
            Rules::New2026 => Policy {
                max_attempts: 3,
                base: Duration::from_millis(50),
                throttling_base: Duration::from_secs(1),
                max_backoff,
                cost: 14,
                timeout_cost: 14,
                throttling_cost: 5,
                long_poll: false,
            },
        }
    }

    /// The same for DynamoDB and its streams, which under the 2026 rules answer
    /// faster and are asked once more.
    pub const fn dynamodb(rules: Rules) -> Policy {
        let mut policy = Policy::new(rules);
        if matches!(rules, Rules::New2026) {
            policy.max_attempts = 4;
            policy.base = Duration::from_millis(25);
        }
        policy
    }

    /// The wait after an attempt, the first being 1: `random` (0 to 1) of the base
    /// doubled for each attempt before, up to the limit.
    pub fn backoff(&self, attempt: u32, throttling: bool, random: f64) -> Duration {
        let base = if throttling { self.throttling_base } else { self.base };
        // Beyond 2^32 any base has reached any limit that a Duration can hold here.
        let doubled = base.as_secs_f64() * f64::from(attempt.saturating_sub(1).min(32)).exp2();
        let random = if random.is_finite() { random.clamp(0.0, 1.0) } else { 1.0 };
        let seconds = doubled.min(self.max_backoff.as_secs_f64()) * random;
        Duration::try_from_secs_f64(seconds).unwrap_or(self.max_backoff)
    }
}

impl Default for Policy {
    fn default() -> Policy {
        Policy::new(Rules::Current)
    }
}
