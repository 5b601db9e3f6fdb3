//! Proxies: which one a request takes, and how it gets through.
//!
//! A plain request is handed to the proxy with its whole URL; for https the
//! proxy is asked for a tunnel (`CONNECT`), and TLS goes through it to the
//! server, so that the proxy sees neither request nor answer. Who goes directly
//! is read as curl reads `NO_PROXY`, the form that most machines are set up in.
//!
//! Addresses that only this machine's link reaches (169.254.0.0/16 and the like: instance
//! metadata, container credentials) never take a proxy: one that answered there would
//! be handed, or hand out, the machine's credentials.

use super::connect::split;
use super::failure;
use super::message::Response;
use super::target::{NO_HOST, is_host};
use crate::document::base64;
use crate::error::{Error, Result};
use http::{HeaderValue, StatusCode};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The largest head of a proxy's answer.
const MAX_HEAD: usize = 16 * 1024;

/// The proxies of a transport.
#[derive(Debug, Clone, Default)]
pub struct Proxies {
    /// For `http://`.
    pub http: Option<Arc<Proxy>>,
    /// For `https://`.
    pub https: Option<Arc<Proxy>>,
    /// Who goes directly.
    pub except: Except,
}

impl Proxies {
    /// The proxy on the way to a host, if there is one.
    pub(super) fn on_the_way(&self, https: bool, authority: &str) -> Option<&Arc<Proxy>> {
        let proxy = if https { &self.https } else { &self.http }.as_ref()?;
        let (host, port) = split(authority, https).ok()?;
        let direct = is_link_local(host) || self.except.covers(host, port);
        (!direct).then_some(proxy)
    }
}

/// One proxy.
#[derive(Clone)]
pub struct Proxy {
    /// Whether it is spoken to over TLS.
    pub(super) https: bool,
    /// Host and port.
    pub(super) authority: String,
    /// `Proxy-Authorization`.
    pub(super) authorization: Option<HeaderValue>,
}

/// Without the password.
impl std::fmt::Debug for Proxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Proxy").field("https", &self.https).field("authority", &self.authority).finish()
    }
}

impl Proxy {
    /// A proxy from its URL, `http://user:password@host:port`; without a scheme it is http.
    /// The error says what is wrong and never what was given: it may hold a password.
    pub fn parse(url: &str) -> std::result::Result<Proxy, &'static str> {
        let (https, rest) = match url.split_once("://") {
            None => (false, url),
            Some((s, rest)) if s.eq_ignore_ascii_case("http") => (false, rest),
            Some((s, rest)) if s.eq_ignore_ascii_case("https") => (true, rest),
            Some((s, _)) if s.to_ascii_lowercase().starts_with("socks") => {
                return Err("SOCKS proxies are not supported; use an http:// or https:// one");
            }
            Some(_) => return Err("its scheme must be http:// or https://"),
        };
        let rest = rest.split(['/', '?', '#']).next().unwrap_or("");
        let (user, authority) = match rest.rsplit_once('@') {
            Some((user, authority)) => (Some(user), authority),
            None => (None, rest),
        };
        if authority.bytes().any(|b| b <= b' ' || b >= 0x7f) {
            return Err("its host holds spaces, control or non-ASCII characters");
        }
        let (host, port) =
            split(authority, https).map_err(|_| "it must hold a host, and a port from 0 to 65535")?;
        if !is_host(host) {
            return Err(NO_HOST);
        }
        let authorization = match user {
            None => None,
            Some(user) => Some(basic(user)?),
        };
        Ok(Proxy { https, authority: format!("{}:{port}", host.to_ascii_lowercase()), authorization })
    }

    /// How it is named in errors.
    pub(super) fn name(&self) -> String {
        format!("{}://{}", if self.https { "https" } else { "http" }, self.authority)
    }
}

