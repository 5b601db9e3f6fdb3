//! A packed model as JSON, for programs that write typed bindings.
//!
//! What `dump` shows to people, this gives to generators: operations and shapes by
//! name, yes-no traits as lists of words, paginators and waiters as they are packed.
//! Only what a typed face needs is there: no bindings to HTTP, and of endpoint rules their parameters alone.

use crate::model::{Member, Model, Operation, Shape};
use serde_json::{Map, Value, json};

/// The model of one service.
pub fn json(model: &Model) -> Result<String, String> {
    let m = &model.metadata;
    let extras: Value = match model.extras.as_str() {
        "" => json!({}),
        text => serde_json::from_str(text).map_err(|e| format!("{}: {e}", m.model))?,
    };
    let shapes: Map<String, Value> = model.shapes.iter().map(|s| (s.name.clone(), shape(model, s))).collect();
    let parameters: Vec<Value> = crate::rules::parameters(&model.rules)
        .map_err(|e| format!("{}: {e}", m.model))?
        .iter()
        .map(|p| json!({ "name": p.name, "kind": p.kind, "builtIn": p.builtin, "default": p.default }))
        .collect();
    let all = json!({
        "model": m.model,
        "serviceId": m.service_id,
        "fullName": m.full_name,
        "apiVersion": m.api_version,
        "signingName": m.signing_name,
        "signatureVersion": m.signature_version,
        "auth": m.auth,
        "endpointParameters": parameters,
        "operations": model.operations.iter().map(|o| operation(model, o)).collect::<Vec<_>>(),
        "shapes": shapes,
        "extras": extras,
    });
    Ok(format!("{all:#}\n"))
}

fn operation(model: &Model, o: &Operation) -> Value {
    json!({
        "name": o.name,
        "input": o.input.map(|id| name(model, id)),
        "output": o.output.map(|id| name(model, id)),
        "errors": o.errors.iter().map(|id| name(model, *id)).collect::<Vec<_>>(),
        "auth": o.auth,
        "traits": words(&format!("{:?}", o.flags)),
    })
}

fn shape(model: &Model, s: &Shape) -> Value {
    let members =
        s.members.iter().enumerate().map(|(at, m)| member(model, m, usize::from(s.payload) == at + 1));
    let mut out = json!({
        "kind": format!("{:?}", s.kind),
        "traits": words(&format!("{:?}", s.flags)),
        "members": members.collect::<Vec<_>>(),
    });
    if !s.values.is_empty() {
        out["values"] = json!(s.values);
    }
    if !s.wire.is_empty() {
        out["wire"] = json!(s.wire);
    }
    if let Some((min, max)) = s.limits {
        // Infinite ends are null.
        out["limits"] = json!([min, max]);
    }
    out
}

fn member(model: &Model, m: &Member, payload: bool) -> Value {
    let mut traits = words(&format!("{:?}", m.flags));
    if payload {
        traits.push("PAYLOAD".to_owned());
    }
    json!({ "name": m.name, "shape": name(model, m.shape), "traits": traits })
}

/// The words of a set of flags, whose debug form is `{A, B}`.
fn words(set: &str) -> Vec<String> {
    let inner = set.trim_matches(['{', '}']);
    inner.split(", ").filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

fn name(model: &Model, id: u32) -> &str {
    model.shapes.get(id as usize).map_or("", |s| &s.name)
}
