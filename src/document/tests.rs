//! What holds for all documents: they survive JSON and CBOR, and damaged text never panics.

use super::{Builder, Document, Kind, Value, base64, cbor, json, path, time};
use bytes::Bytes;

/// A small generator of numbers (xorshift), so that failures come again.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn string(&mut self) -> String {
        const PARTS: [&str; 14] = [
            "a",
            "Z9",
            " ",
            "\"",
            "\\",
            "\n",
            "\u{0}",
            "\u{1f}",
            "\u{7f}",
            "é",
            "€",
            "😀",
            "/",
            "plain words in a row",
        ];
        (0..self.below(8)).map(|_| PARTS[self.below(14) as usize]).collect()
    }

    fn number(&mut self) -> String {
        let digits: String =
            (0..20 + self.below(30)).map(|_| char::from(b'1' + self.below(9) as u8)).collect();
        format!("{}{digits}", if self.below(2) == 0 { "-" } else { "" })
    }

    /// Adds a value; without what JSON has no form for, if `json`.
    fn value(&mut self, b: &mut Builder, depth: u64, json: bool) {
        match self.below(if depth == 0 { 7 } else { 9 }) {
            0 => b.null(),
            1 => b.bool(self.below(2) == 0),
            2 => b.int(self.next() as i64 >> self.below(64)),
            3 => {
                let v = f64::from_bits(self.next());
                b.float(if v.is_finite() { v } else { 0.5 });
            }
            4 => b.string(&self.string()),
            5 => b.number(&self.number()),
            6 if json => b.string(""),
            6 if self.below(2) == 0 => b.blob(self.string().as_bytes()),
            6 => b.time(self.below(1 << 36) as i64 - (1 << 35), self.below(1_000_000_000) as u32),
            7 => {
                b.begin_list();
                (0..self.below(12)).for_each(|_| self.value(b, depth - 1, json));
                b.end_list();
            }
            _ => {
                b.begin_map();
                for i in 0..self.below(12) {
                    b.key(&format!("{i}{}", self.string()));
                    self.value(b, depth - 1, json);
                }
                b.end_map();
            }
        }
    }

    fn document(&mut self, json: bool) -> Document {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        self.value(&mut b, 5, json);
        b.finish()
    }
}

fn same(a: Value<'_>, b: Value<'_>) -> bool {
    a.kind() == b.kind()
        && a.len() == b.len()
        && a.bytes() == b.bytes()
        && a.as_bool() == b.as_bool()
        && a.as_i64() == b.as_i64()
        && a.as_time() == b.as_time()
        && a.as_f64().map(f64::to_bits) == b.as_f64().map(f64::to_bits)
        && a.children().zip(b.children()).all(|(a, b)| same(a, b))
        && a.entries().zip(b.entries()).all(|((k, a), (l, b))| k.bytes() == l.bytes() && same(a, b))
        && (0..a.len()).all(|i| a.kind() != Kind::List || same(a.at(i), b.at(i)))
}

fn to_json(v: Value<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    json::write(v, &mut out);
    out
}

fn to_cbor(v: Value<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    cbor::write(v, &mut out);
    out
}

#[test]
fn documents_survive_json() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..500 {
        let doc = random.document(true);
        let text = to_json(doc.root());
        let back = Document::from_json(text.clone().into())
            .unwrap_or_else(|e| panic!("{e}: {}", text.escape_ascii()));
        assert!(same(doc.root(), back.root()), "{}", text.escape_ascii());
        assert_eq!(to_json(back.root()), text);
        let other: serde_json::Value = serde_json::from_slice(&text).unwrap();
        assert_eq!(other.is_object(), doc.root().kind() == Kind::Map);
        let mut reader = json::Reader::new(&text);
        assert_eq!(reader.skip(), Ok(0..text.len()));
        assert!(same(doc.root(), back.root().to_document().root()));
    }
}

