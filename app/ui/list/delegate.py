"""Paints a contact's line: avatar, name with its sorted part semibold, second line, dots, hits, heading."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.book import Row
from app.ui.hues import tag_hue
from app.ui.list.hits import hits
from app.ui.list.lines import letter, shown_name, subtitle
from app.ui.list.model import ContactModel
from app.ui.text import harmless
from app.ui.theme.colors import color, theme_signal
from app.ui.theme.fonts import font
from app.ui.theme.paint import area, box, crisp, dot, focus_ring, placed, text
from app.ui.theme.tokens import (
    AVATAR_LIST,
    AVATAR_QUEUE,
    DOT,
    R_L,
    ROW_CARD,
    ROW_HEADING,
    S1,
    S2,
    S3,
    S4,
    hue_of,
)
from app.ui.widgets.avatar import avatar_pixmap, photo_pixmap

KEPT_LINES = 600
MOST_DOTS = 5
Mark = tuple[int, int]
State = QStyle.StateFlag


class ContactDelegate(QStyledItemDelegate):
    """Paints from what the model holds; a line that is not held yet stays blank for a moment."""

    def __init__(self, model: ContactModel, parent=None) -> None:
        super().__init__(parent)
        self._model = model
        self.headings: dict[int, str] = {}
        """Position -> group whose heading stands above it."""
        self.words: tuple[str, ...] = ()
        """Folded words whose hits are marked."""
        self.row_height = ROW_CARD
        self.columns = False
        self.idle = False
        """Whether another pane has the focus."""
        self.ring = False
        """Whether the keyboard moves the focus here, so that the ring shows."""
        self._lines: OrderedDict[tuple[object, ...], QTextLayout] = OrderedDict()
        self._photos: OrderedDict[str, QImage] = OrderedDict()
        self.read_photo: Callable[[str], bytes | None] = lambda _sha256: None
        theme_signal.changed.connect(self.forget)

    def forget(self, *_args: object) -> None:
        """Drop the laid-out lines: theme, words or width changed."""
        self._lines.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = ROW_HEADING if index.row() in self.headings else 0
        return QSize(200, self.row_height + heading)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        crisp(painter)
        rect = QRect(option.rect)
        heading = self.headings.get(index.row())
        if heading is not None:
            if index.column() == 0:
                indent = S3 if self.columns else S4 + S1
                where = QRect(rect.left() + indent, rect.top(), rect.width() - indent, ROW_HEADING)
                text(
                    painter, placed(rect, where, option.direction), letter(heading), "text-2", "caption", 500
                )
            rect.setTop(rect.top() + ROW_HEADING)
        row = self._model.cached(index.row())
        if self.columns:
            self._cell(painter, option, rect, row, self._model.columns[index.column()])
        else:
            self._card(painter, option, rect, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, radius: int) -> None:
        if option.state & State.State_Selected:
            box(painter, where, radius, "selection-idle" if self.idle else "selection")
        elif option.state & State.State_MouseOver:
            box(painter, where, radius, "hover")
        if self.ring and option.state & State.State_HasFocus:
            focus_ring(painter, where, radius)

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Row | None) -> None:
        ground = rect.adjusted(S2, 0, -S1, 0)
        self._ground(painter, option, placed(rect, ground, option.direction), R_L)
        if row is None:
            return
        compact = self.row_height < ROW_CARD
        size = AVATAR_QUEUE if compact else AVATAR_LIST
        left = ground.left() + S3
        spot = placed(rect, QRect(left, rect.top(), size, size), option.direction)
        self._avatar(painter, row, spot.left(), rect.top() + (rect.height() - size) // 2, size)
        left += size + S3
        right = self._dots(painter, row, ground.right() - S3 + 1, rect)
        room = right - left
        if compact:
            self._compact(painter, row, QRect(left, rect.top(), room, rect.height()), rect)
            return
        faded = row.state == 2
        way = option.direction
        top = rect.top() + (9 if subtitle(row) else (rect.height() - 20) // 2)
        self._name(painter, row, placed(rect, QRect(left, top, room, 20), way), faded)
        self._second(painter, row, placed(rect, QRect(left, rect.top() + 29, room, 16), way))

    def _compact(self, painter: QPainter, row: Row, where: QRect, line: QRect) -> None:
        way = painter.layoutDirection()
        used = self._name(painter, row, placed(line, where, way))
        lower = baseline(where, "body") - baseline(
            where, "small"
        )  # one line of letters, although of two sizes
        rest = where.adjusted(used + S2, lower, 0, lower)
        if rest.width() > 40:
            self._second(painter, row, placed(line, rest, way))

    def _cell(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Row | None, column: str
    ) -> None:
        if option.state & State.State_Selected:
            area(painter, rect, "selection-idle" if self.idle else "selection")
        elif option.state & State.State_MouseOver:
            area(painter, rect, "hover")
        if row is None:
            return
        inner = rect.adjusted(S3, 0, -S2, 0)  # under the words of the head
        if column == "display_name":
            self._name(painter, row, inner)
        elif column == "tags":
            self._dots(painter, row, inner.left() + len(row.tags[:MOST_DOTS]) * (DOT + 4), rect)
        else:
            text(painter, inner, self._model.cell(row, column), "text", tabular=column == "phone_number")
        if self.ring and option.state & State.State_HasFocus:
            focus_ring(painter, rect, S1)

    # Parts

    def _avatar(self, painter: QPainter, row: Row, left: int, top: int, size: int) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        photo = self._photo(row.photo) if row.photo else None
        if photo is not None and not photo.isNull():
            painter.drawPixmap(left, top, photo_pixmap(photo, row.photo, size, ratio))
        else:
            painter.drawPixmap(left, top, avatar_pixmap(row.initials, hue_of(row.id), size, ratio))

    def _photo(self, sha256: str) -> QImage:
        found = self._photos.get(sha256)
        if found is None:
            found = QImage.fromData(self.read_photo(sha256) or b"")
            if not found.isNull():
                found = found.scaled(
                    QSize(AVATAR_LIST * 3, AVATAR_LIST * 3),
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                )
            self._photos[sha256] = found
            if len(self._photos) > KEPT_LINES:
                self._photos.popitem(last=False)
        return found

    def _dots(self, painter: QPainter, row: Row, right: int, line: QRect) -> int:
        """Tag dots of a line that end at *right*; returns where they begin, less a gap."""
        if not row.tags:
            return right
        shown = row.tags[:MOST_DOTS]
        for place, (name, chosen) in enumerate(reversed(shown)):
            spot = QRect(right - DOT - place * (DOT + 4), line.center().y() + 1, DOT, 0)
            spot = placed(line, spot, painter.layoutDirection())
            dot(painter, QPointF(spot.left() + DOT / 2, spot.top()), tag_hue(name, chosen))
        return right - len(shown) * (DOT + 4) - S2

    def _name(self, painter: QPainter, row: Row, where: QRect, faded: bool = False) -> int:
        name = shown_name(row, self._model.last_first)
        start = (
            (name.find if self._model.last_first else name.rfind)(row.sorted_part)
            if row.sorted_part and row.display_name
            else -1
        )
        strong = (start, len(row.sorted_part)) if start >= 0 else (0, 0)
        role = "text-2" if faded or not row.display_name else "text"
        return self._line(painter, where, name, "body", role, strong)

    def _second(self, painter: QPainter, row: Row, where: QRect) -> int:
        return self._line(painter, where, subtitle(row), "small", "text-2", (0, 0))

    def _line(self, painter: QPainter, where: QRect, words: str, style: str, role: str, strong: Mark) -> int:
        """One elided line with its strong part and hits; returns the width it took."""
        key = (words, style, strong, where.width())
        layout = self._lines.get(key)
        if layout is None:
            layout = self._lines[key] = lay_out(words, style, strong, where.width(), self.words)
            if len(self._lines) > KEPT_LINES:
                self._lines.popitem(last=False)
        else:
            self._lines.move_to_end(key)
        painter.setPen(color(role))
        left = float(where.left())
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft and layout.lineCount():
            left += where.width() - layout.lineAt(0).naturalTextWidth()
        if not layout.lineCount():
            return 0
        layout.draw(painter, QPointF(left, baseline(where, style) - layout.lineAt(0).ascent()))
        return int(layout.lineAt(0).naturalTextWidth())


def baseline(where: QRect, style: str) -> int:
    """Where the letters of a line stand that is in the middle of *where*, as text() draws it."""
    metrics = QFontMetricsF(font(style))
    return int(where.top() + (where.height() - metrics.height()) / 2 + metrics.ascent() + 0.5)


def lay_out(words: str, style: str, strong: Mark, width: int, marked: tuple[str, ...]) -> QTextLayout:
    """One line of text that fits *width*: the strong part semibold, hits of the *marked* folded words lit."""
    plain = font(style)
    bold = QFont(font(style, 600))
    words = harmless(words.replace("\n", " "))
    fits = QFontMetricsF(bold if strong[1] else plain)
    if fits.horizontalAdvance(words) > width:
        words = fits.elidedText(words, Qt.TextElideMode.ElideRight, max(0, width))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # The base direction stays ours, so that every line begins beside its avatar; runs keep their own.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    formats = []
    if strong[1]:
        formats.append(_format(strong[0], min(strong[1], len(words) - strong[0]), bold))
    for start, length in hits(words, marked) if marked else ():
        lit = QTextCharFormat()
        lit.setBackground(color("warn-soft"))
        lit.setForeground(color("text"))
        entry = QTextLayout.FormatRange()
        entry.start, entry.length, entry.format = start, length, lit
        formats.append(entry)
    layout = QTextLayout(words, plain)
    layout.setTextOption(option)
    layout.setFormats([f for f in formats if f.length > 0])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _format(start: int, length: int, face: QFont) -> QTextLayout.FormatRange:
    entry = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setFont(face)
    entry.start, entry.length, entry.format = start, length, form
    return entry
