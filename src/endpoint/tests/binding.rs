//! Where the parameters of a call come from.

use super::input;
use crate::document::Document;
use crate::document::jmespath::Expression;
use crate::endpoint::bind::found;
use crate::endpoint::{Binding, Builtin, Resolver, Settings, Value};
use crate::model::Service;
use serde_json::{Value as Json, json};

#[test]
fn paths_find_texts() {
    let doc = input(json!({
        "RequestItems": {"t1": [], "t2": []},
        "Create": {"TableName": "t3"},
        "Items": [{"Get": {"TableName": "a"}}, {"Put": {"TableName": "b"}}, null, {"Get": {"TableName": null}}],
        "Nested": [["x", "y"], ["z"]],
    }));
    let find = |path: &str| {
        let path = Expression::parse(path).unwrap();
        found(&path, doc.root()).map(Value::into_owned)
    };
    let list =
        |items: &[&str]| Some(Value::StringArray(items.iter().map(|s| s.to_string().into()).collect()));
    assert_eq!(find("keys(RequestItems)"), list(&["t1", "t2"]));
    assert_eq!(find("keys(Missing)"), None);
    assert_eq!(find("Create.TableName"), Some("t3".into()));
    assert_eq!(find("Create.Nothing.More"), None);
    assert_eq!(find("Items[*].Get.TableName"), list(&["a"]));
    assert_eq!(find("Items[*].[Get.TableName, Put.TableName][]"), list(&["a", "b"]));
    assert_eq!(find("[Create.TableName, Items[*].Put.TableName][]"), list(&["t3", "b"]));
    assert_eq!(find("Nested[]"), list(&["x", "y", "z"]));
    assert_eq!(find("Missing[*].x"), None);
}

struct Client {
    region: &'static str,
    context: Option<&'static str>,
}

impl Settings for Client {
    fn client(&self, parameter: &str) -> Option<Value<'_>> {
        (parameter == "Accelerate").then_some(self.context?.into())
    }

    fn builtin(&self, which: &Builtin) -> Option<Value<'_>> {
        match which {
            Builtin::Region => Some(self.region.into()),
            Builtin::S3Accelerate => Some(false.into()),
            _ => None,
        }
    }
}

/// The values that an operation's parameters are bound to, by name.
fn bound(service: &str, operation: &str, given: Json, client: &Client) -> Vec<(String, Value<'static>)> {
    let service = Service::load(service).unwrap();
    let operation = service.operation(operation).unwrap();
    let r = Resolver::of(&service).unwrap();
    let binding = Binding::new(&r, &service, operation).unwrap();
    let doc = input(given);
    let params = binding.bind(doc.root(), client);
    let named = r.params().iter().enumerate();
    named.filter_map(|(i, p)| Some((p.name.to_string(), params.value(i)?.clone().into_owned()))).collect()
}

#[test]
fn parameters_come_from_where_the_model_says() {
    let client = Client { region: "eu-1", context: None };
    let dynamodb = |operation: &str, given: Json| bound("dynamodb", operation, given, &client);
    let value = |all: &[(String, Value<'static>)], name: &str| {
        all.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone())
    };
    let get = dynamodb("GetItem", json!({"TableName": "t"}));
    assert_eq!(value(&get, "Region"), Some("eu-1".into()));
    assert_eq!(value(&get, "ResourceArn"), Some("t".into()));
    assert_eq!(value(&get, "ResourceArnList"), None);
    let tables =
        |items: &[&str]| Some(Value::StringArray(items.iter().map(|s| s.to_string().into()).collect()));
    let batch = dynamodb("BatchGetItem", json!({"RequestItems": {"a": {}, "b": {}}}));
    assert_eq!(value(&batch, "ResourceArnList"), tables(&["a", "b"]));
    let import = dynamodb("ImportTable", json!({"TableCreationParameters": {"TableName": "i"}}));
    assert_eq!(value(&import, "ResourceArn"), Some("i".into()));
    let reads = dynamodb("TransactGetItems", json!({"TransactItems": [{"Get": {"TableName": "g"}}]}));
    assert_eq!(value(&reads, "ResourceArnList"), tables(&["g"]));
    let writes =
        json!({"TransactItems": [{"Put": {"TableName": "p"}}, {"ConditionCheck": {"TableName": "c"}}]});
    assert_eq!(value(&dynamodb("TransactWriteItems", writes), "ResourceArnList"), tables(&["p", "c"]));
}

#[test]
fn the_nearest_source_wins() {
    let value = |operation: &str, context: Option<&'static str>, name: &str| {
        let client = Client { region: "eu-1", context };
        let given = json!({"Bucket": "b", "Key": "k", "DisableS3ExpressSessionAuth": false});
        let all = bound("s3", operation, given, &client);
        all.into_iter().find(|(n, _)| n == name).map(|(_, v)| v)
    };
    assert_eq!(value("GetObject", None, "Bucket"), Some("b".into()));
    // The rules never look at the key: it is not gathered.
    assert_eq!(value("GetObject", None, "Key"), None);
    assert_eq!(value("GetObject", None, "Accelerate"), Some(false.into()));
    assert_eq!(value("GetObject", Some("client's"), "Accelerate"), Some("client's".into()));
    assert_eq!(value("CreateSession", None, "DisableS3ExpressSessionAuth"), Some(true.into()));
    assert_eq!(value("GetObject", None, "UseObjectLambdaEndpoint"), None);
    assert_eq!(value("WriteGetObjectResponse", None, "UseObjectLambdaEndpoint"), Some(true.into()));
}

#[test]
fn every_service_has_rules_and_bindings() {
    let client = Client { region: "us-west-2", context: None };
    for info in crate::model::catalog() {
        let service = Service::load(info.name).unwrap();
        let r = Resolver::of(&service).unwrap_or_else(|e| panic!("{}: {e}", info.name));
        for operation in service.operations() {
            let name = service.str(operation.name);
            let binding =
                Binding::new(&r, &service, operation).unwrap_or_else(|e| panic!("{}.{name}: {e}", info.name));
            let _ = r.resolve(&binding.bind(Document::empty_map().root(), &client));
        }
    }
}
