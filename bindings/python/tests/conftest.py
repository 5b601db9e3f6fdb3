"""Clients that talk to a fake, and what runs a piece of Python in a process of its own."""

import os
import subprocess
import sys
import textwrap

import pytest

import libaws

KEYS = {"region": "us-east-1", "access_key_id": "AKIDEXAMPLE", "secret_access_key": "not-a-secret"}


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    """A test over the fake must not depend on, nor reach, what the environment names."""
    for name in [n for n in os.environ if n.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
def fake():
    return libaws.Fake()


@pytest.fixture
def make(fake):
    """Makes a client over the fake."""

    def made(service, **options):
        return libaws.client(service, **{**KEYS, "transport": fake, **options})

    return made


@pytest.fixture
def s3(make):
    return make("s3")


@pytest.fixture
def dynamodb(make):
    return make("dynamodb")


def run(code, timeout=30, **env):
    """Runs code in a new interpreter; gives (exit code, output, errors)."""
    prelude = f"import libaws\nKEYS = {KEYS!r}\n"
    done = subprocess.run(
        [sys.executable, "-c", prelude + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, **env},
    )
    return done.returncode, done.stdout, done.stderr
