"""libaws from Python as a peer of the side-by-side benchmark: SCENARIO N C ENDPOINT.

The load loop, the arguments and the line of JSON are the harness's own (`kit`), so that
only the client differs from the boto3 peer beside it.
"""

import sys

import kit

a = kit.Args("libaws-python")

import libaws  # noqa: E402 - after the arguments, as in the peers

KEY = {"pk": {"S": "customer#00000042"}, "sk": {"S": "order#42"}}
ITEM = {
    **KEY,
    "name": {"S": "Jos\u00e9 Garc\u00eda"},
    "age": {"N": "42"},
    "balance": {"N": "12345.6789"},
    "active": {"BOOL": True},
    "tags": {"SS": ["alpha", "beta"]},
    "address": {"M": {"city": {"S": "Springfield"}, "zip": {"N": "12345"}}},
    "history": {"L": [{"S": "created"}, {"N": "1"}]},
    "avatar": {"B": bytes(range(16))},
}


def client(service):
    return libaws.client(service, endpoint_url=a.endpoint)


def ddb_getitem():
    c = client("dynamodb")

    def op():
        assert len(c.get_item(TableName=kit.TABLE, Key=KEY)["Item"]) == 15

    return op


def ddb_query():
    c = client("dynamodb")
    values = {":p": {"S": "customer#00000042"}}

    def op():
        r = c.query(TableName=kit.TABLE, KeyConditionExpression="pk = :p", ExpressionAttributeValues=values)
        assert len(r["Items"]) == 100

    return op


def ddb_putitem():
    c = client("dynamodb")
    return lambda: c.put_item(TableName=kit.TABLE, Item=ITEM)


def sqs_send():
    c = client("sqs")
    url = a.endpoint + "/000000000000/bench"
    return lambda: c.send_message(QueueUrl=url, MessageBody=kit.SQS_BODY)


def s3_get_small():
    c = client("s3")

    def op():
        assert len(c.get_object(Bucket=kit.BUCKET, Key="obj-1024")["Body"].read()) == 1024

    return op


def s3_put_small():
    c = client("s3")
    return lambda: c.put_object(Bucket=kit.BUCKET, Key="key-small", Body=kit.PUT_BODY)


def s3_list():
    c = client("s3")

    def op():
        assert len(c.list_objects_v2(Bucket=kit.BUCKET)["Contents"]) == 1000

    return op


SMALL = (ddb_getitem, ddb_query, ddb_putitem, sqs_send, s3_get_small, s3_put_small, s3_list)

if a.scenario == "cold_start":
    ddb_getitem()()
    sys.exit()
for scenario in SMALL:
    if scenario.__name__ == a.scenario:
        kit.small(a, scenario())
        sys.exit()
kit.unsupported(a)
