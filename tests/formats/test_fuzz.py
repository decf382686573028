"""Files that nobody would write: whatever the bytes, reading ends in records or in one clear refusal, and in time in line with size."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from app.domain.errors import KithError
from app.domain.query import QueryError, format, parse
from app.formats.reading import read
from app.formats.sniffing import ReadOptions, sniff

FORMATS = ("vcard", "csv", "ldif", "json")
fuzzed = settings(
    max_examples=150,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)

PIECES = st.sampled_from([
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"VERSION:2.1\n", b"VERSION:4.0\n", b"N:a;b;c;;\n", b"FN:x\n", b"TEL;TYPE=", b";CHARSET=",
    b";ENCODING=QUOTED-PRINTABLE:=C3=\n=9F", b"PHOTO;ENCODING=b:/9j/", b"data:image/png;base64,", b"item1.", b"X-ABLabel:", b"BDAY:--04",
    b"AGENT:\n", b"\\n\\,\\;", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"\xed\xa0\x80", b"\r\n ", b"\n\t", b"\r\r\n", b"=\r\n",
    b'"', b'""', b",", b";", b"\t",
    b"|", b"sep=;\n", b"First Name,Last Name,E-mail\n", b"dn: cn=a\n", b"cn:: ",
    b"jpegPhoto:< file:///etc/passwd\n", b"objectclass: person\n",
    b'{"contacts":[', b'{"attributes":', b"[[[[[[", b"null", b"1e999", b'"\\ud800"', b"}", b"]", b"NaN",
    b"-", b"version: 1\n\n", b"\xe2\x80\xae",
])  # fmt: skip
FILES = st.lists(PIECES | st.binary(max_size=12), max_size=40).map(b"".join)


@pytest.mark.parametrize("kind", FORMATS)
@fuzzed
@given(data=FILES)
def test_any_bytes_are_read_or_refused(kind: str, data: bytes) -> None:
    try:
        records = list(read(sniff(data, "file", ReadOptions(format=kind)), region="DE"))
    except KithError:
        return
    for record in records:
        for attribute in record.contact.attributes if record.contact else ():
            json.dumps(attribute.normalized).encode()
            str(attribute.value).encode()  # a lone surrogate would not survive SQLite


@fuzzed
@given(data=FILES)
def test_any_bytes_of_no_said_kind_are_read_or_refused(data: bytes) -> None:
    try:
        records = list(read(sniff(data, "file")))
    except KithError:
        return
    assert all(record.contact or record.group or record.problems for record in records)


WORDS = st.sampled_from([
    "tag:", "-", "(", ")", "OR", "AND", "NOT", '"', "company:", ">", "<", ">=", "=", "..", "*", "%", "_", "'", "created:", "30d", "has:",
    "is:",
    "\x00", "\ud800", "NEAR(", "{", "^", "birthday:", "1990-02-30", ":", "::", " ", "é", "日本",
])  # fmt: skip


@fuzzed
@example("tag:>=>=")
@example("tag:>=..")
@example("tag:>=a.")
@example("tag:>==a")
@example('tag:>="a')
@example('tag:">="')
@example('tag:".."')
@example('tel:"5"')
@example('http:"//x"')
@example("tel:-5")
@example("mailto:OR")
@example("has:no")
@example("has:>=a")
@given(text=st.lists(WORDS | st.text(max_size=5), max_size=30).map("".join))
def test_any_query_is_understood_or_refused(text: str) -> None:
    try:
        term = parse(text)
    except QueryError:
        return
    assert parse(format(term)) == term


LONG: dict[str, Callable[[int], bytes]] = {
    "one vCard line": lambda n: b"BEGIN:VCARD\nVERSION:3.0\nFN:x\nNOTE:" + b"a" * n + b"\nEND:VCARD\n",
    "folded line": lambda n: b"BEGIN:VCARD\nVERSION:3.0\nFN:x\nNOTE:a" + b"\n a" * (n // 3) + b"\nEND:VCARD\n",
    "soft breaks": lambda n: (
        b"BEGIN:VCARD\nVERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:a" + b"=\n" * (n // 2) + b"\nEND:VCARD\n"
    ),
    "nested cards": lambda n: b"BEGIN:VCARD\n" * (n // 48),
    "parameters": lambda n: b"BEGIN:VCARD\nTEL" + b";TYPE=a" * (n // 7) + b":1\nEND:VCARD\n",
    "backslashes": lambda n: b"BEGIN:VCARD\nN:" + b"\\" * n + b"\nEND:VCARD\n",
    "open quote": lambda n: b'Name,Phone\n"' + (b"a,b" + b"c" * 60 + b"\n") * (n // 64),
    "quotes": lambda n: b"Name,Phone\n" + b'"' * n,
    "delimiters": lambda n: b"Name,Phone\n" + b"," * n,
    "empty lines": lambda n: b"Name,Phone\nA,1\n" + b"\n" * (n // 8),
    "spaces": lambda n: b"Name,Phone\n" + b" " * n,
    "LDIF folds": lambda n: b"dn: a\ncn: a" + b"\n a" * (n // 3),
    "JSON depth": lambda n: b"[" * n,
    "JSON objects": lambda n: b'{"a":' * (n // 5),
}  # fmt: skip


def seconds(data: bytes) -> float:
    """What reading takes, refused or not."""
    started = time.process_time()
    with suppress(KithError):
        list(read(sniff(data, "file")))
    return time.process_time() - started


@pytest.mark.parametrize("kind", LONG)
def test_time_grows_with_size_and_not_faster(kind: str) -> None:
    small, large = LONG[kind](50_000), LONG[kind](800_000)
    seconds(small)
    assert seconds(large) < 16 * 4 * max(seconds(small), 0.02)


@pytest.mark.parametrize("kind", LONG)
def test_memory_stays_bounded(kind: str) -> None:
    data = LONG[kind](1_000_000)
    tracemalloc.start()
    try:
        seconds(data)
        assert tracemalloc.get_traced_memory()[1] < 60 << 20
    finally:
        tracemalloc.stop()
