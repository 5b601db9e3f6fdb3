//! The shared config and credentials files: profiles, SSO sessions, `services` sections.
//!
//! Several files of each kind are read in their order, the credentials files last, and
//! merged: what comes later wins, property by property. Keys are the exception. They
//! are a set: a file that brings another key does not keep an older file's session token.
//!
//! What a file may not say is passed over with a warning ([`Profiles::warnings`]), what
//! can't be read is an error that names file and line. A file that is not there
//! is nothing; one that must not be read is nothing, too, unless the caller named it.

mod locate;
mod parse;
#[cfg(test)]
mod tests;

pub use locate::{Platform, config_path, credentials_path, expand, in_home};

use super::Files;
use crate::crypto::Secret;
use crate::error::{Error, Result};
use parse::{Parsed, is_name, parse};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The properties of a profile, an SSO session or a `services` section.
#[derive(Debug, Clone, Default)]
pub struct Section {
    values: BTreeMap<String, Secret>,
}

impl Section {
    /// A property's value; an empty one counts as not set.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(Secret::expose).filter(|v| !v.is_empty())
    }

    /// A sub-property's value (`s3`, `addressing_style`).
    pub fn sub(&self, name: &str, sub: &str) -> Option<&str> {
        parse::sub(self.value(name)?, sub).filter(|v| !v.is_empty())
    }

    /// All sub-properties of a property.
    pub fn subs(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        parse::subs(self.value(name).unwrap_or(""))
    }

    /// All properties, by name; nested ones as lines.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.expose()))
    }
}

/// Which of the two kinds a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `~/.aws/config`: its sections say what they are.
    Config,
    /// `~/.aws/credentials`: each section is a profile.
    Credentials,
}

/// A file to read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it is.
    pub path: PathBuf,
    /// Which kind.
    pub kind: FileKind,
    /// Whether the caller named it: then it must be readable if it is there.
    pub named: bool,
}

/// What the files said.
#[derive(Debug, Clone, Default)]
pub struct Profiles {
    profiles: BTreeMap<String, Section>,
    sessions: BTreeMap<String, Section>,
    services: BTreeMap<String, Section>,
    sources: Vec<(PathBuf, bool)>,
    warnings: Vec<String>,
}

impl Profiles {
    /// Reads files in their order: config files before credentials files.
    pub fn read(files: &Files, sources: &[Source]) -> Result<Profiles> {
        let mut all = Profiles::default();
        for source in sources {
            let text = match files.read(&source.path) {
                Ok(bytes) => bytes,
                Err(e) => {
                    all.absent(source, e)?;
                    continue;
                }
            };
            let text = std::str::from_utf8(&text).map_err(|_| {
                malformed(&source.path, text.split(|&b| b == b'\n').count(), "it is not UTF-8")
            })?;
            all.sources.push((source.path.clone(), true));
            all.add(source, text)?;
        }
        Ok(all)
    }

    /// A profile by name.
    pub fn profile(&self, name: &str) -> Option<&Section> {
        self.profiles.get(name)
    }

