//! What the models don't say: one table.
//!
//! The official SDKs write these by hand. Each row binds a behaviour to a
//! service and some of its operations; the engine asks [`Quirks`] for a bit and
//! does the rest. What can be mended in the model itself is mended by the
//! packer instead (`packer/src/quirks.rs`).
//!
//! Every row has a name, and a test of that name in `src/engine/proofs`, which
//! is run without the row too and must fail then. `docs/quirks.md` lists them.

use crate::model::{OpFlags, Operation, Service};

/// The bits of one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quirks(u64);

/// The names of the bits.
impl Quirks {
    /// `x-amz-content-sha256` goes with every request; the payload is not hashed over TLS; the path is encoded once.
    pub const S3: Quirks = Quirks(1 << 0);
    /// A success whose body is an error, or cut short, is an error of status 500.
    pub const ERROR_IN_SUCCESS: Quirks = Quirks(1 << 1);
    /// The root element's text is the value (GetBucketLocation).
    pub const ROOT_TEXT: Quirks = Quirks(1 << 2);
    /// An empty 404 of a HEAD is `NotFound`.
    pub const HEAD_NOT_FOUND: Quirks = Quirks(1 << 3);
    /// Bodies may be long: ask with `Expect: 100-continue`.
    pub const EXPECT_CONTINUE: Quirks = Quirks(1 << 4);
    /// `Accept-Encoding: identity`, unsigned: stored gzip must not be inflated on the way.
    pub const IDENTITY_ENCODING: Quirks = Quirks(1 << 5);
    /// A bad code of the body's CRC32 in `x-amz-crc32` is a corrupt answer.
    pub const CRC32_OF_BODY: Quirks = Quirks(1 << 6);
    /// Answers are JSON only when asked for (API Gateway).
    pub const ACCEPT_JSON: Quirks = Quirks(1 << 7);
    /// `us-east-1` as LocationConstraint is left out; the client's region is filled in where that is asked for.
    pub const LOCATION_CONSTRAINT: Quirks = Quirks(1 << 8);
    /// `encoding-type=url` is asked for, and undone in the answer, unless the caller asked.
    pub const URL_ENCODED_KEYS: Quirks = Quirks(1 << 9);
    /// The bucket goes into the path: in front of the host it would ask where the host is (GetBucketLocation).
    pub const PATH_STYLE: Quirks = Quirks(1 << 10);
    /// CopySource goes into a header, percent-encoded but for its version.
    pub const COPY_SOURCE: Quirks = Quirks(1 << 11);
    /// `Expires` is what somebody stored, a date or not: its text is given as `ExpiresString` too.
    pub const EXPIRES_STRING: Quirks = Quirks(1 << 12);
    /// Ids are given as answers give them, `/hostedzone/ID`, and sent without what is before them (Route 53).
    pub const BARE_IDS: Quirks = Quirks(1 << 13);
    /// The account is the caller's own unless said; the version goes in a header (Glacier).
    pub const GLACIER: Quirks = Quirks(1 << 14);
    /// The body's tree hash goes in a header (Glacier's uploads).
    pub const TREE_HASH: Quirks = Quirks(1 << 15);
    /// The query may be longer than a URL: it goes as a form (CloudSearch).
    pub const QUERY_AS_FORM: Quirks = Quirks(1 << 16);
    /// The model's own endpoint, in a member, is where the request goes (Machine Learning).
    pub const PREDICT_ENDPOINT: Quirks = Quirks(1 << 17);
    /// SourceRegion becomes a request presigned for that region, and is not sent itself.
    pub const SOURCE_REGION: Quirks = Quirks(1 << 18);
    /// The same, but it is sent, and the destination with it.
    pub const EC2_SOURCE_REGION: Quirks = Quirks(1 << 19);
    /// Bucket is a name or an ARN: other text would become part of a path or host unseen.
    pub const BUCKET_NAME: Quirks = Quirks(1 << 20);
    /// A customer's key goes with its MD5, and not in the clear.
    pub const CUSTOMER_KEYS: Quirks = Quirks(1 << 21);
    /// Metadata become headers, which are ASCII: the signature of others fails at the service.
    pub const ASCII_METADATA: Quirks = Quirks(1 << 22);
    /// A success has a body: without one it was cut off before the outcome was known.
    pub const BODY_IN_SUCCESS: Quirks = Quirks(1 << 23);
    /// Where a checksum is required, the option `s3_content_md5` makes it `Content-MD5`.
    pub const CONTENT_MD5: Quirks = Quirks(1 << 24);
    /// The code `InternalError` may come with any status, and passes by itself.
    pub const INTERNAL_ERROR: Quirks = Quirks(1 << 25);
    /// `IDPCommunicationError` comes as a 400 when the identity provider can't be reached, and passes by itself.
    pub const IDP_COMMUNICATION: Quirks = Quirks(1 << 26);
    /// A poll that waits for work backs off even when the retry quota is spent.
    pub const LONG_POLL: Quirks = Quirks(1 << 27);
    /// An answer that takes more than five seconds does not come any more (Kinesis).
    pub const ANSWERS_SOON: Quirks = Quirks(1 << 28);
    /// Messages come with the MD5 of their bodies and attributes (SQS).
    pub const MESSAGE_MD5: Quirks = Quirks(1 << 29);
    /// Errors are those of OAuth: `error_description` is the message.
    pub const OAUTH_ERRORS: Quirks = Quirks(1 << 30);
    /// Bodies are called `application/x-amz-json-1.1`, REST or not.
    pub const AMZ_JSON: Quirks = Quirks(1 << 31);
    /// There is no endpoint for all: each domain has its own, which the caller must give.
    pub const OWN_ENDPOINT: Quirks = Quirks(1 << 32);
    /// An ARN in Bucket or Name says the account too (S3 Control on Outposts).
    pub const ACCOUNT_OF_ARN: Quirks = Quirks(1 << 33);
    /// Times are cut to the millisecond.
    pub const MILLISECONDS: Quirks = Quirks(1 << 34);
    /// Under the rules of 2026: four attempts, and 25 ms to begin with.
    pub const FAST_RETRIES: Quirks = Quirks(1 << 35);
    /// It is silent while it works: that is no stall.
    pub const SILENT: Quirks = Quirks(1 << 37);
    /// Presigned it is a GET with its body in the query (Polly's speech).
    pub const PRESIGN_QUERY: Quirks = Quirks(1 << 36);
}

