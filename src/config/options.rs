//! Options: the forms that their values have, and how those are checked.

use super::invalid;
use super::table::OPTIONS;
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
    /// Some of these words, with commas between.
    Words(&'static [&'static str]),
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

use OptionKind::{Bool, File, Int, Proxy, Region, Secret, Text, Url, Word, Words};

/// All options, sorted by name.
pub fn option_specs() -> &'static [OptionSpec] {
    OPTIONS
}

/// The words of a list.
pub(super) fn listed(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim)
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
            Words(words) if !listed(value).all(|v| words.iter().any(|w| w.eq_ignore_ascii_case(v))) => {
                fail(&format!("some of {}, with commas between", words.join(", ")))
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
    fn garbage_for_every_option_with_a_form_is_refused() {
        for o in OPTIONS.iter().filter(|o| !matches!(o.kind, Text | Secret | File)) {
            for bad in ["", " ", "no such thing\r\n", "ftp://u:p@h:99999"] {
                let e = o.check(bad).unwrap_err();
                assert!(e.to_string().contains(o.name) && e.facts().phase == "configuration", "{e}");
            }
        }
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
