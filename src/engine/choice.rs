//! How one attempt is signed: by which scheme, by whom, for where.
//!
//! The first scheme that the operation allows and that has an identity here is taken; the
//! endpoint may then name another of its kind, or another service, region or set of regions to
//! sign for. Nearly all calls end this with two comparisons. Those in whose choice a caller takes
//! part go another way ([`super::custom`]), to the same [`Choice`].

use super::attempt::endpoint_in;
use super::credentials::Identity;
use super::flight::Flight;
use super::hooks::Point;
use super::{Engine, custom, express};
use crate::auth::Scheme;
use crate::config::Features;
use crate::crypto::Secret;
use crate::document::Document;
use crate::endpoint::{AuthScheme, Endpoint};
use crate::error::{Error, Result, Status};
use crate::identity::Credentials;
use crate::runtime::callback::Handler;
use std::borrow::Cow;
use std::sync::Arc;

/// What an attempt is signed with.
pub(super) struct Choice {
    pub endpoint: Arc<Endpoint>,
    pub scheme: Scheme,
    pub who: Who,
    /// What a caller's own code has said, if it was asked.
    pub custom: Option<Box<Custom>>,
}

/// Who signs.
pub(super) enum Who {
    Nobody,
    Credentials(Credentials),
    Token(Secret),
}

/// What a caller's resolver, identity and signer have said.
#[derive(Default)]
pub(super) struct Custom {
    /// The scheme's id.
    pub id: String,
    pub signing_name: Option<String>,
    pub signing_region: Option<String>,
    /// The option's properties, as the resolver gave them, for the identity and for the signer.
    pub properties: Document,
    /// What the caller's identity callback answered.
    pub identity: Option<Document>,
    /// Who signs instead of us.
    pub signer: Option<Arc<dyn Handler>>,
}

/// Chooses, and gets the identity.
pub(super) async fn choose(flight: &mut Flight<'_>) -> Result<Choice> {
    if flight.handlers.any_choice() {
        return Box::pin(custom::choose(flight)).await;
    }
    let first = first(flight, flight.plan.schemes.iter().copied())?;
    let who = identity(flight, first).await?;
    let endpoint = endpoint_in(flight, who.credentials(), None)?;
    let scheme = refine(flight, first, &endpoint)?;
    let who = express_session(flight, scheme, who).await?;
    Ok(Choice { endpoint, scheme, who, custom: None })
}

impl Who {
    pub fn credentials(&self) -> Option<&Credentials> {
        match self {
            Who::Credentials(c) => Some(c),
            _ => None,
        }
    }
}

impl Choice {
    /// The entry of the endpoint that is meant.
    pub fn rule(&self) -> Option<&AuthScheme> {
        self.endpoint.auth_schemes.iter().find(|s| Scheme::parse(&s.name) == Some(self.scheme))
    }

    /// The service to sign for.
    pub fn service<'a>(&'a self, engine: &'a Engine) -> &'a str {
        let custom = self.custom.as_ref().and_then(|c| c.signing_name.as_deref());
        let rule = self.rule().and_then(|s| s.signing_name.as_deref());
        rule.or(custom).unwrap_or_else(|| engine.service.str(engine.service.metadata().signing_name))
    }

    /// The region to sign for; with SigV4a, all of them.
    pub fn region<'a>(&'a self, engine: &'a Engine) -> Result<Cow<'a, str>> {
        let (rule, settings) = (self.rule(), &engine.settings);
        if self.scheme == Scheme::SigV4a {
            if let Some(set) = &settings.signing_region_set {
                return Ok(set.as_str().into());
            }
            if let Some(set) = rule.map(|s| &s.signing_region_set).filter(|s| !s.is_empty()) {
                return Ok(set.join(",").into());
            }
        }
        let custom = self.custom.as_ref().and_then(|c| c.signing_region.as_deref());
        match rule.and_then(|s| s.signing_region.as_deref()).or(custom) {
            Some(region) => Ok(region.into()),
            None => settings.require_region().map(Cow::from),
        }
    }
}

