"""How a table's file is read: encoding, delimiter, quotes, sheet and header row, guessed and switchable over the file's own rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services.importing.preview import Preview
from app.ui.importing.cells import CellDelegate, narrow
from app.ui.importing.words import delimiters, encoding_word, encodings, quotes
from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font
from app.ui.theme.tokens import ROW_SAMPLE, S1, S2, S4, S6
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.notice import Notice
from app.ui.widgets.room import scrolling

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
NARROW, WIDE = 48, 164


class HeadModel(QAbstractTableModel):
    """The first lines of the file, cut into cells as the switches say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[int, tuple[str, ...]], ...] = ()
        self._width = 0
        self.header_row = 0

    def show(self, preview: Preview) -> None:
        """Show another cut."""
        self.beginResetModel()
        self._lines = preview.head
        self._width = max((len(cells) for _, cells in self._lines), default=0)
        self.header_row = preview.source.header_row or 0
        self.endResetModel()

    def line(self, place: int) -> int:
        """The number of the line at a place of the table."""
        return self._lines[place][0]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole):
        if role == Role.DisplayRole and way == Qt.Orientation.Vertical:
            return str(self.line(section))
        if role == Role.DisplayRole:
            return str(section + 1)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole):
        line, cells = self._lines[index.row()]
        text = cells[index.column()] if index.column() < len(cells) else ""
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return " ".join(text.split())[:200]
        if role == Role.FontRole:
            return font("body", 600 if line == self.header_row else 400)
        if role == Role.BackgroundRole and line == self.header_row:
            return color("accent-soft")
        if role == Role.ForegroundRole:
            lost = "\ufffd" in text
            return color("danger" if lost else "text-2" if line < self.header_row else "text")
        return None


MOST = 420
"""The width of an open list, at most: as wide as its words else, however narrow its box is."""


LOW = 6 * ROW_SAMPLE
"""The height that the lines have at least."""


class FormatPage(QWidget):
    """`switched` gives one option of ReadOptions and its new value."""

    switched = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.encoding, self.delimiter, self.quote = QComboBox(), QComboBox(), QComboBox()
        self.sheet, self.header_row = QComboBox(), QComboBox()
        self._lead = PlainLabel("", "body", "text-2", wrap=True)
        self.notice = Notice("", "", look="danger", icon="circle-alert")
        self.notice.setObjectName("formatProblem")
        self.notice.hide()
        self.model = HeadModel(self)
        self.view = self._table()
        self._groups: dict[str, QWidget] = {}
        self._lay_out()
        for name, box in self._boxes().items():
            box.setObjectName(f"import-{name}")
            box.activated.connect(lambda _n, n=name, b=box: self.switched.emit(n, b.currentData()))
        key = QShortcut(QKeySequence("H"), self.view)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._mark)
        self.view.doubleClicked.connect(self._mark)
        self.setFocusProxy(self.view)

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "quote": self.quote,
            "sheet": self.sheet,
            "header_row": self.header_row,
        }

    def _table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("importHead")
        view.setAccessibleName(tr("The first lines of the file", "Import"))
        view.setModel(self.model)
        view.setItemDelegate(CellDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        lines = view.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(ROW_SAMPLE)
        lines.setFixedWidth(NARROW)
        lines.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = view.horizontalHeader()
        head.setDefaultSectionSize(WIDE)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        lines.setHighlightSections(False)
        return view

    def _lay_out(self) -> None:
        column = scrolling(self)
        column.addWidget(PlainLabel(tr("Check how the file is read", "Import"), "title", "text", 600))
        column.addWidget(self._lead)
        column.addWidget(self.notice)
        below = QWidget()
        switches = FlowLayout(below, gap=S4, line_gap=S2)
        words = {
            "sheet": tr("Sheet", "Import"),
            "encoding": tr("Encoding", "Import"),
            "delimiter": tr("Between columns", "Import"),
            "quote": tr("Quotes around cells", "Import"),
            "header_row": tr("Column names", "Import"),
        }
        for name, said in words.items():
            box = self._boxes()[name]
            box.setAccessibleName(said)
            narrow(box, 176)
            if name == "header_row":
                box.setMinimumWidth(264)
            group = QWidget()
            inside = QVBoxLayout(group)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(S1)
            inside.addWidget(PlainLabel(said, "small", "text-2", 500))
            inside.addWidget(box)
            self._groups[name] = group
            switches.addWidget(group)
        column.addWidget(below)
        self.view.setMinimumHeight(LOW)  # a low window scrolls the page
        column.addWidget(self.view, 1)
        hint = tr("Press H, or double-click a line, to say that it holds the names of the columns.", "Import")
        column.addWidget(PlainLabel(hint, "small", "text-2", wrap=True))

    # What is shown

    def show_preview(self, preview: Preview) -> None:
        """Show the file's first lines as they are cut now, and what was chosen or guessed in each switch."""
        source = preview.source
        self.notice.hide()
        text = source.format == "csv"
        for name in ("encoding", "delimiter", "quote"):
            self._groups[name].setVisible(text)
        self._groups["sheet"].setVisible(len(source.sheets) > 1)
        guess = tr("All of this was guessed. Each switch shows at once what it does to your rows.", "Import")
        before = sum(line < (source.header_row or 0) for line, _ in preview.head)
        skipped = tr("%n line(s) before the column names (is|are) left out.", "Import", n=before)
        self._lead.setText(f"{guess} {skipped}" if before else guess)
        if text:
            known = encodings()
            here = next((n for n in known if n.replace("_", "-") == source.encoding.replace("_", "-")), None)
            if here is None:
                known = {source.encoding: encoding_word(source.encoding), **known}
            _fill(self.encoding, known, here or source.encoding)
            signs = delimiters()
            _fill(self.delimiter, {**signs, source.delimiter: signs.get(source.delimiter, source.delimiter)},
                  source.delimiter)  # fmt: skip
            _fill(self.quote, quotes(), source.quote or "none")
        _fill(self.sheet, {name: name for name in source.sheets}, source.sheet)
        lines = {0: tr("None: the first line is a contact", "Import")}
        for line, cells in preview.head:
            start = ", ".join(c.strip() for c in cells if c.strip())[:40]
            lines[line] = tr("Line {line}: {start}", "Import", line=line, start=start)
        _fill(self.header_row, lines, source.header_row or 0)
        at = self.view.currentIndex().row()
        self.model.show(preview)
        self.view.selectRow(max(0, min(at, self.model.rowCount() - 1)))

    def show_problem(self, what: str) -> None:
        """Say why the last switch cannot be; the lines before it stay."""
        self.notice.set_text(tr("The file cannot be read like this.", "Import"), what)
        self.notice.show()

    def _mark(self) -> None:
        place = self.view.currentIndex().row()
        if place >= 0:
            line = self.model.line(place)
            self.switched.emit("header_row", 0 if line == self.model.header_row else line)


def _fill(box: QComboBox, choices: dict, chosen: object) -> None:
    """Put choices into a box unless they are there, and choose one without a signal."""
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != list(choices.items()):
        box.clear()
        for value, words in choices.items():
            box.addItem(words, value)
        box.view().setMinimumWidth(min(box.view().sizeHintForColumn(0) + S6, MOST))
    box.setCurrentIndex(list(choices).index(chosen) if chosen in choices else -1)
