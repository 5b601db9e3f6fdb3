"""Loaded configs: environment and shared files read once, for clients of many services.

A client that is made of options reads them each time. A config that was loaded stays what it was, says what it
came to and where from, and its clients share one set of credentials.
"""

from __future__ import annotations

from ctypes import byref, c_void_p

from . import _lib
from ._client import Client, _configure, open_client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def begun(options: dict[str, Any], err: c_void_p) -> int:
    """The operation that loads a config of options; the caller frees it."""
    config = _lib.config_new()
    try:
        _configure(config, dict(options))
        o = _lib.config_load(None, config, byref(err))
    finally:
        _lib.config_free(config)
    if not o:
        raise _lib.failure(err)
    return o  # type: ignore[no-any-return]


class BaseConfig:
    """What both kinds of configs share."""

    def __init__(self, options: dict[str, Any], o: int) -> None:
        self._options = options
        self._handle = _lib.Handle(_lib.operation_take_config(o), _lib.config_free)
        # At once: nothing but what was read is looked at.
        self._told = open_client(Client, "configuration", {}, self._handle).call("Resolve")

    @property
    def region(self) -> str | None:
        """The region, if anything says one."""
        return self._told.get("Region")  # type: ignore[no-any-return]

    @property
    def profile(self) -> str:
        """The selected profile."""
        return self._told["Profile"]  # type: ignore[no-any-return]

    def settings(self) -> dict[str, dict[str, str]]:
        """Each setting that something says, by its name: its `Source`, and its `Value` unless it is a secret."""
        return {s["Name"]: {k: v for k, v in s.items() if k != "Name"} for s in self._told["Settings"]}

    def warnings(self) -> list[str]:
        """What was passed over in the shared files, without values."""
        return list(self._told["Warnings"])

    def __repr__(self) -> str:
        return f"<libaws config of the profile {self.profile} in {self.region}>"


class Config(BaseConfig):
    """Settings as they were loaded."""

    def client(self, service: str, **options: Any) -> Client:
        """A client of a service; options of its own win over the config's, and are loaded with them."""
        if options:
            return load_config(**{**self._options, **options}).client(service)
        return open_client(Client, service, {}, self._handle)  # type: ignore[no-any-return]

    def credentials(self) -> dict[str, Any]:
        """The credentials that its clients sign with: `AccessKeyId`, `SecretAccessKey`, `SessionToken`, `Source` ..."""
        found = self.client("credentials").call("Retrieve")
        del found["ResponseMetadata"]
        return found


def load_config(**options: Any) -> Config:
    """Reads environment and shared files once; options are those of `libaws.client` and win over both. What its clients
    would not run with, such as a profile that is not there, is an error here."""
    err = c_void_p()
    o = begun(options, err)
    try:
        status = _lib.E_AGAIN
        while status == _lib.E_AGAIN:
            status = _lib.operation_wait(o, _lib.SLICE, byref(err))
        if status != _lib.OK:
            raise _lib.failure(err)
        return Config(options, o)
    except BaseException:
        _lib.operation_cancel(o)
        raise
    finally:
        _lib.operation_free(o)
        _lib.tidy()