/// The first of the schemes that can be used here, in the order of the caller's preference.
pub(super) fn first(flight: &Flight<'_>, schemes: impl Iterator<Item = Scheme> + Clone) -> Result<Scheme> {
    let engine = flight.engine;
    // An operation that needs no signature gets none.
    if schemes.clone().next() == Some(Scheme::None) {
        return Ok(Scheme::None);
    }
    let preferred = engine.preference.iter().copied().filter(|p| schemes.clone().any(|s| s == *p));
    let mut ordered = preferred.chain(schemes.clone());
    if let Some(scheme) = ordered.find(|s| has_identity(flight, *s)) {
        return Ok(scheme);
    }
    match matches!(engine.identity, Identity::Anonymous) && !has_identity(flight, Scheme::Bearer) {
        // Nobody is anybody here: that is meant.
        true => Ok(Scheme::None),
        false => Err(without_identity(schemes.map(Scheme::id))),
    }
}

/// Whether there is an identity for a scheme.
pub(super) fn has_identity(flight: &Flight<'_>, scheme: Scheme) -> bool {
    match scheme {
        Scheme::None => true,
        Scheme::Bearer => {
            let engine = flight.engine;
            engine.token.is_some() || engine.login.is_some() || flight.handlers.any(Point::Token)
        }
        _ => !matches!(flight.engine.identity, Identity::Anonymous),
    }
}

/// Asks for the identity of a scheme.
pub(super) async fn identity(flight: &mut Flight<'_>, scheme: Scheme) -> Result<Who> {
    let engine = flight.engine;
    Ok(match scheme {
        Scheme::None => Who::Nobody,
        Scheme::Bearer => Who::Token(Box::pin(super::token::resolve(flight)).await?),
        _ => match engine.identity.resolve(engine.now()).await? {
            Some(credentials) => Who::Credentials(credentials),
            None => Who::Nobody,
        },
    })
}

/// What the endpoint makes of the scheme.
pub(super) fn refine(flight: &Flight<'_>, first: Scheme, endpoint: &Endpoint) -> Result<Scheme> {
    if endpoint.auth_schemes.is_empty() || !first.needs_credentials() {
        return Ok(first);
    }
    let listed = || endpoint.auth_schemes.iter().filter_map(|s| Scheme::parse(&s.name));
    let preferred = flight.engine.preference.iter().copied().filter(|p| listed().any(|s| s == *p));
    preferred.chain(listed()).find(|s| has_identity(flight, *s)).ok_or_else(|| {
        let names: Vec<&str> = endpoint.auth_schemes.iter().map(|s| s.name.as_str()).collect();
        let text =
            format!("the endpoint wants to be signed to with {}, which is not known", names.join(", "));
        Error::new(Status::Invalid, "UnsupportedAuthScheme", text).at("sign")
    })
}

/// A directory bucket has credentials of its own, for some minutes.
pub(super) async fn express_session(flight: &mut Flight<'_>, scheme: Scheme, who: Who) -> Result<Who> {
    match (scheme, who) {
        (Scheme::S3Express, Who::Credentials(own)) => {
            let (engine, input) = (flight.engine, flight.input.clone());
            let bucket = input.root().member("Bucket").as_str().unwrap_or("");
            flight.features |= own.features() | Features::known("S3_EXPRESS_BUCKET");
            Ok(Who::Credentials(express::session(engine, bucket, &own).await?))
        }
        (_, who) => Ok(who),
    }
}

/// The error of schemes that are all allowed and none possible.
pub(super) fn without_identity<'a>(ids: impl Iterator<Item = &'a str>) -> Error {
    let ids: Vec<&str> = ids.collect();
    let mut text = format!("the operation allows {}, and none of these has an identity here", ids.join(", "));
    text.push_str(match ids.iter().any(|id| *id == Scheme::Bearer.id()) {
        true => ": set the option bearer_token, register a token callback, or select a profile with an sso_session",
        false => ": give credentials, or register an identity callback for one of them",
    });
    Error::new(Status::Credentials, "NoAuthScheme", text).at("sign")
}
