"""The features of hooks, middleware, logging and mocking by their ids in docs/features.md."""

import concurrent.futures
import io
import json
import re
import time

import pytest

import libaws
from conftest import run

GOT = '{"Item": {"id": {"S": "a"}}}'


def get_item(client):
    return client.get_item(TableName="t", Key={"id": {"S": "a"}})


def until(ready, seconds=5):
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        time.sleep(0.01)
    assert ready()


ONCE = ["BeforeExecution", "BeforeSerialization", "AfterSerialization", "BeforeRetryLoop", "AfterExecution"]
EACH = ["BeforeAttempt", "BeforeSigning", "AfterSigning", "BeforeTransmit", "AfterTransmit", "BeforeDeserialization",
        "AfterDeserialization", "AfterAttempt"]  # fmt: skip


def test_INT_06_07_10_11_14_15_hooks_around_and_in_the_loop(make, fake):
    seen = []
    hooks = {p: lambda c: seen.append(c["point"].split(".")[1]) for p in ONCE + EACH}
    fake.push("{}", 500).push("{}", 500).push(GOT)
    get_item(make("dynamodb", hooks=hooks, max_backoff_ms=0))
    assert {p: seen.count(p) for p in ONCE} == dict.fromkeys(ONCE, 1)
    assert {p: seen.count(p) for p in EACH} == dict.fromkeys(EACH, 3)
    seen.clear()
    fake.push(error="the line is dead")
    with pytest.raises(libaws.TransportError):
        get_item(make("dynamodb", hooks=hooks, retry_mode="none"))
    assert "BeforeTransmit" in seen and "AfterTransmit" not in seen and seen[-1] == "AfterExecution"


def test_INT_01_03_05_12_13_what_hooks_see(make, fake):
    views = {}
    hooks = {p: lambda c: views.setdefault(c["point"].split(".")[1], dict(c.view)) for p in ONCE + EACH}
    fake.push(GOT, headers={"x-amzn-requestid": "R1"})
    get_item(make("dynamodb", hooks=hooks))
    assert views["BeforeExecution"]["input"]["TableName"] == "t" and "request" not in views["BeforeExecution"]
    assert "x-amz-date" not in views["AfterSerialization"]["request"]["headers"]
    request = views["BeforeTransmit"]["request"]
    assert request["method"] == "POST" and request["url"] == "https://dynamodb.us-east-1.amazonaws.com/"
    assert request["headers"]["x-amz-target"] == "DynamoDB_20120810.GetItem"
    response = views["AfterTransmit"]["response"]
    assert response["status"] == 200 and response["headers"]["x-amzn-requestid"] == "R1"
    assert "output" not in views["BeforeDeserialization"]
    assert views["AfterDeserialization"]["output"] == json.loads(GOT)
    assert views["AfterExecution"]["output"] == json.loads(GOT)


def test_INT_04_before_serialization_changes_the_input(make, fake):
    fake.push(GOT)
    get_item(make("dynamodb", hooks={"BeforeSerialization": lambda c: c.set("input.TableName", "another")}))
    assert json.loads(fake.request()["body"])["TableName"] == "another"


def test_INT_22_the_trace_id_is_sent(make, fake):
    fake.push(GOT)
    trace = "Root=1-5759e988-bd862e3fe1be46a994272793"
    get_item(make("dynamodb", hooks={"BeforeSigning": lambda c: c.set("headers.X-Amzn-Trace-Id", trace)}))
    assert fake.request()["headers"]["x-amzn-trace-id"] == trace


def test_INT_09_after_signing_the_authorization_is_readable(make, fake):
    seen = []
    hooks = {
        p: lambda c: seen.append(c["request"]["headers"].get("authorization"))
        for p in ("BeforeSigning", "AfterSigning")
    }
    fake.push(GOT)
    get_item(make("dynamodb", hooks=hooks))
    assert seen[0] is None and seen[1].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert "Signature" not in seen[1]


