//! The endpoint rules of a service, run on parameters of the caller's.
//!
//! A resolver of the caller's that wraps the default one asks here, and so does whoever wants to know
//! where calls would go without making one. Nothing is sent and nothing is added: parameters that are
//! left out have the rules' own defaults.

use super::fields::{Fields, invalid};
use super::spec::{Member, Operation, member, required};
use super::{Work, at_once};
use crate::document::{Builder, Document, Kind, Value as Node};
use crate::endpoint::{ParameterType, Params, Resolver, Value};
use crate::engine::Principal;
use crate::error::Result;
use crate::model::{Service, nearest};
use crate::runtime::Mutex;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

const INPUT: &[Member] = &[
    required("Service", "string", "the service: its model's name or its id"),
    member("Parameters", "map", "the rules' parameters by name, such as Region and UseFIPS"),
];
const OUTPUT: &[Member] = &[
    required("Url", "string", "where requests go"),
    required("Headers", "map", "headers that they must carry, each a list"),
    required("Properties", "map", "what else the rules say, such as authSchemes"),
];

pub(super) const OPERATIONS: &[Operation] =
    &[Operation { name: "ResolveEndpoint", input: INPUT, output: OUTPUT, run: resolve }];

/// Programs that were read, by their services' names: no more than there are services.
static RESOLVERS: LazyLock<Mutex<BTreeMap<String, Arc<Resolver>>>> = LazyLock::new(Mutex::default);

fn resolver(service: &str) -> Result<Arc<Resolver>> {
    let service = Service::load(service)?;
    let name = service.str(service.metadata().model);
    if let Some(known) = RESOLVERS.lock().get(name) {
        return Ok(known.clone());
    }
    let made = Arc::new(Resolver::of(&service)?);
    Ok(RESOLVERS.lock().entry(name.to_owned()).or_insert(made).clone())
}

fn resolve(_: Arc<Principal>, input: Document) -> Work {
    at_once(move || {
        let fields = Fields::checked(input.root(), INPUT)?;
        let resolver = resolver(fields.required("Service")?)?;
        let endpoint = resolver.resolve(&bound(&resolver, fields.value("Parameters"))?)?;
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        b.key("Url");
        b.string(&endpoint.url);
        b.key("Headers");
        b.begin_map();
        for (name, values) in &endpoint.headers {
            b.key(name);
            b.begin_list();
            values.iter().for_each(|v| b.string(v));
            b.end_list();
        }
        b.end_map();
        b.key("Properties");
        b.value(endpoint.properties.root());
        b.end_map();
        Ok(b.finish())
    })
}

/// The parameters by their slots. A null is one that is left out.
fn bound<'a>(resolver: &Resolver, given: Node<'a>) -> Result<Params<'a>> {
    let mut params = resolver.values();
    if !given.is_nothing() && given.kind() != Kind::Map {
        return Err(invalid("Parameters is a map of names with values".to_owned()));
    }
    for (name, value) in given.entries() {
        let name = name.as_str().unwrap_or("");
        let Some(slot) = resolver.slot(name) else {
            let hint = match nearest(name, resolver.params().iter().map(|p| &*p.name)) {
                Some(near) => format!("; did you mean {near:?}?"),
                None => String::new(),
            };
            return Err(invalid(format!("the service's endpoint rules have no parameter {name:?}{hint}")));
        };
        if value.kind() == Kind::Null {
            continue;
        }
        let wrong = |form: &str| invalid(format!("the endpoint parameter {name} is {form}"));
        match resolver.params()[slot].ty {
            ParameterType::String => params.set(slot, value.as_str().ok_or_else(|| wrong("a text"))?),
            ParameterType::Bool => params.set(slot, value.as_bool().ok_or_else(|| wrong("true or false"))?),
            ParameterType::StringArray => {
                let texts = value.children().map(|v| v.as_str().map(Into::into)).collect::<Option<Vec<_>>>();
                let texts =
                    texts.filter(|_| value.kind() == Kind::List).ok_or_else(|| wrong("a list of texts"))?;
                params.set(slot, Value::StringArray(texts));
            }
        }
    }
    Ok(params)
}
