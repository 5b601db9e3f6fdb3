//! What S3's inputs need beyond what its model says.
//!
//! Most of it keeps a mistake from becoming something worse: a bucket's name that would
//! alter the URL, metadata whose signature the service reckons otherwise, a customer's key in
//! the clear. The rest spares callers what every SDK does for them.

use super::Engine;
use super::flight::Flight;
use super::input::with_text;
use super::plan::OpPlan;
use crate::auth::percent_encode;
use crate::crypto::Md5;
use crate::document::{Builder, Document, Kind, Value, base64};
use crate::error::{Error, Result};
use crate::quirks::Quirks;
use bytes::Bytes;

/// All that is done to an input of S3.
pub(super) fn prepare(engine: &Engine, plan: &OpPlan, mut input: Document) -> Result<Document> {
    let quirks = plan.quirks;
    if quirks.has(Quirks::BUCKET_NAME) {
        check_bucket(input.root().member("Bucket"))?;
    }
    if quirks.has(Quirks::ASCII_METADATA) {
        check_metadata(input.root().member("Metadata"))?;
    }
    if quirks.has(Quirks::LOCATION_CONSTRAINT) {
        input = drop_us_east_1(input);
        if engine.settings.s3_add_location_constraint {
            input = add_location(engine, input)?;
        }
    }
    if quirks.has(Quirks::COPY_SOURCE) {
        input = encode_source(input)?;
    }
    for (key, md5) in &plan.customer_keys {
        input = add_md5_of_key(input, key, md5)?;
    }
    Ok(input)
}

/// Other characters would end the host or the path, or be refused far from where they were given.
fn check_bucket(bucket: Value<'_>) -> Result<()> {
    let Some(name) = bucket.as_str() else { return Ok(()) };
    let fine = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    if name.starts_with("arn:") || ((1..=255).contains(&name.len()) && name.bytes().all(fine)) {
        return Ok(());
    }
    let text = format!(
        "Bucket: {name:?} is no bucket's name: give 1 to 255 letters, digits, dots, hyphens or underscores, or an ARN"
    );
    Err(Error::invalid("ParamValidation", text))
}

fn check_metadata(metadata: Value<'_>) -> Result<()> {
    if metadata.kind() != Kind::Map {
        return Ok(());
    }
    match metadata.entries().find(|(key, value)| !key.bytes().is_ascii() || !value.bytes().is_ascii()) {
        None => Ok(()),
        Some((key, _)) => {
            let key = key.as_str().unwrap_or("");
            let text = format!(
                "Metadata: {key:?} holds characters beyond ASCII, which no header of S3's can carry: encode them first"
            );
            Err(Error::invalid("ParamValidation", text))
        }
    }
}

/// What tells S3 that the key arrived whole. A key that is not base64 is the service's to refuse.
fn add_md5_of_key(input: Document, key: &str, md5: &str) -> Result<Document> {
    let mut bytes = Vec::new();
    let root = input.root();
    let decoded = match root.member(key).as_str() {
        Some(text) if root.member(md5).is_nothing() => base64::decode(text.as_bytes(), &mut bytes).is_ok(),
        _ => false,
    };
    if !decoded {
        return Ok(input);
    }
    let mut hash = Md5::new();
    hash.update(&bytes);
    let hash = base64::text(&hash.finish());
    with_text(input, md5, &hash)
}

/// Customers' keys go over TLS, or stay on this machine.
pub(super) fn guard_customer_keys(flight: &Flight<'_>) -> Result<()> {
    let given = |(key, _): &(String, String)| !flight.input.root().member(key).is_nothing();
    if flight.draft.https || !flight.plan.customer_keys.iter().any(given) {
        return Ok(());
    }
    let host = &flight.draft.authority;
    if host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]") {
        return Ok(());
    }
    let text =
        format!("a customer's encryption key must not go to {host} without TLS: use an https endpoint");
    Err(Error::invalid("InsecureCustomerKey", text).at("endpoint"))
}

/// The client's region as the new bucket's, where the caller left it open and it may be said.
fn add_location(engine: &Engine, input: Document) -> Result<Document> {
    let root = input.root();
    let configuration = root.member("CreateBucketConfiguration");
    let told = ["LocationConstraint", "Location"].iter().any(|m| !configuration.member(m).is_nothing());
    let directory = root.member("Bucket").as_str().is_some_and(|name| name.ends_with("--x-s3"));
    match engine.settings.require_region()? {
        "us-east-1" | "aws-global" => Ok(input),
        _ if told || directory => Ok(input),
        region => with_text(input, "CreateBucketConfiguration.LocationConstraint", region),
    }
}

