//! Fuzz targets, all in one program: `LIBAWS_FUZZ_TARGET` names the one that runs.
//!
//! What each reads is what others wrote: answers of services, files of users,
//! models, rules, expressions. A target fails by a panic, by what the address
//! sanitizer sees, by running out of time or memory, and by its own assertions:
//! what is read and written again must read the same. `tools/fuzz` builds,
//! seeds and runs them; one program for all makes that one build.
#![no_main]

mod answers;
mod documents;
mod events;
mod models;
mod texts;

use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

/// A target: its name, and what it does with bytes.
type Target = (&'static str, fn(&[u8]));

static TARGETS: &[Target] = &[
    ("json", documents::json),
    ("cbor", documents::cbor),
    ("path", documents::path),
    ("jmespath", documents::jmespath),
    ("planted", documents::planted),
    ("dates", texts::dates),
    ("base64", texts::base64),
    ("uri", texts::uri),
    ("labels", texts::labels),
    ("chunked", texts::chunked),
    ("profile", texts::profile),
    ("key", texts::key),
    ("json-answer", answers::json),
    ("xml-answer", answers::xml),
    ("query-answer", answers::query),
    ("cbor-answer", answers::cbor),
    ("errors", answers::errors),
    ("event-stream", events::stream),
    ("event", events::message),
    ("model", models::model),
    ("packed", models::packed),
    ("rules", models::rules),
    ("program", models::program),
    ("partitions", models::partitions),
];

fn chosen() -> fn(&[u8]) {
    static CHOSEN: OnceLock<fn(&[u8])> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = std::env::var("LIBAWS_FUZZ_TARGET").unwrap_or_default();
        let names: Vec<&str> = TARGETS.iter().map(|t| t.0).collect();
        let found = TARGETS.iter().find(|t| t.0 == name);
        found.unwrap_or_else(|| panic!("LIBAWS_FUZZ_TARGET is one of {}", names.join(" "))).1
    })
}

fuzz_target!(|data: &[u8]| chosen()(data));
