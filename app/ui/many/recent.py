"""Contacts that were looked at lately, newest first; for the menu and the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.chooser import Choice
    from app.ui.main.window import MainWindow

KEPT = 20


class Recent:
    """Remembers whom the card showed, as long as the window is open."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def note(self, contact_id: str) -> None:
        """This contact is looked at now."""
        self.ids = [contact_id, *(i for i in self.ids if i != contact_id)][:KEPT]

    def choices(self, window: MainWindow) -> list[Choice]:
        """Those that still exist, but for the one that is shown."""
        from app.ui.chooser import Choice
        from app.ui.list.lines import subtitle

        book = window.session.book
        shown = window.card.contact_ids if window.card is not None else []
        ids = [i for i in self.ids if [i] != shown]
        numbers = book.numbers_of(ids)
        rows = book.rows([numbers[i] for i in ids if i in numbers])
        return [
            Choice(row.display_name, partial(window.show_contact, row.id), "user", hint=subtitle(row))
            for row in rows
        ]

    def open(self, window: MainWindow) -> None:
        """Choose one."""
        from app.ui.chooser import Chooser, matching

        found = self.choices(window)
        chooser = Chooser(
            window,
            tr("Recently viewed", "Recent"),
            tr("Recently viewed", "Recent"),
            lambda typed: matching(found, typed),
        )
        chooser.setObjectName("recentChooser")
        chooser.closed.connect(chooser.deleteLater)
        chooser.open(width=420)
