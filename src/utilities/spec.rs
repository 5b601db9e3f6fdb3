//! What there is: the utilities and their operations, as a table that describes itself.

use super::{Work, cloudfront, configuration, credentials, endpoints, imds, signer, tokens};
use crate::document::{Document, json};
use crate::engine::Principal;
use std::sync::Arc;

/// A utility: something that is used like a client, of no service.
pub(super) struct Utility {
    pub name: &'static str,
    pub operations: &'static [Operation],
}

/// One of its operations.
pub(super) struct Operation {
    pub name: &'static str,
    pub input: &'static [Member],
    pub output: &'static [Member],
    pub run: fn(Arc<Principal>, Document) -> Work,
}

/// A member of an input or an output.
pub(super) struct Member {
    pub name: &'static str,
    /// The kind, as models call it.
    pub kind: &'static str,
    pub required: bool,
    pub doc: &'static str,
}

pub(super) const fn member(name: &'static str, kind: &'static str, doc: &'static str) -> Member {
    Member { name, kind, required: false, doc }
}

pub(super) const fn required(name: &'static str, kind: &'static str, doc: &'static str) -> Member {
    Member { name, kind, required: true, doc }
}

/// All of them.
pub(super) static UTILITIES: &[Utility] = &[
    Utility { name: "cloudfront-signer", operations: cloudfront::OPERATIONS },
    Utility { name: "configuration", operations: configuration::OPERATIONS },
    Utility { name: "credentials", operations: credentials::OPERATIONS },
    Utility { name: "dsql-auth", operations: tokens::DSQL },
    Utility { name: "endpoint-rules", operations: endpoints::OPERATIONS },
    Utility { name: "imds", operations: imds::OPERATIONS },
    Utility { name: "rds-auth", operations: tokens::RDS },
    Utility { name: "request-signer", operations: signer::OPERATIONS },
];

/// A utility as `describe` gives services.
pub(super) fn describe(utility: &Utility, out: &mut Vec<u8>) {
    field(out, b'{', "name", utility.name);
    field(out, b',', "serviceId", utility.name);
    field(out, b',', "apiVersion", "");
    out.extend_from_slice(br#","operations":["#);
    for (i, operation) in utility.operations.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json::write_string(operation.name.as_bytes(), out);
    }
    out.extend_from_slice(br#"],"errors":[]}"#);
}

/// An operation as `describe` gives those of services.
pub(super) fn describe_operation(operation: &Operation, out: &mut Vec<u8>) {
    field(out, b'{', "name", operation.name);
    field(out, b',', "method", "");
    for (side, members) in [("input", operation.input), ("output", operation.output)] {
        out.push(b',');
        json::write_string(side.as_bytes(), out);
        out.extend_from_slice(b":[");
        for (i, m) in members.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            field(out, b'{', "name", m.name);
            field(out, b',', "shape", m.kind);
            field(out, b',', "type", m.kind);
            out.extend_from_slice(format!(r#","required":{}}}"#, m.required).as_bytes());
        }
        out.push(b']');
    }
    out.extend_from_slice(br#","errors":[]}"#);
}

fn field(out: &mut Vec<u8>, before: u8, key: &str, value: &str) {
    out.push(before);
    json::write_string(key.as_bytes(), out);
    out.push(b':');
    json::write_string(value.as_bytes(), out);
}

#[cfg(test)]
mod tests {
    use super::UTILITIES;

    #[test]
    fn no_utility_hides_a_service() {
        let hidden = |name: &str| crate::model::catalog().any(|service| service.name == name);
        assert!(UTILITIES.iter().all(|u| !hidden(u.name)));
        assert!(UTILITIES.is_sorted_by_key(|u| u.name));
    }
}
