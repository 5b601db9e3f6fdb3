//! Login tokens of databases: presigned requests that are never sent, but given as a password.
//!
//! Made locally, except that credentials may have to be fetched. The token is the URL without
//! its scheme; the database asks the service whether it is good.

use super::fields::{Fields, invalid};
use super::spec::{Member, Operation, member, required};
use super::{Work, single, with_credentials};
use crate::auth::{Options, Payload, SigningParams, Target, percent_encode, presign};
use crate::document::Document;
use crate::engine::{Principal, expiry};
use crate::error::Result;
use crate::identity::Credentials;
use http::HeaderMap;
use std::sync::Arc;
use std::time::Duration;

/// The life of an RDS token, which nobody can change; DSQL's unless it is said.
const LIFE: Duration = Duration::from_secs(900);

const TOKEN: &[Member] = &[required("Token", "string", "the token, to be given as the password")];
const REGION: Member = member("Region", "string", "the database's region; by default the config's");

pub(super) static RDS: &[Operation] = &[Operation {
    name: "BuildAuthToken",
    input: &[
        required("Endpoint", "string", "the database's host and port, such as db.example.com:3306"),
        required("User", "string", "the database user"),
        REGION,
    ],
    output: TOKEN,
    run: rds,
}];

const CLUSTER: &[Member] = &[
    required("Endpoint", "string", "the cluster's host, such as abc.dsql.us-east-1.on.aws"),
    REGION,
    member("ExpiresIn", "integer", "seconds the token is good for; by default 900"),
];

pub(super) static DSQL: &[Operation] = &[
    Operation { name: "GenerateConnectAuthToken", input: CLUSTER, output: TOKEN, run: dsql },
    Operation { name: "GenerateConnectAdminAuthToken", input: CLUSTER, output: TOKEN, run: dsql_admin },
];

fn rds(caller: Arc<Principal>, input: Document) -> Work {
    with_credentials(caller, move |caller, credentials| {
        let fields = Fields::checked(input.root(), RDS[0].input)?;
        let endpoint = fields.required("Endpoint")?;
        let port = endpoint.rsplit_once(':').map(|(_, port)| port);
        if !port.is_some_and(|p| p.parse::<u16>().is_ok_and(|p| p > 0)) {
            let text =
                format!("Endpoint: {endpoint:?} has no port: it is host:port, such as db.example.com:3306");
            return Err(invalid(text));
        }
        let mut query = b"Action=connect&DBUser=".to_vec();
        percent_encode(fields.required("User")?.as_bytes(), &mut query);
        token(caller, credentials, &fields, endpoint, query, "rds-db", LIFE)
    })
}

fn dsql(caller: Arc<Principal>, input: Document) -> Work {
    connect(caller, input, "DbConnect")
}

fn dsql_admin(caller: Arc<Principal>, input: Document) -> Work {
    connect(caller, input, "DbConnectAdmin")
}

fn connect(caller: Arc<Principal>, input: Document, action: &'static str) -> Work {
    with_credentials(caller, move |caller, credentials| {
        let fields = Fields::checked(input.root(), CLUSTER)?;
        let life = match fields.value("ExpiresIn") {
            v if v.is_nothing() => LIFE,
            v => expiry(v)?,
        };
        let query = format!("Action={action}").into_bytes();
        token(caller, credentials, &fields, fields.required("Endpoint")?, query, "dsql", life)
    })
}

fn token(
    caller: &Principal,
    credentials: &Credentials,
    fields: &Fields<'_>,
    endpoint: &str,
    query: Vec<u8>,
    service: &str,
    life: Duration,
) -> Result<Document> {
    if endpoint.contains("://") || endpoint.contains(['/', '?', '#', '@', ' ']) {
        return Err(invalid(format!("Endpoint: {endpoint:?} is a host without scheme or path")));
    }
    let region = match fields.text("Region")?.filter(|r| !r.is_empty()) {
        Some(region) => region,
        None => caller.region()?,
    };
    let params =
        SigningParams { credentials, region, service, time: caller.now(), options: Options::DEFAULT };
    // Percent-encoded text is ASCII.
    let query = String::from_utf8(query).unwrap_or_default();
    let target = Target { method: "GET", path: "/", query: &query, authority: endpoint, https: true };
    let query = presign(&params, &target, &HeaderMap::new(), &Payload::Empty, life)?;
    Ok(single("Token", &format!("{endpoint}/?{query}")))
}
