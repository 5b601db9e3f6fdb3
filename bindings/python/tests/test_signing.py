"""Signing, presigning, endpoint resolvers, options of one call and the utilities, by their ids in docs/features.md.

What is signed is signed once more by botocore, or checked with another hand's cryptography.
"""

import asyncio
import base64
import datetime
import hashlib
import hmac
import json
import re
import socket
import urllib.parse

import pytest
from botocore.auth import S3SigV4QueryAuth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

import libaws
import libaws.aio
from conftest import KEYS
from test_features import Server

OWN = Credentials(KEYS["access_key_id"], KEYS["secret_access_key"])


def query_of(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query, keep_blank_values=True))


def signed_again(url, service, region, kind=SigV4QueryAuth, headers=(), method="GET", body=b"", monkeypatch=None):
    """botocore's signature of the same request, made at the same moment."""
    parts = urllib.parse.urlsplit(url)
    query = query_of(url)
    at = datetime.datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ")
    ours = {k: v for k, v in query.items() if not k.startswith("X-Amz-")}
    request = AWSRequest(method, f"{parts.scheme}://{parts.netloc}{parts.path}", dict(headers), body, params=ours)

    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: at)
    kind(OWN, service, region, expires=int(query["X-Amz-Expires"])).add_auth(request)
    return query_of(request.url)


def test_PRE_01_PRE_02_PRE_03_PRE_04_a_request_is_presigned(s3, fake, monkeypatch):
    signed = s3.presign("put_object", {"Bucket": "bkt", "Key": "a key", "ContentType": "text/plain"}, expires=1200)
    assert signed["method"] == "PUT" and "body" not in signed
    assert signed["headers"] == {"host": "bkt.s3.us-east-1.amazonaws.com", "content-type": "text/plain"}
    assert query_of(signed["url"])["X-Amz-Expires"] == "1200"
    again = signed_again(signed["url"], "s3", "us-east-1", S3SigV4QueryAuth, {"content-type": "text/plain"}, "PUT",
                         monkeypatch=monkeypatch)  # fmt: skip
    assert query_of(signed["url"]) == again
    url = s3.generate_presigned_url("get_object", {"Bucket": "bkt", "Key": "k"}, ExpiresIn=60)
    assert query_of(url) == signed_again(url, "s3", "us-east-1", S3SigV4QueryAuth, monkeypatch=monkeypatch)
    for expires in (0, -1, 604801):
        with pytest.raises(libaws.ParamError, match="7 days"):
            s3.presign("get_object", {"Bucket": "bkt", "Key": "k"}, expires=expires)
    with pytest.raises(libaws.ParamError, match="GetObject"):
        s3.presign("get_objekt", {})
    assert fake.requests() == []


def test_PRE_02_an_eks_token(make, monkeypatch):
    sts = make("sts")
    signed = sts.presign("get_caller_identity", expires=60, headers={"x-k8s-aws-id": "cluster"})
    assert signed["method"] == "GET" and signed["headers"]["x-k8s-aws-id"] == "cluster"
    again = signed_again(signed["url"], "sts", "us-east-1", headers={"x-k8s-aws-id": "cluster"}, monkeypatch=monkeypatch)
    assert query_of(signed["url"]) == again


def test_PRE_01_presigned_in_asyncio(fake):
    async def main():
        async with libaws.aio.client("s3", **KEYS, transport=fake) as s3:
            post = await s3.generate_presigned_post("bkt", "k")
            return (await s3.presign("get_object", {"Bucket": "b", "Key": "k"}))["url"], post["url"]

    url, post = asyncio.run(main())
    assert "X-Amz-Signature=" in url and post == "https://bkt.s3.us-east-1.amazonaws.com/"


