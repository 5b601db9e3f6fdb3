"""Shared files, profiles and providers, by their ids in docs/features.md."""

import os
import sys

import libaws
import pytest

KEYS = "aws_access_key_id = {}\naws_secret_access_key = s\n"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home folder of the test's own, and nothing that reaches out."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    (tmp_path / ".aws").mkdir()
    return tmp_path


def files(home, config="", credentials=""):
    (home / ".aws/config").write_text(config)
    (home / ".aws/credentials").write_text(credentials)


def key(**options):
    return libaws.client("credentials", **options).retrieve()["AccessKeyId"]


def test_CFG_07_a_missing_profile_is_an_error(home, monkeypatch):
    files(home, credentials="[b]\n" + KEYS.format("AKIDB"))
    with pytest.raises(libaws.Error, match="no profile 'missing'|no profile \"missing\""):
        key(profile="missing")
    monkeypatch.setenv("AWS_PROFILE", "missing")
    with pytest.raises(libaws.Error, match="missing"):
        key()


def test_CHAIN_09_providers_are_found_without_code(home, monkeypatch):
    files(home, credentials="[default]\n" + KEYS.format("AKIDFILE"))
    assert key() == "AKIDFILE"
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    assert key() == "AKIDENV"


def test_PROF_07_the_profile_is_set_inside_the_process(home, monkeypatch):
    files(home, credentials="[default]\n" + KEYS.format("A") + "[b]\n" + KEYS.format("AKIDB"))
    assert key() == "A"
    monkeypatch.setenv("AWS_PROFILE", "b")
    assert key() == "AKIDB"


def test_PROF_08_the_profile_in_code_wins(home, monkeypatch):
    files(home, credentials="[default]\n" + KEYS.format("A") + "[b]\n" + KEYS.format("AKIDB"))
    monkeypatch.setenv("AWS_PROFILE", "default")
    assert key(profile="b") == "AKIDB"


def test_PROF_09_several_files_in_other_places(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("[default]\n" + KEYS.format("ONE") + "[a]\n" + KEYS.format("AKIDA"))
    two.write_text("[default]\n" + KEYS.format("TWO") + "[b]\n" + KEYS.format("AKIDB"))
    both = os.pathsep.join([str(one), str(two)])
    assert [key(credentials_files=both, profile=p) for p in ("a", "b", "default")] == ["AKIDA", "AKIDB", "TWO"]
    back = os.pathsep.join([str(two), str(one)])
    assert key(credentials_files=back, profile="default") == "ONE"


def test_SSO_04_an_expired_login_says_how_to_log_in_again(home):
    files(
        home,
        "[default]\nsso_session = work\nsso_account_id = 1\nsso_role_name = r\n"
        "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://x.example\n",
    )
    cache = home / ".aws/sso/cache"
    cache.mkdir(parents=True)
    import hashlib

    token = '{"accessToken": "hush", "expiresAt": "2020-01-01T00:00:00Z"}'
    (cache / (hashlib.sha1(b"work").hexdigest() + ".json")).write_text(token)
    with pytest.raises(libaws.Error, match="expired.*aws sso login --sso-session work") as e:
        key()
    assert "hush" not in str(e.value)


def test_PROV_04_a_process_prints_credentials(home):
    text = '{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "hush"}'
    script = home / "print.py"
    script.write_text(f"print({text!r})")
    assert key(credentials_provider="process", credential_process=f"{sys.executable} {script}") == "AKIDPROC"
    with pytest.raises(libaws.Error, match="ended with"):
        key(credentials_provider="process", credential_process="echo hush; exit 3")
    with pytest.raises(libaws.Error, match="did not end within"):
        key(credentials_provider="process", credential_process="exec sleep 20", credential_process_timeout_ms=100)


def test_CRED_09_static_keys_are_read_back():
    found = libaws.client("credentials", access_key_id="A", secret_access_key="B", session_token="C").retrieve()
    assert (found["AccessKeyId"], found["SecretAccessKey"], found["SessionToken"]) == ("A", "B", "C")
