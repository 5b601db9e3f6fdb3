"""Clients: a class for each service, whose methods come into being when they are first asked for.

A method is made once for all clients of a service, from what the library says of the operation:
its name, and which member is a body. After that a call is nine calls into the library and one walk
over the input and the output each.
"""

from __future__ import annotations

import os
import sys
from ctypes import byref, c_size_t, c_void_p, string_at

from . import _body, _callbacks, _events, _lib
from ._cbor import decode, encode
from ._errors import ClosedError, Exceptions, OptionError, ParamError
from ._fake import Fake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Callable

__version__ = "0.1.0"

# boto3's spellings.
_ALIASES = {
    "region_name": "region",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_account_id": "account_id",
}
_AGENT = "lang/python#{}.{}.{} libaws-python/{}".format(*sys.version_info[:3], __version__)


class Op:
    """What is known of an operation: its name, and which members are bodies."""

    __slots__ = ("name", "key", "stream_in", "stream_out", "blob_in", "blob_out", "sized", "events_in", "events_out")

    def __init__(self, text: bytes) -> None:
        self.name = text[9 : text.index(b'"', 9)].decode()  # {"name":"PutObject",…
        self.key = self.name.encode()
        self.stream_in = self.stream_out = self.blob_in = self.blob_out = self.events_in = self.events_out = None
        self.sized = b'"name":"ContentLength"' in text.partition(b'"output":')[0]
        # Few operations have one, and only they need a parser.
        if b'"streaming":true' in text or b'"payload":true' in text or b'"events":true' in text:
            import json

            told = json.loads(text)
            for kind, prefix in (("streaming", "stream_"), ("payload", "blob_"), ("events", "events_")):
                for side in ("in", "out"):
                    for member in told[side + "put"]:
                        if member.get(kind):
                            setattr(self, prefix + side, member["name"])


def snake(name: str) -> str:
    """`ListObjectsV2` as `list_objects_v2`, the way boto3 writes it."""
    import re

    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"([A-Z]{2,})s(?=[A-Z]|$)", lambda m: "_" + m[0].lower(), name))
    return re.sub(r"_+", "_", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)).strip("_").lower()


