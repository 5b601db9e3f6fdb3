//! The environment variables that matter, as they were at one moment.
//!
//! Read once, since another thread may change the environment at any time, and
//! only `AWS_*` and the few that the field shares, so that a snapshot is small.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Variables that are read besides `AWS_*`.
const OTHERS: [&str; 12] = [
    "HOME",
    "USERPROFILE",
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

/// A snapshot of the environment.
#[derive(Clone, Default)]
pub struct Environment(Arc<BTreeMap<String, String>>);

impl Environment {
    /// The process's, now. Values that are not UTF-8 are left out.
    pub fn of_process() -> Environment {
        let wanted = |name: &str| name.starts_with("AWS_") || OTHERS.contains(&name);
        let pairs = std::env::vars_os().filter_map(|(k, v)| {
            let k = k.into_string().ok().filter(|k| wanted(k))?;
            Some((k, v.into_string().ok()?))
        });
        Environment(Arc::new(pairs.collect()))
    }

    /// A made-up one.
    pub fn of_pairs<K: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Environment {
        Environment(Arc::new(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect()))
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
