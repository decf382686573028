"""Every option of the program, declared once: key, default, words, help, choices. They are kept in `window.ini`.

To add an option: add an entry to `options()` and read it by `value(KEY)` where it matters; the window shows it by itself.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QSettings

from app.services.places import config_folder
from app.ui.list.orders import orders
from app.ui.text import tr
from app.ui.words import countries

ORDER, NAMES, COUNTRY, DATES, THEME, LANGUAGE, SAFE, REMIND, BACKUPS, AT_EXIT, SPACE = (
    "order", "names", "country", "dates", "theme", "language", "safe", "notify", "backup_minutes", "backup_at_exit", "space",
)  # fmt: skip
DEFAULTS = {
    ORDER: "sort_name",
    NAMES: "first",
    COUNTRY: "system",
    DATES: "system",
    THEME: "system",
    LANGUAGE: "system",
    SAFE: "sure",
    REMIND: "off",
    BACKUPS: "30",
    AT_EXIT: "on",
    SPACE: "1000",
}


ROOM = (100, 250, 500, 1000, 2000, 5000)
"""Megabytes that the backups of a book may take, as the settings offer them."""


class Option(NamedTuple):
    """One thing to choose. *choices*: value -> words; "on" and "off" alone are shown as a switch. *later*: what was chosen
    takes effect at the next start."""

    key: str
    section: str
    text: str
    help: str
    choices: dict[str, str]
    later: bool = False

    @property
    def default(self) -> str:
        """What holds while nothing was chosen."""
        return DEFAULTS[self.key]

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off."""
        return set(self.choices) == {"on", "off"}


def settings() -> QSettings:
    """The file that keeps what was chosen."""
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def value(key: str) -> str:
    """What was chosen, else the default."""
    return str(settings().value(key, DEFAULTS[key]))


def choose(key: str, chosen: str) -> None:
    """Keep a choice; the default is kept by leaving it out."""
    if chosen == DEFAULTS[key]:
        settings().remove(key)
    else:
        settings().setValue(key, chosen)


def options() -> tuple[Option, ...]:
    """All options in the order of the window, in the user's language."""
    look, names, data, tidy, copies = (
        tr("Appearance", "Settings"), tr("Names", "Settings"), tr("Reading your data", "Settings"), tr("Tidying up", "Settings"),
        tr("Backups", "Settings"),
    )  # fmt: skip
    switch = {"on": tr("On", "Settings"), "off": tr("Off", "Settings")}
    return (
        Option(THEME, look, tr("Colours", "Settings"), tr("Light, dark, or as the system has it.", "Settings"), {
            "system": tr("As the system", "Settings"), "light": tr("Light", "Settings"), "dark": tr("Dark", "Settings"),
        }),
        Option(LANGUAGE, look, tr("Language", "Settings"), tr("Of menus and messages. Your data stays as it is.", "Settings"),
               _languages(), later=True),
        Option(NAMES, names, tr("Show names as", "Settings"),
               tr("In the list and on the card. Names that you set yourself are turned round, too.", "Settings"), {
            "first": tr("First name Last name", "Settings"), "last": tr("Last name, First name", "Settings"),
        }),
        Option(ORDER, names, tr("Sort contacts by", "Settings"),
               tr("The list's own sort menu turns the order round, too.", "Settings"), orders()),
        Option(COUNTRY, data, tr("Default country", "Settings"),
               tr("Phone numbers without a country code are read as numbers of this country.", "Settings"), _countries()),
        Option(DATES, data, tr("Order of dates", "Settings"),
               tr("As dates are shown, and as 3/4/1985 is read when you type it.", "Settings"), {
            "system": tr("As the language has it", "Settings"), "iso": _example("yyyy-MM-dd"),
            "day": tr("Day first: {example}", "Settings", example=_example("d MMM yyyy")),
            "month": tr("Month first: {example}", "Settings", example=_example("MMM d, yyyy")),
        }),
        Option(SAFE, tidy, tr("Merge all safe takes", "Settings"),
               tr("You see the groups before they are merged, and one Undo takes all of it back.", "Settings"), {
            "sure": tr("all sure groups", "Settings"), "exact": tr("exact copies only", "Settings"),
        }),
        Option(REMIND, tidy, tr("Remind me once a day", "Settings"),
               tr("Of birthdays and of people to get in touch with, while Kith is open.", "Settings"), switch),
        Option(BACKUPS, copies, tr("Back up while I work", "Settings"),
               tr("Only if something has changed; in the background.", "Settings"), {
            "10": tr("every 10 minutes", "Settings"), "30": tr("every half hour", "Settings"),
            "120": tr("every 2 hours", "Settings"), "0": tr("never", "Settings"),
        }),
        Option(AT_EXIT, copies, tr("Back up when Kith closes", "Settings"),
               tr("Closing never waits for it.", "Settings"), switch),
        Option(SPACE, copies, tr("Room for backups of this book", "Settings"),
               tr("When it is used up, the oldest go first; the newest two always stay.", "Settings"), {
            str(mb): megabytes(mb) for mb in ROOM
        }),
    )  # fmt: skip


def megabytes(count: int) -> str:
    """A size as the settings say it."""
    if count < 1000:
        return tr("{size} MB", "Backups", size=count)
    return tr("{size} GB", "Backups", size=QLocale().toString(count / 1000, "g", 3))


def _example(form: str) -> str:
    return QLocale().toString(QDate(1985, 4, 12), form)


def _languages() -> dict[str, str]:
    from app.ui.language import languages

    return {"system": tr("As the system", "Settings"), **languages()}


def _countries() -> dict[str, str]:
    return {"system": tr("As the system", "Settings"), **countries()}
