"""How each action of an import plan is shown: word, icon and look."""

from __future__ import annotations

from app.formats.records import Problem
from app.services.importing import PlanRow
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.words import evidence_words

LOOKS = {
    "new": ("plus", "success"),
    "update": ("pencil", "accent"),
    "fill": ("text-cursor-input", "accent"),
    "review": ("users", "warn"),
    "skip": ("minus", "neutral"),
    "problem": ("circle-alert", "danger"),
    "group": ("tag", "neutral"),
}
CHOICES = ("review", "update", "fill", "new", "skip")
"""What a user can choose between, in the order in which it is offered."""
ROLES = {
    "success": "success",
    "accent": "accent-text",
    "warn": "warn",
    "neutral": "text-2",
    "danger": "danger",
}


def word(action: str) -> str:
    """The action as its pill says it."""
    return {
        "new": tr("New", "Import"),
        "update": tr("Update", "Import"),
        "fill": tr("Fill gaps", "Import"),
        "review": tr("Review", "Import"),
        "skip": tr("Skip", "Import"),
        "problem": tr("Problem", "Import"),
        "group": tr("Group", "Import"),
    }[action]


def reason(row: PlanRow) -> str:
    """Why this happens to a row, in the user's language."""
    if row.group is not None:
        return tr("A group of %n: becomes a tag on its members", "Import", n=len(row.group.members))
    if row.evidence and row.action not in ("skip", "problem"):
        why = ", ".join(evidence_words(e) for e in row.evidence)
        return tr("Looks like {name}: {why}", "Import", name=row.match_name, why=why)
    return worded(row.reason)


def is_flawed(row: PlanRow) -> bool:
    """Whether a value that comes in with a row wants a look."""
    return bool(row.warnings) and row.action not in ("skip", "problem")


def complaint(problem: Problem, most: int) -> str:
    """What is wrong with a value: the value and what it is not, or a sentence after it."""
    what = worded(problem.problem)
    if not problem.value:
        return f"{what[:1].upper()}{what[1:]}"
    value = tr("“{value}”", "Import", value=problem.value[:most])
    return f"{value}{':' if what[:1].isupper() else ''} {what}"


def whom(row: PlanRow) -> str:
    """Whom the row belongs to: a contact of the book, or a row before it in the file."""
    if not row.twin:
        return row.match_name
    return tr("{name} (row {row})", "Import", name=row.match_name, row=row.twin)


def choice(action: str, name: str) -> str:
    """The action as the inspector offers it; *name* is whom the record looks like."""
    return {
        "review": tr("Import, then review", "Import"),
        "fill": tr("Fill gaps of {name}", "Import", name=name),
        "update": tr("Update {name}", "Import", name=name),
        "new": tr("New contact", "Import"),
        "skip": tr("Skip", "Import"),
    }[action]
