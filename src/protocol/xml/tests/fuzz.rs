//! Damaged bodies: whatever comes, an answer is a document or an error, never a panic.

use super::{error, output, service};
use serde_json::{Value, json};

fn shapes() -> Value {
    json!({
        "Out": {"type": "structure", "members": {
            "T": {"shape": "T"}, "N": {"shape": "N"}, "W": {"shape": "W"}, "B": {"shape": "B"},
            "A": {"shape": "T", "locationName": "x:a", "xmlAttribute": true},
            "F": {"shape": "L", "flattened": true}, "L": {"shape": "L"}, "M": {"shape": "M"},
            "G": {"shape": "M", "flattened": true}, "O": {"shape": "Out"}, "U": {"shape": "U"}
        }},
        "T": {"type": "string"}, "N": {"type": "double"}, "W": {"type": "timestamp"}, "B": {"type": "blob"},
        "L": {"type": "list", "member": {"shape": "T"}},
        "M": {"type": "map", "key": {"shape": "T"}, "value": {"shape": "L"}},
        "U": {"type": "structure", "union": true, "members": {"T": {"shape": "T"}, "N": {"shape": "N"}}},
    })
}

const BODY: &str = "<?xml version='1.0'?><R x:a='&lt;'><T>é&#10;</T><F>1</F><N>-1.5e3</N><W>2020-01-02T03:04:05.6Z</W>\
    <B>aGk=</B><L><m>a</m><m/></L><M><e><key>k</key><value><m>v</m></value></e></M><F>2</F>\
    <G><value/><key>g</key></G><!-- c --><O><T><![CDATA[<]]></T><F>x</F></O><U><N>NaN</N></U></R>";

/// A small generator: the same every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

#[test]
fn damaged_bodies_never_panic() {
    let services = ["rest-xml", "query", "ec2"].map(|protocol| (service(protocol, shapes(), &[]), protocol));
    for (s, protocol) in &services {
        assert!(output(s, "Do", BODY).is_ok(), "{protocol}");
        for end in (1..BODY.len()).filter(|n| BODY.is_char_boundary(*n)) {
            assert!(output(s, "Do", &BODY[..end]).is_err(), "{protocol}: cut at {end}");
            error(s, "Do", 500, &BODY[..end]);
        }
        let mut random = Random(7);
        let alphabet = b"<>/&;#x=\"'! -?[]\r\n\0aFTMk1\xff\xc3";
        for _ in 0..20_000 {
            let mut bytes = BODY.as_bytes().to_vec();
            for _ in 0..=random.below(3) {
                let at = random.below(bytes.len());
                match random.below(3) {
                    0 => bytes[at] = alphabet[random.below(alphabet.len())],
                    1 => bytes.insert(at, alphabet[random.below(alphabet.len())]),
                    _ => drop(bytes.drain(at..(at + 1 + random.below(9)).min(bytes.len()))),
                }
            }
            let text = String::from_utf8_lossy(&bytes);
            let _ = output(s, "Do", &text);
            error(s, "Do", 500, &text);
        }
    }
}
