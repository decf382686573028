"""Coverage-guided fuzzing of the readers and the query language: `python3 packaging/dev.py fuzz [vcard|csv|ldif|json|query] [SECONDS]`.

Needs atheris, which is no dependency (`.venv/bin/pip install atheris`, Linux). What crashes is left as a file `crash-…`;
whatever the bytes, a reader ends in records or in a KithError.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

SECONDS = 60


def read_as(kind: str, data: bytes) -> None:
    """Read bytes as a file of a kind."""
    from app.domain.errors import KithError
    from app.formats.reading import read
    from app.formats.sniffing import ReadOptions, sniff

    with contextlib.suppress(KithError):
        for record in read(sniff(data, "file", ReadOptions(format=kind)), region="DE"):
            assert record.contact or record.group or record.problems


def ask(data: bytes) -> None:
    """Read bytes as a query, and its words back."""
    from app.domain.query import QueryError, format, parse

    with contextlib.suppress(QueryError):
        term = parse(data.decode("utf-8", "surrogateescape"))
        assert parse(format(term)) == term


TARGETS: Mapping[str, Callable[[bytes], None]] = MappingProxyType({
    **{kind: partial(read_as, kind) for kind in ("vcard", "csv", "ldif", "json")},
    "query": ask,
})  # fmt: skip


def main(arguments: list[str]) -> int:
    """Fuzz one target, or say how."""
    name, seconds = (*arguments, "vcard")[0], (*arguments[1:], str(SECONDS))[0]
    if name not in TARGETS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        import atheris
    except ImportError:
        print("Fuzzing needs atheris: .venv/bin/pip install atheris", file=sys.stderr)
        return 3
    with atheris.instrument_imports(include=["app"]):
        TARGETS[name](b"BEGIN:VCARD")
    with tempfile.TemporaryDirectory() as corpus:
        options = [f"-max_total_time={seconds}", "-rss_limit_mb=600", "-max_len=65536", "-timeout=20", corpus]
        atheris.Setup([sys.argv[0], *options], TARGETS[name])
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
