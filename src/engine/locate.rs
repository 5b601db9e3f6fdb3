//! Where a call goes when the caller's own resolver has a say.
//!
//! The resolver of today (`endpoint`) is shown the parameters of the rules and is the last
//! authority: the host of its answer is used as it is. It may also change parameters, or leave
//! everything to the rules, or look at what they gave. The older form (`endpoint_v1`)
//! knows service and region alone; what it gives goes through the rules like a base endpoint,
//! unless it says that the host must stay.

use super::attempt::endpoint_in;
use super::custom::{ask, is_nothing};
use super::flight::Flight;
use super::hooks::Point;
use super::rules::RuleSettings;
use super::view;
use crate::document::{Builder, Kind, Value as Node};
use crate::endpoint::{Endpoint, Params, Value};
use crate::error::{Error, Result, Status};
use crate::identity::Credentials;
use crate::quirks::Quirks;
use crate::runtime::callback::{Answer, Edit, Handler};
use std::sync::Arc;

/// The endpoint of a call.
pub(super) async fn resolve(
    flight: &mut Flight<'_>,
    credentials: Option<&Credentials>,
) -> Result<Arc<Endpoint>> {
    if let Some(handler) = flight.handlers.at(Point::Endpoint).next().cloned() {
        return v2(flight, credentials, &handler).await;
    }
    match flight.handlers.at(Point::EndpointV1).next().cloned() {
        Some(handler) => v1(flight, credentials, &handler).await,
        None => endpoint_in(flight, credentials, None),
    }
}

async fn v2(
    flight: &mut Flight<'_>,
    credentials: Option<&Credentials>,
    handler: &Arc<dyn Handler>,
) -> Result<Arc<Endpoint>> {
    let engine = flight.engine;
    // Of their own, since the call is lent out while the caller is asked.
    let (plan, input) = (flight.plan.clone(), flight.input.clone());
    let settings = rule_settings(flight, credentials);
    let mut params = plan.binding.bind(input.root(), &settings);
    let question = view::brief(flight, Point::Endpoint, |b| show(b, flight, &params));
    let answer = engine.runtime.dispatcher().ask(handler, question, None).await;
    match answer.map_err(|e| super::flight::named(e, Point::Endpoint))? {
        Answer::Value(answer, edits) if is_nothing(answer.root()) => {
            change(flight, &mut params, &edits)?;
            engine.resolver.resolve(&params)
        }
        Answer::Value(answer, _) => parse(answer.root()).map(Arc::new),
        Answer::Next(edits, after) => {
            change(flight, &mut params, &edits)?;
            let resolved = engine.resolver.resolve(&params)?;
            let question = view::brief(flight, Point::Endpoint, |b| {
                show(b, flight, &params);
                b.key("endpoint");
                b.begin_map();
                view::text(b, "url", &resolved.url);
                b.key("properties");
                b.value(resolved.properties.root());
                b.end_map();
            });
            match ask(flight, Point::Endpoint, &after, question).await? {
                Some(answer) => parse(answer.root()).map(Arc::new),
                None => Ok(resolved),
            }
        }
        Answer::Attached(..) | Answer::Fail(_) => engine.resolver.resolve(&params),
    }
}

fn rule_settings<'a>(flight: &Flight<'a>, credentials: Option<&'a Credentials>) -> RuleSettings<'a> {
    RuleSettings {
        options: &flight.engine.settings,
        account_id: credentials.and_then(Credentials::account_id),
        region: None,
        endpoint: None,
        path_style: flight.plan.quirks.has(Quirks::PATH_STYLE),
    }
}

/// `params`: the four of every service, and what else the rules look at.
fn show(b: &mut Builder, flight: &Flight<'_>, params: &Params<'_>) {
    let settings = &flight.engine.settings;
    b.key("params");
    b.begin_map();
    view::text(b, "Region", settings.region.as_deref().unwrap_or(""));
    if let Some(url) = &settings.endpoint_url {
        view::text(b, "Endpoint", url);
    }
    for (name, on) in [("UseFIPS", settings.use_fips), ("UseDualStack", settings.use_dualstack)] {
        b.key(name);
        b.bool(on);
    }
    for (slot, parameter) in flight.engine.resolver.params().iter().enumerate() {
        if matches!(&*parameter.name, "Region" | "Endpoint" | "UseFIPS" | "UseDualStack") {
            continue;
        }
        let Some(value) = params.value(slot).or(parameter.default.as_ref()) else { continue };
        b.key(&parameter.name);
        match value {
            Value::String(s) => b.string(s),
            Value::Bool(on) => b.bool(*on),
            Value::StringArray(items) => {
                b.begin_list();
                items.iter().for_each(|item| b.string(item));
                b.end_list();
            }
        }
    }
    b.end_map();
}

