//! Threads, queues, callbacks, fork guard and clock: the ground the asynchronous parts stand on.
