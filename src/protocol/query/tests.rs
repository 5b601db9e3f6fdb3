//! Forms and query answers, on small models and real ones.

use crate::error::Fault;
use crate::model::Service;
use crate::protocol::xml::tests::{error, input, output, request, service};
use crate::protocol::{self, WireBody};
use serde_json::{Value, json};

fn shapes() -> Value {
    json!({
        "In": {"type": "structure", "members": {
            "text": {"shape": "Text"},
            "Named": {"shape": "Text", "locationName": "named", "queryName": "qName"},
            "List": {"shape": "Items"},
            "Other": {"shape": "Texts", "locationName": "other"},
            "Flat": {"shape": "Items", "flattened": true, "locationName": "F"},
            "Own": {"shape": "OwnItems"},
            "Map": {"shape": "Map"},
            "FlatMap": {"shape": "Map", "flattened": true},
            "Deep": {"shape": "In"},
            "Data": {"shape": "Data"}, "When": {"shape": "When"}, "Yes": {"shape": "Yes"}
        }},
        "Out": {"type": "structure", "members": {"Text": {"shape": "Text"}, "RequestId": {"shape": "Text"}}},
        "Text": {"type": "string"}, "Data": {"type": "blob"}, "When": {"type": "timestamp"}, "Yes": {"type": "boolean"},
        "Texts": {"type": "list", "member": {"shape": "Text"}},
        "Items": {"type": "list", "member": {"shape": "Text", "locationName": "item"}},
        "OwnItems": {"type": "list", "member": {"shape": "In", "locationName": "OwnItem"}, "flattened": true},
        "Map": {"type": "map", "key": {"shape": "Text", "locationName": "K"}, "value": {"shape": "Texts"}},
        "Gone": {"type": "structure", "exception": true, "error": {"httpStatusCode": 410, "code": "Gone.Code"},
            "members": {"Message": {"shape": "Text"}, "Extra": {"shape": "Texts"}}},
    })
}

fn form(protocol: &str, params: Value) -> String {
    let body = request(&service(protocol, shapes(), &[]), "Do", &params).unwrap();
    body.strip_prefix("Action=Do&Version=2020-02-02").unwrap().to_owned()
}

#[test]
fn names_are_paths() {
    assert_eq!(
        form(
            "query",
            json!({"text": "a b&c=ü~", "Named": "n", "Deep": {"Deep": {"Yes": false}}, "Data": "aGk="})
        ),
        "&text=a%20b%26c%3D%C3%BC~&named=n&Deep.Deep.Yes=false&Data=aGk%3D"
    );
    assert_eq!(
        form(
            "query",
            json!({"List": ["1", "2"], "Other": ["3"], "Flat": ["4"], "Own": [{"text": "5"}, {"text": "6"}]})
        ),
        "&List.item.1=1&List.item.2=2&other.member.1=3&F.1=4&OwnItem.1.text=5&OwnItem.2.text=6"
    );
    assert_eq!(
        form("query", json!({"Map": {"a": ["1"], "b": []}, "FlatMap": {"c": ["2"]}})),
        "&Map.entry.1.K=a&Map.entry.1.value.member.1=1&Map.entry.2.K=b&Map.entry.2.value=&FlatMap.1.K=c&FlatMap.1.value.member.1=2"
    );
    assert_eq!(form("query", json!({"When": 1.5})), "&When=1970-01-01T00%3A00%3A01.5Z");
}

#[test]
fn empty_is_said_where_it_can_be() {
    assert_eq!(
        form("query", json!({"List": [], "Flat": [], "Own": [], "Map": {}, "Deep": {}, "text": ""})),
        "&List=&F=&Own=&text="
    );
    assert_eq!(form("ec2", json!({"List": [], "Flat": [], "Map": {}, "text": ""})), "&Text=");
    assert_eq!(form("query", json!({})), "");
}

