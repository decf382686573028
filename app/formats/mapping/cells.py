"""What the text of a single cell says: signs of spreadsheets taken off, several values told apart, yes and no."""

from __future__ import annotations

import csv
import re

from app.formats.mapping.headers import word_set

ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
)
"""What a spreadsheet shows in place of a value that it could not compute."""

EXPONENT = re.compile(r"'?\+?\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
"""A long number as a spreadsheet shows it (`1.55512E+10`): the digits after those shown are lost."""

_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NO_DATE = re.compile(r"0{1,4}([./-])0{1,2}\1(?:0{1,4})?")
_YES = word_set("""
    true yes y 1 x on ja wahr oui vrai si sí sì verdadero vero sim verdadeiro tak prawda waar ✓ ✔ *
""")
_NO = word_set("false no n 0 off nein falsch non faux falso não nao nie fałsz nee onwaar aus")
_EMAIL = re.compile(r"[^\s@,;|<>]+@[^\s@,;|<>]+")
_BETWEEN = re.compile(r"\s*(?:[;|\n]| / |, (?=[+(\d])|,(?=\+))\s*")
_LINKS = re.compile(r"[\s;,|]+(?=https?://|www\.)")
_SYSTEM = frozenset({"my contacts", "mycontacts", "starred"})


def clean(text: str) -> str:
    """The text without outer blanks and without the apostrophe that keeps a spreadsheet from computing it."""
    text = text.strip()
    if text[:1] == "'" and _GUARDED.match(text):
        text = text[1:]
    return text


def is_no_date(text: str) -> bool:
    """Whether the text is how programs write an empty date: `0/0/00`, `0.0.00`, `0000-00-00`."""
    return text[:1] == "0" and _NO_DATE.fullmatch(text) is not None


def truth(text: str) -> bool | None:
    """Yes or no in any of the known languages; None if it says neither."""
    word = text.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def values(text: str, kind: str, split: str = "") -> list[str]:
    """The values that one cell holds: always those between ` ::: `, else by `split`, else what clearly are several.

    `kind` is the field's data type: only several addresses of e-mail, several numbers or several links are told apart unasked.
    """
    if " ::: " in text:
        return [part for p in text.split(" ::: ") if (part := p.strip())]
    if split and split != "name":
        return [part for p in text.split(split) if (part := p.strip())]
    if kind == "email" and text.count("@") > 1:
        found = _EMAIL.findall(text)
        return found if len(found) > 1 else [text]
    if kind == "phone" and len(text) > 14:
        parts = [p for p in _BETWEEN.split(text) if p]
        if len(parts) > 1 and all(sum(c.isdigit() for c in p) >= 6 for p in parts):
            return parts
    if kind == "url" and len(text) > 14 and (" " in text or "," in text or ";" in text or "\n" in text):
        return _LINKS.split(text)
    return [text]


def tags(text: str) -> tuple[list[str], bool]:
    """The tags in a cell, and whether a system's "starred" is among them. Quotes keep a separator inside a tag."""
    if " ::: " in text:
        parts = text.split(" ::: ")
    else:
        one_line = " ".join(text.split("\r")) if "\r" in text else text
        sign = next((s for s in ";|\n" if s in one_line), ",")
        joined = one_line.replace("\n", sign) if sign != "\n" else one_line.replace("\n", ",")
        sign = "," if sign == "\n" else sign
        parts = next(csv.reader([joined], delimiter=sign, skipinitialspace=True), []) if joined else []
    found, starred = [], False
    for part in parts:
        name = part.strip()
        own = name.removeprefix("* ").strip() if name.startswith("*") else name
        own = own.lstrip("* ") if name.startswith("*") else own
        if name.startswith("*") and own.casefold() in _SYSTEM:
            starred = starred or own.casefold() == "starred"
        elif own:
            found.append(own)
    return found, starred


def join_tags(names: list[str]) -> str:
    """A cell that `tags` reads back: names between `; `, in quotes where a sign inside would be misread."""
    quoted = ('"' + n.replace('"', '""') + '"' if re.search(r'[;|,"\n]', n) else n for n in names)
    return "; ".join(quoted)
