"""Bytes to text: declared character sets, what programs write without declaring it, and UTF-16 files."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_SURROGATES = re.compile(rb"\xed[\xa0-\xbf]")
_ODD_NAMES = {
    "utf8": "utf-8",
    "unicode": "utf-16",
    "ansi": "cp1252",
    "x-sjis": "cp932",
}
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "euc_kr": "cp949",
}
"""Standards → what programs write under their names: the same with more characters."""
_ISOLATION = [
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp1250",
    "cp1252",
]
_LETTERS = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")


class Choice(NamedTuple):
    """In which encodings undeclared text is tried: `first` before UTF-8 (the user's word), `last` after it (a guess)."""

    first: str = ""
    last: str = ""


NO_CHOICE = Choice()


@lru_cache(maxsize=256)
def codec(name: str) -> str:
    """Python's name of a character set, empty if there is none of that name (or it is no text encoding)."""
    name = name.strip(" \"'").lower()
    name = _ODD_NAMES.get(name, name)
    try:
        found = codecs.lookup(name)
        b"".decode(found.name)
    except (LookupError, ValueError, UnicodeError):
        return ""
    return _WIDER.get(found.name, found.name)


def decode(data: bytes, charset: str = "", choice: Choice = NO_CHOICE) -> str:
    """The text of a value: by its declared character set, else as `choice` says, else UTF-8, else a guess.

    Never raises. NUL bytes are left out; what cannot be read, lone surrogates too, becomes U+FFFD.
    """
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    for name in (charset, choice.first):
        python_name = codec(name) if name else ""
        if python_name and not python_name.startswith("utf-"):
            try:
                return data.decode(python_name)
            except UnicodeError:
                continue
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _undeclared(data, codec(charset) == "utf-8", choice.last)


def _undeclared(data: bytes, declared: bool, guess: str) -> str:
    if _SURROGATES.search(data):  # CESU-8: halves of surrogate pairs, each encoded on its own
        try:
            return (
                data.decode("utf-8", "surrogatepass")
                .encode("utf-16-le", "surrogatepass")
                .decode("utf-16-le", "replace")
            )
        except UnicodeDecodeError:
            return data.decode("utf-8", "replace")
    text = data.decode("utf-8", "replace")
    good = sum(c > "\x7f" and c != "\ufffd" for c in text)
    if (declared and (good or len(data) < 4)) or good >= 2 * text.count("\ufffd"):
        return text  # UTF-8 that was cut or damaged
    try:
        return data.decode(guess) if guess else _legacy(data)
    except UnicodeDecodeError:
        return _legacy(data)


def choice_for(start: bytes, chosen: str = "") -> Choice:
    """What a file's values are tried in: the user's encoding, or what the undeclared text of its start looks like."""
    if chosen:
        return Choice(chosen)
    lines = [
        line.partition(b":")[2]
        for line in start.splitlines()
        if _HIGH.search(line) and b"charset=" not in line.lower()
    ]
    sample = b"\n".join(line for line in lines if not _is_utf8(line))[:20_000]
    return Choice("", _guess(sample)) if len(_HIGH.findall(sample)) >= 6 else NO_CHOICE


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guess(data: bytes) -> str:
    """The old code page of a sample; empty where none is likely. Few letters among ASCII ones are Western."""
    high = len(_HIGH.findall(data))
    if high < 40 and high <= len(_LETTERS.findall(data)):
        return ""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_ISOLATION, threshold=0.5).best()
    return "" if best is None else best.encoding


def _legacy(data: bytes) -> str:
    """Text in an old code page that nobody named: single letters among ASCII are Western, long runs are guessed."""
    guess = _guess(data) if len(_HIGH.findall(data)) >= 6 and len(data) < 20_000 else ""
    try:
        return data.decode(guess or "cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def transcoding(start: bytes, chosen: str = "") -> str:
    """The encoding in which a file starting so cannot be read as lines of bytes (UTF-16, UTF-32), else empty."""
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if codec(chosen).startswith(("utf-16", "utf-32")):
        return codec(chosen)
    sample = start[:200]
    if len(sample) >= 8 and sample.count(0) * 5 >= len(sample) * 2:
        if sample[:3] == b"\0\0\0":
            return "utf-32-be"
        if sample[1:4] == b"\0\0\0":
            return "utf-32-le"
        return "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"
    return ""


def to_utf8(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """The same text as UTF-8, chunk by chunk."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode("utf-8", "replace")
    yield decoder.decode(b"", True).encode("utf-8", "replace")
