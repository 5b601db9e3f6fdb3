//! The credentials of a profile, by its plan.
//!
//! The shared files are read anew for each refresh (unless the config was loaded once and for all): a
//! tool that rotates the keys in them, or a user who logs in again, is noticed. What keeps
//! something between refreshes, a login or a metadata session, is kept while the plan is the same.

use super::caller::{Context, failed};
use super::imds::ImdsProvider;
use super::login::LoginProvider;
use super::plan::{Base, Plan, plan, sso};
use super::sso::{SsoProvider, SsoToken};
use super::sts::{TokenSource, WebIdentityProvider, assume};
use super::{
    ContainerProvider, Credentials, CredentialsProvider, EnvProvider, Keys, PROCESS_LIMIT, ProcessProvider,
    Resolving, StaticProvider, is_declined,
};
use crate::config::{Features, Sources};
use crate::error::Result;
use crate::runtime::Mutex;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

/// Gives the credentials of the selected profile.
#[derive(Debug)]
pub struct ProfileProvider {
    context: Context,
    /// Whether what the context has read was used: from then on it is old.
    used: AtomicBool,
    made: Mutex<Option<(Plan, Arc<dyn CredentialsProvider>)>>,
}

impl ProfileProvider {
    /// Of the profile that the context's sources select.
    pub fn new(context: Context) -> ProfileProvider {
        ProfileProvider { context, used: AtomicBool::new(false), made: Mutex::new(None) }
    }

    async fn ask(&self, now: SystemTime) -> Result<Credentials> {
        let context = self.context().await?;
        let plan = plan(context.sources.profiles(), context.sources.profile_name())?;
        let base = self.base(&context, &plan)?;
        let mut credentials =
            base.resolve(now).await.map_err(|e| match is_declined(&e) && !plan.roles.is_empty() {
                // A role was asked for: nobody else's credentials take its place.
                true => failed(
                    "PartialCredentials",
                    format!("the source of the profile's role has no credentials: {}", e.facts().message),
                ),
                false => e,
            })?;
        credentials = credentials.by(features(&plan));
        for role in &plan.roles {
            credentials = assume(&context, role, credentials, now).await?;
        }
        Ok(credentials)
    }

    /// The context, with what the files say now.
    async fn context(&self) -> Result<Context> {
        if !self.used.swap(true, Ordering::Relaxed) {
            return Ok(self.context.clone());
        }
        let config = self.context.sources.config().clone();
        let read = crate::runtime::blocking(move || Sources::of(&config)).await;
        let sources = read.unwrap_or_else(|e| Err(failed("Unreadable", e.to_string())))?;
        Ok(Context { sources, caller: self.context.caller.clone() })
    }

    fn base(&self, context: &Context, plan: &Plan) -> Result<Arc<dyn CredentialsProvider>> {
        let mut made = self.made.lock();
        if let Some((_, provider)) = made.as_ref().filter(|(before, _)| before == plan) {
            return Ok(provider.clone());
        }
        let provider = provider(context, plan)?;
        *made = Some((plan.clone(), provider.clone()));
        Ok(provider)
    }
}

/// What is the profile's part in it; the rest is its sources'.
fn features(plan: &Plan) -> Features {
    let base = match &plan.base {
        Base::Keys { .. } => Features::known("CREDENTIALS_PROFILE"),
        Base::Environment | Base::Container | Base::Instance => {
            Features::known("CREDENTIALS_PROFILE_NAMED_PROVIDER")
        }
        Base::WebIdentity(..) => Features::known("CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN"),
        Base::Sso(login) if login.session.is_some() => Features::known("CREDENTIALS_PROFILE_SSO"),
        Base::Sso(_) => Features::known("CREDENTIALS_PROFILE_SSO_LEGACY"),
        Base::Login(_) => Features::known("CREDENTIALS_PROFILE_LOGIN"),
        Base::Process(..) => Features::known("CREDENTIALS_PROFILE_PROCESS"),
    };
    let named = matches!(plan.base, Base::Environment | Base::Container | Base::Instance);
    match plan.roles.len() > named as usize {
        true => base | Features::known("CREDENTIALS_PROFILE_SOURCE_PROFILE"),
        false => base,
    }
}

fn provider(context: &Context, plan: &Plan) -> Result<Arc<dyn CredentialsProvider>> {
    let own = context.clone();
    Ok(match &plan.base {
        Base::Keys { access_key_id, secret_access_key, session_token, account_id } => {
            let mut keys = Keys::new(access_key_id.as_str(), "");
            keys.secret_access_key = secret_access_key.clone();
            keys.session_token = session_token.clone();
            keys.account_id = account_id.clone();
            keys.source = Cow::Borrowed("profile");
            Arc::new(StaticProvider::new(keys.into()))
        }
        Base::Environment => Arc::new(EnvProvider::of(context.sources.environment())),
        Base::Container => Arc::new(ContainerProvider::new(own)),
        Base::Instance => Arc::new(ImdsProvider::of(context)?),
        Base::WebIdentity(role, file) => {
            let environment = context.sources.environment();
            let path = crate::config::expand(file, environment, crate::config::Platform::OWN);
            Arc::new(WebIdentityProvider::new(own, role.clone(), TokenSource::File(path)))
        }
        Base::Sso(login) => Arc::new(SsoProvider::new(own, login.clone())),
        Base::Login(session) => Arc::new(LoginProvider::new(own, session.clone(), plan.profile.clone())),
        Base::Process(command, account) => Arc::new(
            ProcessProvider::new(command.as_str(), PROCESS_LIMIT).with_account_id(account.as_deref()),
        ),
    })
}

impl CredentialsProvider for ProfileProvider {
    fn name(&self) -> &str {
        "profile"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(self.ask(now))
    }
}

/// The bearer token that the selected profile's SSO login gives, if it has one.
pub fn profile_token(context: &Context) -> Result<Option<SsoToken>> {
    let sources = &context.sources;
    let Some(profile) = sources.profile() else { return Ok(None) };
    let login = sso(sources.profiles(), profile, sources.profile_name())?;
    Ok(login.map(|login| SsoToken::new(context.clone(), login)))
}
