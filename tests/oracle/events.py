"""Streams of events for both sides: answers made of messages, and what is read of them.

Requests that send events botocore can't make: of those the first part is compared, which
says where they go and with what, without their bodies.
"""

import binascii
import random
import struct
import zlib

import botocore.exceptions

import samples

TYPE = "application/vnd.amazon.eventstream"


def member_of(shape):
    """The name of the member that is a stream of events."""
    if shape is None:
        return None
    return next((n for n, m in shape.members.items() if getattr(m, "serialization", {}).get("eventstream")), None)


def message(payload=b"", **headers):
    head = b""
    for name, value in headers.items():
        name, value = (":" + name.replace("_", "-")).encode(), value.encode()
        head += bytes([len(name)]) + name + b"\7" + struct.pack(">H", len(value)) + value
    out = struct.pack(">II", 16 + len(head) + len(payload), len(head))
    out += struct.pack(">I", binascii.crc32(out)) + head + payload
    return out + struct.pack(">I", binascii.crc32(out))


def payload(writer, shape, value):
    """What an event carries."""
    for name, member in shape.members.items():
        if member.serialization.get("eventpayload"):
            item = value.get(name)
            if member.type_name == "blob":
                return item or b""
            if member.type_name == "string":
                return (item or "").encode()
            return structured(writer, member, item or {})
    return structured(writer, shape, value)


def structured(writer, shape, value):
    if writer.protocol == "rest-xml":
        return writer.document(shape.name, shape, value)
    return writer.json(shape, value)


def answer(service, operation, writer, seed, manner):
    """An answer whose body holds every event of the model once, and in one manner ends with an exception."""
    shape = operation.output_shape
    name = member_of(shape)
    value = samples.output_for(service, operation, seed, manner)
    value.pop(name, None)
    made = writer.answer(shape, value)
    rest = writer.protocol.startswith("rest")
    body = b"" if rest else message(made["body"], message_type="event", event_type="initial-response")
    kinds = list(shape.members[name].members.items())
    random.Random(zlib.crc32(repr((seed, manner)).encode())).shuffle(kinds)
    broken = []
    for kind, member in kinds:
        content = samples.output_for(service, operation, seed, manner, member, 60)
        if member.metadata.get("exception"):
            broken.append((kind, member, content))
            continue
        body += message(payload(writer, member, content), message_type="event", event_type=kind)
    if manner == "mixed":
        body += message(message_type="error", error_code="Internal", error_message="It is so: żółć")
    elif manner in ("edge", "full") and broken:
        kind, member, content = broken[0]
        body += message(payload(writer, member, content), message_type="exception", exception_type=kind)
    made["headers"]["content-type"] = TYPE
    made["headers"].pop("content-length")
    return {**made, "body": body}


def read(stream):
    """The events of botocore's stream; an error is the last one."""
    out = []
    try:
        out.extend(stream)
    except botocore.exceptions.EventStreamError as e:
        out.append(["failed", e.response["Error"].get("Code", ""), e.response["Error"].get("Message") or ""])
    return out


def bare(request):
    """A request without what the events make of it."""
    if request is None:
        return None
    headers = {k: v for k, v in request["headers"].items() if k not in ("content-type", "content-length")}
    return {**request, "headers": headers, "body": b""}
