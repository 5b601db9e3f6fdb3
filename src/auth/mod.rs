//! Auth schemes and signers.
//!
//! [`Scheme`] names what a model or an endpoint may ask for. [`sign`] and
//! [`presign`] are Signature Version 4 for headers and for query strings; both
//! write one canonical request into a buffer of the thread's and take their key
//! from a cache, so that a signature costs two digests and one HMAC.
//! [`sign_v4a`] and [`presign_v4a`] are its asymmetric form, for several regions.
//! [`sign_form`] is Version 2, for the two services that know no other.
//! [`Chunks`] goes on from a signature over the pieces of a body or the
//! messages of an event stream.

mod canonical;
mod chunks;
mod key_cache;
mod params;
mod scheme;
mod seal;
mod sigv2;
mod sigv4;
mod sigv4a;
mod stamp;

pub use canonical::{is_signed, percent_encode};
pub use chunks::Chunks;
pub use params::{Options, Payload, SigningParams, Target, TokenPlace};
pub use scheme::{Scheme, bearer};
pub use seal::Shown;
pub use sigv2::sign_form;
pub use sigv4::{Scope, Signature, post_policy_signature, presign, sign, sign_shown, signing_scope};
pub use sigv4a::{key_pair, presign_v4a, sign_v4a, sign_v4a_shown};
pub use stamp::stamp;

#[cfg(test)]
mod tests;
