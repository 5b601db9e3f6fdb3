"""Clients, options, operations by name, and what is said when something is wrong."""

import concurrent.futures
import hashlib
import hmac
import pickle
import re
import sys
import threading
import time
from urllib.parse import urlsplit

import pytest

import libaws
from conftest import KEYS

NO_KEY = "<Error><Code>NoSuchKey</Code><Message>The key is not there</Message><Key>k</Key></Error>"


def test_operations_by_both_names(s3, fake):
    fake.push().push()
    s3.call("HeadBucket", {"Bucket": "bkt"})
    s3.call("head_bucket", {"Bucket": "bkt"})
    assert [r["method"] for r in fake.requests()] == ["HEAD", "HEAD"]


def test_methods_are_made_once_for_all_clients(make):
    assert make("s3").put_object.__func__ is make("s3").put_object.__func__
    assert make("s3").put_object.__name__ == "put_object"


def test_an_unknown_operation_is_an_attribute_error(s3):
    with pytest.raises(AttributeError, match="put_objekt"):
        s3.put_objekt  # noqa: B018
    assert not hasattr(s3, "nonsense")
    assert not hasattr(s3, "__iter__")


def test_dir_lists_operations(s3):
    names = dir(s3)
    assert "list_objects_v2" in names and "get_object" in names and "call" in names
    assert all(re.fullmatch("[a-z0-9_]+", n) for n in names if not n.startswith("_"))


def test_services():
    assert {"s3", "dynamodb", "ec2", "sqs"} <= set(libaws.services())


def test_boto3_spellings(fake):
    client = libaws.client(
        "s3", region_name="eu-west-1", aws_access_key_id="AK", aws_secret_access_key="SK", aws_session_token="T",
        transport=fake,
    )  # fmt: skip
    fake.push()
    client.head_bucket(Bucket="bkt")
    headers = fake.request()["headers"]
    assert "Credential=AK/" in headers["authorization"] and "eu-west-1" in headers["authorization"]
    assert headers["x-amz-security-token"] == "T"


def test_options_that_are_none_are_left_out(make, fake):
    fake.push()
    make("s3", endpoint_url=None, session_token=None).head_bucket(Bucket="bkt")
    assert "x-amz-security-token" not in fake.request()["headers"]


@pytest.mark.parametrize(
    "options, text",
    [
        ({"regoin": "x"}, 'did you mean "region"'),
        ({"max_attempts": "many"}, "max_attempts"),
        ({"use_fips_endpoint": "maybe"}, "use_fips_endpoint"),
        ({"endpoint_url": "ftp://x"}, "endpoint_url"),
        ({"region": ["a"]}, "region"),
        ({"credentials": "no"}, "no function"),
    ],
)
def test_bad_options(options, text):
    with pytest.raises(libaws.ParamError, match=text) as e:
        libaws.client("s3", **options)
    assert isinstance(e.value, TypeError)


def test_bad_points_name_the_right_ones(make):
    with pytest.raises(libaws.ParamError, match="hook.BeforeSigning"):
        make("s3", hooks={"BeforeSinging": print})
    with pytest.raises(libaws.ParamError, match="no function"):
        make("s3", hooks={"BeforeSigning": 1})


def test_an_unknown_service():
    with pytest.raises(libaws.ParamError, match="s4"):
        libaws.client("s4")


def test_invalid_input_sends_nothing(s3, fake):
    with pytest.raises(libaws.ParamError, match="Key"):
        s3.get_object(Bucket="bkt")
    with pytest.raises(libaws.ParamError, match="Bukket"):
        s3.head_bucket(Bukket="bkt")
    with pytest.raises(TypeError):
        s3.head_bucket("bkt")
    assert fake.request() is None


def test_the_user_agent_names_python(make, fake):
    fake.push().push()
    make("s3").head_bucket(Bucket="bkt")
    make("s3", user_agent_extra="mine/1.0").head_bucket(Bucket="bkt")
    version = ".".join(map(str, sys.version_info[:3]))
    # What services are told of features used comes last.
    first, second = (r["headers"]["user-agent"].partition(" m/")[0] for r in fake.requests())
    assert first.endswith(f"lang/python#{version} libaws-python/{libaws.__version__}")
    assert second.endswith(" mine/1.0") and "lang/python" in second


def test_a_service_error_in_boto3s_shape(s3, fake):
    fake.push(NO_KEY, 404, {"x-amz-request-id": "R1", "x-amz-id-2": "H1"})
    with pytest.raises(libaws.ClientError) as caught:
        s3.get_object(Bucket="bkt", Key="k")
    e = caught.value
    assert str(e) == "An error occurred (NoSuchKey) when calling the GetObject operation: The key is not there"
    assert e.response["Error"] == {"Code": "NoSuchKey", "Message": "The key is not there"}
    assert e.response["ResponseMetadata"]["HTTPStatusCode"] == e.http_status == 404
    assert e.response["ResponseMetadata"]["RequestId"] == e.request_id == "R1"
    assert (e.code, e.operation_name, e.service, e.fault, e.host_id) == ("NoSuchKey", "GetObject", "S3", "client", "H1")
    assert isinstance(e, s3.exceptions.NoSuchKey) and isinstance(e, s3.exceptions.ClientError)


