"""The detail pane on a real book: what the card says, where its rows lead, what its timeline takes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.book import Tag
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.values import Photo, Reference
from app.ui.detail.link import TextLink
from app.ui.detail.pane import DetailPane
from app.ui.detail.row import ValueRow
from app.ui.detail.summary import STEP, AvatarStack
from app.ui.detail.textblock import NameLabel
from app.ui.detail.timeline_view import EntryRow
from app.ui.hues import tag_hue
from app.ui.session import Session
from app.ui.theme.apply import apply
from app.ui.theme.tokens import AVATAR_CARD
from app.ui.widgets.chip import Chip
from tests.ui.clinic import HENRIKE, IFEOMA, LARS, session_on

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    apply(qapp, "light")
    made = session_on(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DetailPane:
    made = DetailPane(session)
    qtbot.addWidget(made)
    made.resize(824, 900)
    made.show()
    return made


class Desktop(QObject):
    """Takes the addresses that would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    schemes = ("tel", "mailto", "https", "sms")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def rows(pane: DetailPane) -> dict[str, ValueRow]:
    """The rows of the card by what they say."""
    return {row.line.text: row for row in pane.card.rows()}


def test_nothing_selected_says_what_to_do(pane: DetailPane) -> None:
    pane.show_contacts([])
    assert pane.empty.isVisible()


def test_the_card_says_who_it_is(pane: DetailPane) -> None:
    pane.show_contacts([IFEOMA.id])
    assert pane.card.header.name.text() == "Dr Ifeoma Nwosu"
    found = rows(pane)
    assert found["+44 7700 900142"].line.label == "Mobile"
    assert found["+44 7700 900142"].line.primary
    assert found["14 March"].line.label == "Birthday"
    assert found["Henrike Voss"].line.contact == HENRIKE.id
    assert found["vanilla"].line.label == "X-FLAVOUR"
    assert found["Prefers a text before nine.\nLent us the trail map."].line.label == ""


def test_every_value_of_the_contact_is_somewhere_on_the_card(pane: DetailPane, session: Session) -> None:
    twice = IFEOMA.add(Attribute("birthday", "1980-03-14"), Attribute("company", "Second Works", group="b"))
    session.change("More", lambda change: change.put(twice))
    pane.show_contacts([IFEOMA.id])
    told = " ".join(rows(pane)) + pane.card.header.name.text()
    for word in ("14 March 1980", "Second Works", "Ada", "Lars", "Quay Street", "vanilla"):
        assert word in told


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"first_name": "Jürgen", "middle_name": "Peter", "last_name": "Müller"}, {"Peter"}),
        (
            {"title": "Dr.", "first_name": "Jürgen", "last_name": "Müller", "display_name": "Müller, Jürgen"},
            {"Dr."},
        ),
        ({"first_name": "Maria", "last_name": "Rossi", "display_name": "Mum"}, {"Maria", "Rossi"}),
        ({"title": "Dr.", "first_name": "Jürgen", "last_name": "Müller"}, set()),
    ],
)
def test_parts_of_the_name_that_the_head_does_not_say_stand_below_it(
    pane: DetailPane, session: Session, values: dict[str, str], told: set[str]
) -> None:
    somebody = Contact(attributes=tuple(Attribute(f, v) for f, v in values.items()))
    session.change("Put", lambda change: change.put(somebody))
    pane.show_contacts([somebody.id])
    assert told == set(rows(pane)) & set(values.values())


def test_the_card_shows_consent_source_and_free_data(pane: DetailPane, session: Session) -> None:
    consenting = replace(
        LARS,
        opted_in=True,
        opted_in_at="2026-03-01T10:00:00Z",
        consent={"basis": "contract"},
        source_id="crm-17",
        metadata={"crm": "a", "score": 3},
    )
    session.change("Put", lambda change: change.put(consenting))
    pane.show_contacts([LARS.id])
    said = " ".join(f"{r.line.label} {r.line.text} {r.line.quiet}" for r in pane.findChildren(ValueRow))
    for words in ("Opted in 2026-03-01", "Legal basis contract", "crm-17", "crm a", "score 3"):
        assert words in said


