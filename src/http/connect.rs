//! From a host's name to an open connection.
//!
//! All addresses of a name are tried, the families in turn, a new one every
//! 250 ms or as soon as the one before has failed (RFC 8305), so that a broken
//! IPv6 route costs a blink. Where the search starts moves on with every
//! connection: S3 gives several addresses and is fastest over all of them.
//! An address, and `localhost` with what ends in it (RFC 6761), need no
//! resolver, and so no thread of the blocking pool.

use super::failure;
use super::lookup::lookup;
use super::progress::{self, Stage};
use crate::error::{Error, Result};
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::Poll;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::Sleep;

/// How long one address has before the next is tried beside it.
const STAGGER: Duration = Duration::from_millis(250);

/// Opens a connection to `authority`, whose port is the scheme's own if it has none.
pub(super) async fn tcp(
    https: bool,
    authority: &str,
    dns: Option<Duration>,
    limit: Option<Duration>,
    resolver: Option<&dyn Resolver>,
) -> Result<TcpStream> {
    let (host, port) = split(authority, https)?;
    let mut phase = "dns";
    let work = async {
        progress::at(Stage::Dns);
        let found = resolve(host, port, resolver);
        let addresses = match dns {
            None => found.await?,
            Some(limit) => match tokio::time::timeout(limit, found).await {
                Ok(found) => found?,
                Err(_) => return Err(failure::timeout("dns", &unanswered(host), limit)),
            },
        };
        phase = "connect";
        progress::at(Stage::Connect);
        race(&addresses).await.map_err(|(at, e)| {
            Error::transport("connect", format!("dial tcp {at}: connect: {}", failure::phrase(&e)))
        })
    };
    match limit {
        None => work.await,
        Some(limit) => match tokio::time::timeout(limit, work).await {
            Ok(done) => done,
            Err(_) => {
                let what = match phase {
                    "dns" => unanswered(host),
                    _ => format!("dial tcp {host}:{port}: no connection"),
                };
                Err(failure::timeout(phase, &what, limit))
            }
        },
    }
}

fn unanswered(host: &str) -> String {
    format!("lookup {host}: the resolver did not answer")
}

/// Finds the addresses of names in the system's place.
pub trait Resolver: Send + Sync + std::fmt::Debug {
    /// The addresses of a host; an error that is `NotFound` says that there is no such host.
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> Resolving<'a>;
}

/// What [`Resolver::resolve`] gives.
pub type Resolving<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'a>>;

/// An authority's host and port.
pub(super) fn split(authority: &str, https: bool) -> Result<(&str, u16)> {
    let (host, port) = match authority.rsplit_once(':') {
        // The colons of an IPv6 address are inside its brackets.
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let port = match port {
        None | Some("") => Some(if https { 443 } else { 80 }),
        Some(port) => port.parse().ok(),
    };
    match port {
        Some(port) if !host.is_empty() => Ok((host, port)),
        _ => {
            let text = format!("{authority:?} is no host with an optional port");
            Err(Error::invalid("InvalidEndpoint", text).at("dns"))
        }
    }
}

async fn resolve(host: &str, port: u16, resolver: Option<&dyn Resolver>) -> Result<Vec<SocketAddr>> {
    let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
    if let Ok(ip) = bare.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, port)]);
    }
    if is_localhost(bare) {
        let v4 = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port);
        let v6 = SocketAddr::new(Ipv6Addr::LOCALHOST.into(), port);
        return Ok(vec![v4, v6]);
    }
    let found = match resolver {
        Some(resolver) => resolver.resolve(bare, port).await,
        None => lookup(bare, port).await,
    };
    match found {
        Ok(found) => {
            if found.is_empty() {
                Err(no_such_host(bare))
            } else {
                Ok(in_turn(found))
            }
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound || is_absent(&e) => Err(no_such_host(bare)),
        Err(e) => {
            let text = e.to_string();
            let why = text.rsplit_once("information: ").map_or(text.as_str(), |(_, why)| why);
            Err(Error::transport("dns", format!("lookup {bare}: {why}")))
        }
    }
}

/// Whether a host is an address, or this machine.
pub(super) fn needs_no_resolver(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
    bare.parse::<IpAddr>().is_ok() || is_localhost(bare)
}

fn is_localhost(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).as_bytes();
    let Some(at) = host.len().checked_sub("localhost".len()) else { return false };
    host[at..].eq_ignore_ascii_case(b"localhost") && (at == 0 || host[at - 1] == b'.')
}

