//! Credentials themselves: read, explained, forgotten.
//!
//! `Retrieve` gives those that a client of the config would sign with, through the cache that such
//! clients share. `Explain` asks each provider anew and says what it looked for, why it declined and how
//! long it took; there is no secret in that, so it may go into a report.

use super::spec::{Member, Operation, member};
use super::{Work, at_once, configuration};
use crate::document::{Builder, Document};
use crate::engine::Principal;
use crate::error::{Error, Status};
use bytes::Bytes;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

const KEYS: &[Member] = &[
    member("AccessKeyId", "string", "the key's id"),
    member("SecretAccessKey", "string", "the secret"),
    member("SessionToken", "string", "the session token, of temporary ones"),
    member("Expiration", "timestamp", "when they end, if they do"),
    member("AccountId", "string", "the account, where it is known"),
    member("Source", "string", "the provider"),
];

const STEPS: &[Member] = &[
    member("Found", "boolean", "whether there are credentials"),
    member("Profile", "string", "the selected profile"),
    member("Steps", "list", "of each provider Provider, Outcome, Reason and Milliseconds"),
    member("Files", "list", "of each shared file Path and Read"),
    member("Warnings", "list", "what was passed over in them"),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "Explain", input: &[], output: STEPS, run: explain },
    Operation { name: "Invalidate", input: &[], output: &[], run: invalidate },
    Operation { name: "Retrieve", input: &[], output: KEYS, run: retrieve },
];

fn retrieve(caller: Arc<Principal>, _: Document) -> Work {
    Box::pin(async move {
        let Some(c) = caller.credentials().await? else {
            let text = "the config is anonymous: there are no credentials";
            return Err(Error::new(Status::Credentials, "NoCredentials", text).at("credentials"));
        };
        Ok(map(|b| {
            text(b, "AccessKeyId", c.access_key_id());
            text(b, "SecretAccessKey", c.secret_access_key());
            if let Some(token) = c.session_token() {
                text(b, "SessionToken", token);
            }
            if let Some(end) = c.expires() {
                b.key("Expiration");
                let seconds = end.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
                b.time(i64::try_from(seconds).unwrap_or(i64::MAX), 0);
            }
            if let Some(account) = c.account_id() {
                text(b, "AccountId", account);
            }
            text(b, "Source", c.source());
        }))
    })
}

fn explain(caller: Arc<Principal>, _: Document) -> Work {
    Box::pin(async move {
        let (found, steps) = caller.explain().await;
        Ok(map(|b| {
            b.key("Found");
            b.bool(found.is_ok());
            text(b, "Profile", caller.sources().profile_name());
            b.key("Steps");
            b.begin_list();
            for step in &steps {
                b.begin_map();
                text(b, "Provider", &step.provider);
                text(b, "Outcome", step.outcome);
                text(b, "Reason", &step.reason);
                b.key("Milliseconds");
                b.int(i64::try_from(step.took.as_millis()).unwrap_or(i64::MAX));
                b.end_map();
            }
            b.end_list();
            configuration::files(b, caller.sources());
        }))
    })
}

fn invalidate(caller: Arc<Principal>, _: Document) -> Work {
    at_once(move || {
        caller.invalidate();
        Ok(Document::empty_map())
    })
}

fn map(fill: impl FnOnce(&mut Builder)) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    fill(&mut b);
    b.end_map();
    b.finish()
}

fn text(b: &mut Builder, key: &str, value: &str) {
    b.key(key);
    b.string(value);
}
