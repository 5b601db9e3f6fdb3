//! Models and rules, as files and packed.

use libaws::document::Document;
use libaws::endpoint::{
    Binding, Builtin, Parameter, ParameterType, Partitions, Program, Resolver, Settings, Value,
};
use libaws::engine::{describe, describe_shape};
use libaws::model::{Documents, Service};
use libaws::protocol;

/// Settings that give every built-in something.
struct Any;

impl Settings for Any {
    fn client(&self, _: &str) -> Option<Value<'_>> {
        None
    }

    fn builtin(&self, which: &Builtin) -> Option<Value<'_>> {
        Some(match which {
            Builtin::Region => "us-east-1".into(),
            Builtin::AccountId => "123456789012".into(),
            Builtin::Endpoint => return None,
            _ => false.into(),
        })
    }
}

/// All that can be done with a model without sending anything.
fn use_all(service: &Service) {
    let _ = (describe(Some(service), None), describe_shape(service, None));
    let resolver = Resolver::of(service);
    let input = Document::empty_map();
    for op in service.operations() {
        let _ = describe(Some(service), Some(service.str(op.name)));
        let _ = protocol::validate(service, op, input.root(), false);
        let _ = protocol::serialize(service, op, input.root());
        let _ = protocol::deserialize(service, op, 200, &http::HeaderMap::new(), "{}".into());
        if let Ok(resolver) = &resolver
            && let Ok(binding) = Binding::new(resolver, service, op)
        {
            let _ = resolver.resolve(&binding.bind(input.root(), &Any));
        }
    }
}

pub fn model(data: &[u8]) {
    if let Ok(service) =
        Service::from_json(&Documents { name: "fuzz", service: data, ..Documents::default() })
    {
        use_all(&service);
    }
}

pub fn packed(data: &[u8]) {
    if let Ok(service) = Service::from_packed(data) {
        use_all(&service);
    }
}

/// A rule set as JSON: compiled, read, run.
pub fn rules(data: &[u8]) {
    const TEA: &str = r#"{"metadata":{"apiVersion":"1","endpointPrefix":"t","protocol":"json","protocols":["json"],
        "jsonVersion":"1.1","serviceId":"T","signatureVersion":"v4"},"operations":{},"shapes":{}}"#;
    let documents =
        Documents { name: "fuzz", service: TEA.as_bytes(), rules: Some(data), ..Documents::default() };
    if let Ok(service) = Service::from_json(&documents) {
        let resolver = Resolver::of(&service).expect("what was compiled is read");
        run(&resolver);
    }
}

pub fn program(data: &[u8]) {
    let (Ok(program), Ok(partitions)) = (Program::parse(data.to_vec().into()), Partitions::embedded()) else {
        return;
    };
    run(&Resolver::new(program, partitions));
}

fn run(resolver: &Resolver) {
    for region in ["us-east-1", "arn:aws:s3:us-west-2:123456789012:accesspoint/name", "https://a.b:8080/c?d"]
    {
        let mut params = resolver.values();
        for (slot, parameter) in resolver.params().iter().enumerate() {
            let Parameter { ty, .. } = parameter;
            match ty {
                ParameterType::String => params.set(slot, region),
                ParameterType::Bool => params.set(slot, true),
                ParameterType::StringArray => {
                    params.set(slot, Value::StringArray(vec![region.into(), "b".into()]));
                }
            }
        }
        let found = resolver.resolve(&params);
        let told = resolver.explain(&params);
        assert_eq!(found.is_ok(), told.result.is_ok());
    }
}

pub fn partitions(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = Partitions::parse(text);
    }
}
