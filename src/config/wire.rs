//! The settings of connections and of retries that not every client knows of.
//!
//! Numbers mean here what they mean in the guide: 0 switches a limit off, but for the
//! few where it stands for the default.

use super::Sources;
use crate::crypto::Secret;
use crate::error::{Error, Result};
use crate::http::Stall;
use std::time::Duration;

/// Settings of connections.
#[derive(Debug, Clone)]
pub struct Wire {
    /// Of name look-up alone.
    pub dns_timeout: Option<Duration>,
    /// Of a silence while the server should take the request.
    pub send_timeout: Option<Duration>,
    /// When a body stands still.
    pub stall: Option<Stall>,
    /// Period of TCP keep-alive probes.
    pub keep_alive: Option<Duration>,
    /// Use no connection twice.
    pub disable_keep_alives: bool,
    /// The client's certificate: a file.
    pub client_certificate: Option<String>,
    /// The same as text.
    pub client_certificate_pem: Option<String>,
    /// Its key: a file.
    pub client_key: Option<String>,
    /// The same as text.
    pub client_key_pem: Option<Secret>,
    /// Trust the certificates that are built in.
    pub builtin_roots: bool,
    /// The cassette that calls are recorded in.
    pub record: Option<String>,
    /// The cassette that calls are answered from.
    pub replay: Option<String>,
    /// Of retries.
    pub retries: Retries,
    /// What is logged; absent is the usual for a logger of the caller's.
    pub log: Option<LogModes>,
}

/// What is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogModes(u8);

impl LogModes {
    /// Canonical requests and strings to sign.
    pub const SIGNING: LogModes = LogModes(1);
    /// Attempts that are followed by another.
    pub const RETRIES: LogModes = LogModes(2);
    /// Requests.
    pub const REQUEST: LogModes = LogModes(4);
    /// Answers.
    pub const RESPONSE: LogModes = LogModes(8);
    /// Calls that failed.
    pub const FAILURE: LogModes = LogModes(16);
    /// What a logger of the caller's is told where nothing was chosen: canonical requests are long.
    pub const USUAL: LogModes = LogModes(30);
    /// Everything.
    pub const ALL: LogModes = LogModes(31);

    /// Those that a list names; words that are none were refused before.
    fn of(words: &str) -> LogModes {
        LogModes(super::options::listed(words).fold(0, |all, word| {
            all | match &*word.to_ascii_lowercase() {
                "signing" => LogModes::SIGNING.0,
                "retries" => LogModes::RETRIES.0,
                "request" => LogModes::REQUEST.0,
                "response" => LogModes::RESPONSE.0,
                "failure" => LogModes::FAILURE.0,
                "all" => LogModes::ALL.0,
                _ => 0,
            }
        }))
    }

