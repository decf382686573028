"""What the commands say: one JSON document, or words for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.domain.fields import Fields

Answer = tuple[Any, Callable[[], str], int]
"""What a command gives: the JSON document, the words (made only when wanted), the exit status."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words made from nothing else."""

    text: str

    def __call__(self) -> str:
        return self.text


def say(answer: Answer, as_json: bool, quiet: bool) -> int:
    """Print an answer; returns its exit status."""
    document, words, status = answer
    if as_json:
        _print(json.dumps(document, ensure_ascii=False, indent=1))
    elif not quiet and (text := words()):
        _print(text)
    return status


def _print(text: str) -> None:
    """Print on any terminal: what its encoding lacks becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def table(rows: list[list[str]]) -> str:
    """Columns as wide as their cells, for people."""
    if not rows:
        return ""
    widths = [min(48, max(len(r[i]) for r in rows)) for i in range(len(rows[0]))]
    return "\n".join("  ".join(c[:w].ljust(w) for c, w in zip(r, widths, strict=True)).rstrip() for r in rows)


def card(contact: Contact, fields: Fields) -> str:
    """A contact in words."""
    from app.domain.names import display_name
    from app.domain.normalize import show_value

    lines = [display_name(contact) or "(no name)", f"  id: {contact.id}"]
    for a in contact.attributes:
        field = fields[a.field]
        label = f" ({a.label})" if a.label else ""
        whose = "partner's " if a.is_partner else ""
        star = " *" if a.is_primary else ""
        lines.append(f"  {whose}{field.label}{label}: {show_value(field, a.value)}{star}")
    if contact.tags:
        lines.append(f"  tags: {', '.join(sorted(contact.tags))}")
    if contact.folder:
        lines.append(f"  folder: {contact.folder}")
    lines += [
        f"  {i.at[:10]} {i.how}{f' · {i.outcome}' if i.outcome else ''} {i.note}".rstrip()
        for i in contact.interactions
    ]
    return "\n".join(lines)
