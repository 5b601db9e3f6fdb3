//! The two headers that speak of retries.

use bytes::BytesMut;
use std::time::Duration;

/// Appends the value of `amz-sdk-request`. `max` is left out when there is no limit (0);
/// `ttl` is the deadline as `20150830T123600Z`, where there is one.
pub fn request_header(attempt: u32, max: u32, ttl: Option<&str>, out: &mut BytesMut) {
    let mut digits = itoa::Buffer::new();
    out.extend_from_slice(b"attempt=");
    out.extend_from_slice(digits.format(attempt).as_bytes());
    if max != 0 {
        out.extend_from_slice(b"; max=");
        out.extend_from_slice(digits.format(max).as_bytes());
    }
    if let Some(ttl) = ttl {
        out.extend_from_slice(b"; ttl=");
        out.extend_from_slice(ttl.as_bytes());
    }
}

/// What a service wishes in `x-amz-retry-after`: milliseconds. Anything but a
/// number of them is no wish at all.
pub fn retry_after(value: &[u8]) -> Option<Duration> {
    let text = value.trim_ascii();
    if text.is_empty() || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // More than 64 bits of milliseconds is a wish too, and is bounded later.
    let ms = text.iter().fold(0u64, |n, d| n.saturating_mul(10).saturating_add(u64::from(d - b'0')));
    Some(Duration::from_millis(ms))
}
