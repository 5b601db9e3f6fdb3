"""The library behind the binding: where it is, its functions, and what crosses to it.

Objects never cross as pointers. What the library keeps (a callback, a buffer that it borrows) is
kept alive here under a number, and the number is what it gets. It is the address of a semaphore,
and the destructor is sem_post: that needs no interpreter, so it may come on any thread and at any
time, also while the interpreter ends, where a thread that enters it would be torn out of the
library's frames. What was posted is let go of here, when something else is kept or a call ends. Functions that may wait or take the library's locks release the interpreter lock; the
shortest ones, which only read what a handle holds, don't, because that would cost more than they do.
"""

from __future__ import annotations

import os
import sys
from _thread import get_ident
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    RTLD_LOCAL,
    PyDLL,
    addressof,
    byref,
    c_char_p,
    c_int,
    c_int32,
    c_int64,
    c_size_t,
    c_ssize_t,
    c_uint,
    c_uint32,
    c_uint64,
    c_void_p,
    cast,
    create_string_buffer,
    string_at,
)
from itertools import count

from . import _cbor, _errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

VERSION = (0, 1)
CBOR = 2
OK, END, E_CLOSED, E_CANCELLED, E_AGAIN = 0, 1, -6, -7, -9
DONE, HEAD, READABLE, WRITABLE = 1, 2, 3, 4
# Waits are cut into slices of 0.1 s, so that Ctrl-C is noticed.
SLICE = 100_000_000

_NAMES = {"darwin": "libaws.0.dylib", "win32": "aws.dll"}


def _load() -> CDLL:
    name = _NAMES.get(sys.platform, "libaws.so.0")
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    path = os.environ.get("LIBAWS_LIBRARY") or (beside if os.path.exists(beside) else name)
    try:
        lib = CDLL(path, mode=RTLD_LOCAL)
        version = lib.libaws_version()
    except (OSError, AttributeError) as e:
        raise ImportError(
            f"libaws's shared library can't be loaded: {e}. Install the package from a wheel, which carries it, "
            f"or set LIBAWS_LIBRARY to the file's path."
        ) from None
    if (version >> 16, version >> 8 & 255) != VERSION:
        raise ImportError(f"{path} is libaws {version >> 16}.{version >> 8 & 255}, but the package needs "
                          f"{VERSION[0]}.{VERSION[1]}")  # fmt: skip
    return lib


_dll = _load()
# The same library, called without releasing the interpreter lock.
_held = PyDLL(_dll._name, handle=_dll._handle)

CALL_FN = CFUNCTYPE(None, c_void_p, c_void_p)
DROP_FN = CFUNCTYPE(None, c_void_p)

_P, _S, _N, _E = c_void_p, c_char_p, c_size_t, POINTER(c_void_p)
_ON = (_P, _S, _S, CALL_FN, _P, DROP_FN, _E)


def _f(name: str, result: Any, *arguments: Any, held: bool = False) -> Any:
    f = getattr(_held if held else _dll, "libaws_" + name)
    f.restype, f.argtypes = result, arguments
    return f


