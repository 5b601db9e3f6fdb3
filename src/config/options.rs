//! The table of options: name, form, environment variable.

use super::invalid;
use crate::error::{Error, Result};
use crate::model::nearest;

/// The form of an option's value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum OptionKind {
    /// Any text that is not empty.
    Text,
    /// The same, and never to be shown.
    Secret,
    /// `true` or `false`.
    Bool,
    /// A whole number within these bounds.
    Int(i64, i64),
    /// An `http` or `https` URL.
    Url,
    /// A proxy's URL, which may hold a password and is never to be shown.
    Proxy,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A file that is read when it is first needed.
    File,
    /// A region: a host label.
    Region,
}

/// One option.
#[derive(Debug, Clone, Copy)]
pub struct OptionSpec {
    /// Its name.
    pub name: &'static str,
    /// The form of its value.
    pub kind: OptionKind,
    /// The environment variables that give it when the option is not set, the first first, with blanks between; or empty.
    pub env: &'static str,
    /// The profile's properties that give it when no variable does, likewise; `s3.x` is the sub-property `x` of `s3`.
    pub profile: &'static str,
    /// What it does.
    pub doc: &'static str,
}

const fn option(
    name: &'static str,
    kind: OptionKind,
    env: &'static str,
    profile: &'static str,
    doc: &'static str,
) -> OptionSpec {
    OptionSpec { name, kind, env, profile, doc }
}

use OptionKind::{Bool, File, Int, Proxy, Region, Secret, Text, Url, Word};

/// A day, in milliseconds: the longest of the time limits.
const DAY: i64 = 86_400_000;

