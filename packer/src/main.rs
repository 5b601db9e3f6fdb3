//! The packer's command line.
//!
//! `packer pack` writes the folder that the library embeds; `packer diff` shows what
//! an update would change for callers; `packer dump` and `packer json` show what is packed.

mod folder;
mod packed;
mod zip;

use folder::Folder;
use packed::Packed;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage:
  packer pack <botocore/data or wheel> <models>      pack all services
  packer diff <A> <B>                                what B changes; each a data folder, a wheel or a models folder
  packer dump <models> <service> [operation]         what is packed, as text
  packer json <models> <service>                     the same for programs that write typed bindings";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args[..] {
        ["pack", from, to] => pack(Path::new(from), Path::new(to)),
        ["diff", a, b] => diff(Path::new(a), Path::new(b)),
        ["dump", models, service] => dump(Path::new(models), service, None),
        ["json", models, service] => json(Path::new(models), service),
        ["dump", models, service, operation] => dump(Path::new(models), service, Some(operation)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("packer: {why}");
            ExitCode::FAILURE
        }
    }
}

fn pack(from: &Path, to: &Path) -> Result<String, String> {
    let folder = Folder::open(from)?;
    let mut packed = Packed::new(&folder.version);
    for (name, version) in folder.services() {
        packed.add(packer::model(&folder.source(&name, &version)?)?)?;
    }
    let partitions = folder.json("partitions.json")?.ok_or("no partitions.json")?;
    packed.write(to, &partitions)
}

fn diff(a: &Path, b: &Path) -> Result<String, String> {
    let (a, b) = (models(a)?, models(b)?);
    Ok(packer::diff::diff(&a, &b))
}

fn models(path: &Path) -> Result<Vec<packer::Model>, String> {
    if path.join("index").is_file() {
        return packed::read_all(path);
    }
    let folder = Folder::open(path)?;
    folder
        .services()
        .into_iter()
        .map(|(name, version)| packer::model(&folder.source(&name, &version)?))
        .collect()
}

fn json(models: &Path, service: &str) -> Result<String, String> {
    packer::json::json(&packed::read(models, service)?)
}

fn dump(models: &Path, service: &str, operation: Option<&str>) -> Result<String, String> {
    packer::dump::dump(&packed::read(models, service)?, operation)
}
