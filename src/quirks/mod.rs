//! What the models don't say: one table.
