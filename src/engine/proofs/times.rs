//! What passing time does to a client, by a clock that the test sets.

use super::rig::{Rig, answer};
use crate::document::{Document, time};
use crate::runtime::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

const BEGIN: i64 = 2_000_000_000;
const OBJECT: &str = r#"{"Bucket":"bkt--use1-az4--x-s3","Key":"k"}"#;

/// A session that lives for five minutes, as S3's do.
fn session(name: &str, from: i64) -> Document {
    let mut end = Vec::new();
    time::format_iso8601(from + 300, 0, &mut end).unwrap();
    let end = String::from_utf8(end).unwrap();
    answer(
        200,
        &format!(
            "<CreateSessionResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
             <SessionToken>{name}</SessionToken><Expiration>{end}</Expiration></Credentials></CreateSessionResult>"
        ),
    )
}

fn refusal() -> Document {
    answer(403, "<Error><Code>AccessDenied</Code><Message>no</Message></Error>")
}

#[test]
fn a_session_is_renewed_early_and_serves_on_while_that_fails() {
    let mut rig = Rig::with("s3", &[("region", "us-east-1")]);
    let clock = Arc::new(AtomicI64::new(BEGIN));
    rig.engine.clock = Clock::Manual(clock.clone());
    let called = |after: i64, answers: &[Document]| {
        clock.store(BEGIN + after, Ordering::Relaxed);
        let outcome = rig.call("DeleteObject", OBJECT, &[answers, &[answer(204, "")]].concat());
        let asked = (answers.len() == 1).then(|| rig.sent());
        let used = outcome.map(|_| rig.sent().header("x-amz-s3session-token").to_owned());
        assert!(rig.fake.take_request().is_none(), "more was sent");
        if let Some(asked) = asked {
            assert!(asked.url().ends_with("?session"), "{}", asked.url());
        }
        used
    };
    assert_eq!(called(0, &[session("ONE", BEGIN)]).unwrap(), "ONE");
    assert_eq!(called(200, &[]).unwrap(), "ONE");
    // A minute before its end at the latest each call tries once, and goes on with what there is.
    assert_eq!(called(280, &[refusal()]).unwrap(), "ONE");
    assert_eq!(called(285, &[refusal()]).unwrap(), "ONE");
    assert_eq!(called(290, &[session("TWO", BEGIN + 290)]).unwrap(), "TWO");
    assert_eq!(called(400, &[]).unwrap(), "TWO");
}

#[test]
fn a_session_that_has_ended_and_can_t_be_renewed_is_an_error() {
    let mut rig = Rig::with("s3", &[("region", "us-east-1")]);
    let clock = Arc::new(AtomicI64::new(BEGIN));
    rig.engine.clock = Clock::Manual(clock.clone());
    rig.call("DeleteObject", OBJECT, &[session("ONE", BEGIN), answer(204, "")]).unwrap();
    clock.store(BEGIN + 301, Ordering::Relaxed);
    let e = rig.call("DeleteObject", OBJECT, &[refusal()]).unwrap_err();
    assert_eq!(e.facts().code, "AccessDenied");
}
