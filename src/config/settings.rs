//! What a client runs with: every value typed, from the first source that has it.

use super::options::{find, parse_bool};
use super::{Config, Environment, invalid};
use crate::error::{Error, Result, Status};
use crate::http::{Proxies, Target};
use std::time::Duration;

/// When checksums are sent, or checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChecksumMode {
    /// Wherever the operation can.
    #[default]
    WhenSupported,
    /// Only where the operation must.
    WhenRequired,
}

/// How failures are retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RetryMode {
    /// A token bucket and exponential backoff.
    #[default]
    Standard,
    /// The same with a rate limit of its own on throttling.
    Adaptive,
    /// Not at all.
    None,
}

/// A client's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The region; an error when it is asked for and there is none.
    pub region: Option<String>,
    /// Where to send requests instead of what the rules say.
    pub endpoint: Option<Target>,
    /// The endpoint as it was given.
    pub endpoint_url: Option<String>,
    /// `UseFIPS`.
    pub use_fips: bool,
    /// `UseDualStack`.
    pub use_dualstack: bool,
    /// `preferred`, `disabled`, `required`.
    pub account_id_endpoint_mode: String,
    /// Bucket in the path; by default where the host is an address or localhost.
    pub s3_path_style: Option<bool>,
    /// Transfer acceleration.
    pub s3_accelerate: bool,
    /// The ARN's region wins.
    pub s3_use_arn_region: bool,
    /// Refuse multi-region access points.
    pub s3_disable_mrap: bool,
    /// Sign directory bucket requests as others.
    pub s3_disable_express: bool,
    /// Leave host prefixes out.
    pub disable_host_prefix: bool,
    /// Never compress.
    pub disable_compression: bool,
    /// Compress from this size on.
    pub min_compression_size: usize,
    /// Request checksums.
    pub request_checksum: ChecksumMode,
    /// Answers' checksums.
    pub response_checksum: ChecksumMode,
    /// Attempts in all, where it was set.
    pub max_attempts: Option<u32>,
    /// How failures are retried.
    pub retry_mode: RetryMode,
    /// Error codes that are retried besides the usual.
    pub retry_error_codes: Vec<String>,
    /// The longest wait between attempts.
    pub max_backoff: Duration,
    /// Whether the retry rules of 2026 are in force.
    pub new_retries: bool,
    /// Limit of one attempt.
    pub attempt_timeout: Option<Duration>,
    /// Limit of an operation.
    pub operation_timeout: Option<Duration>,
    /// Limits of an attempt's phases.
    pub connect_timeout: Duration,
    /// Of the TLS handshake.
    pub tls_timeout: Duration,
    /// Of the first byte.
    pub response_header_timeout: Option<Duration>,
    /// Of the wait for leave to send a large body.
    pub expect_continue: Duration,
    /// Of silence in a body.
    pub read_timeout: Duration,
    /// How long unused connections are kept.
    pub idle_timeout: Duration,
    /// Unused connections in all.
    pub max_idle: usize,
    /// Unused connections per host.
    pub max_idle_per_host: usize,
    /// The largest answer read into memory.
    pub max_response: usize,
    /// A file of certificates to trust.
    pub ca_bundle: Option<String>,
    /// The same as text.
    pub ca_pem: Option<String>,
    /// Who is reached by way of whom.
    pub proxies: Proxies,
    /// The application's name.
    pub app_id: Option<String>,
    /// Added to the user agent.
    pub user_agent_extra: Option<String>,
    /// Send unsigned.
    pub anonymous: bool,
    /// Auth schemes to take first where there are several.
    pub auth_scheme_preference: Vec<String>,
    /// The regions of SigV4a signatures, with commas between.
    pub signing_region_set: Option<String>,
}

