//! Endpoints that a service itself gives out.
//!
//! Some services have an operation that tells where their other operations are to be sent
//! (`endpointoperation` in the models); some of these take them nowhere else, others only prefer
//! it. What they tell is kept by whose it is, for the minutes that the service states, so that a client
//! asks once however many requests run at once, and anew while the old address still holds.
//!
//! An address that could not be had is no reason to fail where it is optional: the rules'
//! endpoint serves, too. Nor is one that has run out, as long as there is no newer one. After
//! such a failure nobody asks for a minute, since each question costs the waiting call its retries.

use super::flight::{CallInput, Flight, Payload};
use super::hooks::Point;
use super::{Engine, Handlers, OpPlan};
use crate::config::{Features, Settings};
use crate::crypto::unit_random;
use crate::document::{Document, Value};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result, Status};
use crate::identity::Credentials;
use crate::model::OpFlags;
use crate::runtime::Mutex;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Identities whose endpoints are kept, at most; the one that was not used for longest makes room.
const MOST: usize = 1000;
/// From this long before its end on an address is asked for anew; jittered, so that many don't fall due at once.
const EARLY: Duration = Duration::from_secs(60);
/// How long a failure is remembered.
const PAUSE: Duration = Duration::from_secs(60);
/// The longest that an address is kept whatever the service says, in minutes: a week.
const LONGEST: i64 = 7 * 24 * 60;

/// What the services of a client told, the one used last at the end.
pub(super) type Discovered = Arc<Mutex<Vec<Arc<Entry>>>>;

/// What one identity was told.
#[derive(Debug)]
pub(super) struct Entry {
    owner: Box<str>,
    state: Mutex<State>,
    /// Held by whoever asks.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    known: Option<Known>,
    /// After a failure: when to ask again.
    pause: Option<SystemTime>,
}

#[derive(Debug, Clone)]
struct Known {
    endpoint: Arc<Endpoint>,
    renew: SystemTime,
    end: SystemTime,
}

type Asking<'a> = Pin<Box<dyn Future<Output = Result<Known>> + Send + 'a>>;

/// Whether this call is sent to where the service says.
pub(super) fn is_wanted(flight: &Flight<'_>) -> Result<bool> {
    if !flight.plan.op.flags.has(OpFlags::ENDPOINT_DISCOVERY) {
        return Ok(false);
    }
    // Where the caller's resolver has a say, it has the last.
    let resolved = flight.handlers.any(Point::Endpoint) || flight.handlers.any(Point::EndpointV1);
    Ok(!resolved && applies(&flight.engine.settings, &flight.plan)?)
}

/// The place that the service gives for a call; none where the rules' is to be taken.
pub(super) async fn place(
    flight: &mut Flight<'_>,
    credentials: Option<&Credentials>,
    rules: &Endpoint,
) -> Result<Option<Arc<Endpoint>>> {
    let engine = flight.engine;
    let entry = entry(&engine.discovered, credentials.map_or("", Credentials::access_key_id));
    let required = flight.plan.op.flags.has(OpFlags::ENDPOINT_DISCOVERY_REQUIRED);
    match found(engine, &entry, required).await {
        Ok(known) => Ok(known.map(|own| Arc::new(placed(&own, rules)))),
        Err(e) if required => Err(failed(flight, e)),
        Err(_) => Ok(None),
    }
}

