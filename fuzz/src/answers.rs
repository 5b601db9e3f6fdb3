//! Answers of services, in every protocol.
//!
//! A line of headers may come first, `name: value`, each ended by a line's end; an
//! empty line, then the body. The first byte chooses the operation.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::document::json as to_json;
use libaws::model::{Operation, Service};
use libaws::protocol;

type Choices = &'static [(&'static str, &'static str)];

const JSON: Choices = &[
    ("dynamodb", "Query"),
    ("lambda", "GetFunction"),
    ("apigateway", "GetRestApi"),
    ("kinesis", "GetRecords"),
    ("sqs", "ReceiveMessage"),
];
const XML: Choices = &[
    ("s3", "ListObjectsV2"),
    ("s3", "HeadObject"),
    ("s3", "GetBucketLifecycleConfiguration"),
    ("cloudfront", "GetDistribution"),
    ("route53", "ListResourceRecordSets"),
];
const QUERY: Choices = &[
    ("ec2", "DescribeInstances"),
    ("iam", "ListUsers"),
    ("sns", "GetTopicAttributes"),
    ("rds", "DescribeDBInstances"),
];
const CBOR: Choices = &[("cloudwatch", "GetMetricData"), ("cloudwatch", "DescribeAlarms")];

/// Answers that say that they are right.
fn read(choices: Choices, data: &[u8]) {
    let Some((service, op, headers, body)) = parts(choices, data) else { return };
    let body = Bytes::copy_from_slice(body);
    if let Ok(out) = protocol::deserialize(&service, &op, 200, &headers, body.clone()) {
        let mut text = Vec::new();
        to_json::write(out.root(), &mut text);
    }
    let _ = protocol::xml::body_request_id(&body);
}

pub fn json(data: &[u8]) {
    read(JSON, data);
}

pub fn xml(data: &[u8]) {
    read(XML, data);
}

pub fn query(data: &[u8]) {
    read(QUERY, data);
}

pub fn cbor(data: &[u8]) {
    read(CBOR, data);
}

/// Answers that say that they are errors, in any protocol.
pub fn errors(data: &[u8]) {
    let [which, data @ ..] = data else { return };
    let choices = [JSON, XML, QUERY, CBOR][*which as usize % 4];
    let Some((service, op, headers, body)) = parts(choices, data) else { return };
    for status in [400, 503] {
        let e = protocol::parse_error(&service, &op, status, &headers, Bytes::copy_from_slice(body));
        let mut text = Vec::new();
        to_json::write(e.detail.root(), &mut text);
    }
}

fn parts(choices: Choices, data: &[u8]) -> Option<(std::sync::Arc<Service>, Operation, HeaderMap, &[u8])> {
    let (which, mut rest) = data.split_first()?;
    let (service, operation) = choices[*which as usize % choices.len()];
    let service = Service::load(service).ok()?;
    let op = *service.operation(operation).unwrap_or_else(|| panic!("no {operation}"));
    let mut headers = HeaderMap::new();
    while let Some(end) = rest.iter().position(|b| *b == b'\n') {
        let (line, after) = (&rest[..end], &rest[end + 1..]);
        if line.is_empty() {
            rest = after;
            break;
        }
        let Some(colon) = line.windows(2).position(|w| w == b": ") else { break };
        let name = HeaderName::from_bytes(&line[..colon]);
        let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(&line[colon + 2..])) else { break };
        headers.append(name, value);
        rest = after;
    }
    Some((service, op, headers, rest))
}
