//! Endpoint rules: from a service's parameters to a URL.
