//! Answers: what comes in must be the expected document.

use super::{Case, compare};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use libaws::document::base64;
use libaws::protocol;
use serde_json::Value;

pub(super) fn check(case: &Case<'_>) -> Result<(), String> {
    let mut service = case.service();
    let op = *service.operation(case.operation()).unwrap();
    let response = &case.case["response"];
    let status = response["status_code"].as_u64().unwrap_or(200) as u16;
    let mut headers = HeaderMap::new();
    for (name, value) in response["headers"].as_object().into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_bytes(value.as_str().unwrap().as_bytes()).unwrap());
    }
    let mut body = response["body"].as_str().unwrap_or("").as_bytes().to_vec();
    if case.file.contains("cbor") {
        let mut bytes = Vec::new();
        base64::decode(&body, &mut bytes).map_err(|e| e.to_string())?;
        body = bytes;
    }
    let body = Bytes::from(body);
    let _ = &mut service;
    if case.case.get("error").is_none() && case.case.get("errorCode").is_none() {
        let out = protocol::deserialize(&service, &op, status, &headers, body.clone())
            .map_err(|e| e.to_string())?;
        let Some(id) = op.output else { return Ok(()) };
        return compare::structure(&service, service.shape(id), out.root(), &case.case["result"], &body, "");
    }
    let error = protocol::parse_error(&service, &op, status, &headers, body.clone());
    let code = case.case["errorCode"].as_str().unwrap_or("");
    if error.code != code {
        return Err(format!("code is {:?}, not {code:?}", error.code));
    }
    if let Some(message) = case.case["errorMessage"].as_str()
        && error.message != message
    {
        return Err(format!("message is {:?}, not {message:?}", error.message));
    }
    match (&case.case["error"], error.shape) {
        (Value::Object(members), Some(id)) if !members.is_empty() => {
            let expected = &case.case["error"];
            compare::structure(&service, service.shape(id), error.detail.root(), expected, &body, "")
        }
        (Value::Object(members), None) if !members.is_empty() => Err("no modelled error".to_owned()),
        _ => Ok(()),
    }
}
