//! CBOR to document, without a model.

use super::reader::{Next, Number, Reader};
use crate::document::keys::Keys;
use crate::document::{Builder, Document, Kind, SyntaxError, time};
use crate::error::{Error, Result};
use bytes::Bytes;

const CODE: &str = "InvalidCbor";

impl Document {
    /// Reads one CBOR item. Strings and blobs that are in one piece stay where they are in `body`.
    ///
    /// Tag 1, and the text of tag 0, is a time; bignums and decimal fractions are numbers;
    /// other tags are passed over. Undefined is null. Errors name the byte.
    pub fn from_cbor(body: Bytes) -> Result<Document> {
        if body.len() >= u32::MAX as usize {
            return Err(Error::invalid(CODE, "the CBOR data is longer than 4 GiB"));
        }
        let mut reader = Reader::new(&body);
        let mut out = Builder::new(body.clone(), Bytes::new());
        let mut keys = Keys::checked();
        match value(&mut reader, &mut out, &mut keys).and_then(|()| reader.end()) {
            Ok(()) => Ok(out.finish()),
            Err(e) => Err(keys.explain(e, CODE)),
        }
    }
}

impl Reader<'_> {
    /// Takes an item of any kind and adds it to a builder, whose body must be the data that
    /// is read: for members that have no shape. Keys that come twice are both added.
    pub fn untyped(&mut self, out: &mut Builder) -> std::result::Result<(), SyntaxError> {
        value(self, out, &mut Keys::unchecked())
    }
}

/// One item. Recursion ends at the reader's cap on nesting; tags do not nest here.
fn value(cbor: &mut Reader<'_>, out: &mut Builder, keys: &mut Keys) -> std::result::Result<(), SyntaxError> {
    let tag = cbor.last_tag()?;
    match (tag, cbor.peek()?) {
        (Some(1), _) => {
            let (secs, nanos) = cbor.time()?;
            out.time(secs, nanos);
        }
        (Some(2 | 3), Next::Blob) | (Some(4), Next::List) | (_, Next::Int | Next::Float) => {
            match cbor.number_after(tag)? {
                Number::Int(v) => out.int(v),
                Number::Float(v) => out.float(v),
                Number::Text(text) => out.number(&text),
            }
        }
        (_, Next::String) => {
            let text = cbor.string()?;
            let date = if tag == Some(0) { time::parse_iso8601(&cbor.text(&text)) } else { None };
            match date {
                Some((secs, nanos)) => out.time(secs, nanos),
                None => cbor.put(&text, Kind::String, out),
            }
        }
        (_, Next::Blob) => {
            let blob = cbor.blob()?;
            cbor.put(&blob, Kind::Blob, out);
        }
        (_, Next::Bool) => out.bool(cbor.bool()?),
        // All tags were taken, so that what is left is a null.
        (_, Next::Null | Next::Tag) => {
            cbor.null()?;
            out.null();
        }
        (_, Next::List) => {
            cbor.begin_list()?;
            out.begin_list();
            while cbor.next_item()? {
                value(cbor, out, keys)?;
            }
            out.end_list();
        }
        (_, Next::Map) => {
            cbor.begin_map()?;
            out.begin_map();
            let mark = keys.mark();
            loop {
                let offset = cbor.offset();
                let Some(key) = cbor.next_key()? else { break };
                cbor.put_key(&key, out);
                keys.add(out, offset);
                value(cbor, out, keys)?;
            }
            keys.close(mark, out)?;
            out.end_map();
        }
    }
    Ok(())
}
