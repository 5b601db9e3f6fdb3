"""Bodies in both directions: each kind that a caller may give, and reading in constant memory."""

import base64
import gc
import io
import itertools
import pathlib
import resource
import threading
import time
import zlib

import pytest

import libaws
from libaws import _lib

BIG = bytes(range(256)) * 1000


def put(s3, fake, body, **more):
    fake.push(headers={"ETag": '"e"'})
    s3.put_object(Bucket="bkt", Key="k", Body=body, **more)
    return fake.request()


def content(request):
    """The content of a request, also of one in the aws-chunked form."""
    body = request["body"]
    if request["headers"].get("content-encoding") != "aws-chunked":
        return body
    out = b""
    while True:
        size, _, body = body.partition(b"\r\n")
        n = int(size.split(b";")[0], 16)
        if n == 0:
            return out
        out, body = out + body[:n], body[n + 2 :]


@pytest.mark.parametrize(
    "body",
    [b"", b"abc", BIG, bytearray(b"abc"), bytearray(BIG), memoryview(BIG), memoryview(bytearray(BIG))[10:], "text",
     io.BytesIO(BIG)],
    ids=lambda b: type(b).__name__,
)  # fmt: skip
def test_bodies_in_memory(s3, fake, body):
    want = body.encode() if isinstance(body, str) else body.getvalue() if isinstance(body, io.BytesIO) else bytes(body)
    request = put(s3, fake, body)
    assert content(request) == want and request["headers"].get("content-length", "0") == str(len(want))


def test_a_bytesio_goes_from_where_it_stands(s3, fake):
    body = io.BytesIO(b"0123456789")
    body.seek(4)
    assert content(put(s3, fake, body)) == b"456789"
    assert body.read() == b""


