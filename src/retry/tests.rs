//! The rules, step by step.

use super::*;
use crate::error::{Error, Status};
use std::time::Duration;

fn service(status: u16, code: &str) -> Error {
    let mut e = Error::new(Status::Service, code, "");
    let class = classify(status, code, Modelled::No);
    let f = e.facts_mut();
    f.http_status = status;
    f.retryable = class.retryable();
    f.throttling = class.throttling;
    e
}

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn after(wait: Duration, cost: u32) -> Decision {
    Decision::After { wait, cost }
}

fn stop(reason: Stop) -> Decision {
    Decision::Stop { reason, wait: Duration::ZERO }
}

#[test]
fn classes() {
    let class = |status, code, modelled| {
        let c = classify(status, code, modelled);
        (c.throttling, c.transient)
    };
    assert_eq!(class(400, "ValidationException", Modelled::No), (false, false));
    assert_eq!(class(400, "PriorRequestNotComplete", Modelled::No), (true, true));
    assert_eq!(class(503, "SlowDown", Modelled::No), (true, true));
    assert_eq!(class(400, "X", Modelled::Retryable), (false, true));
    assert_eq!(class(400, "X", Modelled::Throttling), (true, false));
    assert_eq!(class(429, "", Modelled::No), (true, false));
    assert_eq!(class(429, "X", Modelled::Plain), (false, false));
    assert_eq!(class(400, "RequestTimeout", Modelled::No), (false, true));
    assert_eq!(class(501, "", Modelled::No), (false, false));
    assert_eq!(clock_skew("RequestTimeTooSkewed"), Skew::Definite);
    assert_eq!(clock_skew("SignatureDoesNotMatch"), Skew::Possible);
    assert_eq!(clock_skew("AccessDenied"), Skew::No);
}

#[test]
fn backoff_never_overflows() {
    for rules in [Rules::Current, Rules::New2026] {
        let p = Policy::new(rules);
        for attempt in [0, 1, 31, 32, 33, 64, 1024, u32::MAX] {
            for random in [0.0, 0.5, 1.0, 2.0, -1.0, f64::NAN, f64::INFINITY] {
                assert!(p.backoff(attempt, false, random) <= p.max_backoff);
            }
        }
        assert_eq!(p.backoff(u32::MAX, true, 1.0), p.max_backoff);
        let long = Policy { base: Duration::MAX, max_backoff: Duration::MAX, ..p };
        assert!(long.backoff(9, false, 1.0) > Duration::from_secs(1 << 40));
    }
    assert_eq!(Policy::new(Rules::New2026).backoff(3, false, 0.5), ms(100));
    assert_eq!(Policy::new(Rules::New2026).backoff(1, true, 1.0), ms(1000));
}

#[test]
fn decisions() {
    let quota = Quota::default();
    let p = Policy::default();
    let internal = service(500, "");
    assert_eq!(decide(&p, &quota, 1, &internal, None, 1.0), after(ms(1000), 5));
    assert_eq!(decide(&p, &quota, 2, &internal, None, 0.25), after(ms(500), 5));
    assert_eq!(decide(&p, &quota, 3, &internal, None, 1.0), stop(Stop::Attempts));
    assert_eq!(decide(&p, &quota, 1, &service(400, "No"), None, 1.0), stop(Stop::NotRetryable));
    assert_eq!(decide(&p, &quota, 1, &Error::invalid("X", ""), None, 1.0), stop(Stop::NotRetryable));
    assert_eq!(quota.left(), 490);
    let endless = Policy { max_attempts: 0, ..p };
    assert!(matches!(decide(&endless, &quota, u32::MAX, &internal, None, 0.0), Decision::After { .. }));
    assert_eq!(decide(&p, &quota, 1, &service(400, "RequestTimeout"), None, 1.0), after(ms(1000), 10));
    let broken = Error::transport("connect", "connection refused");
    assert_eq!(decide(&p, &quota, 1, &broken, None, 0.0), after(ms(0), 5));

    let new = Policy::new(Rules::New2026);
    assert_eq!(decide(&new, &quota, 1, &service(503, "SlowDown"), None, 1.0), after(ms(1000), 5));
    assert_eq!(decide(&new, &quota, 1, &broken, None, 1.0), after(ms(50), 14));
}

