"""The window of backups: what copies there are, how much room they may take, and what can be done with one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.progress import Progress
from app.services import backups, restoring, sealing
from app.services.backups import Backup, Difference
from app.ui import files, unlocking
from app.ui.backups import words
from app.ui.backups.inside import InsidePage
from app.ui.backups.listing import ListPage
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.message import Icon, Role, add_cancel, message
from app.ui.widgets.room import sized

Told = tuple[list[Backup], dict[Path, Difference | None]]


class BackupsWindow(QWidget):
    """A window of its own, kept current."""

    restored = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("backupsWindow")
        self.setWindowTitle(tr("Backups", "Backups"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 960, 620)
        self.session = session
        self.inside: InsidePage | None = None
        self.page = ListPage(not session.book.read_only)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._on_escape)
        page = self.page
        page.now_wanted.connect(self.back_up)
        page.opened.connect(lambda copy: self.unlocked(self.look_into, copy.path, words.when(copy.at)))
        page.restore_wanted.connect(lambda copy: self.unlocked(self.restore, copy.path, words.when(copy.at)))
        page.delete_wanted.connect(self.ask_to_delete)
        page.other_wanted.connect(self.choose_other)
        page.folder_wanted.connect(self.open_folder)
        page.space_chosen.connect(self.set_space)
        session.changed.connect(lambda _changes: self.refresh())
        self.refresh()
        page.take_focus()

    def refresh(self) -> None:
        """Read the backups again, and then what has changed since each."""
        book = self.session.book
        self.page.show_space(backups.space(book.path))
        self.page.show_copies(backups.backups(book.path))
        self.session.runner.read(self._differences, self.page.model.tell, lambda _error: None)

    def _differences(self, progress: Progress) -> dict[Path, Difference | None]:
        book = self.session.book
        found: dict[Path, Difference | None] = {}
        for copy in backups.backups(book.path):
            progress.advance(0)
            if copy.contacts is not None:
                found[copy.path] = backups.difference(copy, book)
        return found

    # What can be done

    def back_up(self) -> None:
        """Make a backup now."""
        book = self.session.book
        said = tr("Backed up", "Backups")
        if not self.page.protect.is_ready:
            return
        passphrase = self.page.protect.passphrase()

        def job(progress: Progress) -> None:
            backups.back_up(book.path, progress=progress, passphrase=passphrase)

        self.session.do(said, job, lambda _made: self._on_made())

    def _on_made(self) -> None:
        self.page.protect.forget()
        self.refresh()

    def unlocked(self, deed: Callable[[Path, str, str], object], path: Path, title: str) -> None:
        """Do something with a backup, after asking for its passphrase if it has one."""
        if sealing.is_sealed(path):
            unlocking.ask(self, self.session.runner, path, lambda phrase, _in: deed(path, title, phrase))
        else:
            deed(path, title, "")

    def look_into(self, path: Path, title: str, passphrase: str = "") -> None:
        """Show the contacts of a backup."""
        self.close_inside()
        title_inside = tr("Backup: {when}", "Backups", when=title)
        self.inside = InsidePage(self.session, path, title_inside, passphrase)
        self.inside.left.connect(self.close_inside)
        self.inside.all_wanted.connect(lambda: self.restore(path, title, passphrase))
        self.pages.addWidget(self.inside)
        self.pages.setCurrentWidget(self.inside)
        self.inside.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_inside(self) -> None:
        """Back to the list."""
        if self.inside is not None:
            self.inside.shut()
            self.pages.removeWidget(self.inside)
            self.inside.hide()
            self.inside.deleteLater()
            self.inside = None
            self.page.take_focus()

    def restore(self, path: Path, title: str, passphrase: str = "") -> None:
        """Make a backup the book again; what was there is backed up first, and that can be restored in turn."""
        book = self.session.book
        said = tr("Restored the backup: {when}", "Backups", when=title)

        def job(progress: Progress) -> None:
            self._before = restoring.restore(book.path, path, progress, passphrase)

        self.session.do(said, job, lambda _made: self._on_restored(said))

    def _on_restored(self, said: str) -> None:
        self.close_inside()
        self.session.look_elsewhere()
        before = self._before
        title = tr("before restoring", "Backups")
        self.page.say(said, tr("Go back", "Backups"), lambda: self.restore(before, title))
        self.restored.emit()

    def choose_other(self) -> None:
        """Look into a backup that lies elsewhere."""
        kinds = tr("Backups and books (*.zip *.kith *.age);;All files (*)", "Backups")
        if path := files.to_open(self, tr("Open a backup", "Backups"), kinds):
            self.unlocked(self.look_into, path, path.name)

    def ask_to_delete(self, copy: Backup) -> None:
        """Delete a backup after asking, for Undo cannot help."""
        box = message(
            self,
            "deleteBackupQuestion",
            tr("Delete this backup for good?", "Backups"),
            tr("{when}. The book itself stays as it is.", "Backups", when=words.when(copy.at)),
            Icon.Warning,
        )
        agreed = box.addButton(tr("Delete", "Backups"), Role.DestructiveRole)
        add_cancel(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._delete(copy) if button is agreed else None)
        box.open()

    def _delete(self, copy: Backup) -> None:
        backups.delete(copy)
        self.refresh()

    def open_folder(self) -> None:
        """Show the backups in the system's file browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder_of(self.session.book.path))))

    def set_space(self, limit: int) -> None:
        """Say how much room the backups may take."""
        backups.set_space(self.session.book.path, limit)

    def _on_escape(self) -> None:
        if self.inside is not None:
            self.close_inside()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_inside()
        super().closeEvent(event)
