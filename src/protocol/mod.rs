//! The wire protocols: documents to requests, answers to documents.
