"""What botocore makes of endpoint parameters: JSON in, JSON out.

Standard input is a list of [service, params]; standard output is the list of the answers, each
{"url", "properties", "headers"} or {"error"}. The conformance runner asks this of cases that the newer rule
sets contradict, which may differ from the vectors only where botocore does.
"""

import gzip
import json
import pathlib
import sys

import botocore
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

DATA = pathlib.Path(botocore.__file__).parent / "data"
providers = {}


def read(path):
    if path.exists():
        return json.loads(path.read_bytes())
    return json.loads(gzip.decompress(path.with_name(path.name + ".gz").read_bytes()))


def provider(service):
    if service not in providers:
        rules = read(max(d for d in (DATA / service).iterdir() if d.is_dir()) / "endpoint-rule-set-1.json")
        providers[service] = EndpointProvider(rules, read(DATA / "partitions.json"))
    return providers[service]


def answer(service, params):
    try:
        known = provider(service).ruleset.parameters
        found = provider(service).resolve_endpoint(**{k: v for k, v in params.items() if k in known})
    except EndpointProviderError as e:
        return {"error": e.kwargs.get("msg", str(e))}
    except OSError as e:
        return {"error": f"botocore has no rules of {service}: {e}"}
    return {"url": found.url, "properties": found.properties, "headers": found.headers}


json.dump([answer(*case) for case in json.load(sys.stdin)], sys.stdout)
