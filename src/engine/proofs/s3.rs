//! What S3's rows do.

use super::proofs;
use super::rig::{Rig, answer, text, with_headers};
use super::services::limits;
use crate::engine::Payload;
use crate::error::Status;
use bytes::Bytes;

const OK: &str = "<Result/>";

fn s3() -> Rig {
    Rig::new("s3")
}

fn bytes(n: usize) -> Payload {
    Payload::Bytes(Bytes::from(vec![b'x'; n]))
}

proofs! {
    s3_signing {
        let sent = s3().request("HeadObject", r#"{"Bucket":"bkt","Key":"a//../ż"}"#, answer(200, ""));
        assert_eq!(sent.url(), "https://bkt.s3.us-west-2.amazonaws.com/a//../%C5%BC");
        assert_eq!(sent.header("x-amz-content-sha256").len(), 64);
        assert!(sent.header("authorization").contains("x-amz-content-sha256"));
        // What goes over TLS is not hashed.
        let rig = s3();
        rig.send("PutObject", r#"{"Bucket":"b","Key":"k"}"#, bytes(3), &[answer(200, "")]).unwrap();
        assert_eq!(rig.sent().header("x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
    }

    s3_error_in_success {
        let error = "<Error><Code>SlowDown</Code><Message>Please slow down.</Message></Error>";
        let rig = s3();
        let input = r#"{"Bucket":"b"}"#;
        let e = rig.call("ListObjectsV2", input, &[answer(200, error)]).unwrap_err();
        let facts = e.facts();
        assert_eq!((&*facts.code, facts.http_status, facts.retryable), ("SlowDown", 500, true));
        // Cut off in the middle.
        let e = rig.call("ListObjectsV2", input, &[answer(200, "<ListBucketResult><Name>b</Na")]).unwrap_err();
        assert_eq!((e.facts().http_status, e.facts().retryable), (500, true));
        // What streams is the object's own.
        let input = r#"{"Bucket":"b","Key":"k"}"#;
        rig.call("GetObject", input, &[answer(200, error)]).unwrap();
    }

    s3_identity_encoding {
        let sent = s3().request("ListBuckets", "{}", answer(200, OK));
        assert_eq!(sent.header("accept-encoding"), "identity");
        assert!(!sent.header("authorization").contains("accept-encoding"));
    }

    s3_bucket_name {
        for bad in ["a bucket", "a/b", "b?c", "b#", "", "ż"] {
            let input = serde_json::json!({ "Bucket": bad }).to_string();
            let e = s3().call("ListObjectsV2", &input, &[answer(200, OK)]).unwrap_err();
            assert_eq!((e.status(), &*e.facts().code), (Status::Invalid, "ParamValidation"), "{bad:?}: {e}");
            assert!(bad.is_empty() || e.facts().message.contains(bad), "{e}");
        }
        // A name that no host may have goes into the path, an ARN to where it says.
        let url = |bucket: &str| {
            let input = serde_json::json!({ "Bucket": bucket, "Key": "k" }).to_string();
            s3().request("HeadObject", &input, answer(200, "")).url().to_owned()
        };
        assert_eq!(url("Old_Bucket"), "https://s3.us-west-2.amazonaws.com/Old_Bucket/k");
        let point = "arn:aws:s3:us-west-2:123456789012:accesspoint/ap";
        assert_eq!(url(point), "https://ap-123456789012.s3-accesspoint.us-west-2.amazonaws.com/k");
    }

    s3_customer_keys {
        let key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
        let input = format!(r#"{{"Bucket":"b","Key":"k","SSECustomerAlgorithm":"AES256","SSECustomerKey":"{key}"}}"#);
        let md5 = "x-amz-server-side-encryption-customer-key-md5";
        let sent = s3().request("HeadObject", &input, answer(200, ""));
        assert_eq!(sent.header("x-amz-server-side-encryption-customer-key"), key);
        assert_eq!(sent.header(md5), "hRasmdxgYDKV3nvbahU1MA==");
        let copy = input.replace("SSEC", "CopySourceSSEC").replacen('{', r#"{"CopySource":"b/k","#, 1);
        let sent = s3().request("CopyObject", &copy, answer(200, "<CopyObjectResult/>"));
        assert_eq!(sent.header("x-amz-copy-source-server-side-encryption-customer-key-md5"), "hRasmdxgYDKV3nvbahU1MA==");
        // In the clear it leaves this machine for no other.
        let plain = Rig::with("s3", &[("endpoint_url", "http://store.example")]);
        let e = plain.call("HeadObject", &input, &[]).unwrap_err();
        assert_eq!(e.facts().code, "InsecureCustomerKey");
        let local = Rig::with("s3", &[("endpoint_url", "http://127.0.0.1:9")]);
        local.call("HeadObject", &input, &[answer(200, "")]).unwrap();
    }

    s3_content_md5 {
        let input = r#"{"Bucket":"b","Delete":{"Objects":[{"Key":"k"}]}}"#;
        let sent = Rig::with("s3", &[("s3_content_md5", "true")]).request("DeleteObjects", input, answer(200, OK));
        let body = sent.body();
        let mut hash = crate::crypto::Md5::new();
        hash.update(body.as_bytes());
        assert_eq!(sent.header("content-md5"), crate::document::base64::text(&hash.finish()));
        assert_eq!(sent.header("x-amz-checksum-crc32"), "");
        let usual = s3().request("DeleteObjects", input, answer(200, OK));
        assert_eq!((usual.header("content-md5"), usual.header("x-amz-checksum-crc32").len()), ("", 8));
    }

    s3_internal_error {
        let error = "<Error><Code>InternalError</Code><Message>We encountered one.</Message></Error>";
        let e = s3().call("ListBuckets", "{}", &[answer(400, error)]).unwrap_err();
        assert!(e.facts().retryable, "{e}");
    }

    s3_location_text {
        let place = r#"<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>"#;
        let output = s3().call("GetBucketLocation", r#"{"Bucket":"b"}"#, &[answer(200, place)]).unwrap();
        assert_eq!(text(output.root().member("LocationConstraint")), "eu-west-1");
        let nowhere = "<LocationConstraint/>";
        let output = s3().call("GetBucketLocation", r#"{"Bucket":"b"}"#, &[answer(200, nowhere)]).unwrap();
        assert!(output.root().member("LocationConstraint").is_nothing());
    }

    s3_location_path_style {
        let sent = s3().request("GetBucketLocation", r#"{"Bucket":"bkt"}"#, answer(200, "<LocationConstraint/>"));
        assert_eq!(sent.url(), "https://s3.us-west-2.amazonaws.com/bkt/?location");
    }

    s3_copy_source {
        let copy = |source: &str| {
            let input = format!(r#"{{"Bucket":"b","Key":"k","CopySource":{source}}}"#);
            let sent = s3().request("CopyObject", &input, answer(200, "<CopyObjectResult/>"));
            sent.header("x-amz-copy-source").to_owned()
        };
        assert_eq!(copy(r#""b/a key/ż?versionId=v.1""#), "b/a%20key/%C5%BC?versionId=v.1");
        assert_eq!(copy(r#"{"Bucket":"b","Key":"a key?","VersionId":"v"}"#), "b/a%20key%3F?versionId=v");
    }

    s3_body_in_success {
        for (operation, more) in [
            ("CopyObject", r#""CopySource":"b/k""#),
            ("UploadPartCopy", r#""CopySource":"b/k","PartNumber":1,"UploadId":"u""#),
            ("CompleteMultipartUpload", r#""UploadId":"u""#),
        ] {
            let input = format!(r#"{{"Bucket":"b","Key":"k",{more}}}"#);
            let e = s3().call(operation, &input, &[answer(200, "\n")]).unwrap_err();
            assert_eq!((e.facts().http_status, e.facts().retryable), (500, true), "{operation}: {e}");
        }
    }

    s3_silent_copy {
        for operation in ["CopyObject", "UploadPartCopy"] {
            assert!(limits(&s3(), operation).stall.is_none(), "{operation}");
        }
        assert!(limits(&s3(), "PutObject").stall.is_some());
    }

    s3_ascii_metadata {
        for operation in ["PutObject", "CopyObject", "CreateMultipartUpload"] {
            let source = if operation == "CopyObject" { r#""CopySource":"b/k","# } else { "" };
            for metadata in [r#"{"name":"żółć"}"#, r#"{"ż":"name"}"#] {
                let input = format!(r#"{{"Bucket":"b","Key":"k",{source}"Metadata":{metadata}}}"#);
                let e = s3().call(operation, &input, &[answer(200, OK)]).unwrap_err();
                assert!(e.facts().message.contains("ASCII"), "{operation}: {e}");
            }
        }
    }

    s3_expires_string {
        let head = |expires: &str| {
            let headers = serde_json::json!({ "expires": expires }).to_string();
            let input = r#"{"Bucket":"b","Key":"k"}"#;
            s3().call("HeadObject", input, &[with_headers(200, &headers, "")]).unwrap()
        };
        let never = head("never");
        assert_eq!(text(never.root().member("ExpiresString")), "never");
        assert!(never.root().member("Expires").is_nothing());
        let date = head("Thu, 01 Jan 1970 00:00:07 GMT");
        assert_eq!(date.root().member("Expires").as_time(), Some((7, 0)));
        assert_eq!(text(date.root().member("ExpiresString")), "Thu, 01 Jan 1970 00:00:07 GMT");
    }

    s3_head_not_found {
        for (operation, input) in [("HeadObject", r#"{"Bucket":"b","Key":"k"}"#), ("HeadBucket", r#"{"Bucket":"b"}"#)] {
            let e = s3().call(operation, input, &[answer(404, "")]).unwrap_err();
            assert_eq!(e.facts().code, "NotFound", "{operation}");
        }
    }

    s3_expect_continue {
        let expect = |operation: &str, n: usize| {
            let rig = s3();
            let input = match operation {
                "UploadPart" => r#"{"Bucket":"b","Key":"k","UploadId":"u","PartNumber":1}"#,
                _ => r#"{"Bucket":"b","Key":"k"}"#,
            };
            rig.send(operation, input, bytes(n), &[answer(200, "")]).unwrap();
            rig.sent().header("expect").to_owned()
        };
        assert_eq!(expect("PutObject", (2 << 20) + 1), "100-continue");
        assert_eq!(expect("UploadPart", (2 << 20) + 1), "100-continue");
        assert_eq!(expect("PutObject", 2 << 20), "");
    }

    s3_location_constraint {
        let body = |options: &[(&str, &str)], input: &str| {
            Rig::with("s3", options).request("CreateBucket", input, answer(200, "")).body().to_owned()
        };
        let virginia = r#"{"Bucket":"b","CreateBucketConfiguration":{"LocationConstraint":"us-east-1"}}"#;
        assert_eq!(body(&[], virginia), "");
        let open = r#"{"Bucket":"b"}"#;
        assert_eq!(body(&[], open), "");
        let filled = body(&[("s3_add_location_constraint", "true")], open);
        assert!(filled.contains("<LocationConstraint>us-west-2</LocationConstraint>"), "{filled}");
        let at_home = [("s3_add_location_constraint", "true"), ("region", "us-east-1")];
        assert_eq!(body(&at_home, open), "");
        let given = r#"{"Bucket":"b","CreateBucketConfiguration":{"LocationConstraint":"EU"}}"#;
        assert!(body(&[("s3_add_location_constraint", "true")], given).contains(">EU<"));
    }

    s3_url_encoded_keys {
        let listed = "<ListBucketResult><EncodingType>url</EncodingType><Prefix>a+b</Prefix>\
                      <Contents><Key>a+b%0Ac%25</Key></Contents></ListBucketResult>";
        let rig = s3();
        let output = rig.call("ListObjectsV2", r#"{"Bucket":"b"}"#, &[answer(200, listed)]).unwrap();
        assert!(rig.sent().url().contains("encoding-type=url"));
        assert_eq!(text(output.root().member("Contents").at(0).member("Key")), "a b\nc%");
        assert_eq!(text(output.root().member("Prefix")), "a b");
        // Who asked gets what was answered.
        let asked = r#"{"Bucket":"b","EncodingType":"url"}"#;
        let output = rig.call("ListObjectsV2", asked, &[answer(200, listed)]).unwrap();
        assert_eq!(text(output.root().member("Contents").at(0).member("Key")), "a+b%0Ac%25");
    }

    s3control_account_of_arn {
        let rig = Rig::new("s3control");
        let arn = "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01234567890123456/accesspoint/ap";
        let sent = rig.request("GetAccessPoint", &format!(r#"{{"Name":"{arn}"}}"#), answer(200, OK));
        assert_eq!(sent.header("x-amz-account-id"), "123456789012");
        assert_eq!(sent.header("x-amz-outpost-id"), "op-01234567890123456");
        assert!(sent.url().starts_with("https://s3-outposts.us-west-2.amazonaws.com/"), "{}", sent.url());
        let other = format!(r#"{{"Name":"{arn}","AccountId":"999999999999"}}"#);
        let e = rig.call("GetAccessPoint", &other, &[answer(200, OK)]).unwrap_err();
        assert!(e.facts().message.contains("999999999999"), "{e}");
    }
}
