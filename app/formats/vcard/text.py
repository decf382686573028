"""Text values: backslash escapes, lists and structured values (RFC 6350 §3.4), and the folding of lines."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\([nN,;:\\\"])")
_MEANING = {"n": "\n", "N": "\n"}
_SEMICOLON = re.compile(r"(?<!\\)((?:\\\\)*);")
_COMMA = re.compile(r"(?<!\\)((?:\\\\)*),")
_BREAKS = re.compile(r"\r\n?")


def unescape(text: str) -> str:
    """The text without escapes; a backslash before any other character stands for itself."""
    if "\\" in text:
        text = _ESCAPE.sub(lambda m: _MEANING.get(m[1], m[1]), text)
    return _BREAKS.sub("\n", text) if "\r" in text else text


def escape(text: str) -> str:
    """The text as a value: backslash, comma, semicolon and line break escaped."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return _BREAKS.sub("\n", text).replace("\n", "\\n")


def _split(text: str, sign: str, pattern: re.Pattern[str]) -> list[str]:
    if "\\" not in text:
        return text.split(sign)
    return pattern.sub("\\1\0", text).split("\0")


def components(text: str) -> list[str]:
    """The parts of a structured value, unescaped and trimmed; an unescaped comma is part of the text."""
    return [unescape(part).strip() for part in _split(text, ";", _SEMICOLON)]


def listed(text: str) -> list[str]:
    """The parts of a list value, unescaped and trimmed, the empty ones left out; semicolons divide as well (2.1)."""
    parts = (p for half in _split(text, ",", _COMMA) for p in _split(half, ";", _SEMICOLON))
    return [part for raw in parts if (part := unescape(raw).strip())]


def folded(line: str, width: int = 75) -> bytes:
    """The line as bytes with its line end, folded after at most `width` octets, never inside a character."""
    data = line.encode("utf-8", "replace")
    if len(data) <= width:
        return data + b"\r\n"
    pieces = []
    at, room = 0, width
    while len(data) - at > room:
        end = at + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end])
        at, room = end, width - 1
    pieces.append(data[at:])
    return b"\r\n ".join(pieces) + b"\r\n"
