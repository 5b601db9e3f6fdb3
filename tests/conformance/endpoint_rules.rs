//! The endpoint rules of every service: parameters in, URL, signing and headers out.

use super::{Score, file, folder, set};
use libaws::document::{Document, Kind, Value as Node};
use libaws::endpoint::{
    Binding, Builtin, Endpoint, Params, Partitions, Program, Resolver, Settings, Value as Param,
};
use libaws::error::Error;
use libaws::model::{Documents, Service};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Cases that are older than the rules, with what botocore makes of the same rules: DynamoDB now has
/// account endpoints in all partitions and refuses malformed account ids, Kinesis now has channels
/// and queues and says so in its error. `ask.py` gave the answers.
const SUPERSEDED: &str = include_str!("superseded.json");

/// A case that fails: the service, the parameters, what we make of them, and what is said of it.
struct Failed {
    service: String,
    params: Value,
    ours: Value,
    name: String,
    why: String,
}

#[test]
fn endpoint_rules() {
    let mut score = Score::new("endpoint-rules");
    let mut failed = Vec::new();
    each_case(|service, resolver, i, case| {
        let name = service.str(service.metadata().model);
        let params = params_of(resolver, &case["params"]);
        let found = resolver.resolve(&params);
        let verdict = agrees(&found, &case["expect"]);
        let again = agrees(&resolver.resolve(&params), &case["expect"]);
        assert_eq!(verdict, again, "what is remembered must be as what was found");
        match verdict {
            Ok(()) => score.add(true, String::new),
            Err(why) => failed.push(Failed {
                service: name.to_owned(),
                params: case["params"].clone(),
                ours: outcome(&found),
                name: format!("{name} {i}"),
                why,
            }),
        }
    });
    let theirs = answers(&failed);
    for (case, theirs) in failed.iter().zip(theirs) {
        match theirs == Some(&case.ours).cloned() {
            true => score.excuse(&case.name, "the newer rules contradict it, and botocore answers as we do"),
            false => score.add(false, || format!("{}: {} {}", case.name, case.params, case.why)),
        }
    }
    score.end();
}

/// What botocore makes of these parameters: as it was noted, or, where it is installed, as it says now.
fn answers(failed: &[Failed]) -> Vec<Option<Value>> {
    let noted: Value = serde_json::from_str(SUPERSEDED).unwrap();
    let note = |case: &Failed| {
        let same = |row: &&Value| row["service"] == case.service.as_str() && row["params"] == case.params;
        Some(noted.as_array().unwrap().iter().find(same)?["answer"].clone())
    };
    let mut all: Vec<Option<Value>> = failed.iter().map(note).collect();
    let unknown: Vec<usize> = (0..all.len()).filter(|i| all[*i].is_none()).collect();
    let asked: Vec<Value> = unknown.iter().map(|i| json!([failed[*i].service, failed[*i].params])).collect();
    if let Some(told) = (!asked.is_empty()).then(|| ask_botocore(&json!(asked))).flatten() {
        for (i, answer) in unknown.into_iter().zip(told.as_array().into_iter().flatten()) {
            all[i] = Some(answer.clone());
        }
    }
    all
}

