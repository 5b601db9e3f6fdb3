"""Proxies and retries, by the ids of their features in docs/features.md."""

import base64

import pytest

import libaws
from conftest import KEYS
from test_features import Server, get_item

GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


def test_HTTP_11_a_proxy_in_code():
    proxy = Server(GOOD)
    url = proxy.url.replace("://", "://me:pass%20word@")
    get_item(libaws.client("dynamodb", **KEYS, endpoint_url="http://service.test", proxy=url))
    assert proxy.seen[0].startswith(b"POST http://service.test/ HTTP/1.1\r\n")
    assert b"proxy-authorization: Basic " + base64.b64encode(b"me:pass word") in proxy.seen[0]
    with pytest.raises(libaws.OptionError, match="proxy") as e:
        libaws.client("dynamodb", **KEYS, proxy="socks5://me:hidden@h")
    assert "hidden" not in str(e.value)


def test_RTY_06_a_retryer_of_the_callers(make, fake):
    seen = []

    def retryer(view):
        seen.append((view["outcome"], view["attempt"], view.get("error", {}).get("code")))
        return None if view["outcome"] != "failed" else 0 if view["attempt"] < 5 else False

    for _ in range(6):
        fake.push('{"__type": "ValidationException"}', 400)
    with pytest.raises(libaws.ClientError) as e:
        get_item(make("dynamodb", retryer=retryer))
    assert e.value.attempts == 5 and len(fake.requests()) == 5
    assert seen == [("begin", 0, None)] + [("failed", n, "ValidationException") for n in range(1, 6)]
    with pytest.raises(libaws.Error, match="not a bool"):
        get_item(make("dynamodb", retryer=lambda view: "yes"))
    with pytest.raises(libaws.ParamError, match="no function"):
        make("dynamodb", retryer=7)


def test_RTY_08_three_levels(make, fake):
    def up_to(n):
        return lambda view: view["attempt"] < n if view["outcome"] == "failed" else None

    def attempts(client):
        for _ in range(6):
            fake.push("{}", 500)
        with pytest.raises(libaws.ClientError) as e:
            get_item(client)
        fake.requests()
        return e.value.attempts

    common = {"max_backoff_ms": 0}
    assert attempts(make("dynamodb", **common)) == 3
    own = make("dynamodb", **common, retryer=up_to(2))
    assert attempts(own) == 2
    assert attempts(own.with_options(retryer=up_to(4))) == 4
    assert attempts(own) == 2


def test_RTY_13_in_the_constructor_zero_is_three(make, fake):
    for n in (0, -1):
        for _ in range(3):
            fake.push("{}", 500)
        with pytest.raises(libaws.ClientError) as e:
            get_item(make("dynamodb", max_attempts=n, max_backoff_ms=0))
        assert e.value.attempts == 3


def test_the_attempts_are_listed(make, fake):
    fake.push('{"__type": "ThrottlingException"}', 400)
    fake.push("{}", 500)
    fake.push('{"__type": "ValidationException"}', 400)
    with pytest.raises(libaws.ClientError) as e:
        get_item(make("dynamodb", max_backoff_ms=0))
    assert [t.get("code") for t in e.value.tries][::2] == ["ThrottlingException", "ValidationException"]
    assert [t["http_status"] for t in e.value.tries] == [400, 500, 400]
    assert e.value.tries[0]["wait_ms"] == 0 and "wait_ms" not in e.value.tries[2]


def test_connections_are_opened_ahead(make, fake):
    server = Server(GOOD)
    client = libaws.client("dynamodb", **KEYS, endpoint_url=server.url)
    assert client.warm("GetItem", connections=3) == {"url": server.url, "connections": 3}
    get_item(client)
    # Over a transport of the caller's there is nothing to open.
    assert make("s3").warm("GetObject", {"Bucket": "bkt"})["connections"] == 0
    assert fake.request() is None
    with pytest.raises(libaws.ParamError, match="from 1 to 65536"):
        client.warm("GetItem", connections=0)
