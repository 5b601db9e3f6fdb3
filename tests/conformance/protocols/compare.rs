//! Equality in meaning: of bodies by their format, of documents by their shape.

use libaws::document::{Document, Kind, Value as Doc, base64, time};
use libaws::model::{Location, Member, MemberFlags, Service, Shape, ShapeFlags, ShapeKind};
use quick_xml::events::Event;
use serde_json::Value;

/// A request's body against the expected one.
pub(super) fn body(file: &str, ours: &[u8], expected: &str, raw: bool) -> Result<(), String> {
    let text = String::from_utf8_lossy(ours);
    let fine = match file {
        _ if raw => text == expected,
        f if f.contains("cbor") => return cbor(ours, expected),
        "rest-xml" => xml(&text)? == xml(expected)?,
        "json" | "json_1_0" | "json_1_0-query-compatible" | "rest-json" => json(&text)? == json(expected)?,
        _ => text == expected,
    };
    if fine { Ok(()) } else { Err(format!("body is {text}\n      not {expected}")) }
}

fn json(text: &str) -> Result<Value, String> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(text).map_err(|e| format!("{e} in {text}"))
}

fn cbor(ours: &[u8], expected: &str) -> Result<(), String> {
    let mut bytes = Vec::new();
    base64::decode(expected.as_bytes(), &mut bytes).map_err(|e| e.to_string())?;
    let parse = |b: Vec<u8>| match b.as_slice() {
        [] => Ok(Document::default()),
        _ => Document::from_cbor(b.into()).map_err(|e| e.to_string()),
    };
    let (ours, expected) = (parse(ours.to_vec())?, parse(bytes)?);
    let text = |d: &Document| {
        let mut text = Vec::new();
        libaws::document::json::write(d.root(), &mut text);
        String::from_utf8(text).unwrap()
    };
    match equal(ours.root(), expected.root()) {
        true => Ok(()),
        false => Err(format!("body is {}, not {}", text(&ours), text(&expected))),
    }
}

/// Whether two documents are the same, whatever the order of keys and the width of numbers.
fn equal(a: Doc<'_>, b: Doc<'_>) -> bool {
    match (a.kind(), b.kind()) {
        (Kind::List, Kind::List) => {
            a.len() == b.len() && a.children().zip(b.children()).all(|(a, b)| equal(a, b))
        }
        (Kind::Map, Kind::Map) => {
            let same = |(key, v): (Doc<'_>, Doc<'_>)| equal(v, b.member(key.as_str().unwrap()));
            a.len() == b.len() && a.entries().all(same)
        }
        (Kind::Int | Kind::Float, Kind::Int | Kind::Float) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            a == b || (a.is_nan() && b.is_nan())
        }
        (Kind::Time, Kind::Time) => a.as_time() == b.as_time(),
        (Kind::Bool, Kind::Bool) => a.as_bool() == b.as_bool(),
        (x, y) => x == y && a.bytes() == b.bytes(),
    }
}

/// An element: name, sorted attributes, text without white space around, children.
#[derive(Debug, Default, PartialEq)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

fn xml(text: &str) -> Result<Element, String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|e| format!("{e} in {text}"))?;
        let (tag, empty) = match event {
            Event::Start(tag) => (tag, false),
            Event::Empty(tag) => (tag, true),
            Event::Text(t) => {
                open.last_mut().unwrap().text += &t.unescape().map_err(|e| e.to_string())?;
                continue;
            }
            Event::End(_) => {
                close(&mut open);
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let mut element =
            Element { name: String::from_utf8_lossy(tag.name().0).into_owned(), ..Element::default() };
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let value = attribute.unescape_value().map_err(|e| e.to_string())?;
            element
                .attributes
                .push((String::from_utf8_lossy(attribute.key.0).into_owned(), value.into_owned()));
        }
        element.attributes.sort();
        open.push(element);
        if empty {
            close(&mut open);
        }
    }
    open.pop().and_then(|mut top| top.children.pop()).ok_or_else(|| "no element".to_owned())
}

fn close(open: &mut Vec<Element>) {
    let mut element = open.pop().unwrap();
    element.text = element.text.trim().to_owned();
    open.last_mut().unwrap().children.push(element);
}

