//! Streams of events: the codec, and the binding of messages to a model.
//!
//! A fuzzer makes no checksum that is right. So there are two ways in: bytes as they
//! come from the wire, and headers with a payload that are put into a message here.

use bytes::Bytes;
use libaws::document::json as to_json;
use libaws::model::Service;
use libaws::protocol;
use libaws::protocol::event_stream::{Decoder, Incoming, Message, encode_message, put_header, read_event};

/// All messages of a stream that comes in pieces, and how it ended.
fn messages(stream: &[u8], piece: usize) -> (Vec<Message>, bool) {
    let mut decoder = Decoder::default();
    let mut found = Vec::new();
    for bytes in stream.chunks(piece.max(1)) {
        decoder.push(Bytes::copy_from_slice(bytes));
        loop {
            match decoder.next() {
                Ok(Some(message)) => found.push(message),
                Ok(None) => break,
                Err(_) => return (found, false),
            }
        }
    }
    let ended = decoder.end().is_ok();
    assert_eq!(ended, decoder.is_between());
    (found, ended)
}

/// The message, written by what was read of it.
fn written(message: &Message) -> Vec<u8> {
    let mut headers = Vec::new();
    for header in message.headers() {
        // A value may be longer on the wire than what is sent.
        if put_header(header.name, header.value, &mut headers).is_err() {
            return Vec::new();
        }
    }
    let mut out = Vec::new();
    encode_message(&headers, message.payload(), &mut out).expect("what was taken may be sent");
    out
}

/// What comes in pieces is what comes at once; what is read and written again is the same, byte for byte.
pub fn stream(data: &[u8]) {
    let Some((&piece, stream)) = data.split_first() else { return };
    let (whole, ended) = messages(stream, stream.len());
    let (cut, also) = messages(stream, piece.into());
    assert_eq!((whole.len(), ended), (cut.len(), also));
    let again: Vec<_> = whole.iter().map(written).collect();
    assert_eq!(again, cut.iter().map(written).collect::<Vec<_>>());
    if again.iter().all(|m| !m.is_empty()) {
        assert!(stream.starts_with(&again.concat()));
    }
    whole.iter().for_each(bind);
}

/// One message: how long its headers are, headers, payload.
pub fn message(data: &[u8]) {
    let Some((&length, rest)) = data.split_first() else { return };
    let (headers, payload) = rest.split_at(rest.len().min(length.into()));
    let mut framed = Vec::new();
    encode_message(headers, payload, &mut framed).expect("it is short");
    let (found, _) = messages(&framed, framed.len());
    found.iter().for_each(bind);
}

/// Reads a message by a model of each protocol that has events.
fn bind(message: &Message) {
    for (service, operation) in [
        ("s3", "SelectObjectContent"),
        ("kinesis", "SubscribeToShard"),
        ("bedrock-runtime", "ConverseStream"),
    ] {
        let service = Service::load(service).expect("it is in the build");
        let op = service.operation(operation).unwrap_or_else(|| panic!("no {operation}"));
        let events = protocol::event_member(&service, op.output).expect("it answers with events");
        let mut text = Vec::new();
        match read_event(&service, op, service.shape(events.shape), message) {
            Ok(Incoming::Event(document) | Incoming::Initial(document)) => {
                to_json::write(document.root(), &mut text);
            }
            Ok(Incoming::Failed(e)) => to_json::write(e.detail.root(), &mut text),
            Err(_) => {}
        }
    }
}
