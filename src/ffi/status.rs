//! The numbers of the ABI.

use crate::client::Event;
use crate::document::Kind;
use crate::error::Status;

/// A status code: 0 is success, 1 the end of a stream, below zero an error.
/// Codes are open-ended: treat an unknown negative one as LIBAWS_E_OTHER.
pub type libaws_status = i32;

/// Success.
pub const LIBAWS_OK: i32 = 0;
/// After the last piece of a stream.
pub const LIBAWS_END: i32 = 1;
/// Something else went wrong.
pub const LIBAWS_E_OTHER: i32 = -1;
/// A required pointer was NULL.
pub const LIBAWS_E_NULL: i32 = -2;
/// Invalid input; nothing was sent.
pub const LIBAWS_E_INVALID: i32 = -3;
/// A panic was caught; the handle is poisoned, the process lives.
pub const LIBAWS_E_PANIC: i32 = -4;
/// The handle was made before a fork.
pub const LIBAWS_E_FORKED: i32 = -5;
/// The handle was shut down.
pub const LIBAWS_E_CLOSED: i32 = -6;
/// Cancelled by the caller.
pub const LIBAWS_E_CANCELLED: i32 = -7;
/// A deadline or time limit passed.
pub const LIBAWS_E_DEADLINE: i32 = -8;
/// Not ready yet.
pub const LIBAWS_E_AGAIN: i32 = -9;
/// A blocking function was called inside a callback.
pub const LIBAWS_E_REENTRANT: i32 = -10;
/// Not there: no such key, no such value, another kind.
pub const LIBAWS_E_ABSENT: i32 = -11;
/// The handle is not in a state that allows the call.
pub const LIBAWS_E_STATE: i32 = -12;
/// No credentials, or their provider failed.
pub const LIBAWS_E_CREDENTIALS: i32 = -13;
/// No endpoint: no region, or a rule that refuses.
pub const LIBAWS_E_ENDPOINT: i32 = -14;
/// Name look-up, connecting, TLS, sending or receiving failed.
pub const LIBAWS_E_TRANSPORT: i32 = -15;
/// An answer that can't be understood.
pub const LIBAWS_E_RESPONSE: i32 = -16;
/// A checksum that does not match.
pub const LIBAWS_E_CHECKSUM: i32 = -17;
/// A callback of the caller's failed.
pub const LIBAWS_E_CALLBACK: i32 = -18;
/// The service answered with an error.
pub const LIBAWS_E_SERVICE: i32 = -20;

/// A document as JSON text, by the AWS CLI's conventions.
pub const LIBAWS_JSON: u32 = 1;
/// A document as CBOR; blobs and times are native.
pub const LIBAWS_CBOR: u32 = 2;

/// The operation is over. Comes once, last.
pub const LIBAWS_DONE: u32 = 1;
/// The head of a streaming answer is there.
pub const LIBAWS_HEAD: u32 = 2;
/// A reader that returned LIBAWS_E_AGAIN can go on.
pub const LIBAWS_READABLE: u32 = 3;
/// A writer that returned LIBAWS_E_AGAIN can go on.
pub const LIBAWS_WRITABLE: u32 = 4;

/// No value: what a look-up that found nothing gives.
pub const LIBAWS_ABSENT: u32 = 0;
/// An explicit null.
pub const LIBAWS_NULL: u32 = 1;
/// True or false.
pub const LIBAWS_BOOL: u32 = 2;
/// A signed 64-bit integer.
pub const LIBAWS_INT: u32 = 3;
/// A double.
pub const LIBAWS_FLOAT: u32 = 4;
/// UTF-8 text.
pub const LIBAWS_STRING: u32 = 5;
/// Bytes.
pub const LIBAWS_BLOB: u32 = 6;
/// A point in time.
pub const LIBAWS_TIME: u32 = 7;
/// A sequence of values.
pub const LIBAWS_LIST: u32 = 8;
/// Keys with values, in order.
pub const LIBAWS_MAP: u32 = 9;
/// A number too large for an integer or too precise for a double, as decimal text.
pub const LIBAWS_NUMBER: u32 = 10;

// The numbers above are the enum's own: C sees constants, Rust an enum.
const _: () = {
    assert!(LIBAWS_OK == Status::Ok as i32 && LIBAWS_END == Status::End as i32);
    assert!(LIBAWS_E_NULL == Status::Null as i32 && LIBAWS_E_INVALID == Status::Invalid as i32);
    assert!(LIBAWS_E_PANIC == Status::Panic as i32 && LIBAWS_E_FORKED == Status::Forked as i32);
    assert!(LIBAWS_E_CLOSED == Status::Closed as i32 && LIBAWS_E_CANCELLED == Status::Cancelled as i32);
    assert!(LIBAWS_E_DEADLINE == Status::Deadline as i32 && LIBAWS_E_AGAIN == Status::Again as i32);
    assert!(LIBAWS_E_REENTRANT == Status::Reentrant as i32 && LIBAWS_E_ABSENT == Status::Absent as i32);
    assert!(LIBAWS_E_STATE == Status::State as i32 && LIBAWS_E_CREDENTIALS == Status::Credentials as i32);
    assert!(LIBAWS_E_ENDPOINT == Status::Endpoint as i32 && LIBAWS_E_TRANSPORT == Status::Transport as i32);
    assert!(LIBAWS_E_RESPONSE == Status::Response as i32 && LIBAWS_E_CHECKSUM == Status::Checksum as i32);
    assert!(LIBAWS_E_CALLBACK == Status::Callback as i32 && LIBAWS_E_SERVICE == Status::Service as i32);
    assert!(LIBAWS_E_OTHER == Status::Other as i32);
    assert!(LIBAWS_DONE == Event::Done as u32 && LIBAWS_HEAD == Event::Head as u32);
    assert!(LIBAWS_READABLE == Event::Readable as u32 && LIBAWS_WRITABLE == Event::Writable as u32);
    assert!(LIBAWS_ABSENT == Kind::Absent as u32 && LIBAWS_NULL == Kind::Null as u32);
    assert!(LIBAWS_BOOL == Kind::Bool as u32 && LIBAWS_INT == Kind::Int as u32);
    assert!(LIBAWS_FLOAT == Kind::Float as u32 && LIBAWS_STRING == Kind::String as u32);
    assert!(LIBAWS_BLOB == Kind::Blob as u32 && LIBAWS_TIME == Kind::Time as u32);
    assert!(LIBAWS_LIST == Kind::List as u32 && LIBAWS_MAP == Kind::Map as u32);
    assert!(LIBAWS_NUMBER == Kind::Number as u32);
};
