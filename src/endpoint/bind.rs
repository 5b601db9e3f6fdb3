//! Gathers the parameters of one call.
//!
//! A parameter may be given in several places. The first that gives it wins: a
//! constant of the operation, a member of the input, a path into the input, the
//! client's context, a built-in setting; the default of the rule set comes last,
//! when the endpoint is resolved. Which of them an operation has is looked up
//! once ([`Binding::new`]), and parameters that no rule looks at are left out;
//! what remains for each call is a short row of look-ups that copy nothing.

use super::params::{Builtin, Params, Value};
use super::resolver::Resolver;
use crate::document::jmespath::{Expression, Found};
use crate::document::{Kind, Value as Input};
use crate::error::{Error, Result, Status};
use crate::model::{Operation, Service};

/// What a client's settings give to the rules.
pub trait Settings {
    /// A parameter that the service lets clients set by its name (`clientContextParams`), if it is set.
    fn client(&self, parameter: &str) -> Option<Value<'_>>;

    /// A built-in setting, if it is set.
    fn builtin(&self, which: &Builtin) -> Option<Value<'_>>;
}

/// Where a parameter's value came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// A constant of the operation.
    Constant,
    /// A member of the input.
    Member(&'a str),
    /// A path into the input.
    Path(&'a str),
    /// A setting of the client, by the parameter's name.
    Client,
    /// A built-in setting.
    Builtin(&'a Builtin),
    /// None of these gave it.
    Nowhere,
}

/// Where an operation's parameters come from.
#[derive(Debug)]
pub struct Binding {
    slots: usize,
    sources: Box<[Source]>,
    /// Those of them whose value a client does not know before a call.
    moving: Box<[u32]>,
}

/// The places that may give one parameter, in their order.
#[derive(Debug)]
struct Source {
    slot: usize,
    name: Box<str>,
    constant: Option<Value<'static>>,
    members: Box<[Box<str>]>,
    path: Option<Expression>,
    builtin: Option<Builtin>,
}

impl Binding {
    /// Looks up where the parameters of an operation come from. An error means
    /// that the model is malformed.
    pub fn new(resolver: &Resolver, service: &Service, operation: &Operation) -> Result<Binding> {
        let parameters = resolver.params().iter().enumerate();
        let seen = parameters.filter(|(_, p)| p.referenced || p.required);
        let mut sources: Vec<Source> = seen
            .map(|(slot, p)| Source {
                slot,
                name: p.name.clone(),
                constant: None,
                members: Box::default(),
                path: None,
                builtin: p.builtin.clone(),
            })
            .collect();
        for source in &mut sources {
            let given =
                service.context_params(operation).iter().filter(|c| service.str(c.name) == &*source.name);
            for param in given {
                let text = service.str(param.value);
                match param.is_path {
                    true => {
                        source.path = Some(
                            Expression::parse(text)
                                .map_err(|e| malformed(&source.name, text).caused_by(e))?,
                        )
                    }
                    false => {
                        source.constant = Some(constant(text).ok_or_else(|| malformed(&source.name, text))?)
                    }
                }
            }
            let input = operation.input.map(|id| service.members(service.shape(id))).unwrap_or_default();
            let named = input.iter().filter(|m| service.str(m.context_param) == &*source.name);
            source.members = named.map(|m| service.str(m.name).into()).collect();
        }
        let moves = |s: &Source| {
            let by_call = matches!(s.builtin, Some(Builtin::AccountId));
            s.constant.is_none() && (by_call || s.path.is_some() || !s.members.is_empty())
        };
        let moving = (0..).zip(&sources).filter(|(_, s)| moves(s)).map(|(at, _)| at).collect();
        Ok(Binding { slots: resolver.params().len(), sources: sources.into(), moving })
    }

    /// The values of one call.
    pub fn bind<'a>(&'a self, input: Input<'a>, settings: &'a (impl Settings + ?Sized)) -> Params<'a> {
        let mut params = Params::new(self.slots);
        for source in &self.sources {
            if let Some((found, _)) = source.find(input, settings) {
                params.set(source.slot, found);
            }
        }
        params
    }

    /// The values that may differ between two calls of a client with the same settings, in an order of their own.
    pub fn moving<'a>(
        &'a self,
        input: Input<'a>,
        settings: &'a (impl Settings + ?Sized),
    ) -> impl Iterator<Item = Option<Value<'a>>> {
        let sources = self.moving.iter().filter_map(|at| self.sources.get(*at as usize));
        sources.map(move |source| source.find(input, settings).map(|(found, _)| found))
    }

    /// The values of one call, and where each came from, by slot.
    pub fn trace<'a>(
        &'a self,
        input: Input<'a>,
        settings: &'a (impl Settings + ?Sized),
    ) -> (Params<'a>, Vec<(usize, Origin<'a>)>) {
        let mut params = Params::new(self.slots);
        let mut origins = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            match source.find(input, settings) {
                Some((found, origin)) => {
                    params.set(source.slot, found);
                    origins.push((source.slot, origin));
                }
                None => origins.push((source.slot, Origin::Nowhere)),
            }
        }
        (params, origins)
    }
}

