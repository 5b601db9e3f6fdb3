//! Services made of the protocol suites' small models, and the proof that all of them pack.

use crate::{Score, files, set};
use libaws::model::Service;
use serde_json::{Value, json};

/// The service that a case of a protocol suite is about: the suite's metadata and shapes, the case's operation.
pub fn service(suite: &Value, case: &Value) -> Result<Service, String> {
    let operation = &case["given"];
    let name = operation["name"].as_str().unwrap_or_default();
    let model = json!({
        "metadata": suite["metadata"],
        "operations": { name: operation },
        "shapes": suite["shapes"],
    });
    let endpoint =
        json!({ "conditions": [], "type": "endpoint", "endpoint": { "url": "https://example.com" } });
    let rules = json!({ "version": "1.0", "parameters": {}, "rules": [endpoint] });
    let source = packer::Source {
        name: "suite".into(),
        service: model,
        rules: Some(rules),
        ..packer::Source::default()
    };
    Service::from_packed(&packer::pack(&source)?).map_err(|e| e.to_string())
}

#[test]
fn the_suites_pack() {
    let mut score = Score::new("models");
    let folders = ["protocols/input", "protocols/output"];
    for path in folders.iter().flat_map(|f| files(f).into_iter().map(move |n| format!("{f}/{n}"))) {
        let Some(suites) = set(&path) else { continue };
        for suite in suites.as_array().into_iter().flatten() {
            for case in suite["cases"].as_array().into_iter().flatten() {
                let service = service(suite, case);
                let why = service.as_ref().err().cloned().unwrap_or_default();
                let found = service
                    .is_ok_and(|s| s.operation(case["given"]["name"].as_str().unwrap_or_default()).is_some());
                score.add(found, || format!("{path} {}: {why}", case["id"]));
            }
        }
    }
    score.end();
}
