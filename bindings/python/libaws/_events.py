"""Streams of events: `for event in response["EventStream"]`, and iterables of events as input.

An event is a dict with one entry, its name and its members, in both directions. Events to send are taken from the
caller's iterable in a thread of their own, since the answer may come while they are still being sent.
"""

from __future__ import annotations

from ctypes import byref, c_void_p

from . import _lib
from ._cbor import encode
from ._errors import ParamError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class Events:
    """Events to send, one at a time, from any thread: give it as the operation's stream, then `send`, then `close`.

    with libaws.Events() as events:
        answer = client.start_conversation(..., requestEventStream=events)
        events.send({"TextInputEvent": {"text": "Hello"}})
    """

    def __init__(self) -> None:
        import queue

        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._closed = False

    def send(self, event: dict[str, Any]) -> None:
        """Sends an event after those before it. What is wrong with it is raised where the answer is read."""
        if self._closed:
            raise ValueError("the events are closed")
        self._queue.put(event)

    def close(self) -> None:
        """Says that these were all."""
        self._closed = True
        self._queue.put(None)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._queue.get, None)

    def __enter__(self) -> Events:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def encoded(event: Any) -> bytes:
    """An event as the library takes it."""
    if not isinstance(event, dict):
        raise ParamError(f"an event is a dict with one entry, not {type(event).__name__}", code="ParamValidation")
    return encode(event)


def source_of(name: str, events: Any, asynchronous: bool) -> Any:
    """What the events come from."""
    if isinstance(events, dict) or not (
        hasattr(events, "__iter__") or asynchronous and hasattr(events, "__aiter__")
    ):
        kinds = "iterable or asynchronous iterable" if asynchronous else "iterable"
        raise ParamError(f"{name} is sent as events: give an {kinds} of dicts", code="ParamValidation")
    return events


class Sender:
    """The thread that sends a call's events."""

    def __init__(self, w: int, events: Any) -> None:
        from threading import Thread

        self.fault: BaseException | None = None
        self._writer = w
        self._events = events
        self._thread = Thread(target=self._run, name="libaws-events", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        try:
            if self._send():
                _lib.writer_finish(self._writer, None)
        except BaseException as e:  # it is raised where the answer is read
            self.fault = e
        finally:
            # One that was not finished fails its operation.
            if not _lib.exiting:
                _lib.writer_free(self._writer)

    def _send(self) -> bool:
        for event in self._events:
            data, err = encoded(event), c_void_p()
            status = _lib.E_AGAIN
            while status == _lib.E_AGAIN:
                status = _lib.writer_event(self._writer, _lib.CBOR, data, len(data), _lib.SLICE, byref(err))
            if status == _lib.E_CLOSED:
                _lib.error_free(err)
                return False
            if status != _lib.OK:
                raise _lib.failure(err)
        return True


class EventStream:
    """The events of an answer, as they come; each a dict with one entry.

    An error that the service sends among them is raised as the exception that it is. Read it to the end or close it;
    `with` does.
    """

    def __init__(self, reader: int, exceptions: Any, sender: Any = None) -> None:
        self._reader: int | None = reader
        self._exceptions = exceptions
        self._sender = sender

    def _next(self, wait: int) -> tuple[int, Any]:
        """(status, event); an error is raised."""
        if self._reader is None:
            raise ValueError("the stream is closed")
        v, err = c_void_p(), c_void_p()
        status = _lib.reader_event(self._reader, byref(v), wait, byref(err))
        if status == _lib.OK:
            return status, _lib.value_of(v.value)
        if status not in (_lib.END, _lib.E_AGAIN):
            failed = _lib.failure(err, self._exceptions)
            fault = getattr(self._sender, "fault", None)
            if fault is not None:
                raise fault from failed
            raise failed
        return status, None

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self

    def __next__(self) -> dict[str, Any]:
        status = _lib.E_AGAIN
        while status == _lib.E_AGAIN:
            status, event = self._next(_lib.SLICE)
        if status == _lib.END:
            raise StopIteration
        return event  # type: ignore[no-any-return]

    def close(self, _exiting: Any = _lib.exiting, _free: Any = _lib.reader_free) -> None:
        """Lets the connection go, whatever is left to come."""
        reader, self._reader = self._reader, None
        if reader and not _exiting:
            _free(reader)

    __del__ = close

    def __enter__(self) -> EventStream:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def reader_of(o: int, exceptions: Any) -> int:
    """The reader of a finished operation."""
    err = c_void_p()
    reader: int = _lib.operation_reader(o, byref(err))
    if not reader:
        raise _lib.failure(err, exceptions)
    return reader
