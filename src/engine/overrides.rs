//! Other options for one call: an engine beside the client's.
//!
//! It shares whatever the differing options allow: always the plans, the endpoints, the retry
//! quota and what is known of the clock; connections and credentials unless an option is about
//! them. Those that differ in options alone are kept, a few of them, so that a credential cache
//! or a pool made for one call serves the next.

use super::Engine;
use super::hooks::{Handlers, Point};
use crate::config::{Config, Sources};
use crate::error::Result;
use crate::runtime::Mutex;
use std::sync::Arc;

/// Engines kept, at most; the oldest makes room.
const KEPT: usize = 16;

/// Engines by what they were made of.
pub(super) type Derived = Mutex<Vec<(Config, Arc<Engine>)>>;

/// Options that leave connections alone, and credentials too.
const OF_CALLS: [&str; 33] = [
    "account_id_endpoint_mode",
    "app_id",
    "attempt_timeout_ms",
    "auth_scheme_preference",
    "bearer_token",
    "disable_host_prefix",
    "disable_request_compression",
    "endpoint_discovery_enabled",
    "endpoint_url",
    "ignore_configured_endpoint_urls",
    "max_attempts",
    "max_backoff_ms",
    "max_response_bytes",
    "operation_timeout_ms",
    "read_timeout_ms",
    "region",
    "request_checksum_calculation",
    "request_min_compression_size_bytes",
    "response_checksum_validation",
    "response_header_timeout_ms",
    "retry_error_codes",
    "retry_mode",
    "s3_disable_express_session_auth",
    "s3_disable_multiregion_access_points",
    "s3_use_accelerate",
    "s3_use_arn_region",
    "s3_use_path_style",
    "sigv4a_signing_region_set",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
    "user_agent_extra",
    "user_agent_features",
    // Its connections are those of the client; it limits the wait for one.
    "connect_timeout_ms",
];
/// Options that are about credentials alone.
const OF_IDENTITY: [&str; 20] = [
    "access_key_id",
    "account_id",
    "anonymous",
    "credential_process",
    "credential_process_timeout_ms",
    "credentials_endpoint",
    "credentials_endpoint_token",
    "credentials_provider",
    "duration_seconds",
    "external_id",
    "mfa_serial",
    "role_arn",
    "role_session_name",
    "secret_access_key",
    "session_policy",
    "session_tags",
    "session_token",
    "source_identity",
    "transitive_tag_keys",
    "web_identity_token_file",
];

impl Engine {
    /// The engine for these options and these handlers of one call.
    pub fn derived(&self, config: &Config, handlers: &Handlers) -> Result<Arc<Engine>> {
        let own = handlers.any(Point::Credentials) || handlers.any(Point::Transport);
        let build = || {
            let joined = if own { self.handlers.joined(handlers) } else { self.handlers.clone() };
            let (runtime, service) = (self.runtime.clone(), self.service.clone());
            let sources = Sources::of(config)?;
            Engine::build(runtime, service, &sources, joined, Some(self), None).map(Arc::new)
        };
        if own {
            // Handlers can't be compared.
            return build();
        }
        let mut kept = self.derived.lock();
        if let Some((_, engine)) = kept.iter().find(|(c, _)| c.differences(config).next().is_none()) {
            return Ok(engine.clone());
        }
        let engine = build()?;
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push((config.clone(), engine.clone()));
        Ok(engine)
    }

    /// What it was made of.
    pub fn config(&self) -> &Config {
        &self.config
    }

    pub(super) fn shares_transport(&self, config: &Config, handlers: &Handlers) -> bool {
        let same = |point| match (self.handlers.at(point).next(), handlers.at(point).next()) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        let mut changed = self.config.differences(config);
        same(Point::Transport) && changed.all(|name| OF_CALLS.contains(&name) || OF_IDENTITY.contains(&name))
    }

    pub(super) fn shares_identity(&self, config: &Config, handlers: &Handlers) -> bool {
        let same = |point| match (self.handlers.at(point).next(), handlers.at(point).next()) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        same(Point::Credentials) && self.config.differences(config).all(|name| OF_CALLS.contains(&name))
    }
}
