"""From BEGIN to END: the properties of each card, nested cards apart, and what is wrong with its frame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import BinaryIO

from app.domain import limits
from app.formats.vcard.encodings import NO_CHOICE, Choice, choice_for
from app.formats.vcard.lexer import Property, parse
from app.formats.vcard.lines import Line, chunks_of, logical_lines

_BOTH = re.compile(rb"(?i)\s*end:vcard\s*(?:\xef\xbb\xbf)?begin:vcard\s*\Z")
_FRAME = re.compile(rb"(?i)(?:\xef\xbb\xbf)?\s*(?:[\w-]+\.)?(begin|end)\s*(?:;[^:]*)?:\s*vcard\s*\Z")

Flaw = tuple[int, str, str]
"""What is wrong with a line: its number, the start of its text, the problem in words."""


@dataclass(slots=True)
class Card:
    """One card as it stands in the file. `line` is that of its BEGIN; `agents` are the texts of nested cards."""

    row: int
    line: int
    flaws: list[Flaw] = field(default_factory=list)
    agents: list[bytes] = field(default_factory=list)
    choice: Choice = NO_CHOICE
    lines: list[Line] = field(default_factory=list)
    size: int = 0

    def take(self, number: int, line: bytes) -> None:
        """Keep one line of the card, or note why it is left out."""
        self.size += len(line)
        if len(line) > limits.VCARD_LINE:
            self._flaw(number, line, "The line is too long and was left out.")
        elif len(self.lines) >= limits.CARD_PROPERTIES or self.size > limits.CARD:
            self._flaw(number, line, "The card is too long; the line was left out.")
        else:
            self.lines.append((number, line))

    def properties(self) -> list[Property]:
        """What its lines say; those that say nothing become flaws."""
        found: list[Property] = []
        for number, line in self.lines:
            if (prop := parse(line, number, self.choice)) is None:
                self._flaw(number, line, "This line is no property and was left out.")
            else:
                found.append(prop)
        return found

    def ends_with_agent(self) -> bool:
        """Whether its last line is an AGENT whose card comes next."""
        if not self.lines:
            return False
        number, line = self.lines[-1]
        last = parse(line, number, self.choice)
        return last is not None and last.head.name == "AGENT" and not last.value.strip()

    def _flaw(self, number: int, line: bytes, problem: str) -> None:
        if len(self.flaws) < 100:
            self.flaws.append((number, line[:200].decode("utf-8", "replace").replace("\0", ""), problem))


def frame(line: bytes) -> str:
    """`begin` or `end` for the first or last line of a card, `both` for an end that lacks its line end, else empty."""
    if len(line) > 100 or b":" not in line:
        return ""
    if _BOTH.match(line):
        return "both"
    match = _FRAME.match(line)
    return match[1].decode().lower() if match else ""


def cards(data: bytes | BinaryIO, chosen: str = "") -> Iterator[Card]:
    """The cards of a file, one at a time. A BEGIN inside a card ends it, unless it stands below an AGENT."""
    row, card = 0, None
    stray: list[Flaw] = []
    chunks = chunks_of(data)
    start = next(chunks, b"")
    choice = choice_for(start, chosen)
    lines = logical_lines(chain((start,), chunks), chosen)
    for number, line in lines:
        kind = frame(line) if line[:1] in b"BbEe \t\xef" or b"." in line[:20] else ""
        if kind == "both":
            if card is not None:
                yield card
            card, kind = None, "begin"
        if kind == "begin":
            if card is not None:
                if card.ends_with_agent():
                    card.lines.pop()
                    card.agents.append(_nested(line, lines))
                    continue
                card.flaws.append((card.line, "", "END:VCARD is missing."))
                yield card
            row += 1
            card = Card(row, number, flaws=stray, choice=choice)
            stray = []
        elif kind == "end":
            if card is not None:
                yield card
            card = None
        elif card is not None:
            card.take(number, line)
        elif not stray:
            stray.append(
                (
                    number,
                    line[:200].decode("utf-8", "replace").replace("\0", ""),
                    "Text outside a card was left out.",
                )
            )
    if card is not None:
        card.flaws.append((card.line, "", "END:VCARD is missing."))
        yield card


def _nested(first: bytes, lines: Iterator[Line]) -> bytes:
    """The text of the card that begins with `first`, to its END; what is nested deeper is part of it."""
    found, depth, size = [first], 1, 0
    for _, line in lines:
        depth += {"begin": 1, "end": -1}.get(frame(line), 0)
        size += len(line)
        if size < limits.VCARD_LINE:
            found.append(line)
        if depth == 0:
            break
    return b"\n".join(found)
