//! What the vectors of others don't show: limits, and the binding to models.

use super::*;
use crate::document::{Document, json};
use crate::error::Error;
use crate::model::{Documents, Operation, Service, Shape};
use crate::protocol::event_member;
use bytes::Bytes;
use std::sync::Arc;

/// A service whose events use everything that events can use.
fn toy(protocol: &str) -> Service {
    let model = r#"{
        "metadata": {"apiVersion": "2026-01-01", "endpointPrefix": "toy", "protocol": "PROTOCOL", "serviceId": "Toy",
            "signatureVersion": "v4", "targetPrefix": "Toy", "jsonVersion": "1.1", "uid": "toy"},
        "operations": {"Talk": {"name": "Talk", "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"}, "output": {"shape": "Out"}}},
        "shapes": {
            "In": {"type": "structure", "members": {"Name": {"shape": "S"}, "Events": {"shape": "Events"}}},
            "Out": {"type": "structure", "members": {"Name": {"shape": "S"}, "Events": {"shape": "Events"}}},
            "Events": {"type": "structure", "eventstream": true, "members": {
                "Plain": {"shape": "Plain"}, "Marked": {"shape": "Marked"}, "Text": {"shape": "Text"},
                "Inner": {"shape": "Inner"}, "Bare": {"shape": "Bare"}, "Heads": {"shape": "Heads"},
                "Broken": {"shape": "Broken"}}},
            "Plain": {"type": "structure", "event": true, "members": {"A": {"shape": "S"}, "At": {"shape": "T"}, "B": {"shape": "B"}}},
            "Marked": {"type": "structure", "event": true, "members": {
                "Bool": {"shape": "Bool", "eventheader": true}, "Byte": {"shape": "Byte", "eventheader": true},
                "Short": {"shape": "Short", "eventheader": true}, "Int": {"shape": "I", "eventheader": true},
                "Long": {"shape": "L", "eventheader": true}, "Bytes": {"shape": "B", "eventheader": true},
                "Str": {"shape": "S", "eventheader": true}, "Time": {"shape": "T", "eventheader": true},
                "Rest": {"shape": "S"}}},
            "Text": {"type": "structure", "event": true, "members": {"Text": {"shape": "S", "eventpayload": true}}},
            "Inner": {"type": "structure", "event": true, "members": {"Details": {"shape": "Plain", "eventpayload": true}}},
            "Bare": {"type": "structure", "event": true, "members": {}},
            "Heads": {"type": "structure", "event": true, "members": {"Str": {"shape": "S", "eventheader": true}}},
            "Broken": {"type": "structure", "exception": true, "error": {"httpStatusCode": 503}, "fault": true,
                "members": {"message": {"shape": "S"}, "Code": {"shape": "I"}}},
            "S": {"type": "string"}, "B": {"type": "blob"}, "T": {"type": "timestamp"}, "Bool": {"type": "boolean"},
            "Byte": {"type": "byte"}, "Short": {"type": "short"}, "I": {"type": "integer"}, "L": {"type": "long"}
        }}"#
    .replace("PROTOCOL", protocol);
    Service::from_json(&Documents { name: "toy", service: model.as_bytes(), ..Documents::default() }).unwrap()
}

fn talk(service: &Service) -> (&Operation, &Shape) {
    let op = service.operation("Talk").unwrap();
    (op, service.shape(event_member(service, op.input).unwrap().shape))
}

fn parsed(text: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(text.as_bytes())).unwrap()
}

fn shown(doc: &Document) -> String {
    let mut out = Vec::new();
    json::write(doc.root(), &mut out);
    String::from_utf8(out).unwrap()
}

fn only(wire: Vec<u8>) -> Message {
    let mut decoder = Decoder::default();
    decoder.push(wire.into());
    let message = decoder.next().unwrap().unwrap();
    assert!(decoder.is_between());
    message
}

fn written(service: &Service, event: &str) -> Result<Message, Error> {
    let mut out = Vec::new();
    write_event(service, talk(service).1, parsed(event).root(), &mut out)?;
    Ok(only(out))
}

fn read(service: &Service, headers: &[(&str, &str)], payload: &[u8]) -> Result<Incoming, Error> {
    let mut encoded = Vec::new();
    for (name, value) in headers {
        put_header(name, HeaderValue::String(value), &mut encoded).unwrap();
    }
    let mut out = Vec::new();
    encode_message(&encoded, payload, &mut out).unwrap();
    let (op, events) = talk(service);
    read_event(service, op, events, &only(out))
}