def test_a_form_for_browsers(s3):
    post = s3.generate_presigned_post("bkt", "up/${filename}", {"acl": "private"}, [["content-length-range", 1, 9]], 60)
    fields = post["fields"]
    policy = json.loads(base64.b64decode(fields["policy"]))
    assert {"bucket": "bkt"} in policy["conditions"] and ["starts-with", "$key", "up/"] in policy["conditions"]
    key = ("AWS4" + KEYS["secret_access_key"]).encode()
    for part in fields["x-amz-credential"].split("/")[1:]:
        key = hmac.digest(key, part.encode(), "sha256")
    assert hmac.digest(key, fields["policy"].encode(), "sha256").hex() == fields["x-amz-signature"]


def test_AUTH_17_a_signature_of_version_4a_verifies(s3, fake):
    """The public key is derived here once more, from the secret."""
    fake.push(status=204)
    s3.delete_object(Bucket="arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap", Key="k")
    request = fake.requests()[0]
    given = request["headers"]
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    text = b"\0\0\0\1AWS4-ECDSA-P256-SHA256\0" + KEYS["access_key_id"].encode() + b"\1\0\0\1\0"
    candidate = hmac.digest(b"AWS4A" + KEYS["secret_access_key"].encode(), text, "sha256")
    assert int.from_bytes(candidate, "big") <= order - 2
    public = ec.derive_private_key(int.from_bytes(candidate, "big") + 1, ec.SECP256R1()).public_key()
    names = re.search(r"SignedHeaders=([^,]+)", given["authorization"])[1]
    values = {**given, "host": "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com"}
    headers = "".join(f"{name}:{values[name]}\n" for name in names.split(";"))
    canonical = f"DELETE\n/k\n\n{headers}\n{names}\n{given['x-amz-content-sha256']}"
    scope = re.search(r"Credential=[^/]+/([^,]+)", given["authorization"])[1]
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = f"AWS4-ECDSA-P256-SHA256\n{given['x-amz-date']}\n{scope}\n{hashed}".encode()
    signature = bytes.fromhex(given["authorization"].partition("Signature=")[2])
    public.verify(signature, to_sign, ec.ECDSA(hashes.SHA256()))
    with pytest.raises(InvalidSignature):
        public.verify(signature, to_sign + b"x", ec.ECDSA(hashes.SHA256()))


def test_AUTH_19_a_token_function(make, fake):
    asked = []

    def token(call):
        asked.append(call["operation"])
        return {"Token": "tok"}

    client = make("codecatalyst", token=token)
    fake.push(status=200, body="{}")
    client.list_spaces()
    assert fake.requests()[0]["headers"]["authorization"] == "Bearer tok" and asked == ["ListSpaces"]


def test_AUTH_25_a_scheme_of_the_caller_s(make, fake):
    def sign(call):
        call.set("headers.x-api-key", call["identity"]["key"] + call["option"]["suffix"])

    client = make(
        "dynamodb",
        auth=lambda call: [{"scheme": "example#key", "suffix": "!"}],
        identities={"example#key": lambda call: {"key": "sesame"}},
        signers={"example#key": sign},
    )
    fake.push(status=200, body="{}")
    client.list_tables()
    headers = fake.requests()[0]["headers"]
    assert headers["x-api-key"] == "sesame!" and "authorization" not in headers
    with pytest.raises(libaws.ParamError, match="dicts by scheme"):
        make("dynamodb", signers=sign)


def test_AUTH_25_a_failing_signer_fails_the_call(make, fake):
    def sign(call):
        raise ValueError("no pen")

    with pytest.raises(libaws.CallbackError, match="no pen"):
        make("dynamodb", signers={"aws.auth#sigv4": sign}).list_tables()
    assert fake.requests() == []


def test_an_endpoint_function(make, fake):
    def endpoint(call):
        return {"url": "https://mine.example/base"} if call["params"].get("Bucket") == "mine" else None

    client = make("s3", endpoint=endpoint)
    for bucket, url in (("mine", "https://mine.example/base/k"), ("other", "https://other.s3.us-east-1.amazonaws.com/k")):
        fake.push(status=204)
        client.delete_object(Bucket=bucket, Key="k")
        assert fake.requests()[-1]["url"] == url


