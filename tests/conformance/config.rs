//! Shared files: the parser, where the files are, endpoint URLs, whole files of botocore's.

use super::endpoint_rules::params_of;
use super::{Score, file, files, set, sets};
use libaws::config::{
    Config, Environment, FileKind, FileSystem, Files, MemoryFiles, Platform, Profiles, Section, Settings,
    Source, config_path, credentials_path,
};
use libaws::endpoint::Resolver;
use libaws::model::Service;
use serde_json::{Value, json};
use std::path::Path;

/// A file's kind, and its bytes.
type File<'a> = (FileKind, &'a [u8]);

fn read(files: &[File<'_>]) -> Result<Profiles, libaws::error::Error> {
    let memory = MemoryFiles::default();
    let mut sources = Vec::new();
    for (i, (kind, bytes)) in files.iter().enumerate() {
        let path = Path::new("/").join(i.to_string());
        memory.write_private(&path, bytes).unwrap();
        sources.push(Source { path, kind: *kind, named: false });
    }
    Profiles::read(&Files::new(memory), &sources)
}

fn object(section: &Section) -> Value {
    Value::Object(section.iter().map(|(k, v)| (k.to_owned(), json!(v))).collect())
}

fn profiles(p: &Profiles) -> Value {
    Value::Object(p.names().map(|name| (name.to_owned(), object(p.profile(name).unwrap()))).collect())
}

#[test]
fn profile_parser() {
    let mut score = Score::new("config/profile-parser");
    for all in sets("config/profile-parser") {
        for case in all["tests"].as_array().unwrap() {
            let input = &case["input"];
            let text = |name: &str| input[name].as_str().map(str::as_bytes);
            let mut files = Vec::new();
            files.extend(text("configFile").map(|t| (FileKind::Config, t)));
            files.extend(text("credentialsFile").map(|t| (FileKind::Credentials, t)));
            let want = &case["output"];
            let passed = match read(&files) {
                Err(_) => want["errorContaining"].is_string(),
                Ok(found) => {
                    let sessions = &want["config"]["sso_sessions"];
                    want["config"]["profiles"] == profiles(&found)
                        && sessions.as_object().is_none_or(|sessions| {
                            sessions.iter().all(|(name, want)| {
                                found.sso_session(name).is_some_and(|s| object(s) == *want)
                            })
                        })
                }
            };
            score.add(passed, || case["name"].to_string());
        }
    }
    score.end();
}

#[test]
fn file_location() {
    let mut score = Score::new("config/file-location");
    for all in sets("config/file-location") {
        for case in all["tests"].as_array().unwrap() {
            let pairs = case["environment"]
                .as_object()
                .unwrap()
                .iter()
                .map(|(k, v)| (k.as_str(), v.as_str().unwrap()));
            let environment = Environment::of_pairs(pairs);
            let platform = match case["platform"] == "windows" {
                true => Platform::Windows,
                false => Platform::Unix,
            };
            let is = |path: Option<std::path::PathBuf>, want: &Value| {
                path.as_deref() == want.as_str().map(Path::new)
            };
            let profile = case["profile"].as_str().unwrap_or("default");
            let passed = is(config_path(&environment, platform), &case["configLocation"])
                && is(credentials_path(&environment, platform), &case["credentialsLocation"])
                && Config::default().profile_name(&environment).0 == profile;
            score.add(passed, || case["name"].to_string());
        }
    }
    score.end();
}

#[test]
fn endpoint_urls() {
    let mut score = Score::new("config/endpoint-urls");
    for all in sets("config/endpoint-urls") {
        for suite in all["testSuites"].as_array().unwrap() {
            let text = shared_config(suite);
            for case in suite["endpointUrlTests"].as_array().unwrap() {
                let name = |key: &str| case[key].as_str().unwrap();
                let memory = MemoryFiles::default();
                memory.write_private(Path::new("/home/.aws/config"), text.as_bytes()).unwrap();
                let environment = suite["environments"][name("environment")].as_object().unwrap();
                let pairs = environment.iter().map(|(k, v)| (k.as_str(), v.as_str().unwrap()));
                let environment = Environment::of_pairs(pairs.chain([("HOME", "/home")]));
                let mut config =
                    Config::default().with_environment(environment).with_files(Files::new(memory));
                config.set("profile", name("profile")).unwrap();
                for (key, value) in suite["client_configs"][name("client_config")].as_object().unwrap() {
                    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    config.set(key, &value).unwrap();
                }
                let settings = Settings::resolve(&config, name("service")).unwrap();
                let found = settings.endpoint_url.or_else(|| {
                    let service = Service::load(name("service")).unwrap();
                    let resolver = Resolver::of(&service).unwrap();
                    let given = json!({ "Region": settings.region });
                    let params = params_of(&resolver, &given);
                    Some(resolver.resolve(&params).unwrap().url.clone())
                });
                score.add(found.as_deref() == case["output"]["endpointUrl"].as_str(), || {
                    format!("{}: {found:?}", case["name"])
                });
            }
        }
    }
    score.end();
}

/// A suite's profiles and services as a config file.
fn shared_config(suite: &Value) -> String {
    let mut text = String::new();
    for (name, properties) in suite["profiles"].as_object().unwrap() {
        text.push_str(&format!("[profile {name}]\n"));
        for (key, value) in properties.as_object().unwrap() {
            text.push_str(&format!("{key} = {}\n", value.as_str().unwrap()));
        }
    }
    for (name, services) in suite["services"].as_object().unwrap() {
        text.push_str(&format!("[services {name}]\n"));
        for (service, properties) in services.as_object().unwrap() {
            text.push_str(&format!("{service} =\n"));
            for (key, value) in properties.as_object().unwrap() {
                text.push_str(&format!("  {key} = {}\n", value.as_str().unwrap()));
            }
        }
    }
    text
}

#[test]
fn botocore_files() {
    let Some(all) = set("config/botocore-files.expected.json") else { return };
    let mut score = Score::new("config/botocore-files");
    let bytes = |name: &str| file(&format!("config/botocore-files/{name}"));
    for name in files("config/botocore-files") {
        let want = &all[&name];
        let Some(bytes) = bytes(&name) else { continue };
        // What is expected of nothing is a plain sample: it loads or is refused, without a panic.
        let passed = match read(&[(FileKind::Config, &bytes)]) {
            _ if want.is_null() => true,
            Err(_) => want["error"] == true,
            Ok(found) => want["error"].is_null() && holds(&found, want),
        };
        score.add(passed, || name.clone());
    }
    score.end();
    let mut score = Score::new("config/botocore-files, several at once");
    for several in all["_several"].as_array().unwrap() {
        let names = several["files_first_wins"].as_array().unwrap();
        // Ours are given in the other order: the last one wins.
        let found: Vec<_> = names.iter().rev().filter_map(|n| bytes(n.as_str().unwrap())).collect();
        let files: Vec<File<'_>> = found.iter().map(|b| (FileKind::Config, &b[..])).collect();
        let found = read(&files).unwrap();
        for (profile, want) in several["values"].as_object().unwrap() {
            score.add(found.profile(profile).is_some_and(|p| object(p) == *want), || profile.clone());
        }
    }
    score.end();
}

/// Whether a file holds what is expected of it.
fn holds(found: &Profiles, want: &Value) -> bool {
    let names =
        |v: &Value| v.as_array().unwrap().iter().map(|n| n.as_str().unwrap().to_owned()).collect::<Vec<_>>();
    if want["profiles"].is_array() && names(&want["profiles"]) != found.names().collect::<Vec<_>>() {
        return false;
    }
    let nested = |section: &Section, name: &str, want: &Value| match want.as_object() {
        None => section.value(name) == want.as_str(),
        Some(subs) => subs.iter().all(|(sub, want)| section.sub(name, sub) == want.as_str()),
    };
    let all = |section: Option<&Section>, want: &Value| {
        section.is_some_and(|s| want.as_object().unwrap().iter().all(|(name, want)| nested(s, name, want)))
    };
    let each = |kind: &str, of: &dyn Fn(&str) -> Option<Section>| {
        want[kind].as_object().is_none_or(|m| m.iter().all(|(name, want)| all(of(name).as_ref(), want)))
    };
    each("sso_sessions", &|name| found.sso_session(name).cloned())
        && each("services", &|name| found.services(name).cloned())
        && want["profile"].as_str().is_none_or(|name| all(found.profile(name), &want["values"]))
}
