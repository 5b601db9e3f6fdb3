"""Seeded values for a shape: inputs to send, outputs to be answered.

Five manners, because different bugs live in each: `least` (what is required),
`full` (every member, one element in each collection), `mixed` (some of everything),
`edge` (limits, unicode, what needs escaping), `empty` (empty texts and collections).
Recursive shapes end at the second turn, and a budget of values ends the widest.
"""

import base64
import datetime
import hashlib
import random
import zlib

MANNERS = ("least", "full", "mixed", "edge", "empty")

PLAIN = ("alpha", "Beta-2", "gamma_3", "x", "name.with.dots", "0123456789")
ODD = (
    "żółć ☃ 𝒳",
    "a b+c&d=e/f?g#h%i",
    "<tag attr=\"v\">'&amp;</tag>",
    "tab\tand\nnewline",
    " space at both ends ",
    "line\r\nend\rbare",
    "back\\slash \"quoted\"",
    "e\u0301 combining",
    "~!@$^*()_-,.;:[]{}|",
    "%20 %zz",
    "true",
    "null",
)
HEADER = ("plain", "two words", "a,b", "semi;colon=\"q\"", "~!@#$%^&*()", "12:30")
LABEL = ("label1", "abc-def", "x9")

KINDS = {"character": "string", "bigdecimal": "double", "biginteger": "long", "short": "integer"}


