//! Partitions: which regions belong together, and the names they go by.
//!
//! The data is one JSON file for all services. A region that it names decides
//! at once; one that it does not name (younger than the data) is matched by
//! each partition's expression in turn; what matches none is taken for a region
//! of the `aws` partition, which is how clients reach regions nobody has heard
//! of. A region may state outputs of its own over its partition's.

use crate::document::order;
use crate::error::{Error, Result, Status};
use crate::model::partitions_json;
use regex_lite::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// All partitions.
#[derive(Debug)]
pub struct Partitions {
    /// Those of the partitions first, then those of single regions.
    outputs: Vec<Outputs>,
    /// By region, sorted: the position of its outputs.
    regions: Vec<(Box<str>, u32)>,
    /// In the order of the partitions.
    patterns: Vec<Regex>,
    /// The outputs of regions that nothing matches.
    fallback: usize,
}

/// What the rules may know of a region's partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outputs {
    pub(super) name: Box<str>,
    pub(super) dns_suffix: Box<str>,
    pub(super) dual_stack_dns_suffix: Box<str>,
    pub(super) implicit_global_region: Box<str>,
    pub(super) supports_fips: bool,
    pub(super) supports_dual_stack: bool,
}

#[derive(Deserialize)]
struct File {
    partitions: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: Box<str>,
    region_regex: String,
    regions: BTreeMap<Box<str>, Overrides>,
    outputs: Overrides,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Overrides {
    dns_suffix: Option<Box<str>>,
    dual_stack_dns_suffix: Option<Box<str>>,
    implicit_global_region: Option<Box<str>>,
    #[serde(rename = "supportsFIPS")]
    supports_fips: Option<bool>,
    supports_dual_stack: Option<bool>,
}

impl Partitions {
    /// Reads the partition data.
    pub fn parse(json: &str) -> Result<Partitions> {
        let file: File = serde_json::from_str(json).map_err(|e| invalid(format!("it can't be read: {e}")))?;
        let mut all = Partitions { outputs: vec![], regions: vec![], patterns: vec![], fallback: 0 };
        for entry in &file.partitions {
            all.outputs.push(
                entry
                    .outputs()
                    .ok_or_else(|| invalid(format!("partition {} lacks one of its outputs", entry.id)))?,
            );
            all.patterns.push(entry.pattern()?);
        }
        let aws = file.partitions.iter().position(|p| &*p.id == "aws");
        all.fallback = aws.ok_or_else(|| invalid("there is no partition `aws`".to_owned()))?;
        for (i, entry) in file.partitions.into_iter().enumerate() {
            for (region, overrides) in entry.regions {
                let mut at = i;
                if overrides.any() {
                    at = all.outputs.len();
                    let outputs = overrides.over(&all.outputs[i]);
                    all.outputs.push(outputs);
                }
                all.regions.push((region, at as u32));
            }
        }
        order::sort_by(&mut all.regions, |a, b| a.0.cmp(&b.0));
        Ok(all)
    }

    /// Those that the library comes with, read on first use.
    pub fn embedded() -> Result<&'static Partitions> {
        static EMBEDDED: OnceLock<Result<Partitions>> = OnceLock::new();
        let all = match EMBEDDED.get() {
            Some(all) => all,
            None => {
                let _steady = crate::runtime::steady();
                EMBEDDED.get_or_init(|| Partitions::parse(partitions_json()))
            }
        };
        all.as_ref().map_err(Error::clone)
    }

    /// The outputs for a region; there always are some.
    pub(super) fn of(&self, region: &str) -> &Outputs {
        let at = match self.regions.binary_search_by(|(name, _)| (**name).cmp(region)) {
            Ok(i) => self.regions[i].1 as usize,
            Err(_) => self.patterns.iter().position(|p| p.is_match(region)).unwrap_or(self.fallback),
        };
        &self.outputs[at]
    }

    /// The name of a region's partition: `aws`, `aws-cn`.
    pub fn name_of(&self, region: &str) -> &str {
        &self.of(region).name
    }

    /// The region that stands for the global one in a region's partition: `us-east-1`.
    pub fn implicit_global_region_of(&self, region: &str) -> &str {
        &self.of(region).implicit_global_region
    }

    /// Whether the data names this region.
    pub fn knows(&self, region: &str) -> bool {
        self.regions.binary_search_by(|(name, _)| (**name).cmp(region)).is_ok()
    }
}

impl Entry {
    /// The partition's id is its name whatever the outputs say.
    fn outputs(&self) -> Option<Outputs> {
        let o = &self.outputs;
        Some(Outputs {
            name: self.id.clone(),
            dns_suffix: o.dns_suffix.clone()?,
            dual_stack_dns_suffix: o.dual_stack_dns_suffix.clone()?,
            // Older data has none; the rules that ask for it are younger.
            implicit_global_region: o.implicit_global_region.clone().unwrap_or_default(),
            supports_fips: o.supports_fips?,
            supports_dual_stack: o.supports_dual_stack?,
        })
    }

    /// The expression, which must keep to the dialect of the partition data: all
    /// of them are compiled here so that bad data shows when it is loaded.
    fn pattern(&self) -> Result<Regex> {
        let text = &self.region_regex;
        let bad = |why: String| invalid(format!("the expression `{text}` of partition {} {why}", self.id));
        if !in_dialect(text) {
            return Err(bad("uses more than anchors, groups, letters, \\w, \\d, + and \\-".to_owned()));
        }
        Regex::new(text).map_err(|e| bad(format!("is malformed: {e}")))
    }
}

/// The dialect that the partition data is specified in. A bare hyphen is not in
/// it: it shows that the escapes were lost, with `\w` and `\d` next to go.
fn in_dialect(text: &str) -> bool {
    let inner = text.strip_prefix('^').and_then(|t| t.strip_suffix('$'));
    let Some(inner) = inner else { return false };
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        let known = match c {
            '\\' => matches!(chars.next(), Some('w' | 'd' | '-')),
            '(' | ')' | '|' | '+' => true,
            c => c.is_ascii_alphanumeric(),
        };
        if !known {
            return false;
        }
    }
    true
}

impl Overrides {
    fn any(&self) -> bool {
        self.dns_suffix.is_some()
            || self.dual_stack_dns_suffix.is_some()
            || self.implicit_global_region.is_some()
            || self.supports_fips.is_some()
            || self.supports_dual_stack.is_some()
    }

    fn over(self, base: &Outputs) -> Outputs {
        let base = base.clone();
        Outputs {
            name: base.name,
            dns_suffix: self.dns_suffix.unwrap_or(base.dns_suffix),
            dual_stack_dns_suffix: self.dual_stack_dns_suffix.unwrap_or(base.dual_stack_dns_suffix),
            implicit_global_region: self.implicit_global_region.unwrap_or(base.implicit_global_region),
            supports_fips: self.supports_fips.unwrap_or(base.supports_fips),
            supports_dual_stack: self.supports_dual_stack.unwrap_or(base.supports_dual_stack),
        }
    }
}

fn invalid(what: String) -> Error {
    Error::new(Status::Endpoint, "InvalidPartitions", format!("the partition data is invalid: {what}"))
        .at("endpoint")
}
