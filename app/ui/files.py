"""Which file: the system's own dialogs, from the folder of the last time, and with the ending that the file needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget

from app.services.places import BOOK_SUFFIX, data_folder
from app.ui.settings import options
from app.ui.text import tr
from app.ui.widgets.message import Icon, Role, add_cancel, answer, message

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


def to_open(parent: QWidget | None, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """The file that the user chooses; the dialog begins in the folder `start`, else in that of the last time."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(start or folder()), kinds)
    return _chosen(name, not start)


def book_to_open(parent: QWidget | None, start: Path) -> Path | None:
    """The address book that the user chooses."""
    return to_open(parent, tr("Open book", "Book"), tr("Kith books (*.kith);;All files (*)", "Book"), start)


def book_to_make(parent: QWidget | None, title: str, name: str) -> Path | None:
    """Where an address book shall lie; proposed is one of this name among the user's own."""
    return to_save(
        parent, title, name + BOOK_SUFFIX, [(tr("Kith book", "Book"), BOOK_SUFFIX[1:])], data_folder()
    )


def all_to_open(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """The files that the user chooses."""
    names, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder()), kinds)
    return [path for name in names if (path := _chosen(name))]


def to_save(
    parent: QWidget | None, title: str, name: str, kinds: Sequence[tuple[str, str]], start: Path | None = None
) -> Path | None:
    """Where to save, with the ending of the kind that was chosen where none was typed; *kinds* are (words, ending).

    It begins in the folder `start`, else in that of the last time.
    """
    filters = {f"{words} (*.{ending})": ending for words, ending in kinds}
    proposed = (start or folder()) / name.replace("/", "-")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), ";;".join(filters))
    typed = _chosen(chosen, not start)
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


def _chosen(name: str, noted: bool = True) -> Path | None:
    if not name:
        return None
    if noted:
        remember(Path(name))
    return Path(name)


def replace_question(parent: QWidget | None, path: Path) -> tuple[QMessageBox, QAbstractButton]:
    """(the box that asks before a file is written over whose full name the user did not type, its button that agrees)."""
    box = message(
        parent,
        "replaceQuestion",
        tr("{name} is there already.", "Files", name=path.name),
        tr("Replacing it overwrites what is in it.", "Files"),
        Icon.Warning,
    )
    yes = box.addButton(tr("Replace", "Files"), Role.DestructiveRole)
    add_cancel(box)
    return box, yes


def _may_replace(parent: QWidget | None, path: Path) -> bool:
    box, yes = replace_question(parent, path)
    return answer(box) is yes