def test_files(s3, fake, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(BIG)
    with open(path, "rb") as f:
        f.seek(1000)
        assert content(put(s3, fake, f)) == BIG[1000:]
        assert f.read() == b""
    assert content(put(s3, fake, path)) == BIG
    with open(path, "rb", buffering=0) as f:
        assert content(put(s3, fake, f)) == BIG


def test_a_file_that_lost_its_name_is_read_all_the_same(s3, fake, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(BIG)
    with open(path, "rb") as f:
        path.unlink()
        assert content(put(s3, fake, f)) == BIG


def test_a_file_opened_as_text_is_refused(s3, fake, tmp_path):
    path = tmp_path / "file"
    path.write_text("x")
    with open(path) as f, pytest.raises(libaws.ParamError, match="'rb'"):
        s3.put_object(Bucket="bkt", Key="k", Body=f)
    with pytest.raises(libaws.ParamError, match="int is no body"):
        s3.put_object(Bucket="bkt", Key="k", Body=7)


def test_objects_with_read(s3, fake):
    class Source:
        def __init__(self):
            self.inner = io.BytesIO(BIG)

        def read(self, n):
            return self.inner.read(min(n, 1000))

    assert content(put(s3, fake, Source(), ContentLength=len(BIG))) == BIG


def test_iterables(s3, fake):
    pieces = [b"a" * 100_000, bytearray(b"b" * 300_000), b"", memoryview(b"c")]
    want = b"".join(pieces)
    assert content(put(s3, fake, iter(pieces), ContentLength=len(want))) == want
    assert content(put(s3, fake, pieces, ContentLength=len(want))) == want


def test_a_stream_without_a_length_says_what_to_do(s3, fake):
    with pytest.raises(libaws.ParamError, match="ContentLength"):
        s3.put_object(Bucket="bkt", Key="k", Body=iter([b"x"]))


def test_an_iterable_that_raises_ends_the_call(s3, fake):
    def body():
        yield b"x" * 1000
        raise KeyError("mine")

    fake.push()
    with pytest.raises(KeyError, match="mine"):
        s3.put_object(Bucket="bkt", Key="k", Body=body(), ContentLength=10_000)


def test_pieces_that_are_no_bytes(s3, fake):
    fake.push()
    with pytest.raises(libaws.ParamError, match="not int"):
        s3.put_object(Bucket="bkt", Key="k", Body=[1, 2], ContentLength=2)


def test_lent_memory_is_given_back(s3, fake):
    before = _lib.kept()
    body = bytearray(BIG)
    fake.push("<Error><Code>Odd</Code></Error>", 400)
    with pytest.raises(libaws.ClientError):
        s3.put_object(Bucket="bkt", Key="k", Body=body)
    fake.push(hang=True)
    with pytest.raises(libaws.DeadlineError):
        s3.with_options(timeout=0.05).put_object(Bucket="bkt", Key="k", Body=memoryview(body))
    del fake, s3
    until = time.monotonic() + 5
    while _lib.kept() > before and time.monotonic() < until:
        gc.collect()
        time.sleep(0.01)
    # What hangs in the fake keeps its request: at most that one is left.
    assert _lib.kept() <= before + 1


def body_of(s3, fake, data):
    fake.push(data)
    return s3.get_object(Bucket="bkt", Key="k")["Body"]


def test_ways_to_read(s3, fake):
    assert body_of(s3, fake, BIG).read() == BIG
    body = body_of(s3, fake, BIG)
    assert body.read(10) == BIG[:10] and body.tell() == 10 and body.read(0) == b""
    assert body.read(1000) == BIG[10:1010] and body.read(None) == BIG[1010:] and body.read(5) == b""
    assert b"".join(body_of(s3, fake, BIG)) == BIG
    chunks = list(body_of(s3, fake, BIG).iter_chunks(1000))
    assert b"".join(chunks) == BIG and {len(c) for c in chunks} == {1000}
    buffer = bytearray(300)
    assert body_of(s3, fake, BIG).readinto(buffer) == 300 and buffer == BIG[:300]


@pytest.mark.parametrize("text", [b"", b"a", b"a\n", b"a\nb", b"a\r\nbb\r\n\r\nc", b"\n\n"])
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_lines(s3, fake, text, size):
    assert list(body_of(s3, fake, text).iter_lines(size)) == text.splitlines()
    assert list(body_of(s3, fake, text).iter_lines(size, keepends=True)) == text.splitlines(True)


def test_wrapped_in_readers(s3, fake):
    with io.BufferedReader(body_of(s3, fake, b"one\ntwo\n")) as buffered:
        assert buffered.readline() == b"one\n"
    text = io.TextIOWrapper(io.BufferedReader(body_of(s3, fake, "é\nü".encode())), encoding="utf-8")
    assert text.read() == "é\nü"


def test_a_closed_body(s3, fake):
    with body_of(s3, fake, BIG) as body:
        body.read(1)
    assert body.closed
    with pytest.raises(ValueError, match="closed"):
        body.read()


def test_a_checksum_that_does_not_match(s3, fake):
    fake.push(b"hello", headers={"x-amz-checksum-crc32": "AAAAAA=="})
    body = s3.get_object(Bucket="bkt", Key="k", ChecksumMode="ENABLED")["Body"]
    with pytest.raises(libaws.ChecksumError):
        body.read()


def test_a_broken_body_is_an_error(make):
    def send(request):
        def body():
            yield b"x" * 1000
            raise OSError("cut")

        return 200, {"content-length": "5000"}, body()

    body = make("s3", transport=send).get_object(Bucket="bkt", Key="k")["Body"]
    with pytest.raises(libaws.Error):
        body.read()


def test_both_ways_in_constant_memory(make):
    size, piece = 256 << 20, bytes(1 << 18)

    def send(request):
        if request["method"] == "PUT":
            received = sum(map(len, request["body"]))
            return 200, {"x-amz-meta-received": str(received)}, b""
        return 200, {"content-length": str(size)}, itertools.repeat(piece, size // len(piece))

    client = make("s3", transport=send, request_checksum_calculation="when_required")
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer = client.get_object(Bucket="bkt", Key="k")
    assert sum(map(len, answer["Body"])) == size
    body = itertools.repeat(piece, size // len(piece))
    answer = client.put_object(Bucket="bkt", Key="k", Body=body, ContentLength=size)
    assert int(answer["ResponseMetadata"]["HTTPHeaders"]["x-amz-meta-received"]) >= size
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40 * 1024


def test_a_thousand_unread_bodies(s3, fake):
    for _ in range(1000):
        body_of(s3, fake, b"x" * 1000)
    gc.collect()
    threads = threading.active_count()
    assert body_of(s3, fake, b"x").read() == b"x" and threading.active_count() == threads


def test_blobs_that_do_not_stream(make, fake):
    """Lambda's Payload is read whole, and in boto3's shape all the same."""
    client = make("lambda")
    for given in (b'{"a": 1}', '{"a": 1}', io.BytesIO(b'{"a": 1}')):
        fake.push(b'{"b": 2}')
        answer = client.invoke(FunctionName="f", Payload=given)
        assert fake.request()["body"] == b'{"a": 1}'
        assert answer["Payload"].read() == b'{"b": 2}'


def test_a_path_is_a_body(s3, fake, tmp_path):
    with pytest.raises(libaws.Error, match="nothing-here"):
        s3.put_object(Bucket="bkt", Key="k", Body=pathlib.Path(tmp_path / "nothing-here"))


def test_CK_06_streams_have_a_checksum_in_a_trailer(s3, fake):
    request = put(s3, fake, iter([b"hel", b"lo"]), ContentLength=5)
    assert request["headers"]["x-amz-trailer"] == "x-amz-checksum-crc32"
    want = base64.b64encode(zlib.crc32(b"hello").to_bytes(4, "big"))
    assert b"x-amz-checksum-crc32:" + want in request["body"].replace(b" ", b"")
