"""The search form of text: case, accents, ligatures and widths aside, so that `Muller` finds `MÜLLER`."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ı": "i", "ə": "e", "ƒ": "f", "ĸ": "k",
    "ʼ": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "ʻ": "'", "ʹ": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه",
}  # fmt: skip
"""Letters without a decomposition in Unicode, signs that keyboards confuse, Arabic letters of two kinds."""

_DROPPED = (
    *(
        0x0000,
        0x00AD,
        0x0640,
        0x061C,
        0x180E,
        0xFEFF,
    ),  # NUL, soft hyphen, tatweel, direction, byte order mark
    *range(0x0300, 0x0370),  # accents
    *(*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7),  # Hebrew points
    *(*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670),  # Arabic vowel signs and hamza above
    *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),  # zero width, embedding
)
_TABLE: dict[int, str | None] = {**{ord(k): v for k, v in _LETTERS.items()}, **dict.fromkeys(_DROPPED)}

_SHORT_I = "\u0438\u0306"  # й decomposed: in Cyrillic a letter of its own, not an accented и

# Signs that follow the letters of southern Asia: no word characters for `re`, and yet inside the word.
_WORD = re.compile(
    "[^\\W_](?:[^\\W_]|[\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd"
    "\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3\u3099\u309a])*"
)
_ASCII_WORD = re.compile("[a-z0-9]+")


def fold(text: str) -> str:
    """The search form: compatibility forms resolved, accents off, case folded; ß→ss, æ→ae, ø→o, ł→l …

    Scripts without case are kept, but for vowel signs of Arabic and Hebrew. Digits become 0–9. Idempotent.
    """
    if text.isascii():
        folded = text.lower()
        return folded.replace("\0", "").replace("`", "'") if "\0" in folded or "`" in folded else folded
    folded = _once(text)
    # A fold may bring forth what folds again (a capital inside a ligature); twice is enough for Unicode.
    return folded if folded.isascii() else _once(folded)


def _once(text: str) -> str:
    text = unicodedata.normalize("NFKD", text).casefold()
    if _SHORT_I in text:
        text = text.replace(_SHORT_I, "\u0439")
    text = unicodedata.normalize("NFKC", text.translate(_TABLE))
    return text if text.isascii() else _ascii_decimals(text)


def ascii_digits(text: str) -> str:
    """The text with decimal digits of all scripts and widths written as 0–9."""
    return text if text.isascii() else _ascii_decimals(text)


def _ascii_decimals(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c > "\x7f" and c.isdecimal() else c for c in text)


def words(text: str) -> list[str]:
    """The folded words of a text in order; signs between them fall away (`O'Brien` → `o`, `brien`)."""
    folded = fold(text)
    return _ASCII_WORD.findall(folded) if folded.isascii() else _WORD.findall(folded)


def digits(text: str) -> str:
    """The decimal digits of a text, as 0–9."""
    bare = text.removeprefix("+")
    if bare.isascii() and bare.isdecimal():
        return bare
    return "".join(c for c in ascii_digits(text) if "0" <= c <= "9")


def sort_key(text: str) -> str:
    """What text is ordered by: its folded words with single spaces, or the folded text if it has none."""
    return " ".join(words(text)) or fold(text).strip()
