//! The auth schemes by their ids, and the one that needs no arithmetic.

use crate::error::{Error, Result, Status};
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

/// An auth scheme that the library knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Signature Version 4.
    SigV4,
    /// Its asymmetric form, valid in several regions.
    SigV4a,
    /// Signature Version 4 with the session credentials of an S3 directory bucket.
    S3Express,
    /// A bearer token.
    Bearer,
    /// None: the request goes out as it is.
    None,
}

impl Scheme {
    /// By its shape id, or by the short name that endpoint rules and older models use.
    pub fn parse(name: &str) -> Option<Scheme> {
        Some(match name {
            "aws.auth#sigv4" | "sigv4" | "v4" | "s3v4" | "v4-unsigned-body" => Scheme::SigV4,
            "aws.auth#sigv4a" | "sigv4a" | "v4a" | "s3v4a" => Scheme::SigV4a,
            "com.amazonaws.s3#sigv4express" | "sigv4-s3express" | "v4-s3express" => Scheme::S3Express,
            "smithy.api#httpBearerAuth" | "httpBearerAuth" | "bearer" => Scheme::Bearer,
            "smithy.api#noAuth" | "noAuth" | "none" => Scheme::None,
            _ => return None,
        })
    }

    /// Its shape id.
    pub fn id(self) -> &'static str {
        match self {
            Scheme::SigV4 => "aws.auth#sigv4",
            Scheme::SigV4a => "aws.auth#sigv4a",
            Scheme::S3Express => "com.amazonaws.s3#sigv4express",
            Scheme::Bearer => "smithy.api#httpBearerAuth",
            Scheme::None => "smithy.api#noAuth",
        }
    }

    /// Whether credentials are needed.
    pub fn needs_credentials(self) -> bool {
        matches!(self, Scheme::SigV4 | Scheme::SigV4a | Scheme::S3Express)
    }
}

/// Sets `Authorization: Bearer …`. Without TLS the token would be anyone's who listens.
pub fn bearer(headers: &mut HeaderMap, token: &str, https: bool) -> Result<()> {
    let refuse = |code, why: &str| Err(Error::new(Status::Credentials, code, why).at("sign"));
    if !https {
        return refuse(
            "InsecureBearerToken",
            "a bearer token is only sent over https: use an https endpoint",
        );
    }
    if token.is_empty() {
        return refuse("MissingBearerToken", "the bearer token is empty");
    }
    let Ok(mut value) = HeaderValue::from_str(&format!("Bearer {token}")) else {
        return refuse("InvalidBearerToken", "the bearer token holds characters that no header may");
    };
    value.set_sensitive(true);
    headers.insert(AUTHORIZATION, value);
    Ok(())
}
