"""Delimited text (CSV, TSV): its delimiter and quoting guessed, its records read, a quote that never closes survived.

RFC 4180, with what programs make of it: bare CR and LF inside quotes, other delimiters, `sep=;`, backslashes.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TextIO

from app.domain import limits

DELIMITERS = ",;\t|"
_SEP = re.compile(r'\s*"?sep=(.)"?\s*', re.IGNORECASE)
_BACKSLASHED = re.compile(r'[^\\"]\\"(?![,;|\t\r\n])')
_DOUBLED = re.compile(r'[^,;|\t\r\n"]""[^,;|\t\r\n"]')
"""A quote that is doubled inside a cell; `""` alone is an empty cell."""

csv.field_size_limit(4 * limits.TEXT_LINE)


class _Runaway(Exception):
    """A record that goes on for so many lines that its opening quote must be a mistake."""


def dialect(sample: str, known: Callable[[str], bool]) -> tuple[str, str]:
    """(delimiter, escape sign) of the sample text. `known` tells whether a cell reads like the header of a column."""
    said = _SEP.fullmatch(sample.split("\n", 1)[0])
    escape = "\\" if _BACKSLASHED.search(sample) and not _DOUBLED.search(sample) else ""
    if said:
        return said[1], escape
    best, chosen = 0.0, ","
    for delimiter in DELIMITERS:
        rows = [r for r in _rows(sample, delimiter, escape) if any(c.strip() for c in r)][:100]
        if not rows:
            continue
        width, count = Counter(len(r) for r in rows).most_common(1)[0]
        widest = max((r for r in rows[:12]), key=lambda r: sum(1 for c in r if known(c)))
        hits = sum(1 for c in widest if known(c))
        if max(len(r) for r in rows) < 2:
            continue
        score = count / len(rows) * math.log2(max(width, 1)) * 0.5 + hits
        if score > best:
            best, chosen = score, delimiter
    return chosen, escape


def _rows(sample: str, delimiter: str, escape: str) -> Iterator[list[str]]:
    lines = iter(sample.splitlines(keepends=True)[:400])
    try:
        yield from _reader(lines, delimiter, escape, '"')
    except csv.Error:
        return


def _reader(
    lines: Iterator[str], delimiter: str, escape: str, quote: str, strict: bool = False
) -> Iterator[list[str]]:
    if not quote:
        return csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    return csv.reader(lines, delimiter=delimiter, quotechar=quote, escapechar=escape or None, strict=strict)


def _lines(stream: TextIO) -> Iterator[str]:
    """The stream's lines with their ends; NULs taken out, a line beyond the limit cut."""
    while line := stream.readline(limits.TEXT_LINE):
        if len(line) == limits.TEXT_LINE and line[-1] not in "\r\n":
            while (rest := stream.readline(limits.TEXT_LINE)) and rest[-1] not in "\r\n":
                pass
            line += "\n"
        yield line.replace("\0", "") if "\0" in line else line


def records(
    stream: TextIO, delimiter: str, escape: str = "", quote: str = '"'
) -> Iterator[tuple[int, list[str], str]]:
    """(first line from 1, cells, what is wrong or "") of each record of a stream opened with `newline=""`.

    Blank lines are left out. If a quote is never closed, the line that opens it is read with the quote as a letter,
    and reading goes on with the next line.
    """
    source = _lines(stream)
    waiting: list[str] = []
    taken: list[str] = []
    line = 0

    def feed() -> Iterator[str]:
        while True:
            text = waiting.pop() if waiting else next(source, None)
            if text is None:
                return
            taken.append(text)
            if len(taken) > limits.RECORD_LINES:
                raise _Runaway
            yield text

    reader = _reader(feed(), delimiter, escape, quote)
    while True:
        taken.clear()
        try:
            cells = next(reader, None)
            if cells is None:
                return
            open_quote = len(taken) > 0 and (not waiting) and _unclosed(taken, delimiter, escape, quote)
        except (_Runaway, csv.Error):
            cells, open_quote = [], True
        start = line + 1
        if open_quote:
            first, rest = taken[0], taken[1:]
            waiting += reversed(rest)
            cells = next(csv.reader([first], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
            line += 1
            yield (
                start,
                [c.strip(quote) for c in cells],
                "A quote is opened here and never closed; the line was read without it.",
            )
            reader = _reader(feed(), delimiter, escape, quote)
            continue
        line += len(taken)
        if start == 1 and len(taken) == 1 and _SEP.fullmatch(taken[0]):
            continue
        if cells and (len(cells) > 1 or cells[0].strip()) and any(cells):
            yield start, cells, ""


def _unclosed(taken: list[str], delimiter: str, escape: str, quote: str) -> bool:
    """Whether the record ends inside quotes: only the last of a file can."""
    if not quote or (len(taken) == 1 and taken[0].count(quote) % 2 == 0):
        return False
    if taken[-1].rstrip("\r\n").endswith(quote) and len(taken) == 1:
        return False
    try:
        list(_reader(iter(taken), delimiter, escape, quote, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False
