//! Connections opened ahead of the requests that will use them.
//!
//! The first call to a host pays for a look-up, a TCP connection and a TLS handshake: three journeys or
//! more before its own. Whoever knows that calls will come can have that done before.
//! What is opened waits in the pool like any connection that was used, and ends like one, so
//! that no more are opened than the pool keeps. The first comes alone: where its server chooses HTTP/2
//! one is all that is needed, and the others resume its TLS session.

use super::message::{Limits, WarmFuture};
use super::transport::{Opened, Shared, Versions};
use crate::error::{Error, Result};
use std::sync::Arc;
use tokio::task::JoinSet;

/// Opens connections to a host until `count` wait there, or as many as are kept; gives how many do.
pub(super) fn warm(
    shared: &Arc<Shared>,
    https: bool,
    authority: &str,
    count: usize,
    limits: Limits,
) -> WarmFuture<'static> {
    let (shared, authority) = (shared.clone(), authority.to_owned());
    Box::pin(async move {
        let versions = shared.versions(https, &authority, false)?;
        let count = count.min(shared.pool.capacity());
        if count == 0 {
            return Ok(0);
        }
        if versions != Versions::One && shared.lines.take(https, &authority).is_some() {
            return Ok(1);
        }
        let mut there = shared.pool.waiting(https, &authority);
        if there == 0 {
            match shared.open(https, &authority, limits, None, versions).await? {
                Opened::Two(_) => return Ok(1),
                Opened::One(conn) => shared.pool.put(conn),
            }
            there = 1;
        }
        let mut opening: JoinSet<Result<()>> = JoinSet::new();
        for _ in there..count {
            let (shared, authority) = (shared.clone(), authority.clone());
            opening.spawn(async move {
                if let Opened::One(conn) = shared.open(https, &authority, limits, None, versions).await? {
                    shared.pool.put(conn);
                }
                Ok(())
            });
        }
        while let Some(opened) = opening.join_next().await {
            opened.map_err(|e| Error::transport("connect", format!("warming up was broken off: {e}")))??;
        }
        Ok(shared.pool.waiting(https, &authority))
    })
}
