"""The QApplication: made once, with theme and name, and what becomes of an exception that nobody caught."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.ui.text import tr
from app.ui.theme.apply import apply


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application object with the theme that was chosen last."""
    from app.ui.language import speak
    from app.ui.main.memory import language, theme

    QCoreApplication.setApplicationName("Kith")
    QCoreApplication.setApplicationVersion(__version__)
    QCoreApplication.setOrganizationName("Kith")
    QApplication.setDesktopFileName("kith")
    app = QApplication([sys.argv[0] if sys.argv else "kith", *arguments])
    speak(app, language())
    apply(app, theme())  # type: ignore[arg-type]
    return app


def has_display() -> bool:
    """Whether there is a screen to open a window on; Qt would abort without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(app: QApplication) -> int:
    """Show windows until the last is closed; returns the exit status."""
    sys.excepthook = _tell_of_bug
    return app.exec()


def tell(title: str, message: str) -> None:
    """Say what could not be done while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", title)
    box.setInformativeText(message)
    box.exec()


def ask(title: str, message: str, yes: str) -> bool:
    """A question while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Question, "Kith", title)
    box.setInformativeText(message)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def _tell_of_bug(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """A bug of ours: the details go to stderr, a sentence to the user; the book is as the last change left it."""
    traceback.print_exception(kind, error, where)
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "Kith", tr("Something in Kith went wrong.", "Bug"))
    box.setInformativeText(tr("Your book is as the last change left it. You can go on working.", "Bug"))
    box.setDetailedText("".join(traceback.format_exception(kind, error, where)))
    box.exec()


def country() -> str:
    """The country (ISO 3166) of the user's system, whose phone numbers are read as national ones; empty if it tells none."""
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    return "" if system.language() == QLocale.Language.C else QLocale.territoryToCode(system.territory())
