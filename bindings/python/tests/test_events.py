"""Streams of events: read and sent, blocking and in asyncio; errors inside them."""

import asyncio
import binascii
import struct
import threading
import time

import pytest

import libaws
import libaws.aio

from conftest import KEYS

SELECT = dict(
    Bucket="b",
    Key="k",
    Expression="SELECT *",
    ExpressionType="SQL",
    InputSerialization={"CSV": {}},
    OutputSerialization={"CSV": {}},
)
LEX = dict(botId="ABCDEFGHIJ", botAliasId="TSTALIASID", localeId="en_US", sessionId="s-1")


def message(payload=b"", **headers):
    """A message as the format has it: `event_type="x"` becomes the header `:event-type`."""
    head = b""
    for name, value in headers.items():
        name, value = (":" + name.replace("_", "-")).encode(), value.encode()
        head += bytes([len(name)]) + name + b"\7" + struct.pack(">H", len(value)) + value
    out = struct.pack(">II", 16 + len(head) + len(payload), len(head))
    out += struct.pack(">I", binascii.crc32(out)) + head + payload
    return out + struct.pack(">I", binascii.crc32(out))


def event(name, payload=b""):
    return message(payload, message_type="event", event_type=name)


def split(body):
    """The (headers, payload) of each message; headers as (type, bytes) by name."""
    out = []
    while body:
        total, length, crc = struct.unpack_from(">III", body)
        assert binascii.crc32(body[:8]) == crc and binascii.crc32(body[: total - 4]) == int.from_bytes(
            body[total - 4 : total], "big"
        )
        head, headers = body[12 : 12 + length], {}
        while head:
            n = head[0]
            name, kind, head = head[1 : 1 + n].decode(), head[1 + n], head[2 + n :]
            size = 8 if kind == 8 else int.from_bytes(head[:2], "big")
            head = head if kind == 8 else head[2:]
            headers[name], head = (kind, head[:size]), head[size:]
        out.append((headers, body[12 + length : total - 4]))
        body = body[total:]
    return out


def test_events_are_iterated(s3, fake):
    stats = b"<Stats><BytesScanned>7</BytesScanned></Stats>"
    fake.push(event("Records", b"a,b\n") + event("Cont") + event("Stats", stats) + event("New") + event("End"))
    stream = s3.select_object_content(**SELECT)["Payload"]
    assert isinstance(stream, libaws.EventStream)
    assert list(stream) == [
        {"Records": {"Payload": b"a,b\n"}},
        {"Cont": {}},
        {"Stats": {"Details": {"BytesScanned": 7}}},
        {"SDK_UNKNOWN_MEMBER": {"name": "New"}},
        {"End": {}},
    ]
    assert list(stream) == []
    stream.close()
    with pytest.raises(ValueError, match="closed"):
        next(stream)


def test_an_exception_in_the_stream_is_raised_where_it_comes(make, fake):
    wrong = message(b'{"message":"too fast"}', message_type="exception", exception_type="throttlingException")
    fake.push(event("messageStart", b'{"role":"assistant"}') + wrong + event("messageStop"))
    bedrock = make("bedrock-runtime")
    seen = []
    with bedrock.converse_stream(modelId="m", messages=[])["stream"] as stream:
        with pytest.raises(bedrock.exceptions.ThrottlingException, match="too fast") as e:
            for one in stream:
                seen.append(one)
    assert seen == [{"messageStart": {"role": "assistant"}}]
    assert isinstance(e.value, libaws.ClientError) and e.value.response["Error"]["Message"] == "too fast"


def test_an_error_message_and_a_broken_stream(s3, fake):
    fake.push(message(message_type="error", error_code="CastFailed", error_message="no number"))
    with pytest.raises(libaws.ClientError, match="no number") as e:
        list(s3.select_object_content(**SELECT)["Payload"])
    assert e.value.response["Error"]["Code"] == "CastFailed"
    fake.push(event("Records", b"x") + event("Records", b"y")[:-2])
    stream = s3.select_object_content(**SELECT)["Payload"]
    assert next(stream) == {"Records": {"Payload": b"x"}}
    with pytest.raises(libaws.ResponseError, match="broke off"):
        next(stream)


