//! Who is calling: credentials, the providers that give them, and their cache.
