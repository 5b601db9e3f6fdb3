"""Plays the services behind logins: the portal of IAM Identity Center, its OIDC service, and console sign-in.

What they check is checked here, too: who shows which token, that a refresh token is used once, that a client
secret belongs to its client, and of console logins the proof (DPoP) that the sender has the session's key:
its signature, method, URL, time, and that it is not shown twice. Run with the Python of build/venv.

    POST /test/sso?life=SECONDS[&session=NAME]   a new login, as the file that the AWS CLI v2 would write; gives it
    POST /test/login?life=SECONDS                the same of a console login
    POST /test/end                               all refresh tokens end: logins must be made anew
    GET  /test/count                             how often each operation was called, as JSON

The first line on standard output is the URL; the server ends with its standard input.
"""

import base64
import datetime
import json
import secrets
import sys
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

START, REGION, ACCOUNT, ROLE = "https://portal.example/start", "us-east-1", "123456789012", "reader"
CLIENT = "arn:aws:signin:::devtools/same-device"


def iso(after):
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=after)
    return end.strftime("%Y-%m-%dT%H:%M:%SZ")


def unbase64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Refused(Exception):
    def __init__(self, status, kind, **body):
        super().__init__(kind)
        self.status, self.kind, self.body = status, kind, body


class State:
    def __init__(self):
        self.lock = threading.Lock()
        self.access = {}  # access token: end
        self.refresh = {}  # refresh token: (client id, client secret)
        self.logins = {}  # refresh token: thumbprint of the key
        self.proofs = set()
        self.count = {}

    def counted(self, what):
        self.count[what] = self.count.get(what, 0) + 1

    def token(self, life):
        token = "access-" + secrets.token_urlsafe(24)
        self.access[token] = time.time() + life
        return token

    # --- files ---

    def new_sso(self, life, session):
        client, secret = "client-" + secrets.token_urlsafe(6), "secret-" + secrets.token_urlsafe(24)
        file = {"startUrl": START, "region": REGION, "accessToken": self.token(life), "expiresAt": iso(life)}
        if session:
            refresh = "refresh-" + secrets.token_urlsafe(24)
            self.refresh[refresh] = (client, secret)
            file |= {"clientId": client, "clientSecret": secret, "registrationExpiresAt": iso(86400 * 90), "refreshToken": refresh}
        # As botocore's file cache writes: in one line, in this order.
        return json.dumps(file)

    def new_login(self, life):
        key = ec.generate_private_key(ec.SECP256R1())
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        refresh = "refresh-" + secrets.token_urlsafe(24)
        self.logins[refresh] = key.public_key().public_numbers()
        return json.dumps({
            "accessToken": {**self.keys("LOGIN"), "accountId": ACCOUNT, "expiresAt": iso(life)},
            "tokenType": "aws_sigv4", "clientId": CLIENT, "refreshToken": refresh,
            "idToken": "header.claims.signature", "dpopKey": pem.decode(),
        })  # fmt: skip

    @staticmethod
    def keys(kind):
        return {
            "accessKeyId": f"ASIA{kind}{secrets.token_hex(5).upper()}",
            "secretAccessKey": "secret-" + secrets.token_urlsafe(24),
            "sessionToken": "session-" + secrets.token_urlsafe(24),
        }

    # --- operations ---

    def role_credentials(self, query, headers):
        self.counted("GetRoleCredentials")
        token = headers.get("x-amz-sso_bearer_token", "")
        if self.access.get(token, 0) <= time.time():
            raise Refused(401, "UnauthorizedException", message="Session token not found or invalid")
        if query.get("account_id") != ACCOUNT or query.get("role_name") != ROLE:
            raise Refused(403, "ForbiddenException", message="No access")
        return {"roleCredentials": {**self.keys("SSO"), "expiration": int((time.time() + 3600) * 1000)}}

    def create_token(self, body):
        self.counted("CreateToken")
        if body.get("grantType") != "refresh_token":
            raise Refused(400, "UnsupportedGrantTypeException", error="unsupported_grant_type")
        known = self.refresh.pop(body.get("refreshToken"), None)
        if known is None:
            raise Refused(400, "InvalidGrantException", error="invalid_grant", error_description="Invalid refresh token")
        if known != (body.get("clientId"), body.get("clientSecret")):
            raise Refused(401, "InvalidClientException", error="invalid_client")
        refresh = "refresh-" + secrets.token_urlsafe(24)
        self.refresh[refresh] = known
        return {"accessToken": self.token(28800), "expiresIn": 28800, "refreshToken": refresh, "tokenType": "Bearer"}

    def proven(self, headers, url):
        """The key whose proof came with a request."""
        try:
            head, claims, signature = headers.get("dpop", "").split(".")
            shown, said = json.loads(unbase64(head)), json.loads(unbase64(claims))
            x, y = (int.from_bytes(unbase64(shown["jwk"][c]), "big") for c in "xy")
            numbers = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1())
            raw = unbase64(signature)
            assert shown["typ"] == "dpop+jwt" and shown["alg"] == "ES256" and shown["jwk"]["crv"] == "P-256" and len(raw) == 64
            assert set(shown["jwk"]) == {"kty", "crv", "x", "y"}, "a private key is shown"
            der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
            numbers.public_key().verify(der, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))
            assert said["htm"] == "POST" and said["htu"] == url, f"{said['htu']} is not {url}"
            assert abs(said["iat"] - time.time()) < 120, "the proof is old"
            assert said["jti"] not in self.proofs, "the proof was shown before"
        except (ValueError, KeyError, AssertionError, InvalidSignature) as e:
            raise Refused(400, "ValidationException", error="INVALID_REQUEST", message=f"DPoP: {e!r}") from None
        self.proofs.add(said["jti"])
        return numbers

    def sign_in(self, body, headers, url):
        self.counted("CreateOAuth2Token")
        if body.get("clientId") != CLIENT or body.get("grantType") != "refresh_token":
            raise Refused(400, "ValidationException", error="INVALID_REQUEST", message="clientId or grantType")
        numbers = self.proven(headers, url)
        if self.logins.pop(body.get("refreshToken"), None) != numbers:
            raise Refused(403, "AccessDeniedException", error="TOKEN_EXPIRED", message="The refresh token is not good for this key")
        refresh = "refresh-" + secrets.token_urlsafe(24)
        self.logins[refresh] = numbers
        return {"accessToken": self.keys("NEXT"), "tokenType": "aws_sigv4", "expiresIn": 900, "refreshToken": refresh}


STATE = State()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.answer()

    def answer(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        kind, status = None, 200
        try:
            with STATE.lock:
                out = self.route(url.path, query, body)
        except Refused as e:
            status, kind = e.status, e.kind
            out = {"__type": kind, **e.body}
        data = out.encode() if isinstance(out, str) else json.dumps(out).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        if kind:
            self.send_header("x-amzn-errortype", kind)
        self.end_headers()
        self.wfile.write(data)

    def route(self, path, query, body):
        match self.command, path:
            case "GET", "/federation/credentials":
                return STATE.role_credentials(query, self.headers)
            case "POST", "/token":
                return STATE.create_token(json.loads(body))
            case "POST", "/v1/token":
                return STATE.sign_in(json.loads(body), self.headers, f"http://{self.headers['host']}{path}")
            case "POST", "/test/sso":
                return STATE.new_sso(int(query["life"]), query.get("session"))
            case "POST", "/test/login":
                return STATE.new_login(int(query["life"]))
            case "POST", "/test/end":
                STATE.refresh.clear()
                STATE.logins.clear()
                return {}
            case "GET", "/test/count":
                return STATE.count
        raise Refused(404, "NotFound", message=path)


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
