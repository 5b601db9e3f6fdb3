//! Times in every form, at the edges of each.

use super::*;

fn text(f: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    f(&mut out);
    String::from_utf8(out).unwrap()
}

fn iso(secs: i64, nanos: u32) -> Result<String, OutOfRange> {
    let mut out = Vec::new();
    format_iso8601(secs, nanos, &mut out).map(|()| String::from_utf8(out).unwrap())
}

#[test]
fn days_and_dates_are_inverse() {
    let mut last = None;
    for day in (-719_162 - 800)..2_932_896 + 800 {
        let (y, m, d) = date_of(day);
        assert_eq!(days_of(y, m, d), day);
        assert!((1..=12).contains(&m) && (1..=days_in(y, m)).contains(&d), "{y}-{m}-{d}");
        assert!(last < Some((y, m, d)));
        last = Some((y, m, d));
    }
    assert_eq!(date_of(0), (1970, 1, 1));
    assert_eq!(date_of(11_016), (2000, 2, 29));
    assert_eq!((days_in(1900, 2), days_in(2000, 2), days_in(2024, 2), days_in(2023, 2)), (28, 29, 29, 28));
}

#[test]
fn formats() {
    assert_eq!(iso(1_422_172_800, 0).as_deref(), Ok("2015-01-25T08:00:00Z"));
    assert_eq!(iso(1_422_172_800, 120_000_000).as_deref(), Ok("2015-01-25T08:00:00.12Z"));
    assert_eq!(iso(1_422_172_800, 999).as_deref(), Ok("2015-01-25T08:00:00Z"));
    assert_eq!(iso(-1, 999_999_999).as_deref(), Ok("1969-12-31T23:59:59.999999Z"));
    assert_eq!(iso(FIRST, 0).as_deref(), Ok("0001-01-01T00:00:00Z"));
    assert_eq!(iso(LAST, 0).as_deref(), Ok("9999-12-31T23:59:59Z"));
    for wrong in [FIRST - 1, LAST + 1, i64::MIN, i64::MAX] {
        assert_eq!(iso(wrong, 0), Err(OutOfRange));
        assert_eq!(format_http_date(wrong, &mut Vec::new()), Err(OutOfRange));
        assert_eq!(format_iso8601_offset(wrong, 0, &mut Vec::new()), Err(OutOfRange));
    }
    assert_eq!(OutOfRange.to_string(), "the time is not within the years 1 to 9999");
    let http = |secs| text(|out| format_http_date(secs, out).unwrap());
    assert_eq!(http(0), "Thu, 01 Jan 1970 00:00:00 GMT");
    assert_eq!(http(-1), "Wed, 31 Dec 1969 23:59:59 GMT");
    assert_eq!(http(1_422_172_800), "Sun, 25 Jan 2015 08:00:00 GMT");
    let offset = |nanos| text(|out| format_iso8601_offset(1_422_172_800, nanos, out).unwrap());
    assert_eq!(offset(0), "2015-01-25T08:00:00+00:00");
    assert_eq!(offset(120_000_000), "2015-01-25T08:00:00.120000+00:00");
    assert_eq!(offset(1), "2015-01-25T08:00:00.000000001+00:00");
    let epoch = |secs, nanos| text(|out| format_epoch(secs, nanos, out));
    assert_eq!(epoch(1_422_172_800, 0), "1422172800");
    assert_eq!(epoch(1, 500_000_000), "1.5");
    assert_eq!(epoch(-2, 1), "-2.000000001");
    assert_eq!(&format_basic(1_440_938_160), b"20150830T123600Z");
    assert_eq!(&format_basic(i64::MAX), b"99991231T235959Z");
    assert_eq!(&format_basic(i64::MIN), b"00010101T000000Z");
}

#[test]
fn iso_as_services_send_it() {
    let at = 1_422_172_800;
    let same = [
        "2015-01-25T08:00:00Z",
        "2015-01-25T08:00:00.000Z",
        " 2015-01-25T08:00:00.0000000000001Z ",
        "2015-01-25t08:00:00z",
        "2015-01-25 08:00:00",
        "2015-01-25T08:00:00",
        "2015-01-25T08:00Z",
        "2015-01-25T09:00:00+01:00",
        "2015-01-25T09:00:00+0100",
        "2015-01-25T09:00:00+01",
        "2015-01-25T02:30:00-05:30",
        "2015-01-25T08:00:00+00:00",
        "2015-01-25T08:00:00-00:00",
        "20150125T080000Z",
        "20150125T0800Z",
        "2015-01-25T07:59:60Z",
    ];
    for s in same {
        assert_eq!(parse_iso8601(s.as_bytes()), Some((at, 0)), "{s}");
        assert_eq!(parse_any(s.as_bytes()), Some((at, 0)), "{s}");
    }
    assert_eq!(parse_iso8601(b"2015-01-25"), Some((at - 8 * 3600, 0)));
    assert_eq!(parse_iso8601(b"2015-01-24T24:00:00Z"), Some((at - 8 * 3600, 0)));
    assert_eq!(parse_iso8601(b"2015-01-25T08:00:00.5Z"), Some((at, 500_000_000)));
    assert_eq!(parse_iso8601(b"2015-01-25T08:00:00,123456789123Z"), Some((at, 123_456_789)));
    assert_eq!(parse_iso8601(b"1969-12-31T23:59:59.5Z"), Some((-1, 500_000_000)));
    assert_eq!(parse_iso8601(b"0001-01-01T00:00:00Z"), Some((FIRST, 0)));
    assert_eq!(parse_iso8601(b"9999-12-31T23:59:59Z"), Some((LAST, 0)));
    let wrong = [
        "",
        "2015",
        "2015-01",
        "2015-0125",
        "201501-25",
        "2015-13-01T00:00:00Z",
        "2015-00-01T00:00:00Z",
        "2015-02-29T00:00:00Z",
        "2015-01-00T00:00:00Z",
        "2015-01-25T24:00:01Z",
        "2015-01-25T25:00:00Z",
        "2015-01-25T08:60:00Z",
        "2015-01-25T08:00:61Z",
        "2015-01-25T08:00:00.Z",
        "2015-01-25T08:00:00Zx",
        "2015-01-25T08:00:00+24:00",
        "2015-01-25T08:00:00+01:60",
        "2015-01-25T08:00:00+1",
        "2015-01-25X08:00:00Z",
        "2015-01-25T8:00:00Z",
        "+2015-01-25T08:00:00Z",
    ];
    for s in wrong {
        assert_eq!(parse_iso8601(s.as_bytes()), None, "{s}");
    }
}

