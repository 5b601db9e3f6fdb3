//! The instance metadata service of EC2, for whoever wants more of it than credentials.
//!
//! The session with its token is the identity floor's; here are the paths, and what is at them.

use super::Work;
use super::fields::{Fields, invalid};
use super::spec::{Member, Operation, member, required};
use crate::document::{Builder, Document, Kind};
use crate::engine::Principal;
use crate::error::{Error, Result, Status};
use bytes::Bytes;
use std::sync::Arc;

const PATH: &[Member] =
    &[member("Path", "string", "the category, such as local-ipv4; by default the list of them")];
const CONTENT: &[Member] = &[required("Content", "blob", "what is there, as it came")];

pub(super) static OPERATIONS: &[Operation] = &[
    Operation { name: "GetMetadata", input: PATH, output: CONTENT, run: metadata },
    Operation { name: "GetDynamicData", input: PATH, output: CONTENT, run: dynamic },
    Operation { name: "GetUserData", input: &[], output: CONTENT, run: user_data },
    Operation {
        name: "GetRegion",
        input: &[],
        output: &[required("Region", "string", "the instance's region")],
        run: region,
    },
    Operation {
        name: "GetInstanceIdentityDocument",
        input: &[],
        output: &[
            member("accountId", "string", "the account"),
            member("architecture", "string", "the processor's"),
            member("availabilityZone", "string", "where it is"),
            member("imageId", "string", "what it was started from"),
            member("instanceId", "string", "its id"),
            member("instanceType", "string", "its type"),
            member("pendingTime", "string", "when it was started"),
            member("privateIp", "string", "its private address"),
            member("region", "string", "its region"),
        ],
        run: identity,
    },
    Operation {
        name: "GetIAMInfo",
        input: &[],
        output: &[
            member("Code", "string", "Success, or what is wrong with the role"),
            member("LastUpdated", "string", "when its credentials last were"),
            member("InstanceProfileArn", "string", "the instance profile"),
            member("InstanceProfileId", "string", "its id"),
        ],
        run: iam_info,
    },
];

fn metadata(caller: Arc<Principal>, input: Document) -> Work {
    content(caller, input, "/latest/meta-data/")
}

fn dynamic(caller: Arc<Principal>, input: Document) -> Work {
    content(caller, input, "/latest/dynamic/")
}

fn user_data(caller: Arc<Principal>, input: Document) -> Work {
    Box::pin(async move {
        Fields::checked(input.root(), &[])?;
        Ok(blob(&get(&caller, "/latest/user-data").await?))
    })
}

fn content(caller: Arc<Principal>, input: Document, below: &'static str) -> Work {
    Box::pin(async move {
        let fields = Fields::checked(input.root(), PATH)?;
        let path = fields.text("Path")?.unwrap_or("").trim_start_matches('/').to_owned();
        if path.split('/').any(|part| part == "..") {
            return Err(invalid(format!("Path: {path:?} climbs out of its folder")));
        }
        Ok(blob(&get(&caller, &format!("{below}{path}")).await?))
    })
}

fn region(caller: Arc<Principal>, input: Document) -> Work {
    Box::pin(async move {
        Fields::checked(input.root(), &[])?;
        let region = caller.imds()?.region().await.map_err(told)?;
        Ok(super::single("Region", &region))
    })
}

fn identity(caller: Arc<Principal>, input: Document) -> Work {
    json(caller, input, "/latest/dynamic/instance-identity/document")
}

fn iam_info(caller: Arc<Principal>, input: Document) -> Work {
    json(caller, input, "/latest/meta-data/iam/info")
}

fn json(caller: Arc<Principal>, input: Document, path: &'static str) -> Work {
    Box::pin(async move {
        Fields::checked(input.root(), &[])?;
        let found = Document::from_json(get(&caller, path).await?);
        match found {
            Ok(document) if document.root().kind() == Kind::Map => Ok(document),
            _ => {
                let text = format!("the metadata at {path} is no JSON object");
                Err(Error::new(Status::Response, "MetadataInvalid", text).at("instance metadata"))
            }
        }
    })
}

async fn get(caller: &Principal, path: &str) -> Result<Bytes> {
    caller.imds()?.get(path).await.map_err(told)
}

/// An absent service is no matter of credentials here.
fn told(mut e: Error) -> Error {
    let facts = e.facts_mut();
    if facts.status == Status::Credentials {
        facts.status = match facts.code.as_str() {
            "MetadataNotFound" => Status::Absent,
            "MetadataDisabled" | "MetadataV1Disabled" => Status::Invalid,
            "MetadataUnreachable" => Status::Transport,
            _ => Status::Response,
        };
    }
    e
}

fn blob(bytes: &[u8]) -> Document {
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    b.begin_map();
    b.key("Content");
    b.blob(bytes);
    b.end_map();
    b.finish()
}
