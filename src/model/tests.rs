//! Every service loads, is whole, and is found by the names people use.

mod files;

use super::*;
use crate::error::Status;
use std::time::Instant;

#[test]
fn every_service_loads() {
    let start = Instant::now();
    let (mut services, mut operations) = (0, 0);
    for info in catalog() {
        let s = Service::load(info.name).unwrap_or_else(|e| panic!("{}: {e}", info.name));
        assert_eq!(s.str(s.metadata().model), info.name);
        assert_eq!(s.str(s.metadata().service_id), info.service_id);
        assert_eq!(s.operations().len(), info.operations as usize);
        assert!(!s.rules().is_empty(), "{}: no endpoint rules", info.name);
        let extras: serde_json::Value = serde_json::from_str(s.extras()).unwrap();
        assert!(extras["paginators"].is_object() && extras["waiters"].is_object());
        for op in s.operations() {
            assert!(!s.str(op.method).is_empty() && s.str(op.uri).starts_with('/'), "{}", s.str(op.name));
            assert!(s.errors(op).iter().all(|id| s.shape(*id).flags.has(ShapeFlags::EXCEPTION)));
        }
        services += 1;
        operations += s.operations().len();
    }
    println!("{services} services, {operations} operations in {:?}", start.elapsed());
    assert_eq!((services, operations), (439, 19_796));
}

#[test]
fn a_service_is_loaded_once() {
    let first = Service::load("sts").unwrap();
    assert!(std::sync::Arc::ptr_eq(&first, &Service::load("STS").unwrap()));
}

#[test]
fn services_are_found_by_their_usual_names() {
    for (name, model) in [
        ("dynamodb", "dynamodb"),
        ("DynamoDB", "dynamodb"),
        ("Secrets Manager", "secretsmanager"),
        ("cognito-idp", "cognito-idp"),
        ("Cognito Identity Provider", "cognito-idp"),
        ("CloudWatch", "cloudwatch"),
        ("monitoring", "cloudwatch"),
        ("s3api", "s3"),
        ("eventbridge", "events"),
        ("SFN", "stepfunctions"),
        ("states", "stepfunctions"),
        ("EKS", "eks"),
    ] {
        let s = Service::load(name).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(s.str(s.metadata().model), model, "{name}");
    }
}

#[test]
fn unknown_names_are_answered_with_the_nearest() {
    let error = Service::load("dynamobd").unwrap_err();
    assert_eq!((error.status(), &*error.facts().code), (Status::Invalid, "UnknownService"));
    assert_eq!(error.facts().message, "unknown service `dynamobd`; the nearest is `dynamodb`");
    let s3 = Service::load("s3").unwrap();
    assert_eq!(s3.str(s3.find_operation("put_object").unwrap().name), "PutObject");
    let error = s3.find_operation("PutObjct").unwrap_err();
    assert_eq!(&*error.facts().code, "UnknownOperation");
    assert_eq!(error.facts().message, "S3 has no operation `PutObjct`; the nearest is `PutObject`");
    assert_eq!(nearest("completely different", ["Bucket", "Key"]), None);
    assert_eq!(nearest("bukcet", ["Key", "Bucket"]), Some("Bucket"));
    assert_eq!(nearest("", ["Key"]), None);
}

#[test]
fn s3_is_as_the_protocol_needs_it() {
    let s = Service::load("s3").unwrap();
    assert_eq!(s.metadata().protocol, Protocol::RestXml);
    let get = s.operation("GetObject").unwrap();
    assert_eq!((s.str(get.method), s.str(get.uri)), ("GET", "/{Key+}"));
    assert_eq!(s.str(s.operation("ListObjectsV2").unwrap().uri), "/?list-type=2");
    assert_eq!(s.str(s.operation("CreateBucket").unwrap().uri), "/");
    assert!(get.flags.has(OpFlags::STREAMING_OUTPUT) && !get.flags.has(OpFlags::STREAMING_INPUT));
    let input = s.shape(get.input.unwrap());
    let (_, bucket) = s.member(input, "Bucket").unwrap();
    assert!(bucket.flags.has(MemberFlags::REQUIRED) && bucket.location == Location::Uri);
    assert_eq!(s.str(bucket.context_param), "Bucket");
    let checksum = get.checksum.unwrap();
    let mode = &s.members(input)[checksum.mode_member as usize - 1];
    assert_eq!(s.str(mode.name), "ChecksumMode");
    assert!(s.names_in(checksum.response).any(|name| name == "CRC64NVME"));
    let output = s.shape(get.output.unwrap());
    let body = &s.members(output)[output.payload as usize - 1];
    assert!(s.str(body.name) == "Body" && body.flags.has(MemberFlags::STREAMING));
    assert!(s.errors(s.operation("HeadObject").unwrap()).is_empty());
    let select = s.operation("SelectObjectContent").unwrap();
    assert!(select.flags.has(OpFlags::EVENT_OUTPUT) && !select.flags.has(OpFlags::STREAMING_OUTPUT));
    let expires = s.member(output, "Expires").unwrap().1;
    assert_eq!(s.shape(expires.shape).kind, ShapeKind::Timestamp);
    assert!(s.names_in(s.metadata().auth).any(|a| a == "smithy.api#noAuth"));
}

