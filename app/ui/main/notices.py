"""Desktop notifications of birthdays and due touches: a setting, off at first; once a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.services.reminders import Today, today
from app.ui.session import Session
from app.ui.settings.options import REMIND, choose, value
from app.ui.text import tr
from app.ui.words import word

EVERY_MS = 30 * 60 * 1000
"""How often it is looked whether a new day has begun."""
FIRST_MS = 4000
"""After the start, when the window has settled."""
NAMED = 3


def is_on() -> bool:
    """Whether the user wants notifications."""
    return value(REMIND) in ("on", "yes")  # "yes" was written by earlier versions


def set_on(on: bool) -> None:
    """Keep what the user wants."""
    choose(REMIND, "on" if on else "off")


def words_of(found: Today) -> str:
    """What a day asks for in a few lines."""
    lines = [
        f"{d.name}: {word(d.label) if d.label else word(_field_words(d.field))}"
        + (f" ({d.years})" if d.years else "")
        for d in found.dates[:NAMED]
    ]
    if len(found.dates) > NAMED:
        lines.append(tr("and %n more date(s)", "Notice", n=len(found.dates) - NAMED))
    if found.due:
        names = ", ".join(filter(None, found.names))
        lines.append(tr("%n contact(s) to get in touch with: {names}", "Notice", n=found.due, names=names))
    return "\n".join(lines)


def _field_words(name: str) -> str:
    from app.domain.catalogue import BUILTIN

    return BUILTIN[name].label


class Notices(QObject):
    """Looks once a day while the window is open, if the user wants it. `show` puts a title and a text on the desktop."""

    def __init__(
        self, session: Session, parent: QObject, show: Callable[[str, str], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._show = show or self._on_desktop
        self._tray: QSystemTrayIcon | None = None
        self._seen: date | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.follow()

    @property
    def timing(self) -> bool:
        """Whether it looks by itself."""
        return self._timer.isActive()

    def follow(self) -> None:
        """Do as the setting says."""
        if is_on():
            self._timer.start()
            QTimer.singleShot(FIRST_MS, self, self.look)
        else:
            self._timer.stop()
            self._seen = None

    def look(self, day: date | None = None) -> None:
        """Tell of today, unless that was done."""
        day = day or date.today()
        if is_on() and self._seen != day:
            self._seen = day
            book = self._session.book
            self._session.runner.read(lambda _progress: today(book, day), self._on_found)

    def _on_found(self, found: Today) -> None:
        if found:
            self._show(tr("Kith: today", "Notice"), words_of(found))

    def _on_desktop(self, title: str, text: str) -> None:
        """In the system's tray where there is one, else in the window."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._session.say(text.replace("\n", " · "))
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.show()
        self._tray.showMessage(title, text)
