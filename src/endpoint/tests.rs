//! The endpoint rules from outside: programs made by the packer's compiler, run by this library.

mod binding;
mod explain;

use super::*;
use crate::document::{Builder, Document};
use crate::error::{Error, Status};
use bytes::Bytes;
use serde_json::{Value as Json, json};
use std::borrow::Cow;
use std::sync::Arc;

fn program(rules: &Json) -> Program {
    Program::parse(compiled(rules).into()).unwrap()
}

fn compiled(rules: &Json) -> Vec<u8> {
    packer::rules::compile(rules).unwrap()
}

fn resolver(rules: &Json) -> Resolver {
    Resolver::new(program(rules), Partitions::embedded().unwrap())
}

/// One rule with these conditions that gives `url`, then an error.
fn one_rule(parameters: Json, conditions: Json, url: &str) -> Json {
    json!({"version": "1.0", "parameters": parameters, "rules": [
        {"type": "endpoint", "conditions": conditions, "endpoint": {"url": url}},
        {"type": "error", "conditions": [], "error": "no match"},
    ]})
}

fn text_parameter() -> Json {
    json!({"A": {"type": "String"}, "B": {"type": "boolean"}})
}

/// What a rule set with the string parameter `A` gives.
fn outcome(rules: &Json, a: &str) -> Result<String, String> {
    let resolver = resolver(rules);
    let mut params = resolver.values();
    params.set(resolver.slot("A").unwrap(), a);
    message(resolver.resolve(&params))
}

fn message(found: Result<Arc<Endpoint>, Error>) -> Result<String, String> {
    found.map(|e| e.url.clone()).map_err(|e| e.facts().message.clone())
}

/// The value of an expression of `A`, by way of an error's text.
fn evaluated(call: Json, a: &str) -> Option<String> {
    let mut call = call;
    call["assign"] = json!("x");
    let rules = json!({"version": "1.0", "parameters": text_parameter(), "rules": [
        {"type": "error", "conditions": [call], "error": "<{x}>"},
        {"type": "error", "conditions": [], "error": "nothing"},
    ]});
    match outcome(&rules, a).unwrap_err().as_str() {
        "nothing" => None,
        text => Some(text[1..text.len() - 1].to_owned()),
    }
}

fn attr(call: Json, path: &str) -> Json {
    json!({"fn": "getAttr", "argv": [call, path]})
}

fn call(name: &str) -> Json {
    json!({"fn": name, "argv": [{"ref": "A"}]})
}

fn input(json: Json) -> Document {
    fn write(v: &Json, b: &mut Builder) {
        match v {
            Json::Null => b.null(),
            Json::Bool(v) => b.bool(*v),
            Json::Number(v) => b.int(v.as_i64().unwrap()),
            Json::String(v) => b.string(v),
            Json::Array(items) => {
                b.begin_list();
                items.iter().for_each(|i| write(i, b));
                b.end_list();
            }
            Json::Object(map) => {
                b.begin_map();
                for (k, v) in map {
                    b.key(k);
                    write(v, b);
                }
                b.end_map();
            }
        }
    }
    let mut b = Builder::new(Bytes::new(), Bytes::new());
    write(&json, &mut b);
    b.finish()
}

#[test]
fn arns_are_taken_apart() {
    let part = |path: &str, arn: &str| evaluated(attr(call("aws.parseArn"), path), arn);
    let arn = "arn:aws:s3:us-west-2:123456789012:accesspoint/name:more";
    assert_eq!(part("region", arn).as_deref(), Some("us-west-2"));
    assert_eq!(part("accountId", arn).as_deref(), Some("123456789012"));
    assert_eq!(part("resourceId[0]", arn).as_deref(), Some("accesspoint"));
    assert_eq!(part("resourceId[2]", arn).as_deref(), Some("more"));
    assert_eq!(part("resourceId[-1]", arn).as_deref(), Some("more"));
    assert_eq!(part("resourceId[3]", arn), None);
    assert_eq!(part("resourceId[-4]", arn), None);
    assert_eq!(part("region", "arn:aws:s3:::bucket").as_deref(), Some(""));
    assert_eq!(part("resourceId[1]", "arn:aws:s3:::a/").as_deref(), Some(""));
    for bad in ["", "arn:", "arn:aws:s3::", "arn:aws:s3:::", "arn::s3:::x", "arn:aws::::x", "ARN:aws:s3:::x"]
    {
        assert_eq!(part("partition", bad), None, "{bad}");
    }
}