/// All options, sorted by name.
static OPTIONS: &[OptionSpec] = &[
    option("access_key_id", Text, "", "", "static credentials: the key's id"),
    option("account_id", Text, "", "", "static credentials: the account"),
    option(
        "account_id_endpoint_mode",
        Word(&["preferred", "disabled", "required"]),
        "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        "account_id_endpoint_mode",
        "whether hosts may contain the account id",
    ),
    option(
        "add_with_max_attempts",
        Int(0, 1_000_000),
        "",
        "",
        "attempts in all, over any other setting; 0 is without end",
    ),
    option("anonymous", Bool, "", "", "send requests unsigned"),
    option(
        "app_id",
        Text,
        "AWS_SDK_UA_APP_ID",
        "sdk_ua_app_id",
        "the application's name in the user agent, at most 50 characters",
    ),
    option("attempt_timeout_ms", Int(0, DAY), "", "", "limit of one attempt, without waits"),
    option(
        "auth_scheme_preference",
        Text,
        "AWS_AUTH_SCHEME_PREFERENCE",
        "auth_scheme_preference",
        "auth schemes to take first where a service allows several, such as sigv4a,sigv4",
    ),
    option("bearer_token", Secret, "", "", "the token of services that sign with bearer tokens"),
    option(
        "ca_bundle",
        File,
        "AWS_CA_BUNDLE",
        "ca_bundle",
        "a PEM file with the certificates to trust instead of the platform's",
    ),
    option("ca_pem", Text, "", "", "the same as text"),
    option(
        "client_certificate",
        File,
        "",
        "",
        "a PEM file with the certificate, and those that signed it, to show to servers that ask",
    ),
    option("client_certificate_pem", Text, "", "", "the same as text"),
    option("client_key", File, "", "", "a PEM file with the client certificate's private key"),
    option("client_key_pem", Secret, "", "", "the same as text"),
    option(
        "config_files",
        Text,
        "",
        "",
        "config files in place of AWS_CONFIG_FILE or ~/.aws/config, with the separator of PATH between; later ones win",
    ),
    option("connect_timeout_ms", Int(0, DAY), "", "", "limit for name look-up and connecting; default 30000"),
    option(
        "credentials_files",
        Text,
        "",
        "",
        "credentials files in place of AWS_SHARED_CREDENTIALS_FILE or ~/.aws/credentials, likewise",
    ),
    option(
        "defaults_mode",
        Word(&["legacy", "standard", "in-region", "cross-region", "mobile", "auto"]),
        "AWS_DEFAULTS_MODE",
        "defaults_mode",
        "the limits for connecting that are the default: in-region 1100 ms, standard and cross-region 3100, mobile and legacy 30000",
    ),
    option("disable_host_prefix", Bool, "", "", "leave out the host prefixes that operations ask for"),
    option("disable_keep_alives", Bool, "", "", "use no connection twice"),
    option(
        "disable_request_compression",
        Bool,
        "AWS_DISABLE_REQUEST_COMPRESSION",
        "disable_request_compression",
        "never compress request bodies",
    ),
    option(
        "dns_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "limit for name look-up alone, besides connect_timeout_ms; none by default",
    ),
    option(
        "ec2_instance_profile_name",
        Text,
        "AWS_EC2_INSTANCE_PROFILE_NAME",
        "ec2_instance_profile_name",
        "the instance profile, which else is asked for",
    ),
    option(
        "ec2_metadata_disabled",
        Bool,
        "AWS_EC2_METADATA_DISABLED",
        "",
        "never ask the instance metadata service",
    ),
    option(
        "ec2_metadata_service_endpoint",
        Url,
        "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        "ec2_metadata_service_endpoint",
        "where the instance metadata service is",
    ),
    option(
        "ec2_metadata_service_endpoint_mode",
        Word(&["ipv4", "ipv6"]),
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
        "ec2_metadata_service_endpoint_mode",
        "which of its two addresses is used",
    ),
    option(
        "ec2_metadata_v1_disabled",
        Bool,
        "AWS_EC2_METADATA_V1_DISABLED",
        "ec2_metadata_v1_disabled",
        "never ask it without a token",
    ),
    option(
        "endpoint_discovery_enabled",
        Word(&["true", "false", "auto"]),
        "AWS_ENABLE_ENDPOINT_DISCOVERY AWS_ENDPOINT_DISCOVERY_ENABLED",
        "endpoint_discovery_enabled",
        "ask services for their endpoints; auto is only where they insist",
    ),
    option(
        "endpoint_url",
        Url,
        "",
        "",
        "send requests there; else AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's services section, its endpoint_url",
    ),
    option(
        "expect_continue_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "how long a large upload waits for leave to send its body; 0 not at all; default 1000",
    ),
    option(
        "http_proxy",
        Proxy,
        "",
        "",
        "the proxy for http:// alone; else http_proxy and HTTP_PROXY of the environment",
    ),
    option(
        "https_proxy",
        Proxy,
        "",
        "",
        "the proxy for https:// alone; else https_proxy and HTTPS_PROXY of the environment",
    ),
    option(
        "idle_connection_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "how long an unused connection is kept; 0 for good; default 90000",
    ),
    option(
        "ignore_configured_endpoint_urls",
        Bool,
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        "ignore_configured_endpoint_urls",
        "leave endpoint URLs of the environment and of the profile unread",
    ),
    option(
        "keep_alive_ms",
        Int(-DAY, DAY),
        "",
        "",
        "period of TCP keep-alive probes; less than 0 sends none, 0 is 15000; default 30000",
    ),
    option(
        "max_attempts",
        Int(-1_000_000, 1_000_000),
        "AWS_MAX_ATTEMPTS",
        "max_attempts",
        "attempts in all; 0 and less mean the default, 3",
    ),
    option("max_backoff_ms", Int(0, DAY), "", "", "the longest wait between attempts; default 20000"),
    option(
        "max_idle_connections",
        Int(0, 100_000),
        "",
        "",
        "unused connections kept in all; 0 any number; default 100",
    ),
    option(
        "max_idle_connections_per_host",
        Int(0, 100_000),
        "",
        "",
        "unused connections kept per host; 0 means the default, 10",
    ),
    option(
        "max_response_bytes",
        Int(1024, 1 << 31),
        "",
        "",
        "the largest answer that is read into memory; default 256 MiB",
    ),
    option(
        "metadata_service_num_attempts",
        Int(1, 100),
        "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
        "metadata_service_num_attempts",
        "requests to it in all, where it fails; default 3, and 1 where it can't be reached",
    ),
    option(
        "metadata_service_timeout",
        Int(1, 3600),
        "AWS_METADATA_SERVICE_TIMEOUT",
        "metadata_service_timeout",
        "limit of one request to it, in seconds; default 1",
    ),
    option("new_retries_2026", Bool, "AWS_NEW_RETRIES_2026", "", "the retry rules of 2026"),
    option(
        "no_proxy",
        Text,
        "",
        "",
        "hosts that no proxy stands before; else no_proxy and NO_PROXY of the environment",
    ),
    option(
        "operation_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "limit of an operation with all its attempts and waits",
    ),
    option(
        "profile",
        Text,
        "AWS_PROFILE AWS_DEFAULT_PROFILE",
        "",
        "the profile of the shared files; default \"default\"",
    ),
    option(
        "proxy",
        Proxy,
        "",
        "",
        "the proxy: http:// or https://, user:password@ before its host if need be",
    ),
    option(
        "read_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "limit of a silence within an answer's body; default 60000",
    ),
    option("region", Region, "AWS_REGION AWS_DEFAULT_REGION", "region", "the region"),
    option(
        "request_checksum_calculation",
        Word(&["when_supported", "when_required"]),
        "AWS_REQUEST_CHECKSUM_CALCULATION",
        "request_checksum_calculation",
        "when requests carry a checksum",
    ),
    option(
        "request_min_compression_size_bytes",
        Int(0, 10_485_760),
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        "request_min_compression_size_bytes",
        "bodies from this size on are compressed; default 10240",
    ),
    option(
        "response_checksum_validation",
        Word(&["when_supported", "when_required"]),
        "AWS_RESPONSE_CHECKSUM_VALIDATION",
        "response_checksum_validation",
        "when answers' checksums are checked",
    ),
    option(
        "response_header_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "limit for the answer's first byte; none by default",
    ),
    option("retry_cost", Int(0, 1_000_000), "", "", "what a retry takes from the quota; default 5"),
    option(
        "retry_error_codes",
        Text,
        "",
        "",
        "error codes of services that are retried besides the usual, separated by commas",
    ),
    option(
        "retry_mode",
        Word(&["standard", "legacy", "adaptive", "none"]),
        "AWS_RETRY_MODE",
        "retry_mode",
        "how failures are retried; legacy means standard",
    ),
    option(
        "retry_no_retry_increment",
        Int(0, 1_000_000),
        "",
        "",
        "what a call that succeeds at once puts into the quota; default 1",
    ),
    option(
        "retry_quota",
        Int(0, 1_000_000_000),
        "",
        "",
        "the quota that retries are paid from; 0 is no limit; default 500",
    ),
    option(
        "retry_quota_name",
        Text,
        "",
        "",
        "clients with the same name share one quota; by default each has its own",
    ),
    option(
        "retry_quota_refund",
        Bool,
        "",
        "",
        "whether a retry that succeeds brings back what it cost; default true",
    ),
    option(
        "retry_timeout_cost",
        Int(0, 1_000_000),
        "",
        "",
        "what a retry after a timeout takes from the quota; default 10",
    ),
    option(
        "s3_disable_express_session_auth",
        Bool,
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        "s3_disable_express_session_auth",
        "sign directory bucket requests as others",
    ),
    option(
        "s3_disable_multiregion_access_points",
        Bool,
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        "s3_disable_multiregion_access_points s3.disable_multiregion_access_points",
        "refuse multi-region access points",
    ),
    option(
        "s3_us_east_1_regional_endpoint",
        Word(&["regional", "legacy"]),
        "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
        "s3_us_east_1_regional_endpoint s3.us_east_1_regional_endpoint",
        "legacy sends S3 calls of us-east-1 to the global endpoint",
    ),
    option("s3_use_accelerate", Bool, "", "s3.use_accelerate_endpoint", "use S3's transfer acceleration"),
    option(
        "s3_use_arn_region",
        Bool,
        "AWS_S3_USE_ARN_REGION",
        "s3_use_arn_region s3.use_arn_region",
        "an ARN's region wins over the client's",
    ),
    option(
        "s3_use_path_style",
        Bool,
        "",
        "",
        "put the bucket in the path, not in the host; by default only at addresses and localhost",
    ),
    option("secret_access_key", Secret, "", "", "static credentials: the secret"),
    option(
        "send_timeout_ms",
        Int(0, DAY),
        "",
        "",
        "limit of a silence while the server should take the request; none by default",
    ),
    option("session_token", Secret, "", "", "static credentials: the session token"),
    option(
        "sigv4a_signing_region_set",
        Text,
        "AWS_SIGV4A_SIGNING_REGION_SET",
        "sigv4a_signing_region_set",
        "the regions of SigV4a signatures, with commas between, or *",
    ),
    option(
        "stall_bytes_per_second",
        Int(1, 1_000_000_000),
        "",
        "",
        "a body slower than this stands still; default 1",
    ),
    option("stall_grace_ms", Int(1, DAY), "", "", "for how long a body may stand still; default 20000"),
    option(
        "stalled_stream_protection",
        Bool,
        "",
        "",
        "whether bodies that stand still are given up; default true",
    ),
    option(
        "sts_regional_endpoints",
        Word(&["regional", "legacy"]),
        "AWS_STS_REGIONAL_ENDPOINTS",
        "sts_regional_endpoints",
        "legacy sends STS calls of the older regions to the global endpoint",
    ),
    option(
        "tls_roots",
        Word(&["platform", "builtin"]),
        "",
        "",
        "certificates to trust where no bundle is given: the system's, or those built in",
    ),
    option("tls_timeout_ms", Int(0, DAY), "", "", "limit of the TLS handshake; default 10000"),
    option(
        "use_dualstack_endpoint",
        Bool,
        "AWS_USE_DUALSTACK_ENDPOINT",
        "use_dualstack_endpoint",
        "use endpoints that also speak IPv6",
    ),
    option("use_fips_endpoint", Bool, "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", "use FIPS endpoints"),
    option("user_agent_extra", Text, "", "", "added to the user agent; bindings name themselves here"),
];

