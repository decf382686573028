"""The one way to show a translatable text: tr() for every word that the user reads.

English is the source text; translations are Qt .qm files looked up by context and source.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


def tr(text: str, context: str = "Kith", *, n: int | None = None, note: str = "", **values: object) -> str:
    """*text* in the user's language; {name} marks are filled from *values* afterwards.

    With *n*, the translation picks the plural form and %n becomes the number, grouped as the locale does; English
    sources are written as "%n contact(s)", of which English shows the fitting form itself. *note* tells equal
    sources apart. `packaging/dev.py translate` reads these calls, so text, context and note are literals.
    """
    source = text if n is None else localized_mark(text)
    shown = QCoreApplication.translate(context, source, note or None, -1 if n is None else n)
    if n is not None:
        shown = english_plural(shown, n)
    return shown.format(**values) if values else shown


def localized_mark(text: str) -> str:
    """A source with %n as Qt Linguist files hold it: %Ln is the number in the locale's own form."""
    return text.replace("%n", "%Ln")


def english_plural(text: str, n: int) -> str:
    """Resolve "(s)" and "(es)" for a source text that has no translation; "(is|are)" picks one of two."""
    if "(" not in text:
        return text
    text = text.replace("(s)", "" if n == 1 else "s").replace("(es)", "" if n == 1 else "es")
    return _CHOICE.sub(lambda match: match.group(1 if n == 1 else 2), text)


def plain_tooltip(text: str) -> str:
    """*text* as a tooltip that shows markup as it is written instead of obeying it."""
    if "<" not in text:
        return text
    from html import escape

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give *widget* a tooltip that may hold the user's data."""
    widget.setToolTip(plain_tooltip(text))
