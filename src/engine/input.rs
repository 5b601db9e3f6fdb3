//! What is done to an input before it becomes a request.

use super::flight::Payload;
use super::plan::OpPlan;
use crate::auth::percent_encode;
use crate::crypto::uuid_v4;
use crate::document::{Builder, Document, Input, Kind, Path, Scalar, Value, base64};
use crate::error::{Error, Result};
use crate::quirks::Quirks;
use bytes::Bytes;

/// Fills in what the caller may leave out, and mends what services would refuse.
pub(super) fn prepare(plan: &OpPlan, mut input: Document, body: &mut Payload) -> Result<Document> {
    if input.root().kind() == Kind::Null {
        input = Document::empty_map();
    }
    if let Some(name) = &plan.stream_in
        && body.is_empty()
    {
        *body = inline(name, input.root().member(name))?;
    }
    if plan.quirks.has(Quirks::DROP_US_EAST_1) {
        input = drop_us_east_1(input);
    }
    if plan.quirks.has(Quirks::COPY_SOURCE) {
        input = encode_source(input)?;
    }
    for name in &plan.bare_ids {
        let id = input.root().member(name).as_str().and_then(|id| Some(id.rsplit_once('/')?.1.to_owned()));
        if let Some(id) = id {
            input = with_text(input, name, &id)?;
        }
    }
    if plan.quirks.has(Quirks::GLACIER) && input.root().member("accountId").is_nothing() {
        // The account that signs.
        input = with_text(input, "accountId", "-")?;
    }
    let missing: Vec<&String> =
        plan.tokens.iter().filter(|name| input.root().member(name).is_nothing()).collect();
    if missing.is_empty() || input.root().kind() != Kind::Map {
        return Ok(input);
    }
    let mut edited = Input::new();
    edited.set_document(input);
    for name in missing {
        let id = uuid_v4();
        // A UUID is ASCII.
        let id = std::str::from_utf8(&id).unwrap_or("");
        edited.set(&Path::parse(name)?, Scalar::String(id))?;
    }
    Ok(edited.take())
}

/// A streaming member that is given in the document: bytes, or base64 text like any blob.
fn inline(name: &str, value: Value<'_>) -> Result<Payload> {
    match value.kind() {
        Kind::Blob => Ok(Payload::Bytes(Bytes::copy_from_slice(value.bytes()))),
        Kind::String => {
            let mut out = Vec::with_capacity(value.len());
            base64::decode(value.bytes(), &mut out).map_err(|_| {
                let text = format!("{name}: a blob in JSON is base64 text, and this is none; give bytes in CBOR, or the body apart");
                Error::invalid("ParamValidation", text)
            })?;
            Ok(Payload::Bytes(out.into()))
        }
        // Of another kind: validation says so.
        _ => Ok(Payload::Empty),
    }
}

/// The one region that S3 refuses to be told.
fn drop_us_east_1(input: Document) -> Document {
    const CONFIGURATION: &[u8] = b"CreateBucketConfiguration";
    const CONSTRAINT: &[u8] = b"LocationConstraint";
    let configuration = input.root().member("CreateBucketConfiguration");
    if configuration.member("LocationConstraint").as_str() != Some("us-east-1") {
        return input;
    }
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    for (key, value) in input.root().entries() {
        let is_configuration = key.bytes() == CONFIGURATION;
        if is_configuration && value.len() == 1 {
            continue;
        }
        b.key(key.as_str().unwrap_or(""));
        if !is_configuration {
            b.value(value);
            continue;
        }
        b.begin_map();
        for (key, value) in value.entries().filter(|(k, _)| k.bytes() != CONSTRAINT) {
            b.key(key.as_str().unwrap_or(""));
            b.value(value);
        }
        b.end_map();
    }
    b.end_map();
    b.finish()
}

/// `bucket/a key?versionId=1` as the header wants it. Callers name the object as it
/// is; the version is already fit for a URL.
fn encode_source(input: Document) -> Result<Document> {
    const SOURCE: &str = "CopySource";
    const VERSION: &str = "?versionId=";
    let Some(source) = input.root().member(SOURCE).as_str() else { return Ok(input) };
    let version = source.rfind(VERSION).filter(|at| {
        let id = &source[at + VERSION.len()..];
        !id.is_empty() && !id.contains(char::is_whitespace)
    });
    let (object, version) = source.split_at(version.unwrap_or(source.len()));
    let mut encoded = Vec::with_capacity(source.len() + 16);
    for (i, part) in object.split('/').enumerate() {
        if i > 0 {
            encoded.push(b'/');
        }
        percent_encode(part.as_bytes(), &mut encoded);
    }
    encoded.extend_from_slice(version.as_bytes());
    // Percent-encoded text is ASCII, and the version was text.
    let encoded = String::from_utf8(encoded).unwrap_or_default();
    if encoded == source {
        return Ok(input);
    }
    with_text(input, SOURCE, &encoded)
}

/// The same input with one member set to a text.
fn with_text(input: Document, member: &str, text: &str) -> Result<Document> {
    let mut edited = Input::new();
    edited.set_document(input);
    edited.set(&Path::parse(member)?, Scalar::String(text))?;
    Ok(edited.take())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dropped(json: &'static str) -> String {
        let input = Document::from_json(Bytes::from_static(json.as_bytes())).unwrap();
        let mut out = Vec::new();
        crate::document::json::write(drop_us_east_1(input).root(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn us_east_1_is_left_out_and_nothing_else() {
        assert_eq!(
            dropped(r#"{"Bucket":"b","CreateBucketConfiguration":{"LocationConstraint":"us-east-1"}}"#),
            r#"{"Bucket":"b"}"#
        );
        assert_eq!(
            dropped(
                r#"{"CreateBucketConfiguration":{"LocationConstraint":"us-east-1","Tags":[]},"Bucket":"b"}"#
            ),
            r#"{"CreateBucketConfiguration":{"Tags":[]},"Bucket":"b"}"#
        );
        let kept = r#"{"Bucket":"b","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}"#;
        assert_eq!(dropped(kept), kept);
    }

    #[test]
    fn a_copy_source_is_encoded_but_for_its_version() {
        let encoded = |source: &str| {
            let mut b = Builder::new(Bytes::new(), Bytes::new());
            b.begin_map();
            b.key("CopySource");
            b.string(source);
            b.end_map();
            encode_source(b.finish()).unwrap().root().member("CopySource").as_str().unwrap().to_owned()
        };
        assert_eq!(encoded("b/plain/key.txt"), "b/plain/key.txt");
        assert_eq!(encoded("/b/a key/ż+?versionId=a.b"), "/b/a%20key/%C5%BC%2B?versionId=a.b");
        assert_eq!(encoded("b/k?versionId="), "b/k%3FversionId%3D");
        assert_eq!(encoded("b/100%"), "b/100%25");
        assert_eq!(encoded("b/k?versionId=1?versionId=2"), "b/k%3FversionId%3D1?versionId=2");
    }
}
