"""A postal address by its parts, or pasted as one block; parts that are rarely used show when they are filled."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from app.domain import addresses
from app.domain.fields import Field
from app.domain.values import ADDRESS_PARTS, Address, Value
from app.ui.editor.inputs import ValueInput, set_property
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.words import countries

ALWAYS = ("street", "unit", "extra", "city", "state", "postcode", "country")
LINES = (
    (("street", 66), ("unit", 20), ("extra", 34)),
    (("city", 30), ("state", 26), ("postcode", 24), ("country", 44)),
)
"""The parts of each line with their share of its width."""
NARROW_LINES = (
    (("street", 84), ("unit", 36)),
    (("extra", 120),),
    (("postcode", 44), ("city", 76)),
    (("state", 50), ("country", 70)),
)
NARROW = 500
COLUMNS = 120


def part_names() -> dict[str, str]:
    """What the parts of an address are called."""
    return {
        "po_box": tr("P.O. box", "Address"),
        "extra": tr("District, care of", "Address"),
        "street": tr("Street and number", "Address"),
        "house_number": tr("House number", "Address"),
        "street_prefix": tr("Street prefix", "Address"),
        "street_suffix": tr("Street suffix", "Address"),
        "unit": tr("Unit", "Address"),
        "city": tr("City", "Address"),
        "state": tr("County", "Address"),
        "postcode": tr("Postcode", "Address"),
        "country": tr("Country", "Address"),
        "location": tr("Location", "Address"),
    }


class _PartEdit(QLineEdit):
    """A part; a text of several lines that is pasted is the whole address."""

    block_pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert(source.text())

    def keyPressEvent(self, event) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence

        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if "\n" in text.strip():
                self.block_pasted.emit(text)
                return
        super().keyPressEvent(event)


class AddressInput(ValueInput):
    """The parts in a grid of two lines, and a third for the rare ones."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        self._name = name
        self._address = value if isinstance(value, Address) else Address()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(S2)
        for column in range(COLUMNS // 2):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)
        self._grid.setHorizontalSpacing(0)
        self.parts: dict[str, QLineEdit] = {}
        self._boxes: dict[str, QWidget] = {}
        rare = [p for p in ADDRESS_PARTS if p not in ALWAYS and getattr(self._address, p)]
        for part in (*(p for line in LINES for p, _share in line), *rare):
            self._add(part)
        self._narrow = False
        self._arrange()
        self._begun = self._texts()
        self.setFocusProxy(self.parts["street"])
        self._ready = False

    def _arrange(self) -> None:
        """Put the parts into the lines of the present width, the rare ones behind them."""
        lines: list[tuple[tuple[str, int], ...]] = list(NARROW_LINES if self._narrow else LINES)
        rare = [p for p in self.parts if p not in ALWAYS]
        lines += [((part, COLUMNS),) for part in rare]
        for number, line in enumerate(lines):
            left = 0
            for part, share in line:
                self._place(part, number, left, share // 2)
                left += share // 2

    def _place(self, part: str, line: int, left: int, span: int) -> None:
        box = self._boxes[part]
        self._grid.removeWidget(box)
        last = left + span >= COLUMNS // 2
        box.layout().setContentsMargins(0, 0, 0 if last else S2, 0)
        self._grid.addWidget(box, line, left, 1, span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _add(self, part: str) -> None:
        edit = _PartEdit()
        edit.setText(getattr(self._address, part))
        edit.setCursorPosition(0)
        edit.setPlaceholderText(part_names()[part])
        edit.setAccessibleName(f"{self._name}, {part_names()[part]}")
        edit.setMinimumWidth(40)
        edit.textChanged.connect(self.edited)
        edit.block_pasted.connect(self.paste_block)
        if part == "country":
            edit.setCompleter(_countries(edit))
        box = QWidget()  # carries the gap, because a grid of many columns cannot
        inner = QGridLayout(box)
        inner.addWidget(edit)
        self.parts[part], self._boxes[part] = edit, box

    def _texts(self) -> dict[str, str]:
        return {part: edit.text() for part, edit in self.parts.items()}

    def paste_block(self, text: str) -> None:
        """Read an address that was pasted as a block, and fill the parts with it; all can be undone by Cancel."""
        found = addresses.parse_block(text)
        for part in found.parts():
            if part not in self.parts:
                self._add(part)
        self._arrange()
        for part, edit in self.parts.items():
            edit.setText(getattr(found, part).replace("\n", ", "))
        self.edited.emit()

    def value(self) -> Value | None:
        """The address; parts that were not touched keep their line breaks."""
        address = self._address
        for part, text in self._texts().items():
            if text != self._begun.get(part, ""):
                address = address.with_part(part, text.strip())
        return address or None

    def touched(self) -> bool:
        return any(text != self._begun.get(part, "") for part, text in self._texts().items())

    def first(self) -> QWidget:
        return self.parts["street"]

    def set_ready(self, ready: bool) -> None:
        for edit in self.parts.values():
            set_property(edit, "ready", ready)

    def text(self) -> str:
        address = self.value()
        return addresses.one_line(address) if isinstance(address, Address) else ""


def _countries(parent: QLineEdit) -> QCompleter:
    completer = QCompleter(list(countries().values()), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.popup().setObjectName("completionList")
    return completer
