//! Which members of a structure came already: the first of two is taken.
//!
//! No service means to send a member twice. Whatever a binding does with an output (look a member
//! up, or go through all of them), it must see one value, and XML's readers see the first.

/// Members by their position in the shape. Nearly all structures have at most 64, which cost no memory.
#[derive(Default)]
pub(in crate::protocol) struct Once {
    low: u64,
    high: Vec<u64>,
}

impl Once {
    /// Whether a member comes for the first time.
    #[inline(always)]
    pub fn first(&mut self, at: usize) -> bool {
        if at >= 64 {
            return self.beyond(at);
        }
        let bit = 1 << at;
        let first = self.low & bit == 0;
        self.low |= bit;
        first
    }

    #[cold]
    fn beyond(&mut self, at: usize) -> bool {
        let (word, bit) = (at / 64 - 1, 1 << (at % 64));
        if self.high.len() <= word {
            // A position in a shape: a few hundred at the most.
            self.high.resize(word + 1, 0);
        }
        let first = self.high[word] & bit == 0;
        self.high[word] |= bit;
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_first_once() {
        let mut once = Once::default();
        for at in [0, 1, 63, 64, 65, 127, 128, 600] {
            assert!(once.first(at) && !once.first(at), "{at}");
        }
        assert!(once.first(2) && once.first(599));
    }
}
