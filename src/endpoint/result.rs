//! An endpoint as the rules give it, split into what a request is made of.

use super::evaluate::{Evaluation, refusal};
use super::functions;
use super::program::{List, Node};
use crate::config::Features;
use crate::document::{Builder, Document, Kind, Value};
use crate::error::{Error, Result, Status};
use bytes::Bytes;

/// The most values that properties may hold; only a malicious program needs more.
const MAX_VALUES: usize = 10_000;

/// Where requests go, and how they are signed there.
#[derive(Debug)]
pub struct Endpoint {
    /// Whether it is reached over TLS.
    pub https: bool,
    /// Host, with a port if the URL has one.
    pub authority: String,
    /// The path that comes before the operation's own; empty or starting with a slash.
    pub path: String,
    /// The whole URL, as the rule gives it.
    pub url: String,
    /// How requests may be signed, most preferred first; empty when the rule leaves that to the model.
    pub auth_schemes: Vec<AuthScheme>,
    /// Headers that requests must carry.
    pub headers: Vec<(String, Vec<String>)>,
    /// All properties of the rule, a map; the auth schemes are in it too.
    pub properties: Document,
    /// What the rule says that its use is counted as.
    pub features: Features,
    /// The position of the rule that matched, counted in the order of the rule set's text.
    pub rule: u32,
}

/// One way to sign for an endpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthScheme {
    /// `sigv4`, `sigv4a`, `sigv4-s3express` and the like.
    pub name: String,
    /// The service in the credential scope, where the rule states it.
    pub signing_name: Option<String>,
    /// The region in the credential scope, where the rule states it.
    pub signing_region: Option<String>,
    /// The regions of a sigv4a signature; empty where the rule states none.
    pub signing_region_set: Vec<String>,
    /// The path is encoded once only for the signature.
    pub disable_double_encoding: bool,
    /// The path is signed as it is, dots and all.
    pub disable_normalize_path: bool,
}

impl Endpoint {
    /// A property that is text, such as S3's `backend`.
    pub fn property(&self, name: &str) -> Option<&str> {
        self.properties.root().member(name).as_str()
    }

    /// One that no rule gave: a URL, with properties in the form of the rules, or none.
    pub fn of_url(url: &str, properties: Value<'_>) -> Result<Endpoint> {
        let parts = functions::parse_url(url).ok_or_else(|| invalid(url))?;
        let properties = match properties.kind() {
            Kind::Map => properties.to_document(),
            _ => Document::empty_map(),
        };
        Ok(Endpoint {
            https: parts.https,
            authority: url[parts.authority].to_owned(),
            path: url[parts.path].to_owned(),
            url: url.to_owned(),
            auth_schemes: auth_schemes(&properties),
            headers: Vec::new(),
            features: features(&properties),
            properties,
            rule: 0,
        })
    }

    /// The same once more, to change.
    pub fn copy(&self) -> Endpoint {
        Endpoint {
            https: self.https,
            authority: self.authority.clone(),
            path: self.path.clone(),
            url: self.url.clone(),
            auth_schemes: self.auth_schemes.clone(),
            headers: self.headers.clone(),
            properties: self.properties.clone(),
            features: self.features,
            rule: self.rule,
        }
    }

    /// Has requests signed for another service or region, where one is given.
    pub fn sign_for(&mut self, name: Option<&str>, region: Option<&str>) {
        if name.is_none() && region.is_none() {
            return;
        }
        if self.auth_schemes.is_empty() {
            self.auth_schemes.push(AuthScheme { name: "sigv4".to_owned(), ..AuthScheme::default() });
        }
        for scheme in &mut self.auth_schemes {
            if let Some(name) = name {
                scheme.signing_name = Some(name.to_owned());
            }
            if let Some(region) = region {
                scheme.signing_region = Some(region.to_owned());
            }
        }
    }

