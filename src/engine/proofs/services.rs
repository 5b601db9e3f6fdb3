//! What the rows of all other services do.

use super::proofs;
use super::rig::{Rig, answer, document, text, with_headers};
use crate::document::Document;
use crate::engine::Handlers;
use crate::engine::Payload;
use crate::engine::flight::Flight;
use crate::error::Status;
use crate::http::Limits;
use crate::model::Service;
use std::time::Duration;

const GET_ITEM: &str = r#"{"TableName":"t","Key":{"id":{"S":"a"}}}"#;

/// Whether a poll that finds the quota spent waits before it fails.
fn waits_without_quota(service: &str, operation: &str, input: &str) -> bool {
    let rig = Rig::with(
        service,
        &[("retry_mode", "standard"), ("max_backoff_ms", "100"), ("max_attempts", "1000")],
    );
    // Of 500 tokens each try takes five: these fail for want of them.
    while rig.engine.quota.take(5) {}
    let mut waited = Duration::ZERO;
    // A wait is a random part of 100 ms: one of several is seen, and nothing else takes so long.
    for _ in 0..8 {
        let began = std::time::Instant::now();
        let e = rig.call(operation, input, &[answer(503, "{}")]).unwrap_err();
        assert_eq!(e.facts().attempts, 1, "{e}");
        waited += began.elapsed();
    }
    waited >= Duration::from_millis(100)
}

/// The limits of an operation's attempts.
pub(super) fn limits(rig: &Rig, operation: &str) -> Limits {
    let handlers = Handlers::default();
    Flight::new(&rig.engine, rig.plan(operation), &handlers, document("{}"), Payload::Empty).limits()
}

fn policy(service: &str) -> (u32, Duration) {
    let service = Service::load(service).unwrap();
    let rig = Rig::of(service, &[], &[("AWS_NEW_RETRIES_2026", "true")]);
    (rig.engine.policy.max_attempts, rig.engine.policy.base)
}

/// The form that an operation with a source region sends.
fn copied(service: &str, operation: &str, input: &str) -> Vec<(String, String)> {
    let sent = Rig::new(service).request(operation, input, answer(200, "<Response/>"));
    let decoded = |text: &str| {
        let mut out = Vec::new();
        let mut bytes = text.bytes();
        while let Some(b) = bytes.next() {
            out.push(match b {
                b'%' => {
                    let hex: String = bytes.by_ref().take(2).map(char::from).collect();
                    u8::from_str_radix(&hex, 16).unwrap()
                }
                b => b,
            });
        }
        String::from_utf8(out).unwrap()
    };
    let pair = |p: &str| p.split_once('=').map(|(k, v)| (k.to_owned(), decoded(v))).unwrap();
    sent.body().split('&').map(pair).collect()
}

fn value<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(k, _)| k == name).map_or("", |(_, v)| v)
}