#[test]
fn urls_are_taken_apart() {
    let part = |path: &str, url: &str| evaluated(attr(call("parseURL"), path), url);
    assert_eq!(part("authority", "https://u@h.com:80/p").as_deref(), Some("u@h.com:80"));
    assert_eq!(part("scheme", "HTTP://h").as_deref(), Some("http"));
    assert_eq!(part("path", "http://h").as_deref(), Some(""));
    assert_eq!(part("normalizedPath", "http://h").as_deref(), Some("/"));
    assert_eq!(part("normalizedPath", "http://h/a").as_deref(), Some("/a/"));
    assert_eq!(part("path", "http://h/a#frag").as_deref(), Some("/a"));
    assert_eq!(part("path", "http://h/a?").as_deref(), Some("/a"));
    for bad in [
        "",
        "h",
        "ftp://h",
        "http://",
        "http://h:x",
        "http://h:99999",
        "http://h/?q",
        "http://[::1",
        "http://a b",
    ] {
        assert_eq!(part("scheme", bad), None, "{bad}");
    }
    let is_ip = |url: &str| {
        let condition = json!({"fn": "booleanEquals", "argv": [attr(call("parseURL"), "isIp"), true]});
        outcome(&one_rule(text_parameter(), json!([condition]), "https://yes"), url).is_ok()
    };
    assert!(is_ip("http://127.0.0.1:80/x"));
    assert!(is_ip("https://[::1]"));
    assert!(is_ip("https://[fe80::1%25eth0]:443"));
    assert!(!is_ip("https://1.2.3.400"));
    assert!(!is_ip("https://example.com"));
}

#[test]
fn text_functions() {
    let sub = |start: u32, stop: u32, reverse: bool, text: &str| {
        evaluated(json!({"fn": "substring", "argv": [{"ref": "A"}, start, stop, reverse]}), text)
    };
    assert_eq!(sub(0, 4, false, "abcdef").as_deref(), Some("abcd"));
    assert_eq!(sub(0, 4, true, "abcdef").as_deref(), Some("cdef"));
    assert_eq!(sub(2, 2, false, "abcdef"), None);
    assert_eq!(sub(0, 4, false, "abcé"), None);
    assert_eq!(evaluated(call("uriEncode"), "a b/é~").as_deref(), Some("a%20b%2F%C3%A9~"));
    let piece = |limit: u32, index: &str| {
        let split = json!({"fn": "split", "argv": [{"ref": "A"}, "--", limit]});
        evaluated(attr(split, index), "a--b--c")
    };
    assert_eq!(piece(0, "[2]").as_deref(), Some("c"));
    assert_eq!(piece(2, "[1]").as_deref(), Some("b--c"));
    assert_eq!(piece(1, "[0]").as_deref(), Some("a--b--c"));
    assert_eq!(piece(0, "[-1]").as_deref(), Some("c"));
    assert_eq!(piece(0, "[3]"), None);
}

#[test]
fn choices_take_what_is_there() {
    let encoded = json!({"fn": "uriEncode", "argv": [attr(call("aws.parseArn"), "region")]});
    let coalesce = json!({"fn": "coalesce", "argv": [encoded, {"ref": "A"}]});
    assert_eq!(evaluated(coalesce.clone(), "plain").as_deref(), Some("plain"));
    assert_eq!(evaluated(coalesce, "arn:aws:s3:eu-x:1:r").as_deref(), Some("eu-x"));
    let is_arn = json!({"fn": "isSet", "argv": [call("aws.parseArn")]});
    let ite = json!({"fn": "ite", "argv": [is_arn, "yes", "no"]});
    assert_eq!(evaluated(ite.clone(), "arn:aws:s3:::r").as_deref(), Some("yes"));
    assert_eq!(evaluated(ite, "r").as_deref(), Some("no"));
}

