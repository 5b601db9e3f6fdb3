//! Reading the input of a utility: a map whose members are known, with errors that name them.

use super::spec::Member;
use crate::document::{Kind, Value, time};
use crate::error::{Error, Result};
use crate::model::nearest;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The members of an input.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(Value<'a>);

impl<'a> Fields<'a> {
    /// Checks an input: no member that is unknown, and all that are required.
    pub fn checked(input: Value<'a>, members: &[Member]) -> Result<Fields<'a>> {
        if !input.is_nothing() && input.kind() != Kind::Map {
            return Err(invalid("the input is a map of members".to_owned()));
        }
        for (key, _) in input.entries() {
            let key = key.as_str().unwrap_or("");
            if members.iter().any(|m| m.name == key) {
                continue;
            }
            let hint = match nearest(key, members.iter().map(|m| m.name)) {
                Some(near) => format!("; did you mean {near:?}?"),
                None => {
                    format!("; there are {}", members.iter().map(|m| m.name).collect::<Vec<_>>().join(", "))
                }
            };
            return Err(invalid(format!("there is no member {key:?}{hint}")));
        }
        let missing = members.iter().find(|m| m.required && input.member(m.name).is_nothing());
        match missing {
            Some(m) => Err(invalid(format!("{} is missing: {}", m.name, m.doc))),
            None => Ok(Fields(input)),
        }
    }

    /// A member as it is.
    pub fn value(&self, name: &str) -> Value<'a> {
        self.0.member(name)
    }

    /// A text; none if it is absent.
    pub fn text(&self, name: &str) -> Result<Option<&'a str>> {
        let value = self.0.member(name);
        match value.as_str() {
            Some(text) => Ok(Some(text)),
            None if value.is_nothing() => Ok(None),
            None => Err(invalid(format!("{name} is no text"))),
        }
    }

    /// A text that must be there and not be empty.
    pub fn required(&self, name: &str) -> Result<&'a str> {
        let text = self.text(name)?.filter(|t| !t.is_empty());
        text.ok_or_else(|| invalid(format!("{name} is empty or no text")))
    }

    /// True or false.
    pub fn flag(&self, name: &str, default: bool) -> Result<bool> {
        let value = self.0.member(name);
        match value.as_bool() {
            Some(on) => Ok(on),
            None if value.is_nothing() => Ok(default),
            None => Err(invalid(format!("{name} is true or false"))),
        }
    }

    /// A time: ISO 8601 text, or seconds since 1970.
    pub fn time(&self, name: &str) -> Result<Option<SystemTime>> {
        let value = self.0.member(name);
        let seconds = match value.kind() {
            Kind::Absent | Kind::Null => return Ok(None),
            Kind::Time => value.as_time().map(|t| t.0),
            Kind::Int => value.as_i64(),
            Kind::String => time::parse_any(value.bytes()).map(|t| t.0),
            _ => None,
        };
        let at = seconds
            .and_then(|s| u64::try_from(s).ok())
            .and_then(|s| UNIX_EPOCH.checked_add(Duration::from_secs(s)));
        match at {
            Some(at) => Ok(Some(at)),
            None => Err(invalid(format!(
                "{name} is no time from 1970 on, such as 2026-01-31T12:00:00Z or 1769860800"
            ))),
        }
    }

    /// Text or bytes.
    pub fn bytes(&self, name: &str) -> &'a [u8] {
        let value = self.0.member(name);
        match value.kind() {
            Kind::String | Kind::Blob => value.bytes(),
            _ => &[],
        }
    }
}

/// An input that can't be used.
pub(super) fn invalid(text: String) -> Error {
    Error::invalid("ParamValidation", text).at("validate")
}
