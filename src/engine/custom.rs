//! Choosing how to sign when the caller takes part: its resolver of auth schemes, its
//! identities, its endpoint resolvers, its signers.
//!
//! The order is fixed: what may be used is proposed (by the operation, or by the caller's
//! resolver, which sees that proposal), the first that has an identity is taken, the identity
//! is asked for, the endpoint resolved, and then whoever signs for that scheme signs.

use super::choice::{
    Choice, Custom, Who, express_session, first, has_identity, identity, refine, without_identity,
};
use super::credentials::{malformed, parse};
use super::flight::Flight;
use super::hooks::Point;
use super::{locate, view};
use crate::auth::{Payload as Signed, Scheme};
use crate::crypto::Secret;
use crate::document::{Builder, Document, Kind, Value, time};
use crate::error::{Error, Result, Status};
use crate::runtime::callback::{Answer, Handler};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

/// More options than that nobody means.
const MAX_OPTIONS: usize = 64;

/// One way to sign that is proposed.
struct Proposal {
    id: String,
    signing_name: Option<String>,
    signing_region: Option<String>,
    /// All that the resolver said of it.
    properties: Document,
}

/// Chooses, asking the caller wherever it wants to be asked.
pub(super) async fn choose(flight: &mut Flight<'_>) -> Result<Choice> {
    let resolver = flight.handlers.at(Point::Auth).next().cloned();
    let answered = match &resolver {
        Some(resolver) => ask_options(flight, resolver).await?,
        None => None,
    };
    let asked = answered.is_some();
    let proposals = answered.unwrap_or_else(|| defaults(flight));
    let ids = proposals.iter().map(|p| p.id.clone()).collect::<Vec<_>>();
    let (proposal, mut scheme) = match select(flight, proposals, asked)? {
        Some(chosen) => chosen,
        None => return Err(without_identity(ids.iter().map(String::as_str))),
    };
    let mut custom = Custom {
        // Without the caller's word the endpoint alone changes for what is signed.
        signing_name: proposal.signing_name.filter(|_| asked),
        signing_region: proposal.signing_region.filter(|_| asked),
        properties: proposal.properties,
        id: proposal.id,
        ..Custom::default()
    };
    let resolver = flight.handlers.named(Point::Identity, &custom.id).cloned();
    let who = match resolver {
        Some(resolver) => ask_identity(flight, &resolver, &mut custom, scheme).await?,
        None => match scheme {
            Some(scheme) => identity(flight, scheme).await?,
            None => Who::Nobody,
        },
    };
    let endpoint = locate::resolve(flight, who.credentials()).await?;
    if let Some(known) = scheme
        && !asked
        && custom.identity.is_none()
    {
        let refined = refine(flight, known, &endpoint)?;
        scheme = Some(refined);
        refined.id().clone_into(&mut custom.id);
    }
    custom.signer = flight.handlers.named(Point::Signer, &custom.id).cloned();
    let scheme = scheme.unwrap_or(Scheme::None);
    let who = match custom.identity {
        None => express_session(flight, scheme, who).await?,
        // The caller's own session.
        Some(_) => who,
    };
    Ok(Choice { endpoint, scheme, who, custom: Some(Box::new(custom)) })
}

/// What is proposed without the caller: what the endpoint's rules list, else what the model does.
fn defaults(flight: &Flight<'_>) -> Vec<Proposal> {
    let plain = |scheme: &Scheme| Proposal {
        id: scheme.id().to_owned(),
        signing_name: None,
        signing_region: None,
        properties: Document::empty_map(),
    };
    let modelled = || flight.plan.schemes.iter().map(plain).collect();
    if flight.plan.schemes.first() == Some(&Scheme::None) {
        return modelled();
    }
    match super::attempt::endpoint_in(flight, None, None) {
        Ok(endpoint) if !endpoint.auth_schemes.is_empty() => {
            let listed = endpoint.auth_schemes.iter().filter_map(|s| {
                let scheme = Scheme::parse(&s.name)?;
                let region = match scheme {
                    Scheme::SigV4a => Some(s.signing_region_set.join(",")).filter(|r| !r.is_empty()),
                    _ => s.signing_region.clone(),
                };
                Some(Proposal {
                    signing_name: s.signing_name.clone(),
                    signing_region: region,
                    ..plain(&scheme)
                })
            });
            listed.collect()
        }
        _ => modelled(),
    }
}

