"""How each action of an import plan is shown: word, icon and look."""

from __future__ import annotations

from app.ui.text import tr

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


def choice(action: str, name: str) -> str:
    """The action as the inspector offers it; *name* is whom the record looks like."""
    return {
        "review": tr("Import, then review", "Import"),
        "fill": tr("Fill gaps of {name}", "Import", name=name),
        "update": tr("Update {name}", "Import", name=name),
        "new": tr("New contact", "Import"),
        "skip": tr("Skip", "Import"),
    }[action]
