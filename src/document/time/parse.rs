//! Text to times: tolerant in what cannot be misread, and nothing else.
//!
//! White space at either end is ignored. Digits of a fraction beyond the ninth
//! are cut off. A missing zone is UTC, which is what the services that leave
//! it out mean.

use super::{DAY, NANOS, days_in, days_of};

/// A time in whichever form it is. A bare number is epoch seconds, even with four or eight digits.
pub fn parse_any(text: &[u8]) -> Option<(i64, u32)> {
    parse_epoch(text).or_else(|| parse_iso8601(text)).or_else(|| parse_http_date(text))
}

/// Epoch seconds: `1422172800`, `1422172800.5`, `1.4221728E9`.
///
/// Exact for every decimal of 64-bit seconds. As in Smithy's text form the fraction of a
/// negative number counts forward from its whole seconds.
pub fn parse_epoch(text: &[u8]) -> Option<(i64, u32)> {
    let text = text.trim_ascii();
    let Some(positive) = text.strip_prefix(b"-") else {
        return decimal(text.strip_prefix(b"+").unwrap_or(text));
    };
    match decimal(positive)? {
        // There is no minus zero to count forward from: the one case of plain arithmetic.
        (0, nanos @ 1..) => Some((-1, NANOS - nanos)),
        (secs, nanos) => Some((secs.checked_neg()?, nanos)),
    }
}

/// An unsigned decimal as seconds and nanoseconds.
pub(super) fn decimal(text: &[u8]) -> Option<(i64, u32)> {
    let (number, exponent) = match memchr::memchr2(b'e', b'E', text) {
        Some(n) => (&text[..n], std::str::from_utf8(&text[n + 1..]).ok()?.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, part) = match memchr::memchr(b'.', number) {
        Some(n) => (&number[..n], &number[n + 1..]),
        None => (number, &number[..0]),
    };
    if whole.is_empty() || number.last() == Some(&b'.') || !whole.iter().chain(part).all(u8::is_ascii_digit) {
        return None;
    }
    // Where the point is among the digits once the exponent has moved it.
    let point = whole.len() as i64 + exponent as i64;
    let mut secs = 0i64;
    let mut nanos = 0u32;
    let mut place = 0;
    for digit in whole.iter().chain(part).map(|b| b - b'0') {
        if place < point {
            secs = secs.checked_mul(10)?.checked_add(digit as i64)?;
        } else if place - point < 9 {
            nanos += digit as u32 * 10u32.pow(8 - (place - point) as u32);
        }
        place += 1;
    }
    if secs > 0 {
        for _ in place..point {
            secs = secs.checked_mul(10)?;
        }
    }
    Some((secs, nanos))
}

/// ISO 8601: `2015-01-25T08:00:00Z`, with or without fraction, zone, colons and hyphens,
/// seconds, or the time of day; the zone may be an offset such as `+01:00`.
pub fn parse_iso8601(text: &[u8]) -> Option<(i64, u32)> {
    if let Some(time) = usual_iso8601(text) {
        return Some(time);
    }
    let mut s = Scan(text.trim_ascii());
    let year = s.digits(4)? as i64;
    let hyphens = s.take(b'-');
    let month = s.digits(2)?;
    if s.take(b'-') != hyphens {
        return None;
    }
    let date = (year, month, s.digits(2)?);
    if s.0.is_empty() {
        return time_of(date, (0, 0, 0), 0, 0);
    }
    if !(s.take(b'T') || s.take(b't') || s.take(b' ')) {
        return None;
    }
    let (clock, nanos) = s.clock(true)?;
    let offset = s.zone()?;
    time_of(date, clock, nanos, offset)
}

/// The two forms that services write, `2015-01-25T08:00:00Z` and `2015-01-25T08:00:00.000Z`: a list
/// of S3 has a thousand of them.
fn usual_iso8601(text: &[u8]) -> Option<(i64, u32)> {
    let (head, tail) = text.split_first_chunk::<19>()?;
    let millis = match tail {
        b"Z" => 0,
        [b'.', a, b, c, b'Z'] => digit(*a)? * 100 + digit(*b)? * 10 + digit(*c)?,
        _ => return None,
    };
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2] = *head else {
        return None;
    };
    let two = |a: u8, b: u8| Some(digit(a)? * 10 + digit(b)?);
    let date = ((two(y1, y2)? * 100 + two(y3, y4)?) as i64, two(m1, m2)?, two(d1, d2)?);
    time_of(date, (two(h1, h2)?, two(n1, n2)?, two(s1, s2)?), millis * 1_000_000, 0)
}

fn digit(b: u8) -> Option<u32> {
    b.is_ascii_digit().then(|| (b - b'0') as u32)
}

