//! A proof for every correction: a test of its name, which fails when it is left out.

use crate::model::Model;
use crate::quirks::{QUIRKS, apply_but};
use crate::records::{MemberFlags, OpFlags, ShapeFlags};
use crate::{Source, read};
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::catch_unwind;

thread_local!(static LEFT_OUT: Cell<&'static str> = const { Cell::new("") });

/// A model of a service with these shapes and one operation, `Do`, as it is after all corrections but the one left out.
fn corrected(service: &str, operation: Value, shapes: Value) -> Model {
    let mut op = json!({ "name": "Do", "http": { "method": "POST", "requestUri": "/" } });
    let fields = op.as_object_mut().unwrap();
    fields.extend(operation.as_object().unwrap().clone());
    let name = fields["name"].as_str().unwrap().to_owned();
    let model = json!({
        "metadata": {
            "serviceId": "Toy", "apiVersion": "2026-01-01", "endpointPrefix": "toy",
            "protocol": "rest-json", "protocols": ["rest-json"], "auth": ["aws.auth#sigv4"],
        },
        "operations": { name: op },
        "shapes": shapes,
    });
    let mut model =
        read::read(&Source { name: service.into(), service: model, ..Source::default() }).unwrap();
    apply_but(&mut model, LEFT_OUT.get());
    model
}

/// The flags of the one member `name` of a shape `of`.
fn flags(service: &str, of: &str, name: &str) -> MemberFlags {
    let shapes = json!({
        of: { "type": "structure", "members": { name: { "shape": "Any" } } },
        "Any": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" } },
        "Text": { "type": "string" },
    });
    corrected(service, json!({}), shapes).shape_mut(of).unwrap().members[0].flags
}

fn schemes(service: &str) -> Vec<String> {
    corrected(service, json!({}), json!({})).metadata.auth
}

macro_rules! proofs {
    ($($name:ident $body:block)*) => {
        const ALL: &[(&str, fn())] = &[$((stringify!($name), $name)),*];
        $(#[test] fn $name() $body)*
    };
}

proofs! {
    the_bucket_leaves_the_uri {
        let uri = |uri: &str| {
            let http = json!({ "http": { "method": "PUT", "requestUri": uri } });
            corrected("s3", http, json!({})).operations[0].uri.clone()
        };
        assert_eq!(uri("/{Bucket}?acl"), "/?acl");
        assert_eq!(uri("/{Bucket}/{Key+}"), "/{Key+}");
        assert_eq!(uri("/{Bucket}"), "/");
    }

    an_answer_to_head_has_no_modelled_errors {
        let shapes = json!({ "NoSuchKey": { "type": "structure", "members": {}, "exception": true } });
        let op = |name: &str| json!({ "name": name, "errors": [{ "shape": "NoSuchKey" }] });
        assert!(corrected("s3", op("HeadObject"), shapes.clone()).operations[0].errors.is_empty());
        assert_eq!(corrected("s3", op("GetObject"), shapes).operations[0].errors.len(), 1);
    }

    public_buckets_and_access_points_of_several_regions {
        assert_eq!(schemes("s3"), ["aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#noAuth"]);
    }

    schemes_that_the_list_leaves_out_are_added {
        for service in ["cloudfront-keyvaluestore", "events", "sesv2"] {
            assert_eq!(schemes(service), ["aws.auth#sigv4", "aws.auth#sigv4a"], "{service}");
        }
        assert_eq!(schemes("toy"), ["aws.auth#sigv4"]);
    }

    the_account_is_not_put_before_the_host_twice {
        let op = json!({ "endpoint": { "hostPrefix": "{AccountId}." } });
        assert_eq!(corrected("s3control", op.clone(), json!({})).operations[0].host_prefix, "");
        assert_eq!(corrected("toy", op, json!({})).operations[0].host_prefix, "{AccountId}.");
    }

    settings_that_are_left_out_are_not_sent {
        for service in ["s3", "s3control"] {
            assert!(flags(service, "PublicAccessBlockConfiguration", "BlockPublicAcls").has(MemberFlags::BOX));
            assert!(!flags(service, "Other", "BlockPublicAcls").has(MemberFlags::BOX));
        }
    }

    no_member_of_ec2_has_a_default {
        assert!(flags("ec2", "Any2", "Any").has(MemberFlags::BOX));
        assert!(!flags("toy", "Any2", "Any").has(MemberFlags::BOX));
    }

    a_visibility_timeout_of_zero_is_sent {
        assert!(flags("sqs", "In", "VisibilityTimeout").has(MemberFlags::BOX));
        assert!(!flags("sqs", "In", "DelaySeconds").has(MemberFlags::BOX));
    }

    nulls_are_values_of_templates {
        assert!(flags("apigateway", "Integration", "responseTemplates").has(MemberFlags::SPARSE));
        assert!(!flags("apigateway", "Integration", "requestTemplates").has(MemberFlags::SPARSE));
    }

    nulls_are_values_of_metadata {
        let map = json!({ "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" } });
        let shapes = json!({ "Metadata": map, "Text": { "type": "string" } });
        let sparse = |service: &str| {
            let mut model = corrected(service, json!({}), shapes.clone());
            model.shape_mut("Metadata").unwrap().flags.has(ShapeFlags::SPARSE)
        };
        assert!(sparse("appstream") && !sparse("toy"));
    }

    handed_out_credentials_are_sensitive {
        for (service, member) in [("sts", "SecretAccessKey"), ("sts", "SessionToken"), ("sso", "accessToken")] {
            assert!(flags(service, "Shape", member).has(MemberFlags::SENSITIVE), "{member}");
        }
        assert!(!flags("sts", "Shape", "AccessKeyId").has(MemberFlags::SENSITIVE));
        let shapes = json!({ "Credentials": { "type": "structure", "members": {} } });
        let mut model = corrected("sts", json!({}), shapes);
        assert!(model.shape_mut("Credentials").unwrap().flags.has(ShapeFlags::SENSITIVE));
    }

    an_empty_list_of_schemes_is_none {
        let unsigned = json!({ "auth": ["smithy.api#noAuth"], "authtype": "none" });
        let op = corrected("location", unsigned.clone(), json!({})).operations[0].clone();
        assert!(op.auth.is_empty() && !op.flags.has(OpFlags::NO_AUTH));
        assert!(corrected("toy", unsigned, json!({})).operations[0].flags.has(OpFlags::NO_AUTH));
    }
}

#[test]
fn every_correction_has_a_proof() {
    let rows: BTreeSet<_> = QUIRKS.iter().map(|q| q.name).collect();
    assert_eq!(rows.len(), QUIRKS.len(), "a name stands twice");
    assert_eq!(rows, ALL.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>());
    assert!(QUIRKS.iter().all(|q| !q.reason.is_empty() && !q.services.is_empty()));
    let document =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/quirks.md")).unwrap();
    let silent: Vec<_> = rows.iter().filter(|name| !document.contains(&format!("`{name}`"))).collect();
    assert!(silent.is_empty(), "docs/quirks.md says nothing of {silent:?}");
}

#[test]
fn every_correction_is_missed() {
    let without = |name, proof: fn()| {
        LEFT_OUT.set(name);
        let failed = catch_unwind(proof).is_err();
        LEFT_OUT.set("");
        failed
    };
    let idle: Vec<_> = ALL.iter().filter(|(name, proof)| !without(name, *proof)).map(|(n, _)| n).collect();
    assert!(idle.is_empty(), "nobody misses these: {idle:?}");
}
