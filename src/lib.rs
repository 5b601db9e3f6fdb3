//! Every AWS service, from any language, in one shared library.
//!
//! The modules are floors: each may use those below it and none above. From the
//! bottom: `error`, `document`, `model`, `runtime`, `crypto`; `http`, `retry`,
//! `checksum`; `config`, `identity`; `auth`, `endpoint`; `protocol`, `quirks`;
//! `engine`; `client`; `utilities`; `ffi`. `docs/architecture.md` has the picture, and
//! `tests/floors.rs` keeps it true.

pub mod auth;
pub mod checksum;
pub mod client;
pub mod config;
pub mod crypto;
pub mod document;
pub mod endpoint;
pub mod engine;
pub mod error;
#[cfg(not(fuzzing))]
mod ffi;
#[cfg(fuzzing)]
pub mod ffi;
pub mod http;
pub mod identity;
pub mod model;
pub mod protocol;
pub mod quirks;
pub mod retry;
pub mod runtime;
pub mod utilities;
