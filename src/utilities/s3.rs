//! Two operations that the library adds to S3's: a form that a browser may post, and the region
//! of a bucket of which nothing but the name is known.

use super::Work;
use super::fields::{Fields, invalid};
use super::spec::{Member, Operation as Spec, describe_operation, member, required};
use crate::client::{Client, Operation};
use crate::config::Features;
use crate::document::{Builder, Document};
use crate::engine::{CallInput, Engine, Handlers, Payload, PostPolicy, Presign, expiry};
use crate::error::{Error, Result, Status};
use crate::runtime::Mutex;
use crate::runtime::callback::{Handler, Question};
use bytes::Bytes;
use std::sync::Arc;

const POST: &[Member] = &[
    required("Bucket", "string", "the bucket"),
    required(
        "Key",
        "string",
        "the object's key; it may end in ${filename}, which stands for the browser's file name",
    ),
    member("Fields", "map", "more fields of the form, such as acl; each becomes a condition too"),
    member("Conditions", "list", "more conditions, as S3's policies have them"),
    member("ExpiresIn", "integer", "seconds the form is good for; by default 3600"),
];
const REGION: &[Member] = &[required("Bucket", "string", "the bucket")];

/// For their descriptions alone; they run on a client's engine.
static OPERATIONS: [Spec; 2] = [
    Spec {
        name: "PresignPost",
        input: POST,
        output: &[
            required("Url", "string", "where the form is posted"),
            required("Fields", "map", "the fields of the form, before the file"),
        ],
        run: |_, _| super::at_once(|| Ok(Document::empty_map())),
    },
    Spec {
        name: "GetBucketRegion",
        input: REGION,
        output: &[required("Region", "string", "the bucket's region")],
        run: |_, _| super::at_once(|| Ok(Document::empty_map())),
    },
];

/// One of them, on a client of S3.
pub(super) fn operation(client: &Client, name: &str) -> Option<Operation> {
    let spec = OPERATIONS.iter().find(|o| super::is_called(o, name))?;
    if client.engine().service_name() != "s3" {
        return None;
    }
    let engine = client.engine().clone();
    let runtime = engine.runtime().clone();
    let run = if spec.name == "PresignPost" { post } else { bucket_region };
    Some(Operation::task(runtime, Box::new(move |input| run(engine, input))))
}

/// As [`crate::engine::describe`] has it.
pub(super) fn describe(service: &str, operation: &str) -> Option<Vec<u8>> {
    if !service.eq_ignore_ascii_case("s3") {
        return None;
    }
    let mut out = Vec::new();
    describe_operation(OPERATIONS.iter().find(|o| super::is_called(o, operation))?, &mut out);
    Some(out)
}

fn post(engine: Arc<Engine>, input: Document) -> Work {
    Box::pin(async move {
        let fields = Fields::checked(input.root(), POST)?;
        let mut how = Presign { expires: std::time::Duration::from_secs(3600), ..Presign::default() };
        if !fields.value("ExpiresIn").is_nothing() {
            how.expires = expiry(fields.value("ExpiresIn"))?;
        }
        how.post = Some(PostPolicy {
            key: fields.required("Key")?.to_owned(),
            fields: fields.value("Fields").to_document(),
            conditions: fields.value("Conditions").to_document(),
        });
        let bucket = fields.required("Bucket")?.to_owned();
        let call = head_bucket(&engine, &bucket, Handlers::default())?;
        Ok(engine.presign(call, how).await?.output)
    })
}

/// Any bucket's region stands in the answer to HeadBucket, also to one that is refused; so it is
/// asked for unsigned, and what else is in the answer does not matter.
fn bucket_region(engine: Arc<Engine>, input: Document) -> Work {
    Box::pin(async move {
        let fields = Fields::checked(input.root(), REGION)?;
        let bucket = fields.required("Bucket")?.to_owned();
        if bucket.starts_with("arn:") {
            return Err(invalid(format!("Bucket: {bucket:?} is an ARN, which has its region in it")));
        }
        let found = Arc::new(Found::default());
        let mut handlers = Handlers::default();
        handlers.add("auth", "bucket-region", Arc::new(Unsigned))?;
        handlers.add("hook.AfterTransmit", "bucket-region", found.clone())?;
        let called = engine.run(head_bucket(&engine, &bucket, handlers)?).await;
        if let Some(region) = found.0.lock().take() {
            return Ok(super::single("Region", &region));
        }
        match called {
            Err(e) if e.facts().http_status == 404 => {
                let text = format!("there is no bucket {bucket:?}");
                Err(Error::new(Status::Service, "NoSuchBucket", text).caused_by(e))
            }
            Err(e) => Err(e),
            Ok(_) => {
                let text =
                    format!("the answer for the bucket {bucket:?} names no region: is it S3 that answered?");
                Err(Error::new(Status::Response, "NoBucketRegion", text))
            }
        }
    })
}

fn head_bucket(engine: &Engine, bucket: &str, handlers: Handlers) -> Result<CallInput> {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    b.key("Bucket");
    b.string(bucket);
    b.end_map();
    Ok(CallInput {
        plan: engine.plan("HeadBucket")?,
        input: b.finish(),
        body: Payload::Empty,
        handlers,
        features: Features::NONE,
    })
}

/// Has a call go out unsigned.
struct Unsigned;

impl Handler for Unsigned {
    fn call(&self, question: Question) {
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_list();
        b.string("smithy.api#noAuth");
        b.end_list();
        question.answer(b.finish());
    }
}

/// Keeps the first region that an answer names.
#[derive(Default)]
struct Found(Mutex<Option<String>>);

impl Handler for Found {
    fn call(&self, question: Question) {
        let view = question.view().clone();
        let headers = view.root().member("response").member("headers");
        if let Some(region) = headers.member("x-amz-bucket-region").as_str() {
            self.0.lock().get_or_insert_with(|| region.to_owned());
        }
        question.answer(Document::empty_map());
    }
}
