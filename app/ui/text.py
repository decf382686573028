"""The one way to show a translatable text: tr() for every word that the user reads.

English is the source text; translations are Qt .qm files looked up by context and source.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HARMLESS = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)},
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys((0x0D, 0x2028, 0x2029), 0x20),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x2060),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
}
_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


def is_right_to_left(text: str) -> bool:
    """Whether a text begins with letters that are read from the right; a number or a mark alone is not."""
    for letter in text:
        if (way := bidirectional(letter)) in ("L", "R", "AL"):
            return way != "L"
    return False


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
    if not values:
        return shown
    return shown.format(**{k: harmless(v) if isinstance(v, str) else v for k, v in values.items()})


def begun(words: str) -> str:
    """*words* with a capital at the start, for what stands alone: a cell, an entry of a choice."""
    return words[:1].upper() + words[1:]


def harmless(text: str) -> str:
    """*text* as it is shown: nothing in it turns what stands around it, ends it early or stays unseen where it does harm.

    Controls become their pictures, directions that a text forces on others an invisible sign (right-to-left words find
    theirs by themselves), lone surrogates the replacement character. Letter by letter, so that places in it stay.
    """
    return text.translate(_HARMLESS) if _HARMFUL.search(text) else text


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
    text = harmless(text)
    if "<" not in text:
        return text
    from html import escape

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give *widget* a tooltip that may hold the user's data."""
    widget.setToolTip(plain_tooltip(text))
