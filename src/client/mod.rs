//! The Rust face that `ffi` wraps: config, client, operation, reader, writer.
//!
//! Everything that finishes later is an [`Operation`], and every operation
//! finishes one of three ways, as its starter chose: a thread that waits, a
//! callback, or a completion in a queue. It completes exactly once, whatever
//! happens: cancel, deadline, shutdown, a panic in the engine.

mod operation;
mod reader;
mod shared;
mod task;
mod writer;

pub use operation::{Operation, TaskFn};
pub use reader::{Next, Reader};
pub use shared::{Event, Finish, Outcome, Shared};
pub use writer::{Writer, Written};

use crate::config::Config;
use crate::engine::{Engine, Handlers};
use crate::error::Result;
use crate::model::Service;
use crate::runtime::Runtime;
use std::sync::Arc;

/// Options and handlers, before a client is made of them.
#[derive(Debug, Clone, Default)]
pub struct ClientConfig {
    /// Options by name.
    pub options: Config,
    /// Callbacks.
    pub handlers: Handlers,
}

/// A client of one service; cheap to clone, used from any thread.
#[derive(Debug, Clone)]
pub struct Client {
    engine: Arc<Engine>,
}

impl Client {
    /// Makes a client. Nothing is sent and nothing blocks; a bad setting is an error here.
    pub fn new(runtime: Arc<Runtime>, service: &str, config: &ClientConfig) -> Result<Client> {
        Client::of(runtime, Service::load(service)?, config)
    }

    /// Makes a client of a service that was loaded, perhaps from a model file.
    pub fn of(runtime: Arc<Runtime>, service: Arc<Service>, config: &ClientConfig) -> Result<Client> {
        let engine = Engine::of(runtime, service, &config.options, config.handlers.clone())?;
        Ok(Client { engine: Arc::new(engine) })
    }

    /// A call of an operation, by the model's name or in snake case.
    pub fn operation(&self, name: &str) -> Result<Operation> {
        Ok(Operation::call(self.engine.clone(), self.engine.plan(name)?))
    }

    /// What runs it.
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }
}
