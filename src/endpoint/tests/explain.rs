//! Explanations name the rule that decided, its place and its conditions.

use super::*;

fn rules() -> Json {
    let is_set = |name: &str| json!({"fn": "isSet", "argv": [{"ref": name}]});
    json!({
        "version": "1.0",
        "parameters": {
            "A": {"type": "string"},
            "B": {"type": "boolean", "required": true, "default": false},
        },
        "rules": [
            {"type": "error", "conditions": [is_set("A"), {"fn": "booleanEquals", "argv": [{"ref": "B"}, true]}],
                "error": "B is not for {A}"},
            {"type": "tree", "conditions": [is_set("A")], "rules": [
                {"type": "endpoint", "conditions": [{"fn": "stringEquals", "argv": [{"ref": "A"}, "x"]}],
                    "endpoint": {"url": "https://x.example.com"}},
                {"type": "endpoint", "conditions": [{"fn": "aws.partition", "argv": [{"ref": "A"}], "assign": "P"}],
                    "endpoint": {"url": "https://{A}.{P#dnsSuffix}"}},
            ]},
            {"type": "error", "conditions": [], "error": "A is missing"},
        ],
    })
}

fn explained(resolver: &Resolver, a: Option<&str>, b: bool) -> Explanation {
    let mut params = resolver.values();
    if let Some(a) = a {
        params.set(resolver.slot("A").unwrap(), a);
    }
    params.set(resolver.slot("B").unwrap(), b);
    let explanation = resolver.explain(&params);
    assert_eq!(
        message(resolver.resolve(&params)).ok(),
        explanation.result.as_ref().ok().map(|e| e.url.clone())
    );
    explanation
}

#[test]
fn the_rule_that_decided_is_named() {
    let r = resolver(&rules());
    let e = explained(&r, Some("us-east-1"), false);
    let paths: Vec<_> = e.steps.iter().map(|s| (&*s.path, s.kind, s.holds)).collect();
    assert_eq!(
        paths,
        [
            ("rules[0]", "error", false),
            ("rules[1]", "tree", true),
            ("rules[1].rules[0]", "endpoint", false),
            ("rules[1].rules[1]", "endpoint", true),
        ]
    );
    assert_eq!(e.steps[0].conditions, [("isSet(A)".into(), true), ("booleanEquals(B, true)".into(), false)]);
    assert_eq!(e.steps[2].conditions, [("stringEquals(A, \"x\")".into(), false)]);
    assert_eq!(e.steps[3].conditions, [("aws.partition(A)".into(), true)]);
    assert_eq!(e.result.unwrap().url, "https://us-east-1.amazonaws.com");
}

#[test]
fn the_cache_is_told_of_and_left_alone() {
    let r = resolver(&rules());
    assert!(!explained(&r, Some("x"), false).cached);
    assert!(explained(&r, Some("x"), false).cached);
    assert!(!explained(&r, Some("y"), false).cached);
}

#[test]
fn an_error_is_the_rules_own() {
    let r = resolver(&rules());
    let e = explained(&r, Some("q"), true);
    assert_eq!(e.result.unwrap_err().facts().message, "B is not for q");
    assert_eq!(e.steps.last().unwrap().path, "rules[0]");
    let e = explained(&r, None, false);
    assert_eq!(e.result.unwrap_err().facts().message, "A is missing");
    assert_eq!(e.steps.last().unwrap().path, "rules[2]");
}

/// Parts are shared in a program, so that its text may be far longer than it is.
#[test]
fn a_condition_that_repeats_itself_is_cut() {
    let mut inner = json!({"ref": "A"});
    for _ in 0..12 {
        inner = json!({"fn": "coalesce", "argv": [inner, inner]});
    }
    let condition = json!({"fn": "stringEquals", "argv": [inner, "x"]});
    let rules = json!({"version": "1.0", "parameters": {"A": {"type": "string"}}, "rules": [
        {"type": "error", "conditions": [condition], "error": "e"}]});
    let r = resolver(&rules);
    let mut params = r.values();
    params.set(0, "x");
    let e = r.explain(&params);
    assert!(e.steps[0].conditions[0].0.len() < 10_000);
}
