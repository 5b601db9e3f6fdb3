//! Sorting, compiled once.
//!
//! The standard library's sort is compiled anew for each type and each comparison, ten
//! kilobytes a time, and a dozen places here sort what is a handful of items nearly
//! always. So they share one that sorts positions, and items are brought to theirs
//! afterwards. A handful is sorted by insertion at once, without memory.

use std::cmp::Ordering;

/// Up to here insertion is fastest, as in the standard library.
const HANDFUL: usize = 20;

/// Sorts as [`slice::sort_by`] does: those that are equal stay in their order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() > HANDFUL {
        let order = positions(items.len(), &|a, b| compare(&items[a], &items[b]));
        return place(items, order);
    }
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && compare(&items[at], &items[at - 1]) == Ordering::Less {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// What is to stand at each place: positions in the order of what is there.
#[cold]
#[inline(never)]
fn positions(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    order
}

/// Brings each item to its place, a cycle after the other: whoever is at home is its own successor.
fn place<T>(items: &mut [T], mut order: Vec<usize>) {
    for start in 0..order.len() {
        let mut at = start;
        while order[at] != start {
            let from = order[at];
            items.swap(at, from);
            order[at] = at;
            at = from;
        }
        order[at] = at;
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by;

    #[test]
    fn sorts_as_the_standard_library_does() {
        // A generator of its own, so that a failure comes again.
        let mut state = 88_172_645_463_325_252_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for len in (0..60).chain([500, 3_000]) {
            for range in [1, 2, 7, 1_000_000] {
                let items: Vec<(u64, usize)> = (0..len).map(|place| (next() % range, place)).collect();
                let (mut ours, mut theirs) = (items.clone(), items);
                sort_by(&mut ours, |a, b| a.0.cmp(&b.0));
                theirs.sort_by_key(|a| a.0);
                assert_eq!(ours, theirs, "{len} items of {range}");
            }
        }
    }

    #[test]
    fn sorts_what_is_in_order_already_or_the_wrong_way_round() {
        for len in [2_usize, 20, 21, 1_000] {
            let mut rising: Vec<String> = (0..len).map(|n| format!("{n:06}")).collect();
            let expected = rising.clone();
            sort_by(&mut rising, String::cmp);
            assert_eq!(rising, expected);
            let mut falling: Vec<String> = expected.iter().rev().cloned().collect();
            sort_by(&mut falling, String::cmp);
            assert_eq!(falling, expected);
        }
    }
}
