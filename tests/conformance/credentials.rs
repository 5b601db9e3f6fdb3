//! Credentials: the chains over recorded conversations, the plans of profiles, endpoints, logins.

use super::{Score, files, folder, set, sets};
use libaws::config::{
    Config, Environment, FileKind, FileSystem, Files, MemoryFiles, Profiles, Settings, Source, Sources,
};
use libaws::engine::{EngineCaller, Handlers};
use libaws::error::{Error, Result};
use libaws::http::{Body, Limits, Request, Response, ResponseBody, SendFuture, Transport};
use libaws::identity::{
    Base, Context, Credentials, CredentialsProvider, ImdsSettings, LoginProvider, Plan, ProfileProvider,
    Role, container_url, default_chain, plan, profile_token,
};
use libaws::runtime::{Runtime, RuntimeOptions};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A request that was sent: method, URL, headers, body.
type Asked = (String, String, BTreeMap<String, String>, Vec<u8>);

/// Answers the n-th request with the n-th response, and keeps what was asked.
#[derive(Debug, Default)]
struct Replay {
    answers: Mutex<Vec<(u16, Vec<u8>)>>,
    asked: Mutex<Vec<Asked>>,
}

impl Transport for Replay {
    fn send(&self, request: Request, _: Limits) -> SendFuture<'_> {
        let scheme = if request.https { "https" } else { "http" };
        let url = format!("{scheme}://{}{}", request.authority, request.target);
        let headers = request
            .headers
            .iter()
            .map(|(k, v)| (k.to_string(), String::from_utf8_lossy(v.as_bytes()).into()));
        let body = match &request.body {
            Body::Bytes(b) => b.to_vec(),
            _ => Vec::new(),
        };
        self.asked.lock().unwrap().push((request.method.to_string(), url, headers.collect(), body));
        let mut answers = self.answers.lock().unwrap();
        let answer = if answers.is_empty() { None } else { Some(answers.remove(0)) };
        Box::pin(async move {
            let (status, body) =
                answer.ok_or_else(|| Error::transport("connect", "no recorded answer is left"))?;
            Ok(Response { status, headers: Default::default(), body: ResponseBody::from_bytes(body.into()) })
        })
    }
}

/// A context over these variables and files, and a transport that replays.
fn context(
    env: &[(String, String)],
    files: MemoryFiles,
    replay: &Arc<Replay>,
    runtime: &Arc<Runtime>,
) -> Result<Context> {
    let config = Config::default()
        .with_environment(Environment::of_pairs(env.iter().cloned()))
        .with_files(Files::new(files));
    let sources = Sources::of(&config)?;
    let settings = Settings::of(&sources, "")?;
    let caller = EngineCaller::new(&sources, &settings, &Handlers::default(), runtime);
    Ok(caller.with_transport(replay.clone()).into_context(&sources))
}

fn runtime() -> Arc<Runtime> {
    Runtime::new(RuntimeOptions::default()).unwrap()
}

/// Runs on a runtime of tokio's, since what is asked here are futures.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(work)
}

fn pairs(object: &Value) -> Vec<(String, String)> {
    let all = object.as_object().into_iter().flatten();
    all.map(|(k, v)| (k.clone(), v.as_str().unwrap().to_owned())).collect()
}

/// A folder's files, as from the root.
fn mounted(root: &Path) -> MemoryFiles {
    let memory = MemoryFiles::default();
    let mut todo = vec![root.to_owned()];
    while let Some(dir) = todo.pop() {
        for entry in std::fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
            } else {
                let inside = Path::new("/").join(path.strip_prefix(root).unwrap());
                memory.write_private(&inside, &std::fs::read(&path).unwrap()).unwrap();
            }
        }
    }
    memory
}

/// The recorded requests, and a transport with the answers.
fn recorded(folder: &Path) -> (Vec<Value>, Arc<Replay>) {
    let replay = Replay::default();
    let mut requests = Vec::new();
    let text = std::fs::read(folder.join("http-traffic.json"));
    let all: Value = text.map_or(json!({"events": []}), |t| serde_json::from_slice(&t).unwrap());
    for event in all["events"].as_array().unwrap() {
        let action = &event["action"];
        if action["Request"].is_object() {
            requests.push(action["Request"]["request"].clone());
        } else if action["Response"].is_object() {
            let status = action["Response"]["response"]["Ok"]["status"].as_u64().unwrap_or(0) as u16;
            replay.answers.lock().unwrap().push((status, Vec::new()));
        } else if action["Data"]["direction"] == "Response" {
            let data = &action["Data"]["data"];
            let mut bytes = Vec::new();
            match data["Utf8"].as_str() {
                Some(text) => bytes.extend_from_slice(text.as_bytes()),
                None => {
                    libaws::document::base64::decode(data["Base64"].as_str().unwrap().as_bytes(), &mut bytes)
                        .unwrap()
                }
            }
            replay.answers.lock().unwrap().last_mut().unwrap().1.extend(bytes);
        }
    }
    (requests, Arc::new(replay))
}

