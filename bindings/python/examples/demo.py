"""A tour in Python: S3 streams, DynamoDB, SQS. The twin of examples_c/demo.c.

Creates a bucket, uploads 64 MiB as a stream, lists, downloads as a stream and compares; creates a table,
puts 25 items and queries them; sends and receives a message; and removes what it made. Prints each step
with its request id and milliseconds. Any failure ends it with a non-zero exit.

`make demo` runs it against a server on this machine; its last lines say how to run it against AWS.
"""

import hashlib
import os
import sys
import time

import libaws

OBJECT_SIZE, PIECE, ITEMS = 64 << 20, 64 << 10, 25


def step(client, name, **members):
    """Calls an operation and prints the step."""
    begun = time.perf_counter()
    answer = client.call(name, members)
    request = answer["ResponseMetadata"]["RequestId"] or "-"
    print(f"{name:<16} {(time.perf_counter() - begun) * 1e3:8.1f} ms  request {request}")
    return answer


def check(holds, text):
    if not holds:
        sys.exit(f"FAILED: {text}")


def generate(digest):
    """The object's bytes, piece by piece: the same pseudo-random ones each time."""
    piece = hashlib.shake_256(b"libaws").digest(PIECE)
    for _i in range(OBJECT_SIZE // PIECE):
        piece = piece[1:] + piece[:1]
        digest.update(piece)
        yield piece


def s3_tour(unique):
    s3 = libaws.client("s3")
    bucket = f"libaws-demo-{unique}"
    step(s3, "CreateBucket", Bucket=bucket)

    sent = hashlib.sha256()
    step(s3, "PutObject", Bucket=bucket, Key="big", ContentLength=OBJECT_SIZE, Body=generate(sent))
    print(f"  sent     {OBJECT_SIZE} bytes, SHA-256 {sent.hexdigest()}")

    found = step(s3, "ListObjectsV2", Bucket=bucket).get("Contents", [])
    size = found[0]["Size"] if found else 0
    print(f"  {len(found)} object, {size} bytes")
    check(len(found) == 1 and size == OBJECT_SIZE, "the list is not what was put")

    begun = time.perf_counter()
    received, count = hashlib.sha256(), 0
    with step(s3, "GetObject", Bucket=bucket, Key="big")["Body"] as body:
        for piece in body:
            received.update(piece)
            count += len(piece)
    print(f"  received {count} bytes, SHA-256 {received.hexdigest()}, {(time.perf_counter() - begun) * 1e3:.1f} ms")
    check(sent.digest() == received.digest(), "what came back is not what was sent")

    step(s3, "DeleteObject", Bucket=bucket, Key="big")
    step(s3, "DeleteBucket", Bucket=bucket)


def dynamodb_tour(unique):
    db = libaws.client("dynamodb")
    table = f"libaws-demo-{unique}"
    step(
        db,
        "CreateTable",
        TableName=table,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "band", "AttributeType": "S"},
            {"AttributeName": "track", "AttributeType": "N"},
        ],
        KeySchema=[
            {"AttributeName": "band", "KeyType": "HASH"},
            {"AttributeName": "track", "KeyType": "RANGE"},
        ],
    )
    # AWS makes the table in some seconds.
    while step(db, "DescribeTable", TableName=table)["Table"]["TableStatus"] != "ACTIVE":
        time.sleep(1)

    for i in range(ITEMS):
        item = {"band": {"S": "Quasi"}, "track": {"N": str(i)}, "title": {"S": f"Song {i}"}}
        step(db, "PutItem", TableName=table, Item=item)
    items = step(
        db,
        "Query",
        TableName=table,
        KeyConditionExpression="band = :b",
        ExpressionAttributeValues={":b": {"S": "Quasi"}},
    )["Items"]
    print(f"  {len(items)} items")
    check(
        [item["title"]["S"] for item in items] == [f"Song {i}" for i in range(ITEMS)], "the items are not what was put"
    )
    step(db, "DeleteTable", TableName=table)


def sqs_tour(unique):
    sqs = libaws.client("sqs")
    message = "Hello from Python"
    url = step(sqs, "CreateQueue", QueueName=f"libaws-demo-{unique}")["QueueUrl"]
    step(sqs, "SendMessage", QueueUrl=url, MessageBody=message)
    body = step(sqs, "ReceiveMessage", QueueUrl=url, WaitTimeSeconds=10)["Messages"][0]["Body"]
    print(f'  "{body}"')
    check(body == message, "the message is not what was sent")
    step(sqs, "DeleteQueue", QueueUrl=url)


def main():
    unique = f"{int(time.time()):08x}-python"
    print(f"libaws {libaws.__version__} against {os.environ.get('AWS_ENDPOINT_URL', 'AWS')}")
    try:
        s3_tour(unique)
        dynamodb_tour(unique)
        sqs_tour(unique)
    except libaws.Error as e:
        sys.exit(f"FAILED: {e}\n  code: {e.code}\n  request_id: {e.request_id}")
    print(
        "\nAll done. To run it against AWS: unset AWS_ENDPOINT_URL, set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY\n"
        "(and AWS_SESSION_TOKEN if there is one) and AWS_REGION=us-east-1, and run\n"
        "python bindings/python/examples/demo.py. It makes a bucket, a table and a queue named\n"
        "libaws-demo-..., and removes them."
    )


if __name__ == "__main__":
    main()
