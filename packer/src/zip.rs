//! Reads the files of a zip archive: enough of the format for a wheel.
//!
//! The central directory at the end names each file, its method (stored or
//! deflated), its size and where its local header stands.

use std::io::Read;

/// The entries whose names `wanted` takes, inflated.
pub fn entries(zip: &[u8], wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>, String> {
    let end = (0..zip.len().saturating_sub(21))
        .rev()
        .find(|&at| zip[at..].starts_with(b"PK\x05\x06"))
        .ok_or("not a zip archive")?;
    let count = number(zip, end + 10, 2)?;
    let mut at = number(zip, end + 16, 4)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let method = number(zip, at + 10, 2)?;
        let (packed, size) = (number(zip, at + 20, 4)?, number(zip, at + 24, 4)?);
        let (name_len, extra, comment) =
            (number(zip, at + 28, 2)?, number(zip, at + 30, 2)?, number(zip, at + 32, 2)?);
        let local = number(zip, at + 42, 4)?;
        let name = String::from_utf8_lossy(zip.get(at + 46..at + 46 + name_len).ok_or(CUT)?).into_owned();
        at += 46 + name_len + extra + comment;
        if !wanted(&name) {
            continue;
        }
        let start = local + 30 + number(zip, local + 26, 2)? + number(zip, local + 28, 2)?;
        let data = zip.get(start..start + packed).ok_or(CUT)?;
        let mut bytes = Vec::new();
        match method {
            0 => bytes.extend_from_slice(data),
            8 => drop(
                flate2::read::DeflateDecoder::new(data)
                    .take(size as u64)
                    .read_to_end(&mut bytes)
                    .map_err(|e| format!("{name}: {e}"))?,
            ),
            other => return Err(format!("{name}: compression method {other} is not known")),
        }
        found.push((name, bytes));
    }
    Ok(found)
}

const CUT: &str = "the archive is cut short";

fn number(zip: &[u8], at: usize, len: usize) -> Result<usize, String> {
    let bytes = zip.get(at..at + len).ok_or(CUT)?;
    Ok(bytes.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
}
