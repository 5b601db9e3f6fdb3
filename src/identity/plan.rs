//! What a profile means: where its first credentials come from, and the roles assumed with them in turn.
//!
//! A plan is made of the files alone. Half a profile, a source that is not there or a circle is an
//! error here, before anything is sent.

use super::caller::failed;
use super::declined;
use super::sso::SsoLogin;
use super::sts::Role;
use crate::config::{Profiles, Section};
use crate::crypto::Secret;
use crate::error::{Error, Result};

/// Where credentials begin.
#[derive(Debug, Clone, PartialEq)]
pub enum Base {
    /// Keys of the profile.
    Keys {
        /// The key's id.
        access_key_id: String,
        /// The secret.
        secret_access_key: Secret,
        /// The session token.
        session_token: Option<Secret>,
        /// The account.
        account_id: Option<String>,
    },
    /// `credential_source`: the environment, a container, the instance.
    Environment,
    /// The container's role.
    Container,
    /// The instance's role.
    Instance,
    /// A web identity's token in a file, and the role that it is for.
    WebIdentity(Role, String),
    /// A login of IAM Identity Center.
    Sso(SsoLogin),
    /// A console login.
    Login(String),
    /// A program, and the account where it does not say.
    Process(String, Option<String>),
}

/// A profile's credentials, step by step.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The first credentials.
    pub base: Base,
    /// The profile that they are of.
    pub profile: String,
    /// The roles, in the order in which they are assumed.
    pub roles: Vec<Role>,
}

/// The plan of a profile. It is declined where there is nothing about credentials in it.
pub fn plan(profiles: &Profiles, name: &str) -> Result<Plan> {
    let mut current = name.to_owned();
    let mut seen: Vec<String> = Vec::new();
    let mut roles = Vec::new();
    let base = loop {
        let Some(profile) = profiles.profile(&current) else {
            return Err(match seen.last() {
                None => declined(format!("there is no profile {name:?} in the shared files")),
                Some(from) => {
                    let text = format!(
                        "the profile {from} names {current} as its source_profile, and there is no such profile"
                    );
                    failed("ProfileNotFound", text)
                }
            });
        };
        if seen.contains(&current) {
            seen.push(current);
            let text = format!("the profiles form a circle: {}", seen.join(" -> "));
            return Err(failed("ProfileCircle", text));
        }
        seen.push(current.clone());
        let value = |name: &str| profile.value(name);
        let Some(arn) = value("role_arn") else {
            break base(profiles, profile, &current, roles.is_empty())?;
        };
        let role = role(profile, arn, &current)?;
        match (value("source_profile"), value("credential_source"), value("web_identity_token_file")) {
            (Some(_), Some(_), _) => {
                return Err(half(&current, "has both source_profile and credential_source: keep one"));
            }
            // Its own keys assume the role.
            (Some(source), None, _) if source == current => {
                roles.push(role);
                break keys(profile, &current)?
                    .ok_or_else(|| half(&current, "is its own source_profile, but has no keys"))?;
            }
            (Some(source), None, _) => {
                roles.push(role);
                current = source.to_owned();
            }
            (None, Some(source), _) => {
                roles.push(role);
                break match source {
                    s if s.eq_ignore_ascii_case("Environment") => Base::Environment,
                    s if s.eq_ignore_ascii_case("EcsContainer") => Base::Container,
                    s if s.eq_ignore_ascii_case("Ec2InstanceMetadata") => Base::Instance,
                    other => {
                        let text = format!(
                            "has an unknown credential_source {other:?}: it is Environment, EcsContainer or Ec2InstanceMetadata"
                        );
                        return Err(half(&current, &text));
                    }
                };
            }
            (None, None, Some(file)) => break Base::WebIdentity(role, file.to_owned()),
            (None, None, None) => {
                let text = "has a role_arn, but neither source_profile, credential_source nor web_identity_token_file";
                return Err(half(&current, text));
            }
        }
    };
    // Found from the last to the first.
    roles.reverse();
    Ok(Plan { base, profile: seen.pop().unwrap_or_default(), roles })
}

