//! Servers that move: names that come to have other addresses.
//!
//! A connection that works is used again and again, and would stay with an old server for as long as
//! that one answers. So a name in use is looked up again every few seconds, beside the calls. When
//! it has had the same addresses three times in a row, connections to any other are not used any more. Names
//! whose answers change with every look, as those of S3 and DynamoDB, never come to that, and
//! keep their connections.

use super::connect::Resolver;
use super::lookup::lookup;
use crate::document::order;
use crate::runtime::Mutex;
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::Instant;

/// How often it must have the same addresses.
const TIMES: u32 = 3;

/// Names that are remembered, at most.
const MOST: usize = 1024;

/// The names of a transport's connections.
#[derive(Debug, Default)]
pub(super) struct Names(Mutex<HashMap<Box<str>, Arc<Home>>>);

/// Where a name leads.
#[derive(Debug)]
pub(super) struct Home {
    born: Instant,
    /// Milliseconds after `born`.
    looked: AtomicU64,
    settled: AtomicBool,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    addresses: Vec<IpAddr>,
    times: u32,
}

/// A connection's name, and the address that it leads to.
#[derive(Debug, Clone)]
pub(super) struct Place {
    home: Arc<Home>,
    address: IpAddr,
}

impl Names {
    /// The place of a new connection; an address is its own name and needs none.
    pub(super) fn place(&self, host: &str, address: IpAddr) -> Option<Place> {
        let mut names = self.0.lock();
        if let Some(home) = names.get(host) {
            return Some(Place { home: home.clone(), address });
        }
        if names.len() >= MOST {
            names.clear();
        }
        let home = Arc::new(Home {
            born: Instant::now(),
            looked: AtomicU64::new(0),
            settled: AtomicBool::new(false),
            found: Mutex::default(),
        });
        names.insert(host.into(), home.clone());
        Some(Place { home, address })
    }
}

impl Place {
    /// Whether the name leads elsewhere by now.
    pub(super) fn has_moved(&self) -> bool {
        self.home.settled.load(Relaxed) && !self.home.found.lock().addresses.contains(&self.address)
    }

    /// Whether it is time to look the name up again.
    pub(super) fn is_due(&self, every: Duration) -> bool {
        let passed = self.home.now().saturating_sub(self.home.looked.load(Relaxed));
        passed >= every.as_millis() as u64
    }

    /// Looks the name up again; not here and now, but beside what goes on.
    pub(super) fn look(&self, host: &str, port: u16, resolver: Option<Arc<dyn Resolver>>, runtime: &Handle) {
        let home = &self.home;
        // Of several that come at once, one looks.
        let (last, now) = (home.looked.load(Relaxed), home.now());
        if home.looked.compare_exchange(last, now, Relaxed, Relaxed).is_err() {
            return;
        }
        let (home, host) = (home.clone(), host.to_owned());
        runtime.spawn(async move {
            let found = match resolver {
                Some(resolver) => resolver.resolve(&host, port).await,
                None => lookup(&host, port).await,
            };
            if let Ok(found) = found {
                home.note(found);
            }
        });
    }
}

impl Home {
    fn now(&self) -> u64 {
        self.born.elapsed().as_millis() as u64
    }

    fn note(&self, found: Vec<SocketAddr>) {
        let mut addresses: Vec<IpAddr> = found.iter().map(SocketAddr::ip).collect();
        order::sort_by(&mut addresses, IpAddr::cmp);
        addresses.dedup();
        if addresses.is_empty() {
            return;
        }
        let mut last = self.found.lock();
        match last.addresses == addresses {
            true => last.times = last.times.saturating_add(1),
            false => *last = Found { addresses, times: 1 },
        }
        self.settled.store(last.times >= TIMES, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(n: u8) -> IpAddr {
        [10, 0, 0, n].into()
    }

    #[test]
    fn a_name_must_stay_the_same_for_a_while() {
        let names = Names::default();
        let place = names.place("h", ip(1)).unwrap();
        let note = |n: u8| place.home.note(vec![SocketAddr::new(ip(n), 80)]);
        for n in [1, 1, 2, 3, 2, 2] {
            note(n);
            assert!(!place.has_moved());
        }
        note(2);
        assert!(place.has_moved());
        assert!(!names.place("h", ip(2)).unwrap().has_moved());
        note(9);
        assert!(!place.has_moved(), "answers that change are no move");
    }
}