fn read_shown(service: &Service, headers: &[(&str, &str)], payload: &[u8]) -> String {
    match read(service, headers, payload).unwrap() {
        Incoming::Event(doc) => shown(&doc),
        Incoming::Initial(doc) => format!("initial {}", shown(&doc)),
        Incoming::Failed(e) => format!("{:?} {}: {} {}", e.fault, e.code, e.message, shown(&e.detail)),
    }
}

#[test]
fn events_of_every_form_come_back_as_they_went() {
    let events = [
        r#"{"Plain":{"A":"a","At":"2026-01-01T00:00:00+00:00","B":"Yg=="}}"#,
        concat!(
            r#"{"Marked":{"Bool":false,"Byte":-1,"Short":-300,"Int":70000,"Long":5000000000,"Bytes":"AP8=","#,
            r#""Str":"s","Time":"2026-01-01T00:00:00.250000+00:00","Rest":"r"}}"#
        ),
        r#"{"Text":{"Text":"ünï"}}"#,
        r#"{"Inner":{"Details":{"A":"a"}}}"#,
        r#"{"Bare":{}}"#,
        r#"{"Heads":{"Str":""}}"#,
    ];
    for protocol in ["rest-json", "json", "rest-xml", "smithy-rpc-v2-cbor"] {
        let service = toy(protocol);
        let (op, shape) = talk(&service);
        for event in events {
            let message = written(&service, event).unwrap();
            match read_event(&service, op, shape, &message).unwrap() {
                Incoming::Event(again) => assert_eq!(shown(&again), event, "{protocol}"),
                other => panic!("{protocol} {event}: {other:?}"),
            }
        }
    }
}

