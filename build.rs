//! Embeds the packed models.
//!
//! The blocks of all services, or of those that `LIBAWS_SERVICES` names, are joined
//! into one archive; a table beside it says where each lies. Names are checked here,
//! so a misspelt service fails the build and not the program.

#[path = "src/model/nearest.rs"]
mod nearest;

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=models");
    println!("cargo::rerun-if-changed=src/model/nearest.rs");
    println!("cargo::rerun-if-env-changed=LIBAWS_SERVICES");
    if let Err(why) = embed() {
        println!("cargo::error={why}");
        std::process::exit(1);
    }
}

fn embed() -> Result<(), String> {
    let models = Path::new("models");
    let index = read(&models.join("index"))?;
    let index = String::from_utf8(index).map_err(|_| "models/index is not text")?;
    let mut lines = index.lines();
    let source = lines.next().unwrap_or_default();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    let chosen = env::var("LIBAWS_SERVICES").unwrap_or_default();
    let chosen = choose(&chosen, &rows)?;

    let mut archive = Vec::new();
    let mut table = String::from("&[");
    for row in &rows {
        let [name, id, operations, _shapes, size, aliases] = row[..] else {
            return Err(format!("models/index: {row:?} does not have six columns"));
        };
        if chosen.as_ref().is_some_and(|c| !c.contains(&name)) {
            continue;
        }
        let start = archive.len();
        archive.extend(read(&models.join(format!("{name}.bin")))?);
        let aliases: Vec<&str> = aliases.split(',').filter(|a| !a.is_empty()).collect();
        let end = archive.len();
        // Writing to a string can't fail.
        let _ = writeln!(
            table,
            "ServiceInfo {{ name: {name:?}, service_id: {id:?}, operations: {operations}, aliases: &{aliases:?}, \
             size: {size}, block: ({start}, {end}) }},"
        );
    }
    table.push(']');

    let out = env::var("OUT_DIR").map_err(|_| "OUT_DIR is not set")?;
    let out = Path::new(&out);
    write(&out.join("models.bin"), &archive)?;
    write(&out.join("catalog.rs"), table.as_bytes())?;
    println!("cargo::rustc-env=LIBAWS_MODELS_FROM={source}");
    println!("cargo::rustc-env=LIBAWS_MODELS_ARE={}", if chosen.is_some() { "some" } else { "all" });
    Ok(())
}

/// The services that are asked for by name, id or alias; `None` for all.
fn choose<'a>(asked: &str, rows: &[Vec<&'a str>]) -> Result<Option<Vec<&'a str>>, String> {
    let asked: Vec<&str> = asked.split([',', ' ']).filter(|name| !name.is_empty()).collect();
    if asked.is_empty() {
        return Ok(None);
    }
    let mut chosen = Vec::new();
    for name in asked {
        let row = rows.iter().find(|row| {
            let others = row.get(5).into_iter().flat_map(|aliases| aliases.split(','));
            row.iter().take(2).copied().chain(others).any(|known| nearest::is_same(known, name))
        });
        let Some(row) = row else {
            let hint = nearest::nearest(name, rows.iter().map(|row| row[0]));
            let hint = hint.map(|n| format!("; the nearest is `{n}`")).unwrap_or_default();
            return Err(format!("LIBAWS_SERVICES: unknown service `{name}`{hint}"));
        };
        chosen.push(row[0]);
    }
    Ok(Some(chosen))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|e| format!("{}: {e}", path.display()))
}
