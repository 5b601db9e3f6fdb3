//! What the vectors leave out: functions, slices, errors, limits, and what is borrowed.

use super::*;
use crate::document::{Builder, Value, json};
use bytes::Bytes;

fn document(text: &str) -> Document {
    Document::from_json(Bytes::copy_from_slice(text.as_bytes())).unwrap()
}

fn search(expression: &str, on: &str) -> String {
    let found = Expression::parse(expression).and_then(|e| e.find(document(on).root()));
    match found {
        Ok(found) => {
            let mut out = Vec::new();
            json::write(found.root(), &mut out);
            String::from_utf8(out).unwrap()
        }
        Err(e) => e.facts().code.clone(),
    }
}

#[track_caller]
fn all(on: &str, cases: &[(&str, &str)]) {
    for (expression, wanted) in cases {
        assert_eq!(search(expression, on), *wanted, "{expression}");
    }
}

#[test]
fn numbers() {
    let on = r#"{"i":-3,"f":1.5,"n":[1,2,4],"m":[1,2.5],"none":[],"s":"x","big":[9223372036854775807,1]}"#;
    all(
        on,
        &[
            ("abs(i)", "3"),
            ("abs(f)", "1.5"),
            ("abs(`-9223372036854775808`)", "9.223372036854776e18"),
            ("ceil(f)", "2"),
            ("floor(f)", "1"),
            ("floor(`-1.5`)", "-2"),
            ("avg(n)", "2.3333333333333335"),
            ("avg(none)", "null"),
            ("sum(n)", "7"),
            ("sum(m)", "3.5"),
            ("sum(none)", "0"),
            ("sum(big)", "9.223372036854776e18"),
            ("max(n)", "4"),
            ("min(m)", "1"),
            ("max(none)", "null"),
            ("to_number('1.5')", "1.5"),
            ("to_number('12')", "12"),
            ("to_number('x')", "null"),
            ("to_number('[1]')", "null"),
            ("to_number(`true`)", "null"),
            ("abs(s)", "JmesPathInvalidType"),
            ("sum([s])", "JmesPathInvalidType"),
            ("i < `0`", "true"),
            ("i < s", "null"),
            ("`1` == `1.0`", "true"),
            ("`1` == `true`", "false"),
        ],
    );
}