fn ask_botocore(cases: &Value) -> Option<Value> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = root.join("build/venv/bin/python");
    if !python.exists() {
        println!("endpoint-rules: botocore is not installed (make setup), so it was not asked");
        return None;
    }
    let mut child = Command::new(python)
        .arg(root.join("tests/conformance/ask.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(cases.to_string().as_bytes()).ok()?;
    serde_json::from_slice(&child.wait_with_output().ok()?.stdout).ok()
}

/// The second check of the cases that name an operation: what its parameters are bound to.
#[test]
fn endpoint_rules_operations() {
    let mut score = Score::new("endpoint-rules operations");
    each_case(|service, resolver, i, case| {
        let name = service.str(service.metadata().model);
        // What the rules themselves contradict was told above.
        if agrees(&resolver.resolve(&params_of(resolver, &case["params"])), &case["expect"]).is_err() {
            return;
        }
        for call in case["operationInputs"].as_array().into_iter().flatten() {
            let operation = call["operationName"].as_str().unwrap();
            let params = call.get("operationParams").map_or("{}".to_owned(), Value::to_string);
            let input = Document::from_json(params.clone().into()).unwrap();
            let Some(operation) = service.operation(operation) else {
                score.add(false, || format!("{name} {i}: there is no {operation}"));
                continue;
            };
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

/// A service that the models no longer have, as botocore's no longer do: one by its name alone, for which the loader of
/// models has the rules that any service has.
fn retired(name: &str) -> Service {
    let model = json!({
        "metadata": {"endpointPrefix": name, "serviceId": name, "protocol": "json", "jsonVersion": "1.1",
            "apiVersion": "1", "signatureVersion": "v4"},
        "operations": {},
        "shapes": {},
    });
    Service::from_json(&Documents { name, service: model.to_string().as_bytes(), ..Documents::default() })
        .unwrap()
}

/// Goes through the cases of all services.
fn each_case(mut check: impl FnMut(&Service, &Resolver, usize, &Value)) {
    let Some(data) = file("partitions/partitions.json") else { return };
    let partitions = Partitions::parse(std::str::from_utf8(&data).unwrap()).unwrap();
    let partitions: &'static Partitions = Box::leak(Box::new(partitions));
    let Ok(services) = std::fs::read_dir(folder().join("endpoint-rules")) else {
        return println!("endpoint-rules: passed over, it is not there");
    };
    let mut services: Vec<_> = services.map(|e| e.unwrap().file_name()).collect();
    services.sort();
    for name in services {
        let name = name.into_string().unwrap();
        let cases = set(&format!("endpoint-rules/{name}/endpoint-tests-1.json")).unwrap();
        let cases = cases["testCases"].as_array().unwrap();
        let service = match Service::load(&name) {
            Ok(service) => service,
            Err(_) => Arc::new(retired(&name)),
        };
        let program = Program::parse(service.rules().clone()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let resolver = Resolver::new(program, partitions);
        for (i, case) in cases.iter().enumerate() {
            check(&service, &resolver, i, case);
        }
    }
}

#[test]
fn partitions() {
    let Some(data) = file("partitions/partitions.json") else { return };
    let mut score = Score::new("partitions/partitions.json");
    score.add(Partitions::parse(std::str::from_utf8(&data).unwrap()).is_ok(), || "can't be read".to_owned());
    score.end();
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

/// What came out, as JSON.
fn outcome(found: &Result<Arc<Endpoint>, Error>) -> Value {
    match found {
        Ok(found) => {
            let headers: serde_json::Map<_, _> =
                found.headers.iter().map(|(k, v)| (k.clone(), json!(v))).collect();
            json!({"url": found.url, "properties": json_of(found.properties.root()), "headers": headers})
        }
        Err(e) => json!({"error": e.facts().message}),
    }
}

/// Whether an outcome is what a case expects; if not, how they differ.
pub fn agrees(found: &Result<Arc<Endpoint>, Error>, expect: &Value) -> Result<(), String> {
    let seen = outcome(found);
    let due = match expect.get("endpoint") {
        Some(due) => {
            let part = |name: &str| due.get(name).cloned().unwrap_or_else(|| json!({}));
            json!({"url": due["url"], "properties": part("properties"), "headers": part("headers")})
        }
        None => json!({"error": expect["error"]}),
    };
    let whole = found.as_ref().map_or(true, |e| {
        format!("{}://{}{}", if e.https { "https" } else { "http" }, e.authority, e.path) == e.url
    });
    match seen == due && whole {
        true => Ok(()),
        false => Err(format!("gives {seen}, but {expect} is due")),
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
