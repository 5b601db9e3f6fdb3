"""The same clients for asyncio: `await client.get_object(...)`.

Each event loop has one completion queue, whose descriptor the loop watches: no thread and no
callback from a foreign thread lie between the library and a task. Calls are known to the library by
number; what belongs to one is kept until its last completion came, also when its task was cancelled:
that cancels the call, and then still waits for its end, since its memory is in use until then.
"""

from __future__ import annotations

import asyncio
import os
import struct
from ctypes import byref, c_char_p, c_size_t, c_void_p, cast, create_string_buffer, string_at
from weakref import WeakKeyDictionary, ref

from . import _body, _events, _lib
from ._client import BaseClient, Op, _post, explanation_of, open_client, output_of
from ._config import BaseConfig, begun
from ._errors import StateError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any, Callable

_COMPLETION = struct.Struct("=QIi")
_BATCH = 64


def client(service: str, **options: Any) -> AsyncClient:
    """A client for asyncio; its options are those of `libaws.client`. It may be used in any loop, and in many at once."""
    return open_client(AsyncClient, service, options)  # type: ignore[no-any-return]


class AsyncConfig(BaseConfig):
    """Settings as they were loaded, for clients of asyncio."""

    async def client(self, service: str, **options: Any) -> AsyncClient:
        """A client of a service; options of its own win over the config's, and are loaded with them."""
        if options:
            return await (await load_config(**{**self._options, **options})).client(service)
        return open_client(AsyncClient, service, {}, self._handle)  # type: ignore[no-any-return]

    async def credentials(self) -> dict[str, Any]:
        """The credentials that its clients sign with."""
        found = await (await self.client("credentials")).call("Retrieve")
        del found["ResponseMetadata"]
        return found


async def load_config(**options: Any) -> AsyncConfig:
    """`libaws.load_config` without blocking the loop while files are read."""
    err = c_void_p()
    o = begun(options, err)
    try:
        if await _settled(o, err) != _lib.OK:
            raise _lib.failure_of(o, None) or StateError("the load failed without saying why")
        return AsyncConfig(options, o)
    finally:
        _lib.operation_free(o)
        _lib.tidy()


async def _settled(o: int, err: c_void_p) -> int:
    """Runs an operation without a body to its end; gives its status. Cancelling the task cancels it."""
    running = _drain_of_loop().submit(o, err)
    try:
        return await running.settled
    except BaseException:
        _lib.operation_cancel(o)
        await _over(running)
        raise


class _Running:
    """One operation in flight: what its completions wake."""

    __slots__ = ("settled", "waiting", "head", "done", "loop")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.settled: asyncio.Future[int] = loop.create_future()
        # A reader and a writer may both wait.
        self.waiting: list[asyncio.Future[None]] = []
        self.head = self.done = False

    def tell(self, kind: int, status: int) -> None:
        if kind == _lib.DONE:
            self.done = True
        if kind in (_lib.DONE, _lib.HEAD):
            self.head = True
            if not self.settled.done():
                self.settled.set_result(status)
        waiting, self.waiting = self.waiting, []
        for ready in waiting:
            if not ready.done():
                ready.set_result(None)

    async def wait_ready(self) -> None:
        """Until a reader or writer can go on, or the operation is over."""
        if not self.done:
            ready = self.loop.create_future()
            self.waiting.append(ready)
            await ready


