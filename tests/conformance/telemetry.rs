//! What requests tell of their sender: the trace of a function on Lambda, the features in the user agent.

use super::{Score, set};
use bytes::Bytes;
use libaws::config::{Config, Environment, Features};
use libaws::document::Document;
use libaws::engine::{CallInput, Engine, Fake, Handlers, Payload};
use libaws::runtime::callback::{Handler, Question};
use libaws::runtime::{Runtime, RuntimeOptions};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Headers by name, in lower case.
type Headers = BTreeMap<String, String>;

/// Sets headers before the engine adds its own.
struct Before(Headers);

impl Handler for Before {
    fn call(&self, mut question: Question) {
        for (name, value) in &self.0 {
            question.edit(&format!("headers.{name}"), Some(value.as_bytes()));
        }
        question.answer(Document::empty_map());
    }
}

/// The headers of a call as they go out, in this environment, with this option.
fn sent(environment: &[(String, String)], option: Option<(&str, &str)>, before: Headers) -> Headers {
    let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() }).unwrap();
    let environment = Environment::of_pairs(environment.iter().cloned());
    let mut config = Config::default().with_environment(environment);
    let usual = [("region", "us-east-1"), ("access_key_id", "a"), ("secret_access_key", "s")];
    for (name, value) in usual.into_iter().chain(option) {
        config.set(name, value).unwrap();
    }
    let fake = Arc::new(Fake::default());
    fake.push(Document::from_json(Bytes::from_static(br#"{"status": 200, "body": "{}"}"#)).unwrap());
    let mut handlers = Handlers::default();
    handlers.add("transport", "fake", fake.clone()).unwrap();
    handlers.add("hook.AfterSerialization", "before", Arc::new(Before(before))).unwrap();
    let engine = Engine::new(runtime.clone(), "dynamodb", &config, handlers).unwrap();
    let (plan, input) = (engine.plan("ListTables").unwrap(), Document::empty_map());
    let (body, handlers) = (Payload::Empty, Handlers::default());
    let call = CallInput { plan, input, body, handlers, features: Features::NONE };
    runtime.drive(None, async { drop(engine.run(call).await.unwrap()) });
    let request = fake.take_request().unwrap();
    let text = |v: libaws::document::Value<'_>| String::from_utf8_lossy(v.bytes()).into_owned();
    request.root().member("headers").entries().map(|(k, v)| (text(k).to_ascii_lowercase(), text(v))).collect()
}

fn headers(lines: &Value) -> Headers {
    let lines = lines.as_array().unwrap().iter().map(|l| l.as_str().unwrap().split_once(": ").unwrap());
    lines.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
}

#[test]
fn recursion_detection() {
    const TRACE: &str = "x-amzn-trace-id";
    let Some(all) = set("telemetry/recursion-detection.json") else { return };
    let mut score = Score::new("telemetry/recursion-detection.json");
    for case in all.as_array().unwrap() {
        let env = case["env"].as_object().unwrap();
        let env: Vec<_> = env.iter().map(|(k, v)| (k.clone(), v.as_str().unwrap().to_owned())).collect();
        let sent = sent(&env, None, headers(&case["requestHeadersBefore"]));
        let due = headers(&case["requestHeadersAfter"]);
        // All that are due, and no trace that is not.
        let passed = due.iter().all(|(k, v)| sent.get(k) == Some(v)) && sent.get(TRACE) == due.get(TRACE);
        score.add(passed, || format!("{}: {:?}", case["env"], sent.get(TRACE)));
    }
    score.end();
}

#[test]
fn feature_ids() {
    let Some(all) = set("telemetry/feature-ids.json") else { return };
    let mut score = Score::new("telemetry/feature-ids.json");
    for (name, id) in all.as_object().unwrap() {
        let id = id.as_str().unwrap();
        let known = Features::parse(name).is_ok_and(|f| f.ids() == id) && Features::id(name) == Some(id);
        // A layer above names it, and the request says it.
        let agent = match known {
            true => sent(&[], Some(("user_agent_features", name)), Headers::new()).remove("user-agent"),
            false => None,
        };
        let told = agent.as_deref().and_then(|a| Some(a.split_once(" m/")?.1.split(' ').next()?.to_owned()));
        score.add(told.is_some_and(|t| t.split(',').any(|i| i == id)), || format!("{name}: {id}, {agent:?}"));
    }
    score.end();
}
