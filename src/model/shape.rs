//! The records of a loaded service. All are plain data, cheap to copy.

use std::ops::Range;

/// A slice of the service's name pool. The empty name stands for "not given".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Name {
    /// Offset in the pool, bytes.
    pub start: u32,
    /// Length, bytes.
    pub len: u32,
}

impl Name {
    /// Whether it is the empty name.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The range in the pool.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

/// The number of a shape within its service.
pub type ShapeId = u32;

/// An enum that is kept as its number.
macro_rules! numbered {
    ($name:ident: $($variant:ident)*) => {
        impl $name {
            /// The value of a number in a packed model.
            pub fn from_number(number: u8) -> Option<$name> {
                $(if number == $name::$variant as u8 { return Some($name::$variant); })*
                None
            }
        }
    };
}

numbered!(Protocol: AwsJson10 AwsJson11 RestJson1 RestXml AwsQuery Ec2Query RpcV2Cbor);
numbered!(ShapeKind: Structure List Map String Blob Boolean Byte Short Integer Long BigInteger Float Double
    BigDecimal Timestamp Document);
numbered!(TimestampFormat: Default Iso8601 UnixTimestamp Rfc822);
numbered!(Location: Body Header Headers Query Uri StatusCode);

/// The wire protocol of a service.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// awsJson1_0
    AwsJson10 = 0,
    /// awsJson1_1
    AwsJson11 = 1,
    /// restJson1
    RestJson1 = 2,
    /// restXml
    RestXml = 3,
    /// awsQuery
    AwsQuery = 4,
    /// ec2Query
    Ec2Query = 5,
    /// smithy rpc-v2-cbor
    RpcV2Cbor = 6,
}

/// What a shape is.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShapeKind {
    /// Members with names; a union too, see [`ShapeFlags::UNION`].
    Structure = 0,
    /// One member: the element.
    List = 1,
    /// Two members: key, value.
    Map = 2,
    /// Text; an enum when it has values.
    String = 3,
    /// Bytes.
    Blob = 4,
    /// True or false.
    Boolean = 5,
    /// 8 bits, signed.
    Byte = 6,
    /// 16 bits, signed.
    Short = 7,
    /// 32 bits, signed.
    Integer = 8,
    /// 64 bits, signed.
    Long = 9,
    /// Any integer.
    BigInteger = 10,
    /// 32-bit floating point.
    Float = 11,
    /// 64-bit floating point.
    Double = 12,
    /// Any decimal.
    BigDecimal = 13,
    /// A point in time.
    Timestamp = 14,
    /// Any JSON-like value.
    Document = 15,
}

/// How a timestamp is written.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimestampFormat {
    /// Not stated: the protocol's default for the place.
    #[default]
    Default = 0,
    /// `date-time`
    Iso8601 = 1,
    /// `epoch-seconds`
    UnixTimestamp = 2,
    /// `http-date`
    Rfc822 = 3,
}

/// Where a member goes in an HTTP request or answer.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Location {
    /// In the body.
    #[default]
    Body = 0,
    /// A header.
    Header = 1,
    /// All headers with a prefix, as a map.
    Headers = 2,
    /// A query parameter, or a map or list of them.
    Query = 3,
    /// A label of the URI.
    Uri = 4,
    /// The response's status.
    StatusCode = 5,
}

