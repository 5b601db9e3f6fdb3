//! How much stack the calling thread has left.
//!
//! A call that is waited for runs on the thread that waits, which is a caller's: programs have
//! threads of 64 KiB, and fibers whose stack is none of the thread's. A TLS handshake would not fit there, and an overflow
//! is nobody's error message. So it is looked how much room there is, and where that is unknown there is none.

use std::cell::Cell;

/// What a call takes, handshake and deep answers included, with as much again to spare.
const ENOUGH: usize = 256 << 10;

thread_local! {
    /// The lowest address of the thread's own stack and the one above it, once asked for.
    static BOUNDS: Cell<Option<(usize, usize)>> = const { Cell::new(None) };
}

/// Whether a call can run on what is left of this thread's stack.
pub(super) fn has_room() -> bool {
    let mark = 0u8;
    let here = std::ptr::from_ref(&mark) as usize;
    let known = BOUNDS.try_with(|bounds| match bounds.get() {
        Some(known) => known,
        None => {
            let found = bounds_of_thread().unwrap_or((0, 0));
            bounds.set(Some(found));
            found
        }
    });
    // On a fiber's stack this is outside of the thread's.
    known.is_ok_and(|(low, high)| (low..high).contains(&here) && here - low >= ENOUGH)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn bounds_of_thread() -> Option<(usize, usize)> {
    let mut attributes = std::mem::MaybeUninit::<libc::pthread_attr_t>::uninit();
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: the attributes are written by the first call before the others use them, and destroyed once.
    unsafe {
        if libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) != 0 {
            return None;
        }
        let got = libc::pthread_attr_getstack(attributes.as_ptr(), &mut low, &mut size);
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
        (got == 0).then_some((low as usize, low as usize + size))
    }
}

#[cfg(target_vendor = "apple")]
fn bounds_of_thread() -> Option<(usize, usize)> {
    // SAFETY: both ask about the thread that runs, which is there.
    let (high, size) = unsafe {
        let this = libc::pthread_self();
        (libc::pthread_get_stackaddr_np(this) as usize, libc::pthread_get_stacksize_np(this))
    };
    Some((high.checked_sub(size)?, high))
}

#[cfg(windows)]
fn bounds_of_thread() -> Option<(usize, usize)> {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetCurrentThreadStackLimits(low: *mut usize, high: *mut usize);
    }
    let (mut low, mut high) = (0, 0);
    // SAFETY: both places are there to be written.
    unsafe { GetCurrentThreadStackLimits(&mut low, &mut high) };
    Some((low, high))
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple", windows)))]
fn bounds_of_thread() -> Option<(usize, usize)> {
    None
}

#[cfg(test)]
mod tests {
    use super::has_room;
    use std::thread::Builder;

    #[test]
    fn a_small_stack_has_no_room_and_a_usual_one_has() {
        let ask = |size: usize| Builder::new().stack_size(size).spawn(has_room).unwrap().join().unwrap();
        assert!(!ask(128 << 10));
        assert!(ask(2 << 20));
    }
}