#[test]
fn hosts_are_judged() {
    let holds = |name: &str, dots: bool, text: &str| {
        let condition = json!({"fn": name, "argv": [{"ref": "A"}, dots]});
        outcome(&one_rule(text_parameter(), json!([condition]), "https://yes"), text).is_ok()
    };
    let long = "a".repeat(63);
    for (text, plain, dotted) in [
        ("a", true, true),
        (&long, true, true),
        ("a.b", false, true),
        ("a..b", false, false),
        ("-a", false, false),
        ("", false, false),
    ] {
        assert_eq!(holds("isValidHostLabel", false, text), plain, "{text}");
        assert_eq!(holds("isValidHostLabel", true, text), dotted, "{text}");
    }
    assert!(!holds("isValidHostLabel", false, &format!("{long}a")));
    let bucket = "aws.isVirtualHostableS3Bucket";
    assert!(holds(bucket, false, "my-bucket"));
    for bad in ["My-bucket", "ab", "a.b-c", "my_bucket"] {
        assert!(!holds(bucket, false, bad), "{bad}");
    }
    assert!(holds(bucket, true, "a.b-c"));
    assert!(!holds(bucket, true, "192.168.1.300"));
    assert!(!holds(bucket, true, "a.-b.c"));
}

#[test]
fn what_is_not_set_fails_the_condition() {
    let rules =
        one_rule(text_parameter(), json!([{"fn": "stringEquals", "argv": [{"ref": "A"}, "x"]}]), "https://x");
    let r = resolver(&rules);
    assert_eq!(message(r.resolve(&r.values())), Err("no match".to_owned()));
    assert_eq!(outcome(&rules, "x"), Ok("https://x".to_owned()));
}

