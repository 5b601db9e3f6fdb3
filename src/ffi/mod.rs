//! The C ABI: the only place for `extern "C"`, raw pointers and `unsafe`.
//!
//! Each file is one handle. Every entry goes through `guard`: the
//! fork guard and the poison flag first, then the work with panics caught. The
//! header's text is the contract; one test names each of its lines.
//!
//! Handles are boxes that C owns. What is used from one thread at a time
//! sits in a mutex all the same: two threads in one operation get an error
//! code, not undefined behaviour.
#![allow(unsafe_code, non_camel_case_types, clippy::missing_safety_doc)]

mod amend;
mod callback;
mod client;
mod config;
mod describe;
mod doc;
mod error;
mod explain;
mod fake;
mod guard;
mod model;
mod operation;
#[cfg(any(libaws_planted, fuzzing))]
pub mod planted;
mod process;
mod queue;
mod reader;
mod runtime;
mod search;
mod secure;
mod stack;
mod status;
mod text;
mod value;
mod warm;
mod writer;
