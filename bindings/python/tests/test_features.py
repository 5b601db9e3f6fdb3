"""The features by their ids in docs/features.md, where no other test of the binding shows them."""

import asyncio
import base64
import concurrent.futures
import hashlib
import hmac
import json
import os
import socket
import threading
import time
import zlib

import pytest

import libaws
import libaws.aio
from conftest import KEYS

GOT = '{"Item": {"id": {"S": "a"}}}'
HELLO_CRC32 = base64.b64encode(zlib.crc32(b"hello").to_bytes(4, "big")).decode()


def get_item(client):
    return client.get_item(TableName="t", Key={"id": {"S": "a"}})


def until(ready, seconds=5):
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        time.sleep(0.01)
    assert ready()


class Server:
    """Answers each connection's request with the next of these bytes, the last again and again: b"" resets, None
    keeps silent."""

    def __init__(self, *answers):
        self.answers, self.seen = answers, []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                peer, _ = self.listening.accept()
            except OSError:
                return
            with peer:
                request = peer.recv(1 << 20)
                if not request:
                    continue
                self.seen.append(request)
                answer = self.answers[min(len(self.seen), len(self.answers)) - 1]
                if answer == b"":
                    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                elif answer is None:
                    while peer.recv(1 << 16):
                        pass
                else:
                    peer.sendall(answer)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listening.close()


def at(server, service="dynamodb", **options):
    return libaws.client(service, **{**KEYS, "endpoint_url": server.url, "max_backoff_ms": 0, **options})


# --- getting started, configuration, clients ---------------------------------------------------------------------


def test_GS_01_a_first_program(s3, fake):
    fake.push(
        "<ListBucketResult><Contents><Key>a</Key><Size>1</Size></Contents><Contents><Key>b</Key><Size>22</Size>"
        "</Contents></ListBucketResult>"
    )
    lines = [f"{o['Key']} {o['Size']}" for o in s3.list_objects_v2(Bucket="bkt")["Contents"]]
    assert lines == ["a 1", "b 22"]
    (request,) = fake.requests()
    assert "list-type=2" in request["url"] and "Signature=" in request["headers"]["authorization"]


def test_GS_05_every_service_and_every_operation(make):
    count = 0
    for service in libaws.services():
        client = make(service)
        methods = [n for n in dir(client) if not n.startswith("_")]
        count += sum(callable(getattr(client, name)) for name in methods)
        client.close()
    assert count > 15_000


def test_CFG_03_common_settings_reach_every_client(fake):
    seen, told = [], []
    common = {
        "region": "eu-west-1", "credentials": lambda: ("AKSHARED", "s"), "transport": fake, "logger": told.append,
        "hooks": {"BeforeExecution": lambda c: seen.append(c["service"])}, "max_attempts": 2, "max_backoff_ms": 0,
        "middleware": {"Build": lambda c: c.set("headers.x-all", "1")},
    }  # fmt: skip
    for service, operation in (("dynamodb", "list_tables"), ("sqs", "list_queues")):
        fake.push("{}", 503).push("{}")
        assert getattr(libaws.client(service, **common), operation)()["ResponseMetadata"]["RetryAttempts"] == 1
        for request in fake.requests():
            assert "Credential=AKSHARED/" in request["headers"]["authorization"]
            assert request["headers"]["x-all"] == "1" and f"{service}.eu-west-1" in request["url"]
    assert seen == ["DynamoDB", "SQS"]
    until(lambda: {e["service"] for e in told} == {"DynamoDB", "SQS"})


def test_REG_03_the_region_in_code(make, fake):
    fake.push(GOT)
    get_item(make("dynamodb", region="eu-central-1"))
    request = fake.request()
    assert request["url"] == "https://dynamodb.eu-central-1.amazonaws.com/"
    assert "/eu-central-1/dynamodb/aws4_request" in request["headers"]["authorization"]


