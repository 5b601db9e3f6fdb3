"""The wheel's platform tag is what the library in it needs, no less and no more."""

import importlib.metadata
import os
import pathlib
import platform
import re
import subprocess
import sys

import pytest

import libaws

linux = pytest.mark.skipif(sys.platform != "linux", reason="the tag is computed on Linux")


def tag():
    metadata = importlib.metadata.distribution("libaws").read_text("WHEEL") or ""
    return re.findall(r"^Tag: (.*)$", metadata, re.M)


@linux
def test_the_tag_is_the_newest_glibc_that_the_library_asks_for():
    library = pathlib.Path(libaws.__file__).parent / "libaws.so.0"
    versions = subprocess.run(["readelf", "-VW", library], check=True, capture_output=True, text=True).stdout
    newest = max(tuple(map(int, v.split("."))) for v in re.findall(r"Name: GLIBC_([\d.]+)", versions))
    assert tag() == [f"py3-none-manylinux_{newest[0]}_{newest[1]}_{platform.machine()}"]


@linux
def test_auditwheel_finds_no_other_tag():
    wheel = os.environ.get("LIBAWS_WHEEL")
    if not wheel:
        pytest.skip("LIBAWS_WHEEL does not name the wheel")
    shown = subprocess.run(
        [sys.executable, "-m", "auditwheel", "show", wheel], check=True, capture_output=True, text=True
    ).stdout
    found = re.search(r'following\s+platform\s+tag:\s+"(\w+)"', shown)
    assert found, shown
    assert tag() == [f"py3-none-{found[1]}"]