class _Drain:
    """A loop's queue. The loop holds it by the descriptor that it watches."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        err = c_void_p()
        p = _lib.queue_new(None, byref(err))
        if not p:
            raise _lib.failure(err)
        self.queue = _lib.Handle(p, _lib.queue_free)
        self.running: dict[int, _Running] = {}
        self.loop = ref(loop)
        self._out = create_string_buffer(_COMPLETION.size * _BATCH)
        loop.add_reader(_lib.queue_fd(p), self._drain)

    def _drain(self) -> None:
        size = _COMPLETION.size
        n = _lib.queue_poll(self.queue.p, self._out, size, _BATCH, 0)
        for tag, kind, status in _COMPLETION.iter_unpack(self._out.raw[: n * size]):
            running = self.running.pop(tag, None) if kind == _lib.DONE else self.running.get(tag)
            if running is not None:
                running.tell(kind, status)

    def submit(self, o: int, err: c_void_p) -> _Running:
        loop = self.loop()
        assert loop is not None  # it is the one that runs this
        tag, running = _lib._number(), _Running(loop)
        self.running[tag] = running
        if _lib.operation_submit(o, self.queue.p, tag, byref(err)) != _lib.OK:
            del self.running[tag]
            raise _lib.failure(err)
        return running


_drains: WeakKeyDictionary[asyncio.AbstractEventLoop, _Drain] = WeakKeyDictionary()


def _after_fork() -> None:
    # The queues are the parent's, and so are the loops.
    _drains.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _drain_of_loop() -> _Drain:
    loop = asyncio.get_running_loop()
    drain = _drains.get(loop)
    if drain is None:
        drain = _drains[loop] = _Drain(loop)
    return drain


class AsyncClient(BaseClient):
    """A client of one service, whose operations are coroutines: `await client.put_object(...)`.

    Bodies may also be asynchronous iterables, and callbacks are as for `libaws.client`: plain
    functions on the library's thread; the credentials function may be asynchronous.
    """

    _asynchronous = True

    async def call(self, operation: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """An operation by its name, `PutObject` or `put_object`, with its input as a dict."""
        return await self._call(self._op(operation), params or {})

    async def explain(self, operation: str | None = None, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """How the endpoint of a call comes about, without calling; see `libaws.Client.explain`."""
        if operation is None:
            return await self.call("Explain")
        err = c_void_p()
        o = self._turned(operation, params, _lib.operation_explain, err)
        try:
            if await _settled(o, err) != _lib.OK:
                raise _lib.failure_of(o, self.exceptions) or StateError("explaining failed without saying why")
            return explanation_of(o)
        finally:
            _lib.operation_free(o)

    async def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: dict[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """The URL of a presigned request, in boto3's words; `presign` also gives the headers to send."""
        out = await self.presign(ClientMethod, Params, expires=ExpiresIn, method=HttpMethod)
        return out["url"]  # type: ignore[no-any-return]

    async def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, str] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> dict[str, Any]:
        """Where a browser may post a form, and the form's fields."""
        out = await self.call("PresignPost", _post(Bucket, Key, Fields, Conditions, ExpiresIn))
        return {"url": out["Url"], "fields": out["Fields"]}

    @classmethod
    def _method(cls, name: str, op: Op) -> Callable[..., Any]:
        async def method(self: AsyncClient, /, **params: Any) -> dict[str, Any]:
            return await self._call(op, params)

        return method

    async def _call(self, op: Op, params: dict[str, Any]) -> dict[str, Any]:
        err = c_void_p()
        drain = _drain_of_loop()
        o, body = self._prepare(op, params, err)
        writer = running = sender = None
        try:
            if op.events_in is not None or body is not None:
                writer = _lib.operation_writer(o, byref(err))
                if not writer:
                    raise _lib.failure(err)
            running = drain.submit(o, err)
            if op.events_in is not None:
                sender = _Sender(writer, body, running)
                writer = None
            elif writer:
                await _write(writer, body, running)
            if await running.settled != _lib.OK:
                failed = _lib.failure_of(o, self.exceptions) or StateError("the call failed without saying why")
                if sender is not None and sender.fault is not None:
                    raise sender.fault from failed
                raise failed
            out = output_of(o, op)
            if self._presign is not None:
                del out["ResponseMetadata"]
                return out
            if op.events_out is not None:
                stream = _events.EventStream(_events.reader_of(o, self.exceptions), self.exceptions, sender)
                out[op.events_out] = AsyncEventStream(stream, running, sender)
            if op.stream_out is not None:
                body = _body.reader_of(o, self.exceptions)
                out[op.stream_out] = AsyncStreamingBody(body, running, self.exceptions)
            elif op.blob_out is not None:
                data = _body.StreamingBody(data=out.get(op.blob_out) or b"")
                out[op.blob_out] = AsyncStreamingBody(data, running, self.exceptions)
            return out
        except BaseException:
            if running is not None and not running.head:
                _lib.operation_cancel(o)
                await _over(running)
            if sender is not None:
                sender.cancel()
            raise
        finally:
            if writer:
                _lib.writer_free(writer)
            _lib.operation_free(o)
            _lib.tidy()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: Any) -> None:
        self.close()


