//! Loads a service from model files at run time.
//!
//! For services that this build does not hold: private ones, previews, newer
//! models. The documents are packed in memory by the same code that packs the
//! embedded ones, so nothing behaves differently; only, what is not known in them
//! is passed over, since a file may be newer than the library.

use super::Service;
use super::disk::too_large;
use crate::error::{Error, Result};
use packer::source::{Value, merge_extras};
use packer::{Source, keys, smithy};
use serde_json::json;

/// The largest document that is read. EC2's, the largest of AWS's, has a third of this.
pub const MAX_BYTES: usize = 32 << 20;

/// The JSON documents of a service. Only `service` is a must.
#[derive(Debug, Clone, Copy, Default)]
pub struct Documents<'a> {
    /// The name of the model: `dynamodb`. Corrections that are known for a service go by it.
    pub name: &'a str,
    /// The model: botocore's `service-2.json`, or a Smithy JSON model, which holds the other documents too.
    pub service: &'a [u8],
    /// `paginators-1.json`
    pub paginators: Option<&'a [u8]>,
    /// `waiters-2.json`
    pub waiters: Option<&'a [u8]>,
    /// `endpoint-rule-set-1.json`
    pub rules: Option<&'a [u8]>,
    /// What the SDKs add to them.
    pub extras: Extras<'a>,
}

/// The `*.sdk-extras.json` documents: what stands under their `merge` goes into the document of the same name.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras<'a> {
    /// `service-2.sdk-extras.json`
    pub service: Option<&'a [u8]>,
    /// `paginators-1.sdk-extras.json`
    pub paginators: Option<&'a [u8]>,
    /// `waiters-2.sdk-extras.json`
    pub waiters: Option<&'a [u8]>,
}

impl Service {
    /// A service from the documents of its model. Fails with `InvalidModel`, saying which place is
    /// wrong, or with `ModelTooLarge`. A model without endpoint rules gets those that any service has.
    pub fn from_json(documents: &Documents<'_>) -> Result<Service> {
        let d = documents;
        let all = [Some(d.service), d.paginators, d.waiters, d.rules, d.extras.service];
        if all.into_iter().flatten().any(|bytes| bytes.len() > MAX_BYTES) {
            return Err(too_large(&format!("the model of `{}`", d.name.escape_default())));
        }
        let invalid = |why: String| Error::invalid("InvalidModel", why);
        let source = source(documents).map_err(invalid)?;
        Service::from_packed(&packer::pack(&source).map_err(invalid)?)
    }
}

fn source(d: &Documents<'_>) -> std::result::Result<Source, String> {
    let json = |file: &str, bytes: &[u8]| {
        packer::source::parse(bytes).map_err(|e| format!("{} {file}: {e}", d.name))
    };
    let optional = |file: &str, bytes: Option<&[u8]>| bytes.map(|b| json(file, b)).transpose();
    let service: Value = json("service model", d.service)?;
    let mut source = if smithy::is_smithy(&service) {
        smithy::source(d.name, &service).map_err(|e| format!("{}: {e}", d.name))?
    } else {
        Source { name: d.name.to_owned(), service, ..Source::default() }
    };
    source.paginators = optional("paginators", d.paginators)?.or(source.paginators);
    source.waiters = optional("waiters", d.waiters)?.or(source.waiters);
    source.rules = optional("endpoint rules", d.rules)?.or(source.rules);
    for (document, extras) in [
        (Some(&mut source.service), d.extras.service),
        (source.paginators.as_mut(), d.extras.paginators),
        (source.waiters.as_mut(), d.extras.waiters),
    ] {
        if let (Some(document), Some(extras)) = (document, optional("SDK extras", extras)?) {
            merge_extras(document, &extras);
        }
    }
    keys::prune(&mut source.service);
    if source.rules.is_none() {
        let prefix = source.service["metadata"]["endpointPrefix"].as_str().unwrap_or("").to_owned();
        source.rules = Some(usual_rules(&prefix));
    }
    Ok(source)
}

/// The rules of a service that has none of its own: the endpoint that is given, or the usual host of its region. They
/// are what nearly every service's own rules say, errors included, so that a service whose model lost its
/// rules, or was retired, goes on as before.
fn usual_rules(prefix: &str) -> Value {
    let parameter =
        |builtin: &str| json!({"type": "boolean", "builtIn": builtin, "required": true, "default": false});
    let text = |builtin: &str| json!({"type": "string", "builtIn": builtin, "required": false});
    let is = |name: &str| json!({"fn": "booleanEquals", "argv": [{"ref": name}, true]});
    let set = |name: &str| json!({"fn": "isSet", "argv": [{"ref": name}]});
    let has = |what: &str| {
        let attribute = json!({"fn": "getAttr", "argv": [{"ref": "Partition"}, what]});
        json!({"fn": "booleanEquals", "argv": [true, attribute]})
    };
    let endpoint = |conditions: Value, url: &str| json!({"type": "endpoint", "conditions": conditions, "endpoint": {"url": url, "properties": {}, "headers": {}}});
    let error =
        |conditions: Value, text: &str| json!({"type": "error", "conditions": conditions, "error": text});
    let tree =
        |conditions: Value, rules: Value| json!({"type": "tree", "conditions": conditions, "rules": rules});
    // Each kind of host, where the partition has it.
    let host = |wanted: Value, has: Value, url: String, none: &str| {
        tree(wanted, json!([endpoint(has, &url), error(json!([]), none)]))
    };
    let in_region = match prefix {
        "" => json!([error(json!([]), "the model names no host; set endpoint_url")]),
        _ => json!([
            host(
                json!([is("UseFIPS"), is("UseDualStack")]),
                json!([has("supportsFIPS"), has("supportsDualStack")]),
                format!("https://{prefix}-fips.{{Region}}.{{Partition#dualStackDnsSuffix}}"),
                "FIPS and DualStack are enabled, but this partition does not support one or both",
            ),
            host(
                json!([is("UseFIPS")]),
                json!([has("supportsFIPS")]),
                format!("https://{prefix}-fips.{{Region}}.{{Partition#dnsSuffix}}"),
                "FIPS is enabled but this partition does not support FIPS",
            ),
            host(
                json!([is("UseDualStack")]),
                json!([has("supportsDualStack")]),
                format!("https://{prefix}.{{Region}}.{{Partition#dualStackDnsSuffix}}"),
                "DualStack is enabled but this partition does not support DualStack",
            ),
            endpoint(json!([]), &format!("https://{prefix}.{{Region}}.{{Partition#dnsSuffix}}")),
        ]),
    };
    let given = json!([
        error(json!([is("UseFIPS")]), "Invalid Configuration: FIPS and custom endpoint are not supported"),
        error(
            json!([is("UseDualStack")]),
            "Invalid Configuration: Dualstack and custom endpoint are not supported"
        ),
        endpoint(json!([]), "{Endpoint}"),
    ]);
    let partition = json!({"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Partition"});
    json!({
        "version": "1.0",
        "parameters": {
            "Region": text("AWS::Region"),
            "UseDualStack": parameter("AWS::UseDualStack"),
            "UseFIPS": parameter("AWS::UseFIPS"),
            "Endpoint": text("SDK::Endpoint"),
        },
        "rules": [
            tree(json!([set("Endpoint")]), given),
            tree(json!([set("Region"), partition]), in_region),
            error(json!([]), "Invalid Configuration: Missing Region"),
        ],
    })
}
