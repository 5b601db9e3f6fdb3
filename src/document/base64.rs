//! Base64, the standard alphabet: how JSON and XML carry blobs.
//!
//! Decoding is strict, for a wrong byte means a damaged blob; only missing
//! padding is let pass, since its length says nothing that the text does not.
//! White space is not taken either: XML and MIME wrap lines, AWS does not.

use super::SyntaxError;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Marks what is not in the alphabet: a bit that no sextet has.
const BAD: u8 = 0x80;

static VALUES: [u8; 256] = {
    let mut values = [BAD; 256];
    let mut i = 0;
    while i < 64 {
        values[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    values
};

/// What each place of a group of four says, where it belongs in the three bytes; a bit above them marks what
/// is not in the alphabet. So a group costs four look-ups, and nothing is shifted.
static PLACED: [[u32; 256]; 4] = {
    let mut placed = [[0; 256]; 4];
    let mut place = 0;
    while place < 4 {
        let mut b = 0;
        while b < 256 {
            placed[place][b] = match VALUES[b] {
                BAD => BAD_GROUP,
                value => (value as u32) << (18 - 6 * place),
            };
            b += 1;
        }
        place += 1;
    }
    placed
};

/// A bit that no group of four has.
const BAD_GROUP: u32 = 1 << 31;

/// The length of `n` bytes once encoded.
pub const fn encoded_len(n: usize) -> usize {
    n.div_ceil(3) * 4
}

/// The text of `bytes`, padded.
pub fn text(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(encoded_len(bytes.len()));
    encode(bytes, &mut out);
    // The alphabet is ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// Appends the text of `bytes`, padded.
pub fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    let (triples, rest) = bytes.as_chunks::<3>();
    let start = out.len();
    out.reserve(encoded_len(bytes.len()));
    // Sized first and filled then, which spares a check of the capacity for each group.
    out.resize(start + 4 * triples.len(), 0);
    let (quads, _) = out[start..].as_chunks_mut::<4>();
    for (to, &[a, b, c]) in quads.iter_mut().zip(triples) {
        *to = quad(a, b, c);
    }
    match *rest {
        [a] => {
            let [w, x, ..] = quad(a, 0, 0);
            out.extend_from_slice(&[w, x, b'=', b'=']);
        }
        [a, b] => {
            let [w, x, y, _] = quad(a, b, 0);
            out.extend_from_slice(&[w, x, y, b'=']);
        }
        _ => {}
    }
}

fn quad(a: u8, b: u8, c: u8) -> [u8; 4] {
    let bits = u32::from_be_bytes([0, a, b, c]);
    [18, 12, 6, 0].map(|shift| ALPHABET[(bits >> shift) as usize & 63])
}

/// Appends the bytes of `text`. On an error nothing is appended, and its offset is that of the first wrong byte.
pub fn decode(text: &[u8], out: &mut Vec<u8>) -> Result<(), SyntaxError> {
    let padding = text.iter().rev().take(2).take_while(|&&b| b == b'=').count();
    let data = &text[..text.len() - padding];
    if padding > 0 && !text.len().is_multiple_of(4) || data.len() % 4 == 1 {
        return Err(SyntaxError::new("base64 of a wrong length", text.len()));
    }
    let start = out.len();
    let (quads, rest) = data.as_chunks::<4>();
    out.reserve(3 * quads.len() + 2);
    out.resize(start + 3 * quads.len(), 0);
    let (triples, _) = out[start..].as_chunks_mut::<3>();
    let mut groups = 0;
    for (to, [w, x, y, z]) in triples.iter_mut().zip(quads) {
        let bits = PLACED[0][usize::from(*w)]
            | PLACED[1][usize::from(*x)]
            | PLACED[2][usize::from(*y)]
            | PLACED[3][usize::from(*z)];
        groups |= bits;
        let [_, a, b, c] = bits.to_be_bytes();
        *to = [a, b, c];
    }
    let mut bad = if groups & BAD_GROUP == 0 { 0 } else { BAD };
    let mut last = [0; 3];
    for (v, b) in last.iter_mut().zip(rest) {
        *v = VALUES[*b as usize];
        bad |= *v;
    }
    let [w, x, y] = last;
    let left_over = match rest.len() {
        2 => {
            out.push(w << 2 | x >> 4);
            x & 0x0F
        }
        3 => {
            out.extend_from_slice(&[w << 2 | x >> 4, x << 4 | y >> 2]);
            y & 0x03
        }
        _ => 0,
    };
    if bad & BAD == 0 && left_over == 0 {
        return Ok(());
    }
    out.truncate(start);
    match data.iter().position(|&b| VALUES[b as usize] == BAD) {
        Some(offset) => Err(SyntaxError::new("byte that is not base64", offset)),
        None => Err(SyntaxError::new("base64 whose last digit has bits too many", data.len() - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(bytes: &[u8]) -> String {
        let mut out = Vec::new();
        encode(bytes, &mut out);
        assert_eq!(out.len(), encoded_len(bytes.len()));
        String::from_utf8(out).unwrap()
    }

    fn decoded(text: &str) -> Result<Vec<u8>, String> {
        let mut out = b"before".to_vec();
        let result = decode(text.as_bytes(), &mut out).map_err(|e| e.to_string());
        assert!(out.starts_with(b"before"));
        result.map(|()| out.split_off(6))
    }

    #[test]
    fn known_texts() {
        let cases = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
        ];
        for (bytes, text) in cases {
            assert_eq!(encoded(bytes.as_bytes()), text);
            assert_eq!(decoded(text).as_deref(), Ok(bytes.as_bytes()));
            assert_eq!(decoded(text.trim_end_matches('=')).as_deref(), Ok(bytes.as_bytes()));
        }
        assert_eq!(encoded(&[0xfb, 0xef, 0xff]), "++//");
    }

    #[test]
    fn all_bytes_survive() {
        let bytes: Vec<u8> = (0..=255).rev().collect();
        for from in 0..=255 {
            assert_eq!(decoded(&encoded(&bytes[from..])).as_deref(), Ok(&bytes[from..]));
        }
    }

    #[test]
    fn refusals() {
        let wrong = |text: &str| decoded(text).unwrap_err();
        assert_eq!(wrong("A"), "base64 of a wrong length at byte 1");
        assert_eq!(wrong("AAAA="), "base64 of a wrong length at byte 5");
        assert_eq!(wrong("AA="), "base64 of a wrong length at byte 3");
        assert_eq!(wrong("="), "base64 of a wrong length at byte 1");
        assert_eq!(wrong("===="), "byte that is not base64 at byte 0");
        assert_eq!(wrong("AA A"), "byte that is not base64 at byte 2");
        assert_eq!(wrong("AAAAA-AA"), "byte that is not base64 at byte 5");
        assert_eq!(wrong("AA=A"), "byte that is not base64 at byte 2");
        assert_eq!(wrong("AAAAé"), "byte that is not base64 at byte 4");
        assert_eq!(wrong("AB=="), "base64 whose last digit has bits too many at byte 1");
        assert_eq!(wrong("AAB="), "base64 whose last digit has bits too many at byte 2");
    }

    #[test]
    fn texts_of_the_standard_s_examples() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(text(plain.as_bytes()), coded);
        }
        assert_eq!(text(&[0xfb, 0xff]), "+/8=");
    }
}
