//! The user agent, made once per client.

use crate::auth::percent_encode;
use crate::config::{Environment, Settings};
use crate::error::{Error, Result};
use crate::model::Service;
use http::HeaderValue;

/// `libaws/0.1.0 ua/2.1 os/linux md/x86_64 lang/c api/s3#2006-03-01 app/…`: the
/// library first, then the layers of the field's common form. A binding
/// names its language by the option `user_agent_extra`; a caller without one is C.
pub(super) fn user_agent(service: &Service, settings: &Settings) -> Result<HeaderValue> {
    let metadata = service.metadata();
    let extra = settings.user_agent_extra.as_deref().unwrap_or("");
    let language = if extra.contains("lang/") { "" } else { " lang/c" };
    let mut text = format!(
        "libaws/{} ua/2.1 os/{} md/{}{language} api/{}#{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        token(&service.str(metadata.service_id).to_ascii_lowercase().replace(' ', "_")),
        token(service.str(metadata.api_version)),
    );
    if !extra.is_empty() {
        text.push(' ');
        text.push_str(extra);
    }
    if let Some(app) = &settings.app_id {
        text.push_str(" app/");
        text.push_str(&token(app));
    }
    HeaderValue::from_str(&text).map_err(|_| {
        Error::invalid("InvalidConfiguration", "user_agent_extra holds characters that no header may")
    })
}

/// The trace that a function on Lambda was called in, for the services that it calls: so loops of
/// functions that call each other are noticed.
pub(super) fn trace(environment: &Environment) -> Result<Option<HeaderValue>> {
    if environment.value("AWS_LAMBDA_FUNCTION_NAME").is_none() {
        return Ok(None);
    }
    let Some(id) = environment.value("_X_AMZN_TRACE_ID") else { return Ok(None) };
    let mut text = Vec::with_capacity(id.len());
    for &byte in id.as_bytes() {
        match byte.is_ascii_alphanumeric() || b"-_.~=;:+&[]{}\"',".contains(&byte) {
            true => text.push(byte),
            false => percent_encode(&[byte], &mut text),
        }
    }
    Ok(Some(super::build::ascii(&text)?))
}

/// Characters that the user agent's grammar allows in a value; others become `-`.
fn token(s: &str) -> String {
    let ok = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c);
    s.chars().map(|c| if ok(c) { c } else { '-' }).collect()
}
