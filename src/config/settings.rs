//! What a client runs with: every value typed, from the first source that has it.

use super::options::parse_bool;
use super::{Config, Features, Sources, Wire, invalid};
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
    /// Who is reached by way of whom.
    pub proxies: Proxies,
    /// Transfer acceleration.
    pub s3_accelerate: bool,
    /// The ARN's region wins.
    pub s3_use_arn_region: bool,
    /// Refuse multi-region access points.
    pub s3_disable_mrap: bool,
    /// Sign directory bucket requests as others.
    pub s3_disable_express: bool,
    /// `Content-MD5` in the place of required checksums.
    pub s3_content_md5: bool,
    /// Tell new buckets the client's region.
    pub s3_add_location_constraint: bool,
    /// Leave the digests of messages unchecked.
    pub disable_message_checksums: bool,
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
    /// Which HTTP is spoken: `1.1`, `2`, or nothing for either.
    pub http_version: Option<String>,
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
    /// Connections and retries.
    pub wire: Wire,
    /// The application's name.
    pub app_id: Option<String>,
    /// Added to the user agent.
    pub user_agent_extra: Option<String>,
    /// What a layer above makes use of.
    pub features: Features,
    /// Send unsigned.
    pub anonymous: bool,
    /// Send STS calls of the older regions to its global endpoint.
    pub sts_global: bool,
    /// Send S3 calls of us-east-1 to its global endpoint.
    pub s3_global: bool,
    /// Auth schemes to take first where there are several.
    pub auth_scheme_preference: Vec<String>,
    /// The regions of SigV4a signatures, with commas between.
    pub signing_region_set: Option<String>,
    /// Whether services are asked for their endpoints; `None` where they insist.
    pub endpoint_discovery: Option<bool>,
}

impl Settings {
    /// The settings of a client of `service_id` (`S3`, `Cognito Identity`). Reads the shared
    /// files unless the config was loaded.
    pub fn resolve(config: &Config, service_id: &str) -> Result<Settings> {
        Settings::of(&Sources::of(config)?, service_id)
    }

    /// The same, from sources that were read.
    pub fn of(from: &Sources, service_id: &str) -> Result<Settings> {
        let endpoint_url = from.endpoint_url(service_id)?;
        let endpoint = match &endpoint_url {
            Some((source, url)) => {
                Some(Target::parse(url).map_err(|why| invalid(source, url, &format!("a URL: {why}")))?)
            }
            None => None,
        };
        let mode = connecting(from)?;
        let settings = Settings {
            region: from.text("region")?,
            endpoint,
            endpoint_url: endpoint_url.map(|(_, url)| url),
            use_fips: from.flag("use_fips_endpoint")?,
            use_dualstack: from.flag("use_dualstack_endpoint")?,
            account_id_endpoint_mode: from.word("account_id_endpoint_mode")?.unwrap_or("preferred".into()),
            s3_path_style: path_style(from)?,
            proxies: from.proxies()?,
            s3_accelerate: from.flag("s3_use_accelerate")?,
            s3_use_arn_region: from.flag("s3_use_arn_region")?,
            s3_disable_mrap: from.flag("s3_disable_multiregion_access_points")?,
            s3_disable_express: from.flag("s3_disable_express_session_auth")?,
            s3_content_md5: from.flag("s3_content_md5")?,
            s3_add_location_constraint: from.flag("s3_add_location_constraint")?,
            disable_message_checksums: from.flag("disable_message_checksum_validation")?,
            disable_host_prefix: from.flag("disable_host_prefix")?,
            disable_compression: from.flag("disable_request_compression")?,
            min_compression_size: from.number("request_min_compression_size_bytes")?.unwrap_or(10_240)
                as usize,
            request_checksum: checksum_mode(from, "request_checksum_calculation")?,
            response_checksum: checksum_mode(from, "response_checksum_validation")?,
            max_attempts: from.number("max_attempts")?.filter(|n| *n > 0).map(|n| n as u32),
            retry_mode: match from.word("retry_mode")?.as_deref() {
                Some("adaptive") => RetryMode::Adaptive,
                Some("none") => RetryMode::None,
                _ => RetryMode::Standard,
            },
            retry_error_codes: from.list("retry_error_codes")?,
            max_backoff: from.millis("max_backoff_ms")?.unwrap_or(Duration::from_secs(20)),
            new_retries: from.flag("new_retries_2026")?,
            attempt_timeout: from.millis("attempt_timeout_ms")?,
            operation_timeout: from.millis("operation_timeout_ms")?,
            connect_timeout: from.millis("connect_timeout_ms")?.or(mode).unwrap_or(Duration::from_secs(30)),
            tls_timeout: from.millis("tls_timeout_ms")?.or(mode).unwrap_or(Duration::from_secs(10)),
            response_header_timeout: from.millis("response_header_timeout_ms")?,
            expect_continue: from.millis("expect_continue_timeout_ms")?.unwrap_or(Duration::from_secs(1)),
            read_timeout: from.millis("read_timeout_ms")?.unwrap_or(Duration::from_secs(60)),
            http_version: from.text("http_version")?,
            idle_timeout: from.millis("idle_connection_timeout_ms")?.unwrap_or(Duration::from_secs(90)),
            max_idle: from.number("max_idle_connections")?.unwrap_or(100) as usize,
            max_idle_per_host: from.number("max_idle_connections_per_host")?.unwrap_or(10) as usize,
            max_response: from.number("max_response_bytes")?.unwrap_or(256 << 20) as usize,
            ca_bundle: from.text("ca_bundle")?,
            ca_pem: from.text("ca_pem")?,
            wire: Wire::of(from)?,
            app_id: from.text("app_id")?,
            user_agent_extra: from.text("user_agent_extra")?,
            features: Features::parse(from.text("user_agent_features")?.as_deref().unwrap_or(""))?,
            anonymous: from.flag("anonymous")?,
            sts_global: from.word("sts_regional_endpoints")?.as_deref() == Some("legacy"),
            s3_global: from.word("s3_us_east_1_regional_endpoint")?.as_deref() == Some("legacy"),
            auth_scheme_preference: from.list("auth_scheme_preference")?,
            signing_region_set: Some(from.list("sigv4a_signing_region_set")?.join(","))
                .filter(|s| !s.is_empty()),
            endpoint_discovery: match from.word("endpoint_discovery_enabled")?.as_deref() {
                Some("true") => Some(true),
                Some("false") => Some(false),
                _ => None,
            },
        };
        if let Some(id) = settings.app_id.as_deref().filter(|id| id.len() > 50) {
            return Err(invalid("app_id", id, "at most 50 characters long"));
        }
        Ok(settings)
    }

