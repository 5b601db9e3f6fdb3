//! A service's facts between reading and writing.
//!
//! Everything the packed block holds is here, with names as text and shapes as
//! numbers; nothing else is. [`crate::read`] makes it from a JSON model,
//! [`crate::quirks`] corrects it, [`crate::encode`] and [`crate::decode`] carry
//! it to bytes and back, so a packed block can be compared with a source folder.
//! The enums and flags are the library's own file, included by path: there is
//! one definition of every number in the format.

use crate::records::{Location, MemberFlags, OpFlags, Protocol, ShapeFlags, ShapeKind, TimestampFormat};

/// An XML namespace: URI and prefix; both empty for none.
pub type Namespace = (String, String);

/// One service.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The service as a whole.
    pub metadata: Metadata,
    /// The operations, sorted by name.
    pub operations: Vec<Operation>,
    /// The shapes, in the order in which the operations reach them.
    pub shapes: Vec<Shape>,
    /// The compiled endpoint rules.
    pub rules: Vec<u8>,
    /// Paginators, waiters and client context parameters as compact JSON.
    pub extras: String,
}

/// The service as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Metadata {
    /// The name of its folder.
    pub model: String,
    /// `serviceId`
    pub service_id: String,
    /// `serviceFullName`
    pub full_name: String,
    /// `apiVersion`
    pub api_version: String,
    /// `endpointPrefix`
    pub endpoint_prefix: String,
    /// `signingName`, or the endpoint prefix.
    pub signing_name: String,
    /// `signatureVersion`
    pub signature_version: String,
    /// `targetPrefix`
    pub target_prefix: String,
    /// The first protocol that the library speaks.
    pub protocol: Protocol,
    /// The first other than rpc-v2-cbor, where that is the first.
    pub fallback_protocol: Option<Protocol>,
    /// `awsQueryCompatible` is there.
    pub query_compatible: bool,
    /// `protocolSettings.h2`
    pub h2: String,
    /// `xmlNamespace`
    pub xml_namespace: Namespace,
    /// `auth`
    pub auth: Vec<String>,
    /// `checksumFormat`
    pub checksum_format: String,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its name.
    pub name: String,
    /// `http.method`
    pub method: String,
    /// `http.requestUri`
    pub uri: String,
    /// The input's shape.
    pub input: Option<u32>,
    /// The output's shape.
    pub output: Option<u32>,
    /// The shapes of its errors.
    pub errors: Vec<u32>,
    /// Yes-no traits.
    pub flags: OpFlags,
    /// `endpoint.hostPrefix`
    pub host_prefix: String,
    /// `output.resultWrapper`
    pub result_wrapper: String,
    /// `auth`
    pub auth: Vec<String>,
    /// `httpChecksum`
    pub checksum: Option<Checksum>,
    /// Static and operation context parameters.
    pub context_params: Vec<ContextParam>,
    /// `input.locationName`
    pub input_xml_name: String,
    /// `input.xmlNamespace`
    pub input_xml_namespace: Namespace,
}

/// `httpChecksum`; positions of input members plus one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checksum {
    /// `requestAlgorithmMember`
    pub algorithm_member: u16,
    /// `requestValidationModeMember`
    pub mode_member: u16,
    /// `requestChecksumRequired`
    pub required: bool,
    /// `responseAlgorithms`
    pub response: Vec<String>,
}

/// A parameter of the endpoint rules that an operation fixes.
#[derive(Debug, Clone, PartialEq)]
pub struct ContextParam {
    /// The parameter.
    pub name: String,
    /// JSON text, or a JMESPath.
    pub value: String,
    /// Whether it is a JMESPath.
    pub is_path: bool,
}

/// One shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: ShapeKind,
    /// Yes-no traits.
    pub flags: ShapeFlags,
    /// `timestampFormat`
    pub timestamp: TimestampFormat,
    /// Members; a list's `member`; a map's `key` and `value`.
    pub members: Vec<Member>,
    /// The position of the payload member plus one, or 0.
    pub payload: u16,
    /// `error.httpStatusCode`, or 0.
    pub http_status: u16,
    /// `error.code` or `locationName`.
    pub wire: String,
    /// `min` and `max`.
    pub limits: Option<(f64, f64)>,
    /// `enum`
    pub values: Vec<String>,
    /// `xmlNamespace`
    pub xml_namespace: Namespace,
}

/// One member.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// `locationName`, if stated.
    pub wire: Option<String>,
    /// `queryName`
    pub query_name: String,
    /// Its shape.
    pub shape: u32,
    /// `location`
    pub location: Location,
    /// Yes-no traits.
    pub flags: MemberFlags,
    /// `timestampFormat`
    pub timestamp: TimestampFormat,
    /// `xmlNamespace`
    pub xml_namespace: Namespace,
    /// `contextParam.name`
    pub context_param: String,
}

impl Model {
    /// The operation of a name, to change.
    pub fn operation_mut(&mut self, name: &str) -> Option<&mut Operation> {
        self.operations.iter_mut().find(|o| o.name == name)
    }

    /// The shape of a name, to change.
    pub fn shape_mut(&mut self, name: &str) -> Option<&mut Shape> {
        self.shapes.iter_mut().find(|s| s.name == name)
    }
}

impl Shape {
    /// The position of a member.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|m| m.name == name)
    }
}
