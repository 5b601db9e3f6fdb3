//! What is no service and yet belongs to an SDK: login tokens of databases, signed URLs and
//! cookies, instance metadata, a signer for any request, a config and endpoint rules explained, and two
//! helpers of S3's.
//!
//! A utility is used like a client: made of a config by its name, its operations filled with a
//! document and finished like any other. So no binding needs code for it, and a new one adds no
//! symbol. The table of what there is (`spec`) describes itself to bindings.

mod cloudfront;
mod configuration;
mod credentials;
mod endpoints;
mod fields;
mod imds;
mod pem;
mod s3;
mod signer;
mod spec;
mod tokens;

use crate::client::{Client, ClientConfig, Operation};
use crate::document::{Builder, Document};
use crate::engine::Principal;
use crate::error::{Error, Result, Status};
use crate::identity::Credentials;
use crate::model::nearest;
use crate::runtime::Runtime;
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// What an operation of a utility does, until its output is there.
type Work = Pin<Box<dyn Future<Output = Result<Document>> + Send>>;

/// A utility, ready to be used. Cheap to clone, used from any thread.
#[derive(Clone)]
pub struct Utility {
    table: &'static spec::Utility,
    caller: Arc<Principal>,
    runtime: Arc<Runtime>,
}

impl Utility {
    /// The utility of a name, by a config; `None` if there is none of that name.
    pub fn new(runtime: &Arc<Runtime>, name: &str, config: &ClientConfig) -> Option<Result<Utility>> {
        let table = spec::UTILITIES.iter().find(|u| u.name == name)?;
        let caller = Principal::new(runtime, &config.options, &config.handlers);
        Some(caller.map(|caller| Utility { table, caller: Arc::new(caller), runtime: runtime.clone() }))
    }

    /// One of its operations, by its name or in snake case.
    pub fn operation(&self, name: &str) -> Result<Operation> {
        let operation = find(self.table, name)?;
        let caller = self.caller.clone();
        Ok(Operation::task(self.runtime.clone(), Box::new(move |input| (operation.run)(caller, input))))
    }
}

impl std::fmt::Debug for Utility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Utility({})", self.table.name)
    }
}

/// An operation that the library adds to a service's own; `None` if it adds none of that name.
pub fn added(client: &Client, name: &str) -> Option<Operation> {
    s3::operation(client, name)
}

/// A utility, or one of its operations, in the form of [`crate::engine::describe`]; `None` if there
/// is none of that name.
pub fn describe(name: &str, operation: Option<&str>) -> Option<Result<Vec<u8>>> {
    let Some(utility) = spec::UTILITIES.iter().find(|u| u.name == name) else {
        return s3::describe(name, operation?).map(Ok);
    };
    let mut out = Vec::new();
    match operation.map(|operation| find(utility, operation)) {
        None => spec::describe(utility, &mut out),
        Some(Ok(operation)) => spec::describe_operation(operation, &mut out),
        Some(Err(e)) => return Some(Err(e)),
    }
    Some(Ok(out))
}

/// Whether a PEM text holds a private key that is taken: for the fuzzer, whose build alone has it.
#[cfg(fuzzing)]
pub fn reads_private_key(pem: &str) -> bool {
    pem::private_key(pem).is_ok()
}

fn find(utility: &'static spec::Utility, name: &str) -> Result<&'static spec::Operation> {
    if let Some(found) = utility.operations.iter().find(|o| is_called(o, name)) {
        return Ok(found);
    }
    let names = || utility.operations.iter().map(|o| o.name);
    let hint = match nearest(name, names()) {
        Some(near) => format!("; did you mean {near:?}?"),
        None => format!("; there are {}", names().collect::<Vec<_>>().join(", ")),
    };
    let text = format!("{} has no operation {name:?}{hint}", utility.name);
    Err(Error::invalid("UnknownOperation", text))
}

/// `GetMetadata`, `getMetadata` and `get_metadata` are one.
fn is_called(operation: &spec::Operation, name: &str) -> bool {
    let letters = name.bytes().filter(|b| *b != b'_').map(|b| b.to_ascii_lowercase());
    operation.name.bytes().map(|b| b.to_ascii_lowercase()).eq(letters)
}

/// Work that waits for nothing.
fn at_once(work: impl FnOnce() -> Result<Document> + Send + 'static) -> Work {
    Box::pin(async move { work() })
}

/// Work that needs credentials first.
fn with_credentials(
    caller: Arc<Principal>,
    work: impl FnOnce(&Principal, &Credentials) -> Result<Document> + Send + 'static,
) -> Work {
    Box::pin(async move {
        let Some(credentials) = caller.credentials().await? else {
            let text = "anonymous credentials can't sign: give credentials";
            return Err(Error::new(Status::Credentials, "NoCredentials", text).at("sign"));
        };
        caller.locate(&credentials).await;
        work(&caller, &credentials)
    })
}

/// A document of one text.
fn single(name: &str, value: &str) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    b.key(name);
    b.string(value);
    b.end_map();
    b.finish()
}
