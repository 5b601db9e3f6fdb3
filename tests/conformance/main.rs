//! The conformance vectors: one module for each set.
//!
//! The vectors are not part of this repository. `LIBAWS_CONFORMANCE` names
//! their folder, `../shared/conformance` if it is not set; a set that is not
//! there is passed over with a word. Each set prints `set: passed/total`.

mod cbor;
mod checksums;
mod config;
mod dates;
mod endpoint_rules;
mod endpoint_rulesets;
mod event_streams;
mod jmespath;
mod models;
mod protocols;
mod retry;
mod sigv4;

use std::path::PathBuf;

/// The folder of the vectors.
pub fn folder() -> PathBuf {
    match std::env::var_os("LIBAWS_CONFORMANCE") {
        Some(path) => path.into(),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance"),
    }
}

/// The bytes of a file of the vectors; none, with a word, if it is not there.
pub fn file(path: &str) -> Option<Vec<u8>> {
    let full = folder().join(path);
    match std::fs::read(&full) {
        Ok(bytes) => Some(bytes),
        Err(e) => {
            println!("{path}: passed over, {}: {e}", full.display());
            None
        }
    }
}

/// A JSON file of the vectors, see [`file`].
pub fn set(path: &str) -> Option<serde_json::Value> {
    let bytes = file(path)?;
    Some(serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{path}: {e}")))
}

/// Counts the cases of a set.
pub struct Score {
    set: &'static str,
    total: usize,
    failed: Vec<String>,
}

impl Score {
    /// Starts counting.
    pub fn new(set: &'static str) -> Score {
        Score { set, total: 0, failed: Vec::new() }
    }

    /// Counts a case; `name` says which it was if it failed.
    pub fn add(&mut self, passed: bool, name: impl FnOnce() -> String) {
        self.total += 1;
        if !passed {
            self.failed.push(name());
        }
    }

    /// Prints the score, and fails if a case did.
    pub fn end(self) {
        println!("{}: {}/{}", self.set, self.total - self.failed.len(), self.total);
        assert!(self.failed.is_empty(), "{} failed:\n{}", self.set, self.failed.join("\n"));
    }
}