/// `user:password`, percent-encoded, as the header's value.
fn basic(user: &str) -> std::result::Result<HeaderValue, &'static str> {
    let plain = decoded(user)
        .ok_or("its user name or password holds a % that two hexadecimal digits do not follow")?;
    let with_colon = if plain.contains(&b':') { plain } else { [&plain[..], b":"].concat() };
    let mut value = HeaderValue::try_from(format!("Basic {}", base64::text(&with_colon)))
        .map_err(|_| "its user name and password fit no header")?;
    value.set_sensitive(true);
    Ok(value)
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(b) = bytes.next() {
        out.push(match b {
            b'%' => {
                let digit = |b: Option<u8>| (b? as char).to_digit(16).map(|d| d as u8);
                digit(bytes.next())? << 4 | digit(bytes.next())?
            }
            b => b,
        });
    }
    Some(out)
}

/// Hosts that no proxy stands before, as in `NO_PROXY`.
#[derive(Debug, Clone, Default)]
pub struct Except(Vec<Rule>);

#[derive(Debug, Clone, PartialEq)]
enum Rule {
    All,
    /// The name itself and what ends in it; with a port, only there.
    Name(String, Option<u16>),
    /// Addresses that share so many first bits.
    Net(IpAddr, u32, Option<u16>),
}

impl Except {
    /// Parses a list with commas or spaces between: `*`, names (`example.com`, with or without a dot before it, covers
    /// what ends in it too), addresses, networks (`10.0.0.0/8`), each perhaps with a port. What is none of these covers nothing.
    pub fn parse(list: &str) -> Except {
        let words = list.split(|c: char| c == ',' || c.is_ascii_whitespace());
        Except(words.filter(|w| !w.is_empty()).filter_map(rule).collect())
    }

    fn covers(&self, host: &str, port: u16) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let host = bare(host);
        let host = host.strip_suffix('.').unwrap_or(host);
        let ip = host.parse::<IpAddr>().ok();
        let at = |wanted: &Option<u16>| wanted.is_none_or(|p| p == port);
        self.0.iter().any(|rule| match (rule, ip) {
            (Rule::All, _) => true,
            (Rule::Net(net, bits, p), Some(ip)) => at(p) && shares(*net, ip, *bits),
            (Rule::Name(name, p), None) => at(p) && ends_in(host, name),
            _ => false,
        })
    }
}

fn rule(word: &str) -> Option<Rule> {
    if word == "*" {
        return Some(Rule::All);
    }
    // A bare IPv6 address is all colons, and has no port.
    if let Ok(ip) = bare(word).parse::<IpAddr>() {
        return Some(Rule::Net(ip, u32::MAX, None));
    }
    if let Some((net, bits)) = word.split_once('/') {
        let net: IpAddr = bare(net).parse().ok()?;
        let most = if net.is_ipv4() { 32 } else { 128 };
        let (bits, port) = match bits.split_once(':') {
            Some((bits, port)) => (bits, Some(port.parse().ok()?)),
            None => (bits, None),
        };
        let bits = bits.parse().ok().filter(|bits| *bits <= most)?;
        return Some(Rule::Net(net, bits, port));
    }
    let (host, port) = match word.rsplit_once(':') {
        Some((host, port)) => (host, Some(port.parse().ok()?)),
        None => (word, None),
    };
    if let Ok(ip) = bare(host).parse::<IpAddr>() {
        return Some(Rule::Net(ip, u32::MAX, port));
    }
    let name = host.strip_prefix('*').unwrap_or(host).trim_matches('.');
    (!name.is_empty()).then(|| Rule::Name(name.to_ascii_lowercase(), port))
}

fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host)
}

fn ends_in(host: &str, name: &str) -> bool {
    let Some(at) = host.len().checked_sub(name.len()) else { return false };
    let host = host.as_bytes();
    host[at..].eq_ignore_ascii_case(name.as_bytes()) && (at == 0 || host[at - 1] == b'.')
}

fn shares(net: IpAddr, ip: IpAddr, bits: u32) -> bool {
    match (net, ip) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            let rest = 32u32.saturating_sub(bits);
            (a.to_bits() ^ b.to_bits()).checked_shr(rest).unwrap_or(0) == 0
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => {
            let rest = 128u32.saturating_sub(bits);
            (a.to_bits() ^ b.to_bits()).checked_shr(rest).unwrap_or(0) == 0
        }
        _ => false,
    }
}

/// Where instance metadata and container credentials are.
fn is_link_local(host: &str) -> bool {
    match bare(host).parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => ip.segments()[..2] == [0xfd00, 0x0ec2] || ip.segments()[0] & 0xffc0 == 0xfe80,
        Err(_) => false,
    }
}

