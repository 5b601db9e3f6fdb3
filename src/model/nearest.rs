//! The nearest known name to one that is not known.
//!
//! Every refusal of a name (service, operation, member, option) says what was
//! probably meant. Names compare without case and punctuation, as people mix
//! `PutObject`, `put_object` and `put-object`. The build script includes this file.

/// Names longer than this are not compared: nobody means one, and the cost is quadratic.
const LONGEST: usize = 100;

/// The candidate that `name` is probably a misspelling of, if any is near enough.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = folded(name);
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    // A third of the letters may be wrong, and two of a short name.
    let limit = (name.len() / 3).max(2);
    candidates
        .into_iter()
        .filter(|c| c.len() <= LONGEST && c.len().abs_diff(name.len()) <= limit + c.len() / 4)
        .map(|c| (distance(&name, &folded(c)), c))
        .filter(|(d, c)| *d <= limit && *d < c.len())
        .min_by_key(|(d, _)| *d)
        .map(|(_, c)| c)
}

/// Whether two names are the same but for case and punctuation.
pub fn is_same(a: &str, b: &str) -> bool {
    let letters = |s: &'_ str| -> Vec<u8> { folded(s) };
    let (a, b) = (letters(a), letters(b));
    !a.is_empty() && a == b
}

/// Letters and digits, lower case.
fn folded(name: &str) -> Vec<u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase()).collect()
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let mut best = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}