impl Settings {
    /// The settings of a client of `service_id` (`S3`, `Cognito Identity`).
    pub fn resolve(config: &Config, service_id: &str) -> Result<Settings> {
        let environment = config.environment();
        let from = Sources { config, environment: &environment };
        let endpoint_url = from.endpoint_url(service_id)?;
        let endpoint = match &endpoint_url {
            Some((source, url)) => {
                Some(Target::parse(url).map_err(|why| invalid(source, url, &format!("a URL: {why}")))?)
            }
            None => None,
        };
        let settings = Settings {
            region: from.region()?,
            endpoint,
            endpoint_url: endpoint_url.map(|(_, url)| url),
            use_fips: from.flag("use_fips_endpoint")?,
            use_dualstack: from.flag("use_dualstack_endpoint")?,
            account_id_endpoint_mode: from
                .text("account_id_endpoint_mode")?
                .map_or("preferred".into(), |v| v.to_ascii_lowercase()),
            s3_path_style: from.text("s3_use_path_style")?.and_then(|v| parse_bool(&v)),
            s3_accelerate: from.flag("s3_use_accelerate")?,
            s3_use_arn_region: from.flag("s3_use_arn_region")?,
            s3_disable_mrap: from.flag("s3_disable_multiregion_access_points")?,
            s3_disable_express: from.flag("s3_disable_express_session_auth")?,
            disable_host_prefix: from.flag("disable_host_prefix")?,
            disable_compression: from.flag("disable_request_compression")?,
            min_compression_size: from.number("request_min_compression_size_bytes")?.unwrap_or(10_240)
                as usize,
            request_checksum: from.checksum_mode("request_checksum_calculation")?,
            response_checksum: from.checksum_mode("response_checksum_validation")?,
            max_attempts: from.number("max_attempts")?.map(|n| n as u32),
            retry_mode: match from.text("retry_mode")?.map(|v| v.to_ascii_lowercase()).as_deref() {
                Some("adaptive") => RetryMode::Adaptive,
                Some("none") => RetryMode::None,
                _ => RetryMode::Standard,
            },
            retry_error_codes: from.list("retry_error_codes")?,
            max_backoff: from.millis("max_backoff_ms")?.unwrap_or(Duration::from_secs(20)),
            new_retries: environment
                .value("AWS_NEW_RETRIES_2026")
                .is_some_and(|v| v.eq_ignore_ascii_case("true")),
            attempt_timeout: from.millis("attempt_timeout_ms")?,
            operation_timeout: from.millis("operation_timeout_ms")?,
            connect_timeout: from.millis("connect_timeout_ms")?.unwrap_or(Duration::from_secs(30)),
            tls_timeout: from.millis("tls_timeout_ms")?.unwrap_or(Duration::from_secs(10)),
            response_header_timeout: from.millis("response_header_timeout_ms")?,
            expect_continue: from.millis("expect_continue_timeout_ms")?.unwrap_or(Duration::from_secs(1)),
            read_timeout: from.millis("read_timeout_ms")?.unwrap_or(Duration::from_secs(60)),
            idle_timeout: from.millis("idle_connection_timeout_ms")?.unwrap_or(Duration::from_secs(90)),
            max_idle: from.number("max_idle_connections")?.unwrap_or(100) as usize,
            max_idle_per_host: from.number("max_idle_connections_per_host")?.unwrap_or(10) as usize,
            max_response: from.number("max_response_bytes")?.unwrap_or(256 << 20) as usize,
            ca_bundle: from.text("ca_bundle")?,
            ca_pem: from.text("ca_pem")?,
            proxies: from.proxies()?,
            app_id: from.text("app_id")?,
            user_agent_extra: from.text("user_agent_extra")?,
            anonymous: from.flag("anonymous")?,
            auth_scheme_preference: from.list("auth_scheme_preference")?,
            signing_region_set: Some(from.list("sigv4a_signing_region_set")?.join(","))
                .filter(|s| !s.is_empty()),
        };
        if let Some(id) = settings.app_id.as_deref().filter(|id| id.len() > 50) {
            return Err(invalid("app_id", id, "at most 50 characters long"));
        }
        Ok(settings)
    }

    /// The region, or an error that says where it was looked for.
    pub fn require_region(&self) -> Result<&str> {
        self.region.as_deref().ok_or_else(|| {
            let text = "no region: set the option \"region\", or AWS_REGION or AWS_DEFAULT_REGION in the environment";
            Error::new(Status::Endpoint, "MissingRegion", text).at("endpoint")
        })
    }
}

/// The sources in their order.
pub(super) struct Sources<'a> {
    pub(super) config: &'a Config,
    pub(super) environment: &'a Environment,
}

