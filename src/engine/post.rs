//! A form that a browser may post to S3: the policy that says what it may be, signed.

use super::choice::{Choice, Who};
use super::flight::Flight;
use crate::auth::{Scheme, post_policy_signature, signing_scope};
use crate::document::{Builder, Document, Kind, Value, base64, json, time};
use crate::error::{Error, Result, Status};
use bytes::Bytes;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What a form may be.
#[derive(Debug)]
pub struct PostPolicy {
    /// The object's key, or what it begins with before `${filename}`.
    pub key: String,
    /// More fields: name and value.
    pub fields: Document,
    /// More conditions, in the form of S3's policies.
    pub conditions: Document,
}

/// The output: `Url` and `Fields`.
pub(super) fn sign(
    flight: &Flight<'_>,
    choice: &Choice,
    post: &PostPolicy,
    life: Duration,
) -> Result<Document> {
    let Who::Credentials(credentials) = &choice.who else {
        let text = "anonymous credentials can't sign a form: give credentials";
        return Err(Error::new(Status::Credentials, "NoCredentials", text).at("sign"));
    };
    if choice.scheme == Scheme::SigV4a {
        let text = "S3 takes forms for one region's bucket only, not for a multi-region access point";
        return Err(Error::invalid("UnsupportedAuthScheme", text).at("sign"));
    }
    let engine = flight.engine;
    let now = engine.now();
    let region = choice.region(engine)?;
    let scope = signing_scope(now, &region, choice.service(engine));
    let mut fields: Vec<(String, String)> = Vec::new();
    for (name, value) in post.fields.root().entries() {
        let name = name.as_str().unwrap_or("");
        let Some(text) = value.as_str() else {
            return Err(invalid(format!("Fields: the value of {name:?} is no text")));
        };
        fields.push((name.to_owned(), text.to_owned()));
    }
    fields.push(("key".to_owned(), post.key.clone()));
    fields.push(("x-amz-algorithm".to_owned(), "AWS4-HMAC-SHA256".to_owned()));
    fields.push(("x-amz-credential".to_owned(), format!("{}/{}", credentials.access_key_id(), scope.text)));
    fields.push(("x-amz-date".to_owned(), scope.time.clone()));
    if let Some(token) = credentials.session_token() {
        let name = match choice.scheme {
            Scheme::S3Express => "x-amz-s3session-token",
            _ => "x-amz-security-token",
        };
        fields.push((name.to_owned(), token.to_owned()));
    }
    let policy = base64::text(&policy(flight, post, &fields, now + life)?);
    let signature = post_policy_signature(credentials, now, &region, choice.service(engine), &policy);
    fields.push(("policy".to_owned(), policy));
    fields.push(("x-amz-signature".to_owned(), signature));

    let draft = &flight.draft;
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    b.key("Url");
    let scheme = if draft.https { "https" } else { "http" };
    let path = super::attempt::join(&draft.base_path, &draft.path);
    b.string(&format!("{scheme}://{}{path}", draft.authority));
    b.key("Fields");
    b.begin_map();
    for (name, value) in &fields {
        b.key(name);
        b.string(value);
    }
    b.end_map();
    b.end_map();
    Ok(b.finish())
}

/// The policy: every field is a condition, since S3 refuses fields that it does not find there.
fn policy(
    flight: &Flight<'_>,
    post: &PostPolicy,
    fields: &[(String, String)],
    end: SystemTime,
) -> Result<Vec<u8>> {
    let seconds = end.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let mut out = br#"{"expiration":""#.to_vec();
    // The years up to 9999 fit.
    let _ = time::format_iso8601(i64::try_from(seconds).unwrap_or(0), 0, &mut out);
    out.extend_from_slice(br#"","conditions":["#);
    let bucket = flight.input.root().member("Bucket").as_str().unwrap_or("");
    equal(&mut out, "bucket", bucket);
    for (name, value) in fields {
        out.push(b',');
        let prefix = value.strip_suffix("${filename}").filter(|_| name == "key");
        match prefix {
            Some(prefix) => {
                out.extend_from_slice(br#"["starts-with","$key","#);
                json::write_string(prefix.as_bytes(), &mut out);
                out.push(b']');
            }
            None => equal(&mut out, name, value),
        }
    }
    let conditions = post.conditions.root();
    if !conditions.is_nothing() && conditions.kind() != Kind::List {
        return Err(invalid("Conditions is a list".to_owned()));
    }
    for condition in conditions.children() {
        check(condition)?;
        out.push(b',');
        json::write(condition, &mut out);
    }
    out.extend_from_slice(b"]}");
    Ok(out)
}

fn equal(out: &mut Vec<u8>, name: &str, value: &str) {
    out.push(b'{');
    json::write_string(name.as_bytes(), out);
    out.push(b':');
    json::write_string(value.as_bytes(), out);
    out.push(b'}');
}

/// `{"acl": "private"}`, `["starts-with", "$Content-Type", "image/"]`, `["content-length-range", 1, 1000]`.
fn check(condition: Value<'_>) -> Result<()> {
    let operator = condition.at(0).as_str().unwrap_or("").to_ascii_lowercase();
    let fits = match condition.kind() {
        Kind::Map => condition.len() == 1,
        Kind::List if operator == "content-length-range" => {
            condition.len() == 3 && condition.at(1).as_i64() <= condition.at(2).as_i64()
        }
        Kind::List => {
            condition.len() == 3
                && matches!(operator.as_str(), "eq" | "starts-with")
                && condition.at(1).as_str().is_some_and(|f| f.starts_with('$'))
        }
        _ => false,
    };
    match fits {
        true => Ok(()),
        false => Err(invalid(
            "Conditions: each is {\"field\": \"value\"}, [\"eq\" or \"starts-with\", \"$field\", \"value\"] \
             or [\"content-length-range\", least, most]"
                .to_owned(),
        )),
    }
}

fn invalid(text: String) -> Error {
    Error::invalid("ParamValidation", text).at("validate")
}