class BaseClient:
    """What blocking and asynchronous clients share."""

    _service: str
    _key: bytes
    #: The model that the service was loaded from, where it is none of the library's own.
    _model: Any = None
    _ops: dict[str, Op]
    #: The service's modelled errors as classes.
    exceptions: Exceptions
    _handle: _lib.Handle | None
    _timeout: int | None = None
    _extra: tuple[Any, ...] = ()
    _options: tuple[tuple[bytes, bytes | None], ...] = ()
    _presign: bytes | None = None
    _asynchronous = False

    def _open(self, options: dict[str, Any], loaded: _lib.Handle | None = None) -> None:
        if _lib.exiting:  # the library's threads have ended, and would begin anew
            _lib.stay()
        config = loaded.p if loaded else _lib.config_new()
        try:
            if loaded is None:
                _configure(config, options)
            err = c_void_p()
            if self._model is None:
                p = _lib.client_new(None, self._key, config, byref(err))
            else:
                p = _lib.model_client(None, self._model.p, config, byref(err))
        finally:
            if loaded is None:
                _lib.config_free(config)
        if not p:
            raise _lib.failure(err)
        self._handle = _lib.Handle(p, _lib.client_free)

    @classmethod
    def _told(cls, operation: bytes | None) -> bytes:
        """What the model says, as JSON."""
        if cls._model is None:
            return _lib.described(cls._key, operation)
        return _lib.told(_lib.model_describe, cls._model.p, operation)

    @classmethod
    def _op(cls, name: str) -> Op:
        op = cls._ops.get(name)
        if op is None:
            op = cls._ops[name] = Op(cls._told(name.encode()))
        return op

    @classmethod
    def _method(cls, name: str, op: Op) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        cls = type(self)
        if name.startswith("_") or name != name.lower():
            raise AttributeError(f"{cls.__name__!r} client has no attribute {name!r}")
        try:
            op = cls._op(name)
        except ParamError as e:
            raise AttributeError(str(e)) from None
        method = cls._method(name, op)
        method.__name__ = name
        method.__qualname__ = f"{cls.__name__}.{name}"
        method.__doc__ = f"{op.name}: its members as keywords; the output as a dict."
        setattr(cls, name, method)
        return method.__get__(self)

    def __dir__(self) -> list[str]:
        import json

        names = json.loads(self._told(None))["operations"]
        return sorted(set(object.__dir__(self)).union(map(snake, names)))

    @property
    def service_id(self) -> str:
        """The service's id: `DynamoDB`, `S3`, `SQS`, as endpoint resolvers are shown it."""
        import json

        return json.loads(_lib.described(self._key, None))["serviceId"]  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"<libaws client of {self._service}>"

    def with_options(
        self,
        *,
        timeout: float | None = None,
        hooks: dict[str, Any] | None = None,
        middleware: dict[str, Any] | None = None,
        **options: Any,
    ) -> Any:
        """The same client, on the same connections, with a limit in seconds for each whole call (all attempts and
        waits), with more hooks and middleware, functions such as `endpoint` and `retryer`, and with other options (`region`,
        `endpoint_url`, `max_attempts`, keys ...); None takes the environment's value or the default."""
        made = self._copy()
        if timeout is not None:
            made._timeout = max(int(timeout * 1e9), 0)
        more = [*_callbacks.listed("hook", hooks), *_callbacks.listed("middleware", middleware)]
        for name in [name for name in options if name in _callbacks.POINTS]:
            more.extend(_callbacks.pointed(name, options.pop(name)))
        made._extra = self._extra + tuple(more)
        made._options = self._options + tuple(
            (_ALIASES.get(name, name).encode(), None if value is None else _text(name, value))
            for name, value in options.items()
        )
        return made

    def _copy(self) -> Any:
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def presign(
        self,
        operation: str,
        params: dict[str, Any] | None = None,
        *,
        expires: int = 900,
        headers: dict[str, str] | None = None,
        unsigned_headers: tuple[str, ...] = (),
        hoist: bool = False,
        method: str | None = None,
    ) -> Any:
        """The operation as a signed request that anyone may send for `expires` seconds: a dict with `method`, `url`,
        `headers` (to be sent as they are) and, where it is signed, `body`. Nothing is sent."""
        import json

        how: dict[str, Any] = {"expires": expires, "hoist": hoist}
        if headers:
            how["headers"] = headers
        if unsigned_headers:
            how["unsigned_headers"] = list(unsigned_headers)
        if method:
            how["method"] = method
        made = self._copy()
        made._presign = json.dumps(how).encode()
        return made.call(operation, params)

    def call(self, operation: str, params: dict[str, Any] | None = None) -> Any:
        raise NotImplementedError

    def _p(self) -> int:
        handle = self._handle
        if handle is None:
            raise ClosedError("the client is closed", code="Closed")
        return handle.p

    def _prepare(self, op: Op, params: dict[str, Any], err: c_void_p) -> tuple[int, Any]:
        """A filled operation, and the body that is to be written to it."""
        if _lib.exiting:
            _lib.stay()
        handle = self._handle  # held for the duration: another thread may close the client
        o = _lib.operation_new(handle.p if handle else self._p(), op.key, byref(err))
        if not o:
            raise _lib.failure(err)
        try:
            body = None
            if op.stream_in is not None and params.get(op.stream_in) is not None:
                params = dict(params)
                body = _body.give(o, op.stream_in, params.pop(op.stream_in), params, op.sized, err)
            elif op.events_in is not None:
                params = dict(params)
                body = _events.source_of(op.events_in, params.pop(op.events_in, None), self._asynchronous)
            elif op.blob_in is not None and op.blob_in in params:
                params = dict(params)
                params[op.blob_in] = _body.whole(params[op.blob_in])
            data = encode(params)
            if _lib.operation_set_doc(o, _lib.CBOR, data, len(data), byref(err)) != _lib.OK:
                raise _lib.failure(err)
            if self._timeout is not None:
                _lib.operation_deadline(o, self._timeout)
            for key, value in self._options:
                if _lib.operation_set_option(o, key, value, len(value or b""), byref(err)) != _lib.OK:
                    raise _option_failure(err)
            if self._presign is not None and _lib.operation_presign(o, self._presign, byref(err)) != _lib.OK:
                raise _lib.failure(err)
            for point, ident, handler in self._extra:
                _callbacks.register(_lib.operation_on, o, point, handler, ident)
        except BaseException:
            _lib.operation_free(o)
            raise
        return o, body

    def _turned(
        self, operation: str, params: dict[str, Any] | None, turn: Callable[..., int], err: c_void_p
    ) -> int:
        """An operation that `turn` made into something else than a call."""
        op = self._op(operation)
        o, _ = self._prepare(op, {k: v for k, v in (params or {}).items() if k != op.stream_in}, err)
        if turn(o, byref(err)) != _lib.OK:
            _lib.operation_free(o)
            raise _lib.failure(err)
        return o

    def close(self) -> None:
        """Gives the client up; calls in flight go on and complete."""
        self._handle = None