/// Whether an operation is sent to where the service says, by its model and the settings.
pub(super) fn applies(settings: &Settings, plan: &OpPlan) -> Result<bool> {
    if !plan.op.flags.has(OpFlags::ENDPOINT_DISCOVERY) {
        return Ok(false);
    }
    let required = plan.op.flags.has(OpFlags::ENDPOINT_DISCOVERY_REQUIRED);
    match (settings.endpoint_discovery, settings.endpoint_url.is_some()) {
        (Some(true), true) => Err(Error::new(
            Status::Endpoint,
            "EndpointDiscoveryConflict",
            "endpoint_discovery_enabled is true and endpoint_url names another endpoint: set the first to auto or false, or leave out the second",
        )
        .at("endpoint")),
        (_, true) => Ok(false),
        (Some(false), false) if required => Err(Error::new(
            Status::Endpoint,
            "EndpointDiscoveryRequired",
            format!("{} can only be sent to an endpoint that the service itself gives: set endpoint_discovery_enabled to auto or true, or give an endpoint_url", plan.name),
        )
        .at("endpoint")),
        (Some(on), false) => Ok(on),
        (None, false) => Ok(required),
    }
}

/// Forgets the address that a service called wrong. Gives whether there is reason to ask for another.
pub(super) fn is_refused(flight: &Flight<'_>, error: &Error) -> bool {
    let facts = error.facts();
    let misplaced = facts.http_status == 421 || facts.code == "InvalidEndpointException";
    if !misplaced || error.status() != Status::Service || !is_wanted(flight).unwrap_or(false) {
        return false;
    }
    let owner = flight.credentials.as_ref().map_or("", Credentials::access_key_id);
    let all = flight.engine.discovered.lock();
    let Some(entry) = all.iter().find(|e| *e.owner == *owner) else { return false };
    let mut state = entry.state.lock();
    // Another call may have replaced it by now: that one is worth a try, and stays.
    state.known.take_if(|known| known.endpoint.authority == flight.draft.authority);
    state.pause = None;
    true
}

/// The entry of an identity; made where there is none.
fn entry(discovered: &Discovered, owner: &str) -> Arc<Entry> {
    let mut all = discovered.lock();
    if let Some(last) = all.last().filter(|e| *e.owner == *owner) {
        return last.clone();
    }
    let entry = match all.iter().position(|e| *e.owner == *owner) {
        Some(at) => all.remove(at),
        None => {
            if all.len() >= MOST {
                all.remove(0);
            }
            Arc::new(Entry {
                owner: owner.into(),
                state: Mutex::default(),
                turn: tokio::sync::Mutex::default(),
            })
        }
    };
    all.push(entry.clone());
    entry
}

/// The address to use: one that was told before, or one that is asked for now; none where asking
/// failed lately and nobody insists.
async fn found(engine: &Engine, entry: &Entry, required: bool) -> Result<Option<Arc<Endpoint>>> {
    if let Some(ready) = entry.state.lock().ready(engine.clock.now(0), required) {
        return Ok(ready);
    }
    let valid = entry.state.lock().known.clone().filter(|known| engine.clock.now(0) < known.end);
    let _turn = match &valid {
        None => entry.turn.lock().await,
        // Still good: one asks, the others go on with it.
        Some(old) => match entry.turn.try_lock() {
            Ok(turn) => turn,
            Err(_) => return Ok(Some(old.endpoint.clone())),
        },
    };
    // Another may have asked meanwhile.
    if let Some(ready) = entry.state.lock().ready(engine.clock.now(0), required) {
        return Ok(ready);
    }
    let asked = ask(engine).await;
    let mut state = entry.state.lock();
    match asked {
        Ok(known) => {
            let endpoint = known.endpoint.clone();
            *state = State { known: Some(known), pause: None };
            Ok(Some(endpoint))
        }
        Err(e) => {
            state.pause = engine.clock.now(0).checked_add(PAUSE);
            match &state.known {
                Some(old) => Ok(Some(old.endpoint.clone())),
                None => Err(e),
            }
        }
    }
}

impl State {
    /// What can be said without asking: an address, or that there is none.
    fn ready(&self, now: SystemTime, required: bool) -> Option<Option<Arc<Endpoint>>> {
        let paused = self.pause.is_some_and(|until| now < until);
        match &self.known {
            Some(known) if paused || now < known.renew => Some(Some(known.endpoint.clone())),
            None if paused && !required => Some(None),
            _ => None,
        }
    }
}