/// Asks a proxy for a tunnel to a host within what is left of a limit, a pair; the connection is the tunnel then.
pub(super) async fn tunnel<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    (host, port): (&str, u16),
    limit: Option<(Duration, Duration)>,
) -> Result<()> {
    let work = ask(stream, proxy, host, port);
    match limit {
        None => work.await,
        Some((left, limit)) => tokio::time::timeout(left, work).await.unwrap_or_else(|_| {
            let what = format!("the proxy {} did not open a tunnel to {host}:{port}", proxy.name());
            Err(failure::timeout("connect", &what, limit))
        }),
    }
}

async fn ask<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
) -> Result<()> {
    let broke = |e: std::io::Error| {
        let text = format!("proxyconnect tcp: the proxy {} broke off: {}", proxy.name(), failure::phrase(&e));
        Error::transport("connect", text)
    };
    let mut request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n").into_bytes();
    if let Some(value) = &proxy.authorization {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(value.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await.map_err(broke)?;
    stream.flush().await.map_err(broke)?;
    let mut head = Vec::with_capacity(256);
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= MAX_HEAD {
            return Err(nonsense(proxy, "more than 16 KiB of headers"));
        }
        // Byte by byte: what follows the head belongs to the server behind it.
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof && !head.is_empty() => {
                return Err(nonsense(proxy, "an answer that is no HTTP"));
            }
            Err(e) => return Err(broke(e)),
        }
    }
    let line = head.split(|b| *b == b'\r').next().unwrap_or(b"");
    let line = String::from_utf8_lossy(line);
    let status = line.strip_prefix("HTTP/1.").and_then(|l| l.get(2..5)?.parse::<u16>().ok());
    match status {
        Some(200..=299) => Ok(()),
        Some(407) => Err(unauthorized(proxy)),
        Some(status) => {
            let to = format!("a tunnel to {host}:{port}");
            Err(refused(proxy, &to, status, line.get(9..).unwrap_or("")))
        }
        None => Err(nonsense(proxy, "an answer that is no HTTP")),
    }
}

fn refused(proxy: &Proxy, what: &str, status: u16, said: &str) -> Error {
    let text = format!(
        "proxyconnect tcp: the proxy {} refused {what}: {said}; have the proxy allow it, or name the host in NO_PROXY or the no_proxy option",
        proxy.name(),
    );
    let mut e = Error::transport("connect", text).retryable(matches!(status, 500 | 502..=504));
    e.facts_mut().code = "ProxyRefused".to_owned();
    e
}

/// A failure that came by way of a proxy, as an error where it is the proxy's own: it says so by a header (RFC 9209, or
/// squid's), or names itself as the server. What it carried from the service goes on.
pub(super) fn own_answer(proxy: &Proxy, authority: &str, response: Response) -> Result<Response> {
    let text = |name: &str| response.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("");
    let server = text("server").to_ascii_lowercase();
    let own = !text("x-squid-error").is_empty()
        || text("proxy-status").contains("error=")
        || ["squid", "tinyproxy"].iter().any(|name| server.starts_with(name));
    if !own {
        return Ok(response);
    }
    let status = StatusCode::from_u16(response.status).ok();
    let said = match status.and_then(|s| s.canonical_reason()) {
        Some(reason) => format!("{} {reason}", response.status),
        None => response.status.to_string(),
    };
    Err(refused(proxy, &format!("to pass on a request to {authority}"), response.status, &said))
}

/// The proxy wants to know who asks, or does not believe it.
pub(super) fn unauthorized(proxy: &Proxy) -> Error {
    let what = match &proxy.authorization {
        None => "put user:password@ before the host in the proxy's URL",
        Some(_) => "it does not accept the user name and password in the proxy's URL",
    };
    let text = format!("proxyconnect tcp: the proxy {} requires authentication (407): {what}", proxy.name());
    let mut e = Error::transport("connect", text).retryable(false);
    e.facts_mut().code = "ProxyAuthenticationRequired".to_owned();
    e
}

