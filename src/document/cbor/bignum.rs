//! Integers of any length, between bytes and decimal digits.
//!
//! Only what tags 2, 3 and 4 need. Both ways take quadratic time, so the
//! length is capped: far above what any service computes with.

/// The most bytes of a bignum that is read or written: 2,466 digits.
pub(super) const MAX_BYTES: usize = 1024;

const LIMB: u64 = 1_000_000_000;

/// The digits of a big-endian integer; of its negative twin `-1 - n` if `negative`.
pub(super) fn decimal(bytes: &[u8], negative: bool) -> String {
    // Limbs of nine digits, the lowest first.
    let mut limbs: Vec<u32> = Vec::with_capacity(bytes.len() / 3 + 1);
    for &byte in bytes {
        carry(&mut limbs, 256, byte as u64);
    }
    if negative {
        carry(&mut limbs, 1, 1);
    }
    let mut text = String::from(if negative { "-" } else { "" });
    match limbs.split_last() {
        None => text.push('0'),
        Some((high, rest)) => {
            text += &high.to_string();
            rest.iter().rev().for_each(|limb| text += &format!("{limb:09}"));
        }
    }
    text
}

/// Multiplies and adds. There is never a limb of 0 on top.
fn carry(limbs: &mut Vec<u32>, factor: u64, plus: u64) {
    let mut over = plus;
    for limb in limbs.iter_mut() {
        over += *limb as u64 * factor;
        *limb = (over % LIMB) as u32;
        over /= LIMB;
    }
    if over > 0 {
        limbs.push(over as u32);
    }
}

/// The big-endian bytes of decimal digits, without zeros in front; less one if `negative`, as
/// the encoding of a negative integer wants. None if there are too many.
pub(super) fn bytes(digits: &[u8], negative: bool) -> Option<Vec<u8>> {
    if digits.len() > MAX_BYTES * 12 / 5 {
        return None;
    }
    let mut low_first: Vec<u8> = Vec::with_capacity(digits.len() / 2 + 1);
    for digit in digits {
        let mut over = (digit - b'0') as u32;
        for byte in low_first.iter_mut() {
            over += *byte as u32 * 10;
            *byte = over as u8;
            over >>= 8;
        }
        if over > 0 {
            low_first.push(over as u8);
        }
    }
    if negative {
        for byte in low_first.iter_mut() {
            let borrowed = *byte == 0;
            *byte = byte.wrapping_sub(1);
            if !borrowed {
                break;
            }
        }
        while low_first.last() == Some(&0) {
            low_first.pop();
        }
    }
    low_first.reverse();
    Some(low_first)
}
