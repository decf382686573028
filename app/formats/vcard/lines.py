"""Physical and logical lines of a card file: any line end, unfolded as bytes (RFC 6350 §3.2), each with its number."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from app.domain import limits
from app.formats.vcard.encodings import to_utf8, transcoding

CHUNK = 1 << 18

_SOFT = re.compile(rb"(?i)[^:]*;[^:]*\bquoted-printable\b[^:]*:")
_ENDS = re.compile(rb"(?i)\s*(?:begin|end)\s*:\s*vcard")
_BARE = re.compile(rb"[A-Za-z0-9+/=_-]+\s*")
_BINARY = re.compile(rb"(?i)[^:]*(?:base64|encoding=\"?b\b)[^:]*:")

Line = tuple[int, bytes]
"""The number of a line's first physical line (from 1), and its bytes, unfolded, in UTF-8 or an undeclared encoding."""


def chunks_of(data: bytes | BinaryIO) -> Iterator[bytes]:
    """The bytes in pieces, whatever they come in."""
    stream = io.BytesIO(data) if isinstance(data, bytes | bytearray | memoryview) else data
    while chunk := stream.read(CHUNK):
        yield chunk


def _normal(chunks: Iterator[bytes], chosen: str) -> Iterator[bytes]:
    """Chunks with LF line ends and no byte order mark.

    A bare CR ends a line only in files without any LF; elsewhere it stands inside a value.
    """
    first = next(chunks, b"")
    if encoding := transcoding(first, chosen):
        chunks = to_utf8(_again(first, chunks), encoding)
        first = next(chunks, b"")
    first = first.removeprefix(b"\xef\xbb\xbf")
    bare = b"\n" not in first
    held = b""
    for chunk in _again(first, chunks):
        chunk = held + chunk
        body = chunk.rstrip(b"\r")
        held = chunk[len(body) :][:2]
        if b"\r" in body:
            body = body.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
            body = body.replace(b"\r", b"\n") if bare else body
        yield body
    yield b"\n"


def _again(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def physical_lines(chunks: Iterable[bytes], chosen: str = "") -> Iterator[bytes]:
    """The lines without their ends, in time linear in their length; beyond `limits.VCARD_LINE` a line is cut."""
    held: list[bytes] = []
    size = 0
    for chunk in _normal(iter(chunks), chosen):
        lines = chunk.split(b"\n")
        if len(lines) == 1:
            if size <= limits.VCARD_LINE:
                held.append(chunk)
                size += len(chunk)
            continue
        held.append(lines[0])
        yield b"".join(held)
        yield from lines[1:-1]
        held, size = [lines[-1]], len(lines[-1])
    if held and (last := b"".join(held)):
        yield last


def logical_lines(chunks: Iterable[bytes], chosen: str = "") -> Iterator[Line]:
    """The lines unfolded: those that start with a blank, quoted-printable soft breaks, and bare base64 lines joined.

    Blank lines are left out.
    """
    number = start = 0
    open_line = bytearray()
    soft = binary = False
    for line in physical_lines(chunks, chosen):
        number += 1
        if open_line:
            if line[:1] in (b" ", b"\t"):
                folded = line[1:]
            elif _goes_on(open_line, line, soft, binary):
                folded = line
            else:
                yield start, bytes(open_line)
                open_line.clear()
                folded = None
            if folded is not None:
                if soft and open_line.endswith(b"="):
                    del open_line[-1:]
                if len(open_line) <= limits.VCARD_LINE:
                    open_line += folded
                if not (soft or binary) and b":" in folded and len(open_line) < 512:
                    soft, binary = _kinds(open_line)
                continue
        if line.strip():
            start = number
            open_line += line
            soft, binary = _kinds(line)
    if open_line:
        yield start, bytes(open_line)


def _goes_on(so_far: bytearray, line: bytes, soft: bool, binary: bool) -> bool:
    """Whether a line that starts without a blank belongs to the one before: after a soft break, or as bare base64."""
    if soft:
        return so_far.endswith(b"=") and bool(line.strip()) and not _ENDS.match(line)
    return binary and b":" not in line and _BARE.fullmatch(line) is not None


def _kinds(line: bytes | bytearray) -> tuple[bool, bool]:
    """Whether the value is quoted-printable (its line may end in a soft break), and whether it is base64."""
    if b";" not in line[:256]:
        return False, False
    head = line[:512]
    return _SOFT.match(head) is not None, _BINARY.match(head) is not None
