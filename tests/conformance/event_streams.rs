//! Event stream messages: whole and byte by byte, there and back again.

use super::{Score, file, files, set};
use bytes::Bytes;
use libaws::document::base64;
use libaws::error::Result;
use libaws::protocol::event_stream::{Decoder, Header, HeaderValue, Message, encode_message, put_header};
use serde_json::{Value, json};

#[test]
fn event_streams() {
    let run = |set: &str, run: fn(&mut Score)| {
        let mut score = Score::new(set);
        run(&mut score);
        score.end();
    };
    run("eventstream/smithy-go", smithy_go);
    run("eventstream/smithy-rs", smithy_rs);
    run("eventstream/vectors.json", streams);
}

fn smithy_go(score: &mut Score) {
    for name in files("eventstream/smithy-go/encoded/positive") {
        let Some(expected) = set(&format!("eventstream/smithy-go/decoded/positive/{name}")) else { return };
        let Some(wire) = file(&format!("eventstream/smithy-go/encoded/positive/{name}")) else { return };
        let found = feed(&wire, usize::MAX).and_then(|m| feed(&wire, 1).map(|again| (m, again)));
        let same = match &found {
            Ok((whole, bytewise)) => {
                whole.len() == 1
                    && shown(&whole[0]) == normal(&expected)
                    && shown(&bytewise[0]) == normal(&expected)
                    && encoded(&expected) == wire
                    && expected["total_length"] == wire.len()
            }
            Err(_) => false,
        };
        score.add(same, || format!("smithy-go {name}: {found:?}"));
    }
    for name in files("eventstream/smithy-go/encoded/negative") {
        let Some(why) = file(&format!("eventstream/smithy-go/decoded/negative/{name}")) else { return };
        let Some(wire) = file(&format!("eventstream/smithy-go/encoded/negative/{name}")) else { return };
        let why = String::from_utf8(why).unwrap().trim().to_lowercase();
        let refused = |piece| feed(&wire, piece).is_err_and(|e| e.facts().message.contains(&why));
        score.add(refused(usize::MAX) && refused(1), || format!("smithy-go {name}: {:?}", feed(&wire, 1)));
    }
}

fn smithy_rs(score: &mut Score) {
    let Some(all) = set("eventstream/smithy-rs-expected.json") else { return };
    for (name, row) in all.as_object().unwrap() {
        let Some(wire) = file(&format!("eventstream/smithy-rs/{name}")) else { return };
        let found = [usize::MAX, 1].map(|piece| feed(&wire, piece));
        let good = match row["must_fail"] == true {
            true => found.iter().all(|f| f.is_err()),
            false => found.iter().all(|f| {
                f.as_ref().is_ok_and(|m| m.len() == 1 && shown(&m[0]) == normal(&row["message"]))
                    && f.as_ref().is_ok_and(|m| rewritten(&m[0]) == wire)
            }),
        };
        score.add(good, || format!("smithy-rs {name}: {found:?} is not {row}"));
    }
}

fn streams(score: &mut Score) {
    let Some(all) = set("eventstream/vectors.json") else { return };
    for row in all.as_array().unwrap() {
        let wire = unhex(row["hex"].as_str().unwrap());
        let found = [usize::MAX, 1, 7].map(|piece| feed(&wire, piece));
        let good = match row["error"].as_str() {
            Some(why) => found.iter().all(|f| f.as_ref().is_err_and(|e| e.facts().message.contains(why))),
            None => {
                let expected: Vec<Value> = row["messages"].as_array().unwrap().iter().map(normal).collect();
                found
                    .iter()
                    .all(|f| f.as_ref().is_ok_and(|m| m.iter().map(shown).collect::<Vec<_>>() == expected))
                    && found[0]
                        .as_ref()
                        .is_ok_and(|m| m.iter().flat_map(rewritten).collect::<Vec<_>>() == wire)
            }
        };
        score.add(good, || format!("{}: {found:?}", row["name"]));
    }
}

