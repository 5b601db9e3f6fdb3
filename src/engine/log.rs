//! What a logger is told: one line per event, never a secret.
//!
//! The view is a map: `level` (debug, info, warn), `message`, `service`,
//! `operation`, `attempt`, and by event `method`, `url` (without the query, where
//! presigned requests have their signature), `headers`, `http_status`, `request_id`, `wait_ms`.

use super::flight::Flight;
use super::hooks::{Handlers, Point};
use super::view::header_map;
use crate::config::Sources;
use crate::document::{Builder, Document};
use crate::error::Error;
use crate::http::Request;
use crate::runtime::Runtime;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;

/// A request goes out.
pub(super) fn sending(flight: &Flight<'_>, request: &Request) {
    tell(flight, "debug", "request", |b| {
        text(b, "method", request.method.as_str());
        let scheme = if request.https { "https" } else { "http" };
        let path = request.target.split('?').next().unwrap_or("");
        text(b, "url", &format!("{scheme}://{}{path}", request.authority));
        header_map(b, &request.headers);
    });
}

/// The head of an answer came.
pub(super) fn answered(flight: &Flight<'_>) {
    tell(flight, "debug", "response", |b| {
        if let Some((status, headers)) = &flight.head {
            b.key("http_status");
            b.int((*status).into());
            text(b, "request_id", crate::protocol::request_id(headers));
            header_map(b, headers);
        }
    });
}

/// An attempt failed, and another follows.
pub(super) fn retrying(flight: &Flight<'_>, error: &Error, wait: Duration) {
    tell(flight, "info", &format!("retrying: {error}"), |b| {
        b.key("wait_ms");
        b.int(wait.as_millis().min(i64::MAX as u128) as i64);
    });
}

/// The call failed.
pub(super) fn failed(flight: &Flight<'_>, error: &Error) {
    tell(flight, "info", &error.to_string(), |b| {
        text(b, "code", &error.facts().code);
        text(b, "request_id", &error.facts().request_id);
    });
}

/// What was passed over in the shared files, when a client is made.
pub(super) fn warnings(sources: &Sources, handlers: &Handlers, runtime: &Arc<Runtime>) {
    for handler in handlers.at(Point::Log) {
        for warning in sources.profiles().warnings() {
            let mut b = Builder::new(Bytes::new(), Bytes::new());
            b.begin_map();
            text(&mut b, "point", Point::Log.name());
            text(&mut b, "level", "warn");
            text(&mut b, "message", &format!("configuration: {warning}"));
            b.end_map();
            runtime.dispatcher().tell(handler, b.finish());
        }
    }
}

/// An event for whoever logs; nothing is made of it when nobody does.
fn tell(flight: &Flight<'_>, level: &str, message: &str, more: impl FnOnce(&mut Builder)) {
    if !flight.handlers.any(Point::Log) {
        return;
    }
    let document = event(flight, level, message, more);
    for handler in flight.handlers.at(Point::Log) {
        flight.engine.runtime.dispatcher().tell(handler, document.clone());
    }
}

fn event(flight: &Flight<'_>, level: &str, message: &str, more: impl FnOnce(&mut Builder)) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    text(&mut b, "point", Point::Log.name());
    text(&mut b, "level", level);
    text(&mut b, "message", message);
    text(&mut b, "service", flight.engine.service_id());
    text(&mut b, "operation", &flight.plan.name);
    b.key("attempt");
    b.int(flight.attempt.into());
    more(&mut b);
    b.end_map();
    b.finish()
}

fn text(b: &mut Builder, key: &str, value: &str) {
    b.key(key);
    b.string(value);
}