/// Asks the service. Boxed, since that is a call like the one that asks.
fn ask(engine: &Engine) -> Asking<'_> {
    Box::pin(async move {
        let service = &engine.service;
        let operation = service.operations().iter().find(|op| op.flags.has(OpFlags::ENDPOINT_OPERATION));
        let Some(operation) = operation else {
            return Err(invalid("the service's model has no operation that gives endpoints"));
        };
        let call = CallInput {
            plan: engine.plan(service.str(operation.name))?,
            input: Document::empty_map(),
            body: Payload::Empty,
            handlers: Handlers::default(),
            features: Features::NONE,
        };
        let (answer, _) = engine.run(call).await?;
        read(answer.output.root(), engine.clock.now(0))
    })
}

/// The first of the endpoints that an answer lists.
fn read(answer: Value<'_>, now: SystemTime) -> Result<Known> {
    let first = answer.member("Endpoints").children().next();
    let first = first.ok_or_else(|| invalid("the answer lists no endpoint"))?;
    let address = first.member("Address").as_str().filter(|a| !a.is_empty());
    let address = address.ok_or_else(|| invalid("the answer's endpoint has no address"))?;
    let url = match address.contains("://") {
        true => address.to_owned(),
        false => format!("https://{address}"),
    };
    let endpoint = Arc::new(Endpoint::of_url(&url, Document::empty_map().root())?);
    // Less than a minute would have each call ask.
    let minutes = first.member("CachePeriodInMinutes").as_i64().unwrap_or(1).clamp(1, LONGEST);
    let life = Duration::from_secs(minutes.unsigned_abs() * 60);
    let early = EARLY.min(life / 4).mul_f64(1.0 - 0.5 * unit_random());
    Ok(Known { endpoint, renew: now + (life - early), end: now + life })
}

/// The discovered address, signed for as the rules say.
fn placed(own: &Endpoint, rules: &Endpoint) -> Endpoint {
    let mut endpoint = rules.copy();
    endpoint.https = own.https;
    endpoint.authority.clone_from(&own.authority);
    endpoint.path.clone_from(&own.path);
    endpoint.url.clone_from(&own.url);
    endpoint
}

fn failed(flight: &Flight<'_>, cause: Error) -> Error {
    let text = format!(
        "{} needs an endpoint that the service itself gives, and asking for it failed: {}",
        flight.plan.name,
        cause.facts().message
    );
    Error::new(Status::Endpoint, "EndpointDiscoveryFailed", text).at("endpoint").caused_by(cause)
}

fn invalid(why: &str) -> Error {
    Error::new(Status::Response, "InvalidEndpoint", why).at("endpoint")
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    #[test]
    fn what_is_kept_is_bounded_and_what_is_used_stays() {
        let all = Discovered::default();
        let first = entry(&all, "0");
        for i in 1..3000 {
            entry(&all, &i.to_string());
            assert!(Arc::ptr_eq(&first, &entry(&all, "0")));
        }
        assert_eq!(all.lock().len(), MOST);
    }

    #[test]
    fn the_services_minutes_are_kept_within_reason() {
        let now = SystemTime::UNIX_EPOCH;
        for (minutes, seconds) in [("5", 300), ("0", 60), ("-7", 60), ("9223372036854775807", 604_800)] {
            let text = format!(
                r#"{{"Endpoints":[{{"Address":"a.example:8443/p","CachePeriodInMinutes":{minutes}}},{{}}]}}"#
            );
            let known = read(Document::from_json(Bytes::from(text)).unwrap().root(), now).unwrap();
            assert_eq!(known.end, now + Duration::from_secs(seconds));
            assert!(known.renew < known.end && known.renew > now);
            assert_eq!((&*known.endpoint.authority, &*known.endpoint.path), ("a.example:8443", "/p"));
        }
    }
}
