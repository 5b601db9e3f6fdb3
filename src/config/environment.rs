//! The environment variables that matter, as they were at one moment.
//!
//! Read once, since another thread may change the environment at any time, and
//! only `AWS_*` and the few that the field shares, so that a snapshot is small.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Variables that are read besides `AWS_*`.
const OTHERS: [&str; 14] = [
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "ALL_PROXY",
    "all_proxy",
    "REQUEST_METHOD",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "_X_AMZN_TRACE_ID",
];

/// Whether the process has more rights than whoever started it.
static PRIVILEGED: AtomicBool = AtomicBool::new(false);

/// Says that the process has more rights than whoever started it (set-uid): then what the
/// environment says of files and hosts is not believed, or it would make this process read
/// and send what its starter could not.
pub fn distrust_environment() {
    PRIVILEGED.store(true, Ordering::Relaxed);
}

/// Variables that a process with more rights than its starter must not follow: paths, hosts.
fn leads_elsewhere(name: &str) -> bool {
    name.ends_with("_FILE")
        || name.starts_with("AWS_ENDPOINT_URL")
        || name.starts_with("AWS_CONTAINER_")
        || name.starts_with("AWS_EC2_METADATA_SERVICE_ENDPOINT")
        || matches!(name, "AWS_CA_BUNDLE" | "AWS_LOGIN_CACHE_DIRECTORY")
        || (OTHERS.contains(&name) && name != "_X_AMZN_TRACE_ID")
}

/// A snapshot of the environment.
#[derive(Clone, Default)]
pub struct Environment(Arc<BTreeMap<String, String>>);

impl Environment {
    /// The process's, now. Values that are not UTF-8 are left out. Without `HOME` the
    /// home folder is the one that the system has for the user.
    pub fn of_process() -> Environment {
        let privileged = PRIVILEGED.load(Ordering::Relaxed);
        let wanted = |name: &str| {
            (name.starts_with("AWS_") || OTHERS.contains(&name)) && !(privileged && leads_elsewhere(name))
        };
        let found = std::env::vars_os().filter_map(|(k, v)| {
            let mut k = k.into_string().ok()?;
            // There, a name is the same in either case.
            if cfg!(windows) {
                k.make_ascii_uppercase();
            }
            wanted(&k).then_some((k, v.into_string().ok()?))
        });
        // Collecting would sort them first, by six kilobytes of code.
        let mut pairs = BTreeMap::new();
        pairs.extend(found);
        if !privileged && !pairs.contains_key("HOME") && !cfg!(windows) {
            let home = std::env::home_dir().and_then(|home| home.into_os_string().into_string().ok());
            pairs.extend(home.filter(|h| !h.is_empty()).map(|home| ("HOME".to_owned(), home)));
        }
        Environment(Arc::new(pairs))
    }

    /// A made-up one.
    pub fn of_pairs<K: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Environment {
        Environment(Arc::new(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect()))
    }

    /// All variables.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A variable's value; an empty one counts as not set, as in every AWS SDK.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }
}

/// Only the names: values may be secrets.
impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_elsewhere_is_known() {
        for name in [
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_ENDPOINT_URL",
            "AWS_ENDPOINT_URL_S3",
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "AWS_CA_BUNDLE",
            "HOME",
            "https_proxy",
        ] {
            assert!(leads_elsewhere(name), "{name}");
        }
        for name in ["AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_MAX_ATTEMPTS", "_X_AMZN_TRACE_ID"] {
            assert!(!leads_elsewhere(name), "{name}");
        }
    }
}
