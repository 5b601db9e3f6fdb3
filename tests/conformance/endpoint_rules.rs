//! The endpoint rules of every service: parameters in, URL, signing and headers out.

use super::{Score, file, folder, set};
use libaws::document::{Document, Kind, Value as Node};
use libaws::endpoint::{
    Binding, Builtin, Endpoint, Params, Partitions, Program, Resolver, Settings, Value as Param,
};
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
    let mut score = Score::new("endpoint-rules");
    let mut older = 0;
    each_case(|service, resolver, i, case| {
        let name = service.str(service.metadata().model);
        let params = params_of(resolver, &case["params"]);
        let verdict = agrees(&resolver.resolve(&params), &case["expect"]);
        let again = agrees(&resolver.resolve(&params), &case["expect"]);
        assert_eq!(verdict, again, "what is remembered must be as what was found");
        if is_superseded(name, i) {
            // Once it passes, its line in the table is out of date.
            assert!(verdict.is_err(), "{name} {i} is not superseded");
            older += 1;
            return;
        }
        score.add(verdict.is_ok(), || format!("{name} {i}: {} {}", case["params"], verdict.unwrap_err()));
    });
    println!("endpoint-rules: {older} more cases contradict the newer rules");
    score.end();
}

/// The second check of the cases that name an operation: what its parameters are bound to.
#[test]
fn endpoint_rules_operations() {
    let mut score = Score::new("endpoint-rules operations");
    each_case(|service, resolver, i, case| {
        let name = service.str(service.metadata().model);
        if is_superseded(name, i) {
            return;
        }
        for call in case["operationInputs"].as_array().into_iter().flatten() {
            let operation = call["operationName"].as_str().unwrap();
            let params = call.get("operationParams").map_or("{}".to_owned(), Value::to_string);
            let input = Document::from_json(params.clone().into()).unwrap();
            let operation = service.operation(operation).unwrap_or_else(|| panic!("{name}: no {operation}"));
            let binding = Binding::new(resolver, service, operation).unwrap();
            let found = resolver.resolve(&binding.bind(input.root(), &BuiltIns(&call["builtInParams"])));
            let verdict = agrees(&found, &case["expect"]);
            score.add(verdict.is_ok(), || format!("{name} {i}: {call} {}", verdict.unwrap_err()));
        }
    });
    score.end();
}

/// The built-in settings of a case, by name.
struct BuiltIns<'a>(&'a Value);

impl Settings for BuiltIns<'_> {
    fn client(&self, _: &str) -> Option<Param<'_>> {
        None
    }

    fn builtin(&self, which: &Builtin) -> Option<Param<'_>> {
        let given = self.0.as_object()?.iter().find(|(name, _)| Builtin::named(name) == *which)?.1;
        Some(param(given))
    }
}

fn is_superseded(service: &str, case: usize) -> bool {
    SUPERSEDED.iter().any(|(name, cases)| *name == service && cases.contains(&case))
}

/// Goes through the cases of all services that this build has.
fn each_case(mut check: impl FnMut(&Service, &Resolver, usize, &Value)) {
    let Some(data) = file("partitions/partitions.json") else { return };
    let partitions = Partitions::parse(std::str::from_utf8(&data).unwrap()).unwrap();
    let partitions: &'static Partitions = Box::leak(Box::new(partitions));
    let mut services: Vec<_> =
        std::fs::read_dir(folder().join("endpoint-rules")).unwrap().map(|e| e.unwrap().file_name()).collect();
    services.sort();
    for name in services {
        let name = name.into_string().unwrap();
        let service = match Service::load(&name) {
            Ok(service) => service,
            Err(e) => {
                println!("endpoint-rules/{name}: passed over, {e}");
                continue;
            }
        };
        let program = Program::parse(service.rules().clone()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let resolver = Resolver::new(program, partitions);
        let cases = set(&format!("endpoint-rules/{name}/endpoint-tests-1.json")).unwrap();
        for (i, case) in cases["testCases"].as_array().unwrap().iter().enumerate() {
            check(&service, &resolver, i, case);
        }
    }
}

/// The values of a case. Parameters that the rules don't know are left out.
pub fn params_of<'a>(resolver: &Resolver, given: &'a Value) -> Params<'a> {
    let mut params = resolver.values();
    for (name, value) in given.as_object().into_iter().flatten() {
        let Some(slot) = resolver.slot(name) else { continue };
        params.set(slot, param(value));
    }
    params
}

fn param(value: &Value) -> Param<'_> {
    match value {
        Value::String(s) => Param::from(s.as_str()),
        Value::Bool(b) => Param::Bool(*b),
        Value::Array(items) => Param::StringArray(items.iter().map(|i| i.as_str().unwrap().into()).collect()),
        other => panic!("not a parameter: {other}"),
    }
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