/// All messages of a stream that comes in pieces of a size.
fn feed(wire: &[u8], piece: usize) -> Result<Vec<Message>> {
    let mut decoder = Decoder::default();
    let mut all = Vec::new();
    for piece in wire.chunks(piece.min(wire.len().max(1))) {
        decoder.push(Bytes::copy_from_slice(piece));
        while let Some(message) = decoder.next()? {
            all.push(message);
        }
    }
    decoder.end()?;
    Ok(all)
}

fn text64(bytes: &[u8]) -> Value {
    base64::text(bytes).into()
}

/// A message in one form for all sets: texts, bytes and UUIDs in base64.
fn shown(message: &Message) -> Value {
    let header = |h: Header<'_>| {
        let (kind, value) = match h.value {
            HeaderValue::Bool(v) => (u8::from(!v), v.into()),
            HeaderValue::Byte(v) => (2, v.into()),
            HeaderValue::Short(v) => (3, v.into()),
            HeaderValue::Int(v) => (4, v.into()),
            HeaderValue::Long(v) => (5, v.into()),
            HeaderValue::Bytes(v) => (6, text64(v)),
            HeaderValue::String(v) => (7, text64(v.as_bytes())),
            HeaderValue::Timestamp(v) => (8, v.into()),
            HeaderValue::Uuid(v) => (9, text64(&v)),
        };
        json!({"name": h.name, "type": kind, "value": value})
    };
    json!({"headers": message.headers().map(header).collect::<Vec<_>>(), "payload": text64(message.payload())})
}

/// What a set expects, in that form. The tabulated sets have texts as they are and UUIDs in hexadecimal.
fn normal(row: &Value) -> Value {
    let tabulated = row.get("payload").is_none();
    let mut headers = row["headers"].clone();
    for header in headers.as_array_mut().unwrap() {
        let text = header["value"].as_str().map(str::to_owned);
        match (header["type"].as_u64(), text) {
            (Some(7), Some(text)) if tabulated => header["value"] = text64(text.as_bytes()),
            (Some(9), Some(text)) if tabulated => header["value"] = text64(&unhex(&text.replace('-', ""))),
            _ => {}
        }
    }
    let payload = row.get("payload").or(row.get("payload_base64")).cloned().unwrap_or_default();
    json!({"headers": headers, "payload": payload})
}

/// A message of smithy-go's JSON, encoded.
fn encoded(row: &Value) -> Vec<u8> {
    let bytes = |v: &Value| {
        let mut out = Vec::new();
        base64::decode(v.as_str().unwrap().as_bytes(), &mut out).unwrap();
        out
    };
    let mut headers = Vec::new();
    for header in row["headers"].as_array().unwrap() {
        let (name, value) = (header["name"].as_str().unwrap(), &header["value"]);
        let n = value.as_i64().unwrap_or(0);
        let blob = if value.is_string() { bytes(value) } else { Vec::new() };
        let value = match header["type"].as_u64().unwrap() {
            0 | 1 => HeaderValue::Bool(value.as_bool().unwrap()),
            2 => HeaderValue::Byte(n as i8),
            3 => HeaderValue::Short(n as i16),
            4 => HeaderValue::Int(n as i32),
            5 => HeaderValue::Long(n),
            6 => HeaderValue::Bytes(&blob),
            7 => HeaderValue::String(std::str::from_utf8(&blob).unwrap()),
            8 => HeaderValue::Timestamp(n),
            _ => HeaderValue::Uuid(blob.as_slice().try_into().unwrap()),
        };
        put_header(name, value, &mut headers).unwrap();
    }
    let mut out = Vec::new();
    encode_message(&headers, &bytes(&row["payload"]), &mut out).unwrap();
    out
}

/// A message that was read, written again.
fn rewritten(message: &Message) -> Vec<u8> {
    let mut headers = Vec::new();
    for h in message.headers() {
        put_header(h.name, h.value, &mut headers).unwrap();
    }
    let mut out = Vec::new();
    encode_message(&headers, message.payload(), &mut out).unwrap();
    out
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
}