/// That an operation of RDS's kind presigns itself for the source's region, and says nothing else of it.
fn presigns(service: &str, operation: &str, input: &str) {
    let input = input.replacen('{', r#"{"SourceRegion":"eu-west-1","#, 1);
    let form = copied(service, operation, &input);
    let url = value(&form, "PreSignedUrl");
    assert!(url.starts_with("https://rds.eu-west-1.amazonaws.com/?"), "{operation}: {url}");
    for part in [
        &*format!("Action={operation}"),
        "DestinationRegion=us-west-2",
        "eu-west-1%2Frds",
        "X-Amz-Signature=",
    ] {
        assert!(url.contains(part), "{operation}: no {part} in {url}");
    }
    assert!(!url.contains("SourceRegion"), "{url}");
    assert_eq!((value(&form, "SourceRegion"), value(&form, "DestinationRegion")), ("", ""), "{operation}");
}

const CLUSTER_SNAPSHOT: &str =
    r#"{"SourceDBClusterSnapshotIdentifier":"s","TargetDBClusterSnapshotIdentifier":"t"}"#;
const CLUSTER: &str = r#"{"DBClusterIdentifier":"c","Engine":"e"}"#;

/// A service of the models that this build lacks, with one operation of REST and JSON.
fn put_json(name: &str) -> String {
    let model = serde_json::json!({
        "metadata": {
            "apiVersion": "2021-03-12", "endpointPrefix": "finspace", "protocol": "rest-json",
            "serviceId": name, "signatureVersion": "v4", "uid": name,
        },
        "operations": {
            "Put": { "name": "Put", "http": { "method": "POST", "requestUri": "/put" }, "input": { "shape": "In" } },
        },
        "shapes": {
            "In": { "type": "structure", "members": { "text": { "shape": "Text" } } },
            "Text": { "type": "string" },
        },
    });
    let rules = serde_json::json!({
        "version": "1.0", "parameters": {},
        "rules": [{ "conditions": [], "type": "endpoint", "endpoint": { "url": "https://finspace.example" } }],
    });
    let rig = Rig::of_model(name, &model.to_string(), &rules.to_string());
    rig.request("Put", r#"{"text":"a"}"#, answer(200, "{}")).header("content-type").to_owned()
}

fn sent_message(answered: &str) -> Result<Document, crate::error::Error> {
    let input = r#"{"QueueUrl":"https://q/1/q","MessageBody":"hello",
        "MessageAttributes":{"b":{"DataType":"Binary","BinaryValue":"AQI="},"a":{"DataType":"String","StringValue":"x"}}}"#;
    Rig::new("sqs").call("SendMessage", input, &[answer(200, answered)])
}

const HELLO: &str = "5d41402abc4b2a76b9719d911017c592";

proofs! {
    dynamodb_crc32 {
        let body = r#"{"Item":{"id":{"S":"a"}}}"#;
        let crc = crate::checksum::crc32(0, body.as_bytes());
        let get = |crc: u32| {
            let headers = format!(r#"{{"x-amz-crc32":"{crc}"}}"#);
            Rig::new("dynamodb").call("GetItem", GET_ITEM, &[with_headers(200, &headers, body)])
        };
        get(crc).unwrap();
        let e = get(crc ^ 1).unwrap_err();
        assert_eq!((e.status(), e.facts().retryable), (Status::Checksum, true));
        // Being retried, a sound answer follows.
        let rig = Rig::with("dynamodb", &[("retry_mode", "standard"), ("max_backoff_ms", "0")]);
        let answers = [with_headers(200, r#"{"x-amz-crc32":"1"}"#, body), answer(200, body)];
        rig.call("GetItem", GET_ITEM, &answers).unwrap();
    }

    dynamodb_identity_encoding {
        let sent = Rig::new("dynamodb").request("GetItem", GET_ITEM, answer(200, "{}"));
        assert_eq!(sent.header("accept-encoding"), "identity");
    }

    dynamodb_fast_retries {
        assert_eq!(policy("dynamodb"), (4, Duration::from_millis(25)));
    }

    dynamodbstreams_fast_retries {
        assert_eq!(policy("dynamodbstreams"), (4, Duration::from_millis(25)));
        assert_eq!(policy("sqs"), (3, Duration::from_millis(50)));
    }

    sqs_message_md5 {
        // The second digest is of the attributes, by name: lengths, names, types, a byte for text or binary, values.
        let mut hash = crate::crypto::Md5::new();
        hash.update(b"\0\0\0\x01a\0\0\0\x06String\x01\0\0\0\x01x");
        hash.update(b"\0\0\0\x01b\0\0\0\x06Binary\x02\0\0\0\x02\x01\x02");
        let attributes: String = hash.finish().iter().map(|b| format!("{b:02x}")).collect();
        let said = |body: &str, attributes: &str| {
            format!(r#"{{"MessageId":"1","MD5OfMessageBody":"{body}","MD5OfMessageAttributes":"{attributes}"}}"#)
        };
        sent_message(&said(HELLO, &attributes)).unwrap();
        for bad in [said(&HELLO.replace('5', "6"), &attributes), said(HELLO, HELLO)] {
            let e = sent_message(&bad).unwrap_err();
            assert_eq!((e.status(), &*e.facts().code), (Status::Checksum, "MessageChecksumMismatch"));
        }
        let batch = r#"{"QueueUrl":"https://q/1/q","Entries":[{"Id":"1","MessageBody":"other"},{"Id":"2","MessageBody":"hello"}]}"#;
        let result = format!(r#"{{"Successful":[{{"Id":"2","MessageId":"m","MD5OfMessageBody":"{HELLO}"}}],"Failed":[]}}"#);
        let rig = Rig::new("sqs");
        rig.call("SendMessageBatch", batch, &[answer(200, &result)]).unwrap();
        let swapped = result.replace(r#""Id":"2""#, r#""Id":"1""#);
        rig.call("SendMessageBatch", batch, &[answer(200, &swapped)]).unwrap_err();
        let received = format!(r#"{{"Messages":[{{"Body":"hello","MD5OfBody":"{HELLO}"}}]}}"#);
        let queue = r#"{"QueueUrl":"https://q/1/q"}"#;
        rig.call("ReceiveMessage", queue, &[answer(200, &received)]).unwrap();
        let altered = answer(200, &received.replace("\"hello\"", "\"hullo\""));
        rig.call("ReceiveMessage", queue, std::slice::from_ref(&altered)).unwrap_err();
        let trusting = Rig::with("sqs", &[("disable_message_checksum_validation", "true")]);
        trusting.call("ReceiveMessage", queue, &[altered]).unwrap();
    }

    sqs_long_poll {
        assert!(waits_without_quota("sqs", "ReceiveMessage", r#"{"QueueUrl":"https://q/1/q"}"#));
        assert!(!waits_without_quota("sqs", "GetQueueUrl", r#"{"QueueName":"q"}"#));
    }

    stepfunctions_long_poll {
        assert!(waits_without_quota("stepfunctions", "GetActivityTask", r#"{"activityArn":"a"}"#));
    }

    swf_long_poll {
        let input = r#"{"domain":"d","taskList":{"name":"l"}}"#;
        assert!(waits_without_quota("swf", "PollForActivityTask", input));
        assert!(waits_without_quota("swf", "PollForDecisionTask", input));
    }

    lambda_silent_invoke {
        assert!(limits(&Rig::new("lambda"), "Invoke").stall.is_none());
        assert!(limits(&Rig::new("lambda"), "GetFunction").stall.is_some());
    }

    kinesis_answers_soon {
        let rig = Rig::new("kinesis");
        let limits = |operation: &str| limits(&rig, operation);
        let soon = Some(Duration::from_secs(5));
        assert_eq!((limits("GetRecords").first_byte, limits("GetRecords").read), (soon, soon));
        assert_eq!(limits("PutRecord").first_byte, None);
    }

    sts_idp_communication {
        let error = "<ErrorResponse><Error><Code>IDPCommunicationError</Code><Message>m</Message></Error></ErrorResponse>";
        let input = r#"{"RoleArn":"arn:aws:iam::123456789012:role/r","RoleSessionName":"session","WebIdentityToken":"token"}"#;
        let e = Rig::new("sts").call("AssumeRoleWithWebIdentity", input, &[answer(400, error)]).unwrap_err();
        assert!(e.facts().retryable, "{e}");
    }

    sso_oidc_oauth_errors {
        let body = r#"{"error":"invalid_grant","error_description":"The grant is over."}"#;
        let headers = r#"{"x-amzn-errortype":"InvalidGrantException"}"#;
        let input = r#"{"clientId":"c","clientSecret":"s","grantType":"g"}"#;
        let e = Rig::new("sso-oidc").call("CreateToken", input, &[with_headers(400, headers, body)]).unwrap_err();
        assert_eq!((&*e.facts().code, &*e.facts().message), ("InvalidGrantException", "The grant is over."));
    }

    apigateway_accept_json {
        let sent = Rig::new("apigateway").request("GetRestApis", "{}", answer(200, "{}"));
        assert_eq!(sent.header("accept"), "application/json");
    }

    route53_bare_ids {
        let rig = Rig::new("route53");
        let sent = rig.request("GetHostedZone", r#"{"Id":"/hostedzone/Z1"}"#, answer(200, "<R/>"));
        assert_eq!(sent.url(), "https://route53.amazonaws.com/2013-04-01/hostedzone/Z1");
        let sent = rig.request("GetChange", r#"{"Id":"/change/C1"}"#, answer(200, "<R/>"));
        assert_eq!(sent.url(), "https://route53.amazonaws.com/2013-04-01/change/C1");
        let sent = rig.request("GetReusableDelegationSet", r#"{"Id":"/delegationset/N1"}"#, answer(200, "<R/>"));
        assert_eq!(sent.url(), "https://route53.amazonaws.com/2013-04-01/delegationset/N1");
    }

    glacier_account_and_version {
        let sent = Rig::new("glacier").request("ListVaults", "{}", answer(200, "{}"));
        assert_eq!(sent.url(), "https://glacier.us-west-2.amazonaws.com/-/vaults");
        assert_eq!(sent.header("x-amz-glacier-version"), "2012-06-01");
    }

    glacier_tree_hash {
        let rig = Rig::new("glacier");
        let bytes = vec![7u8; (1 << 20) + 1];
        let leaves = [crate::crypto::sha256(&bytes[..1 << 20]), crate::crypto::sha256(&bytes[1 << 20..])];
        let root: String = crate::crypto::sha256(&leaves.concat()).iter().map(|b| format!("{b:02x}")).collect();
        let whole: String = crate::crypto::sha256(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        for (operation, input) in [
            ("UploadArchive", r#"{"vaultName":"v"}"#),
            ("UploadMultipartPart", r#"{"vaultName":"v","uploadId":"u","range":"bytes 0-1/*"}"#),
        ] {
            rig.send(operation, input, Payload::Bytes(bytes.clone().into()), &[answer(201, "")]).unwrap();
            let sent = rig.sent();
            assert_eq!(sent.header("x-amz-sha256-tree-hash"), root, "{operation}");
            assert_eq!(sent.header("x-amz-content-sha256"), whole, "{operation}");
        }
    }

    cloudsearchdomain_query_as_form {
        let rig = Rig::with("cloudsearchdomain", &[("endpoint_url", "https://search.example")]);
        let sent = rig.request("Search", r#"{"query":"a b"}"#, answer(200, "{}"));
        assert_eq!((sent.text("method"), sent.url()), ("POST", "https://search.example/2013-01-01/search"));
        assert_eq!(sent.header("content-type"), "application/x-www-form-urlencoded");
        assert!(sent.body().contains("q=a%20b"), "{}", sent.body());
    }

    cloudsearchdomain_own_endpoint {
        let e = Rig::new("cloudsearchdomain").call("Search", r#"{"query":"a"}"#, &[answer(200, "{}")]).unwrap_err();
        assert_eq!((e.status(), &*e.facts().code), (Status::Endpoint, "MissingEndpoint"));
    }

    machinelearning_predict_endpoint {
        let input = r#"{"MLModelId":"m","Record":{},"PredictEndpoint":"https://realtime.example:8443"}"#;
        let sent = Rig::new("machinelearning").request("Predict", input, answer(200, "{}"));
        assert_eq!(sent.url(), "https://realtime.example:8443/");
    }

    bedrock_agentcore_milliseconds {
        let input = r#"{"memoryId":"memory-0123456789","actorId":"a","sessionId":"s","payload":[],
            "eventTimestamp":"2026-01-02T03:04:05.678912Z"}"#;
        let sent = Rig::new("bedrock-agentcore").request("CreateEvent", input, answer(201, "{}"));
        assert!(sent.body().contains("1767323045.678,") || sent.body().contains("1767323045.678}"), "{}", sent.body());
    }

    finspace_content_type {
        assert_eq!(put_json("finspace"), "application/x-amz-json-1.1");
        assert_eq!(put_json("other"), "application/json");
    }

    finspace_data_content_type {
        assert_eq!(put_json("finspace-data"), "application/x-amz-json-1.1");
    }

    polly_presign_query {
        let input = r#"{"OutputFormat":"mp3","Text":"a b","VoiceId":"Ewa"}"#;
        let output = Rig::new("polly").presign("SynthesizeSpeech", input);
        let url = text(output.root().member("url"));
        assert_eq!(text(output.root().member("method")), "GET");
        assert!(url.contains("Text=a%20b") && url.contains("VoiceId=Ewa"), "{url}");
        assert!(output.root().member("body").is_nothing());
    }

    rds_source_region {
        presigns("rds", "CopyDBClusterSnapshot", CLUSTER_SNAPSHOT);
        presigns("rds", "CreateDBCluster", CLUSTER);
        presigns("rds", "CopyDBSnapshot", r#"{"SourceDBSnapshotIdentifier":"s","TargetDBSnapshotIdentifier":"t"}"#);
        presigns("rds", "CreateDBInstanceReadReplica", r#"{"DBInstanceIdentifier":"i"}"#);
        presigns("rds", "StartDBInstanceAutomatedBackupsReplication", r#"{"SourceDBInstanceArn":"a"}"#);
    }

    neptune_source_region {
        presigns("neptune", "CopyDBClusterSnapshot", CLUSTER_SNAPSHOT);
        presigns("neptune", "CreateDBCluster", CLUSTER);
    }

    docdb_source_region {
        presigns("docdb", "CopyDBClusterSnapshot", CLUSTER_SNAPSHOT);
        presigns("docdb", "CreateDBCluster", CLUSTER);
    }

    ec2_source_region {
        let form = copied("ec2", "CopySnapshot", r#"{"SourceRegion":"eu-west-1","SourceSnapshotId":"s"}"#);
        assert_eq!((value(&form, "SourceRegion"), value(&form, "DestinationRegion")), ("eu-west-1", "us-west-2"));
        let url = value(&form, "PresignedUrl");
        assert!(url.starts_with("https://ec2.eu-west-1.amazonaws.com/?"), "{url}");
        assert!(url.contains("DestinationRegion=us-west-2") && url.contains("X-Amz-Signature="), "{url}");
    }
}

/// Not of the table: what all services have.
#[test]
fn the_trace_goes_on_from_functions() {
    let header = |environment: &[(&str, &str)]| {
        let rig = Rig::of(Service::load("sqs").unwrap(), &[], environment);
        rig.request("ListQueues", "{}", answer(200, "{}")).header("x-amzn-trace-id").to_owned()
    };
    let name = ("AWS_LAMBDA_FUNCTION_NAME", "some-function");
    let id = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;lineage=a87bd80c:0,68fd508a:5";
    assert_eq!(header(&[name, ("_X_AMZN_TRACE_ID", id)]), id);
    assert_eq!(header(&[name, ("_X_AMZN_TRACE_ID", "first\nsecond|ż")]), "first%0Asecond%7C%C5%BC");
    assert_eq!(header(&[("_X_AMZN_TRACE_ID", id)]), "");
    assert_eq!(header(&[name]), "");
}

#[test]
fn metrics_are_compressed() {
    let input = |name: &str| format!(r#"{{"Namespace":"n","MetricData":[{{"MetricName":"{name}"}}]}}"#);
    let sent = |options: &[(&str, &str)], environment: &[(&str, &str)], size: usize| {
        let rig = Rig::of(Service::load("cloudwatch").unwrap(), options, environment);
        let sent = rig.request("PutMetricData", &input(&"x".repeat(size)), answer(200, ""));
        (sent.header("content-encoding").to_owned(), sent.raw().len())
    };
    let (coding, size) = sent(&[], &[], 20_000);
    assert_eq!((&*coding, size < 1000), ("gzip", true));
    assert_eq!(sent(&[], &[], 9_000).0, "");
    assert_eq!(sent(&[("disable_request_compression", "true")], &[], 20_000).0, "");
    assert_eq!(sent(&[("request_min_compression_size_bytes", "0")], &[], 1).0, "gzip");
    assert_eq!(sent(&[], &[("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "100")], 200).0, "gzip");
    assert_eq!(sent(&[], &[("AWS_DISABLE_REQUEST_COMPRESSION", "true")], 20_000).0, "");
}

#[test]
fn an_attempts_limit_is_told() {
    let sent =
        Rig::with("sqs", &[("attempt_timeout_ms", "5000")]).request("ListQueues", "{}", answer(200, "{}"));
    let told = sent.header("amz-sdk-request");
    let ttl = told.strip_prefix("attempt=1; max=1; ttl=").unwrap_or_else(|| panic!("{told}"));
    assert_eq!((ttl.len(), &ttl[8..9], &ttl[15..]), (16, "T", "Z"));
}

#[test]
fn limits_that_are_exceeded_pass() {
    let headers = r#"{"x-amzn-errortype":"LimitExceededException"}"#;
    let e = Rig::new("kinesis").call(
        "GetRecords",
        r#"{"ShardIterator":"i"}"#,
        &[with_headers(400, headers, "{}")],
    );
    assert!(e.unwrap_err().facts().throttling);
}

#[test]
fn refused_changes_say_why() {
    let error = "<InvalidChangeBatch><Messages><Message>one</Message><Message>two</Message></Messages>\
                 <RequestId>r</RequestId></InvalidChangeBatch>";
    let input = r#"{"HostedZoneId":"Z","ChangeBatch":{"Changes":
        [{"Action":"CREATE","ResourceRecordSet":{"Name":"n","Type":"A"}}]}}"#;
    let e = Rig::new("route53").call("ChangeResourceRecordSets", input, &[answer(400, error)]).unwrap_err();
    assert_eq!((&*e.facts().code, &*e.facts().message), ("InvalidChangeBatch", "one; two"));
}

#[test]
fn service_ids_are_those_of_the_extras() {
    for (name, id) in [("eks", "EKS"), ("secretsmanager", "Secrets Manager"), ("stepfunctions", "SFN")] {
        let service = Service::load(name).unwrap();
        assert_eq!(service.str(service.metadata().service_id), id);
    }
}
