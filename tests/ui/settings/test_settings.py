"""Settings: every option is declared once, kept, and does what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from app.domain.contact import Attribute, Contact
from app.services import backups
from app.services.book import Book
from app.services.duplicates import adds_nothing
from app.ui.application import country
from app.ui.detail.days import day_words
from app.ui.detail.header import CardHeader
from app.ui.keeping import BackupClock
from app.ui.main.notices import is_on
from app.ui.main.window import MainWindow
from app.ui.settings.options import (
    AT_EXIT,
    BACKUPS,
    COUNTRY,
    DATES,
    DEFAULTS,
    NAMES,
    ORDER,
    REMIND,
    SPACE,
    THEME,
    choose,
    options,
    settings,
    value,
)
from app.ui.settings.window import SettingsWindow
from app.ui.theme.apply import apply
from tests.ui.main.conftest import shown
from tests.ui.people import book_of


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)


@pytest.fixture
def opened(window: MainWindow, qtbot, qapp: QApplication) -> Iterator[SettingsWindow]:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(SettingsWindow)
    assert made is not None
    assert made.isVisible()
    yield made
    apply(qapp, "light")


def pick(window: SettingsWindow, key: str, chosen: str, qtbot) -> None:
    """Choose by keyboard, as a user would."""
    box = window.controls[key]
    assert isinstance(box, QComboBox)
    box.setFocus()
    step = 1 if box.findData(chosen) > box.currentIndex() else -1
    while box.currentData() != chosen:
        qtbot.keyClick(box, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)


def test_every_option_has_a_default_that_can_be_chosen() -> None:
    assert {o.key for o in options()} == set(DEFAULTS)
    assert all(o.default in o.choices for o in options())
    assert all(o.help.endswith(".") for o in options())


def test_the_window_shows_each_option_with_its_help(opened: SettingsWindow) -> None:
    words = {label.text() for label in opened.findChildren(QLabel)}
    for option in options():
        assert option.text in words
        assert opened.controls[option.key].accessibleName() == option.text
        assert any(option.help in text for text in words)


def test_the_theme_changes_at_once_and_is_kept(opened: SettingsWindow, qtbot, qapp: QApplication) -> None:
    before = qapp.palette().window().color().lightness()
    pick(opened, THEME, "dark", qtbot)
    assert qapp.palette().window().color().lightness() < before
    assert value(THEME) == "dark"


def test_the_order_changes_the_list(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    pick(opened, ORDER, "display_name", qtbot)
    assert window.list.order == "display_name"


def test_names_are_turned_round_in_list_and_card_at_once(
    opened: SettingsWindow, window: MainWindow, qtbot
) -> None:
    window.search.put("Adler")
    qtbot.waitUntil(lambda: len(window.list.model.numbers) == 1)
    window.list.view.select_position(0)
    header = window.findChild(CardHeader)
    assert header is not None
    qtbot.waitUntil(lambda: header.name.text() == "Anna Adler")
    pick(opened, NAMES, "last", qtbot)
    assert header.name.text() == "Adler, Anna"
    assert window.list.model.index(0, 0).data() == "Adler, Anna"
    pick(opened, NAMES, "first", qtbot)
    assert window.list.model.index(0, 0).data() == "Anna Adler"


def test_the_order_of_dates_holds_at_once(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    pick(opened, DATES, "iso", qtbot)
    assert day_words("1985-04-12") == "1985-04-12"
    pick(opened, DATES, "system", qtbot)
    assert day_words("1985-04-12") == "12 April 1985"


def test_the_default_country_reads_numbers(
    opened: SettingsWindow, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    pick(opened, COUNTRY, "AT", qtbot)
    assert country() == "AT"
    assert window.session.book.region == "AT"
    book = Book.open(tmp_path / "wien.kith", region=country())
    with book.change("Add") as change:
        change.put(Contact(attributes=(Attribute("phone_number", "01 5880 0"),)))
    assert book.find("+431588") != []
    book.close()


def test_a_default_is_kept_by_leaving_it_out(window: MainWindow) -> None:
    choose(THEME, "dark")
    assert settings().contains(THEME)
    choose(THEME, DEFAULTS[THEME])
    assert not settings().contains(THEME)
    assert value(THEME) == "system"


def test_escape_closes_the_window(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(opened.destroyed):
        qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert window.findChild(SettingsWindow) is None


def test_one_reminder_follows_the_switch(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    switch = opened.controls[REMIND]
    assert not is_on()
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert is_on()
    assert window.notices.timing
    window.actions_by_id["notify"].trigger()
    assert not is_on()
    assert not window.notices.timing


def test_the_room_for_backups_belongs_to_the_book(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    pick(opened, SPACE, "500", qtbot)
    assert backups.space(window.session.book.path) == 500_000_000
    assert not settings().contains(SPACE)


def test_backups_come_as_often_as_wanted(opened: SettingsWindow, window: MainWindow, qtbot) -> None:
    clock = BackupClock(window.session)
    with window.session.book.change("Add") as change:
        change.put(Contact(attributes=(Attribute("first_name", "Otto"),)))
    QApplication.processEvents()
    pick(opened, BACKUPS, "0", qtbot)
    clock.catch_up()
    assert not clock.running
    assert clock.stop(), "it is made when the window closes"
    choose(AT_EXIT, "off")
    assert not clock.stop()
    assert not [t for t in clock.findChildren(QTimer) if t.isActive()], "a closed book is left alone"


def test_countries_have_names_in_the_users_language() -> None:
    choices = next(o for o in options() if o.key == COUNTRY).choices
    assert choices["DE"] == "Germany"
    assert len(choices) > 200


def test_an_exact_copy_adds_nothing(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "twins.kith")
    name = Attribute("first_name", "Ada")
    more = (name, Attribute("email", "ada@example.org"))
    with book.change("Add") as change:
        change.put_many([Contact(attributes=(name,)), Contact(attributes=more), Contact(attributes=(name,))])
        change.put(Contact(attributes=(name, Attribute("email", "other@example.org"))))
    first, second, third, other = book.find("")
    assert adds_nothing(book, [first, second, third])
    assert not adds_nothing(book, [second, other])
    book.close()
