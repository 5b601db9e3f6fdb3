//! What a call makes use of, as services count it: the ids behind `m/` in the user agent.
//!
//! The names and ids are the field's, the same in all SDKs. Those of layers above (a waiter, a paginator, a transfer)
//! come by the option `user_agent_features`, by name; the others are noted where the thing is done. A set is one number,
//! so that to add to it, and to find the user agent made for it before, costs a call nothing to speak of.

use crate::error::{Error, Result};
use crate::model::nearest;
use std::ops::{BitOr, BitOrAssign};

/// A set of features.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Features(u128);

/// Every feature by its name, with its id.
const ALL: &[(&str, &str)] = &[
    ("RESOURCE_MODEL", "A"),
    ("WAITER", "B"),
    ("PAGINATOR", "C"),
    ("RETRY_MODE_LEGACY", "D"),
    ("RETRY_MODE_STANDARD", "E"),
    ("RETRY_MODE_ADAPTIVE", "F"),
    ("S3_TRANSFER", "G"),
    ("S3_CRYPTO_V1N", "H"),
    ("S3_CRYPTO_V2", "I"),
    ("S3_EXPRESS_BUCKET", "J"),
    ("S3_ACCESS_GRANTS", "K"),
    ("GZIP_REQUEST_COMPRESSION", "L"),
    ("PROTOCOL_RPC_V2_CBOR", "M"),
    ("ENDPOINT_OVERRIDE", "N"),
    ("ACCOUNT_ID_ENDPOINT", "O"),
    ("ACCOUNT_ID_MODE_PREFERRED", "P"),
    ("ACCOUNT_ID_MODE_DISABLED", "Q"),
    ("ACCOUNT_ID_MODE_REQUIRED", "R"),
    ("SIGV4A_SIGNING", "S"),
    ("RESOLVED_ACCOUNT_ID", "T"),
    ("FLEXIBLE_CHECKSUMS_REQ_CRC32", "U"),
    ("FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V"),
    ("FLEXIBLE_CHECKSUMS_REQ_CRC64", "W"),
    ("FLEXIBLE_CHECKSUMS_REQ_SHA1", "X"),
    ("FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y"),
    ("FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z"),
    ("FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a"),
    ("FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b"),
    ("FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c"),
    ("DDB_MAPPER", "d"),
    ("CREDENTIALS_CODE", "e"),
    ("CREDENTIALS_JVM_SYSTEM_PROPERTIES", "f"),
    ("CREDENTIALS_ENV_VARS", "g"),
    ("CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"),
    ("CREDENTIALS_STS_ASSUME_ROLE", "i"),
    ("CREDENTIALS_STS_ASSUME_ROLE_SAML", "j"),
    ("CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"),
    ("CREDENTIALS_STS_FEDERATION_TOKEN", "l"),
    ("CREDENTIALS_STS_SESSION_TOKEN", "m"),
    ("CREDENTIALS_PROFILE", "n"),
    ("CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"),
    ("CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"),
    ("CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q"),
    ("CREDENTIALS_PROFILE_SSO", "r"),
    ("CREDENTIALS_SSO", "s"),
    ("CREDENTIALS_PROFILE_SSO_LEGACY", "t"),
    ("CREDENTIALS_SSO_LEGACY", "u"),
    ("CREDENTIALS_PROFILE_PROCESS", "v"),
    ("CREDENTIALS_PROCESS", "w"),
    ("CREDENTIALS_BOTO2_CONFIG_FILE", "x"),
    ("CREDENTIALS_AWS_SDK_STORE", "y"),
    ("CREDENTIALS_HTTP", "z"),
    ("CREDENTIALS_IMDS", "0"),
    ("SSO_LOGIN_DEVICE", "1"),
    ("SSO_LOGIN_AUTH", "2"),
    ("BEARER_SERVICE_ENV_VARS", "3"),
    ("OBSERVABILITY_TRACING", "4"),
    ("OBSERVABILITY_METRICS", "5"),
    ("OBSERVABILITY_OTEL_TRACING", "6"),
    ("OBSERVABILITY_OTEL_METRICS", "7"),
    ("CREDENTIALS_COGNITO", "8"),
    ("S3_TRANSFER_UPLOAD_DIRECTORY", "9"),
    ("S3_TRANSFER_DOWNLOAD_DIRECTORY", "+"),
    ("CLI_V1_TO_V2_MIGRATION_DEBUG_MODE", "-"),
    ("LOGIN_SAME_DEVICE", "AA"),
    ("LOGIN_CROSS_DEVICE", "AB"),
    ("CREDENTIALS_PROFILE_LOGIN", "AC"),
    ("CREDENTIALS_LOGIN", "AD"),
    ("FLEXIBLE_CHECKSUMS_REQ_MD5", "AE"),
    ("FLEXIBLE_CHECKSUMS_REQ_SHA512", "AF"),
    ("FLEXIBLE_CHECKSUMS_REQ_XXHASH3", "AG"),
    ("FLEXIBLE_CHECKSUMS_REQ_XXHASH64", "AH"),
    ("FLEXIBLE_CHECKSUMS_REQ_XXHASH128", "AI"),
    ("S3_REGION_REDIRECT", "Ah"),
];

