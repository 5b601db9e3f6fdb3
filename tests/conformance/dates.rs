//! Times: formatting and parsing of the three texts.

use super::{Score, sets};
use libaws::document::time;
use serde_json::Value;

#[test]
fn dates() {
    let mut score = Score::new("dates");
    for lists in sets("dates") {
        for (list, cases) in lists.as_object().unwrap() {
            let Some(cases) = cases.as_array() else { continue };
            for case in cases {
                let secs: i64 = case["canonical_seconds"].as_str().unwrap().parse().unwrap();
                let nanos = case["canonical_nanos"].as_u64().unwrap() as u32;
                let text = case["smithy_format_value"].as_str().unwrap_or("");
                let fails = case["error"] == Value::Bool(true);
                let passed = match list.strip_prefix("format_") {
                    Some(form) => format(form, secs, nanos).as_deref() == (!fails).then_some(text),
                    None => parse(list, text) == (!fails).then_some((secs, nanos)),
                };
                score.add(passed, || format!("{list} {}", case["iso8601"]));
            }
        }
    }
    score.end();
}

fn format(form: &str, secs: i64, nanos: u32) -> Option<String> {
    let mut out = Vec::new();
    match form {
        "epoch_seconds" => time::format_epoch(secs, nanos, &mut out),
        "http_date" => time::format_http_date(secs, &mut out).ok()?,
        "date_time" => time::format_iso8601(secs, nanos, &mut out).ok()?,
        other => panic!("no such list: {other}"),
    }
    String::from_utf8(out).ok()
}

fn parse(list: &str, text: &str) -> Option<(i64, u32)> {
    match list {
        "parse_epoch_seconds" => time::parse_epoch(text.as_bytes()),
        "parse_http_date" => time::parse_http_date(text.as_bytes()),
        "parse_date_time" => time::parse_iso8601(text.as_bytes()),
        other => panic!("no such list: {other}"),
    }
}
