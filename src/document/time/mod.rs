//! Points in time, as the services write and read them.
//!
//! A time is a pair: seconds since 1970 and the nanoseconds counted *forward*
//! from them, so half a second before 1970 is `(-1, 500_000_000)`. Services use
//! three texts for it (ISO 8601, HTTP dates, epoch seconds), and signing a
//! fourth. Formatting is exact about its one form; parsing takes what services
//! are known to send: offsets, missing zones, fractions, exponents.
//!
//! Epoch seconds before 1970 have a trap. Smithy's text form is the pair
//! with a point between, so `-1.5` is half a second *after* -1. The functions
//! on text do so; those on doubles ([`from_f64`], [`to_f64`]) are plain arithmetic.

mod format;
mod parse;

pub use format::{
    OutOfRange, format_basic, format_epoch, format_http_date, format_iso8601, format_iso8601_offset,
};
pub use parse::{parse_any, parse_epoch, parse_http_date, parse_iso8601};

pub(crate) const NANOS: u32 = 1_000_000_000;
const DAY: i64 = 86_400;

/// The first second of year 1 and the last of year 9999: what dates can say.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

/// The time of a double of epoch seconds: that of its shortest decimal, since a sender
/// that wrote `1.1` meant it. None for NaN, the infinities and what 64 bits do not hold.
pub fn from_f64(seconds: f64) -> Option<(i64, u32)> {
    if !seconds.is_finite() {
        return None;
    }
    let (secs, nanos) = parse::decimal(ryu::Buffer::new().format_finite(seconds.abs()).as_bytes())?;
    match (seconds < 0.0, nanos) {
        (false, _) => Some((secs, nanos)),
        (true, 0) => Some((-secs, 0)),
        (true, _) => Some((-secs - 1, NANOS - nanos)),
    }
}

/// The double nearest to a time, in seconds.
pub fn to_f64(secs: i64, nanos: u32) -> f64 {
    if nanos == 0 {
        return secs as f64;
    }
    // Micro-seconds of the next 250 years are exact in a double, so the division rounds only once.
    if nanos.is_multiple_of(1000) && secs.unsigned_abs() < 1 << 32 {
        return (secs * 1_000_000 + (nanos / 1000) as i64) as f64 / 1e6;
    }
    let (sign, secs, nanos) =
        if secs < 0 { ("-", (secs + 1).unsigned_abs(), NANOS - nanos) } else { ("", secs as u64, nanos) };
    format!("{sign}{secs}.{nanos:09}").parse().unwrap_or(secs as f64)
}

/// Days since 1970 of a day of the Gregorian calendar, carried on to before its time.
fn days_of(year: i64, month: u32, day: u32) -> i64 {
    // Counting years from March puts the leap day last; 400 years are 146,097 days.
    let year = year - (month < 3) as i64;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let months = (month as i64 + 9) % 12;
    let of_year = (153 * months + 2) / 5 + day as i64 - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The year, month and day of a day since 1970: the inverse of [`days_of`].
fn date_of(days: i64) -> (i64, u32, u32) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let years = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * years + years / 4 - years / 100);
    let months = (5 * of_year + 2) / 153;
    let day = (of_year - (153 * months + 2) / 5 + 1) as u32;
    let month = if months < 10 { months + 3 } else { months - 9 } as u32;
    (era * 400 + years + (month < 3) as i64, month, day)
}

fn days_in(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests;