fn nonsense(proxy: &Proxy, what: &str) -> Error {
    let text =
        format!("proxyconnect tcp: {} gave {what}; check the proxy's URL and its scheme", proxy.name());
    let mut e = Error::transport("connect", text).retryable(false);
    e.facts_mut().code = "ProxyRefused".to_owned();
    e
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls() {
        let proxy = Proxy::parse("http://us%40er:p%3Aw@Proxy.Example:3128/").unwrap();
        assert_eq!((proxy.https, proxy.authority.as_str()), (false, "proxy.example:3128"));
        assert_eq!(proxy.authorization.unwrap(), format!("Basic {}", base64::text(b"us@er:p:w")));
        let proxy = Proxy::parse("https://[::1]").unwrap();
        assert_eq!((proxy.https, proxy.authority.as_str()), (true, "[::1]:443"));
        assert_eq!(Proxy::parse("h:1").unwrap().name(), "http://h:1");
        assert_eq!(Proxy::parse("user@h").unwrap().authorization.unwrap(), "Basic dXNlcjo=");
        for bad in [
            "",
            "http://",
            "socks5://h",
            "ftp://h",
            "http://h:x",
            "http://u%zz@h",
            "http://a b",
            "http://[::1",
            "http://[h]:1",
            "::::",
        ] {
            assert!(Proxy::parse(bad).is_err(), "{bad}");
        }
        assert!(!format!("{:?}", Proxy::parse("http://u:secret@h").unwrap()).contains("secret"));
    }

    #[test]
    fn exceptions() {
        let covers = |list: &str, host: &str, port: u16| Except::parse(list).covers(host, port);
        for (list, host, port, want) in [
            ("", "a.example", 80, false),
            ("*", "anything", 1, true),
            ("other, *", "anything", 1, true),
            ("example.com", "example.com", 443, true),
            ("example.com", "www.EXAMPLE.com", 443, true),
            ("example.com", "www.example.com.", 443, true),
            (".example.com", "example.com", 443, true),
            ("*.example.com", "a.example.com", 443, true),
            ("example.com", "badexample.com", 443, false),
            ("a b,example.com", "b", 443, true),
            ("example.com:8080", "example.com", 8080, true),
            ("example.com:8080", "example.com", 443, false),
            ("127.0.0.1", "127.0.0.1", 9, true),
            ("127.0.0.1", "127.0.0.2", 9, false),
            ("127.0.0.1:9", "127.0.0.1", 9, true),
            ("127.0.0.1:9", "127.0.0.1", 8, false),
            ("10.0.0.0/8", "10.200.3.4", 9, true),
            ("10.0.0.0/8", "11.0.0.1", 9, false),
            ("10.0.0.0/0", "11.0.0.1", 9, true),
            ("10.0.0.0/8:9", "10.0.0.1", 9, true),
            ("10.0.0.0/8:9", "10.0.0.1", 8, false),
            ("fd00::/8:9", "[fd12::1]", 9, true),
            ("10.0.0.0/33", "10.0.0.1", 9, false),
            ("10.0.0.0/8", "ten.example", 9, false),
            ("::1", "[::1]", 9, true),
            ("[::1]:9", "[::1]", 9, true),
            ("[::1]:9", "[::1]", 8, false),
            ("fd00::/8", "[fd12::1]", 8, true),
            ("fd00::/8", "[fe12::1]", 8, false),
            ("0.0.0.1", "example.com", 8, false),
            (".", "example.com", 8, false),
        ] {
            assert_eq!(covers(list, host, port), want, "{list:?} {host} {port}");
        }
    }

    #[test]
    fn metadata_is_never_behind_a_proxy() {
        let proxy = Some(Arc::new(Proxy::parse("http://p:1").unwrap()));
        let proxies = Proxies { http: proxy.clone(), https: proxy, except: Except::default() };
        for direct in ["169.254.169.254", "169.254.170.2:80", "[fd00:ec2::254]", "[fe80::1]:80"] {
            assert!(proxies.on_the_way(false, direct).is_none(), "{direct}");
        }
        assert!(proxies.on_the_way(true, "s3.us-east-1.amazonaws.com").is_some());
        assert!(Proxies::default().on_the_way(false, "example.com").is_none());
    }
}