class Sampler:
    """Values of one seed; the same (seed, names, manner) give the same values."""

    def __init__(self, *seed, manner, answer=False, budget=250):
        self.random = random.Random(zlib.crc32(repr(seed).encode()))
        self.manner = manner
        self.answer = answer
        self.left = budget
        self.stack = []

    def structure(self, shape, fixed=None, place=True):
        """A structure; `fixed` gives members by name. At the top, members have places."""
        fixed = fixed or {}
        members = list(shape.members.items())
        required = shape.required_members
        if getattr(shape, "is_tagged_union", False) and members:
            simple = [m for m in members if m[1].type_name not in ("structure", "list", "map")]
            deep = len(self.stack) > 3 or self.left <= 0
            members = [self.random.choice(simple if deep and simple else members)]
            required = [members[0][0]]
        out = {}
        for name, member in members:
            if self.skips(shape, name, name in required, member):
                continue
            if name in fixed:
                out[name] = fixed[name]
                continue
            where = member.serialization.get("location", "body") if place else "body"
            out[name] = self.value(member, where)
        return out

    def skips(self, shape, name, required, member):
        if name == "Event" and "Events" in shape.members:
            # Two names for one element: S3's old form of its notifications.
            return True
        if required or (self.answer and name in ("Key", "Prefix", "EncodingType")):
            # botocore decodes the keys of S3's lists without asking whether there are any.
            return False
        if member.serialization.get("eventstream") or getattr(member, "is_eventstream", False):
            return True
        turns = self.stack.count(member.name)
        container = member.type_name in ("structure", "list", "map")
        if self.manner == "least" or (container and (turns > 1 or len(self.stack) > 7)):
            return True
        if self.left <= 0:
            return True
        if self.manner in ("mixed", "edge"):
            return self.random.random() < 0.35
        return False

    def value(self, shape, where="body"):
        self.left -= 1
        if shape.serialization.get("jsonvalue") or shape.metadata.get("jsonvalue"):
            # In a header a value of its own, in a body the text of one.
            return {"k": [1, True, "ż"]} if where == "header" else '{"k": [1, true, "ż"]}'
        kind = KINDS.get(shape.type_name, shape.type_name)
        if getattr(shape, "is_document_type", False):
            return self.document()
        if kind in ("structure", "list", "map"):
            self.stack.append(shape.name)
            try:
                return getattr(self, kind)(shape) if kind != "structure" else self.structure(shape, place=False)
            finally:
                self.stack.pop()
        return getattr(self, kind)(shape, where)

    def count(self, shape):
        least = shape.metadata.get("min", 0)
        if self.stack.count(shape.name) > 2 or self.left <= 0:
            return least
        wanted = {"least": 1, "full": 1, "empty": 0}.get(self.manner)
        if wanted is None:
            wanted = self.random.choice((0, 1, 1, 2, 3))
        return max(min(wanted, shape.metadata.get("max") or wanted), least)

    def list(self, shape):
        where = shape.serialization.get("location", "body")
        return [self.value(shape.member, where) for _ in range(self.count(shape))]

    def map(self, shape):
        header = shape.serialization.get("location") == "headers"
        out = {}
        for i in range(self.count(shape)):
            if header:
                out[f"key-{i}"] = self.value(shape.value, "header")
                continue
            key = self.string(shape.key, "body")
            if shape.key.enum:
                out[key] = self.value(shape.value)
            else:
                out[(key + str(i) if i else key) or f"k{i}"] = self.value(shape.value)
        return out

    def document(self):
        choices = ({"a": [1, 2.5, None, True]}, {}, {"n": {"m": "ż☃"}}, {"list": [[], {}, ""]})
        return self.random.choice(choices)

    def string(self, shape, where):
        least, most = shape.metadata.get("min", 0), shape.metadata.get("max") or 1 << 20
        if shape.enum:
            # Both ends must take a value that the model does not know.
            return self.random.choice(shape.enum) if self.random.random() < 0.9 else "not-in-the-model"[:most]
        if self.manner == "empty" and where not in ("uri", "header", "host") and least == 0:
            return ""
        if where == "host":
            text = self.random.choice(LABEL)
        elif where in ("header", "headers"):
            text = self.random.choice(HEADER if self.manner in ("mixed", "edge") else PLAIN)
        elif self.manner in ("mixed", "edge"):
            text = self.random.choice(ODD if self.random.random() < 0.6 else PLAIN)
        else:
            text = self.random.choice(PLAIN)
        text = text[:most]
        if where in ("header", "headers"):
            text = text.strip() or "x"
        return text + "p" * (least - len(text))

    def blob(self, shape, where):
        sizes = {"empty": (0,), "edge": (0, 1, 2, 3, 1000), "mixed": (1, 5, 64)}.get(self.manner, (7,))
        size = max(self.random.choice(sizes), shape.metadata.get("min", 0))
        return self.random.randbytes(size)

    def boolean(self, shape, where):
        return self.manner == "full" or self.random.random() < 0.5

    def integer(self, shape, where, low=-(1 << 31), high=(1 << 31) - 1):
        low = max(low, int(shape.metadata.get("min", low)))
        high = min(high, int(shape.metadata.get("max", high)))
        pool = [n for n in (0, 1, 7, 100) if low <= n <= high] or [low]
        if self.manner == "edge":
            pool = [low, high]
        if self.manner == "empty" and low <= 0 <= high:
            pool = [0]
        return self.random.choice(pool)

    def long(self, shape, where):
        return self.integer(shape, where, -(1 << 63), (1 << 63) - 1)

    def double(self, shape, where):
        low, high = shape.metadata.get("min", -1e15), shape.metadata.get("max", 1e15)
        pool = [x for x in (0.0, 0.5, 1.0, 100.25, -3.75) if low <= x <= high] or [float(low)]
        if self.manner == "edge" and shape.type_name == "double":
            pool += [x for x in (1e-7, 123456789.125, 1e15) if low <= x <= high]
        return float(self.random.choice(pool))

    float = double

    def timestamp(self, shape, where):
        seconds = self.random.choice((0, 1, 951_782_400, 1_700_000_000, 4_102_444_799))
        micros = 0
        if self.manner == "edge":
            seconds = self.random.choice((seconds, -1, -86_400))
            micros = self.random.choice((0, 500_000, 123_000))
        epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return epoch + datetime.timedelta(seconds=seconds, microseconds=micros)


