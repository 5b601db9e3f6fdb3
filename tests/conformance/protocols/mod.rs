//! The protocols: requests that must go out, answers that must come in.
//!
//! Every case brings a small model; it is packed and loaded like any other, so
//! the packer and the loader are tested along the way. What the engine adds to a
//! request (endpoint, idempotency token) is added here.

mod compare;
mod inputs;
mod outputs;

use libaws::model::Service;
use serde_json::{Value, json};

/// The files of each direction.
const FILES: [&str; 10] = [
    "ec2",
    "json",
    "json_1_0",
    "json_1_0-query-compatible",
    "query",
    "rest-json",
    "rest-xml",
    "smithy-rpc-v2-cbor",
    "smithy-rpc-v2-cbor-non-query-compatible",
    "smithy-rpc-v2-cbor-query-compatible",
];

/// Why a case is not passed. All of these botocore does not pass either.
const REASONS: [(&str, &str, &str); 0] = [];

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

    /// The service of the case: the suite's shapes with the case's one operation.
    fn service(&self) -> Service {
        let mut operation = self.case["given"].clone();
        if operation.get("http").is_none() {
            operation["http"] = json!({"method": "POST", "requestUri": "/"});
        }
        let source = packer::Source {
            name: "conformance".to_owned(),
            service: json!({
                "metadata": self.suite["metadata"],
                "shapes": self.suite["shapes"],
                "operations": {self.operation(): operation},
            }),
            ..packer::Source::default()
        };
        let block = packer::pack(&source).unwrap_or_else(|e| panic!("{}: {e}", self.id()));
        Service::from_packed(&block).unwrap_or_else(|e| panic!("{}: {e}", self.id()))
    }
}

/// Runs all cases of a direction, and prints a line for each file.
fn run(direction: &str, check: impl Fn(&Case<'_>) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for file in FILES {
        let Some(suites) = super::set(&format!("protocols/{direction}/{file}.json")) else { return };
        let (mut passed, mut excused, mut total) = (0, 0, 0);
        for suite in suites.as_array().unwrap() {
            for case in suite["cases"].as_array().unwrap() {
                total += 1;
                let case = Case { file, suite, case };
                let reason = REASONS.iter().find(|(d, id, _)| *d == direction && *id == case.id());
                match (check(&case), reason) {
                    (Ok(()), None) => passed += 1,
                    (Ok(()), Some(_)) => wrong.push(format!("{file} {}: passes, strike its reason", case.id())),
                    (Err(_), Some((.., reason))) => {
                        excused += 1;
                        println!("  {file} {}: {reason}", case.id());
                    }
                    (Err(e), None) => wrong.push(format!("{file} {}: {e}", case.id())),
                }
            }
        }
        println!("protocols/{direction}/{file}: {passed}/{total}, {excused} with a reason");
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn protocol_inputs() {
    run("input", inputs::check);
}

#[test]
fn protocol_outputs() {
    run("output", outputs::check);
}
