#!/usr/bin/env python3
"""Compares the library with botocore: requests, answers and errors of every operation.

Both sides get the same seeded inputs, keys and region, and neither reaches a network.
What may differ and why is told in docs/differences.md, one row for each; a difference
without a row fails the run, and so does a row that nothing is matched by any more.

    tests/oracle/run.py [--seed N] [--cases N] [--service a,b|share|all] [--operation GLOB] [--jobs N] [-v]
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import itertools
import os
import pathlib
import random
import re
import sys
import tempfile
import time
import zlib

for variable in [v for v in os.environ if v.startswith("AWS_")]:
    del os.environ[variable]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = "/nonexistent"
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

import compare
import differences
import events
import library
import peer
import samples
import wire

DEFAULT = ",".join(differences.WIDE)
# What `make test` adds: services that have been given something of their own, and the other protocols.
SHARE = DEFAULT + ",bedrock-runtime,cloudsearchdomain,cloudwatch,docdb,elasticache,glacier,kinesis,lexv2-runtime,machinelearning,mediastore-data,route53,s3control,sdb"
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
REGION = "us-west-2"
KINDS = ("requests", "answers", "errors")

# Services whose endpoint is the caller's own; and those that else would be asked for it before each first call.
OWN_ENDPOINTS = {
    "cloudsearchdomain": "https://search-domain-abc.us-west-2.cloudsearch.example.com",
    "timestream-query": "https://query.timestream.us-west-2.amazonaws.com",
    "timestream-write": "https://ingest.timestream.us-west-2.amazonaws.com",
}


class Service:
    """One service on both sides."""

    def __init__(self, name, options):
        self.name, self.options = name, options
        self.lib = library.Library()
        self.peer = peer.Peer(name, KEYS, REGION, OWN_ENDPOINTS.get(name))
        self.client = None
        self.tally = {kind: [0, 0] for kind in KINDS}
        self.found = []
        self.refused = 0

    def ours(self, *arguments, **named):
        if self.client is None:
            keys = {"access_key_id": KEYS[0], "secret_access_key": KEYS[1]}
            settings = {**keys, "region": REGION, "retry_mode": "none"}
            if self.name == "sqs":
                # Made-up answers have made-up digests.
                settings["disable_message_checksum_validation"] = "true"
            if endpoint := OWN_ENDPOINTS.get(self.name):
                settings["endpoint_url"] = endpoint
            self.client = library.Client(self.lib, self.name, settings)
        return self.client.invoke(*arguments, **named)

    def sent(self):
        """What we sent; a client whose answer was not fetched is not used again."""
        request = self.client.request() if self.client else None
        if request is None and self.client:
            self.client.close()
            self.client = None
        return request

    def run(self):
        model = self.peer.model
        for name in model.operation_names:
            if not fnmatch.fnmatch(name, self.options.operation):
                continue
            operation = model.operation_model(name)
            self.operation(operation)

    def operation(self, operation):
        seed, name = self.options.seed, operation.name
        manners = samples.MANNERS[: self.options.cases]
        manners += tuple(f"{m}" for m in ("mixed", "edge") * ((self.options.cases - 4) // 2))
        stream = wire.stream_of(operation.output_shape)
        told = events.member_of(operation.output_shape)
        sent = events.member_of(operation.input_shape)
        writer = wire.Writer(self.name, operation)
        for turn, manner in enumerate(manners):
            given = samples.input_for(self.name, operation, (seed, turn), manner)
            if told:
                answer = events.answer(self.name, operation, writer, (seed, turn), manner)
            else:
                value = samples.output_for(self.name, operation, (seed, turn), manner)
                answer = writer.answer(operation.output_shape, value)
            given.pop(sent, None)
            self.exchange(operation, manner, turn, given, answer, stream, told, sent)
        given = samples.input_for(self.name, operation, (seed, 0), "least")
        tokens = operation.idempotent_members
        required = operation.input_shape.required_members if operation.input_shape else ()
        # Neither is to send what lacks a required member; a missing token both fill in.
        for name in [member for member in required if member not in tokens][:1]:
            if name == sent:
                continue
            lacking = {k: v for k, v in given.items() if k not in (name, sent)}
            self.exchange(operation, "lacking", 0, lacking, writer.answer(None, {}), None, None, sent)
        given.pop(sent, None)
        for label, answer in self.error_answers(operation, writer):
            self.failure(operation, label, given, answer, sent)

    def exchange(self, operation, manner, turn, given, answer, stream, told=None, sent=None):
        mine, file = dict(given), None
        body = wire.stream_of(operation.input_shape)
        if turn % 2 and isinstance(mine.get(body), bytes):
            # Every other time the body comes from a file, which goes another way.
            file = tempfile.NamedTemporaryFile()
            file.write(mine.pop(body))
            file.flush()
        refused = [None, None]
        try:
            # And every third input is JSON, the others CBOR.
            named = {"file": file and file.name, "stream": stream, "text": turn % 3 == 1}
            named |= {"events": told, "sends": sent is not None}
            output, metadata = self.ours(operation.name, mine, answer, **named)
        except library.Failure as e:
            refused[0] = e
        parsed, failed = None, False
        try:
            # To botocore a stream that is sent is a structure that must be there.
            theirs = {**given, sent: {}} if sent else given
            parsed, failed = self.peer.invoke(operation.name, theirs, answer)
        except peer.Refused as e:
            refused[1] = e
        a, b = self.sent(), self.peer.sent()
        if sent:
            a, b = events.bare(a), events.bare(b)
        case = peer.Case("requests", self.name, operation.name, manner)
        diff = compare.requests(a, b, self.peer.model.resolved_protocol)
        self.judge(case, diff, refused if diff and "sent" in diff[0] else (given, a, b))
        if a is None or b is None:
            self.refused += a is b
            return
        if refused[0] and refused[1]:
            diff = []
        elif refused[1]:
            diff = [("outcome", "output", str(refused[1]))]
        elif refused[0] and failed:
            diff = compare.failures(refused[0], parsed)
        elif refused[0]:
            diff = [("outcome", str(refused[0]), "output")]
        elif failed:
            diff = [("outcome", "output", f"error {parsed['Error']}")]
        else:
            diff = compare.outputs(output, parsed, metadata)
        self.judge(case._replace(kind="answers"), diff, answer)

    def error_answers(self, operation, writer):
        rng = random.Random(zlib.crc32(repr((self.options.seed, operation.name)).encode()))
        # Of this one botocore asks for another endpoint and tries again, without end.
        modelled = [s for s in operation.error_shapes if s.name != "InvalidEndpointException"]
        for shape in rng.sample(modelled, min(len(modelled), self.options.errors)):
            info = shape.metadata.get("error", {})
            status = info.get("httpStatusCode", 400)
            manner = rng.choice(("full", "mixed"))
            value = samples.output_for(self.name, operation, self.options.seed, manner, shape, 40)
            code = info.get("code") or shape.name
            yield shape.name, writer.error(code, "It is so: <żółć>.", status, shape, value, rng.randrange(6))
        yield "unmodelled", writer.error("NobodyModelledThis", "message & more", 400, odd=rng.randrange(6))
        yield "server", writer.error("InternalFailure", "", 500, odd=rng.randrange(6))
        head = operation.http.get("method") == "HEAD"
        page = b"" if head else b"<html><body><h1>503 Service Unavailable</h1></body></html>"
        choices = (
            ("empty", {"status": rng.choice((403, 404, 503)), "headers": {}, "body": b""}),
            ("page", {"status": 503, "headers": {"content-type": "text/html"}, "body": page}),
        )
        yield choices[rng.randrange(2)]

    def failure(self, operation, label, given, answer, sent=None):
        mine = theirs = None
        try:
            self.ours(operation.name, given, answer, sends=sent is not None)
        except library.Failure as e:
            mine = e
        try:
            parsed, failed = self.peer.invoke(operation.name, {**given, sent: {}} if sent else given, answer)
        except peer.Refused as e:
            theirs = e
        if self.sent() is None or self.peer.sent() is None:
            return
        case = peer.Case("errors", self.name, operation.name, label)
        if theirs:
            diff = [("outcome", f"error {mine and mine.facts.get('code')}", str(theirs))]
        elif mine is None:
            diff = [("outcome", "output", "error")] if failed else []
        else:
            diff = compare.failures(mine, parsed) if failed else [("outcome", str(mine), "output")]
        self.judge(case, diff, answer)

    def judge(self, case, diff, told):
        self.tally[case.kind][1] += 1
        left, used = [], []
        for where, ours, theirs in diff:
            row = self.options.table.match(case, where, ours, theirs)
            used.append(row) if row else left.append((where, ours, theirs))
        self.tally[case.kind][0] += not left
        if used or left:
            self.found.append((case, left, [r.id for r in used], short(told, 4000) if self.options.verbose and left else None))


def short(value, most=160):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= most else text[:most] + "…"


def service(name, options):
    one = Service(name, options)
    try:
        one.run()
    finally:
        if one.client:
            one.client.close()
    return name, one.tally, one.found, one.refused


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=5, help="inputs and answers for each operation; default 5")
    parser.add_argument("--errors", type=int, default=2, help="modelled errors for each operation; default 2")
    parser.add_argument("--service", default=DEFAULT, help=f"default {DEFAULT}")
    parser.add_argument("--operation", default="*")
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    parser.add_argument("--show", type=int, default=40, help="differing cases that are shown; default 40")
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    options.table = differences.Table()

    named = {"all": every, "share": lambda: SHARE.split(",")}
    names = named.get(options.service, lambda: options.service.split(","))()
    begun = time.monotonic()
    totals = {kind: [0, 0] for kind in KINDS}
    used, shown, broken = set(), 0, 0
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        jobs = {pool.submit(service, name, options): name for name in names}
        for job in concurrent.futures.as_completed(jobs):
            try:
                name, tally, found, local = job.result()
            except Exception as e:
                broken += 1
                print(f"{jobs[job]}: not run: {type(e).__name__}: {short(str(e), 400)}", flush=True)
                continue
            line = ", ".join(f"{kind} {a}/{b}" for kind, (a, b) in tally.items())
            print(f"{name}: {line}" + (f"; {local} inputs refused by both" if local else ""), flush=True)
            for kind in KINDS:
                totals[kind] = [x + y for x, y in zip(totals[kind], tally[kind])]
            shown += show(found, options, shown)
            used.update(itertools.chain.from_iterable(rows for _, _, rows, _ in found))
    if shown > options.show:
        print(f"… and {shown - options.show} more kinds of difference")
    stale = []
    # Another seed need not meet every row; this one is what the rows were written by.
    if options.seed == 1 and options.operation == "*" and options.cases >= 5 and options.errors >= 2:
        stale = [row for row in options.table.rows if row.id not in used and row.expected(names)]
    for row in stale:
        print(f"docs/differences.md: {row.id} was not met: is it mended? Then take the row out")
    passed, failed = (sum(t[i] for t in totals.values()) for i in (0, 1))
    failed += -passed + len(stale) + broken
    line = ", ".join(f"{kind} {a}/{b}" for kind, (a, b) in totals.items())
    print(f"total: {len(names)} services, {line}")
    print(f"seed {options.seed}, {len(used)} known differences met, {time.monotonic() - begun:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def show(found, options, shown):
    """Prints what differs, once for each kind of difference; says how many kinds there were."""
    kinds = collections.defaultdict(list)
    for case, left, _, told in found:
        for where, ours, theirs in left:
            kinds[case.kind, re.sub(r"/\d+", "/*", where)].append((case, ours, theirs, told))
    for (kind, where), cases in kinds.items():
        shown += 1
        if shown > options.show:
            continue
        names = list(dict.fromkeys(f"{c.operation} {c.manner}" for c, _, _, _ in cases))
        print(f"  {kind} {short(where, 100)}, {len(cases)}×: {', '.join(names[:4])}{', …' if names[4:] else ''}")
        _, ours, theirs, told = cases[0]
        print(f"      libaws   {short(ours)}\n      botocore {short(theirs)}")
        if told:
            print(f"    {told}")
    return len(kinds)


def every():
    import botocore.session

    return botocore.session.Session().get_available_services()


if __name__ == "__main__":
    sys.exit(main())
