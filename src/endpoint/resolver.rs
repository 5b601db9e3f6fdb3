//! A client's way from parameters to endpoints.
//!
//! What was read of a service's rules is some ten kilobytes, and the same for all of its clients: they share it for as
//! long as one of them lives. What each remembers of its own calls is its own.

use super::cache::{self, Cache};
use super::evaluate::{Evaluation, refusal};
use super::explain::{self, Explanation};
use super::params::{Builtin, Parameter, Params};
use super::partition::Partitions;
use super::program::Program;
use super::result::Endpoint;
use crate::error::Result;
use crate::model::Service;
use crate::runtime::{Mutex, steady};
use bytes::Bytes;
use std::sync::{Arc, Weak};

/// Resolves endpoints by one service's rules and remembers them. Cheap to share
/// between threads; one per client.
#[derive(Debug)]
pub struct Resolver {
    rules: Arc<Rules>,
    partitions: &'static Partitions,
    cache: Mutex<Cache>,
}

/// What was read.
#[derive(Debug)]
struct Rules {
    /// What it was read from. While it is held nothing else can be where it is, so its address tells it.
    source: Bytes,
    program: Program,
    /// The slots that the outcome depends on.
    keys: Box<[u32]>,
}

/// Those in use.
static SHARED: Mutex<Vec<Weak<Rules>>> = Mutex::new(Vec::new());

impl Rules {
    fn new(source: Bytes, program: Program) -> Rules {
        let parameters = program.parameters().iter().enumerate();
        let keys = parameters.filter(|(_, p)| p.referenced || p.required).map(|(slot, _)| slot as u32);
        Rules { keys: keys.collect(), source, program }
    }

    /// Those of a service, read unless a client has them.
    fn of(service: &Service) -> Result<Arc<Rules>> {
        let source = service.rules();
        let same = |rules: &Arc<Rules>| {
            (rules.source.as_ptr(), rules.source.len()) == (source.as_ptr(), source.len())
        };
        let _steady = steady();
        let mut shared = SHARED.lock();
        if let Some(found) = shared.iter().filter_map(Weak::upgrade).find(same) {
            return Ok(found);
        }
        let made = Arc::new(Rules::new(source.clone(), Program::parse(source.clone())?));
        shared.retain(|rules| rules.strong_count() > 0);
        shared.push(Arc::downgrade(&made));
        Ok(made)
    }
}

impl Resolver {
    /// A resolver for a service, over the partitions that the library comes with.
    pub fn of(service: &Service) -> Result<Resolver> {
        Ok(Resolver::over(Rules::of(service)?, Partitions::embedded()?))
    }

    /// A resolver with nothing remembered.
    pub fn new(program: Program, partitions: &'static Partitions) -> Resolver {
        Resolver::over(Arc::new(Rules::new(Bytes::new(), program)), partitions)
    }

    fn over(rules: Arc<Rules>, partitions: &'static Partitions) -> Resolver {
        Resolver { rules, partitions, cache: Mutex::default() }
    }

    /// The parameters, by slot.
    pub fn params(&self) -> &[Parameter] {
        self.rules.program.parameters()
    }

    /// The slot of a parameter.
    pub fn slot(&self, name: &str) -> Option<usize> {
        self.rules.program.slot(name)
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
        let hash = cache::hash(&self.rules.keys, params);
        if let Some(found) = self.cache.lock().find(hash, &self.rules.keys, params) {
            return Ok(found);
        }
        self.check(params)?;
        let endpoint = Arc::new(Evaluation::run(&self.rules.program, self.partitions, params, &mut ())?);
        self.cache.lock().keep(hash, &self.rules.keys, params, endpoint.clone());
        Ok(endpoint)
    }

    /// The same with the way that the rules took, see [`Explanation`]. Nothing is kept of it.
    pub fn explain(&self, params: &Params<'_>) -> Explanation {
        let cached =
            self.cache.lock().find(cache::hash(&self.rules.keys, params), &self.rules.keys, params).is_some();
        let mut trail = explain::Steps::default();
        let result = self.check(params).and_then(|()| {
            let run = Evaluation::run(&self.rules.program, self.partitions, params, &mut trail)?;
            Ok(Arc::new(run))
        });
        Explanation { cached, steps: trail.told(&self.rules.program), result }
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
