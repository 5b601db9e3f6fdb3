//! A new connection, through all that lies between: name, TCP, proxy, TLS.
//!
//! The limit for connecting bounds the name look-up, TCP and a proxy's tunnel
//! together; the one for TLS bounds each handshake (a proxy may want one, too).

use super::connect;
use super::message::Limits;
use super::progress::{self, Stage};
use super::proxy::{self, Proxy};
use super::settings::Settings;
use super::socket::{Io, Meter, Socket};
use super::tls;
use crate::error::Result;
use rustls::ClientConfig;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::time::Instant;

/// A connection that HTTP can be spoken over.
pub(super) struct Line {
    /// The connection itself.
    pub(super) io: Io,
    /// What passes over it.
    pub(super) meter: Arc<Meter>,
    /// Whom it leads to, where that is the server itself.
    pub(super) peer: Option<IpAddr>,
}

/// How TLS is begun: with the server, and with a proxy, which is always spoken to in HTTP/1.1.
pub(super) struct Configs {
    /// For the server.
    pub(super) server: Arc<ClientConfig>,
    /// For a proxy.
    pub(super) proxy: Arc<ClientConfig>,
}

/// Opens a connection to `authority`, by way of a proxy where the settings have one.
pub(super) async fn dial(
    settings: &Settings,
    config: Option<Configs>,
    https: bool,
    authority: &str,
    limits: Limits,
) -> Result<Line> {
    let limit = limits.connect.or(settings.connect_timeout);
    let proxy = settings.proxies.on_the_way(https, authority);
    let resolver = settings.resolver.as_deref();
    let begun = Instant::now();
    let tcp = match proxy {
        None => connect::tcp(https, authority, limits.dns, limit, resolver).await?,
        Some(proxy) => connect::tcp(proxy.https, &proxy.authority, limits.dns, limit, resolver)
            .await
            .map_err(|e| at_proxy(proxy, e))?,
    };
    let peer = tcp.peer_addr().ok().filter(|_| proxy.is_none()).map(|a| a.ip());
    let socket = Socket::new(tcp, settings.keep_alive);
    let meter = socket.meter();
    let mut io = Io::Plain(socket);
    let tls_limit = limits.tls.or(settings.tls_timeout);
    let (host, port) = connect::split(authority, https)?;
    if let Some(proxy) = proxy {
        if let (true, Some(Configs { proxy: config, .. })) = (proxy.https, &config) {
            let (name, _) = connect::split(&proxy.authority, true)?;
            progress::at(Stage::Tls);
            io = tls::handshake(config.clone(), name, io, tls_limit).await.map_err(|e| at_proxy(proxy, e))?;
        }
        if https {
            progress::at(Stage::Connect);
            let left = limit.map(|l| (l.saturating_sub(begun.elapsed()), l));
            proxy::tunnel(&mut io, proxy, (host, port), left).await?;
        }
    }
    if let (true, Some(config)) = (https, config) {
        progress::at(Stage::Tls);
        io = tls::handshake(config.server, host, io, tls_limit).await?;
    }
    Ok(Line { io, meter, peer })
}

/// Says that it was the proxy that could not be reached.
fn at_proxy(proxy: &Proxy, mut e: crate::error::Error) -> crate::error::Error {
    let facts = e.facts_mut();
    facts.message = format!("proxyconnect tcp: the proxy {}: {}", proxy.name(), facts.message);
    e
}
