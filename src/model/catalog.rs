//! The services that this build knows, without inflating any.
//!
//! A service is found by the name of its model (`dynamodb`), its id (`DynamoDB`,
//! `Secrets Manager`) or an alias (`s3api`), whatever the case and punctuation.

use super::nearest::{is_same, nearest};
use crate::error::{Error, Result};

/// One service, as far as it is known before its model is inflated.
#[derive(Debug)]
pub struct ServiceInfo {
    /// The name of its model: `dynamodb`.
    pub name: &'static str,
    /// Its service id: `DynamoDB`.
    pub service_id: &'static str,
    /// How many operations it has.
    pub operations: u32,
    /// Other names that it is known by.
    pub aliases: &'static [&'static str],
    /// The size of its block, inflated.
    pub(super) size: u32,
    /// Where its block lies in the archive.
    pub(super) block: (u32, u32),
}

/// All blocks, one after another.
static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/models.bin"));

/// Sorted by name.
static SERVICES: &[ServiceInfo] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The partitions of AWS: regions, DNS suffixes, what each supports. JSON in the form that the endpoint rules expect.
pub fn partitions_json() -> &'static str {
    include_str!("../../models/partitions.json")
}

/// What the models were packed from: `botocore 1.44.5`.
pub fn source() -> &'static str {
    env!("LIBAWS_MODELS_FROM")
}

/// The services of this build, sorted by name.
pub fn catalog() -> impl ExactSizeIterator<Item = &'static ServiceInfo> + Clone {
    SERVICES.iter()
}

/// The service of a name, id or alias, with its position in the catalog.
pub(super) fn find(name: &str) -> Result<(usize, &'static ServiceInfo)> {
    let exact = SERVICES.binary_search_by(|s| s.name.cmp(name)).ok();
    let found = exact.or_else(|| {
        let by = |of: fn(&ServiceInfo, &str) -> bool| SERVICES.iter().position(|s| of(s, name));
        by(|s, name| is_same(s.name, name) || is_same(s.service_id, name))
            .or_else(|| by(|s, name| s.aliases.iter().any(|alias| is_same(alias, name))))
    });
    match found.and_then(|at| Some((at, SERVICES.get(at)?))) {
        Some(found) => Ok(found),
        None => Err(unknown(name)),
    }
}

fn unknown(name: &str) -> Error {
    let known = SERVICES.iter().flat_map(|s| [s.name, s.service_id]);
    let mut message = format!("unknown service `{}`", name.escape_default());
    if let Some(near) = nearest(name, known) {
        message.push_str(&format!("; the nearest is `{near}`"));
    }
    if env!("LIBAWS_MODELS_ARE") == "some" {
        message.push_str("; this build leaves services out (LIBAWS_SERVICES)");
    }
    Error::invalid("UnknownService", message)
}

/// The deflated block of a service.
pub(super) fn block(info: &ServiceInfo) -> &'static [u8] {
    ARCHIVE.get(info.block.0 as usize..info.block.1 as usize).unwrap_or(&[])
}
