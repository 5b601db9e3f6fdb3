//! Where settings come from: explicit options, environment, files.
//!
//! A [`Config`] is what a caller gave: options by name, as text. [`Settings`] is
//! what a client runs with: typed, checked, each value from the first source
//! that has it (option, environment, profile, default), which [`Sources`] looks up. The names are in one
//! table ([`options`]), so that an option is added in one place and an unknown
//! one is refused with its nearest neighbour.

mod environment;
mod features;
mod files;
mod options;
mod profile;
mod proxies;
mod settings;
mod sources;
mod table;
mod wire;

pub use environment::{Environment, distrust_environment};
pub use features::Features;
pub use files::{FileSystem, Files, MemoryFiles};
pub use options::{OptionKind, OptionSpec, option_specs};
pub use profile::{
    FileKind, Platform, Profiles, Section, Source, config_path, credentials_path, expand, in_home,
};
pub use settings::{ChecksumMode, RetryMode, Settings};
pub use sources::Sources;
pub use wire::{LogModes, Retries, Wire};

use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The profile that is used when nothing names another.
pub const DEFAULT_PROFILE: &str = "default";

/// Options by name, as a caller gave them.
#[derive(Clone, Default)]
pub struct Config {
    values: BTreeMap<&'static str, String>,
    environment: Option<Environment>,
    files: Files,
    profiles: Option<Arc<Profiles>>,
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

    /// The options that are set here and differ, or are missing there, or the other way around.
    pub fn differences<'a>(&'a self, other: &'a Config) -> impl Iterator<Item = &'static str> + 'a {
        let changed = self.values.iter().filter(|(name, value)| other.values.get(*name) != Some(value));
        let gone = other.values.keys().filter(|name| !self.values.contains_key(*name));
        changed.map(|(name, _)| *name).chain(gone.copied())
    }

    /// An option's value, if it was set here.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// All options that were set here.
    pub fn options(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// Fixes the environment that clients of this config see. Without it each
    /// client reads the process's at the moment it is made.
    pub fn with_environment(mut self, environment: Environment) -> Config {
        self.environment = Some(environment);
        self
    }

    /// Puts another file system in the place of the machine's.
    pub fn with_files(mut self, files: Files) -> Config {
        self.files = files;
        self
    }

    /// The file system.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The same config with environment and shared files as they are now. What its clients
    /// would not run with is an error here. Blocks while it reads.
    pub fn load(mut self) -> Result<Config> {
        self.environment = Some(self.environment());
        self.profiles = None;
        let sources = Sources::of(&self)?;
        self.profiles = Some(sources.profiles().clone());
        // No service has this id: only what holds for all of them is looked at.
        Settings::of(&sources, "")?;
        Ok(self)
    }

    /// A config of the same options that stays with what these sources have read.
    pub fn pinned(sources: &Sources) -> Config {
        let mut config = sources.config().clone();
        config.environment = Some(sources.environment().clone());
        config.profiles = Some(sources.profiles().clone());
        config
    }

    /// The shared files: as they were loaded, or else as they are now.
    pub fn profiles(&self, environment: &Environment) -> Result<Arc<Profiles>> {
        if let Some(loaded) = &self.profiles {
            return Ok(loaded.clone());
        }
        Ok(Arc::new(Profiles::read(&self.files, &self.sources(environment))?))
    }

    /// The selected profile, and whether anything selected it.
    pub fn profile_name(&self, environment: &Environment) -> (String, bool) {
        let variables = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
        let selected = self.value("profile").or_else(|| variables.iter().find_map(|v| environment.value(v)));
        (selected.unwrap_or(DEFAULT_PROFILE).to_owned(), selected.is_some())
    }

    /// The shared files to read.
    pub fn sources(&self, environment: &Environment) -> Vec<Source> {
        let one = |option: &str, variable: &str, path: Option<std::path::PathBuf>, kind| {
            let platform = Platform::OWN;
            if let Some(list) = self.value(option) {
                let paths = std::env::split_paths(list).filter(|p| !p.as_os_str().is_empty());
                let paths = paths.map(|p| expand(&p.to_string_lossy(), environment, platform));
                return paths.map(|path| Source { path, kind, named: true }).collect::<Vec<_>>();
            }
            let named = environment.value(variable).is_some();
            path.map(|path| Source { path, kind, named }).into_iter().collect()
        };
        let config = config_path(environment, Platform::OWN);
        let credentials = credentials_path(environment, Platform::OWN);
        let mut all = one("config_files", "AWS_CONFIG_FILE", config, FileKind::Config);
        all.extend(one(
            "credentials_files",
            "AWS_SHARED_CREDENTIALS_FILE",
            credentials,
            FileKind::Credentials,
        ));
        all
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
    let text = format!("{source}: {:?} is not {want}", shown(value));
    Error::invalid("InvalidConfiguration", text).at("configuration")
}

/// As much of a value as belongs into an error: its beginning, and of a URL not who asks, nor the password.
fn shown(value: &str) -> String {
    const MOST: usize = 200;
    let mut text = match value.split_once("://").map(|(scheme, rest)| (scheme, rest.rsplit_once('@'))) {
        Some((scheme, Some((_, host)))) => format!("{scheme}://...@{host}"),
        _ => value.to_owned(),
    };
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push_str("...");
    }
    text
}
