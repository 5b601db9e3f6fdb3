//! HTTP, below the engine: requests in, answers out, every phase bounded.
//!
//! [`Transport`] is the seam. The library's own transport (hyper and rustls,
//! with a connection pool) is one implementation; a caller's callback and the
//! fake that tests use are others. Nothing here knows of AWS.

mod connect;
mod dial;
mod download;
mod failure;
mod message;
mod pool;
mod proxy;
mod settings;
mod socket;
mod target;
#[cfg(test)]
mod tests;
mod tls;
mod transport;
mod upload;

pub use failure::TIMEOUT;
pub use message::{Body, BodySource, Limits, Request, Response, ResponseBody, SendFuture, Transport};
pub use proxy::{Except, Proxies, Proxy};
pub use settings::{Roots, Settings};
pub use target::Target;
pub use transport::HyperTransport;
