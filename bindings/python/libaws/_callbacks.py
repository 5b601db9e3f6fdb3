"""Callbacks: hooks, middleware, credentials, transports and loggers in Python.

The library asks on one thread of its own that all callbacks share. Hooks, middleware and loggers
run right there, and should be short. Credentials and transports may take their time and call
other services, so each such question gets a thread. An exception becomes the call's failure.
"""

from __future__ import annotations

from _thread import start_new_thread
from ctypes import byref, c_void_p

from . import _lib
from ._body import StreamingBody, write
from ._cbor import encode
from ._errors import ParamError, StateError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Callable

    Handler = Callable[[int], None]


class Call:
    """What a hook or middleware gets: what there is of the call at that point, to read and to change.

    `call["request"]["headers"]`, `call.get("error")`, `call.set("headers.x-my-header", "1")`.
    """

    __slots__ = ("_q", "_view")

    def __init__(self, q: int) -> None:
        self._q: int | None = q
        self._view: dict[str, Any] | None = None

    @property
    def view(self) -> dict[str, Any]:
        """A map with `point`, `service`, `operation`, `region`, `attempt`, `input`, and as far as the call has
        come `request`, `response`, `output`, `error`. A copy: `set` changes things."""
        if self._view is None:
            self._view = _lib.value_of(_lib.call_view(self._open())) or {}
        return self._view

    def __getitem__(self, name: str) -> Any:
        return self.view[name]

    def get(self, name: str, default: Any = None) -> Any:
        """A part of the view, or the default."""
        return self.view.get(name, default)

    def set(self, path: str, value: Any) -> None:
        """Changes `headers.NAME`, `query.NAME`, `body`, `input.PATH` or `metadata.KEY`, as the point allows; None removes.
        What isn't allowed there fails the call."""
        if value is not None and not isinstance(value, bytes):
            value = str(value).encode()
        status = _lib.call_set(self._open(), path.encode(), value, len(value or b""))
        if status != _lib.OK:
            raise StateError(f"{path} could not be set (status {status})")

    def _open(self) -> int:
        if self._q is None:
            raise StateError("the hook has returned: what it was given is no longer valid")
        return self._q

    def _end(self) -> int:
        q = self._open()
        self._q = None
        return q

    def _answer(self, value: Any = None) -> None:
        data = None if value is None else encode(value)
        _lib.call_answer(self._end(), _lib.CBOR, data, len(data or b""))

    def _fail(self, e: BaseException) -> None:
        if self._q is not None:
            fail(self._end(), e)


def fail(q: int, e: BaseException) -> None:
    """Answers that it failed, in the exception's words."""
    why = f"{type(e).__name__}: {e}".encode("utf-8", "replace")
    _lib.call_fail(q, why, len(why))


def _plain(result: Any) -> Any:
    if hasattr(result, "__await__"):
        if hasattr(result, "close"):
            result.close()
        raise TypeError("it is asynchronous; hooks, middleware and loggers are plain functions")
    return result


def hook(fn: Callable[[Call], Any]) -> Handler:
    """A function that looks at a point, and may change things there."""

    def ask(q: int) -> None:
        call = Call(q)
        try:
            _plain(fn(call))
            call._answer()
        except BaseException as e:
            call._fail(e)

    return ask


def middleware(fn: Callable[[Call], Any]) -> Handler:
    """A function that returns None to go on, or an output to take the place of all below; or a
    generator: what is before its one `yield` runs before, what follows it after, with what `yield` gives."""

    def ask(q: int) -> None:
        call = Call(q)
        try:
            result = _plain(fn(call))
            after: Handler = _unchanged
            if hasattr(result, "send"):
                running, result = result, None
                try:
                    next(running)
                    after = _resume(running)
                except StopIteration as e:
                    result = e.value
            if result is None:
                _lib.call_next(call._end(), _lib.on_call, _lib.keep(after), _lib.on_drop)
            else:
                call._answer(result)
        except BaseException as e:
            call._fail(e)

    return ask


def _unchanged(q: int) -> None:
    Call(q)._answer()