/// A name that is printed as it stands.
struct Plain(&'static str);

impl std::fmt::Debug for Plain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// A set of bits with names.
macro_rules! bits {
    ($(#[$doc:meta])* $name:ident: $int:ty { $($(#[$fdoc:meta])* $flag:ident = $bit:expr;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Default)]
        pub struct $name(pub $int);
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let names = [$(($name::$flag, stringify!($flag))),*];
                f.debug_set().entries(names.iter().filter(|(bit, _)| self.has(*bit)).map(|(_, n)| Plain(n))).finish()
            }
        }
        impl $name {
            $($(#[$fdoc])* pub const $flag: $name = $name(1 << $bit);)*
            /// Whether all bits of `other` are set.
            pub fn has(self, other: $name) -> bool {
                self.0 & other.0 == other.0
            }
        }
        impl std::ops::BitOr for $name {
            type Output = $name;
            fn bitor(self, other: $name) -> $name {
                $name(self.0 | other.0)
            }
        }
    };
}

bits! {
    /// Yes-no traits of shapes.
    ShapeFlags: u16 {
        /// Exactly one member may be set.
        UNION = 0;
        /// An error.
        EXCEPTION = 1;
        /// An error that is the service's fault.
        FAULT = 2;
        /// An error that may be retried.
        RETRYABLE = 3;
        /// A retryable error that is throttling.
        THROTTLING = 4;
        /// A list or map without a wrapping element.
        FLATTENED = 5;
        /// Nulls are values of the list or map.
        SPARSE = 6;
        /// Never to be logged.
        SENSITIVE = 7;
        /// A blob or string that is a stream.
        STREAMING = 8;
        /// A stream of events.
        EVENT_STREAM = 9;
        /// One event of an event stream.
        EVENT = 10;
        /// A stream whose length must be known.
        REQUIRES_LENGTH = 11;
        /// A scalar without a default value.
        BOX = 12;
        /// Deprecated.
        DEPRECATED = 13;
        /// A structure or document that is any JSON value.
        DOCUMENT = 14;
        /// Wrapped in an element of its own name (old query services).
        WRAPPER = 15;
    }
}

bits! {
    /// Yes-no traits of members.
    MemberFlags: u16 {
        /// Must be given.
        REQUIRED = 0;
        /// Filled with a random UUID when not given.
        IDEMPOTENCY_TOKEN = 1;
        /// The streaming blob of the request or answer (event streams are known by their shape's flag).
        STREAMING = 2;
        /// A list or map without a wrapping element.
        FLATTENED = 3;
        /// An attribute of the enclosing XML element.
        XML_ATTRIBUTE = 4;
        /// A JSON text in a header (base64) or body (escaped).
        JSON_VALUE = 5;
        /// Also a label of the host.
        HOST_LABEL = 6;
        /// The payload of an event.
        EVENT_PAYLOAD = 7;
        /// A header of an event.
        EVENT_HEADER = 8;
        /// A scalar without a default value.
        BOX = 9;
        /// Deprecated.
        DEPRECATED = 10;
        /// Never to be logged.
        SENSITIVE = 11;
        /// Sparse by a quirk of the service.
        SPARSE = 12;
    }
}

bits! {
    /// Yes-no traits of operations.
    OpFlags: u32 {
        /// Repeating it has no further effect.
        IDEMPOTENT = 0;
        /// Changes nothing.
        READONLY = 1;
        /// Deprecated.
        DEPRECATED = 2;
        /// The payload's hash is not signed.
        UNSIGNED_PAYLOAD = 3;
        /// A checksum must be sent (`httpChecksumRequired`).
        CHECKSUM_REQUIRED = 4;
        /// Its endpoint may be discovered.
        ENDPOINT_DISCOVERY = 5;
        /// Its endpoint must be discovered.
        ENDPOINT_DISCOVERY_REQUIRED = 6;
        /// The operation that discovers endpoints.
        ENDPOINT_OPERATION = 7;
        /// The request's body may be compressed with gzip.
        COMPRESS_GZIP = 8;
        /// The input has a streaming blob.
        STREAMING_INPUT = 9;
        /// The output has a streaming blob.
        STREAMING_OUTPUT = 10;
        /// The input has an event stream.
        EVENT_INPUT = 11;
        /// The output has an event stream.
        EVENT_OUTPUT = 12;
        /// Sent unsigned (`authtype: none`).
        NO_AUTH = 13;
        /// `authtype: v4-unsigned-body`.
        AUTHTYPE_UNSIGNED_BODY = 14;
    }
}

/// An XML namespace; the empty URI stands for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The URI.
    pub uri: Name,
    /// The prefix, or empty.
    pub prefix: Name,
}

/// Modelled limits: of a number its value, of text, blobs, lists and maps the length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constraint {
    /// The least, or negative infinity.
    pub min: f64,
    /// The most, or infinity.
    pub max: f64,
}

/// One shape.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: ShapeKind,
    /// Yes-no traits.
    pub flags: ShapeFlags,
    /// How its timestamps are written.
    pub timestamp: TimestampFormat,
    /// The first of its members in the service's table.
    pub first_member: u32,
    /// How many members there are.
    pub member_count: u32,
    /// The position of the `payload` member plus one, or 0.
    pub payload: u16,
    /// Of an error: its HTTP status, or 0.
    pub http_status: u16,
    /// Of an error: the code on the wire where it is not the name; of a list, map or structure: its XML name if stated.
    pub wire: Name,
    /// The index of its limits plus one, or 0.
    pub constraint: u32,
    /// The first of its enum values in the service's table.
    pub first_value: u32,
    /// How many enum values there are.
    pub value_count: u32,
    /// Its XML namespace.
    pub xml_namespace: XmlNamespace,
}