def test_a_tag_has_the_colour_on_the_card_that_it_has_in_the_list(pane: DetailPane, session: Session) -> None:
    session.change("Tag", lambda change: change.put_tag(Tag("Board", color="#c03030")))
    session.change("Tag", lambda change: change.put(replace(LARS, tags=frozenset({"Board"}))))
    pane.show_contacts([LARS.id])
    (chip,) = [c for c in pane.findChildren(Chip) if c.text() == "Board"]
    assert chip._hue == tag_hue("Board", "#c03030")
    assert tag_hue("Board", "#c03030") != tag_hue("Board")


def test_links_lead_both_ways(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_contacts([HENRIKE.id])
    back = rows(pane)["Ifeoma Nwosu"]
    assert back.line.label == "Report"
    with qtbot.waitSignal(pane.opened) as told:
        back.setFocus()
        qtbot.keyClick(back, Qt.Key.Key_Return)
    assert told.args == [IFEOMA.id]


def test_markup_in_data_stays_text(pane: DetailPane, session: Session) -> None:
    odd = LARS.add(Attribute("note", "<b>bold</b> & <img src=x>"))
    session.change("Odd", lambda change: change.put(odd))
    pane.show_contacts([LARS.id])
    assert rows(pane)["<b>bold</b> & <img src=x>"].accessibleName() == "<b>bold</b> & <img src=x>"


def test_rows_act_by_keyboard(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    pane.show_contacts([IFEOMA.id])
    row = rows(pane)["+44 7700 900142"]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert desktop.opened == ["tel:+447700900142"]
    qtbot.keyClick(row, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "+44 7700 900142"
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), ValueRow)
    assert QApplication.focusWidget() is not row


def test_actions_of_a_row_show_on_focus_and_are_reached_by_tab(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_contacts([IFEOMA.id])
    row = rows(pane)["ifeoma.nwosu@example.org"]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    names = [b.accessibleName() for b in row.findChildren(QWidget) if b.isVisible() and b.accessibleName()]
    assert names == ["Copy", "Write"]
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Copy"


def test_the_buttons_under_the_head_open_the_main_values(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    pane.show_contacts([IFEOMA.id])
    for button in pane.card.action_row.findChildren(QPushButton)[:4]:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [address.split(":")[0] for address in desktop.opened] == ["tel", "mailto", "sms", "https"]
    pane.show_contacts([LARS.id])
    assert [b.isEnabled() for b in pane.card.action_row.findChildren(QPushButton)[:4]] == [False] * 4


def test_a_change_of_the_contact_shows_at_once_and_can_be_taken_back(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    pane.show_contacts([IFEOMA.id])
    work = session.book.get(IFEOMA.id).attribute("work")
    changed = replace(work, value="0117 496 0999", normalized="")
    session.change("Edit", lambda c: c.put(c.get(IFEOMA.id).replace_attribute(changed)))
    assert "0117 496 0999" in rows(pane)
    entry = next(e for e in pane.card.timeline.shown() if e.title == "Phone (Work) changed")
    assert entry.detail == "Was 0117 496 0110"
    pane.card.timeline.restore_wanted.emit(entry)
    assert "0117 496 0110" in rows(pane)
    assert session.book.undo_label.startswith("Restore")


def test_restoring_one_change_leaves_later_ones_alone(pane: DetailPane, session: Session) -> None:
    session.change("Tag", lambda c: c.put(replace(c.get(LARS.id), tags=frozenset({"Choir"}))))
    session.change("Name", lambda c: c.put(c.get(LARS.id).set("first_name", "Larsen")))
    pane.show_contacts([LARS.id])
    entry = next(e for e in pane.card.timeline.shown() if e.title == "Tags added")
    pane.card.timeline.restore_wanted.emit(entry)
    now = session.book.get(LARS.id)
    assert now.text("first_name") == "Larsen"
    assert now.tags == frozenset()


def test_a_touch_is_logged_with_one_key_after_opening(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    pane.show_contacts([LARS.id])
    pane.log_touch()
    qtbot.keyClicks(pane.touch_log.note, "Sang well")
    qtbot.keyClick(pane.touch_log.note, Qt.Key.Key_Return)
    (touch,) = session.book.get(LARS.id).interactions
    assert (touch.how, touch.outcome, touch.note) == ("call", "contacted", "Sang well")
    assert "Call · contacted" in [e.title for e in pane.card.timeline.shown()]


def test_the_timeline_filters(pane: DetailPane) -> None:
    pane.show_contacts([IFEOMA.id])
    timeline = pane.card.timeline
    timeline.filter.set_value("touches")
    assert [e.title for e in timeline.shown()] == ["Call · contacted"]
    timeline.filter.set_value("changes")
    assert [e.title for e in timeline.shown()] == ["Created"]


def test_several_contacts_are_changed_in_one_step(pane: DetailPane, session: Session) -> None:
    ids = [LARS.id, HENRIKE.id]
    pane.show_contacts(ids)
    assert pane.summary.isVisible()
    assert pane.summary.accessibleName() == "2 contacts selected"
    pane.deeds.tag(ids, "Choir")
    assert all("Choir" in c.tags for c in session.book.get_many(ids))
    session.undo()
    assert not any("Choir" in c.tags for c in session.book.get_many(ids))
    assert not pane.summary.buttons["restore"].isVisible()
    pane.summary.buttons["delete"].click()
    assert all(c.deleted_at for c in session.book.get_many(ids))


def test_several_contacts_of_the_trash_are_brought_back(pane: DetailPane, session: Session) -> None:
    ids = [LARS.id, HENRIKE.id]
    pane.deeds.do("delete", ids, pane)
    pane.show_contacts(ids)
    shown = {name for name, button in pane.summary.buttons.items() if button.isVisible()}
    assert shown == {"restore", "write", "copy_emails", "copy_table", "export"}
    assert pane.many is not None
    assert not pane.many.isVisible()
    pane.summary.buttons["restore"].click()
    assert not any(c.deleted_at for c in session.book.get_many(ids))


def test_addresses_of_those_who_opted_out_are_not_copied(pane: DetailPane, session: Session) -> None:
    out = replace(LARS.add(Attribute("email", "lars@example.org")), is_opted_out=True)
    session.change("Out", lambda c: c.put(out))
    pane.deeds.do("copy_emails", [LARS.id, IFEOMA.id], pane)
    assert QApplication.clipboard().text() == "ifeoma.nwosu@example.org"


def test_the_side_column_moves_under_the_values_when_narrow(pane: DetailPane) -> None:
    pane.show_contacts([IFEOMA.id])
    first, touch = pane.card.rows()[0], pane.card.touch

    def left(widget: QWidget) -> int:
        return widget.mapTo(pane, widget.rect().topLeft()).x()

    QApplication.processEvents()
    assert left(touch) > left(first) + first.width() - 1
    pane.resize(600, 900)
    QApplication.processEvents()
    assert left(touch) < left(first) + 60


@pytest.mark.parametrize("width", [320, 400, 824, 1400])
def test_nothing_is_wider_than_the_pane(pane: DetailPane, session: Session, width: int) -> None:
    odd = replace(IFEOMA, tags=frozenset(f"tag {n}" for n in range(20))).add(
        *(Attribute("phone_number", f"+44 7700 9001{n:02}", "Mobile") for n in range(12)),
        Attribute("website", "https://example.org/" + "long" * 60),
        Attribute("related", Reference("gone", "علي")),
    )
    session.change("Odd", lambda c: c.put(odd.set("first_name", "Wolfeschlegelsteinhausenbergerdorff" * 2)))
    pane.resize(width, 900)
    pane.show_contacts([IFEOMA.id])
    QApplication.processEvents()
    assert pane.card.widget().width() <= pane.width()


def test_everything_that_takes_the_focus_has_a_name(pane: DetailPane) -> None:
    pane.show_contacts([IFEOMA.id])
    nameless = [
        w for w in pane.card.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
        and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert not nameless


def test_a_contact_with_nothing_has_a_card(pane: DetailPane, session: Session) -> None:
    nobody = Contact(interactions=(Interaction("note", "2026-01-01T00:00:00Z"),))
    session.change("Nobody", lambda c: c.put(nobody))
    pane.show_contacts([nobody.id])
    assert pane.card.header.name.text() == "(no name)"
    assert pane.card.rows() == []


@pytest.mark.parametrize("width", [300, 380, 420, 500, 824])
def test_the_whole_name_is_seen_at_every_width(pane: DetailPane, session: Session, width: int) -> None:
    pane.resize(width, 900)
    pane.show_contacts([LARS.id])
    QApplication.processEvents()
    name = pane.findChild(NameLabel)
    assert name is not None
    assert name.height() >= name.heightForWidth(name.width())


@pytest.mark.parametrize("width", [420, 824])
def test_a_very_long_name_leaves_room_for_the_card(pane: DetailPane, session: Session, width: int) -> None:
    long = Contact(
        attributes=(Attribute("first_name", "Donau" * 13), Attribute("last_name", "Dampfschiff" * 6))
    )
    session.change("Long", lambda c: c.put(long))
    pane.resize(width, 900)
    heights = []
    for contact in (LARS, long):
        pane.show_contacts([contact.id])
        QApplication.processEvents()
        name = pane.card.header.name
        assert name.height() >= name.heightForWidth(name.width())
        heights.append(name.heightForWidth(name.width()))
    assert heights[1] < 6 * heights[0]


def test_one_touch_is_removed_by_its_link_or_menu(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    kept, wrong = (Interaction("call", f"2026-01-0{day}T10:00:00Z", "contacted") for day in (1, 2))
    session.change("Log", lambda c: c.put(replace(c.get(LARS.id), interactions=(kept, wrong))))
    pane.show_contacts([LARS.id])
    row = next(r for r in pane.card.timeline.findChildren(EntryRow) if r.entry.touch_id == wrong.id)
    assert [a.text() for a in row.actions()] == ["Remove"]
    link = next(w for w in row.findChildren(TextLink) if w.accessibleName().startswith("Remove: Call"))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert [i.id for i in session.book.get(LARS.id).interactions] == [kept.id]
    assert wrong.id not in [e.touch_id for e in pane.card.timeline.shown()]
    session.undo()
    assert [i.id for i in session.book.get(LARS.id).interactions] == [kept.id, wrong.id]


def test_a_selection_shows_the_photos_of_those_who_have_one(pane: DetailPane, session: Session) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    data = QBuffer()
    red.save(data, "PNG")
    photo = Attribute("photo", Photo.of(bytes(data.data()), "image/png"))
    session.change("Photo", lambda c: c.put(LARS.add(photo)))
    pane.show_contacts([LARS.id, HENRIKE.id])
    stack = pane.summary.findChild(AvatarStack)
    first, second = (
        stack.grab().toImage().pixelColor(AVATAR_CARD // 2 + n * STEP, AVATAR_CARD // 4) for n in (0, 1)
    )
    assert first == QColor("red")
    assert second != QColor("red")


def test_who_leaves_the_editor_goes_on_at_the_card(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_contacts([IFEOMA.id])
    for keys in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_S, CTRL)):
        with qtbot.waitActive(pane):
            pane.activateWindow()
        pane.edit()
        assert pane.editor is not None
        qtbot.keyClick(QApplication.focusWidget(), *keys)
        assert pane.editor is None
        assert pane.card.header.edit_button.hasFocus()
