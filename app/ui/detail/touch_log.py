"""Logging a touch: a small popup that one key opens and Enter saves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain import dates
from app.domain.contact import HOWS, OUTCOMES, Interaction
from app.ui import dateorder
from app.ui.detail.days import short_day
from app.ui.text import begun, tr
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import R_L, S2, S3, S4
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel, section_heading
from app.ui.widgets.segments import SegmentedControl
from app.ui.words import how_word, outcome_word

STAMP = "%Y-%m-%dT%H:%M:%SZ"


def _day(typed: str) -> date | None:
    """A day that was typed whole."""
    found = dates.parse(typed, dateorder.day_first())
    if found is None or not (found.year and found.month and found.day):
        return None
    return date(found.year, found.month, found.day)


class TouchLog(QWidget):
    """Asks how it was, how a call ended, and what was said; saved(Interaction) follows Enter or Save."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("touchLog")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(tr("Log touch", "Touch"))
        self.how = SegmentedControl([(h, how_word(h)) for h in HOWS], tr("Kind of touch", "Touch"))
        self.how.selected.connect(self._on_how)
        self.outcome = QComboBox()
        self.outcome.setAccessibleName(tr("Outcome of the call", "Touch"))
        for outcome in OUTCOMES:
            self.outcome.addItem(begun(outcome_word(outcome)), outcome)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("What was said", "Touch"))
        self.note.setPlaceholderText(tr("What was said (may stay empty)", "Touch"))
        self.when = QComboBox()
        self.when.setAccessibleName(tr("When", "Touch"))
        self.when.setEditable(True)
        self.when.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.when.lineEdit().setAccessibleName(tr("When", "Touch"))
        self.when.lineEdit().textEdited.connect(lambda _text: self._explain(""))
        self.problem = PlainLabel("", "small", "warn", wrap=True)
        self.problem.hide()
        save = Button(tr("Save", "Touch"), "primary", keys="↵")
        save.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.when)
        row.addWidget(self.outcome)
        row.addStretch(1)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S4, S4)
        column.setSpacing(S3)
        column.addWidget(section_heading(tr("Log touch", "Touch")))
        column.addWidget(self.how)
        column.addWidget(self.note)
        column.addWidget(self.problem)
        column.addLayout(row)

    def open_at(self, anchor: QWidget) -> None:
        """Show it under a widget with the words selected; Enter alone logs a call."""
        self.note.clear()
        self._fill_when()
        self._explain("")
        self.adjustSize()
        where = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        where.setX(max(screen.left(), min(where.x(), screen.right() - self.width())))
        where.setY(max(screen.top(), min(where.y(), screen.bottom() - self.height())))
        self.move(where)
        self.show()
        self.note.setFocus(Qt.FocusReason.PopupFocusReason)

    def save(self) -> None:
        """Hand the touch over and close."""
        how = self.how.value()
        outcome = self.outcome.currentData() if how == "call" else None
        at = self._at()
        if not at:
            self._explain(tr("No such day, or one to come. As in 2026-01-31.", "Touch"))
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close()
        self.saved.emit(Interaction(how, at, outcome, self.note.text().strip()))

    def _fill_when(self) -> None:
        """Now first; the last days by name, any other typed."""
        self.when.clear()
        self.when.addItem(tr("Now", "Touch"))
        for days in (1, 2, 3):
            day = date.today() - timedelta(days=days)
            self.when.addItem(short_day(day.isoformat(), date.today()), day)

    def _at(self) -> str:
        """The moment in UTC: now, or noon of the chosen or typed day; empty if it is none, or one to come."""
        typed = self.when.currentText().strip()
        place = self.when.findText(typed)
        day = self.when.itemData(place) if place >= 0 else _day(typed)
        if day is None and place != 0 and typed:
            return ""
        now = datetime.now(UTC)
        if isinstance(day, date) and day != now.astimezone().date():
            noon = datetime.combine(day, time(12)).astimezone(UTC)
            return noon.strftime(STAMP) if noon < now else ""
        return now.strftime(STAMP)

    def _explain(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.adjustSize()

    def _on_how(self, how: str) -> None:
        self.outcome.setVisible(how == "call")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(crisp(QPainter(self)), self.rect(), R_L, "raised", "border-strong")
