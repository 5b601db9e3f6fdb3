//! The endpoint rules of every service: parameters in, URL, signing and headers out.

use super::{Score, file, folder, set};
use libaws::document::{Kind, Value as Node};
use libaws::endpoint::{Endpoint, Params, Partitions, Program, Resolver, Value as Param};
use libaws::error::Error;
use libaws::model::Service;
use serde_json::{Value, json};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Cases that are older than the rules: DynamoDB now has account endpoints in all
/// partitions and refuses malformed account ids, Kinesis now has channels and queues
/// and says so in its error. What the reference evaluator makes of the same rules agrees
/// with ours in every one.
const SUPERSEDED: &[(&str, RangeInclusive<usize>)] = &[
    ("dynamodb", 245..=253),
    ("dynamodb", 256..=260),
    ("dynamodb", 263..=266),
    ("dynamodb", 293..=301),
    ("dynamodb", 341..=349),
    ("dynamodb", 477..=479),
    ("dynamodb", 482..=487),
    ("dynamodb", 503..=505),
    ("dynamodb", 529..=531),
    ("kinesis", 111..=111),
    ("kinesis", 136..=136),
];

#[test]
fn endpoint_rules() {
    let Some(data) = file("partitions/partitions.json") else { return };
    let partitions: &'static Partitions =
        Box::leak(Box::new(Partitions::parse(std::str::from_utf8(&data).unwrap()).unwrap()));
    let mut score = Score::new("endpoint-rules");
    let mut superseded = 0;
    let mut services: Vec<_> =
        std::fs::read_dir(folder().join("endpoint-rules")).unwrap().map(|e| e.unwrap().file_name()).collect();
    services.sort();
    for service in services {
        let service = service.into_string().unwrap();
        let model = match Service::load(&service) {
            Ok(model) => model,
            Err(e) => {
                println!("endpoint-rules/{service}: passed over, {e}");
                continue;
            }
        };
        let program = Program::parse(model.rules().clone()).unwrap_or_else(|e| panic!("{service}: {e}"));
        let resolver = Resolver::new(program, partitions);
        let cases = set(&format!("endpoint-rules/{service}/endpoint-tests-1.json")).unwrap();
        for (i, case) in cases["testCases"].as_array().unwrap().iter().enumerate() {
            let params = params_of(&resolver, &case["params"]);
            let verdict = agrees(&resolver.resolve(&params), &case["expect"]);
            let again = agrees(&resolver.resolve(&params), &case["expect"]);
            assert_eq!(verdict, again, "what is remembered must be as what was found");
            if SUPERSEDED.iter().any(|(name, cases)| *name == service && cases.contains(&i)) {
                // Once it passes, its line in the table is out of date.
                assert!(verdict.is_err(), "{service} {i} is not superseded");
                superseded += 1;
                continue;
            }
            score.add(verdict.is_ok(), || {
                format!("{service} {i}: {} {}", case["params"], verdict.unwrap_err())
            });
        }
    }
    println!("endpoint-rules: {superseded} more cases contradict the newer rules");
    score.end();
}

/// The values of a case. Parameters that the rules don't know are left out.
pub fn params_of<'a>(resolver: &Resolver, given: &'a Value) -> Params<'a> {
    let mut params = resolver.values();
    for (name, value) in given.as_object().into_iter().flatten() {
        let Some(slot) = resolver.slot(name) else { continue };
        let value = match value {
            Value::String(s) => Param::from(s.as_str()),
            Value::Bool(b) => Param::Bool(*b),
            Value::Array(items) => {
                Param::StringArray(items.iter().map(|i| i.as_str().unwrap().into()).collect())
            }
            other => panic!("{name}: {other}"),
        };
        params.set(slot, value);
    }
    params
}

/// Whether an outcome is what a case expects; if not, how they differ.
pub fn agrees(found: &Result<Arc<Endpoint>, Error>, expect: &Value) -> Result<(), String> {
    match found {
        Ok(found) => {
            let headers: serde_json::Map<_, _> =
                found.headers.iter().map(|(k, v)| (k.clone(), json!(v))).collect();
            let seen =
                json!({"url": found.url, "properties": json_of(found.properties.root()), "headers": headers});
            let due = &expect["endpoint"];
            let part = |name: &str| due.get(name).cloned().unwrap_or_else(|| json!({}));
            let due =
                json!({"url": due["url"], "properties": part("properties"), "headers": part("headers")});
            let split =
                format!("{}://{}{}", if found.https { "https" } else { "http" }, found.authority, found.path);
            match seen == due && split == found.url {
                true => Ok(()),
                false => Err(format!("gives {seen}, but {expect} is due")),
            }
        }
        Err(e) if expect["error"] == e.facts().message => Ok(()),
        Err(e) => Err(format!("gives the error `{}`, but {expect} is due", e.facts().message)),
    }
}

fn json_of(v: Node<'_>) -> Value {
    match v.kind() {
        Kind::Bool => json!(v.as_bool()),
        Kind::Int => json!(v.as_i64()),
        Kind::String => json!(v.as_str()),
        Kind::List => v.children().map(json_of).collect(),
        Kind::Map => {
            Value::Object(v.entries().map(|(k, v)| (k.as_str().unwrap().to_owned(), json_of(v))).collect())
        }
        _ => Value::Null,
    }
}
