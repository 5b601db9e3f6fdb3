//! Endpoints that services give out: no rows of the table, but shown over the same fake transport.

use super::rig::{Rig, answer, document};
use crate::config::Features;
use crate::document::Document;
use crate::engine::{CallInput, Handlers, Payload};
use crate::error::Status;
use crate::model::Service;
use crate::runtime::Clock;

const START: i64 = 1_800_000_000;

fn told(host: &str, minutes: u32) -> Document {
    answer(200, &format!(r#"{{"Endpoints":[{{"Address":"{host}","CachePeriodInMinutes":{minutes}}}]}}"#))
}

fn listed() -> Document {
    answer(200, r#"{"Databases":[]}"#)
}

fn refused() -> Document {
    answer(421, r#"{"__type":"InvalidEndpointException","message":"elsewhere"}"#)
}

fn broken() -> Document {
    answer(403, r#"{"__type":"AccessDeniedException","message":"you may not ask"}"#)
}

fn rig(service: &str, options: &[(&str, &str)]) -> Rig {
    let mut rig = Rig::with(service, options);
    rig.engine.clock = Clock::manual(START);
    rig
}

fn later(rig: &mut Rig, seconds: i64) {
    rig.engine.clock = Clock::manual(START + seconds);
}

/// The requests that went out: operation and host.
fn went(rig: &Rig) -> Vec<String> {
    std::iter::from_fn(|| rig.fake.take_request())
        .map(|sent| {
            let root = sent.root();
            let target = root.member("headers").member("x-amz-target").as_str().unwrap_or("");
            let url = root.member("url").as_str().unwrap_or("");
            let host = url.trim_start_matches("https://").trim_end_matches('/');
            format!("{} {host}", target.rsplit('.').next().unwrap_or(""))
        })
        .collect()
}

const RULES: &str = "DescribeEndpoints ingest.timestream.us-west-2.amazonaws.com";
const GET_ITEM: &str = r#"{"TableName":"t","Key":{"id":{"S":"a"}}}"#;

#[test]
fn what_insists_is_asked_once_and_then_called_where_it_says() {
    let rig = rig("timestream-write", &[]);
    rig.call("ListDatabases", "{}", &[told("cell1.example.com", 10), listed()]).unwrap();
    assert_eq!(went(&rig), [RULES, "ListDatabases cell1.example.com"]);
    rig.call("ListDatabases", "{}", &[listed()]).unwrap();
    let sent = rig.sent();
    assert_eq!(sent.text("url"), "https://cell1.example.com/");
    // Signed as the rules have it, for the host that it goes to.
    let document = rig.call("DescribeEndpoints", "{}", &[told("x", 1)]).unwrap();
    assert_eq!(document.root().member("Endpoints").children().count(), 1);
    assert_eq!(went(&rig), [RULES]);
}

#[test]
fn it_is_asked_for_anew_before_it_ends_and_kept_while_nothing_newer_is_had() {
    let mut rig = rig("timestream-write", &[]);
    rig.call("ListDatabases", "{}", &[told("one.example", 10), listed()]).unwrap();
    later(&mut rig, 10 * 60 - 5);
    rig.call("ListDatabases", "{}", &[told("two.example", 1), listed()]).unwrap();
    assert_eq!(went(&rig)[2..], [RULES, "ListDatabases two.example"]);
    // Over, and nothing newer to be had: the old one, and no question for a minute.
    later(&mut rig, 3600);
    rig.call("ListDatabases", "{}", &[broken(), listed()]).unwrap();
    rig.call("ListDatabases", "{}", &[listed()]).unwrap();
    assert_eq!(went(&rig), [RULES, "ListDatabases two.example", "ListDatabases two.example"]);
    later(&mut rig, 3661);
    rig.call("ListDatabases", "{}", &[told("https://three.example", 1), listed()]).unwrap();
    assert_eq!(went(&rig), [RULES, "ListDatabases three.example"]);
}

#[test]
fn what_insists_fails_without_and_says_why() {
    let rig = rig("timestream-write", &[]);
    for (given, why) in [
        (broken(), "you may not ask"),
        (answer(200, r#"{"Endpoints":[]}"#), "lists no endpoint"),
        (answer(200, r#"{"Endpoints":[{"CachePeriodInMinutes":1}]}"#), "no address"),
        (told("not a host/?", 1), "not a host"),
    ] {
        let e = rig.call("ListDatabases", "{}", &[given]).unwrap_err();
        assert_eq!((e.status(), &*e.facts().code), (Status::Endpoint, "EndpointDiscoveryFailed"), "{e}");
        assert!(e.facts().message.contains("ListDatabases") && e.facts().message.contains(why), "{e}");
        assert!(e.facts().cause.is_some());
        assert_eq!(went(&rig), [RULES]);
    }
}

#[test]
fn what_only_prefers_it_falls_back_and_rests() {
    let mut rig = rig("dynamodb", &[("endpoint_discovery_enabled", "true")]);
    let home = "dynamodb.us-west-2.amazonaws.com";
    let (ask, get) = (format!("DescribeEndpoints {home}"), format!("GetItem {home}"));
    rig.call("GetItem", GET_ITEM, &[broken(), answer(200, "{}")]).unwrap();
    later(&mut rig, 59);
    rig.call("GetItem", GET_ITEM, &[answer(200, "{}")]).unwrap();
    assert_eq!(went(&rig), [ask.clone(), get.clone(), get]);
    later(&mut rig, 60);
    rig.call("GetItem", GET_ITEM, &[told("cell.example", 1), answer(200, "{}")]).unwrap();
    assert_eq!(went(&rig), [ask, "GetItem cell.example".to_owned()]);
}

#[test]
fn the_setting_decides_who_is_asked() {
    let home = "GetItem dynamodb.us-west-2.amazonaws.com";
    for options in
        [&[][..], &[("endpoint_discovery_enabled", "auto")], &[("endpoint_discovery_enabled", "false")]]
    {
        let rig = rig("dynamodb", options);
        rig.call("GetItem", GET_ITEM, &[answer(200, "{}")]).unwrap();
        assert_eq!(went(&rig), [home]);
    }
    let off = rig("timestream-write", &[("endpoint_discovery_enabled", "false")]);
    let e = off.call("ListDatabases", "{}", &[]).unwrap_err();
    assert_eq!(&*e.facts().code, "EndpointDiscoveryRequired");
    assert!(e.facts().message.contains("endpoint_discovery_enabled"), "{e}");
    let variables = [("AWS_ENABLE_ENDPOINT_DISCOVERY", "true")];
    let service = || Service::load("dynamodb").unwrap();
    let on = Rig::of(service(), &[], &variables);
    on.call("GetItem", GET_ITEM, &[told("cell.example", 1), answer(200, "{}")]).unwrap();
    assert_eq!(went(&on)[1..], ["GetItem cell.example"]);
    let option = Rig::of(service(), &[("endpoint_discovery_enabled", "false")], &variables);
    option.call("GetItem", GET_ITEM, &[answer(200, "{}")]).unwrap();
    assert_eq!(went(&option), [home]);
}

#[test]
fn an_endpoint_of_the_callers_own_switches_it_off() {
    let own = ("endpoint_url", "https://own.example");
    for more in ["auto", "false"] {
        let rig = rig("timestream-write", &[own, ("endpoint_discovery_enabled", more)]);
        rig.call("ListDatabases", "{}", &[listed()]).unwrap();
        assert_eq!(went(&rig), ["ListDatabases own.example"]);
    }
    let both = rig("timestream-write", &[own, ("endpoint_discovery_enabled", "true")]);
    let e = both.call("ListDatabases", "{}", &[]).unwrap_err();
    assert_eq!(&*e.facts().code, "EndpointDiscoveryConflict");
    assert!(went(&both).is_empty());
}

#[test]
fn an_address_that_is_refused_is_forgotten_and_the_call_goes_to_another() {
    let rig = rig("timestream-write", &[]);
    let input = "{}";
    let answers = [told("one.example", 10), refused(), told("two.example", 10), listed()];
    rig.call("ListDatabases", input, &answers).unwrap();
    assert_eq!(went(&rig)[1..], ["ListDatabases one.example", RULES, "ListDatabases two.example"]);
    // Once in a call: the second word stands, and the next call asks again.
    let answers = [refused(), told("three.example", 10), refused()];
    let e = rig.call("ListDatabases", input, &answers).unwrap_err();
    assert_eq!((&*e.facts().code, e.facts().http_status), ("InvalidEndpointException", 421));
    rig.call("ListDatabases", input, &[told("four.example", 10), listed()]).unwrap();
    let seen = went(&rig);
    assert_eq!(seen[seen.len() - 2..], [RULES, "ListDatabases four.example"]);
}

#[test]
fn calls_at_once_ask_once() {
    let rig = rig("timestream-write", &[]);
    [told("cell.example", 10), listed(), listed(), listed()].iter().for_each(|a| rig.fake.push(a.clone()));
    let call = || {
        let plan = rig.plan("ListDatabases");
        let input = document("{}");
        rig.engine.run(CallInput {
            plan,
            input,
            body: Payload::Empty,
            handlers: Handlers::default(),
            features: Features::NONE,
        })
    };
    let mut outcomes = None;
    rig.engine.runtime.drive(None, async {
        outcomes = Some(tokio::join!(call(), call(), call()));
    });
    let (a, b, c) = outcomes.unwrap();
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(went(&rig).iter().filter(|r| *r == RULES).count(), 1);
}
