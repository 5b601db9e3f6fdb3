//! JMESPath: what expressions find, and the classes of their errors.

use super::{Score, files, set};
use libaws::document::jmespath::Expression;
use libaws::document::{Document, json};
use serde_json::Value;

#[test]
fn jmespath() {
    let mut score = Score::new("jmespath");
    for name in files("jmespath") {
        let Some(groups) = set(&format!("jmespath/{name}")) else { continue };
        for group in groups.as_array().unwrap() {
            let given = Document::from_json(group["given"].to_string().into()).unwrap();
            for case in group["cases"].as_array().unwrap() {
                let why = check(&given, case).err();
                let text = &case["expression"];
                score.add(why.is_none(), || format!("{name} {text}: {}", why.unwrap_or_default()));
            }
        }
    }
    score.end();
}

fn check(given: &Document, case: &Value) -> Result<(), String> {
    let text = case["expression"].as_str().unwrap();
    let found = Expression::parse(text).and_then(|e| e.find(given.root()));
    match (found, case.get("error").and_then(Value::as_str), case.get("result")) {
        (Ok(found), None, Some(wanted)) => {
            let mut out = Vec::new();
            json::write(found.root(), &mut out);
            let found: Value = serde_json::from_slice(&out).unwrap();
            if same(&found, wanted) { Ok(()) } else { Err(format!("{found}, not {wanted}")) }
        }
        // Run, to be timed; there is nothing to compare.
        (Ok(_), None, None) if case.get("bench").is_some() => Ok(()),
        (Err(e), Some(class), _) if e.facts().code == code(class) => Ok(()),
        (found, error, _) => Err(format!("{found:?}, not {error:?}")),
    }
}

fn code(class: &str) -> &str {
    match class {
        "syntax" => "JmesPathSyntax",
        "invalid-arity" => "JmesPathInvalidArity",
        "invalid-type" => "JmesPathInvalidType",
        "invalid-value" => "JmesPathInvalidValue",
        "unknown-function" => "JmesPathUnknownFunction",
        other => other,
    }
}

/// Numbers by value: 1 and 1.0 are one.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, v)| b.get(k).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}
