//! Where settings come from: explicit options, environment, files.
