"""What an export would hold and lose, worked out away from the window's thread: first how many, then what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.progress import Cancelled, Progress
from app.formats.options import WriteOptions
from app.services import exporting
from app.ui.session import Session

POLL_MS = 200


class Looking(QObject):
    """One look at a time: a new one gives up the one before."""

    counted = Signal(int)
    """How many contacts it is about."""
    came = Signal(int)
    """How far the look for losses has come, in percent."""
    told = Signal(list, int)
    """The losses (Loss), of so many contacts."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.progress = Progress()
        self._started: object = None
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def stop(self) -> None:
        """Give up; nothing is told any more."""
        self._started = None
        self._timer.stop()
        self.progress.cancel()

    def start(self, chosen: exporting.Chosen, format_: str, options: WriteOptions) -> None:
        """Look anew."""
        self.stop()
        book, read = self._session.book, self._session.runner.read
        self._started = started = object()

        def count(number: int) -> None:
            if self._started is not started:
                return
            self.counted.emit(number)
            self._timer.start()
            self.progress = read(
                lambda progress: exporting.what_is_lost(book, chosen, format_, options, progress),
                lambda lost: self._tell(lost, number, started),
                self._failed,
            )

        self.progress = read(lambda _progress: exporting.how_many(book, chosen), count, self._failed)

    def _tell(self, lost: list, number: int, started: object) -> None:
        if self._started is started:
            self._timer.stop()
            self.told.emit(lost, number)

    def _poll(self) -> None:
        fraction = self.progress.fraction
        if fraction is not None:
            self.came.emit(int(100 * fraction))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):  # another choice has made this look stale
            self._timer.stop()
            self._session.report(error)
