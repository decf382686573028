"""The search box: each keystroke becomes a query at once; what cannot be read is said calmly underneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.query.tree import EVERYTHING, Term
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, text, text_width
from app.ui.theme.tokens import BUTTON, R_L, S1, S2, S3, SEARCH_WIDTH
from app.ui.widgets.search import SearchField


class QueryNote(QWidget):
    """What is wrong with a query, under the box; the place is marked by the words before it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field, self._words = field, ""
        self.setObjectName("queryNote")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; empty hides the note."""
        self._words = words
        self.setAccessibleName(words)
        if not words:
            self.hide()
            return
        self.setParent(self._field.window())
        width = max(self._field.width(), min(560, text_width(words, "small") + 2 * S3 + 16 + S2))
        corner = self._field.mapTo(
            self.window(), QPoint(self._field.width() - width, self._field.height() + S1)
        )
        self.setGeometry(QRect(corner.x(), corner.y(), width, BUTTON))
        self.show()
        self.raise_()
        self.update()

    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        box(painter, self.rect(), R_L, "raised", "border-strong")
        paint_icon(painter, "info", QRect(S3, (self.height() - 16) // 2, 16, 16), "warn")
        text(painter, self.rect().adjusted(S3 + 16 + S2, 0, -S3, 0), self._words, "text", "small")


class Search(QObject):
    """Owns the box and tells the term that it stands for; Down and Enter lead into the list."""

    asked = Signal(object, str)
    """(Term, what was typed): for each change of the text that can be read."""
    left = Signal()
    """Down or Enter: on to the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(tr("Search names, numbers, notes", "Search"), "Ctrl F")
        self.field.setObjectName("searchBox")
        self.field.setMinimumWidth(SEARCH_WIDTH // 2)
        self.field.setMaximumWidth(SEARCH_WIDTH)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self._note: QueryNote | None = None
        self.term: Term = EVERYTHING

    @property
    def words(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    @property
    def problem(self) -> str:
        """What is wrong with it; empty if it can be read."""
        return self._note.words() if self._note is not None else ""

    def focus(self) -> None:
        """Begin to type; what stands there is selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put(self, words: str) -> None:
        """Search for these words."""
        self.field.setText(words)

    def forget(self) -> None:
        """Empty the box without asking for anything."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.field._on_text("")
        self.term = EVERYTHING
        self._tell("")

    def _on_text(self, _typed: str) -> None:
        from app.domain.query import QueryError, parse

        words = self.words
        try:
            self.term = parse(words) if words else EVERYTHING
        except QueryError as error:
            # The list keeps what it shows: a query is often unreadable for a letter or two while it is typed.
            self._tell(error.message)
            return
        self._tell("")
        self.asked.emit(self.term, words)

    def _tell(self, words: str) -> None:
        if self._note is None:
            if not words:
                return
            self._note = QueryNote(self.field)
        self._note.say(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.field.text():
                self.left.emit()
                return True
        if event.type() == QEvent.Type.FocusOut and self._note is not None:
            self._note.hide()
        return False
