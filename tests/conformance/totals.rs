//! Whether every set that the folder holds was run, with every case that is in it.
//!
//! A set whose runner reads the wrong file passes with nothing run. So the cases are
//! counted here once more, from the files alone, and compared with what the runners
//! say they ran. They run in a process of their own, for it is their words that are
//! compared: this test starts this program again without itself.

use super::folder;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the cases of a set are counted.
type Count = fn(&Path) -> usize;

/// The sets by their place in the folder.
const SETS: &[(&str, Count)] = &[
    ("protocols/input", |p| each(p, |v| inner(v, "cases"))),
    ("protocols/output", |p| each(p, |v| inner(v, "cases"))),
    ("cbor", |p| list(&p.join("decode-success-tests.json")) + list(&p.join("decode-error-tests.json"))),
    ("endpoint-rules", |p| entries(p).iter().map(|d| each(d, |v| length(&v["testCases"]))).sum()),
    ("endpoint-rulesets", |p| {
        entries(p).iter().map(|d| each(&d.join("test-cases"), |v| length(&v["testCases"]))).sum()
    }),
    ("partitions/partitions.json", |p| p.is_file() as usize),
    // In the headers and in the query; with the key's derivation.
    ("sigv4/v4", |p| 2 * holding(p, "header-signature.txt")),
    ("sigv4/v4a", |p| 3 * holding(p, "header-signature.txt")),
    ("credentials/default-provider-chain", |p| holding(p, "test-case.json")),
    ("credentials/default-token-chain", |p| holding(p, "test-case.json")),
    ("credentials/profile-provider", |p| holding(p, "test-case.json")),
    ("credentials/assume-role", |p| each(p, length)),
    ("credentials/ecs", |p| each(p, |v| length(&v["tests"]))),
    ("credentials/imds", |p| each(p, |v| length(&v["tests"]))),
    ("credentials/login", |p| each(p, length)),
    ("config/profile-parser", |p| each(p, |v| length(&v["tests"]))),
    ("config/file-location", |p| each(p, |v| length(&v["tests"]))),
    ("config/endpoint-urls", |p| {
        each(p, |v| {
            v["testSuites"].as_array().into_iter().flatten().map(|s| length(&s["endpointUrlTests"])).sum()
        })
    }),
    ("config/botocore-files", |p| entries(p).len()),
    ("telemetry/recursion-detection.json", list),
    ("telemetry/feature-ids.json", |p| json(p).as_object().map_or(0, |o| o.len())),
    ("jmespath", |p| each(p, |v| inner(v, "cases"))),
    ("eventstream/smithy-go", |p| {
        ["positive", "negative"].iter().map(|k| entries(&p.join("encoded").join(k)).len()).sum()
    }),
    ("eventstream/smithy-rs", |p| entries(p).len()),
    ("eventstream/vectors.json", list),
    ("dates", |p| each(p, |v| v.as_object().into_iter().flatten().map(|(_, l)| length(l)).sum())),
    ("checksums", |p| each(p, |v| length(&v["digests"]) + length(&v["aws_chunked_framing"]))),
    ("retry", |p| each(p, |v| v.as_object().into_iter().flatten().map(|(_, s)| length(&s["cases"])).sum())),
];

