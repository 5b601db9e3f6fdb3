//! Requests: names, namespaces, layouts, what is left out.

use super::{request, service};
use crate::model::Service;
use serde_json::{Value, json};

fn shapes() -> Value {
    json!({
        "In": {"type": "structure", "members": {
            "Text": {"shape": "Text"},
            "Head": {"shape": "Text", "location": "header", "locationName": "x-head"},
            "Mark": {"shape": "Text", "locationName": "p:mark", "xmlAttribute": true},
            "List": {"shape": "Items"},
            "Flat": {"shape": "Items", "flattened": true, "locationName": "F"},
            "Map": {"shape": "Map"},
            "FlatMap": {"shape": "Map", "flattened": true},
            "Deep": {"shape": "In"},
            "Data": {"shape": "Data"}, "When": {"shape": "When"}, "Num": {"shape": "Num"}
        }, "xmlNamespace": {"uri": "http://in", "prefix": "p"}},
        "Text": {"type": "string"}, "Data": {"type": "blob"}, "Num": {"type": "double"},
        "When": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
        "Items": {"type": "list", "member": {"shape": "Text", "locationName": "item"}},
        "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Items"}},
    })
}

fn write(params: Value) -> String {
    request(&service("rest-xml", shapes(), &[]), "Do", &params).unwrap()
}

#[test]
fn members_go_out_in_the_callers_order() {
    assert_eq!(
        write(
            json!({"Num": 1.5, "Text": "a<b", "Data": "aGk=", "When": "2020-01-02T03:04:05Z", "Mark": "\"m\"\n"})
        ),
        "<In xmlns:p=\"http://in\" p:mark=\"&quot;m&quot;&#xA;\"><Num>1.5</Num><Text>a&lt;b</Text><Data>aGk=</Data>\
         <When>1577934245</When></In>"
    );
}

#[test]
fn lists_and_maps_lie_as_modelled() {
    assert_eq!(
        write(json!({"List": ["1", "2"], "Flat": ["3", null], "Map": {"k": ["4"]}, "FlatMap": {"l": []}})),
        "<In xmlns:p=\"http://in\"><List><item>1</item><item>2</item></List><F>3</F><F></F>\
         <Map><entry><key>k</key><value><item>4</item></value></entry></Map>\
         <FlatMap><key>l</key><value></value></FlatMap></In>"
    );
    assert_eq!(
        write(json!({"List": [], "Flat": [], "Map": {}, "Deep": {}})),
        "<In xmlns:p=\"http://in\"><List></List><Map></Map><Deep xmlns:p=\"http://in\"></Deep></In>"
    );
}

#[test]
fn nothing_to_say_is_no_body() {
    assert_eq!(write(json!({})), "Empty");
    assert_eq!(write(json!({"Head": "h", "Text": null})), "Empty");
}

#[test]
fn wrong_and_endless_values_are_refused() {
    let s = service("rest-xml", shapes(), &[]);
    for params in [
        json!({"Text": 1}),
        json!({"List": {}}),
        json!({"Map": []}),
        json!({"Deep": "x"}),
        json!({"Flat": 1}),
    ] {
        assert!(request(&s, "Do", &params).is_err(), "{params}");
    }
    let mut deep = json!({"Text": "x"});
    for _ in 0..100 {
        deep = json!({"Deep": deep});
    }
    assert!(request(&s, "Do", &deep).is_ok());
}

#[test]
fn the_root_is_named_by_whoever_names_it() {
    let Ok(s3) = Service::load("s3") else { return };
    let ns = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    for (op, params, expected) in [
        (
            "PutObjectLegalHold",
            json!({"Bucket": "b", "Key": "k", "LegalHold": {"Status": "ON"}}),
            format!("<LegalHold{ns}><Status>ON</Status></LegalHold>"),
        ),
        (
            "CompleteMultipartUpload",
            json!({"Bucket": "b", "Key": "k", "UploadId": "u", "MultipartUpload": {"Parts": [{"ETag": "\"e\"", "PartNumber": 1}]}}),
            format!(
                "<CompleteMultipartUpload{ns}><Part><ETag>&quot;e&quot;</ETag><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>"
            ),
        ),
        (
            "DeleteObjects",
            json!({"Bucket": "b", "Delete": {"Objects": [{"Key": "a\r\nb"}, {"Key": "\u{85}"}], "Quiet": true}}),
            format!(
                "<Delete{ns}><Object><Key>a&#xD;&#xA;b</Key></Object><Object><Key>&#x85;</Key></Object><Quiet>true</Quiet></Delete>"
            ),
        ),
        (
            "PutBucketAcl",
            json!({"Bucket": "b", "AccessControlPolicy": {"Grants": [{"Grantee": {"ID": "i", "Type": "CanonicalUser"}}]}}),
            format!(
                "<AccessControlPolicy{ns}><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
                 xsi:type=\"CanonicalUser\"><ID>i</ID></Grantee></Grant></AccessControlList></AccessControlPolicy>"
            ),
        ),
        (
            "SelectObjectContent",
            json!({"Bucket": "b", "Key": "k", "Expression": "s", "ExpressionType": "SQL"}),
            format!(
                "<SelectObjectContentRequest{ns}><Expression>s</Expression><ExpressionType>SQL</ExpressionType></SelectObjectContentRequest>"
            ),
        ),
    ] {
        assert_eq!(request(&s3, op, &params).unwrap(), expected, "{op}");
    }
}