/// What the caller's resolver proposes; an empty answer leaves it to us.
async fn ask_options(flight: &mut Flight<'_>, resolver: &Arc<dyn Handler>) -> Result<Option<Vec<Proposal>>> {
    let defaults = defaults(flight);
    let engine = flight.engine;
    let view = view::brief(flight, Point::Auth, |b| {
        b.key("input");
        b.value(flight.input.root());
        b.key("options");
        b.begin_list();
        for option in &defaults {
            b.begin_map();
            view::text(b, "scheme", &option.id);
            if Scheme::parse(&option.id).is_some_and(Scheme::needs_credentials) {
                let metadata = engine.service.metadata();
                let name = option.signing_name.as_deref();
                let name = name.unwrap_or_else(|| engine.service.str(metadata.signing_name));
                view::text(b, "signing_name", name);
                let region = option.signing_region.as_deref().or(engine.settings.region.as_deref());
                view::text(b, "signing_region", region.unwrap_or(""));
            }
            b.end_map();
        }
        b.end_list();
    });
    let Some(answer) = ask(flight, Point::Auth, resolver, view).await? else { return Ok(None) };
    let root = answer.root();
    let list = if root.kind() == Kind::List { root } else { root.member("options") };
    if list.kind() != Kind::List || list.is_empty() || list.len() > MAX_OPTIONS {
        let text = "the auth resolver must answer with a list of options, such as \
                    [{\"scheme\": \"aws.auth#sigv4\"}], or with nothing";
        return Err(Error::new(Status::Callback, "InvalidAuthOptions", text).at("sign"));
    }
    let mut proposals = Vec::with_capacity(list.len());
    for option in list.children() {
        let text = |name: &str| option.member(name).as_str().map(str::to_owned);
        let Some(id) = option.as_str().map(str::to_owned).or_else(|| text("scheme")) else {
            let text = "an option of the auth resolver has no \"scheme\"";
            return Err(Error::new(Status::Callback, "InvalidAuthOptions", text).at("sign"));
        };
        // Short names are as good as ids.
        let id = Scheme::parse(&id).map_or(id, |s| s.id().to_owned());
        let properties = match option.kind() {
            Kind::Map => option.to_document(),
            _ => Document::empty_map(),
        };
        proposals.push(Proposal {
            id,
            signing_name: text("signing_name"),
            signing_region: text("signing_region"),
            properties,
        });
    }
    Ok(Some(proposals))
}

