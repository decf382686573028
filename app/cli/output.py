"""What the commands say: one JSON document, or words for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.domain.fields import Fields

Answer = tuple[Any, Callable[[], str], int]
"""What a command gives: the JSON document, the words (made only when wanted), the exit status.

A document that is an object may hold `Rows`."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A JSON array whose items are made one by one while they are printed, a line each: for what may be very many."""

    items: Iterable[Any]


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
        for line in _lines(document):
            _print(line)
    elif not quiet and (text := words()):
        _print(text)
    return status


def _lines(document: Any) -> Iterator[str]:
    """A JSON document in pieces that end with a line."""
    if not isinstance(document, dict) or not any(isinstance(v, Rows) for v in document.values()):
        yield json.dumps(document, ensure_ascii=False, indent=1)
        return
    line = "{"
    for number, (name, value) in enumerate(document.items()):
        yield f"{line}," if number else line
        line = f" {json.dumps(name)}: "
        if isinstance(value, Rows):
            line += "["
            for item in value.items:
                yield line
                line = f"  {json.dumps(item, ensure_ascii=False)},"
            yield line.removesuffix(",")
            line = " ]"
        else:
            line += json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n ")
    yield line
    yield "}"


def _print(text: str) -> None:
    """Print on any terminal: what its encoding lacks becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 contact, 2 contacts."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def table(rows: list[list[str]]) -> str:
    """Columns as wide as their cells, for people; the last one, often an id or a path, is never cut."""
    if not rows:
        return ""
    widths = [min(48, max(len(r[i]) for r in rows)) for i in range(len(rows[0]))]
    widths[-1] = max(len(r[-1]) for r in rows)
    return "\n".join("  ".join(c[:w].ljust(w) for c, w in zip(r, widths, strict=True)).rstrip() for r in rows)


def _state(contact: Contact) -> Iterator[tuple[str, str]]:
    """The contact's own state as far as it says something: consent, flags, reminder, ids elsewhere, metadata."""
    flags = ("favourite", "parked", "is_opted_out")
    yield from ((name.replace("_", " "), "yes") for name in flags if getattr(contact, name))
    if contact.opted_in is not None:
        yield "opted in", "yes" if contact.opted_in else "no"
    texts = ("opted_in_at", "source_type", "source_id", "deleted_at")
    yield from ((name.replace("_", " "), value) for name in texts if (value := getattr(contact, name)))
    if contact.touch_freq:
        yield "reminder", f"every {counted(contact.touch_freq, 'day')}"
    for name, slot in (("consent", contact.consent), ("metadata", contact.metadata)):
        yield from ((f"{name} {key}", str(value)) for key, value in slot.items())


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
    lines += [f"  {name}: {value}" for name, value in _state(contact)]
    lines += [
        f"  {i.at[:10]} {i.how}{f' · {i.outcome}' if i.outcome else ''} {i.note}".rstrip()
        for i in contact.interactions
    ]
    return "\n".join(lines)
