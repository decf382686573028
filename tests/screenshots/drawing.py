"""Where pictures are drawn: a folder, a theme, a size of window, and books to show in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.book import Book
from app.services.sample import sample_book
from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.theme.apply import apply

SETTLE_MS = 150  # until everything that follows from a click has been read and laid out


class Studio:
    """One theme and size; pictures are called NAME-THEME.png, and only those with *only* in their name are drawn."""

    def __init__(
        self,
        folder: Path,
        home: Path,
        theme: str,
        size: tuple[int, int],
        only: str = "",
        book: Path | None = None,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.home, self.theme, self.size, self.only = folder, home, theme, size, only
        self.book = book or sample_book()
        self._numbers = count()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, theme)  # type: ignore[arg-type]

    def wants(self, *names: str) -> bool:
        """Whether one of these pictures is asked for."""
        return any(self.only in name for name in names)

    def settle(self) -> None:
        QTest.qWait(SETTLE_MS)

    def shot(self, widget: QWidget, name: str) -> None:
        """A picture of a widget that is in view; what comes after it begins with the same either way."""
        self.settle()
        if self.wants(name):
            widget.grab().save(str(self.folder / f"{name}-{self.theme}.png"))

    def copy(self, name: str = "home-and-work") -> Path:
        """A book of its own with what is shown: the sample contacts, if no other book was asked for."""
        path = self.home / f"{next(self._numbers)}" / f"{name}.kith"
        path.parent.mkdir()
        shutil.copy(self.book, path)
        return path

    @contextmanager
    def window(self, path: Path | None = None, size: tuple[int, int] | None = None) -> Iterator[MainWindow]:
        """The main window on a book, with nothing kept from windows before; afterwards all windows are closed."""
        os.environ["KITH_HOME"] = str(self.home / f"home-{next(self._numbers)}")
        window = MainWindow(Session(Book.open(path or self.copy(), region="GB"), ImmediateRunner()))
        window.resize(*(size or self.size))
        window.show()
        while (
            window.card is None
        ):  # what the first paint does without, which takes a while in the first window
            QTest.qWait(SETTLE_MS)
        self.settle()
        try:
            yield window
        finally:
            self.close_all()

    def close_all(self) -> None:
        for shown in QApplication.topLevelWidgets():
            if shown.isVisible():
                shown.close()
        QApplication.processEvents()
