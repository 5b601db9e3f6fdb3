"""What models say, models from files, JMESPath, and endpoints explained."""

import datetime
import json
import pathlib

import pytest

import libaws
from conftest import KEYS

TEA = {
    "metadata": {
        "apiVersion": "2020-01-01", "endpointPrefix": "tea", "protocol": "rest-json", "protocols": ["rest-json"],
        "serviceId": "Tea", "signatureVersion": "v4",
    },
    "operations": {
        "BrewTea": {
            "name": "BrewTea", "http": {"method": "PUT", "requestUri": "/pots/{Pot}"},
            "input": {"shape": "In"}, "output": {"shape": "Out"}, "errors": [{"shape": "Cold"}],
        },
    },
    "shapes": {
        "In": {"type": "structure", "required": ["Pot"], "members": {
            "Pot": {"shape": "S", "location": "uri", "locationName": "Pot"}, "Leaf": {"shape": "S"}}},
        "Out": {"type": "structure", "members": {"Leaf": {"shape": "S"}}},
        "Cold": {"type": "structure", "exception": True, "members": {"message": {"shape": "S"}}},
        "S": {"type": "string"},
    },
}  # fmt: skip


def test_describe_tells_services_operations_and_members():
    assert {s["name"] for s in libaws.describe()} == set(libaws.services())
    s3 = libaws.describe("s3")
    assert s3["paginators"]["ListObjectsV2"]["output_token"] == "NextContinuationToken"
    assert s3["waiters"]["BucketExists"]["delay"] == 5
    get = libaws.describe("s3", "get_object")
    assert [m["name"] for m in get["input"] if m["required"]] == ["Bucket", "Key"]
    assert next(m for m in get["output"] if m["name"] == "Body")["streaming"]
    assert "private" in libaws.Model.of("s3").shape("ObjectCannedACL")["enum"]
    with pytest.raises(libaws.ParamError, match="AttributeValue"):
        libaws.Model.of("dynamodb").shape("AttributValue")


def test_a_client_of_a_model_that_the_library_does_not_hold(tmp_path, fake):
    file = tmp_path / "tea.json"
    file.write_text(json.dumps(TEA))
    model = libaws.Model.load(file)
    assert model.describe("BrewTea")["uri"] == "/pots/{Pot}"
    tea = model.client(**KEYS, transport=fake)
    fake.push('{"Leaf": "black"}')
    assert tea.brew_tea(Pot="a", Leaf="green")["Leaf"] == "black"
    request = fake.request()
    assert request["url"] == "https://tea.us-east-1.amazonaws.com/pots/a"
    assert "brew_tea" in dir(tea)
    fake.push('{"message": "m"}', 400, {"x-amzn-errortype": "Cold"})
    with pytest.raises(tea.exceptions.Cold):
        tea.brew_tea(Pot="a")


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b'{"metadata": 1}', b"[" * 100_000, b"\xff"])
def test_a_broken_model_is_an_error(text):
    with pytest.raises(libaws.ParamError) as e:
        libaws.Model.parse("x", text)
    assert e.value.code == "InvalidModel"


def test_files_of_botocore_give_the_services_that_are_embedded():
    # The one that tools/setup installs is the one that the models were packed from.
    root = pathlib.Path(__file__).parents[3]
    data = next(root.glob("build/venv/lib/python3*/site-packages/botocore/data"), None)
    if data is None:
        pytest.skip("no botocore; tools/setup installs it")
    # One of each protocol.
    for service in ("s3", "dynamodb", "sqs", "ec2", "lambda", "sns", "cloudwatch", "apigateway", "timestream-query"):
        read, held = libaws.Model.load(data / service), libaws.Model.of(service)
        assert read.describe() == held.describe(), service
        assert read.shape() == held.shape(), service
        for operation in held.describe()["operations"][::7]:
            assert read.describe(operation) == held.describe(operation), (service, operation)


def test_search_finds_what_jmespath_finds():
    data = {"Items": [{"n": 2, "s": "b"}, {"n": 1, "s": "a"}], "At": datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)}
    assert libaws.search("sort_by(Items, &n)[].s", data) == ["a", "b"]
    assert libaws.search("Items[?n > `1`] | [0].s", data) == "b"
    assert libaws.search("nothing.here", data) is None
    assert libaws.search("At", data) == data["At"]
    assert libaws.search("starts_with(At, '2026-01-02')", data) is True
    assert libaws.Expression("length(@)").search(b"hello") == 8  # as base64
    for bad, code in [("a[", "JmesPathSyntax"), ("f(@)", "JmesPathUnknownFunction"), ("length()", "JmesPathInvalidArity")]:
        with pytest.raises(libaws.ParamError) as e:
            libaws.search(bad, data)
        assert e.value.code == code
    with pytest.raises(libaws.ParamError) as e:
        libaws.search("length(`1`)", data)
    assert e.value.code == "JmesPathInvalidType"


def test_an_endpoint_is_explained(s3, fake):
    told = s3.explain("GetObject", {"Bucket": "bkt", "Key": "k"})
    assert told["endpoint"]["url"] == "https://bkt.s3.us-east-1.amazonaws.com"
    bucket = next(p for p in told["parameters"] if p["name"] == "Bucket")
    assert (bucket["source"], bucket["from"], bucket["value"]) == ("input", "Bucket", "bkt")
    assert told["rule"]["holds"] and told["trail"][-1] == told["rule"]
    assert fake.request() is None
    told = s3.explain("put_object", {"Bucket": "bkt", "Key": "k", "Body": b"left alone"})
    assert told["operation"] == "PutObject"


def test_an_endpoint_that_is_refused_is_explained_with_the_rules_message(make):
    told = make("sqs", use_fips_endpoint=True, endpoint_url="http://localhost:1").explain("ListQueues")
    assert told["error"]["message"] == "Invalid Configuration: FIPS and custom endpoint are not supported"
    assert "endpoint" not in told
