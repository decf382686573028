"""Deleting for good: asked before, for Undo cannot help, with a word on the backups that still hold the contacts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.services import backups
from app.services.backups import Backup
from app.ui.detail.days import short_day
from app.ui.text import tr
from app.ui.widgets.message import Icon, Role, add_cancel, message

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def purge(window: MainWindow, ids: Sequence[str]) -> None:
    """Look for backups that hold the contacts, ask, and delete them for good."""
    if ids:
        book = window.session.book
        window.session.runner.read(
            lambda _progress: backups.holding(book.path, ids),
            lambda holding: _ask(window, list(ids), holding),
            window.session.report,
        )


def _ask(window: MainWindow, ids: list[str], holding: list[Backup]) -> None:
    title = tr("Delete %n contact(s) for good?", "Trash", n=len(ids))
    box = message(window, "purgeQuestion", title, question(holding, len(ids)), Icon.Warning)
    agreed = box.addButton(tr("Delete for good", "Trash"), Role.DestructiveRole)
    add_cancel(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.buttonClicked.connect(lambda button: _purge(window, ids) if button is agreed else None)
    box.open()


def question(holding: Sequence[Backup], count: int) -> str:
    """What deleting for good means, and which backups it does not reach."""
    words = tr(
        "(It goes|They go) from the book and from its history. This cannot be undone.", "Trash", n=count
    )
    if not holding:
        return words + "\n\n" + tr("No backup holds (it|them).", "Trash", n=count)
    today = date.today()
    first, last = short_day(holding[-1].at, today), short_day(holding[0].at, today)
    when = first if first == last else tr("{first} to {last}", "Trash", first=first, last=last)
    still = tr("%n backup(s) still (holds|hold) what goes ({when}).", "Trash", n=len(holding), when=when)
    ways = tr("Backups go by themselves in time; File › Backups… deletes them now.", "Trash")
    return f"{words}\n\n{still} {ways}"


def _purge(window: MainWindow, ids: list[str]) -> None:
    book, session = window.session.book, window.session
    label = tr("Deleted %n contact(s) for good", "Trash", n=len(ids))

    def job(_progress: object) -> None:
        book.purge(ids)

    session.do(label, job)
