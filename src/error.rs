//! The one error type of the library.
//!
//! An [`Error`] is immutable once it leaves the library, owns all it says, and
//! crosses threads. Its [`Status`] is the code that C sees; the rest are facts
//! (what, where, how to mend it) that every face reads by key.

use crate::document::Document;
use std::fmt;
use std::sync::Arc;

/// The status codes of the C ABI. Zero and above are not errors.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Success.
    Ok = 0,
    /// After the last piece of a stream.
    End = 1,
    /// Something else.
    Other = -1,
    /// A required pointer was NULL.
    Null = -2,
    /// Invalid input: nothing was sent.
    Invalid = -3,
    /// A panic was caught; the handle is poisoned.
    Panic = -4,
    /// The handle was made before a fork.
    Forked = -5,
    /// The handle was closed or shut down.
    Closed = -6,
    /// Cancelled by the caller.
    Cancelled = -7,
    /// The deadline passed, or a time limit.
    Deadline = -8,
    /// Not ready yet.
    Again = -9,
    /// A blocking function inside a callback.
    Reentrant = -10,
    /// Not there: no such key, no such value.
    Absent = -11,
    /// The operation was not in a state that allows the call.
    State = -12,
    /// No credentials, or the provider failed.
    Credentials = -13,
    /// No endpoint could be resolved (no region, a rule that refuses).
    Endpoint = -14,
    /// The connection: name look-up, connecting, TLS, sending, receiving.
    Transport = -15,
    /// An answer that can't be understood.
    Response = -16,
    /// A checksum that does not match.
    Checksum = -17,
    /// A callback of the caller's failed.
    Callback = -18,
    /// The service answered with an error.
    Service = -20,
}

/// Whose fault a service error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fault {
    /// Not known.
    #[default]
    Unknown,
    /// The request's.
    Client,
    /// The service's.
    Server,
}

impl Fault {
    /// `unknown`, `client`, `server`.
    pub fn as_str(self) -> &'static str {
        match self {
            Fault::Unknown => "unknown",
            Fault::Client => "client",
            Fault::Server => "server",
        }
    }
}

/// An error: what, where, and how to mend it.
#[derive(Clone)]
pub struct Error(Box<Facts>);

/// All that an error may say. Empty strings stand for "not known".
#[derive(Debug, Clone)]
pub struct Facts {
    /// The code for C.
    pub status: Status,
    /// What happened, without the `operation error …` prefix. Of a service error the service's own message.
    pub message: String,
    /// The service's error code (`NoSuchKey`), or the library's own short name of the failure (`MissingRegion`).
    pub code: String,
    /// A modelled error's name in the model, which the code need not be.
    pub shape: String,
    /// Service id, such as `S3`.
    pub service: String,
    /// Operation name.
    pub operation: String,
    /// The service's request id.
    pub request_id: String,
    /// S3's extended request id.
    pub host_id: String,
    /// The HTTP status, or 0.
    pub http_status: u16,
    /// Where it happened: `validate`, `credentials`, `endpoint`, `dns`, `connect`, `tls`, `send`, `first byte`, `body`, ….
    pub phase: &'static str,
    /// Attempts that were made.
    pub attempts: u32,
    /// Whether trying again may help.
    pub retryable: bool,
    /// Whether it is throttling.
    pub throttling: bool,
    /// Whose fault.
    pub fault: Fault,
    /// Whether a part of an answer had come when the connection failed.
    pub answered: bool,
    /// What lies under it.
    pub cause: Option<Arc<Error>>,
    /// A modelled error's members.
    pub detail: Option<Arc<Document>>,
    /// The attempts that failed, in order, as a list of maps.
    pub tries: Option<Arc<Document>>,
}

impl Error {
    /// A new error with a status, a short name and a message.
    pub fn new(status: Status, code: &str, message: impl Into<String>) -> Error {
        Error(Box::new(Facts {
            status,
            message: message.into(),
            code: code.to_owned(),
            shape: String::new(),
            service: String::new(),
            operation: String::new(),
            request_id: String::new(),
            host_id: String::new(),
            http_status: 0,
            phase: "",
            attempts: 0,
            retryable: false,
            throttling: false,
            fault: Fault::Unknown,
            answered: false,
            cause: None,
            detail: None,
            tries: None,
        }))
    }

    /// Invalid input of the caller's: nothing was sent.
    pub fn invalid(code: &str, message: impl Into<String>) -> Error {
        Error::new(Status::Invalid, code, message).at("validate")
    }

    /// A transport error in a phase; retryable.
    pub fn transport(phase: &'static str, message: impl Into<String>) -> Error {
        Error::new(Status::Transport, "RequestSendFailed", message).at(phase).retryable(true)
    }

    /// An answer that can't be understood.
    pub fn response(message: impl Into<String>) -> Error {
        Error::new(Status::Response, "InvalidResponse", message).at("deserialize")
    }

    /// The same, with the phase where it happened.
    pub fn at(mut self, phase: &'static str) -> Error {
        self.0.phase = phase;
        self
    }

    /// The same, with whether trying again may help.
    pub fn retryable(mut self, yes: bool) -> Error {
        self.0.retryable = yes;
        self
    }

    /// The same, with what lies under it.
    pub fn caused_by(mut self, cause: Error) -> Error {
        self.0.cause = Some(Arc::new(cause));
        self
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.0
    }

    /// The facts, to change.
    pub fn facts_mut(&mut self) -> &mut Facts {
        &mut self.0
    }

    /// The status.
    pub fn status(&self) -> Status {
        self.0.status
    }
}

impl fmt::Display for Error {
    /// The form of the Go SDK: `operation error S3: GetObject, https response error StatusCode: 404, RequestID: …, NoSuchKey: …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let e = &*self.0;
        if !e.operation.is_empty() {
            write!(f, "operation error {}: {}, ", e.service, e.operation)?;
        }
        if e.attempts > 1 {
            write!(f, "after {} attempts, ", e.attempts)?;
        }
        if e.http_status != 0 {
            write!(f, "https response error StatusCode: {}, RequestID: {}, ", e.http_status, e.request_id)?;
            if !e.host_id.is_empty() {
                write!(f, "HostID: {}, ", e.host_id)?;
            }
        }
        match e.status {
            Status::Service => write!(f, "api error {}: {}", e.code, e.message)?,
            _ => write!(f, "{}", e.message)?,
        }
        match &e.cause {
            Some(c) => write!(f, ": {c}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} [{}] ({})", self.0.status, self.0.code, self, self.0.phase)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.cause.as_deref().map(|c| c as _)
    }
}

/// The result of most of the library.
pub type Result<T> = std::result::Result<T, Error>;
