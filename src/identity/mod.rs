//! Who is calling: credentials, the providers that give them, and their cache.
//!
//! A [`CredentialsProvider`] is asked; it answers, declines (it is not configured
//! here) or fails. A [`Chain`] asks several in turn, and a [`Cache`] stands before
//! whatever is slow, so that any number of threads cause one refresh. Time is
//! always passed in, never read here: tests and skew correction need that.

mod answer;
mod cache;
mod caller;
mod chain;
mod container;
mod credentials;
mod default;
mod env;
mod fetch;
mod imds;
mod login;
mod plan;
mod process;
mod profile;
mod provider;
mod sso;
mod sts;

pub use cache::{Cache, WeakCache};
pub use caller::{Answering, Caller, Context, Proof, ServiceCall};
pub use chain::{Chain, Step};
pub use container::{ContainerProvider, container_url};
pub use credentials::{Credentials, Keys};
pub use default::default_chain;
pub use env::EnvProvider;
pub use imds::{Imds, ImdsProvider, ImdsSettings};
pub use login::LoginProvider;
pub use plan::{Base, Plan, plan};
pub use process::{PROCESS_LIMIT, ProcessProvider};
pub use profile::{ProfileProvider, profile_token};
pub use provider::{
    AnonymousProvider, CredentialsProvider, Explaining, NOT_CONFIGURED, Resolving, StaticProvider, declined,
    is_declined,
};
pub use sso::{SsoLogin, SsoProvider, SsoToken};
pub use sts::{AssumeRoleProvider, Role, TokenCallback, TokenSource, WebIdentityProvider};

#[cfg(test)]
mod tests;
