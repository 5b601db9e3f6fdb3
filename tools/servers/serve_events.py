"""Two-way streams of events over HTTP/2, on a free loopback port: what no emulator of AWS offers.

HTTP/2 is hypercorn's and h2's. The application on top checks each signature by the published algorithm, head
and events, with nothing of the library's; reads what is inside with botocore's parser; and answers every event while
more are being sent. Run with the Python of build/venv:

    serve_events.py [--cert FILE --key FILE]

The first line on standard output is the URL; the server ends with its standard input. An event that holds the text
`fail` is answered with an exception of the model; a request without events is answered with the HTTP version it came by.
"""

import argparse
import asyncio
import binascii
import datetime
import hashlib
import hmac
import json
import socket
import struct
import sys
import urllib.parse

from botocore.eventstream import EventStreamBuffer
from hypercorn.asyncio import serve
from hypercorn.config import Config

SECRET = b"libaws-test-secret"
EMPTY = hashlib.sha256(b"").hexdigest()

# By signing name: the event that answers, the member that echoes, and an exception of the stream.
SERVICES = {
    "lex": ("TranscriptEvent", "transcript", "ThrottlingException"),
    "bedrock": ("chunk", "bytes", "throttlingException"),
    "polly": ("AudioEvent", None, "ThrottlingException"),
    "qbusiness": ("textEvent", "systemMessage", None),
    "health-agent": ("transcriptEvent", None, "validationException"),
}


def message(payload, **headers):
    head = b""
    for name, value in headers.items():
        name, value = (":" + name.replace("_", "-")).encode(), value.encode()
        head += bytes([len(name)]) + name + b"\7" + struct.pack(">H", len(value)) + value
    out = struct.pack(">II", 16 + len(head) + len(payload), len(head))
    out += struct.pack(">I", binascii.crc32(out)) + head + payload
    return out + struct.pack(">I", binascii.crc32(out))


def keyed(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class Refused(Exception):
    pass


class Signatures:
    """The head's signature, and the chain of the events' after it."""

    def __init__(self, scope):
        headers = {}
        for name, value in scope["headers"]:
            headers.setdefault(name.decode(), []).append(value.decode().strip())
        headers = {name: ",".join(values) for name, values in headers.items()}
        headers.setdefault("host", headers.get(":authority", ""))
        fields = dict(part.strip().split("=", 1) for part in headers["authorization"].split(" ", 1)[1].split(","))
        self.scope = fields["Credential"].split("/", 1)[1]
        date, region, service, _ = self.scope.split("/")
        self.service = service
        key = b"AWS4" + SECRET
        for part in (date, region, service, "aws4_request"):
            key = keyed(key, part)
        self.key = key
        signed = fields["SignedHeaders"].split(";")
        if "x-amz-content-sha256" in signed and "host" in signed:
            path = urllib.parse.quote(scope["raw_path"].decode().partition("?")[0], safe="/-_.~")
            query = "&".join(sorted(scope["query_string"].decode().split("&")))
            lines = [scope["method"], path, query, *(f"{n}:{headers[n]}" for n in signed), "", ";".join(signed)]
            canonical = "\n".join([*lines, headers["x-amz-content-sha256"]])
            text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], self.scope, hashlib.sha256(canonical.encode()).hexdigest()]
            if keyed(self.key, "\n".join(text)).hex() != fields["Signature"]:
                raise Refused("the head's signature does not match")
        else:
            raise Refused(f"host and x-amz-content-sha256 must be signed, not only {signed}")
        if headers["x-amz-content-sha256"] != "STREAMING-AWS4-HMAC-SHA256-EVENTS":
            raise Refused(f"x-amz-content-sha256 is {headers['x-amz-content-sha256']}")
        self.previous = fields["Signature"]

    def check(self, frame):
        """Checks one frame; gives the message inside, empty at the end."""
        millis, found = frame.headers[":date"], frame.headers[":chunk-signature"].hex()
        date = datetime.datetime.fromtimestamp(millis / 1000, datetime.timezone.utc)
        # A header of type 8, written as it was signed: name, type, milliseconds.
        encoded = b"\x05:date\x08" + struct.pack(">q", millis)
        stamp = date.strftime("%Y%m%dT%H%M%SZ")
        hashes = [hashlib.sha256(part).hexdigest() for part in (encoded, frame.payload)]
        lines = ["AWS4-HMAC-SHA256-PAYLOAD", stamp, self.scope, self.previous, *hashes]
        if keyed(self.key, "\n".join(lines)).hex() != found:
            raise Refused("an event's signature does not match")
        self.previous = found
        return frame.payload


def answer(service, inner, count):
    name, member, exception = SERVICES[service]
    text = inner.payload.decode("utf-8", "replace")
    if "fail" in text and exception:
        return message(json.dumps({"message": "as you wish"}).encode(), message_type="exception", exception_type=exception)
    said = f"{count} {inner.headers[':event-type']} {text}"
    if service == "polly":
        payload = said.encode()
    elif service == "bedrock":
        payload = json.dumps({"bytes": binascii.b2a_base64(said.encode(), newline=False).decode()}).encode()
    elif member:
        payload = json.dumps({member: said}).encode()
    else:
        payload = json.dumps({"transcriptSegment": {"content": said}}).encode()
    return message(payload, message_type="event", event_type=name)


async def application(scope, receive, send):
    if scope["type"] != "http":
        return
    if not any(value == b"application/vnd.amazon.eventstream" for name, value in scope["headers"] if name == b"content-type"):
        while (await receive()).get("more_body"):
            pass
        headers = [(b"content-type", b"application/json"), (b"x-http-version", scope["http_version"].encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"{}"})
        return
    try:
        signatures = Signatures(scope)
    except (Refused, KeyError, ValueError) as e:
        body = json.dumps({"message": str(e)}).encode()
        headers = [(b"x-amzn-errortype", b"InvalidSignatureException")]
        await send({"type": "http.response.start", "status": 403, "headers": headers})
        await send({"type": "http.response.body", "body": body})
        return
    headers = [(b"content-type", b"application/vnd.amazon.eventstream"), (b"x-amzn-requestid", b"EVENTS-1")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    frames, count, more, ended = EventStreamBuffer(), 0, True, False
    while more and not ended:
        piece = await receive()
        if piece["type"] == "http.disconnect":
            return
        more = piece.get("more_body", False)
        frames.add_data(piece.get("body", b""))
        for frame in frames:
            try:
                payload = signatures.check(frame)
            except Refused as e:
                out = message(b"", message_type="error", error_code="BadSignature", error_message=str(e))
                await send({"type": "http.response.body", "body": out})
                return
            if not payload:
                ended = True
                break
            inner = EventStreamBuffer()
            inner.add_data(payload)
            out = answer(signatures.service, next(inner), count)
            count += 1
            await send({"type": "http.response.body", "body": out, "more_body": True})
    if not ended:
        out = message(b"", message_type="error", error_code="CutOff", error_message="the last frame is missing")
        await send({"type": "http.response.body", "body": out, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def run(options):
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    config = Config()
    config.bind = [f"fd://{listener.fileno()}"]
    config.accesslog, config.errorlog, config.loglevel = None, "-", "ERROR"
    if options.cert:
        config.certfile, config.keyfile = options.cert, options.key
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, lambda: (sys.stdin.read(), loop.call_soon_threadsafe(ended.set)))
    host = f"https://localhost:{port}" if options.cert else f"http://127.0.0.1:{port}"
    print(host, flush=True)
    await serve(application, config, shutdown_trigger=ended.wait)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cert")
    parser.add_argument("--key")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
