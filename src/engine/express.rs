//! Sessions of S3's directory buckets.
//!
//! Such a bucket is signed for with credentials of its own, which CreateSession gives for five
//! minutes. They are kept by bucket and by whose they are, so that a session costs one call
//! however many requests run at once, and got anew while the old ones still hold.

use super::flight::{CallInput, Payload};
use super::{Engine, Handlers};
use crate::config::Features;
use crate::crypto::{Secret, unit_random};
use crate::document::{Builder, Value};
use crate::error::{Error, Result, Status};
use crate::identity::{Credentials, Keys};
use crate::runtime::Mutex;
use bytes::Bytes;
use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Sessions that are kept, at most; the one that was not used for longest makes room.
const SESSIONS: usize = 100;
/// From this long before its end on a session is renewed; jittered, so that many don't fall due at once.
const EARLY: Duration = Duration::from_secs(60);

/// A client's sessions, the one used last at the end.
pub(super) type Sessions = Mutex<Vec<Arc<Session>>>;

/// One bucket's session for one identity.
#[derive(Debug)]
pub(super) struct Session {
    bucket: Box<str>,
    owner: [u8; 16],
    current: Mutex<Option<(Credentials, SystemTime)>>,
    /// Held by whoever creates the session.
    turn: tokio::sync::Mutex<()>,
}

type Resolving<'a> = Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'a>>;

/// The session credentials for a bucket. Boxed, since to get them is a call like the one that asks.
pub(super) fn session<'a>(engine: &'a Engine, bucket: &'a str, own: &'a Credentials) -> Resolving<'a> {
    Box::pin(async move {
        let session = engine.sessions_entry(bucket, own);
        let now = engine.now();
        if let Some(ready) = session.ready(now) {
            return Ok(ready);
        }
        if let Some(old) = session.valid(now) {
            // Still good: one renews, the others go on with it.
            let Ok(_turn) = session.turn.try_lock() else { return Ok(old) };
            return match create(engine, bucket, &session).await {
                Ok(new) => Ok(new),
                Err(_) => Ok(old),
            };
        }
        let _turn = session.turn.lock().await;
        match session.ready(now) {
            // Another has created it meanwhile.
            Some(ready) => Ok(ready),
            None => create(engine, bucket, &session).await,
        }
    })
}

/// Forgets a session that the service called invalid.
pub(super) fn refused(engine: &Engine, credentials: &Credentials) {
    for session in engine.sessions.lock().iter() {
        session.current.lock().take_if(|(c, _)| c == credentials);
    }
}

impl Engine {
    fn sessions_entry(&self, bucket: &str, own: &Credentials) -> Arc<Session> {
        let mut all = self.sessions.lock();
        let found = all.iter().position(|s| s.owner == *own.fingerprint() && *s.bucket == *bucket);
        let entry = match found {
            Some(at) => all.remove(at),
            None => {
                if all.len() >= SESSIONS {
                    all.remove(0);
                }
                Arc::new(Session {
                    bucket: bucket.into(),
                    owner: *own.fingerprint(),
                    current: Mutex::new(None),
                    turn: tokio::sync::Mutex::new(()),
                })
            }
        };
        all.push(entry.clone());
        entry
    }
}

impl Session {
    /// The credentials when they need no renewal.
    fn ready(&self, now: SystemTime) -> Option<Credentials> {
        let current = self.current.lock();
        current.as_ref().filter(|(_, renew)| now < *renew).map(|(c, _)| c.clone())
    }

    /// The credentials while they are good.
    fn valid(&self, now: SystemTime) -> Option<Credentials> {
        let current = self.current.lock();
        current.as_ref().filter(|(c, _)| !c.expired(now)).map(|(c, _)| c.clone())
    }
}

async fn create(engine: &Engine, bucket: &str, session: &Session) -> Result<Credentials> {
    let mut input = Builder::new(Bytes::new(), Bytes::new());
    input.begin_map();
    input.key("Bucket");
    input.string(bucket);
    input.end_map();
    let call = CallInput {
        plan: engine.plan("CreateSession")?,
        input: input.finish(),
        body: Payload::Empty,
        handlers: Handlers::default(),
        features: Features::NONE,
    };
    let (answer, _) = engine.run(call).await?;
    let credentials = read(answer.output.root().member("Credentials"))?;
    let end = credentials.expires().unwrap_or(UNIX_EPOCH);
    let left = end.duration_since(engine.now()).unwrap_or_default();
    let early = EARLY.min(left / 4).mul_f64(1.0 - 0.5 * unit_random());
    let renew = end.checked_sub(early).unwrap_or(end);
    *session.current.lock() = Some((credentials.clone(), renew));
    Ok(credentials)
}

fn read(answer: Value<'_>) -> Result<Credentials> {
    let text = |name: &str| {
        answer.member(name).as_str().filter(|t| !t.is_empty()).ok_or_else(|| {
            let text = format!("CreateSession's answer has no {name}");
            Error::new(Status::Response, "InvalidSession", text).at("credentials")
        })
    };
    let mut keys = Keys::new(text("AccessKeyId")?, text("SecretAccessKey")?);
    keys.session_token = Some(Secret::from(text("SessionToken")?));
    keys.source = Cow::Borrowed("s3 express session");
    let seconds = answer.member("Expiration").as_time().map_or(0, |t| t.0);
    // Without an end it serves one request.
    keys.expires = UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)));
    Ok(keys.into())
}
