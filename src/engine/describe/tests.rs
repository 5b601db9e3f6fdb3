//! What a binding is built from must be there, and true.

use super::*;
use serde_json::{Value as Json, json};

fn told(service: &str, operation: Option<&str>) -> Json {
    let service = Service::load(service).unwrap();
    serde_json::from_slice(&describe(Some(&service), operation).unwrap()).unwrap()
}

fn shape_of(service: &str, name: &str) -> Json {
    let service = Service::load(service).unwrap();
    serde_json::from_slice(&describe_shape(&service, Some(name)).unwrap()).unwrap()
}

fn member<'a>(of: &'a Json, name: &str) -> &'a Json {
    of.as_array().unwrap().iter().find(|m| m["name"] == name).unwrap_or_else(|| panic!("no {name} in {of}"))
}

#[test]
fn services_are_listed_with_their_other_names() {
    let all: Json = serde_json::from_slice(&describe(None, None).unwrap()).unwrap();
    assert_eq!(all.as_array().unwrap().len(), catalog().len());
    let dynamodb = member(&all, "dynamodb");
    assert_eq!(dynamodb["serviceId"], "DynamoDB");
    assert_eq!(dynamodb["operations"], Service::load("dynamodb").unwrap().operations().len());
}

#[test]
fn a_service_tells_its_paginators_waiters_and_parameters() {
    let s3 = told("s3", None);
    assert_eq!(s3["protocol"], "restXml");
    assert_eq!(s3["signingName"], "s3");
    assert_eq!(s3["paginators"]["ListObjectsV2"]["output_token"], "NextContinuationToken");
    assert_eq!(s3["waiters"]["BucketExists"]["operation"], "HeadBucket");
    assert_eq!(s3["clientContextParams"]["Accelerate"]["type"], "boolean");
    let fips = member(&s3["endpointParameters"], "UseFIPS");
    assert_eq!(fips["builtIn"], "AWS::UseFIPS");
    assert_eq!(fips["default"], false);
    assert_eq!(fips["required"], true);
    assert!(s3["operations"].as_array().unwrap().contains(&json!("GetObject")));
    let dynamodb = told("dynamodb", None);
    assert_eq!(dynamodb["targetPrefix"], "DynamoDB_20120810");
    let denied = member(&dynamodb["errors"], "ProvisionedThroughputExceededException");
    assert_eq!(denied["code"], "ProvisionedThroughputExceededException");
}

#[test]
fn an_operation_tells_where_its_members_go() {
    let get = told("s3", Some("get_object"));
    assert_eq!(get["name"], "GetObject");
    assert_eq!(get["uri"], "/{Key+}");
    assert_eq!(
        (&get["inputShape"], &get["outputShape"]),
        (&json!("GetObjectRequest"), &json!("GetObjectOutput"))
    );
    let bucket = member(&get["input"], "Bucket");
    assert_eq!(bucket["required"], true);
    assert_eq!((&bucket["location"], &bucket["endpointParameter"]), (&json!("uri"), &json!("Bucket")));
    assert_eq!(member(&get["output"], "Body")["streaming"], true);
    assert_eq!(get["streamingOutput"], true);
    assert_eq!(get["checksum"]["requestValidationModeMember"], "ChecksumMode");
    assert!(get["errors"].as_array().unwrap().contains(&json!("NoSuchKey")));
    let list = told("s3", Some("ListObjectsV2"));
    assert_eq!(list["paginator"]["input_token"], "ContinuationToken");
    let head = told("s3", Some("HeadBucket"));
    assert_eq!(head["waiters"], json!(["BucketExists", "BucketNotExists"]));
    let select = told("s3", Some("SelectObjectContent"));
    assert_eq!(select["eventOutput"], true);
    assert_eq!(member(&select["output"], "Payload")["events"], true);
    let batch = told("dynamodb", Some("BatchGetItem"));
    assert_eq!(batch["endpointParameters"]["ResourceArnList"]["path"], "keys(RequestItems)");
    assert_eq!(batch["endpointDiscovery"], true);
    let run = told("ec2", Some("RunInstances"));
    assert_eq!(member(&run["input"], "ClientToken")["idempotencyToken"], true);
}

#[test]
fn shapes_tell_their_parts() {
    assert!(shape_of("s3", "ObjectCannedACL")["enum"].as_array().unwrap().contains(&json!("public-read")));
    let missing = shape_of("s3", "NoSuchKey");
    assert_eq!((&missing["exception"], &missing["code"]), (&json!(true), &json!("NoSuchKey")));
    assert_eq!(shape_of("s3", "SelectObjectContentEventStream")["eventStream"], true);
    assert_eq!(shape_of("s3", "SSECustomerKey")["sensitive"], true);
    let value = shape_of("dynamodb", "AttributeValue");
    assert_eq!(value["type"], "structure");
    assert_eq!(shape_of("bedrock-runtime", "ContentBlock")["union"], true);
    assert_eq!(member(&value["members"], "L")["type"], "list");
    assert_eq!(shape_of("dynamodb", "ListAttributeValue")["member"]["shape"], "AttributeValue");
    assert_eq!(shape_of("dynamodb", "MapAttributeValue")["value"]["shape"], "AttributeValue");
    assert_eq!(shape_of("dynamodb", "TableName")["max"].as_f64(), Some(255.0));
    let service = Service::load("dynamodb").unwrap();
    let e = describe_shape(&service, Some("AttributValue")).unwrap_err();
    assert!(e.to_string().contains("`AttributeValue`"), "{e}");
}

#[test]
fn every_service_operation_and_shape_is_json() {
    for info in catalog() {
        let service = Service::load(info.name).unwrap();
        let whole = describe(Some(&service), None).unwrap();
        let read = |text: &[u8]| {
            serde_json::from_slice::<Json>(text).unwrap_or_else(|e| panic!("{}: {e}", info.name))
        };
        let whole = read(&whole);
        let shapes = read(&describe_shape(&service, None).unwrap());
        assert_eq!(shapes.as_object().unwrap().len(), service.shapes().len(), "{}", info.name);
        for operation in whole["operations"].as_array().unwrap() {
            let told = read(&describe(Some(&service), operation.as_str()).unwrap());
            assert_eq!(&told["name"], operation);
            for error in told["errors"].as_array().unwrap() {
                assert_eq!(shapes[error.as_str().unwrap()]["exception"], true, "{} {error}", info.name);
            }
        }
    }
}
