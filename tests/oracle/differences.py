"""The known differences: the table of docs/differences.md.

A row's `where` is a glob over what compare.py says; a row with a rule holds only where
the two values stand in that relation, so that a row does not hide another mistake.
"""

import collections
import fnmatch
import http
import pathlib
import re
import urllib.parse

FILE = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "differences.md"
COLUMNS = ("id", "kind", "service", "operation", "where", "rule")


# What a row for all services is met by, whichever else are run.
WIDE = ("s3", "dynamodb", "sqs", "sns", "sts", "iam", "lambda")


class Row(collections.namedtuple("Row", COLUMNS)):
    def holds(self, case, where, ours, theirs):
        return (
            case.kind in self.kind.split(",")
            and any(fnmatch.fnmatchcase(case.service, s) for s in self.service.split(","))
            and any(fnmatch.fnmatchcase(case.operation, o) for o in self.operation.split(","))
            and any(fnmatch.fnmatchcase(where, w) for w in self.where.split(","))
            and (not self.rule or RULES[self.rule](ours, theirs))
        )

    def expected(self, names):
        """Whether a run over these services must meet it."""
        named = [s for s in self.service.split(",") if "*" not in s]
        return set(named or WIDE) <= set(names)


class Table:
    def __init__(self, file=FILE):
        self.rows = []
        for line in file.read_text(encoding="utf-8").splitlines():
            cells = [c.strip().strip("`").replace("\\|", "|") for c in re.split(r"(?<!\\)\|", line)[1:-1]]
            if len(cells) > len(COLUMNS) and re.fullmatch(r"D\d+", cells[0]):
                self.rows.append(Row(*cells[: len(COLUMNS)]))
        if len({row.id for row in self.rows}) != len(self.rows):
            raise SystemExit("docs/differences.md: an id stands twice")

    def match(self, case, where, ours, theirs):
        return next((row for row in self.rows if row.holds(case, where, ours, theirs)), None)


def gone(value):
    return value in ("(absent)", None)


def status_line(text):
    """What a status says of itself, as botocore gives it for a body that it can't read."""
    return text in ("", "Unknown") or text in PHRASES


def cut(ours, theirs):
    """Theirs is ours without its fraction of a second."""
    return isinstance(ours, str) and isinstance(theirs, str) and re.sub(r"\.\d+Z$", "Z", ours) == theirs


PHRASES = {status.phrase for status in http.HTTPStatus}
UNREAD = re.compile(r"(ResponseParserError|ParseError|AttributeError|JSONDecodeError)\b")

RULES = {
    "ours only": lambda ours, theirs: gone(theirs) and not gone(ours),
    "ours sent": lambda ours, theirs: ours is True and theirs is False,
    "theirs only": lambda ours, theirs: gone(ours) and not gone(theirs),
    "theirs blank": lambda ours, theirs: theirs == "" and not gone(ours),
    "text": lambda ours, theirs: ours == "text/plain" and gone(theirs),
    "theirs empty": lambda ours, theirs: gone(ours) and not theirs,
    "octets": lambda ours, theirs: ours == "application/octet-stream" and gone(theirs),
    "xml": lambda ours, theirs: ours == "application/xml" and gone(theirs),
    "slash": lambda ours, theirs: ours.rstrip("/") == theirs.rstrip("/"),
    "cut": cut,
    "carriage return": lambda ours, theirs: "\r" in ours and re.sub("\r\n?", "\n", ours) == theirs,
    "decoded": lambda ours, theirs: urllib.parse.unquote_plus(theirs) == ours,
    "foreign body": lambda ours, theirs: status_line(theirs) and ("<html" in ours or ours in PHRASES),
    "empty": lambda ours, theirs: ours == "" and gone(theirs),
    "cut off": lambda ours, theirs: "StatusCode: 500" in ours and theirs == "output",
    "unread": lambda ours, theirs: bool(UNREAD.match(theirs)) and re.match(r"error \d+$", ours) is not None,
    "not found": lambda ours, theirs: (ours, theirs) == ("NotFound", "404"),
}
