//! A block of text at a glance: where it stops being plain.
//!
//! In a string of JSON that is at a quote, a backslash or a control character; in XML at markup, a reference or
//! a carriage return. All bytes of a block are looked at together: in one register of the processor
//! where it has such, SSE2's on x86-64 and NEON's on ARM.

use wide::u8x16;

/// The bytes that are looked at together.
pub(crate) const WIDTH: usize = 16;

/// The place of the first byte of a block that is not plain.
#[inline(always)]
pub(crate) fn stop(block: &[u8; WIDTH]) -> Option<usize> {
    let bytes = u8x16::new(*block);
    let quotes = bytes.cmp_eq(u8x16::splat(b'"'));
    let escapes = bytes.cmp_eq(u8x16::splat(b'\\'));
    // No larger than 0x1F: the smaller of both is the byte itself.
    let control = bytes.min(u8x16::splat(0x1F)).cmp_eq(bytes);
    first(quotes | escapes | control)
}

/// The place of the first of three bytes in a block.
#[inline(always)]
pub(crate) fn first_of(block: &[u8; WIDTH], [a, b, c]: [u8; 3]) -> Option<usize> {
    let bytes = u8x16::new(*block);
    let is = |b| bytes.cmp_eq(u8x16::splat(b));
    first(is(a) | is(b) | is(c))
}

/// The place of the first byte that a comparison was true of.
#[inline(always)]
fn first(marked: u8x16) -> Option<usize> {
    let found = marked.move_mask();
    (found != 0).then(|| found.trailing_zeros() as usize)
}

/// The same as [`stop`] of eight bytes, in a general register.
#[inline(always)]
pub(crate) fn stop_of_eight(block: &[u8; 8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(*block);
    // Flipping this bit puts the quote (0x22) at 0x20, next to the control characters.
    let ends = word ^ (ONES * 0x02);
    let escape = word ^ (ONES * b'\\' as u64);
    // Only the lowest high bit is exact: a borrow may mark bytes above it.
    let found = (ends.wrapping_sub(ONES * 0x21) & !ends | escape.wrapping_sub(ONES) & !escape) & HIGH;
    (found != 0).then(|| (found.trailing_zeros() / 8) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place() {
        for b in 0..=255u8 {
            let stops = b == b'"' || b == b'\\' || b < 0x20;
            for at in 0..WIDTH {
                for around in [b'a', 0x7F, 0xFF, b' ', b'#', b'!'] {
                    let mut block = [around; WIDTH];
                    block[at] = b;
                    assert_eq!(stop(&block), stops.then_some(at), "{b} at {at} among {around}");
                    // What follows the first is nobody's concern.
                    block[WIDTH - 1] = b'"';
                    assert_eq!(stop(&block), Some(if stops { at } else { WIDTH - 1 }));
                }
            }
            let mut block = [b'.'; WIDTH];
            block[7] = b;
            let seven = (b"<&\r".contains(&b)).then_some(7);
            assert_eq!(first_of(&block, *b"<&\r"), seven, "{b}");
            for at in 0..8 {
                let mut block = [b'a'; 8];
                block[at] = b;
                assert_eq!(stop_of_eight(&block), stops.then_some(at));
            }
        }
    }
}