    /// Whether both lead to one place by the rules: the same region, base and kind of endpoint.
    pub fn same_place(&self, other: &Settings) -> bool {
        let kind = |s: &Settings| (s.use_fips, s.use_dualstack);
        (&self.region, &self.endpoint_url) == (&other.region, &other.endpoint_url)
            && kind(self) == kind(other)
    }

    /// The region, or an error that says where it was looked for.
    pub fn require_region(&self) -> Result<&str> {
        self.region.as_deref().ok_or_else(|| {
            let text = "no region: set the option \"region\", AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile";
            Error::new(Status::Endpoint, "MissingRegion", text).at("endpoint")
        })
    }
}

/// An option, else what the profile says of addressing.
fn path_style(from: &Sources) -> Result<Option<bool>> {
    if let Some(v) = from.text("s3_use_path_style")? {
        return Ok(parse_bool(&v));
    }
    Ok(match from.property("s3.addressing_style").map(str::to_ascii_lowercase).as_deref() {
        Some("path") => Some(true),
        Some("virtual") => Some(false),
        _ => None,
    })
}

fn checksum_mode(from: &Sources, name: &str) -> Result<ChecksumMode> {
    Ok(match from.word(name)?.as_deref() {
        Some("when_required") => ChecksumMode::WhenRequired,
        _ => ChecksumMode::WhenSupported,
    })
}

