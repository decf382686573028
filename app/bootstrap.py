"""The composition root: from arguments to an open window. The only module that builds and wires objects."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KithError
from app.services import places

if TYPE_CHECKING:
    from app.services.book import Book
    from app.ui.main.window import MainWindow


class Program:
    """The open window, and the way to another book."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None

    def open(self, path: Path, make: bool = True) -> bool:
        """Open a book (made if it is missing and *make*) in a window that takes the place of the present one."""
        from app.services.book import Book
        from app.ui.application import country

        if self.window is not None and _same(self.window.session.book.path, path):
            return True
        try:
            book = Book.open(path, create=make, region=country())
        except KithError as error:
            self._tell(error)
            return False
        self.show(book)
        return True

    def show(self, book: Book) -> MainWindow:
        """A window on an open book."""
        from app.ui.main.window import MainWindow
        from app.ui.runner import Runner
        from app.ui.session import Session

        window = MainWindow(Session(book, Runner()))
        window.book_wanted.connect(self.open)
        window.sample_wanted.connect(self.open_sample)
        window.closed.connect(window.session.close)
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.close()
        return window

    def open_sample(self) -> None:
        """The sample book, made when it is opened first."""
        from app.services.sample import sample_book

        try:
            path = sample_book()
        except KithError as error:
            self._tell(error)
            return
        self.open(path)

    def _tell(self, error: KithError) -> None:
        if self.window is not None:
            self.window.session.failed.emit(str(error))
        else:
            from app.ui.application import tell
            from app.ui.text import tr

            tell(tr("The address book cannot be opened.", "Start"), str(error))


def _same(a: Path, b: Path) -> bool:
    return a == b or (a.exists() and b.exists() and a.samefile(b))


def start(book: Path | None, files: Sequence[Path]) -> int:
    """Show the window on a book, with the import wizard on *files*; returns the exit status."""
    from app.ui.application import ask, has_display, make_application, run

    if not has_display():
        print(
            "kith: there is no display to open a window on. `kith check` and the other commands need none.",
            file=sys.stderr,
        )
        return 3
    app = make_application([])
    program = Program()
    if book is not None and not book.exists():
        from app.ui.text import tr

        question = tr("There is no address book at {path}.", "Start", path=book)
        if not ask(question, tr("Make a new one there?", "Start"), tr("Make it", "Start")):
            return 3
    if not program.open(book or places.default_book()):
        return 3
    if files and program.window is not None:
        program.window.open_import(files)
    status = run(app)
    return status
