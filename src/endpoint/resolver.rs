//! A client's way from parameters to endpoints.

use super::cache::{self, Cache};
use super::evaluate::{Evaluation, refusal};
use super::explain::{self, Explanation};
use super::params::{Builtin, Parameter, Params};
use super::partition::Partitions;
use super::program::Program;
use super::result::Endpoint;
use crate::error::Result;
use crate::model::Service;
use crate::runtime::Mutex;
use std::sync::Arc;

/// Resolves endpoints by one service's rules and remembers them. Cheap to share
/// between threads; one per client.
#[derive(Debug)]
pub struct Resolver {
    program: Program,
    partitions: &'static Partitions,
    /// The slots that the outcome depends on.
    keys: Box<[u32]>,
    cache: Mutex<Cache>,
}

impl Resolver {
    /// A resolver for a service, over the partitions that the library comes with.
    pub fn of(service: &Service) -> Result<Resolver> {
        Ok(Resolver::new(Program::parse(service.rules().clone())?, Partitions::embedded()?))
    }

    /// A resolver with nothing remembered.
    pub fn new(program: Program, partitions: &'static Partitions) -> Resolver {
        let parameters = program.parameters().iter().enumerate();
        let keys = parameters.filter(|(_, p)| p.referenced || p.required).map(|(slot, _)| slot as u32);
        Resolver { keys: keys.collect(), program, partitions, cache: Mutex::default() }
    }

    /// The parameters, by slot.
    pub fn params(&self) -> &[Parameter] {
        self.program.parameters()
    }

    /// The slot of a parameter.
    pub fn slot(&self, name: &str) -> Option<usize> {
        self.program.slot(name)
    }

    /// The partition data in use.
    pub fn partitions(&self) -> &'static Partitions {
        self.partitions
    }

    /// Room for the values of one call.
    pub fn values<'a>(&self) -> Params<'a> {
        Params::new(self.params().len())
    }

    /// The endpoint for these values. A rule that refuses them gives an error
    /// with the rule's own message; errors are not remembered.
    pub fn resolve(&self, params: &Params<'_>) -> Result<Arc<Endpoint>> {
        let hash = cache::hash(&self.keys, params);
        if let Some(found) = self.cache.lock().find(hash, &self.keys, params) {
            return Ok(found);
        }
        self.check(params)?;
        let endpoint = Arc::new(Evaluation::run(&self.program, self.partitions, params, &mut ())?);
        self.cache.lock().keep(hash, &self.keys, params, endpoint.clone());
        Ok(endpoint)
    }

    /// The same with the way that the rules took, see [`Explanation`]. Nothing is kept of it.
    pub fn explain(&self, params: &Params<'_>) -> Explanation {
        let cached = self.cache.lock().find(cache::hash(&self.keys, params), &self.keys, params).is_some();
        let mut trail = explain::Steps::default();
        let result = self.check(params).and_then(|()| {
            let run = Evaluation::run(&self.program, self.partitions, params, &mut trail)?;
            Ok(Arc::new(run))
        });
        Explanation { cached, steps: trail.told(&self.program), result }
    }

    /// That every value is of its parameter's type, and that none is missing.
    fn check(&self, params: &Params<'_>) -> Result<()> {
        for (slot, parameter) in self.params().iter().enumerate() {
            let (name, ty) = (&parameter.name, parameter.ty);
            match params.value(slot) {
                Some(value) if value.ty() != ty => {
                    let given = value.ty();
                    return Err(refusal(format!(
                        "the endpoint parameter {name} is {given:?} but must be {ty:?}"
                    )));
                }
                None if parameter.required && parameter.default.is_none() => {
                    return Err(missing(parameter));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The words are those that the rule sets themselves use for a missing region.
fn missing(parameter: &Parameter) -> crate::error::Error {
    match parameter.builtin {
        Some(Builtin::Region) => refusal("Invalid Configuration: Missing Region"),
        _ => refusal(format!("Invalid Configuration: Missing {}", parameter.name)),
    }
}
