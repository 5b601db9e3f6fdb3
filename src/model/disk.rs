//! Model files on disk: one document and the neighbours that belong to it.
//!
//! botocore lays a service out as `NAME/VERSION/service-2.json`, with paginators,
//! waiters, endpoint rules and the SDKs' extras beside it, each plain or gzipped. A
//! Smithy model is one file that holds all of them.

use super::Service;
use super::file::{Documents, Extras, MAX_BYTES};
use crate::document::order;
use crate::error::{Error, Result, Status};
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::path::{Path, PathBuf};

const SERVICE: &str = "service-2";

impl Service {
    /// A service from a file, with its neighbours, or from a folder: one that holds `service-2.json`, or
    /// one whose folders do, of which the last by name is taken. Reads files, so it may block.
    ///
    /// Fails with `ModelNotFound`, `ModelTooLarge` or `InvalidModel`.
    pub fn from_path(path: &Path) -> Result<Service> {
        let file = if path.is_dir() { inside(path)? } else { path.to_owned() };
        let service = read(&file)?.ok_or_else(|| not_found(&file, "there is no such file"))?;
        let folder = file.parent().unwrap_or(Path::new(""));
        // A model of another name has no neighbours: whatever lies beside it is not its own.
        let own = file.file_name().is_some_and(|f| f == "service-2.json" || f == "service-2.json.gz");
        let neighbour = |name: &str| match own {
            true => either(folder, name),
            false => Ok(None),
        };
        let [paginators, waiters, rules] = ["paginators-1", "waiters-2", "endpoint-rule-set-1"]
            .map(|name| neighbour(&format!("{name}.json")));
        let [more, more_paginators, more_waiters] =
            [SERVICE, "paginators-1", "waiters-2"].map(|name| neighbour(&format!("{name}.sdk-extras.json")));
        let (paginators, waiters, rules) = (paginators?, waiters?, rules?);
        let (more, more_paginators, more_waiters) = (more?, more_paginators?, more_waiters?);
        Service::from_json(&Documents {
            name: &name(&file, own),
            service: &service,
            paginators: paginators.as_deref(),
            waiters: waiters.as_deref(),
            rules: rules.as_deref(),
            extras: Extras {
                service: more.as_deref(),
                paginators: more_paginators.as_deref(),
                waiters: more_waiters.as_deref(),
            },
        })
    }
}

/// The service's document in a folder, or in the last of its folders.
fn inside(folder: &Path) -> Result<PathBuf> {
    let names = ["service-2.json", "service-2.json.gz"];
    let holds = |folder: &Path| names.map(|n| folder.join(n)).into_iter().find(|f| f.is_file());
    if let Some(file) = holds(folder) {
        return Ok(file);
    }
    let listed = std::fs::read_dir(folder).map_err(|e| not_found(folder, &e.to_string()))?;
    let mut inner: Vec<PathBuf> = listed.filter_map(|e| Some(e.ok()?.path())).collect();
    order::sort_by(&mut inner, PathBuf::cmp);
    let found = inner.iter().rev().find_map(|folder| holds(folder));
    found.ok_or_else(|| not_found(folder, "the folder holds no service-2.json, and neither do its own"))
}

/// A neighbour, plain or gzipped, if it is there.
fn either(folder: &Path, name: &str) -> Result<Option<Vec<u8>>> {
    match read(&folder.join(name))? {
        Some(bytes) => Ok(Some(bytes)),
        None => read(&folder.join(format!("{name}.gz"))),
    }
}

/// The name of the service: that of the folder around the version's, or, of other files, their own.
fn name(file: &Path, own: bool) -> String {
    let text = |part: Option<&std::ffi::OsStr>| part.map(|p| p.to_string_lossy().into_owned());
    let found = match own {
        true => {
            let mut folders = file.ancestors().skip(1).filter_map(|f| text(f.file_name()));
            folders.find(|f| !f.starts_with(|c: char| c.is_ascii_digit()))
        }
        false => text(file.file_stem()).map(|stem| stem.trim_end_matches(".json").to_owned()),
    };
    found.filter(|name| !name.is_empty()).unwrap_or_else(|| "model".to_owned())
}

/// The bytes of a file, inflated if need be; none if it is not there.
fn read(file: &Path) -> Result<Option<Vec<u8>>> {
    let size = match std::fs::metadata(file) {
        Ok(found) if found.is_file() => found.len(),
        Ok(_) => return Err(not_found(file, "it is no file")),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(not_found(file, &e.to_string())),
    };
    if size > MAX_BYTES as u64 {
        return Err(too_large(&file.display().to_string()));
    }
    let bytes = std::fs::read(file).map_err(|e| not_found(file, &e.to_string()))?;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(Some(bytes));
    }
    let invalid = || Error::invalid("InvalidModel", format!("{}: the gzip data is broken", file.display()));
    let deflated = body(&bytes).ok_or_else(invalid)?;
    match decompress_to_vec_with_limit(deflated, MAX_BYTES) {
        Ok(plain) => Ok(Some(plain)),
        Err(e) if e.status == miniz_oxide::inflate::TINFLStatus::HasMoreOutput => {
            Err(too_large(&file.display().to_string()))
        }
        Err(_) => Err(invalid()),
    }
}

/// What is behind a gzip header: ten bytes, then what its flags announce.
fn body(gzip: &[u8]) -> Option<&[u8]> {
    let flags = *gzip.get(3)?;
    let mut rest = gzip.get(10..)?;
    if flags & 4 != 0 {
        let n = u16::from_le_bytes([*rest.first()?, *rest.get(1)?]) as usize;
        rest = rest.get(2 + n..)?;
    }
    for text in [8, 16] {
        if flags & text != 0 {
            rest = rest.get(rest.iter().position(|b| *b == 0)? + 1..)?;
        }
    }
    if flags & 2 != 0 { rest.get(2..) } else { Some(rest) }
}

fn not_found(path: &Path, why: &str) -> Error {
    let text = format!("no model could be read from {}: {why}", path.display());
    Error::new(Status::Invalid, "ModelNotFound", text).at("configuration")
}

/// The error of a document beyond the limit.
pub(super) fn too_large(what: &str) -> Error {
    Error::invalid("ModelTooLarge", format!("{what} is larger than {} MiB", MAX_BYTES >> 20))
}
