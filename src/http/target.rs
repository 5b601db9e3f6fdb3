//! A parsed `http` or `https` URL: where requests go.

/// Scheme, authority and path of a URL, split once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Whether it is `https`.
    pub https: bool,
    /// Host, with a port where it is not the scheme's own.
    pub authority: String,
    /// The path, without a trailing slash; empty for the root.
    pub path: String,
}

impl Target {
    /// Parses a URL. User names, queries and fragments are refused: they would be lost.
    pub fn parse(url: &str) -> Result<Target, &'static str> {
        let (https, rest) = match url.split_once("://") {
            Some((s, rest)) if s.eq_ignore_ascii_case("https") => (true, rest),
            Some((s, rest)) if s.eq_ignore_ascii_case("http") => (false, rest),
            _ => return Err("it must begin with http:// or https://"),
        };
        if rest.contains(['?', '#', '@']) {
            return Err("a user name, query or fragment has no place in it");
        }
        if rest.bytes().any(|b| b <= b' ' || b >= 0x7f) {
            return Err("it holds spaces, control or non-ASCII characters");
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = split_port(authority).ok_or("its port is not a number from 0 to 65535")?;
        if host.is_empty() {
            return Err("it has no host");
        }
        if !is_host(host) {
            return Err(NO_HOST);
        }
        let default = if https { 443 } else { 80 };
        let authority = match port {
            Some(p) if p != default => format!("{}:{p}", host.to_ascii_lowercase()),
            _ => host.to_ascii_lowercase(),
        };
        let path = path.trim_end_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Target { https, authority, path })
    }

    /// The host without the port, and without the brackets of an IPv6 address.
    pub fn host(&self) -> &str {
        let host = split_port(&self.authority).map_or(self.authority.as_str(), |(h, _)| h);
        host.trim_start_matches('[').trim_end_matches(']')
    }

    /// Whether the host is an IP address or `localhost`: buckets can't be put in front of those.
    pub fn is_local_or_ip(&self) -> bool {
        let host = self.host();
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok()
    }
}

/// What is said of a host that [`is_host`] refuses.
pub(super) const NO_HOST: &str =
    "its host is neither a name nor an address, of which IPv6 has brackets around it";

/// Whether a host has colons and brackets only where they belong: in and around an IPv6 address, which may name an
/// interface (`%eth0`).
pub(super) fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|h| h.strip_suffix(']')) {
        Some(inside) => inside.split('%').next().is_some_and(|ip| ip.parse::<std::net::Ipv6Addr>().is_ok()),
        None => !host.contains(['[', ']', ':']),
    }
}

/// Host and port of an authority; `None` for a port that is none.
fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let after_bracket = authority.rfind(']').map_or(0, |i| i + 1);
    match authority[after_bracket..].rfind(':') {
        None => Some((authority, None)),
        Some(i) => {
            let (host, port) = authority.split_at(after_bracket + i);
            Some((host, Some(port[1..].parse().ok()?)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn urls_are_split_and_normalized() {
        let t = Target::parse("HTTP://LocalHost:8080/base/").unwrap();
        assert_eq!((t.https, t.authority.as_str(), t.path.as_str()), (false, "localhost:8080", "/base"));
        assert!(t.is_local_or_ip());
        assert_eq!(Target::parse("https://a.example:443").unwrap().authority, "a.example");
        let v6 = Target::parse("http://[::1]:9000").unwrap();
        assert_eq!((v6.host(), v6.is_local_or_ip()), ("::1", true));
        assert!(!Target::parse("http://example.com").unwrap().is_local_or_ip());
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        for bad in
            ["", "x", "ftp://a", "http://", "http://a:99999", "http://u@h", "http://h/?q", "http://a b"]
        {
            assert!(Target::parse(bad).is_err(), "{bad}");
        }
        for bad in [
            "http://[::1",
            "http://::1]",
            "http://[]",
            "http://[h]",
            "http://a[::1]",
            "http://[::1]x:80",
            "http://::::",
            "http://a:b:80",
            "http://::1",
        ] {
            assert!(Target::parse(bad).is_err(), "{bad}");
        }
        for good in ["http://[::1]", "https://[fe80::1%25eth0]:8443/x", "http://[::ffff:1.2.3.4]"] {
            assert!(Target::parse(good).is_ok(), "{good}");
        }
    }
}
