"""The cells of the wizard's plain tables: one line of text with room around it, as the model's roles say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.ui.text import harmless
from app.ui.theme.colors import color
from app.ui.theme.paint import crisp, focus_ring, hairline
from app.ui.theme.tokens import R_S, S2, S3

Role = Qt.ItemDataRole


def narrow(box: QComboBox, width: int) -> None:
    """Let a box be as wide as it is told, whatever long words there are to choose from."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMinimumWidth(min(width, 160))
    box.setMaximumWidth(width + 80)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class CellDelegate(QStyledItemDelegate):
    """Paints the roles display, font, foreground, background and decoration of a cell, and a line below it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        crisp(painter)
        where: QRect = option.rect
        ground = index.data(Role.BackgroundRole)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = color("selection")
        if isinstance(ground, QColor):
            painter.fillRect(where, ground)
        view = self.parent()
        if not (isinstance(view, QTableView) and view.showGrid()):
            hairline(painter, QRect(where.left(), where.bottom(), where.width(), 1))
        inner = where.adjusted(S3, 0, -S2, 0)
        mark = index.data(Role.DecorationRole)
        if isinstance(mark, QPixmap):
            size = mark.deviceIndependentSize().toSize()
            painter.drawPixmap(inner.left(), where.top() + (where.height() - size.height()) // 2, mark)
            inner = inner.adjusted(size.width() + S2, 0, 0, 0)
        painter.setFont(index.data(Role.FontRole) or option.font)
        painter.setPen(index.data(Role.ForegroundRole) or color("text"))
        words = harmless(str(index.data() or ""))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if isinstance(view, QTableView) and view.hasFocus() and index == view.currentIndex():
            focus_ring(painter, where.adjusted(1, 1, -1, -2), R_S)
        painter.restore()
