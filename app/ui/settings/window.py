"""The settings window: one card a section, one row an option; what is chosen holds at once."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.settings.options import SPACE, Option, megabytes, options
from app.ui.settings.putting import now, put
from app.ui.text import tr
from app.ui.theme.tokens import S1, S3, S4, S5, S6
from app.ui.widgets.card import Card
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import scrolled, sized
from app.ui.widgets.small import Divider
from app.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

SIZE = (680, 640)
BOX = 220


class SettingsWindow(QWidget):
    """A window of its own beside the main one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("settingsWindow")
        self.setWindowTitle(tr("Settings", "Settings"))
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, *SIZE)
        self._window = window
        self.controls: dict[str, QComboBox | Switch] = {}
        inner = QWidget()
        inner.setProperty("back", "window")
        column = QVBoxLayout(inner)
        column.setContentsMargins(S6, S5, S6, S6)
        column.setSpacing(S5)
        for section, entries in groupby(options(), key=lambda option: option.section):
            column.addWidget(self._card(section, list(entries)))
        promise = tr(
            "Kith goes online only when you ask it to, so there is nothing to switch off for that.",
            "Settings",
        )
        column.addWidget(PlainLabel(promise, "small", "text-2", wrap=True))
        column.addStretch(1)
        area = scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def _card(self, section: str, entries: list[Option]) -> Card:
        card = Card(section)
        card.body.setSpacing(S3)
        for number, option in enumerate(entries):
            if number:
                card.body.addWidget(Divider())
            card.body.addLayout(self._row(option))
        return card

    def _row(self, option: Option) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(S1 // 2)
        words.addWidget(PlainLabel(option.text, "body", "text", 500))
        later = tr("From the next start.", "Settings")
        explained = f"{option.help} {later}" if option.later else option.help
        words.addWidget(PlainLabel(explained, "small", "text-2", wrap=True))
        control = self._switch(option) if option.is_switch else self._box(option)
        control.setObjectName(f"option.{option.key}")
        control.setAccessibleName(option.text)
        control.setAccessibleDescription(explained)
        self.controls[option.key] = control
        row = QHBoxLayout()
        row.setSpacing(S4)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _switch(self, option: Option) -> Switch:
        made = Switch("")
        made.setChecked(now(self._window, option.key) == "on")
        made.toggled.connect(lambda on: put(self._window, option.key, "on" if on else "off"))
        return made

    def _box(self, option: Option) -> QComboBox:
        made = QComboBox()
        made.setFixedWidth(BOX)
        for key, words in option.choices.items():
            made.addItem(words, key)
        kept = now(self._window, option.key)
        kept = kept.removeprefix("-")
        if option.key == SPACE and made.findData(kept) < 0:
            made.addItem(megabytes(int(kept)), kept)
        at = made.findData(kept)
        made.setCurrentIndex(max(0, at))
        made.activated.connect(lambda _at: put(self._window, option.key, made.currentData()))
        return made