/// An HTTP date: `Sun, 25 Jan 2015 08:00:00 GMT`, perhaps with a fraction or an offset, and
/// the two old forms `Sunday, 25-Jan-15 08:00:00 GMT` and `Sun Jan 25 08:00:00 2015`.
pub fn parse_http_date(text: &[u8]) -> Option<(i64, u32)> {
    let mut s = Scan(text.trim_ascii());
    let word = s.letters();
    let has_weekday = !word.is_empty();
    if has_weekday && !is_weekday(word) {
        return None;
    }
    if has_weekday && !s.take(b',') {
        s.spaces()?;
        let month = month_of(s.letters())?;
        s.spaces()?;
        let day = s.number(2)?.0;
        s.spaces()?;
        let (clock, nanos) = s.clock(false)?;
        s.spaces()?;
        let year = s.digits(4)? as i64;
        return s.0.is_empty().then(|| time_of((year, month, day), clock, nanos, 0))?;
    }
    if has_weekday {
        s.spaces()?;
    }
    let day = s.number(2)?.0;
    if !s.take(b'-') {
        s.spaces()?;
    }
    let month = month_of(s.letters())?;
    if !s.take(b'-') {
        s.spaces()?;
    }
    let year = match s.number(4)? {
        (y, 4) => y as i64,
        // As RFC 7231 says, two digits mean the century that is nearer.
        (y, 2) => y as i64 + if y >= 70 { 1900 } else { 2000 },
        _ => return None,
    };
    s.spaces()?;
    let (clock, nanos) = s.clock(false)?;
    s.spaces();
    let offset = s.zone()?;
    time_of((year, month, day), clock, nanos, offset)
}

fn is_weekday(word: &[u8]) -> bool {
    const NAMES: [&[u8]; 7] =
        [b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday"];
    NAMES.iter().any(|n| word.eq_ignore_ascii_case(n) || word.eq_ignore_ascii_case(&n[..3]))
}

fn month_of(word: &[u8]) -> Option<u32> {
    const NAMES: &[u8] = b"janfebmaraprmayjunjulaugsepoctnovdec";
    let place = NAMES.chunks_exact(3).position(|n| n.eq_ignore_ascii_case(word))?;
    Some(place as u32 + 1)
}

/// Puts the fields together; none if one of them is out of its range.
fn time_of(date: (i64, u32, u32), clock: (u32, u32, u32), nanos: u32, offset: i64) -> Option<(i64, u32)> {
    let ((year, month, day), (hour, minute, second)) = (date, clock);
    // Second 60 is a leap second, hour 24 the end of the day; both belong to what follows.
    let clock_fits = minute < 60 && second <= 60 && (hour < 24 || (hour == 24 && minute == 0 && second == 0));
    let date_fits = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    (clock_fits && date_fits).then(|| {
        let of_day = (hour * 3600 + minute * 60 + second) as i64;
        (days_of(year, month, day) * DAY + of_day - offset, nanos)
    })
}

/// What is left of the text.
struct Scan<'a>(&'a [u8]);

impl<'a> Scan<'a> {
    fn take(&mut self, b: u8) -> bool {
        let rest = self.0.strip_prefix(&[b]);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn spaces(&mut self) -> Option<()> {
        let rest = self.0.trim_ascii_start();
        let some = rest.len() < self.0.len();
        self.0 = rest;
        some.then_some(())
    }

    fn letters(&mut self) -> &'a [u8] {
        self.run(usize::MAX, u8::is_ascii_alphabetic)
    }

    /// Exactly `n` digits.
    fn digits(&mut self, n: usize) -> Option<u32> {
        let (v, len) = self.number(n)?;
        (len == n).then_some(v)
    }

    /// Up to `n` digits, at least one: the number and how many there were.
    fn number(&mut self, n: usize) -> Option<(u32, usize)> {
        let run = self.run(n, u8::is_ascii_digit);
        let v = run.iter().fold(0, |v, d| v * 10 + (d - b'0') as u32);
        (!run.is_empty()).then_some((v, run.len()))
    }

    fn run(&mut self, most: usize, fits: impl Fn(&u8) -> bool) -> &'a [u8] {
        let len = self.0.iter().take(most).take_while(|b| fits(b)).count();
        let (run, rest) = self.0.split_at(len);
        self.0 = rest;
        run
    }

    /// `08:00:00.5`, and if `loose` also `080000`, `08:00` and `0800`.
    fn clock(&mut self, loose: bool) -> Option<((u32, u32, u32), u32)> {
        let hour = self.digits(2)?;
        let colons = self.take(b':');
        if !colons && !loose {
            return None;
        }
        let minute = self.digits(2)?;
        let more = if colons { self.take(b':') } else { self.0.first().is_some_and(u8::is_ascii_digit) };
        if !more {
            return loose.then_some(((hour, minute, 0), 0));
        }
        let second = self.digits(2)?;
        let mut nanos = 0;
        if self.take(b'.') || self.take(b',') {
            let digits = self.run(usize::MAX, u8::is_ascii_digit);
            if digits.is_empty() {
                return None;
            }
            let digits = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
            nanos = digits.fold(0, |v, d| v * 10 + (d - b'0') as u32);
        }
        Some(((hour, minute, second), nanos))
    }

    /// The zone that the text ends with, as seconds east of UTC.
    fn zone(&mut self) -> Option<i64> {
        const UTC: [&[u8]; 4] = [b"", b"z", b"gmt", b"utc"];
        let west = self.take(b'-');
        if !west && !self.take(b'+') {
            return UTC.iter().any(|z| z.eq_ignore_ascii_case(self.0)).then_some(0);
        }
        let hours = self.digits(2)? as i64;
        self.take(b':');
        let minutes = if self.0.is_empty() { 0 } else { self.digits(2)? as i64 };
        let east = hours * 3600 + minutes * 60;
        (self.0.is_empty() && hours < 24 && minutes < 60).then_some(if west { -east } else { east })
    }
}