def _resume(running: Any) -> Handler:
    def ask(q: int) -> None:
        call = Call(q)
        try:
            running.send(call)
        except StopIteration as e:
            try:
                call._answer(e.value)
            except BaseException as e:
                call._fail(e)
        except BaseException as e:
            call._fail(e)
        else:
            running.close()
            call._fail(RuntimeError("a middleware yields once"))

    return ask


def _threaded(work: Callable[[int], None]) -> Handler:
    def run(q: int) -> None:
        try:
            work(q)
        except BaseException as e:
            fail(q, e)

    def ask(q: int) -> None:
        try:
            if _lib.exiting:
                raise RuntimeError("the interpreter ends")
            start_new_thread(run, (q,))
        except RuntimeError as e:  # or there is no thread to be had
            fail(q, e)

    return ask


def credentials(fn: Callable[[], Any]) -> Handler:
    """A function (also an asynchronous one) that gives credentials: a dict with `AccessKeyId`, `SecretAccessKey` and
    perhaps `SessionToken`, `Expiration`, `AccountId`; a tuple of the first three; or an object in botocore's form."""

    def work(q: int) -> None:
        found = fn()
        if hasattr(found, "__await__"):
            import asyncio

            async def awaited() -> Any:
                return await found

            found = asyncio.run(awaited())
        if hasattr(found, "get_frozen_credentials"):
            found = found.get_frozen_credentials()
        if isinstance(found, tuple) and not hasattr(found, "access_key"):
            found = dict(zip(("AccessKeyId", "SecretAccessKey", "SessionToken"), found))
        elif hasattr(found, "access_key"):
            found = {
                "AccessKeyId": found.access_key,
                "SecretAccessKey": found.secret_key,
                "SessionToken": getattr(found, "token", None),
            }
        if not isinstance(found, dict):
            raise TypeError(f"the credentials function gave {type(found).__name__}, not a dict")
        data = encode({k: v for k, v in found.items() if v is not None})
        _lib.call_answer(q, _lib.CBOR, data, len(data))

    return _threaded(work)


def transport(fn: Callable[[dict[str, Any]], Any]) -> Handler:
    """A function that takes a request (`method`, `url`, `headers`, `body`: bytes, or a stream to read) and gives its
    answer: a dict with `status`, `headers` and `body`, or a tuple of them; the body bytes, text or an iterable of bytes."""

    def work(q: int) -> None:
        request = _lib.value_of(_lib.call_view(q)) or {}
        request.pop("point", None)
        if "body" not in request:
            reader = _lib.call_reader(q)
            request["body"] = StreamingBody(reader) if reader else b""
        answer = fn(request)
        if isinstance(answer, tuple):
            answer = dict(zip(("status", "headers", "body"), answer))
        head = {"status": answer.get("status", 200), "headers": dict(answer.get("headers") or {})}
        body = answer.get("body")
        if body is None or isinstance(body, (bytes, bytearray, memoryview, str)):
            head["body"] = body.encode() if isinstance(body, str) else body
            data = encode(head)
            _lib.call_answer(q, _lib.CBOR, data, len(data))
        else:
            data = encode(head)
            _stream(_lib.call_answer_stream(q, _lib.CBOR, data, len(data)), body)

    return _threaded(work)


def retryer(fn: Callable[[dict[str, Any]], Any]) -> Handler:
    """A function that is asked before the first attempt and after each that failed, and told of success, with a dict
    (`outcome`: begin, failed or succeeded; `attempt`, `error`, and what the library would do: `retry`, `delay_ms`). It
    returns whether to try again: a bool, seconds to wait before that, or None to leave it to the library."""

    def work(q: int) -> None:
        view = _lib.value_of(_lib.call_view(q)) or {}
        view.pop("point", None)
        found = fn(view)
        if found is None:
            _lib.call_answer(q, _lib.CBOR, None, 0)
            return
        if isinstance(found, bool):
            told: dict[str, Any] = {"retry": found}
        elif isinstance(found, (int, float)):
            told = {"retry": True, "delay_ms": max(int(found * 1000), 0)}
        else:
            raise TypeError(f"the retryer gave {type(found).__name__}, not a bool, a number of seconds or None")
        data = encode(told)
        _lib.call_answer(q, _lib.CBOR, data, len(data))

    return _threaded(work)


def _report() -> None:
    """Writes an exception that has nobody to go to."""
    if not _lib.exiting:
        import traceback

        traceback.print_exc()


