"""asyncio: calls, bodies, cancelling, several loops."""

import asyncio
import gc
import threading
import time

import pytest

import libaws
import libaws.aio
from conftest import KEYS
from libaws import _lib


@pytest.fixture
def amake(fake):
    def made(service, **options):
        return libaws.aio.client(service, **{**KEYS, "transport": fake, **options})

    return made


def test_calls(amake, fake):
    async def main():
        client = amake("dynamodb")
        fake.push('{"TableNames": ["t"]}').push('{"TableNames": ["u"]}')
        assert (await client.list_tables())["TableNames"] == ["t"]
        assert (await client.call("ListTables"))["TableNames"] == ["u"]

    asyncio.run(main())


def test_many_at_once(amake):
    async def main():
        client = amake("dynamodb", transport=lambda r: (200, {}, '{"TableNames": []}'))
        answers = await asyncio.gather(*[client.list_tables() for _ in range(300)])
        assert len(answers) == 300 and all(a["TableNames"] == [] for a in answers)

    asyncio.run(main())


def test_errors(amake, fake):
    async def main():
        client = amake("s3")
        fake.push("<Error><Code>NoSuchKey</Code><Message>m</Message></Error>", 404)
        with pytest.raises(client.exceptions.NoSuchKey):
            await client.get_object(Bucket="bkt", Key="k")
        with pytest.raises(libaws.ParamError):
            await client.get_object(Bucket="bkt")
        with pytest.raises(AttributeError):
            await client.nonsense()
        fake.push(hang=True)
        with pytest.raises(libaws.DeadlineError):
            await client.with_options(timeout=0.05).head_bucket(Bucket="bkt")

    asyncio.run(main())


def test_both_kinds_of_client_raise_the_same_classes(amake, make):
    assert amake("s3").exceptions.NoSuchKey is make("s3").exceptions.NoSuchKey


def test_reading(amake, fake):
    data = b"line one\nline two\r\n" * 20_000

    async def main():
        client = amake("s3")

        async def body():
            fake.push(data)
            return (await client.get_object(Bucket="bkt", Key="k"))["Body"]

        assert await (await body()).read() == data
        b = await body()
        assert await b.read(5) == data[:5] and b.tell() == 5 and await b.read() == data[5:] and await b.read(1) == b""
        assert b"".join([p async for p in await body()]) == data
        assert b"".join([p async for p in (await body()).iter_chunks(1000)]) == data
        assert [x async for x in (await body()).iter_lines(1001)] == data.splitlines()
        async with await body() as b:
            await b.read(1)
        assert b.closed
        with pytest.raises(ValueError):
            await b.read()

    asyncio.run(main())


def test_reading_slowly(amake):
    def slow():
        for i in range(10):
            time.sleep(0.01)
            yield b"%d" % i

    async def main():
        client = amake("s3", transport=lambda r: (200, {}, slow()))
        body = (await client.get_object(Bucket="bkt", Key="k"))["Body"]
        assert await body.read() == b"0123456789"

    asyncio.run(main())


def test_writing(amake, fake, tmp_path):
    async def pieces():
        for _ in range(20):
            await asyncio.sleep(0)
            yield b"x" * 50_000

    path = tmp_path / "file"
    path.write_bytes(b"x" * 1_000_000)

    class Source:
        def __init__(self):
            self.file = open(path, "rb")

        def read(self, n):
            return self.file.read(n)

    async def main():
        client = amake("s3", request_checksum_calculation="when_required")
        with open(path, "rb") as file:
            for body in (pieces(), path, file, Source(), [b"x" * 500_000] * 2, b"x" * 1_000_000):
                fake.push()
                await client.put_object(Bucket="bkt", Key="k", Body=body, ContentLength=1_000_000)
                assert fake.request()["body"].count(b"x") >= 1_000_000

    asyncio.run(main())


def test_a_body_that_raises(amake, fake):
    async def pieces():
        yield b"x" * 10
        raise KeyError("mine")

    async def main():
        fake.push()
        with pytest.raises(KeyError, match="mine"):
            await amake("s3").put_object(Bucket="bkt", Key="k", Body=pieces(), ContentLength=1000)

    asyncio.run(main())


def test_cancelling_a_task_cancels_the_call_and_awaits_its_end(amake, fake):
    async def main():
        client = amake("s3")
        before = _lib.kept()
        for _ in range(20):
            fake.push(hang=True)
            task = asyncio.ensure_future(client.put_object(Bucket="bkt", Key="k", Body=bytearray(100_000)))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        drain = libaws.aio._drain_of_loop()
        assert not drain.running
        return before

    asyncio.run(main())


def test_wait_for(amake, fake):
    async def main():
        client = amake("s3")
        fake.push(hang=True)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.head_bucket(Bucket="bkt"), 0.05)
        fake.push()
        await client.head_bucket(Bucket="bkt")

    asyncio.run(main())


def test_cancelling_at_any_moment_leaves_nothing(amake):
    """Raced against completion, with and without a streaming answer."""

    async def main():
        client = amake("s3", transport=lambda r: (200, {}, b"x" * 1000))
        for i in range(200):
            task = asyncio.ensure_future(client.get_object(Bucket="bkt", Key="k"))
            await asyncio.sleep(i % 20 / 20_000)
            task.cancel()
            try:
                (await task)["Body"].close()
            except asyncio.CancelledError:
                pass
        drain = libaws.aio._drain_of_loop()
        until = time.monotonic() + 5
        while drain.running and time.monotonic() < until:
            gc.collect()
            await asyncio.sleep(0.01)
        assert not drain.running

    asyncio.run(main())


def test_cancelling_while_reading(amake):
    def endless():
        yield b"x" * 10
        time.sleep(0.3)
        yield b"y" * 10

    async def main():
        client = amake("s3", transport=lambda r: (200, {}, endless()))
        body = (await client.get_object(Bucket="bkt", Key="k"))["Body"]
        assert await body.read(10) == b"x" * 10
        task = asyncio.ensure_future(body.read(10))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await body.read() == b"y" * 10

    asyncio.run(main())


def test_several_loops_in_several_threads(amake):
    client = amake("dynamodb", transport=lambda r: (200, {}, '{"TableNames": []}'))
    errors = []

    async def main():
        for _ in range(10):
            await asyncio.gather(*[client.list_tables() for _ in range(10)])

    def work():
        try:
            for _ in range(2):
                asyncio.run(main())
        except BaseException as e:
            errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not errors


def test_queues_go_with_their_loops(amake, fake):
    import os

    async def main():
        fake.push()
        await amake("s3").head_bucket(Bucket="bkt")

    asyncio.run(main())
    gc.collect()
    before = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    for _ in range(20):
        asyncio.run(main())
    gc.collect()
    after = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    assert after <= before + 2


def test_TO_06_what_was_cancelled_before_sends_nothing(fake):
    async def main():
        client = libaws.aio.client("s3", **KEYS, transport=fake)
        task = asyncio.ensure_future(client.head_bucket(Bucket="bkt"))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert fake.request() is None

    asyncio.run(main())


def test_TO_05_cancelling_and_deadlines_are_told_apart(fake):
    async def main():
        client = libaws.aio.client("s3", **KEYS, transport=fake)
        fake.push(hang=True).push(hang=True)
        with pytest.raises(libaws.DeadlineError):
            await client.with_options(timeout=0.05).head_bucket(Bucket="bkt")
        task = asyncio.ensure_future(client.head_bucket(Bucket="bkt"))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert not issubclass(libaws.DeadlineError, libaws.CancelledError)
