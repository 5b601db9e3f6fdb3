//! The steps of a call, in their order.
//!
//! Initialize, Serialize, Build, Finalize (the attempts), and back up. Hooks
//! stand between; middleware stands around. A middleware that goes on is put on
//! the `unwind` stack and asked again on the way up, also when what lies below
//! failed: so each sees every outcome, in reverse order.

use super::flight::{CallInput, CallOutput, Flight, Metadata, Outcome, Unwind};
use super::hooks::Point;
use super::presign::{self, Presign};
use super::retrying::{Try, listed};
use super::{Engine, attempt, build, discovery, input, log};
use crate::config::RetryMode;
use crate::crypto::unit_random;
use crate::document::Document;
use crate::error::{Error, Result, Status};
use crate::http::{ResponseBody, progress};
use crate::protocol::validate;
use crate::quirks::Quirks;
use crate::retry::{Decision, Policy, Stop, cost, decide};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// What a call gives: its output, and of a streaming operation the answer's body.
type Answered = Result<(CallOutput, Option<ResponseBody>)>;

/// A call under way.
type Flying<'a> = Pin<Box<dyn Future<Output = Answered> + Send + 'a>>;

impl Engine {
    /// Runs a call from its input to its output; of a streaming operation also the answer's body.
    pub fn run(&self, call: CallInput) -> impl Future<Output = Answered> + Send + '_ {
        self.fly(call, None)
    }

    /// Takes a call up to its signature; the output is the request.
    pub async fn presign(&self, call: CallInput, how: Presign) -> Result<CallOutput> {
        let (output, _) = self.fly(call, Some(Box::new(how))).await?;
        Ok(output)
    }

    /// The same, as a type that [`Engine::fly`] may hold.
    fn hand_over(&self, call: CallInput, presign: Option<Box<Presign>>) -> Flying<'_> {
        Box::pin(self.fly(call, presign))
    }

    async fn fly(&self, call: CallInput, presign: Option<Box<Presign>>) -> Answered {
        if self.settings.region.is_none()
            && let Some(engine) = Box::pin(self.on_instance()).await
        {
            return engine.hand_over(call, presign).await;
        }
        let CallInput { plan, input, body, handlers, features } = call;
        let handlers = match handlers.is_empty() {
            true => None,
            false => Some(self.handlers.joined(&handlers)),
        };
        let mut flight = Flight::new(self, plan, handlers.as_ref().unwrap_or(&self.handlers), input, body);
        flight.presign = presign;
        flight.features = features;
        let mut unwind = Vec::new();
        let down = flight.steps(&mut unwind).await;
        let outcome = flight.unwind(&unwind, down).await;
        let after = flight.hook(Point::AfterExecution, outcome.as_ref().err()).await;
        // What failed first stays the primary error.
        match outcome.and(after) {
            Ok(()) => Ok(flight.into_output()),
            Err(e) => {
                let e = flight.describe(e);
                log::failed(&flight, &e);
                Err(e)
            }
        }
    }
}

impl<'a> Flight<'a> {
    fn into_output(self) -> (CallOutput, Option<ResponseBody>) {
        let (status, headers) = self.head.unwrap_or_default();
        let output = CallOutput {
            output: self.output.unwrap_or_else(Document::empty_map),
            metadata: Metadata {
                status,
                headers,
                attempts: self.attempt,
                body_request_id: self.body_request_id,
                values: self.values,
            },
        };
        (output, self.stream)
    }

    /// Says in an error where it happened.
    pub(super) fn describe(&self, mut e: Error) -> Error {
        let facts = e.facts_mut();
        if facts.operation.is_empty() {
            facts.service = self.engine.service_id().to_owned();
            facts.operation = self.plan.name.clone();
        }
        facts.attempts = self.attempt;
        if !self.tries.is_empty() {
            facts.tries = Some(Arc::new(listed(&self.tries)));
        }
        e
    }

    /// All steps on the way down, and the attempts.
    async fn steps(&mut self, unwind: &mut Unwind) -> Outcome {
        self.hook(Point::BeforeExecution, None).await?;
        if self.down(Point::Initialize, unwind).await? {
            return Ok(());
        }
        self.input = input::prepare(self.engine, &self.plan, self.input.clone(), &mut self.body)?;
        validate(&self.engine.service, &self.plan.op, self.input.root(), !self.body.is_empty())?;
        if self.down(Point::Serialize, unwind).await? {
            return Ok(());
        }
        self.hook(Point::BeforeSerialization, None).await?;
        build::draft(self)?;
        self.hook(Point::AfterSerialization, None).await?;
        let presign = self.presign.take();
        match &presign {
            None => build::build(self)?,
            Some(how) => presign::build(self, how)?,
        }
        if self.down(Point::Build, unwind).await? {
            return Ok(());
        }
        if self.down(Point::Finalize, unwind).await? {
            return Ok(());
        }
        if let Some(how) = presign {
            return Box::pin(presign::finish(self, &how)).await;
        }
        self.hook(Point::BeforeRetryLoop, None).await?;
        self.attempts().await
    }

