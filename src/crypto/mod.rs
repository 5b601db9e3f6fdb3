//! Digests, HMAC and randomness behind one provider, so that another build may swap them all.
