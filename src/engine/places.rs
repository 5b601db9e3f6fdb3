//! The endpoints of a client's last calls.
//!
//! Of what the rules look at, most stands still while a client lives: its region, its flags, its base
//! endpoint. What moves from call to call is a member or two of the input, and whose credentials
//! they are. So a call whose moving values are those of one before goes where that one went, and the
//! rest need not be gathered. Rules alone fill this: what a caller's own resolver says is its affair.

use super::plan::OpPlan;
use crate::document::Value as Input;
use crate::endpoint::{Endpoint, Settings, Value};
use crate::runtime::Mutex;
use std::sync::Arc;

/// How many are remembered: the operations and buckets that a client goes to by turns.
const MOST: usize = 8;

/// Where the last calls went.
#[derive(Debug, Default)]
pub(super) struct Places(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    places: Vec<Place>,
    /// Which makes room next.
    next: usize,
}

#[derive(Debug)]
struct Place {
    plan: Arc<OpPlan>,
    /// Another region than the client's.
    region: Option<Arc<str>>,
    moving: Box<[Option<Value<'static>>]>,
    endpoint: Arc<Endpoint>,
}

impl Places {
    /// Where a call of this plan went with the same moving values.
    pub fn find(
        &self,
        plan: &Arc<OpPlan>,
        region: Option<&Arc<str>>,
        input: Input<'_>,
        settings: &impl Settings,
    ) -> Option<Arc<Endpoint>> {
        let known = self.0.lock();
        let same = |place: &&Place| {
            Arc::ptr_eq(&place.plan, plan)
                && place.region.as_deref() == region.map(|r| &**r)
                && plan
                    .binding
                    .moving(input, settings)
                    .zip(&place.moving)
                    .all(|(v, known)| v.as_ref() == known.as_ref())
        };
        known.places.iter().find(same).map(|place| place.endpoint.clone())
    }

    /// Remembers where a call goes.
    pub fn keep(
        &self,
        plan: &Arc<OpPlan>,
        region: Option<&Arc<str>>,
        input: Input<'_>,
        settings: &impl Settings,
        endpoint: &Arc<Endpoint>,
    ) {
        let moving = plan.binding.moving(input, settings).map(|v| v.map(Value::into_owned)).collect();
        let place = Place { plan: plan.clone(), region: region.cloned(), moving, endpoint: endpoint.clone() };
        let mut known = self.0.lock();
        match known.places.len() < MOST {
            true => known.places.push(place),
            false => {
                let at = known.next % MOST;
                known.next = at + 1;
                known.places[at] = place;
            }
        }
    }
}