def test_CRED_06_64_threads_share_one_refresh():
    asked, torn = [], []

    def credentials():
        asked.append(1)
        n = len(asked)
        return {"AccessKeyId": f"A{n}", "SecretAccessKey": "s", "SessionToken": f"T{n}",
                "Expiration": int(time.time()) + (2 if n == 1 else 86400)}  # fmt: skip

    def send(request):
        headers = request["headers"]
        if f"Credential=A{headers['x-amz-security-token'][1:]}/" not in headers["authorization"]:
            torn.append(headers)
        return 200, {}, b"{}"

    client = libaws.client("dynamodb", region="us-east-1", credentials=credentials, transport=send)
    end = time.monotonic() + 2.5

    def work():
        while time.monotonic() < end:
            client.list_tables()
            time.sleep(0.02)

    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        for done in [pool.submit(work) for _ in range(64)]:
            done.result()
    assert len(asked) == 2 and not torn


def test_CRED_07_static_keys_with_a_token(fake):
    fake.push(GOT)
    keys = {"access_key_id": "AKID", "secret_access_key": "SECRET_KEY", "session_token": "TOKEN"}
    get_item(libaws.client("dynamodb", region="us-east-1", transport=fake, **keys))
    headers = fake.request()["headers"]
    assert "Credential=AKID/" in headers["authorization"] and headers["x-amz-security-token"] == "TOKEN"
    assert "x-amz-security-token" in headers["authorization"]


def test_AUTH_16_signatures_by_another_hand(fake):
    secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    keys = {"access_key_id": "AKIAIOSFODNN7EXAMPLE", "secret_access_key": secret, "session_token": "T"}
    fake.push(GOT)
    get_item(libaws.client("dynamodb", region="us-east-1", transport=fake, **keys))
    request = fake.request()
    headers = {**request["headers"], "host": "dynamodb.us-east-1.amazonaws.com"}
    given = dict(p.split("=", 1) for p in headers["authorization"].replace(",", "").split()[1:])
    _, *scope = given["Credential"].split("/")
    signed = "".join(f"{h}:{headers[h]}\n" for h in given["SignedHeaders"].split(";"))
    body = hashlib.sha256(request["body"]).hexdigest()
    canonical = f"POST\n/\n\n{signed}\n{given['SignedHeaders']}\n{body}"
    to_sign = "\n".join(
        ["AWS4-HMAC-SHA256", headers["x-amz-date"], "/".join(scope), hashlib.sha256(canonical.encode()).hexdigest()]
    )
    key = ("AWS4" + secret).encode()
    for part in (*scope, to_sign):
        key = hmac.digest(key, part.encode(), "sha256")
    assert given["Signature"] == key.hex()


def test_AUTH_22_anonymous_requests_are_unsigned(fake):
    fake.push()
    libaws.client("s3", region="us-east-1", anonymous=True, transport=fake).head_bucket(Bucket="bkt")
    assert "authorization" not in fake.request()["headers"]


def test_CLI_02_options_change_what_a_client_does(make, fake):
    fake.push("<ListBucketResult/>")
    make("s3", region="us-west-2", s3_use_accelerate=True).list_objects_v2(Bucket="bkt")
    assert fake.request()["url"].startswith("https://bkt.s3-accelerate.amazonaws.com/")


# --- calls and answers ------------------------------------------------------------------------------------------


def test_OP_04_input_may_be_absent(make, fake):
    fake.push("{}")
    make("sqs").list_queues()
    assert fake.request()["body"] == b"{}"


def test_OP_06_unset_is_not_default(make, fake):
    fake.push("{}").push("{}")
    sqs = make("sqs")
    sqs.receive_message(QueueUrl="https://q", WaitTimeSeconds=0)
    assert json.loads(fake.request()["body"]) == {"QueueUrl": "https://q", "WaitTimeSeconds": 0}
    assert "Messages" not in sqs.receive_message(QueueUrl="https://q", WaitTimeSeconds=None)
    assert json.loads(fake.request()["body"]) == {"QueueUrl": "https://q"}


def test_OP_09_enums_by_name(s3, fake):
    fake.push()
    s3.head_object(Bucket="bkt", Key="k", RequestPayer="requester")
    assert fake.request()["headers"]["x-amz-request-payer"] == "requester"


def test_OP_12_unknown_enum_text_is_preserved(make, fake):
    fake.push('{"State": "Hibernating"}')
    assert make("lambda").get_function_configuration(FunctionName="f")["State"] == "Hibernating"


