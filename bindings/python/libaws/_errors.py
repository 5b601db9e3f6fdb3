"""Exceptions: one class for each status of the library, in boto3's shapes where it has one.

`Error` is above all of them. A service's own errors are `ClientError`, with `response` as boto3
gives it; the modelled ones are classes of their own under `client.exceptions`. What failed in the
library, before or after the service, says so by class: `ParamError` (nothing was sent),
`TransportError`, `ChecksumError` and so on. What lay under an error is its `__cause__`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Error(Exception):
    """Anything that the library reports."""

    #: The library's number of the failure; see `LIBAWS_E_...` in its header.
    status: int = -1
    #: The service's error code, or the library's short name of the failure.
    code: str = ""
    #: What happened, without the names of service and operation.
    message: str = ""
    #: The service id, such as `S3`.
    service: str = ""
    #: The operation's name.
    operation_name: str = ""
    request_id: str = ""
    host_id: str = ""
    #: The answer's HTTP status; 0 without an answer.
    http_status: int = 0
    #: Where it happened: `validate`, `credentials`, `dns`, `connect`, `tls`, `send`, ...
    phase: str = ""
    #: Attempts that were made.
    attempts: int = 0
    #: Whether trying again may help.
    retryable: bool = False
    throttling: bool = False
    #: Whose fault a service error is: `client`, `server` or `unknown`.
    fault: str = "unknown"
    #: A modelled error's members.
    detail: dict[str, Any] | None = None
    #: The attempts that failed, in order: dicts with `attempt`, `code`, `message`, `phase`, `http_status`, `wait_ms`, ...
    tries: list[dict[str, Any]] = []

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        self.message = text
        self.__dict__.update(facts)

    def __reduce__(self) -> Any:
        return _rebuild, (_plain(type(self)), self.args, self.__dict__)


class ParamError(Error, ValueError):
    """Invalid input; nothing was sent."""

    status = -3


class OptionError(ParamError, TypeError):
    """An option of a client that there is not, or whose value has the wrong form."""


class PanicError(Error):
    """The library broke inside; what it happened in must be made anew. Please report it."""

    status = -4


class ForkedError(Error):
    """A client was used in a child process that was made in its parent."""

    status = -5


class ClosedError(Error):
    """The client, or the whole library, was shut down."""

    status = -6


class CancelledError(Error):
    """The call was cancelled."""

    status = -7


class DeadlineError(Error, TimeoutError):
    """The deadline passed, or a time limit."""

    status = -8


class ReentrantError(Error):
    """A blocking call inside a hook, which all calls would have waited for."""

    status = -10


class StateError(Error):
    """Something was used twice, or after its end."""

    status = -12


class CredentialsError(Error):
    """No credentials, or their provider failed."""

    status = -13


#: boto3's name.
NoCredentialsError = CredentialsError


class EndpointError(Error):
    """No endpoint: no region, or a rule that refuses."""

    status = -14


class TransportError(Error, ConnectionError):
    """Name look-up, connecting, TLS, sending or receiving failed."""

    status = -15


class ResponseError(Error):
    """An answer that can't be understood."""

    status = -16


class ChecksumError(Error):
    """A checksum that does not match."""

    status = -17


class CallbackError(Error):
    """A callback (hook, middleware) raised; the message has its text."""

    status = -18


class ClientError(Error):
    """The service answered with an error; `response` is as boto3 gives it."""

    status = -20

    def __init__(self, error_response: dict[str, Any], operation_name: str) -> None:
        error = error_response.get("Error", {})
        metadata = error_response.get("ResponseMetadata", {})
        code, message = error.get("Code", "Unknown"), error.get("Message", "Unknown")
        retries = metadata.get("RetryAttempts") or 0
        again = f" (reached max retries: {retries})" if retries else ""
        super().__init__(f"An error occurred ({code}) when calling the {operation_name} operation{again}: {message}")
        self.response = error_response
        self.operation_name = operation_name
        self.code, self.message = code, message
        self.request_id = metadata.get("RequestId", "")
        self.host_id = metadata.get("HostId", "")
        self.http_status = metadata.get("HTTPStatusCode", 0)

    def __reduce__(self) -> Any:
        return _rebuild, (_plain(type(self)), (self.response, self.operation_name), self.__dict__)


_BY_STATUS: dict[int, type[Error]] = {
    c.status: c
    for c in (
        ParamError, PanicError, ForkedError, ClosedError, CancelledError, DeadlineError, ReentrantError, StateError,
        CredentialsError, EndpointError, TransportError, ResponseError, ChecksumError, CallbackError, ClientError,
    )
}  # fmt: skip


def _plain(cls: type[Error]) -> type[Error]:
    """The class that can be found by name elsewhere: modelled ones live in a client."""
    while cls.__module__ != __name__:
        cls = cls.__mro__[1]
    return cls


def _rebuild(cls: type[Error], args: tuple[Any, ...], state: dict[str, Any]) -> Error:
    made = cls(*args)
    made.__dict__.update(state)
    return made


def make(status: int, facts: dict[str, Any], cause: Error | None, exceptions: Any = None) -> Error:
    """The exception of an error's facts; of modelled classes where a service has them."""
    cls = _BY_STATUS.get(status, Error)
    text, shape = facts.pop("text"), facts.pop("shape")
    if cls is ClientError:
        attempts = facts["attempts"]
        metadata = {
            "RequestId": facts["request_id"],
            "HostId": facts["host_id"],
            "HTTPStatusCode": facts["http_status"],
            "HTTPHeaders": {},
            "RetryAttempts": max(attempts - 1, 0),
        }
        error = {"Code": facts["code"], "Message": facts["message"]}
        response = dict(facts["detail"] or {}, Error=error, ResponseMetadata=metadata)
        found = exceptions._of(shape, facts["code"]) if exceptions is not None else None
        made: Error = (found or ClientError)(response, facts["operation_name"])
    else:
        made = cls(text)
    made.__dict__.update(facts)
    made.status = status
    made.__cause__ = cause
    return made


class Exceptions:
    """`client.exceptions`: the modelled errors of a service as classes, and `ClientError`."""

    def __init__(self, service: str, modelled: Any) -> None:
        self._service = service
        self.ClientError = ClientError
        self._modelled = modelled
        self._codes: dict[str, type[ClientError]] | None = None

    def _load(self) -> dict[str, type[ClientError]]:
        codes = self._codes
        if codes is None:
            codes = {}
            for name, code in self._modelled():
                made = type(name, (ClientError,), {"__doc__": f"{self._service}'s error {name}."})
                made.__module__ = f"libaws.exceptions.{self._service}"
                self.__dict__[name] = made
                codes.setdefault(code, made)
            self._codes = codes
        return codes

    def _of(self, shape: str, code: str) -> type[ClientError] | None:
        """By what the operation's model says, else by the code, which any operation may answer with."""
        codes = self._load()
        return self.__dict__.get(shape) if shape else codes.get(code)

    def __getattr__(self, name: str) -> type[ClientError]:
        if not name.startswith("_"):
            self._load()
            if name in self.__dict__:
                found: type[ClientError] = self.__dict__[name]
                return found
        raise AttributeError(
            f"{self._service} has no modelled error {name!r}: catch ClientError and look at its code; "
            f"modelled are {', '.join(sorted(n for n in self.__dict__ if not n.startswith('_'))) or 'none'}"
        )

    def __dir__(self) -> Any:
        self._load()
        return sorted(n for n in self.__dict__ if not n.startswith("_"))
