//! What of a request or an answer must not get into a file.
//!
//! Cassettes are kept beside tests, in repositories that many can read. Secrets are found by their
//! names: of headers, of query parameters, of members in JSON, CBOR, XML and forms; some by what stands
//! beside them, and signed URLs by what is in them. The list is rather too long than too short, for the same word stands
//! in the place of each on both sides of a comparison: what is replayed with a secret replaced still finds its answer.

use crate::document::{Builder, Document, Kind, Value, cbor, json};
use bytes::Bytes;

/// Stands in the place of a secret. It is valid base64, because members that are blobs must stay so.
pub(super) const WORD: &str = "REDACTED";

/// Headers with secrets.
const HEADERS: [&str; 13] = [
    "authorization",
    "cookie",
    "dpop",
    "proxy-authenticate",
    "proxy-authorization",
    "set-cookie",
    "x-amz-copy-source-server-side-encryption-customer-key",
    "x-amz-s3session-token",
    "x-amz-security-token",
    "x-amz-server-side-encryption-customer-key",
    "x-amz-sso_bearer_token",
    "x-api-key",
    "x-aws-ec2-metadata-token",
];

/// Members and parameters with secrets, in lower case; besides those that end in `password`.
const MEMBERS: [&str; 43] = [
    "accesstoken",
    "access_token",
    "assertion",
    "authcode",
    "authkey",
    "authorizationtoken",
    "authorizedurl",
    "authtoken",
    "clientassertion",
    "clientsecret",
    "client_secret",
    "codeverifier",
    "code_verifier",
    "credentialstring",
    "devicecode",
    "embedurl",
    "idtoken",
    "id_token",
    "keymaterial",
    "passphrase",
    "plaintext",
    "presharedkey",
    "privatekey",
    "privatekeybase64",
    "privatekeyplaintext",
    "refreshtoken",
    "refresh_token",
    "samlassertion",
    "secret",
    "secretaccesskey",
    "secretbinary",
    "secretkey",
    "secretstring",
    "servicecredentialsecret",
    "session",
    "sessiontoken",
    "signature",
    "streamurl",
    "subjecttoken",
    "token",
    "tokencode",
    "tokenvalue",
    "webidentitytoken",
];

/// Maps whose values are secrets, all of them: what identity pools and user pools are logged into with.
const MAPS: [&str; 3] = ["Logins", "AuthParameters", "ChallengeResponses"];

/// Whether a header, by its name in lower case, holds a secret.
pub(super) fn is_secret_header(name: &str) -> bool {
    HEADERS.contains(&name)
}

/// Whether a member or parameter does.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    MEMBERS.contains(&name.as_str()) || name.ends_with("password")
}

/// Whether a query parameter belongs to a signature: a part of no request's meaning.
pub(super) fn signs(name: &str) -> bool {
    const SIGNING: [&str; 8] = [
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-Security-Token",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
        "AWSAccessKeyId",
    ];
    SIGNING.iter().any(|s| s.eq_ignore_ascii_case(name))
}

/// A query or form with its secrets replaced.
pub(super) fn form(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, pair) in text.split('&').enumerate() {
        if i > 0 {
            out.push('&');
        }
        let Some((name, value)) = pair.split_once('=') else {
            out.push_str(pair);
            continue;
        };
        let last = name.rsplit('.').next().unwrap_or(name);
        let hide = !value.is_empty()
            && (is_secret(last) || (signs(name) && !name.eq_ignore_ascii_case("X-Amz-Algorithm")));
        out.push_str(name);
        out.push('=');
        out.push_str(if hide { WORD } else { value });
    }
    out
}

/// A body with its secrets replaced; `None` where it has none.
pub(super) fn body(content_type: &str, body: &Bytes) -> Option<Bytes> {
    let first = body.iter().find(|b| !b.is_ascii_whitespace())?;
    let is = |word: &str| content_type.contains(word);
    if matches!(first, b'{' | b'[') && !is("cbor") {
        let doc = Document::from_json(body.clone()).ok()?;
        return rewritten(&doc, json::write);
    }
    if is("cbor") {
        let doc = Document::from_cbor(body.clone()).ok()?;
        return rewritten(&doc, cbor::write);
    }
    let text = std::str::from_utf8(body).ok()?;
    let changed = match first {
        b'<' => xml(text),
        _ if is("form") => form(text),
        _ => return None,
    };
    (changed != text).then(|| changed.into())
}

