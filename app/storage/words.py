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
from itertools import islice

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
    """The digits to look for inside phone numbers, or empty if the word is no number of some length."""
    digits = folding.digits(word) if _NUMBER.fullmatch(word) else ""
    return digits if len(digits) >= SHORTEST_RUN else ""


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
    tokens, runs = _sorted_out(words)
    if not tokens and not runs:
        return array("q")
    searched = [r for r in runs if len(r) >= SHORTEST_RUN]
    if tokens:
        ranks, test = _by_words(db, tokens, descending, searched), _test([], runs) if runs else None
    else:
        ranks, test = _by_number(db, runs[0], descending), _test([], runs)
    found: array[int] = array("q")
    for _, number in ranks:
        if test is None or test(*_text(db, number)):
            found.append(number)
            if len(found) == limit:
                break
    return found


def _sorted_out(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """(word prefixes, runs of digits, longest first). Beside a longer run a short one is part of a number too (`0049 30`)."""
    runs = {r for word in words if (r := number_run(word))}
    rest = [t for word in words if not number_run(word) for t in folding.words(word)]
    if runs:
        runs |= {t for t in rest if t.isdecimal()}
        rest = [t for t in rest if not t.isdecimal()]
    return rest, sorted(runs, key=len, reverse=True)


def find_in_order(
    db: sqlite3.Connection, words: Sequence[str], column: str, descending: bool, limit: int
) -> array[int] | None:
    """The first row numbers in the order of another cell, or None where hits are so rare that sorting them is quicker.

    Where hits are common, walking that cell's index and testing each row meets enough of them soon.
    """
    tokens, runs = _sorted_out(words)
    total = db.execute("SELECT COUNT(*) FROM contact").fetchone()[0]
    if not tokens or len(list(islice(_by_words(db, tokens, False), total // COMMON))) < total // COMMON:
        return None
    way, test, found = "DESC" if descending else "ASC", _test(tokens, runs), array("q")
    by_state = [
        db.execute(
            f"SELECT c.{column}, c.rank, c.num, s.words, s.digits FROM contact c CROSS JOIN search_text s ON s.contact = c.num"
            f" WHERE c.state = ? ORDER BY c.{column} {way}, c.rank {way}",
            (state,),
        )
        for state in (0, 1)
    ]
    for _, _, number, text, digits in merge(*by_state, reverse=descending):
        if test(text, digits):
            found.append(number)
            if len(found) == limit:
                break
    return found


COMMON = 50
"""One contact in so many has the words: then they count as common."""


def _text(db: sqlite3.Connection, number: int) -> tuple[str, str]:
    words, digits = db.execute(
        "SELECT words, digits FROM search_text WHERE contact = ?", (number,)
    ).fetchone()
    return words, digits


def _test(tokens: Sequence[str], runs: Sequence[str]) -> Test:
    starts = [f" {t}" for t in tokens]

    def holds(words: str, digits: str) -> bool:
        line = f" {words}"
        return all(s in line for s in starts) and all(r in digits or f" {r}" in line for r in runs)

    return holds


def _by_words(
    db: sqlite3.Connection, tokens: Sequence[str], descending: bool, runs: Sequence[str] = ()
) -> Iterator[tuple[int, int]]:
    """(rank, number) of contacts with these words, and with these runs of digits (to be verified), in rank order."""
    way = "DESC" if descending else "ASC"
    # The plus sign keeps SQLite from asking the word index once for each row with the digits.
    with_run = (
        " AND +w.rowid IN (SELECT rowid FROM digits WHERE digits MATCH ?"
        " UNION ALL SELECT rowid FROM words WHERE words MATCH ?)"
    )
    return db.execute(
        "SELECT c.rank, c.num FROM words w CROSS JOIN contact c ON c.rank = w.rowid"
        f" WHERE w.words MATCH ? AND c.state < 2{with_run * len(runs)} ORDER BY w.rowid {way}",
        (match(tokens), *(e for run in runs for e in (trigrams(run), match([run])))),
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
