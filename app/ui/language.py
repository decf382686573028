"""The language of the window: which ones there are, which one is chosen, and the translators that make it so.

A language is one file, `resources/translations/kith_CODE.ts`, and its compiled `.qm` beside it. To add one:
`python3 packaging/dev.py translate CODE`, fill the file in Qt Linguist, and run the same command again.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app import RESOURCES

SYSTEM = "system"
SOURCE = "en"
ELSEWHERE = {SOURCE: "en_GB"}
"""The locale of a language whose own usual country writes dates as few others do."""
FOLDER = RESOURCES / "translations"

_now = SOURCE
_system = QLocale()
"""The locale that the program started with: its country and its forms of dates stay whatever the language."""


def languages() -> dict[str, str]:
    """Code -> the language's own name, English first."""
    codes = [SOURCE, *sorted(path.stem.partition("_")[2] for path in FOLDER.glob("kith_*.qm"))]
    return {code: _own_name(code) for code in dict.fromkeys(codes)}


def _own_name(code: str) -> str:
    name = "English" if code == SOURCE else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def current() -> str:
    """The code of the language that the window speaks now."""
    return _now


def resolve(choice: str) -> str:
    """The language that a choice means: itself, or with "system" the first of the user's that there is."""
    known = languages()
    if choice in known:
        return choice
    wanted = (QLocale(name).name().partition("_")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), SOURCE)


def speak(app: QApplication, choice: str = SYSTEM) -> str:
    """Let all windows made from now on speak a language; returns its code."""
    global _now  # noqa: PLW0603 - a process has one QApplication, and it speaks one language
    _now = resolve(choice)
    for old in app.findChildren(QTranslator, "kithTranslator"):
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{_now}", qt), (f"kith_{_now}", str(FOLDER))):
        made = QTranslator(app)
        made.setObjectName("kithTranslator")
        if made.load(name, folder):
            QCoreApplication.installTranslator(made)
    QLocale.setDefault(locale_for(_now, _system))
    app.setLayoutDirection(
        Qt.LayoutDirection.LayoutDirectionAuto if _now == SOURCE else QLocale(_now).textDirection()
    )
    return _now


def locale_for(code: str, system: QLocale) -> QLocale:
    """The locale of a language: the system's own if it speaks it, else the language in the system's country."""
    language = QLocale(code).language()
    if system.language() == language:
        return system
    if system.language() == QLocale.Language.C:  # no country is known: days first, and hours up to 24
        return QLocale(ELSEWHERE.get(code, code))
    return QLocale(language, system.territory())
