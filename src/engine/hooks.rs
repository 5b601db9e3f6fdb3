//! The points at which callers take part, and the lists of who does.
//!
//! Thirteen hooks and five middleware steps, by the guide's names, and a few
//! single points (logger, credentials, transport). They all hold
//! [`Handler`]s; a new point is a new variant here and a place in the
//! lifecycle that asks it. A mask of the points in use makes the usual case,
//! nobody there, one test.

use crate::error::{Error, Result};
use crate::model::nearest;
use crate::runtime::callback::Handler;
use std::sync::Arc;

/// Where a handler is asked.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// Before anything else.
    BeforeExecution,
    /// Before the input becomes a request.
    BeforeSerialization,
    /// After it did.
    AfterSerialization,
    /// Before the first attempt.
    BeforeRetryLoop,
    /// Before each attempt.
    BeforeAttempt,
    /// Before the request is signed.
    BeforeSigning,
    /// After it was.
    AfterSigning,
    /// Before it is sent.
    BeforeTransmit,
    /// After the answer's head came.
    AfterTransmit,
    /// Before the answer becomes an output.
    BeforeDeserialization,
    /// After it did.
    AfterDeserialization,
    /// After each attempt.
    AfterAttempt,
    /// After everything else.
    AfterExecution,
    /// Around all.
    Initialize,
    /// Around making the request.
    Serialize,
    /// Around completing the request.
    Build,
    /// Around the attempts.
    Finalize,
    /// Around sending and reading.
    Deserialize,
    /// Asked for credentials.
    Credentials,
    /// Asked to send requests.
    Transport,
    /// Told what happens.
    Log,
    /// Asked how a call may be signed.
    Auth,
    /// Asked who calls, by a scheme's id.
    Identity,
    /// Asked to sign, by a scheme's id.
    Signer,
    /// Asked for a bearer token.
    Token,
    /// Asked where a call goes.
    Endpoint,
    /// The same in the older form.
    EndpointV1,
    /// Asked whether to try again.
    Retry,
    /// Asked for the code of an MFA device.
    Mfa,
    /// Asked for the token of a web identity.
    WebIdentity,
}

/// The names as callers give them.
const NAMES: [(&str, Point); 30] = [
    ("hook.BeforeExecution", Point::BeforeExecution),
    ("hook.BeforeSerialization", Point::BeforeSerialization),
    ("hook.AfterSerialization", Point::AfterSerialization),
    ("hook.BeforeRetryLoop", Point::BeforeRetryLoop),
    ("hook.BeforeAttempt", Point::BeforeAttempt),
    ("hook.BeforeSigning", Point::BeforeSigning),
    ("hook.AfterSigning", Point::AfterSigning),
    ("hook.BeforeTransmit", Point::BeforeTransmit),
    ("hook.AfterTransmit", Point::AfterTransmit),
    ("hook.BeforeDeserialization", Point::BeforeDeserialization),
    ("hook.AfterDeserialization", Point::AfterDeserialization),
    ("hook.AfterAttempt", Point::AfterAttempt),
    ("hook.AfterExecution", Point::AfterExecution),
    ("middleware.Initialize", Point::Initialize),
    ("middleware.Serialize", Point::Serialize),
    ("middleware.Build", Point::Build),
    ("middleware.Finalize", Point::Finalize),
    ("middleware.Deserialize", Point::Deserialize),
    ("credentials", Point::Credentials),
    ("transport", Point::Transport),
    ("log", Point::Log),
    ("auth", Point::Auth),
    ("identity", Point::Identity),
    ("signer", Point::Signer),
    ("token", Point::Token),
    ("endpoint", Point::Endpoint),
    ("endpoint_v1", Point::EndpointV1),
    ("retry", Point::Retry),
    ("mfa", Point::Mfa),
    ("web_identity", Point::WebIdentity),
];