/// A parsed structure against the expected one. A stream is not in the document: its
/// bytes are the body, which `body` is.
pub(super) fn structure(
    service: &Service,
    shape: &Shape,
    ours: Doc<'_>,
    expected: &Value,
    body: &[u8],
    path: &str,
) -> Result<(), String> {
    let Value::Object(members) = expected else { return Err(format!("{path}: expected {expected}")) };
    for (name, expected) in members {
        let path = format!("{path}.{name}");
        let Some((_, member)) = service.member(shape, name) else {
            if name == "SDK_UNKNOWN_MEMBER"
                && ours.member(name).member("name").as_str() == expected["name"].as_str()
            {
                continue;
            }
            return Err(format!("{path}: no such member"));
        };
        let target = service.shape(member.shape);
        if member.flags.has(MemberFlags::STREAMING) || target.flags.has(ShapeFlags::STREAMING) {
            if expected.as_str().unwrap().as_bytes() != body {
                return Err(format!("{path}: another stream"));
            }
            continue;
        }
        value(service, member, ours.member(name), expected, &path)?;
    }
    for (key, _) in ours.entries() {
        let name = key.as_str().unwrap();
        if !members.contains_key(name) {
            return Err(format!("{path}.{name}: not expected"));
        }
    }
    Ok(())
}

fn value(
    service: &Service,
    member: &Member,
    ours: Doc<'_>,
    expected: &Value,
    path: &str,
) -> Result<(), String> {
    let shape = service.shape(member.shape);
    let fine = match (shape.kind, expected) {
        _ if shape.kind == ShapeKind::Document || shape.flags.has(ShapeFlags::DOCUMENT) => {
            let mut text = Vec::new();
            libaws::document::json::write(ours, &mut text);
            serde_json::from_slice::<Value>(&text).ok().as_ref() == Some(expected)
        }
        (_, Value::Null) => ours.kind() == Kind::Null,
        (ShapeKind::Structure, _) => return structure(service, shape, ours, expected, b"", path),
        (ShapeKind::List, Value::Array(items)) => {
            let element = service.element(shape).unwrap();
            for (i, (ours, expected)) in ours.children().zip(items).enumerate() {
                value(service, element, ours, expected, &format!("{path}[{i}]"))?;
            }
            ours.kind() == Kind::List && ours.len() == items.len()
        }
        (ShapeKind::Map, Value::Object(entries)) => {
            let (_, of) = service.key_value(shape).unwrap();
            for (key, expected) in entries {
                // Header names come in lower case.
                let key = if member.location == Location::Headers { key.to_lowercase() } else { key.clone() };
                value(service, of, ours.member(&key), expected, &format!("{path}.{key}"))?;
            }
            ours.kind() == Kind::Map && ours.len() == entries.len()
        }
        (ShapeKind::Timestamp, Value::Number(n)) => ours.as_time() == time::from_f64(n.as_f64().unwrap()),
        (ShapeKind::Blob, Value::String(text)) => ours.as_blob() == Some(text.as_bytes()),
        (ShapeKind::Float | ShapeKind::Double, Value::String(text)) => {
            let v = ours.as_f64().unwrap_or(0.0);
            match text.as_str() {
                "NaN" => v.is_nan(),
                "Infinity" => v == f64::INFINITY,
                _ => v == f64::NEG_INFINITY,
            }
        }
        (ShapeKind::Float | ShapeKind::Double, Value::Number(n)) => {
            // serde_json is off by one in the last place at times.
            let (ours, n) = (ours.as_f64().unwrap_or(f64::NAN), n.as_f64().unwrap());
            (ours - n).abs() <= n.abs() * f64::EPSILON
        }
        (_, Value::Number(n)) => ours.as_i64() == n.as_i64(),
        (_, Value::Bool(v)) => ours.as_bool() == Some(*v),
        (_, Value::String(text)) => ours.as_str() == Some(text),
        _ => false,
    };
    if fine { Ok(()) } else { Err(format!("{path}: {ours:?} is not {expected}", ours = ours.kind())) }
}
