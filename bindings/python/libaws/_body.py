"""Bodies: what a caller may give as one, and what is read of an answer's.

Bytes in memory are lent to the library, not copied, and stay alive until it says that it is done
with them; a file goes by its name and is read by the library itself; anything else is written piece
by piece. Only the first two can be sent a second time when an attempt fails.
"""

from __future__ import annotations

import io
import os
import stat
from ctypes import byref, c_char, c_char_p, c_size_t, c_void_p, cast, string_at

from . import _lib
from ._errors import ParamError, StateError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# Up to this size a copy is cheaper than being told when the memory is free again.
_SMALL = 65536
_PIECE = 262144


def give(o: int, name: str, body: Any, params: dict[str, Any], sized: bool, err: c_void_p) -> Any:
    """Hands a streaming member to an operation: in its document, from memory or from a file.
    What must be written piece by piece is returned, with `ContentLength` in the document if
    known and if the operation has such a member (`sized`)."""
    if isinstance(body, str):
        body = body.encode()
    elif isinstance(body, io.BytesIO):
        rest = body.getbuffer()[body.tell() :]
        body.seek(0, 2)
        body = rest
    if isinstance(body, (bytes, bytearray, memoryview)):
        size = body.nbytes if isinstance(body, memoryview) else len(body)
        if 0 < size <= _SMALL:
            params[name] = body
        else:
            _lend(o, body, size, err)
        return None
    if isinstance(body, os.PathLike):
        _file(o, os.fspath(body), 0, err)
        return None
    if hasattr(body, "read"):
        if isinstance(body, io.TextIOBase):
            raise ParamError(f"{name} is a file opened as text: open it with 'rb'", code="ParamValidation")
        path = _path(body)
        if path is not None:
            _file(o, path, body.tell(), err)
            body.seek(0, 2)
            return None
        if sized and "ContentLength" not in params:
            length = _size(body)
            if length is not None:
                params["ContentLength"] = length
        return body
    if hasattr(body, "__iter__") or hasattr(body, "__aiter__"):
        return body
    raise ParamError(
        f"{name}: {type(body).__name__} is no body: give bytes, text, a file, or an iterable of bytes",
        code="ParamValidation",
    )


def whole(body: Any) -> Any:
    """A blob that travels in one piece, of a file its content."""
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, os.PathLike):
        with open(body, "rb") as f:
            return f.read()
    return body.read() if hasattr(body, "read") else body


def _lend(o: int, body: Any, size: int, err: c_void_p) -> None:
    address: Any
    kept: Any
    if isinstance(body, memoryview) and (body.readonly or not body.c_contiguous):
        body = body.tobytes()
    if isinstance(body, bytes):
        address = kept = body
    else:
        # An export: the buffer can't be resized under the library.
        kept = (c_char * size).from_buffer(body) if size else b""
        address = kept
    number = _lib.keep(kept)
    if _lib.operation_body(o, address, size, number, _lib.on_drop, byref(err)) != _lib.OK:
        raise _lib.failure(err)


def _file(o: int, path: Any, offset: int, err: c_void_p) -> None:
    if _lib.operation_body_file(o, os.fsencode(path), offset, -1, byref(err)) != _lib.OK:
        raise _lib.failure(err)


def _path(body: Any) -> str | None:
    """The name of a plain file, if it still leads there and nothing is left to be written."""
    try:
        name, opened = body.name, os.fstat(body.fileno())
        if not isinstance(name, (str, bytes)) or not stat.S_ISREG(opened.st_mode) or not isinstance(
            body, (io.BufferedReader, io.FileIO)
        ):  # fmt: skip
            return None
        there = os.stat(name)
    except (OSError, AttributeError, ValueError):
        return None
    return (
        os.path.abspath(os.fsdecode(name)) if (there.st_dev, there.st_ino) == (opened.st_dev, opened.st_ino) else None
    )


def _size(body: Any) -> int | None:
    try:
        at: int = body.tell()
        body.seek(0, 2)
        end: int = body.tell()
        body.seek(at)
        return end - at
    except (OSError, AttributeError, ValueError):
        return None


def pieces(body: Any) -> Iterator[bytes]:
    """The pieces of a file-like object or an iterable."""
    if hasattr(body, "read"):
        while True:
            piece = body.read(_PIECE)
            if not piece:
                return
            yield piece_of(piece)
    else:
        for piece in body:
            yield piece_of(piece)


def piece_of(piece: Any) -> bytes:
    """One piece as bytes; text and numbers are refused."""
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, (bytearray, memoryview)):
        return bytes(piece)
    raise ParamError(f"a body's pieces are bytes, not {type(piece).__name__}", code="ParamValidation")