error_status = _f("error_status", c_int32, _P, held=True)
error_get = _f("error_get", c_int32, _P, _S, POINTER(_P), POINTER(_N), held=True)
error_cause = _f("error_cause", _P, _P, held=True)
error_detail = _f("error_detail", _P, _P, held=True)
error_attempts = _f("error_attempts", _P, _P, held=True)
error_free = _f("error_free", None, _P, held=True)
value_doc = _f("value_doc", _P, _P, c_uint32, _E, held=True)
text_get = _f("text_get", c_int32, _P, POINTER(_P), POINTER(_N), held=True)
text_free = _f("text_free", None, _P, held=True)
describe = _f("describe", _P, _S, _S, _E)
model_of = _f("model_of", _P, _S, _E)
model_load = _f("model_load", _P, _S, _E)
model_parse = _f("model_parse", _P, _S, *(_S, _N) * 4, _E)
model_describe = _f("model_describe", _P, _P, _S, _E)
model_shape = _f("model_shape", _P, _P, _S, _E)
model_client = _f("model_client", _P, _P, _P, _P, _E)
model_free = _f("model_free", None, _P)
expression_new = _f("expression_new", _P, _S, _E)
expression_free = _f("expression_free", None, _P)
doc_search = _f("doc_search", _P, c_uint32, _S, _N, _P, _E)
operation_explain = _f("operation_explain", c_int32, _P, _E)
operation_warm = _f("operation_warm", c_int32, _P, c_uint32, _E)
runtime_shutdown = _f("runtime_shutdown", c_int32, _P, c_int64)
config_new = _f("config_new", _P)
config_set = _f("config_set", c_int32, _P, _S, _S, _N, _E)
config_on = _f("config_on", c_int32, *_ON)
config_free = _f("config_free", None, _P)
config_load = _f("config_load", _P, _P, _P, _E)
operation_take_config = _f("operation_take_config", _P, _P)
client_new = _f("client_new", _P, _P, _S, _P, _E)
client_free = _f("client_free", None, _P)
operation_new = _f("operation_new", _P, _P, _S, _E)
operation_set_doc = _f("operation_set_doc", c_int32, _P, c_uint32, _S, _N, _E)
operation_set_option = _f("operation_set_option", c_int32, _P, _S, _S, _N, _E)
operation_presign = _f("operation_presign", c_int32, _P, _S, _E)
operation_deadline = _f("operation_deadline", c_int32, _P, c_int64)
operation_body = _f("operation_body", c_int32, _P, _P, _N, _P, DROP_FN, _E)
operation_body_file = _f("operation_body_file", c_int32, _P, _S, c_int64, c_int64, _E)
operation_on = _f("operation_on", c_int32, *_ON)
operation_wait = _f("operation_wait", c_int32, _P, c_int64, _E)
operation_submit = _f("operation_submit", c_int32, _P, _P, c_uint64, _E)
operation_cancel = _f("operation_cancel", None, _P)
operation_error = _f("operation_error", _P, _P, held=True)
operation_metadata = _f("operation_metadata", _P, _P, held=True)
operation_output_doc = _f("operation_output_doc", c_int32, _P, c_uint32, POINTER(_P), POINTER(_N))
operation_reader = _f("operation_reader", _P, _P, _E)
operation_writer = _f("operation_writer", _P, _P, _E)
operation_free = _f("operation_free", None, _P)
reader_next = _f("reader_next", c_int32, _P, POINTER(_P), POINTER(_N), c_int64, _E)
reader_event = _f("reader_event", c_int32, _P, POINTER(_P), c_int64, _E)
reader_free = _f("reader_free", None, _P)
writer_write = _f("writer_write", c_int32, _P, _P, _N, POINTER(_N), c_int64, _E)
writer_event = _f("writer_event", c_int32, _P, c_uint32, _S, _N, c_int64, _E)
writer_finish = _f("writer_finish", c_int32, _P, _E)
writer_free = _f("writer_free", None, _P)
queue_new = _f("queue_new", _P, _P, _E)
queue_fd = _f("queue_fd", c_ssize_t, _P)
queue_poll = _f("queue_poll", c_size_t, _P, _P, _N, _N, c_int64)
queue_free = _f("queue_free", None, _P)
call_view = _f("call_view", _P, _P, held=True)
call_set = _f("call_set", c_int32, _P, _S, _S, _N)
call_next = _f("call_next", None, _P, CALL_FN, _P, DROP_FN)
call_answer = _f("call_answer", None, _P, c_uint32, _S, _N)
call_answer_stream = _f("call_answer_stream", _P, _P, c_uint32, _S, _N)
call_reader = _f("call_reader", _P, _P)
call_fail = _f("call_fail", None, _P, _S, _N)
fake_new = _f("fake_new", _P)
fake_install = _f("fake_install", c_int32, _P, _P, _E)
fake_push = _f("fake_push", c_int32, _P, c_uint32, _S, _N, _E)
fake_request = _f("fake_request", _P, _P)
fake_free = _f("fake_free", None, _P)

# What the library refers to by number, with the semaphore that says when it no longer does.
_kept: dict[int, tuple[Any, Any]] = {}
_number: Callable[[], int] = count(1).__next__
_since = 0

#: Not empty once the interpreter is going down, but the number of the thread that ends it: nothing is freed any
#: more, since the process is about to be.
exiting: list[int] = []


def _semaphores() -> Any:
    """sem_init, sem_trywait and sem_post, where they work (macOS has no unnamed semaphores)."""
    try:
        libc = CDLL(None)
        functions = libc.sem_init, libc.sem_trywait, libc.sem_post
        for f, arguments in zip(functions, ((_P, c_int, c_uint), (_P,), (_P,))):
            f.argtypes = arguments
        init, take, post = functions
        flag = create_string_buffer(64)
        works = init(flag, 0, 0) == 0 and take(flag) != 0 and post(flag) == 0 and take(flag) == 0
        return functions if works else None
    except (OSError, AttributeError, TypeError):
        return None


_sem = _semaphores()


def keep(thing: Any) -> int:
    """Keeps an object alive under a number until the library is done with it."""
    global _since
    _since += 1
    if _sem is None:
        n, flag = _number(), None
    else:
        tidy()
        flag = create_string_buffer(64)
        _sem[0](flag, 0, 0)
        n = addressof(flag)
    _kept[n] = (thing, flag)
    return n


