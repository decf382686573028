"""Notifications of birthdays and due touches, and the card of one's own."""

from datetime import date

from PySide6.QtWidgets import QApplication

from app.domain.contact import Attribute, Interaction
from app.services.reminders import today
from app.ui.main import notices
from app.ui.main.notices import Notices
from app.ui.main.window import MainWindow
from app.ui.widgets.small import Badge
from tests.ui.main.test_window import select

DAY = date(2026, 3, 14)


def filled(window: MainWindow) -> None:
    from dataclasses import replace

    with window.session.book.change("Fill") as change:
        anna, bela = change.get_many(window.session.book.find()[:2])
        change.put(anna.add(Attribute("birthday", "1986-03-14")))
        change.put(replace(bela, touch_freq=7, interactions=(Interaction("call", "2026-03-01T10:00:00Z"),)))


def test_it_is_off_at_first_and_tells_once_a_day_when_it_is_on(window: MainWindow) -> None:
    filled(window)
    shown: list[tuple[str, str]] = []
    told = Notices(window.session, window, lambda title, text: shown.append((title, text)))
    told.look(DAY)
    assert shown == []
    window.actions_by_id["notify"].trigger()
    assert notices.is_on()
    told.look(DAY)
    told.look(DAY)
    ((title, text),) = shown
    assert title == "Kith: today"
    assert text.splitlines()[0] == "Anna Adler: Birthday (40)"
    assert "Béla Bartos" in text
    told.look(date(2026, 3, 15))
    assert len(shown) == 2
    window.actions_by_id["notify"].trigger()
    assert not notices.is_on()


def test_a_day_without_anything_says_nothing(window: MainWindow) -> None:
    assert not today(window.session.book, DAY)


def test_ones_own_card_is_marked_found_and_given_up(window: MainWindow) -> None:
    book = window.session.book
    select(window, 2)
    window.actions_by_id["contact.me"].trigger()
    QApplication.processEvents()
    me = book.find("clara")[0]
    assert book.setting("me") == me
    assert window.card is not None
    assert "Me" in [b.text() for b in window.card.card.header.findChildren(Badge)]
    select(window, 0)
    window.actions_by_id["view.me"].trigger()
    QApplication.processEvents()
    assert window.selected_ids() == [me]
    window.actions_by_id["contact.me"].trigger()
    assert book.setting("me") == ""
