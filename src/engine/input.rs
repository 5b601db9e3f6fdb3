//! What is done to an input before it becomes a request.

use super::flight::Payload;
use super::plan::OpPlan;
use super::{Engine, precision, s3_input};
use crate::crypto::uuid_v4;
use crate::document::{Document, Input, Kind, Path, Scalar, Value, base64};
use crate::error::{Error, Result};
use crate::quirks::Quirks;
use bytes::Bytes;

/// Fills in what the caller may leave out, and mends what services would refuse.
pub(super) fn prepare(
    engine: &Engine,
    plan: &OpPlan,
    mut input: Document,
    body: &mut Payload,
) -> Result<Document> {
    if input.root().kind() == Kind::Null {
        input = Document::empty_map();
    }
    if let Some(name) = &plan.stream_in
        && body.is_empty()
    {
        *body = inline(name, input.root().member(name))?;
    }
    if plan.quirks.has(Quirks::S3) {
        input = s3_input::prepare(engine, plan, input)?;
    }
    if plan.quirks.has(Quirks::ACCOUNT_OF_ARN) {
        input = s3_input::account_of_arn(plan, input)?;
    }
    if plan.quirks.has(Quirks::MILLISECONDS) {
        input = precision::to_milliseconds(&engine.service, &plan.op, &input);
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

/// The same input with one member set to a text.
pub(super) fn with_text(input: Document, member: &str, text: &str) -> Result<Document> {
    let mut edited = Input::new();
    edited.set_document(input);
    edited.set(&Path::parse(member)?, Scalar::String(text))?;
    Ok(edited.take())
}
