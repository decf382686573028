"""All keys as data: the actions that have some, by menu, and the keys that only one screen knows."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.actions import actions, menus
from app.ui.text import tr


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its rows: (what it does, its keys in portable names)."""

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def groups() -> tuple[Group, ...]:
    """The shortcut sheet in the order of the menus, then screen by screen."""
    found = []
    for menu, title in menus().items():
        rows = tuple((a.text.removesuffix("…"), a.keys) for a in actions() if a.menu == menu and a.keys)
        if rows:
            found.append(Group(title.replace("&", ""), rows))
    return (*found, *_screens())


def _screens() -> tuple[Group, ...]:
    return (
        Group(tr("In the list", "Shortcuts"), (
            (tr("Move", "Shortcuts"), ("Up", "Down")),
            (tr("Select several", "Shortcuts"), ("Shift+Down",)),
            (tr("Edit", "Shortcuts"), ("Return",)),
            (tr("Back to the search box", "Shortcuts"), ("Up",)),
        )),
        Group(tr("In the editor", "Shortcuts"), (
            (tr("Save", "Shortcuts"), ("Ctrl+Return", "Ctrl+S")),
            (tr("Cancel", "Shortcuts"), ("Esc",)),
        )),
        Group(tr("In the duplicate review", "Shortcuts"), (
            (tr("Another group", "Shortcuts"), ("Up", "Down")),
            (tr("Who stays", "Shortcuts"), ("Left", "Right")),
            (tr("Take or leave a value", "Shortcuts"), ("Space",)),
            (tr("Edit a value of the result", "Shortcuts"), ("Return", "F2")),
            (tr("Add a value to the result", "Shortcuts"), ("V",)),
            (tr("Back to what was proposed", "Shortcuts"), ("R",)),
            (tr("Only differences", "Shortcuts"), ("D",)),
            (tr("Add a contact to the group", "Shortcuts"), ("A",)),
            (tr("Split the group", "Shortcuts"), ("X",)),
            (tr("Merge", "Shortcuts"), ("M",)),
            (tr("Not duplicates", "Shortcuts"), ("N",)),
            (tr("Skip", "Shortcuts"), ("S",)),
        )),
        Group(tr("In wizards", "Shortcuts"), (
            (tr("Go on", "Shortcuts"), ("Ctrl+Return",)),
            (tr("Step back", "Shortcuts"), ("Alt+Left",)),
            (tr("Leave", "Shortcuts"), ("Esc",)),
        )),
    )  # fmt: skip
