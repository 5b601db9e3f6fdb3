"""Values in and out: each kind of Python value and each kind of shape."""

import json
from collections import OrderedDict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum

import pytest

import libaws
from libaws import _cbor


@pytest.mark.parametrize(
    "value",
    [
        None, True, False, 0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63 - 1, -1, -24, -25, -(2**63),
        2**64, -(2**64) - 1, 2**200, -(2**200), 0.0, 1.5, -2.25, 1e300, "", "a", "x" * 23, "x" * 24, "x" * 300,
        "x" * 70000, "é€😀", b"", b"\x00\xff", b"b" * 70000, [], [1, [2, [3]]], {}, {"a": {"b": [None, True]}},
        {"k" * 23: 1, "k" * 24: "v", "k" * 300: "v" * 300}, list(range(300)), {str(i): i for i in range(300)},
        Decimal("3.14"), Decimal("-1E+50"), Decimal("1E-400"), Decimal("12345678901234567890.123456789012345678901"),
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc),
    ],
)  # fmt: skip
def test_what_goes_in_comes_out(value):
    back = _cbor.decode(_cbor.encode(value))
    assert back == value and type(back) is type(value)


def test_all_times_are_utc():
    naive = datetime(2026, 1, 2, 3, 4, 5)
    east = datetime(2026, 1, 2, 5, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    want = naive.replace(tzinfo=timezone.utc)
    assert _cbor.decode(_cbor.encode([naive, east])) == [want, want]
    assert _cbor.decode(_cbor.encode(date(2026, 1, 2))) == datetime(2026, 1, 2, tzinfo=timezone.utc)


def test_times_as_the_library_writes_them():
    assert _cbor.decode(b"\xc1\x00") == datetime(1970, 1, 1, tzinfo=timezone.utc)
    assert _cbor.decode(b"\xc1\xfb" + b"\x3f\xe0" + bytes(6)) == datetime(1970, 1, 1, 0, 0, 0, 500000, timezone.utc)
    assert _cbor.decode(b"\xc1\x20") == datetime(1969, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    assert _cbor.decode(b"\xc1\x1b" + (10**15).to_bytes(8, "big")) == 10**15


def test_numbers_of_other_widths():
    assert _cbor.decode(b"\xf9\x3e\x00") == 1.5
    assert _cbor.decode(b"\xfa\x3f\xc0\x00\x00") == 1.5
    assert _cbor.decode(_cbor.encode(Decimal(7))) == 7
    assert _cbor.decode(_cbor.encode(Decimal("Infinity"))) == float("inf")


def test_subclasses_go_as_what_they_are():
    class Colour(str, Enum):
        RED = "red"

    class Size(int, Enum):
        BIG = 3

    value = OrderedDict(a=Colour.RED, b=Size.BIG, c=(1, 2), d=bytearray(b"x"), e=memoryview(b"yy"))
    assert _cbor.decode(_cbor.encode(value)) == {"a": "red", "b": 3, "c": [1, 2], "d": b"x", "e": b"yy"}


@pytest.mark.parametrize(
    "value, where",
    [
        ({"Key": {"a": {"SS": {"x"}}}}, "Key.a.SS"),
        ({"Items": [1, {"b": object()}]}, "Items[1].b"),
        ({"Items": [lambda: 1]}, "Items[0]"),
        ({"a": {1: 2}}, "a"),
    ],
)
def test_what_has_no_form_is_named(value, where):
    with pytest.raises(libaws.ParamError) as e:
        _cbor.encode(value)
    assert str(e.value).startswith(where + ": ")
    assert isinstance(e.value, ValueError)


def test_a_value_in_itself_is_refused():
    value = {}
    value["a"] = value
    with pytest.raises(libaws.ParamError, match="contains itself"):
        _cbor.encode(value)


def test_lone_surrogates_are_refused():
    with pytest.raises(libaws.ParamError, match="Unicode"):
        _cbor.encode({"a": "\ud800"})


def test_every_kind_of_member_json(make, fake):
    """DynamoDB: strings, blobs, bools, lists, maps, numbers, times."""
    db = make("dynamodb")
    item = {
        "s": {"S": "é"},
        "n": {"N": "12345678901234567890"},
        "b": {"B": b"\x00\xff"},
        "bs": {"BS": [b"1", bytearray(b"2")]},
        "l": {"L": [{"BOOL": True}, {"NULL": True}]},
        "m": {"M": {"x": {"S": ""}}},
    }
    sent = {**item, "b": {"B": "AP8="}, "bs": {"BS": ["MQ==", "Mg=="]}}
    fake.push(json.dumps({"Item": sent, "ConsumedCapacity": {"CapacityUnits": 0.5}}))
    answer = db.put_item(TableName="t", Item=item)
    assert json.loads(fake.request()["body"])["Item"] == sent
    fake.push(json.dumps({"Item": sent, "ConsumedCapacity": {"CapacityUnits": 0.5}}))
    answer = db.get_item(TableName="t", Key={"s": {"S": "x"}})
    assert answer["Item"] == {**item, "bs": {"BS": [b"1", b"2"]}}
    assert answer["ConsumedCapacity"]["CapacityUnits"] == 0.5


def test_times_of_json_services(make, fake):
    db = make("dynamodb")
    fake.push('{"Table": {"CreationDateTime": 1700000000.5, "ItemCount": 3}}')
    table = db.describe_table(TableName="t")["Table"]
    assert table["CreationDateTime"] == datetime(2023, 11, 14, 22, 13, 20, 500000, tzinfo=timezone.utc)
    assert table["ItemCount"] == 3


def test_xml_headers_and_query(s3, fake):
    fake.push(
        "<ListBucketResult><Name>bkt</Name><KeyCount>1</KeyCount><IsTruncated>false</IsTruncated><Contents>"
        "<Key>a b</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>7</Size></Contents>"
        "</ListBucketResult>",
        headers={"x-amz-request-id": "R1", "x-amz-id-2": "H1"},
    )
    answer = s3.list_objects_v2(Bucket="bkt", Prefix="a b", MaxKeys=5)
    assert "max-keys=5" in fake.request()["url"]
    assert answer["IsTruncated"] is False
    (entry,) = answer["Contents"]
    assert entry["Key"] == "a b" and entry["Size"] == 7
    assert entry["LastModified"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    metadata = answer["ResponseMetadata"]
    assert metadata["RequestId"] == "R1" and metadata["HostId"] == "H1" and metadata["HTTPStatusCode"] == 200
    assert metadata["HTTPHeaders"]["x-amz-request-id"] == "R1" and metadata["RetryAttempts"] == 0


def test_times_in_headers(s3, fake):
    fake.push(headers={"Last-Modified": "Fri, 02 Jan 2026 03:04:05 GMT", "x-amz-meta-a": "1", "Content-Length": "9"})
    since = datetime(2025, 1, 1, tzinfo=timezone.utc)
    answer = s3.head_object(Bucket="bkt", Key="k", IfModifiedSince=since)
    assert fake.request()["headers"]["if-modified-since"] == "Wed, 01 Jan 2025 00:00:00 GMT"
    assert answer["LastModified"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert answer["Metadata"] == {"a": "1"} and answer["ContentLength"] == 9


def test_query_services(make, fake):
    sts = make("sts")
    fake.push(
        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><Expiration>"
        "2026-01-02T03:04:05Z</Expiration></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>Q1"
        "</RequestId></ResponseMetadata></AssumeRoleResponse>"
    )
    answer = sts.assume_role(RoleArn="arn:aws:iam::123456789012:role/r", RoleSessionName="sess")
    assert answer["Credentials"]["Expiration"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert b"Action=AssumeRole" in fake.request()["body"]