#[test]
fn a_tree_without_a_match_falls_through() {
    let rules = json!({"version": "1.0", "parameters": text_parameter(), "rules": [
        {"type": "tree", "conditions": [{"fn": "isSet", "argv": [{"ref": "A"}]}], "rules": [
            {"type": "tree", "conditions": [{"fn": "stringEquals", "argv": [{"ref": "A"}, "x"]}], "rules": [
                {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://inner"}},
            ]},
            {"type": "endpoint", "conditions": [{"fn": "stringEquals", "argv": [{"ref": "A"}, "y"]}],
             "endpoint": {"url": "https://second"}},
        ]},
        {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://{{{A}}}.last"}},
    ]});
    assert_eq!(outcome(&rules, "x"), Ok("https://inner".to_owned()));
    assert_eq!(outcome(&rules, "y"), Ok("https://second".to_owned()));
    assert_eq!(outcome(&rules, "z"), Ok("https://{z}.last".to_owned()));
    let r = resolver(&rules);
    let mut params = r.values();
    params.set(0, "y");
    assert_eq!(r.resolve(&params).unwrap().rule, 3);
}

#[test]
fn the_result_is_split() {
    let scheme = json!({"name": "sigv4a", "signingName": "svc", "signingRegionSet": ["{A}"], "disableDoubleEncoding": true});
    let rules = json!({"version": "1.0", "parameters": text_parameter(), "rules": [
        {"type": "endpoint", "conditions": [], "endpoint": {
            "url": "http://h:8080/p", "headers": {"x-a": ["{A}", "b"]},
            "properties": {"authSchemes": [scheme], "backend": "S3Express", "n": {"m": 1}}}},
    ]});
    let r = resolver(&rules);
    let mut params = r.values();
    params.set(0, "eu-1");
    let e = r.resolve(&params).unwrap();
    assert_eq!((e.https, &*e.authority, &*e.path), (false, "h:8080", "/p"));
    assert_eq!(e.headers, [("x-a".to_owned(), vec!["eu-1".to_owned(), "b".to_owned()])]);
    assert_eq!(e.property("backend"), Some("S3Express"));
    assert_eq!(e.properties.root().member("n").member("m").as_i64(), Some(1));
    let scheme = &e.auth_schemes[0];
    assert_eq!((&*scheme.name, scheme.signing_name.as_deref()), ("sigv4a", Some("svc")));
    assert_eq!(scheme.signing_region_set, ["eu-1"]);
    assert!(scheme.disable_double_encoding && scheme.signing_region.is_none());
}

#[test]
fn parameters_are_checked() {
    let parameters = json!({
        "Region": {"type": "string", "builtIn": "AWS::Region", "required": true},
        "Flag": {"type": "Boolean", "default": true, "required": true},
        "Other": {"type": "string"},
    });
    let rules = json!({"version": "1.0", "parameters": parameters, "rules": [
        {"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, true]}],
         "endpoint": {"url": "https://{Region}"}},
    ]});
    let r = resolver(&rules);
    let missing = r.resolve(&r.values()).unwrap_err();
    assert_eq!(missing.status(), Status::Endpoint);
    assert_eq!(missing.facts().message, "Invalid Configuration: Missing Region");
    let mut params = r.values();
    params.set(0, "eu-1");
    assert_eq!(message(r.resolve(&params)), Ok("https://eu-1".to_owned()));
    params.set(1, false);
    assert!(message(r.resolve(&params)).unwrap_err().contains("Region=\"eu-1\""));
    params.set(1, "false");
    assert!(r.resolve(&params).unwrap_err().facts().message.contains("Flag"));
    assert_eq!(r.params()[0].builtin, Some(Builtin::Region));
    assert!(r.params()[1].referenced && !r.params()[2].referenced);
}

#[test]
fn the_cache_sees_what_the_rules_see() {
    let parameters =
        json!({"A": {"type": "String"}, "Key": {"type": "String"}, "L": {"type": "stringArray"}});
    let rules = one_rule(parameters, json!([attr(json!({"ref": "L"}), "[0]")]), "https://{A}");
    let r = resolver(&rules);
    let ask = |a: &str, key: &str, l: &[&str]| {
        let mut params = r.values();
        params.set(0, a);
        params.set(1, key);
        params.set(2, Value::StringArray(l.iter().map(|s| Cow::from(*s)).collect()));
        r.resolve(&params)
    };
    let first = ask("a", "k1", &["x"]).unwrap();
    assert!(Arc::ptr_eq(&first, &ask("a", "k2", &["x"]).unwrap()));
    assert!(!Arc::ptr_eq(&first, &ask("a", "k1", &["x", ""]).unwrap()));
    assert!(ask("a", "k1", &[]).is_err());
    for i in 0..200 {
        let host = format!("h{i}");
        assert_eq!(ask(&host, "k", &["x"]).unwrap().authority, host);
        assert_eq!(ask(&host, "k", &["x"]).unwrap().authority, host);
    }
    assert_eq!(ask("a", "k1", &["x"]).unwrap().authority, "a");
}

#[test]
fn malformed_rule_sets_are_refused() {
    let cases = [
        (json!([{"fn": "isSat", "argv": [{"ref": "A"}]}]), "no such function"),
        (json!([{"fn": "isSet", "argv": []}]), "0 arguments"),
        (json!([{"fn": "isSet", "argv": [{"ref": "Z"}]}]), "`Z` is not defined"),
        (json!([{"fn": "booleanEquals", "argv": [{"ref": "A"}, true]}]), "Bool is due"),
        (json!([{"fn": "uriEncode", "argv": [{"ref": "A"}], "assign": "B"}]), "taken"),
        (json!([{"fn": "getAttr", "argv": [call("parseURL"), "host"]}]), "no attribute"),
        (json!([{"fn": "getAttr", "argv": [call("aws.parseArn"), "region[0]"]}]), "index"),
        (json!([{"fn": "isSet", "argv": ["{A"]}]), "brace"),
        (json!([{"fn": "isSet", "argv": ["{B}"]}]), "not a string"),
        (json!([{"fn": "isSet", "argv": [{"ref": "A"}], "negate": true}]), "negate"),
    ];
    for (conditions, why) in cases {
        let error = packer::rules::compile(&one_rule(text_parameter(), conditions, "https://x")).unwrap_err();
        assert!(error.contains(why) && error.starts_with("rules[0].conditions[0]"), "{error}");
    }
    let bad_default = json!({"A": {"type": "boolean", "default": "x"}});
    assert!(packer::rules::compile(&one_rule(bad_default, json!([]), "https://x")).is_err());
    // A name ends with the rule that assigned it.
    let scoped = json!({"version": "1.0", "parameters": text_parameter(), "rules": [
        {"type": "error", "conditions": [{"fn": "uriEncode", "argv": [{"ref": "A"}], "assign": "x"}], "error": "{x}"},
        {"type": "error", "conditions": [], "error": "{x}"},
    ]});
    assert!(packer::rules::compile(&scoped).unwrap_err().contains("rules[1]"));
}

#[test]
fn hostile_programs_are_an_error() {
    let rules = one_rule(
        json!({"A": {"type": "String", "default": "d", "builtIn": "AWS::Region"}, "L": {"type": "stringArray", "default": ["a"]}}),
        json!([{"fn": "aws.parseArn", "argv": [{"ref": "A"}], "assign": "x"}, attr(json!({"ref": "L"}), "[0]")]),
        "https://{x#region}.{A}",
    );
    let good = compiled(&rules);
    let partitions = Partitions::embedded().unwrap();
    for cut in 0..good.len() {
        assert!(Program::parse(Bytes::copy_from_slice(&good[..cut])).is_err(), "cut at {cut}");
    }
    for at in 0..good.len() {
        for flip in [1, 2, 0x7f, 0x80, 0xff] {
            let mut bytes = good.clone();
            bytes[at] ^= flip;
            // Whatever still reads as a program must run to an end.
            if let Ok(program) = Program::parse(bytes.into()) {
                let r = Resolver::new(program, partitions);
                let _ = r.resolve(&r.values());
                let mut params = r.values();
                params.set(0, "arn:aws:s3:r:a:b");
                let _ = r.resolve(&params);
            }
        }
    }
    assert_eq!(Program::parse(Bytes::new()).unwrap_err().facts().code, "InvalidEndpointProgram");
}

#[test]
fn templates_that_double_come_to_an_end() {
    // Each expression is the one before it twice: 2^100 bytes, were there no cap.
    let mut bytes = vec![1, 1, 1, b'a', 0, 101, 1, 0];
    for i in 0..100u8 {
        bytes.extend([3, 2, i, i]);
    }
    bytes.extend([0, 1, 2, 0, 100]);
    let r = Resolver::new(Program::parse(bytes.into()).unwrap(), Partitions::embedded().unwrap());
    assert!(r.resolve(&r.values()).is_err());
}

#[test]
fn regions_find_their_partition() {
    let p = Partitions::embedded().unwrap();
    assert_eq!(p.name_of("us-east-1"), "aws");
    assert_eq!(p.name_of("cn-north-1"), "aws-cn");
    assert_eq!(p.name_of("us-gov-new-9"), "aws-us-gov");
    assert_eq!(p.name_of("aws-iso-global"), "aws-iso");
    assert_eq!(p.name_of("nowhere"), "aws");
    assert_eq!(p.implicit_global_region_of("cn-new-7"), "cn-northwest-1");
    assert!(p.knows("us-east-1") && !p.knows("us-east-99"));
}

#[test]
fn a_region_may_override_its_partition() {
    let text = |regex: &str| {
        json!({"partitions": [{
            "id": "aws", "regionRegex": regex,
            "regions": {"us-a-1": {"description": "x"}, "us-b-1": {"supportsFIPS": false, "dnsSuffix": "b.com"}},
            "outputs": {"name": "n", "dnsSuffix": "a.com", "dualStackDnsSuffix": "d.com", "supportsFIPS": true, "supportsDualStack": true},
        }]})
        .to_string()
    };
    let p = Partitions::parse(&text("^us\\-\\w+\\-\\d+$")).unwrap();
    assert!(p.of("us-a-1").supports_fips && p.of("us-c-1").supports_fips);
    assert_eq!(&*p.of("us-b-1").dns_suffix, "b.com");
    assert!(!p.of("us-b-1").supports_fips);
    assert_eq!(p.name_of("us-b-1"), "aws");
    for bad in ["^us-\\w+$", "us", "^(us$", "^us+)$", "^a*$", "^\\", "^us\\s$"] {
        let error = Partitions::parse(&text(bad)).unwrap_err();
        assert!(error.facts().message.contains("expression"), "{bad}: {error}");
    }
    for bad in ["", "{}", "{\"partitions\": []}"] {
        assert!(Partitions::parse(bad).is_err());
    }
}

/// No table of hosts stands beside the services: what a build leaves out takes its endpoints along.
#[test]
fn each_service_brings_its_own_rules() {
    let mut programs = std::collections::HashSet::new();
    for entry in
        crate::model::catalog().filter(|s| matches!(s.name, "s3" | "dynamodb" | "sts" | "iam" | "sqs"))
    {
        let service = crate::model::Service::load(entry.name).unwrap();
        let resolver = Resolver::of(&service).unwrap();
        assert!(resolver.slot("Endpoint").is_some(), "{}", entry.name);
        assert_eq!(resolver.slot("Bucket").is_some(), entry.name == "s3", "{}", entry.name);
        assert!(programs.insert(service.rules().clone()), "{} has another's rules", entry.name);
    }
    assert_eq!(programs.len(), 5);
}

/// What a model without rules has.
#[test]
fn a_model_without_rules_has_the_usual_ones() {
    use crate::model::{Documents, Service};
    let model =
        br#"{"metadata":{"apiVersion":"1","endpointPrefix":"tea","protocol":"json","jsonVersion":"1.1",
        "serviceId":"Tea","signatureVersion":"v4"},"operations":{},"shapes":{}}"#;
    let documents = Documents { name: "tea", service: model, ..Documents::default() };
    let program = Program::parse(Service::from_json(&documents).unwrap().rules().clone()).unwrap();
    // The real ones but for one partition, since all have everything by now.
    let mut partitions: Json = serde_json::from_str(include_str!("../../models/partitions.json")).unwrap();
    for partition in partitions["partitions"].as_array_mut().unwrap() {
        if partition["id"] == "aws-iso" {
            partition["outputs"]["supportsDualStack"] = false.into();
        }
    }
    let partitions = Partitions::parse(&partitions.to_string()).unwrap();
    let resolver = Resolver::new(program, Box::leak(Box::new(partitions)));
    let url = |region: Option<&str>, fips: bool, dual: bool, own: Option<&str>| {
        let mut params = resolver.values();
        for (name, value) in [("Region", region), ("Endpoint", own)] {
            if let Some(value) = value {
                params.set(resolver.slot(name).unwrap(), value);
            }
        }
        params.set(resolver.slot("UseFIPS").unwrap(), fips);
        params.set(resolver.slot("UseDualStack").unwrap(), dual);
        message(resolver.resolve(&params)).unwrap_or_else(|why| why)
    };
    let (east, secret) = (Some("us-east-1"), Some("us-iso-east-1"));
    assert_eq!(url(east, false, false, None), "https://tea.us-east-1.amazonaws.com");
    assert_eq!(url(east, true, false, None), "https://tea-fips.us-east-1.amazonaws.com");
    assert_eq!(url(east, true, true, None), "https://tea-fips.us-east-1.api.aws");
    assert_eq!(url(east, false, true, None), "https://tea.us-east-1.api.aws");
    assert_eq!(url(secret, false, false, None), "https://tea.us-iso-east-1.c2s.ic.gov");
    assert_eq!(
        url(secret, false, true, None),
        "DualStack is enabled but this partition does not support DualStack"
    );
    assert_eq!(
        url(secret, true, true, None),
        "FIPS and DualStack are enabled, but this partition does not support one or both"
    );
    let own = Some("http://localhost:8000");
    assert_eq!(url(None, false, false, own), "http://localhost:8000");
    assert_eq!(
        url(east, true, false, own),
        "Invalid Configuration: FIPS and custom endpoint are not supported"
    );
    assert_eq!(
        url(east, false, true, own),
        "Invalid Configuration: Dualstack and custom endpoint are not supported"
    );
    assert_eq!(url(None, false, false, None), "Invalid Configuration: Missing Region");
}
