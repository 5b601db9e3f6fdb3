//! The endpoints of a client's last calls.
//!
//! Of what the rules look at, most stands still while a client lives: its region, its flags, its base
//! endpoint. What moves from call to call is a member or two of the input, and whose credentials
//! they are. So a call whose moving values are those of one before goes where that one went, and the
//! rest need not be gathered. Rules alone fill this: what a caller's own resolver says is its affair.

use super::plan::OpPlan;
use crate::document::Value as Input;
use crate::endpoint::{Endpoint, Settings, Value};
use crate::error::Result;
use crate::runtime::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;

/// How many are remembered: the operations and buckets that a client goes to by turns.
const MOST: usize = 8;

/// Where the last calls went, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Places(Mutex<VecDeque<Place>>);

#[derive(Debug)]
struct Place {
    plan: Arc<OpPlan>,
    /// Another region than the client's.
    region: Option<Arc<str>>,
    moving: Box<[Option<Value<'static>>]>,
    endpoint: Arc<Endpoint>,
}

impl Places {
    /// Where a call of this plan goes: where one with the same moving values went, or what `resolve` says.
    pub fn of(
        &self,
        plan: &Arc<OpPlan>,
        region: Option<&Arc<str>>,
        input: Input<'_>,
        settings: &impl Settings,
        resolve: impl FnOnce() -> Result<Arc<Endpoint>>,
    ) -> Result<Arc<Endpoint>> {
        let moving = || plan.binding.moving(input, settings);
        let same = |place: &&Place| {
            Arc::ptr_eq(&place.plan, plan)
                && place.region.as_ref() == region
                && moving().zip(&place.moving).all(|(v, known)| v.as_ref() == known.as_ref())
        };
        if let Some(known) = self.0.lock().iter().find(same) {
            return Ok(known.endpoint.clone());
        }
        let endpoint = resolve()?;
        let place = Place {
            plan: plan.clone(),
            region: region.cloned(),
            moving: moving().map(|v| v.map(Value::into_owned)).collect(),
            endpoint: endpoint.clone(),
        };
        let mut places = self.0.lock();
        if places.len() == MOST {
            places.pop_front();
        }
        places.push_back(place);
        Ok(endpoint)
    }
}
