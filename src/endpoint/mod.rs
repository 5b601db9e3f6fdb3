//! Endpoint rules: from a service's parameters to a URL.
//!
//! Each service comes with a program that its rule set was compiled to when the
//! models were packed ([`Program`]). [`bind`] gathers the parameters of one
//! call from the model, the input and the client's settings; a [`Resolver`]
//! runs the program on them and remembers what came out. An [`Endpoint`] is
//! split where the engine needs it split and shared by all calls that it fits.
//!
//! [`Partitions`] is the one table beside the programs: which regions belong
//! together, and the DNS suffixes they use.

mod bind;
mod cache;
mod evaluate;
mod explain;
mod functions;
mod params;
mod partition;
mod program;
mod resolver;
mod result;
#[cfg(test)]
mod tests;

pub use bind::{Binding, Origin, Settings};
pub use explain::{Explanation, Step};
pub use params::{Builtin, Parameter, ParameterType, Params, Value};
pub use partition::Partitions;
pub use program::Program;
pub use resolver::Resolver;
pub use result::{AuthScheme, Endpoint};
