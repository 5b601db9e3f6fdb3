//! What the model knows of an operation, compiled once: [`OpPlan`].

use crate::auth::Scheme;
use crate::checksum::Algorithm;
use crate::endpoint::{Binding, Resolver};
use crate::error::Result;
use crate::model::{
    Location, Member, MemberFlags, OpFlags, Operation, Service, ShapeFlags, ShapeId, ShapeKind,
};
use crate::protocol::event_member;
use crate::quirks::Quirks;

/// An operation, ready to be called many times.
#[derive(Debug)]
pub struct OpPlan {
    /// The model's record.
    pub op: Operation,
    /// Its name.
    pub name: String,
    /// The HTTP method.
    pub method: http::Method,
    /// The streaming member of the input, by name.
    pub stream_in: Option<String>,
    /// The streaming member of the output, by name.
    pub stream_out: Option<String>,
    /// The shape of the input's stream of events.
    pub events_in: Option<ShapeId>,
    /// The shape of the output's stream of events.
    pub events_out: Option<ShapeId>,
    /// The members to fill with a random UUID, by position.
    pub tokens: Vec<String>,
    /// The members that are sent without what is before their last slash.
    pub bare_ids: Vec<String>,
    /// Customers' keys, each with the member for its MD5.
    pub customer_keys: Vec<(String, String)>,
    /// The auth schemes it allows, most preferred first.
    pub schemes: Vec<Scheme>,
    /// Checksums, where the model has them.
    pub checksum: Option<ChecksumPlan>,
    /// What the models don't say.
    pub quirks: Quirks,
    /// Whether it may run twice without harm, as far as its method, name and tokens tell.
    pub repeatable: bool,
    /// Whether events come in or go out as they happen.
    pub events: bool,
    /// Where the parameters of its endpoint come from.
    pub binding: Binding,
}

/// The `httpChecksum` trait with its names looked up.
#[derive(Debug)]
pub struct ChecksumPlan {
    /// The member that chooses the request's algorithm.
    pub algorithm_member: Option<String>,
    /// The header that says which algorithm was chosen.
    pub algorithm_header: Option<http::HeaderName>,
    /// Whether the request must have one.
    pub required: bool,
    /// Whether it is the older kind, `Content-MD5`, which is all that the model names.
    pub md5_only: bool,
    /// The member that switches validation on.
    pub mode_member: Option<String>,
    /// What answers may carry, in the order of preference.
    pub response: Vec<Algorithm>,
    /// The headers in which a caller may give a value computed before, by member.
    pub given: Vec<(String, Algorithm)>,
}

impl OpPlan {
    /// Compiles the plan of an operation.
    pub fn new(service: &Service, op: &Operation, resolver: &Resolver) -> Result<OpPlan> {
        let members = |shape: Option<u32>| shape.map_or(&[][..], |id| service.members(service.shape(id)));
        let name_of = |m: &Member| service.str(m.name).to_owned();
        let stream_of =
            |shape: Option<u32>| members(shape).iter().find(|m| is_stream(service, m)).map(name_of);
        let tokens = members(op.input)
            .iter()
            .filter(|m| m.flags.has(MemberFlags::IDEMPOTENCY_TOKEN))
            .map(name_of)
            .collect();
        let quirks = Quirks::of(service, op);
        let bare_ids = members(op.input)
            .iter()
            .filter(|m| quirks.has(Quirks::BARE_IDS) && is_bare_id(service, m))
            .map(name_of)
            .collect();
        let named = |name: &str| members(op.input).iter().any(|m| service.str(m.name) == name);
        let customer_keys = ["SSECustomerKey", "CopySourceSSECustomerKey"]
            .into_iter()
            .map(|key| (key.to_owned(), format!("{key}MD5")))
            .filter(|(key, md5)| quirks.has(Quirks::CUSTOMER_KEYS) && named(key) && named(md5))
            .collect();
        let method = match quirks.has(Quirks::QUERY_AS_FORM) {
            true => http::Method::POST,
            false => {
                http::Method::from_bytes(service.str(op.method).as_bytes()).unwrap_or(http::Method::POST)
            }
        };
        let has_token = members(op.input).iter().any(|m| m.flags.has(MemberFlags::IDEMPOTENCY_TOKEN));
        Ok(OpPlan {
            op: *op,
            name: service.str(op.name).to_owned(),
            stream_in: stream_of(op.input),
            stream_out: stream_of(op.output),
            events_in: event_member(service, op.input).map(|m| m.shape),
            events_out: event_member(service, op.output).map(|m| m.shape),
            tokens,
            bare_ids,
            customer_keys,
            schemes: schemes(service, op),
            checksum: checksum_plan(service, op),
            quirks,
            repeatable: is_repeatable(&method, service.str(op.name)) || has_token,
            method,
            events: members(op.input)
                .iter()
                .chain(members(op.output))
                .any(|m| service.shape(m.shape).flags.has(ShapeFlags::EVENT_STREAM)),
            binding: Binding::new(resolver, service, op)?,
        })
    }
}

