"""Record and replay: calls over a server, then the same with the server gone."""

import http.server
import threading

import pytest
from conftest import KEYS

import libaws


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers each call with a table named after how many came before."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.count += 1
        body = b'{"TableNames":["t%d"]}' % self.server.count
        self.send_response(200)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def cassette(tmp_path):
    """A cassette of two equal calls, and the address of the server that is not there any more."""
    path = tmp_path / "cassette.jsonl"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.count = 0
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"http://127.0.0.1:{server.server_port}"
    try:
        client = libaws.client("dynamodb", endpoint_url=endpoint, record=str(path), session_token="a-token", **KEYS)
        assert [client.list_tables()["TableNames"] for _ in range(2)] == [["t1"], ["t2"]]
        client.close()
    finally:
        server.shutdown()
        server.server_close()
    return path, endpoint


def test_replayed_without_server_or_credentials(cassette):
    path, endpoint = cassette
    client = libaws.client("dynamodb", endpoint_url=endpoint, replay=str(path), region="us-east-1")
    assert [client.list_tables()["TableNames"] for _ in range(2)] == [["t1"], ["t2"]]
    with pytest.raises(libaws.Error) as e:
        client.list_tables(Limit=3)
    assert e.value.code == "NotRecorded" and "differs in: body" in str(e.value)


def test_secrets_are_not_in_the_file(cassette):
    text = cassette[0].read_text()
    assert "DynamoDB_20120810.ListTables" in text
    assert "a-token" not in text and KEYS["secret_access_key"] not in text and "Signature=" not in text