def input_for(service, operation, seed, manner):
    """The input of a case, in a form that both sides take; botocore's own shapes say what it is."""
    shape = operation.input_shape
    if shape is None:
        return {}
    sampler = Sampler(seed, service, operation.name, "input", manner=manner)
    given = sampler.structure(shape, fixed=fixed(service, operation, sampler))
    if "ContentLength" in given:
        given["ContentLength"] = len(given.setdefault("Body", b""))
    if service == "glacier" and manner == "least":
        given.pop("accountId", None)
    for prefix in ("SSECustomer", "CopySourceSSECustomer"):
        # botocore takes a raw key too; base64 with its MD5 is what every SDK takes.
        if service == "s3" and f"{prefix}Key" in given:
            key = b"0123456789abcdef0123456789abcdef"
            given[f"{prefix}Key"] = base64.b64encode(key).decode()
            given[f"{prefix}KeyMD5"] = base64.b64encode(hashlib.md5(key).digest()).decode()
    return given


STREAM = "arn:aws:kinesis:us-west-2:123456789012:stream/name-1"
# Where the host is made of an ARN, any other text is refused.
ARNS = {"kinesis": {"StreamARN": STREAM, "ResourceARN": STREAM, "ConsumerARN": f"{STREAM}/consumer/one:1"}}
ALGORITHMS = ("CRC32", "SHA1", "SHA256")


def fixed(service, operation, sampler):
    """Members whose value decides where the request goes, or what is made of it."""
    out = {}
    shape = operation.input_shape
    choose = sampler.random.choice
    for context in operation.context_parameters:
        if (service, context.name) != ("s3", "Key"):
            arn = ARNS.get(service, {}).get(context.member_name)
            text = arn or account(context.member_name) or "name-" + choose(("1", "abc", "x-y"))
            member = shape.members[context.member_name]
            if member.type_name == "string" and not member.enum:
                out[context.member_name] = text.ljust(member.metadata.get("min", 0), "x")
    for name, member in shape.members.items():
        if member.serialization.get("hostLabel") or name in labels(operation):
            out[name] = account(name) or choose(LABEL)
    for name, member in shape.members.items():
        if service == "route53" and member.name in ("ResourceId", "ChangeId", "DelegationSetId"):
            out[name] = choose(("Z123", "/hostedzone/Z123", "/delegationset/N9"))
    if "SourceRegion" in shape.members and service in ("ec2", "rds", "neptune", "docdb"):
        out["SourceRegion"] = choose(("eu-west-1", "us-east-1"))
    if "PredictEndpoint" in shape.members:
        out["PredictEndpoint"] = choose(("https://realtime.example.com", "https://realtime.example.com:8443"))
    http = operation.http_checksum
    if chosen := http.get("requestAlgorithmMember"):
        out[chosen] = choose(ALGORITHMS)
    if mode := http.get("requestValidationModeMember"):
        out[mode] = "ENABLED"
    if service == "s3":
        if "Bucket" in shape.members:
            out["Bucket"] = choose(("a-bucket", "bucket-2", "my.bucket"))
        if "CopySource" in shape.members:
            out["CopySource"] = choose(
                ("a-bucket/key", "a-bucket/a key/ż+%?versionId=abc", "/a-bucket/sl//ash", "b/k?versionId=")
            )
        if "Metadata" in shape.members:
            out["Metadata"] = {"key-0": "plain", "other": "two words"}
    return out


def account(name):
    return "123456789012" if "account" in name.lower() else None


def labels(operation):
    prefix = (operation.endpoint or {}).get("hostPrefix", "")
    return {part.split("}")[0] for part in prefix.split("{")[1:]}


def output_for(service, operation, seed, manner, shape=None, budget=250):
    """The output that the service will be made to answer."""
    shape = shape or operation.output_shape
    if shape is None:
        return {}
    sampler = Sampler(seed, service, operation.name, shape.name, "output", manner=manner, answer=True, budget=budget)
    return sampler.structure(shape)