def test_modelled_errors_are_classes(make, fake):
    db = make("dynamodb")
    for _ in range(2):
        fake.push(
            '{"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", "message": "m",'
            ' "CancellationReasons": [{"Code": "None"}]}',
            400,
        )
    with pytest.raises(db.exceptions.TransactionCanceledException) as e:
        db.transact_write_items(TransactItems=[{"Put": {"TableName": "t", "Item": {"a": {"S": "x"}}}}])
    assert e.value.detail["CancellationReasons"] == [{"Code": "None"}]
    assert e.value.response["CancellationReasons"] == [{"Code": "None"}]
    with pytest.raises(AttributeError, match="ResourceNotFoundException"):
        db.exceptions.NoSuchThing  # noqa: B018
    assert "ResourceNotFoundException" in dir(db.exceptions)


def test_unmodelled_errors_are_client_errors(s3, fake):
    fake.push("<Error><Code>Odd</Code><Message>no</Message></Error>", 403)
    with pytest.raises(libaws.ClientError) as e:
        s3.get_object(Bucket="bkt", Key="k")
    assert type(e.value) is libaws.ClientError and e.value.code == "Odd"


def test_errors_survive_pickling(s3, fake):
    fake.push(NO_KEY, 404)
    with pytest.raises(libaws.ClientError) as caught:
        s3.get_object(Bucket="bkt", Key="k")
    e = pickle.loads(pickle.dumps(caught.value))
    assert e.code == "NoSuchKey" and e.response == caught.value.response and str(e) == str(caught.value)
    with pytest.raises(libaws.ParamError) as caught:
        s3.get_object()
    e = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(e, libaws.ParamError) and str(e) == str(caught.value)


def test_client_errors_can_be_made_as_with_boto3():
    e = libaws.ClientError({"Error": {"Code": "X", "Message": "m"}}, "GetObject")
    assert str(e) == "An error occurred (X) when calling the GetObject operation: m" and e.code == "X"


def test_transport_errors_are_retried_and_then_told(make, fake):
    client = make("s3", max_attempts=2, max_backoff_ms=1)
    fake.push(error="the cable is cut").push(error="the cable is cut")
    with pytest.raises(libaws.TransportError, match="the cable is cut") as e:
        client.head_bucket(Bucket="bkt")
    assert e.value.attempts == 2 and e.value.retryable and isinstance(e.value, ConnectionError)


def test_retries_are_counted(make, fake):
    client = make("s3", max_backoff_ms=1)
    fake.push("", 503).push()
    assert client.head_bucket(Bucket="bkt")["ResponseMetadata"]["RetryAttempts"] == 1


def test_no_credentials(fake):
    client = libaws.client("s3", region="us-east-1", transport=fake)
    with pytest.raises(libaws.NoCredentialsError):
        client.head_bucket(Bucket="bkt")


def test_no_region(fake):
    with pytest.raises(libaws.EndpointError):
        libaws.client("dynamodb", access_key_id="a", secret_access_key="b", transport=fake).list_tables()


def test_the_deadline(s3, fake):
    fake.push(hang=True)
    begun = time.monotonic()
    with pytest.raises(libaws.DeadlineError) as e:
        s3.with_options(timeout=0.1).head_bucket(Bucket="bkt")
    assert time.monotonic() - begun < 5 and isinstance(e.value, TimeoutError)


def test_a_closed_client(make):
    with make("s3") as client:
        pass
    with pytest.raises(libaws.ClosedError):
        client.head_bucket(Bucket="bkt")


def test_64_threads_on_one_client(make):
    answers = {"body": '{"TableNames": ["t"]}'}
    client = make("dynamodb", transport=lambda request: answers)
    seen, errors = [], []

    def work():
        try:
            for _ in range(10):
                seen.append(client.list_tables()["TableNames"])
        except Exception as e:
            errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not errors and seen == [["t"]] * 640


def test_other_threads_run_while_one_waits(s3, fake):
    fake.push(hang=True)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        waiting = pool.submit(s3.with_options(timeout=0.5).head_bucket, Bucket="bkt")
        turns = 0
        while not waiting.done():
            turns += 1
            time.sleep(0.01)
    assert turns > 10 and isinstance(waiting.exception(), libaws.DeadlineError)


def test_handles_are_freed(fake):
    import gc

    from libaws import _lib

    gc.collect()
    before = _lib.kept()
    client = libaws.client("s3", **KEYS, transport=lambda r: (200, {}, b""), hooks={"BeforeSigning": lambda c: None})
    for _ in range(10):
        client.put_object(Bucket="bkt", Key="k", Body=b"x" * 100_000)
    del client
    until = time.monotonic() + 5
    while _lib.kept() > before and time.monotonic() < until:
        time.sleep(0.01)
    assert _lib.kept() == before


def test_AUTH_16_the_signature_is_sigv4s(make, fake):
    """Computed here a second time, from the request as it went out."""
    fake.push("{}")
    make("dynamodb").list_tables(Limit=1)
    request = fake.request()
    headers, url = request["headers"], urlsplit(request["url"])
    fields = dict(part.split("=", 1) for part in headers["authorization"].split(" ", 1)[1].split(", "))
    signed, date = fields["SignedHeaders"].split(";"), headers["x-amz-date"]
    canonical = "\n".join(
        [
            request["method"],
            url.path,
            url.query,
            *[f"{name}:{headers[name]}" for name in signed],
            "",
            ";".join(signed),
            hashlib.sha256(request["body"]).hexdigest(),
        ]
    )
    scope = f"{date[:8]}/us-east-1/dynamodb/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{date}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = ("AWS4" + KEYS["secret_access_key"]).encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), "sha256").digest()
    assert fields["Signature"] == hmac.new(key, text.encode(), "sha256").hexdigest()
