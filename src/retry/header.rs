//! The two headers that speak of retries.

use std::time::Duration;

/// The value of `amz-sdk-request`. `max` is left out when there is no limit (0);
/// `ttl` is the deadline as `20150830T123600Z`, where there is one.
pub fn request_header(attempt: u32, max: u32, ttl: Option<&str>) -> String {
    let mut digits = itoa::Buffer::new();
    let mut out = String::with_capacity(48);
    out.push_str("attempt=");
    out.push_str(digits.format(attempt));
    if max != 0 {
        out.push_str("; max=");
        out.push_str(digits.format(max));
    }
    if let Some(ttl) = ttl {
        out.push_str("; ttl=");
        out.push_str(ttl);
    }
    out
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
