"""Remarks beside what is typed: the form a number takes, what is wrong with it, what an address probably means.

Nothing here blocks saving: a value that cannot be read is kept as typed.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import email, phone, urls
from app.domain.fields import DataType, Field
from app.domain.normalize import parse_value
from app.ui.text import tr
from app.ui.words import country_name


@dataclass(frozen=True, slots=True)
class Remark:
    """Words in a colour role with an icon; `instead` is a text that may replace what was typed, `offer` its name."""

    words: str
    role: str = "text-2"
    icon: str = ""
    instead: str = ""
    offer: str = ""


def remark(field: Field, text: str, region: str, kept: object = None) -> Remark | None:
    """What is to be said about a text; None for nothing. *kept* is the value that is in the book."""
    if not text.strip():
        return None
    if field.data_type is DataType.PHONE:
        # A number of an import was read with the country of its file, which the book need not have.
        if isinstance(kept, phone.Phone) and kept.typed == text and kept.e164:
            return _phone(kept)
        return _phone(phone.parse(text, region))
    if field.data_type is DataType.EMAIL:
        return _email(text)
    if (
        field.data_type is DataType.URL
        and not urls.normalize(text)
        and any(c.isspace() for c in text.strip())
    ):
        return _kept(tr("No web address.", "Editor"))
    if field.data_type is DataType.NUMBER and isinstance(parse_value(field, text), str):
        return _kept(tr("No number.", "Editor"))
    return None


def _kept(problem: str) -> Remark:
    words = tr("{problem} Kept as typed.", "Editor", problem=problem)
    return Remark(words, "warn", "triangle-alert")


def _phone(found: phone.Phone) -> Remark:
    if not found.e164:
        return _kept(problem_words(found.problem))
    shown = phone.format(found, "international")
    country = country_name(found.region)
    known = shown == found.typed.strip()  # it stands in the field already
    words = " · ".join(filter(None, ("" if known and country else shown, country)))
    return Remark(words, "text-2", "check")


def problem_words(problem: str) -> str:
    """What is wrong with a number, in the user's language."""
    return {
        "unreadable": tr("No phone number.", "Editor"),
        "several": tr("More than one number?", "Editor"),
        "no_country": tr("Which country? Begin with +.", "Editor"),
        "no_area_code": tr("Area code missing.", "Editor"),
        "too_short": tr("Too short.", "Editor"),
        "too_long": tr("Too long.", "Editor"),
    }.get(problem, tr("No phone number.", "Editor"))


def _email(text: str) -> Remark | None:
    meant = email.hint(text)
    if meant:
        domain = meant.rpartition("@")[2]
        return Remark(tr("Did you mean", "Editor"), "warn", "lightbulb", meant, domain)
    if not email.normalize(text):
        return _kept(tr("No e-mail address.", "Editor"))
    return None