def test_EPV1_05_service_ids(make):
    assert [make(name).service_id for name in ("dynamodb", "s3", "sqs")] == ["DynamoDB", "S3", "SQS"]


def test_AUTH_21_any_request_is_signed(monkeypatch):
    signer = libaws.client("request-signer", **KEYS)
    body = b'{"a": 1}'
    given = {"content-type": "application/json", "x-mine": "  a   b "}
    signed = signer.sign_request(Method="POST", Url="https://api.example.com/dev/a%20b?z=1&a=2", Headers=given, Body=body,
                                 SigningName="execute-api", SigningTime=datetime.datetime(2026, 1, 2, 3, 4, 5,
                                                                                       tzinfo=datetime.timezone.utc))  # fmt: skip
    at = datetime.datetime(2026, 1, 2, 3, 4, 5)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: at)
    request = AWSRequest("POST", "https://api.example.com/dev/a%20b?z=1&a=2", given, body)
    SigV4Auth(OWN, "execute-api", "us-east-1").add_auth(request)
    assert signed["Headers"]["authorization"] == request.headers["Authorization"]
    presigned = signer.presign_request(Url="https://api.example.com/x?b=1", SigningName="execute-api", ExpiresIn=30)
    assert query_of(presigned["Url"]) == signed_again(presigned["Url"], "execute-api", "us-east-1", monkeypatch=monkeypatch)


def test_RDS_01_RDS_02_RDS_04_login_tokens(monkeypatch):
    host = "mydb.123456789012.us-east-1.rds.amazonaws.com:3306"
    token = libaws.client("rds-auth", **KEYS).build_auth_token(Endpoint=host, User="jane_doe")["Token"]
    assert token.startswith(host + "/?Action=connect&DBUser=jane_doe&")
    assert query_of("https://" + token)["X-Amz-Expires"] == "900"
    assert query_of("https://" + token) == signed_again("https://" + token, "rds-db", "us-east-1", monkeypatch=monkeypatch)
    token = libaws.client("dsql-auth", **KEYS).generate_connect_admin_auth_token(Endpoint="c.dsql.us-east-1.on.aws")["Token"]
    assert query_of("https://" + token) == signed_again("https://" + token, "dsql", "us-east-1", monkeypatch=monkeypatch)

    def broken():
        raise RuntimeError("the vault is closed")

    with pytest.raises(libaws.CredentialsError, match="vault is closed"):
        libaws.client("rds-auth", region="us-east-1", credentials=broken).build_auth_token(Endpoint=host, User="u")


def pem_of(key, form):
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


@pytest.fixture(scope="module")
def rsa_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def plain(text):
    return base64.b64decode(text.translate(str.maketrans("-_~", "+=/")))


def test_CF_01_CF_02_CF_03_urls_that_verify(rsa_key):
    signer = libaws.client("cloudfront-signer")
    url = "https://d.cloudfront.net/a?b=c"
    canned = b'{"Statement":[{"Resource":"%s","Condition":{"DateLessThan":{"AWS:EpochTime":1767290400}}}]}' % url.encode()
    until = datetime.datetime.fromtimestamp(1767290400, datetime.timezone.utc)
    for form in (serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL):
        pem = pem_of(rsa_key, form)
        signed = signer.sign_url(Url=url, KeyPairId="K1", PrivateKey=pem, Expires=until)["Url"]
        query = query_of(signed)
        assert (query["Expires"], query["Key-Pair-Id"]) == ("1767290400", "K1")
        rsa_key.public_key().verify(plain(query["Signature"]), canned, padding.PKCS1v15(), hashes.SHA1())
    key = ec.generate_private_key(ec.SECP256R1())
    for form in (serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL):
        for name, digest in (("SHA1", hashes.SHA1()), ("SHA256", hashes.SHA256())):
            out = signer.sign_url(Url=url, KeyPairId="K1", PrivateKey=pem_of(key, form), Expires=until, HashAlgorithm=name)
            key.public_key().verify(plain(query_of(out["Url"])["Signature"]), canned, ec.ECDSA(digest))
    policy = '{"Statement":[{"Resource":"https://d.cloudfront.net/*"}]}'
    query = query_of(signer.sign_url(Url=url, KeyPairId="K1", PrivateKey=pem_of(key, form), Policy=policy)["Url"])
    assert plain(query["Policy"]).decode() == policy
    key.public_key().verify(plain(query["Signature"]), policy.encode(), ec.ECDSA(hashes.SHA1()))


