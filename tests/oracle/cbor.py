"""CBOR as the library writes and reads documents: just enough for this tool.

Blobs and times are native in it, so values cross the C ABI with their types, and a
difference between text and bytes can't hide behind base64.
"""

import datetime
import struct

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def dumps(value):
    out = bytearray()
    write(value, out)
    return bytes(out)


def head(major, n, out):
    if n < 24:
        out.append(major << 5 | n)
        return
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if n < 1 << 8 * size:
            out.append(major << 5 | code)
            out += n.to_bytes(size, "big")
            return
    raise OverflowError(n)


def write(value, out):
    if value is None:
        out.append(0xF6)
    elif isinstance(value, bool):
        out.append(0xF5 if value else 0xF4)
    elif isinstance(value, int):
        head(1, ~value, out) if value < 0 else head(0, value, out)
    elif isinstance(value, float):
        out += b"\xfb" + struct.pack(">d", value)
    elif isinstance(value, str):
        raw = value.encode()
        head(3, len(raw), out)
        out += raw
    elif isinstance(value, (bytes, bytearray)):
        head(2, len(value), out)
        out += value
    elif isinstance(value, datetime.datetime):
        micros = (value - EPOCH) // datetime.timedelta(microseconds=1)
        out.append(0xC1)
        write(micros / 1e6 if micros % 1_000_000 else micros // 1_000_000, out)
    elif isinstance(value, dict):
        head(5, len(value), out)
        for key, item in value.items():
            write(key, out)
            write(item, out)
    else:
        head(4, len(value), out)
        for item in value:
            write(item, out)


def loads(data):
    return read(data, 0)[0]


def read(data, at):
    first = data[at]
    major, info = first >> 5, first & 31
    at += 1
    if major == 7:
        if info < 24:
            return {20: False, 21: True}.get(info), at
        size, form = {25: (2, ">e"), 26: (4, ">f"), 27: (8, ">d")}[info]
        return struct.unpack(form, data[at : at + size])[0], at + size
    if info < 24:
        n = info
    elif info == 31:
        n = None
    else:
        size = 1 << info - 24
        n = int.from_bytes(data[at : at + size], "big")
        at += size
    if major == 0:
        return n, at
    if major == 1:
        return ~n, at
    if major in (2, 3):
        if n is None:
            parts = []
            while data[at] != 0xFF:
                part, at = read(data, at)
                parts.append(part)
            return (b"" if major == 2 else "").join(parts), at + 1
        raw = bytes(data[at : at + n])
        return (raw if major == 2 else raw.decode()), at + n
    if major == 6:
        value, at = read(data, at)
        if n == 1:
            return EPOCH + datetime.timedelta(microseconds=round(value * 1_000_000)), at
        if n in (2, 3):
            value = int.from_bytes(value, "big")
            return (value if n == 2 else ~value), at
        if n == 4:
            exponent, mantissa = value
            return float(f"{mantissa}e{exponent}"), at
        return value, at
    out = [] if major == 4 else {}
    left = n
    while left is None or left:
        if left is None and data[at] == 0xFF:
            return out, at + 1
        item, at = read(data, at)
        if major == 4:
            out.append(item)
        else:
            out[item], at = read(data, at)
        if left:
            left -= 1
    return out, at
