"""The composition root: from arguments to an open window. The only module that builds and wires objects."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import DamagedBook, KithError
from app.services import places

if TYPE_CHECKING:
    from app.services.book import Book
    from app.services.opening import BookLock
    from app.ui.handover import Reception
    from app.ui.keeping import BackupClock
    from app.ui.main.window import MainWindow
    from app.ui.recovery.window import RecoveryWindow


class Program:
    """The open window, the lock on its book, and the way to another book."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None
        self.recovery: RecoveryWindow | None = None
        self.handed_over = False
        """Whether another window of ours has the book and took the files."""
        self._moved: dict[Path, tuple[Path, str]] = {}
        """Where books go that are about to be closed, and as of which revision."""

    def open(self, path: Path, make: bool = True, files: Sequence[Path] = ()) -> bool:
        """Open a book (made if it is missing and *make*) in a window that takes the place of the present one.

        Files are handed to the import wizard. False if nothing is shown; then it was said why, or another window
        of ours has the book and was given the files.
        """
        from app.services.book import Book
        from app.services.faults import explained
        from app.services.opening import BookLock
        from app.ui.application import country

        path = Path(os.path.abspath(path))  # what is remembered must hold in any folder
        if self.window is not None and _same(self.window.session.book.path, path):
            self._import(files)
            return True
        lock = BookLock(path)
        if not lock.take():
            return self._open_elsewhere(path, files)
        if lock.left_behind and path.exists():
            self._recover(path, lock, files)
            return True
        try:
            book = Book.open(path, create=make, region=country())
        except DamagedBook as error:
            self._recover(path, lock, files, error)
            return True
        except KithError as error:
            lock.release()
            return self._tell(error, path)
        try:
            self.show(book, lock)
        except Exception as error:  # damage that only the window's own reads come upon
            if not isinstance(known := explained(error, path), DamagedBook):
                lock.release()
                raise
            self._recover(path, lock, files, known)
            return True
        self._import(files)
        return True

    def open_last(self, files: Sequence[Path] = ()) -> bool:
        """Open the book that was open last, or the user's own; if it is gone, say so and go on with another one."""
        from app.ui.main import memory

        own = places.default_book()
        last = memory.last_book()
        if last is None or last.exists():
            return self.open(last or own, files=files)
        gone = KithError(f"{last} is not there. Look whether it was moved or renamed.")
        if not own.exists():
            return self._tell(gone, last)
        shown = self.open(own, files=files)
        if shown:
            self._tell(gone, last)
        return shown

    def show(self, book: Book, lock: BookLock | None = None) -> MainWindow:
        """A window on an open book."""
        from app.ui.main.memory import fit_screen, remember
        from app.ui.main.window import MainWindow
        from app.ui.runner import Runner
        from app.ui.session import Session

        session = Session(book, Runner())
        if self.window is not None:
            remember(self.window)  # the new window stands where the old one does
        try:
            window = MainWindow(session)
        except Exception:
            session.close()
            raise
        window.book_wanted.connect(self.open)
        window.book_copied.connect(self.move)
        window.sample_wanted.connect(self.open_sample)
        if lock is not None:
            kept: list[tuple[Reception, BackupClock]] = []
            window.painted.connect(lambda: kept.append(self._keep(window)))
            window.closed.connect(lambda: self._end(window, kept, lock))
        else:
            window.closed.connect(window.session.close)
        fit_screen(window)
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.close()
        return window

    def _keep(self, window: MainWindow) -> tuple[Reception, BackupClock]:
        """Once the window is painted: listen for second starts, and look after the backups."""
        from app.ui.handover import Reception
        from app.ui.keeping import BackupClock

        reception = Reception(window.session.book.path, window)
        reception.asked.connect(lambda files: self._asked(window, files))
        return reception, BackupClock(window.session)

    def _end(self, window: MainWindow, kept: list[tuple[Reception, BackupClock]], lock: BookLock) -> None:
        """The window is closed: let go of the book, and leave what is to be backed up to another process."""
        from app.services import backups

        session = window.session
        due = not kept and backups.due(session.book.path, session.book.revision)
        for reception, clock in kept:
            reception.close()
            due = clock.stop()
        path = session.book.path
        to, revision = self._moved.pop(path, (path, ""))
        changed = to != path and session.book.revision != revision
        session.close()
        lock.release(closed=not session.suspect)
        if to != path:
            self._leave(path, to, changed)
        if due and not session.suspect:
            backups.in_background(to, "exit")

    def _leave(self, old: Path, new: Path, changed: bool) -> None:
        """Take the old file of a moved book away."""
        from app.services import moving

        try:
            moving.leave(old, new, changed)
        except KithError as error:
            self._tell(error, new)

    def _import(self, files: Sequence[Path]) -> None:
        if files and self.window is not None:
            self.window.open_import(files)

    def _asked(self, window: MainWindow, files: list[Path]) -> None:
        """A second start: come to the front, with its files."""
        from app.ui.handover import come_to_front

        come_to_front(window)
        if files:
            window.open_import(files)

    def _open_elsewhere(self, path: Path, files: Sequence[Path]) -> bool:
        """A living process has the book: give it the files, or, if it does not answer, offer to look at the book."""
        from app.services.book import Book
        from app.ui.application import country
        from app.ui.asking import ask
        from app.ui.handover import hand_over
        from app.ui.text import tr

        self.handed_over = hand_over(path, files)
        if self.handed_over:
            return False
        question = tr("{name} is open in another window that does not answer.", "Start", name=path.name)
        if not ask(question, tr("Open it here to look at it?", "Start"), tr("Open to read", "Start")):
            return False
        try:
            self.show(Book.open(path, create=False, region=country(), read_only=True))
        except KithError as error:
            return self._tell(error, path)
        return True

    def _recover(
        self, path: Path, lock: BookLock, files: Sequence[Path], problem: DamagedBook | None = None
    ) -> None:
        """Check a book that was not closed, or help with one that is damaged; then open it."""
        from app.ui.recovery.window import RecoveryWindow
        from app.ui.runner import Runner

        window = RecoveryWindow(path, Runner())
        self.recovery = window

        def passed() -> None:
            lock.release()
            self.open(path, False, files)

        window.passed.connect(passed)
        window.left.connect(lambda: lock.release(closed=False))
        window.show()
        if problem is None:
            window.check()
        else:
            window.offer(problem)

    def move(self, to: Path) -> None:
        """Go on in the copy of the open book, whose old file goes once it is closed."""
        from app.ui.text import tr

        if self.window is not None:
            book = self.window.session.book
            self._moved[book.path] = (to, book.revision)
            if not self.open(to, False):
                del self._moved[book.path]
            elif self.window is not None:
                self.window.session.say(tr("The book lies in {folder} now.", "Book", folder=to.parent))

    def open_sample(self) -> None:
        """The sample book, made when it is opened first."""
        from app.services.sample import sample_book

        try:
            path = sample_book()
        except KithError as error:
            self._tell(error, places.data_folder())
            return
        self.open(path)

    def _tell(self, error: KithError, path: Path) -> bool:
        """Say why a book cannot be opened; without a window, offer to open another one. Whether something is shown."""
        if self.window is not None:
            self.window.session.failed.emit(str(error))
            return False
        from app.ui.asking import another_book

        other = another_book(error, path)
        return other is not None and self.open(other)

    def tell_of(self, error: BaseException) -> bool:
        """Tell of an uncaught error that is the user's world (a full disk, a damaged file); False for a bug of ours."""
        from app.services.faults import explained

        if self.window is None:
            return False
        known = explained(error, self.window.session.book.path)
        if known is not None:
            self.window.session.report(known)
        return known is not None


def _same(a: Path, b: Path) -> bool:
    return a == b or (a.exists() and b.exists() and a.samefile(b))


def start(book: Path | None, files: Sequence[Path]) -> int:
    """Show the window on a book, with the import wizard on *files*; returns the exit status."""
    from app.ui.starting import quickly

    with quickly():
        from app.ui.application import has_display, make_application, run

        if not has_display():
            print(
                "kith: there is no display to open a window on. `kith check` and the other commands need none.",
                file=sys.stderr,
            )
            return 3
        app = make_application([])
        program = Program()
        if book is not None and not book.exists() and not _make_new(book):
            return 3
        if not (program.open(book, files=files) if book is not None else program.open_last(files)):
            return 0 if program.handed_over else 3
    return run(app, program.tell_of)


def _make_new(book: Path) -> bool:
    """Whether a book that is not there shall be made."""
    from app.ui.asking import ask
    from app.ui.text import tr

    question = tr("There is no address book at {path}.", "Start", path=book)
    return ask(question, tr("Make a new one there?", "Start"), tr("Make it", "Start"))
