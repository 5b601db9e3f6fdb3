"""A transport for tests: it records requests and gives the answers that were put into it, in order."""

from __future__ import annotations

from _thread import allocate_lock
from ctypes import byref, c_void_p

from . import _lib
from ._cbor import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Fake:
    """Give it to a client as `transport=`. A request with no answer left fails and says so."""

    def __init__(self) -> None:
        self._handle = _lib.Handle(_lib.fake_new(), _lib.fake_free)
        self._lock = allocate_lock()

    def push(
        self,
        body: bytes | str | None = None,
        status: int = 200,
        headers: dict[str, str] | None = None,
        *,
        error: str | None = None,
        hang: bool = False,
    ) -> Fake:
        """Adds an answer; `error` makes sending fail so, and with `hang` no answer ever comes."""
        answer: dict[str, Any]
        if hang:
            answer = {"hang": True}
        elif error is not None:
            answer = {"error": error}
        else:
            answer = {"status": status, "headers": headers or {}}
            if body is not None:
                answer["body"] = body
        data, err = encode(answer), c_void_p()
        if _lib.fake_push(self._handle.p, _lib.CBOR, data, len(data), byref(err)) != _lib.OK:
            raise _lib.failure(err)
        return self

    def request(self) -> dict[str, Any] | None:
        """Takes the oldest request not taken yet: `method`, `url`, `headers` and `body`; None when there is none."""
        with self._lock:  # what it gives lives until the next time it is asked
            taken: dict[str, Any] | None = _lib.value_of(_lib.fake_request(self._handle.p))
        if taken is not None:
            taken.setdefault("body", b"")
        return taken

    def requests(self) -> list[dict[str, Any]]:
        """Takes all of them."""
        return list(iter(self.request, None))

    def _install(self, config: int) -> None:
        err = c_void_p()
        if _lib.fake_install(self._handle.p, config, byref(err)) != _lib.OK:
            raise _lib.failure(err)
