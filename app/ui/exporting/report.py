"""The loss report: what the chosen format would not hold, by field and number of contacts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.fields import Fields
from app.formats.records import Loss
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2, S4
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.notice import Notice
from app.ui.words import field_label


class LossReport(QWidget):
    """A notice over a table of losses; hidden where nothing is lost."""

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self.setObjectName("lossReport")
        self._fields = fields
        self.notice = Notice("", "", look="warn", icon="triangle-alert")
        self._rows = QWidget()
        self._rows.setObjectName("lossRows")
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(S4, 0, S4, 0)
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(self.notice)
        column.addWidget(self._rows)
        self.hide()

    def show_losses(self, losses: Sequence[Loss], of: int) -> None:
        """Show these losses of an export of so many contacts."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(losses))
        self.notice.set_text(
            tr("Not everything fits into this format.", "Export"),
            tr("The rest stays in your book; nothing is changed there.", "Export"),
        )
        lines = []
        for row, loss in enumerate(losses):
            texts = (
                self._name(loss.field),
                _what(loss.what),
                tr("{some} of {all}", "Export", some=loss.contacts, all=of),
            )
            for column, (text, role) in enumerate(zip(texts, ("text", "text-2", "text-2"), strict=True)):
                self._grid.addWidget(PlainLabel(text, "body", role), row, column)
            lines.append(", ".join(texts))
        self._rows.setAccessibleName("; ".join(lines))

    def _name(self, field: str) -> str:
        if field in self._fields or field.startswith("vcard."):
            return field_label(self._fields[field])
        return {
            "interactions": tr("Touches", "Export"),
            "snoozed_until": tr("Snoozed until", "Export"),
            "all fields": tr("All fields", "Export"),
            "all other fields": tr("All other fields", "Export"),
            "parameters of cards": tr("Details of imported cards", "Export"),
        }.get(field, field)


def _what(text: str) -> str:
    """What happens to the field, in the user's language."""
    return {
        "left out": tr("left out", "Export"),
        "left out or changed": tr("left out or changed", "Export"),
        "labels left out": tr("labels left out", "Export"),
        "left out but for the last one": tr("left out but for the last one", "Export"),
        "left out but for the last call": tr("left out but for the last call", "Export"),
        "left out: a calendar holds dates": tr("left out: a calendar holds dates", "Export"),
        "the partner's left out": tr("the partner’s left out", "Export"),
        "the partner's left out or changed": tr("the partner’s left out or changed", "Export"),
        "without day and month, left out": tr("without day and month, left out", "Export"),
        "one row a value is for looking at, not for importing again": tr(
            "one row a value is for looking at, not for importing again", "Export"
        ),
    }.get(text, text)
