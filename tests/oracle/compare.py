"""Two requests, or two answers, compared in meaning.

What may differ without meaning anything is taken out first; what is left is told as
(where, ours, theirs), `where` being a path such as `header:content-type` or
`body/Items/0/name`.
"""

import base64
import datetime
import hashlib
import json
import math
import re
import urllib.parse
import xml.etree.ElementTree as tree
import zlib

import cbor

# Who sends, which attempt it is, when and how it is signed.
IGNORED = {
    "user-agent",
    "x-amz-user-agent",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "x-amz-date",
    "date",
    "x-amz-security-token",
    "x-amz-content-sha256",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
TIME = re.compile(r"(-?\d+-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+?)0*)?Z")
ABSENT = "(absent)"
DIGESTS = {
    "content-md5": lambda b: hashlib.md5(b).digest(),
    "x-amz-checksum-crc32": lambda b: zlib.crc32(b).to_bytes(4, "big"),
    "x-amz-checksum-sha1": lambda b: hashlib.sha1(b).digest(),
    "x-amz-checksum-sha256": lambda b: hashlib.sha256(b).digest(),
}


def requests(ours, theirs, protocol):
    if ours is None or theirs is None:
        return [] if ours is theirs else [("sent", ours is not None, theirs is not None)]
    a, b = map(unchunked, (ours, theirs))
    out = []
    if a["method"] != b["method"]:
        out.append(("method", a["method"], b["method"]))
    one, two = urllib.parse.urlsplit(a["url"]), urllib.parse.urlsplit(b["url"])
    for name in ("scheme", "netloc"):
        if getattr(one, name) != getattr(two, name):
            out.append((name.replace("netloc", "host"), getattr(one, name), getattr(two, name)))
    # Of `~` and its like both spellings mean the same; of `/` they don't.
    if path(one.path) != path(two.path):
        out.append(("path", one.path, two.path))
    pairs = [sorted(tokens(urllib.parse.parse_qsl(u.query, keep_blank_values=True))) for u in (one, two)]
    differ(pairs[0], pairs[1], "query", out)
    left, right = (
        {k: v for k, v in r["headers"].items() if k not in IGNORED} for r in (a, b)
    )
    for name in sorted(left.keys() | right.keys()):
        x, y = left.get(name, ABSENT), right.get(name, ABSENT)
        if name in DIGESTS and x != y and ABSENT not in (x, y) and a["body"] != b["body"]:
            # Bodies of one meaning in other bytes: each has to have its own.
            x, y = ((v, digest(name, r["body"])) for v, r in ((x, a), (y, b)))
            if x[0] == x[1] and y[0] == y[1]:
                continue
        elif same(re.sub(r", *", ",", x), re.sub(r", *", ",", y)) or embedded(x) == embedded(y) != None:
            continue
        out.append((f"header:{name}", x, y))
    for r in (a, b):
        said = r["headers"].get("content-length")
        if said is not None and int(said) != r["length"]:
            out.append(("header:content-length", said, r["length"]))
    kind = b["headers"].get("content-type", "")
    differ(body(a["body"], kind, protocol), body(b["body"], kind, protocol), "body", out)
    return out


def embedded(text):
    """JSON in base64, as headers hold it; None for other text."""
    try:
        return json.loads(base64.b64decode(text, validate=True))
    except ValueError:
        return None


def digest(name, body):
    raw = DIGESTS[name](body)
    return base64.b64encode(raw).decode()


def path(text):
    """A path with escapes in capitals, and none of what needs none."""
    text = re.sub(r"%(2D|2E|5F|7E)", lambda m: chr(int(m[1], 16)), text or "/", flags=re.I)
    return re.sub(r"%..", lambda m: m[0].upper(), text)


def tokens(value):
    """Idempotency tokens are random: one stands for all. So do signatures inside a value."""
    if isinstance(value, str):
        if "X-Amz-Signature=" in value:
            url = urllib.parse.urlsplit(value)
            pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True)
            return [*url[:3], sorted(p for p in pairs if p[0] not in ("X-Amz-Signature", "X-Amz-Date"))]
        return UUID.sub("(uuid)", value)
    if isinstance(value, (list, tuple)):
        return [tokens(v) for v in value]
    if isinstance(value, dict):
        return {k: tokens(v) for k, v in value.items()}
    return value


def unchunked(request):
    """The same request without the aws-chunked frame: its trailer among the headers."""
    headers, body = dict(request["headers"]), request.get("body") or b""
    length = len(body)
    coding = [c.strip() for c in headers.get("content-encoding", "").split(",")]
    if "aws-chunked" in coding:
        coding.remove("aws-chunked")
        headers["content-encoding"] = ",".join(coding)
        if not coding:
            del headers["content-encoding"]
        whole = b""
        while True:
            line, _, body = body.partition(b"\r\n")
            size = int(line.split(b";")[0], 16)
            if size == 0:
                break
            whole, body = whole + body[:size], body[size + 2 :]
        for line in body.decode().split("\r\n"):
            name, colon, value = line.partition(":")
            if colon and name.lower() != "x-amz-trailer-signature":
                headers[name.lower()] = value.strip()
        body = whole
        for name in ("x-amz-trailer", "x-amz-decoded-content-length"):
            headers.pop(name, None)
    return {**request, "headers": headers, "body": body, "length": length}


