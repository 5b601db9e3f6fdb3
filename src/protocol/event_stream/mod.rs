//! Streams of events: `application/vnd.amazon.eventstream`.
//!
//! A stream is a row of messages, each with its lengths, headers, a payload and
//! two checksums. Two layers lie here, both without I/O. The codec turns bytes
//! into messages and back ([`Decoder`], [`encode_message`]) and knows nothing of
//! models. The binding turns messages into documents by the model ([`read_event`],
//! [`write_event`]): an event is a map with one entry, the event's name and its
//! members, as a union is everywhere else.
//!
//! What the wire says of sizes is held against [`MAX_PAYLOAD`] and
//! [`MAX_HEADERS`] as soon as the twelve bytes are there that say it: nothing is
//! gathered for a message that would be refused in the end.

mod decoder;
mod header;
mod message;
mod read;
mod write;

#[cfg(test)]
mod tests;

pub use decoder::Decoder;
pub use header::{Header, HeaderValue, Headers, put_header};
pub use message::{Message, encode_message};
pub use read::{Incoming, read_event};
pub use write::{initial_request, write_event};

/// The largest payload that is taken or sent, in bytes.
pub const MAX_PAYLOAD: usize = 24 << 20;

/// The most that a message's headers may take, in bytes.
pub const MAX_HEADERS: usize = 128 << 10;

/// Lengths and their checksum before, the message's checksum behind.
const PRELUDE: usize = 12;
const OVERHEAD: usize = PRELUDE + 4;

/// Of a stream that can't be understood any more: where a message begins is known only from the one before.
fn broken(what: impl Into<String>) -> crate::error::Error {
    let mut e = crate::error::Error::response(what).at("body");
    e.facts_mut().code = "InvalidEventStream".to_owned();
    e
}
