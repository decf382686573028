"""The duplicate review by keyboard, on a real book."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.domain.contact import Attribute, Contact
from app.matching import Cluster, Evidence, Pair
from app.services.book import Book
from app.ui.review.cells import NEAR, REGIONS
from app.ui.review.difference import compared, marked
from app.ui.review.page import ReviewPage
from app.ui.review.reasons import reasons, telling
from app.ui.review.value import ValueView
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import Pill
from tests.ui.review.conftest import shown

PEOPLE = (
    ("Ifeoma", "Nwosu", "ify@clinic.example", "+44 7700 900142"),
    ("Tomasz", "Maciejewski", "tm@lumen.example", "+44 7700 900555"),
    ("Leilani", "Puuwai", "leilani@isle.example", "+44 7700 900777"),
)


def person(first: str, last: str, email: str, phone: str, *more: Attribute) -> Contact:
    values = (("first_name", first), ("last_name", last), ("email", email), ("phone_number", phone))
    return Contact(attributes=(*(Attribute(f, v) for f, v in values), *more))


@pytest.fixture
def session(tmp_path: Path, qtbot) -> Session:
    book = Book.open(tmp_path / "book.kith", region="GB")
    with book.change("Put") as change:
        for who in PEOPLE:
            change.put_many([person(*who), person(*who, Attribute("note", "a second card"))])
        change.put(person("Someone", "Else", "else@other.example", "+44 7700 900001"))
    session = Session(book, ImmediateRunner())
    yield session
    session.close()


@pytest.fixture
def page(session: Session, qtbot) -> ReviewPage:
    return shown(session, qtbot)


def test_every_cluster_is_decided_by_keyboard_alone(session: Session, page: ReviewPage, qtbot) -> None:
    assert page.head.count.text() == "0 of 3"
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert session.book.count() == 6
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    assert len(session.book.dismissed()) == 1
    qtbot.keyClick(page.queue, Qt.Key.Key_S)
    assert page.head.count.text() == "2 of 3"
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert page.empty.isVisible()
    assert session.book.count() == 5
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_group_bears_the_name_of_who_comes_of_it(session: Session, qtbot) -> None:
    with session.book.change("Put") as change:
        for first in ("Bob", "Robert", "Rob"):
            change.put(person(first, "Haldane", "rh1961@gmail.com", "+44 7700 900300"))
    entries = shown(session, qtbot).queue.items.entries
    assert "Robert Haldane" in {e.title for e in entries}
    assert "RH" in {e.initials for e in entries}


def test_a_merge_is_undone_and_waits_again(session: Session, page: ReviewPage, qtbot) -> None:
    before = {c.id for c in session.book.get_many(session.book.find())}
    said: list[str] = []
    session.said.connect(lambda words, _undoable: said.append(words))
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    label = session.book.undo_label
    assert label is not None
    assert label.startswith("Merge 2 contacts into ")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {c.id for c in session.book.get_many(session.book.find())} == before
    assert page.head.count.text() == "0 of 3"
    assert said == [label.replace("Merge", "Merged", 1), f"Undone: {label}"]


def test_the_contact_that_stays_is_chosen_by_arrow(session: Session, page: ReviewPage, qtbot) -> None:
    assert page.grid.draft is not None
    first = page.grid.draft.survivor
    qtbot.keyClick(page.queue, Qt.Key.Key_Right)
    assert page.grid.draft.survivor != first
    chosen = page.grid.draft.survivor
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert session.book.get(chosen) is not None
    assert session.book.get(first) is None


def test_what_is_ticked_away_is_named_and_then_gone(session: Session, page: ReviewPage, qtbot) -> None:
    assert page.foot._lead.text() == "Nothing will be discarded"
    note = next(t for t in page.grid.ticks if t.text() == "a second card")
    note.click()
    assert page.foot._lead.text() == "1 value will be discarded"
    assert "a second card" in page.foot._rest.text()
    assert page.grid.draft is not None
    survivor = page.grid.draft.survivor
    qtbot.mouseClick(page.foot.merge, Qt.MouseButton.LeftButton)
    merged = session.book.get(survivor)
    assert merged is not None
    assert merged.text("note") == ""


def test_the_result_is_edited_in_place(session: Session, page: ReviewPage, qtbot) -> None:
    assert page.grid.draft is not None
    survivor = page.grid.draft.survivor
    field = page.grid.result["first_name"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Edited")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.mouseClick(page.foot.merge, Qt.MouseButton.LeftButton)
    merged = session.book.get(survivor)
    assert merged is not None
    assert merged.text("first_name") == "Edited"


def test_undo_stops_at_what_was_done_here(session: Session, page: ReviewPage, qtbot) -> None:
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.book.count() == 7
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.book.count() == 7


def test_a_member_that_is_taken_out_of_three_is_offered_again(session: Session, qtbot) -> None:
    with session.book.change("A third card") as change:
        change.put(person(*PEOPLE[0], Attribute("note", "a third card")))
    page = ReviewPage(session)
    qtbot.addWidget(page)
    page.show()
    at = next(i for i, e in enumerate(page.queue.items.entries) if e.cluster and len(e.cluster.contacts) == 3)
    page.queue.select(at)
    assert page.grid.draft is not None
    page.regroup.take_out(page.grid.draft.members[0].id)
    qtbot.mouseClick(page.foot.merge, Qt.MouseButton.LeftButton)
    left = session.book.count()
    while page.cluster is not None:
        qtbot.mouseClick(page.foot.merge, Qt.MouseButton.LeftButton)
    assert session.book.count() == left - 3


def test_only_differences_leaves_out_what_all_say(page: ReviewPage, qtbot) -> None:
    everything = len(page.grid.result)
    qtbot.keyClick(page.queue, Qt.Key.Key_D)
    assert page.grid.only_differences
    assert len(page.grid.result) < everything


@pytest.mark.parametrize(
    ("text", "others", "parts"),
    [
        ("Ifeoma", ["Ifeoma"], []),
        ("Ifeoma", [], []),
        ("14 March 1986", ["14 March"], [(8, 5)]),
        ("Paediatrician", ["Head of Paediatrics"], [(10, 3)]),
        ("abc", ["xyz"], [(0, 3)]),
    ],
)
def test_differences_are_marked_against_the_nearest_other(
    text: str, others: list[str], parts: list[tuple[int, int]]
) -> None:
    assert marked(text, others) == parts


@pytest.mark.parametrize(
    ("text", "other", "parts", "bars"),
    [
        ("+34 600 111 222", "600111222", [(0, 3)], []),
        ("600111222", "+34 600 111 222", [], [0]),
        ("+971 4 555 1234", "+971 50 123 4567", [], []),
        ("07700 900111", "+44 7700 900111", [(0, 1)], []),
    ],
)
def test_of_numbers_only_the_digits_are_compared_and_only_those_that_are_near(
    text: str, other: str, parts: list[tuple[int, int]], bars: list[int]
) -> None:
    assert compared(text, [other], NEAR, REGIONS, digits=True) == (parts, bars)


@pytest.mark.parametrize(
    ("text", "other", "marks"),
    [
        ("Anna Maria Lee", "Anna Lee", ([(5, 6)], [])),
        ("Anna Lee", "Anna Maria Lee", ([], [5])),
        ("Wilhelmina Alexandrina Theodora von H", "Wilhelmina von H", ([(11, 21)], [])),
        ("Bobby", "Boby", ([(3, 1)], [])),
        ("Wilhelmina Theodora von Hohenzollern", "Wilhelmina von Hohenzollern", ([(11, 9)], [])),
        ("Wilhelmina von Hohenzollern", "Wilhelmina Theodora von Hohenzollern", ([], [11])),
        ("Weiß", "Weis", ([(3, 1)], [])),
        ("Große Gasse 12", "Grosse Gasse 1", ([(3, 1), (13, 1)], [])),
        ("İnci", "inci", ([(0, 1)], [])),
    ],
)
def test_a_word_more_is_marked_as_a_word(text: str, other: str, marks: tuple[list, list]) -> None:
    assert compared(text, [other]) == marks


def test_the_head_of_a_member_says_the_day_within_its_line(session: Session, page: ReviewPage, qtbot) -> None:
    said = [label.text() for label in page.findChildren(PlainLabel)]
    assert "Stays · today" in said


def test_a_group_of_companies_is_not_called_a_person(review_of) -> None:
    firms = [("Müller & Söhne GmbH", "+49 89 765432"), ("Mueller und Soehne", "+49 89 765432")]
    page = review_of([
        Contact(attributes=(Attribute("company", name), Attribute("phone_number", number), Attribute("kind", "organisation")))
        for name, number in firms
    ])  # fmt: skip
    assert [pill.accessibleName() or pill.text() for pill in page.findChildren(Pill)] == [
        "Very likely one company"
    ]


@pytest.mark.parametrize(("shown_as", "rows"), [("Dr Ifeoma Nwosu", 0), ("Doc", 1)])
def test_a_display_name_made_of_the_parts_is_no_row_of_its_own(review_of, shown_as: str, rows: int) -> None:
    doctor = person("Ifeoma", "Nwosu", "ify@clinic.example", "+44 7700 900142", Attribute("title", "Dr"))
    plain = person("Ifeoma", "Nwosu", "ify@clinic.example", "+44 7700 900142")
    page = review_of([doctor.add(Attribute("display_name", shown_as)), plain])
    assert [label.text() for label in page.findChildren(PlainLabel)].count("Display name") == rows


@given(st.text(max_size=12), st.text(max_size=12), st.booleans())
def test_marks_lie_within_the_text_whatever_it_is(text: str, other: str, digits: bool) -> None:
    marks, bars = compared(text, [other, text + other], digits=digits)
    assert all(0 <= start < start + length <= len(text) for start, length in marks)
    assert all(0 <= bar <= len(text) for bar in bars)


def test_a_picture_in_a_name_moves_no_mark(qtbot) -> None:
    text, other = "\U0001f33b Anna Maria Lee", "\U0001f33b Anna Lee"
    view = ValueView(text, marks=compared(text, [other]), lines=2)
    qtbot.addWidget(view)
    (part,) = view._laid_out(400).formats()
    shown = text.encode("utf-16-le")[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
    assert shown == "Maria "
    short = view._laid_out(60).text()
    assert short.startswith("\U0001f33b Anna")
    assert short.count("\U0001f33b") == 1


def test_the_bar_of_a_missing_last_letter_stands_at_the_end() -> None:
    assert compared("i.nwosu", ["i.nwosus"]) == ([], [7])
    assert compared("bob@anderson.example", ["robert.anderson@example.com"], NEAR, REGIONS) == ([], [])


def test_parts_of_addresses_that_differ_as_a_whole_are_not_told_one_by_one() -> None:
    told = tuple(
        Evidence("address", "conflict", detail, -1.0)
        for detail in ("away.different", "street.different", "city.different", "post.different")
    )
    cluster = Cluster("likely", 0.9, ("a", "b"), (Pair("a", "b", 0.9, lambda: told),))
    assert list(reasons(cluster)[1]) == ["different addresses"]
    one = Cluster("likely", 0.9, ("a", "b"), (Pair("a", "b", 0.9, lambda: told[1:2]),))
    assert list(reasons(one)[1]) == ["different street"]


def test_what_speaks_against_is_said_once_whatever_the_order() -> None:
    def pair(a: str, b: str, *names: str) -> Pair:
        said = (Evidence("given", "conflict", "given.different", -6.0, names),)
        return Pair(a, b, 0.5, lambda: said)

    found = Cluster(
        "ask", 0.5, ("x", "y", "z"), (pair("x", "y", "ifeoma", "ify"), pair("y", "z", "ify", "ifeoma"))
    )
    assert len(reasons(found)[1]) == 1


def test_what_differs_is_never_told_as_a_reason_for() -> None:
    several = (
        Evidence("address", "conflict", "street.different", 0.5),
        Evidence("email", "equal", "email.same", 5.0),
    )
    cluster = Cluster("likely", 0.9, ("a", "b"), (Pair("a", "b", 0.9, lambda: several),))
    assert list(reasons(cluster)[0]) == ["same e-mail address"]
    assert telling(several) == "same e-mail"


def test_what_agrees_is_told_though_a_household_explains_it_and_one_jr_speaks_against() -> None:
    found = (
        Evidence("first_name", "subset", "given.initial", 2.9, ("P", "Peter")),
        Evidence("phone_number", "equal", "phone.landline", -0.35),
        Evidence("suffix", "subset", "generation.one_sided", -2.2),
        Evidence("middle", "subset", "middle.initial", -0.2),
    )
    cluster = Cluster("likely", 0.8, ("a", "b"), (Pair("a", "b", 0.8, lambda: found),))
    assert [list(side) for side in reasons(cluster)] == [
        ["the initial fits: P, Peter", "same landline number"],
        ["only one is Jr. or Sr."],
    ]
    assert telling(found) == "same landline · P ~ Peter"


def test_what_many_share_is_the_last_reason_told() -> None:
    shared = Evidence("email", "shared", "email.shared", 3.0, ("info@x.example", "9"))
    born = Evidence("birthday", "equal", "born.same", 1.0)
    assert telling([shared, born]) == "same birthday · shared e-mail"
