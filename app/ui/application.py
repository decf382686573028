"""The QApplication: made once, with theme and name, and what becomes of an exception that nobody caught."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app import __version__
from app.domain.errors import KithError
from app.services.places import BOOK_SUFFIX, data_folder
from app.ui.bugs import BugReport, Told
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.theme.apply import apply


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application object with the theme that was chosen last."""
    from app.ui.language import speak
    from app.ui.main.memory import theme
    from app.ui.settings.options import LANGUAGE, value

    QCoreApplication.setApplicationName("Kith")
    QCoreApplication.setApplicationVersion(__version__)
    QCoreApplication.setOrganizationName("Kith")
    QApplication.setDesktopFileName("kith")
    app = QApplication([sys.argv[0] if sys.argv else "kith", *arguments])
    speak(app, value(LANGUAGE))
    apply(app, theme())  # type: ignore[arg-type]
    return app


def has_display() -> bool:
    """Whether there is a screen to open a window on; Qt would abort without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(app: QApplication, told: Told = lambda _error: False) -> int:
    """Show windows until the last is closed; returns the exit status. *told* tells of errors of the user's world."""
    BugReport(told, app).install()
    return app.exec()


def tell(title: str, message: str) -> None:
    """Say what could not be done while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message)
    box.exec()


def ask(title: str, message: str, yes: str) -> bool:
    """A question while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Question, "Kith", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def another_book(error: KithError, path: Path) -> Path | None:
    """Say why the book at *path* cannot be opened; the book that the user opens or makes instead, None to leave."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", tr("The address book cannot be opened.", "Start"))
    box.setObjectName("cannotOpen")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(worded(str(error)))
    other = box.addButton(tr("Open another book…", "Start"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(tr("Make a new book…", "Start"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Quit", "Action"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    name = ""
    if box.clickedButton() is other:
        kinds = tr("Kith books (*.kith);;All files (*)", "Book")
        name, _kind = QFileDialog.getOpenFileName(None, tr("Open book", "Book"), str(path.parent), kinds)
    elif box.clickedButton() is new:
        start = str(data_folder() / tr("New book", "Book")) + BOOK_SUFFIX
        kinds = tr("Kith books (*.kith)", "Book")
        name, _kind = QFileDialog.getSaveFileName(None, tr("New book", "Book"), start, kinds)
    return Path(name) if name else None


def country() -> str:
    """The country (ISO 3166) whose phone numbers are read as national ones: the chosen one, else the system's; or empty."""
    from PySide6.QtCore import QLocale

    from app.ui.settings.options import COUNTRY, value

    if (chosen := value(COUNTRY)) != "system":
        return chosen
    system = QLocale.system()
    return "" if system.language() == QLocale.Language.C else QLocale.territoryToCode(system.territory())
