"""The QApplication: made once, with theme and name, and what becomes of an exception that nobody caught."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtWidgets import QApplication

from app import __version__
from app.ui import dateorder
from app.ui.theme.apply import begin

if TYPE_CHECKING:
    from app.ui.bugs import Told


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application object with the theme that was chosen last, as far as the first paint needs it."""
    from app.ui.language import speak
    from app.ui.main.memory import theme
    from app.ui.settings.options import DATES, LANGUAGE, value

    QCoreApplication.setApplicationName("Kith")
    QCoreApplication.setApplicationVersion(__version__)
    QCoreApplication.setOrganizationName("Kith")
    QApplication.setDesktopFileName("kith")
    app = QApplication([sys.argv[0] if sys.argv else "kith", *arguments])
    speak(app, value(LANGUAGE))
    dateorder.follow(value(DATES))
    begin(app, theme())  # type: ignore[arg-type]
    return app


def has_display() -> bool:
    """Whether there is a screen to open a window on; Qt would abort without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(app: QApplication, told: Told = lambda _error: False) -> int:
    """Show windows until the last is closed; returns the exit status. *told* tells of errors of the user's world."""
    from app.ui.bugs import BugReport

    BugReport(told, app).install()
    if sys.platform != "win32":
        _close_when_asked(app)
    return app.exec()


def _close_when_asked(app: QApplication) -> None:
    """Close as the user does when the system asks for it (at the end of a session, or Ctrl+C), so that no book is left open.

    Python handles a signal only when it is its turn, which Qt's loop gives it when there is something to read.
    """
    import signal

    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: None)

    def close() -> None:
        os.read(reading, 64)
        app.closeAllWindows()

    QSocketNotifier(reading, QSocketNotifier.Type.Read, app).activated.connect(close)


def country() -> str:
    """The country (ISO 3166) whose phone numbers are read as national ones: the chosen one, else the system's; or empty."""
    from PySide6.QtCore import QLocale

    from app.ui.settings.options import COUNTRY, value

    if (chosen := value(COUNTRY)) != "system":
        return chosen
    system = QLocale.system()
    return "" if system.language() == QLocale.Language.C else QLocale.territoryToCode(system.territory())