impl Sources<'_> {
    /// An option's value, checked, wherever it comes from.
    fn text(&self, name: &str) -> Result<Option<String>> {
        if let Some(v) = self.config.value(name) {
            return Ok(Some(v.to_owned()));
        }
        let spec = find(name)?;
        if spec.env.is_empty() {
            return Ok(None);
        }
        let Some(v) = self.environment.value(spec.env) else { return Ok(None) };
        spec.check_from(spec.env, v)?;
        Ok(Some(v.to_owned()))
    }

    fn flag(&self, name: &str) -> Result<bool> {
        Ok(self.text(name)?.and_then(|v| parse_bool(&v)).unwrap_or(false))
    }

    fn number(&self, name: &str) -> Result<Option<i64>> {
        Ok(self.text(name)?.and_then(|v| v.parse().ok()))
    }

    fn millis(&self, name: &str) -> Result<Option<Duration>> {
        Ok(self.number(name)?.map(|v| Duration::from_millis(v as u64)))
    }

    /// Words with commas between.
    fn list(&self, name: &str) -> Result<Vec<String>> {
        let text = self.text(name)?.unwrap_or_default();
        Ok(text.split(',').map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect())
    }

    fn checksum_mode(&self, name: &str) -> Result<ChecksumMode> {
        Ok(match self.text(name)? {
            Some(v) if v.eq_ignore_ascii_case("when_required") => ChecksumMode::WhenRequired,
            _ => ChecksumMode::WhenSupported,
        })
    }

    /// Option, AWS_REGION, AWS_DEFAULT_REGION.
    fn region(&self) -> Result<Option<String>> {
        if let Some(v) = self.text("region")? {
            return Ok(Some(v));
        }
        let Some(v) = self.environment.value("AWS_DEFAULT_REGION") else { return Ok(None) };
        find("region")?.check_from("AWS_DEFAULT_REGION", v)?;
        Ok(Some(v.to_owned()))
    }

    /// Option, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL; with the source's name for errors.
    fn endpoint_url(&self, service_id: &str) -> Result<Option<(String, String)>> {
        if let Some(v) = self.config.value("endpoint_url") {
            return Ok(Some(("endpoint_url".into(), v.to_owned())));
        }
        if self.flag("ignore_configured_endpoint_urls")? {
            return Ok(None);
        }
        let own = format!("AWS_ENDPOINT_URL_{}", service_id.to_ascii_uppercase().replace(' ', "_"));
        Ok([own, "AWS_ENDPOINT_URL".to_owned()]
            .into_iter()
            .find_map(|name| self.environment.value(&name).map(|v| (name.clone(), v.to_owned()))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(options: &[(&str, &str)], env: &[(&str, &str)], service: &str) -> Result<Settings> {
        let mut config = Config::default().with_environment(Environment::of_pairs(env.iter().copied()));
        for (k, v) in options {
            config.set(k, v)?;
        }
        Settings::resolve(&config, service)
    }

    #[test]
    fn the_region_comes_from_the_first_source_that_has_it() {
        let env = [("AWS_REGION", "eu-west-1"), ("AWS_DEFAULT_REGION", "eu-west-2")];
        let region = |o: &[(&str, &str)], e: &[(&str, &str)]| settings(o, e, "S3").unwrap().region;
        assert_eq!(region(&[("region", "us-east-1")], &env).as_deref(), Some("us-east-1"));
        assert_eq!(region(&[], &env).as_deref(), Some("eu-west-1"));
        assert_eq!(region(&[], &env[1..]).as_deref(), Some("eu-west-2"));
        assert_eq!(region(&[], &[]), None);
        let error = settings(&[], &[], "S3").unwrap().require_region().unwrap_err().to_string();
        assert!(error.contains("AWS_REGION") && error.contains("\"region\""), "{error}");
    }

    #[test]
    fn the_endpoint_of_a_service_wins_over_the_general_one() {
        let env =
            [("AWS_ENDPOINT_URL", "http://all:1"), ("AWS_ENDPOINT_URL_COGNITO_IDENTITY", "http://own:2")];
        let url = |s: &str, o: &[(&str, &str)]| settings(o, &env, s).unwrap().endpoint_url;
        assert_eq!(url("Cognito Identity", &[]).as_deref(), Some("http://own:2"));
        assert_eq!(url("S3", &[]).as_deref(), Some("http://all:1"));
        assert_eq!(url("S3", &[("endpoint_url", "http://me")]).as_deref(), Some("http://me"));
        assert_eq!(url("S3", &[("ignore_configured_endpoint_urls", "true")]), None);
    }

    #[test]
    fn a_bad_variable_is_named() {
        let e = settings(&[], &[("AWS_MAX_ATTEMPTS", "many")], "S3").unwrap_err().to_string();
        assert!(e.contains("AWS_MAX_ATTEMPTS"), "{e}");
        let e = settings(&[], &[("AWS_ENDPOINT_URL", "nonsense")], "S3").unwrap_err().to_string();
        assert!(e.contains("AWS_ENDPOINT_URL"), "{e}");
    }
}
