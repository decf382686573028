"""What the window tells: the toast after each change, failures, and the state that decides which actions can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.actions import State
from app.ui.sentences import worded
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow
    from app.ui.widgets.toast import Toast


class Word(QObject):
    """Puts the session's words before the user."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        window.session.said.connect(self.say)
        window.session.failed.connect(self.fail)

    def say(self, message: str, undoable: bool) -> None:
        """A toast, with Undo if there is something to undo."""
        from app.ui.widgets.toast import Toast

        place = self._window.room if self._window.shown == "panes" else self._window
        if self._toast is None or self._toast.parentWidget() is not place:
            if self._toast is not None:
                self._toast.hide()
                self._toast.deleteLater()
            self._toast = Toast(place)
        if undoable:
            undo = self._window.session.undo
            self._toast.show_message(message, tr("Undo", "Toast"), "Ctrl Z", undo)
        else:
            self._toast.show_message(message, icon="info")

    def fail(self, message: str) -> None:
        """What could not be done, until it was read."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "Kith", message, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("failure")
        box.open()

    def close(self) -> None:
        """The window goes, and what it said with it."""
        from PySide6.QtWidgets import QDialog

        for box in self._window.findChildren(QDialog, "failure"):
            box.close()


def state_of(window: MainWindow) -> State:
    """What can be done in a window as it stands."""
    book, contents, scope = window.session.book, window.sidebar.contents, window.list.scope
    ready = window.card is not None  # the journal is not read before the first paint
    return State(
        page=window.shown == "page",
        contacts=not contents.is_empty,
        writable=not book.read_only,
        selected=window.list.view.selected_count() if window.shown == "panes" else 0,
        in_trash=scope.place == "trash",
        parked=scope.place == "parked",
        listed=len(window.list.model.numbers),
        undo=worded((ready and book.undo_label) or ""),
        redo=worded((ready and book.redo_label) or ""),
        saved_list=any(saved.id == scope.id for saved in contents.lists),
        editing=window.card is not None and window.card.editor is not None,
        words=bool(window.search.words or scope.with_tags or scope.without_tags),
    )
