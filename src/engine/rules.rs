//! What a client's settings and its caller's credentials give to the endpoint rules.

use crate::config::Settings as Options;
use crate::endpoint::{Builtin, Settings, Value};
use crate::http::Target;

/// The regions that STS's global endpoint served before there were regional ones; later ones never had it.
const STS_GLOBAL: [&str; 16] = [
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "aws-global",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

/// The settings as the rules ask for them.
pub(super) struct RuleSettings<'a> {
    pub options: &'a Options,
    pub account_id: Option<&'a str>,
    /// Another region than the options'.
    pub region: Option<&'a str>,
    /// Another base endpoint than the options'.
    pub endpoint: Option<&'a str>,
    /// The operation has its bucket in the path, whatever the options say.
    pub path_style: bool,
}

impl Settings for RuleSettings<'_> {
    fn client(&self, parameter: &str) -> Option<Value<'_>> {
        // The parameters that services let clients set by name; S3's also are built-ins.
        match parameter {
            "Accelerate" => Some(self.options.s3_accelerate.into()),
            "DisableMultiRegionAccessPoints" => Some(self.options.s3_disable_mrap.into()),
            "DisableS3ExpressSessionAuth" => Some(self.options.s3_disable_express.into()),
            _ => None,
        }
    }

    fn builtin(&self, which: &Builtin) -> Option<Value<'_>> {
        let o = self.options;
        let region = self.region.or(o.region.as_deref());
        match which {
            Builtin::Region => region.map(Value::from),
            Builtin::UseFips => Some(o.use_fips.into()),
            Builtin::UseDualStack => Some(o.use_dualstack.into()),
            Builtin::Endpoint => self.endpoint.or(o.endpoint_url.as_deref()).map(Value::from),
            Builtin::AccountId => self.account_id.map(Value::from),
            Builtin::AccountIdEndpointMode => Some(o.account_id_endpoint_mode.as_str().into()),
            // A bucket can't be put in front of an address, nor, usefully, of localhost: unless the
            // caller says so, whose resolver may know better.
            Builtin::S3ForcePathStyle => {
                let local = match self.endpoint {
                    Some(url) => Target::parse(url).is_ok_and(|t| t.is_local_or_ip()),
                    None => o.endpoint.as_ref().is_some_and(Target::is_local_or_ip),
                };
                let chosen = o.s3_path_style.unwrap_or(local);
                Some((self.path_style || chosen).into())
            }
            Builtin::S3Accelerate => Some(o.s3_accelerate.into()),
            Builtin::S3UseArnRegion => Some(o.s3_use_arn_region.into()),
            Builtin::S3ControlUseArnRegion => Some(o.s3_use_arn_region.into()),
            Builtin::S3DisableMultiRegionAccessPoints => Some(o.s3_disable_mrap.into()),
            Builtin::S3DisableExpressSessionAuth => Some(o.s3_disable_express.into()),
            Builtin::S3UseGlobalEndpoint => Some((o.s3_global && region == Some("us-east-1")).into()),
            Builtin::StsUseGlobalEndpoint => {
                Some((o.sts_global && region.is_some_and(|r| STS_GLOBAL.contains(&r))).into())
            }
            _ => None,
        }
    }
}
