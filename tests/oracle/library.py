"""The library through its C ABI, against its own fake transport.

A layer of its own and not the Python binding: the oracle must not inherit what a
binding gets wrong.
"""

import base64
import ctypes
import json
import os
import pathlib

import cbor

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
JSON, CBOR = 1, 2
END = 1
P, S, Z = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t

FUNCTIONS = {
    "config_new": (P, []),
    "config_set": (ctypes.c_int32, [P, S, S, Z, P]),
    "config_free": (None, [P]),
    "fake_new": (P, []),
    "fake_install": (ctypes.c_int32, [P, P, P]),
    "fake_push": (ctypes.c_int32, [P, ctypes.c_uint32, S, Z, P]),
    "fake_request": (P, [P]),
    "fake_free": (None, [P]),
    "client_new": (P, [P, S, P, P]),
    "client_free": (None, [P]),
    "operation_new": (P, [P, S, P]),
    "operation_set_doc": (ctypes.c_int32, [P, ctypes.c_uint32, S, Z, P]),
    "operation_body_file": (ctypes.c_int32, [P, S, ctypes.c_int64, ctypes.c_int64, P]),
    "operation_wait": (ctypes.c_int32, [P, ctypes.c_int64, P]),
    "operation_output": (P, [P]),
    "operation_metadata": (P, [P]),
    "operation_reader": (P, [P, P]),
    "operation_free": (None, [P]),
    "reader_next": (ctypes.c_int32, [P, P, P, ctypes.c_int64, P]),
    "reader_event": (ctypes.c_int32, [P, P, ctypes.c_int64, P]),
    "reader_free": (None, [P]),
    "operation_writer": (P, [P, P]),
    "writer_finish": (ctypes.c_int32, [P, P]),
    "writer_free": (None, [P]),
    "error_status": (ctypes.c_int32, [P]),
    "error_get": (ctypes.c_int32, [P, S, P, P]),
    "error_detail": (P, [P]),
    "error_free": (None, [P]),
    "value_doc": (P, [P, ctypes.c_uint32, P]),
    "text_get": (ctypes.c_int32, [P, P, P]),
    "text_free": (None, [P]),
}


class Failure(Exception):
    """An error of the library's, with its facts."""

    def __init__(self, lib, handle):
        self.status = lib.error_status(handle)
        self.facts = {key: text for key in self.KEYS if (text := lib.fact(handle, key)) is not None}
        detail = lib.error_detail(handle)
        self.detail = lib.document(detail) if detail else {}
        lib.error_free(handle)
        super().__init__(self.facts.get("message", ""))

    KEYS = ("message", "detail_message", "code", "request_id", "http_status", "phase")


class Library:
    def __init__(self):
        profile = "dev/lib" if os.environ.get("PROFILE") == "dev" else "lib"
        path = os.environ.get("LIBAWS_LIBRARY") or ROOT / "build" / profile / "libaws.so"
        so = ctypes.CDLL(str(path))
        for name, (result, arguments) in FUNCTIONS.items():
            function = getattr(so, f"libaws_{name}")
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)

    def call(self, function, *arguments):
        """A call whose last argument is where its error goes."""
        error = P()
        result = function(*arguments, ctypes.byref(error))
        if error.value:
            raise Failure(self, error.value)
        return result

    def bytes_of(self, function, *arguments):
        """What a function gives as (pointer, length); None when it has nothing."""
        at, n = P(), Z()
        if function(*arguments, ctypes.byref(at), ctypes.byref(n)) != 0:
            return None
        return ctypes.string_at(at.value, n.value) if n.value else b""

    def fact(self, error, key):
        text = self.bytes_of(self.error_get, error, key.encode())
        return None if text is None else text.decode()

    def document(self, value):
        text = self.call(self.value_doc, value, CBOR)
        try:
            return cbor.loads(self.bytes_of(self.text_get, text))
        finally:
            self.text_free(text)


def plain(value):
    """A blob or time as the AWS CLI has it in JSON."""
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


class Client:
    """A client of one service; every call is answered by what the caller says."""

    def __init__(self, lib, service, options):
        self.lib = lib
        config = lib.config_new()
        self.fake = lib.fake_new()
        try:
            lib.call(lib.fake_install, self.fake, config)
            for key, value in options.items():
                raw = value.encode()
                lib.call(lib.config_set, config, key.encode(), raw, len(raw))
            self.handle = lib.call(lib.client_new, None, service.encode(), config)
        finally:
            lib.config_free(config)

    def close(self):
        self.lib.client_free(self.handle)
        self.lib.fake_free(self.fake)

    def request(self):
        """The oldest request that went out."""
        value = self.lib.fake_request(self.fake)
        return self.lib.document(value) if value else None

    def invoke(self, operation, given, answer, file=None, stream=None, text=False, events=None, sends=False):
        """(output, metadata): sends `given`, as JSON if it is to be `text`, its body from `file` if there
        is one. The body of an answer that streams becomes the member `stream`, its events the member `events`.
        An operation that `sends` events sends none."""
        lib = self.lib
        raw = cbor.dumps(answer)
        lib.call(lib.fake_push, self.fake, CBOR, raw, len(raw))
        o, writer = lib.call(lib.operation_new, self.handle, operation.encode()), None
        try:
            raw = json.dumps(given, default=plain).encode() if text else cbor.dumps(given)
            lib.call(lib.operation_set_doc, o, JSON if text else CBOR, raw, len(raw))
            if file:
                lib.call(lib.operation_body_file, o, str(file).encode(), 0, -1)
            if sends:
                writer = lib.call(lib.operation_writer, o)
                lib.call(lib.writer_finish, writer)
            lib.call(lib.operation_wait, o, 60_000_000_000)
            output = lib.document(lib.operation_output(o))
            metadata = lib.document(lib.operation_metadata(o))
            if stream:
                output[stream] = self.body(o)
            if events:
                output[events] = self.events(o)
            return output, metadata
        finally:
            if sends:
                lib.writer_free(writer)
            lib.operation_free(o)

    def events(self, operation):
        """All events; an error is the last one."""
        lib, out = self.lib, []
        reader = lib.call(lib.operation_reader, operation)
        try:
            while True:
                event = P()
                if lib.call(lib.reader_event, reader, ctypes.byref(event), 10_000_000_000) == END:
                    return out
                out.append(lib.document(event.value))
        except Failure as e:
            return [*out, ["failed", e.facts.get("code", ""), e.facts.get("detail_message", "")]]
        finally:
            lib.reader_free(reader)

    def body(self, operation):
        lib = self.lib
        reader = lib.call(lib.operation_reader, operation)
        try:
            parts = []
            while True:
                at, n = P(), Z()
                status = lib.call(lib.reader_next, reader, ctypes.byref(at), ctypes.byref(n), 10_000_000_000)
                if status == END:
                    return b"".join(parts)
                parts.append(ctypes.string_at(at.value, n.value))
        finally:
            lib.reader_free(reader)
