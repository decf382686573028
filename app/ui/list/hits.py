"""Where the words of a search stand in a shown text: at beginnings of words, case aside; digits anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.folding import digits, fold, words
from app.domain.query.tree import And, Or, Term, Word

DIGIT_RUN = 3


def sought(term: Term) -> tuple[str, ...]:
    """The folded words that a query looks for, longest first; what is inverted marks nothing."""
    return tuple(sorted(set(_sought(term)), key=len, reverse=True))


def _sought(term: Term) -> Iterator[str]:
    if isinstance(term, Word):
        run = digits(term.text)
        if len(run) >= DIGIT_RUN and not any(c.isalpha() for c in term.text):
            yield run
        else:
            yield from words(term.text)
    elif isinstance(term, And | Or):
        for part in term.terms:
            yield from _sought(part)


def hits(text: str, marked: tuple[str, ...]) -> list[tuple[int, int]]:
    """(start, length) of each hit of the folded words *marked*, from left to right, none overlapping."""
    folded, origin = _folded(text)
    found: list[tuple[int, int]] = []
    taken = [False] * len(text)
    for word in marked:
        spans = (
            _runs(text, word) if word.isdigit() and len(word) >= DIGIT_RUN else _starts(folded, origin, word)
        )
        for start, end in spans:
            if not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                found.append((start, end - start))
    return sorted(found)


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and where each of its characters comes from (with one more at the end)."""
    parts: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        part = fold(character)
        parts.append(part)
        origin += [place] * len(part)
    return "".join(parts), [*origin, len(text)]


def _starts(folded: str, origin: list[int], word: str) -> Iterator[tuple[int, int]]:
    """The words of the text that begin with *word*."""
    at = folded.find(word)
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum():
            yield origin[at], max(origin[at + len(word) - 1] + 1, origin[at + len(word)])
        at = folded.find(word, at + 1)


def _runs(text: str, run: str) -> Iterator[tuple[int, int]]:
    """Where the digits of *run* follow each other, other signs between them aside."""
    places = [place for place, character in enumerate(text) if character.isdigit()]
    shown = digits(text)
    if len(shown) != len(places):
        return
    at = shown.find(run)
    while at >= 0:
        yield places[at], places[at + len(run) - 1] + 1
        at = shown.find(run, at + len(run))
