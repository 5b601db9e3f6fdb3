//! Writes the C header from `src/ffi`, or with `--check` says where the one that is there differs.
//!
//! cbindgen is used as a library, so that its version is pinned by the workspace's
//! lock file and nothing has to be installed to regenerate the header.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    String::from_utf8(text).map_err(|e| e.to_string())
}

/// The files of the C face in name order, `mod.rs` first: the order of the header.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs"))
        .collect();
    files.sort_by_key(|path| (!path.ends_with("mod.rs"), path.clone()));
    files
}

fn first_difference(a: &str, b: &str) -> Option<usize> {
    let same = a.lines().zip(b.lines()).take_while(|(x, y)| x == y).count();
    (a != b).then_some(same + 1)
}