#[test]
fn the_service_s_wish_has_bounds() {
    let quota = Quota::default();
    let p = Policy::new(Rules::New2026);
    let internal = service(500, "");
    for (wish, wait) in [(0, 50), (49, 50), (1500, 1500), (5050, 5050), (3_600_000, 5050)] {
        assert_eq!(decide(&p, &quota, 1, &internal, Some(ms(wish)), 1.0), after(ms(wait), 14));
    }
    for (value, wish) in [
        ("1500", Some(ms(1500))),
        (" 7 ", Some(ms(7))),
        ("0", Some(ms(0))),
        ("", None),
        ("-1", None),
        ("+1", None),
        ("1.5", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", None),
        ("99999999999999999999999", Some(ms(u64::MAX))),
    ] {
        assert_eq!(retry_after(value.as_bytes()), wish, "{value}");
    }
}

#[test]
fn a_drained_quota_fills_again() {
    let quota = Quota::default();
    let p = Policy { max_attempts: 0, ..Policy::new(Rules::New2026) };
    let internal = service(500, "");
    let retries =
        (0..).take_while(|_| matches!(decide(&p, &quota, 1, &internal, None, 0.0), Decision::After { .. }));
    assert_eq!(retries.count(), 500 / 14);
    assert_eq!(quota.left(), 500 % 14);
    assert_eq!(decide(&p, &quota, 1, &internal, None, 1.0), stop(Stop::Quota));
    let poll = Policy { long_poll: true, ..p };
    assert_eq!(
        decide(&poll, &quota, 1, &internal, None, 1.0),
        Decision::Stop { reason: Stop::Quota, wait: ms(50) }
    );
    (0..20).for_each(|_| quota.succeeded(None));
    assert_eq!(decide(&p, &quota, 1, &internal, None, 1.0), after(ms(50), 14));
    quota.succeeded(Some(14));
    (0..600).for_each(|_| quota.succeeded(Some(14)));
    assert_eq!(quota.left(), 500);
}

#[test]
fn the_quota_is_shared() {
    let quota = Quota::new(1000);
    let taken: u32 = std::thread::scope(|s| {
        let threads: Vec<_> =
            (0..4).map(|_| s.spawn(|| (0..500).filter(|_| quota.take(7)).count() as u32)).collect();
        threads.into_iter().map(|t| t.join().unwrap()).sum()
    });
    assert_eq!((taken, quota.left()), (1000 / 7, 1000 % 7));
}

#[test]
fn headers() {
    let said = |attempt, max, ttl| {
        let mut out = bytes::BytesMut::new();
        request_header(attempt, max, ttl, &mut out);
        String::from_utf8(out.to_vec()).unwrap()
    };
    assert_eq!(said(1, 3, None), "attempt=1; max=3");
    assert_eq!(said(12, 0, None), "attempt=12");
    assert_eq!(said(2, 4, Some("20150830T123600Z")), "attempt=2; max=4; ttl=20150830T123600Z");
}

#[test]
fn adaptive_limits_after_throttling_only() {
    let limiter = Adaptive::new(0.0);
    for i in 0..100 {
        assert_eq!(limiter.acquire(f64::from(i) / 10.0), None);
        limiter.answered(false, f64::from(i) / 10.0);
    }
    limiter.answered(true, 10.0);
    // About ten a second were measured: seven tenths of that from now on, once what
    // the bucket holds is spent.
    let mut now = 10.0;
    while limiter.acquire(now).is_none() {}
    let mut sent = 0;
    while now < 11.0 {
        match limiter.acquire(now) {
            None => sent += 1,
            Some(wait) => now += wait.as_secs_f64(),
        }
    }
    assert!((6..=8).contains(&sent), "{sent}");
}

#[test]
fn adaptive_never_owes() {
    let limiter = Adaptive::new(0.0);
    limiter.answered(true, 0.0);
    let granted = (0..50).filter(|_| limiter.acquire(0.0).is_none()).count();
    assert_eq!(granted, 0);
    // The slowest rate is a send in two seconds, however often one asked.
    assert!(limiter.acquire(0.0).is_some_and(|w| w <= ms(2001)));
    assert_eq!(limiter.acquire(2.1), None);
    assert!(limiter.acquire(2.1).is_some());
    // A clock that goes back grants nothing and breaks nothing.
    assert!(limiter.acquire(1.0).is_some());
}
