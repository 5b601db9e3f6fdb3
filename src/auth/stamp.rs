//! The two forms of time in a signature: `20150830T123600Z` and its first eight characters.

use std::cell::Cell;
use std::time::{SystemTime, UNIX_EPOCH};

/// The last second of the year 9999, the last that the form can write.
const LAST: u64 = 253_402_300_799;

/// `20150830T123600Z`
pub fn stamp(time: SystemTime) -> String {
    String::from_utf8_lossy(Stamp::new(time).full()).into_owned()
}

/// A time as signatures write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp([u8; 16]);

/// The first second, and how it is written.
const EPOCH: (u64, Stamp) = (0, Stamp(*b"19700101T000000Z"));

thread_local! {
    /// The second that was written last, and how.
    static STAMPED: Cell<(u64, Stamp)> = const { Cell::new(EPOCH) };
}

impl Stamp {
    /// Times outside of 1970 to 9999 become the nearer end: a clock that wrong is
    /// corrected by the service's answer, and must not make a signer fail.
    pub(super) fn new(time: SystemTime) -> Stamp {
        let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()).min(LAST);
        // Thousands of requests are signed in one second.
        let (last, stamp) = STAMPED.try_with(Cell::get).unwrap_or(EPOCH);
        if last == seconds {
            return stamp;
        }
        let stamp = Stamp::of(seconds);
        let _ = STAMPED.try_with(|last| last.set((seconds, stamp)));
        stamp
    }

    fn of(seconds: u64) -> Stamp {
        let (year, month, day) = civil(seconds / 86_400);
        let of_day = seconds % 86_400;
        let mut out = *b"00000000T000000Z";
        digits(&mut out[..4], year);
        digits(&mut out[4..6], month);
        digits(&mut out[6..8], day);
        digits(&mut out[9..11], of_day / 3600);
        digits(&mut out[11..13], of_day / 60 % 60);
        digits(&mut out[13..15], of_day % 60);
        Stamp(out)
    }

    pub(super) fn full(&self) -> &[u8; 16] {
        &self.0
    }

    /// `2015-08-30T12:36:00Z`, the form of Version 2.
    pub(super) fn extended(&self) -> String {
        // The digits are ASCII.
        let part = |range: std::ops::Range<usize>| std::str::from_utf8(&self.0[range]).unwrap_or("");
        let (date, time) = ((part(0..4), part(4..6), part(6..8)), (part(9..11), part(11..13), part(13..15)));
        format!("{}-{}-{}T{}:{}:{}Z", date.0, date.1, date.2, time.0, time.1, time.2)
    }

    pub(super) fn date(&self) -> &[u8] {
        &self.0[..8]
    }
}

fn digits(out: &mut [u8], mut n: u64) {
    for d in out.iter_mut().rev() {
        *d = b'0' + (n % 10) as u8;
        n /= 10;
    }
}

/// Year, month and day of a count of days since 1970. Years are counted from
/// March, so that the leap day is a year's last.
fn civil(days: u64) -> (u64, u64, u64) {
    let z = days + 719_468;
    let era = z / 146_097;
    let of_era = z % 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year + u64::from(month <= 2), month, day)
}
