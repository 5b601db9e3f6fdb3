//! Retries: classes, waits, the quota, whole calls and the adaptive mode's curve.

use super::{Score, sets};
use libaws::error::{Error, Status};
use libaws::retry::{
    Cubic, Decision, Modelled, Policy, Quota, Rules, classify, decide, request_header, retry_after,
};
use serde_json::Value;
use std::time::Duration;

/// Whether a case, of a set, passes.
type Passes = fn(&Value, &Value) -> bool;

#[test]
fn retry() {
    let mut score = Score::new("retry");
    for all in sets("retry") {
        let sets: [(&str, Passes); 7] = [
            ("throttling", |_, c| class(c, "throttling")),
            ("transient", |_, c| class(c, "transient")),
            ("backoff", |_, c| backoff(c)),
            ("quota", |_, c| quota(c)),
            ("retry_after_header", asked),
            ("request_header", |_, c| header(c)),
            ("whole_calls", |_, c| whole_call(c)),
        ];
        for (name, passes) in sets {
            for case in all[name]["cases"].as_array().into_iter().flatten() {
                score.add(passes(&all[name], case), || format!("{name} {case}"));
            }
        }
        for case in all["cubic"]["cases"].as_array().into_iter().flatten() {
            score.add(cubic(&all["cubic"], case), || format!("cubic {case}"));
        }
    }
    score.end();
}

fn policy(case: &Value) -> Policy {
    let rules = if case["behaviour"] == "2.1" { Rules::New2026 } else { Rules::Current };
    let mut policy = match case["service"] == "dynamodb" {
        true => Policy::dynamodb(rules),
        false => Policy::new(rules),
    };
    if let Some(max) = case["max_attempts"].as_u64() {
        policy.max_attempts = max as u32;
    }
    policy
}

fn answer(status: u16, code: &str) -> Error {
    let class = classify(status, code, Modelled::No);
    let mut error = Error::new(Status::Service, code, "").retryable(class.retryable());
    error.facts_mut().throttling = class.throttling;
    error
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

fn class(case: &Value, kind: &str) -> bool {
    let found = match case["connection_error"].as_bool() {
        Some(_) => Error::transport("connect", "").facts().retryable,
        None => {
            let status = case["status"].as_u64().unwrap() as u16;
            let class = classify(status, case["code"].as_str().unwrap_or(""), Modelled::No);
            if kind == "throttling" { class.throttling } else { class.transient }
        }
    };
    case[kind].as_bool() == Some(found)
}

fn backoff(case: &Value) -> bool {
    let policy = policy(case);
    let random = case["random"].as_f64().unwrap();
    let attempts = case["attempts"].as_array().unwrap();
    let delays = case["delay_s"].as_array().unwrap();
    attempts.len() == delays.len()
        && attempts.iter().zip(delays).all(|(a, d)| {
            let found = policy.backoff(a.as_u64().unwrap() as u32, false, random);
            close(found.as_secs_f64(), d.as_f64().unwrap())
        })
}

fn quota(case: &Value) -> bool {
    let policy = Policy { max_attempts: 0, ..policy(case) };
    let quota = Quota::filled(500, case["start"].as_u64().unwrap() as u32);
    let mut last = None;
    case["steps"].as_array().unwrap().iter().all(|step| {
        if let Some(kind) = step["take"].as_str() {
            let error = match kind {
                "timeout" => answer(400, "RequestTimeout"),
                "throttling" => answer(400, "Throttling"),
                _ => answer(500, ""),
            };
            let decision = decide(&policy, &quota, 1, &error, None, 1.0);
            let cost = match decision {
                Decision::After { cost, .. } => Some(cost),
                Decision::Stop { .. } => None,
            };
            last = cost.or(last);
            let told = step["cost"].as_u64().map(|c| c as u32);
            let granted = step["granted"].as_bool();
            return (told.is_none() || told == cost) && granted.is_none_or(|g| g == cost.is_some());
        }
        match step["give_back"].as_str() {
            Some("success") => quota.succeeded(last),
            Some("failure") => {}
            Some(_) => quota.succeeded(None),
            None => return step["capacity"].as_u64() == Some(u64::from(quota.left())),
        }
        true
    })
}

fn asked(set: &Value, case: &Value) -> bool {
    let wish = retry_after(case["value"].as_str().unwrap().as_bytes());
    let attempt = set["attempt"].as_u64().unwrap() as u32;
    let error = answer(set["error"]["status"].as_u64().unwrap() as u16, "");
    let random = set["random"].as_f64().unwrap();
    match decide(&policy(set), &Quota::default(), attempt, &error, wish, random) {
        Decision::After { wait, .. } => close(wait.as_secs_f64(), case["delay_s"].as_f64().unwrap()),
        Decision::Stop { .. } => false,
    }
}

fn header(case: &Value) -> bool {
    let attempt = case["attempt"].as_u64().unwrap() as u32;
    let mut value = bytes::BytesMut::new();
    request_header(attempt, policy(case).max_attempts, None, &mut value);
    case["value"].as_str().map(str::as_bytes) == Some(&value)
}

fn whole_call(case: &Value) -> bool {
    let (policy, quota) = (policy(case), Quota::default());
    let random = case["random"].as_f64().unwrap_or(1.0);
    let (mut requests, mut waited, mut ok) = (0, Duration::ZERO, false);
    for response in case["responses"].as_array().unwrap() {
        requests += 1;
        let status = response.as_u64().unwrap() as u16;
        if status < 300 {
            ok = true;
            break;
        }
        match decide(&policy, &quota, requests, &answer(status, ""), None, random) {
            Decision::After { wait, .. } => waited += wait,
            Decision::Stop { .. } => break,
        }
    }
    case["requests"].as_u64() == Some(u64::from(requests))
        && case["ok"].as_bool() == Some(ok)
        && case["total_delay_s"].as_f64().is_none_or(|d| close(d, waited.as_secs_f64()))
}

fn cubic(set: &Value, case: &Value) -> bool {
    let number = |v: &Value| v.as_f64();
    let beta = number(&case["beta"]).or(number(&set["beta"])).unwrap();
    let scale = number(&set["scale"]).unwrap();
    let start = number(&set["start_time"]).unwrap();
    let mut cubic = Cubic::shaped(number(&case["max_rate"]).unwrap(), start, beta, scale);
    let mut same = true;
    if let Some(rate) = number(&case["throttled"]["rate"]) {
        let new = cubic.throttled(rate, number(&case["throttled"]["at"]).unwrap());
        same &= number(&case["new_rate"]).is_none_or(|n| close(n, new));
    }
    for (key, found) in [("k", cubic.k), ("w_max", cubic.w_max), ("last_fail", cubic.last_fail)] {
        same &= number(&case[key]).is_none_or(|n| close(n, found));
    }
    let points = case["rate_at"].as_array().map(Vec::as_slice).unwrap_or_default();
    same && points.iter().all(|p| close(cubic.rate(number(&p[0]).unwrap()), number(&p[1]).unwrap()))
}