def _stream(w: int | None, body: Any) -> None:
    """Writes an answer's body. Its question is answered: a failure breaks the body off."""
    if not w:
        return
    try:
        write(w, body)
    except BaseException:
        _report()
    finally:
        _lib.writer_free(w)


_LEVELS = {"debug": 10, "info": 20, "warn": 30}


def logger(to: Any) -> Handler:
    """A function that is told each event as a dict, or a logger of `logging`. Secrets never reach either."""
    if hasattr(to, "isEnabledFor"):
        tell = _logging(to)
    else:
        tell = to

    def ask(q: int) -> None:
        call = Call(q)
        try:
            event = call.view
            event.pop("point", None)
            _plain(tell(event))
        except Exception:
            _report()  # as logging does: a logger's failure is no failure of the call
        finally:
            call._answer()

    return ask


def _logging(to: Any) -> Callable[[dict[str, Any]], None]:
    def tell(event: dict[str, Any]) -> None:
        level = _LEVELS.get(event.get("level", ""), 20)
        if to.isEnabledFor(level):
            whose = f"{event['service']}.{event.get('operation')} " if "service" in event else ""
            to.log(level, "%s%s", whose, event.get("message"), extra={"libaws": event})

    return tell


#: The functions that take part in signing and in choosing endpoints; docs/auth.md has what each is shown and gives.
POINTS = {
    "auth": b"auth",
    "endpoint": b"endpoint",
    "endpoint_v1": b"endpoint_v1",
    "identities": b"identity",
    "retryer": b"retry",
    "signers": b"signer",
    "token": b"token",
}


def asked(fn: Callable[[Call], Any]) -> Handler:
    """A function that answers what it is asked, None leaving it to the library; on a thread of its own."""

    def work(q: int) -> None:
        call = Call(q)
        try:
            answer = fn(call)
            if hasattr(answer, "__await__"):
                import asyncio

                async def awaited() -> Any:
                    return await answer

                answer = asyncio.run(awaited())
            call._answer(answer)
        except BaseException as e:
            call._fail(e)

    return _threaded(work)


def pointed(name: str, given: Any) -> Iterator[tuple[bytes, bytes | None, Handler]]:
    """Points, ids and functions of an option in `POINTS`; identities and signers are dicts by their schemes' ids."""
    functions = given.items() if isinstance(given, dict) else ((None, given),)
    for ident, fn in functions:
        if not callable(fn):
            raise ParamError(f"{name} is no function but {type(fn).__name__}", code="InvalidConfiguration")
        if (ident is None) == (name in ("identities", "signers")):
            raise ParamError(f"{name}: identities and signers are dicts by scheme, others are functions",
                             code="InvalidConfiguration")  # fmt: skip
        yield POINTS[name], None if ident is None else str(ident).encode(), (retryer if name == "retryer" else asked)(fn)


def listed(kind: str, given: dict[str, Any] | None) -> Iterator[tuple[bytes, bytes | None, Handler]]:
    """Points, ids and functions; `BeforeSigning` is short for `hook.BeforeSigning`. At a point is a function,
    a list of them, or a dict of them by id, next to which others can be put (`Build.Before.ID`)."""
    for point, functions in (given or {}).items():
        name = point if point.startswith(kind + ".") else f"{kind}.{point}"
        many: list[tuple[Any, Any]]
        if isinstance(functions, dict):
            many = [(str(ident).encode(), fn) for ident, fn in functions.items()]
        else:
            many = [(None, fn) for fn in (functions if isinstance(functions, (list, tuple)) else (functions,))]
        for ident, fn in many:
            if not callable(fn):
                raise ParamError(f"{name} is no function but {type(fn).__name__}", code="InvalidConfiguration")
            yield name.encode(), ident, (hook if kind == "hook" else middleware)(fn)


def register(on: Any, handle: int, point: bytes, handler: Handler, ident: bytes | None = None) -> None:
    """Registers a handler with a config or an operation."""
    err = c_void_p()
    number = _lib.keep(handler)
    if on(handle, point, ident or b"python-%d" % number, _lib.on_call, number, _lib.on_drop, byref(err)) != _lib.OK:
        raise _lib.failure(err)