/// All options, sorted by name.
pub fn option_specs() -> &'static [OptionSpec] {
    OPTIONS
}

/// The option of a name.
pub(super) fn find(name: &str) -> Result<&'static OptionSpec> {
    if let Ok(at) = OPTIONS.binary_search_by(|o| o.name.cmp(name)) {
        return Ok(&OPTIONS[at]);
    }
    let hint = match nearest(name, OPTIONS.iter().map(|o| o.name)) {
        Some(near) => format!("; did you mean {near:?}?"),
        None => String::new(),
    };
    Err(Error::invalid("UnknownOption", format!("there is no option {name:?}{hint}")).at("configuration"))
}

impl OptionSpec {
    /// Whether a value has the option's form. The value of a secret is not in the error.
    pub fn check(&self, value: &str) -> Result<()> {
        self.check_from(self.name, value)
    }

    pub(super) fn check_from(&self, source: &str, value: &str) -> Result<()> {
        let fail = |want: &str| Err(invalid(source, value, want));
        match self.kind {
            Text if value.is_empty() => fail("a text; leave the option out or unset it instead"),
            Secret if value.is_empty() => {
                Err(Error::invalid("InvalidConfiguration", format!("{source} is empty")).at("configuration"))
            }
            Secret if self.name != "client_key_pem" && value.bytes().any(|b| b < 0x20) => {
                Err(Error::invalid("InvalidConfiguration", format!("{source} holds a control character"))
                    .at("configuration"))
            }
            Text | Region if !self.name.ends_with("_pem") && value.bytes().any(|b| b < 0x20 || b == 0x7f) => {
                fail("free of control characters")
            }
            Bool if parse_bool(value).is_none() => fail("true or false"),
            Int(min, max) => match value.parse::<i64>() {
                Ok(v) if (min..=max).contains(&v) => Ok(()),
                _ => fail(&format!("a whole number from {min} to {max}")),
            },
            Word(words) if !words.iter().any(|w| w.eq_ignore_ascii_case(value)) => {
                fail(&format!("one of {}", words.join(", ")))
            }
            Url => match crate::http::Target::parse(value) {
                Ok(_) => Ok(()),
                Err(why) => fail(&format!("a URL: {why}")),
            },
            Proxy => match crate::http::Proxy::parse(value) {
                Ok(_) => Ok(()),
                Err(why) => {
                    let text = format!("{source} is no proxy's URL: {why}");
                    Err(Error::invalid("InvalidConfiguration", text).at("configuration"))
                }
            },
            File if value.is_empty() => fail("a file's path"),
            Region if !is_host_label(value) => {
                fail("a region: letters, digits and hyphens, such as us-east-1")
            }
            _ => Ok(()),
        }
    }
}

