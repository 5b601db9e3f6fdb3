//! Answers: layouts, order, tolerance, errors.

use super::{error, output, service};
use crate::document::Document;
use crate::error::Fault;
use crate::model::Service;
use crate::protocol;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Value, json};

fn shapes() -> Value {
    json!({
        "Out": {"type": "structure", "members": {
            "Text": {"shape": "Text"},
            "Count": {"shape": "Count", "locationName": "count"},
            "When": {"shape": "When"},
            "Data": {"shape": "Data"},
            "Yes": {"shape": "Yes"},
            "Flat": {"shape": "Texts", "flattened": true},
            "Other": {"shape": "Items", "flattened": true, "locationName": "Oth"},
            "Own": {"shape": "FlatTexts"},
            "Wrapped": {"shape": "Texts"},
            "Map": {"shape": "Map"},
            "FlatMap": {"shape": "Map", "flattened": true},
            "Deep": {"shape": "Out"},
            "Choice": {"shape": "Choice"}
        }},
        "Text": {"type": "string"}, "Count": {"type": "integer"}, "When": {"type": "timestamp"},
        "Data": {"type": "blob"}, "Yes": {"type": "boolean"},
        "Texts": {"type": "list", "member": {"shape": "Text"}},
        "FlatTexts": {"type": "list", "member": {"shape": "Text", "locationName": "OwnItem"}, "flattened": true},
        "Items": {"type": "list", "member": {"shape": "Item"}},
        "Item": {"type": "structure", "members": {"A": {"shape": "Text"}, "B": {"shape": "Texts", "flattened": true}}},
        "Map": {"type": "map", "key": {"shape": "Text", "locationName": "K"}, "value": {"shape": "Item"}},
        "Choice": {"type": "structure", "union": true, "members": {"A": {"shape": "Text"}, "B": {"shape": "Text"}}},
        "Gone": {"type": "structure", "exception": true, "error": {"httpStatusCode": 410, "code": "Gone.Code"},
            "members": {"message": {"shape": "Text"}, "Extra": {"shape": "Texts"}}},
    })
}

fn read(body: &str) -> Value {
    output(&service("rest-xml", shapes(), &[]), "Do", body).unwrap()
}

#[test]
fn scattered_items_are_gathered_in_order() {
    let body = "<R><Flat>1</Flat><Oth><A>x</A></Oth><Text>t</Text><Flat>2</Flat><Flat>3</Flat>\
                <Oth><B>p</B><A>y</A><B>q</B></Oth><count>7</count><Flat>4</Flat></R>";
    assert_eq!(
        read(body),
        json!({"Flat": ["1", "2", "3", "4"], "Other": [{"A": "x"}, {"B": ["p", "q"], "A": "y"}], "Text": "t", "Count": 7})
    );
    assert_eq!(read("<R><Flat>only</Flat></R>"), json!({"Flat": ["only"]}));
    assert_eq!(read("<R><OwnItem>a</OwnItem><OwnItem>b</OwnItem></R>"), json!({"Own": ["a", "b"]}));
}

#[test]
fn entries_may_be_in_any_order() {
    let body = "<R><Map><entry><value><A>1</A></value><x/><K>k</K></entry><entry><K>l</K></entry>\
                <entry><value/></entry><e><K>m</K><K>n</K><value><A>2</A></value><value/></e></Map>\
                <FlatMap><K>a</K><value/></FlatMap><Text/><FlatMap><value><A>z</A></value><K>&lt;</K></FlatMap></R>";
    assert_eq!(
        read(body),
        json!({
            "Map": {"k": {"A": "1"}, "l": null, "m": {"A": "2"}},
            "FlatMap": {"a": {}, "<": {"A": "z"}},
            "Text": ""
        })
    );
}

#[test]
fn scalars_come_typed_and_text_stays_as_it_is() {
    let body = "<R><Text>  a &amp; b\r\n </Text><count> 12 </count><When>2020-01-02T03:04:05Z</When>\
                <Data> aGk=\n</Data><Yes>true</Yes></R>";
    let out = read(body);
    assert_eq!(out["Text"], "  a & b\n ");
    assert_eq!((&out["Count"], &out["Data"], &out["Yes"]), (&json!(12), &json!("aGk="), &json!(true)));
    assert!(out["When"].as_str().unwrap().starts_with("2020-01-02T03:04:05"));
    // Empty: text and blobs are there, the rest is not.
    assert_eq!(
        read("<R><Text/><count/><When> </When><Data/><Yes></Yes><Wrapped><member/></Wrapped></R>"),
        json!({"Text": "", "Data": "", "Wrapped": [""]})
    );
}

