"""Which file: the system's own dialogs, from the folder of the last time, and with the ending that the file needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.ui.settings import options
from app.ui.text import tr

_KEY = "folder"
_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,5}$")


def folder() -> Path:
    """Where a dialog starts: the folder of the last file, else the user's documents."""
    last = str(options.settings().value(_KEY, "") or "")
    if last and Path(last).is_dir():
        return Path(last)
    places = QStandardPaths.StandardLocation
    for place in (places.DocumentsLocation, places.HomeLocation):
        where = QStandardPaths.writableLocation(place)
        if where and Path(where).is_dir():
            return Path(where)
    return Path.home()


def remember(path: Path) -> None:
    """Let the next dialog start where this file is."""
    options.settings().setValue(_KEY, str(path.parent))


def to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file that the user chooses."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(folder()), kinds)
    return _known(name)


def all_to_open(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """The files that the user chooses."""
    names, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder()), kinds)
    return [path for name in names if (path := _known(name))]


def to_save(parent: QWidget, title: str, name: str, kinds: Sequence[tuple[str, str]]) -> Path | None:
    """Where to save, with the ending of the kind that was chosen where none was typed; *kinds* are (words, ending)."""
    filters = {f"{words} (*.{ending})": ending for words, ending in kinds}
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(folder() / name), ";;".join(filters))
    typed = _known(chosen)
    if typed is None:
        return None
    path = typed.with_name(_ended(typed.name, filters.get(kind, kinds[0][1])))
    return path if path == typed or not path.exists() or _may_replace(parent, path) else None


def _ended(name: str, ending: str) -> str:
    """The name with the ending, unless it has one; of `vcf.age` it may have the first half."""
    first, _, rest = ending.partition(".")
    if rest and name.casefold().endswith(f".{first}"):
        return f"{name}.{rest}"
    return name if _ENDING.search(name) else f"{name}.{ending}"


def _known(name: str) -> Path | None:
    if not name:
        return None
    remember(Path(name))
    return Path(name)


def _may_replace(parent: QWidget, path: Path) -> bool:
    """Ask before a file is written over whose full name the user did not type."""
    box = QMessageBox(QMessageBox.Icon.Warning, parent.window().windowTitle(), "", parent=parent)
    box.setObjectName("replaceQuestion")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("{name} is there already.", "Files", name=path.name))
    box.setInformativeText(tr("Replacing it overwrites what is in it.", "Files"))
    yes = box.addButton(tr("Replace", "Files"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes
