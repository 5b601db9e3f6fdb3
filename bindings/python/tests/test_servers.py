"""Against servers on this machine: real sockets, real services' answers. Left out where no server is named."""

import asyncio
import concurrent.futures
import gc
import hashlib
import http.client
import os
import time
import urllib.parse
import urllib.request
import uuid

import pytest

import libaws
import libaws.aio

MOTO = os.environ.get("LIBAWS_TEST_MOTO")
S3 = os.environ.get("LIBAWS_TEST_S3")
ACCESS, SECRET = "AKIDEXAMPLE", "libaws-test-secret"
OPTIONS = {"region": "us-east-1", "access_key_id": ACCESS, "secret_access_key": SECRET}

needs_moto = pytest.mark.skipif(not MOTO, reason="LIBAWS_TEST_MOTO names no server")


def moto(service, make=libaws.client, **more):
    return make(service, endpoint_url=MOTO, **OPTIONS, **more)


@pytest.fixture(params=[MOTO, S3], ids=["moto", "s3"])
def s3(request):
    if not request.param:
        pytest.skip("no such server")
    return libaws.client("s3", endpoint_url=request.param, **OPTIONS)


@pytest.fixture
def bucket(s3):
    name = f"python-{uuid.uuid4().hex[:12]}"
    s3.create_bucket(Bucket=name)
    yield name
    for entry in s3.list_objects_v2(Bucket=name).get("Contents", []):
        s3.delete_object(Bucket=name, Key=entry["Key"])
    s3.delete_bucket(Bucket=name)


def test_objects_of_each_kind_of_body(s3, bucket, tmp_path):
    data = os.urandom(3_000_000)
    path = tmp_path / "file"
    path.write_bytes(data)

    def pieces():
        for i in range(0, len(data), 100_000):
            yield data[i : i + 100_000]

    with open(path, "rb") as file:
        for i, body in enumerate((data, bytearray(data), path, file, pieces())):
            s3.put_object(Bucket=bucket, Key=f"a b/é{i}", Body=body, ContentLength=len(data), Metadata={"i": str(i)})
            answer = s3.get_object(Bucket=bucket, Key=f"a b/é{i}")
            assert answer["Metadata"] == {"i": str(i)} and answer["ContentLength"] == len(data)
            with answer["Body"] as received:
                assert hashlib.sha256(received.read()).digest() == hashlib.sha256(data).digest()
    keys = [e["Key"] for e in s3.list_objects_v2(Bucket=bucket)["Contents"]]
    assert keys == [f"a b/é{i}" for i in range(5)]
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=bucket, Key="nothing")