/// One member of a structure, the element of a list, or the key or value of a map.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The name callers use. For lists `member`, for maps `key` and `value`.
    pub name: Name,
    /// The name on the wire (`locationName`); equal to the name unless stated.
    pub wire: Name,
    /// The first eight bytes of `wire`, as [`json::head`](crate::document::json::head) has them: names differ early.
    pub head: u64,
    /// Whether `wire` was stated in the model.
    pub wire_stated: bool,
    /// `queryName`, for ec2 only; mostly empty.
    pub query_name: Name,
    /// Its shape.
    pub shape: ShapeId,
    /// Where it goes.
    pub location: Location,
    /// Yes-no traits.
    pub flags: MemberFlags,
    /// How it is written when it is a timestamp and the model says so here.
    pub timestamp: TimestampFormat,
    /// Its XML namespace.
    pub xml_namespace: XmlNamespace,
    /// The endpoint parameter that it gives, or empty.
    pub context_param: Name,
}

/// The `httpChecksum` trait. Positions are those of input members, plus one; 0 is none.
#[derive(Debug, Clone, Copy, Default)]
pub struct HttpChecksum {
    /// The member that chooses the algorithm (`requestAlgorithmMember`).
    pub algorithm_member: u16,
    /// The member that switches validation on (`requestValidationModeMember`).
    pub mode_member: u16,
    /// Whether a request checksum is required.
    pub required: bool,
    /// What answers may carry, in the model's order: names such as `CRC32`; range in the service's name lists.
    pub response: (u32, u32),
}

/// A parameter of the endpoint rules that an operation fixes.
#[derive(Debug, Clone, Copy)]
pub struct ContextParam {
    /// The parameter.
    pub name: Name,
    /// For a static one its value as JSON text; for an operation context parameter the JMESPath.
    pub value: Name,
    /// Whether `value` is a JMESPath over the input.
    pub is_path: bool,
}

/// One operation.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// Its name.
    pub name: Name,
    /// The HTTP method.
    pub method: Name,
    /// The URI template: `/{Bucket}/{Key+}?x-id=GetObject`.
    pub uri: Name,
    /// The input's shape.
    pub input: Option<ShapeId>,
    /// The output's shape.
    pub output: Option<ShapeId>,
    /// The modelled errors: a range of the service's list of shape ids.
    pub errors: (u32, u32),
    /// Yes-no traits.
    pub flags: OpFlags,
    /// The host prefix template, or empty.
    pub host_prefix: Name,
    /// The element around a query result, or empty.
    pub result_wrapper: Name,
    /// The auth schemes it allows, most preferred first: a range of the service's name lists; empty means the service's.
    pub auth: (u32, u32),
    /// Checksums.
    pub checksum: Option<HttpChecksum>,
    /// Fixed endpoint parameters: a range of the service's table.
    pub context_params: (u32, u32),
    /// The root element of an XML request, if stated.
    pub input_xml_name: Name,
    /// Its namespace.
    pub input_xml_namespace: XmlNamespace,
}

/// The service as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Metadata {
    /// The name of its model: `dynamodb`, `s3`. What clients are made by.
    pub model: Name,
    /// The service id: `DynamoDB`, `S3`.
    pub service_id: Name,
    /// The full name.
    pub full_name: Name,
    /// The API version.
    pub api_version: Name,
    /// The host prefix used before there were endpoint rules.
    pub endpoint_prefix: Name,
    /// The name in the credential scope.
    pub signing_name: Name,
    /// `v4`, `s3`, `v2`, `bearer` and the like.
    pub signature_version: Name,
    /// `DynamoDB_20120810`: the prefix of X-Amz-Target; also of rpc-v2-cbor's path (the Smithy service's name).
    pub target_prefix: Name,
    /// The protocol in use: the first the library speaks of those the model lists.
    pub protocol: Protocol,
    /// Where that is rpc-v2-cbor, the first other one that the model lists.
    pub fallback_protocol: Option<Protocol>,
    /// Whether errors also come with their query code (`awsQueryCompatible`).
    pub query_compatible: bool,
    /// `optional`, `eventstream` (for event streams, a must) or empty: HTTP/2.
    pub h2: Name,
    /// The XML namespace of the service.
    pub xml_namespace: XmlNamespace,
    /// The auth schemes, most preferred first: a range of the service's name lists.
    pub auth: (u32, u32),
    /// `checksumFormat`: Glacier's, or empty.
    pub checksum_format: Name,
}