/// What reads, or sets to what the request says. The models have no word on this, but HTTP's
/// methods do, and the names of those that go by POST.
fn is_repeatable(method: &http::Method, name: &str) -> bool {
    const READ: [&str; 12] = [
        "BatchGet",
        "Check",
        "Count",
        "Describe",
        "Get",
        "Head",
        "List",
        "Lookup",
        "Query",
        "Scan",
        "Search",
        "TransactGet",
    ];
    method.is_idempotent() || READ.iter().any(|verb| name.starts_with(verb))
}

/// Route 53 answers with `/hostedzone/ID` and takes `ID`.
fn is_bare_id(service: &Service, member: &Member) -> bool {
    matches!(service.str(service.shape(member.shape).name), "ResourceId" | "DelegationSetId" | "ChangeId")
}

/// A blob or text that is not held in memory.
pub(super) fn is_stream(service: &Service, member: &Member) -> bool {
    let shape = service.shape(member.shape);
    (member.flags.has(MemberFlags::STREAMING) || shape.flags.has(ShapeFlags::STREAMING))
        && matches!(shape.kind, ShapeKind::Blob | ShapeKind::String)
}

/// The operation's own list, else the service's, else what its signature version says.
fn schemes(service: &Service, op: &Operation) -> Vec<Scheme> {
    if op.flags.has(OpFlags::NO_AUTH) {
        return vec![Scheme::None];
    }
    for range in [op.auth, service.metadata().auth] {
        let named: Vec<Scheme> = service.names_in(range).filter_map(Scheme::parse).collect();
        if !named.is_empty() {
            return named;
        }
    }
    match service.str(service.metadata().signature_version) {
        "bearer" => vec![Scheme::Bearer],
        _ => vec![Scheme::SigV4],
    }
}

fn checksum_plan(service: &Service, op: &Operation) -> Option<ChecksumPlan> {
    let trait_ = op.checksum;
    if trait_.is_none() && !op.flags.has(OpFlags::CHECKSUM_REQUIRED) {
        return None;
    }
    let members = op.input.map_or(&[][..], |id| service.members(service.shape(id)));
    let member = |position: u16| members.get((position as usize).checked_sub(1)?);
    let t = trait_.unwrap_or_default();
    let prefix = "x-amz-checksum-";
    let given = members.iter().filter(|m| m.location == Location::Header).filter_map(|m| {
        let algorithm = Algorithm::parse(service.str(m.wire).to_ascii_lowercase().strip_prefix(prefix)?)?;
        Some((service.str(m.name).to_owned(), algorithm))
    });
    Some(ChecksumPlan {
        algorithm_member: member(t.algorithm_member).map(|m| service.str(m.name).to_owned()),
        algorithm_header: member(t.algorithm_member)
            .filter(|m| m.location == Location::Header)
            .and_then(|m| service.str(m.wire).to_ascii_lowercase().parse().ok()),
        required: t.required || op.flags.has(OpFlags::CHECKSUM_REQUIRED),
        md5_only: trait_.is_none(),
        mode_member: member(t.mode_member).map(|m| service.str(m.name).to_owned()),
        response: service.names_in(t.response).filter_map(Algorithm::parse).collect(),
        given: given.collect(),
    })
}
