//! Small services from JSON models, and one-line calls of the protocol face.

use crate::document::{Document, json};
use crate::error::Result;
use crate::model::Service;
use crate::protocol::{self, ServiceError, WireBody};
use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Value, json};

/// A service of one operation, `Do`, with the shapes `In` and `Out` and the errors named.
pub(in crate::protocol) fn service(protocol: &str, shapes: Value, errors: &[&str]) -> Service {
    let errors: Vec<Value> = errors.iter().map(|name| json!({"shape": name})).collect();
    let mut operation =
        json!({"name": "Do", "http": {"method": "POST", "requestUri": "/do"}, "errors": errors});
    for (part, shape) in [("input", "In"), ("output", "Out")] {
        if shapes.get(shape).is_some() {
            operation[part] = json!({"shape": shape});
        }
    }
    let source = packer::Source {
        name: "test".to_owned(),
        service: json!({
            "metadata": {"protocol": protocol, "apiVersion": "2020-02-02", "endpointPrefix": "test",
                "serviceId": "Test", "signatureVersion": "v4"},
            "shapes": shapes,
            "operations": {"Do": operation},
        }),
        ..packer::Source::default()
    };
    Service::from_packed(&packer::pack(&source).unwrap()).unwrap()
}

/// A document from JSON.
pub(in crate::protocol) fn input(value: &Value) -> Document {
    Document::from_json(Bytes::from(value.to_string())).unwrap()
}

fn json_of(document: &Document) -> Value {
    let mut text = Vec::new();
    json::write(document.root(), &mut text);
    serde_json::from_slice(&text).unwrap()
}

/// The body of a request.
pub(in crate::protocol) fn request(service: &Service, op: &str, params: &Value) -> Result<String> {
    let params = input(params);
    let wire = protocol::serialize(service, service.operation(op).unwrap(), params.root())?;
    Ok(match wire.body {
        WireBody::Bytes(body) => String::from_utf8(body).unwrap(),
        other => format!("{other:?}"),
    })
}

/// An answer's document as JSON.
pub(in crate::protocol) fn output(service: &Service, op: &str, body: &str) -> Result<Value> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    let op = service.operation(op).unwrap();
    protocol::deserialize(service, op, 200, &HeaderMap::new(), body).map(|d| json_of(&d))
}

/// An error answer, and its detail as JSON.
pub(in crate::protocol) fn error(
    service: &Service,
    op: &str,
    status: u16,
    body: &str,
) -> (ServiceError, Value) {
    let body = Bytes::copy_from_slice(body.as_bytes());
    let error =
        protocol::parse_error(service, service.operation(op).unwrap(), status, &HeaderMap::new(), body);
    let detail = json_of(&error.detail);
    (error, detail)
}
