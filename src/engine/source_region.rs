//! Copies from another region.
//!
//! What is copied lies where the request does not go, so the request carries a second one,
//! presigned for the source region, that the service sends there in the caller's
//! name. Callers would have to make it by hand; every SDK makes it for them from
//! SourceRegion. RDS and what descends from it know no such parameter; EC2 does, and wants
//! to be told the destination too.

use super::attempt::{endpoint_in, join};
use super::flight::{Flight, Payload};
use crate::auth::{Options, Payload as Signed, SigningParams, Target, percent_encode, presign};
use crate::error::Result;
use crate::identity::Credentials;
use crate::quirks::Quirks;
use std::time::Duration;

const LIFE: Duration = Duration::from_secs(3600);

/// Puts the presigned request into the form, once.
pub(super) fn add_presigned(flight: &mut Flight<'_>, credentials: Option<&Credentials>) -> Result<()> {
    let ec2 = flight.plan.quirks.has(Quirks::EC2_SOURCE_REGION);
    let name = if ec2 { "PresignedUrl" } else { "PreSignedUrl" };
    let Payload::Bytes(body) = &flight.draft.payload else { return Ok(()) };
    // A form is ASCII.
    let Ok(form) = std::str::from_utf8(body) else { return Ok(()) };
    let is = |pair: &str, key: &str| pair.strip_prefix(key).is_some_and(|rest| rest.starts_with('='));
    let kept: Vec<&str> = form.split('&').filter(|p| ec2 || !is(p, "SourceRegion")).collect();
    let given = kept.iter().any(|p| is(p, name));
    let mut form = kept.join("&");
    let region = flight.input.root().member("SourceRegion").as_str().filter(|r| !r.is_empty());
    if let (Some(region), Some(credentials), false) = (region, credentials, given) {
        // The destination is where this request goes, whatever the input says.
        let kept: Vec<&str> = form.split('&').filter(|p| !is(p, "DestinationRegion")).collect();
        let here = flight.engine.settings.require_region()?;
        let there = format!("{}&DestinationRegion={here}", kept.join("&"));
        let url = url(flight, credentials, region, &there)?;
        if ec2 {
            form = there;
        }
        form.push('&');
        form.push_str(name);
        form.push('=');
        let mut encoded = Vec::with_capacity(url.len() * 2);
        percent_encode(url.as_bytes(), &mut encoded);
        // Percent-encoded text is ASCII.
        form.push_str(std::str::from_utf8(&encoded).unwrap_or(""));
    }
    flight.draft.payload = Payload::Bytes(form.into_bytes().into());
    Ok(())
}

/// The request as a URL for the source region.
fn url(flight: &Flight<'_>, credentials: &Credentials, region: &str, query: &str) -> Result<String> {
    let engine = flight.engine;
    let endpoint = endpoint_in(flight, Some(credentials), Some(region))?;
    let path = join(&endpoint.path, &flight.draft.path);
    let params = SigningParams {
        credentials,
        region,
        service: engine.service.str(engine.service.metadata().signing_name),
        time: engine.now(),
        options: Options::DEFAULT,
    };
    let target =
        Target { method: "GET", path: &path, query, authority: &endpoint.authority, https: endpoint.https };
    let query = presign(&params, &target, &http::HeaderMap::new(), &Signed::Empty, LIFE)?;
    let scheme = if endpoint.https { "https" } else { "http" };
    Ok(format!("{scheme}://{}{path}?{query}", endpoint.authority))
}
