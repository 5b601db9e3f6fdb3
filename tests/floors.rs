//! Keeps the picture of the floors true: a module uses what is below it, never what is above.
//!
//! The compiler accepts any path inside a crate, so nothing but a test stops the
//! endpoint rules from reaching up into the client on a busy day. This one reads the
//! sources as text: comments and literals are blanked, then every path that starts at
//! `crate` or climbs to it with `super` is followed to the module it enters. The same
//! walk holds the other rules that keep a file readable: its length, its opening essay,
//! and `unsafe` in `src/ffi` alone.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, lowest first. Neighbours on one floor do not use each other unless [`NEIGHBOURS`] says so.
const FLOORS: &[&[&str]] = &[
    &["error", "document", "model", "runtime", "crypto"],
    &["http", "retry", "checksum"],
    &["config", "identity"],
    &["auth", "endpoint"],
    &["protocol", "quirks"],
    &["engine"],
    &["client"],
    &["s3", "paginate", "wait", "utilities"],
    &["ffi"],
];

/// Uses along a floor that are meant: (user, used).
const NEIGHBOURS: &[(&str, &str)] = &[
    // Everything reports with the one error type, whose detail is a document.
    ("error", "document"),
    ("document", "error"),
    ("model", "error"),
    ("runtime", "error"),
    // Questions to callbacks carry a view.
    ("runtime", "document"),
    ("crypto", "error"),
    // Defaults and literals of a model are documents.
    ("model", "document"),
    // A fork waits until a service that is put into its slot is whole.
    ("model", "runtime"),
    // Bodies are summed as they stream.
    ("checksum", "http"),
    // Providers read the resolved profiles.
    ("identity", "config"),
];

/// Beyond this a file holds more than one idea.
const MAX_LINES: usize = 600;

#[test]
fn modules_use_only_what_is_below_them() {
    let mut faults = Vec::new();
    for file in sources("src") {
        let Some(user) = module_of(&file) else { continue };
        if floor(&user).is_none() {
            faults.push(format!("{}: module `{user}` stands on no floor; add it to FLOORS", file.display()));
            continue;
        }
        for (line, used) in uses(&file) {
            if let Some(why) = forbidden(&user, &used) {
                faults.push(format!("{}:{line}: {why}", file.display()));
            }
        }
    }
    report(faults);
}

#[test]
fn files_stay_short() {
    let all = ["src", "packer/src", "tests", "tools"].into_iter().flat_map(sources);
    let long = all.filter_map(|file| {
        let lines = read(&file).lines().count();
        (lines > MAX_LINES).then(|| format!("{}: {lines} lines, at most {MAX_LINES}", file.display()))
    });
    report(long.collect());
}

#[test]
fn files_open_with_an_essay() {
    let all = ["src", "packer/src", "tests", "tools"].into_iter().flat_map(sources);
    let bare = all.filter(|file| !read(file).starts_with("//!"));
    report(bare.map(|file| format!("{}: does not open with `//!`", file.display())).collect());
}

#[test]
fn unsafe_code_is_in_ffi_alone() {
    let mut faults = Vec::new();
    for file in sources("src").into_iter().filter(|f| module_of(f).as_deref() != Some("ffi")) {
        for (number, line) in blanked(&read(&file)).lines().enumerate() {
            if words(line).any(|word| word == "unsafe") {
                faults.push(format!("{}:{}: unsafe outside src/ffi", file.display(), number + 1));
            }
        }
    }
    report(faults);
}

/// The rules above are only as good as the reader under them.
#[test]
fn the_reader_finds_paths() {
    let found = |text: &str, depth| {
        let found = paths(&blanked(text), depth);
        found.into_iter().map(|(line, name)| format!("{line}:{name}")).collect::<Vec<_>>()
    };
    assert_eq!(found("use crate::http::Request;", 1), ["1:http"]);
    assert_eq!(found("use crate::{\n  error::{Error, Code},\n  http,\n};", 1), ["1:error", "1:http"]);
    assert_eq!(found("fn f() -> crate :: client::Client {}", 1), ["1:client"]);
    assert_eq!(found("// crate::client\n/* crate::client /* x */ */ let s = \"crate::client\";", 1).len(), 0);
    assert_eq!(found("let r = r#\"crate::client\"#; let c = '\"'; crate::auth::x();", 1), ["1:auth"]);
    assert_eq!(found("use super::error::Error;", 1), ["1:error"]);
    assert_eq!(found("use super::message::Request;", 2).len(), 0);
    assert_eq!(found("mod tests { use super::x; use super::super::client; }", 1), ["1:client"]);
    assert_eq!(found("fn f<'a>(x: &'a str) {} use crate::engine::E;", 1), ["1:engine"]);
    assert!(forbidden("http", "client").is_some() && forbidden("client", "http").is_none());
    assert!(forbidden("crypto", "document").is_some() && forbidden("model", "document").is_none());
}

fn report(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Why `user` may not use `used`, if so. Names that are no module (items of the crate root) are free.
fn forbidden(user: &str, used: &str) -> Option<String> {
    let (from, to) = (floor(user)?, floor(used)?);
    let same = user == used || NEIGHBOURS.contains(&(user, used));
    match from.cmp(&to) {
        std::cmp::Ordering::Less => Some(format!("`{user}` uses `{used}`, which is above it")),
        std::cmp::Ordering::Equal if !same => {
            Some(format!("`{user}` uses its neighbour `{used}`; if that is meant, list it in NEIGHBOURS"))
        }
        _ => None,
    }
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|names| names.contains(&module))
}

