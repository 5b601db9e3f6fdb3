"""What is logged, and clients of loaded configs, by the ids of docs/features.md."""

import time

import pytest

import libaws
from conftest import KEYS

GOT = '{"Item": {"id": {"S": "a"}}}'


def told(fake, wanted, **options):
    """The events of a call that is tried twice."""
    events = []
    fake.push("{}", 503).push(GOT)
    client = libaws.client("dynamodb", **{**KEYS, **options}, transport=fake, max_backoff_ms=0, logger=events.append)
    client.get_item(TableName="t", Key={"id": {"S": "a"}})
    end = time.monotonic() + 5
    while len(events) < wanted and time.monotonic() < end:
        time.sleep(0.01)
    return events


def test_LOG_05_modes_combine(fake):
    def words(events):
        return [e["message"].split(":")[0] for e in events]

    assert words(told(fake, 1, log_mode="retries")) == ["retrying"]
    assert words(told(fake, 3, log_mode="retries,request")) == ["request", "retrying", "request"]
    assert words(told(fake, 4, log_mode="signing,response")) == ["signing", "response", "signing", "response"]
    with pytest.raises(libaws.OptionError, match="some of signing, retries, request, response, failure, all"):
        libaws.client("dynamodb", **KEYS, log_mode="requests")


def test_LOG_06_signing_is_logged_without_secrets(fake):
    keys = {"secret_access_key": "the-secret-itself", "session_token": "the-token-itself"}
    event = told(fake, 2, log_mode="signing", **keys)[0]
    assert event["canonical_request"].startswith("POST\n/\n\n")
    assert "\nhost:dynamodb.us-east-1.amazonaws.com\n" in event["canonical_request"]
    assert event["string_to_sign"].startswith("AWS4-HMAC-SHA256\n")
    assert "/us-east-1/dynamodb/aws4_request\n" in event["string_to_sign"]
    assert "itself" not in repr(event)


def test_CLI_01_a_client_is_made_of_a_config_or_of_options(fake):
    fake.push(GOT).push(GOT).push(GOT)
    options = {**KEYS, "region": "eu-west-1", "transport": fake}
    config = libaws.load_config(**options)
    for client in libaws.client("dynamodb", **options), config.client("dynamodb"), config.client("dynamodb", region="eu-west-3"):
        client.get_item(TableName="t", Key={"id": {"S": "a"}})
    hosts = [fake.request()["url"] for _ in range(3)]
    assert hosts == [f"https://dynamodb.eu-west-{n}.amazonaws.com/" for n in (1, 1, 3)]