def sent_texts(request):
    """The texts of the events in a signed request."""
    frames = split(request["body"])
    assert all(headers.keys() == {":date", ":chunk-signature"} for headers, _ in frames)
    assert frames[-1][1] == b""
    return [split(payload)[0] for _, payload in frames[:-1]]


@pytest.mark.parametrize("how", ["list", "generator", "events"])
def test_events_are_sent_from_any_iterable(make, fake, how):
    fake.push(event("TextResponseEvent", b'{"eventId":"e"}'))
    says = [{"TextInputEvent": {"text": text}} for text in ("one", "two")]
    lex = make("lexv2-runtime")
    if how == "events":
        events = libaws.Events()

        def later():
            with events:
                for one in says:
                    time.sleep(0.02)
                    events.send(one)

        threading.Thread(target=later).start()
    else:
        events = says if how == "list" else (one for one in says)
    answer = lex.start_conversation(**LEX, requestEventStream=events)
    assert list(answer["responseEventStream"]) == [{"TextResponseEvent": {"eventId": "e"}}]
    messages = sent_texts(fake.request())
    assert [payload for _, payload in messages] == [b'{"text":"one"}', b'{"text":"two"}']
    assert {headers[":event-type"] for headers, _ in messages} == {(7, b"TextInputEvent")}


def test_what_is_no_event_is_raised_and_fails_the_call(make, fake):
    lex = make("lexv2-runtime")
    for wrong, kind in (({"TextInputEvent": {"txt": 1}}, libaws.ParamError), (7, libaws.ParamError)):
        fake.push(event("HeartbeatEvent"))
        with pytest.raises(kind):
            lex.start_conversation(**LEX, requestEventStream=[wrong])
    for nothing in (None, {"TextInputEvent": {}}, 7):
        with pytest.raises(libaws.ParamError, match="sent as events"):
            lex.start_conversation(**LEX, requestEventStream=nothing)


def test_the_sources_own_failure_is_raised(make, fake):
    def source():
        yield {"TextInputEvent": {"text": "x"}}
        raise LookupError("nothing more")

    fake.push(event("HeartbeatEvent"))
    with pytest.raises(LookupError, match="nothing more"):
        make("lexv2-runtime").start_conversation(**LEX, requestEventStream=source())


def test_asyncio_reads_and_sends(fake):
    async def source():
        for text in ("one", "two"):
            await asyncio.sleep(0.01)
            yield {"TextInputEvent": {"text": text}}

    async def main():
        async with libaws.aio.client("lexv2-runtime", transport=fake, **KEYS) as lex:
            for events in (source(), [{"TextInputEvent": {"text": t}} for t in ("one", "two")], iter([])):
                fake.push(event("TextResponseEvent", b'{"eventId":"e"}'))
                answer = await lex.start_conversation(**LEX, requestEventStream=events)
                async with answer["responseEventStream"] as stream:
                    assert [e async for e in stream] == [{"TextResponseEvent": {"eventId": "e"}}]
        async with libaws.aio.client("s3", transport=fake, **KEYS) as s3:
            fake.push(event("Records", b"x") + message(b"{}", message_type="exception", exception_type="Odd"))
            stream = (await s3.select_object_content(**SELECT))["Payload"]
            assert await anext(stream) == {"Records": {"Payload": b"x"}}
            with pytest.raises(libaws.ClientError, match="Odd"):
                await anext(stream)

    asyncio.run(main())
    assert [[p for _, p in sent_texts(r)] for r in fake.requests()[:3]] == [[b'{"text":"one"}', b'{"text":"two"}']] * 2 + [[]]


def test_asyncio_raises_what_its_source_raised(fake):
    async def source():
        yield {"TextInputEvent": {"text": "x"}}
        raise LookupError("nothing more")

    async def main():
        async with libaws.aio.client("lexv2-runtime", transport=fake, **KEYS) as lex:
            fake.push(event("HeartbeatEvent"))
            with pytest.raises(LookupError, match="nothing more"):
                await lex.start_conversation(**LEX, requestEventStream=source())

    asyncio.run(main())
