"""Hooks, middleware, credentials, transports and loggers."""

import logging
import threading
import time

import pytest

import libaws
from conftest import KEYS


def test_hooks_see_and_change(make, fake):
    seen = []

    def before(call):
        seen.append((call["point"], call["operation"], call["input"]["Bucket"], call.get("output")))
        call.set("headers.x-team", "blue")
        call.set("query.team", "blue green")

    client = make("s3", hooks={"BeforeSigning": before, "hook.AfterExecution": [lambda c: seen.append(c["point"])]})
    fake.push()
    client.head_bucket(Bucket="bkt")
    request = fake.request()
    assert request["headers"]["x-team"] == "blue" and "x-team" in request["headers"]["authorization"]
    assert "team=blue%20green" in request["url"]
    assert seen == [("hook.BeforeSigning", "HeadBucket", "bkt", None), "hook.AfterExecution"]


def test_all_points_are_reached_in_order(make, fake):
    points = """BeforeExecution BeforeSerialization AfterSerialization BeforeRetryLoop BeforeAttempt BeforeSigning
        AfterSigning BeforeTransmit AfterTransmit BeforeDeserialization AfterDeserialization AfterAttempt
        AfterExecution""".split()
    seen = []
    client = make("dynamodb", hooks={p: lambda c: seen.append(c["point"].split(".")[1]) for p in points})
    fake.push('{"TableNames": []}')
    client.list_tables()
    assert seen == points


def test_what_hooks_leave_in_the_metadata(make, fake):
    client = make("s3", hooks={"AfterTransmit": lambda c: c.set("metadata.note", "here")})
    fake.push()
    assert client.head_bucket(Bucket="bkt")["ResponseMetadata"]["Values"] == {"note": "here"}


def test_input_and_body_are_changed(make, fake):
    client = make("s3", hooks={"BeforeExecution": lambda c: c.set("input.Prefix", "mine/")})
    fake.push("<ListBucketResult/>")
    client.list_objects_v2(Bucket="bkt")
    assert "prefix=mine%2F" in fake.request()["url"]


def test_an_exception_in_a_hook_fails_the_call(make, fake):
    def bad(call):
        raise KeyError("mine")

    client = make("s3", hooks={"BeforeSigning": bad})
    with pytest.raises(libaws.Error, match="KeyError: 'mine'"):
        client.head_bucket(Bucket="bkt")
    assert fake.request() is None


def test_what_is_not_allowed_at_a_point_fails_the_call(make, fake):
    client = make("s3", hooks={"AfterSigning": lambda c: c.set("headers.x-amz-date", "never")})
    with pytest.raises(libaws.Error, match="signed"):
        client.head_bucket(Bucket="bkt")


def test_asynchronous_hooks_are_refused(make, fake):
    async def hook(call):
        pass

    with pytest.raises(libaws.Error, match="plain functions"):
        make("s3", hooks={"BeforeSigning": hook}).head_bucket(Bucket="bkt")


def test_a_call_kept_beyond_its_hook(make, fake):
    kept = []
    client = make("s3", hooks={"BeforeSigning": kept.append})
    fake.push()
    client.head_bucket(Bucket="bkt")
    with pytest.raises(libaws.StateError):
        kept[0].set("headers.x", "1")
    with pytest.raises(libaws.StateError):
        kept[0].view  # noqa: B018


def test_a_blocking_call_in_a_hook_is_refused_not_stuck(make, fake):
    inner = make("s3")
    client = make("s3", hooks={"BeforeSigning": lambda c: inner.head_bucket(Bucket="other")})
    with pytest.raises(libaws.Error, match="ReentrantError"):
        client.head_bucket(Bucket="bkt")


def test_hooks_of_one_call(s3, fake):
    fake.push().push()
    s3.with_options(hooks={"BeforeSigning": lambda c: c.set("headers.x-one", "1")}).head_bucket(Bucket="bkt")
    s3.head_bucket(Bucket="bkt")
    assert ["x-one" in r["headers"] for r in fake.requests()] == [True, False]


@pytest.mark.parametrize("step", ["Initialize", "Serialize", "Build", "Finalize", "Deserialize"])
def test_middleware_goes_around_each_step(make, fake, step):
    seen = []

    def around(call):
        seen.append("before")
        after = yield
        seen.append(after.get("output"))

    fake.push('{"TableNames": ["t"]}')
    make("dynamodb", middleware={step: around}).list_tables()
    assert seen[0] == "before" and len(seen) == 2
    assert seen[1] == {"TableNames": ["t"]}


