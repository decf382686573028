"""The row of a table that names its columns: found below a preamble, joined from two rows, or missing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from app.formats.mapping.content import look
from app.formats.mapping.headers import LOST, key, numbered
from app.formats.mapping.own import PART_HEADERS
from app.formats.mapping.presets import presets
from app.formats.mapping.synonyms import named

_DEPTH = 15


@lru_cache(maxsize=8192)
def names_a_field(text: str) -> bool:
    """Whether a cell reads like the header of a column, in a known program or language."""
    text = text.strip()
    if not text or len(text) > 60 or "@" in text:
        return False
    k = key(text)
    if k.isdigit() or not k:
        return False
    if text.rpartition(" - ")[2] in PART_HEADERS:
        return True
    return k in _program_keys() or numbered(k)[0] in _program_keys() or named(text) is not None


@lru_cache(maxsize=1)
def _program_keys() -> frozenset[str]:
    return frozenset(k for p in presets() for k in p.targets)


def find(rows: Sequence[Sequence[str]]) -> int:
    """The number (from 0) of the header among the first rows of a file, -1 if the file begins with its data."""
    best, chosen = 0.0, -1
    for n, row in enumerate(rows[:_DEPTH]):
        filled = [c.strip() for c in row if c.strip()]
        if not filled:
            continue
        hits = sum(1 for c in filled if names_a_field(c) or LOST in c)
        score = hits - 2 * _data_like(filled)
        if hits and hits >= 0.3 * len(filled) and score > best + (0.5 if chosen >= 0 else 0):
            best, chosen = score, n
    if chosen >= 0 and (best >= 2 or _alone(rows, chosen)):
        return chosen
    return _by_form(rows)


def promises_people(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet that begins like this is one of contacts: its header names two fields, or one over data of people."""
    at = find(rows)
    if at < 0:
        return sum(_data_like([c.strip() for c in row if c.strip()]) for row in rows) > 1
    hits = sum(names_a_field(c) for c in rows[at])
    return hits > 1 or any(look([c]).kind for row in rows[at + 1 :] for c in row if c.strip())


def _alone(rows: Sequence[Sequence[str]], n: int) -> bool:
    """Whether a row with a single known word may be a header: all of its cells are short texts over different data."""
    filled = [c.strip() for c in rows[n] if c.strip()]
    return (
        not _data_like(filled)
        and len(set(filled)) == len(filled)
        and (len(filled) > 1 or len(rows[n]) == 1 or n == 0)
    )


def _by_form(rows: Sequence[Sequence[str]]) -> int:
    """A row of different words with no data among them, over rows that hold data."""
    for n, row in enumerate(rows[:_DEPTH]):
        filled = [c.strip() for c in row if c.strip()]
        width = max((len([c for c in r if c.strip()]) for r in rows[n:]), default=0)
        if len(filled) < max(1, 0.7 * width):
            continue
        below = [[c.strip() for c in r if c.strip()] for r in rows[n + 1 : n + 20]]
        differs = sum(1 for r in below if _data_like(r)) >= 0.5 * max(1, len(below))
        if below and differs and not _data_like(filled) and len(set(filled)) == len(filled):
            return n
        return -1
    return -1


def _data_like(cells: Sequence[str]) -> int:
    return sum(1 for c in cells if look([c]).kind or (c.replace(" ", "").isdigit() and len(c) > 3))


def columns(header: Sequence[str], above: Sequence[str] | None, width: int) -> tuple[str, ...]:
    """Different names for `width` columns: the header's texts, with the text above where that spans several of them."""
    texts = [" ".join(t.split()) for t in header] + [""] * (width - len(header))
    if above is not None:
        texts = _joined(texts, [" ".join(t.split()) for t in above])
    names: list[str] = []
    for n, text in enumerate(texts):
        name, count = text or f"Column {n + 1}", 1
        while name in names:
            count += 1
            name = f"{text} ({count})"
        names.append(name)
    return tuple(names)


def _joined(texts: list[str], above: list[str]) -> list[str]:
    spanning, result = "", []
    for n, text in enumerate(texts):
        spanning = above[n] if n < len(above) and above[n] else spanning
        own = above[n] if n < len(above) else ""
        result.append((text and (f"{spanning} {text}" if spanning else text)) or own)
    return result


def spans(above: Sequence[str], header: Sequence[str]) -> bool:
    """Whether the row above the header groups its columns (`Home` over `Street`, `City`, `Phone`) and is no mere title."""
    up = [n for n, c in enumerate(above) if c.strip()]
    if not 2 <= len(up) < len([c for c in header if c.strip()]) + len(up):
        return False
    return (
        len({above[n].strip() for n in up}) == len(up)
        and not _data_like([above[n] for n in up])
        and len(up) < len(header)
    )
