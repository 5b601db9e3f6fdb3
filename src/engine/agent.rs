//! The user agent: who calls from where, and by which features.
//!
//! All but the features is made once per client. Those differ from call to call, but few
//! sets occur: a call finds the text of its own by comparing one number.

use super::choice::{Choice, Who};
use super::flight::Flight;
use crate::auth::{Scheme, percent_encode};
use crate::config::{ChecksumMode, Environment, Features, RetryMode, Settings};
use crate::endpoint::Resolver;
use crate::error::{Error, Result};
use crate::model::{Protocol, Service};
use crate::runtime::RwLock;
use http::HeaderValue;
use http::header::USER_AGENT;

/// Sets of features that are remembered, at most.
const KEPT: usize = 32;

/// The user agents of a client, by the features of its calls.
#[derive(Debug)]
pub(super) struct Agents {
    /// Without features.
    plain: HeaderValue,
    /// Those of each call.
    always: Features,
    /// Whether its endpoints may depend on the account.
    account: bool,
    made: RwLock<Vec<(Features, HeaderValue)>>,
}

impl Agents {
    /// Those of a client of a service.
    pub fn new(service: &Service, settings: &Settings, resolver: &Resolver) -> Result<Agents> {
        Ok(Agents {
            plain: plain(service, settings)?,
            always: always(service, settings, resolver),
            account: resolver.slot("AccountId").is_some(),
            made: RwLock::new(Vec::new()),
        })
    }

    /// The user agent of a call with these features.
    pub fn of(&self, features: Features) -> HeaderValue {
        let all = self.always | features;
        if let Some((_, made)) = self.made.read().iter().find(|(of, _)| *of == all) {
            return made.clone();
        }
        let text = [self.plain.as_bytes(), b" m/", all.ids().as_bytes()].concat();
        // Ids are letters, digits and signs.
        let value = match all.is_empty() {
            true => self.plain.clone(),
            false => HeaderValue::from_bytes(&text).unwrap_or_else(|_| self.plain.clone()),
        };
        let mut made = self.made.write();
        if made.len() >= KEPT {
            made.remove(0);
        }
        made.push((all, value.clone()));
        value
    }
}

/// Says in the user agent what else is known of a call before it is signed. What a hook or a middleware has put
/// there stays.
pub(super) fn tell(flight: &mut Flight<'_>, choice: &Choice) {
    let engine = flight.engine;
    let mut features = flight.features | choice.endpoint.features;
    match &choice.who {
        Who::Credentials(credentials) => {
            features |= credentials.features();
            if engine.agents.account && credentials.account_id().is_some() {
                features |= Features::known("RESOLVED_ACCOUNT_ID");
            }
        }
        Who::Token(_) if engine.token_of_environment => {
            features |= Features::known("BEARER_SERVICE_ENV_VARS");
        }
        Who::Token(_) | Who::Nobody => {}
    }
    if choice.scheme == Scheme::SigV4a {
        features |= Features::known("SIGV4A_SIGNING");
    }
    flight.features = features;
    let said = flight.draft.headers.get_mut(USER_AGENT);
    if let Some(said) = said.filter(|said| said.as_bytes() == flight.agent.as_bytes()) {
        flight.agent = engine.agents.of(features);
        *said = flight.agent.clone();
    }
}

