//! The folder of packed models: a deflated block per service, an index, the partitions.

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use packer::Model;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;

/// Names that people know services by and that no model states: the AWS CLI's own, and old ones.
const ALIASES: &[(&str, &str)] =
    &[("cloudwatchevents", "events"), ("ddb", "dynamodb"), ("deploy", "codedeploy"), ("s3api", "s3")];

/// A folder of packed models in the making.
pub struct Packed {
    version: String,
    blocks: BTreeMap<String, Vec<u8>>,
    models: Vec<Summary>,
}

/// What the index says of a service.
struct Summary {
    name: String,
    service_id: String,
    operations: usize,
    shapes: usize,
    size: usize,
    other_names: BTreeSet<String>,
}

impl Packed {
    /// An empty one; `version` names what the models are from.
    pub fn new(version: &str) -> Packed {
        Packed { version: version.to_owned(), blocks: BTreeMap::new(), models: Vec::new() }
    }

    /// Packs a service, and checks that it can be read back whole.
    pub fn add(&mut self, model: Model) -> Result<(), String> {
        let m = &model.metadata;
        let name = m.model.clone();
        let block = packer::encode(&model);
        if packer::decode(&block)? != model {
            return Err(format!("{name}: what was packed does not read back"));
        }
        let other_names = [&m.endpoint_prefix, &m.signing_name].map(|n| folded(n)).into();
        self.models.push(Summary {
            name: name.clone(),
            service_id: m.service_id.clone(),
            operations: model.operations.len(),
            shapes: model.shapes.len(),
            size: block.len(),
            other_names,
        });
        self.blocks.insert(name, deflate(&block)?);
        Ok(())
    }

    /// Writes the folder, and says what it holds.
    pub fn write(&self, to: &Path, partitions: &Value) -> Result<String, String> {
        std::fs::create_dir_all(to).map_err(|e| format!("{}: {e}", to.display()))?;
        for old in std::fs::read_dir(to).into_iter().flatten().flatten() {
            let stem = old.path().with_extension("").file_name().map(|n| n.to_string_lossy().into_owned());
            let is_block = old.path().extension().is_some_and(|e| e == "bin");
            if is_block && !stem.is_some_and(|s| self.blocks.contains_key(&s)) {
                std::fs::remove_file(old.path()).map_err(|e| format!("{}: {e}", old.path().display()))?;
            }
        }
        let save = |name: &str, bytes: &[u8]| {
            let path = to.join(name);
            std::fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))
        };
        for (name, block) in &self.blocks {
            save(&format!("{name}.bin"), block)?;
        }
        save("index", self.index().as_bytes())?;
        save("partitions.json", partitions.to_string().as_bytes())?;
        let bytes: usize = self.blocks.values().map(Vec::len).sum();
        let operations: usize = self.models.iter().map(|m| m.operations).sum();
        let (version, services) = (&self.version, self.models.len());
        Ok(format!("{version}: {services} services, {operations} operations, {bytes} bytes\n"))
    }

    /// A line for the source, then one for each service: name, id, operations, shapes, bytes when inflated, aliases.
    fn index(&self) -> String {
        let mut taken: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut proper = BTreeSet::new();
        for m in &self.models {
            proper.extend([folded(&m.name), folded(&m.service_id)]);
            for other in &m.other_names {
                taken.entry(other.clone()).or_default().insert(&m.name);
            }
        }
        for (alias, name) in ALIASES {
            taken.insert((*alias).to_owned(), [*name].into());
        }
        let mut out = format!("{}\n", self.version);
        for m in &self.models {
            let mine = |(alias, of): &(&String, &BTreeSet<&str>)| {
                !proper.contains(*alias) && of.len() == 1 && of.contains(m.name.as_str())
            };
            let aliases: Vec<&str> = taken.iter().filter(mine).map(|(alias, _)| alias.as_str()).collect();
            // Writing to a string can't fail.
            let _ = writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t{}",
                m.name,
                m.service_id,
                m.operations,
                m.shapes,
                m.size,
                aliases.join(",")
            );
        }
        out
    }
}

/// The form in which names are compared: letters and digits, lower case.
fn folded(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// All services of a packed folder.
pub fn read_all(models: &Path) -> Result<Vec<Model>, String> {
    let index = models.join("index");
    let index = std::fs::read_to_string(&index).map_err(|e| format!("{}: {e}", index.display()))?;
    index.lines().skip(1).filter_map(|line| line.split('\t').next()).map(|name| read(models, name)).collect()
}

/// One service of a packed folder.
pub fn read(models: &Path, service: &str) -> Result<Model, String> {
    let path = models.join(format!("{service}.bin"));
    let deflated = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut block = Vec::new();
    DeflateDecoder::new(&deflated[..])
        .read_to_end(&mut block)
        .map_err(|e| format!("{}: {e}", path.display()))?;
    packer::decode(&block).map_err(|e| format!("{}: {e}", path.display()))
}

fn deflate(block: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(block).and_then(|()| encoder.finish()).map_err(|e| e.to_string())
}
