//! What a service is packed from: its JSON documents, and how extras join them.

use crate::keys::{self, Object};
use crate::rules;
use serde_json::Map;

pub use serde_json::Value;

/// The documents of one service, as botocore names them. Only `service` is a must.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// The name of the service's folder: `s3`.
    pub name: String,
    /// `service-2.json`
    pub service: Value,
    /// `paginators-1.json`
    pub paginators: Option<Value>,
    /// `waiters-2.json`
    pub waiters: Option<Value>,
    /// `endpoint-rule-set-1.json`
    pub rules: Option<Value>,
}

/// A document from its text. Nesting is limited by the parser.
pub fn parse(text: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(text).map_err(|e| e.to_string())
}

/// Joins a document with its extras: what stands under `merge` goes into it, objects key by key,
/// anything else replacing what was there.
pub fn merge_extras(document: &mut Value, extras: &Value) {
    if let Some(merge) = extras.get("merge") {
        merge_into(document, merge);
    }
}

fn merge_into(base: &mut Value, extra: &Value) {
    match (base, extra) {
        (Value::Object(base), Value::Object(extra)) => {
            for (key, value) in extra {
                match base.get_mut(key) {
                    Some(there) if value.is_object() => merge_into(there, value),
                    _ => drop(base.insert(key.clone(), value.clone())),
                }
            }
        }
        (base, extra) => *base = extra.clone(),
    }
}

/// Paginators, waiters and client context parameters as compact JSON, without prose.
pub fn extras(source: &Source) -> Result<String, String> {
    let mut out = Map::new();
    out.insert("paginators".into(), paginators(source)?.into());
    out.insert("waiters".into(), waiters(source)?.into());
    out.insert("clientContextParams".into(), client_params(source)?.into());
    Ok(Value::Object(out).to_string())
}

fn paginators(source: &Source) -> Result<Object, String> {
    let mut out = Map::new();
    let place = format!("{}: paginators", source.name);
    if let Some(document) = &source.paginators {
        let file = keys::object(document, keys::PAGINATORS, &place)?;
        for (name, value) in keys::entries(file.get("pagination"), &place)? {
            out.insert(
                name.clone(),
                keys::object(value, keys::PAGINATOR, &format!("{place}.{name}"))?.clone().into(),
            );
        }
    }
    Ok(out)
}

fn waiters(source: &Source) -> Result<Object, String> {
    let mut out = Map::new();
    let place = format!("{}: waiters", source.name);
    if let Some(document) = &source.waiters {
        let file = keys::object(document, keys::WAITERS, &place)?;
        for (name, value) in keys::entries(file.get("waiters"), &place)? {
            let place = format!("{place}.{name}");
            let mut waiter = keys::object(value, keys::WAITER, &place)?.clone();
            waiter.shift_remove("description");
            for acceptor in waiter.get("acceptors").and_then(Value::as_array).into_iter().flatten() {
                keys::object(acceptor, keys::ACCEPTOR, &format!("{place}.acceptors"))?;
            }
            out.insert(name.clone(), waiter.into());
        }
    }
    Ok(out)
}

fn client_params(source: &Source) -> Result<Object, String> {
    let mut out = Map::new();
    let place = format!("{}: clientContextParams", source.name);
    for (name, value) in keys::entries(source.service.get("clientContextParams"), &place)? {
        let mut param = keys::object(value, keys::CLIENT_PARAM, &format!("{place}.{name}"))?.clone();
        param.shift_remove("documentation");
        out.insert(name.clone(), param.into());
    }
    Ok(out)
}

/// The endpoint rules, compiled; empty where there are none.
pub fn rules(source: &Source) -> Result<Vec<u8>, String> {
    match &source.rules {
        Some(rules) => rules::compile(rules).map_err(|why| format!("{}: endpoint rules: {why}", source.name)),
        None => Ok(Vec::new()),
    }
}