#[test]
fn what_the_model_does_not_know_is_passed_over() {
    let body = "<?xml version='1.0'?><x:Elsewhere xmlns:x='u'><New a='1'><Text>no</Text></New><x:Text>yes</x:Text>\
                <Text>twice</Text><Wrapped><anything>1</anything><!-- c --></Wrapped></x:Elsewhere>";
    assert_eq!(read(body), json!({"Text": "yes", "Wrapped": ["1"]}));
    assert_eq!(read(""), json!({}));
    assert_eq!(read("<R/>"), json!({}));
}

#[test]
fn a_union_has_one_member() {
    assert_eq!(read("<R><Choice><B>b</B></Choice></R>"), json!({"Choice": {"B": "b"}}));
    assert_eq!(
        read("<R><Choice><New>b</New></Choice></R>"),
        json!({"Choice": {"SDK_UNKNOWN_MEMBER": {"name": "New"}}})
    );
    assert!(output(&service("rest-xml", shapes(), &[]), "Do", "<R><Choice><A/><B/></Choice></R>").is_err());
}

#[test]
fn wrong_values_say_what_they_are() {
    let s = service("rest-xml", shapes(), &[]);
    for (body, word) in [
        ("<R><count>many</count></R>", "many"),
        ("<R><When>noon</When></R>", "noon"),
        ("<R><Yes>perhaps</Yes></R>", "perhaps"),
        ("<html><body>502 Bad Gateway</body></html>", "<html><body>502 Bad Gateway"),
        ("<R><Text>cut", "malformed"),
    ] {
        let message = output(&s, "Do", body).unwrap_err().facts().message.clone();
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn nesting_is_capped() {
    let s = service("rest-xml", shapes(), &[]);
    let deep = |n: usize| format!("<R>{}{}</R>", "<Deep>".repeat(n), "</Deep>".repeat(n));
    assert!(output(&s, "Do", &deep(120)).is_ok());
    assert!(output(&s, "Do", &deep(5000)).is_err());
    // Scattered lists at every level are looked ahead for at every level, not for every path.
    let n = 100;
    let open = "<Flat>a</Flat><Text/><Deep>".repeat(n);
    let close = "</Deep><Flat>b</Flat>".repeat(n);
    assert!(output(&s, "Do", &format!("<R>{open}{close}</R>")).is_ok());
}

#[test]
fn errors_are_found_in_every_form() {
    let s = service("rest-xml", shapes(), &["Gone"]);
    let wrapped = "<ErrorResponse xmlns='u'><Error><Type>Sender</Type><Code>Gone.Code</Code><Message>it &lt;went&gt;</Message>\
                   <Extra><member>1</member></Extra></Error><RequestId>id-1</RequestId></ErrorResponse>";
    let (e, detail) = error(&s, "Do", 410, wrapped);
    assert_eq!((&*e.code, &*e.message, &*e.request_id), ("Gone.Code", "it <went>", "id-1"));
    assert_eq!(e.fault, Fault::Client);
    assert!(e.shape.is_some());
    assert_eq!(detail, json!({"message": "it <went>", "Extra": ["1"]}));

    let bare = "<?xml version=\"1.0\"?>\n<Error><Code>NoSuchKey</Code><Message>none</Message><Key>k</Key>\
                <RequestId>r</RequestId><HostId>h</HostId></Error>";
    let (e, detail) = error(&s, "Do", 404, bare);
    assert_eq!((&*e.code, &*e.message, &*e.request_id), ("NoSuchKey", "none", "r"));
    assert_eq!((e.host_id.as_deref(), e.shape, detail), (Some("h"), None, json!({})));

    let batch = "<Gone xmlns='u'><Messages><Message>a</Message><Message>b</Message></Messages><RequestId>r</RequestId></Gone>";
    let (e, _) = error(&s, "Do", 400, batch);
    assert_eq!((&*e.code, &*e.message, &*e.request_id), ("Gone", "a; b", "r"));
}

#[test]
fn broken_errors_keep_what_there_is() {
    let s = service("rest-xml", shapes(), &["Gone"]);
    let (e, _) = error(&s, "Do", 500, "<Error><Code>InternalError</Code><Message>We enc");
    assert_eq!((&*e.code, &*e.message), ("InternalError", ""));
    let (e, _) = error(&s, "Do", 502, "<html><h1>502 Bad Gateway</h1></html>");
    assert_eq!((&*e.code, &*e.message), ("502", "<html><h1>502 Bad Gateway</h1></html>"));
    let (e, _) = error(&s, "Do", 404, "");
    assert_eq!((&*e.code, e.fault), ("404", Fault::Client));
    let (e, _) = error(&s, "Do", 503, "<Other><Thing/></Other>");
    assert_eq!(&*e.code, "503");
}

fn s3() -> Option<std::sync::Arc<Service>> {
    Service::load("s3").ok()
}

#[test]
fn versions_and_delete_markers_come_interleaved() {
    let Some(s) = s3() else { return };
    let body = "<ListVersionsResult><Version><Key>a</Key></Version><DeleteMarker><Key>b</Key></DeleteMarker>\
                <Version><Key>c</Key><Size>5</Size></Version><DeleteMarker><Key>d</Key></DeleteMarker>\
                <IsTruncated>false</IsTruncated><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListVersionsResult>";
    assert_eq!(
        output(&s, "ListObjectVersions", body).unwrap(),
        json!({
            "Versions": [{"Key": "a"}, {"Key": "c", "Size": 5}],
            "DeleteMarkers": [{"Key": "b"}, {"Key": "d"}],
            "IsTruncated": false,
            "CommonPrefixes": [{"Prefix": "p/"}]
        })
    );
}

#[test]
fn attributes_are_members() {
    let Some(s) = s3() else { return };
    let body = "<AccessControlPolicy><Owner><ID>o</ID></Owner><AccessControlList><Grant>\
                <Grantee xmlns:q='http://www.w3.org/2001/XMLSchema-instance' q:type='CanonicalUser'><ID>i</ID></Grantee>\
                <Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>";
    assert_eq!(
        output(&s, "GetBucketAcl", body).unwrap()["Grants"],
        json!([{"Grantee": {"Type": "CanonicalUser", "ID": "i"}, "Permission": "READ"}])
    );
}

/// What ListObjectsV2 answers when a page is full.
fn page(keys: usize) -> Bytes {
    let mut body =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult><Name>b</Name>");
    for i in 0..keys {
        body += &format!(
            "<Contents><Key>data/year=2024/month=05/part-{i:05}.parquet</Key>\
             <LastModified>2024-05-17T12:34:56.000Z</LastModified><ETag>&quot;{i:032x}&quot;</ETag>\
             <ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType>\
             <Size>{i}</Size><StorageClass>STANDARD</StorageClass></Contents>"
        );
    }
    (body + "</ListBucketResult>").into()
}

#[test]
fn a_full_page_of_keys() {
    let Some(s) = s3() else { return };
    let op = s.operation("ListObjectsV2").unwrap();
    let read = || -> Document { protocol::deserialize(&s, op, 200, &HeaderMap::new(), page(1000)).unwrap() };
    let out = read();
    let contents = out.root().member("Contents");
    assert_eq!(contents.len(), 1000);
    let last = contents.at(999);
    assert_eq!(last.member("Key").as_str(), Some("data/year=2024/month=05/part-00999.parquet"));
    assert_eq!(last.member("ETag").as_str(), Some("\"000000000000000000000000000003e7\""));
    assert_eq!(last.member("Size").as_i64(), Some(999));
    assert_eq!(last.member("LastModified").as_time(), Some((1_715_949_296, 0)));
}

#[test]
fn a_request_id_beside_the_result_is_found() {
    let id = |body: &str| crate::protocol::body_request_id(body.as_bytes()).unwrap();
    let query = "<R><RResult><RequestId>no</RequestId></RResult><ResponseMetadata><RequestId>yes</RequestId></ResponseMetadata></R>";
    assert_eq!(id(query), "yes");
    assert_eq!(id("<R><a><requestId>no</requestId></a><requestId>yes</requestId></R>"), "yes");
    assert_eq!(id("<R><ResponseMetadata/><RResult/></R>"), "");
    assert_eq!(id("<R/>"), "");
    assert_eq!(id(""), "");
}