def test_middleware_answers_in_place_of_the_service(make, fake):
    client = make("dynamodb", middleware={"Initialize": lambda call: {"TableNames": ["mine"]}})
    assert client.list_tables()["TableNames"] == ["mine"]
    assert fake.request() is None


def test_middleware_changes_the_output(make, fake):
    def around(call):
        yield
        return {"TableNames": ["other"]}

    fake.push('{"TableNames": ["t"]}')
    assert make("dynamodb", middleware={"Initialize": around}).list_tables()["TableNames"] == ["other"]


def test_middleware_that_only_looks(make, fake):
    fake.push()
    make("s3", middleware={"Build": lambda call: call.set("headers.x-a", "b")}).head_bucket(Bucket="bkt")
    assert fake.request()["headers"]["x-a"] == "b"


def test_middleware_is_told_of_failures_and_may_fail(make, fake):
    seen = []

    def around(call):
        after = yield
        seen.append(after["error"]["code"])
        raise RuntimeError("worse")

    fake.push("", 404)
    with pytest.raises(libaws.Error):
        make("s3", middleware={"Initialize": around}).head_bucket(Bucket="bkt")
    assert seen == ["NotFound"] or seen == ["404"]

    def twice(call):
        yield
        yield

    fake.push()
    with pytest.raises(libaws.Error, match="yields once"):
        make("s3", middleware={"Initialize": twice}).head_bucket(Bucket="bkt")


def test_credentials_are_asked_for_once(fake):
    asked = []

    def credentials():
        asked.append(threading.current_thread())
        return {"AccessKeyId": "AKMINE", "SecretAccessKey": "s", "SessionToken": "tok", "Expiration": time_to_come()}

    client = libaws.client("s3", region="us-east-1", credentials=credentials, transport=fake)
    for _ in range(100):
        fake.push()
        client.head_bucket(Bucket="bkt")
    assert len(asked) == 1
    headers = fake.request()["headers"]
    assert "Credential=AKMINE/" in headers["authorization"] and headers["x-amz-security-token"] == "tok"


def time_to_come():
    from datetime import datetime, timedelta, timezone

    return datetime.now(timezone.utc) + timedelta(hours=6)


def test_forms_of_credentials(fake):
    class Frozen:
        access_key, secret_key, token = "AKOBJ", "s", None

    async def asynchronous():
        return {"AccessKeyId": "AKASYNC", "SecretAccessKey": "s"}

    for given, key in ((lambda: ("AKTUP", "s"), "AKTUP"), (Frozen, "AKOBJ"), (asynchronous, "AKASYNC")):
        fake.push()
        libaws.client("s3", region="us-east-1", credentials=given, transport=fake).head_bucket(Bucket="bkt")
        assert f"Credential={key}/" in fake.request()["headers"]["authorization"]


def test_credentials_that_fail(fake):
    def credentials():
        raise OSError("the vault is closed")

    client = libaws.client("s3", region="us-east-1", credentials=credentials, transport=fake)
    with pytest.raises(libaws.CredentialsError) as e:
        client.head_bucket(Bucket="bkt")
    assert "the vault is closed" in str(e.value) + str(e.value.__cause__)


def test_credentials_may_call_services(fake):
    inner = libaws.Fake().push('{"TableNames": ["AKTABLE"]}')
    table = libaws.client("dynamodb", **KEYS, transport=inner)
    client = libaws.client(
        "s3", region="us-east-1", credentials=lambda: (table.list_tables()["TableNames"][0], "s"), transport=fake
    )
    fake.push()
    client.head_bucket(Bucket="bkt")
    assert "Credential=AKTABLE/" in fake.request()["headers"]["authorization"]


def test_transports(make):
    seen = []

    def send(request):
        seen.append(request)
        return {"status": 200, "headers": {"x-amz-request-id": "R9"}, "body": '{"TableNames": []}'}

    answer = make("dynamodb", transport=send).list_tables(Limit=3)
    assert answer["ResponseMetadata"]["RequestId"] == "R9"
    assert seen[0]["method"] == "POST" and b'"Limit":3' in seen[0]["body"].replace(b" ", b"")


