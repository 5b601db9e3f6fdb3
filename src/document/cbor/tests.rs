//! CBOR that must be read, CBOR that must be refused, and what is written.

use super::*;
use crate::document::{Builder, Document, Kind, SyntaxError};
use bytes::Bytes;

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().filter_map(|c| c.to_digit(16)).map(|d| d as u8).collect();
    digits.chunks(2).map(|d| d[0] << 4 | d[1]).collect()
}

fn parse(hex: &str) -> Document {
    Document::from_cbor(bytes(hex).into()).unwrap_or_else(|e| panic!("{hex}: {e}"))
}

fn refusal(hex: &str) -> String {
    match Document::from_cbor(bytes(hex).into()) {
        Ok(d) => panic!("{hex} was taken as {:?}", d.root().kind()),
        Err(e) => e.facts().message.clone(),
    }
}

fn hex(fill: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    fill(&mut out);
    out.iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn scalars() {
    assert_eq!(parse("17").root().as_i64(), Some(23));
    assert_eq!(parse("1b7fffffffffffffff").root().as_i64(), Some(i64::MAX));
    assert_eq!(parse("3b7fffffffffffffff").root().as_i64(), Some(i64::MIN));
    assert_eq!(parse("f5").root().as_bool(), Some(true));
    assert_eq!(parse("f6").root().kind(), Kind::Null);
    assert_eq!(parse("f7").root().kind(), Kind::Null);
    let halves = [
        ("0000", 0.0),
        ("8000", -0.0),
        ("3c00", 1.0),
        ("3e00", 1.5),
        ("7bff", 65504.0),
        ("0001", 5.960464477539063e-8),
        ("03ff", 6.097555160522461e-5),
        ("0400", 6.103515625e-5),
        ("c400", -4.0),
        ("7c00", f64::INFINITY),
        ("fc00", f64::NEG_INFINITY),
    ];
    for (bits, value) in halves {
        assert_eq!(
            parse(&format!("f9{bits}")).root().as_f64().map(f64::to_bits),
            Some(f64::to_bits(value)),
            "{bits}"
        );
    }
    assert!(parse("f97e00").root().as_f64().is_some_and(f64::is_nan));
    assert_eq!(parse("fa3fc00000").root().as_f64(), Some(1.5));
    assert_eq!(parse("fb3ff8000000000000").root().as_f64(), Some(1.5));
}

#[test]
fn long_integers() {
    let text = |hex: &str| {
        let doc = parse(hex);
        assert_eq!(doc.root().kind(), Kind::Number, "{hex}");
        String::from_utf8(doc.root().bytes().to_vec()).unwrap()
    };
    assert_eq!(text("1bffffffffffffffff"), "18446744073709551615");
    assert_eq!(text("3bffffffffffffffff"), "-18446744073709551616");
    assert_eq!(text("3b8000000000000000"), "-9223372036854775809");
    assert_eq!(text("c249010000000000000000"), "18446744073709551616");
    assert_eq!(text("c349010000000000000000"), "-18446744073709551617");
    assert_eq!(text("c25f41014800000000000000 00ff"), "18446744073709551616");
    assert_eq!(text("c24c0de0b6b3a763ffffffffffff"), "4294967295999999999999999999");
    assert_eq!(parse("c240").root().as_i64(), Some(0));
    assert_eq!(parse("c340").root().as_i64(), Some(-1));
    assert_eq!(parse("c24a00000000000000000005").root().as_i64(), Some(5));
    assert_eq!(text("c48221196ab3"), "27315e-2");
    assert_eq!(text("c48221c249010000000000000000"), "18446744073709551616e-2");
}

#[test]
fn times_and_other_tags() {
    let time = |hex: &str| parse(hex).root().as_time();
    assert_eq!(time("c11a54c4a200"), Some((1_422_172_672, 0)));
    assert_eq!(time("c1fb41d6954ad247df3b"), Some((1_515_531_081, 123_000_000)));
    assert_eq!(time("c120"), Some((-1, 0)));
    assert_eq!(time("c1fbbff8000000000000"), Some((-2, 500_000_000)));
    assert_eq!(time("d9d9f7c100"), Some((0, 0)));
    assert_eq!(time("c074323031352d30312d32355430383a30303a30305a"), Some((1_422_172_800, 0)));
    assert_eq!(parse("c06161").root().as_str(), Some("a"));
    assert_eq!(parse("d82161 61").root().as_str(), Some("a"));
    assert_eq!(refusal("c16161"), "expected a time at byte 1");
    assert_eq!(refusal("c1fb7ff8000000000000"), "expected a time at byte 1");
    assert_eq!(parse(&("c0".repeat(100_000) + "01")).root().as_i64(), Some(1));
}

#[test]
fn strings_and_containers() {
    let body = Bytes::from(bytes("a2 6161 43010203 6162 9f 63c3a978 7f6161 61 62 ff a0 80 ff"));
    let doc = Document::from_cbor(body.clone()).unwrap();
    let root = doc.root();
    assert!(std::ptr::eq(root.member("a").bytes(), &body[4..7]));
    assert_eq!(root.member("a").as_blob(), Some(&[1, 2, 3][..]));
    let list = root.member("b");
    assert_eq!((list.len(), list.at(0).as_str(), list.at(1).as_str()), (4, Some("éx"), Some("ab")));
    assert_eq!((list.at(2).kind(), list.at(3).kind()), (Kind::Map, Kind::List));
    assert_eq!(parse("5f4101420203ff").root().as_blob(), Some(&[1, 2, 3][..]));
    assert_eq!(parse("bf7f616161 62ff 01ff").root().member("ab").as_i64(), Some(1));
}

#[test]
fn refusals_name_the_byte() {
    let cases = [
        ("", "expected an item, not the end of the data at byte 0"),
        ("0101", "expected the end of the data at byte 1"),
        ("18", "data that ends within a head at byte 0"),
        ("811b00", "data that ends within a head at byte 1"),
        ("1c", "head of an unknown form at byte 0"),
        ("1f", "head of an unknown form at byte 0"),
        ("df", "head of an unknown form at byte 0"),
        ("ff", "break outside of an item of open length at byte 0"),
        ("81ff", "break outside of an item of open length at byte 1"),
        ("e0", "simple value without a meaning at byte 0"),
        ("f8ff", "simple value without a meaning at byte 0"),
        ("6261", "string that is longer than the data at byte 0"),
        ("5bffffffffffffffff", "string that is longer than the data at byte 0"),
        ("62c328", "bytes that are not UTF-8 in a string at byte 1"),
        ("7f61c361a9ff", "bytes that are not UTF-8 in a string at byte 2"),
        ("7f4100ff", "expected a chunk of the same kind or a break at byte 1"),
        ("7f7fffff", "expected a chunk of the same kind or a break at byte 1"),
        ("7f6161", "data that ends within a string of open length at byte 3"),
        ("9bffffffffffffffff", "list or map that is longer than the data at byte 0"),
        ("820 1", "list or map that is longer than the data at byte 0"),
        ("9f01", "expected an item, not the end of the data at byte 2"),
        ("a10101", "expected a string as key at byte 1"),
        ("bf6161ff", "break outside of an item of open length at byte 3"),
        ("a2616101616102", "the key \"a\" comes twice in one map, again at byte 4"),
        ("c48101", "expected a list of exponent and mantissa at byte 1"),
        ("c4820 1fb3ff8000000000000", "expected a number at byte 3"),
        ("c4830 10101", "expected a list of exponent and mantissa at byte 1"),
        ("c4820161 61", "expected a number at byte 3"),
    ];
    for (hex, message) in cases {
        assert_eq!(refusal(hex), message, "{hex}");
    }
    assert_eq!(refusal(&"81".repeat(129)), "nesting deeper than 128 levels at byte 128");
    assert_eq!(refusal(&"c482".repeat(9)), "expected an integer at byte 3");
    assert_eq!(
        refusal(&format!("c2590401{}", "01".repeat(1025))),
        "bignum longer than 1,024 bytes at byte 1"
    );
    assert!(Reader::new(&[0x9F; 100_000]).skip().is_err());
}

#[test]
fn typed_reading() -> Result<(), SyntaxError> {
    let data = bytes("a6 6161 01 6162 f93c00 6163 c102 6164 82 f5 f4 6165 a10102 6166 f7");
    let mut r = Reader::new(&data);
    r.begin_map()?;
    let mut seen = Vec::new();
    while let Some(key) = r.next_key()? {
        seen.push(r.bytes(key.range())[0]);
        match r.text(&key)[0] {
            b'a' => assert_eq!(r.int()?.as_i64(), Some(1)),
            b'b' => assert_eq!(r.number()?.as_f64(), 1.0),
            b'c' => {
                assert_eq!(r.peek()?, Next::Tag);
                assert_eq!(r.time()?, (2, 0));
            }
            b'd' => {
                r.begin_list()?;
                assert!(r.next_item()? && r.bool()? && r.next_item()? && !r.bool()? && !r.next_item()?);
            }
            b'e' => assert_eq!(r.skip()?.len(), 3),
            _ => assert!(r.null()?),
        }
    }
    r.end()?;
    assert_eq!(seen, b"abcdef");
    let wrong = |r: Result<(), SyntaxError>| r.unwrap_err().to_string();
    let null = || Reader::new(&[0xF6]);
    assert_eq!(wrong(null().bool().map(drop)), "expected true or false at byte 0");
    assert_eq!(wrong(null().int().map(drop)), "expected an integer at byte 0");
    assert_eq!(wrong(null().float().map(drop)), "expected a float at byte 0");
    assert_eq!(wrong(null().number().map(drop)), "expected a number at byte 0");
    assert_eq!(wrong(null().time().map(drop)), "expected a time at byte 0");
    assert_eq!(wrong(null().string().map(drop)), "expected a string at byte 0");
    assert_eq!(wrong(null().blob().map(drop)), "expected a blob at byte 0");
    assert_eq!(wrong(null().begin_list()), "expected a list at byte 0");
    assert_eq!(wrong(null().begin_map()), "expected a map at byte 0");
    assert_eq!(Reader::new(&[0x01]).null(), Ok(false));
    Ok(())
}

#[test]
fn writing_items() {
    for (v, text) in [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (255, "18ff"),
        (256, "190100"),
        (65536, "1a00010000"),
        (1 << 32, "1b0000000100000000"),
        (-1, "20"),
        (-25, "3818"),
        (i64::MIN, "3b7fffffffffffffff"),
    ] {
        assert_eq!(hex(|out| write_i64(v, out)), text);
    }
    assert_eq!(hex(|out| write_f32(1.5, out)), "fa3fc00000");
    assert_eq!(hex(|out| write_string("é", out)), "62c3a9");
    assert_eq!(hex(|out| write_string(b"\xff", out)), "63efbfbd");
    assert_eq!(hex(|out| write_time(1, 0, out)), "c101");
    assert_eq!(hex(|out| write_time(1, 500_000_000, out)), "c1fb3ff8000000000000");
    let open = |out: &mut Vec<u8>| {
        write_map_open(out);
        write_string("a", out);
        write_list_open(out);
        write_break(out);
        write_break(out);
    };
    assert_eq!(hex(open), "bf61619fffff");
    let numbers = [
        ("18446744073709551615", "1bffffffffffffffff"),
        ("18446744073709551616", "c249010000000000000000"),
        ("-18446744073709551616", "3bffffffffffffffff"),
        ("-18446744073709551617", "c349010000000000000000"),
        ("0018", "12"),
        ("-0", "00"),
        ("273.15", "c48221196ab3"),
        ("-1.5e400", "c48219018f2e"),
        ("1e99999999999999999999", "7631653939393939393939393939393939393939393939"),
        ("words", "65776f726473"),
    ];
    for (text, expected) in numbers {
        assert_eq!(hex(|out| write_number(text.as_bytes(), out)), expected, "{text}");
    }
    assert_eq!(hex(|out| write_number(&[b'9'; 3000], out)).len(), 2 * 3003);
}

#[test]
fn documents_come_back_as_they_were() {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_list();
    b.null();
    b.bool(true);
    b.int(-5);
    b.float(0.1);
    b.string("é");
    b.blob(b"\xff\x00");
    b.time(1_422_172_800, 123_456_000);
    b.time(1_422_172_800, 123_456_789);
    b.time(-1, 999_999_999);
    b.time(i64::MAX, 0);
    b.number("123456789012345678901234567890");
    b.begin_map();
    b.key("k");
    b.begin_list();
    b.end_list();
    b.end_map();
    b.end_list();
    let doc = b.finish();
    let mut out = Vec::new();
    write(doc.root(), &mut out);
    let back = Document::from_cbor(out.into()).unwrap();
    let text = |d: &Document| {
        let mut out = Vec::new();
        crate::document::json::write(d.root(), &mut out);
        String::from_utf8(out).unwrap()
    };
    assert_eq!(text(&back), text(&doc));
    for i in 0..doc.root().len() {
        assert_eq!(
            (back.root().at(i).kind(), back.root().at(i).as_time()),
            (doc.root().at(i).kind(), doc.root().at(i).as_time())
        );
    }
}