/// Whether what was sent is what was recorded.
fn same_requests(recorded: &[Value], replay: &Replay) -> bool {
    let asked = replay.asked.lock().unwrap();
    let url = |u: &str| {
        let (base, query) = u.split_once('?').unwrap_or((u, ""));
        let mut query: Vec<String> = query.split('&').map(str::to_owned).collect();
        query.sort();
        (base.trim_end_matches('/').to_owned(), query)
    };
    recorded.len() == asked.len()
        && recorded.iter().zip(asked.iter()).all(|(want, (method, sent, headers, _))| {
            let header = |name: &str| want["headers"][name][0].as_str();
            let token = "x-aws-ec2-metadata-token";
            want["method"] == method.as_str()
                && url(want["uri"].as_str().unwrap()) == url(sent)
                && header(token) == headers.get(token).map(String::as_str)
                && header("content-type")
                    .is_none_or(|want| headers.get("content-type").is_some_and(|c| c.starts_with(want)))
        })
}

/// Credentials as the vectors have them.
fn shown(c: &Credentials) -> Value {
    let mut all = json!({ "access_key_id": c.access_key_id(), "secret_access_key": c.secret_access_key() });
    if let Some(token) = c.session_token() {
        all["session_token"] = token.into();
    }
    if let Some(account) = c.account_id() {
        all["account_id"] = account.into();
    }
    if let Some(end) = c.expires() {
        all["expiry"] = end.duration_since(UNIX_EPOCH).unwrap().as_secs().into();
    }
    all
}

/// The cases of a set of folders, each run by `how`.
fn folders(name: &'static str, how: impl Fn(Context, SystemTime) -> Result<Value>) {
    let base = folder().join("credentials").join(name);
    let Ok(all) = std::fs::read_dir(&base) else {
        println!("credentials/{name}: passed over");
        return;
    };
    let setup = set("credentials/default-provider-chain.setup.json").unwrap_or_default();
    let runtime = runtime();
    let mut score = Score::new(format!("credentials/{name}"));
    let mut all: Vec<_> = all.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect();
    all.sort();
    for case in all {
        let read =
            |file: &str| serde_json::from_slice::<Value>(&std::fs::read(case.join(file)).unwrap()).unwrap();
        let title = case.file_name().unwrap().to_string_lossy().into_owned();
        let (requests, replay) = recorded(&case);
        let epoch = setup["clock_at_unix_epoch"].as_array().is_some_and(|all| all.contains(&json!(title)));
        let now = if epoch { UNIX_EPOCH } else { SystemTime::now() };
        let found = context(&pairs(&read("env.json")), mounted(&case.join("fs")), &replay, &runtime)
            .and_then(|context| how(context, now));
        let want = &read("test-case.json")["result"];
        let passed = match &found {
            Ok(found) => want["Ok"] == *found,
            Err(_) => want["ErrorContains"].is_string(),
        };
        let same = same_requests(&requests, &replay);
        // A failure names no secret of the files.
        let clean = found.as_ref().err().is_none_or(|e| !e.to_string().contains("secretkey"));
        score.add(passed && same && clean, || {
            format!(
                "{title}: {found:?}, requests {same}, want {want}, asked {:?}",
                replay.asked.lock().unwrap().iter().map(|a| &a.1).collect::<Vec<_>>()
            )
        });
    }
    score.end();
}

#[test]
fn default_provider_chain() {
    folders("default-provider-chain", |context, now| {
        block_on(default_chain(context).resolve(now)).map(|c| shown(&c))
    });
}

#[test]
fn profile_provider() {
    folders("profile-provider", |context, now| {
        block_on(ProfileProvider::new(context).resolve(now)).map(|c| shown(&c))
    });
}

#[test]
fn default_token_chain() {
    folders("default-token-chain", |context, now| {
        let token = profile_token(&context)?.unwrap();
        let (token, end) = block_on(token.resolve(now))?;
        let end = end.unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let mut text = Vec::new();
        libaws::document::time::format_iso8601(end as i64, 0, &mut text).unwrap();
        Ok(json!({ "token": token.expose(), "expiration": String::from_utf8(text).unwrap() }))
    });
}

