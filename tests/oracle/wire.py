"""Answers as a service writes them: a value of an output shape in the service's protocol.

The server's half of each protocol, which no client library has, so it is written here.
"""

import base64
import email.utils
import json
import zlib
from xml.sax.saxutils import escape, quoteattr

import cbor

REQUEST_ID = "00000000-feed-beef-0000-000000000000"


def stream_of(shape):
    """The name of the member that streams, if there is one."""
    if shape is None:
        return None
    for name, member in shape.members.items():
        streams = member.serialization.get("streaming") or member.metadata.get("streaming")
        if streams and member.type_name in ("blob", "string"):
            return name
    return None


def timestamp(shape, value, default):
    form = shape.serialization.get("timestampFormat", default)
    form = getattr(shape, "timestamp_format", None) or form
    if form == "unixTimestamp":
        return value.timestamp() if value.microsecond else int(value.timestamp())
    if form == "rfc822":
        return email.utils.format_datetime(value.replace(microsecond=0), usegmt=True)
    fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
    return value.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"


class Writer:
    def __init__(self, service, operation):
        self.service = service
        self.model = operation.service_model
        self.operation = operation
        self.protocol = self.model.resolved_protocol
        self.namespace = self.model.metadata.get("xmlNamespace")
        if isinstance(self.namespace, dict):
            self.namespace = self.namespace.get("uri")

    def answer(self, shape, value):
        """A success: a map for the fake transport, and for botocore's twin of it."""
        headers, body = {}, b""
        status = 200
        if self.protocol.startswith("rest"):
            headers["x-amzn-requestid" if self.protocol == "rest-json" else "x-amz-request-id"] = REQUEST_ID
            status, body = self.rest(shape, value, headers)
        elif self.protocol == "json":
            headers["x-amzn-requestid"] = REQUEST_ID
            headers["content-type"] = f"application/x-amz-json-{self.model.metadata.get('jsonVersion', '1.0')}"
            body = self.json(shape, value)
        elif self.protocol == "smithy-rpc-v2-cbor":
            headers["x-amzn-requestid"] = REQUEST_ID
            headers["content-type"] = "application/cbor"
            headers["smithy-protocol"] = "rpc-v2-cbor"
            body = cbor.dumps(self.plain(shape, value)) if shape else b""
        else:
            headers["content-type"] = "text/xml"
            body = self.query(shape, value)
        for name in [h for h in headers if h.startswith("x-amz-checksum-")]:
            # A checksum of a body that is there to be checked must be right.
            if stream_of(shape) or self.operation.http_checksum.get("responseAlgorithms"):
                del headers[name]
                member = next(m for m in shape.members if m.replace("Checksum", "x-amz-checksum-").lower() == name)
                value.pop(member, None)
        if stream_of(shape) and self.service == "s3":
            headers["x-amz-checksum-crc32"] = base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()
        if self.operation.http.get("method") == "HEAD":
            body = b""
        headers["content-length"] = str(len(body))
        return {"status": status, "headers": headers, "body": body}

    def rest(self, shape, value, headers):
        status, inner = 200, {}
        payload = shape.serialization.get("payload") if shape else None
        body = b""
        for name, member in shape.members.items() if shape else ():
            if name not in value:
                continue
            where = member.serialization.get("location")
            wire = member.serialization.get("name", name)
            if where == "statusCode":
                status = value[name] = 201 if self.operation.http.get("responseCode") != 204 else 204
            elif where == "header":
                if (text := self.header(member, value[name])) != "":
                    headers[wire.lower()] = text
                else:
                    del value[name]
            elif where == "headers":
                for key, item in value[name].items():
                    headers[(wire + key).lower()] = item
            elif name != payload:
                inner[name] = value[name]
        xml = self.protocol == "rest-xml"
        if payload:
            member = shape.members[payload]
            item = value.get(payload)
            if item is None:
                return status, b""
            if member.type_name == "structure" and not getattr(member, "is_document_type", False):
                headers["content-type"] = "application/xml" if xml else "application/json"
                if not xml:
                    return status, self.json(member, item)
                return status, self.document(member.serialization.get("name", member.name), member, item)
            if isinstance(item, (bytes, str)):
                return status, item if isinstance(item, bytes) else item.encode()
            return status, json.dumps(self.plain(member, item)).encode()
        if self.operation.name == "GetBucketLocation":
            # The root's text is the value.
            place = escape(inner.get("LocationConstraint", ""))
            body = self.document("LocationConstraint", None, None, place)
        elif shape and xml:
            headers["content-type"] = "application/xml"
            body = self.document(shape.serialization.get("name", shape.name), shape, inner) if inner else b""
        elif shape:
            headers["content-type"] = "application/json"
            body = json.dumps(self.members(shape, inner)).encode()
        return status, body

    def header(self, shape, value):
        if shape.serialization.get("jsonvalue") and not isinstance(value, str):
            return base64.b64encode(json.dumps(value).encode()).decode()
        kind = shape.type_name
        if kind == "boolean":
            return "true" if value else "false"
        if kind == "timestamp":
            return str(timestamp(shape, value, "rfc822"))
        if kind == "list":
            return ",".join(self.header(shape.member, v) for v in value)
        if kind == "blob":
            return base64.b64encode(value).decode()
        return str(value)

    # JSON

    def json(self, shape, value):
        return json.dumps(self.members(shape, value), ensure_ascii=len(repr(value)) % 2 == 0).encode() if shape else b"{}"

    def members(self, shape, value):
        out = {}
        for name, item in value.items():
            member = shape.members[name]
            out[member.serialization.get("name", name)] = self.plain(member, item)
        return out

    def plain(self, shape, value):
        kind = shape.type_name
        native = self.protocol == "smithy-rpc-v2-cbor"
        if value is None or getattr(shape, "is_document_type", False):
            return value
        if kind == "structure":
            return self.members(shape, value)
        if kind == "list":
            return [self.plain(shape.member, v) for v in value]
        if kind == "map":
            return {k: self.plain(shape.value, v) for k, v in value.items()}
        if kind == "blob" and not native:
            return base64.b64encode(value).decode()
        if kind == "timestamp" and not native:
            return timestamp(shape, value, "unixTimestamp")
        return value

    # XML

    def document(self, name, shape, value, inner=None):
        namespace = f' xmlns="{self.namespace}"' if self.namespace else ""
        content = self.content(shape, value) if inner is None else inner
        attributes = self.attributes(shape, value) if shape else ""
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<{name}{namespace}{attributes}>{content}</{name}>'.encode()

    def query(self, shape, value):
        name = self.operation.name
        if self.protocol == "ec2":
            inner = f"<requestId>{REQUEST_ID}</requestId>" + (self.content(shape, value) if shape else "")
            return self.document(f"{name}Response", None, None, inner)
        inner = f"<ResponseMetadata><RequestId>{REQUEST_ID}</RequestId></ResponseMetadata>"
        if shape:
            content = self.content(shape, value)
            if wrapper := shape.serialization.get("resultWrapper"):
                content = f"<{wrapper}>{content}</{wrapper}>"
            inner = content + inner
        return self.document(f"{name}Response", None, None, inner)

    def content(self, shape, value):
        out = []
        for name, item in value.items():
            member = shape.members[name]
            if not member.serialization.get("xmlAttribute"):
                out.append(self.element(member.serialization.get("name", name), member, item))
        return "".join(out)

    def attributes(self, shape, value):
        out = []
        if (namespace := shape.serialization.get("xmlNamespace")) and namespace.get("prefix"):
            out.append(f' xmlns:{namespace["prefix"]}="{namespace["uri"]}"')
        if shape.type_name == "structure":
            for name, item in value.items():
                member = shape.members[name]
                if member.serialization.get("xmlAttribute"):
                    out.append(f' {member.serialization.get("name", name)}={quoteattr(str(item))}')
        return "".join(out)

    def element(self, name, shape, value):
        kind = shape.type_name
        if kind == "list":
            own = shape.member.serialization.get("name")
            if shape.serialization.get("flattened"):
                name = own if own and self.protocol != "ec2" else name
                return "".join(self.element(name, shape.member, v) for v in value)
            inner = "".join(self.element(own or "member", shape.member, v) for v in value)
            return f"<{name}>{inner}</{name}>"
        if kind == "map":
            key, item = (s.serialization.get("name", d) for s, d in ((shape.key, "key"), (shape.value, "value")))
            flat = shape.serialization.get("flattened")
            entry = name if flat else "entry"
            inner = "".join(
                f"<{entry}>{self.element(key, shape.key, k)}{self.element(item, shape.value, v)}</{entry}>"
                for k, v in value.items()
            )
            return inner if flat else f"<{name}>{inner}</{name}>"
        if kind == "structure":
            return f"<{name}{self.attributes(shape, value)}>{self.content(shape, value)}</{name}>"
        return f"<{name}>{escape(self.text(shape, value), {chr(13): '&#13;'})}</{name}>"

    def text(self, shape, value):
        if shape.type_name == "boolean":
            return "true" if value else "false"
        if shape.type_name == "blob":
            return base64.b64encode(value).decode()
        if shape.type_name == "timestamp":
            return str(timestamp(shape, value, "iso8601"))
        return str(value)

    # Errors

    def error(self, code, message, status, shape=None, value=None, odd=0):
        """An error: modelled when it has a shape. `odd` chooses among the forms that services use."""
        headers, value = {}, dict(value or {})
        members = shape.members if shape else {}
        if self.protocol in ("json", "rest-json", "smithy-rpc-v2-cbor"):
            headers["x-amzn-requestid"] = REQUEST_ID
            inner = {}
            for name, item in value.items():
                member = members[name]
                if name.lower() == "code" and member.type_name == "string":
                    item = "AnotherCode"
                if self.protocol == "rest-json" and member.serialization.get("location") == "header":
                    if text := self.header(member, item):
                        headers[member.serialization.get("name", name).lower()] = text
                elif not member.serialization.get("location"):
                    inner[member.serialization.get("name", name)] = self.plain(member, item)
            key = next((k for k in inner if k.lower() == "message"), "message" if odd % 2 else "Message")
            inner[key] = message
            if self.protocol == "rest-json" and odd % 3:
                headers["x-amzn-errortype"] = code + (":http://internal.example/coral/" if odd % 3 == 2 else "")
            elif self.protocol == "rest-json":
                taken = any(k.lower() == "code" for k in inner)
                inner["code" if odd % 2 and not taken else "__type"] = code
            else:
                inner["__type"] = f"com.example.service#{code}" if odd % 2 else code
            if self.protocol == "smithy-rpc-v2-cbor":
                headers.update({"content-type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"})
                body = cbor.dumps(inner)
            else:
                headers["content-type"] = "application/json"
                body = json.dumps(inner).encode()
        else:
            headers["content-type"] = "text/xml"
            if self.protocol == "rest-xml":
                headers["x-amz-request-id"] = REQUEST_ID
            inner = "".join(
                self.element(members[n].serialization.get("name", n), members[n], v)
                for n, v in value.items()
                if n.lower() not in ("message", "code", "type") and not members[n].serialization.get("location")
            )
            inner = f"<Code>{code}</Code><Message>{escape(message)}</Message>" + inner
            if self.protocol == "ec2" or self.service == "sdb":
                text = f"<Response><Errors><Error>{inner}</Error></Errors><RequestID>{REQUEST_ID}</RequestID></Response>"
            elif self.service == "s3":
                text = f"<Error>{inner}<RequestId>{REQUEST_ID}</RequestId><HostId>host+id=</HostId></Error>"
            else:
                fault = "Sender" if status < 500 else "Receiver"
                text = (
                    f"<ErrorResponse><Error><Type>{fault}</Type>{inner}</Error>"
                    f"<RequestId>{REQUEST_ID}</RequestId></ErrorResponse>"
                )
            body = text.encode()
        if self.operation.http.get("method") == "HEAD":
            body = b""
        headers["content-length"] = str(len(body))
        return {"status": status, "headers": headers, "body": body}
