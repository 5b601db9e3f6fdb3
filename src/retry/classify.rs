//! What an answer's status and error code say about trying again.

/// What kind of failure an answer is. Both may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Classification {
    /// The service asks to be called less.
    pub throttling: bool,
    /// It may well pass by itself.
    pub transient: bool,
}

impl Classification {
    /// Whether trying again may help.
    pub fn retryable(self) -> bool {
        self.throttling || self.transient
    }
}

/// What the model says of an error code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Modelled {
    /// The operation has no such error.
    #[default]
    No,
    /// It has, without a word on retries.
    Plain,
    /// It is marked retryable.
    Retryable,
    /// It is marked retryable, as throttling.
    Throttling,
}

/// Classifies an error answer. `code` is empty where there is none.
pub fn classify(status: u16, code: &str, modelled: Modelled) -> Classification {
    let throttling = match modelled {
        Modelled::Throttling => true,
        // The model decides about the errors it knows; a bare 429, or one from a
        // proxy, is for no model to explain.
        Modelled::No => status == 429 || throttling_code(code),
        Modelled::Plain | Modelled::Retryable => throttling_code(code),
    };
    let transient = modelled == Modelled::Retryable
        || matches!(status, 500 | 502 | 503 | 504)
        || matches!(code, "RequestTimeout" | "RequestTimeoutException" | "PriorRequestNotComplete");
    Classification { throttling, transient }
}

fn throttling_code(code: &str) -> bool {
    matches!(
        code,
        "BandwidthLimitExceeded"
            | "EC2ThrottledException"
            | "LimitExceededException"
            | "PriorRequestNotComplete"
            | "ProvisionedThroughputExceededException"
            | "RequestLimitExceeded"
            | "RequestThrottled"
            | "RequestThrottledException"
            | "SlowDown"
            | "ThrottledException"
            | "Throttling"
            | "ThrottlingException"
            | "TooManyRequestsException"
            | "TransactionInProgressException"
    )
}

/// Whether an error code speaks of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skew {
    /// It does not.
    No,
    /// It may: only if the answer's date is far from the local time.
    Possible,
    /// It does.
    Definite,
}

/// Whether an error code means that the local clock is off, so that signing again
/// with a corrected one helps.
pub fn clock_skew(code: &str) -> Skew {
    match code {
        "RequestTimeTooSkewed" | "RequestExpired" | "RequestInTheFuture" => Skew::Definite,
        "InvalidSignatureException" | "SignatureDoesNotMatch" | "AuthFailure" => Skew::Possible,
        _ => Skew::No,
    }
}
