"""Who reports to whom, as a small chart: boxes under boxes, reached by arrows and opened by Enter or a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.reporting import Node
from app.services.companies import Person
from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.paint import box, crisp, focus_ring, text
from app.ui.theme.tokens import AVATAR_QUEUE, R_L, S2, S3, S4, S8, hue_of
from app.ui.widgets.avatar import avatar_pixmap

BOX = QSize(184, 52)
Key = Qt.Key


class OrgChart(QWidget):
    """Trees side by side. `opened` follows Enter or a click on somebody who is a contact."""

    opened = Signal(str)
    moved = Signal(QRect)
    """Where the current box is, so that it can be scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportingChart")
        self.setAccessibleName(tr("Who reports to whom", "Company"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._roots: Sequence[Node] = ()
        self._who: Callable[[str], Person | None] = lambda _key: None
        self.boxes: dict[str, QRect] = {}
        self._above: dict[str, str] = {}
        self.current = ""
        self._hovered = ""
        self._ring = False

    def show_trees(self, roots: Sequence[Node], who: Callable[[str], Person | None]) -> None:
        """Show other trees; *who* tells what stands in the box of a key."""
        self._roots, self._who = roots, who
        self.boxes, self._above = {}, {}
        left = 0
        for root in roots:
            left += self._place(root, left, 0) + S8
        if self.current not in self.boxes:
            self.current = roots[0].key if roots else ""
        bottom = max((where.bottom() for where in self.boxes.values()), default=0)
        self.setFixedSize(max(1, left - S8 + 2), bottom + 2)
        self._tell()
        self.update()

    def _place(self, node: Node, left: int, depth: int) -> int:
        """Put a node over those below it; returns the width of all."""
        width = 0
        for below in node.below:
            self._above[below.key] = node.key
            width += self._place(below, left + width, depth + 1) + S3
        width = max(BOX.width(), width - S3)
        top = 1 + depth * (BOX.height() + S8)
        self.boxes[node.key] = QRect(QPoint(1 + left + (width - BOX.width()) // 2, top), BOX)
        return width

    def _tell(self) -> None:
        """Let a screen reader know where the keyboard is."""
        person = self._who(self.current)
        boss = self._who(self._above.get(self.current, ""))
        words = [person.name, person.title] if person else []
        if boss is not None:
            words.append(tr("reports to {name}", "Company", name=boss.name))
        self.setAccessibleDescription(", ".join(filter(None, words)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        painter.fillRect(event.rect(), color("surface"))
        for key, above in self._above.items():
            self._line(painter, self.boxes[above], self.boxes[key])
        for key, where in self.boxes.items():
            if where.intersects(event.rect()):
                self._box(painter, key, where)

    def _line(self, painter: QPainter, above: QRect, below: QRect) -> None:
        middle = above.bottom() + S4
        shade = color("border-strong")
        painter.fillRect(above.center().x(), above.bottom() + 1, 1, S4, shade)
        left, right = sorted((above.center().x(), below.center().x()))
        painter.fillRect(left, middle, right - left + 1, 1, shade)
        painter.fillRect(below.center().x(), middle, 1, below.top() - middle, shade)

    def _box(self, painter: QPainter, key: str, where: QRect) -> None:
        person = self._who(key)
        if person is None:
            return
        box(painter, where, R_L, "hover" if key == self._hovered else "surface", "border-strong")
        if key == self.current and self.hasFocus() and self._ring:
            focus_ring(painter, where, R_L)
        top = where.top() + (where.height() - AVATAR_QUEUE) // 2
        pixmap = avatar_pixmap(
            person.initials or "?", hue_of(person.id or person.name), AVATAR_QUEUE, self.devicePixelRatioF()
        )
        painter.drawPixmap(where.left() + S3, top, pixmap)
        words = where.adjusted(S3 + AVATAR_QUEUE + S2, 0, -S2, 0)
        if not person.title:
            text(painter, words, person.name, "text", "body", 500)
            return
        text(painter, words.adjusted(0, 8, 0, -24), person.name, "text", "body", 500)
        text(painter, words.adjusted(0, 28, 0, -8), person.title, "text-2", "small")

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._open(self.current)
        elif event.key() in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right):
            self._go(event.key())
        else:
            super().keyPressEvent(event)

    def _go(self, key: int) -> None:
        """Up to the manager, down to the first of those below, left and right in the same row."""
        if not self.current:
            return
        here = self.boxes[self.current]
        if key == Key.Key_Up:
            there = self._above.get(self.current)
        elif key == Key.Key_Down:
            there = next((k for k, above in self._above.items() if above == self.current), None)
        else:
            way = 1 if key == Key.Key_Right else -1
            row = [
                (way * (where.left() - here.left()), k)
                for k, where in self.boxes.items()
                if where.top() == here.top() and way * (where.left() - here.left()) > 0
            ]
            there = min(row)[1] if row else None
        if there is not None:
            self.current = there
            self._tell()
            self.moved.emit(self.boxes[there])
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def _at(self, where: QPoint) -> str:
        return next((key for key, rect in self.boxes.items() if rect.contains(where)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        key = self._at(event.position().toPoint())
        person = self._who(key) if key else None
        hovered = key if person is not None and person.id else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._at(event.position().toPoint())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self.current = key
            self._tell()
            self._open(key)

    def _open(self, key: str) -> None:
        person = self._who(key)
        if person is not None and person.id:
            self.opened.emit(person.id)
