//! Where settings come from: explicit options, environment, files.
//!
//! A [`Config`] is what a caller gave: options by name, as text. [`Settings`] is
//! what a client runs with: typed, checked, each value from the first source
//! that has it (option, environment, default). The names are in one
//! table ([`options`]), so that an option is added in one place and an unknown
//! one is refused with its nearest neighbour.

mod environment;
mod options;
mod proxies;
mod settings;

pub use environment::Environment;
pub use options::{OptionKind, OptionSpec, option_specs};
pub use settings::{ChecksumMode, RetryMode, Settings};

use crate::error::{Error, Result};
use std::collections::BTreeMap;

/// Options by name, as a caller gave them.
#[derive(Clone, Default)]
pub struct Config {
    values: BTreeMap<&'static str, String>,
    environment: Option<Environment>,
}

impl Config {
    /// Sets an option; its name and its value's form are checked here, so that the error is where the mistake is.
    pub fn set(&mut self, name: &str, value: &str) -> Result<()> {
        let spec = options::find(name)?;
        spec.check(value)?;
        self.values.insert(spec.name, value.to_owned());
        Ok(())
    }

    /// Takes an option back: the environment or the default decides again.
    pub fn unset(&mut self, name: &str) -> Result<()> {
        self.values.remove(options::find(name)?.name);
        Ok(())
    }

    /// An option's value, if it was set here.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// Fixes the environment that clients of this config see. Without it each
    /// client reads the process's at the moment it is made.
    pub fn with_environment(mut self, environment: Environment) -> Config {
        self.environment = Some(environment);
        self
    }

    /// The environment that clients of this config see.
    pub fn environment(&self) -> Environment {
        self.environment.clone().unwrap_or_else(Environment::of_process)
    }
}

/// Only the names: values may be secrets.
impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.values.keys()).finish()
    }
}

/// The error of a value that does not fit its option.
fn invalid(source: &str, value: &str, want: &str) -> Error {
    Error::invalid("InvalidConfiguration", format!("{source}: {value:?} is not {want}")).at("configuration")
}
