//! A second Rust static library: the runtime inside libaws.a must not meet this one's.

/// Uses the allocator, formatting and unwinding, which both copies of std bring.
#[unsafe(no_mangle)]
pub extern "C" fn beside(x: i32) -> i32 {
    let caught = std::panic::catch_unwind(|| assert!(format!("{x}").is_empty()));
    if caught.is_err() { x * 2 + 2 } else { 0 }
}
