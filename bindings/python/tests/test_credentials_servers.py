"""Credentials from servers on this machine: EC2's metadata, STS with authentication, a portal. Left out where none is named."""

import hashlib
import os
import pathlib
import time
import urllib.request

import libaws
import pytest

IMDS, AUTH, PORTAL = (os.environ.get(f"LIBAWS_TEST_{name}") for name in ("IMDS", "AUTH", "PORTAL"))
KEY, SECRET, ROLE = (os.environ.get(f"LIBAWS_TEST_AUTH_{name}") for name in ("KEY", "SECRET", "ROLE"))


@pytest.mark.skipif(not IMDS, reason="LIBAWS_TEST_IMDS names no server")
def test_the_mock_of_metadata(tmp_path):
    instance = {"ec2_metadata_service_endpoint": IMDS, "ec2_metadata_disabled": False}
    found = libaws.client("credentials", **instance, credentials_provider="imds").retrieve()
    # What it gives ended in 2020: then it serves on, as EC2 itself does while it is unwell.
    assert found["AccessKeyId"] == "12345678901" and found["Expiration"].timestamp() > time.time()
    imds = libaws.client("imds", **instance)
    assert imds.get_region()["Region"] == "us-east-1"
    assert imds.get_instance_identity_document()["instanceType"] == "m4.xlarge"
    assert imds.get_metadata(Path="placement/availability-zone")["Content"] == b"us-east-1a"
    with pytest.raises(libaws.Error, match="there is no metadata at"):
        imds.get_metadata(Path="nothing")


@pytest.mark.skipif(not AUTH, reason="LIBAWS_TEST_AUTH names no server")
def test_sts_that_checks_signatures():
    own = {"region": "us-east-1", "access_key_id": KEY, "secret_access_key": SECRET, "endpoint_url": AUTH}
    assert libaws.client("sts", **own).get_caller_identity()["Arn"].endswith(":user/tester")
    assumed = libaws.client("sts", **own).assume_role(RoleArn=ROLE, RoleSessionName="me")["Credentials"]
    keys = {"access_key_id": assumed["AccessKeyId"], "secret_access_key": assumed["SecretAccessKey"], "session_token": assumed["SessionToken"]}
    assert libaws.client("sts", **{**own, **keys}).get_caller_identity()["Arn"].endswith("assumed-role/reader/me")
    with pytest.raises(libaws.ClientError, match="SignatureDoesNotMatch|does not match"):
        libaws.client("sts", **{**own, "secret_access_key": "wrong"}).get_caller_identity()


@pytest.mark.skipif(not AUTH, reason="LIBAWS_TEST_AUTH names no server")
def test_a_role_in_code_and_in_a_profile(tmp_path, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", AUTH)
    config = libaws.load_config(region="us-east-1", access_key_id=KEY, secret_access_key=SECRET, role_arn=ROLE, role_session_name="code")
    assert config.client("sts").get_caller_identity()["Arn"].endswith("assumed-role/reader/code")
    path = tmp_path / "config"
    path.write_text(
        f"[profile r]\nregion = us-east-1\nrole_arn = {ROLE}\nrole_session_name = file\nsource_profile = k\n"
        f"[profile k]\naws_access_key_id = {KEY}\naws_secret_access_key = {SECRET}\n"
    )
    config = libaws.load_config(profile="r", config_files=str(path), credentials_files=str(tmp_path / "none"))
    assert config.client("sts").get_caller_identity()["Arn"].endswith("assumed-role/reader/file")


def post(path):
    with urllib.request.urlopen(urllib.request.Request(f"{PORTAL}/test/{path}", method="POST"), timeout=30) as answer:
        return answer.read()


@pytest.mark.skipif(not PORTAL, reason="LIBAWS_TEST_PORTAL names no server")
def test_logins(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_ENDPOINT_URL", PORTAL)
    aws = pathlib.Path(tmp_path) / ".aws"
    for folder in ("sso/cache", "login/cache"):
        (aws / folder).mkdir(parents=True)
    session = "arn:aws:iam::123456789012:user/u"
    (aws / "config").write_text(
        "[default]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = reader\nregion = eu-west-1\n"
        f"[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://portal.example/start\n[profile console]\nlogin_session = {session}\nregion = eu-west-1\n"
    )
    sso = aws / "sso/cache" / (hashlib.sha1(b"work").hexdigest() + ".json")
    sso.write_bytes(post("sso?life=60&session=work"))
    before = sso.read_text()
    found = libaws.client("credentials").retrieve()
    assert found["Source"] == "sso" and found["AccountId"] == "123456789012"
    # It ended soon, and was renewed: the file is others' to use.
    assert sso.read_text() != before and "refresh-" in sso.read_text()
    login = aws / "login/cache" / (hashlib.sha256(session.encode()).hexdigest() + ".json")
    login.write_bytes(post("login?life=-5"))
    found = libaws.client("credentials", profile="console").retrieve()
    assert found["AccessKeyId"].startswith("ASIANEXT") and found["Source"] == "login"
    post("end")
    login.write_bytes(login.read_bytes().replace(b'"expiresAt": "20', b'"expiresAt": "19'))
    with pytest.raises(libaws.Error, match="aws login --profile console"):
        libaws.client("credentials", profile="console", role_session_name="another cache").retrieve()