    /// The names of all profiles.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.profiles.keys().map(String::as_str)
    }

    /// An `[sso-session …]` section by name.
    pub fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sessions.get(name)
    }

    /// A `[services …]` section by name.
    pub fn services(&self, name: &str) -> Option<&Section> {
        self.services.get(name)
    }

    /// All sections: kind, name, properties.
    pub fn sections(&self) -> impl Iterator<Item = (&'static str, &str, &Section)> {
        let all =
            [("profile", &self.profiles), ("sso-session", &self.sessions), ("services", &self.services)];
        all.into_iter().flat_map(|(kind, all)| all.iter().map(move |(name, s)| (kind, name.as_str(), s)))
    }

    /// The files that were looked for, and whether each was read.
    pub fn sources(&self) -> &[(PathBuf, bool)] {
        &self.sources
    }

    /// What was passed over, and why. Values are never in it.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The error of a profile that is not there.
    pub fn missing(&self, name: &str) -> Error {
        let files: Vec<String> = self.sources.iter().map(|(path, _)| path.display().to_string()).collect();
        let near = match crate::model::nearest(name, self.names()) {
            Some(near) => format!("; did you mean {near:?}?"),
            None => String::new(),
        };
        let text = format!("there is no profile {name:?} in {}{near}", files.join(" or "));
        Error::invalid("ProfileNotFound", text).at("configuration")
    }

    /// A file that could not be read.
    fn absent(&mut self, source: &Source, e: std::io::Error) -> Result<()> {
        let path = source.path.display();
        self.sources.push((source.path.clone(), false));
        match e.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                if source.named {
                    self.warnings.push(format!("{path}: there is no such file"));
                }
                Ok(())
            }
            _ if source.named => {
                let text = format!("{path}: it can't be read: {e}; make it readable, or name another file");
                Err(Error::invalid("UnreadableFile", text).at("configuration"))
            }
            _ => {
                self.warnings.push(format!("{path}: it can't be read, and counts as absent: {e}"));
                Ok(())
            }
        }
    }

    /// Adds one file's sections.
    fn add(&mut self, source: &Source, text: &str) -> Result<()> {
        let Parsed { sections, passed_over } =
            parse(text).map_err(|fault| malformed(&source.path, fault.line, fault.why))?;
        let path = source.path.display();
        for fault in passed_over {
            self.warnings.push(format!("{path}:{}: {}", fault.line, fault.why));
        }
        // In one file `[profile default]` is the profile, and `[default]` then nothing.
        let prefixed = source.kind == FileKind::Config
            && sections.iter().any(|s| kind(s.name) == Some((Kind::Profile, "default")));
        // The profiles whose keys this file sets anew.
        let mut rekeyed: Vec<&str> = Vec::new();
        for raw in &sections {
            let place = match (source.kind, kind(raw.name)) {
                (FileKind::Config, Some((kind, name))) => Some((kind, name)),
                (FileKind::Config, None) if raw.name == "default" => {
                    if prefixed {
                        let text =
                            format!("{path}:{}: [profile default] takes the place of [default]", raw.line);
                        self.warnings.push(text);
                        continue;
                    }
                    Some((Kind::Profile, raw.name))
                }
                (FileKind::Credentials, _) if is_name(raw.name) => Some((Kind::Profile, raw.name)),
                _ => None,
            };
            let Some((kind, name)) = place else {
                let hint = match source.kind {
                    FileKind::Config => {
                        "sections are [default], [profile NAME], [sso-session NAME] and [services NAME]"
                    }
                    FileKind::Credentials => "sections are [NAME], without \"profile\"",
                };
                self.warnings
                    .push(format!("{path}:{}: the section [{}] is passed over; {hint}", raw.line, raw.name));
                continue;
            };
            let sections = match kind {
                Kind::Profile => &mut self.profiles,
                Kind::Session => &mut self.sessions,
                Kind::Services => &mut self.services,
            };
            let section = sections.entry(name.to_owned()).or_default();
            if kind == Kind::Profile
                && !rekeyed.contains(&name)
                && raw.values.iter().any(|(key, _)| key == "aws_access_key_id")
            {
                rekeyed.push(name);
                section.values.remove("aws_session_token");
                section.values.remove("aws_account_id");
            }
            for (key, value) in &raw.values {
                let before = section.values.insert(key.clone(), value.clone());
                if before.is_some_and(|before| before != *value) {
                    let text = format!(
                        "{path}:{}: {key} in [{}] takes the place of an earlier one",
                        raw.line, raw.name
                    );
                    self.warnings.push(text);
                }
            }
        }
        Ok(())
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Profile,
    Session,
    Services,
}

/// What a config file's section is, by its first word, and its name.
fn kind(section: &str) -> Option<(Kind, &str)> {
    let (word, name) = section.split_once([' ', '\t'])?;
    let kind = match word {
        "profile" => Kind::Profile,
        "sso-session" => Kind::Session,
        "services" => Kind::Services,
        _ => return None,
    };
    let name = name.trim_matches([' ', '\t']);
    // Names in quotes, which the AWS CLI writes where there are blanks in them.
    for quote in ['"', '\''] {
        if let Some(inner) = name.strip_prefix(quote).and_then(|n| n.strip_suffix(quote)) {
            return (!inner.is_empty() && !inner.contains(quote)).then_some((kind, inner));
        }
    }
    is_name(name).then_some((kind, name))
}

fn malformed(path: &Path, line: usize, why: &str) -> Error {
    let text = format!("{}:{line}: {why}", path.display());
    Error::invalid("MalformedFile", text).at("configuration")
}
