//! JSON that must be read, JSON that must be refused, and where.

use super::{Next, Reader};
use crate::document::{Builder, Document, Kind, SyntaxError};
use bytes::Bytes;

fn parse(text: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(text.as_bytes())).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn refusal(text: &[u8]) -> String {
    match Document::from_json(Bytes::copy_from_slice(text)) {
        Ok(d) => panic!("{} was taken as {:?}", String::from_utf8_lossy(text), d.root().kind()),
        Err(e) => e.facts().message.clone(),
    }
}

#[test]
fn scalars() {
    assert_eq!(parse("null").root().kind(), Kind::Null);
    assert_eq!(parse(" true ").root().as_bool(), Some(true));
    assert_eq!(parse("\r\n\tfalse").root().as_bool(), Some(false));
    assert_eq!(parse("-9223372036854775808").root().as_i64(), Some(i64::MIN));
    assert_eq!(parse("9223372036854775807").root().as_i64(), Some(i64::MAX));
    assert_eq!(parse("0").root().as_i64(), Some(0));
    assert_eq!(parse("-0.0").root().as_f64().map(f64::to_bits), Some((-0.0f64).to_bits()));
    assert_eq!(parse("1.5e3").root().as_f64(), Some(1500.0));
    assert_eq!(parse("1E2").root().kind(), Kind::Float);
}

#[test]
fn numbers_that_nothing_carries_stay_text() {
    let big = [
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "3.14159265358979323846",
        "1e400",
        "-1e-400",
        "1e99999999999999999999",
        "0.1000000000000000055511151231257827",
        "9007199254740993.0",
    ];
    for text in big {
        let doc = parse(text);
        assert_eq!((doc.root().kind(), doc.root().bytes()), (Kind::Number, text.as_bytes()));
    }
    let floats =
        ["0.1", "0.30000000000000004", "1e22", "5e-324", "1.7976931348623157e308", "0e999", "1.10", "100e-2"];
    for text in floats {
        assert_eq!(parse(text).root().as_f64(), text.parse().ok(), "{text}");
    }
}