    /// Whether all of another are among these.
    pub fn has(self, other: LogModes) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Settings of retries; what is absent is as the rules have it.
#[derive(Debug, Clone, Default)]
pub struct Retries {
    /// Attempts in all, over any other setting; 0 is without end.
    pub limit: Option<u32>,
    /// The quota's size; 0 is no limit.
    pub quota: Option<u32>,
    /// Clients of one name share a quota.
    pub quota_name: Option<String>,
    /// What a retry costs.
    pub cost: Option<u32>,
    /// What one after a timeout costs.
    pub timeout_cost: Option<u32>,
    /// What a call brings that succeeds at once.
    pub first_success: Option<u32>,
    /// Whether a retry that succeeds brings back its cost.
    pub refund: bool,
}

impl Wire {
    pub(super) fn of(from: &Sources) -> Result<Wire> {
        let number = |name| -> Result<Option<u32>> { Ok(from.number(name)?.map(|n| n as u32)) };
        let on = |name| -> Result<bool> { Ok(from.text(name)?.is_none() || from.flag(name)?) };
        let limit = |name| -> Result<Option<Duration>> { Ok(from.millis(name)?.filter(|d| !d.is_zero())) };
        let stall = Stall {
            grace: from.millis("stall_grace_ms")?.unwrap_or(Duration::from_secs(20)),
            rate: number("stall_bytes_per_second")?.unwrap_or(1),
        };
        let wire = Wire {
            dns_timeout: limit("dns_timeout_ms")?,
            send_timeout: limit("send_timeout_ms")?,
            stall: on("stalled_stream_protection")?.then_some(stall),
            keep_alive: match from.number("keep_alive_ms")? {
                None => Some(Duration::from_secs(30)),
                Some(0) => Some(Duration::from_secs(15)),
                Some(ms) => u64::try_from(ms).ok().map(Duration::from_millis),
            },
            disable_keep_alives: from.flag("disable_keep_alives")?,
            client_certificate: from.text("client_certificate")?,
            client_certificate_pem: from.text("client_certificate_pem")?,
            client_key: from.text("client_key")?,
            client_key_pem: from.text("client_key_pem")?.map(Secret::new),
            builtin_roots: from.text("tls_roots")?.is_some_and(|v| v.eq_ignore_ascii_case("builtin")),
            record: from.text("record")?,
            replay: from.text("replay")?,
            log: from.text("log_mode")?.as_deref().map(LogModes::of),
            retries: Retries {
                limit: number("add_with_max_attempts")?,
                quota: number("retry_quota")?,
                quota_name: from.text("retry_quota_name")?,
                cost: number("retry_cost")?,
                timeout_cost: number("retry_timeout_cost")?,
                first_success: number("retry_no_retry_increment")?,
                refund: on("retry_quota_refund")?,
            },
        };
        if wire.record.is_some() && wire.replay.is_some() {
            let text = "record and replay are both set: unset one of them";
            return Err(Error::invalid("InvalidConfiguration", text).at("configuration"));
        }
        let certificate = wire.client_certificate.is_some() || wire.client_certificate_pem.is_some();
        let key = wire.client_key.is_some() || wire.client_key_pem.is_some();
        if certificate != key {
            let (there, missing) = match certificate {
                true => ("client_certificate", "client_key"),
                false => ("client_key", "client_certificate"),
            };
            let text =
                format!("{there} is set, but {missing} is not: servers that ask for a certificate need both");
            return Err(Error::invalid("InvalidConfiguration", text).at("configuration"));
        }
        Ok(wire)
    }
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, Environment, Settings, Wire};
    use crate::error::Result;
    use std::time::Duration;

    fn wire(options: &[(&str, &str)]) -> Result<Wire> {
        let mut config = Config::default().with_environment(Environment::default());
        for (k, v) in options {
            config.set(k, v)?;
        }
        Ok(Settings::resolve(&config, "S3")?.wire)
    }

    #[test]
    fn defaults_and_zeros() {
        let w = wire(&[]).unwrap();
        assert_eq!((w.dns_timeout, w.keep_alive), (None, Some(Duration::from_secs(30))));
        assert_eq!(w.stall.map(|s| (s.grace, s.rate)), Some((Duration::from_secs(20), 1)));
        assert!(w.retries.refund && w.retries.limit.is_none());
        let off = [("keep_alive_ms", "-1"), ("stalled_stream_protection", "false"), ("dns_timeout_ms", "0")];
        let w = wire(&off).unwrap();
        assert_eq!((w.dns_timeout, w.keep_alive, w.stall), (None, None, None));
        assert_eq!(wire(&[("keep_alive_ms", "0")]).unwrap().keep_alive, Some(Duration::from_secs(15)));
    }

    #[test]
    fn a_cassette_is_recorded_or_replayed() {
        let e = wire(&[("record", "a"), ("replay", "b")]).unwrap_err().to_string();
        assert!(e.contains("record and replay"), "{e}");
        assert_eq!(wire(&[("replay", "b")]).unwrap().replay.as_deref(), Some("b"));
    }

    #[test]
    fn half_a_client_certificate_is_refused() {
        let e = wire(&[("client_certificate", "c.pem")]).unwrap_err().to_string();
        assert!(e.contains("client_key"), "{e}");
        let e = wire(&[("client_key_pem", "secret text")]).unwrap_err().to_string();
        assert!(e.contains("client_certificate") && !e.contains("secret text"), "{e}");
    }
}
