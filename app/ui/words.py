"""The registry's own words in the user's language: labels of fields, sections and values.

They are data (app/domain/catalogue.py), so they are looked up in the context "Fields" instead of by tr().
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from app.domain.fields import Field
from app.domain.folding import fold
from app.ui import dateorder
from app.ui.language import current
from app.ui.text import tr

if TYPE_CHECKING:
    from app.domain.contact import Attribute
    from app.matching.evidence import Evidence


def word(text: str) -> str:
    """A label of the registry, or one of the user's own as it is."""
    return QCoreApplication.translate("Fields", text) if text else ""


def field_label(field: Field) -> str:
    """What a field is called."""
    return field.label if field.is_custom else word(field.label)


def value_label(field: Field, attribute: Attribute) -> str:
    """What stands before one value: its own label, else the field's."""
    return word(attribute.label) if attribute.label else field_label(field)


def country_name(code: str) -> str:
    """A country (ISO 3166) in the user's language; empty if there is none of that code. Qt itself names them in English."""
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyTerritory
    if territory == QLocale.Country.AnyTerritory:
        return ""
    return QCoreApplication.translate("Countries", QLocale.territoryToString(territory))


def countries() -> dict[str, str]:
    """Code -> name of all countries in the user's language, by name."""
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    )
    codes = {QLocale.territoryToCode(locale.territory()) for locale in every}
    named = {code: country_name(code) for code in codes if len(code) == 2 and code.isalpha()}
    return dict(sorted(named.items(), key=lambda entry: fold(entry[1])))


def how_word(how: str) -> str:
    """A kind of touch in words."""
    return {
        "call": tr("Call", "Touch"),
        "email": tr("E-mail", "Touch"),
        "meeting": tr("Meeting", "Touch"),
        "message": tr("Message", "Touch"),
        "note": tr("Note", "Touch"),
    }.get(how, how)


def source_word(source: str) -> str:
    """How a contact came into the book."""
    return {
        "manual": tr("typed in", "Source"),
        "import": tr("imported", "Source"),
        "api": tr("by a program", "Source"),
        "sync": tr("synchronised", "Source"),
        "sample": tr("a sample", "Source"),
    }.get(source, source)


def outcome_word(outcome: str) -> str:
    """The outcome of a call in words."""
    return {
        "contacted": tr("contacted", "Touch"),
        "voicemail": tr("voicemail", "Touch"),
        "no_answer": tr("no answer", "Touch"),
        "escalated": tr("escalated", "Touch"),
        "interested": tr("interested", "Touch"),
        "not_interested": tr("not interested", "Touch"),
    }.get(outcome, outcome)


def evidence_words(evidence: Evidence) -> str:
    """What speaks for or against one person, as part of a sentence."""
    from app.matching import words

    if evidence.detail.startswith("born."):
        evidence = replace(evidence, values=tuple(map(_day, evidence.values)))
    return words(evidence, current())


def _day(iso: str) -> str:
    """A whole date as dates are shown; a part of one stays as it is."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return dateorder.in_words(day, short=True) if day.isValid() else iso
