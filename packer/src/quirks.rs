//! Corrections to models: what the official SDKs change by hand before they use them.
//!
//! One table. A row says where it applies, why, and what it does to the facts. A row
//! that finds nothing to change is fine (models get mended), except that its
//! service must be the one named; quirks that need the wire or the caller's values
//! are not here but in the library's own table.

use crate::model::{Model, Shape};
use crate::records::{MemberFlags, OpFlags, ShapeFlags, ShapeKind};

/// One correction.
pub struct Quirk {
    /// Its name, which is that of its test too.
    pub name: &'static str,
    /// The folders of the services it is for.
    pub services: &'static [&'static str],
    /// Why.
    pub reason: &'static str,
    /// What it does.
    apply: fn(&mut Model),
}

/// The corrections, in the order in which they are made.
pub const QUIRKS: &[Quirk] = &[
    Quirk {
        name: "the_bucket_leaves_the_uri",
        services: &["s3"],
        reason: "The endpoint rules add the bucket, to the host or to the path: the URI must not add it again.",
        apply: bucket_out_of_uri,
    },
    Quirk {
        name: "an_answer_to_head_has_no_modelled_errors",
        services: &["s3"],
        reason: "An answer to HEAD has no body, so its 404 can't be told to be NoSuchKey: it is NotFound.",
        apply: |m| m.operation_mut("HeadObject").into_iter().for_each(|o| o.errors.clear()),
    },
    Quirk {
        name: "public_buckets_and_access_points_of_several_regions",
        services: &["s3"],
        reason: "Public buckets are read without credentials; multi-region access points are signed with SigV4a.",
        apply: |m| add_auth(m, &["aws.auth#sigv4a", "smithy.api#noAuth"]),
    },
    Quirk {
        name: "schemes_that_the_list_leaves_out_are_added",
        services: &["cloudfront-keyvaluestore", "events", "sesv2"],
        reason: "Their endpoint rules ask for SigV4a, which the list of schemes leaves out.",
        apply: |m| add_auth(m, &["aws.auth#sigv4", "aws.auth#sigv4a"]),
    },
    Quirk {
        name: "the_account_is_not_put_before_the_host_twice",
        services: &["s3control"],
        reason: "The endpoint rules put the account id into the host: the prefix must not add it again.",
        apply: |m| {
            m.operations
                .iter_mut()
                .filter(|o| o.host_prefix == "{AccountId}.")
                .for_each(|o| o.host_prefix.clear())
        },
    },
    Quirk {
        name: "settings_that_are_left_out_are_not_sent",
        services: &["s3", "s3control"],
        reason: "A setting that is left out must not be sent as false: that would open what was blocked.",
        apply: |m| flag_all(m, MemberFlags::BOX, |s, _| s == "PublicAccessBlockConfiguration"),
    },
    Quirk {
        name: "no_member_of_ec2_has_a_default",
        services: &["ec2"],
        reason: "The service tells left out from zero everywhere: no member has a default.",
        apply: |m| flag_all(m, MemberFlags::BOX, |_, _| true),
    },
    Quirk {
        name: "a_visibility_timeout_of_zero_is_sent",
        services: &["sqs"],
        reason: "A visibility timeout of zero means visible at once, so a zero must be sent.",
        apply: |m| flag_all(m, MemberFlags::BOX, |_, name| name == "VisibilityTimeout"),
    },
    Quirk {
        name: "nulls_are_values_of_templates",
        services: &["apigateway"],
        reason: "A template that is null passes the answer through: nulls are values of the map.",
        apply: |m| flag_all(m, MemberFlags::SPARSE, |_, name| name == "responseTemplates"),
    },
    Quirk {
        name: "nulls_are_values_of_metadata",
        services: &["appstream"],
        reason: "The service answers with nulls in this map.",
        apply: |m| {
            m.shape_mut("Metadata")
                .filter(|s| s.kind == ShapeKind::Map)
                .into_iter()
                .for_each(|s| s.flags = s.flags | ShapeFlags::SPARSE)
        },
    },
    Quirk {
        name: "handed_out_credentials_are_sensitive",
        services: &["sso", "sts"],
        reason: "They hand out credentials, which must never be logged.",
        apply: |m| {
            flag_all(m, MemberFlags::SENSITIVE, |_, name| {
                ["secretaccesskey", "sessiontoken", "accesstoken"]
                    .contains(&name.to_ascii_lowercase().as_str())
            });
            for s in
                m.shapes.iter_mut().filter(|s| ["Credentials", "RoleCredentials"].contains(&s.name.as_str()))
            {
                s.flags = s.flags | ShapeFlags::SENSITIVE;
            }
        },
    },
    Quirk {
        name: "an_empty_list_of_schemes_is_none",
        services: &["location"],
        reason: "Some of its models give operations an empty list of schemes, which are signed all the same.",
        apply: |m| {
            for o in m.operations.iter_mut().filter(|o| o.auth == ["smithy.api#noAuth"]) {
                o.auth.clear();
                o.flags = OpFlags(o.flags.0 & !OpFlags::NO_AUTH.0);
            }
        },
    },
];

/// Makes all corrections that are for the model.
pub fn apply(model: &mut Model) {
    apply_but(model, "");
}

/// Makes all but one: so tests show that they miss it.
pub(crate) fn apply_but(model: &mut Model, left_out: &str) {
    let name = model.metadata.model.clone();
    for quirk in QUIRKS.iter().filter(|q| q.services.contains(&name.as_str()) && q.name != left_out) {
        (quirk.apply)(model);
    }
}

/// `/{Bucket}?acl` becomes `/?acl`, `/{Bucket}/{Key+}` becomes `/{Key+}`.
fn bucket_out_of_uri(model: &mut Model) {
    for op in &mut model.operations {
        if let Some(rest) = op.uri.strip_prefix("/{Bucket}") {
            op.uri = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
        }
    }
}

/// Adds schemes that the service's list does not have, after those that it has.
fn add_auth(model: &mut Model, schemes: &[&str]) {
    let auth = &mut model.metadata.auth;
    for scheme in schemes {
        if !auth.iter().any(|a| a == scheme) {
            auth.push((*scheme).to_owned());
        }
    }
}

/// Sets a flag on every member that `choose` takes by shape and name.
fn flag_all(model: &mut Model, flag: MemberFlags, choose: impl Fn(&str, &str) -> bool) {
    for Shape { name, members, .. } in &mut model.shapes {
        members.iter_mut().filter(|m| choose(name, &m.name)).for_each(|m| m.flags = m.flags | flag);
    }
}
