"""What the models say, models from files, and JMESPath over anything that a call takes or gives."""

from __future__ import annotations

import os
from ctypes import byref, c_void_p

from . import _lib
from ._cbor import decode, encode
from ._client import Client, open_model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def describe(service: str | None = None, operation: str | None = None) -> Any:
    """What the library knows: a list of all services; or a service's operations, errors, paginators and waiters; or
    an operation's members with types and places, its errors and traits."""
    import json

    return json.loads(_lib.described(service and service.encode(), operation and operation.encode()))


class Model:
    """A service's model. `Model.load("my-service/2026-01-01/service-2.json")` makes a service usable that the library
    does not hold: `model.client(region="eu-central-1")`."""

    __slots__ = ("_handle",)

    def __init__(self, handle: int) -> None:
        self._handle = _lib.Handle(handle, _lib.model_free)

    @classmethod
    def of(cls, service: str) -> Model:
        """The model of a service that the library holds."""
        return cls._made(_lib.model_of, service.encode())

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Model:
        """A model from a file: botocore's `service-2.json`, plain or gzipped, with what lies beside it; the folder of
        one; or a Smithy 2.0 JSON model."""
        return cls._made(_lib.model_load, os.fsencode(path))

    @classmethod
    def parse(
        cls,
        name: str,
        service: bytes,
        *,
        paginators: bytes | None = None,
        waiters: bytes | None = None,
        rules: bytes | None = None,
    ) -> Model:
        """A model from memory; `rules` is `endpoint-rule-set-1.json`."""
        parts: list[Any] = []
        for part in (service, paginators, waiters, rules):
            parts += part, len(part or b"")
        return cls._made(_lib.model_parse, name.encode(), *parts)

    @classmethod
    def _made(cls, f: Any, *arguments: Any) -> Model:
        err = c_void_p()
        handle = f(*arguments, byref(err))
        if not handle:
            raise _lib.failure(err)
        return cls(handle)

    def describe(self, operation: str | None = None) -> Any:
        """The same as `libaws.describe` says of a service or an operation."""
        import json

        return json.loads(_lib.told(_lib.model_describe, self._handle.p, operation and operation.encode()))

    def shape(self, name: str | None = None) -> Any:
        """A shape with its type, members, enum values, limits and traits; all shapes by name without one."""
        import json

        return json.loads(_lib.told(_lib.model_shape, self._handle.p, name and name.encode()))

    def client(self, **options: Any) -> Client:
        """A client of the model's service, with the options of `libaws.client`."""
        return open_model(Client, self._handle, self.describe()["name"], options)  # type: ignore[no-any-return]


class Expression:
    """A compiled JMESPath expression."""

    __slots__ = ("_handle", "text")

    def __init__(self, text: str) -> None:
        err = c_void_p()
        handle = _lib.expression_new(text.encode(), byref(err))
        if not handle:
            raise _lib.failure(err)
        self._handle = _lib.Handle(handle, _lib.expression_free)
        self.text = text

    def search(self, data: Any) -> Any:
        """What it finds; None when it finds nothing."""
        given = encode(data)
        return decode(_lib.told(_lib.doc_search, _lib.CBOR, given, len(given), self._handle.p))

    def __repr__(self) -> str:
        return f"libaws.Expression({self.text!r})"


# By hand: functools would be a third of what the package takes to be imported.
_expressions: dict[str, Expression] = {}


def _expression(text: str) -> Expression:
    found = _expressions.get(text)
    if found is None:
        if len(_expressions) >= 128:
            _expressions.clear()
        found = _expressions[text] = Expression(text)
    return found


def search(expression: str, data: Any) -> Any:
    """What a JMESPath expression finds in an output, or in any other dict or list. Times and bytes stay what they are
    where they are found; inside of an expression they are the strings that JSON has for them."""
    return _expression(expression).search(data)