/// What holds for all calls of a client.
fn always(service: &Service, settings: &Settings, resolver: &Resolver) -> Features {
    let mut all = settings.features;
    all |= match settings.retry_mode {
        RetryMode::Standard => Features::known("RETRY_MODE_STANDARD"),
        RetryMode::Adaptive => Features::known("RETRY_MODE_ADAPTIVE"),
        RetryMode::None => Features::NONE,
    };
    all |= match settings.request_checksum {
        ChecksumMode::WhenSupported => Features::known("FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED"),
        ChecksumMode::WhenRequired => Features::known("FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED"),
    };
    all |= match settings.response_checksum {
        ChecksumMode::WhenSupported => Features::known("FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED"),
        ChecksumMode::WhenRequired => Features::known("FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED"),
    };
    if settings.endpoint.is_some() {
        all |= Features::known("ENDPOINT_OVERRIDE");
    }
    if service.metadata().protocol == Protocol::RpcV2Cbor {
        all |= Features::known("PROTOCOL_RPC_V2_CBOR");
    }
    if resolver.slot("AccountIdEndpointMode").is_some() {
        all |= match settings.account_id_endpoint_mode.as_str() {
            "disabled" => Features::known("ACCOUNT_ID_MODE_DISABLED"),
            "required" => Features::known("ACCOUNT_ID_MODE_REQUIRED"),
            _ => Features::known("ACCOUNT_ID_MODE_PREFERRED"),
        };
    }
    all
}

/// `libaws/0.1.0 ua/2.1 os/linux md/x86_64 lang/c api/s3#2006-03-01 app/…`: the
/// library first, then the layers of the field's common form. A binding
/// names its language by the option `user_agent_extra`; a caller without one is C.
fn plain(service: &Service, settings: &Settings) -> Result<HeaderValue> {
    let metadata = service.metadata();
    let extra = settings.user_agent_extra.as_deref().unwrap_or("");
    let language = if extra.contains("lang/") { "" } else { " lang/c" };
    let mut text = format!(
        "libaws/{} ua/2.1 os/{} md/{}{language} api/{}#{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        token(&service.str(metadata.service_id).to_ascii_lowercase().replace(' ', "_")),
        token(service.str(metadata.api_version)),
    );
    if !extra.is_empty() {
        text.push(' ');
        text.push_str(extra);
    }
    if let Some(app) = &settings.app_id {
        text.push_str(" app/");
        text.push_str(&token(app));
    }
    HeaderValue::from_str(&text).map_err(|_| {
        Error::invalid("InvalidConfiguration", "user_agent_extra holds characters that no header may")
    })
}

/// The trace that a function on Lambda was called in, for the services that it calls: so loops of
/// functions that call each other are noticed.
pub(super) fn trace(environment: &Environment) -> Result<Option<HeaderValue>> {
    if environment.value("AWS_LAMBDA_FUNCTION_NAME").is_none() {
        return Ok(None);
    }
    let Some(id) = environment.value("_X_AMZN_TRACE_ID") else { return Ok(None) };
    let mut text = Vec::with_capacity(id.len());
    for &byte in id.as_bytes() {
        match byte.is_ascii_alphanumeric() || b"-_.~=;:+&[]{}\"',".contains(&byte) {
            true => text.push(byte),
            false => percent_encode(&[byte], &mut text),
        }
    }
    Ok(Some(super::build::ascii(&text)?))
}