def output_of(o: int, op: Op) -> dict[str, Any]:
    """What an operation gave, without a streaming body."""
    p, n = c_void_p(), c_size_t()
    _lib.operation_output_doc(o, _lib.CBOR, byref(p), byref(n))
    out: dict[str, Any] = decode(string_at(p, n.value)) or {}
    told = _lib.value_of(_lib.operation_metadata(o)) or {}
    metadata = out["ResponseMetadata"] = {
        "RequestId": told.get("request_id", ""),
        "HTTPStatusCode": told.get("http_status", 0),
        "HTTPHeaders": told.get("headers", {}),
        "RetryAttempts": max(told.get("attempts", 1) - 1, 0),
    }
    if told.get("host_id"):
        metadata["HostId"] = told["host_id"]
    if told.get("values"):
        metadata["Values"] = told["values"]
    return out


def explanation_of(o: int) -> dict[str, Any]:
    """What an operation gave that was none of a service."""
    p, n = c_void_p(), c_size_t()
    _lib.operation_output_doc(o, _lib.CBOR, byref(p), byref(n))
    told: dict[str, Any] = decode(string_at(p, n.value))
    return told


class Client(BaseClient):
    """A client of one service. Any thread may use it, many at once.

    Operations are methods: `client.put_object(Bucket=..., Key=..., Body=...)`.
    """

    def call(self, operation: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """An operation by its name, `PutObject` or `put_object`, with its input as a dict."""
        return self._call(self._op(operation), params or {})

    def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: dict[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """The URL of a presigned request, in boto3's words; `presign` also gives the headers to send."""
        out = self.presign(ClientMethod, Params, expires=ExpiresIn, method=HttpMethod)
        return out["url"]  # type: ignore[no-any-return]

    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, str] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> dict[str, Any]:
        """Where a browser may post a form, and the form's fields."""
        out = self.call("PresignPost", _post(Bucket, Key, Fields, Conditions, ExpiresIn))
        return {"url": out["Url"], "fields": out["Fields"]}

    def explain(self, operation: str | None = None, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """How the endpoint of a call comes about, without calling: the `parameters` of the rules and where each came
        from, the rules on the way (`trail`), the one that decided (`rule`), and the `endpoint` or the `error`.
        Of the utility `credentials`, without an operation, how credentials are found: its `Explain`."""
        if operation is None:
            return self.call("Explain")
        return self._instead(operation, params, _lib.operation_explain)

    def warm(
        self, operation: str, params: dict[str, Any] | None = None, *, connections: int = 1
    ) -> dict[str, Any]:
        """Opens connections to where a call would go, so that calls need not: the `url`, and how many `connections`
        wait there (1 where the server speaks HTTP/2). Credentials are found as well; no request is sent."""
        if not 0 <= connections < 1 << 32:
            raise ValueError(f"connections is from 1 to 65536, not {connections}")
        return self._instead(operation, params, lambda o, err: _lib.operation_warm(o, connections, err))

    def _instead(self, operation: str, params: dict[str, Any] | None, turn: Callable[..., int]) -> dict[str, Any]:
        """Runs an operation that `turn` made into something else than a call; its output."""
        err = c_void_p()
        o = self._turned(operation, params, turn, err)
        try:
            if self._run(o, None, err) != _lib.OK:
                raise _lib.failure(err)
            return explanation_of(o)
        finally:
            _lib.operation_free(o)

    @classmethod
    def _method(cls, name: str, op: Op) -> Callable[..., Any]:
        def method(self: Client, /, **params: Any) -> dict[str, Any]:
            return self._call(op, params)

        return method

    def _call(self, op: Op, params: dict[str, Any]) -> dict[str, Any]:
        err = c_void_p()
        o, body = self._prepare(op, params, err)
        sender = None
        try:
            if op.events_in is not None:
                sender = self._sender(o, body, err)
                body = None
            status = self._run(o, body, err)
            if status != _lib.OK:
                failed = _lib.failure(err, self.exceptions)
                if sender is not None and sender.fault is not None:
                    raise sender.fault from failed
                raise failed
            out = output_of(o, op)
            if self._presign is not None:
                del out["ResponseMetadata"]
                return out
            if op.events_out is not None:
                reader = _events.reader_of(o, self.exceptions)
                out[op.events_out] = _events.EventStream(reader, self.exceptions, sender)
            if op.stream_out is not None:
                out[op.stream_out] = _body.reader_of(o, self.exceptions)
            elif op.blob_out is not None:
                out[op.blob_out] = _body.StreamingBody(data=out.get(op.blob_out) or b"")
            return out
        finally:
            if not _lib.exiting:
                _lib.operation_free(o)
                _lib.tidy()

    def _sender(self, o: int, events: Any, err: c_void_p) -> _events.Sender:
        """Starts an operation and the thread that sends its events."""
        writer = _lib.operation_writer(o, byref(err))
        if not writer:
            raise _lib.failure(err)
        _lib.operation_wait(o, 0, None)
        sender = _events.Sender(writer, events)
        sender.start()
        return sender

    def _run(self, o: int, body: Any, err: c_void_p) -> int:
        """Runs an operation to its end, whatever interrupts it: Ctrl-C cancels it first."""
        writer = None
        try:
            if body is not None:
                writer = _lib.operation_writer(o, byref(err))
                if not writer:
                    raise _lib.failure(err)
                status: int = _lib.operation_wait(o, 0, byref(err))
                if status == _lib.E_AGAIN:
                    _body.write(writer, body)
            else:
                status = _lib.E_AGAIN
            while status == _lib.E_AGAIN:
                status = _lib.operation_wait(o, _lib.SLICE, byref(err))
            return status
        except BaseException:
            _lib.operation_cancel(o)
            # What was lent stays alive by itself; a second is the longest that a cancelled call takes.
            _lib.operation_wait(o, 1_000_000_000, None)
            raise
        finally:
            if writer:
                _lib.writer_free(writer)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


# Blocking and asynchronous clients raise the same classes.
_exceptions: dict[str, Exceptions] = {}


def _exceptions_of(service: str, told: Callable[[None], bytes]) -> Exceptions:
    def modelled() -> Iterator[tuple[str, str]]:
        import json

        for e in json.loads(told(None))["errors"]:
            yield e["name"], e["code"]

    return Exceptions(service, modelled)


def class_of(base: type[Any], service: str) -> type[Any]:
    """The class of a service's clients, made when it is first asked for."""
    known: dict[str, type[Any]] = base.__dict__.get("_known") or {}
    found = known.get(service)
    if found is None:
        key = service.encode()

        found = type(service, (base,), {"_service": service, "_key": key, "_ops": {}})
        found.exceptions = _exceptions.get(service) or _exceptions.setdefault(
            service, _exceptions_of(service, found._told)
        )
        found.__module__ = base.__module__
        base._known = {**known, service: found}
    return found


def open_model(base: type[Any], model: _lib.Handle, service: str, options: dict[str, Any]) -> Any:
    """A new client of a model's service, of a class of its own."""
    found = type(service, (base,), {"_service": service, "_key": service.encode(), "_ops": {}, "_model": model})
    found.exceptions = _exceptions_of(service, found._told)
    found.__module__ = base.__module__
    made = object.__new__(found)
    made._open(options)
    return made


def open_client(base: type[Any], service: str, options: dict[str, Any], loaded: _lib.Handle | None = None) -> Any:
    """A new client, of options or of a loaded config; a class that turns out to be of no service is not kept."""
    if not isinstance(service, str):
        raise ParamError(f"a service's name is text, not {type(service).__name__}", code="ParamValidation")
    made = object.__new__(class_of(base, service))
    try:
        made._open(options, loaded)
    except BaseException:
        if not type(made)._ops:
            base._known = {k: v for k, v in base._known.items() if k != service}
        raise
    return made


def _configure(config: int, options: dict[str, Any]) -> None:
    extra = options.pop("user_agent_extra", None)
    _set(config, "user_agent_extra", f"{_AGENT} {extra}" if extra else _AGENT)
    for name, value in options.items():
        if value is None:
            continue
        if name == "credentials":
            _callbacks.register(_lib.config_on, config, b"credentials", _callbacks.credentials(_function(name, value)))
        elif name == "logger":
            _callbacks.register(_lib.config_on, config, b"log", _callbacks.logger(value))
        elif name == "transport":
            if isinstance(value, Fake):
                value._install(config)
            else:
                handler = _callbacks.transport(_function(name, value))
                _callbacks.register(_lib.config_on, config, b"transport", handler)
        elif name in ("mfa", "web_identity"):
            _callbacks.register(_lib.config_on, config, name.encode(), _callbacks.asked(_function(name, value)))
        elif name in _callbacks.POINTS:
            for point, ident, handler in _callbacks.pointed(name, value):
                _callbacks.register(_lib.config_on, config, point, handler, ident)
        elif name in ("hooks", "middleware"):
            for point, ident, handler in _callbacks.listed("hook" if name == "hooks" else name, value):
                _callbacks.register(_lib.config_on, config, point, handler, ident)
        else:
            _set(config, _ALIASES.get(name, name), value)


def _function(name: str, value: Any) -> Any:
    if not callable(value):
        raise OptionError(f"{name} is no function but {type(value).__name__}", code="InvalidConfiguration")
    return value


def _post(bucket: str, key: str, fields: Any, conditions: Any, expires: int) -> dict[str, Any]:
    return {
        "Bucket": bucket,
        "Key": key,
        "Fields": fields or {},
        "Conditions": conditions or [],
        "ExpiresIn": expires,
    }


def _text(name: str, value: Any) -> bytes:
    """An option's value as the library takes it."""
    if isinstance(value, bool):
        value = "true" if value else "false"
    elif not isinstance(value, (str, int)):
        try:
            value = os.fspath(value)
        except TypeError:
            text = f"the option {name} is text, a number or a bool, not {type(value).__name__}"
            raise OptionError(text, code="InvalidConfiguration") from None
    return str(value).encode()


def _set(config: int, name: str, value: Any) -> None:
    data, err = _text(name, value), c_void_p()
    if _lib.config_set(config, name.encode(), data, len(data), byref(err)) != _lib.OK:
        raise _option_failure(err)


def _option_failure(err: c_void_p) -> OptionError:
    e = _lib.failure(err)
    made = OptionError(str(e))
    made.__dict__.update(e.__dict__)
    return made
