"""One contact of a backup: what it says there, and where the book says otherwise now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.names import display_name
from app.ui.detail.differences import differences, shown
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2, S3, S4
from app.ui.widgets.labels import PlainLabel
from app.ui.words import value_label

WIDTH = 320
MOST = 60
"""Values that are shown at most."""


class ThenNow(QScrollArea):
    """Changes are shown as then and now; without any, the values as they are in the backup."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("thenNow")
        self.setAccessibleName(tr("The selected contact", "Backups"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(WIDTH)
        self.show_contact(None, None, Fields(()))

    def show_contact(self, then: Contact | None, now: Contact | None, fields: Fields) -> None:
        """A contact of the backup and what it is in the book (None: gone)."""
        page = QWidget()
        page.setProperty("back", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(S4, S4, S4, S4)
        column.setSpacing(S1)
        if then is None:
            column.addWidget(
                PlainLabel(tr("Choose a contact to see it.", "Backups"), "body", "text-2", wrap=True)
            )
        else:
            self._fill(column, then, now, fields)
        column.addStretch(1)
        self.setWidget(page)

    def _fill(self, column: QVBoxLayout, then: Contact, now: Contact | None, fields: Fields) -> None:
        column.addWidget(
            PlainLabel(display_name(then) or tr("No name", "List"), "heading", "text", 600, wrap=True)
        )
        found = differences(then, now, fields) if now is not None else []
        if now is None:
            state = tr("No longer in the book. In the backup:", "Backups")
        elif found:
            state = tr("Changed since then:", "Backups")
        else:
            state = tr("As it is in the book:", "Backups")
        column.addWidget(PlainLabel(state, "small", "text-2", wrap=True))
        column.addSpacing(S3)
        if found:
            for difference in found[:MOST]:
                self._pair(column, difference.name, difference.before, difference.after)
        else:
            for attribute in then.attributes[:MOST]:
                name = value_label(fields[attribute.field], attribute)
                self._pair(column, name, shown(attribute, fields), None)

    def _pair(self, column: QVBoxLayout, name: str, then: str, now: str | None) -> None:
        column.addWidget(PlainLabel(name, "small", "text-2"))
        if now is None:
            column.addWidget(PlainLabel(then, wrap=True))
        else:
            missing = tr("nothing", "Backups")
            column.addWidget(PlainLabel(tr("then: {value}", "Backups", value=then or missing), wrap=True))
            column.addWidget(
                PlainLabel(tr("now: {value}", "Backups", value=now or missing), "body", "text-2", wrap=True)
            )
        column.addSpacing(S2)