/// The top module a source file belongs to; none for the crate root.
fn module_of(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(root().join("src")).ok()?;
    let name = inside.components().next()?.as_os_str().to_str()?;
    (name != "lib.rs").then(|| name.trim_end_matches(".rs").to_owned())
}

/// Lines and first names of all paths that enter the crate from its root.
fn uses(file: &Path) -> Vec<(usize, String)> {
    let inside = file.strip_prefix(root().join("src")).unwrap_or(file);
    let parts = inside.components().count();
    let depth = if inside.ends_with("mod.rs") { parts - 1 } else { parts };
    paths(&blanked(&read(file)), depth)
}

/// As [`uses`], for blanked text of a module `depth` levels below the root.
fn paths(text: &str, depth: usize) -> Vec<(usize, String)> {
    let tokens = tokens(text);
    let word = |i: usize| tokens.get(i).map_or("", |t: &(usize, &str)| t.1);
    let mut found = Vec::new();
    // Brace depths at which inline modules opened: inside them `super` climbs one less.
    let (mut braces, mut inline) = (0, Vec::new());
    let mut i = 0;
    while i < tokens.len() {
        let mut start = None;
        match word(i) {
            "{" => braces += 1,
            "}" => {
                if inline.last() == Some(&braces) {
                    inline.pop();
                }
                braces -= 1;
            }
            "mod" if word(i + 2) == "{" => inline.push(braces + 1),
            "crate" if word(i + 1) == "::" => start = Some(i + 2),
            "super" if i == 0 || word(i - 1) != "::" => {
                let mut climbed = 0;
                while word(i + 2 * climbed) == "super" && word(i + 2 * climbed + 1) == "::" {
                    climbed += 1;
                }
                if climbed > 0 && climbed == depth + inline.len() {
                    start = Some(i + 2 * climbed);
                }
            }
            _ => {}
        }
        if let Some(at) = start {
            let line = tokens[i].0;
            found.extend(heads(&tokens, at).into_iter().map(|name| (line, name)));
        }
        i += 1;
    }
    found
}

/// The first name of a path, or of each path of a `{…}` group.
fn heads(tokens: &[(usize, &str)], at: usize) -> Vec<String> {
    let Some(&(_, first)) = tokens.get(at) else { return Vec::new() };
    if first != "{" {
        return vec![first.to_owned()];
    }
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0, false);
    for &(_, token) in &tokens[at..] {
        match token {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ if depth == 1 && fresh => names.push(token.to_owned()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
        fresh = depth == 1 && matches!(token, "{" | ",");
    }
    names
}

/// Words, `::` and single marks, each with its line.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(c) = rest.chars().next() {
            let len = match c {
                _ if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
                ':' if rest.starts_with("::") => 2,
                _ => c.len_utf8(),
            };
            out.push((number + 1, &rest[..len]));
            rest = rest[len..].trim_start();
        }
    }
    out
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c| !is_word(c)).filter(|w| !w.is_empty())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The text with comments and literals replaced by spaces, line breaks kept.
fn blanked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut previous = ' ';
    while let Some(c) = rest.chars().next() {
        let len = literal(rest, previous);
        if len == 0 {
            out.push(c);
            previous = c;
            rest = &rest[c.len_utf8()..];
        } else {
            out.extend(rest[..len].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
            previous = ' ';
            rest = &rest[len..];
        }
    }
    out
}

/// The length of the comment or literal that `rest` starts with, or 0.
fn literal(rest: &str, previous: char) -> usize {
    let to_end = |found: Option<usize>, mark: usize| found.map_or(rest.len(), |at| at + mark);
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        let (mut depth, mut at) = (0, 0);
        while at < rest.len() {
            match rest.as_bytes().get(at..at + 2) {
                Some(b"/*") => (depth, at) = (depth + 1, at + 2),
                Some(b"*/") => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
            if depth == 0 {
                break;
            }
        }
        return at;
    }
    if !is_word(previous) {
        let raw = rest.trim_start_matches(['b', 'c']).strip_prefix('r');
        if let Some(after) = raw {
            let hashes = after.len() - after.trim_start_matches('#').len();
            if after[hashes..].starts_with('"') {
                let close = format!("\"{}", &after[..hashes]);
                let body = rest.len() - after.len() + hashes + 1;
                return to_end(rest[body..].find(&close).map(|at| at + body), close.len());
            }
        }
    }
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    // A lifetime is no literal: a quote that closes neither after one character nor after an escape.
    let mut chars = rest.chars();
    if chars.next() == Some('\'') {
        let (second, third) = (chars.next(), chars.next());
        if second == Some('\\') || third == Some('\'') {
            return quoted(rest, '\'');
        }
    }
    0
}

/// The length of a literal closed by an unescaped `mark`.
fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// All Rust sources under a folder of the repository, in a stable order.
fn sources(folder: &str) -> Vec<PathBuf> {
    let (mut todo, mut found) = (vec![root().join(folder)], Vec::new());
    while let Some(dir) = todo.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("target") {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}