def body(raw, kind, protocol):
    """A body as a value, by its type and the service's protocol."""
    if not raw:
        return b""
    try:
        if "json" in kind or protocol == "json":
            return json.loads(raw)
        if "cbor" in kind:
            return cbor.loads(raw)
        if kind.startswith("application/x-www-form-urlencoded"):
            pairs = urllib.parse.parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=True)
            if ("SignatureVersion", "2") in pairs:
                pairs = [p for p in pairs if p[0] not in ("Signature", "Timestamp")]
            return sorted(tokens(pairs))
        if "xml" in kind or protocol == "rest-xml":
            return canonical(tree.fromstring(raw))
        if protocol == "rest-json":
            return json.loads(raw)
    except (ValueError, tree.ParseError):
        pass
    return raw


def canonical(element):
    """An element as a dictionary. Siblings of another name have no order; those of one name do."""
    out = {f"@{k}": v for k, v in element.attrib.items()}
    for child in element:
        out.setdefault(child.tag, []).append(canonical(child))
    text = element.text or ""
    return {element.tag: out or text} if not out or not text.strip() else {element.tag: out, "": text}


def differ(a, b, where, out):
    if same(a, b):
        return
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(k for k in b if k not in a)]:
            differ(a.get(key, ABSENT), b.get(key, ABSENT), f"{where}/{key}", out)
    elif isinstance(a, list) and isinstance(b, list) and where in ("query", "body") and unique(a) and unique(b):
        differ(dict(a), dict(b), where, out)
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b)):
            differ(x, y, f"{where}/{i}", out)
    else:
        out.append((where, a, b))


def unique(pairs):
    """Whether these are pairs, and no name comes twice."""
    names = [p[0] for p in pairs if isinstance(p, (list, tuple)) and len(p) == 2 and isinstance(p[0], str)]
    return len(names) == len(pairs) == len(set(names))


def same(a, b):
    if isinstance(a, (dict, list)) or type(a) is not type(b):
        numbers = isinstance(a, (int, float)) and isinstance(b, (int, float))
        if numbers and not isinstance(a, bool) and not isinstance(b, bool):
            return a == b
        return False if type(a) is not type(b) else a == b and types(a) == types(b)
    if isinstance(a, float):
        return a == b or (math.isnan(a) and math.isnan(b))
    if isinstance(a, str) and a != b:
        if NUMBER.fullmatch(a) and NUMBER.fullmatch(b):
            return float(a) == float(b)
        if (x := TIME.fullmatch(a)) and (y := TIME.fullmatch(b)):
            return x.groups() == y.groups()
        return tokens(a) == tokens(b)
    return a == b


def types(value):
    """The types inside: True is not 1, though Python says so."""
    if isinstance(value, dict):
        return {k: types(v) for k, v in value.items()}
    if isinstance(value, list):
        return [types(v) for v in value]
    return float if type(value) is int else type(value)


def outputs(ours, theirs, metadata):
    """A success as both tell it."""
    theirs = dict(theirs)
    meta = theirs.pop("ResponseMetadata", {})
    out = []
    if metadata["http_status"] != meta.get("HTTPStatusCode"):
        out.append(("status", metadata["http_status"], meta.get("HTTPStatusCode")))
    if meta.get("RequestId", "") != metadata.get("request_id", ""):
        out.append(("request-id", metadata.get("request_id"), meta.get("RequestId")))
    differ(values(ours), values(theirs), "output", out)
    return out


def failures(ours, theirs):
    """A service's error as both tell it."""
    theirs = dict(theirs)
    error, meta = dict(theirs.pop("Error", {})), theirs.pop("ResponseMetadata", {})
    out = []
    for where, x, y in (
        ("code", ours.facts.get("code", ""), error.pop("Code", "")),
        ("message", ours.facts.get("detail_message", ""), error.pop("Message", "") or ""),
        ("status", ours.facts.get("http_status"), str(meta.get("HTTPStatusCode"))),
        ("request-id", ours.facts.get("request_id", ""), meta.get("RequestId", "")),
    ):
        if x != y:
            out.append((where, x, y))
    differ(values(ours.detail), values(theirs), "detail", out)
    return out


def values(value):
    """Both sides' values in one form."""
    if isinstance(value, dict):
        return {k: values(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [values(v) for v in value]
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc)
    return value
