"""Backups that make themselves: as often as the settings say while something changes, and when the window closes.

Another process makes them, so that neither scrolling nor closing ever waits for one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QTimer

from app.domain.book import Changes
from app.services import backups, logs
from app.ui.session import Session
from app.ui.settings.options import AT_EXIT, BACKUPS, value
from app.ui.text import tr

UNASKED = 10
"""Minutes after which the setting is looked at again while it says never."""
FIRST_MS = 2 * 60 * 1000
"""How soon after the start what the last exit could not back up is caught up on."""


class BackupClock(QObject):
    """Looks after the backups of a session's book until `stop`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self._changed = False
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.catch_up)
        session.changed.connect(self._on_changed)
        if not session.book.read_only:
            self._wait()
            self._first.start()

    def _on_changed(self, changes: Changes) -> None:
        self._changed = self._changed or bool(changes)

    @property
    def running(self) -> bool:
        """Whether a backup is under way."""
        return self._process is not None

    def catch_up(self) -> None:
        """Back up what the last backup lacks."""
        book = self.session.book
        self._changed = self._changed or backups.due(book.path, book.revision)
        if value(BACKUPS) != "0":
            self.look()

    def _wait(self) -> None:
        """Look again after as long as the settings say; where they say never, look whether they still do."""
        minutes = int(value(BACKUPS))
        self._timer.start((minutes or UNASKED) * 60_000)

    def _on_time(self) -> None:
        if value(BACKUPS) != "0":
            self.look()
        self._wait()

    def look(self) -> None:
        """Start a backup if something has changed and none is under way."""
        if not self._changed or self._process is not None:
            return
        self._changed = False
        program, *arguments = backups.command(self.session.book.path, "automatic")
        self._process = QProcess(self)
        environment = self._process.processEnvironment()
        for name, setting in backups.environment().items():
            environment.insert(name, setting)
        self._process.setProcessEnvironment(environment)
        self._process.finished.connect(self._on_finished)
        self._process.start(program, arguments)

    def _on_finished(self, status: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        logs.note(f"automatic backup ended with {status}")
        if status != 0:
            self._changed = True
            words = said.splitlines()[-1].removeprefix("kith: ") if said else ""
            self.session.failed.emit(tr("The automatic backup failed. {why}", "Backups", why=words))

    def stop(self) -> bool:
        """Look no more; whether a backup is due now that the window closes."""
        self._timer.stop()
        self._first.stop()
        book = self.session.book
        if self._process is not None:  # it goes on: let it end by itself, and be followed by one for the rest
            self._process.finished.disconnect()
            self._process.setParent(None)
            return True
        if value(AT_EXIT) != "on":
            return False
        return not book.read_only and (self._changed or backups.due(book.path, book.revision))
