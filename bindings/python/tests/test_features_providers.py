"""Loading, and credential providers, by their ids in docs/features.md: against a server that plays the services."""

import asyncio
import datetime
import http.server
import json
import ssl
import sys
import threading
import urllib.parse

import libaws
import libaws.aio
import pytest

ROLE = "arn:aws:iam::123456789012:role/r"
KEYS = "aws_access_key_id = {}\naws_secret_access_key = s\n"
OWN = {"region": "us-east-1", "access_key_id": "AKIDOWN", "secret_access_key": "s"}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home folder of the test's own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".aws").mkdir()
    return tmp_path


class Services:
    """Answers as STS, a container, EC2's metadata and DynamoDB do, and keeps what it was asked."""

    def __init__(self, tls=None):
        self.seen = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
                outer.seen.append((self.command, self.path, dict(self.headers.items()), body))
                status, headers, out = outer.route(self.command, self.path, self.headers, body)
                self.send_response(status)
                for name, value in {**headers, "content-length": str(len(out))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(out.encode())

            do_GET = do_POST = do_PUT = answer

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"{'https' if tls else 'http'}://{'localhost' if tls else '127.0.0.1'}:{self.server.server_port}"

    def route(self, method, path, headers, body):
        if method == "PUT":
            return 200, {"x-aws-ec2-metadata-token-ttl-seconds": "600"}, "TOK"
        if path.startswith("/latest/") and headers.get("x-aws-ec2-metadata-token") != "TOK":
            return 401, {}, ""
        if path.endswith("/security-credentials/"):
            return 200, {}, "my-role"
        if path.endswith("/placement/region"):
            return 200, {}, "ap-south-1"
        if "/security-credentials/" in path or path.startswith("/keys"):
            name = "ASIAEC2" if "security" in path else "ASIAEND"
            return 200, {}, json.dumps({"AccessKeyId": name, "SecretAccessKey": "s", "Token": "T", "Expiration": "2099-01-01T00:00:00Z"})
        if "x-amz-target" in headers:
            return 200, {"content-type": "application/x-amz-json-1.0"}, "{}"
        form = dict(urllib.parse.parse_qsl(body))
        action = form["Action"]
        if action == "GetCallerIdentity":
            inside = "<Arn>arn:aws:sts::1:x</Arn>"
        else:
            inside = (
                "<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>T"
                "</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
            )
        return 200, {"content-type": "text/xml"}, f"<{action}Response><{action}Result>{inside}</{action}Result></{action}Response>"

    def form(self, i=-1):
        return dict(urllib.parse.parse_qsl(self.seen[i][3]))

    def signed_by(self, i=-1):
        authorization = {k.lower(): v for k, v in self.seen[i][2].items()}.get("authorization")
        return authorization and authorization.partition("Credential=")[2].partition("/")[0]


@pytest.fixture
def services(monkeypatch):
    made = Services()
    monkeypatch.setenv("AWS_ENDPOINT_URL", made.url)
    yield made
    made.server.shutdown()


def retrieve(**options):
    return libaws.client("credentials", **options).retrieve()


# --- loading ---------------------------------------------------------------------------------------


def test_CFG_01_one_loader_for_credentials_region_and_settings(home):
    (home / ".aws/config").write_text("[default]\nregion = ap-south-1\nmax_attempts = 7\n")
    (home / ".aws/credentials").write_text("[default]\n" + KEYS.format("AKIDFILE"))
    config = libaws.load_config()
    assert (config.region, config.profile) == ("ap-south-1", "default")
    assert config.credentials()["AccessKeyId"] == "AKIDFILE"
    assert config.settings()["max_attempts"] == {"Value": "7", "Source": "max_attempts of the profile default"}
    # What was read stays so, for clients of any service; options of one client are its own.
    (home / ".aws/config").write_text("[default]\nregion = eu-west-1\n")
    fake = libaws.Fake()
    loaded = libaws.load_config(transport=fake)
    (home / ".aws/config").write_text("[default]\nregion = eu-west-2\n")
    for service, more in (("dynamodb", {}), ("sqs", {}), ("dynamodb", {"region": "us-west-1"})):
        fake.push("{}")
        client = loaded.client(service, **more)
        client.list_tables() if service == "dynamodb" else client.list_queues()
        assert f".{more.get('region', 'eu-west-1')}." in fake.request()["url"]
    with pytest.raises(libaws.Error, match="no profile \"missing\""):
        libaws.load_config(profile="missing")
    with pytest.raises(libaws.OptionError, match="region"):
        libaws.load_config(regoin="x")


def test_CFG_01_loading_in_asyncio(home):
    (home / ".aws/config").write_text("[default]\nregion = ap-south-1\n" + KEYS.format("AKIDFILE"))

    async def main():
        config = await libaws.aio.load_config()
        assert config.region == "ap-south-1" and (await config.credentials())["AccessKeyId"] == "AKIDFILE"
        steps = (await (await config.client("credentials")).explain())["Steps"]
        assert [s["Provider"] for s in steps if s["Outcome"] == "used"] == ["profile"]
        other = await config.client("dynamodb", region="us-west-1")
        told = await other.explain("list_tables")
        assert told["endpoint"]["url"] == "https://dynamodb.us-west-1.amazonaws.com"
        with pytest.raises(libaws.Error, match="missing"):
            await libaws.aio.load_config(profile="missing")

    asyncio.run(main())


def test_CFG_06_options_win_over_environment_and_files(home, monkeypatch):
    (home / ".aws/config").write_text(
        "[default]\nregion = eu-west-1\nmax_attempts = 9\nretry_mode = adaptive\nendpoint_url = http://file.example\n"
        "use_dualstack_endpoint = true\nsdk_ua_app_id = file\n[profile b]\nregion = eu-west-2\n"
    )
    given = {"AWS_REGION": "eu-west-3", "AWS_MAX_ATTEMPTS": "8", "AWS_RETRY_MODE": "adaptive", "AWS_ACCESS_KEY_ID": "AKIDENV",
             "AWS_SECRET_ACCESS_KEY": "s", "AWS_ENDPOINT_URL": "http://env.example", "AWS_PROFILE": "default"}  # fmt: skip
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    options = {"region": "us-west-2", "max_attempts": 1, "retry_mode": "standard", "profile": "b", "app_id": "code",
               "endpoint_url": "https://code.example", "use_dualstack_endpoint": False}  # fmt: skip
    told = libaws.load_config(**options).settings()
    for name, value in options.items():
        assert told[name] == {"Value": str(value).lower() if isinstance(value, bool) else str(value), "Source": f"the option {name}"}
    # Functions, too: credentials, the transport, the logger, the retryer, the endpoint.
    fake, events, asked = libaws.Fake(), [], []
    fake.push("{}", 500)
    client = libaws.load_config(
        transport=fake, logger=events.append, region="us-west-2", max_attempts=1, retryer=asked.append,
        credentials=lambda: {"AccessKeyId": "AKIDCALL", "SecretAccessKey": "s"},
        endpoint=lambda call: {"url": "https://resolved.example"},
    ).client("dynamodb")  # fmt: skip
    with pytest.raises(libaws.Error):
        client.list_tables()
    request = fake.request()
    assert request["url"].startswith("https://resolved.example") and fake.request() is None
    assert "Credential=AKIDCALL/" in request["headers"]["authorization"] and "/us-west-2/" in request["headers"]["authorization"]
    assert events and asked


CORPUS = [
    "[default]\nregion=us-east-1\noutput = json\n[profile a]\nregion = eu-west-1\n",
    "# a comment\n; another\n\n[default]\n# inside\nregion = us-east-1\n;region = x\n\n\n[profile a]\nregion   =   eu-west-1   \n",
    "[default]\nregion = us-east-1\ns3 =\n  max_concurrent_requests = 20\n  use_accelerate_endpoint = true\n  addressing_style = path\nretry_mode = standard\n",
    "[default]\ns3 =\n    use_accelerate_endpoint=true\n\n[profile a]\nregion = eu-west-1\nmax_attempts = 4\n",
    "[profile a]\nregion = eu-west-1\naws_access_key_id = AKIDA\naws_secret_access_key = a/b+c=d==\naws_session_token = t=1\n",
    "[profile \"with blank\"]\nregion = eu-west-3\n[profile a-b_c.d@e]\nregion = eu-west-2\n",
    "[default]\nREGION = us-east-1\n[profile a]\nregion = eu-west-1\nunknown = thing\nsso_session = s\n[sso-session s]\nsso_region = us-east-1\n",
    "[default]\r\nregion = us-east-1\r\n[profile a]\r\nregion = eu-west-1\r\n",
    "[default]\nregion = us-east-1\ncli_pager =\nca_bundle = /x/y z.pem\nrole_arn = arn:aws:iam::1:role/x:y\nsource_profile = a\n[profile a]\nregion = x-1\n",
    "[default]\ncredential_process = \"/a b/c\" --x 'y z' # kept\nregion = us-east-1\nservices = mine\n[services mine]\ns3 =\n  endpoint_url = http://x\n",
]  # fmt: skip


@pytest.mark.parametrize("text", CORPUS)
def test_PROF_14_files_as_other_tools_write_them(home, text):
    from botocore.configloader import load_config

    path = home / "config"
    path.write_bytes(text.encode())
    theirs = load_config(str(path))["profiles"]
    assert theirs
    for name, profile in theirs.items():
        config = libaws.load_config(profile=name, config_files=str(path), credentials_files=str(home / "none"))
        told = {k: v.get("Value") for k, v in config.settings().items()}
        assert config.region == profile.get("region")
        for own, key in (("retry_mode", "retry_mode"), ("max_attempts", "max_attempts"), ("ca_bundle", "ca_bundle")):
            assert told.get(own) == profile.get(key)
        nested = profile.get("s3") or {}
        assert told.get("s3_use_accelerate") == nested.get("use_accelerate_endpoint")
        if "aws_access_key_id" in profile:
            found = config.credentials()
            for own, key in (("AccessKeyId", "aws_access_key_id"), ("SecretAccessKey", "aws_secret_access_key"), ("SessionToken", "aws_session_token")):
                assert found[own] == profile[key]


# --- providers ---------------------------------------------------------------------------------------


def test_PROV_01_PROV_11_the_role_of_an_instance(services, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    instance = {"credentials_provider": "imds", "ec2_metadata_service_endpoint": services.url, "ec2_metadata_disabled": False}
    found = retrieve(**instance)
    assert (found["AccessKeyId"], found["SessionToken"], found["Source"]) == ("ASIAEC2", "T", "imds")
    assert [(m, p) for m, p, _, _ in services.seen] == [
        ("PUT", "/latest/api/token"),
        ("GET", "/latest/meta-data/iam/security-credentials/"),
        ("GET", "/latest/meta-data/iam/security-credentials/my-role"),
    ]
    # And the region, since nothing else says one.
    libaws.client("dynamodb", **instance).list_tables()
    assert services.signed_by() == "ASIAEC2"
    assert "/ap-south-1/dynamodb/" in services.seen[-1][2]["authorization"]


def test_PROV_03_PROV_11_an_endpoint_over_http_and_https(services, home):
    found = retrieve(credentials_provider="endpoint", credentials_endpoint=services.url + "/keys", credentials_endpoint_token="let-me-in")
    assert (found["AccessKeyId"], found["Source"]) == ("ASIAEND", "endpoint")
    assert services.seen[-1][2]["authorization"] == "let-me-in"
    certificate, key = certified(home)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    secure = Services(context)
    options = {"credentials_provider": "endpoint", "credentials_endpoint": secure.url + "/keys"}
    assert retrieve(**options, ca_bundle=str(certificate))["AccessKeyId"] == "ASIAEND"
    # Who is not known is not believed.
    with pytest.raises(libaws.Error, match="can't be reached"):
        retrieve(**options)
    secure.server.shutdown()


def certified(home):
    """A certificate for localhost, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.timezone.utc)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .sign(key, hashes.SHA256())
    )
    paths = home / "certificate.pem", home / "key.pem"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return paths


def test_PROV_07_PROV_11_a_role_is_assumed(services):
    options = {**OWN, "role_arn": ROLE, "role_session_name": "me", "external_id": "theirs", "session_tags": "a=b", "duration_seconds": 900}
    assert retrieve(**options)["AccessKeyId"] == "ASIAROLE"
    form = services.form(0)
    assert (form["Action"], form["RoleArn"], form["RoleSessionName"], form["ExternalId"]) == ("AssumeRole", ROLE, "me", "theirs")
    assert (form["Tags.member.1.Key"], form["Tags.member.1.Value"], form["DurationSeconds"]) == ("a", "b", "900")
    assert services.signed_by(0) == "AKIDOWN"
    libaws.client("dynamodb", **options).list_tables()
    assert services.signed_by() == "ASIAROLE"
    # With a function's keys, and with a device's code.
    asked = []

    def code(call):
        asked.append(call["serial"])
        return "123456"

    base = {"region": "us-east-1", "credentials": lambda: {"AccessKeyId": "AKIDCALL", "SecretAccessKey": "s"}}
    assert retrieve(**base, role_arn=ROLE, mfa_serial="the-device", mfa=code)["AccessKeyId"] == "ASIAROLE"
    assert services.signed_by() == "AKIDCALL" and services.form()["TokenCode"] == "123456" and asked == ["the-device"]


def test_PROV_08_PROV_11_a_web_identity(services, home):
    token = home / "token"
    token.write_text("from.the.file\n")
    options = {"region": "us-east-1", "credentials_provider": "web_identity", "role_arn": ROLE, "role_session_name": "mine"}
    assert retrieve(**options, web_identity_token_file=str(token))["AccessKeyId"] == "ASIAROLE"
    form = services.form()
    assert (form["Action"], form["WebIdentityToken"], form["RoleSessionName"]) == ("AssumeRoleWithWebIdentity", "from.the.file", "mine")
    assert services.signed_by() is None


@pytest.mark.parametrize("answer", ["from.code", {"Token": "from.code"}])
def test_PROV_10_the_token_comes_from_a_function(services, answer):
    options = {"region": "us-east-1", "credentials_provider": "web_identity", "role_arn": ROLE}
    assert retrieve(**options, web_identity=lambda call: answer)["AccessKeyId"] == "ASIAROLE"
    assert services.form()["WebIdentityToken"] == "from.code"

    async def later(call):
        await asyncio.sleep(0)
        return "from.later"

    assert retrieve(**options, web_identity=later, role_session_name="other")["AccessKeyId"] == "ASIAROLE"
    assert services.form()["WebIdentityToken"] == "from.later"

    def fails(call):
        raise ValueError("no token today")

    with pytest.raises(libaws.Error, match="no token today"):
        retrieve(**options, web_identity=fails)


def test_PROV_11_each_provider_can_be_asked(home, monkeypatch, services):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", services.url + "/keys")
    (home / ".aws/credentials").write_text("[default]\n" + KEYS.format("AKIDFILE"))
    script = home / "print.py"
    script.write_text("print('{\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"s\"}')")
    for name, key in (("environment", "AKIDENV"), ("profile", "AKIDFILE"), ("container", "ASIAEND")):
        found = retrieve(credentials_provider=name)
        assert (found["AccessKeyId"], found["Source"]) == (key, name)
    assert retrieve(credentials_provider="process", credential_process=f"{sys.executable} {script}")["AccessKeyId"] == "AKIDPROC"
    assert retrieve(access_key_id="AKIDCODE", secret_access_key="s")["Source"] == "static"
    with pytest.raises(libaws.Error, match="anonymous"):
        retrieve(anonymous=True)


def test_credentials_are_forgotten_when_the_caller_says_so(services):
    client = libaws.client("credentials", **OWN, role_arn=ROLE)
    for _ in range(2):
        client.retrieve()
    assert len(services.seen) == 1
    client.invalidate()
    client.retrieve()
    assert len(services.seen) == 2


def test_how_credentials_are_found_is_explained(home):
    (home / ".aws/credentials").write_text("[default]\n" + KEYS.format("AKIDFILE"))
    told = libaws.client("credentials").explain()
    assert told["Found"] and told["Profile"] == "default"
    assert [(s["Provider"], s["Outcome"]) for s in told["Steps"]] == [
        ("environment", "declined"), ("web-identity", "declined"), ("profile", "used"), ("container", "not asked"), ("imds", "not asked"),
    ]  # fmt: skip
    assert {f["Path"]: f["Read"] for f in told["Files"]}[str(home / ".aws/credentials")] is True


def test_warnings_about_files_reach_the_logger(home, caplog):
    import logging
    import time

    (home / ".aws/config").write_text("[default]\nregion = eu-west-1\n[lost]\nregion = x\n")
    with caplog.at_level(logging.DEBUG, logger="t"):
        libaws.client("dynamodb", logger=logging.getLogger("t"), access_key_id="A", secret_access_key="s")
        until = time.monotonic() + 10
        while not caplog.records and time.monotonic() < until:
            time.sleep(0.01)
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage().startswith("configuration: ") and "the section [lost] is passed over" in record.getMessage()
    assert libaws.load_config().warnings() == [record.getMessage().removeprefix("configuration: ")]