fn rewritten(doc: &Document, write: fn(Value<'_>, &mut Vec<u8>)) -> Option<Bytes> {
    if !holds(doc.root(), false) {
        return None;
    }
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    copy(doc.root(), &mut b, false);
    let mut out = Vec::new();
    write(b.finish().root(), &mut out);
    Some(out.into())
}

// Both go as deep as what was read, and the readers cap that. `all` is what is inside one of `MAPS`.
fn holds(value: Value<'_>, all: bool) -> bool {
    match value.kind() {
        Kind::Map => {
            value.entries().any(|(k, v)| hidden(value, k, v) || holds(v, is_map_of_secrets(k)))
                || all && value.entries().any(|(_, v)| is_text(v))
        }
        Kind::List => value.children().any(|v| holds(v, all)),
        _ => false,
    }
}

fn copy(value: Value<'_>, out: &mut Builder, all: bool) {
    match value.kind() {
        Kind::Map => {
            out.begin_map();
            for (key, v) in value.entries() {
                out.key(key.as_str().unwrap_or(""));
                match (all && is_text(v) || hidden(value, key, v), v.kind()) {
                    (false, _) => copy(v, out, is_map_of_secrets(key)),
                    (true, Kind::Blob) => out.blob(WORD.as_bytes()),
                    (true, _) => out.string(WORD),
                }
            }
            out.end_map();
        }
        Kind::List => {
            out.begin_list();
            value.children().for_each(|v| copy(v, out, all));
            out.end_list();
        }
        _ => out.value(value),
    }
}

fn is_map_of_secrets(key: Value<'_>) -> bool {
    key.as_str().is_some_and(|key| MAPS.contains(&key))
}

fn is_text(value: Value<'_>) -> bool {
    matches!(value.kind(), Kind::String | Kind::Blob) && !value.bytes().is_empty()
}

/// Whether a map's member is a secret: by its name, by what stands beside it, or because whoever has it is let in.
fn hidden(map: Value<'_>, key: Value<'_>, value: Value<'_>) -> bool {
    let Some(name) = key.as_str().filter(|_| is_text(value)) else { return false };
    is_secret(name)
        || name == "Value" && map.member("Type").as_str() == Some("SecureString")
        || name == "code" && map.member("grantType").as_str().is_some()
        || value.as_str().is_some_and(|url| url.contains("X-Amz-Signature="))
}

/// The texts of elements that hold secrets are replaced; nothing else is touched.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let Some(end) = tag.find('>') else {
            rest = tag;
            break;
        };
        let (head, after) = tag.split_at(end + 1);
        out.push_str(head);
        rest = after;
        let name = head[1..end].split([' ', '/', '\t', '\n', '\r']).next().unwrap_or("");
        let local = name.rsplit(':').next().unwrap_or(name);
        if !head.ends_with("/>") && is_secret(local) {
            let len = match rest.strip_prefix("<![CDATA[") {
                Some(inner) => inner.find("]]>").map_or(rest.len(), |n| n + 12),
                None => rest.find('<').unwrap_or(rest.len()),
            };
            if len > 0 {
                out.push_str(WORD);
            }
            rest = &rest[len..];
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(content_type: &str, text: &str) -> String {
        let text = Bytes::copy_from_slice(text.as_bytes());
        let out = body(content_type, &text).unwrap_or(text);
        String::from_utf8(out.to_vec()).unwrap()
    }

    #[test]
    fn members_are_replaced_in_each_form() {
        let json = r#"{"Credentials":{"AccessKeyId":"AKID","SecretAccessKey":"s3","list":[{"accessToken":"a"}]},"n":1}"#;
        assert_eq!(
            changed("application/json", json),
            r#"{"Credentials":{"AccessKeyId":"AKID","SecretAccessKey":"REDACTED","list":[{"accessToken":"REDACTED"}]},"n":1}"#
        );
        let xml = "<a><x:SecretAccessKey k='v'>s3</x:SecretAccessKey><SessionToken><![CDATA[t<]]></SessionToken><Token/><b>1</b></a>";
        assert_eq!(
            changed("text/xml", xml),
            "<a><x:SecretAccessKey k='v'>REDACTED</x:SecretAccessKey><SessionToken>REDACTED</SessionToken><Token/><b>1</b></a>"
        );
        let form = "Action=A&WebIdentityToken=ey.J&Login.MasterPassword=p&X=1";
        assert_eq!(
            changed("application/x-www-form-urlencoded", form),
            "Action=A&WebIdentityToken=REDACTED&Login.MasterPassword=REDACTED&X=1"
        );
    }

    #[test]
    fn what_is_secret_by_its_neighbours_is_replaced() {
        for (from, to) in [
            (r#"{"Type":"SecureString","Value":"s3"}"#, r#"{"Type":"SecureString","Value":"REDACTED"}"#),
            (r#"{"Type":"String","Value":"s3"}"#, r#"{"Type":"String","Value":"s3"}"#),
            (r#"{"Logins":{"a.b":"t"},"n":["x"]}"#, r#"{"Logins":{"a.b":"REDACTED"},"n":["x"]}"#),
            (r#"{"AuthParameters":{"SECRET_HASH":"h"}}"#, r#"{"AuthParameters":{"SECRET_HASH":"REDACTED"}}"#),
            (r#"{"grantType":"g","code":"c"}"#, r#"{"grantType":"g","code":"REDACTED"}"#),
            (r#"{"code":"ThrottlingException"}"#, r#"{"code":"ThrottlingException"}"#),
            (r#"{"u":"https://h/?X-Amz-Signature=ab"}"#, r#"{"u":"REDACTED"}"#),
            (r#"{"Passphrase":"p","Session":"s"}"#, r#"{"Passphrase":"REDACTED","Session":"REDACTED"}"#),
        ] {
            assert_eq!(changed("application/json", from), to);
        }
    }

    #[test]
    fn what_has_no_secret_stays_byte_for_byte() {
        for text in [r#"{ "a" : 1.50 }"#, "<a>", "<", "", "token=x", "{broken", "<token"] {
            assert_eq!(changed("application/json", text), text);
        }
    }

    #[test]
    fn a_blob_stays_a_blob() {
        let mut out = Vec::new();
        let doc = Document::from_json(Bytes::from_static(b"{\"SecretBinary\":\"x\"}")).unwrap();
        cbor::write(doc.root(), &mut out);
        let changed = body("application/cbor", &out.into()).unwrap();
        let doc = Document::from_cbor(changed).unwrap();
        assert_eq!(doc.root().member("SecretBinary").as_str(), Some(WORD));
    }
}