/// The limit for connecting, and for TLS, that the defaults mode brings. `auto` looks where the
/// program runs, as far as the environment tells: nothing is asked over the network for this.
fn connecting(from: &Sources) -> Result<Option<Duration>> {
    let mut mode = from.word("defaults_mode")?.unwrap_or_default();
    if mode == "auto" {
        let value = |name| from.environment().value(name);
        let here = value("AWS_REGION").or(value("AWS_DEFAULT_REGION"));
        mode = match (value("AWS_EXECUTION_ENV"), here) {
            (Some(_), Some(here)) if from.text("region")?.as_deref() == Some(here) => "in-region".into(),
            (Some(_), Some(_)) => "cross-region".into(),
            _ => "standard".into(),
        };
    }
    Ok(match mode.as_str() {
        "in-region" => Some(Duration::from_millis(1100)),
        "standard" | "cross-region" => Some(Duration::from_millis(3100)),
        "mobile" => Some(Duration::from_secs(30)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Environment, Files, MemoryFiles};

    const CONFIG: &str = "
[profile full]
region = eu-south-1
max_attempts = 7
retry_mode = adaptive
sdk_ua_app_id = app
use_fips_endpoint = true
disable_host_prefix_injection = true
request_checksum_calculation = when_required
defaults_mode = in-region
sts_regional_endpoints = legacy
services = own
endpoint_url = http://general
s3 =
  addressing_style = path
  use_accelerate_endpoint = true
[profile bad]
max_attempts = many
[profile lost]
services = nowhere
[services own]
cognito_identity =
  endpoint_url = http://cognito
";

    fn settings(options: &[(&str, &str)], env: &[(&str, &str)], service: &str) -> Result<Settings> {
        let files = MemoryFiles::default();
        crate::config::FileSystem::write_private(&files, "/home/.aws/config".as_ref(), CONFIG.as_bytes())
            .unwrap();
        let env = Environment::of_pairs(env.iter().copied().chain([("HOME", "/home")]));
        let mut config = Config::default().with_environment(env).with_files(Files::new(files));
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

    #[test]
    fn the_profile_gives_what_neither_option_nor_variable_does() {
        let full = |o: &[(&str, &str)], e: &[(&str, &str)], service| {
            settings(&[o, &[("profile", "full")]].concat(), e, service).unwrap()
        };
        let s = full(&[], &[], "Cognito Identity");
        assert_eq!(s.region.as_deref(), Some("eu-south-1"));
        assert_eq!((s.max_attempts, s.retry_mode), (Some(7), RetryMode::Adaptive));
        assert_eq!((s.app_id.as_deref(), s.use_fips, s.sts_global), (Some("app"), true, true));
        assert_eq!(s.request_checksum, ChecksumMode::WhenRequired);
        assert!(s.s3_path_style == Some(true) && s.s3_accelerate && s.disable_host_prefix);
        let kept = full(&[], &[("AWS_DISABLE_HOST_PREFIX_INJECTION", "false")], "S3");
        assert!(!kept.disable_host_prefix);
        assert_eq!(
            (s.connect_timeout, s.tls_timeout),
            (Duration::from_millis(1100), Duration::from_millis(1100))
        );
        assert_eq!(s.endpoint_url.as_deref(), Some("http://cognito"));
        assert_eq!(full(&[], &[], "S3").endpoint_url.as_deref(), Some("http://general"));

        let s = full(&[("max_attempts", "2")], &[("AWS_MAX_ATTEMPTS", "5"), ("AWS_REGION", "r")], "S3");
        assert_eq!((s.max_attempts, s.region.as_deref()), (Some(2), Some("r")));
        let s =
            full(&[], &[("AWS_MAX_ATTEMPTS", "5"), ("AWS_ENDPOINT_URL", "http://env")], "Cognito Identity");
        assert_eq!((s.max_attempts, s.endpoint_url.as_deref()), (Some(5), Some("http://env")));
        let s = full(&[("s3_use_path_style", "false")], &[], "S3");
        assert_eq!(s.s3_path_style, Some(false));
    }

    #[test]
    fn what_is_wrong_in_a_profile_is_named() {
        for (profile, parts) in [
            ("bad", ["max_attempts of the profile bad", "whole number"]),
            ("lost", ["[services nowhere]", "profile lost"]),
            ("ful", ["there is no profile \"ful\"", "did you mean \"full\""]),
        ] {
            for from in [
                settings(&[("profile", profile)], &[], "S3"),
                settings(&[], &[("AWS_PROFILE", profile)], "S3"),
            ] {
                let e = from.unwrap_err().to_string();
                assert!(parts.iter().all(|p| e.contains(p)), "{e}");
            }
        }
    }

    #[test]
    fn the_defaults_mode_finds_out_where_it_runs() {
        let connect = |env: &[(&str, &str)]| {
            settings(&[("defaults_mode", "auto"), ("region", "us-east-1")], env, "S3")
                .unwrap()
                .connect_timeout
                .as_millis()
        };
        assert_eq!(connect(&[]), 3100);
        assert_eq!(connect(&[("AWS_EXECUTION_ENV", "x"), ("AWS_REGION", "us-east-1")]), 1100);
        assert_eq!(connect(&[("AWS_EXECUTION_ENV", "x"), ("AWS_REGION", "us-east-2")]), 3100);
        assert_eq!(settings(&[], &[], "S3").unwrap().connect_timeout.as_millis(), 30_000);
    }
}
