//! Which proxies a client has: its options, else the environment as curl reads it.
//!
//! Small letters win over capitals. `HTTP_PROXY` in capitals is not read where `REQUEST_METHOD`
//! is set: there it may be a `Proxy:` header that a web server's client made up.

use super::Sources;
use crate::error::{Error, Result};
use crate::http::{Except, Proxies, Proxy};
use std::sync::Arc;

impl Sources {
    /// The proxies for http and https, and who goes directly.
    pub(super) fn proxies(&self) -> Result<Proxies> {
        let http = self.proxy("http_proxy", "HTTP_PROXY")?;
        let https = self.proxy("https_proxy", "HTTPS_PROXY")?;
        if http.is_none() && https.is_none() {
            return Ok(Proxies::default());
        }
        let except = match self.config().value("no_proxy") {
            Some(list) => Some(list),
            None => self.either("no_proxy", "NO_PROXY").map(|(_, list)| list),
        };
        Ok(Proxies { http, https, except: Except::parse(except.unwrap_or("")) })
    }

    fn proxy(&self, option: &'static str, capitals: &'static str) -> Result<Option<Arc<Proxy>>> {
        let given = |name: &'static str| self.config().value(name).map(|url| (name, url));
        let found = given(option)
            .or_else(|| given("proxy"))
            .or_else(|| self.either(option, capitals))
            .or_else(|| self.either("all_proxy", "ALL_PROXY"));
        let Some((source, url)) = found else { return Ok(None) };
        match Proxy::parse(url) {
            Ok(proxy) => Ok(Some(Arc::new(proxy))),
            Err(why) => {
                let text = format!("{source} is no proxy's URL: {why}");
                Err(Error::invalid("InvalidConfiguration", text).at("configuration"))
            }
        }
    }

    /// A variable in small letters or in capitals, and which it was.
    fn either(&self, small: &'static str, capitals: &'static str) -> Option<(&'static str, &str)> {
        let value = |name: &'static str| self.environment().value(name).map(|v| (name, v));
        let made_up = capitals == "HTTP_PROXY" && self.environment().value("REQUEST_METHOD").is_some();
        value(small).or_else(|| if made_up { None } else { value(capitals) })
    }
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, Environment, Settings};
    use crate::error::Result;

    fn proxies(options: &[(&str, &str)], env: &[(&str, &str)]) -> Result<String> {
        let mut config = Config::default().with_environment(Environment::of_pairs(env.iter().copied()));
        for (k, v) in options {
            config.set(k, v)?;
        }
        let p = Settings::resolve(&config, "S3")?.proxies;
        Ok(format!("{:?} {:?}", p.http, p.https))
    }

    #[test]
    fn the_first_source_that_has_one() {
        let env =
            [("HTTP_PROXY", "http://e1:1"), ("HTTPS_PROXY", "http://e2:2"), ("https_proxy", "http://e3:3")];
        let found = proxies(&[], &env).unwrap();
        assert!(found.contains("e1:1") && found.contains("e3:3") && !found.contains("e2:2"), "{found}");
        let found = proxies(&[("proxy", "http://all:4"), ("https_proxy", "http://own:5")], &env).unwrap();
        assert!(found.contains("all:4") && found.contains("own:5"), "{found}");
        let found =
            proxies(&[], &[("all_proxy", "h:1"), ("HTTP_PROXY", "evil:2"), ("REQUEST_METHOD", "GET")]);
        assert!(!found.unwrap().contains("evil"));
        assert_eq!(proxies(&[], &[]).unwrap(), "None None");
    }

    #[test]
    fn bad_ones_are_named_and_their_passwords_are_not() {
        let e = proxies(&[], &[("HTTPS_PROXY", "socks5://u:hidden@h")]).unwrap_err().to_string();
        assert!(e.contains("HTTPS_PROXY") && e.contains("SOCKS") && !e.contains("hidden"), "{e}");
        let e = proxies(&[("proxy", "ftp://u:hidden@h")], &[]).unwrap_err().to_string();
        assert!(e.contains("proxy") && !e.contains("hidden"), "{e}");
    }
}
