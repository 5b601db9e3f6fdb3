//! CBOR: items that must be read, and items that must be refused.

use super::{Score, file};
use libaws::document::{Document, Kind, Value};

#[test]
fn cbor() {
    // Read with the library's own parser, which keeps the integers beyond 64 bits.
    let Some(good) = file("cbor/decode-success-tests.json") else { return };
    let Some(bad) = file("cbor/decode-error-tests.json") else { return };
    let (good, bad) = (Document::from_json(good.into()).unwrap(), Document::from_json(bad.into()).unwrap());
    let mut score = Score::new("cbor");
    for case in good.root().children() {
        let result = Document::from_cbor(input(case).into());
        let passed = result.as_ref().is_ok_and(|d| agrees(d.root(), case.member("expect")));
        score.add(passed, || format!("{:?}: {result:?}", case.member("description").as_str()));
    }
    for case in bad.root().children() {
        let refused = Document::from_cbor(input(case).into()).is_err();
        score.add(refused, || format!("{:?}: was taken", case.member("description").as_str()));
    }
    score.end();
}

fn input(case: Value<'_>) -> Vec<u8> {
    let hex = case.member("input").as_str().unwrap();
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
}

fn agrees(value: Value<'_>, expect: Value<'_>) -> bool {
    let (kind, expect) = expect.entries().next().unwrap();
    match kind.as_str().unwrap() {
        "uint" | "negint" => {
            value.kind() == expect.kind()
                && value.as_i64() == expect.as_i64()
                && value.bytes() == expect.bytes()
        }
        "bool" => value.as_bool() == expect.as_bool(),
        "null" => value.kind() == Kind::Null,
        "string" => value.as_str() == expect.as_str(),
        "bytestring" => {
            let bytes: Vec<u8> = expect.children().map(|b| b.as_i64().unwrap() as u8).collect();
            value.as_blob() == Some(&bytes)
        }
        "float32" => {
            let v = value.as_f64().unwrap();
            value.kind() == Kind::Float && (v as f32).to_bits() as i64 == expect.as_i64().unwrap()
        }
        "float64" => {
            value.kind() == Kind::Float
                && value.as_f64().unwrap().to_bits() as i64 == expect.as_i64().unwrap()
        }
        "list" => {
            value.kind() == Kind::List
                && value.len() == expect.len()
                && value.children().zip(expect.children()).all(|(v, e)| agrees(v, e))
        }
        "map" => {
            value.kind() == Kind::Map
                && value.len() == expect.len()
                && expect.entries().all(|(k, e)| agrees(value.member(k.as_str().unwrap()), e))
        }
        // A tag without a meaning is passed over: what counts is its item.
        "tag" => match (expect.member("id").as_i64(), expect.member("value").member("uint").as_i64()) {
            (Some(1), secs) => value.as_time() == secs.map(|v| (v, 0)),
            _ => agrees(value, expect.member("value")),
        },
        other => panic!("no such kind: {other}"),
    }
}
