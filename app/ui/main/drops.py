"""What may be dropped: files on the window, contacts on the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.list.model import MIME_CONTACTS
from app.ui.sidebar.entries import Entry

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class FileDrop(QObject):
    """Watches a window for files: tells *light* while they hover, and *take* when they are dropped, where they *may* be."""

    def __init__(
        self,
        window: QWidget,
        light: Callable[[bool], object],
        take: Callable[[list[Path]], object],
        may: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._light, self._take, self._may = light, take, may
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._light(False)
        if not isinstance(event, QDropEvent) or not (paths := files_of(event.mimeData())) or not self._may():
            return False
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            event.acceptProposedAction()
            self._light(True)
            return True
        if event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._light(False)
            # The source of the drag waits for the drop to end; the wizard opens after it.
            QTimer.singleShot(0, self, lambda: self._take(paths))
            return True
        return False


def watched(window: MainWindow) -> FileDrop:
    """What takes the files that are dropped on a window."""
    screens = window.screens
    return FileDrop(window, screens.light_drop, lambda paths: take(window, paths), screens.takes_files)


def take(window: MainWindow, paths: list[Path]) -> None:
    """Files were dropped on a window: a picture is the photo of the one contact in view, all else is imported."""
    from app.ui.editor.photo_field import PICTURES

    if len(paths) != 1 or paths[0].suffix.casefold() not in PICTURES or not _take_photo(window, paths[0]):
        window.open_import(paths)


def _take_photo(window: MainWindow, path: Path) -> bool:
    """Give a picture to the editor or the contact that is shown; False if there is none."""
    pane = window.detail()
    if window.shown == "page" or not pane.isVisible():
        return False
    if pane.editor is not None:
        pane.editor.body.photo.load(str(path))
        return True
    if len(pane.contact_ids) != 1:
        return False
    pane.deeds.photo(pane.contact_ids[0], path)
    return True


def files_of(data: QMimeData) -> list[Path]:
    """The local files that a drag carries; none if they are contacts of the list on their way."""
    if data.hasFormat(MIME_CONTACTS):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def drop_on(window: MainWindow, entry: Entry, ids: list[str]) -> None:
    """Contacts were dropped on an entry of the sidebar."""
    deeds = window.detail().deeds
    match entry.kind, entry.key:
        case "tag", _:
            deeds.tag(ids, entry.label)
        case "folder", _:
            deeds.move(ids, entry.label)
        case "place", "parked":
            deeds.do("park", ids, window.list.view)
        case "place", "trash":
            deeds.do("delete", ids, window.list.view)