#[test]
fn documents_survive_cbor() {
    let mut random = Random(0xD1B5_4A32_D192_ED03);
    for _ in 0..500 {
        let doc = random.document(false);
        let data = to_cbor(doc.root());
        let back = Document::from_cbor(data.clone().into())
            .unwrap_or_else(|e| panic!("{e}: {}", data.escape_ascii()));
        assert!(same(doc.root(), back.root()), "{}", data.escape_ascii());
        assert_eq!(to_cbor(back.root()), data);
        let mut reader = cbor::Reader::new(&data);
        assert_eq!(reader.skip(), Ok(0..data.len()));
    }
}

/// Truncations and flipped bytes of `sample`, and some that are both.
fn damage(sample: &[u8], random: &mut Random, mut check: impl FnMut(Vec<u8>)) {
    (0..sample.len()).for_each(|n| check(sample[..n].to_vec()));
    for _ in 0..2000 {
        let mut copy = sample.to_vec();
        for _ in 0..=random.below(3) {
            let at = random.below(copy.len() as u64) as usize;
            copy[at] = random.next() as u8;
        }
        if random.below(4) == 0 {
            copy.truncate(random.below(copy.len() as u64) as usize + 1);
        }
        check(copy);
    }
}

#[test]
fn damaged_text_never_panics() {
    let mut random = Random(0xA076_1D64_78BD_642F);
    let json_sample = br#"{"Items": [{"a\u00e9\ud83d\ude00": {"S": "x\ny"}, "b": [-1.5e3, 12345678901234567890, true, null]}], "c": ""}"#;
    damage(json_sample, &mut random, |text| {
        let skipped = json::Reader::new(&text).skip().is_ok();
        if let Ok(doc) = Document::from_json(text.clone().into()) {
            assert!(skipped && serde_json::from_slice::<serde::de::IgnoredAny>(&text).is_ok());
            assert!(Document::from_json(to_json(doc.root()).into()).is_ok(), "{}", text.escape_ascii());
        }
    });
    for _ in 0..20 {
        let sample = to_cbor(random.document(false).root());
        damage(&sample, &mut random, |data| {
            let _ = cbor::Reader::new(&data).skip();
            if let Ok(doc) = Document::from_cbor(data.clone().into()) {
                assert!(Document::from_cbor(to_cbor(doc.root()).into()).is_ok(), "{}", data.escape_ascii());
                to_json(doc.root());
            }
        });
    }
    for sample in ["2015-01-25T08:00:00.123+01:00", "Sun, 25 Jan 2015 08:00:00 GMT", "-1.4221728E9"] {
        damage(sample.as_bytes(), &mut random, |text| {
            time::parse_any(&text);
        });
    }
    damage(b"Zm9vYmFyYg==", &mut random, |text| {
        let _ = base64::decode(&text, &mut Vec::new());
    });
    damage("Items[-1].\"a\\\"é\".b".as_bytes(), &mut random, |text| {
        if let Ok(text) = std::str::from_utf8(&text) {
            drop(path::lookup(Document::empty_map().root(), text));
            drop(path::Path::parse(text));
        }
    });
}

/// What strict parsers accept and refuse is the same as another strict parser's, but for our caps.
#[test]
fn json_agrees_with_another_parser() {
    let mut random = Random(0xE703_7ED1_A0B4_28DB);
    let pieces: Vec<&str> = r#"{ } [ ] , : "a" "\u0041" 0 -1 1.5 1e5 true null " \ 01 - . "\ud800" é"#
        .split(' ')
        .chain([" ", "\n", "\u{1}"])
        .collect();
    for _ in 0..20_000 {
        let text: String = (0..1 + random.below(7)).map(|_| pieces[random.below(24) as usize]).collect();
        let mut reader = json::Reader::new(text.as_bytes());
        let ours = reader.skip().and_then(|_| reader.end()).is_ok();
        let theirs = match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(_) => true,
            // It has no place for numbers beyond a double.
            Err(e) if e.to_string().starts_with("number out of range") => continue,
            Err(_) => false,
        };
        assert_eq!(ours, theirs, "{text:?}");
    }
}

#[test]
fn numbers_as_doubles() {
    let number = |text: &str| {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.number(text);
        b.finish().root().as_f64()
    };
    assert_eq!(number("18446744073709551616"), Some(18446744073709551616.0));
    assert_eq!(number("1e400"), None);
}