#[test]
fn strings() {
    assert_eq!(parse(r#""""#).root().as_str(), Some(""));
    assert_eq!(parse(r#""a\"b\\c\/d\b\f\n\r\te""#).root().as_str(), Some("a\"b\\c/d\u{8}\u{c}\n\r\te"));
    assert_eq!(parse(r#""\u00e9\u20AC\uD83D\uDE00x""#).root().as_str(), Some("é€😀x"));
    assert_eq!(
        parse("\"é€😀 and more than one word of them\"").root().as_str(),
        Some("é€😀 and more than one word of them")
    );
    assert_eq!(parse("\"\u{7f}\"").root().as_str(), Some("\u{7f}"));
    for n in 0..150 {
        let plain = "x".repeat(n);
        assert_eq!(parse(&format!("[\"{plain}\"]")).root().at(0).as_str(), Some(&*plain));
        assert_eq!(
            refusal(format!("\"{plain}\n{plain}\"").as_bytes()).rsplit(' ').next(),
            Some(&*(n + 1).to_string())
        );
        assert_eq!(parse(&format!("\"{plain}\\n{plain}\"")).root().len(), 2 * n + 1);
        let ends = format!("{plain}é");
        assert_eq!(parse(&format!("\"{ends}\"")).root().as_str(), Some(&*ends));
    }
}

#[test]
fn plain_strings_borrow_the_body() {
    let body = Bytes::from_static(br#"{"key": "value"}"#);
    let doc = Document::from_json(body.clone()).unwrap();
    let value = doc.root().member("key").bytes();
    assert!(std::ptr::eq(value, &body[9..14]));
}

#[test]
fn containers() {
    let doc = parse(r#" {"a" : [1, 2.5, [ ], {}, {"b\n": null}], "c": "d"} "#);
    let root = doc.root();
    assert_eq!((root.kind(), root.len()), (Kind::Map, 2));
    assert_eq!(root.member("a").len(), 5);
    assert_eq!(root.member("a").at(4).key_at(0).as_str(), Some("b\n"));
    assert_eq!(root.member("c").as_str(), Some("d"));
    let long: Vec<String> = (0..100).map(|i| i.to_string()).collect();
    let doc = parse(&format!("[{}]", long.join(",")));
    assert_eq!(doc.root().at(77).as_i64(), Some(77));
}

#[test]
fn refusals_name_the_byte() {
    let cases: &[(&str, &str)] = &[
        ("", "expected a value, not the end of the text at byte 0"),
        ("  ", "expected a value, not the end of the text at byte 2"),
        ("[1,]", "expected a value at byte 3"),
        ("[1 2]", "expected ',' or ']' at byte 3"),
        ("[1}", "expected ',' or ']' at byte 2"),
        ("[", "expected a value, not the end of the text at byte 1"),
        ("{", "expected a key or '}' at byte 1"),
        ("{,}", "expected a key or '}' at byte 1"),
        ("{1:2}", "expected a key or '}' at byte 1"),
        ("{\"a\":1,}", "expected a key at byte 7"),
        ("{\"a\" 1}", "expected ':' after the key at byte 5"),
        ("{\"a\":1 \"b\":2}", "expected ',' or '}' at byte 7"),
        ("1 2", "expected the end of the text at byte 2"),
        ("{} x", "expected the end of the text at byte 3"),
        ("NaN", "expected a value at byte 0"),
        ("nul", "expected null at byte 0"),
        ("tru", "expected true at byte 0"),
        ("fals", "expected true or false at byte 0"),
        ("01", "number with a leading zero at byte 0"),
        ("-01", "number with a leading zero at byte 1"),
        ("-", "expected a digit at byte 1"),
        ("-a", "expected a digit at byte 1"),
        ("1.", "expected a digit at byte 2"),
        ("1.e5", "expected a digit at byte 2"),
        ("1e", "expected a digit at byte 2"),
        ("1e+", "expected a digit at byte 3"),
        ("+1", "expected a value at byte 0"),
        (".5", "expected a value at byte 0"),
        ("0x10", "expected the end of the text at byte 1"),
        ("\"abc", "string without a closing quote at byte 0"),
        ("\"a\u{1}c\"", "control character in a string (escape it) at byte 2"),
        ("\"a\nc\"", "control character in a string (escape it) at byte 2"),
        (r#""\x""#, "unknown escape in a string at byte 1"),
        (r#""\"#, "string that ends within an escape at byte 1"),
        (r#""\u12"#, "expected four hexadecimal digits after \\u at byte 1"),
        (r#""\u12g4""#, "expected four hexadecimal digits after \\u at byte 1"),
        (r#""a\uD800""#, "lone surrogate in a string at byte 2"),
        (r#""a\uD800\n""#, "lone surrogate in a string at byte 2"),
        (r#""a\uD800\uD800""#, "lone surrogate in a string at byte 2"),
        (r#""a\uDC00""#, "lone surrogate in a string at byte 2"),
        ("'a'", "expected a value at byte 0"),
        ("\u{feff}1", "expected a value at byte 0"),
        (r#"{"a":1,"b":2,"a":3}"#, "the key \"a\" comes twice in one map, again at byte 13"),
        (r#"{"a":1,"\u0061":3}"#, "the key \"a\" comes twice in one map, again at byte 7"),
    ];
    for (text, message) in cases {
        assert_eq!(refusal(text.as_bytes()), *message, "{text}");
    }
    assert_eq!(refusal(b"\"ab\xff\""), "bytes that are not UTF-8 in a string at byte 3");
    assert_eq!(refusal(b"[1] \xff"), "expected the end of the text at byte 4");
    assert_eq!(refusal(b"[\"a\n\xff\"]"), "control character in a string (escape it) at byte 3");
    assert_eq!(refusal(b"{\"\xc0\x80\":1}"), "bytes that are not UTF-8 in a string at byte 2");
    let many: Vec<String> = (0..20).map(|i| format!("\"k{}\":0", i % 19)).collect();
    let message = refusal(format!("{{{}}}", many.join(",")).as_bytes());
    assert!(message.starts_with("the key \"k0\" comes twice"), "{message}");
}

#[test]
fn nesting_is_capped() {
    let fits = "[".repeat(128) + &"]".repeat(128);
    assert_eq!(parse(&fits).root().kind(), Kind::List);
    assert_eq!(refusal("[".repeat(129).as_bytes()), "nesting deeper than 128 levels at byte 128");
    assert_eq!(refusal("{\"a\":".repeat(100_000).as_bytes()), "nesting deeper than 128 levels at byte 640");
    let skipped = "[".repeat(100_000);
    assert!(Reader::new(skipped.as_bytes()).skip().is_err());
    assert_eq!(Reader::new(fits.as_bytes()).skip(), Ok(0..256));
}

#[test]
fn skipping() -> Result<(), SyntaxError> {
    let mut r = Reader::new(br#" {"a": {"x": [1, {"y": "\u0041"}, []]} , "b": true}"#);
    r.begin_map()?;
    let key = r.next_key()?.unwrap();
    assert_eq!(r.raw(&key), b"a");
    let range = r.skip()?;
    assert_eq!(r.bytes(range), br#"{"x": [1, {"y": "\u0041"}, []]}"#);
    assert!(r.next_key()?.is_some());
    assert_eq!(r.peek()?, Next::Bool);
    assert!(r.bool()?);
    assert_eq!(r.next_key()?, None);
    r.end()?;
    for wrong in ["[1 2]", "{\"a\"}", "[01]", "[\"\\q\"]", "[1}"] {
        assert!(Reader::new(wrong.as_bytes()).skip().is_err(), "{wrong}");
    }
    Ok(())
}

#[test]
fn wrong_kinds_are_told() {
    let wrong = |r: Result<(), SyntaxError>| r.unwrap_err().to_string();
    let reader = || Reader::new(b" ?");
    assert_eq!(wrong(reader().string().map(drop)), "expected a string at byte 1");
    assert_eq!(wrong(reader().number().map(drop)), "expected a number at byte 1");
    assert_eq!(wrong(reader().bool().map(drop)), "expected true or false at byte 1");
    assert_eq!(wrong(reader().begin_list()), "expected a list at byte 1");
    assert_eq!(wrong(reader().begin_map()), "expected a map at byte 1");
    assert_eq!(reader().null(), Ok(false));
    assert_eq!(Reader::new(b"null").null(), Ok(true));
}

#[test]
fn values_with_escapes() -> Result<(), SyntaxError> {
    let mut r = Reader::new(br#"["a\tb", "ab", 12.5, -0]"#);
    r.begin_list()?;
    assert!(r.next_item()?);
    let t = r.string()?;
    assert_eq!((t.is_escaped(), &*r.text(&t)), (true, &b"a\tb"[..]));
    assert!(r.next_item()?);
    let t = r.string()?;
    assert_eq!((t.is_escaped(), &*r.text(&t)), (false, &b"ab"[..]));
    assert!(r.next_item()?);
    let n = r.number()?;
    assert_eq!((n.int, n.integral, r.float(&n)), (None, false, 12.5));
    assert!(r.next_item()?);
    let n = r.number()?;
    assert_eq!(n.int, Some(0));
    assert!(r.float(&n).is_sign_negative());
    Ok(())
}

fn written(fill: impl FnOnce(&mut Builder)) -> String {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    fill(&mut b);
    let mut out = Vec::new();
    super::write(b.finish().root(), &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn writing_by_the_conventions_of_the_cli() {
    let text = written(|b| {
        b.begin_map();
        b.key("list");
        b.begin_list();
        b.null();
        b.bool(true);
        b.bool(false);
        b.int(i64::MIN);
        b.float(1.0);
        b.float(1e300);
        b.float(-0.0);
        b.float(f64::NAN);
        b.float(f64::INFINITY);
        b.float(f64::NEG_INFINITY);
        b.number("123456789012345678901234567890");
        b.end_list();
        b.key("bl\"ob");
        b.blob(&[0, 255]);
        b.key("times");
        b.begin_list();
        b.time(1_420_070_400, 0);
        b.time(1_420_070_400, 123_000_000);
        b.time(i64::MAX, 0);
        b.end_list();
        b.key("empty");
        b.begin_map();
        b.end_map();
        b.end_map();
    });
    let expected = concat!(
        r#"{"list":[null,true,false,-9223372036854775808,1.0,1e300,-0.0,"NaN","Infinity","-Infinity","#,
        r#"123456789012345678901234567890],"bl\"ob":"AP8=","times":["2015-01-01T00:00:00+00:00","#,
        r#""2015-01-01T00:00:00.123000+00:00",9223372036854775807],"empty":{}}"#
    );
    assert_eq!(text, expected);
    assert_eq!(written(|_| {}), "null");
}

#[test]
fn writing_strings() {
    let text = |s: &[u8]| {
        let mut out = Vec::new();
        super::write_string(s, &mut out);
        String::from_utf8(out).unwrap()
    };
    assert_eq!(text(b""), r#""""#);
    assert_eq!(text("plain é€😀/\u{7f}".as_bytes()), "\"plain é€😀/\u{7f}\"");
    assert_eq!(text(b"\"\\\n\r\t\x08\x0c\x00\x1f"), r#""\"\\\n\r\t\b\f\u0000\u001f""#);
    assert_eq!(text(b"a\xffb\xc3"), "\"a\u{fffd}b\u{fffd}\"");
    assert_eq!(text(b"\xe2\x82 rest of it, long enough"), "\"\u{fffd} rest of it, long enough\"");
    assert_eq!(text(b"0123456789\xe2\x82\"\xac"), "\"0123456789\u{fffd}\\\"\u{fffd}\"");
}
