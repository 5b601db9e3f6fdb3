//! Randomness: from the system for secrets, from a small buffer for ids.
//!
//! Every call carries an invocation id and every retry a jitter; asking the
//! system for sixteen bytes at a time would be a system call each. A buffer per
//! thread serves them. A forked child must never repeat its parent's ids, so the
//! buffer belongs to one process: it is thrown away when the fork count moved,
//! or, where no fork handler reports here, when the process id did.

use super::provider::rand::{SecureRandom, SystemRandom};
use super::sha256;
use crate::error::{Error, Result, Status};
use std::cell::RefCell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Bytes from the system's generator, fit for keys.
pub fn random_bytes(out: &mut [u8]) -> Result<()> {
    SystemRandom::new().fill(out).map_err(|_| {
        Error::new(Status::Other, "NoRandomness", "the system's random number generator failed").at("random")
    })
}

/// A random UUID (version 4) as text.
pub fn uuid_v4() -> [u8; 36] {
    let mut b = pooled::<16>();
    b[6] = b[6] & 0x0f | 0x40;
    b[8] = b[8] & 0x3f | 0x80;
    /// Where each byte's two digits stand.
    const PLACES: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut out = [b'-'; 36];
    for (byte, at) in b.iter().zip(PLACES) {
        out[at] = HEX[usize::from(byte >> 4)];
        out[at + 1] = HEX[usize::from(byte & 15)];
    }
    out
}

/// A number from 0 up to, not including, 1, for jitter.
pub fn unit_random() -> f64 {
    // The 53 bits that a double holds exactly.
    (u64::from_ne_bytes(pooled::<8>()) >> 11) as f64 / (1u64 << 53) as f64
}

/// To be called once when a fork handler is installed and by that handler in each
/// child. It spares every id the system call that asks for the process id.
pub fn forked() {
    FORKS.fetch_add(1, Ordering::Relaxed);
}

/// How often [`forked`] was called: 0 is "no handler".
static FORKS: AtomicU64 = AtomicU64::new(0);

struct Pool {
    bytes: [u8; 512],
    left: usize,
    owner: u64,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; 512], left: 0, owner: 0 }) };
}

/// Who may use a filled buffer: this process since its last fork.
fn owner() -> u64 {
    match FORKS.load(Ordering::Relaxed) {
        0 => 1 << 63 | u64::from(std::process::id()),
        n => n,
    }
}

fn pooled<const N: usize>() -> [u8; N] {
    let mut out = [0; N];
    let done = POOL.try_with(|pool| {
        let mut p = pool.borrow_mut();
        let owner = owner();
        if p.left < N || p.owner != owner {
            fill(&mut p.bytes);
            p.left = p.bytes.len();
            p.owner = owner;
        }
        let from = p.left - N;
        let to = p.left;
        out.copy_from_slice(&p.bytes[from..to]);
        p.left = from;
    });
    // The thread is ending and its buffer is gone.
    if done.is_err() {
        fill(&mut out);
    }
    out
}

/// Fills from the system, and should that fail, with what is at least unique:
/// ids and jitter need no secrecy, and a call need not fail for them.
fn fill(out: &mut [u8]) {
    if random_bytes(out).is_ok() {
        return;
    }
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_nanos());
    for piece in out.chunks_mut(32) {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut seed = [0; 32];
        seed[..16].copy_from_slice(&now.to_le_bytes());
        seed[16..24].copy_from_slice(&count.to_le_bytes());
        seed[24..28].copy_from_slice(&std::process::id().to_le_bytes());
        piece.copy_from_slice(&sha256(&seed)[..piece.len()]);
    }
}