def tidy() -> None:
    """Lets go of what the library is done with, but looks only when enough is new: all of
    them each time would cost a process with many clients too much."""
    if _since * 2 > len(_kept):
        sweep()


def sweep() -> None:
    """Looks through all."""
    global _since
    _since = 0
    if _sem is not None:
        take = _sem[1]
        for n, (_, flag) in list(_kept.items()):
            if take(flag) == 0:
                _kept.pop(n, None)


def kept() -> int:
    """How many objects are kept alive."""
    sweep()
    return len(_kept)


@CALL_FN  # type: ignore[untyped-decorator]
def on_call(ud: int | None, q: int) -> None:
    """Every callback: asks the object of that number."""
    found = _kept.get(ud or 0)
    if found is None:  # a child of a fork, or the end of the process
        call_fail(q, b"the callback is gone", 20)
    else:
        found[0](q)


@DROP_FN  # type: ignore[untyped-decorator]
def _on_drop(ud: int | None, _pop: Any = _kept.pop) -> None:
    _pop(ud, None)


#: Every destructor.
on_drop = _on_drop if _sem is None else DROP_FN(cast(_sem[2], c_void_p).value or 0)


class Handle:
    """Owns one of the library's handles; used by whoever holds a reference."""

    __slots__ = ("p", "_free")

    def __init__(self, p: int, free: Any) -> None:
        self.p = p
        self._free = free

    def __del__(self, _exiting: Any = exiting) -> None:
        if not _exiting:
            self._free(self.p)


def text_of(t: int) -> bytes:
    """The bytes of a `libaws_text`, which is freed."""
    p, n = c_void_p(), c_size_t()
    text_get(t, byref(p), byref(n))
    data = string_at(p, n.value) if n.value else b""
    text_free(t)
    return data


def value_of(v: int | None) -> Any:
    """A borrowed value as Python values."""
    t = value_doc(v, CBOR, None) if v else None
    return _cbor.decode(text_of(t)) if t else None


def told(f: Any, *arguments: Any) -> bytes:
    """The text that a function of the library gives."""
    err = c_void_p()
    t = f(*arguments, byref(err))
    if not t:
        raise failure(err)
    return text_of(t)


def described(service: bytes | None, operation: bytes | None) -> bytes:
    """What the library says about itself, as JSON."""
    return told(describe, service, operation)


_FACTS = (
    (b"message", "text"), (b"detail_message", "message"), (b"code", "code"), (b"shape", "shape"), (b"service", "service"),
    (b"operation", "operation_name"), (b"request_id", "request_id"), (b"host_id", "host_id"),
    (b"phase", "phase"), (b"fault", "fault"),
)  # fmt: skip


def _exception(e: int, exceptions: Any) -> _errors.Error:
    p, n = c_void_p(), c_size_t()

    def fact(key: bytes) -> str:
        if error_get(e, key, byref(p), byref(n)) != OK:
            return ""
        return string_at(p, n.value).decode("utf-8", "replace")

    facts: dict[str, Any] = {name: fact(key) for key, name in _FACTS}
    facts["http_status"] = int(fact(b"http_status") or 0)
    facts["attempts"] = int(fact(b"attempts") or 0)
    facts["retryable"] = fact(b"retryable") == "true"
    facts["throttling"] = fact(b"throttling") == "true"
    facts["detail"] = value_of(error_detail(e))
    facts["tries"] = value_of(error_attempts(e)) or []
    cause = error_cause(e)
    under = _exception(cause, exceptions) if cause else None
    return _errors.make(error_status(e), facts, under, exceptions)


def failure(err: c_void_p, exceptions: Any = None) -> _errors.Error:
    """The exception of an error that the library handed over, which is freed."""
    if exiting:
        stay()
    e = err.value
    err.value = None
    if not e:
        return _errors.Error("the library failed without saying why")
    try:
        return _exception(e, exceptions)
    finally:
        error_free(e)


def failure_of(o: int, exceptions: Any) -> _errors.Error | None:
    """The exception of a failed operation."""
    if exiting:
        stay()
    e = operation_error(o)
    return _exception(e, exceptions) if e else None


def stay() -> None:
    """For a daemon thread whose call was cut off by the end of the process: it waits for
    that end, as daemon threads do, instead of raising into it."""
    import time

    while exiting and exiting[0] != get_ident():
        time.sleep(3600)


def _at_exit() -> None:
    exiting.append(get_ident())
    # Cancels and completes what is in flight, and ends the library's threads while callbacks can still run.
    runtime_shutdown(None, -1)


def _after_fork() -> None:
    # Handles of the parent's stay the parent's: the library refuses them by itself.
    _kept.clear()


import atexit  # noqa: E402

atexit.register(_at_exit)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
