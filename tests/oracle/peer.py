"""botocore, with its own handlers, answered before anything is sent.

Only the conveniences that turn a value into another type are taken off (policies that
become dictionaries, user data that is encoded): no other SDK has them.
"""

import collections
import io
import json

import botocore.awsrequest
import botocore.config
import botocore.eventstream
import botocore.exceptions
import botocore.handlers
import botocore.model
import botocore.response
import botocore.session
import urllib3.response

import events

CONVENIENCES = (
    ("after-call.iam", botocore.handlers.json_decode_policies),
    ("after-call.ec2.GetConsoleOutput", botocore.handlers.decode_console_output),
    ("after-call.cloudformation.GetTemplate", botocore.handlers.json_decode_template_body),
    ("before-parameter-build.ec2.RunInstances", botocore.handlers.base64_encode_user_data),
    ("before-parameter-build.autoscaling.CreateLaunchConfiguration", botocore.handlers.base64_encode_user_data),
)


PROTOCOLS = ("smithy-rpc-v2-cbor", "json", "rest-json", "rest-xml", "query", "ec2")


class Refused(Exception):
    """The call failed before or after the wire, and not by the service's word."""


# What a difference is about; differences.py matches by it.
Case = collections.namedtuple("Case", "kind service operation manner")


def names(client):
    """A client's methods, by the operations that they call."""
    return client.meta.method_to_api_mapping


class Peer:
    def __init__(self, service, keys, region, endpoint_url=None):
        # botocore puts JSON first for Python's sake; the order of the SDKs, and ours, is this.
        botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = PROTOCOLS
        # A session keeps every model that it has loaded, so each service has its own.
        self.client = botocore.session.Session().create_client(
            service,
            region_name=region,
            endpoint_url=endpoint_url,
            aws_access_key_id=keys[0],
            aws_secret_access_key=keys[1],
            config=botocore.config.Config(
                retries={"total_max_attempts": 1, "mode": "standard"},
                signature_version=None,
                parameter_validation=True,
            ),
        )
        for name, handler in CONVENIENCES:
            self.client.meta.events.unregister(name, handler)
        self.client.meta.events.register("before-send", self.answered)
        self.model = self.client.meta.service_model
        self.answer = self.request = self.operation = None

    def answered(self, request, **_):
        self.request, answer = request, self.answer
        target = request.headers.get("x-amz-target", b"")
        if target.endswith(b".DescribeEndpoints") and self.operation != "DescribeEndpoints":
            # botocore asks first where to go: where it is.
            body = json.dumps({"Endpoints": [{"Address": request.url.split("/")[2], "CachePeriodInMinutes": 1}]})
            answer = {"status": 200, "headers": {}, "body": body.encode()}
        raw = urllib3.response.HTTPResponse(
            body=io.BytesIO(answer["body"]),
            headers=answer["headers"],
            status=answer["status"],
            preload_content=False,
            request_method=request.method,
        )
        return botocore.awsrequest.AWSResponse(request.url, answer["status"], raw.headers, raw)

    def invoke(self, operation, given, answer):
        """(the parsed answer, whether it is a service's error)"""
        self.answer, self.request, self.operation = answer, None, operation
        try:
            parsed = self.client._make_api_call(operation, given)
            for name, value in parsed.items():
                # Any payload of bytes is a stream to botocore, whatever its model says.
                if isinstance(value, botocore.response.StreamingBody):
                    parsed[name] = value.read()
                elif isinstance(value, botocore.eventstream.EventStream):
                    parsed[name] = events.read(value)
            return parsed, False
        except botocore.exceptions.ClientError as e:
            return e.response, True
        except Exception as e:  # whatever it is, the other side is to fail as well
            raise Refused(f"{type(e).__name__}: {e}") from e

    def sent(self):
        """The request, as the library's fake transport records its own."""
        if self.request is None:
            return None
        body = self.request.body
        if hasattr(body, "read"):
            body = body.read()
        if isinstance(body, str):
            body = body.encode()
        headers = {}
        for key, value in self.request.headers.items():
            headers[key.lower()] = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        return {"method": self.request.method, "url": self.request.url, "headers": headers, "body": bytes(body or b"")}
