"""What the user changed in a plan is changed again in one of the same file that is read in another way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.formats.sniffing import ReadOptions
from app.services.book import Book
from app.services.importing import Plan, correcting, make_plan, source_in
from tests.services.importing.files import actions, card

TABLE = "Vorname;Nachname;Telefon;Info\nAnn;Lee;030 1234567;x\nBob;Ray;030 7654321;y\n#N/A;;;\nCleo;Fox;;z\n"
CARDS = "".join(card(f"N:{n}", "TEL:030 1234567", f"EMAIL:{n}@x.example") for n in ("Lee", "Ray", "Fox"))


def read(book: Book, text: str, name: str, **options: object) -> Plan:
    return make_plan(book, source_in(text.encode(), name, ReadOptions(**options)))  # type: ignore[arg-type]


@pytest.fixture
def anew(book: Book) -> Callable[..., tuple[Plan, int]]:
    """Reads a file in another way, and changes the plan as the former one."""
    made: list[Plan] = []

    def make(before: Plan, text: str, name: str, **options: object) -> tuple[Plan, int]:
        made.append(read(book, text, name, **options))
        return made[-1], correcting.again(book, made[-1], before.edits)

    yield make
    for p in made:
        p.close()


def test_cells_and_actions_stand_in_the_new_plan(book: Book, plan, anew) -> None:
    made = plan(TABLE)
    correcting.rename(book, made, 1, "Anna van Lee")
    correcting.reach(book, made, 2, "030 9999999")
    phone = next(made.row(2).contact.all("phone_number"))
    correcting.revalue(book, made, 2, phone.id, "030 8888888")
    correcting.recell(book, made, 3, ["Dora", "May", "040 1234567", ""])
    correcting.reach(book, made, 4, "cleo@x.example")
    made.set_action(4, "skip")
    assert actions(made) == ["new", "new", "new", "skip"]
    other, lost = anew(made, TABLE, "a.csv", region="AT")
    assert (lost, actions(other)) == (0, ["new", "new", "new", "skip"])
    people = [row.contact for row in other.walk()]
    assert [(c.text("first_name"), c.text("last_name"), c.text("phone_number")) for c in people] == [
        ("Anna", "van Lee", "030 1234567"), ("Bob", "Ray", "030 8888888"), ("Dora", "May", "040 1234567"), ("Cleo", "Fox", ""),
    ]  # fmt: skip
    assert [c.main("phone_number").normalized[:3] for c in people[:3]] == ["+43"] * 3
    assert people[3].text("email") == "cleo@x.example"
    again, lost = anew(other, TABLE, "a.csv", region="DE")
    assert (lost, [r.name for r in again.walk()]) == (0, [r.name for r in other.walk()])


def test_cards_are_known_by_their_place(book: Book, plan, anew) -> None:
    made = plan(CARDS, "a.vcf")
    correcting.rename(book, made, 2, "Rex")
    made.set_action(None, "skip", of="new")
    made.set_action(3, "new")
    other, lost = anew(made, CARDS, "a.vcf", region="AT")
    assert (lost, actions(other), other.row(2).name) == (0, ["skip", "skip", "new"], "Rex")


def test_a_row_that_is_another_now_is_left_alone_and_counted(book: Book, plan, anew) -> None:
    made = plan(TABLE)
    correcting.rename(book, made, 1, "Zoe")
    made.set_action(4, "skip")
    shifted, lost = anew(made, TABLE, "a.csv", header_row=2)
    assert lost == 2
    assert "Zoe" not in [r.name for r in shifted.walk()]
    assert "skip" not in actions(shifted)


def test_a_value_that_is_not_there_any_more_is_counted(book: Book, plan) -> None:
    made = plan(TABLE)
    phone = next(made.row(1).contact.all("phone_number"))
    correcting.revalue(book, made, 1, phone.id, "030 5555555")
    mapping = {**made.mapping, "Telefon": None}
    other = make_plan(book, source_in(TABLE.encode(), "a.csv"), mapping)
    assert correcting.again(book, other, made.edits) == 1
    other.close()


def test_an_action_that_is_not_possible_any_more_is_counted(book: Book, plan, anew) -> None:
    from tests.services.importing.files import put

    ann = put(book, first_name="Ann", last_name="Lee", phone_number="+49 30 1234567")
    made = plan(TABLE)
    made.set_action(1, "update")
    assert made.row(1).match == ann.id
    with book.change("Delete") as change:
        change.trash([ann.id])
    other, lost = anew(made, TABLE, "a.csv")
    assert (lost, actions(other)[0]) == (1, "new")