def test_CF_04_a_key_or_url_that_can_t_be_used(rsa_key):
    signer = libaws.client("cloudfront-signer")
    public = rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    with pytest.raises(libaws.ParamError, match="it holds a PUBLIC KEY"):
        signer.sign_url(Url="https://d/", KeyPairId="K", PrivateKey=public.decode(), Expires=1)
    pem = pem_of(rsa_key, serialization.PrivateFormat.PKCS8)
    with pytest.raises(libaws.ParamError, match="not absolute"):
        signer.sign_url(Url="d/", KeyPairId="K", PrivateKey=pem, Expires=1)


def test_the_region_of_a_bucket(s3, fake):
    fake.push(status=301, headers={"x-amz-bucket-region": "eu-central-1"})
    assert s3.get_bucket_region(Bucket="bkt")["Region"] == "eu-central-1"
    assert "authorization" not in fake.requests()[0]["headers"]


def test_OVR_01_options_for_one_call(make, fake):
    client = make("s3", region="us-west-2")
    for one, region in ((client.with_options(region="us-east-1"), "us-east-1"), (client, "us-west-2")):
        fake.push(status=204)
        one.delete_object(Bucket="bkt", Key="k")
        assert fake.requests()[-1]["url"] == f"https://bkt.s3.{region}.amazonaws.com/k"
    fake.push(status=204)
    client.with_options(access_key_id="AKIDONE", secret_access_key="s").delete_object(Bucket="bkt", Key="k")
    assert "Credential=AKIDONE/" in fake.requests()[-1]["headers"]["authorization"]
    fake.push(status=204)
    client.with_options(endpoint=lambda call: "https://one.example").delete_object(Bucket="bkt", Key="k")
    assert fake.requests()[-1]["url"] == "https://one.example/k"
    with pytest.raises(libaws.OptionError, match="region"):
        client.with_options(regoin="x").delete_object(Bucket="bkt", Key="k")


def test_utilities_say_what_they_take():
    client = libaws.client("rds-auth", **KEYS)
    assert "build_auth_token" in dir(client)
    with pytest.raises(AttributeError, match="BuildAuthToken"):
        client.build_auth_tokn
    with pytest.raises(libaws.ParamError, match='did you mean "Endpoint"'):
        client.build_auth_token(Endpont="h:1", User="u")


def test_IMDS_01_IMDS_02_IMDS_03_metadata_within_a_session():
    token = b"HTTP/1.1 200 OK\r\nX-Aws-Ec2-Metadata-Token-Ttl-Seconds: 60\r\nContent-Length: 3\r\n\r\nTOK"
    says = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\neu-west-1"
    server = Server(token, says)
    client = libaws.client("imds", ec2_metadata_service_endpoint=server.url, ec2_metadata_disabled=False)
    assert client.get_metadata(Path="local-ipv4")["Content"] == b"eu-west-1"
    assert client.get_region()["Region"] == "eu-west-1"
    assert server.seen[0].startswith(b"PUT /latest/api/token ")
    assert server.seen[1].startswith(b"GET /latest/meta-data/local-ipv4 ")
    assert b"x-aws-ec2-metadata-token: TOK" in server.seen[1]


def test_IMDS_04_an_absent_service_is_an_error():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = libaws.client("imds", ec2_metadata_service_endpoint=f"http://127.0.0.1:{port}", ec2_metadata_disabled=False)
    with pytest.raises(libaws.Error, match="can't be reached"):
        client.get_region()