impl Source {
    #[inline]
    fn find<'a>(
        &'a self,
        input: Input<'a>,
        settings: &'a (impl Settings + ?Sized),
    ) -> Option<(Value<'a>, Origin<'a>)> {
        if let Some(constant) = &self.constant {
            return Some((borrowed(constant), Origin::Constant));
        }
        let member = |m: &'a str| Some((value(input.member(m))?, Origin::Member(m)));
        if let Some(found) = self.members.iter().find_map(|m| member(m)) {
            return Some(found);
        }
        if let Some(path) = &self.path
            && let Some(found) = found(path, input)
        {
            return Some((found, Origin::Path(path.as_str())));
        }
        if let Some(found) = settings.client(&self.name) {
            return Some((found, Origin::Client));
        }
        let builtin = self.builtin.as_ref()?;
        Some((settings.builtin(builtin)?, Origin::Builtin(builtin)))
    }
}

/// What an expression finds in the input, of a list the texts. An expression that fails, such
/// as the keys of what is no map, finds nothing: the rules tell what is missing.
pub(super) fn found<'a>(path: &'a Expression, input: Input<'a>) -> Option<Value<'a>> {
    match path.search(input).ok()? {
        Found::Value(v) => value(v),
        Found::Bool(b) => Some(Value::Bool(b)),
        list @ Found::List(_) => {
            Some(Value::StringArray(list.items().filter_map(|i| i.borrowed()).collect()))
        }
        other => Some(Value::String(other.borrowed()?)),
    }
}

fn value(v: Input<'_>) -> Option<Value<'_>> {
    match v.kind() {
        Kind::String => Some(Value::String(v.as_str()?.into())),
        Kind::Bool => Some(Value::Bool(v.as_bool()?)),
        Kind::List => {
            Some(Value::StringArray(v.children().filter_map(|c| Some(c.as_str()?.into())).collect()))
        }
        _ => None,
    }
}

fn borrowed<'a>(v: &'a Value<'static>) -> Value<'a> {
    match v {
        Value::String(s) => Value::String((&**s).into()),
        Value::Bool(b) => Value::Bool(*b),
        Value::StringArray(items) => Value::StringArray(items.iter().map(|s| (&**s).into()).collect()),
    }
}

/// A constant, which the model states as JSON.
fn constant(json: &str) -> Option<Value<'static>> {
    match serde_json::from_str(json).ok()? {
        serde_json::Value::String(s) => Some(Value::String(s.into())),
        serde_json::Value::Bool(b) => Some(Value::Bool(b)),
        serde_json::Value::Array(items) => {
            let texts = items.into_iter().map(|i| Some(i.as_str()?.to_owned().into()));
            Some(Value::StringArray(texts.collect::<Option<_>>()?))
        }
        _ => None,
    }
}

fn malformed(parameter: &str, text: &str) -> Error {
    let message =
        format!("the model gives the endpoint parameter {parameter} by `{text}`, which can't be read");
    Error::new(Status::Endpoint, "InvalidEndpointBinding", message).at("endpoint")
}
