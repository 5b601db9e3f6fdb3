//! The user agent, made once per client.

use crate::config::Settings;
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

/// Characters that the user agent's grammar allows in a value; others become `-`.
fn token(s: &str) -> String {
    let ok = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c);
    s.chars().map(|c| if ok(c) { c } else { '-' }).collect()
}