/// `true` and `false` in any case.
pub(super) fn parse_bool(value: &str) -> Option<bool> {
    match value {
        v if v.eq_ignore_ascii_case("true") => Some(true),
        v if v.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// The region becomes part of a host name and of the credential scope.
fn is_host_label(s: &str) -> bool {
    (1..=63).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !s.starts_with('-')
        && !s.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(OPTIONS.windows(2).all(|w| w[0].name < w[1].name));
    }

    #[test]
    fn every_option_is_in_the_documentation() {
        let page = include_str!("../../docs/configuration.md");
        for o in OPTIONS {
            assert!(
                page.contains(&format!("| `{}` |", o.name)),
                "{} is not in docs/configuration.md",
                o.name
            );
        }
    }

    #[test]
    fn an_unknown_option_names_the_nearest() {
        let e = find("regoin").unwrap_err();
        assert!(e.to_string().contains("\"region\""), "{e}");
    }

    #[test]
    fn values_are_checked_against_their_form() {
        for (name, bad) in [
            ("region", "us east"),
            ("region", "-x"),
            ("connect_timeout_ms", "-1"),
            ("retry_quota", "99999999999"),
            ("max_attempts", "many"),
            ("use_fips_endpoint", "1"),
            ("endpoint_url", "ftp://x"),
            ("retry_mode", "often"),
            ("app_id", "a\r\nb"),
        ] {
            let e = find(name).unwrap().check(bad).unwrap_err();
            assert!(e.to_string().contains(name), "{e}");
        }
        let e = find("secret_access_key").unwrap().check("se\ncret").unwrap_err();
        assert!(!e.to_string().contains("cret\""), "{e}");
    }
}
