"""The bar over the mapping: which program's file this is, how many columns were matched and how, and other presets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.services.importing.preview import Preview
from app.services.importing.saved import mappings
from app.ui.importing.words import program
from app.ui.text import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.notice import Notice


class Recognised(Notice):
    """`preset_chosen` gives the name of a preset, empty for guessing; `saved_chosen` a mapping that was kept."""

    preset_chosen = Signal(str)
    saved_chosen = Signal(object)
    save_wanted = Signal()
    load_wanted = Signal()
    write_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", "", look="success", icon="circle-check")
        self.setObjectName("importRecognised")
        self.other = Button(tr("Other preset", "Import"), small=True, menu_arrow=True)
        self.other.setObjectName("presetButton")
        self.save = Button(tr("Save as mine", "Import"), small=True)
        self.save.setObjectName("saveMappingButton")
        for button in (self.other, self.save):
            self.add_widget(button)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.other.clicked.connect(self._open)
        self.save.clicked.connect(self.save_wanted)

    def show_preview(self, preview: Preview, used: str = "") -> None:
        """Say what was recognised; *used* is the saved mapping in force."""
        reasons = list(preview.reasons.values())
        named = sum(reasons.count(r) for r in ("preset", "header", "custom"))
        content, chosen = reasons.count("content"), reasons.count("chosen")
        parts = [tr("{named} of %n column(s) matched by name", "Import", n=len(reasons), named=named)]
        parts += [tr("%n by content", "Import", n=content)] if content else []
        parts += [tr("%n chosen by you", "Import", n=chosen)] if chosen else []
        said = ", ".join(parts) + "."
        preset = preview.source.preset
        if used:
            self.set_text(
                tr("Your mapping “{name}”", "Import", name=used), said, look="success", icon="circle-check"
            )
        elif preset:
            lead = tr("{program} recognised.", "Import", program=program(preset))
            self.set_text(lead, said, look="success", icon="circle-check")
        else:
            self.set_text(tr("No known program.", "Import"), said, look="accent", icon="info")

    def _open(self) -> None:
        self._menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def _fill(self) -> None:
        from app.formats.mapping.presets import presets

        self._menu.clear()
        for saved in mappings():
            self._add(tr("Mine: {name}", "Import", name=saved.name), partial(self.saved_chosen.emit, saved))
        self._add(tr("Load a mapping…", "Import"), self.load_wanted.emit)
        self._add(tr("Save this one to a file…", "Import"), self.write_wanted.emit)
        self._menu.addSeparator()
        self._add(tr("Guess anew", "Import"), lambda: self.preset_chosen.emit(""))
        for preset in dict.fromkeys(p.name for p in presets()):
            self._add(program(preset), partial(self.preset_chosen.emit, preset))

    def _add(self, words: str, run) -> None:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.triggered.connect(run)
        self._menu.addAction(action)