/// The credentials of a profile without a role.
fn base(profiles: &Profiles, profile: &Section, name: &str, selected: bool) -> Result<Base> {
    let value = |key: &str| profile.value(key);
    if let Some(keys) = keys(profile, name)? {
        return Ok(keys);
    }
    if value("web_identity_token_file").is_some() {
        return Err(half(name, "has a web_identity_token_file, but no role_arn"));
    }
    if let Some(login) = sso(profiles, profile, name)? {
        return Ok(Base::Sso(login));
    }
    if let Some(session) = value("login_session") {
        return Ok(Base::Login(session.to_owned()));
    }
    if let Some(command) = value("credential_process") {
        return Ok(Base::Process(command.to_owned(), value("aws_account_id").map(str::to_owned)));
    }
    match selected {
        true => Err(declined(format!("the profile {name} says nothing of credentials"))),
        false => Err(half(name, "is a source_profile, but says nothing of credentials")),
    }
}

/// The keys of a profile; half of them is an error.
fn keys(profile: &Section, name: &str) -> Result<Option<Base>> {
    let secret = || profile.value("aws_secret_access_key");
    let Some(id) = profile.value("aws_access_key_id") else {
        return match secret() {
            None => Ok(None),
            Some(_) => Err(half(name, "has aws_secret_access_key, but no aws_access_key_id")),
        };
    };
    let secret = secret().ok_or_else(|| half(name, "has aws_access_key_id, but no aws_secret_access_key"))?;
    Ok(Some(Base::Keys {
        access_key_id: id.to_owned(),
        secret_access_key: secret.into(),
        session_token: profile.value("aws_session_token").map(Into::into),
        account_id: profile.value("aws_account_id").map(str::to_owned),
    }))
}

/// The SSO login that a profile names, in the form with a session or in the older one.
pub(super) fn sso(profiles: &Profiles, profile: &Section, name: &str) -> Result<Option<SsoLogin>> {
    let value = |key: &str| profile.value(key).map(str::to_owned);
    let (account_id, role_name) = (value("sso_account_id"), value("sso_role_name"));
    if let Some(session) = value("sso_session") {
        let Some(section) = profiles.sso_session(&session) else {
            return Err(half(
                name,
                &format!("names the sso-session {session}, and there is no such section"),
            ));
        };
        for key in ["sso_region", "sso_start_url"] {
            if value(key).is_some_and(|own| section.value(key) != Some(&own)) {
                return Err(half(name, &format!("and its sso-session {session} differ in {key}")));
            }
        }
        let of_session = |key: &str| {
            let found = section.value(key).map(str::to_owned);
            found
                .ok_or_else(|| failed("PartialCredentials", format!("the sso-session {session} lacks {key}")))
        };
        let (start_url, region) = (of_session("sso_start_url")?, of_session("sso_region")?);
        let profile = name.to_owned();
        return Ok(Some(SsoLogin {
            session: Some(session),
            start_url,
            region,
            account_id,
            role_name,
            profile,
        }));
    }
    let all = [("sso_start_url", value("sso_start_url")), ("sso_region", value("sso_region"))];
    let all =
        [&all[..], &[("sso_account_id", account_id.clone()), ("sso_role_name", role_name.clone())]].concat();
    if all.iter().all(|(_, v)| v.is_none()) {
        return Ok(None);
    }
    let missing: Vec<&str> = all.iter().filter(|(_, v)| v.is_none()).map(|(key, _)| *key).collect();
    if !missing.is_empty() {
        return Err(half(name, &format!("has settings of SSO, but lacks {}", missing.join(" and "))));
    }
    Ok(Some(SsoLogin {
        session: None,
        start_url: value("sso_start_url").unwrap_or_default(),
        region: value("sso_region").unwrap_or_default(),
        account_id,
        role_name,
        profile: name.to_owned(),
    }))
}

fn role(profile: &Section, arn: &str, name: &str) -> Result<Role> {
    let value = |key: &str| profile.value(key).map(str::to_owned);
    let duration = match value("duration_seconds") {
        None => None,
        Some(text) => match text.parse() {
            Ok(seconds) if (900..=43_200).contains(&seconds) => Some(seconds),
            _ => return Err(half(name, "has a duration_seconds that is no number from 900 to 43200")),
        },
    };
    Ok(Role {
        arn: arn.to_owned(),
        session_name: value("role_session_name"),
        external_id: value("external_id"),
        mfa_serial: value("mfa_serial"),
        duration,
        ..Role::default()
    })
}

fn half(profile: &str, what: &str) -> Error {
    failed("PartialCredentials", format!("the profile {profile} {what}"))
}