/// The first proposal that is supported and has an identity.
fn select(
    flight: &Flight<'_>,
    proposals: Vec<Proposal>,
    asked: bool,
) -> Result<Option<(Proposal, Option<Scheme>)>> {
    if !asked && flight.handlers.ids(Point::Identity).next().is_none() {
        let known: Vec<Scheme> = proposals.iter().filter_map(|p| Scheme::parse(&p.id)).collect();
        let chosen = first(flight, known.into_iter())?;
        let of_it = proposals.into_iter().find(|p| p.id == chosen.id());
        let proposal = of_it.unwrap_or_else(|| Proposal {
            id: chosen.id().to_owned(),
            signing_name: None,
            signing_region: None,
            properties: Document::empty_map(),
        });
        return Ok(Some((proposal, Some(chosen))));
    }
    for proposal in proposals {
        let given = flight.handlers.named(Point::Identity, &proposal.id).is_some();
        match Scheme::parse(&proposal.id) {
            Some(scheme) if given || has_identity(flight, scheme) => {
                return Ok(Some((proposal, Some(scheme))));
            }
            None if given && flight.handlers.named(Point::Signer, &proposal.id).is_some() => {
                return Ok(Some((proposal, None)));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// The caller's identity for a scheme: credentials or a token where we are to sign, anything
/// where the caller's own signer does.
async fn ask_identity(
    flight: &mut Flight<'_>,
    resolver: &Arc<dyn Handler>,
    custom: &mut Custom,
    scheme: Option<Scheme>,
) -> Result<Who> {
    let view = view::brief(flight, Point::Identity, |b| {
        view::text(b, "scheme", &custom.id);
        b.key("option");
        b.value(custom.properties.root());
    });
    let answer = ask(flight, Point::Identity, resolver, view).await?.unwrap_or_default();
    let who = match scheme {
        Some(Scheme::None) | None => Who::Nobody,
        Some(Scheme::Bearer) => match answer.root().member("Token").as_str().filter(|t| !t.is_empty()) {
            Some(token) => Who::Token(Secret::from(token)),
            None => return Err(malformed("Token is missing or no text")),
        },
        Some(_) => Who::Credentials(parse(answer.root())?),
    };
    custom.identity = Some(answer);
    Ok(who)
}

/// Has the caller sign: it is shown the request and the identity, and sets headers and query.
pub(super) async fn sign(flight: &mut Flight<'_>, choice: &Choice, payload: &Signed) -> Result<()> {
    let Some(custom) = &choice.custom else { return Ok(()) };
    let Some(signer) = &custom.signer else { return Ok(()) };
    let engine = flight.engine;
    let region = choice.region(engine).unwrap_or_default();
    let seconds = engine.now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let view = view::brief(flight, Point::Signer, |b| {
        view::text(b, "scheme", &custom.id);
        view::text(b, "signing_name", choice.service(engine));
        view::text(b, "signing_region", &region);
        view::text(b, "payload_hash", std::str::from_utf8(payload.as_bytes()).unwrap_or(""));
        let mut time = Vec::new();
        // The years up to 9999 fit, and the form is ASCII.
        let _ = time::format_iso8601(i64::try_from(seconds).unwrap_or(0), 0, &mut time);
        view::text(b, "time", std::str::from_utf8(&time).unwrap_or(""));
        b.key("option");
        b.value(custom.properties.root());
        b.key("identity");
        match &custom.identity {
            Some(identity) => b.value(identity.root()),
            None => known_identity(b, &choice.who),
        }
        view::request(b, flight);
    });
    let answer = engine.runtime.dispatcher().ask(signer, view, None).await;
    match answer.map_err(|e| super::flight::named(e, Point::Signer))? {
        Answer::Value(_, edits) | Answer::Next(edits, _) => view::apply(flight, Point::Signer, &edits),
        Answer::Attached(..) | Answer::Fail(_) => Ok(()),
    }
}

/// What we know of who calls, as the `credentials` and `token` callbacks have it.
fn known_identity(b: &mut Builder, who: &Who) {
    b.begin_map();
    match who {
        Who::Nobody => {}
        Who::Token(token) => view::text(b, "Token", token.expose()),
        Who::Credentials(c) => {
            view::text(b, "AccessKeyId", c.access_key_id());
            view::text(b, "SecretAccessKey", c.secret_access_key());
            if let Some(token) = c.session_token() {
                view::text(b, "SessionToken", token);
            }
        }
    }
    b.end_map();
}

/// Asks; `None` is an empty answer.
pub(super) async fn ask(
    flight: &mut Flight<'_>,
    point: Point,
    handler: &Arc<dyn Handler>,
    view: Document,
) -> Result<Option<Document>> {
    let answer = flight.engine.runtime.dispatcher().ask(handler, view, None).await;
    match answer.map_err(|e| super::flight::named(e, point))? {
        Answer::Value(answer, _) => Ok((!is_nothing(answer.root())).then_some(answer)),
        _ => Ok(None),
    }
}

pub(super) fn is_nothing(value: Value<'_>) -> bool {
    value.is_nothing()
}