def test_INT_15_after_execution_sees_the_error(make, fake):
    seen = []
    fake.push('{"__type": "x#Nope"}', 400)
    with pytest.raises(libaws.ClientError):
        get_item(make("dynamodb", hooks={"AfterExecution": lambda c: seen.append(c["error"]["code"])}))
    assert seen == ["Nope"]


def test_INT_17_one_object_at_several_points(make, fake):
    class Counter:
        calls = 0

        def __call__(self, call):
            self.calls += 1

    counter = Counter()
    fake.push(GOT)
    get_item(make("dynamodb", hooks={"BeforeExecution": counter, "AfterExecution": counter}))
    assert counter.calls == 2


def test_INT_18_MW_20_MW_21_service_and_operation_are_readable(make, fake):
    seen = []
    client = make("dynamodb", hooks={"BeforeExecution": lambda c: seen.append((c["service"], c["operation"]))})
    fake.push(GOT).push("{}")
    get_item(client)
    client.list_tables()
    assert seen == [("DynamoDB", "GetItem"), ("DynamoDB", "ListTables")]


def test_MW_08_at_the_start_or_the_end_of_a_step(make, fake):
    seen = []
    fake.push(GOT)
    steps = {"Build": lambda c: seen.append("a"), "Build.After": lambda c: seen.append("b"),
             "Build.Before": lambda c: seen.append("c")}  # fmt: skip
    get_item(make("dynamodb", middleware=steps))
    assert seen == ["c", "a", "b"]


def test_MW_15_a_default_bucket(make, fake):
    def default_bucket(call):
        if not call["input"].get("Bucket"):
            call.set("input.Bucket", "my-default-bucket")

    client = make("s3", middleware={"Initialize": default_bucket})
    fake.push().push()
    client.head_object(Key="k")
    client.head_object(Bucket="bkt", Key="k")
    first, second = (r["url"] for r in fake.requests())
    assert "my-default-bucket" in first and "my-default-bucket" not in second


def test_MW_17_middleware_of_one_call(s3, fake):
    fake.push().push()
    s3.with_options(middleware={"Build": lambda c: c.set("headers.x-once", "1")}).head_bucket(Bucket="bkt")
    s3.head_bucket(Bucket="bkt")
    assert ["x-once" in r["headers"] for r in fake.requests()] == [True, False]


def test_MW_18_values_are_passed_down(make, fake):
    seen = []
    fake.push(GOT)
    around = {"Initialize": lambda c: c.set("metadata.mine", "from above"), "Build": lambda c: seen.append(c["values"])}
    get_item(make("dynamodb", middleware=around))
    assert seen == [{"mine": "from above"}]


def test_MW_26_metadata_of_the_users_reaches_the_caller(make, fake):
    def around(call):
        after = yield
        after.set("metadata.mine", "kept")

    fake.push(headers={"x-amz-request-id": "RID"})
    metadata = make("s3", middleware={"Deserialize": around}).head_bucket(Bucket="bkt")["ResponseMetadata"]
    assert metadata["Values"] == {"mine": "kept"} and metadata["RequestId"] == "RID"


def test_MIG_01_a_default_acl(make, fake):
    def default_acl(call):
        if not call["input"].get("ACL"):
            call.set("input.ACL", "bucket-owner-full-control")

    client = make("s3", middleware={"Initialize": default_acl})
    fake.push().push()
    client.put_object(Bucket="bkt", Key="k")
    client.put_object(Bucket="bkt", Key="k", ACL="private")
    assert [r["headers"]["x-amz-acl"] for r in fake.requests()] == ["bucket-owner-full-control", "private"]


def test_MIG_02_MIG_04_output_and_response_after_deserialize(make, fake):
    seen = []

    def around(call):
        after = yield
        seen.append((after["output"]["ETag"], after["response"]["status"], after["response"]["headers"]["etag"]))

    fake.push(headers={"ETag": '"e"'})
    make("s3", middleware={"Deserialize": around}).head_object(Bucket="bkt", Key="k")
    assert seen == [('"e"', 200, '"e"')]


