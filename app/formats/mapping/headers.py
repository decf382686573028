"""Headers of columns in a form that can be compared: folded, without signs, with numbers told apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from app.domain.folding import fold, words

LOST = "\ufffd"
"""What stands for a letter that a wrong decoding has destroyed."""

_CAMEL = re.compile(
    r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
)
_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=8192)
def key(header: str) -> str:
    """The letters, digits and marks of a header, folded and without blanks: `E-mail 2 Address` and `Email2Address` agree."""
    text = header.replace("?", LOST) if re.search(r"\w\?\w", header) else header
    return "".join(
        c for c in fold(text) if c.isalnum() or c in "#\ufffd" or unicodedata.category(c)[0] == "M"
    )


def numbered(header_key: str) -> tuple[str, int]:
    """The key with its (first) number replaced by `#`, and that number; (key, 0) if it has none."""
    found = _NUMBER.search(header_key)
    if not found:
        return header_key, 0
    return f"{header_key[: found.start()]}#{header_key[found.end() :]}", int(found[0])


def pattern(header_key: str) -> re.Pattern[str]:
    """A pattern for a key with destroyed letters; each may have been up to three."""
    return re.compile(
        "".join(
            ".{0,3}" if p.startswith(LOST) else re.escape(p) for p in re.split(f"({LOST}+)", header_key) if p
        )
    )


_ENDINGS = re.compile(
    r"(?<=\w\w\w)(?:\((?:e|en|s|es|in|innen|a|o|as|os|r|n|nen|i)\)|[/*:·](?:a|as|o|os|e|in|innen|r)\b)"
)


_ORDINALS = re.compile(r"\b(\d)\s?(?:[ºª°]|er|re|ère|st|nd|rd|th|do|ro|ra|da)(?!\w)", re.IGNORECASE)


def neutral(header: str) -> str:
    """The header without the endings that name both sexes, or one and many (`Invité(e)`, `Alumno/a`), or an order (`2º`)."""
    return _ORDINALS.sub(r"\1", _ENDINGS.sub("", header))


def tokens(header: str) -> list[str]:
    """The folded words of a header; `firstName`, `first_name` and `First Name` give the same."""
    return [w for w in words(_CAMEL.sub(" ", repaired(header)).replace("_", " ")) if w != "s"]


def any_of(given: Sequence[str], listed: AbstractSet[str]) -> bool:
    """Whether one of the words is listed, or two neighbours are as one (`USt` gives `u`, `st`)."""
    return not listed.isdisjoint(given) or any(a + b in listed for a, b in pairwise(given))


def repaired(header: str) -> str:
    """The header as it was before UTF-8 was read as a Windows code page (`PrÃ©nom`), else itself."""
    if "Ã" in header or "Â" in header or "Å" in header:
        try:
            return header.encode("cp1252").decode("utf-8")
        except UnicodeError:
            pass
    return header


def word_set(text: str) -> frozenset[str]:
    """The words of a text, for tables that read as prose."""
    return frozenset(text.split())
