"""How many records a file seems to have, counted quickly before it is read, so that reading it can say how far it is."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from app.formats.sniffing import SHEETS, Source

_PIECE = 1 << 20
_CARD, _ENTRY = b"BEGIN:VCARD", b"\nDN:"
_WIDE = ("utf-16", "utf-32")


def about(source: Source) -> int:
    """About how many records there are, preambles and blank rows among them; 0 where a file does not tell so soon."""
    if source.format in SHEETS:
        return _rows(source)
    if codecs.lookup(source.encoding or "utf-8").name.startswith(_WIDE):
        return 0
    if source.format == "csv":
        return max(0, _lines(source) - (source.header_row or 0))
    if source.format == "vcard":
        return _count(source, _CARD)
    return _count(source, _ENTRY) + _begins(source) if source.format == "ldif" else 0


def _rows(source: Source) -> int:
    from app.formats import sheets

    return max(0, sheets.height(source, source.sheet) - (source.header_row or 0))


def _pieces(source: Source) -> Iterator[bytes]:
    with source.open() as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _lines(source: Source) -> int:
    """The lines that end outside of quotes, and the last one where it does not end."""
    quote = source.quote.encode(source.encoding or "utf-8", "replace") or b"\n\n"
    feeds = returns = 0
    inside = False
    last = b""
    for piece in _pieces(source):
        for part in piece.split(quote) if source.quote else (piece,):
            if not inside:
                feeds += part.count(b"\n")
                returns += part.count(b"\r")
            inside = not inside
        inside = not inside  # the last part goes on in the next piece
        last = piece[-1:]
    return (feeds or returns) + (last not in b"\r\n")


def _count(source: Source, word: bytes) -> int:
    found, before = 0, b""
    for piece in _pieces(source):
        text = (before + piece).upper()
        found += text.count(word)
        before = text[1 - len(word) :]
    return found


def _begins(source: Source) -> bool:
    return next(_pieces(source), b"").upper().startswith(_ENTRY[1:])