/// One row: its name, the service's model, its operations (`*` for all, a trailing `*` for a prefix), the bit.
struct Row {
    #[cfg_attr(not(test), expect(dead_code, reason = "proofs go by it"))]
    name: &'static str,
    service: &'static str,
    operations: &'static [&'static str],
    quirk: Quirks,
}

const fn row(
    name: &'static str,
    service: &'static str,
    operations: &'static [&'static str],
    quirk: Quirks,
) -> Row {
    Row { name, service, operations, quirk }
}

const TABLE: &[Row] = &[
    row("s3_signing", "s3", &["*"], Quirks::S3),
    row("s3_error_in_success", "s3", &["*"], Quirks::ERROR_IN_SUCCESS),
    row("s3_identity_encoding", "s3", &["*"], Quirks::IDENTITY_ENCODING),
    row("s3_bucket_name", "s3", &["*"], Quirks::BUCKET_NAME),
    row("s3_customer_keys", "s3", &["*"], Quirks::CUSTOMER_KEYS),
    row("s3_content_md5", "s3", &["*"], Quirks::CONTENT_MD5),
    row("s3_internal_error", "s3", &["*"], Quirks::INTERNAL_ERROR),
    row("s3_location_text", "s3", &["GetBucketLocation"], Quirks::ROOT_TEXT),
    row("s3_location_path_style", "s3", &["GetBucketLocation"], Quirks::PATH_STYLE),
    row("s3_copy_source", "s3", &["CopyObject", "UploadPartCopy"], Quirks::COPY_SOURCE),
    row(
        "s3_body_in_success",
        "s3",
        &["CopyObject", "UploadPartCopy", "CompleteMultipartUpload"],
        Quirks::BODY_IN_SUCCESS,
    ),
    row("s3_silent_copy", "s3", &["CopyObject", "UploadPartCopy"], Quirks::SILENT),
    row("lambda_silent_invoke", "lambda", &["Invoke"], Quirks::SILENT),
    row(
        "s3_ascii_metadata",
        "s3",
        &["PutObject", "CopyObject", "CreateMultipartUpload"],
        Quirks::ASCII_METADATA,
    ),
    row("s3_expires_string", "s3", &["GetObject", "HeadObject"], Quirks::EXPIRES_STRING),
    row("s3_head_not_found", "s3", &["Head*"], Quirks::HEAD_NOT_FOUND),
    row("s3_expect_continue", "s3", &["PutObject", "UploadPart"], Quirks::EXPECT_CONTINUE),
    row("s3_location_constraint", "s3", &["CreateBucket"], Quirks::LOCATION_CONSTRAINT),
    row(
        "s3_url_encoded_keys",
        "s3",
        &["ListObjects", "ListObjectsV2", "ListObjectVersions", "ListMultipartUploads"],
        Quirks::URL_ENCODED_KEYS,
    ),
    row("s3control_account_of_arn", "s3control", &["*"], Quirks::ACCOUNT_OF_ARN),
    row("dynamodb_crc32", "dynamodb", &["*"], Quirks::CRC32_OF_BODY),
    row("dynamodb_identity_encoding", "dynamodb", &["*"], Quirks::IDENTITY_ENCODING),
    row("dynamodb_fast_retries", "dynamodb", &["*"], Quirks::FAST_RETRIES),
    row("dynamodbstreams_fast_retries", "dynamodbstreams", &["*"], Quirks::FAST_RETRIES),
    row(
        "sqs_message_md5",
        "sqs",
        &["SendMessage", "SendMessageBatch", "ReceiveMessage"],
        Quirks::MESSAGE_MD5,
    ),
    row("sqs_long_poll", "sqs", &["ReceiveMessage"], Quirks::LONG_POLL),
    row("stepfunctions_long_poll", "stepfunctions", &["GetActivityTask"], Quirks::LONG_POLL),
    row("swf_long_poll", "swf", &["PollForActivityTask", "PollForDecisionTask"], Quirks::LONG_POLL),
    row("kinesis_answers_soon", "kinesis", &["GetRecords"], Quirks::ANSWERS_SOON),
    row("sts_idp_communication", "sts", &["*"], Quirks::IDP_COMMUNICATION),
    row("sso_oidc_oauth_errors", "sso-oidc", &["*"], Quirks::OAUTH_ERRORS),
    row("apigateway_accept_json", "apigateway", &["*"], Quirks::ACCEPT_JSON),
    row("route53_bare_ids", "route53", &["*"], Quirks::BARE_IDS),
    row("glacier_account_and_version", "glacier", &["*"], Quirks::GLACIER),
    row("glacier_tree_hash", "glacier", &["UploadArchive", "UploadMultipartPart"], Quirks::TREE_HASH),
    row("cloudsearchdomain_query_as_form", "cloudsearchdomain", &["Search"], Quirks::QUERY_AS_FORM),
    row("cloudsearchdomain_own_endpoint", "cloudsearchdomain", &["*"], Quirks::OWN_ENDPOINT),
    row("machinelearning_predict_endpoint", "machinelearning", &["Predict"], Quirks::PREDICT_ENDPOINT),
    row("bedrock_agentcore_milliseconds", "bedrock-agentcore", &["*"], Quirks::MILLISECONDS),
    row("finspace_content_type", "finspace", &["*"], Quirks::AMZ_JSON),
    row("finspace_data_content_type", "finspace-data", &["*"], Quirks::AMZ_JSON),
    row(
        "rds_source_region",
        "rds",
        &[
            "CopyDBClusterSnapshot",
            "CreateDBCluster",
            "CopyDBSnapshot",
            "CreateDBInstanceReadReplica",
            "StartDBInstanceAutomatedBackupsReplication",
        ],
        Quirks::SOURCE_REGION,
    ),
    row(
        "neptune_source_region",
        "neptune",
        &["CopyDBClusterSnapshot", "CreateDBCluster"],
        Quirks::SOURCE_REGION,
    ),
    row("docdb_source_region", "docdb", &["CopyDBClusterSnapshot", "CreateDBCluster"], Quirks::SOURCE_REGION),
    row("polly_presign_query", "polly", &["SynthesizeSpeech"], Quirks::PRESIGN_QUERY),
    row("ec2_source_region", "ec2", &["CopySnapshot"], Quirks::EC2_SOURCE_REGION),
];