def test_a_range(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    answer = s3.get_object(Bucket=bucket, Key="k", Range="bytes=2-4")
    assert answer["Body"].read() == b"234" and answer["ResponseMetadata"]["HTTPStatusCode"] == 206


def test_a_thousand_unread_bodies_leave_nothing_open(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x" * 300_000)
    for _ in range(20):
        s3.get_object(Bucket=bucket, Key="k")
    gc.collect()
    time.sleep(0.2)
    before = descriptors()
    for i in range(1000):
        body = s3.get_object(Bucket=bucket, Key="k")["Body"]
        if i % 3 == 0:
            body.read(1000)
    del body
    gc.collect()
    until = time.monotonic() + 5
    while descriptors() > before + 12 and time.monotonic() < until:
        time.sleep(0.05)
    assert descriptors() <= before + 12


def descriptors():
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def test_many_threads(s3, bucket):
    def work(i):
        data = os.urandom(10_000 + i)
        s3.put_object(Bucket=bucket, Key=f"k{i}", Body=data)
        return s3.get_object(Bucket=bucket, Key=f"k{i}")["Body"].read() == data

    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        assert all(pool.map(work, range(100)))


def test_asyncio(s3, bucket):
    url = MOTO if s3 is not None and MOTO else S3

    async def main():
        client = libaws.aio.client("s3", endpoint_url=url, **OPTIONS)
        name = f"aio-{uuid.uuid4().hex[:12]}"
        await client.create_bucket(Bucket=name)

        async def pieces():
            for _ in range(40):
                yield b"z" * 50_000

        async def work(i):
            await client.put_object(Bucket=name, Key=f"k{i}", Body=pieces(), ContentLength=2_000_000)
            async with (await client.get_object(Bucket=name, Key=f"k{i}"))["Body"] as body:
                assert sum([len(p) async for p in body]) == 2_000_000
            await client.delete_object(Bucket=name, Key=f"k{i}")

        await asyncio.gather(*[work(i) for i in range(10)])
        await client.delete_bucket(Bucket=name)

    asyncio.run(main())


@needs_moto
def test_dynamodb():
    db = moto("dynamodb")
    table = f"t{uuid.uuid4().hex[:12]}"
    db.create_table(
        TableName=table,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    item = {"id": {"S": "é"}, "b": {"B": b"\x00\xff"}, "l": {"L": [{"N": "1.5"}, {"BOOL": True}, {"NULL": True}]}}
    db.put_item(TableName=table, Item=item)
    assert db.get_item(TableName=table, Key={"id": {"S": "é"}})["Item"] == item
    with pytest.raises(db.exceptions.ConditionalCheckFailedException):
        db.put_item(TableName=table, Item=item, ConditionExpression="attribute_not_exists(id)")
    with pytest.raises(db.exceptions.ResourceNotFoundException):
        db.describe_table(TableName="no-such-table")
    db.delete_table(TableName=table)


@needs_moto
def test_sqs():
    sqs = moto("sqs")
    url = sqs.create_queue(QueueName=f"q{uuid.uuid4().hex[:12]}")["QueueUrl"]
    attributes = {"a": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}}
    sqs.send_message(QueueUrl=url, MessageBody="hello", MessageAttributes=attributes)
    (message,) = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    assert message["Body"] == "hello" and message["MessageAttributes"]["a"]["BinaryValue"] == b"\x00\x01"
    sqs.delete_queue(QueueUrl=url)
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.send_message(QueueUrl=url, MessageBody="x")


def test_nobody_there():
    client = libaws.client("s3", endpoint_url="http://127.0.0.1:9", max_attempts=1, **OPTIONS)
    with pytest.raises(libaws.TransportError) as e:
        client.list_buckets()
    assert e.value.phase == "connect"


def test_PRE_02_presigned_requests_need_nothing_else(s3, bucket):
    def send(signed, body=None):
        url = urllib.parse.urlsplit(signed["url"])
        peer = http.client.HTTPConnection(url.netloc, timeout=30)
        peer.request(signed["method"], f"{url.path}?{url.query}", body, signed["headers"])
        answer = peer.getresponse()
        received = answer.read()
        peer.close()
        assert answer.status in (200, 204), received
        return received

    key = {"Bucket": bucket, "Key": "a b/é+"}
    send(s3.presign("put_object", {**key, "ContentType": "text/x-mine", "Metadata": {"a": "b"}}, expires=60), b"hello")
    assert send(s3.presign("get_object", key)) == b"hello"
    assert s3.head_object(**key)["ContentType"] == "text/x-mine"
    upload = s3.create_multipart_upload(**key)["UploadId"]
    send(s3.presign("upload_part", {**key, "UploadId": upload, "PartNumber": 1}), b"a part")
    parts = s3.list_parts(**key, UploadId=upload)["Parts"]
    assert [(part["PartNumber"], part["Size"]) for part in parts] == [(1, 6)]
    s3.abort_multipart_upload(**key, UploadId=upload)
    send(s3.presign("delete_object", key))
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(**key)


@needs_moto
def test_PRE_a_form_is_posted(tmp_path):
    client = moto("s3")
    client.create_bucket(Bucket="python-forms")
    post = client.generate_presigned_post("python-forms", "up/${filename}", {"Content-Type": "text/x-mine"})
    parts = "".join(
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in post["fields"].items()
    )
    body = f'{parts}--b\r\nContent-Disposition: form-data; name="file"; filename="f.txt"\r\n\r\nhello\r\n--b--\r\n'
    request = urllib.request.Request(post["url"], body.encode(), {"Content-Type": "multipart/form-data; boundary=b"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        assert answer.status in (200, 204)
    assert [o["Size"] for o in client.list_objects_v2(Bucket="python-forms")["Contents"]] == [5]
    for entry in client.list_objects_v2(Bucket="python-forms")["Contents"]:
        client.delete_object(Bucket="python-forms", Key=entry["Key"])
    client.delete_bucket(Bucket="python-forms")


@needs_moto
def test_a_selection_comes_as_events():
    s3, name = moto("s3"), f"python-{uuid.uuid4().hex[:12]}"
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="people.csv", Body=b"name,age\nann,30\nbob,7\n")
    answer = s3.select_object_content(
        Bucket=name,
        Key="people.csv",
        Expression="SELECT * FROM s3object s WHERE s.name = 'bob'",
        ExpressionType="SQL",
        InputSerialization={"CSV": {"FileHeaderInfo": "USE"}},
        OutputSerialization={"CSV": {}},
    )
    events = list(answer["Payload"])
    assert [next(iter(e)) for e in events] == ["Records", "Stats", "End"]
    assert events[0]["Records"]["Payload"].strip() == b"bob,7"
    assert events[1]["Stats"]["Details"]["BytesScanned"] > 0
