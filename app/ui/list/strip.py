"""The jump strip: the letters beside the list; a press or a drag goes to the first contact of a letter."""

from __future__ import annotations

import string
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.text import tr
from app.ui.theme.paint import box, crisp, text
from app.ui.theme.tokens import JUMP_STRIP, R_FULL

PILL = 15


class JumpStrip(QWidget):
    """A–Z and #; where most contacts stand under letters of another alphabet, those. The rest stands under #."""

    jumped = Signal(int)
    """A position of the list."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._positions: dict[str, int] = {}
        self._letters: list[str] = []
        self._current = ""
        self.setFixedWidth(JUMP_STRIP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Jump to a letter", "List"))
        self.set_headings({})

    def set_headings(self, headings: dict[int, str]) -> None:
        """Position -> group; letters without a group are shown faint."""
        sizes: dict[str, int] = {}
        for start, end in pairwise([*sorted(headings), max(headings, default=0) + 1]):
            sizes[headings[start]] = sizes.get(headings[start], 0) + end - start
        latin = sum(size for group, size in sizes.items() if group.isalpha() and group.isascii())
        foreign = [group for group in sizes if group.isalpha() and not group.isascii()]
        most_foreign = sum(sizes[group] for group in foreign) > latin
        letters = sorted(foreign) if most_foreign else list(string.ascii_uppercase)
        self._letters = [*letters, "#"]
        self._positions = {}
        for position, group in headings.items():
            self._positions.setdefault(self._name(group), position)
        self.update()

    def _name(self, group: str) -> str:
        return group if group in self._letters else "#"

    def set_current(self, group: str) -> None:
        """The group that the keyboard is in; empty for none."""
        name = self._name(group) if group else ""
        if name != self._current:
            self._current = name
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(JUMP_STRIP, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(JUMP_STRIP, 0)

    def _shown(self) -> list[str]:
        """As many letters as there is room for; the others fall out evenly."""
        room = max(1, self.height() // PILL)
        step = -(-len(self._letters) // room)
        return self._letters[::step]

    def _slot(self, place: int, count: int) -> QRect:
        top = place * self.height() // count
        return QRect(0, top, self.width(), self.height() // count)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        shown = self._shown()
        for place, name in enumerate(shown):
            where = self._slot(place, len(shown))
            role = "text-2" if name in self._positions else "disabled"
            if name == self._current and name in self._positions:
                pill = QRect(0, where.center().y() - PILL // 2, self.width(), PILL)
                box(painter, pill, R_FULL, "accent")
                role = "on-accent"
            text(painter, where, name, role, "micro", None, Qt.AlignmentFlag.AlignHCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(int(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(int(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _go(self, y: int) -> None:
        shown = self._shown()
        place = min(len(shown) - 1, max(0, y * len(shown) // max(1, self.height())))
        # A letter without contacts leads to the next that has some.
        for name in self._letters[self._letters.index(shown[place]) :]:
            if name in self._positions:
                self.jumped.emit(self._positions[name])
                return
