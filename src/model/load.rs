//! Loads a service on first use and keeps it for the process.
//!
//! Models never change while a program runs and every client of a service shares
//! one, so a loaded service is never dropped. Two threads that load the same
//! service at the same moment both do the work, and one result is kept: cheaper
//! to reason about than a lock held while inflating, and safe across a fork.

use super::nearest::{is_same, nearest};
use super::{Operation, Service, catalog, unpack};
use crate::error::{Error, Result, Status};
use crate::runtime::steady;
use miniz_oxide::inflate::decompress_slice_iter_to_slice;
use std::sync::{Arc, OnceLock};

/// One slot for each service of the catalog.
static LOADED: OnceLock<Vec<OnceLock<Arc<Service>>>> = OnceLock::new();

impl Service {
    /// The service of a name (`dynamodb`), service id (`DynamoDB`) or alias.
    ///
    /// Fails with `UnknownService`, which names the nearest, or with `CorruptModel`.
    pub fn load(name: &str) -> Result<Arc<Service>> {
        let (at, info) = catalog::find(name)?;
        let slots = match LOADED.get() {
            Some(slots) => slots,
            None => {
                let _steady = steady();
                LOADED.get_or_init(|| catalog::catalog().map(|_| OnceLock::new()).collect())
            }
        };
        let slot = slots.get(at);
        if let Some(loaded) = slot.and_then(OnceLock::get) {
            return Ok(loaded.clone());
        }
        let mut block = vec![0; info.size as usize];
        let size =
            decompress_slice_iter_to_slice(&mut block, std::iter::once(catalog::block(info)), false, true)
                .map_err(|why| corrupt(info.name, &format!("inflating: {why:?}")))?;
        block.truncate(size);
        let service = Arc::new(unpack::unpack(&block).map_err(|why| corrupt(info.name, &why.0))?);
        Ok(match slot {
            Some(slot) => {
                let _steady = steady();
                slot.get_or_init(|| service).clone()
            }
            None => service,
        })
    }

    /// A service from a packed block that is not deflated, as `packer::pack` makes it.
    pub fn from_packed(block: &[u8]) -> Result<Service> {
        unpack::unpack(block).map_err(|why| corrupt("given", &why.0))
    }

    /// The operation of a name in any spelling: `PutObject`, `put_object`, `put-object`.
    ///
    /// Fails with `UnknownOperation`, which names the nearest.
    pub fn find_operation(&self, name: &str) -> Result<&Operation> {
        if let Some(op) = self.operation(name) {
            return Ok(op);
        }
        if let Some(op) = self.operations.iter().find(|op| is_same(self.str(op.name), name)) {
            return Ok(op);
        }
        let id = self.str(self.metadata.service_id);
        let mut message = format!("{id} has no operation `{}`", name.escape_default());
        if let Some(near) = nearest(name, self.operations.iter().map(|op| self.str(op.name))) {
            message.push_str(&format!("; the nearest is `{near}`"));
        }
        let mut error = Error::invalid("UnknownOperation", message);
        error.facts_mut().service = id.to_owned();
        Err(error)
    }
}

fn corrupt(name: &str, why: &str) -> Error {
    Error::new(Status::Other, "CorruptModel", format!("the model of service `{name}` is corrupt: {why}"))
}