def test_transports_that_fail(make):
    def send(request):
        raise OSError("no route")

    with pytest.raises(libaws.TransportError, match="no route"):
        make("s3", transport=send, max_attempts=1).head_bucket(Bucket="bkt")
    with pytest.raises(libaws.TransportError, match="AttributeError"):
        make("s3", transport=lambda r: 5, max_attempts=1).head_bucket(Bucket="bkt")


def test_loggers_are_told_and_never_of_secrets(fake):
    events = []
    client = libaws.client(
        "s3",
        region="us-east-1",
        access_key_id="AKID",
        secret_access_key="the-secret-key",
        session_token="the-session-token",
        transport=fake,
        logger=events.append,
        max_backoff_ms=1,
    )
    fake.push("", 503).push()
    client.put_object(Bucket="bkt", Key="k", Body=b"the-body-itself", SSECustomerKey="the-customer-key-of-32-bytes-long",
                      SSECustomerAlgorithm="AES256")  # fmt: skip
    until = time.monotonic() + 5
    while len(events) < 5 and time.monotonic() < until:
        time.sleep(0.01)
    text = repr(events)
    assert {"request", "response"} <= {e["message"] for e in events} and any("retrying" in e["message"] for e in events)
    assert all(e["operation"] == "PutObject" and e["service"] == "S3" for e in events)
    for secret in ("the-secret-key", "the-session-token", "the-customer-key", "Signature=", "the-body-itself"):
        assert secret not in text
    import base64

    assert base64.b64encode(b"the-customer-key-of-32-bytes-long").decode() not in text


def test_loggers_of_logging(make, fake, caplog):
    client = make("s3", logger=logging.getLogger("aws"))
    with caplog.at_level(logging.DEBUG, "aws"):
        fake.push()
        client.head_bucket(Bucket="bkt")
        until = time.monotonic() + 5
        while len(caplog.records) < 2 and time.monotonic() < until:
            time.sleep(0.01)
    assert [r.getMessage() for r in caplog.records[:2]] == ["S3.HeadBucket request", "S3.HeadBucket response"]
    assert caplog.records[0].libaws["method"] == "HEAD"


def test_a_logger_that_raises_hurts_nobody(make, fake, capfd):
    def bad(event):
        raise ValueError("mine")

    fake.push()
    make("s3", logger=bad).head_bucket(Bucket="bkt")
    until = time.monotonic() + 5
    text = ""
    while "ValueError: mine" not in text and time.monotonic() < until:
        text += capfd.readouterr().err
        time.sleep(0.01)
    assert "ValueError: mine" in text


def test_INT_19_hooks_of_some_calls_are_theirs_alone(s3, fake):
    seen = []
    hooked = s3.with_options(hooks={"BeforeExecution": lambda c: seen.append(c["input"]["Bucket"])})
    for client, name in ((s3, "one"), (hooked, "two"), (s3, "three")):
        fake.push()
        client.head_bucket(Bucket=name)
    assert seen == ["two"]


def events_of(client, events, count):
    try:
        client.head_bucket(Bucket="bkt")
    except libaws.Error:
        pass
    until = time.monotonic() + 5
    while len(events) < count and time.monotonic() < until:
        time.sleep(0.005)
    return events


def test_LOG_03_events_name_their_call(make, fake):
    fake.push(headers={"x-amz-request-id": "R1"})
    events = []
    request, response = events_of(make("s3", logger=events.append), events, 2)[:2]
    assert (request["service"], request["operation"], request["attempt"]) == ("S3", "HeadBucket", 1)
    assert (
        request["method"] == "HEAD"
        and request["url"].startswith("https://bkt.s3")
        and "user-agent" in request["headers"]
    )
    assert (response["http_status"], response["request_id"]) == (200, "R1")


def test_ids_and_places_next_to_them(make, fake):
    seen = []

    def tell(name):
        return lambda call: seen.append(name)

    steps = {"Build": {"mine": tell("mine"), "yours": tell("yours")}, "Build.Before.yours": tell("between")}
    fake.push()
    make("s3", middleware=steps).head_bucket(Bucket="bkt")
    assert seen == ["mine", "between", "yours"]


def test_MW_07_ids_are_unique_within_a_step(make):
    with pytest.raises(libaws.ParamError, match="mine"):
        make("s3", middleware={"Build": {"mine": print}, "middleware.Build": {"mine": print}})
