//! Signature Version 2: the signature as one more field of the form.
//!
//! Two old services (SimpleDB, Import/Export) know no other. The form's fields, sorted, are what
//! is signed; key, algorithm and time are fields too, so nothing goes into headers.

use super::canonical::{host, percent};
use super::params::{SigningParams, Target};
use super::seal::require_keys;
use super::stamp::Stamp;
use crate::crypto::HmacKey;
use crate::document::{base64, order};
use crate::error::Result;

/// The form with what signs it added. `form` is percent-encoded as RFC 3986 has it.
pub fn sign_form(params: &SigningParams, target: &Target, form: &str) -> Result<String> {
    require_keys(params.credentials)?;
    let encoded = |text: &str| {
        let mut out = Vec::with_capacity(text.len() * 2);
        percent(text.as_bytes(), |_| false, &mut out);
        // Percent-encoded text is ASCII.
        String::from_utf8(out).unwrap_or_default()
    };
    let mut fields: Vec<String> = form.split('&').filter(|f| !f.is_empty()).map(str::to_owned).collect();
    fields.push(format!("AWSAccessKeyId={}", encoded(params.credentials.access_key_id())));
    fields.push("SignatureVersion=2".to_owned());
    fields.push("SignatureMethod=HmacSHA256".to_owned());
    fields.push(format!("Timestamp={}", encoded(&Stamp::new(params.time).extended())));
    if let Some(token) = params.credentials.session_token() {
        fields.push(format!("SecurityToken={}", encoded(token)));
    }
    // By name, and `=` must not take part in the order of names.
    order::sort_by(&mut fields, |a, b| name(a).cmp(name(b)));
    let form = fields.join("&");
    let host = host(target.authority, target.https);
    let text = format!("{}\n{host}\n{}\n{form}", target.method, target.path);
    let code = HmacKey::new(params.credentials.secret_access_key().as_bytes()).sign(text.as_bytes());
    Ok(format!("{form}&Signature={}", encoded(&base64::text(&code))))
}

fn name(field: &str) -> &str {
    field.split('=').next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Options;
    use crate::identity::Keys;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn a_form_is_signed_as_other_sdks_sign_it() {
        let keys = Keys {
            session_token: Some(crate::crypto::Secret::new("tok/en+=".to_owned())),
            ..Keys::new("AKID", "secret")
        };
        let params = SigningParams {
            credentials: &keys.into(),
            region: "us-east-1",
            service: "sdb",
            time: UNIX_EPOCH + Duration::from_secs(1_440_938_160),
            options: Options::DEFAULT,
        };
        let target =
            Target { method: "POST", path: "/", query: "", authority: "sdb.amazonaws.com", https: true };
        let form = "Action=Select&Version=2009-04-15&SelectExpression=select%20%2A%20from%20%60d%60";
        let signed = sign_form(&params, &target, form).unwrap();
        assert_eq!(
            signed,
            "AWSAccessKeyId=AKID&Action=Select&SecurityToken=tok%2Fen%2B%3D\
             &SelectExpression=select%20%2A%20from%20%60d%60&SignatureMethod=HmacSHA256&SignatureVersion=2\
             &Timestamp=2015-08-30T12%3A36%3A00Z&Version=2009-04-15\
             &Signature=jUp5Za4adMtXHS854n%2FYUaXJc3BuasjSpia%2Bqp11i2I%3D"
        );
    }
}
