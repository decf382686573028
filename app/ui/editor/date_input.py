"""Day, month and year apart; the year may stay empty, and a whole date can be pasted into the first field."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.domain import dates
from app.domain.dates import PartialDate
from app.domain.fields import Field
from app.domain.values import Value
from app.ui import dateorder
from app.ui.editor.inputs import QuietCombo, ValueInput, set_property
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.marks import Hint
from app.ui.widgets.room import in_a_row

DAY, MONTH, YEAR, LEAST = 56, 136, 80, 52


def can_show(value: Value | None) -> bool:
    """Whether a date's text can be taken apart and put together again without loss."""
    if value is None:
        return True
    found = dates.parse(value) if isinstance(value, str) else None
    return found is not None and dates.iso(found) == value


class DateInput(ValueInput):
    """A date of which parts may be missing, kept as ISO 8601; what is no day is kept as typed."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        found = dates.parse(str(value)) if value is not None else None
        self.day, self.month, self.year = QLineEdit(), QuietCombo(), QLineEdit()
        self.day.setMinimumWidth(LEAST)
        self.day.setMaximumWidth(DAY)
        self.day.setPlaceholderText(tr("Day", "Editor"))
        self.year.setMinimumWidth(LEAST + 4)
        self.year.setMaximumWidth(YEAR)
        self.year.setPlaceholderText(tr("Year", "Editor"))
        self.month.setMinimumWidth(MONTH - LEAST)
        self.month.setMaximumWidth(MONTH)
        self.month.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.month.addItem(tr("Month", "Editor"))
        self.month.setProperty("first", "nothing")
        for number in range(1, 13):
            self.month.addItem(QLocale().standaloneMonthName(number))
        for widget, part in ((self.day, tr("day", "Editor")), (self.month, tr("month", "Editor"))):
            widget.setAccessibleName(f"{name}, {part}")
        self.year.setAccessibleName(f"{name}, {tr('year (may stay empty)', 'Editor')}")
        if found is not None:
            self._show(found)
        self._begun = self._parts()
        self.hint = Hint()
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = in_a_row(self, self.day, self.month, self.year, gap=S2)
        row.addSpacing(S2 // 2)
        row.addWidget(self.hint, 1)
        for box, share in ((self.day, DAY), (self.month, MONTH), (self.year, YEAR)):
            row.setStretchFactor(box, share)
        row.setStretchFactor(self.hint, 300)
        self.day.textEdited.connect(self._on_day)
        self.year.textEdited.connect(self._on_edited)
        self.month.activated.connect(self._on_edited)
        self.setFocusProxy(self.day)
        self._explain()

    def _show(self, found: PartialDate) -> None:
        self.day.setText(str(found.day or ""))
        self.month.setCurrentIndex(found.month or 0)
        self.year.setText(str(found.year or ""))

    def _parts(self) -> tuple[str, int, str]:
        return self.day.text().strip(), self.month.currentIndex(), self.year.text().strip()

    def _on_day(self, text: str) -> None:
        """A whole date that was pasted or typed here goes into its fields."""
        found = dates.parse(text, dateorder.day_first()) if len(text.strip()) > 4 else None
        if found is not None and found.month and found.day:
            self._show(found)
        self._on_edited()

    def _on_edited(self) -> None:
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        day, month, year = self._parts()
        if any((day, month, year)) and self._read() is None:
            self.hint.show_hint(tr("No such day. Kept as typed.", "Editor"), "warn", "triangle-alert")
        elif day and month and not year:
            self.hint.show_hint(tr("No year is fine. Reminders still work.", "Editor"))
        else:
            self.hint.show_hint("")

    def _read(self) -> str | None:
        """The date in ISO 8601; None if the parts make none."""
        day, month, year = self._parts()
        number = year.isdecimal() and 0 < int(year) < 10_000
        if not day and not month:
            return f"{int(year):04}" if number else None
        if not month or (day and not day.isdecimal()) or (year and not number):
            return None
        text = f"{int(year):04}-{month:02}" if year else f"--{month:02}"
        if day:
            text += f"-{int(day):02}"
        return text if dates.parse(text) is not None else None

    def value(self) -> Value | None:
        day, month, year = self._parts()
        if not any((day, month, year)):
            return None
        read = self._read()
        name = self.month.currentText() if month else ""
        return read if read is not None else " ".join(p for p in (day, name, year) if p)

    def touched(self) -> bool:
        return self._parts() != self._begun

    def first(self) -> QWidget:
        return self.day

    def set_ready(self, ready: bool) -> None:
        for widget in (self.day, self.year):
            set_property(widget, "ready", ready)

    def text(self) -> str:
        return str(self.value() or "")