#[test]
fn every_set_was_run() {
    let root = folder();
    if !root.is_dir() {
        return println!(
            "no vectors: {} is not there; LIBAWS_CONFORMANCE names their folder",
            root.display()
        );
    }
    let (text, _) = run(&root, &[]);
    let ran = ran(&text);
    let mut faults = unknown(&root);
    for (set, count) in SETS {
        let due = count(&root.join(set));
        let got: usize = of(&ran, set);
        println!("{set}: {got} of {due}");
        if due == 0 {
            faults.push(format!("{set}: the folder holds nothing of it"));
        } else if got != due {
            faults.push(format!("{set}: {got} cases were run, the folder holds {due}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Runs this program again without the tests of this file: what it printed, and whether it passed.
fn run(root: &Path, filter: &[&str]) -> (String, bool) {
    let out = Command::new(std::env::current_exe().unwrap())
        .args(["--nocapture", "--skip", "totals::"])
        .args(filter)
        .env("LIBAWS_CONFORMANCE", root)
        .output()
        .unwrap();
    (
        String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr),
        out.status.success(),
    )
}

/// The cases that each score names, passed or not: lines such as `cbor: 166/166`. What libtest
/// writes may stand before it on the line.
fn ran(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for line in text.lines() {
        let line = line.rsplit_once(" ... ").map_or(line, |(_, score)| score);
        let Some((set, counts)) = line.split_once(": ") else { continue };
        let counts = counts.split(',').next().unwrap_or_default();
        let Some((passed, total)) = counts.split_once('/') else { continue };
        if let (Ok(_), Ok(total)) = (passed.parse::<usize>(), total.parse::<usize>()) {
            *found.entry(set.to_owned()).or_default() += total;
        }
    }
    found
}

/// The cases of a set, whose runner may have a score for each of its files.
fn of(ran: &BTreeMap<String, usize>, set: &str) -> usize {
    let within = |name: &str| name == set || name.strip_prefix(set).is_some_and(|rest| rest.starts_with('/'));
    ran.iter().filter(|(name, _)| within(name)).map(|(_, n)| n).sum()
}

/// Sets of the index that nobody here knows.
fn unknown(root: &Path) -> Vec<String> {
    let index = std::fs::read(root.join("index.json")).ok();
    let index: Value = index.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let paths = index["sets"].as_array().into_iter().flatten().filter_map(|s| s["path"].as_str());
    let strange = paths.filter(|path| !SETS.iter().any(|(set, _)| set == path));
    strange.map(|path| format!("{path}: the index names a set that has no runner")).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path()).collect()
}

fn holding(folder: &Path, file: &str) -> usize {
    entries(folder).iter().filter(|d| d.join(file).is_file()).count()
}

/// The sum over the JSON files of a folder, or of a set that is one file.
fn each(folder: &Path, count: impl Fn(&Value) -> usize) -> usize {
    let files = entries(folder).into_iter().filter(|f| f.extension().is_some_and(|e| e == "json"));
    files.map(|file| count(&json(&file))).sum()
}

fn list(file: &Path) -> usize {
    length(&json(file))
}

fn json(file: &Path) -> Value {
    std::fs::read(file).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

fn length(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

/// The cases of all groups in a list.
fn inner(value: &Value, key: &str) -> usize {
    value.as_array().into_iter().flatten().map(|group| length(&group[key])).sum()
}

/// A copy of the vectors that a test may change, gone with it.
struct Copy(PathBuf);

impl Copy {
    /// A copy of some sets. The others are left out, which their runners pass over.
    fn of(root: &Path, name: &str, sets: &[&str]) -> Copy {
        let to = std::env::temp_dir().join(format!("libaws-conformance-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&to);
        for set in sets {
            copy(&root.join(set), &to.join(set));
        }
        Copy(to)
    }

    fn change(&self, file: &str, how: impl FnOnce(&mut Value)) {
        let path = self.0.join(file);
        let mut value = json(&path);
        how(&mut value);
        std::fs::write(path, value.to_string()).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(from, to).unwrap();
    }
    for entry in entries(from) {
        copy(&entry, &to.join(entry.file_name().unwrap()));
    }
}

#[test]
fn another_folder_is_run_as_it_is() {
    let root = folder();
    if !root.is_dir() {
        return;
    }
    let sets = ["jmespath", "dates", "protocols", "cbor"];
    let small = Copy::of(&root, "other", &sets);
    let group = |expression: &str| {
        serde_json::json!([{"given": {"a": [3, 1]}, "cases": [
        {"expression": expression, "result": [1, 3]}, {"expression": "a[", "error": "syntax"}]}])
    };
    std::fs::write(small.0.join("jmespath/new.json"), group("sort(a)").to_string()).unwrap();
    let due = each(&small.0.join("jmespath"), |v| inner(v, "cases"));
    let (text, passed) = run(&small.0, &["jmespath", "dates", "cbor", "protocol"]);
    assert!(passed, "{text}");
    assert_eq!(of(&ran(&text), "jmespath"), due, "a file that was added is run");
    // A case that is wrong fails by its name.
    std::fs::write(small.0.join("jmespath/new.json"), group("reverse(sort(a))").to_string()).unwrap();
    let (text, passed) = run(&small.0, &["jmespath"]);
    assert!(!passed && text.contains("new.json \"reverse(sort(a))\""), "{text}");
    // A protocol case that fails has no excuse, unless the folder says that botocore leaves it out, too.
    let change = |id: &str| {
        small.change("protocols/output/json.json", |suites| {
            let case = &mut suites[0]["cases"][0];
            case["id"] = id.into();
            case["result"] = serde_json::json!({"Nothing": "like it"});
        });
    };
    change("AnotherCase");
    let (text, passed) = run(&small.0, &["protocol_outputs"]);
    assert!(!passed && text.contains("AnotherCase"), "{text}");
    change("MediaTypeHeaderOutputBase64");
    let (text, passed) = run(&small.0, &["protocol_outputs"]);
    assert!(!passed && text.contains("skipped-by-botocore.json does not list it"), "{text}");
}

#[test]
fn a_set_that_lost_its_cases_fails() {
    let root = folder();
    if !root.is_dir() {
        return;
    }
    let small = Copy::of(&root, "emptied", &["dates", "checksums"]);
    for file in entries(&small.0.join("dates")) {
        std::fs::write(file, "{}").unwrap();
    }
    let out = Command::new(std::env::current_exe().unwrap())
        .args(["--nocapture", "totals::every_set_was_run"])
        .env("LIBAWS_CONFORMANCE", &small.0)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&out.stderr).into_owned() + &String::from_utf8_lossy(&out.stdout);
    assert!(!out.status.success());
    assert!(text.contains("dates: the folder holds nothing of it"), "{text}");
    assert!(text.contains("retry: the folder holds nothing of it"), "{text}");
    assert!(!text.contains("checksums: the folder"), "{text}");
    // Without a folder there is nothing to say but that.
    let out = Command::new(std::env::current_exe().unwrap())
        .args(["--nocapture", "totals::every_set_was_run"])
        .env("LIBAWS_CONFORMANCE", small.0.join("nowhere"))
        .output()
        .unwrap();
    assert!(out.status.success());
    assert!(String::from_utf8_lossy(&out.stdout).contains("no vectors"));
}
