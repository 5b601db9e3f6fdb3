//! Buckets that are in another region than the client.
//!
//! S3 answers such a request with the bucket's region. It is signed again for that
//! region and sent there, once; the region is kept, so that the next call of that bucket goes
//! there at once. No other redirect is followed: none may carry a signature to a stranger.

use super::flight::Flight;
use crate::config::Features;
use crate::error::{Error, Status};
use crate::quirks::Quirks;
use crate::runtime::RwLock;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Regions of buckets, as far as S3 corrected us.
#[derive(Debug, Default)]
pub(super) struct Moved {
    any: AtomicBool,
    regions: RwLock<HashMap<String, Arc<str>>>,
}

/// Buckets that are remembered, at most: names come from callers.
const MOST: usize = 1024;

impl Moved {
    fn region(&self, bucket: &str) -> Option<Arc<str>> {
        self.regions.read().get(bucket).cloned()
    }

    fn keep(&self, bucket: &str, region: Arc<str>) {
        let mut regions = self.regions.write();
        if regions.len() >= MOST && !regions.contains_key(bucket) {
            regions.clear();
        }
        regions.insert(bucket.to_owned(), region);
        self.any.store(true, Relaxed);
    }
}

impl Flight<'_> {
    /// Takes the region that an earlier call was sent to for this bucket.
    pub(super) fn recall_region(&mut self) {
        let moved = &self.engine.moved;
        if self.plan.quirks.has(Quirks::S3) && moved.any.load(Relaxed) {
            self.region = self.bucket().and_then(|bucket| moved.region(bucket));
        }
    }

    /// Whether S3 named another region for the bucket; then the next attempt goes there.
    pub(super) fn is_redirected(&mut self, error: &Error) -> bool {
        if self.redirected || !self.plan.quirks.has(Quirks::S3) || error.status() != Status::Service {
            return false;
        }
        let facts = error.facts();
        let elsewhere = matches!(facts.http_status, 301 | 307 | 308)
            || matches!(
                &*facts.code,
                "PermanentRedirect"
                    | "TemporaryRedirect"
                    | "AuthorizationHeaderMalformed"
                    | "IllegalLocationConstraintException"
            )
            // A HEAD has no body to say more in.
            || (facts.http_status == 400 && self.plan.method == http::Method::HEAD);
        if !elsewhere {
            return false;
        }
        let header = self.head.as_ref().and_then(|(_, h)| h.get("x-amz-bucket-region")?.to_str().ok());
        let body = facts.detail.as_ref().and_then(|d| d.root().member("Region").as_str());
        let current = self.region.as_deref().or(self.engine.settings.region.as_deref());
        let Some(region) = header.or(body).filter(|r| is_region(r) && Some(*r) != current) else {
            return false;
        };
        let region: Arc<str> = region.into();
        let Some(bucket) = self.bucket() else { return false };
        self.engine.moved.keep(bucket, region.clone());
        self.region = Some(region);
        self.features |= Features::known("S3_REGION_REDIRECT");
        self.redirected = true;
        true
    }

    /// The bucket by its name; an ARN says its own region.
    fn bucket(&self) -> Option<&str> {
        self.input.root().member("Bucket").as_str().filter(|b| !b.starts_with("arn:"))
    }
}

/// What may become part of a host's name.
fn is_region(s: &str) -> bool {
    (1..=63).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_bounded() {
        let moved = Moved::default();
        (0..3000).for_each(|i| moved.keep(&format!("b{i}"), "eu-west-1".into()));
        assert!(moved.regions.read().len() <= MOST);
        assert_eq!(moved.region("b2999").as_deref(), Some("eu-west-1"));
    }
}
