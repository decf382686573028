"""A postal address by its parts, or pasted as one block; parts that are rarely used show when they are filled."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMimeData, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from app.domain import addresses
from app.domain.fields import Field
from app.domain.values import ADDRESS_PARTS, Address, Value
from app.ui.editor.inputs import ValueInput, set_property
from app.ui.text import tr
from app.ui.theme.tokens import S2

ALWAYS = ("street", "unit", "extra", "city", "state", "postcode", "country")
LINES = (
    (("street", 66), ("unit", 20), ("extra", 34)),
    (("city", 30), ("state", 26), ("postcode", 24), ("country", 44)),
)
"""The parts of each line with their share of its width."""
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
        for line, parts in enumerate(LINES):
            left = 0
            for part, share in parts:
                self._add(part, line, left, share // 2)
                left += share // 2
        rare = [p for p in ADDRESS_PARTS if p not in ALWAYS and getattr(self._address, p)]
        for number, part in enumerate(rare):
            width = COLUMNS // 2 // 3
            self._add(part, 2 + number // 3, (number % 3) * width, width)
        self._begun = self._texts()
        self.setFocusProxy(self.parts["street"])
        self._ready = False

    def _add(self, part: str, line: int, left: int, span: int) -> None:
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
        last = left + span >= COLUMNS // 2
        inner.setContentsMargins(0, 0, 0 if last else S2, 0)
        inner.addWidget(edit)
        self._grid.addWidget(box, line, left, 1, span)
        self.parts[part] = edit

    def _texts(self) -> dict[str, str]:
        return {part: edit.text() for part, edit in self.parts.items()}

    def paste_block(self, text: str) -> None:
        """Read an address that was pasted as a block, and fill the parts with it; all can be undone by Cancel."""
        found = addresses.parse_block(text)
        for part in found.parts():
            if part not in self.parts:
                row = self._grid.rowCount()
                self._add(part, row, 0, COLUMNS // 2)
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
    completer = QCompleter(country_names(), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.popup().setObjectName("completionList")
    return completer


_NAMES: list[str] = []


def country_names() -> list[str]:
    """The countries of the world by name."""
    if not _NAMES:
        every = QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
        )
        names = {QLocale.territoryToString(locale.territory()) for locale in every}
        _NAMES.extend(sorted(n for n in names if n not in ("World", "Default")))
    return _NAMES