/// `params.NAME`, as text; nothing takes a parameter's value away.
fn change(flight: &Flight<'_>, params: &mut Params<'_>, edits: &[Edit]) -> Result<()> {
    let resolver = &flight.engine.resolver;
    for edit in edits {
        let name = edit.path.strip_prefix("params.").unwrap_or("");
        let Some(slot) = resolver.slot(name) else {
            let text = format!("{} can't change {:?}: it is params.NAME", Point::Endpoint.name(), edit.path);
            return Err(Error::invalid("InvalidEdit", text).at("callback"));
        };
        let Some(value) = &edit.value else {
            params.unset(slot);
            continue;
        };
        let text = String::from_utf8_lossy(value).into_owned();
        match resolver.params()[slot].ty {
            crate::endpoint::ParameterType::Bool => params.set(slot, text.eq_ignore_ascii_case("true")),
            _ => params.set(slot, Value::String(text.into())),
        }
    }
    Ok(())
}

/// An endpoint as a resolver gives it: `url`, `headers`, `properties` in the form of the
/// rules (`authSchemes`), or `signing_name` and `signing_region` alone.
fn parse(answer: Node<'_>) -> Result<Endpoint> {
    let text = |name: &str| answer.member(name).as_str().filter(|t| !t.is_empty());
    let Some(url) = text("url").or_else(|| answer.as_str()) else {
        return Err(invalid("it gave no \"url\""));
    };
    let mut endpoint = Endpoint::of_url(url, answer.member("properties"))?;
    for (name, value) in answer.member("headers").entries() {
        let values = match value.kind() {
            Kind::List => value.children().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
            _ => vec![value.as_str().ok_or_else(|| invalid("a header is no text"))?.to_owned()],
        };
        endpoint.headers.push((name.as_str().unwrap_or("").to_owned(), values));
    }
    endpoint.sign_for(text("signing_name"), text("signing_region"));
    Ok(endpoint)
}

fn invalid(why: &str) -> Error {
    let text = format!("the endpoint resolver: {why}");
    Error::new(Status::Endpoint, "InvalidEndpoint", text).at("endpoint")
}

async fn v1(
    flight: &mut Flight<'_>,
    credentials: Option<&Credentials>,
    handler: &Arc<dyn Handler>,
) -> Result<Arc<Endpoint>> {
    let settings = &flight.engine.settings;
    let question = view::brief(flight, Point::EndpointV1, |b| {
        b.key("options");
        b.begin_map();
        for (name, on) in
            [("use_fips_endpoint", settings.use_fips), ("use_dualstack_endpoint", settings.use_dualstack)]
        {
            b.key(name);
            b.bool(on);
        }
        b.end_map();
    });
    let Some(answer) = ask(flight, Point::EndpointV1, handler, question).await? else {
        return endpoint_in(flight, credentials, None);
    };
    let answer = answer.root();
    let text = |name: &str| answer.member(name).as_str().filter(|t| !t.is_empty());
    let Some(url) = text("url").or_else(|| answer.as_str()) else {
        return Err(invalid("it gave no \"url\""));
    };
    // A URL is checked where it comes from, not where the rules choke on it.
    let own = Endpoint::of_url(url, answer.member("properties"))?;
    let immutable = answer.member("hostname_immutable").as_bool() == Some(true);
    let bucket = flight.input.root().member("Bucket").as_str().unwrap_or("");
    let mut endpoint = match immutable && bucket.starts_with("arn:") {
        // An ARN has no place in a path: of the rules only how to sign is left.
        true => {
            Endpoint { auth_schemes: endpoint_in(flight, credentials, None)?.auth_schemes.clone(), ..own }
        }
        false => {
            let mut rules = rule_settings(flight, credentials);
            rules.endpoint = Some(url);
            rules.path_style |= immutable;
            let mut params = flight.plan.binding.bind(flight.input.root(), &rules);
            // It was told of these, and what it gave is for them; the rules refuse them beside an endpoint.
            for flag in ["UseDualStack", "UseFIPS"] {
                if let Some(slot) = flight.engine.resolver.slot(flag) {
                    params.set(slot, false);
                }
            }
            flight.engine.resolver.resolve(&params)?.copy()
        }
    };
    endpoint.sign_for(text("signing_name"), text("signing_region"));
    if immutable {
        flight.draft.host_prefix = None;
    }
    Ok(Arc::new(endpoint))
}
