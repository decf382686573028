"""The question before two tags become one, as a tag gets the name of another."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from app.domain.book import Tag
from app.ui.text import tr
from app.ui.widgets.message import Role, add_cancel, message


def question(parent: QWidget, tag: Tag, into: Tag) -> tuple[QMessageBox, QAbstractButton]:
    """(the box that asks, its button that agrees)."""
    words = tr(
        "There is a tag {b} already. Merge {a} into it? %n contact(s) get {b} instead.",
        "Sidebar",
        n=tag.count,
        a=tag.name,
        b=into.name,
    )
    box = message(parent, "mergeTagsQuestion", words)
    merge = box.addButton(tr("Merge tags", "Sidebar"), Role.AcceptRole)
    box.setDefaultButton(merge)  # Undo takes it back
    add_cancel(box, default=False)
    return box, merge
