//! Rule sets made for tests, with partitions of their own.

use super::endpoint_rules::{agrees, params_of};
use super::{Score, file, set};
use bytes::Bytes;
use libaws::endpoint::{Partitions, Program, Resolver};
use serde_json::Value;

#[test]
fn endpoint_rulesets() {
    let mut score = Score::new("endpoint-rulesets");
    for (family, partitions) in [
        ("botocore", "partitions/partitions.json"),
        ("sdkutils", "endpoint-rulesets/sdkutils/partitions.json"),
    ] {
        let Some(data) = file(partitions) else { return };
        let partitions: &'static Partitions =
            Box::leak(Box::new(Partitions::parse(std::str::from_utf8(&data).unwrap()).unwrap()));
        let folder = format!("endpoint-rulesets/{family}");
        for name in names(&format!("{folder}/valid-rules")) {
            let rules = set(&format!("{folder}/valid-rules/{name}")).unwrap();
            let resolver = match load(&rules) {
                Ok(program) => Resolver::new(program, partitions),
                Err(e) => {
                    score.add(false, || format!("{family}/{name}: {e}"));
                    continue;
                }
            };
            let cases = format!("{folder}/test-cases/{name}");
            if !super::folder().join(&cases).exists() {
                continue;
            }
            for (i, case) in set(&cases).unwrap()["testCases"].as_array().unwrap().iter().enumerate() {
                let found = resolver.resolve(&params_of(&resolver, &case["params"]));
                let verdict = agrees(&found, &case["expect"]);
                score.add(verdict.is_ok(), || format!("{family}/{name} {i}: {}", verdict.unwrap_err()));
            }
        }
    }
    score.end();
}

#[test]
fn endpoint_rulesets_refused() {
    let folder = "endpoint-rulesets/sdkutils";
    let Some(rules) = set(&format!("{folder}/malformed-rules/no_default_on_required.json")) else { return };
    assert!(load(&rules).is_err());
    assert!(load(&set(&format!("{folder}/sample_ruleset.json")).unwrap()).is_ok());
    let partitions = |name: &str| {
        let text = file(&format!("{folder}/{name}")).unwrap();
        Partitions::parse(std::str::from_utf8(&text).unwrap())
    };
    assert!(partitions("sample_partitions_bad_regex.json").is_err());
    assert!(partitions("sample_partitions.json").is_ok());
}

fn load(rules: &Value) -> Result<Program, String> {
    let bytes = packer::rules::compile(rules)?;
    Program::parse(Bytes::from(bytes)).map_err(|e| e.to_string())
}

fn names(folder: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(super::folder().join(folder)) else { return Vec::new() };
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
