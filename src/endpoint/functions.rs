//! The functions of the rules engine, over plain text.
//!
//! None allocates: what they find is given as ranges of the text they were given,
//! and what they make is appended to a buffer of the caller's.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

/// The parts of an ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ArnParts {
    pub(super) partition: Range<usize>,
    pub(super) service: Range<usize>,
    pub(super) region: Range<usize>,
    pub(super) account: Range<usize>,
    pub(super) resource: Range<usize>,
}

/// `arn:partition:service:region:account:resource`; region and account may be empty.
pub(super) fn parse_arn(text: &str) -> Option<ArnParts> {
    let mut at = text.strip_prefix("arn:").map(|_| 4)?;
    let mut part = || {
        let start = at;
        let len = text[start..].find(':')?;
        at = start + len + 1;
        Some(start..start + len)
    };
    let (partition, service, region, account) = (part()?, part()?, part()?, part()?);
    let resource = at..text.len();
    let whole = !partition.is_empty() && !service.is_empty() && !resource.is_empty();
    whole.then_some(ArnParts { partition, service, region, account, resource })
}

/// The parts of a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UrlParts {
    pub(super) https: bool,
    pub(super) authority: Range<usize>,
    pub(super) path: Range<usize>,
    pub(super) is_ip: bool,
}

/// An http or https URL without a query. A fragment is left out: it never goes on the wire.
pub(super) fn parse_url(text: &str) -> Option<UrlParts> {
    if text.bytes().any(|b| b <= b' ' || b == 0x7f) {
        return None;
    }
    let colon = text.find("://")?;
    let https = match &text[..colon] {
        s if s.eq_ignore_ascii_case("https") => true,
        s if s.eq_ignore_ascii_case("http") => false,
        _ => return None,
    };
    let start = colon + 3;
    let authority = start..start + text[start..].find(['/', '?', '#']).unwrap_or(text.len() - start);
    let end = authority.end + text[authority.end..].find('#').unwrap_or(text.len() - authority.end);
    let path = match text[authority.end..end].find('?') {
        None => authority.end..end,
        Some(at) if authority.end + at + 1 == end => authority.end..end - 1,
        Some(_) => return None,
    };
    let is_ip = check_authority(&text[authority.clone()])?;
    Some(UrlParts { https, authority, path, is_ip })
}

/// Whether the host is an address; `None` when the authority is malformed.
fn check_authority(authority: &str) -> Option<bool> {
    let host_port = authority.rsplit_once('@').map_or(authority, |(_, h)| h);
    let (host, port, is_ip) = match host_port.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']')?;
            // A zone (`%25eth0`) is not part of the address.
            let address = host.split_once('%').map_or(host, |(a, _)| a);
            address.parse::<Ipv6Addr>().ok()?;
            let port = if port.is_empty() { "" } else { port.strip_prefix(':')? };
            (host, port, true)
        }
        None => {
            let (host, port) = host_port.split_once(':').unwrap_or((host_port, ""));
            (host, port, host.parse::<Ipv4Addr>().is_ok())
        }
    };
    let port_fits =
        port.is_empty() || (port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok());
    (!host.is_empty() && port_fits).then_some(is_ip)
}

/// Whether the text is a host label of RFC 1123, or with `dots` a row of them.
pub(super) fn is_host_label(text: &str, dots: bool) -> bool {
    match dots {
        true => text.split('.').all(|label| is_host_label(label, false)),
        false => {
            let bytes = text.as_bytes();
            (1..=63).contains(&bytes.len())
                && bytes.first() != Some(&b'-')
                && bytes.last() != Some(&b'-')
                && bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
        }
    }
}

/// Whether a bucket's name may stand in the host.
pub(super) fn is_virtual_hostable(bucket: &str, dots: bool) -> bool {
    bucket.len() >= 3
        && !bucket.bytes().any(|b| b.is_ascii_uppercase())
        && is_host_label(bucket, dots)
        && !is_like_an_address(bucket)
}

/// Four numbers of one to three digits: S3 refuses them even where they are no address.
fn is_like_an_address(text: &str) -> bool {
    let number = |p: &str| (1..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit());
    text.split('.').count() == 4 && text.split('.').all(number)
}

/// The range from `start` to `stop`, counted from the end if `reverse`; nothing
/// when the text is too short or not ASCII.
pub(super) fn substring(text: &str, start: usize, stop: usize, reverse: bool) -> Option<Range<usize>> {
    if start >= stop || text.len() < stop || !text.is_ascii() {
        return None;
    }
    Some(if reverse { text.len() - stop..text.len() - start } else { start..stop })
}

/// Appends the text with all but RFC 3986's unreserved characters percent-encoded.
pub(super) fn uri_encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~') {
            out.push(b as char);
        } else {
            out.push('%');
            out.push(HEX[(b >> 4) as usize] as char);
            out.push(HEX[(b & 15) as usize] as char);
        }
    }
}

/// The i-th item, from the end when negative.
pub(super) fn position(index: i32, len: usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(i) => (i < len).then_some(i),
        Err(_) => len.checked_sub(index.unsigned_abs() as usize),
    }
}