    pub(super) fn build(
        run: &mut Evaluation<'_>,
        rule: u32,
        url: u32,
        headers: List,
        properties: Option<u32>,
    ) -> Result<Endpoint> {
        let program = run.program;
        let url = required(run, url)?;
        let parts = functions::parse_url(&url).ok_or_else(|| invalid(&url))?;
        let mut all = Vec::new();
        for (name, values) in program.headers(headers) {
            let values = program.list(*values).iter().map(|v| required(run, *v));
            all.push((program.str(*name).to_owned(), values.collect::<Result<Vec<_>>>()?));
        }
        let properties = match properties {
            None => Document::empty_map(),
            Some(root) => {
                let mut builder = Builder::new(Bytes::new(), Bytes::new());
                let mut left = MAX_VALUES;
                write(run, root, &mut builder, &mut left)?;
                builder.finish()
            }
        };
        Ok(Endpoint {
            https: parts.https,
            authority: url[parts.authority].to_owned(),
            path: url[parts.path].to_owned(),
            url,
            auth_schemes: auth_schemes(&properties),
            headers: all,
            features: features(&properties),
            properties,
            rule,
        })
    }
}

fn required(run: &mut Evaluation<'_>, expr: u32) -> Result<String> {
    let text = run.string(expr);
    text.map(str::to_owned).ok_or_else(|| refusal("the endpoint rule uses a value that is not set"))
}

/// Copies a property. Its depth is capped by `Program::parse`, its extent by `left`.
fn write(run: &mut Evaluation<'_>, node: u32, out: &mut Builder, left: &mut usize) -> Result<()> {
    let program = run.program;
    *left = left.checked_sub(1).ok_or_else(|| refusal("the endpoint rule's properties are too large"))?;
    match program.values[node as usize] {
        Node::Null => out.null(),
        Node::Bool(b) => out.bool(b),
        Node::Int(i) => out.int(i),
        Node::String(expr) => match run.string(expr) {
            Some(s) => out.string(s),
            None => return Err(refusal("the endpoint rule uses a value that is not set")),
        },
        Node::List(items) => {
            out.begin_list();
            for item in program.list(items) {
                write(run, *item, out, left)?;
            }
            out.end_list();
        }
        Node::Map(entries) => {
            out.begin_map();
            for (key, value) in program.pairs(entries) {
                out.key(program.str(*key));
                write(run, *value, out, left)?;
            }
            out.end_map();
        }
    }
    Ok(())
}

/// The ids that the property `metricValues` lists.
fn features(properties: &Document) -> Features {
    let listed = properties.root().member("metricValues");
    let ids = listed.children().filter_map(|id| Some(Features::of_id(id.as_str()?)));
    ids.fold(Features::NONE, |all, one| all | one)
}

fn auth_schemes(properties: &Document) -> Vec<AuthScheme> {
    let mut schemes = Vec::new();
    for entry in properties.root().member("authSchemes").children() {
        let mut scheme = AuthScheme::default();
        for (key, value) in entry.entries() {
            let text = || value.as_str().map(str::to_owned);
            match key.bytes() {
                b"name" => scheme.name = text().unwrap_or_default(),
                b"signingName" => scheme.signing_name = text(),
                b"signingRegion" => scheme.signing_region = text(),
                b"signingRegionSet" => {
                    scheme.signing_region_set =
                        value.children().filter_map(|r| Some(r.as_str()?.to_owned())).collect();
                }
                b"disableDoubleEncoding" => scheme.disable_double_encoding = value.as_bool().unwrap_or(false),
                b"disableNormalizePath" => scheme.disable_normalize_path = value.as_bool().unwrap_or(false),
                _ => {}
            }
        }
        schemes.push(scheme);
    }
    schemes
}

fn invalid(url: &str) -> Error {
    let message = format!("the endpoint `{url}` is not a URL such as https://host:port/path");
    Error::new(Status::Endpoint, "InvalidEndpoint", message).at("endpoint")
}