#[test]
fn assume_role_plans() {
    let mut score = Score::new("credentials/assume-role");
    for all in sets("credentials/assume-role") {
        for case in all.as_array().unwrap() {
            let input = &case["input"];
            let mut text = String::new();
            for (kind, sections) in [("profile", &input["profiles"]), ("sso-session", &input["sso_sessions"])]
            {
                for (name, properties) in sections.as_object().into_iter().flatten() {
                    text.push_str(&format!("[{kind} {name}]\n"));
                    for (key, value) in properties.as_object().unwrap() {
                        text.push_str(&format!("{key} = {}\n", value.as_str().unwrap()));
                    }
                }
            }
            let files = MemoryFiles::default();
            files.write_private(Path::new("/config"), text.as_bytes()).unwrap();
            let source = Source { path: "/config".into(), kind: FileKind::Config, named: false };
            let profiles = Profiles::read(&Files::new(files), &[source]).unwrap();
            let found = plan(&profiles, input["selected_profile"].as_str().unwrap());
            let want = &case["output"];
            let passed = match &found {
                Ok(found) => as_chain(found) == want["ProfileChain"],
                Err(_) => want["Error"].is_string(),
            };
            score.add(passed, || format!("{input} {want} {found:?}"));
        }
    }
    score.end();
}

/// A plan as the vectors have it.
fn as_chain(plan: &Plan) -> Value {
    let put = |all: &mut Value, key: &str, value: Option<&str>| {
        if let Some(value) = value {
            all[key] = value.into();
        }
    };
    let role = |r: &Role| {
        let mut all = json!({ "role_arn": r.arn });
        put(&mut all, "role_session_name", r.session_name.as_deref());
        put(&mut all, "external_id", r.external_id.as_deref());
        all
    };
    let base = match &plan.base {
        Base::Keys { access_key_id, secret_access_key, session_token, account_id } => {
            let mut all =
                json!({ "access_key_id": access_key_id, "secret_access_key": secret_access_key.expose() });
            put(&mut all, "session_token", session_token.as_ref().map(|t| t.expose()));
            put(&mut all, "account_id", account_id.as_deref());
            json!({ "AccessKey": all })
        }
        Base::WebIdentity(of, file) => {
            let mut all = role(of);
            put(&mut all, "web_identity_token_file", Some(file));
            json!({ "WebIdentityToken": all })
        }
        Base::Sso(login) => {
            let mut all = json!({ "sso_region": login.region, "sso_start_url": login.start_url });
            put(&mut all, "sso_session", login.session.as_deref());
            put(&mut all, "sso_account_id", login.account_id.as_deref());
            put(&mut all, "sso_role_name", login.role_name.as_deref());
            json!({ "Sso": all })
        }
        other => json!({ "NamedSource": format!("{other:?}") }),
    };
    let roles = plan.roles.iter().map(|r| json!({ "AssumeRole": role(r) }));
    std::iter::once(base).chain(roles).collect()
}

#[test]
fn container_endpoints() {
    let mut score = Score::new("credentials/ecs");
    for all in sets("credentials/ecs") {
        for case in all["tests"].as_array().unwrap() {
            let found = container_url(&Environment::of_pairs(pairs(&case["env"])));
            let want = &case["result"];
            let passed = match &found {
                Ok(url) => want["Ok"] == url.as_str(),
                Err(_) => want["ErrorContains"].is_string(),
            };
            score.add(passed, || format!("{case} {found:?}"));
        }
    }
    score.end();
}

#[test]
fn imds_endpoints() {
    let mut score = Score::new("credentials/imds");
    for all in sets("credentials/imds") {
        for case in all["tests"].as_array().unwrap() {
            let files = MemoryFiles::default();
            for (path, text) in pairs(&case["fs"]) {
                files.write_private(Path::new(&path), text.as_bytes()).unwrap();
            }
            let mut config = Config::default()
                .with_environment(Environment::of_pairs(pairs(&case["env"])))
                .with_files(Files::new(files));
            for (key, option) in [
                ("endpoint_override", "ec2_metadata_service_endpoint"),
                ("mode_override", "ec2_metadata_service_endpoint_mode"),
            ] {
                if let Some(value) = case[key].as_str() {
                    config.set(option, value).unwrap();
                }
            }
            let found = Sources::of(&config).and_then(|s| ImdsSettings::of(&s)).map(|s| {
                let scheme = if s.endpoint.https { "https" } else { "http" };
                format!("{scheme}://{}/latest/api/token", s.endpoint.authority)
            });
            let want = &case["result"];
            let passed = match &found {
                Ok(url) => want["Ok"] == url.as_str(),
                Err(_) => want["Err"].is_string(),
            };
            score.add(passed, || format!("{case} {found:?}"));
        }
    }
    score.end();
}

