//! The prefix that an operation's model puts before the host name.
//!
//! `{AccountId}.` is filled from the input. A label goes into the name that is
//! connected to and signed, so anything but letters, digits, `-` and `.` is refused.

use super::fields::fields;
use super::text;
use crate::document::Value;
use crate::error::{Error, Result};
use crate::model::{MemberFlags, Operation, Service};

/// The operation's host prefix with its labels filled in, if it has one.
pub(crate) fn prefix(service: &Service, op: &Operation, input: Value<'_>) -> Result<Option<String>> {
    if op.host_prefix.is_empty() {
        return Ok(None);
    }
    let template = service.str(op.host_prefix);
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(label(service, op, input, name)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(Some(out))
}

fn label<'a>(service: &'a Service, op: &Operation, input: Value<'a>, name: &str) -> Result<&'a str> {
    let found = op.input.and_then(|id| {
        fields(service, service.shape(id), input)
            .find(|(_, m, _)| m.flags.has(MemberFlags::HOST_LABEL) && service.str(m.name) == name)
    });
    let value = found.and_then(|(_, _, v)| v.as_str()).unwrap_or("");
    if text::is_host_label(value) {
        return Ok(value);
    }
    Err(Error::invalid(
        "ParamValidation",
        format!(
            "{name}: it becomes part of the host name and must be letters, digits, '-' and '.' only, 63 at most between dots"
        ),
    ))
}
