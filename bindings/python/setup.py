"""Puts the shared library into the wheel, which is therefore of one platform but of any Python.

The library is the file that LIBAWS_LIBRARY names; else it is built from the repository around this
folder (tools/build, with cargo).

On Linux the wheel's platform tag says which C library the shared library needs. It is read out of the file
itself, as auditwheel does: the newest symbol version that it asks of glibc (PEP 600), or musl (PEP 656).
"""

import functools
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = {"darwin": "libaws.0.dylib", "win32": "aws.dll"}.get(sys.platform, "libaws.so.0")


@functools.cache
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


def elf_needs(data):
    """(machine, libraries, symbol versions) that a 64-bit little-endian ELF file needs."""
    if data[:6] != b"\x7fELF\x02\x01":
        sys.exit("the shared library is not a 64-bit little-endian ELF file")
    (machine,) = struct.unpack_from("<H", data, 18)
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, table + i * size) for i in range(count)]

    def text(strings, at):
        at += sections[strings][4]
        return data[at : data.index(b"\0", at)].decode()

    libraries, versions = [], []
    for _, kind, _, _, at, length, link, info, _, _ in sections:
        if kind == 6:  # SHT_DYNAMIC
            pairs = struct.iter_unpack("<qQ", data[at : at + length - length % 16])
            libraries += [text(link, value) for tag, value in pairs if tag == 1]  # DT_NEEDED
        elif kind == 0x6FFFFFFE:  # SHT_GNU_verneed: `info` libraries, a chain of versions each
            for _ in range(info):
                _, n, _, first, following = struct.unpack_from("<HHIII", data, at)
                aux = at + first
                for _ in range(n):
                    _, _, _, name, more = struct.unpack_from("<IHHII", data, aux)
                    versions.append(text(link, name))
                    aux += more
                at += following
    return machine, libraries, versions


# What PEP 600 lets a manylinux wheel take from the system, of which we want no more than this.
SYSTEM = re.compile(r"lib(c|m|dl|rt|pthread)\.so\.\d+|libc\.musl-\w+\.so\.1|libc\.so|ld-(linux|musl)[-\w]*\.so\.\d+")


def linux_tag(path):
    machine, libraries, versions = elf_needs(path.read_bytes())
    arch = {62: "x86_64", 183: "aarch64", 243: "riscv64"}.get(machine)
    foreign = [name for name in libraries if not SYSTEM.fullmatch(name)]
    if arch is None or foreign:
        sys.exit(f"{path}: needs {foreign or 'a machine'} that no tag of ours stands for")
    if any("musl" in name or name == "libc.so" for name in libraries):
        return f"musllinux_1_2_{arch}"
    glibc = [tuple(map(int, v[6:].split("."))) for v in versions if re.fullmatch(r"GLIBC_\d+(\.\d+)+", v)]
    # An old enough library asks for the first version that a machine had.
    major, minor = max(glibc)[:2] if glibc else (2, 17)
    return f"manylinux_{major}_{minor}_{arch}"


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
        return "py3", "none", linux_tag(library()) if sys.platform == "linux" else super().get_tag()[2]


class Platform(Distribution):
    def has_ext_modules(self):
        return True


setup(cmdclass={"build_py": Build, "bdist_wheel": Wheel}, distclass=Platform)
