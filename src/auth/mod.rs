//! Auth schemes and signers.
