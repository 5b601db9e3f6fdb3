"""Puts the shared library into the wheel, which is therefore of one platform but of any Python.

The library is the file that LIBAWS_LIBRARY names; else it is built from the repository around this
folder (tools/build, with cargo).
"""

import os
import pathlib
import shutil
import subprocess
import sys

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = {"darwin": "libaws.0.dylib", "win32": "aws.dll"}.get(sys.platform, "libaws.so.0")


def library():
    given = os.environ.get("LIBAWS_LIBRARY")
    if given:
        return pathlib.Path(given).resolve(strict=True)
    tool = ROOT / "tools" / "build"
    if not tool.exists() or not shutil.which("cargo"):
        sys.exit("libaws's shared library is needed: set LIBAWS_LIBRARY to its path, or build from the "
                 "repository with cargo installed")  # fmt: skip
    subprocess.run([tool], check=True)
    folder = "build/dev/lib" if os.environ.get("PROFILE") == "dev" else "build/lib"
    return (ROOT / folder / NAME).resolve(strict=True)


class Build(build_py):
    def run(self):
        super().run()
        package = pathlib.Path(self.build_lib, "libaws")
        package.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library(), package / NAME)
        for notice in ("LICENSE", "NOTICE"):
            if (ROOT / notice).exists():
                shutil.copyfile(ROOT / notice, package / notice)


class Wheel(bdist_wheel):
    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class Platform(Distribution):
    def has_ext_modules(self):
        return True


setup(cmdclass={"build_py": Build, "bdist_wheel": Wheel}, distclass=Platform)
