"""The character encoding of a text file, told by its marks, by being valid UTF-8, else by what its letters would say."""

from __future__ import annotations

import codecs
import io
from functools import cache
from typing import BinaryIO

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 16
_WESTERN = "äöüÄÖÜßéèêëàâáãåçñóôõòíîïìúûùæøœÉÈÊÀÂÁÃÅÇÑÓÔÕÍÎÚØÆŒ"
_CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉÍŇŘŠŤÚÝŽäöüÄÖÜßőűŐŰăâîşţĂÂÎŞŢ"
_BALTIC = "ąčęėįšųūžāēģīķļņĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅõäöüÕÄÖÜ"
_TURKISH = "çğıöşüÇĞİÖŞÜâîû"
_PUNCTUATION = "’‘“”„–—…€«»°§·×"

# In this order of two that read the same; (encoding, its common letters, whether they stand among ASCII letters).
_LATIN = (
    ("cp1252", _WESTERN), ("cp1250", _CENTRAL), ("cp1254", _TURKISH), ("cp1257", _BALTIC),
    ("cp850", _WESTERN), ("mac-roman", _WESTERN), ("cp852", _CENTRAL),
)  # fmt: skip
_OTHER = (
    ("cp1251", (0x400, 0x460)), ("koi8-r", (0x400, 0x460)), ("cp866", (0x400, 0x460)), ("cp1253", (0x370, 0x400)),
    ("cp1255", (0x5D0, 0x5EB)), ("cp1256", (0x600, 0x700)), ("cp874", (0xE00, 0xE7F)),
)  # fmt: skip
_WIDE = (
    ("cp932", (0x88, 0x97)),
    ("euc_jp", (0xB0, 0xCF)),
    ("cp949", (0xB0, 0xC8)),
    ("big5", (0xA4, 0xC6)),
    ("gb18030", (0xB0, 0xD7)),
)
"""Two-byte encodings, with the lead bytes of their common characters."""


def guess(stream: BinaryIO) -> str:
    """The name of the encoding (a Python codec) of a binary stream, which is read from its start and left anywhere."""
    stream.seek(0)
    head = stream.read(1 << 18)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    wide = _wide_ascii(head)
    if wide:
        return wide
    sample = _beyond_utf8(stream)
    return legacy(sample) if sample else "utf-8"


def _wide_ascii(head: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    pairs = len(head) // 2
    if pairs < 4 or b"\0" not in head:
        return ""
    if head[1::2].count(0) > 0.4 * pairs and head[0::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    if head[0::2].count(0) > 0.4 * pairs and head[1::2].count(0) < 0.05 * pairs:
        return "utf-16-be"
    return ""


def _beyond_utf8(stream: BinaryIO) -> bytes:
    """Lines with bytes that are not UTF-8, as a sample; empty if the whole stream is UTF-8 but for a stray byte."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(1 << 20):
            decoder.decode(chunk)
        decoder.decode(b"", True)
        return b""
    except UnicodeDecodeError:
        pass
    stream.seek(0)
    text = stream.read(1 << 22)
    valid = sum(1 for c in text.decode("utf-8", "ignore") if c > "\x7f")
    broken = text.decode("utf-8", "replace").count("\ufffd")
    if valid > 20 * max(1, broken):
        return b""
    lines = [line for line in text.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE] or text[:_SAMPLE]


def legacy(sample: bytes) -> str:
    """The most plausible of the older encodings for bytes that are not UTF-8."""
    best, chosen = -1e9, "cp1252"
    high = sum(1 for b in sample if b > 0x7F) or 1
    for name, score in _scores(sample):
        if score / high > best + 1e-9:
            best, chosen = score / high, name
    return chosen


def _scores(sample: bytes) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    for name, letters in _LATIN:
        if (text := _decoded(sample, name)) is not None:
            found.append((name, _latin(text, letters)))
    for name, script in _OTHER:
        if (text := _decoded(sample, name)) is not None:
            found.append((name, _script(text, script)))
    for name, leads in _WIDE:
        if (text := _decoded(sample, name)) is not None:
            found.append((name, _wide(text, name, leads)))
    return found


def _decoded(sample: bytes, name: str) -> str | None:
    """The sample as text; a character cut off at its end does not count. None if it cannot be this encoding."""
    decoder = codecs.getincrementaldecoder(name)()
    try:
        return decoder.decode(sample, len(sample) < _SAMPLE)
    except UnicodeDecodeError:
        return None


@cache
def _set(letters: str) -> frozenset[str]:
    return frozenset(letters)


def _latin(text: str, letters: str) -> float:
    score = 0.0
    for n, c in enumerate(text):
        if c <= "\x7f":
            continue
        before, after = text[n - 1 : n], text[n + 1 : n + 2]
        if c in _set(letters):
            crowded = (before > "\x7f" and before.isalpha()) + (after > "\x7f" and after.isalpha())
            odd_case = c.isupper() and before.isalpha() and before.islower()
            score += 1 - 0.8 * crowded - 0.8 * odd_case
        elif c in _PUNCTUATION:
            score += -0.5 if before.isalpha() and after.isalpha() and c not in "’–" else 0.5
        elif c.isalpha():
            score -= 0.3
        else:
            score -= 1.0 if c.isprintable() or c == "\xa0" else 3
    return score


def _script(text: str, script: tuple[int, int]) -> float:
    score = 0.0
    for n, c in enumerate(text):
        if c <= "\x7f":
            continue
        before = text[n - 1 : n]
        if script[0] <= ord(c) < script[1]:
            mixed = before.isascii() and before.isalpha()
            odd_case = c.isupper() and before.islower() and not before.isascii()
            small_start = c.islower() and not before.isalpha()
            score += 1 - 1.5 * mixed - 1.0 * odd_case - 0.6 * small_start
        elif c in _PUNCTUATION or c == "№":
            score += 0.3
        else:
            score -= 1
    return score


def _wide(text: str, name: str, leads: tuple[int, int]) -> float:
    score = 0.0
    for c in text:
        if c <= "\x7f":
            continue
        raw = c.encode(name, "replace")
        size = sum(1 for b in raw if b > 0x7F)
        kana = "\u3041" <= c <= "\u30ff"
        if 0xE000 <= ord(c) < 0xF900 or (not c.isprintable() and c != "\u3000"):
            score -= 3 * len(raw)
        elif kana:
            score += (1.0 if name in ("cp932", "euc_jp") else 0.0) * size
        elif "\uff61" <= c <= "\uff9f":
            score -= 0.3
        elif "\uac00" <= c <= "\ud7a3" or "\u4e00" <= c <= "\u9fff":
            score += (0.97 if leads[0] <= raw[0] <= leads[1] else 0.2) * size
        elif c.isalpha():
            score -= 0.5 * size
    return score


def text_of(data: bytes, encoding: str = "") -> str:
    """The text of bytes in the given or guessed encoding; what cannot be read becomes U+FFFD."""
    return data.decode(encoding or guess(io.BytesIO(data)), "replace")
