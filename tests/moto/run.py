#!/usr/bin/env python3
"""One round trip in each of many services against moto: make, read, list, delete.

The library's Python binding calls moto through a recorder, which keeps each request and answer
as it went over the wire. botocore is given the same input and, when it would send, that same
answer: so both must have sent one request and understood one output. What may differ is told
in docs/differences.md, as for the oracle. moto does not speak CBOR: for the services that prefer
it the recorder translates to their JSON and back, by botocore's model.

    tools/servers/run.py moto -- build/venv/bin/python tests/moto/run.py [SERVICE...]
"""

import base64
import concurrent.futures
import datetime
import http.client
import http.server
import json
import os
import pathlib
import sys
import threading
import time
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIB = ROOT / "build" / ("dev/lib" if os.environ.get("PROFILE") == "dev" else "lib") / "libaws.so"
os.environ.setdefault("LIBAWS_LIBRARY", str(LIB))
sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "tests" / "oracle")]
MOTO = os.environ.pop("AWS_ENDPOINT_URL", None) or os.environ.get("LIBAWS_TEST_MOTO")

import cbor
import compare
import differences
import jmespath
import peer
import scenarios

import libaws

KEYS = ("AKIDEXAMPLE", "libaws-test-secret")
REGION = "us-east-1"
LEAST = 60
PROTOCOLS = {"ec2", "query", "rest-xml", "rest-json", "json", "smithy-rpc-v2-cbor"}


# (service, place) where moto answers as no service does.
ODD = {("ec2", "request-id"): "its body has a stand-in, its header an id"}


class Recorder(http.server.ThreadingHTTPServer):
    """Hands requests on to moto, and keeps the last one with its answer."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.target = urllib.parse.urlsplit(MOTO).netloc
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.last = self.model = None
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def body(self):
        if self.headers.get("expect"):
            self.send_response_only(100)
            self.end_headers()
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        whole = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def handle_one(self):
        body = self.body()
        headers = {k.lower(): v for k, v in self.headers.items()}
        command, path, sent = self.command, self.path, body
        is_cbor = headers.get("smithy-protocol") == "rpc-v2-cbor"
        onward = http.client.HTTPConnection(self.server.target, timeout=60)
        kept = {k: v for k, v in headers.items() if k not in ("connection", "transfer-encoding", "content-length", "expect")}
        if is_cbor:
            operation = self.server.model.operation_model(path.rpartition("/")[2])
            path, sent = "/", json.dumps(plain(cbor.loads(body)) if body else {}).encode()
            kept.update(as_json(self.server.model, operation))
        onward.request(command, path, sent or None, {**kept, "content-length": str(len(sent))})
        answer = onward.getresponse()
        data = answer.read()
        given = {k.lower(): v for k, v in answer.getheaders() if k.lower() not in ("connection", "transfer-encoding", "server")}
        onward.close()
        if is_cbor:
            value = json.loads(data or b"{}")
            data = cbor.dumps(value if answer.status >= 400 else shaped(operation.output_shape, value))
            given.update({"content-type": "application/cbor", "smithy-protocol": "rpc-v2-cbor", "content-length": str(len(data))})
        url = f"{self.server.url}{self.path}"
        request = {"method": self.command, "url": url, "headers": headers, "body": body}
        self.server.last = (request, {"status": answer.status, "headers": given, "body": data})
        self.send_response_only(answer.status)
        for name, value in given.items():
            if name != "content-length":
                self.send_header(name, value)
        self.send_header("content-length", str(len(data)) if self.command != "HEAD" else given.get("content-length", "0"))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = do_PATCH = handle_one

    def log_message(self, *_):
        pass


def as_json(model, operation):
    """The headers that make a request one of awsJson."""
    version = model.metadata.get("jsonVersion", "1.0")
    target = f"{model.metadata['targetPrefix']}.{operation.name}"
    return {"content-type": f"application/x-amz-json-{version}", "x-amz-target": target}


def plain(value):
    """A value of CBOR's as one of JSON's."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.timestamp() if isinstance(value, datetime.datetime) else value


def shaped(shape, value):
    """A value of JSON's with the kinds that its shape gives it."""
    if shape is None or value is None:
        return value or {}
    if shape.type_name == "structure":
        return {k: shaped(shape.members[k], v) for k, v in value.items() if k in shape.members and v is not None}
    if shape.type_name == "list":
        return [shaped(shape.member, v) for v in value]
    if shape.type_name == "map":
        return {k: shaped(shape.value, v) for k, v in value.items()}
    if shape.type_name == "blob":
        return base64.b64decode(value)
    if shape.type_name == "timestamp":
        if isinstance(value, str):
            return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        return datetime.datetime.fromtimestamp(value, datetime.timezone.utc)
    return str(value) if shape.type_name == "string" else value


