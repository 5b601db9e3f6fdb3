//! Where the shared files are.
//!
//! An option or a variable names them, else they are in `.aws` of the home folder, which
//! is found the way all AWS tools find it. The platform is a parameter: what happens
//! on Windows is tested everywhere.

use crate::config::Environment;
use std::path::PathBuf;

/// Where paths are written in one way or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// `\` between folders; the home folder has several variables.
    Windows,
    /// `/` between folders; `HOME`.
    Unix,
}

impl Platform {
    /// The one this library was built for.
    pub const OWN: Platform = if cfg!(windows) { Platform::Windows } else { Platform::Unix };

    fn separator(self) -> char {
        match self {
            Platform::Windows => '\\',
            Platform::Unix => '/',
        }
    }
}

/// The path of the config file when no option names one; none without a home folder.
pub fn config_path(environment: &Environment, platform: Platform) -> Option<PathBuf> {
    path(environment, platform, "AWS_CONFIG_FILE", "config")
}

/// The path of the credentials file when no option names one.
pub fn credentials_path(environment: &Environment, platform: Platform) -> Option<PathBuf> {
    path(environment, platform, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
}

/// A file or folder of `.aws` in the home folder, its parts given one by one.
pub fn in_home(environment: &Environment, platform: Platform, parts: &[&str]) -> Option<PathBuf> {
    let mut path = home(environment, platform)?;
    for part in std::iter::once(&".aws").chain(parts) {
        if !path.ends_with(['/', platform.separator()]) {
            path.push(platform.separator());
        }
        path.push_str(part);
    }
    Some(path.into())
}

/// A path as users write it: `~` is the home folder.
pub fn expand(path: &str, environment: &Environment, platform: Platform) -> PathBuf {
    let rest = match path.strip_prefix('~') {
        Some("") => "",
        Some(rest) if rest.starts_with(['/', platform.separator()]) => rest,
        _ => return path.into(),
    };
    match home(environment, platform) {
        Some(home) => format!("{}{rest}", home.trim_end_matches(['/', platform.separator()])).into(),
        None => path.into(),
    }
}

fn path(environment: &Environment, platform: Platform, variable: &str, name: &str) -> Option<PathBuf> {
    match environment.value(variable) {
        Some(path) => Some(expand(path, environment, platform)),
        None => in_home(environment, platform, &[name]),
    }
}

fn home(environment: &Environment, platform: Platform) -> Option<String> {
    let value = |name| environment.value(name);
    if let Some(home) = value("HOME") {
        return Some(home.to_owned());
    }
    if platform == Platform::Unix {
        return None;
    }
    match (value("USERPROFILE"), value("HOMEDRIVE"), value("HOMEPATH")) {
        (Some(home), _, _) => Some(home.to_owned()),
        (None, Some(drive), Some(path)) => Some(format!("{drive}{path}")),
        _ => None,
    }
}
