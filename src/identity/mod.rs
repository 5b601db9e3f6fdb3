//! Who is calling: credentials, the providers that give them, and their cache.
//!
//! A [`CredentialsProvider`] is asked; it answers, declines (it is not configured
//! here) or fails. A [`Chain`] asks several in turn, and a [`Cache`] stands before
//! whatever is slow, so that any number of threads cause one refresh. Time is
//! always passed in, never read here: tests and skew correction need that.

mod cache;
mod chain;
mod credentials;
mod env;
mod provider;

pub use cache::Cache;
pub use chain::Chain;
pub use credentials::{Credentials, Keys};
pub use env::EnvProvider;
pub use provider::{
    AnonymousProvider, CredentialsProvider, NOT_CONFIGURED, Resolving, StaticProvider, declined, is_declined,
};

#[cfg(test)]
mod tests;