async def _over(running: _Running) -> None:
    """Until the operation is over, however often the task is cancelled meanwhile: it takes a moment. Where an
    answer's head came first, freeing the operation is what ends it."""
    while not running.head:
        try:
            await running.wait_ready()
        except asyncio.CancelledError:
            pass


async def _pieces(body: Any) -> AsyncIterator[bytes]:
    if hasattr(body, "__aiter__"):
        async for piece in body:
            yield _body.piece_of(piece)
    elif hasattr(body, "read"):
        # A file's read may block, which the loop must not.
        loop = asyncio.get_running_loop()
        pieces = _body.pieces(body)
        while True:
            piece = await loop.run_in_executor(None, next, pieces, b"")
            if not piece:
                return
            yield piece
    else:
        for piece in _body.pieces(body):
            yield piece


async def _write(w: int, body: Any, running: _Running) -> None:
    """Writes all of a body, and says that it was all. Ends early when nobody takes it any more."""
    taken = c_size_t()
    source = _pieces(body)
    try:
        async for piece in source:
            at, size = 0, len(piece)
            start = cast(c_char_p(piece), c_void_p).value or 0
            while at < size:
                status = _lib.writer_write(w, start + at, size - at, byref(taken), 0, None)
                if status == _lib.OK:
                    at += taken.value
                elif status == _lib.E_AGAIN:
                    await running.wait_ready()
                else:
                    return
    finally:
        await source.aclose()  # type: ignore[attr-defined]
    _lib.writer_finish(w, None)


class _Sender:
    """The task that sends a call's events."""

    def __init__(self, w: int, events: Any, running: _Running) -> None:
        self.fault: BaseException | None = None
        self._task = running.loop.create_task(self._run(w, events, running))

    def cancel(self) -> None:
        self._task.cancel()

    async def _run(self, w: int, events: Any, running: _Running) -> None:
        try:
            if await self._send(w, events, running):
                _lib.writer_finish(w, None)
        except asyncio.CancelledError:
            raise
        except BaseException as e:  # it is raised where the answer is read
            self.fault = e
        finally:
            # One that was not finished fails its operation.
            _lib.writer_free(w)

    async def _send(self, w: int, events: Any, running: _Running) -> bool:
        async for event in _each(events):
            data, err = _events.encoded(event), c_void_p()
            while True:
                status = _lib.writer_event(w, _lib.CBOR, data, len(data), 0, byref(err))
                if status != _lib.E_AGAIN:
                    break
                await running.wait_ready()
            if status == _lib.E_CLOSED:
                _lib.error_free(err)
                return False
            if status != _lib.OK:
                raise _lib.failure(err)
        return True


async def _each(events: Any) -> AsyncIterator[Any]:
    if hasattr(events, "__aiter__"):
        async for event in events:
            yield event
    elif isinstance(events, (list, tuple)):
        for event in events:
            yield event
    else:
        # It may wait for the next one, which the loop must not.
        loop, source, end = asyncio.get_running_loop(), iter(events), object()
        while (event := await loop.run_in_executor(None, next, source, end)) is not end:
            yield event


