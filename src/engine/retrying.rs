//! What a client's retries are made of: its numbers, its quota, its caller's own retryer.
//!
//! A caller's retryer stands at the point `retry`. It is asked before the first attempt
//! (`outcome`: `begin`), after each that failed (`failed`, with the error and with what the
//! library would do), and told of success (`succeeded`). It answers `retry` and `delay_ms`, or
//! nothing to leave the decision as it is. What it decides costs the quota nothing: its tokens are its own affair.

use super::flight::Flight;
use super::hooks::Point;
use super::view;
use crate::config::{Retries, Settings};
use crate::document::{Builder, Document};
use crate::error::{Error, Result};
use crate::quirks::Quirks;
use crate::retry::{Decision, Policy, Quota, QuotaRules, Rules, Stop};
use crate::runtime::Mutex;
use crate::runtime::callback::Answer;
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Weak};
use std::time::Duration;

/// The numbers that a client of a service retries by.
pub(super) fn policy(quirks: Quirks, settings: &Settings) -> Policy {
    let rules = if settings.new_retries { Rules::New2026 } else { Rules::Current };
    let mut policy = match quirks.has(Quirks::FAST_RETRIES) {
        true => Policy::dynamodb(rules),
        false => Policy::new(rules),
    };
    let own = &settings.wire.retries;
    policy.max_backoff = settings.max_backoff;
    policy.max_attempts = own.limit.or(settings.max_attempts).unwrap_or(policy.max_attempts);
    if let Some(cost) = own.cost {
        (policy.cost, policy.throttling_cost) = (cost, cost);
    }
    policy.timeout_cost = own.timeout_cost.unwrap_or(policy.timeout_cost);
    policy
}

/// A client's quota: its own, unless it asks to share one by name.
pub(super) fn quota(own: &Retries) -> Arc<Quota> {
    static SHARED: LazyLock<Mutex<HashMap<String, Weak<Quota>>>> = LazyLock::new(Mutex::default);
    let made = || {
        let capacity = own.quota.unwrap_or(Quota::CAPACITY);
        let rules = QuotaRules {
            first_success: own.first_success.unwrap_or(QuotaRules::default().first_success),
            refund: own.refund,
            limited: capacity != 0,
        };
        Arc::new(Quota::with(capacity, rules))
    };
    let Some(name) = &own.quota_name else { return made() };
    let _steady = crate::runtime::steady();
    let mut shared = SHARED.lock();
    shared.retain(|_, quota| quota.strong_count() > 0);
    if let Some(quota) = shared.get(name).and_then(Weak::upgrade) {
        return quota;
    }
    let quota = made();
    shared.insert(name.clone(), Arc::downgrade(&quota));
    quota
}

/// An attempt that failed, and the pause after it.
#[derive(Debug)]
pub(super) struct Try {
    pub attempt: u32,
    pub error: Error,
    pub wait: Option<Duration>,
}

/// The attempts that failed, as a list of maps.
pub(super) fn listed(tries: &[Try]) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_list();
    for t in tries {
        let facts = t.error.facts();
        b.begin_map();
        b.key("attempt");
        b.int(t.attempt.into());
        let texts = [
            ("code", &*facts.code),
            ("message", &*facts.message),
            ("phase", facts.phase),
            ("request_id", &*facts.request_id),
        ];
        for (key, value) in texts.into_iter().filter(|(_, v)| !v.is_empty()) {
            b.key(key);
            b.string(value);
        }
        b.key("status");
        b.int((facts.status as i32).into());
        b.key("http_status");
        b.int(facts.http_status.into());
        b.key("retryable");
        b.bool(facts.retryable);
        if let Some(wait) = t.wait {
            b.key("wait_ms");
            b.int(wait.as_millis().min(i64::MAX as u128) as i64);
        }
        b.end_map();
    }
    b.end_list();
    b.finish()
}

