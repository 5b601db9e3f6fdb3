//! What a logger is told: one line per event, never a secret.
//!
//! The view is a map: `level` (debug, info, warn), `message`, `service`,
//! `operation`, `attempt`, and by event `method`, `url` (without the query, where
//! presigned requests have their signature), `headers`, `http_status`, `request_id`, `wait_ms`,
//! `canonical_request`, `string_to_sign`.
//!
//! The option `log_mode` chooses among the events. Without a logger of the caller's they go to
//! standard error then.

use super::Engine;
use super::flight::Flight;
use super::hooks::{Handlers, Point};
use super::view::{SECRET_HEADERS, header_map};
use crate::auth::Shown;
use crate::config::{LogModes, Settings, Sources};
use crate::document::{Builder, Document};
use crate::error::{Error, Result};
use crate::http::Request;
use crate::runtime::Runtime;
use crate::runtime::callback::{Handler, Question};
use bytes::Bytes;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

/// Gives a client that is to log, and has no logger, the one that writes to standard error.
pub(super) fn with_standard(settings: &Settings, mut handlers: Handlers) -> Result<Handlers> {
    if settings.wire.log.is_some() && !handlers.any(Point::Log) {
        handlers.add("log", "standard error", Arc::new(StandardError))?;
    }
    Ok(handlers)
}

/// Whether anybody is to be told of such events.
pub(super) fn wanted(handlers: &Handlers, mode: LogModes, engine: &Engine) -> bool {
    handlers.any(Point::Log) && engine.settings.wire.log.unwrap_or(LogModes::USUAL).has(mode)
}

/// A request was signed. Values that are secrets are left out of what is shown.
pub(super) fn signing(flight: &Flight<'_>, shown: Shown) {
    tell(flight, LogModes::SIGNING, "debug", "signing", |b| {
        let mut canonical = String::with_capacity(shown.canonical_request.len());
        for line in shown.canonical_request.split_inclusive('\n') {
            match line.split_once(':') {
                Some((name, _)) if SECRET_HEADERS.contains(&name) => {
                    // Writing to a String does not fail.
                    let _ = writeln!(canonical, "{name}:(not shown)");
                }
                _ => canonical.push_str(line),
            }
        }
        text(b, "canonical_request", &canonical);
        text(b, "string_to_sign", &shown.string_to_sign);
    });
}

/// A request goes out.
pub(super) fn sending(flight: &Flight<'_>, request: &Request) {
    tell(flight, LogModes::REQUEST, "debug", "request", |b| {
        text(b, "method", request.method.as_str());
        let scheme = if request.https { "https" } else { "http" };
        let path = request.target.split('?').next().unwrap_or("");
        text(b, "url", &format!("{scheme}://{}{path}", request.authority));
        header_map(b, &request.headers);
    });
}

/// The head of an answer came.
pub(super) fn answered(flight: &Flight<'_>) {
    tell(flight, LogModes::RESPONSE, "debug", "response", |b| {
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
    tell(flight, LogModes::RETRIES, "info", &format!("retrying: {error}"), |b| {
        b.key("wait_ms");
        b.int(wait.as_millis().min(i64::MAX as u128) as i64);
    });
}

/// The call failed.
pub(super) fn failed(flight: &Flight<'_>, error: &Error) {
    tell(flight, LogModes::FAILURE, "info", &error.to_string(), |b| {
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
fn tell(flight: &Flight<'_>, mode: LogModes, level: &str, message: &str, more: impl FnOnce(&mut Builder)) {
    if !wanted(flight.handlers, mode, flight.engine) {
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

/// The logger of those who have none.
struct StandardError;

impl Handler for StandardError {
    fn call(&self, question: Question) {
        let lines = written(question.view());
        // Whoever closed standard error does not want to know.
        let _ = std::io::stderr().lock().write_all(lines.as_bytes());
        question.answer(Document::empty_map());
    }
}

/// An event as text: what happened, then what is known of it, a line each.
fn written(event: &Document) -> String {
    let root = event.root();
    let named = |name: &str| root.member(name).as_str().unwrap_or("");
    let mut out = match root.member("attempt").as_i64() {
        Some(n) => format!(
            "libaws {} {}.{} attempt {n}: {}\n",
            named("level"),
            named("service"),
            named("operation"),
            named("message")
        ),
        None => format!("libaws {}: {}\n", named("level"), named("message")),
    };
    for (name, value) in root.entries() {
        let name = name.as_str().unwrap_or("");
        if matches!(name, "point" | "level" | "message" | "service" | "operation" | "attempt") {
            continue;
        }
        // Writing to a String does not fail.
        match (value.as_str(), value.as_i64()) {
            (Some(text), _) => drop(writeln!(out, "    {name}: {}", text.replace('\n', "\n        "))),
            (_, Some(number)) => drop(writeln!(out, "    {name}: {number}")),
            _ => {
                for (header, value) in value.entries() {
                    let (header, value) = (header.as_str().unwrap_or(""), value.as_str().unwrap_or(""));
                    let _ = writeln!(out, "    {header}: {value}");
                }
            }
        }
    }
    out
}
