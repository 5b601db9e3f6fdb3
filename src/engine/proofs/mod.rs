//! A proof for every row of the table of quirks.
//!
//! A proof is a test that bears the row's name and that fails without the row. Both are shown
//! here: it is run as it is, and once more with the row taken out of the table. What a proof
//! looks at is what goes over the wire and what comes out, through the fake transport.

mod discovery;
mod rig;
mod s3;
mod services;
mod times;

use crate::quirks::{names, without};
use std::collections::BTreeSet;
use std::panic::catch_unwind;

/// Proofs by the names of their rows; each is a test too.
macro_rules! proofs {
    ($($name:ident $body:block)*) => {
        pub(super) const ALL: &[(&str, fn())] = &[$((stringify!($name), $name)),*];
        $(#[test] fn $name() $body)*
    };
}
use proofs;

fn all() -> impl Iterator<Item = (&'static str, fn())> {
    s3::ALL.iter().chain(services::ALL).copied()
}

#[test]
fn every_row_has_a_proof() {
    let rows: BTreeSet<_> = names().collect();
    let proofs: BTreeSet<_> = all().map(|(name, _)| name).collect();
    assert_eq!(names().count(), rows.len(), "a name stands twice");
    assert_eq!(rows, proofs);
}

#[test]
fn every_row_is_documented() {
    let document = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/quirks.md")).unwrap();
    let silent: Vec<_> = names().filter(|name| !document.contains(&format!("`{name}`"))).collect();
    assert!(silent.is_empty(), "docs/quirks.md says nothing of {silent:?}");
}

#[test]
fn every_proof_fails_without_its_row() {
    let missed: Vec<_> =
        all().filter(|(name, proof)| without(name, || catch_unwind(proof)).is_ok()).map(|(n, _)| n).collect();
    assert!(missed.is_empty(), "these don't need their rows: {missed:?}");
}
