//! Providers, chain and cache against a clock that stands where the test puts it.

use super::*;
use crate::crypto::Secret;
use crate::error::{Error, Status};
use crate::runtime::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn env(vars: &[(&str, &str)]) -> EnvProvider {
    let map: HashMap<String, String> = vars.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
    EnvProvider::new(move |name| map.get(name).cloned())
}

/// Gives keys that live a given time, or fails, and counts how often it is asked.
#[derive(Debug)]
struct Source {
    life: Option<u64>,
    asked: AtomicUsize,
    fails: Mutex<bool>,
    slow: bool,
}

impl Source {
    fn new(life: Option<u64>) -> Arc<Source> {
        Arc::new(Source { life, asked: AtomicUsize::new(0), fails: Mutex::new(false), slow: false })
    }

    fn slow(life: Option<u64>, fails: bool) -> Arc<Source> {
        Arc::new(Source { life, asked: AtomicUsize::new(0), fails: Mutex::new(fails), slow: true })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl CredentialsProvider for Source {
    fn name(&self) -> &str {
        "source"
    }

    fn resolve(&self, now: SystemTime) -> Resolving<'_> {
        Box::pin(async move {
            let n = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            if self.slow {
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
            if *self.fails.lock() {
                return Err(Error::new(Status::Credentials, "Broken", "broken"));
            }
            let mut keys = Keys::new(format!("AK{n}"), "secret");
            keys.expires = self.life.map(|s| now + Duration::from_secs(s));
            Ok(keys.into())
        })
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap()
}

#[test]
fn credentials_keep_their_secrets() {
    let mut keys = Keys::new("AKID", "hush");
    keys.session_token = Some(Secret::from("quiet"));
    let c = Credentials::from(keys.clone());
    assert_eq!(
        (c.access_key_id(), c.secret_access_key(), c.session_token()),
        ("AKID", "hush", Some("quiet"))
    );
    let shown = format!("{c:?} {keys:?}");
    assert!(shown.contains("AKID") && !shown.contains("hush") && !shown.contains("quiet"), "{shown}");
    keys.session_token = Some(Secret::from(""));
    assert_eq!(Credentials::from(keys).session_token(), None);
    assert_eq!(Credentials::new("a", "b"), Credentials::new("a", "b"));
    assert_ne!(Credentials::new("a", "bc"), Credentials::new("ab", "c"));
    assert!(Credentials::anonymous().is_anonymous());
}

#[tokio::test]
async fn environment() {
    let all = [
        ("AWS_ACCESS_KEY_ID", " AKID "),
        ("AWS_SECRET_ACCESS_KEY", "s"),
        ("AWS_SESSION_TOKEN", "t"),
        ("AWS_ACCOUNT_ID", "123456789012"),
    ];
    let c = env(&all).resolve(at(0)).await.unwrap();
    assert_eq!((c.access_key_id(), c.session_token()), ("AKID", Some("t")));
    assert_eq!((c.account_id(), c.source(), c.expires()), (Some("123456789012"), "environment", None));
    let c = env(&[all[0], all[1], ("AWS_SESSION_TOKEN", "")]).resolve(at(0)).await.unwrap();
    assert_eq!(c.session_token(), None);

    assert!(is_declined(&env(&[]).resolve(at(0)).await.unwrap_err()));
    let e = env(&all[..1]).resolve(at(0)).await.unwrap_err();
    assert!(!is_declined(&e) && e.facts().message.contains("AWS_SECRET_ACCESS_KEY is not"), "{e}");
    let e = env(&all[1..2]).resolve(at(0)).await.unwrap_err();
    assert!(e.facts().message.contains("AWS_ACCESS_KEY_ID is not"), "{e}");
}

#[tokio::test]
async fn a_chain_tells_what_it_tried() {
    let e = Chain::new(vec![Arc::new(env(&[])), Arc::new(env(&[]))]).resolve(at(0)).await.unwrap_err();
    assert_eq!(e.facts().code, "NoCredentialProviders");
    assert_eq!(e.facts().message.matches("environment: AWS_ACCESS_KEY_ID").count(), 2);

    let fallback = Arc::new(StaticProvider::new(Credentials::new("STATIC", "x")));
    let chain = Chain::new(vec![Arc::new(env(&[])), fallback.clone()]);
    assert_eq!(chain.resolve(at(0)).await.unwrap().access_key_id(), "STATIC");

    // A broken provider ends the chain: nobody else's credentials take its place.
    let chain = Chain::new(vec![Arc::new(env(&[("AWS_ACCESS_KEY_ID", "a")])), fallback]);
    let e = chain.resolve(at(0)).await.unwrap_err();
    assert_eq!(e.facts().code, "PartialCredentials");
    assert!(e.to_string().contains("environment") && e.to_string().contains("set both"), "{e}");

    let e = Chain::new(vec![]).resolve(at(0)).await.unwrap_err();
    assert_eq!(e.status(), Status::Credentials);
}

#[tokio::test]
async fn lasting_keys_are_asked_for_once() {
    let source = Source::new(None);
    let cache = Cache::new(source.clone());
    assert!(cache.ready(at(0)).is_none());
    for t in [0, 10, 1 << 33] {
        assert_eq!(cache.credentials(at(t)).await.unwrap().access_key_id(), "AK1");
        assert!(cache.ready(at(t)).is_some());
    }
    cache.invalidate();
    assert!(cache.ready(at(0)).is_none());
    assert_eq!(cache.credentials(at(0)).await.unwrap().access_key_id(), "AK2");
    cache.refused(&Credentials::new("AK1", "secret"));
    assert!(cache.ready(at(0)).is_some(), "others took the place of the refused ones");
    cache.refused(&Credentials::new("AK2", "secret"));
    assert!(cache.ready(at(0)).is_none());
}

#[test]
fn all_waiters_share_one_refresh() {
    for fails in [false, true] {
        let source = Source::slow(Some(3600), fails);
        let cache = Cache::new(source.clone());
        let good = runtime().block_on(async {
            let tasks: Vec<_> = (0..50)
                .map(|_| {
                    let cache = cache.clone();
                    tokio::spawn(async move { cache.credentials(at(0)).await.is_ok() })
                })
                .collect();
            let mut good = 0;
            for t in tasks {
                good += usize::from(t.await.unwrap());
            }
            good
        });
        assert_eq!(good, if fails { 0 } else { 50 });
        // A failure is shared by those who waited for it; who comes later asks again.
        assert!(source.asked() == 1 || fails && source.asked() < 10, "asked {} times", source.asked());
    }
}

#[test]
fn an_early_refresh_blocks_nobody() {
    let source = Source::slow(Some(3600), false);
    let cache = Cache::new(source.clone());
    runtime().block_on(async {
        assert_eq!(cache.credentials(at(0)).await.unwrap().access_key_id(), "AK1");
        // Inside the window at its latest, valid still.
        for _ in 0..20 {
            assert_eq!(cache.credentials(at(3550)).await.unwrap().access_key_id(), "AK1");
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(cache.ready(at(3550)).unwrap().access_key_id(), "AK2");
    });
    assert_eq!(source.asked(), 2);
}

#[test]
fn a_failed_refresh_keeps_the_old_ones() {
    let source = Source::new(Some(3600));
    let cache = Cache::new(source.clone());
    runtime().block_on(async {
        cache.credentials(at(0)).await.unwrap();
        *source.fails.lock() = true;
        for t in [3460, 3461, 3470] {
            assert_eq!(cache.credentials(at(t)).await.unwrap().access_key_id(), "AK1");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(source.asked(), 2, "no second try within the pause");
        assert!(cache.credentials(at(3601)).await.is_err());
        *source.fails.lock() = false;
        assert_eq!(cache.credentials(at(3602)).await.unwrap().access_key_id(), "AK4");
    });
}

#[tokio::test]
async fn expired_on_arrival_serves_its_call_only() {
    let source = Source::new(Some(0));
    let cache = Cache::new(source.clone());
    assert!(cache.credentials(at(100)).await.is_ok());
    assert!(cache.ready(at(100)).is_none());
    assert_eq!(source.asked(), 1);
}

#[tokio::test]
async fn a_dropped_waiter_does_not_stall_the_rest() {
    let source = Source::slow(Some(3600), false);
    let cache = Cache::new(source.clone());
    let gave_up = tokio::time::timeout(Duration::from_millis(5), cache.credentials(at(0))).await;
    assert!(gave_up.is_err());
    assert!(cache.credentials(at(0)).await.is_ok());
    assert_eq!(source.asked(), 2);
}