def write(w: int, body: Any) -> None:
    """Writes all of a body, and says that it was all. Ends early when nobody takes it any more."""
    taken = c_size_t()
    for piece in pieces(body):
        at, size = 0, len(piece)
        start = cast(c_char_p(piece), c_void_p).value or 0
        while at < size:
            status = _lib.writer_write(w, start + at, size - at, byref(taken), _lib.SLICE, None)
            if status == _lib.OK:
                at += taken.value
            elif status != _lib.E_AGAIN:
                return
    _lib.writer_finish(w, None)


class StreamingBody(io.RawIOBase):
    """The body of an answer, read while it arrives; in memory is one piece at a time.

    Read it to the end or close it, that its connection can be used again; `with` does. It can be
    wrapped: `io.BufferedReader(body)`, `io.TextIOWrapper(io.BufferedReader(body))`.
    """

    def __init__(self, reader: int | None = None, data: bytes = b"", exceptions: Any = None) -> None:
        self._reader = reader
        self._piece = data
        self._at = 0
        self._told = 0
        self._exceptions = exceptions

    def _next(self) -> bytes:
        """What is left of the current piece, else the next one; empty at the end."""
        if self.closed:
            raise ValueError("the body is closed")
        piece = self._piece
        if self._at:
            piece = piece[self._at :]
            self._at = 0
        self._piece = b""
        if not piece and self._reader:
            p, n, err = c_void_p(), c_size_t(), c_void_p()
            status = _lib.E_AGAIN
            while status == _lib.E_AGAIN:
                status = _lib.reader_next(self._reader, byref(p), byref(n), _lib.SLICE, byref(err))
            if status == _lib.OK:
                piece = string_at(p, n.value)
            elif status != _lib.END:
                raise _lib.failure(err, self._exceptions)
        self._told += len(piece)
        return piece

    def _put_back(self, piece: bytes, used: int) -> None:
        self._told -= len(piece) - used
        self._piece, self._at = piece, used

    def read(self, amt: int | None = -1) -> bytes:
        """`amt` bytes, fewer only at the end; without `amt` all the rest."""
        if amt is None or amt < 0:
            return self.readall()
        parts: list[bytes] = []
        while amt > 0:
            piece = self._next()
            if not piece:
                break
            if len(piece) > amt:
                self._put_back(piece, amt)
                piece = piece[:amt]
            parts.append(piece)
            amt -= len(piece)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def readall(self) -> bytes:
        """All the rest."""
        return b"".join(iter(self._next, b""))

    def readinto(self, buffer: Any) -> int:
        """Fills a buffer with what is there, at least one byte unless at the end."""
        view = memoryview(buffer).cast("B")
        piece = self._next()
        n = min(len(piece), len(view))
        view[:n] = piece[:n]
        if n < len(piece):
            self._put_back(piece, n)
        return n

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Pieces of `chunk_size` bytes, the last one shorter."""
        return iter(lambda: self.read(chunk_size), b"")

    def iter_lines(self, chunk_size: int = 65536, keepends: bool = False) -> Iterator[bytes]:
        """Lines, without their ends."""
        pending = b""
        for chunk in self.iter_chunks(chunk_size):
            lines = (pending + chunk).splitlines(True)
            # The last may go on, and a CR at its end may be half of a CRLF.
            pending = lines.pop()
            for line in lines:
                yield line.splitlines(keepends)[0]
        if pending:
            yield pending.splitlines(keepends)[0]

    def __iter__(self) -> Iterator[bytes]:
        """Pieces as they come."""
        return iter(self._next, b"")

    def __next__(self) -> bytes:
        piece = self._next()
        if not piece:
            raise StopIteration
        return piece

    def __enter__(self) -> StreamingBody:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        """How many bytes were read."""
        return self._told

    def close(self, _exiting: Any = _lib.exiting, _free: Any = _lib.reader_free) -> None:
        """Lets the connection go, whatever is left to read."""
        reader, self._reader = getattr(self, "_reader", None), None
        self._piece = b""
        if reader and not _exiting:
            _free(reader)
        super().close()


def reader_of(o: int, exceptions: Any) -> StreamingBody:
    """The body of a finished operation."""
    err = c_void_p()
    reader = _lib.operation_reader(o, byref(err))
    if not reader:
        raise _lib.failure(err, exceptions) if err.value else StateError("the answer has no body to read")
    return StreamingBody(reader, exceptions=exceptions)
