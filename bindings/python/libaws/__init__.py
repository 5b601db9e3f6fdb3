"""libaws: every AWS service from Python, in boto3's shapes, through one shared library.

    import libaws

    s3 = libaws.client("s3", region="eu-central-1")
    s3.put_object(Bucket="my-bucket", Key="hello", Body=b"Hello")
    print(s3.get_object(Bucket="my-bucket", Key="hello")["Body"].read())

`libaws.aio.client` is the same for asyncio.
"""

from __future__ import annotations

from ._body import StreamingBody
from ._callbacks import Call
from ._client import Client, __version__, open_client
from ._config import Config, load_config
from ._errors import (
    CallbackError,
    CancelledError,
    ChecksumError,
    ClientError,
    ClosedError,
    CredentialsError,
    DeadlineError,
    EndpointError,
    Error,
    ForkedError,
    NoCredentialsError,
    OptionError,
    PanicError,
    ParamError,
    ReentrantError,
    ResponseError,
    StateError,
    TransportError,
)
from ._events import Events, EventStream
from ._fake import Fake
from ._models import Expression, Model, describe, search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import aio as aio


def client(service: str, **options: Any) -> Client:
    """A client of a service: `s3`, `dynamodb`, ... Nothing is sent, and nothing is read but the environment.

    Options are the library's, by name: `region`, `endpoint_url`, `access_key_id`, `secret_access_key`,
    `session_token`, `max_attempts`, `retry_mode`, `operation_timeout_ms`, `ca_bundle`, `anonymous` and so on; boto3's
    spellings of the first ones (`region_name`, `aws_access_key_id`, ...) do too. And functions:

    `credentials`   gives credentials when they are needed, before they expire
    `mfa`           gives the code of an MFA device, for roles that need one: `call["serial"]`
    `web_identity`  gives a token, with `credentials_provider="web_identity"` and `role_arn`
    `transport`     sends the requests, or a `libaws.Fake`
    `token`         gives a bearer token when one is needed
    `auth`          proposes the auth schemes of a call
    `identities`    {scheme: fn}: who calls, for a scheme
    `signers`       {scheme: fn}: signs for a scheme, by setting headers
    `endpoint`      says where a call goes
    `hooks`         {"BeforeSigning": fn}: looks at a point of each call, and changes things
    `middleware`    {"Build": fn}: stands around a step
    `retryer`       a function that decides on further attempts
    `logger`        a function that is told events, or a logger of `logging`
    """
    return open_client(Client, service, options)  # type: ignore[no-any-return]


def services() -> list[str]:
    """The names of all services."""
    import json

    from ._lib import described

    return [s["name"] for s in json.loads(described(None, None))]


def __getattr__(name: str) -> Any:
    if name == "aio":  # asyncio takes longer to import than all of this
        import importlib

        return importlib.import_module(".aio", __name__)
    raise AttributeError(f"module 'libaws' has no attribute {name!r}")


__all__ = [
    "Call", "CallbackError", "CancelledError", "ChecksumError", "Client", "ClientError", "ClosedError", "Config",
    "CredentialsError", "DeadlineError", "EndpointError", "Error", "EventStream", "Events", "Expression", "Fake",
    "ForkedError", "Model", "NoCredentialsError", "OptionError", "PanicError", "ParamError", "ReentrantError", "ResponseError", "StateError", "StreamingBody",
    "TransportError", "__version__", "aio", "client", "describe", "load_config", "search", "services",
]  # fmt: skip
