//! Loads a service from model files at run time.
//!
//! For services that this build does not hold: private ones, previews, newer
//! models. The documents are packed in memory by the same code that packs the
//! embedded ones, so nothing behaves differently; only, what is not known in them
//! is passed over, since a file may be newer than the library.

use super::Service;
use crate::error::{Error, Result};
use packer::{Source, keys, smithy, source::Value};

/// The JSON documents of a service. Only `service` is a must.
#[derive(Debug, Clone, Copy, Default)]
pub struct Documents<'a> {
    /// The name of the model: `dynamodb`. Corrections that are known for a service go by it.
    pub name: &'a str,
    /// The model: botocore's `service-2.json`, or a Smithy JSON model, which holds the other documents too.
    pub service: &'a [u8],
    /// `paginators-1.json`
    pub paginators: Option<&'a [u8]>,
    /// `waiters-2.json`
    pub waiters: Option<&'a [u8]>,
    /// `endpoint-rule-set-1.json`
    pub rules: Option<&'a [u8]>,
}

impl Service {
    /// A service from the documents of its model. Fails with `InvalidModel`, saying which place is wrong.
    pub fn from_json(documents: &Documents<'_>) -> Result<Service> {
        let invalid = |why: String| Error::invalid("InvalidModel", why);
        let source = source(documents).map_err(invalid)?;
        Service::from_packed(&packer::pack(&source).map_err(invalid)?)
    }
}

fn source(d: &Documents<'_>) -> std::result::Result<Source, String> {
    let json = |file: &str, bytes: &[u8]| {
        packer::source::parse(bytes).map_err(|e| format!("{} {file}: {e}", d.name))
    };
    let optional = |file: &str, bytes: Option<&[u8]>| bytes.map(|b| json(file, b)).transpose();
    let mut service: Value = json("service model", d.service)?;
    let mut source = if smithy::is_smithy(&service) {
        smithy::source(d.name, &service).map_err(|e| format!("{}: {e}", d.name))?
    } else {
        keys::prune(&mut service);
        Source { name: d.name.to_owned(), service, ..Source::default() }
    };
    source.paginators = optional("paginators", d.paginators)?.or(source.paginators);
    source.waiters = optional("waiters", d.waiters)?.or(source.waiters);
    source.rules = optional("endpoint rules", d.rules)?.or(source.rules);
    Ok(source)
}
