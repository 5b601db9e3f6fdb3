//! A client's settings as the transport's: connections, certificates, limits.

use crate::config::Settings;
use crate::http::{ClientIdentity, Http2, Limits, Pem, Roots};
use bytes::Bytes;
use std::time::Duration;

/// What the library's own transport is made with.
pub(super) fn transport_settings(s: &Settings) -> crate::http::Settings {
    let wire = &s.wire;
    let pem = |file: &Option<String>, text: Option<&str>| match (text, file) {
        (Some(text), _) => Some(Pem::Text(Bytes::copy_from_slice(text.as_bytes()))),
        (None, Some(file)) => Some(Pem::File(file.into())),
        (None, None) => None,
    };
    let roots = match pem(&s.ca_bundle, s.ca_pem.as_deref()) {
        Some(Pem::Text(text)) => Roots::Pem(text),
        Some(Pem::File(file)) => Roots::File(file),
        None if wire.builtin_roots => Roots::BuiltIn,
        None => Roots::Platform,
    };
    let certificate = pem(&wire.client_certificate, wire.client_certificate_pem.as_deref());
    let key = pem(&wire.client_key, wire.client_key_pem.as_ref().map(|k| k.expose()));
    let default = crate::http::Settings::default();
    crate::http::Settings {
        max_idle_per_host: match (wire.disable_keep_alives, s.max_idle_per_host) {
            (true, _) => 0,
            (_, 0) => default.max_idle_per_host,
            (_, n) => n,
        },
        http2: match s.http_version.as_deref() {
            Some("1.1") => Http2::Off,
            Some("2") => Http2::Only,
            _ => Http2::Auto,
        },
        expect_continue: s.expect_continue,
        max_idle: (s.max_idle > 0).then_some(s.max_idle),
        // Numbers that somebody chose are kept to at all times.
        surplus: match (s.max_idle_per_host == 0 || s.max_idle_per_host == default.max_idle_per_host)
            && Some(s.max_idle) == default.max_idle
        {
            true => default.surplus,
            false => Duration::ZERO,
        },
        idle_timeout: unless_zero(s.idle_timeout),
        connect_timeout: unless_zero(s.connect_timeout),
        tls_timeout: unless_zero(s.tls_timeout),
        keep_alive: wire.keep_alive,
        roots,
        identity: certificate.zip(key).map(|(certificate, key)| ClientIdentity { certificate, key }),
        proxies: s.proxies.clone(),
        ..default
    }
}

/// The limits of each attempt.
pub(super) fn limits(s: &Settings) -> Limits {
    Limits {
        dns: s.wire.dns_timeout,
        connect: unless_zero(s.connect_timeout),
        tls: unless_zero(s.tls_timeout),
        send: s.wire.send_timeout,
        first_byte: s.response_header_timeout.and_then(unless_zero),
        read: unless_zero(s.read_timeout),
        stall: s.wire.stall,
    }
}

fn unless_zero(limit: Duration) -> Option<Duration> {
    (!limit.is_zero()).then_some(limit)
}
