#!/usr/bin/env python3
"""The exported symbols: one checked-in list, from which every linker's own form is made.

tools/symbols.txt names each function of the C ABI and the version that brought it. A
function that is not listed does not leave the library; one that is listed cannot be lost
unnoticed, because `check` compares the list with the header and with what the linked
library really exports.

    symbols.py elf        version script of GNU ld and lld: one node per version
    symbols.py macho      exported_symbols_list of Apple's linker
    symbols.py def        module definition file of Windows linkers
    symbols.py names      the bare names, one a line
    symbols.py update     add what the header declares and the list lacks, as of this version
    symbols.py check LIB  compare list, header and the shared library LIB
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "tools" / "symbols.txt"
HEADER = ROOT / "include" / "libaws" / "libaws.h"


def listed():
    """{name: version} in the order of the file."""
    symbols = {}
    for number, line in enumerate(LIST.read_text().splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if len(words) != 2 or not re.fullmatch(r"\d+\.\d+", words[1]) or words[0] in symbols:
            sys.exit(f"{LIST}:{number}: want `name version`, each name once")
        symbols[words[0]] = words[1]
    return symbols


def declared():
    """Functions that the header declares."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*|^\s*#.*?$", " ", HEADER.read_text(), flags=re.S | re.M)
    # A callback type's own name stands behind `(*`, so what is followed by `(` is a function.
    return set(re.findall(r"\b(libaws_\w+)\s*\((?!\s*\*)", text))


def version(text):
    return tuple(int(part) for part in text.split("."))


def current():
    """major.minor of the workspace."""
    found = re.search(r'^version = "(\d+\.\d+)\.', (ROOT / "Cargo.toml").read_text(), flags=re.M)
    return found.group(1)


def elf(symbols):
    lines, previous = [], ""
    for since in sorted(set(symbols.values()), key=version):
        names = "".join(f"    {name};\n" for name, v in symbols.items() if v == since)
        local = "" if previous else "  local:\n    *;\n"
        lines.append(f"LIBAWS_{since} {{\n  global:\n{names}{local}}}{previous};\n")
        previous = f" LIBAWS_{since}"
    return "\n".join(lines)


def exported(library):
    """{name: version node} of the dynamic symbols that the library defines."""
    out = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True)
    found = {}
    for line in out.stdout.splitlines():
        kind, name = line.split()[-2:]
        name, _, node = name.partition("@@")
        if kind != "A":  # the version nodes themselves
            found[name] = node
    return found


def update(symbols):
    text = LIST.read_text()
    fresh = sorted(declared() - set(symbols))
    text += "".join(f"{name} {current()}\n" for name in fresh)
    LIST.write_text(text)
    print(f"{len(fresh)} added")


def check(symbols, library):
    faults = []
    header, exports = declared(), exported(library)
    for name in sorted(set(symbols) | header | set(exports)):
        places = [name in symbols, name in header, name in exports]
        if not all(places):
            where = dict(zip(("list", "header", "library"), places))
            faults.append(f"{name}: missing in " + ", ".join(k for k, v in where.items() if not v))
        elif exports[name] != f"LIBAWS_{symbols[name]}":
            faults.append(f"{name}: listed since {symbols[name]}, exported as {exports[name] or 'unversioned'}")
    soname = f"libaws.so.{version(current())[0]}"
    dynamic = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True).stdout
    if f"[{soname}]" not in dynamic:
        faults.append(f"the SONAME is not {soname}")
    needed = set(re.findall(r"NEEDED.*\[(.*)\]", dynamic))
    # Whatever else the library asked for, every program that links it would have to bring.
    system = {"libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1"}
    faults += [f"needs {name}" for name in sorted(needed - system) if not name.startswith("ld-linux")]
    for fault in faults:
        print(fault)
    print(f"{0 if faults else len(symbols)} passed, {len(faults)} failed")
    return 1 if faults else 0


def main(arguments):
    symbols = listed()
    match arguments:
        case ["elf"]:
            print(elf(symbols), end="")
        case ["macho"]:
            print("".join(f"_{name}\n" for name in symbols), end="")
        case ["def"]:
            print("LIBRARY aws\nEXPORTS\n" + "".join(f"    {name}\n" for name in symbols), end="")
        case ["names"]:
            print("".join(f"{name}\n" for name in symbols), end="")
        case ["update"]:
            update(symbols)
        case ["check", library]:
            return check(symbols, library)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
