"""The search box: each keystroke becomes a query at once; what cannot be read is said calmly underneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.query.tree import EVERYTHING, Term
from app.ui.sentences import worded
from app.ui.text import harmless, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, text_width
from app.ui.theme.tokens import BUTTON, R_L, S1, S2, S3, SEARCH_WIDTH
from app.ui.widgets.search import SearchField

WIDEST = 560
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


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
        beside = 2 * S3 + 16 + S2
        widest = min(WIDEST, self.window().width() - 2 * S3)
        width = max(min(self._field.width(), widest), min(widest, text_width(words, "small") + beside + 1))
        needed = QFontMetrics(font("small")).boundingRect(QRect(0, 0, width - beside, 400), _WRAPPED, words)
        corner = self._field.mapTo(
            self.window(), QPoint(self._field.width() - width, self._field.height() + S1)
        )
        self.setGeometry(max(S3, corner.x()), corner.y(), width, max(BUTTON, needed.height() + 2 * S2))
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
        painter.setFont(font("small"))
        painter.setPen(color("text"))
        painter.drawText(self.rect().adjusted(S3 + 16 + S2, 0, -S3, 0), _WRAPPED, harmless(self._words))


class _Box(SearchField):
    """The field, which keys can leave."""

    left = Signal()
    abandoned = Signal()
    """The keyboard is elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if on or (event.key() == Qt.Key.Key_Escape and not self.text()):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.abandoned.emit()


class Search(QObject):
    """Owns the box and tells the term that it stands for, which *read* gives or refuses with a QueryError; Down and Enter
    lead into the list."""

    asked = Signal(object, str)
    """(Term, what was typed): for each change of the text that can be read."""
    left = Signal()
    """Down or Enter: on to the list."""

    def __init__(self, read: Callable[[str], Term], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.field = _Box(
            tr("Search names, numbers, notes", "Search"), "Ctrl F", brief=tr("Search", "Search")
        )
        self.field.setObjectName("searchBox")
        self.field.setMinimumWidth(SEARCH_WIDTH // 2)
        self.field.setMaximumWidth(SEARCH_WIDTH)
        self.field.textChanged.connect(self._on_text)
        self.field.left.connect(self.left)
        self.field.abandoned.connect(self._hide_note)
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
        from app.domain.query import QueryError

        words = self.words
        try:
            self.term = self._read(words) if words else EVERYTHING
        except QueryError as error:
            # The list keeps what it shows: a query is often unreadable for a letter or two while it is typed.
            self._tell(worded(error.message))
            return
        self._tell("")
        self.asked.emit(self.term, words)

    def _tell(self, words: str) -> None:
        if self._note is None:
            if not words:
                return
            self._note = QueryNote(self.field)
        self._note.say(words)

    def _hide_note(self) -> None:
        if self._note is not None:
            self._note.hide()
