//! Everything of a call that can be done before it: credentials, endpoint, connections.
//!
//! The way is that of an attempt up to its signature, so that a bucket's host, a caller's
//! resolver and an endpoint that the service gives are what the call itself would go to. The rest of
//! a call does not take place: no hooks, no request, and of the input only what decides on the endpoint
//! need be there.

use super::attempt::{locate, relocate};
use super::flight::{CallInput, CallOutput, Flight, Metadata};
use super::{Engine, choice, discovery};
use crate::document::{Builder, Document, Kind};
use crate::error::Result;
use crate::protocol::host_prefix;
use crate::quirks::Quirks;

impl Engine {
    /// Opens up to `count` connections to where a call would go; the output is that `url`, and how many
    /// `connections` wait there.
    pub async fn warm(&self, call: CallInput, count: usize) -> Result<CallOutput> {
        let CallInput { plan, mut input, body, handlers, features: _ } = call;
        if input.root().kind() == Kind::Null {
            input = Document::empty_map();
        }
        let handlers = self.handlers.joined(&handlers);
        let mut flight = Flight::new(self, plan, &handlers, input, body);
        match open(&mut flight, count).await {
            Ok(output) => Ok(CallOutput { output, metadata: Metadata::default() }),
            Err(e) => Err(flight.describe(e)),
        }
    }
}

async fn open(flight: &mut Flight<'_>, count: usize) -> Result<Document> {
    let engine = flight.engine;
    engine.settings.require_region()?;
    if !engine.settings.disable_host_prefix {
        flight.draft.host_prefix = host_prefix(&engine.service, &flight.plan.op, flight.input.root())?;
    }
    flight.recall_region();
    let mut choice = choice::choose(flight).await?;
    if discovery::is_wanted(flight)?
        && let Some(own) = discovery::place(flight, choice.who.credentials(), &choice.endpoint).await?
    {
        choice.endpoint = own;
    }
    locate(flight, &choice.endpoint)?;
    if flight.plan.quirks.has(Quirks::PREDICT_ENDPOINT) {
        relocate(flight)?;
    }
    let (https, authority) = (flight.draft.https, flight.draft.authority.clone());
    let there = engine.transport.warm(https, &authority, count, flight.limits()).await?;
    let mut out = Builder::new(Default::default(), Default::default());
    out.begin_map();
    out.key("url");
    out.string(&format!("{}://{authority}", if https { "https" } else { "http" }));
    out.key("connections");
    out.int(i64::try_from(there).unwrap_or(i64::MAX));
    out.end_map();
    Ok(out.finish())
}