/// The clock of the cases: 2025-11-19T00:00:00Z.
const LOGIN_TIME: u64 = 1_763_510_400;

#[test]
fn console_logins() {
    let mut score = Score::new("credentials/login");
    let runtime = runtime();
    for name in files("credentials/login") {
        let Some(all) = set(&format!("credentials/login/{name}")) else { continue };
        for case in all.as_array().unwrap() {
            let verdict = login(case, &runtime);
            score.add(verdict.is_ok(), || {
                format!("{name} {}: {}", case["documentation"], verdict.unwrap_err())
            });
        }
    }
    score.end();
}

fn login(case: &Value, runtime: &Arc<Runtime>) -> std::result::Result<(), String> {
    let files = MemoryFiles::default();
    let write = |path: &str, text: &str| files.write_private(Path::new(path), text.as_bytes()).unwrap();
    write("/home/.aws/config", case["configContents"].as_str().unwrap());
    for (name, content) in case["cacheContents"].as_object().unwrap() {
        write(&format!("/home/.aws/login/cache/{name}"), &content.to_string());
    }
    let replay = Arc::new(Replay::default());
    for call in case["mockApiCalls"].as_array().into_iter().flatten() {
        let status = call["responseCode"].as_u64().unwrap_or(200) as u16;
        let mut body = call["response"].clone();
        if let Some(output) = body.get("tokenOutput") {
            body = output.clone();
        }
        replay.answers.lock().unwrap().push((status, body.to_string().into_bytes()));
    }
    let env = [
        ("HOME", "/home"),
        ("AWS_PROFILE", "signin"),
        ("AWS_REGION", "us-east-1"),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    let env: Vec<_> = env.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
    let context = context(&env, files.clone(), &replay, runtime).map_err(|e| e.to_string())?;
    let session = context.sources.profile().unwrap().value("login_session").unwrap().to_owned();
    let now = UNIX_EPOCH + Duration::from_secs(LOGIN_TIME);
    let found = block_on(LoginProvider::new(context, session, "signin".into()).resolve(now));
    for outcome in case["outcomes"].as_array().unwrap() {
        match (outcome["result"].as_str().unwrap(), &found) {
            ("credentials", Ok(c)) => {
                let mut end = Vec::new();
                let seconds = c.expires().unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs();
                libaws::document::time::format_iso8601(seconds as i64, 0, &mut end).unwrap();
                let got = json!({
                    "result": "credentials", "accessKeyId": c.access_key_id(), "secretAccessKey": c.secret_access_key(),
                    "sessionToken": c.session_token(), "accountId": c.account_id(), "expiresAt": String::from_utf8(end).unwrap(),
                });
                if got != *outcome {
                    return Err(format!("{got}"));
                }
            }
            ("error", Err(_)) => {}
            ("cacheContents", _) => {
                for (name, want) in outcome.as_object().unwrap().iter().filter(|(k, _)| *k != "result") {
                    let bytes = files
                        .read(&Path::new("/home/.aws/login/cache").join(name))
                        .map_err(|e| e.to_string())?;
                    let got: Value = serde_json::from_slice(&bytes).map_err(|e| e.to_string())?;
                    if got != *want {
                        return Err(format!("{name}: {got}"));
                    }
                }
            }
            (want, found) => return Err(format!("{want} was expected, not {found:?}")),
        }
    }
    // What was sent is what was recorded, with a proof.
    let asked = replay.asked.lock().unwrap();
    for (call, (_, _, headers, body)) in
        case["mockApiCalls"].as_array().into_iter().flatten().zip(asked.iter())
    {
        let sent: Value = serde_json::from_slice(body).map_err(|e| e.to_string())?;
        let proof = headers.get("dpop").map_or(0, |p| p.split('.').count());
        if sent != call["request"]["tokenInput"] || proof != 3 {
            return Err(format!("sent {sent}, a proof of {proof} parts"));
        }
    }
    let calls = case["mockApiCalls"].as_array().map_or(0, Vec::len);
    if asked.len() != calls { Err(format!("{} requests, not {calls}", asked.len())) } else { Ok(()) }
}