def test_MIG_11_middleware_goes_down_and_up_symmetrically(make, fake):
    steps, seen = ["Initialize", "Serialize", "Build", "Finalize", "Deserialize"], []

    def around(step):
        def middleware(call):
            seen.append(f">{step}")
            yield
            seen.append(f"<{step}")

        return middleware

    fake.push(GOT)
    get_item(make("dynamodb", middleware={s: around(s) for s in steps}))
    assert seen == [f">{s}" for s in steps] + [f"<{s}" for s in reversed(steps)]


def test_LOG_04_nothing_is_logged_by_default():
    code, out, err = run(
        """
        fake = libaws.Fake().push("{}", 500).push("{}")
        libaws.client("dynamodb", **KEYS, transport=fake, max_backoff_ms=0).list_tables()
        """
    )
    assert (code, out, err) == (0, "", "")


def test_LOG_07_08_09_requests_responses_and_retries_are_logged(make, fake):
    events = []
    fake.push("{}", 503).push(GOT, headers={"x-amzn-requestid": "R1"})
    get_item(make("dynamodb", logger=events.append, max_backoff_ms=0))
    until(lambda: len(events) >= 5)
    requests = [e for e in events if e["message"] == "request"]
    assert [e["attempt"] for e in requests] == [1, 2] and requests[0]["method"] == "POST"
    assert requests[0]["headers"]["x-amz-target"] == "DynamoDB_20120810.GetItem"
    assert [e["http_status"] for e in events if e["message"] == "response"] == [503, 200]
    assert any(e["message"].startswith("retrying") for e in events)


def with_operation_timing(tell):
    """The guide's probe, as options of any client: five lines per call under one id."""
    flights = {}

    def flight(call):
        return call["request"]["headers"]["amz-sdk-invocation-id"]

    def begin(call):
        flights[flight(call)] = [time.monotonic(), 0.0]

    def sent(call):
        flights[flight(call)][1] = time.monotonic()

    def answered(call):
        tell(f"[{flight(call)}] http: {(time.monotonic() - flights[flight(call)][1]) * 1e3}ms")

    def end(call):
        i = flight(call)
        tell(f'[{i}] requestID = "{call["response"]["headers"].get("x-amzn-requestid", "")}"')
        tell(f'[{i}] service = "{call["service"]}"')
        tell(f'[{i}] operation = "{call["operation"]}"')
        tell(f"[{i}] operation: {(time.monotonic() - flights[i][0]) * 1e3}ms")

    return {"BeforeRetryLoop": begin, "BeforeTransmit": sent, "AfterTransmit": answered, "AfterExecution": end}


def test_TIM_01_02_04_07_08_a_probe_of_operations_times(make, fake):
    lines = []
    sqs = make("sqs", hooks=with_operation_timing(lines.append))
    for _ in range(6):
        fake.push("{}", headers={"x-amzn-requestid": "R5"})
    with concurrent.futures.ThreadPoolExecutor() as pool:
        for done in [pool.submit(sqs.list_queues) for _ in range(6)]:
            done.result()
    calls = {}
    for line in lines:
        i, _, fact = line.partition("] ")
        calls.setdefault(i, []).append(fact)
    assert len(lines) == 30 and len(calls) == 6
    forms = (
        r"http: [\d.e-]+ms",
        'requestID = "R5"',
        'service = "SQS"',
        'operation = "ListQueues"',
        r"operation: [\d.e-]+ms",
    )
    for facts in calls.values():
        assert all(re.fullmatch(form, fact) for form, fact in zip(forms, facts)) and len(facts) == 5


def test_TST_01_02_03_applications_over_a_fake(s3, fake):
    def get_object_from_s3(api, bucket, key):
        return api.get_object(Bucket=bucket, Key=key)["Body"].read()

    class Mock:
        def get_object(self, Bucket, Key):
            assert (Bucket, Key) == ("fooBucket", "barKey")
            return {"Body": io.BytesIO(b"this is the body foo bar baz")}

    fake.push(b"this is the body foo bar baz")
    assert get_object_from_s3(Mock(), "fooBucket", "barKey") == get_object_from_s3(s3, "fooBucket", "barKey")
    assert "barKey" in fake.request()["url"]
