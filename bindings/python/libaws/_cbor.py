"""CBOR, the binary form in which inputs and outputs cross to the library.

JSON would lose what Python has natively: bytes, times and exact numbers. The encoder appends to
one bytearray and the decoder walks the bytes once; both put the commonest kinds first, since they
are most of what a call costs on this side.
"""

from __future__ import annotations

from struct import pack, unpack_from

from ._errors import ParamError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Encoded keys: the same few hundred member names come again and again.
_keys: dict[str, bytes] = {}
_MAX_KEYS = 4096


def encode(value: Any) -> bytes:
    """A value as CBOR. What has no form there is a ParamError that names the place."""
    out = bytearray()
    try:
        _put(value, out)
    except _Unfit as e:
        raise _unfit(value, e) from None
    except RecursionError:
        raise ParamError("the input is nested too deeply, or contains itself", code="ParamValidation") from None
    except UnicodeEncodeError as e:
        raise ParamError(f"a text in the input is no Unicode: {e}", code="ParamValidation") from None
    return bytes(out)


class _Unfit(Exception):
    """Something without a form in CBOR: args are the object and why not."""


def _head(major: int, n: int) -> bytes:
    if n < 24:
        return bytes((major | n,))
    if n < 0x100:
        return bytes((major | 24, n))
    if n < 0x10000:
        return pack(">BH", major | 25, n)
    if n < 0x100000000:
        return pack(">BI", major | 26, n)
    return pack(">BQ", major | 27, n)


def _put(v: Any, out: bytearray) -> None:
    t = type(v)
    if t is str:
        b = v.encode()
        n = len(b)
        if n < 24:
            out.append(0x60 | n)
        else:
            out += _head(0x60, n)
        out += b
    elif t is dict:
        n = len(v)
        if n < 24:
            out.append(0xA0 | n)
        else:
            out += _head(0xA0, n)
        for key, item in v.items():
            out += _keys.get(key) or _key(key)
            _put(item, out)
    elif t is int:
        if -0x8000000000000000 <= v < 0x8000000000000000:
            out += _head(0x00, v) if v >= 0 else _head(0x20, ~v)
        else:
            _put_big(v, out)
    elif t is bool:
        out.append(0xF5 if v else 0xF4)
    elif t is list or t is tuple:
        out += _head(0x80, len(v))
        for item in v:
            _put(item, out)
    elif t is bytes:
        out += _head(0x40, len(v))
        out += v
    elif t is float:
        out += pack(">Bd", 0xFB, v)
    elif v is None:
        out.append(0xF6)
    else:
        _put_other(v, out)


def _key(key: Any) -> bytes:
    if not isinstance(key, str):
        raise _Unfit(key, "the keys of a map are text")
    b = key.encode()
    encoded = _head(0x60, len(b)) + b
    if len(_keys) < _MAX_KEYS and len(b) < 128:
        _keys[key] = encoded
    return encoded


