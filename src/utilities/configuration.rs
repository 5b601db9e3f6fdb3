//! What a config comes to: each setting, and which source had it.
//!
//! "Which region does it take, and why that one?" is answered here without a call. Options, environment
//! and files are looked up as a client would; the value of a secret is never shown.

use super::spec::{Member, Operation, member, required};
use super::{Work, at_once};
use crate::config::{OptionKind, Sources, option_specs};
use crate::document::{Builder, Document};
use crate::engine::Principal;
use bytes::Bytes;
use std::sync::Arc;

const SETTINGS: &[Member] = &[
    required("Profile", "string", "the selected profile"),
    member("Region", "string", "the region, if there is one"),
    required("Settings", "list", "of each that is set Name, Source, and Value unless it is a secret"),
    required("Files", "list", "of each shared file Path and Read"),
    required("Warnings", "list", "what was passed over in them"),
];

pub(super) const OPERATIONS: &[Operation] =
    &[Operation { name: "Resolve", input: &[], output: SETTINGS, run: resolve }];

fn resolve(caller: Arc<Principal>, _: Document) -> Work {
    at_once(move || {
        let sources = caller.sources();
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        text(&mut b, "Profile", sources.profile_name());
        if let Some(region) = &caller.settings().region {
            text(&mut b, "Region", region);
        }
        b.key("Settings");
        b.begin_list();
        for spec in option_specs() {
            let found = match spec.name {
                "endpoint_url" if sources.config().value("endpoint_url").is_none() => {
                    sources.endpoint_url("")?
                }
                name => sources.origin(name)?.map(|(source, value)| (source, value.to_owned())),
            };
            let Some((source, value)) = found else { continue };
            b.begin_map();
            text(&mut b, "Name", spec.name);
            text(&mut b, "Source", &source);
            // A command line may hold one, too.
            let secret = matches!(spec.kind, OptionKind::Secret | OptionKind::Proxy)
                || spec.name == "credential_process";
            if !secret {
                text(&mut b, "Value", &value);
            }
            b.end_map();
        }
        b.end_list();
        files(&mut b, sources);
        b.end_map();
        Ok(b.finish())
    })
}

/// Members `Files` and `Warnings`.
pub(super) fn files(b: &mut Builder, sources: &Sources) {
    b.key("Files");
    b.begin_list();
    for (path, read) in sources.profiles().sources() {
        b.begin_map();
        text(b, "Path", &path.to_string_lossy());
        b.key("Read");
        b.bool(*read);
        b.end_map();
    }
    b.end_list();
    b.key("Warnings");
    b.begin_list();
    sources.profiles().warnings().iter().for_each(|warning| b.string(warning));
    b.end_list();
}

fn text(b: &mut Builder, key: &str, value: &str) {
    b.key(key);
    b.string(value);
}
