//! Times to text.

use super::{DAY, FIRST, LAST, date_of};
use std::fmt;

/// A time before year 1 or after year 9999, which dates cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the time is not within the years 1 to 9999")
    }
}

impl std::error::Error for OutOfRange {}

/// `2015-01-25T08:00:00Z`, with a fraction of up to six digits if there is one: services
/// take no more than microseconds, so what is finer is cut off.
pub fn format_iso8601(secs: i64, nanos: u32, out: &mut Vec<u8>) -> Result<(), OutOfRange> {
    out.extend_from_slice(&date_time(secs)?);
    fraction(nanos / 1000 * 1000, out);
    out.push(b'Z');
    Ok(())
}

/// `2015-01-25T08:00:00+00:00`, the form of the AWS CLI's output: six digits of fraction if
/// there is one, nine if six would lose some.
pub fn format_iso8601_offset(secs: i64, nanos: u32, out: &mut Vec<u8>) -> Result<(), OutOfRange> {
    out.extend_from_slice(&date_time(secs)?);
    if nanos != 0 {
        let digits = nine(nanos);
        out.push(b'.');
        out.extend_from_slice(if nanos.is_multiple_of(1000) { &digits[..6] } else { &digits });
    }
    out.extend_from_slice(b"+00:00");
    Ok(())
}

/// `Sun, 25 Jan 2015 08:00:00 GMT`: whole seconds, as HTTP has it.
pub fn format_http_date(secs: i64, out: &mut Vec<u8>) -> Result<(), OutOfRange> {
    const WEEKDAYS: &[u8] = b"ThuFriSatSunMonTueWed";
    const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let iso = date_time(secs)?;
    let weekday = secs.div_euclid(DAY).rem_euclid(7) as usize * 3;
    let month = ((iso[5] - b'0') as usize * 10 + (iso[6] - b'0') as usize - 1) * 3;
    let mut text = *b"www, dd mmm yyyy hh:mm:ss GMT";
    text[0..3].copy_from_slice(&WEEKDAYS[weekday..weekday + 3]);
    text[5..7].copy_from_slice(&iso[8..10]);
    text[8..11].copy_from_slice(&MONTHS[month..month + 3]);
    text[12..16].copy_from_slice(&iso[0..4]);
    text[17..25].copy_from_slice(&iso[11..19]);
    out.extend_from_slice(&text);
    Ok(())
}

/// `1422172800`, with a fraction if there is one; before 1970 the fraction counts forward
/// from the seconds that are written.
pub fn format_epoch(secs: i64, nanos: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(secs).as_bytes());
    fraction(nanos, out);
}

/// `20150125T080000Z`, for signing. Times out of range are brought to the nearest that is in it.
pub fn format_basic(secs: i64) -> [u8; 16] {
    let mut text = *b"yyyymmddThhmmssZ";
    if let Ok(iso) = date_time(secs.clamp(FIRST, LAST)) {
        text[0..4].copy_from_slice(&iso[0..4]);
        text[4..6].copy_from_slice(&iso[5..7]);
        text[6..8].copy_from_slice(&iso[8..10]);
        text[9..11].copy_from_slice(&iso[11..13]);
        text[11..13].copy_from_slice(&iso[14..16]);
        text[13..15].copy_from_slice(&iso[17..19]);
    }
    text
}

/// `2015-01-25T08:00:00`
fn date_time(secs: i64) -> Result<[u8; 19], OutOfRange> {
    if !(FIRST..=LAST).contains(&secs) {
        return Err(OutOfRange);
    }
    let (year, month, day) = date_of(secs.div_euclid(DAY));
    let of_day = secs.rem_euclid(DAY) as u32;
    let mut text = *b"yyyy-mm-ddThh:mm:ss";
    two(&mut text[0..2], year as u32 / 100);
    two(&mut text[2..4], year as u32 % 100);
    two(&mut text[5..7], month);
    two(&mut text[8..10], day);
    two(&mut text[11..13], of_day / 3600);
    two(&mut text[14..16], of_day / 60 % 60);
    two(&mut text[17..19], of_day % 60);
    Ok(text)
}

fn two(to: &mut [u8], v: u32) {
    to[0] = b'0' + (v / 10) as u8;
    to[1] = b'0' + (v % 10) as u8;
}

fn nine(mut nanos: u32) -> [u8; 9] {
    let mut digits = [b'0'; 9];
    for d in digits.iter_mut().rev() {
        *d += (nanos % 10) as u8;
        nanos /= 10;
    }
    digits
}

/// A point and the digits, without zeros at the end; nothing for 0.
fn fraction(nanos: u32, out: &mut Vec<u8>) {
    if nanos == 0 {
        return;
    }
    let digits = nine(nanos);
    let len = digits.iter().rposition(|&d| d != b'0').map_or(0, |last| last + 1);
    out.push(b'.');
    out.extend_from_slice(&digits[..len]);
}
