"""Search as you type: plain words to row numbers in name order, the first page at once. sqlite3 alone.

Rows of the word index are laid in name order, so that hits come out sorted. A run of digits is also looked for inside
phone numbers, through trigrams; longer runs are verified on the candidate rows.
"""

from __future__ import annotations

import re
import sqlite3
from array import array
from collections.abc import Callable, Iterator, Sequence
from heapq import merge

from app.domain import folding
from app.domain.query.tree import And, Term, Word

_NUMBER = re.compile(r"[+(]?\d[\d()./ +-]*")

SHORTEST_RUN = 3
"""Digits that are looked for inside phone numbers, at least."""

Test = Callable[[str, str], bool]


def plain_words(term: Term) -> list[str] | None:
    """The words of a query that has nothing but words, None for any other."""
    terms = term.terms if isinstance(term, And) else (term,)
    if not terms or not all(isinstance(t, Word) and not t.phrase for t in terms):
        return None
    return [t.text for t in terms if isinstance(t, Word)]


def number_run(word: str) -> str:
    """The digits to look for inside phone numbers (leading zeros aside: 0301234 is in +49 30 1234), or empty."""
    if not _NUMBER.fullmatch(word):
        return ""
    digits = folding.digits(word)
    run = digits.lstrip("0")
    return run if len(run) >= SHORTEST_RUN else digits if len(digits) >= SHORTEST_RUN else ""


def match(tokens: Sequence[str]) -> str:
    """The FTS5 expression for rows that have all these prefixes."""
    return " AND ".join(f'"{t}"*' for t in tokens)


def trigrams(run: str) -> str:
    """The FTS5 expression for rows that have all trigrams of a run."""
    return " AND ".join(dict.fromkeys(f'"{run[i : i + 3]}"' for i in range(len(run) - 2)))


def find(
    db: sqlite3.Connection, words: Sequence[str], limit: int | None = None, descending: bool = False
) -> array[int]:
    """The row numbers of contacts, parked ones too, that have all the words, in name order."""
    tokens = [t for word in words if not number_run(word) for t in folding.words(word)]
    runs = sorted({r for word in words if (r := number_run(word))}, key=len, reverse=True)
    if not tokens and not runs:
        return array("q")
    if not runs:
        ranks: Iterator[tuple[int, int]] = _by_words(db, tokens, descending)
        test = None
    elif tokens and len(runs[0]) < 5:  # letters are rarer than short runs
        ranks, test = _by_words(db, tokens, descending), _test([], runs)
    else:
        ranks, test = _by_number(db, runs[0], descending), _test(tokens, runs)
    found: array[int] = array("q")
    for _, number in ranks:
        if test is None or test(*_text(db, number)):
            found.append(number)
            if len(found) == limit:
                break
    return found


def _text(db: sqlite3.Connection, number: int) -> tuple[str, str]:
    words, digits = db.execute(
        "SELECT words, digits FROM search_text WHERE contact = ?", (number,)
    ).fetchone()
    return words, digits


def _test(tokens: Sequence[str], runs: Sequence[str]) -> Test:
    starts = [f" {t}" for t in tokens]

    def holds(words: str, digits: str) -> bool:
        line = f" {words}"
        return all(s in line for s in starts) and all(
            r in digits or f" {r}" in line or f" 0{r}" in line for r in runs
        )

    return holds


def _by_words(db: sqlite3.Connection, tokens: Sequence[str], descending: bool) -> Iterator[tuple[int, int]]:
    """(rank, number) of contacts with these words, in rank order."""
    way = "DESC" if descending else "ASC"
    return db.execute(
        "SELECT c.rank, c.num FROM words w CROSS JOIN contact c ON c.rank = w.rowid"
        f" WHERE w.words MATCH ? AND c.state < 2 ORDER BY w.rowid {way}",
        (match(tokens),),
    )


def _by_number(db: sqlite3.Connection, run: str, descending: bool) -> Iterator[tuple[int, int]]:
    """(rank, number) of contacts with this run in a phone number (to be verified), or as the start of a word."""
    way = "DESC" if descending else "ASC"
    phones = db.execute(
        "SELECT c.rank, c.num FROM digits d CROSS JOIN contact c ON c.rank = d.rowid"
        f" WHERE d.digits MATCH ? AND c.state < 2 ORDER BY d.rowid {way}",
        (trigrams(run),),
    )
    last = None
    for pair in merge(phones, _by_words(db, [run], descending), reverse=descending):
        if pair != last:
            yield pair
        last = pair
