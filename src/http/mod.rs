//! HTTP, below the engine: requests in, answers out, every phase bounded.
//!
//! [`Transport`] is the seam. The library's own transport (hyper and rustls,
//! with a connection pool) is one implementation; a caller's callback and the
//! fake that tests use are others. Nothing here knows of AWS.

mod connect;
mod dial;
mod download;
mod drive;
mod exchange2;
mod failure;
mod lookup;
mod message;
mod multiplex;
mod names;
mod pool;
pub mod progress;
mod proxy;
mod roots;
mod settings;
mod socket;
mod stall;
mod target;
#[cfg(test)]
mod tests;
mod tls;
mod transport;
mod upload;
mod values;
mod warm;

pub use connect::{Resolver, Resolving};
pub use failure::TIMEOUT;
pub use message::{
    Body, BodySource, Headers, Limits, Request, Response, ResponseBody, SendFuture, Transport, WarmFuture,
};
pub use progress::Progress;
pub use proxy::{Except, Proxies, Proxy};
pub use roots::distrust_environment;
pub use settings::{ClientIdentity, Http2, Pem, Roots, Settings};
pub use stall::{STALLED, Stall};
pub use target::Target;
pub use transport::HyperTransport;
pub use values::Values;
