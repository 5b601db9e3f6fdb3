//! One message: headers and a payload, between lengths and checksums.

use super::header::{self, Header, HeaderValue, Headers};
use super::{MAX_HEADERS, MAX_PAYLOAD, OVERHEAD, PRELUDE, broken};
use crate::checksum::{Algorithm, digest};
use crate::error::{Error, Result};
use bytes::Bytes;

/// A message whose checksums and headers were found in order.
#[derive(Debug, Clone, Default)]
pub struct Message {
    headers: Bytes,
    payload: Bytes,
}

impl Message {
    /// Its headers, in their order.
    pub fn headers(&self) -> Headers<'_> {
        Headers::new(&self.headers)
    }

    /// The value of the first header of a name.
    pub fn header(&self, name: &str) -> Option<HeaderValue<'_>> {
        self.headers().find(|h| h.name == name).map(|h: Header<'_>| h.value)
    }

    /// The same where it is text; empty where it is not there.
    pub fn text(&self, name: &str) -> &str {
        match self.header(name) {
            Some(HeaderValue::String(text)) => text,
            _ => "",
        }
    }

    /// What it carries.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }
}

/// The lengths that a message begins with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prelude {
    total: usize,
    headers: usize,
}

impl Prelude {
    /// Reads and checks the first bytes of a message.
    pub(super) fn read(bytes: &[u8; PRELUDE]) -> Result<Prelude> {
        let word = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let (total, headers) = (word(0) as usize, word(4) as usize);
        if word(8).to_be_bytes() != crc(&bytes[..8]) {
            return Err(broken("prelude checksum mismatch: the event stream was corrupted on the way"));
        }
        if total < OVERHEAD {
            return Err(broken(format!("an event stream message of {total} bytes is too short to be one")));
        }
        if headers > total - OVERHEAD {
            let text = format!("headers length {headers} does not fit a message of {total} bytes");
            return Err(broken(text));
        }
        let payload = total - OVERHEAD - headers;
        if headers > MAX_HEADERS || payload > MAX_PAYLOAD {
            let text = format!(
                "an event stream message has {headers} bytes of headers and {payload} of payload; {MAX_HEADERS} and {MAX_PAYLOAD} are the most"
            );
            return Err(broken(text));
        }
        Ok(Prelude { total, headers })
    }

    /// How long the whole message is.
    pub(super) fn total(&self) -> usize {
        self.total
    }

    /// Takes a whole message apart.
    pub(super) fn message(&self, whole: &Bytes) -> Result<Message> {
        let end = self.total - 4;
        if whole[end..self.total] != crc(&whole[..end]) {
            return Err(broken("message checksum mismatch: the event stream was corrupted on the way"));
        }
        let headers = whole.slice(PRELUDE..PRELUDE + self.headers);
        header::check(&headers)?;
        Ok(Message { headers, payload: whole.slice(PRELUDE + self.headers..end) })
    }
}

/// Appends a message: its headers, encoded by [`put_header`](super::put_header), and its payload.
pub fn encode_message(headers: &[u8], payload: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let fits = |what: &str, len: usize, most: usize| match len <= most {
        true => Ok(()),
        false => {
            let text = format!("an event's {what} may take {most} bytes at most, not {len}");
            Err(Error::invalid("EventTooLarge", text))
        }
    };
    fits("headers", headers.len(), MAX_HEADERS)?;
    fits("payload", payload.len(), MAX_PAYLOAD)?;
    let start = out.len();
    out.reserve(OVERHEAD + headers.len() + payload.len());
    // Both were held against their limits.
    out.extend_from_slice(&((OVERHEAD + headers.len() + payload.len()) as u32).to_be_bytes());
    out.extend_from_slice(&(headers.len() as u32).to_be_bytes());
    let prelude = crc(&out[start..]);
    out.extend_from_slice(&prelude);
    out.extend_from_slice(headers);
    out.extend_from_slice(payload);
    let all = crc(&out[start..]);
    out.extend_from_slice(&all);
    Ok(())
}

fn crc(bytes: &[u8]) -> [u8; 4] {
    let mut out = [0; 4];
    // A CRC-32 has four bytes.
    out.copy_from_slice(digest(Algorithm::Crc32, bytes).as_bytes());
    out
}
