"""Bytes to text: declared character sets, what programs write without declaring it, and UTF-16 files."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache

_SURROGATES = re.compile(rb"\xed[\xa0-\xbf]")
_ODD_NAMES = {
    "utf8": "utf-8",
    "unicode": "utf-16",
    "ansi": "cp1252",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
}
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
    return "cp1252" if found.name in ("iso8859-1", "ascii") else found.name


def decode(data: bytes, charset: str = "", chosen: str = "") -> str:
    """The text of a value: by its declared character set, else the encoding that the user chose, else UTF-8, else a guess.

    Never raises. NUL bytes are left out; what cannot be read, lone surrogates too, becomes U+FFFD.
    """
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    for name in (charset, chosen):
        python_name = codec(name) if name else ""
        if python_name and python_name != "utf-8":
            try:
                return data.decode(python_name)
            except UnicodeError:
                continue
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _undeclared(data, declared=codec(charset) == "utf-8")


def _undeclared(data: bytes, declared: bool) -> str:
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
    return _legacy(data)


def _legacy(data: bytes) -> str:
    """Text in an old code page that nobody named: single letters among ASCII are Western, long runs are guessed."""
    high = len(_HIGH.findall(data))
    if high >= 6 and high > len(_LETTERS.findall(data)) and len(data) < 100_000:
        from charset_normalizer import from_bytes

        best = from_bytes(data, cp_isolation=_ISOLATION, threshold=0.5).best()
        if best is not None:
            return str(best)
    try:
        return data.decode("cp1252")
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
