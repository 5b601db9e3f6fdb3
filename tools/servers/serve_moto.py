"""Serves moto on a free loopback port and logs each request as a line of JSON.

moto's own server has no log that names operations or clients, so its WSGI application
is run here under a wrapper that does. Run with the Python of build/venv:

    serve_moto.py --log FILE [--cert FILE --key FILE] [--auth]

With --auth signatures and permissions are checked: there are a user who may do everything, and a role
that it may assume. The first line on standard output is the URL, and then with --auth the user's
access key id, its secret and the role's ARN, with blanks between; the server ends with its standard input.
"""

import argparse
import io
import json
import os
import sys
import threading
import time
import urllib.parse

os.environ.setdefault("MOTO_S3_CUSTOM_ENDPOINTS", "")
os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

# S3 says its operation by method, depth of the path and these query words.
S3_WORDS = {
    ("POST", "uploads"): "CreateMultipartUpload",
    ("PUT", "partNumber"): "UploadPart",
    ("POST", "uploadId"): "CompleteMultipartUpload",
    ("DELETE", "uploadId"): "AbortMultipartUpload",
    ("GET", "uploadId"): "ListParts",
    ("GET", "uploads"): "ListMultipartUploads",
    ("GET", "versions"): "ListObjectVersions",
    ("GET", "location"): "GetBucketLocation",
    ("POST", "delete"): "DeleteObjects",
    ("GET", "list-type"): "ListObjectsV2",
}
S3_SERVICE = {"GET": "ListBuckets"}
S3_BUCKET = {"PUT": "CreateBucket", "GET": "ListObjects", "HEAD": "HeadBucket", "DELETE": "DeleteBucket"}
S3_OBJECT = {"PUT": "PutObject", "GET": "GetObject", "HEAD": "HeadObject", "DELETE": "DeleteObject"}


def operation(environ):
    """`service.Operation` of a request, as far as its head and a form body say it."""
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        service, _, name = target.rpartition(".")
        return f"{service.split('_')[0].removeprefix('Amazon').lower()}.{name}"
    query = urllib.parse.parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    form = {}
    if environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        body = environ["wsgi.input"].read(min(int(environ.get("CONTENT_LENGTH") or 0), 1 << 20))
        environ["wsgi.input"] = io.BytesIO(body)
        form = urllib.parse.parse_qs(body.decode("utf-8", "replace"))
    action = (form.get("Action") or query.get("Action") or [None])[0]
    if action:
        return f"{scope(environ)}.{action}"
    method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "/").strip("/")
    for (verb, word), name in S3_WORDS.items():
        if verb == method and word in query:
            return f"s3.{name}"
    table = S3_OBJECT if "/" in path else S3_BUCKET if path else S3_SERVICE
    if method == "PUT" and "HTTP_X_AMZ_COPY_SOURCE" in environ:
        return "s3.CopyObject"
    return f"s3.{table.get(method, method)}"


def scope(environ):
    """The signing name out of the credential scope."""
    parts = environ.get("HTTP_AUTHORIZATION", "").partition("Credential=")[2].split("/")
    return parts[3] if len(parts) > 3 else "?"


class Logged:
    """Writes one line for each request, when its answer has been handed over whole."""

    def __init__(self, app, log):
        self.app, self.log, self.lock = app, log, threading.Lock()

    def __call__(self, environ, start_response):
        begun = time.monotonic()
        entry = {
            "operation": operation(environ),
            "method": environ["REQUEST_METHOD"],
            "path": environ.get("PATH_INFO", ""),
            "query": environ.get("QUERY_STRING", ""),
            "user_agent": environ.get("HTTP_USER_AGENT", ""),
        }

        def start(status, headers, *rest):
            entry["status"] = int(status.split()[0])
            return start_response(status, headers, *rest)

        answer = self.app(environ, start)
        try:
            yield from answer
        finally:
            if hasattr(answer, "close"):
                answer.close()
            entry["ms"] = round((time.monotonic() - begun) * 1000, 1)
            with self.lock:
                self.log.write(json.dumps(entry) + "\n")
                self.log.flush()


def with_a_user(url):
    """Makes a user and a role, and turns authentication on."""
    import botocore.session
    import moto.settings

    iam = botocore.session.Session().create_client("iam", region_name="us-east-1", endpoint_url=url)
    everything = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]})  # fmt: skip
    iam.create_user(UserName="tester")
    iam.put_user_policy(UserName="tester", PolicyName="all", PolicyDocument=everything)
    key = iam.create_access_key(UserName="tester")["AccessKey"]
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName="reader", PolicyName="all", PolicyDocument=everything)
    moto.settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    return f"{key['AccessKeyId']} {key['SecretAccessKey']} {role}"


class Handler(WSGIRequestHandler):
    """Keeps connections open, as the services do, and leaves standard error alone."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_request(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--log", required=True)
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--auth", action="store_true")
    options = parser.parse_args()
    tls = (options.cert, options.key) if options.cert else None
    with open(options.log, "a", encoding="utf-8") as log:
        app = Logged(DomainDispatcherApplication(create_backend_app), log)
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Handler, ssl_context=tls)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        host = "localhost" if tls else "127.0.0.1"
        url = f"{'https' if tls else 'http'}://{host}:{server.server_port}"
        print(f"{url} {with_a_user(url)}" if options.auth else url, flush=True)
        sys.stdin.read()
        server.shutdown()


if __name__ == "__main__":
    main()