def filled(value, names):
    """An input with its names filled in; a name alone keeps the kind of what it stands for."""
    if isinstance(value, dict):
        return {k: filled(v, names) for k, v in value.items()}
    if isinstance(value, list):
        return [filled(v, names) for v in value]
    if isinstance(value, bytes):
        return value.replace(b"{name}", str(names["name"]).encode())
    if isinstance(value, str):
        for name, own in names.items():
            if value == f"{{{name}}}":
                return own
            value = value.replace(f"{{{name}}}", str(own))
    return value


class Trip:
    """The steps of one service, on both sides."""

    def __init__(self, service, table):
        self.service, self.table = service, table
        self.recorder = Recorder()
        options = {"access_key_id": KEYS[0], "secret_access_key": KEYS[1], "region": REGION, "retry_mode": "none"}
        self.client = libaws.client(service, endpoint_url=self.recorder.url, **options)
        self.peer = peer.Peer(service, KEYS, REGION, self.recorder.url)
        self.recorder.model = self.peer.model
        self.faults = []

    def run(self):
        steps = scenarios.SCENARIOS[self.service]
        name = f"trip-{uuid.uuid4().hex[:10]}"
        names = {"name": name, "name_": name.replace("-", "_"), "word": name.replace("-", "")}
        for at, (operation, given, *keep) in enumerate(steps):
            output = self.step(operation, filled(given, names))
            if output is None:
                return
            for key, path in (keep[0] if keep else {}).items():
                if (found := jmespath.search(path, output)) is None:
                    return self.faults.append(f"{operation}: no {path} in {output}")
                names[key] = found
            told = 0 < at < len(steps) - 1 and keep != [{}]
            if told and str(names["name"]) not in json.dumps(output, default=str):
                self.faults.append(f"{operation}: {names['name']} is not in {output}")

    def step(self, operation, given):
        """The output; None when it failed. Whatever differs is kept as a fault."""
        method = getattr(self.client, self.client_method(operation))
        self.recorder.last = None
        try:
            output = method(**given)
            for key, value in output.items():
                if hasattr(value, "read"):
                    output[key] = value.read()
        except libaws.Error as e:
            self.faults.append(f"{operation}: {e}")
            return None
        request, answer = self.recorder.last
        try:
            parsed, _ = self.peer.invoke(operation, given, answer)
        except peer.Refused as e:
            self.faults.append(f"{operation}: botocore: {e}")
            return None
        protocol = self.peer.model.resolved_protocol
        self.judge("requests", operation, compare.requests(request, self.peer.sent(), protocol))
        metadata = output.pop("ResponseMetadata")
        facts = {"http_status": metadata["HTTPStatusCode"], "request_id": metadata.get("RequestId", "")}
        self.judge("answers", operation, compare.outputs(output, parsed, facts))
        return output

    def client_method(self, operation):
        return next(n for n, o in peer.names(self.peer.client).items() if o == operation)

    def judge(self, kind, operation, differing):
        case = peer.Case(kind, self.service, operation, "moto")
        for where, ours, theirs in differing:
            if (self.service, where) not in ODD and not self.table.match(case, where, ours, theirs):
                self.faults.append(f"{operation}: {kind} {where}: libaws {ours!r}, botocore {theirs!r}")

    def close(self):
        self.client.close()
        self.recorder.shutdown()
        self.recorder.server_close()


def trip(service, table):
    one = Trip(service, table)
    try:
        one.run()
    except Exception as e:
        one.faults.append(f"{type(e).__name__}: {e}")
    finally:
        one.close()
    return service, one.peer.model.resolved_protocol, one.faults


def main(chosen):
    if not MOTO:
        sys.exit(__doc__)
    begun = time.monotonic()
    table = differences.Table()
    services = chosen or list(scenarios.SCENARIOS)
    passed, protocols = 0, set()
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for service, protocol, faults in pool.map(lambda s: trip(s, table), services):
            passed += not faults
            protocols.add(protocol)
            for fault in faults:
                print(f"{service}: {fault}", flush=True)
    failed = len(services) - passed
    if not chosen and (missing := PROTOCOLS - protocols):
        print(f"no service speaks {', '.join(sorted(missing))}")
        failed += 1
    if not chosen and len(services) < LEAST:
        print(f"{len(services)} services, fewer than {LEAST}")
        failed += 1
    print(f"{len(services)} services, {len(protocols)} protocols, {time.monotonic() - begun:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
