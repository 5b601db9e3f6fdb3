//! Header values of one request, side by side in one buffer.
//!
//! A value of its own is an allocation, and another one when the headers are copied for the
//! wire. Slices of a shared buffer are neither: writing a value is copying its bytes.

use bytes::BytesMut;
use http::header::{HeaderValue, InvalidHeaderValue};

/// Room for what is said anew with each request: ids, times, and a signature. With the allocator's own word
/// below what glibc hands out from a thread's cache.
const ROOM: usize = 960;

/// Makes header values. Those it has made stay as they are when it is dropped.
#[derive(Debug, Default)]
pub struct Values(BytesMut);

impl Values {
    /// A value of these bytes; an error if one of them is a control character.
    pub fn of(&mut self, bytes: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {
        self.written(bytes.len(), |out| out.extend_from_slice(bytes))
    }

    /// A value that `write` appends, of about `len` bytes.
    pub fn written(
        &mut self,
        len: usize,
        write: impl FnOnce(&mut BytesMut),
    ) -> Result<HeaderValue, InvalidHeaderValue> {
        if self.0.capacity() < len {
            self.0.reserve(len.max(ROOM));
        }
        write(&mut self.0);
        HeaderValue::from_maybe_shared(self.0.split().freeze())
    }

    /// A number.
    pub fn number(&mut self, n: u64) -> HeaderValue {
        // Digits are in every header's alphabet.
        self.of(itoa::Buffer::new().format(n).as_bytes()).unwrap_or_else(|_| HeaderValue::from(n))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_bytes_and_refuse_control_characters() {
        let mut values = Values::default();
        let long = "x".repeat(3 * ROOM);
        let texts = ["a", "", long.as_str(), "caf\u{e9}", "a b"];
        let made: Vec<_> = texts.iter().map(|t| values.of(t.as_bytes()).unwrap()).collect();
        assert!(values.of(b"a\nb").is_err() && values.of(b"a\0").is_err());
        assert_eq!(values.number(u64::MAX), "18446744073709551615");
        drop(values);
        for (text, value) in texts.iter().zip(&made) {
            assert_eq!(value.as_bytes(), text.as_bytes());
        }
    }
}