/// Characters that the user agent's grammar allows in a value; others become `-`.
fn token(s: &str) -> String {
    let ok = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c);
    s.chars().map(|c| if ok(c) { c } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use crate::config::Environment;
    use crate::config::{Config, Features, FileSystem, Files, MemoryFiles};
    use crate::document::Document;
    use crate::engine::{CallInput, Engine, Fake, Handlers, Payload};
    use crate::model::Service;
    use crate::runtime::callback::{Handler, Question};
    use crate::runtime::{Runtime, RuntimeOptions};
    use std::path::Path;
    use std::sync::Arc;

    /// A client to be, and what it calls.
    #[derive(Default)]
    struct Client<'a> {
        options: &'a [(&'a str, &'a str)],
        environment: &'a [(&'a str, &'a str)],
        file: &'a str,
        hook: Option<Arc<dyn Handler>>,
        features: Features,
        answers: &'a [&'a str],
    }

    const KEYS: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "AK"), ("AWS_SECRET_ACCESS_KEY", "s")];
    const REGION: (&str, &str) = ("region", "us-east-1");

    impl Client<'_> {
        /// The ids in the user agents of the requests that a call makes.
        fn ids(&self, service: &str, operation: &str, input: &str) -> Vec<String> {
            let agents = self.agents(service, operation, input);
            agents.iter().map(|a| a.rsplit_once(" m/").unwrap_or(("", "")).1.to_owned()).collect()
        }

        fn agents(&self, service: &str, operation: &str, input: &str) -> Vec<String> {
            let runtime = Runtime::new(RuntimeOptions { io_threads: 0, ..Default::default() }).unwrap();
            let files = MemoryFiles::default();
            files.write_private(Path::new("/home/.aws/config"), self.file.as_bytes()).unwrap();
            let home = [("HOME", "/home")];
            let environment = Environment::of_pairs(self.environment.iter().copied().chain(home));
            let mut config = Config::default().with_environment(environment).with_files(Files::new(files));
            for (name, value) in [REGION].iter().chain(self.options) {
                config.set(name, value).unwrap();
            }
            let fake = Arc::new(Fake::default());
            let usual = ["{\"status\":200,\"body\":\"{}\"}"];
            let answers = if self.answers.is_empty() { &usual } else { self.answers };
            answers.iter().for_each(|a| fake.push(Document::from_json(a.to_string().into()).unwrap()));
            let mut handlers = Handlers::default();
            handlers.add("transport", "fake", fake.clone()).unwrap();
            if let Some(hook) = &self.hook {
                handlers.add("hook.BeforeRetryLoop", "test", hook.clone()).unwrap();
            }
            let engine =
                Engine::of(runtime.clone(), Service::load(service).unwrap(), &config, handlers).unwrap();
            let call = CallInput {
                plan: engine.plan(operation).unwrap(),
                input: Document::from_json(input.to_owned().into()).unwrap(),
                body: Payload::Empty,
                handlers: Handlers::default(),
                features: self.features,
            };
            // What it answers is of no matter here.
            runtime.drive(None, async { drop(engine.run(call).await) });
            let sent = std::iter::from_fn(|| fake.take_request());
            let agent = |r: Document| {
                let agent = r.root().member("headers").member("user-agent");
                String::from_utf8(agent.bytes().to_vec()).unwrap()
            };
            sent.map(agent).collect()
        }
    }

    fn has(ids: &str, all: &str) -> bool {
        all.split(',').all(|want| ids.split(',').any(|id| id == want))
    }

    #[test]
    fn settings_are_told() {
        let client = Client { environment: &KEYS, ..Client::default() };
        let one = |client: &Client<'_>| client.ids("dynamodb", "ListTables", "{}").remove(0);
        // Standard retries, checksums where supported, keys of the environment; no endpoint of its own.
        assert_eq!(one(&client), "E,P,Z,b,g");
        let options = [
            ("retry_mode", "adaptive"),
            ("request_checksum_calculation", "when_required"),
            ("response_checksum_validation", "when_required"),
            ("account_id_endpoint_mode", "disabled"),
            ("endpoint_url", "http://localhost:1"),
            ("user_agent_features", "PAGINATOR"),
        ];
        let waiting = Features::known("WAITER");
        assert_eq!(one(&Client { options: &options, features: waiting, ..client }), "B,C,F,N,Q,a,c,g");
    }

    #[test]
    fn what_a_call_does_is_told() {
        let client = Client { environment: &KEYS, ..Client::default() };
        let one = |service, operation, input: &str| client.ids(service, operation, input).remove(0);
        let put = r#"{"Bucket":"b","Key":"k","Body":"eA=="}"#;
        assert!(has(&one("s3", "PutObject", put), "U,E"), "{}", one("s3", "PutObject", put));
        let sha = r#"{"Bucket":"b","Key":"k","Body":"eA==","ChecksumAlgorithm":"SHA256"}"#;
        let ids = one("s3", "PutObject", sha);
        assert!(has(&ids, "Y") && !has(&ids, "U"), "{ids}");
        assert!(has(&one("cloudwatch", "ListMetrics", "{}"), "M"));
        let event = r#"{"EndpointId":"abc.def","Entries":[{"Source":"s","DetailType":"d","Detail":"{}"}]}"#;
        assert!(has(&one("eventbridge", "PutEvents", event), "S"));
        let name = "n".repeat(300);
        let data = format!(r#"{{"Namespace":"{name}","MetricData":[{{"MetricName":"m"}}]}}"#);
        let options = [("request_min_compression_size_bytes", "1")];
        let small = Client { options: &options, ..client };
        assert!(has(&small.ids("cloudwatch", "PutMetricData", &data)[0], "L"));
    }

    #[test]
    fn the_account_is_told_where_an_endpoint_may_depend_on_it() {
        let keys = [KEYS[0], KEYS[1], ("AWS_ACCOUNT_ID", "123456789012")];
        let client = Client { environment: &keys, ..Client::default() };
        assert!(has(&client.ids("dynamodb", "ListTables", "{}")[0], "O,P,T"));
        assert!(!has(&client.ids("kms", "ListKeys", "{}")[0], "T"));
    }

    #[test]
    fn where_credentials_come_from_is_told() {
        let one = |client: Client<'_>| client.ids("kms", "ListKeys", "{}");
        let code = [("access_key_id", "AK"), ("secret_access_key", "s")];
        assert_eq!(one(Client { options: &code, ..Client::default() }), ["E,Z,b,e"]);
        let file = "[default]\naws_access_key_id = AK\naws_secret_access_key = s\n";
        assert_eq!(one(Client { file, ..Client::default() }), ["E,Z,b,n"]);
        let file = "[default]\ncredential_process = printf '{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"s\"}'\n";
        assert_eq!(one(Client { file, ..Client::default() }), ["E,Z,b,v,w"]);
    }

    #[test]
    fn each_role_on_the_way_is_told() {
        const STS: &str = r#"{"status":200,"body":"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>R</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"}"#;
        let answers = [STS, r#"{"status":200,"body":"{}"}"#];
        let file = "[default]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = base\n[profile base]\naws_access_key_id = AK\naws_secret_access_key = s\n";
        let client = Client { file, answers: &answers, ..Client::default() };
        assert_eq!(client.ids("kms", "ListKeys", "{}"), ["E,Z,b,n,o", "E,Z,b,i,n,o"]);
        let file = "[default]\nrole_arn = arn:aws:iam::1:role/r\ncredential_source = Environment\n";
        let environment = [KEYS[0], KEYS[1], ("AWS_PROFILE", "default")];
        let options = [("credentials_provider", "profile")];
        let client =
            Client { file, answers: &answers, environment: &environment, options: &options, ..client };
        assert_eq!(client.ids("kms", "ListKeys", "{}"), ["E,Z,b,g,p", "E,Z,b,g,i,p"]);
    }

    #[test]
    fn a_user_agent_of_the_callers_own_stays() {
        struct Own;
        impl Handler for Own {
            fn call(&self, mut question: Question) {
                question.edit("headers.user-agent", Some(b"mine/1"));
                question.answer(Document::empty_map());
            }
        }
        let client = Client { environment: &KEYS, hook: Some(Arc::new(Own)), ..Client::default() };
        assert_eq!(client.agents("kms", "ListKeys", "{}"), ["mine/1"]);
    }

    #[test]
    fn the_texts_that_are_kept_are_few() {
        let service = Service::load("kms").unwrap();
        let resolver = crate::endpoint::Resolver::of(&service).unwrap();
        let settings = crate::config::Settings::resolve(&Config::default(), "KMS").unwrap();
        let agents = super::Agents::new(&service, &settings, &resolver).unwrap();
        let names = ["A", "B", "C", "G", "H", "I", "J", "K"].map(Features::of_id);
        for set in 0..200_usize {
            let all = names.iter().enumerate().filter(|(i, _)| set & (1 << i) != 0);
            let all = all.fold(Features::NONE, |all, (_, one)| all | *one);
            let text = agents.of(all);
            assert!(text.to_str().unwrap().ends_with(&(agents.always | all).ids()));
        }
        assert_eq!(agents.made.read().len(), super::KEPT);
    }
}
