//! Where models come from on disk: a folder as botocore lays it out, or a wheel that holds one.

use crate::zip;
use packer::{Source, source::merge_extras};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// A data folder's files by path, not yet read.
pub struct Folder {
    files: BTreeMap<String, File>,
    /// Name and version of what the folder belongs to: `botocore 1.44.5`, or empty.
    pub version: String,
}

enum File {
    OnDisk(std::path::PathBuf),
    InWheel(Vec<u8>),
}

impl Folder {
    /// Opens a data folder or a wheel.
    pub fn open(path: &Path) -> Result<Folder, String> {
        let mut folder = Folder { files: BTreeMap::new(), version: String::new() };
        if path.is_file() {
            let wheel = std::fs::read(path).map_err(|e| at(path, e))?;
            for (name, bytes) in zip::entries(&wheel, |name| name.starts_with("botocore/data/"))? {
                folder.files.insert(name["botocore/data/".len()..].to_owned(), File::InWheel(bytes));
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            folder.version = name.split('-').take(2).collect::<Vec<_>>().join(" ");
        } else {
            folder.list(path, "")?;
            folder.version = version_of(path);
        }
        Ok(folder)
    }

    fn list(&mut self, dir: &Path, prefix: &str) -> Result<(), String> {
        for entry in std::fs::read_dir(dir).map_err(|e| at(dir, e))? {
            let path = entry.map_err(|e| at(dir, e))?.path();
            let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() {
                self.list(&path, &format!("{name}/"))?;
            } else {
                self.files.insert(name, File::OnDisk(path));
            }
        }
        Ok(())
    }

    /// The services, each with its newest API version, sorted.
    pub fn services(&self) -> Vec<(String, String)> {
        let mut newest = BTreeMap::new();
        for path in self.files.keys() {
            let mut parts = path.split('/');
            if let (Some(name), Some(version), Some(file), None) =
                (parts.next(), parts.next(), parts.next(), parts.next())
                && (file == "service-2.json" || file == "service-2.json.gz")
            {
                // Paths are sorted, and so are the dates that versions are: the last one wins.
                newest.insert(name.to_owned(), version.to_owned());
            }
        }
        newest.into_iter().collect()
    }

    /// The documents of a service, with the SDKs' extras merged into them.
    pub fn source(&self, name: &str, version: &str) -> Result<Source, String> {
        let document = |file: &str| -> Result<Option<Value>, String> {
            let Some(mut document) = self.json(&format!("{name}/{version}/{file}.json"))? else {
                return Ok(None);
            };
            if let Some(extras) = self.json(&format!("{name}/{version}/{file}.sdk-extras.json"))? {
                merge_extras(&mut document, &extras);
            }
            Ok(Some(document))
        };
        Ok(Source {
            name: name.to_owned(),
            service: document("service-2")?.ok_or_else(|| format!("{name}: no service-2.json"))?,
            paginators: document("paginators-1")?,
            waiters: document("waiters-2")?,
            rules: document("endpoint-rule-set-1")?,
        })
    }

    /// A JSON file, plain or gzipped.
    pub fn json(&self, path: &str) -> Result<Option<Value>, String> {
        let zipped = format!("{path}.gz");
        let (file, is_zipped) = match (self.files.get(path), self.files.get(&zipped)) {
            (Some(file), _) => (file, false),
            (None, Some(file)) => (file, true),
            (None, None) => return Ok(None),
        };
        let mut bytes = match file {
            File::OnDisk(path) => std::fs::read(path).map_err(|e| at(path, e))?,
            File::InWheel(bytes) => bytes.clone(),
        };
        if is_zipped {
            let mut plain = Vec::new();
            flate2::read::GzDecoder::new(&bytes[..])
                .read_to_end(&mut plain)
                .map_err(|e| format!("{zipped}: {e}"))?;
            bytes = plain;
        }
        serde_json::from_slice(&bytes).map(Some).map_err(|e| format!("{path}: {e}"))
    }
}

/// A package's version stands in the name of the folder of its metadata, beside its own.
fn version_of(data: &Path) -> String {
    let beside = data.canonicalize().ok().and_then(|d| Some(d.parent()?.parent()?.to_owned()));
    let names = beside.and_then(|dir| std::fs::read_dir(dir).ok()).into_iter().flatten().flatten();
    names
        .filter_map(|entry| entry.file_name().into_string().ok())
        .find_map(|name| Some(name.strip_prefix("botocore-")?.strip_suffix(".dist-info")?.to_owned()))
        .map(|version| format!("botocore {version}"))
        .unwrap_or_default()
}

fn at(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