def test_RSP_01_an_output_without_members(s3, fake):
    fake.push(status=204)
    answer = s3.delete_bucket(Bucket="bkt")
    assert set(answer) == {"ResponseMetadata"} and answer["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_RSP_06_the_request_id_of_a_success(make, fake):
    fake.push(GOT, headers={"x-amzn-requestid": "R1"}).push(GOT)
    db = make("dynamodb")
    assert get_item(db)["ResponseMetadata"]["RequestId"] == "R1"
    assert not get_item(db)["ResponseMetadata"].get("RequestId")


def test_CON_02_two_objects_are_put_at_once(s3, fake):
    fake.push(headers={"ETag": '"e"'}).push(headers={"ETag": '"e"'})
    with concurrent.futures.ThreadPoolExecutor() as pool:
        puts = [
            pool.submit(s3.put_object, Bucket="bkt", Key=k, Body=f"{k} body content".encode()) for k in ("foo", "bar")
        ]
        assert [p.result()["ETag"] for p in puts] == ['"e"', '"e"']
    assert {r["body"] for r in fake.requests()} == {b"foo body content", b"bar body content"}


# --- errors, retries, time limits ---------------------------------------------------------------------------------


def test_ERR_02_errors_form_a_chain(fake):
    def credentials():
        raise OSError("the vault is closed")

    with pytest.raises(libaws.CredentialsError) as e:
        libaws.client("dynamodb", region="us-east-1", credentials=credentials, transport=fake).list_tables()
    assert isinstance(e.value.__cause__, Exception) and "the vault is closed" in str(e.value.__cause__)


def test_ERR_05_code_message_and_fault(make, fake):
    fake.push('{"__type": "x#NeverHeardOf", "message": "what?"}', 400).push("{}", 500)
    db = make("dynamodb", retry_mode="none")
    with pytest.raises(libaws.ClientError) as e:
        get_item(db)
    assert (e.value.code, e.value.response["Error"]["Message"], e.value.fault) == ("NeverHeardOf", "what?", "client")
    with pytest.raises(libaws.ClientError) as e:
        get_item(db)
    assert e.value.fault == "server"


def test_RTY_01_02_three_attempts_by_default(make, fake):
    db = make("dynamodb", max_backoff_ms=0)
    fake.push("{}", 500).push("{}", 500).push(GOT)
    assert get_item(db)["ResponseMetadata"]["RetryAttempts"] == 2
    assert len(fake.requests()) == 3
    for _ in range(4):
        fake.push("{}", 500)
    with pytest.raises(libaws.ClientError) as e:
        get_item(db)
    assert e.value.attempts == 3 and len(fake.requests()) == 3


def test_RTY_04_only_what_may_help_is_retried(make, fake):
    db = make("dynamodb", max_backoff_ms=0)
    fake.push('{"__type": "x#ValidationException"}', 400)
    with pytest.raises(libaws.ClientError):
        get_item(db)
    assert len(fake.requests()) == 1
    throttled = '{"__type": "x#ThrottlingException"}'
    for answer in ({"status": 503}, {"status": 400, "body": throttled}, {"error": "cut"}):
        fake.push(**answer).push(GOT)
        get_item(db)
        assert len(fake.requests()) == 2


def test_RTY_07_no_retries(make, fake):
    fake.push("{}", 503)
    with pytest.raises(libaws.ClientError):
        get_item(make("dynamodb", retry_mode="none"))
    assert len(fake.requests()) == 1


def test_RTY_10_the_attempts_can_be_set(make, fake):
    for _ in range(6):
        fake.push("{}", 500)
    with pytest.raises(libaws.ClientError):
        get_item(make("dynamodb", max_attempts=5, max_backoff_ms=0))
    assert len(fake.requests()) == 5


def test_RTY_15_more_codes_can_be_retried(make, fake):
    for options, requests in (({}, 1), ({"retry_error_codes": "NoSuchBucket"}, 3)):
        for _ in range(requests):
            fake.push("<Error><Code>NoSuchBucket</Code></Error>", 404)
        client = make("s3", max_backoff_ms=0, **options)
        with pytest.raises(client.exceptions.NoSuchBucket):
            client.list_objects_v2(Bucket="bkt")
        assert len(fake.requests()) == requests


def test_RTY_23_a_spent_quota_is_in_the_chain_of_errors(make, fake):
    for _ in range(101):
        fake.push("{}", 500)
    with pytest.raises(libaws.ClientError) as e:
        get_item(make("dynamodb", max_attempts=1000, max_backoff_ms=0))
    assert e.value.http_status == 500 and e.value.__cause__.code == "RetryQuotaExceeded"


def test_RTY_26_a_reset_connection_is_retried():
    with Server(b"", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") as server:
        assert get_item(at(server))["ResponseMetadata"]["RetryAttempts"] == 1
        assert len(server.seen) == 2


def test_FAQ_05_a_reset_while_a_body_is_read_is_the_callers():
    with Server(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nthe beginning") as server:
        body = at(server, "s3").get_object(Bucket="bkt", Key="k")["Body"]
        with pytest.raises(libaws.TransportError):
            body.read()
        assert len(server.seen) == 1


def test_TO_02_a_time_limit_for_all_calls(make, fake):
    fake.push(hang=True)
    with pytest.raises(libaws.DeadlineError):
        get_item(make("dynamodb", operation_timeout_ms=50))


def test_TO_05_deadlines_have_a_type_of_their_own(make, fake):
    fake.push(hang=True)
    with pytest.raises(TimeoutError) as e:
        get_item(make("dynamodb").with_options(timeout=0.05))
    assert type(e.value) is libaws.DeadlineError and not isinstance(e.value, libaws.CancelledError)


def test_TO_04_cancelling_ends_the_pause_between_attempts(fake):
    async def main():
        client = libaws.aio.client("s3", **KEYS, transport=fake)
        fake.push("", 503, {"x-amz-retry-after": "4000"})
        task = asyncio.ensure_future(client.list_buckets())
        await asyncio.sleep(0.3)
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begun < 2

    asyncio.run(main())
    assert len(fake.requests()) == 1


def test_TO_06_what_was_cancelled_before_sends_nothing(fake):
    async def main():
        client = libaws.aio.client("s3", **KEYS, transport=fake.push())
        task = asyncio.ensure_future(client.list_buckets())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert fake.request() is None


def test_HTTP_06_an_answer_that_does_not_end_ends_with_the_limit():
    with Server(None) as server:
        with pytest.raises(libaws.DeadlineError, match="100 ms"):
            get_item(at(server, retry_mode="none", attempt_timeout_ms=100))


def test_HTTP_08_connecting_is_limited():
    full = socket.socket()
    full.bind(("127.0.0.1", 0))
    full.listen(0)
    waiting = [socket.socket() for _ in range(4)]
    for s in waiting:
        s.setblocking(False)
        s.connect_ex(full.getsockname())
    time.sleep(0.02)
    url = f"http://127.0.0.1:{full.getsockname()[1]}"
    begun = time.monotonic()
    with pytest.raises(libaws.TransportError):
        get_item(libaws.client("dynamodb", **KEYS, endpoint_url=url, retry_mode="none", connect_timeout_ms=150))
    assert 0.1 < time.monotonic() - begun < 5
    for s in [full, *waiting]:
        s.close()


def test_HTTP_16_waiting_for_the_answers_head_is_limited():
    with Server(None) as server:
        with pytest.raises(libaws.TransportError, match="100ms"):
            get_item(at(server, retry_mode="none", response_header_timeout_ms=100))


# --- endpoints and checksums ----------------------------------------------------------------------------------------


def test_EP_05_EP_13_a_base_endpoint():
    with Server(b"HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n<ListBucketResult/>") as server:
        at(server, "s3").list_objects_v2(Bucket="bkt")
        assert server.seen[0].startswith(b"GET /bkt/?list-type=2") and b"127.0.0.1:" in server.seen[0]


def test_EP_10_EP_11_SEC_03_fips_and_dual_stack(make, fake):
    fake.push(GOT).push("<ListBucketResult/>")
    get_item(make("dynamodb", use_fips_endpoint=True))
    make("s3", use_dualstack_endpoint=True).list_objects_v2(Bucket="bkt")
    fips, dual = (r["url"] for r in fake.requests())
    assert fips == "https://dynamodb-fips.us-east-1.amazonaws.com/"
    assert dual.startswith("https://bkt.s3.dualstack.us-east-1.amazonaws.com/")


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_CK_01_CK_02_the_callers_algorithm(s3, fake, algorithm):
    fake.push()
    s3.put_object(Bucket="bkt", Key="k", Body=b"hello", ChecksumAlgorithm=algorithm)
    headers = fake.request()["headers"]
    assert headers["x-amz-sdk-checksum-algorithm"] == algorithm
    value = headers[f"x-amz-checksum-{algorithm.lower()}"]
    assert algorithm != "CRC32" or value == HELLO_CRC32


def test_CK_03_CK_04_a_value_computed_before_is_the_only_one(s3, fake):
    fake.push()
    s3.put_object(Bucket="bkt", Key="k", Body=b"hello", ChecksumSHA256="checksumvalue")
    given = {k: v for k, v in fake.request()["headers"].items() if k.startswith("x-amz-checksum-")}
    assert given == {"x-amz-checksum-sha256": "checksumvalue"}


def test_CK_06_uploads_have_a_crc32_by_default(s3, fake):
    fake.push()
    s3.put_object(Bucket="bkt", Key="k", Body=b"hello")
    assert fake.request()["headers"]["x-amz-checksum-crc32"] == HELLO_CRC32


def test_CK_12_parts_by_hand(s3, fake):
    fake.push("<R><UploadId>up</UploadId></R>")
    upload = {"Bucket": "bkt", "Key": "k", "UploadId": None}
    upload["UploadId"] = s3.create_multipart_upload(Bucket="bkt", Key="k", ChecksumAlgorithm="CRC32")["UploadId"]
    parts = []
    for n, data in enumerate((b"hello", b"two", b"three"), 1):
        crc = base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()
        fake.push(headers={"ETag": f"e{n}", "x-amz-checksum-crc32": crc})
        answer = s3.upload_part(**upload, PartNumber=n, Body=data, ChecksumAlgorithm="CRC32")
        parts.append({"PartNumber": n, "ETag": answer["ETag"], "ChecksumCRC32": answer["ChecksumCRC32"]})
        assert parts[-1]["ChecksumCRC32"] == crc
    fake.push("<R><ETag>whole</ETag></R>")
    assert s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})["ETag"] == "whole"
    requests = fake.requests()
    assert [r["headers"].get("x-amz-checksum-crc32") for r in requests[1:4]] == [p["ChecksumCRC32"] for p in parts]
    assert requests[4]["body"].count(b"<ChecksumCRC32>") == 3


def test_CK_13_CK_14_downloads_are_checked(s3, fake):
    for checksum, good in ((HELLO_CRC32, True), ("AAAAAA==", False), (None, True)):
        fake.push(b"hello", headers={"x-amz-checksum-crc32": checksum} if checksum else {})
        body = s3.get_object(Bucket="bkt", Key="k", ChecksumMode="ENABLED")["Body"]
        if good:
            assert body.read() == b"hello"
        else:
            with pytest.raises(libaws.ChecksumError):
                body.read()


def test_S3U_06_a_streams_payload_may_go_unsigned(make, fake):
    fake.push()
    client = make("s3", request_checksum_calculation="when_required")
    client.put_object(Bucket="bkt", Key="k", Body=iter([b"fifteen ", b"letters"]), ContentLength=15)
    request = fake.request()
    assert request["headers"]["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD" and request["body"] == b"fifteen letters"


def test_MIG_12_sse_customer_keys_go_as_they_are(s3, fake):
    fake.push()
    s3.put_object(Bucket="bkt", Key="k", Body=b"", SSECustomerAlgorithm="AES256", SSECustomerKey="text+as/it=is")
    assert fake.request()["headers"]["x-amz-server-side-encryption-customer-key"] == "text+as/it=is"


def test_EP_05_the_environment_as_it_is_when_a_client_is_made(fake, monkeypatch):
    monkeypatch.setitem(os.environ, "AWS_ENDPOINT_URL_DYNAMODB", "http://own")
    fake.push(GOT)
    get_item(libaws.client("dynamodb", **KEYS, transport=fake))
    assert fake.request()["url"] == "http://own/"
