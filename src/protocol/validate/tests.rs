//! Each mistake, told with its path.

use super::validate;
use crate::protocol::tests::{document, json_service, rest_service, service};
use serde_json::json;

/// Code and message, or two empty texts.
fn said(service: &crate::model::Service, input: &str, body_given: bool) -> (String, String) {
    let op = service.operation("Do").unwrap();
    match validate(service, op, document(input).root(), body_given) {
        Ok(()) => Default::default(),
        Err(e) => (e.facts().code.clone(), e.facts().message.clone()),
    }
}

fn item(input: &str) -> String {
    said(&json_service("Item"), input, false).1
}

#[test]
fn good_inputs_pass() {
    assert_eq!(item(r#"{"Name":"n"}"#), "");
    let all = r#"{"Name":"","Count":1,"Size":-9223372036854775808,"Ratio":1,"On":true,"Data":"aGk=",
        "At":"2019-12-16","Pick":{"L":[{"S":"x","L":null}]},"Free":[{"anything":null}],"Words":[],
        "Tags":{"any key":"v"},"Code":"éé"}"#;
    assert_eq!(item(all), "");
    assert_eq!(item(r#"{"Name":"n","Ratio":"NaN","At":1576540098.5,"Count":null}"#), "");
}

#[test]
fn all_mistakes_are_told_at_once() {
    let input = r#"{"Count":2147483648,"On":"yes","Words":["a",1,null],"Data":"?","Tags":{"k":2},
        "Pick":{"L":[{"S":1}]},"At":"soon","Size":1.5}"#;
    let expected = [
        "Count: 2147483648 is not within -2147483648 and 2147483647",
        "On: must be true or false, not a string",
        "Words[1]: must be a string, not an integer",
        "Words[2]: null, where a value must be",
        "Data: a blob, must be base64: base64 of a wrong length at byte 1",
        "Tags.k: must be a string, not an integer",
        "Pick.L[0].S: must be a string, not an integer",
        "At: must be a time (ISO 8601 text or epoch seconds), not a string",
        "Size: must be a whole number, not a decimal",
        "Name: required and not set",
    ];
    let (code, message) = said(&json_service("Item"), input, false);
    assert_eq!(code, "ParamValidation");
    assert_eq!(message.split("; ").collect::<Vec<_>>(), expected);
}

#[test]
fn unknown_names_get_a_hint() {
    let (code, message) = said(&json_service("Item"), r#"{"Name":"n","Coutn":1}"#, false);
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("UnknownMember", "unknown member \"Coutn\", did you mean \"Count\"?")
    );
    assert!(item(r#"{"Name":"n","Quite_different":1}"#).contains("known are: "));
    let (code, _) = said(&json_service("Item"), r#"{"Coutn":1}"#, false);
    assert_eq!(code, "ParamValidation", "the required name is missing as well");
}

#[test]
fn unions_take_exactly_one() {
    assert!(
        item(r#"{"Name":"n","Pick":{}}"#).starts_with("Pick: a union: exactly one must be set, not 0, of ")
    );
    assert!(item(r#"{"Name":"n","Pick":{"S":"x","L":[{"S":"y"}]}}"#).contains("not 2"));
}

#[test]
fn least_values_and_lengths_are_checked_and_most_are_not() {
    assert_eq!(item(r#"{"Name":"n","Count":0}"#), "Count: 0 is below 1, which is the least");
    assert_eq!(item(r#"{"Name":"n","Code":"é"}"#), "Code: 1 characters, where 2 is the least");
    assert_eq!(item(r#"{"Name":"n","Pick":{"L":[]}}"#), "Pick.L: 0 elements, where 1 is the least");
}

#[test]
fn what_goes_into_uri_and_headers_is_checked() {
    let rest = rest_service("Rest", "/{Key}/{KeyName}");
    let told = |input: &str| said(&rest, input, false).1;
    assert_eq!(told(r#"{"Key":"k","KeyName":"n","Item":{"Name":"a\r\nb"}}"#), "");
    assert_eq!(told(r#"{"Key":"","KeyName":"n"}"#), "Key: part of the URI, and must not be empty");
    assert_eq!(told(r#"{"Key":"k"}"#), "KeyName: required and not set");
    let crlf = "goes into a header, and must hold no CR, LF or NUL";
    assert_eq!(told(r#"{"Key":"k","KeyName":"n","Words":["a","b\nc"]}"#), format!("Words[1]: {crlf}"));
    assert_eq!(told(r#"{"Key":"k","KeyName":"n","Meta":{"a":"b\u0000"}}"#), format!("Meta.a: {crlf}"));
    assert!(
        told(r#"{"Key":"k","KeyName":"n","Meta":{"a b":"c"}}"#)
            .starts_with("Meta.a b: part of a header's name")
    );
    assert!(told(r#"{"Key":"k","KeyName":"n","State":"{"}"#).starts_with("State: must be JSON text"));
}

#[test]
fn a_stream_may_come_apart_from_the_document() {
    let stream = rest_service("Stream", "/");
    assert_eq!(said(&stream, "{}", false).1, "Body: required and not set");
    assert_eq!(said(&stream, "{}", true).1, "");
}

#[test]
fn ec2_requires_nothing() {
    let ec2 = service(json!({"protocol": "ec2", "apiVersion": "1"}), json!({"input": {"shape": "Item"}}));
    assert_eq!(said(&ec2, "{}", false).1, "");
}

#[test]
fn a_member_given_twice_is_refused() {
    let service = json_service("Item");
    let mut b = crate::document::Builder::new(Default::default(), Default::default());
    b.begin_map();
    for _ in 0..2 {
        b.key("Name");
        b.string("n");
    }
    b.end_map();
    let error = validate(&service, service.operation("Do").unwrap(), b.finish().root(), false).unwrap_err();
    assert_eq!(error.facts().message, "Name: given twice");
}

#[test]
fn many_mistakes_are_counted() {
    let words = vec!["1"; 50].join(",");
    let message = item(&format!(r#"{{"Name":"n","Words":[{words}]}}"#));
    assert!(message.ends_with("; and 18 more"), "{message}");
}
