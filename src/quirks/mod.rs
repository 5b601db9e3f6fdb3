//! What the models don't say: one table.
//!
//! The official SDKs write these by hand. Each row binds a behaviour to a
//! service and some of its operations; the engine asks [`Quirks`] for a bit and
//! does the rest. What can be mended in the model itself is mended by the
//! packer instead (`packer/src/quirks.rs`).

use crate::model::{OpFlags, Operation, Service};

/// The bits of one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quirks(u32);

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
    /// `us-east-1` as LocationConstraint is left out (CreateBucket).
    pub const DROP_US_EAST_1: Quirks = Quirks(1 << 8);
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
    /// Presigned it is a GET with its body in the query (Polly's speech).
    pub const PRESIGN_QUERY: Quirks = Quirks(1 << 20);
}

/// One row: the service's model, its operations (`*` for all, a trailing `*` for a prefix), the bit.
struct Row {
    service: &'static str,
    operations: &'static [&'static str],
    quirk: Quirks,
}

const fn row(service: &'static str, operations: &'static [&'static str], quirk: Quirks) -> Row {
    Row { service, operations, quirk }
}

const TABLE: [Row; 24] = [
    row("s3", &["*"], Quirks::S3),
    row("s3", &["*"], Quirks::ERROR_IN_SUCCESS),
    row("s3", &["*"], Quirks::IDENTITY_ENCODING),
    row("s3", &["GetBucketLocation"], Quirks::ROOT_TEXT),
    row("s3", &["GetBucketLocation"], Quirks::PATH_STYLE),
    row("s3", &["CopyObject", "UploadPartCopy"], Quirks::COPY_SOURCE),
    row("s3", &["GetObject", "HeadObject"], Quirks::EXPIRES_STRING),
    row("s3", &["Head*"], Quirks::HEAD_NOT_FOUND),
    row("s3", &["PutObject", "UploadPart"], Quirks::EXPECT_CONTINUE),
    row("s3", &["CreateBucket"], Quirks::DROP_US_EAST_1),
    row(
        "s3",
        &["ListObjects", "ListObjectsV2", "ListObjectVersions", "ListMultipartUploads"],
        Quirks::URL_ENCODED_KEYS,
    ),
    row("dynamodb", &["*"], Quirks::CRC32_OF_BODY),
    row("dynamodb", &["*"], Quirks::IDENTITY_ENCODING),
    row("apigateway", &["*"], Quirks::ACCEPT_JSON),
    row("route53", &["*"], Quirks::BARE_IDS),
    row("glacier", &["*"], Quirks::GLACIER),
    row("glacier", &["UploadArchive", "UploadMultipartPart"], Quirks::TREE_HASH),
    row("cloudsearchdomain", &["Search"], Quirks::QUERY_AS_FORM),
    row("machinelearning", &["Predict"], Quirks::PREDICT_ENDPOINT),
    row(
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
    row("neptune", &["CopyDBClusterSnapshot", "CreateDBCluster"], Quirks::SOURCE_REGION),
    row("docdb", &["CopyDBClusterSnapshot", "CreateDBCluster"], Quirks::SOURCE_REGION),
    row("polly", &["SynthesizeSpeech"], Quirks::PRESIGN_QUERY),
    row("ec2", &["CopySnapshot"], Quirks::EC2_SOURCE_REGION),
];

impl Quirks {
    /// The bits of an operation.
    pub fn of(service: &Service, op: &Operation) -> Quirks {
        let model = service.str(service.metadata().model);
        let name = service.str(op.name);
        let rows =
            TABLE.iter().filter(|r| r.service == model && r.operations.iter().any(|o| covers(o, name)));
        let mut all = rows.fold(Quirks::default(), |all, r| Quirks(all.0 | r.quirk.0));
        if op.flags.has(OpFlags::STREAMING_OUTPUT) {
            // A stream's bytes are the object's own: nothing is looked for in them.
            all.0 &= !Quirks::ERROR_IN_SUCCESS.0;
        }
        all
    }

    /// Whether a bit is set.
    pub fn has(self, other: Quirks) -> bool {
        self.0 & other.0 != 0
    }
}

fn covers(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => name == pattern,
    }
}