def _put_big(v: int, out: bytearray) -> None:
    magnitude = v if v >= 0 else ~v
    b = magnitude.to_bytes((magnitude.bit_length() + 7) // 8, "big")
    out.append(0xC2 if v >= 0 else 0xC3)
    out += _head(0x40, len(b))
    out += b


def _put_other(v: Any, out: bytearray) -> None:
    """The rarer kinds, subclasses, and what is refused."""
    if isinstance(v, (bytearray, memoryview)):
        b = bytes(v)
        out += _head(0x40, len(b))
        out += b
    elif isinstance(v, str):  # also enumerations of texts
        _put(str.__str__(v), out)
    elif isinstance(v, bytes):
        _put(bytes(v), out)
    elif isinstance(v, int):
        _put(int(v), out)
    elif isinstance(v, float):
        _put(float(v), out)
    elif isinstance(v, (list, tuple)):
        out += _head(0x80, len(v))
        for item in v:
            _put(item, out)
    elif isinstance(v, (set, frozenset)):
        raise _Unfit(v, "a set has no order: give a list")
    elif hasattr(v, "items") and hasattr(v, "keys"):
        _put(dict(v.items()), out)
    elif hasattr(v, "utctimetuple"):
        _put_time(v, out)
    elif hasattr(v, "as_tuple"):
        _put_decimal(v, out)
    elif hasattr(v, "isoformat"):  # a date: its midnight in UTC
        out.append(0xC0)
        _put(v.isoformat() + "T00:00:00Z", out)
    else:
        raise _Unfit(v, "give text, bytes, a number, a bool, a datetime, a list or a dict")


def _put_time(v: Any, out: bytearray) -> None:
    """Text under tag 0: it is exact, where a double's epoch seconds are not. Naive times are UTC."""
    offset = v.utcoffset()
    if offset is not None:
        try:
            v = v.replace(tzinfo=None) - offset
        except OverflowError:
            raise _Unfit(v, "the time is beyond what a datetime holds in UTC") from None
    else:
        v = v.replace(tzinfo=None)
    out.append(0xC0)
    _put(v.isoformat() + "Z", out)


def _put_decimal(v: Any, out: bytearray) -> None:
    sign, digits, exponent = v.as_tuple()
    if not isinstance(exponent, int):  # infinity and NaN
        out += pack(">Bd", 0xFB, float(v))
        return
    mantissa = int("".join(map(str, digits)) or "0")
    if exponent == 0:
        _put(-mantissa if sign else mantissa, out)
        return
    out += b"\xc4\x82"
    _put(exponent, out)
    _put(-mantissa if sign else mantissa, out)


def _unfit(value: Any, e: _Unfit) -> ParamError:
    bad, why = e.args
    where = _find(value, bad, "", 0)
    place = f"{where}: " if where else ""
    return ParamError(f"{place}{type(bad).__name__} {bad!r:.80} can't be sent: {why}", code="ParamValidation")


def _find(value: Any, bad: Any, path: str, depth: int) -> str:
    """Where the object lies; only looked for when there is an error to write."""
    if value is bad or depth > 128:
        return path if value is bad else ""
    if isinstance(value, dict):
        parts = [(f"{path}.{k}" if path else str(k), item) for k, item in value.items()]
        if any(k is bad for k in value):
            return path
    elif isinstance(value, (list, tuple)):
        parts = [(f"{path}[{i}]", item) for i, item in enumerate(value)]
    else:
        return ""
    for at, item in parts:
        found = _find(item, bad, at, depth + 1)
        if found:
            return found
    return ""


def decode(data: bytes) -> Any:
    """What the library wrote, as Python values: bytes, aware datetimes, int or Decimal."""
    return _take(data, 0)[0]


def _take(d: bytes, i: int) -> tuple[Any, int]:
    h = d[i]
    info = h & 31
    i += 1
    if info < 24:
        n = info
    elif info == 24:
        n = d[i]
        i += 1
    elif info == 25:
        n = d[i] << 8 | d[i + 1]
        i += 2
    elif info == 26:
        (n,) = unpack_from(">I", d, i)
        i += 4
    else:
        (n,) = unpack_from(">Q", d, i)
        i += 8
    major = h >> 5
    if major == 3:
        end = i + n
        return d[i:end].decode(), end
    if major == 5:
        return _take_map(d, i, n)
    if major == 4:
        items: list[Any] = []
        append = items.append
        for _ in range(n):
            item, i = _take(d, i)
            append(item)
        return items, i
    if major == 0:
        return n, i
    if major == 1:
        return ~n, i
    if major == 2:
        end = i + n
        return d[i:end], end
    if major == 6:
        return _take_tagged(d, n, i)
    if h == 0xF5:
        return True, i
    if h == 0xF4:
        return False, i
    if h == 0xFB:
        return unpack_from(">d", d, i - 8)[0], i
    if h == 0xFA:
        return unpack_from(">f", d, i - 4)[0], i
    if h == 0xF9:
        return unpack_from(">e", d, i - 2)[0], i
    return None, i


def _take_map(d: bytes, i: int, n: int) -> tuple[dict[str, Any], int]:
    """The entries of a map. Short texts and small maps, most of any answer, are taken right here."""
    out: dict[str, Any] = {}
    while n:
        n -= 1
        h = d[i]
        if h < 0x78:
            j = i + h - 0x5F
            key = d[i + 1 : j].decode()
        else:
            key, j = _take(d, i)
        h = d[j]
        if 0x60 <= h < 0x78:
            i = j + h - 0x5F
            out[key] = d[j + 1 : i].decode()
        elif 0xA0 <= h < 0xB8:
            out[key], i = _take_map(d, j + 1, h - 0xA0)
        else:
            out[key], i = _take(d, j)
    return out, i


def _take_tagged(d: bytes, tag: int, i: int) -> tuple[Any, int]:
    value, i = _take(d, i)
    if tag == 1:
        return _time(value), i
    if tag == 0:
        return _time_of_text(value), i
    if tag == 2:
        return int.from_bytes(value, "big"), i
    if tag == 3:
        return ~int.from_bytes(value, "big"), i
    if tag == 4:
        from decimal import Context, Decimal

        # Made by a context of its own precision: the ambient one would round.
        exponent, mantissa = value
        sign = "-" if mantissa < 0 else ""
        return Decimal(f"{sign}{abs(mantissa)}E{exponent}", Context()), i
    return value, i


def _time(seconds: Any) -> Any:
    """An aware datetime; the bare number where the year is beyond 1 to 9999."""
    from datetime import datetime, timedelta, timezone

    try:
        return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return seconds


def _time_of_text(text: str) -> Any:
    """Tag 0 is what a double can't carry: single nanoseconds, which a datetime can't either."""
    from datetime import datetime, timezone

    whole, _, rest = text.partition(".")
    try:
        made = datetime.strptime(whole.rstrip("Z")[:19], "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        return text
    digits = ""
    for c in rest:
        if not c.isdigit():
            break
        digits += c
    return made.replace(microsecond=int(digits[:6].ljust(6, "0") or 0), tzinfo=timezone.utc)