fn no_such_host(host: &str) -> Error {
    Error::transport("dns", format!("lookup {host}: no such host")).retryable(false)
}

/// Whether the resolver says that the name does not exist. The standard library
/// passes on only its text (glibc, musl and BSD, macOS) or the number (Windows).
fn is_absent(e: &io::Error) -> bool {
    const NO_DATA: i32 = 11004;
    const NOT_FOUND: i32 = 11001;
    if cfg!(windows) {
        return matches!(e.raw_os_error(), Some(NOT_FOUND | NO_DATA));
    }
    let text = e.to_string();
    ["not known", "No address associated", "does not resolve", "has no usable address"]
        .iter()
        .any(|known| text.contains(known))
}

/// Families alternating, the resolver's first family first, each from where the last search left off.
fn in_turn(found: Vec<SocketAddr>) -> Vec<SocketAddr> {
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let turn = TURN.fetch_add(1, Relaxed);
    let v6_first = found.first().is_some_and(SocketAddr::is_ipv6);
    let (mut first, mut second): (Vec<_>, Vec<_>) = found.into_iter().partition(|a| a.is_ipv6() == v6_first);
    for family in [&mut first, &mut second] {
        if !family.is_empty() {
            let by = turn % family.len();
            family.rotate_left(by);
        }
    }
    let mut all = Vec::with_capacity(first.len() + second.len());
    let mut second = second.into_iter();
    for address in first {
        all.push(address);
        all.extend(second.next());
    }
    all.extend(second);
    all
}

type Attempt = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// The first connection that comes about, or the first address's error when none does.
async fn race(addresses: &[SocketAddr]) -> std::result::Result<TcpStream, (SocketAddr, io::Error)> {
    if let [only] = addresses {
        return TcpStream::connect(only).await.map_err(|e| (*only, e));
    }
    let mut waiting = addresses.iter();
    let mut running: Vec<(SocketAddr, Attempt)> = Vec::new();
    let mut failed: Option<(SocketAddr, io::Error)> = None;
    let mut pause: Option<Pin<Box<Sleep>>> = None;
    std::future::poll_fn(move |cx| {
        loop {
            let mut at = 0;
            let mut freed = running.is_empty();
            while at < running.len() {
                match running[at].1.as_mut().poll(cx) {
                    Poll::Ready(Ok(tcp)) => return Poll::Ready(Ok(tcp)),
                    Poll::Ready(Err(e)) => {
                        let (address, _) = running.swap_remove(at);
                        failed.get_or_insert((address, e));
                        freed = true;
                    }
                    Poll::Pending => at += 1,
                }
            }
            let over = pause.as_mut().is_none_or(|p| p.as_mut().poll(cx).is_ready());
            if !freed && !over {
                return Poll::Pending;
            }
            match waiting.next() {
                Some(address) => {
                    running.push((*address, Box::pin(TcpStream::connect(*address))));
                    pause = Some(Box::pin(tokio::time::sleep(STAGGER)));
                }
                None if running.is_empty() => {
                    let none =
                        || (SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), 0), io::ErrorKind::NotFound.into());
                    return Poll::Ready(Err(failed.take().unwrap_or_else(none)));
                }
                None => return Poll::Pending,
            }
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authorities() {
        assert_eq!(split("h", true).unwrap(), ("h", 443));
        assert_eq!(split("h", false).unwrap(), ("h", 80));
        assert_eq!(split("h:8080", true).unwrap(), ("h", 8080));
        assert_eq!(split("[::1]", false).unwrap(), ("[::1]", 80));
        assert_eq!(split("[::1]:9", false).unwrap(), ("[::1]", 9));
        for bad in ["", ":80", "h:99999", "h:x"] {
            assert_eq!(split(bad, false).unwrap_err().facts().code, "InvalidEndpoint");
        }
    }

    #[test]
    fn local_names() {
        assert!(is_localhost("localhost"));
        assert!(is_localhost("bucket.LocalHost."));
        assert!(!is_localhost("notlocalhost"));
        assert!(!is_localhost("localhost.example"));
    }

    #[test]
    fn families_alternate() {
        let v6 = |n: u16| SocketAddr::new(Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, n).into(), 1);
        let v4 = |n: u8| SocketAddr::new(Ipv4Addr::new(10, 0, 0, n).into(), 1);
        let all = in_turn(vec![v6(1), v6(2), v6(3), v4(1), v4(2)]);
        let shape: Vec<bool> = all.iter().map(SocketAddr::is_ipv6).collect();
        assert_eq!(shape, [true, false, true, false, true]);
    }
}
