//! A setting's value, from the first source that has it: option, environment, profile.
//!
//! This is the one way to look a setting up. Where it comes from stands in the table of
//! options ([`OptionSpec`](super::OptionSpec)), and each value is checked there, so that an
//! error names its source: the option, the variable, or the property and its profile.

use super::options::{find, parse_bool};
use super::profile::{Profiles, Section};
use super::{Config, Environment, invalid};
use crate::error::Result;
use std::sync::Arc;
use std::time::Duration;

/// A config with the environment and the files that it stands for.
#[derive(Debug, Clone)]
pub struct Sources {
    config: Config,
    environment: Environment,
    profiles: Arc<Profiles>,
    profile: String,
}

impl Sources {
    /// Reads what was not read yet; blocks while it does. A profile that was asked for and
    /// is not there is an error.
    pub fn of(config: &Config) -> Result<Sources> {
        let environment = config.environment();
        let profiles = config.profiles(&environment)?;
        let (profile, asked_for) = config.profile_name(&environment);
        if asked_for && profile != super::DEFAULT_PROFILE && profiles.profile(&profile).is_none() {
            return Err(profiles.missing(&profile));
        }
        Ok(Sources { config: config.clone(), environment, profiles, profile })
    }

    /// The options.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The environment.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The shared files.
    pub fn profiles(&self) -> &Arc<Profiles> {
        &self.profiles
    }

    /// The selected profile's name.
    pub fn profile_name(&self) -> &str {
        &self.profile
    }

    /// The selected profile, if it is there.
    pub fn profile(&self) -> Option<&Section> {
        self.profiles.profile(&self.profile)
    }

    /// An option's value, checked, wherever it comes from.
    pub fn text(&self, name: &str) -> Result<Option<String>> {
        match self.config.value(name) {
            Some(v) => Ok(Some(v.to_owned())),
            None => Ok(self.origin(name)?.map(|(_, v)| v.to_owned())),
        }
    }

    /// The same with the name of its source: the option, the variable, or the property and its profile.
    pub fn origin(&self, name: &str) -> Result<Option<(String, &str)>> {
        let spec = find(name)?;
        if let Some(v) = self.config.value(name) {
            return Ok(Some((format!("the option {name}"), v)));
        }
        for variable in spec.env.split_ascii_whitespace() {
            if let Some(v) = self.environment.value(variable) {
                spec.check_from(variable, v)?;
                return Ok(Some((variable.to_owned(), v)));
            }
        }
        for property in spec.profile.split_ascii_whitespace() {
            if let Some(v) = self.property(property) {
                let source = format!("{property} of the profile {}", self.profile);
                spec.check_from(&source, v)?;
                return Ok(Some((source, v)));
            }
        }
        Ok(None)
    }

    /// A property of the profile; `s3.x` is the sub-property `x` of `s3`.
    pub fn property(&self, name: &str) -> Option<&str> {
        match name.split_once('.') {
            Some((name, sub)) => self.profile()?.sub(name, sub),
            None => self.profile()?.value(name),
        }
    }

    /// A flag; false where nothing says.
    pub fn flag(&self, name: &str) -> Result<bool> {
        Ok(self.text(name)?.and_then(|v| parse_bool(&v)).unwrap_or(false))
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Result<Option<i64>> {
        Ok(self.text(name)?.and_then(|v| v.parse().ok()))
    }

    /// A time, of an option in milliseconds.
    pub fn millis(&self, name: &str) -> Result<Option<Duration>> {
        Ok(self.number(name)?.map(|v| Duration::from_millis(v as u64)))
    }

    /// A word in lower case.
    pub fn word(&self, name: &str) -> Result<Option<String>> {
        Ok(self.text(name)?.map(|v| v.to_ascii_lowercase()))
    }

    /// Words with commas between.
    pub fn list(&self, name: &str) -> Result<Vec<String>> {
        let text = self.text(name)?.unwrap_or_default();
        Ok(text.split(',').map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect())
    }

    /// The endpoint that was configured for a service, with its source's name for errors: option,
    /// `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the profile's `services` section, its `endpoint_url`.
    pub fn endpoint_url(&self, service_id: &str) -> Result<Option<(String, String)>> {
        if let Some(v) = self.config.value("endpoint_url") {
            return Ok(Some(("endpoint_url".into(), v.to_owned())));
        }
        if self.flag("ignore_configured_endpoint_urls")? {
            return Ok(None);
        }
        let id = service_id.to_ascii_lowercase().replace([' ', '-'], "_");
        let own = format!("AWS_ENDPOINT_URL_{}", id.to_ascii_uppercase());
        for name in [own.as_str(), "AWS_ENDPOINT_URL"] {
            if let Some(url) = self.environment.value(name) {
                return Ok(Some((name.to_owned(), url.to_owned())));
            }
        }
        let Some(profile) = self.profile() else { return Ok(None) };
        if let Some(section) = profile.value("services") {
            let Some(services) = self.profiles.services(section) else {
                let want = format!("a section: there is no [services {section}] in the config file");
                return Err(invalid(&format!("services of the profile {}", self.profile), section, &want));
            };
            if let Some(url) = services.sub(&id, "endpoint_url") {
                return Ok(Some((format!("endpoint_url of {id} in [services {section}]"), url.to_owned())));
            }
        }
        let url = profile.value("endpoint_url");
        Ok(url.map(|url| (format!("endpoint_url of the profile {}", self.profile), url.to_owned())))
    }
}