#[test]
fn ec2_names_are_its_own() {
    assert_eq!(
        form(
            "ec2",
            json!({"text": "t", "Named": "n", "List": ["1"], "Other": ["2"], "Deep": {"Own": [{"text": "3"}]}})
        ),
        "&Text=t&qName=n&List.1=1&Other.1=2&Deep.Own.1.Text=3"
    );
}

#[test]
fn the_head_is_a_forms() {
    let s = service("query", shapes(), &[]);
    let wire = protocol::serialize(&s, s.operation("Do").unwrap(), input(&json!({})).root()).unwrap();
    assert_eq!((&*wire.path, &*wire.query), ("/", ""));
    assert_eq!(wire.headers["content-type"], "application/x-www-form-urlencoded; charset=utf-8");
    assert_eq!(wire.body, WireBody::Bytes(b"Action=Do&Version=2020-02-02".to_vec()));
}

#[test]
fn real_forms() {
    if let Ok(ec2) = Service::load("ec2") {
        let body = request(
            &ec2,
            "RunInstances",
            &json!({"MinCount": 1, "NetworkInterfaces": [{"PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.1"}]}],
                "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "k", "Value": "v"}]}]}),
        );
        assert!(body.unwrap().ends_with(
            "&MinCount=1&NetworkInterface.1.PrivateIpAddresses.1.PrivateIpAddress=10.0.0.1\
             &TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key=k&TagSpecification.1.Tag.1.Value=v"
        ));
    }
    if let Ok(sdb) = Service::load("sdb") {
        let params = json!({"DomainName": "d", "ItemName": "i", "Attributes": [{"Name": "n", "Value": "v", "Replace": true}]});
        assert!(request(&sdb, "PutAttributes", &params).unwrap().ends_with(
            "&DomainName=d&ItemName=i&Attribute.1.Name=n&Attribute.1.Value=v&Attribute.1.Replace=true"
        ));
    }
}

#[test]
fn results_are_unwrapped() {
    let s = service("query", shapes(), &[]);
    for body in [
        "<DoResponse xmlns='u'><DoResult><Text>t</Text></DoResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></DoResponse>",
        "<DoResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata><DoResult><Text>t</Text></DoResult></DoResponse>",
        "<DoResponse><Text>t</Text></DoResponse>",
    ] {
        assert_eq!(output(&s, "Do", body).unwrap(), json!({"Text": "t"}), "{body}");
    }
    let s = service("ec2", shapes(), &[]);
    let body = "<DoResponse><requestId>r</requestId><Text>t</Text></DoResponse>";
    assert_eq!(output(&s, "Do", body).unwrap(), json!({"Text": "t"}));
}

#[test]
fn errors_of_three_kinds() {
    let query = service("query", shapes(), &["Gone"]);
    let body = "<ErrorResponse><Error><Type>Receiver</Type><Code>Gone.Code</Code><Message>m</Message>\
                <Extra><member>x</member></Extra></Error><RequestId>r</RequestId></ErrorResponse>";
    let (e, detail) = error(&query, "Do", 410, body);
    assert_eq!((&*e.code, &*e.message, &*e.request_id, e.fault), ("Gone.Code", "m", "r", Fault::Server));
    assert_eq!(detail, json!({"Message": "m", "Extra": ["x"]}));

    let ec2 = service("ec2", shapes(), &["Gone"]);
    let body = "<Response><Errors><Error><Code>InvalidID</Code><Message>m</Message></Error>\
                <Error><Code>Second</Code></Error></Errors><RequestID>r</RequestID></Response>";
    let (e, _) = error(&ec2, "Do", 400, body);
    assert_eq!((&*e.code, &*e.message, &*e.request_id, e.fault), ("InvalidID", "m", "r", Fault::Client));

    let body = "<?xml version=\"1.0\"?>\n<Response><Errors><Error><Code>NoSuchDomain</Code><Message>m</Message>\
                <BoxUsage>0.0000219907</BoxUsage></Error></Errors><RequestID>r</RequestID></Response>";
    let (e, _) = error(&query, "Do", 400, body);
    assert_eq!((&*e.code, &*e.request_id), ("NoSuchDomain", "r"));
}