#[test]
fn http_dates_old_and_new() {
    let at = 1_422_172_800;
    let same = [
        "Sun, 25 Jan 2015 08:00:00 GMT",
        "sun, 25 jan 2015 08:00:00 gmt",
        "Sun, 25 Jan 2015 08:00:00 UTC",
        "Sun, 25 Jan 2015 08:00:00 +0000",
        "Sun, 25 Jan 2015 03:00:00 -0500",
        "Sun, 25 Jan 2015 08:00:00",
        "25 Jan 2015 08:00:00 GMT",
        "Sunday, 25-Jan-15 08:00:00 GMT",
        "Sun Jan 25 08:00:00 2015",
        // A wrong weekday is the sender's mistake; the date is still clear.
        "Mon, 25 Jan 2015 08:00:00 GMT",
    ];
    for s in same {
        assert_eq!(parse_http_date(s.as_bytes()), Some((at, 0)), "{s}");
        assert_eq!(parse_any(s.as_bytes()), Some((at, 0)), "{s}");
    }
    assert_eq!(parse_http_date(b"Sun, 25 Jan 2015 08:00:00.25 GMT"), Some((at, 250_000_000)));
    assert_eq!(parse_http_date(b"Thu, 1 Jan 1970 00:00:00 GMT"), Some((0, 0)));
    assert_eq!(parse_http_date(b"Thu Jan  1 00:00:00 1970"), Some((0, 0)));
    assert_eq!(parse_http_date(b"Thursday, 01-Jan-70 00:00:00 GMT"), Some((0, 0)));
    let wrong = [
        "",
        "0",
        "Foo, 25 Jan 2015 08:00:00 GMT",
        "Sun, 25 Foo 2015 08:00:00 GMT",
        "Sun, 25 Jan 2015",
        "Sun, 25 Jan 015 08:00:00 GMT",
        "Sun, 32 Jan 2015 08:00:00 GMT",
        "Sun, 25 Jan 2015 08:00 GMT",
        "Sun, 25 Jan 2015 080000 GMT",
        "Sun, 25 Jan 2015 08:00:00 PST",
        "Sun Jan 25 08:00:00 2015 x",
    ];
    for s in wrong {
        assert_eq!(parse_http_date(s.as_bytes()), None, "{s}");
    }
}

#[test]
fn epoch_texts() {
    let cases: &[(&str, (i64, u32))] = &[
        ("0", (0, 0)),
        ("1422172800", (1_422_172_800, 0)),
        (" 1422172800.5 ", (1_422_172_800, 500_000_000)),
        ("1.4221728E9", (1_422_172_800, 0)),
        ("1.398796238123E9", (1_398_796_238, 123_000_000)),
        ("1.398796238e+9", (1_398_796_238, 0)),
        ("15e-1", (1, 500_000_000)),
        ("15e-2", (0, 150_000_000)),
        ("1e-40", (0, 0)),
        ("0e2000000000", (0, 0)),
        ("1.9999999999", (1, 999_999_999)),
        ("9223372036854775807", (i64::MAX, 0)),
        ("-9223372036854775807", (-i64::MAX, 0)),
        ("-1.5", (-1, 500_000_000)),
        ("-0.25", (-1, 750_000_000)),
        ("-0", (0, 0)),
    ];
    for (s, time) in cases {
        assert_eq!(parse_epoch(s.as_bytes()), Some(*time), "{s}");
        assert_eq!(parse_any(s.as_bytes()), Some(*time), "{s}");
    }
    for s in [
        "",
        "-",
        ".",
        ".5",
        "1.",
        "1e",
        "1.5.5",
        "e5",
        "1e5.0",
        "--1",
        "NaN",
        "0x1",
        "9223372036854775808",
        "1e30",
        "1e99999999999",
    ] {
        assert_eq!(parse_epoch(s.as_bytes()), None, "{s}");
    }
    assert_eq!(parse_any(b"yesterday"), None);
}

#[test]
fn doubles_are_plain_arithmetic() {
    let cases = [
        (1_515_531_081.123, (1_515_531_081, 123_000_000)),
        (1.5, (1, 500_000_000)),
        (-1.5, (-2, 500_000_000)),
        (-0.25, (-1, 750_000_000)),
        (-2.0, (-2, 0)),
        (0.1, (0, 100_000_000)),
        (1e15, (1_000_000_000_000_000, 0)),
    ];
    for (v, time) in cases {
        assert_eq!(from_f64(v), Some(time), "{v}");
        assert_eq!(to_f64(time.0, time.1), v);
    }
    assert_eq!(to_f64(1, 1), 1.000000001);
    assert_eq!(to_f64(-1, 999_999_999), -0.000000001);
    assert_eq!(to_f64(i64::MIN, 1), i64::MIN as f64);
    for v in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e19, -1e300] {
        assert_eq!(from_f64(v), None, "{v}");
    }
}