#[test]
fn messages_say_what_they_carry() {
    let service = toy("rest-json");
    let head = |event: &str| {
        let m = written(&service, event).unwrap();
        let names: Vec<String> = m.headers().map(|h| h.name.to_owned()).collect();
        (names.join(" "), m.text(":content-type").to_owned(), m.payload().clone())
    };
    let usual = ":message-type :event-type :content-type".to_owned();
    let (names, kind, payload) = head(r#"{"Plain":{"A":"a"}}"#);
    assert_eq!(
        (names, kind.as_str(), &payload[..]),
        (usual.clone(), "application/json", &br#"{"A":"a"}"#[..])
    );
    assert_eq!(head(r#"{"Text":{"Text":"t"}}"#).1, "text/plain");
    assert_eq!(head(r#"{"Bare":{}}"#), (usual, "application/json".into(), "{}".into()));
    let (names, _, payload) = head(r#"{"Heads":{"Str":"x"}}"#);
    assert_eq!((names.as_str(), payload.len()), (":message-type :event-type Str", 0));
    let (_, kind, payload) = head(r#"{"Marked":{"Int":1,"Rest":"r"}}"#);
    assert_eq!((kind.as_str(), &payload[..]), ("application/json", &br#"{"Rest":"r"}"#[..]));
}

#[test]
fn the_rest_of_an_input_or_output_is_a_message_of_its_own() {
    for protocol in ["json", "smithy-rpc-v2-cbor"] {
        let service = toy(protocol);
        let (op, shape) = talk(&service);
        let mut out = Vec::new();
        initial_request(&service, op, parsed(r#"{"Name":"n"}"#).root(), &mut out).unwrap();
        let message = only(out);
        assert_eq!(message.text(":event-type"), "initial-request");
        let mut back = Vec::new();
        put_header(":message-type", HeaderValue::String("event"), &mut back).unwrap();
        put_header(":event-type", HeaderValue::String("initial-response"), &mut back).unwrap();
        let mut out = Vec::new();
        encode_message(&back, message.payload(), &mut out).unwrap();
        match read_event(&service, op, shape, &only(out)).unwrap() {
            Incoming::Initial(doc) => assert_eq!(shown(&doc), r#"{"Name":"n"}"#),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn errors_in_a_stream_are_those_of_the_model_where_it_knows_them() {
    let service = toy("rest-json");
    let exception = |name: &'static str| [(":message-type", "exception"), (":exception-type", name)];
    assert_eq!(
        read_shown(&service, &exception("Broken"), br#"{"message":"no","Code":7}"#),
        r#"Server Broken: no {"message":"no","Code":7}"#
    );
    assert_eq!(read_shown(&service, &exception("Other"), br#"{"Message":"new"}"#), "Unknown Other: new {}");
    assert_eq!(read_shown(&service, &exception("Broken"), b"<html>"), "Server Broken: status 0: <html> {}");
    let error = [(":message-type", "error"), (":error-code", "Internal"), (":error-message", "gone")];
    assert_eq!(read_shown(&service, &error, b""), "Unknown Internal: gone {}");
    let unknown = [(":message-type", "event"), (":event-type", "Newer")];
    assert_eq!(read_shown(&service, &unknown, b"{}"), r#"{"SDK_UNKNOWN_MEMBER":{"name":"Newer"}}"#);
    for bad in [&[][..], &[(":message-type", "ping")][..]] {
        assert_eq!(read(&service, bad, b"").unwrap_err().facts().code, "InvalidEventStream");
    }
}

#[test]
fn an_event_that_is_none_says_why_and_leaves_nothing() {
    let service = toy("rest-json");
    let cases = [
        (r#"[]"#, "an event is a map with one entry"),
        (r#"{}"#, "exactly one must be set, not 0"),
        (r#"{"Bare":{},"Text":{"Text":""}}"#, "exactly one must be set, not 2"),
        (r#"{"Blaine":{}}"#, "Blaine"),
        (r#"{"Plain":{"A":1}}"#, "Plain.A"),
        (r#"{"Marked":{"Bytes":"!"}}"#, "Marked.Bytes"),
    ];
    for (event, why) in cases {
        let e = written(&service, event).unwrap_err();
        assert!(e.facts().message.contains(why), "{event}: {e}");
    }
    let long = format!(r#"{{"Heads":{{"Str":"{}"}}}}"#, "x".repeat(40_000));
    assert!(written(&service, &long).unwrap_err().facts().message.contains("32767"));
}

/// A message of these sizes, as far as its prelude.
fn prelude(total: u32, headers: u32) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend_from_slice(&total.to_be_bytes());
    out.extend_from_slice(&headers.to_be_bytes());
    let crc = crate::checksum::digest(crate::checksum::Algorithm::Crc32, &out);
    out.extend_from_slice(crc.as_bytes());
    out
}

#[test]
fn sizes_are_refused_before_anything_is_gathered() {
    let refused = |total: usize, headers: usize| {
        let mut decoder = Decoder::default();
        decoder.push(prelude(total as u32, headers as u32).into());
        decoder.next().is_err()
    };
    assert!(!refused(MAX_PAYLOAD + 16, 0));
    assert!(refused(MAX_PAYLOAD + 17, 0));
    assert!(!refused(MAX_HEADERS + 16, MAX_HEADERS));
    assert!(refused(MAX_HEADERS + 17, MAX_HEADERS + 1));
    assert!(refused(u32::MAX as usize, 0));
    let mut out = Vec::new();
    assert!(encode_message(&[], &vec![0; MAX_PAYLOAD + 1], &mut out).is_err() && out.is_empty());
    assert!(encode_message(&vec![0; MAX_HEADERS + 1], &[], &mut out).is_err() && out.is_empty());
}

#[test]
fn a_broken_stream_stays_broken_and_an_end_within_a_message_is_no_end() {
    let mut good = Vec::new();
    encode_message(&[], b"payload", &mut good).unwrap();
    let mut decoder = Decoder::default();
    decoder.push(Bytes::copy_from_slice(&good[..20]));
    assert!(decoder.next().unwrap().is_none());
    assert!(decoder.end().unwrap_err().facts().message.contains("after 20 bytes"));
    decoder.push(Bytes::copy_from_slice(&good[20..]));
    decoder.push(Bytes::copy_from_slice(&good));
    for _ in 0..2 {
        assert_eq!(&decoder.next().unwrap().unwrap().payload()[..], b"payload");
    }
    assert!(decoder.end().is_ok());
    let last = good.len() - 1;
    good[last] ^= 1;
    decoder.push(good.into());
    assert!(decoder.next().is_err());
    decoder.push(Bytes::from_static(b"more"));
    assert!(decoder.next().is_err() && decoder.end().is_err());
}

#[test]
fn any_bytes_are_taken_without_a_panic() {
    let mut seed = 7_u64;
    let service = Arc::new(toy("rest-json"));
    for round in 0..2_000 {
        let mut wire = Vec::new();
        let mut headers = Vec::new();
        put_header(":event-type", HeaderValue::String("Marked"), &mut headers).unwrap();
        put_header("Long", HeaderValue::Long(round), &mut headers).unwrap();
        encode_message(&headers, br#"{"Rest":"r"}"#, &mut wire).unwrap();
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = (seed >> 33) as usize % wire.len();
        wire[at] ^= (seed >> 24) as u8;
        let mut decoder = Decoder::default();
        for piece in wire.chunks(1 + (seed >> 40) as usize % 9) {
            decoder.push(Bytes::copy_from_slice(piece));
            while let Ok(Some(message)) = decoder.next() {
                let (op, events) = talk(&service);
                let _ = read_event(&service, op, events, &message);
            }
        }
    }
}