/// The longest list of ids that is sent: services read no further.
const MAX_LEN: usize = 1024;

impl Features {
    /// None.
    pub const NONE: Features = Features(0);

    /// One by its name, for constants: an unknown name does not compile.
    pub const fn known(name: &str) -> Features {
        let mut at = 0;
        while at < ALL.len() {
            if same(ALL[at].0.as_bytes(), name.as_bytes()) {
                return Features(1 << at);
            }
            at += 1;
        }
        panic!("no feature has this name")
    }

    /// Those of names with commas or blanks between.
    pub fn parse(names: &str) -> Result<Features> {
        let mut found = Features::NONE;
        for name in names.split([',', ' ']).filter(|name| !name.is_empty()) {
            let Some(at) = ALL.iter().position(|(n, _)| n.eq_ignore_ascii_case(name)) else {
                let hint = match nearest(name, ALL.iter().map(|(n, _)| *n)) {
                    Some(near) => format!("; did you mean {near:?}?"),
                    None => String::new(),
                };
                let text = format!("user_agent_features: there is no feature {name:?}{hint}");
                return Err(Error::invalid("InvalidConfiguration", text).at("configuration"));
            };
            found.0 |= 1 << at;
        }
        Ok(found)
    }

    /// The one of an id, such as an endpoint's rule names; none of an unknown one.
    pub fn of_id(id: &str) -> Features {
        ALL.iter().position(|(_, i)| *i == id).map_or(Features::NONE, |at| Features(1 << at))
    }

    /// The id of a name.
    pub fn id(name: &str) -> Option<&'static str> {
        ALL.iter().find(|(n, _)| *n == name).map(|(_, id)| *id)
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of these are among them.
    pub fn has(self, other: Features) -> bool {
        self.0 & other.0 == other.0
    }

    /// The ids with commas between, in the order of the table.
    pub fn ids(self) -> String {
        let mut text = String::new();
        for (at, (_, id)) in ALL.iter().enumerate() {
            if self.0 & (1 << at) == 0 {
                continue;
            }
            if text.len() + 1 + id.len() > MAX_LEN {
                break;
            }
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(id);
        }
        text
    }
}

impl BitOr for Features {
    type Output = Features;

    fn bitor(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }
}

impl BitOrAssign for Features {
    fn bitor_assign(&mut self, other: Features) {
        self.0 |= other.0;
    }
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

// A set has a bit for each.
const _: () = assert!(ALL.len() <= 128);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_listed_once_in_the_order_of_the_table() {
        let waiter = Features::known("WAITER");
        assert_eq!((Features::known("CREDENTIALS_CODE") | waiter | waiter).ids(), "B,e");
        assert_eq!(Features::parse("waiter, S3_TRANSFER").unwrap().ids(), "B,G");
        assert_eq!((Features::of_id("O").ids(), Features::of_id("?")), ("O".to_owned(), Features::NONE));
        assert!(Features::NONE.ids().is_empty() && waiter.has(waiter) && !Features::NONE.has(waiter));
        let error = Features::parse("WAITRE").unwrap_err();
        assert!(error.to_string().contains("did you mean \"WAITER\""), "{error}");
    }

    #[test]
    fn no_two_features_share_a_name_or_an_id() {
        for (at, (name, id)) in ALL.iter().enumerate() {
            assert!(ALL[..at].iter().all(|(n, i)| n != name && i != id), "{name} {id}");
            assert!(!id.is_empty() && id.len() <= 2);
        }
        // All of them at once are not cut.
        let all = ALL.iter().fold(Features::NONE, |all, (name, _)| all | Features::known(name));
        assert_eq!(all.ids().split(',').count(), ALL.len());
    }
}
