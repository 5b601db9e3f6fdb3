//! Files of a made-up file system, read and merged.

use super::*;
use crate::config::{FileSystem, MemoryFiles};

fn source(path: &str, kind: FileKind) -> Source {
    Source { path: path.into(), kind, named: false }
}

fn read(files: &[(&str, &str)]) -> Result<Profiles> {
    let memory = MemoryFiles::default();
    let mut sources = Vec::new();
    for (path, text) in files {
        memory.write_private(Path::new(path), text.as_bytes()).unwrap();
        let kind = if path.contains("config") { FileKind::Config } else { FileKind::Credentials };
        sources.push(source(path, kind));
    }
    Profiles::read(&Files::new(memory), &sources)
}

fn value(p: &Profiles, profile: &str, name: &str) -> Option<String> {
    Some(p.profile(profile)?.value(name)?.to_owned())
}

#[test]
fn later_files_win_and_credentials_files_come_last() {
    let p = read(&[
        ("/config1", "[default]\nregion = a\noutput = json\n[profile x]\nregion = x1"),
        ("/config2", "[default]\nregion = b"),
        ("/credentials", "[default]\naws_access_key_id = AKID\nregion = c"),
    ])
    .unwrap();
    assert_eq!(value(&p, "default", "region").as_deref(), Some("c"));
    assert_eq!(value(&p, "default", "output").as_deref(), Some("json"));
    assert_eq!(value(&p, "x", "region").as_deref(), Some("x1"));
    assert_eq!(p.names().collect::<Vec<_>>(), ["default", "x"]);
}

#[test]
fn another_files_key_does_not_keep_an_older_token() {
    let p = read(&[
        ("/config", "[default]\naws_access_key_id = A\naws_secret_access_key = B\naws_session_token = T"),
        ("/credentials", "[default]\naws_access_key_id = C\naws_secret_access_key = D"),
    ])
    .unwrap();
    assert_eq!(value(&p, "default", "aws_access_key_id").as_deref(), Some("C"));
    assert_eq!(value(&p, "default", "aws_session_token"), None);
}

#[test]
fn nested_properties_are_read_with_their_comments_left_out() {
    let p = read(&[(
        "/config",
        "[default]\r\nservices = s\r\ns3 =\r\n  # why\r\n  addressing_style = path # so\r\n  max = 1\r\n[services s]\ndynamodb =\n  endpoint_url = http://x\n",
    )])
    .unwrap();
    let profile = p.profile("default").unwrap();
    assert_eq!(profile.sub("s3", "addressing_style"), Some("path"));
    assert_eq!(profile.sub("s3", "MAX"), Some("1"));
    assert_eq!(profile.sub("s3", "absent"), None);
    assert_eq!(profile.sub("services", "s"), None);
    assert_eq!(profile.subs("s3").count(), 2);
    assert_eq!(p.services("s").unwrap().sub("dynamodb", "endpoint_url"), Some("http://x"));
}

#[test]
fn what_is_passed_over_is_told_without_values() {
    let p = read(&[
        ("/config", "\u{feff}[x]\na = hush\n[profile y]\nb c = hush\n[profile \"in the middle\"]\n[default]\n[profile default]"),
        ("/credentials", "[profile z]\na = hush"),
    ])
    .unwrap();
    let told = p.warnings().join("\n");
    for part in ["/config:1", "/config:4", "/config:6", "/credentials:1", "[profile z]"] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert!(!told.contains("hush"));
    assert!(p.profile("in the middle").is_some() && p.profile("x").is_none() && p.profile("z").is_none());
}

#[test]
fn what_can_not_be_read_is_named() {
    for (text, line) in [
        ("[default]\nregion = hush\nbroken hush", 3),
        ("region = hush", 1),
        ("[default", 1),
        ("[default] more", 1),
        ("[default]\n  hush", 2),
        ("[default]\ns3 =\n  hush", 3),
        ("[default]\n = hush", 2),
    ] {
        let e = read(&[("/config", text)]).unwrap_err().to_string();
        assert!(e.contains(&format!("/config:{line}:")) && !e.contains("hush"), "{text:?}: {e}");
    }
}

#[test]
fn a_profile_that_is_not_there_names_the_nearest_and_the_files() {
    let p = read(&[("/config", "[profile prod]\n")]).unwrap();
    let e = p.missing("prd").to_string();
    assert!(e.contains("\"prod\"") && e.contains("/config"), "{e}");
}

/// Refuses everything.
#[derive(Debug)]
struct Locked;

impl FileSystem for Locked {
    fn read(&self, _: &Path) -> std::io::Result<crate::crypto::Zeroizing<Vec<u8>>> {
        Err(ErrorKind::PermissionDenied.into())
    }
    fn write_private(&self, _: &Path, _: &[u8]) -> std::io::Result<()> {
        Err(ErrorKind::PermissionDenied.into())
    }
}

#[test]
fn an_unreadable_file_is_an_error_only_where_it_was_named() {
    let mut file = source("/home/.aws/config", FileKind::Config);
    let p = Profiles::read(&Files::new(Locked), std::slice::from_ref(&file)).unwrap();
    assert!(p.warnings()[0].contains("/home/.aws/config"), "{:?}", p.warnings());
    file.named = true;
    let e = Profiles::read(&Files::new(Locked), &[file]).unwrap_err();
    assert_eq!(e.facts().code, "UnreadableFile");
}