    async fn attempts(&mut self) -> Outcome {
        let engine = self.engine;
        self.recall_region();
        if self.handlers.any(Point::Retry) {
            Box::pin(self.may_begin()).await?;
        }
        let mut last_cost = None;
        loop {
            if engine.adaptive.is_some() {
                Box::pin(self.admitted()).await;
            }
            self.attempt += 1;
            self.begin_attempt();
            let error = match attempt::run(self).await {
                Ok(()) => {
                    self.answered(false);
                    engine.quota.succeeded(last_cost);
                    self.tell_retryer();
                    return Ok(());
                }
                Err(e) => e,
            };
            self.answered(error.facts().throttling);
            // What is rare goes into a box.
            match Box::pin(self.after_failure(error)).await {
                Ok(cost) => last_cost = cost.or(last_cost),
                Err(e) => return Err(e),
            }
        }
    }

    /// Waits for the next attempt and gives what it cost, or the error that ends the call.
    async fn after_failure(&mut self, error: Error) -> Result<Option<u32>> {
        progress::failed(&error);
        // Asked whatever follows, since what was refused must not be used again.
        let refused = discovery::is_refused(self, &error) && !std::mem::replace(&mut self.redirected, true);
        if self.can_repeat() && (refused || self.is_redirected(&error)) {
            log::retrying(self, &error, Duration::ZERO);
            self.note(error, Some(Duration::ZERO));
            return Ok(None);
        }
        let engine = self.engine;
        // The service has acted on it: whether all of its answer came or not.
        let acted = error.status() != Status::Service && (self.head.is_some() || error.facts().answered);
        let harmless = self.plan.repeatable || !acted;
        let tried = harmless && self.can_repeat() && engine.settings.retry_mode != RetryMode::None;
        let mut decision = match tried {
            true => {
                let long_poll = self.plan.quirks.has(Quirks::LONG_POLL);
                let policy = Policy { long_poll, ..engine.policy };
                decide(&policy, &engine.quota, self.attempt, &error, self.retry_after(), unit_random())
            }
            false => Decision::Stop { reason: Stop::NotRetryable, wait: Duration::ZERO },
        };
        if self.can_repeat() && self.handlers.any(Point::Retry) {
            decision = self.advised(&error, decision).await?;
        }
        match decision {
            Decision::After { wait, cost } => {
                log::retrying(self, &error, wait);
                self.note(error, Some(wait));
                tokio::time::sleep(wait).await;
                Ok(Some(cost))
            }
            Decision::Stop { reason, wait } => {
                if !wait.is_zero() {
                    tokio::time::sleep(wait).await;
                }
                self.note(error.clone(), None);
                Err(match reason {
                    Stop::Quota => {
                        let cost = cost(&engine.policy, &error);
                        without_quota(error, engine.quota.left(), cost)
                    }
                    _ => error,
                })
            }
        }
    }

    fn note(&mut self, error: Error, wait: Option<Duration>) {
        self.tries.push(Try { attempt: self.attempt, error, wait });
    }
}

/// A failure that would have been tried again but for the client's quota. The service's error
/// stays the first of the chain, where callers look for its code.
fn without_quota(error: Error, left: u32, cost: u32) -> Error {
    if error.facts().cause.is_some() {
        return error;
    }
    let text = format!(
        "not tried again: the client's retry quota is spent until calls succeed again ({left} tokens left of {cost} needed)"
    );
    error.caused_by(Error::new(Status::Other, "RetryQuotaExceeded", text).at("retry"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Environment, Features};
    use crate::engine::{Handlers, Payload};
    use crate::runtime::{Runtime, RuntimeOptions};

    /// A call's future is allocated and moved with every call: what is rare belongs in a box.
    #[test]
    fn the_future_of_a_call_stays_small() {
        let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() }).unwrap();
        let config = Config::default().with_environment(Environment::default());
        let engine = Engine::new(runtime, "dynamodb", &config, Handlers::default()).unwrap();
        let call = CallInput {
            plan: engine.plan("GetItem").unwrap(),
            input: Document::empty_map(),
            body: Payload::Empty,
            handlers: Handlers::default(),
            features: Features::NONE,
        };
        let size = std::mem::size_of_val(&engine.run(call));
        assert!(size <= 8 * 1024, "{size} bytes");
    }
}
