//! The protocols: requests that must go out, answers that must come in.
//!
//! Every case brings a small model; it is packed and loaded like any other, so
//! the packer and the loader are tested along the way. What the engine adds to a
//! request (endpoint, idempotency token) is added here.

mod compare;
mod inputs;
mod outputs;

use crate::{Score, models};
use libaws::model::Service;
use serde_json::Value;

/// Why a case is not passed, by the start of its id. Of all of these `skipped-by-botocore.json` says that
/// botocore does not run them either.
const REASONS: [(&str, &str, &str); 3] = [
    ("output", "RestJsonDeserializesDenseSetMapAndSkipsNull", NULLS_STAY),
    ("output", "RpcV2CborDeserializesDenseSetMapAndSkipsNull", NULLS_STAY),
    ("output", "MediaTypeHeaderOutputBase64", "JSON values come out parsed, as from the AWS CLI"),
];

const NULLS_STAY: &str = "services send nulls in dense collections, and they are kept";

/// A case with its suite.
struct Case<'a> {
    file: &'a str,
    suite: &'a Value,
    case: &'a Value,
}

impl Case<'_> {
    fn id(&self) -> &str {
        self.case["id"].as_str().unwrap()
    }

    fn operation(&self) -> &str {
        self.case["given"]["name"].as_str().unwrap()
    }

    fn service(&self) -> Service {
        models::service(self.suite, self.case).unwrap_or_else(|e| panic!("{}: {e}", self.id()))
    }
}

/// Runs all cases of a direction, and prints a line for each file. A reason counts only
/// for cases that botocore leaves out itself.
fn run(direction: &str, check: impl Fn(&Case<'_>) -> Result<(), String>) {
    let skipped = crate::set("protocols/skipped-by-botocore.json").unwrap_or_default();
    let mut scores = Vec::new();
    for name in crate::files(&format!("protocols/{direction}")) {
        let file = name.trim_end_matches(".json");
        let Some(suites) = crate::set(&format!("protocols/{direction}/{name}")) else { continue };
        let mut score = Score::new(format!("protocols/{direction}/{file}"));
        for suite in suites.as_array().unwrap() {
            for case in suite["cases"].as_array().unwrap() {
                let case = Case { file, suite, case };
                let Err(why) = check(&case) else {
                    score.add(true, String::new);
                    continue;
                };
                let is = |s: &Value| s["direction"] == direction && s["file"] == file && s["id"] == case.id();
                let may_fail = skipped.as_array().is_some_and(|all| all.iter().any(is));
                match REASONS.iter().find(|(d, id, _)| *d == direction && case.id().starts_with(id)) {
                    Some((.., reason)) if may_fail => score.excuse(case.id(), reason),
                    Some(_) => score.add(false, || {
                        format!(
                            "{}: {why}; it has a reason, but skipped-by-botocore.json does not list it",
                            case.id()
                        )
                    }),
                    None => score.add(false, || format!("{}: {why}", case.id())),
                }
            }
        }
        scores.push(score);
    }
    let ended: Vec<_> = scores.into_iter().map(|s| std::panic::catch_unwind(|| s.end())).collect();
    assert!(ended.iter().all(Result::is_ok), "{direction}: see above");
}

#[test]
fn protocol_inputs() {
    run("input", inputs::check);
}

#[test]
fn protocol_outputs() {
    run("output", outputs::check);
}