class AsyncEventStream:
    """The events of an answer, as they come: `async for event in response["EventStream"]`.

    An error that the service sends among them is raised as the exception that it is. Read it to the end or close it;
    `async with` does.
    """

    def __init__(self, stream: _events.EventStream, running: _Running, sender: _Sender | None) -> None:
        self._stream = stream
        self._running = running
        self._sender = sender

    def __aiter__(self) -> AsyncEventStream:
        return self

    async def __anext__(self) -> dict[str, Any]:
        if asyncio.get_running_loop() is not self._running.loop:
            raise StateError("a stream is read in the loop that its call was made in")
        while True:
            status, event = self._stream._next(0)
            if status == _lib.OK:
                return event  # type: ignore[no-any-return]
            if status == _lib.END:
                raise StopAsyncIteration
            await self._running.wait_ready()

    def close(self) -> None:
        """Lets the connection go, whatever is left to come or to be sent."""
        self._stream.close()
        if self._sender is not None:
            self._sender.cancel()

    async def __aenter__(self) -> AsyncEventStream:
        return self

    async def __aexit__(self, *_: Any) -> None:
        self.close()


class AsyncStreamingBody:
    """The body of an answer, read while it arrives; in memory is one piece at a time.

    Read it to the end or close it, that its connection can be used again; `async with` does.
    """

    def __init__(self, body: _body.StreamingBody, running: _Running, exceptions: Any) -> None:
        self._body = body
        self._running = running
        self._exceptions = exceptions

    async def _next(self) -> bytes:
        body = self._body
        if not body._reader or len(body._piece) > body._at:
            return body._next()
        if asyncio.get_running_loop() is not self._running.loop:
            raise StateError("a body is read in the loop that its call was made in")
        p, n, err = c_void_p(), c_size_t(), c_void_p()
        while True:
            # Closed meanwhile, or cancelled: there is no reader to ask.
            reader = body._reader
            if reader is None:
                raise ValueError("the body is closed")
            status = _lib.reader_next(reader, byref(p), byref(n), 0, byref(err))
            if status != _lib.E_AGAIN:
                break
            await self._running.wait_ready()
        body._piece, body._at = b"", 0
        if status == _lib.END:
            return b""
        if status != _lib.OK:
            raise _lib.failure(err, self._exceptions)
        piece = string_at(p, n.value)
        body._told += len(piece)
        return piece

    async def read(self, amt: int | None = -1) -> bytes:
        """`amt` bytes, fewer only at the end; without `amt` all the rest."""
        parts: list[bytes] = []
        left = float("inf") if amt is None or amt < 0 else amt
        while left > 0:
            piece = await self._next()
            if not piece:
                break
            if len(piece) > left:
                self._body._put_back(piece, int(left))
                piece = piece[: int(left)]
            parts.append(piece)
            left -= len(piece)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    async def iter_chunks(self, chunk_size: int = 1024) -> AsyncIterator[bytes]:
        """Pieces of `chunk_size` bytes, the last one shorter."""
        while True:
            piece = await self.read(chunk_size)
            if not piece:
                return
            yield piece

    async def iter_lines(self, chunk_size: int = 65536, keepends: bool = False) -> AsyncIterator[bytes]:
        """Lines, without their ends."""
        pending = b""
        async for chunk in self.iter_chunks(chunk_size):
            lines = (pending + chunk).splitlines(True)
            pending = lines.pop()
            for line in lines:
                yield line.splitlines(keepends)[0]
        if pending:
            yield pending.splitlines(keepends)[0]

    def __aiter__(self) -> AsyncStreamingBody:
        """Pieces as they come."""
        return self

    async def __anext__(self) -> bytes:
        piece = await self._next()
        if not piece:
            raise StopAsyncIteration
        return piece

    def tell(self) -> int:
        """How many bytes were read."""
        return self._body.tell()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._body.closed

    def close(self) -> None:
        """Lets the connection go, whatever is left to read."""
        self._body.close()

    async def __aenter__(self) -> AsyncStreamingBody:
        return self

    async def __aexit__(self, *_: Any) -> None:
        self.close()