/// Where a handler goes among those of its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// Before all others.
    First,
    /// After all others.
    Last,
    /// Before the one of this id.
    Before(&'a str),
    /// After the one of this id.
    After(&'a str),
}

impl Point {
    /// The point of a name. A middleware's may go on with its place among those registered so
    /// far: `.Before` and `.After`, first and last; and with an id behind, next to that one.
    pub fn parse(name: &str) -> Result<(Point, Place<'_>)> {
        let parts: Vec<&str> = name.splitn(4, '.').collect();
        let (base, place) = match parts[..] {
            ["middleware", step, "Before"] => (&name[..11 + step.len()], Place::First),
            ["middleware", step, "After"] => (&name[..11 + step.len()], Place::Last),
            ["middleware", step, "Before", id] => (&name[..11 + step.len()], Place::Before(id)),
            ["middleware", step, "After", id] => (&name[..11 + step.len()], Place::After(id)),
            _ => (name, Place::Last),
        };
        if let Some((_, point)) = NAMES.iter().find(|(n, _)| *n == base) {
            return Ok((*point, place));
        }
        let hint = match nearest(base, NAMES.iter().map(|(n, _)| *n)) {
            Some(near) => format!("; did you mean {near:?}?"),
            None => String::new(),
        };
        Err(Error::invalid("UnknownPoint", format!("there is no callback point {name:?}{hint}"))
            .at("configuration"))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        NAMES[self as usize].0
    }

    /// Whether it is one of the hooks that run after something: those all run, whatever one says.
    pub fn is_after(self) -> bool {
        use Point::{
            AfterAttempt, AfterDeserialization, AfterExecution, AfterSerialization, AfterSigning,
            AfterTransmit,
        };
        matches!(
            self,
            AfterSerialization
                | AfterSigning
                | AfterTransmit
                | AfterDeserialization
                | AfterAttempt
                | AfterExecution
        )
    }

    /// Whether only one handler makes sense there: a later one replaces.
    fn is_single(self) -> bool {
        use Point::{
            Auth, Credentials, Endpoint, EndpointV1, Log, Mfa, Retry, Token, Transport, WebIdentity,
        };
        matches!(
            self,
            Credentials | Transport | Log | Retry | Auth | Token | Endpoint | EndpointV1 | Mfa | WebIdentity
        )
    }
}

/// Handlers by point, in the order in which they are asked.
#[derive(Clone, Default)]
pub struct Handlers {
    list: Vec<Registered>,
    mask: u32,
}

#[derive(Clone)]
struct Registered {
    point: Point,
    id: String,
    handler: Arc<dyn Handler>,
}

impl Handlers {
    /// Registers a handler. An id is unique within its point.
    pub fn add(&mut self, point: &str, id: &str, handler: Arc<dyn Handler>) -> Result<()> {
        let (point, place) = Point::parse(point)?;
        if point.is_single() {
            self.list.retain(|r| r.point != point);
        } else if self.list.iter().any(|r| r.point == point && r.id == id) {
            let text = format!("{} already has a handler with the id {id:?}; remove it first", point.name());
            return Err(Error::invalid("DuplicateHandler", text).at("configuration"));
        }
        let beside = |id: &str| {
            self.list.iter().position(|r| r.point == point && r.id == id).ok_or_else(|| {
                let ids: Vec<&str> =
                    self.list.iter().filter(|r| r.point == point).map(|r| r.id.as_str()).collect();
                let text = format!("{} has no handler with the id {id:?}; it has {ids:?}", point.name());
                Error::invalid("UnknownHandler", text).at("configuration")
            })
        };
        let at = match place {
            Place::First => 0,
            Place::Last => self.list.len(),
            Place::Before(id) => beside(id)?,
            Place::After(id) => beside(id)? + 1,
        };
        self.list.insert(at, Registered { point, id: id.to_owned(), handler });
        self.mask |= 1 << point as u32;
        Ok(())
    }

    /// Removes a handler; gives whether there was one.
    pub fn remove(&mut self, point: &str, id: &str) -> Result<bool> {
        let (point, _) = Point::parse(point)?;
        let before = self.list.len();
        self.list.retain(|r| !(r.point == point && (r.id == id || point.is_single())));
        self.mask = self.list.iter().fold(0, |mask, r| mask | 1 << r.point as u32);
        Ok(self.list.len() < before)
    }

    /// Those at some points alone.
    pub(super) fn only(&self, points: &[Point]) -> Handlers {
        let list: Vec<_> = self.list.iter().filter(|r| points.contains(&r.point)).cloned().collect();
        let mask = list.iter().fold(0, |mask, r| mask | 1 << r.point as u32);
        Handlers { list, mask }
    }

    /// Whether anyone is at a point.
    pub fn any(&self, point: Point) -> bool {
        self.mask & (1 << point as u32) != 0
    }

    /// Whether anyone takes part in choosing the endpoint, the auth scheme or the signer.
    pub(super) fn any_choice(&self) -> bool {
        use Point::{Auth, Endpoint, EndpointV1, Identity, Signer};
        const MASK: u32 = 1 << Auth as u32
            | 1 << Identity as u32
            | 1 << Signer as u32
            | 1 << Endpoint as u32
            | 1 << EndpointV1 as u32;
        self.mask & MASK != 0
    }

    /// The one of an id at a point.
    pub(super) fn named(&self, point: Point, id: &str) -> Option<&Arc<dyn Handler>> {
        self.list.iter().find(|r| r.point == point && r.id == id).map(|r| &r.handler)
    }

    /// The ids at a point.
    pub(super) fn ids(&self, point: Point) -> impl Iterator<Item = &str> {
        self.list.iter().filter(move |r| r.point == point).map(|r| r.id.as_str())
    }

    /// Who is at a point, in order.
    pub fn at(&self, point: Point) -> impl Iterator<Item = &Arc<dyn Handler>> {
        self.list.iter().filter(move |r| r.point == point).map(|r| &r.handler)
    }

    /// All of these, then all of `more`: a client's and then an operation's own.
    pub fn joined(&self, more: &Handlers) -> Handlers {
        let mut all = self.clone();
        for r in &more.list {
            let of_a_scheme = matches!(r.point, Point::Identity | Point::Signer);
            if r.point.is_single() {
                all.list.retain(|old| old.point != r.point);
            } else if of_a_scheme {
                all.list.retain(|old| old.point != r.point || old.id != r.id);
            }
            all.list.push(r.clone());
        }
        all.mask |= more.mask;
        all
    }

    /// Whether nobody is anywhere.
    pub fn is_empty(&self) -> bool {
        self.mask == 0
    }
}

impl std::fmt::Debug for Handlers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.list.iter().map(|r| (r.point, &r.id))).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::callback::Question;

    struct Nobody;
    impl Handler for Nobody {
        fn call(&self, _: Question) {}
    }

    #[test]
    fn names_and_points_agree() {
        for (i, (name, point)) in NAMES.iter().enumerate() {
            assert_eq!((*point as usize, point.name()), (i, *name));
            assert_eq!(Point::parse(name).unwrap(), (*point, Place::Last));
        }
        assert_eq!(Point::parse("middleware.Build.Before").unwrap(), (Point::Build, Place::First));
        let e = Point::parse("hook.BeforeSinging").unwrap_err().to_string();
        assert!(e.contains("hook.BeforeSigning"), "{e}");
    }

    #[test]
    fn a_handler_goes_next_to_a_named_one() {
        let mut h = Handlers::default();
        for (point, id) in [
            ("middleware.Build", "a"),
            ("middleware.Build", "b"),
            ("middleware.Build.Before.b", "c"),
            ("middleware.Build.After.a", "with.dots"),
            ("middleware.Build.After.with.dots", "d"),
        ] {
            h.add(point, id, Arc::new(Nobody)).unwrap();
        }
        let ids: Vec<&str> = h.list.iter().map(|r| r.id.as_str()).collect();
        assert_eq!(ids, ["a", "with.dots", "d", "c", "b"]);
        let e = h.add("middleware.Build.After.x", "e", Arc::new(Nobody)).unwrap_err().to_string();
        assert!(e.contains("\"x\"") && e.contains("with.dots"), "{e}");
    }

    #[test]
    fn ids_are_unique_within_a_point_and_removal_clears_the_mask() {
        let mut h = Handlers::default();
        h.add("hook.BeforeSigning", "a", Arc::new(Nobody)).unwrap();
        assert!(h.add("hook.BeforeSigning", "a", Arc::new(Nobody)).is_err());
        h.add("hook.AfterSigning", "a", Arc::new(Nobody)).unwrap();
        assert!(h.any(Point::BeforeSigning));
        assert!(h.remove("hook.BeforeSigning", "a").unwrap());
        assert!(!h.any(Point::BeforeSigning) && h.any(Point::AfterSigning));
        assert!(!h.remove("hook.BeforeSigning", "a").unwrap());
    }
}
