//! Documents in the library's own forms, and what is looked up in them.

use bytes::Bytes;
use libaws::document::jmespath::Expression;
use libaws::document::{Document, Path, Value, cbor as to_cbor, json as to_json};

fn json_of(v: Value<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    to_json::write(v, &mut out);
    out
}

/// JSON that is read is written as JSON that reads the same.
pub fn json(data: &[u8]) {
    let Ok(first) = Document::from_json(Bytes::copy_from_slice(data)) else { return };
    let text = json_of(first.root());
    let again = Document::from_json(text.clone().into()).expect("what was written is read");
    assert_eq!(json_of(again.root()), text);
}

/// The same of CBOR. Tags without a meaning are gone after the first time.
pub fn cbor(data: &[u8]) {
    let Ok(first) = Document::from_cbor(Bytes::copy_from_slice(data)) else { return };
    let write = |d: &Document| {
        let mut out = Vec::new();
        to_cbor::write(d.root(), &mut out);
        out
    };
    let bytes = write(&first);
    let again = Document::from_cbor(bytes.clone().into()).expect("what was written is read");
    assert_eq!(write(&again), bytes);
    json_of(first.root());
}

/// A text before a line's end, and a document behind it.
fn halves(data: &[u8]) -> Option<(&str, Document)> {
    let at = data.iter().position(|b| *b == b'\n')?;
    let text = std::str::from_utf8(&data[..at]).ok()?;
    let document = Document::from_json(Bytes::copy_from_slice(&data[at + 1..])).unwrap_or_default();
    Some((text, document))
}

pub fn path(data: &[u8]) {
    let Some((text, document)) = halves(data) else { return };
    if let Ok(path) = Path::parse(text) {
        json_of(path.find(document.root()));
    }
}

pub fn jmespath(data: &[u8]) {
    let Some((text, document)) = halves(data) else { return };
    let Ok(expression) = Expression::parse(text) else { return };
    let Ok(found) = expression.find(document.root()) else { return };
    json_of(found.root());
    let again = expression.search(document.root()).expect("what was found is found again");
    let _ = again.holds();
}

/// A bug for the fuzzer to find, which shows that it would find another: in the library's own memory, where only
/// the address sanitizer sees it, and behind a parser and a look-up, by steps that only coverage tells apart.
pub fn planted(data: &[u8]) {
    const HIDDEN: &[u8] = br#"{"a":{"b":{"c":7}}}"#;
    let Some(path) = std::str::from_utf8(data).ok().and_then(|text| Path::parse(text).ok()) else { return };
    let document = Document::from_json(Bytes::from_static(HIDDEN)).expect("it is JSON");
    if path.find(document.root()).as_i64() == Some(7) {
        libaws::ffi::planted::use_after_free();
    }
}
