"""Two-way streams over HTTP/2, against a server that others wrote and that checks every signature."""

import asyncio
import os

import pytest

import libaws
import libaws.aio

PLAIN, TLS = os.environ.get("LIBAWS_TEST_EVENTS"), os.environ.get("LIBAWS_TEST_EVENTS_TLS")
OPTIONS = {"region": "us-east-1", "access_key_id": "AKIDEXAMPLE", "secret_access_key": "libaws-test-secret"}

LEX = dict(botId="ABCDEFGHIJ", botAliasId="TSTALIASID", localeId="en_US", sessionId="s-1")
POLLY = dict(Engine="generative", OutputFormat="mp3", VoiceId="Joanna")
CONNECT = dict(
    sessionId="00000000-0000-4000-8000-000000000000",
    domainId="hai-" + "1" * 20,
    subscriptionId="sub-" + "1" * 26,
    languageCode="en-US",
    mediaSampleRateHertz=16000,
    mediaEncoding="pcm",
)

# Every two-way operation of the models: input, stream in, an event, stream out, what answers the first.
TALKS = {
    "lexv2-runtime": ("start_conversation", LEX, "requestEventStream", {"TextInputEvent": {"text": "hi"}},
                      "responseEventStream", {"TranscriptEvent": {"transcript": '0 TextInputEvent {"text":"hi"}'}}),
    "bedrock-runtime": ("invoke_model_with_bidirectional_stream", dict(modelId="amazon.nova-sonic-v1:0"), "body",
                        {"chunk": {"bytes": b"hi"}}, "body", {"chunk": {"bytes": b'0 chunk {"bytes":"aGk="}'}}),
    "polly": ("start_speech_synthesis_stream", POLLY, "ActionStream", {"TextEvent": {"Text": "hi"}},
              "EventStream", {"AudioEvent": {"AudioChunk": b'0 TextEvent {"Text":"hi"}'}}),
    "qbusiness": ("chat", dict(applicationId="a" * 36), "inputStream", {"textEvent": {"userMessage": "hi"}},
                  "outputStream", {"textEvent": {"systemMessage": '0 textEvent {"userMessage":"hi"}'}}),
    "connecthealth": ("start_medical_scribe_listening_session", CONNECT, "inputStream",
                      {"binaryAudioEvent": {"audioChunk": b"hi"}}, "responseStream",
                      {"transcriptEvent": {"transcriptSegment": {"content": "0 binaryAudioEvent hi"}}}),
}  # fmt: skip


@pytest.fixture(params=[PLAIN, TLS], ids=["plain", "tls"])
def options(request):
    """The server's address, without TLS and with it: HTTP/2 is taken for granted there, and agreed on here."""
    if not request.param:
        pytest.skip("no such server")
    found = {**OPTIONS, "endpoint_url": request.param, "disable_host_prefix": True}
    return {**found, "ca_bundle": os.environ["LIBAWS_TEST_CA"]} if request.param == TLS else found


@pytest.mark.parametrize("service", TALKS)
def test_answers_come_while_events_are_sent(service, options):
    method, params, stream_in, event, stream_out, first = TALKS[service]
    client = libaws.client(service, **options)
    with libaws.Events() as events:
        answer = getattr(client, method)(**params, **{stream_in: events})
        with answer[stream_out] as stream:
            events.send(event)
            assert next(stream) == first
            for n in range(1, 20):
                events.send(event)
                assert str(n) in str(next(stream))
            events.close()
            assert list(stream) == []
    assert answer["ResponseMetadata"]["RequestId"] == "EVENTS-1"


def test_exceptions_come_through(options):
    lex = libaws.client("lexv2-runtime", **options)
    says = [{"TextInputEvent": {"text": text}} for text in ("one", "fail", "three")]
    stream = lex.start_conversation(**LEX, requestEventStream=says)["responseEventStream"]
    assert "one" in str(next(stream))
    with pytest.raises(lex.exceptions.ThrottlingException, match="as you wish"):
        next(stream)


def test_a_wrong_key_is_refused(options):
    lex = libaws.client("lexv2-runtime", **{**options, "secret_access_key": "another"})
    with pytest.raises(libaws.ClientError, match="signature does not match"):
        lex.start_conversation(**LEX, requestEventStream=[{"TextInputEvent": {"text": "x"}}])


def test_streams_share_a_connection_and_large_events_go_through(options):
    async def talk(lex, n):
        text = f"{n}" * 300_000

        async def says():
            for _ in range(3):
                yield {"TextInputEvent": {"text": text}}

        answer = await lex.start_conversation(**LEX, requestEventStream=says())
        got = [e["TranscriptEvent"]["transcript"] async for e in answer["responseEventStream"]]
        assert len(got) == 3 and all(text in one for one in got)

    async def main():
        async with libaws.aio.client("lexv2-runtime", **options) as lex:
            await asyncio.gather(*(talk(lex, n) for n in range(8)))

    asyncio.run(main())


def test_a_stream_closed_early_leaves_the_client_usable(options):
    lex = libaws.client("lexv2-runtime", **options)
    for _ in range(5):
        events = libaws.Events()
        events.send({"TextInputEvent": {"text": "x"}})
        with lex.start_conversation(**LEX, requestEventStream=events)["responseEventStream"] as stream:
            next(stream)


def test_plain_calls_go_by_http2_where_it_is_agreed_on(options):
    def version(**more):
        client = libaws.client("lexv2-runtime", **options, **more)
        answer = client.get_session(botId="ABCDEFGHIJ", botAliasId="TSTALIASID", localeId="en_US", sessionId="s-1")
        return answer["ResponseMetadata"]["HTTPHeaders"]["x-http-version"]

    https = options["endpoint_url"].startswith("https")
    assert version() == ("2" if https else "1.1")
    assert version(http_version="2") == "2"
    assert version(http_version="1.1") == "1.1"
    lex = libaws.client("lexv2-runtime", **options, http_version="1.1", max_attempts=1)
    with pytest.raises(libaws.Error, match="HTTP/2"):
        lex.start_conversation(**LEX, requestEventStream=[])