#[test]
fn other_services_are_too() {
    let ec2 = Service::load("ec2").unwrap();
    let run = ec2.operation("RunInstances").unwrap();
    assert!(ec2.members(ec2.shape(run.input.unwrap())).iter().all(|m| m.flags.has(MemberFlags::BOX)));

    let ddb = Service::load("dynamodb").unwrap();
    assert_eq!(ddb.metadata().protocol, Protocol::AwsJson10);
    assert_eq!(ddb.str(ddb.metadata().target_prefix), "DynamoDB_20120810");
    let batch = ddb.operation("BatchGetItem").unwrap();
    let param = ddb.context_params(batch)[0];
    assert!(param.is_path && ddb.str(param.value) == "keys(RequestItems)");

    let rds = Service::load("rds").unwrap();
    let copy = rds.shape(rds.operation("CopyDBSnapshot").unwrap().input.unwrap());
    assert!(rds.member(copy, "SourceRegion").is_some());

    let cloudwatch = Service::load("cloudwatch").unwrap();
    let m = cloudwatch.metadata();
    assert_eq!((m.protocol, m.fallback_protocol), (Protocol::RpcV2Cbor, Some(Protocol::AwsJson10)));
    assert!(m.query_compatible);
    assert!(cloudwatch.operation("PutMetricData").unwrap().flags.has(OpFlags::COMPRESS_GZIP));

    let control = Service::load("s3control").unwrap();
    assert!(control.operations().iter().all(|op| op.host_prefix.is_empty()));
}

#[test]
fn a_damaged_block_is_an_error() {
    let (_, info) = catalog::find("sts").unwrap();
    let block = miniz_oxide::inflate::decompress_to_vec(catalog::block(info)).unwrap();
    assert!(Service::from_packed(&block).is_ok());
    for cut in 0..block.len().min(4000) {
        assert!(Service::from_packed(&block[..cut]).is_err());
    }
    // Any byte may be wrong; what loads nevertheless must be safe to walk.
    let mut state = 1u64;
    for _ in 0..3000 {
        let mut bad = block.clone();
        for _ in 0..3 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let at = (state >> 33) as usize % bad.len();
            bad[at] = (state >> 20) as u8;
        }
        if let Ok(s) = Service::from_packed(&bad) {
            walk(&s);
        }
    }
}

/// Touches all that is reachable; the sum keeps it from being optimized away.
fn walk(s: &Service) {
    let mut letters = 0;
    for op in s.operations() {
        let shapes = s.errors(op).iter().copied().chain(op.input).chain(op.output);
        letters += shapes.map(|id| s.str(s.shape(id).name).len()).sum::<usize>();
        letters += s.names_in(op.auth).map(str::len).sum::<usize>();
        letters += s.context_params(op).iter().map(|p| s.str(p.value).len()).sum::<usize>();
    }
    for shape in s.shapes() {
        letters += s.values(shape).map(str::len).sum::<usize>();
        let _ = (s.constraint(shape), s.element(shape), s.key_value(shape));
        letters += s.members(shape).iter().map(|m| s.str(s.shape(m.shape).name).len()).sum::<usize>();
    }
    std::hint::black_box(letters);
}

#[test]
fn loading_takes_little_time() {
    for name in ["dynamodb", "s3", "ec2"] {
        let (_, info) = catalog::find(name).unwrap();
        let start = Instant::now();
        let block = miniz_oxide::inflate::decompress_to_vec(catalog::block(info)).unwrap();
        let inflated = start.elapsed();
        let s = Service::from_packed(&block).unwrap();
        println!("{name}: {} bytes, inflated in {inflated:?}, loaded in {:?}", block.len(), start.elapsed());
        assert_eq!(block.len(), info.size as usize);
        // A hundred times what it takes: a machine may be busy, but a mistake of order would show.
        assert!(start.elapsed().as_secs() < 2 && !s.operations().is_empty());
    }
}

#[test]
fn a_model_file_is_a_service() {
    let model = br#"{
        "metadata": { "protocol": "json", "jsonVersion": "1.1", "serviceId": "Mine", "novelty": 1 },
        "operations": { "Do": { "name": "Do", "http": { "method": "POST", "requestUri": "/" },
            "input": { "shape": "In", "novelty": 1 } } },
        "shapes": { "In": { "type": "structure", "novelty": 1, "members": { "A": { "shape": "S", "novelty": 1 } } },
            "S": { "type": "string" } }
    }"#;
    let documents = Documents { name: "mine", service: model, ..Documents::default() };
    let s = Service::from_json(&documents).unwrap();
    assert_eq!(s.metadata().protocol, Protocol::AwsJson11);
    let input = s.shape(s.operation("Do").unwrap().input.unwrap());
    assert_eq!(s.shape(s.member(input, "A").unwrap().1.shape).kind, ShapeKind::String);
    for bad in
        ["", "[]", "{}", "[[", r#"{"metadata":[],"operations":3}"#, r#"{"metadata":{"protocol":"soap"}}"#]
    {
        let error = Service::from_json(&Documents { service: bad.as_bytes(), ..documents }).unwrap_err();
        assert_eq!(&*error.facts().code, "InvalidModel", "{bad}");
    }
}

#[test]
fn s3_paginators_ask_whether_there_is_more() {
    let extras: serde_json::Value = serde_json::from_str(Service::load("s3").unwrap().extras()).unwrap();
    assert_eq!(extras["paginators"]["ListParts"]["more_results"], "IsTruncated");
}
