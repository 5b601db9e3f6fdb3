//! Writes the C header from `src/ffi`, or with `--check` says where the one that is there differs.
//!
//! cbindgen is used as a library, so that its version is pinned by the workspace's
//! lock file and nothing has to be installed to regenerate the header.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a reader of the header wants to have met before the rest, in this order.
const FIRST: &[&str] = &[
    "status",
    "error",
    "value",
    "runtime",
    "config",
    "client",
    "operation",
    "reader",
    "writer",
    "queue",
    "callback",
];

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let check = std::env::args().any(|a| a == "--check");
    match run(&root, check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, check: bool) -> Result<(), String> {
    let header = root.join("include/libaws/libaws.h");
    let fresh = generate(root)?;
    if !check {
        return std::fs::write(&header, fresh).map_err(|e| format!("{}: {e}", header.display()));
    }
    let there = std::fs::read_to_string(&header).map_err(|e| format!("{}: {e}", header.display()))?;
    match first_difference(&there, &fresh) {
        None => Ok(()),
        Some(line) => Err(format!(
            "include/libaws/libaws.h:{line} is not what src/ffi says; run `make header` and commit the result"
        )),
    }
}

fn generate(root: &Path) -> Result<String, String> {
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml"))?;
    let builder = sources(&root.join("src/ffi"))
        .into_iter()
        .fold(cbindgen::Builder::new().with_config(config), |builder, file| builder.with_src(file));
    let mut text = Vec::new();
    builder.generate().map_err(|e| e.to_string())?.write(&mut text);
    let text = String::from_utf8(text).map_err(|e| e.to_string())?;
    Ok(tidied(&text))
}

/// The files of the C face in the order of the header. `mod.rs` is left out: through it
/// cbindgen would read each of them a second time.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let rank = |path: &Path| {
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        FIRST.iter().position(|name| *name == stem).unwrap_or(FIRST.len())
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .filter(|path| !path.ends_with("mod.rs") && !path.ends_with("tests.rs"))
        .collect();
    files.sort_by_key(|path| (rank(path), path.clone()));
    files
}

/// cbindgen's comments, without the two lines that hold nothing but their marks.
fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "/*" {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let indent = &line[..line.len() - 2];
        let body: Vec<&str> = lines.by_ref().take_while(|l| l.trim() != "*/").map(str::trim).collect();
        for (i, line) in body.iter().enumerate() {
            let open = if i == 0 { "/*" } else { " *" };
            let close = if i + 1 == body.len() { " */" } else { "" };
            let space = if line.is_empty() { "" } else { " " };
            out.push_str(&format!("{indent}{open}{space}{line}{close}\n"));
        }
    }
    out
}

fn first_difference(a: &str, b: &str) -> Option<usize> {
    let same = a.lines().zip(b.lines()).take_while(|(x, y)| x == y).count();
    (a != b).then_some(same + 1)
}
