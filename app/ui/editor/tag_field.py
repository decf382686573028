"""The tags of a contact as chips in a field, with completion from the book and "Create" as its last entry."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.book import Tag
from app.domain.folding import fold
from app.ui.hues import tag_hue
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, dot, text
from app.ui.theme.tokens import BUTTON, R_M, R_S, RING, ROW_MENU, S1, S2
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout

OFFERED = 8
NAME, HUE, COUNT, TYPED = (Qt.ItemDataRole.UserRole + n for n in range(4))


class TagField(QWidget):
    """Type and press Enter or comma to add; Backspace in the empty field takes the last tag away."""

    edited = Signal()

    def __init__(self, tags: frozenset[str], known: Iterable[Tag]) -> None:
        super().__init__()
        self._known = {t.name.casefold(): t for t in known}
        self._begun = tags
        self._tags: list[str] = sorted(tags, key=str.casefold)
        self.setAccessibleName(tr("Tags", "Editor"))
        self._flow = FlowLayout(self, gap=S1 + 2, line_gap=S1)
        self._flow.setContentsMargins(S1 + 3, S1 + 1, S2, S1 + 1)
        self.edit = QLineEdit()
        self.edit.setProperty("kind", "bare")
        self.edit.setMinimumWidth(120)
        self.edit.setAccessibleName(tr("Add a tag", "Editor"))
        self.edit.setPlaceholderText(tr("Add a tag", "Editor"))
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_edited)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self.edit)
        self._completer.setMaxVisibleItems(OFFERED + 1)
        popup = self._completer.popup()
        popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setObjectName("completionList")
        popup.setItemDelegate(_TagDelegate(popup))
        self._completer.activated[QModelIndex].connect(  # type: ignore[index]
            self._on_chosen
        )
        self.setFocusProxy(self.edit)
        self._fill()

    def tags(self) -> frozenset[str]:
        """The tags now, with what stands in the field unfinished."""
        return frozenset(self._tags) | ({self._canonical(t)} if (t := self.edit.text().strip()) else set())

    def touched(self) -> bool:
        """Whether they differ from those at the beginning."""
        return self.tags() != self._begun

    def _canonical(self, name: str) -> str:
        """A tag in the spelling in which it exists, here or in the book."""
        here = {t.casefold(): t for t in self._tags}
        known = self._known.get(name.casefold())
        return here.get(name.casefold()) or (known.name if known else name)

    def add(self, name: str) -> None:
        """Add a tag and empty the field."""
        name = " ".join(name.split())
        if name and self._canonical(name) not in self._tags:
            self._tags.append(self._canonical(name))
        self.edit.clear()
        self._completer.popup().hide()
        self._fill()
        self.edited.emit()

    def remove(self, name: str) -> None:
        """Take a tag away."""
        self._tags.remove(name)
        self._fill()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _fill(self) -> None:
        had_focus = self.edit.hasFocus()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.edit:
                widget.hide()
                widget.deleteLater()
        before: QWidget | None = None
        for name in self._tags:
            known = self._known.get(name.casefold())
            chip = Chip(name, tag_hue(name, known.color if known else ""), closable=True)
            chip.removed.connect(lambda name=name: self.remove(name))
            self._flow.addWidget(chip)
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self._flow.addWidget(self.edit)
        if before is not None:
            QWidget.setTabOrder(before, self.edit)
        self.edit.setPlaceholderText("" if self._tags else tr("Add a tag", "Editor"))
        self.edit.setTextMargins(0 if self._tags else S1 - 1, 0, 0, 0)  # alone it begins as in other fields
        self.updateGeometry()
        if had_focus:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Completion

    def _on_edited(self, typed: str) -> None:
        if typed.endswith(","):
            self.add(typed[:-1])
            return
        self._offer(typed.strip())
        self.edited.emit()

    def _offer(self, typed: str) -> None:
        folded = fold(typed)
        free = [t for t in self._known.values() if t.name not in self._tags]
        found = [t for t in free if any(fold(w).startswith(folded) for w in (t.name, *t.name.split()))]
        found.sort(key=lambda t: (not fold(t.name).startswith(folded), -t.count, t.name.casefold()))
        self._model.clear()
        for tag in found[:OFFERED]:
            self._model.appendRow(_item(tag.name, tag_hue(tag.name, tag.color), tag.count, typed))
        exact = typed.casefold() in self._known or typed.casefold() in (t.casefold() for t in self._tags)
        if typed and not exact:
            self._model.appendRow(_item(typed, "", -1, typed))
        if not typed or not self._model.rowCount():
            self._completer.popup().hide()
            return
        where = QRect(self.edit.rect().left() - S2, 0, 248, self.edit.height() + S2)
        self._completer.complete(where)
        self._completer.popup().setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.add(str(index.data(NAME)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.edit.text().strip():
                self.add(self.edit.text())
                return True
            if key == Qt.Key.Key_Backspace and not self.edit.text() and self._tags:
                self.remove(self._tags[-1])
                return True
        return super().eventFilter(watched, event)

    # Looks

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(BUTTON, self._flow.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(300, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.edit.hasFocus()
        edge = "focus" if focused else "text-2" if self.underMouse() else "control"
        box(crisp(QPainter(self)), self.rect(), R_M, "surface", edge, RING if focused else 1)


def _item(name: str, hue: str, count: int, typed: str) -> QStandardItem:
    create = count < 0
    item = QStandardItem(tr("Create tag “{name}”", "Editor", name=name) if create else name)
    for role, value in ((NAME, name), (HUE, hue), (COUNT, count), (TYPED, typed)):
        item.setData(value, role)
    return item


class _TagDelegate(QStyledItemDelegate):
    """Dot, name with the typed part stronger, and how many contacts have it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(248, ROW_MENU)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        crisp(painter)
        where = option.rect
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, where, R_S, "selection")
        left, middle = where.left() + S2, where.center().y() + 1
        room = QRect(where.left() + 28, where.top(), where.width() - 80, where.height())
        name, typed = str(index.data(NAME)), str(index.data(TYPED))
        if index.data(COUNT) < 0:
            paint_icon(painter, "plus", QRect(left - 2, middle - 7, 14, 14), "text-2")
            text(painter, room, str(index.data()))
            return
        dot(painter, QPointF(left + 4, middle), str(index.data(HUE)))
        split = len(typed) if fold(name).startswith(fold(typed)) else 0
        width = text(painter, room, name[:split], weight=600) if split else 0
        text(painter, room.adjusted(width, 0, 0, 0), name[split:])
        right = QRect(where.right() - 60, where.top(), 52, where.height())
        text(painter, right, f"{index.data(COUNT):,}", "text-2", "small", align=Qt.AlignmentFlag.AlignRight)