/// An ARN on Outposts holds the account, which the model wants apart.
pub(super) fn account_of_arn(plan: &OpPlan, input: Document) -> Result<Document> {
    if plan.name == "CreateAccessPoint" {
        // Its Name is a new one; only its Bucket may be an ARN, and the rules read that.
        return Ok(input);
    }
    let root = input.root();
    let arn =
        ["Bucket", "Name"].iter().find_map(|m| root.member(m).as_str().filter(|v| v.starts_with("arn:")));
    let Some(arn) = arn else { return Ok(input) };
    let mut parts = arn.splitn(6, ':');
    let (Some("s3-outposts"), _, Some(account)) = (parts.nth(2), parts.next(), parts.next()) else {
        return Ok(input);
    };
    match root.member("AccountId").as_str() {
        Some(given) if given == account => Ok(input),
        Some(given) => {
            let text = format!("AccountId: {given:?} is another account than that of {arn:?}: leave it out");
            Err(Error::invalid("ParamValidation", text))
        }
        None => {
            let account = account.to_owned();
            with_text(input, "AccountId", &account)
        }
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
    let given = input.root().member(SOURCE);
    if given.kind() == Kind::Map {
        let source = source_of_parts(given);
        return with_text(input, SOURCE, &source);
    }
    let Some(source) = given.as_str() else { return Ok(input) };
    let version = source.rfind(VERSION).filter(|at| {
        let id = &source[at + VERSION.len()..];
        !id.is_empty() && !id.contains(char::is_whitespace)
    });
    let (object, version) = source.split_at(version.unwrap_or(source.len()));
    let encoded = encoded_path(object) + version;
    if encoded == source {
        return Ok(input);
    }
    with_text(input, SOURCE, &encoded)
}

/// A source that is given as Bucket, Key and VersionId, each as it is.
fn source_of_parts(parts: Value<'_>) -> String {
    let part = |name: &str| parts.member(name).as_str().unwrap_or("");
    let bucket = part("Bucket");
    let between = if bucket.starts_with("arn:") { "/object/" } else { "/" };
    let mut source = encoded_path(&format!("{bucket}{between}{}", part("Key")));
    let version = part("VersionId");
    if !version.is_empty() {
        source.push_str("?versionId=");
        source.push_str(version);
    }
    source
}

/// Percent-encoded, but for the slashes.
fn encoded_path(path: &str) -> String {
    let mut encoded = Vec::with_capacity(path.len() + 16);
    for (i, part) in path.split('/').enumerate() {
        if i > 0 {
            encoded.push(b'/');
        }
        percent_encode(part.as_bytes(), &mut encoded);
    }
    // Percent-encoded text is ASCII.
    String::from_utf8(encoded).unwrap_or_default()
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
            match source.strip_prefix("parts: ") {
                None => b.string(source),
                Some(json) => {
                    b.value(Document::from_json(Bytes::copy_from_slice(json.as_bytes())).unwrap().root())
                }
            }
            b.end_map();
            encode_source(b.finish()).unwrap().root().member("CopySource").as_str().unwrap().to_owned()
        };
        assert_eq!(encoded("b/plain/key.txt"), "b/plain/key.txt");
        assert_eq!(encoded("/b/a key/ż+?versionId=a.b"), "/b/a%20key/%C5%BC%2B?versionId=a.b");
        assert_eq!(encoded("b/k?versionId="), "b/k%3FversionId%3D");
        assert_eq!(encoded("b/100%"), "b/100%25");
        assert_eq!(encoded("b/k?versionId=1?versionId=2"), "b/k%3FversionId%3D1?versionId=2");
        let of_parts = |parts: &str| encoded(&format!("parts: {parts}"));
        assert_eq!(of_parts(r#"{"Bucket":"b","Key":"a ?versionId=k"}"#), "b/a%20%3FversionId%3Dk");
        assert_eq!(of_parts(r#"{"Bucket":"b","Key":"k","VersionId":"v.1"}"#), "b/k?versionId=v.1");
        assert_eq!(
            of_parts(r#"{"Bucket":"arn:aws:s3:us-east-1:123456789012:accesspoint/ap","Key":"k"}"#),
            "arn%3Aaws%3As3%3Aus-east-1%3A123456789012%3Aaccesspoint/ap/object/k"
        );
    }
}
