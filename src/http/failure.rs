//! What went wrong below HTTP, in words that programs know.
//!
//! Programs match on the system's own phrases (`connection refused`, `no such
//! host`, `connection reset by peer`), and those of the Go standard library are
//! the ones they were written against. The phrases are fixed here rather than
//! taken from the C library, which translates them into the user's language.

use crate::error::Error;
use std::error::Error as StdError;
use std::io::{self, ErrorKind};
use std::time::Duration;

/// The code of every time limit that the transport enforces; the phase says which it was.
pub const TIMEOUT: &str = "RequestTimeout";

/// A time limit that passed.
pub(super) fn timeout(phase: &'static str, what: &str, limit: Duration) -> Error {
    let mut e = Error::transport(phase, format!("{what} within {limit:?} (i/o timeout)"));
    e.facts_mut().code = TIMEOUT.to_owned();
    e
}

/// The system's phrase for an error, in lower case and without its number.
pub(super) fn phrase(e: &io::Error) -> String {
    let known = match e.kind() {
        ErrorKind::ConnectionRefused => "connection refused",
        ErrorKind::ConnectionReset => "connection reset by peer",
        ErrorKind::ConnectionAborted => "software caused connection abort",
        ErrorKind::BrokenPipe => "broken pipe",
        ErrorKind::TimedOut => "connection timed out",
        ErrorKind::NetworkUnreachable => "network is unreachable",
        ErrorKind::NetworkDown => "network is down",
        ErrorKind::HostUnreachable => "no route to host",
        ErrorKind::AddrNotAvailable => "can't assign requested address",
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::UnexpectedEof => "unexpected EOF",
        _ => return e.to_string(),
    };
    known.to_owned()
}

/// The error at the root of a chain that is of type `T`.
pub(super) fn find<'a, T: StdError + 'static>(e: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    let mut at = Some(e);
    while let Some(e) = at {
        if let Some(found) = e.downcast_ref::<T>() {
            return Some(found);
        }
        // An io::Error's own source() skips the error it wraps.
        at = match e.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => e.source(),
        };
    }
    None
}

/// What hyper says of an exchange that failed before the answer's head.
pub(super) fn exchange(e: &hyper::Error, phase: &'static str, max_head: usize) -> Error {
    if let Some(own) = find::<Error>(e) {
        return own.clone();
    }
    if is_too_large(e) {
        let text = format!(
            "the answer's head is too large: more than {max_head} bytes, or too many headers; no service answers so: check the endpoint, and what stands before it"
        );
        return Error::transport("first byte", text).retryable(false);
    }
    if e.is_parse() {
        return Error::transport("first byte", format!("malformed HTTP response: {}", chain(e)));
    }
    if let Some(io) = find::<io::Error>(e) {
        return Error::transport(phase, phrase(io));
    }
    if e.is_incomplete_message() {
        return Error::transport(phase, "the server closed the connection without an answer: unexpected EOF");
    }
    if e.is_canceled() || e.is_closed() {
        return Error::transport(phase, "the connection was closed before the request went out");
    }
    Error::transport(phase, chain(e))
}

/// Whether an answer's head is too long, or has too many headers.
pub(super) fn is_too_large(e: &hyper::Error) -> bool {
    // hyper has a method for it, but for servers alone.
    e.is_parse() && e.to_string().contains("too large")
}

/// What hyper says of an answer's body that broke off.
pub(super) fn body(e: &hyper::Error, got: u64, len: Option<u64>) -> Error {
    let why = match find::<io::Error>(e) {
        Some(io) if io.kind() == ErrorKind::UnexpectedEof => "unexpected EOF".to_owned(),
        Some(io) => phrase(io),
        None if e.is_incomplete_message() => "unexpected EOF".to_owned(),
        None => chain(e),
    };
    let text = match len {
        Some(len) => format!("the answer's body broke off: got {got} of {len} expected bytes: {why}"),
        None => format!("the answer's body broke off after {got} bytes: {why}"),
    };
    Error::transport("body", text)
}

/// What went wrong on a stream of HTTP/2, or with its connection.
pub(super) fn stream(e: &h2::Error, phase: &'static str) -> Error {
    if let Some(io) = e.get_io() {
        return Error::transport(phase, phrase(io));
    }
    let text = match e.reason() {
        Some(reason) if e.is_go_away() && e.is_remote() => {
            format!("the server closed the HTTP/2 connection: GOAWAY: {reason:?}")
        }
        Some(reason) if e.is_reset() && e.is_remote() => {
            format!("the server reset the HTTP/2 stream: {reason:?}")
        }
        _ => format!("malformed HTTP/2 answer: {}", chain(e)),
    };
    Error::transport(phase, text)
}

/// An error with all that lies under it.
fn chain(e: &(dyn StdError + 'static)) -> String {
    let mut text = e.to_string();
    let mut at = e.source();
    while let Some(e) = at {
        text.push_str(": ");
        text.push_str(&e.to_string());
        at = e.source();
    }
    text
}