impl Flight<'_> {
    /// Waits until the adaptive mode lets another request go.
    pub(super) async fn admitted(&mut self) {
        let Some((limiter, born)) = &self.engine.adaptive else { return };
        while let Some(wait) = limiter.acquire(born.elapsed().as_secs_f64()) {
            tokio::time::sleep(wait).await;
        }
    }

    /// Tells the adaptive mode how an attempt went.
    pub(super) fn answered(&self, throttled: bool) {
        if let Some((limiter, born)) = &self.engine.adaptive {
            limiter.answered(throttled, born.elapsed().as_secs_f64());
        }
    }

    /// Asks the caller's retryer whether to begin at all.
    pub(super) async fn may_begin(&mut self) -> Result<()> {
        match self.ask_retryer("begin", None, None).await? {
            Some((Some(false), _)) => {
                Err(Error::invalid("RetryerRefused", "the retryer let no attempt begin").at("retry"))
            }
            Some((_, Some(wait))) => {
                tokio::time::sleep(wait).await;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What the caller's retryer makes of a decision.
    pub(super) async fn advised(&mut self, error: &Error, own: Decision) -> Result<Decision> {
        let Some((retry, delay)) = self.ask_retryer("failed", Some(error), Some(own)).await? else {
            return Ok(own);
        };
        let (would, wait, cost) = match own {
            Decision::After { wait, cost } => (true, wait, cost),
            Decision::Stop { wait, .. } => (false, wait, 0),
        };
        if retry.is_none() && delay.is_none() {
            return Ok(own);
        }
        self.engine.quota.put(cost);
        Ok(match retry.unwrap_or(would) {
            true => Decision::After { wait: delay.unwrap_or(wait), cost: 0 },
            false => Decision::Stop { reason: Stop::NotRetryable, wait: Duration::ZERO },
        })
    }

    /// Tells the caller's retryer that the call succeeded.
    pub(super) fn tell_retryer(&self) {
        if self.handlers.any(Point::Retry) {
            let view = self.retry_view("succeeded", None, None);
            for handler in self.handlers.at(Point::Retry) {
                self.engine.runtime.dispatcher().tell(handler, view.clone());
            }
        }
    }

    async fn ask_retryer(
        &mut self,
        outcome: &str,
        error: Option<&Error>,
        own: Option<Decision>,
    ) -> Result<Option<(Option<bool>, Option<Duration>)>> {
        let Some(handler) = self.handlers.at(Point::Retry).next() else { return Ok(None) };
        let view = self.retry_view(outcome, error, own);
        let answer = self.engine.runtime.dispatcher().ask(handler, view, None).await.map_err(|mut e| {
            e.facts_mut().message = format!("{}: {}", Point::Retry.name(), e.facts().message);
            e.facts_mut().phase = "callback";
            e
        })?;
        let Answer::Value(answer, _) = answer else { return Ok(None) };
        let delay = answer.root().member("delay_ms").as_i64().and_then(|ms| u64::try_from(ms).ok());
        Ok(Some((answer.root().member("retry").as_bool(), delay.map(Duration::from_millis))))
    }

    fn retry_view(&self, outcome: &str, error: Option<&Error>, own: Option<Decision>) -> Document {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        let text = |b: &mut Builder, key: &str, value: &str| {
            b.key(key);
            b.string(value);
        };
        b.begin_map();
        text(&mut b, "point", Point::Retry.name());
        text(&mut b, "outcome", outcome);
        text(&mut b, "service", self.engine.service_id());
        text(&mut b, "operation", &self.plan.name);
        for (key, value) in [("attempt", self.attempt), ("max_attempts", self.engine.policy.max_attempts)] {
            b.key(key);
            b.int(value.into());
        }
        if let Some(error) = error {
            view::error(&mut b, error);
        }
        if let Some(own) = own {
            let (retry, wait) = match own {
                Decision::After { wait, .. } => (true, wait),
                Decision::Stop { reason, wait } => {
                    text(&mut b, "reason", reason.as_str());
                    (false, wait)
                }
            };
            b.key("retry");
            b.bool(retry);
            b.key("delay_ms");
            b.int(wait.as_millis().min(i64::MAX as u128) as i64);
        }
        b.end_map();
        b.finish()
    }
}