impl Quirks {
    /// The bits of an operation.
    pub fn of(service: &Service, op: &Operation) -> Quirks {
        let name = service.str(op.name);
        let mut all = of_rows(service, |row| row.operations.iter().any(|o| covers(o, name)));
        if op.flags.has(OpFlags::STREAMING_OUTPUT) {
            // A stream's bytes are the object's own: nothing is looked for in them.
            all.0 &= !Quirks::ERROR_IN_SUCCESS.0;
        }
        all
    }

    /// The bits that hold for all of a service.
    pub fn of_service(service: &Service) -> Quirks {
        of_rows(service, |row| row.operations == ["*"])
    }

    /// Whether a bit is set.
    pub fn has(self, other: Quirks) -> bool {
        self.0 & other.0 != 0
    }
}

fn of_rows(service: &Service, chosen: impl Fn(&Row) -> bool) -> Quirks {
    let model = service.str(service.metadata().model);
    let rows = TABLE.iter().filter(|r| r.service == model && enabled(r) && chosen(r));
    rows.fold(Quirks::default(), |all, r| Quirks(all.0 | r.quirk.0))
}

fn covers(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => name == pattern,
    }
}

#[cfg(not(test))]
const fn enabled(_: &Row) -> bool {
    true
}

#[cfg(test)]
use without::enabled;
#[cfg(test)]
pub use without::{names, without};

/// The table with a row taken out, on the thread that asks for it: so tests show that they miss it.
#[cfg(test)]
mod without {
    use super::{Row, TABLE};
    use std::cell::Cell;

    thread_local!(static OFF: Cell<&'static str> = const { Cell::new("") });

    pub(super) fn enabled(row: &Row) -> bool {
        OFF.get() != row.name
    }

    /// The names of all rows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        TABLE.iter().map(|r| r.name)
    }

    /// Does something without a row.
    pub fn without<R>(name: &'static str, act: impl FnOnce() -> R) -> R {
        OFF.set(name);
        let result = act();
        OFF.set("");
        result
    }
}