#[test]
fn texts() {
    let on = r#"{"s":"straße","l":["a","b"],"n":5}"#;
    all(
        on,
        &[
            ("length(s)", "6"),
            ("reverse(s)", "\"eßarts\""),
            ("contains(s, 'aß')", "true"),
            ("contains(s, n)", "false"),
            ("contains(l, 'b')", "true"),
            ("contains(n, 'b')", "JmesPathInvalidType"),
            ("starts_with(s, 'str')", "true"),
            ("ends_with(s, 'str')", "false"),
            ("starts_with(s, n)", "JmesPathInvalidType"),
            ("join(', ', l)", "\"a, b\""),
            ("join(', ', [s, n])", "JmesPathInvalidType"),
            ("to_string(n)", "\"5\""),
            ("to_string(l)", r#""[\"a\",\"b\"]""#),
            ("to_string(s)", "\"straße\""),
            ("type(s)", "\"string\""),
            ("type(zz)", "\"null\""),
            ("type(l)", "\"array\""),
            ("sort(['b','a'])", r#"["a","b"]"#),
            ("max(l)", "\"b\""),
        ],
    );
}

#[test]
fn lists_and_objects() {
    let on = r#"{"o":{"a":1,"b":2},"p":{"b":3,"c":4},"l":[{"n":"y","v":2},{"n":"x","v":1},{"n":"z","v":2}],
        "mixed":[{"v":1},{"v":"1"}],"q":[0,1,2,3,4,5,6,7,8,9]}"#;
    all(
        on,
        &[
            ("keys(o)", r#"["a","b"]"#),
            ("values(o)", "[1,2]"),
            ("keys(l)", "JmesPathInvalidType"),
            ("merge(o, p)", r#"{"a":1,"b":3,"c":4}"#),
            ("length(o)", "2"),
            ("not_null(zz, o.b)", "2"),
            ("not_null(zz)", "null"),
            ("to_array(o.a)", "[1]"),
            ("to_array(q)[1]", "1"),
            ("map(&n, l)", r#"["y","x","z"]"#),
            ("map(&zz, l)", "[null,null,null]"),
            ("l[*].zz", "[]"),
            ("sort_by(l, &v)[].n", r#"["x","y","z"]"#),
            ("sort_by(l, &n)[0].n", "\"x\""),
            ("max_by(l, &v).n", "\"y\""),
            ("min_by(l, &v).n", "\"x\""),
            ("max_by(`[]`, &v)", "null"),
            ("sort_by(mixed, &v)", "JmesPathInvalidType"),
            ("sort_by(l, &o)", "JmesPathInvalidType"),
            ("sort_by(l, n)", "JmesPathInvalidType"),
            ("reverse(q)[0]", "9"),
            ("q[2:5]", "[2,3,4]"),
            ("q[::-3]", "[9,6,3,0]"),
            ("q[-3:]", "[7,8,9]"),
            ("q[8:2:-2]", "[8,6,4]"),
            ("q[:-100:-1]", "[9,8,7,6,5,4,3,2,1,0]"),
            ("q[9223372036854775807:]", "[]"),
            ("q[::9223372036854775807]", "[0]"),
            ("o[0:1]", "null"),
            ("q[-1]", "9"),
            ("q[99]", "null"),
            ("l[?v == `2`].n | [0]", "\"y\""),
            ("l[?v == `2` && n != 'y'].[n, v]", r#"[["z",2]]"#),
            ("{x: o.a, y: l[0].n}", r#"{"x":1,"y":"y"}"#),
            ("o == {b: `2`, a: `1`}", "true"),
            ("o.*", "[1,2]"),
            ("zz.[a]", "null"),
            ("`foo`", "\"foo\""),
            ("(l[*]).n", "null"),
        ],
    );
}

#[test]
fn errors_have_their_class() {
    all(
        "{}",
        &[
            ("foo[", "JmesPathSyntax"),
            ("nope(@)", "JmesPathUnknownFunction"),
            ("a || nope(@)", "JmesPathUnknownFunction"),
            ("length()", "JmesPathInvalidArity"),
            ("length(@, @)", "JmesPathInvalidArity"),
            ("not_null()", "JmesPathInvalidArity"),
            ("length(@", "JmesPathSyntax"),
            ("length(@,)", "JmesPathSyntax"),
            ("a[::0]", "JmesPathInvalidValue"),
            ("a[99999999999999999999]", "JmesPathSyntax"),
            ("length(`1`)", "JmesPathInvalidType"),
            ("length(&a)", "JmesPathInvalidType"),
            ("type(&a)", "JmesPathInvalidType"),
            ("a # b", "JmesPathSyntax"),
            ("é", "JmesPathSyntax"),
            ("", "JmesPathSyntax"),
        ],
    );
}

#[test]
fn times_and_blobs_are_the_strings_of_their_json() {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    b.key("t");
    b.time(0, 0);
    b.key("b");
    b.blob(b"hi");
    b.end_map();
    let document = b.finish();
    let find = |text: &str| {
        let expression = Expression::parse(text).unwrap();
        let found = expression.search(document.root()).unwrap();
        found.text().map(|t| t.into_owned()).or(found.as_bool().map(|b| b.to_string()))
    };
    assert_eq!(find("type(t)").unwrap(), "string");
    assert_eq!(find("t == '1970-01-01T00:00:00+00:00'").unwrap(), "true");
    assert_eq!(find("to_string(b)").unwrap(), "aGk=");
    assert_eq!(find("sort_by([{t: t}], &t)[0].t == t").unwrap(), "true");
    // As themselves, they stay what they are.
    assert!(Expression::parse("t").unwrap().find(document.root()).unwrap().root().as_time().is_some());
}

#[test]
fn long_chains_are_read_and_deep_nests_refused() {
    let chain = |glue: &str, n: usize| vec!["a"; n].join(glue);
    for glue in [".", "|", "||", "&&", " == "] {
        assert!(matches!(&*search(&chain(glue, 150), "{}"), "null" | "true" | "false"), "{glue}");
        assert!(!search(&chain(glue, 20_000), "{}").is_empty(), "{glue}");
    }
    for (open, close) in
        [("(", ")"), ("[", "]"), ("!", ""), ("& ", ""), ("{a:", "}"), ("not_null(", ")"), ("[?", "]")]
    {
        let nested = |n: usize| open.repeat(n) + "@" + &close.repeat(n);
        assert!(!search(&nested(30), "[]").starts_with("Jmes"), "{open}");
        assert_eq!(search(&nested(5_000), "[]"), "JmesPathLimit", "{open}");
    }
    assert_eq!(search(&"[]".repeat(5_000), "[]"), "JmesPathLimit");
    assert_eq!(search(&" ".repeat(MAX_TEXT + 1), "[]"), "JmesPathLimit");
}

#[test]
fn what_doubles_is_stopped() {
    for step in ["[@,@]", "{a:@,b:@}", "join('',[to_string(@),to_string(@)])", "[@,@][]"] {
        assert_eq!(search(&vec![step; 60].join("|"), "[1]"), "JmesPathLimit", "{step}");
    }
    let same = format!("{0} | @ == @", vec!["[@,@]"; 60].join("|"));
    assert_eq!(search(&same, "[1]"), "JmesPathLimit");
    let deep = vec!["[@]"; 1000].join("|");
    assert_eq!(search(&deep, "1"), "JmesPathLimit");
}

#[test]
fn what_was_there_is_borrowed() {
    let document = document(r#"{"l":[{"n":"x"},{"n":"y"}],"m":{"k":1}}"#);
    for (text, n) in [("l[*].n", 2), ("l[].[n][]", 2), ("keys(m)", 1)] {
        let expression = Expression::parse(text).unwrap();
        let found = expression.search(document.root()).unwrap();
        let borrowed = found.items().filter(|i| matches!(i, Found::Value(_) | Found::Text(_))).count();
        assert_eq!(borrowed, n, "{text}");
    }
    let absent = Expression::parse("a").unwrap();
    assert!(absent.search(Value::clone(&document.root())).unwrap().is_null());
    assert_eq!(absent.as_str(), "a");
}
