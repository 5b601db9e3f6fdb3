//! The adaptive mode's rate limiter.
//!
//! It lets all pass until the first throttling answer. From then on a token bucket
//! bounds the sends, and its rate follows the CUBIC curve known from TCP: cut at
//! each throttling answer, then quickly back near the rate that was too much,
//! slowly past it. Times are seconds on any clock that only goes forward.

use crate::runtime::Mutex;
use std::time::Duration;

/// How much of the measured rate a bucket's rate may be at most.
const HEADROOM: f64 = 2.0;
/// The slowest rate, in sends per second.
const SLOWEST: f64 = 0.5;
/// How much the newest half second weighs in the measured rate.
const SMOOTHING: f64 = 0.8;

/// The curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cubic {
    beta: f64,
    scale: f64,
    /// The rate at which throttling set in last.
    pub w_max: f64,
    /// Seconds from a cut until the curve is at `w_max` again.
    pub k: f64,
    /// When the last cut was.
    pub last_fail: f64,
}

impl Cubic {
    /// The usual curve: a cut leaves 0.7 of the rate, the scale is 0.4.
    pub fn new(max_rate: f64, start: f64) -> Cubic {
        Cubic::shaped(max_rate, start, 0.7, 0.4)
    }

    /// A curve of another shape.
    pub fn shaped(max_rate: f64, start: f64, beta: f64, scale: f64) -> Cubic {
        let mut cubic = Cubic { beta, scale, w_max: max_rate, k: 0.0, last_fail: start };
        cubic.k = cubic.zero_point();
        cubic
    }

    /// The rate at a time, after an answer that was not throttled.
    pub fn rate(&self, now: f64) -> f64 {
        self.scale * (now - self.last_fail - self.k).powi(3) + self.w_max
    }

    /// Throttling set in at a rate: the new, lower one.
    pub fn throttled(&mut self, rate: f64, now: f64) -> f64 {
        self.w_max = rate;
        self.k = self.zero_point();
        self.last_fail = now;
        rate * self.beta
    }

    fn zero_point(&self) -> f64 {
        (self.w_max * (1.0 - self.beta) / self.scale).cbrt()
    }
}

/// The limiter of a client. Every send is charged, the first attempt too.
#[derive(Debug)]
pub struct Adaptive(Mutex<State>);

#[derive(Debug)]
struct State {
    enabled: bool,
    cubic: Cubic,
    /// The bucket: tokens there, tokens it can hold, tokens a second, last filled.
    tokens: f64,
    capacity: f64,
    rate: f64,
    filled: f64,
    /// The measured rate, the half second being counted, and its count.
    measured: f64,
    bucket: f64,
    count: f64,
}

impl Adaptive {
    /// A limiter that limits nothing yet.
    pub fn new(now: f64) -> Adaptive {
        Adaptive(Mutex::new(State {
            enabled: false,
            cubic: Cubic::new(0.0, now),
            tokens: 0.0,
            capacity: 1.0,
            rate: 1.0,
            filled: now,
            measured: 0.0,
            bucket: now.floor(),
            count: 0.0,
        }))
    }

    /// Asks to send. `None` is a yes, and it is charged; else ask again after a
    /// wait: another may have been faster, so that the bucket never owes a token.
    pub fn acquire(&self, now: f64) -> Option<Duration> {
        let mut s = self.0.lock();
        s.fill(now);
        if !s.enabled || s.tokens >= 1.0 {
            s.tokens = (s.tokens - 1.0).max(0.0);
            return None;
        }
        // Rounded up, so that who wakes on time finds the token.
        let wait = (1.0 - s.tokens) / s.rate + 1e-6;
        Some(Duration::try_from_secs_f64(wait).unwrap_or(Duration::from_secs(1)))
    }

    /// Notes an answer, of each attempt.
    pub fn answered(&self, throttled: bool, now: f64) {
        let mut s = self.0.lock();
        s.measure(now);
        let new = if throttled {
            let rate = if s.enabled { s.measured.min(s.rate) } else { s.measured };
            s.enabled = true;
            s.cubic.throttled(rate, now)
        } else {
            s.cubic.rate(now)
        };
        let limit = HEADROOM * s.measured;
        s.set_rate(new.min(limit), now);
    }
}

impl State {
    fn fill(&mut self, now: f64) {
        let passed = (now - self.filled).max(0.0);
        self.tokens = (self.tokens + passed * self.rate).min(self.capacity);
        self.filled = self.filled.max(now);
    }

    /// What came in until now came at the old rate.
    fn set_rate(&mut self, rate: f64, now: f64) {
        self.fill(now);
        self.rate = rate.max(SLOWEST);
        self.capacity = rate.max(1.0);
        self.tokens = self.tokens.min(self.capacity);
    }

    fn measure(&mut self, now: f64) {
        let bucket = (now * 2.0).floor() / 2.0;
        self.count += 1.0;
        if bucket > self.bucket {
            let rate = self.count / (bucket - self.bucket);
            self.measured = rate * SMOOTHING + self.measured * (1.0 - SMOOTHING);
            self.count = 0.0;
            self.bucket = bucket;
        }
    }
}
