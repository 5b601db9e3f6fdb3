//! The conformance vectors: one module for each set.
//!
//! The vectors are not part of this repository. `LIBAWS_CONFORMANCE` names
//! their folder, `../shared/conformance` if it is not set; a set that is not
//! there is passed over with a word. Each set prints `set: passed/total`, and [`totals`]
//! compares that with what the folder holds. `make conformance` shows all of it.

mod cbor;
mod checksums;
mod config;
mod credentials;
mod dates;
mod endpoint_rules;
mod endpoint_rulesets;
mod event_streams;
mod jmespath;
mod models;
mod protocols;
mod retry;
mod sigv4;
mod telemetry;
mod totals;

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

/// The names of the files of a folder of the vectors, sorted; none, with a word, if it is not there.
pub fn files(path: &str) -> Vec<String> {
    let Ok(found) = std::fs::read_dir(folder().join(path)) else {
        println!("{path}: passed over, it is not there");
        return Vec::new();
    };
    let mut names: Vec<String> = found.map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The JSON files of a folder of the vectors, whatever they are called.
pub fn sets(path: &str) -> Vec<serde_json::Value> {
    let names = files(path).into_iter().filter(|name| name.ends_with(".json"));
    names.filter_map(|name| set(&format!("{path}/{name}"))).collect()
}

/// Counts the cases of a set.
pub struct Score {
    set: String,
    total: usize,
    failed: Vec<String>,
    /// Cases that fail with a reason.
    excused: usize,
}

impl Score {
    /// Starts counting.
    pub fn new(set: impl Into<String>) -> Score {
        Score { set: set.into(), total: 0, failed: Vec::new(), excused: 0 }
    }

    /// Counts a case; `name` says which it was if it failed.
    pub fn add(&mut self, passed: bool, name: impl FnOnce() -> String) {
        self.total += 1;
        if !passed {
            self.failed.push(name());
        }
    }

    /// Counts a case that fails for a reason, which is printed.
    pub fn excuse(&mut self, name: &str, reason: &str) {
        self.total += 1;
        self.excused += 1;
        println!("  {}: {name}: {reason}", self.set);
    }

    /// Prints the score, and fails if a case did.
    pub fn end(self) {
        let excused =
            if self.excused == 0 { String::new() } else { format!(", {} with a reason", self.excused) };
        let passed = self.total - self.failed.len() - self.excused;
        println!("{}: {passed}/{}{excused}", self.set, self.total);
        assert!(self.failed.is_empty(), "{} failed:\n{}", self.set, self.failed.join("\n"));
    }
}
