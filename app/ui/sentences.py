"""What the layers below say in English – names of operations, errors, reasons, notices – in the user's language.

Those layers know no language. Their sentences are collected as templates by `packaging/dev.py translate`
(`packaging/sentences.py`), translated in the context "Sentences", and recognised here when they are shown. Text that no
template fits, as the user's own words or a label kept in another language, stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.ui.language import FOLDER, SOURCE, current

NESTED = frozenset({"label", "reason", "into", "why", "what", "problem"})
"""Values that are sentences themselves."""
_MARK = re.compile(r"\{(\w+)\}")


def worded(text: str) -> str:
    """A sentence of the layers below in the user's language."""
    return _worded(text, current()) if text and current() != SOURCE else text


@lru_cache(maxsize=2000)
def _worded(text: str, _language: str) -> str:
    for template, pattern in _templates():
        if (found := pattern.fullmatch(text)) is None:
            continue
        shown = QCoreApplication.translate("Sentences", template)
        values = {name: worded(v) if name in NESTED else v for name, v in found.groupdict().items()}
        return shown.format(**values)
    return text


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Template and what it fits, those with the most words of their own first."""
    lines = (FOLDER / "sentences.txt").read_text("utf-8").splitlines()
    lines.sort(key=lambda line: len(_MARK.sub("", line)), reverse=True)
    return tuple((line, re.compile(_pattern(line), re.DOTALL)) for line in lines)


def _pattern(template: str) -> str:
    # re.split with a group gives text, name, text, name, …
    parts = _MARK.split(template.replace("{{", "\0").replace("}}", "\1"))
    literal = (p.replace("\0", "{").replace("\1", "}") for p in parts[::2])
    names = (f"(?P<{name}>.*?)" for name in parts[1::2])
    result = "".join(re.escape(text) + name for text, name in zip(literal, [*names, ""], strict=True))
    return result
